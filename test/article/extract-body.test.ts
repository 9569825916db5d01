import type { Engine } from '../../src/article/article.ts';
import { process, STAGES } from '../../src/article/extract.ts';
import { ADDRESS, type DraftOptions, pageOf, prose, proseText, story, textsOf, wholeRules } from '../support/page.ts';

/** Every stage up to the one that leaves the body of the article alone. */
const UP_TO_BODY = STAGES.slice(0, STAGES.findIndex(({ name }) => name === 'narrow') + 1);

interface Body {
  readonly element: Element;
  readonly engine: Engine | undefined;
  readonly alternatives: readonly Engine[] | undefined;
  readonly isDoubtful: boolean | undefined;
}

const HEAD = '<title>River rises in the night</title>';
const TITLE = '<h1>River rises in the night</h1>';
const FOOTER = '<footer><a href="/imprint">Imprint</a> <a href="/terms">Terms of use</a></footer>';
const COOKIES =
  '<div class="cookie-consent-text"><p>We and our partners store cookies on your device to show advertisements, and read what you have read before. You may withdraw your consent at any time in the privacy settings of this site.</p></div>';

function bodyOf(body: string, { head = HEAD, rules = [] }: DraftOptions = {}, engine?: Engine) {
  const request = {
    page: pageOf(body, head),
    mode: 'article',
    address: ADDRESS,
    rules: wholeRules(rules),
    engine,
  } as const;
  const { draft, core, choice } = process(request, { stages: UP_TO_BODY });
  const { alternatives, isDoubtful } = choice ?? {};
  const found: Body | undefined = core && { element: core, engine: choice?.engine, alternatives, isDoubtful };
  return { draft, body: found };
}

const paragraphs = (body: Body | undefined): string[] => textsOf(body?.element, 'p');
const numbers = (...list: number[]): string[] => list.map((number) => `Paragraph ${number}`);

test('the text between a menu and a footer is found, and nothing else is left of the page', () => {
  const { body } = bodyOf(`<nav><a href="/">Home</a></nav>${TITLE}<div>${story(6)}</div>${FOOTER}`);
  expect(body?.engine).toBe('model');
  expect(paragraphs(body)).toEqual(numbers(1, 2, 3, 4, 5, 6));
  expect(body?.element.textContent).not.toContain('Imprint');
});

test('all sections of an article are joined in their order', () => {
  const section = (first: number) =>
    `<section class="block"><div>${prose(first)}${prose(first + 1)}${prose(first + 2)}</div></section>`;
  const { body } = bodyOf(
    `${TITLE}${section(1)}<aside class="newsletter"><form><input type="email"></form></aside>${section(4)}${section(7)}${FOOTER}`,
  );
  expect(paragraphs(body)).toEqual(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9));
});

test('what is taken out is recorded', () => {
  const { draft } = bodyOf(`${TITLE}<div>${story(6)}<p class="share-bar">Share</p></div>${FOOTER}`);
  expect(draft.removals.map(({ text }) => text)).toContain('Share');
});

test('what readers wrote, by the name of its box, is not the article, be it longer than that', () => {
  const voices = Array.from({ length: 18 }, (_, place) => `<h3>Voice ${place}</h3>${prose(20 + place)}`).join('');
  const { body } = bodyOf(
    `${TITLE}<div class="left"><div>${story(12)}</div><div class="visitors_comment_block">${voices}</div></div>${FOOTER}`,
  );
  expect(paragraphs(body)).toEqual(Array.from({ length: 12 }, (_, place) => `Paragraph ${place + 1}`));
});

test('a text about cookies is not the article, be it ever so near', () => {
  const { body } = bodyOf(`${TITLE}<article>${story(6)}</article>${COOKIES}${FOOTER}`);
  expect(body?.element.textContent).not.toContain('withdraw your consent');
});

test('a table between paragraphs stays whole', () => {
  const table =
    '<table><tr><th>Year</th><th>Level</th></tr><tr><td>1921</td><td>4.2</td></tr><tr><td>2021</td><td>5.1</td></tr></table>';
  const { body } = bodyOf(`${TITLE}<article>${story(3)}${table}${prose(4)}${prose(5)}</article>${FOOTER}`);
  expect(body?.element.querySelectorAll('td')).toHaveLength(4);
});

test('a picture in the text stays, with its caption', () => {
  const figure = '<figure><img src="/mill.jpg"><figcaption>The mill</figcaption></figure>';
  const { body } = bodyOf(`${TITLE}<article>${story(3)}${figure}${prose(4)}${prose(5)}</article>${FOOTER}`);
  expect(body?.element.querySelector('figure img')).not.toBeNull();
  expect(body?.element.querySelector('figcaption')?.textContent).toBe('The mill');
});

describe('a rule', () => {
  const body = (take: 'first' | 'all', ...selectors: string[]) => ({ selectors, take });
  const HOST = { hosts: ['paper.example'] };
  const THEME = { theme: ['main'] };

  test('says where the body stands, and the engine tells which', () => {
    const page = `<main>${TITLE}<div class="b">${story(9)}</div><div class="a">${story(2)}</div></main>`;
    const byHost = bodyOf(page, { rules: [{ match: HOST, body: body('first', '.a') }] }).body;
    expect([byHost?.engine, paragraphs(byHost).length]).toEqual(['host rule', 2]);
    const byTheme = bodyOf(page, { rules: [{ match: THEME, body: body('first', '.none', '.b') }] }).body;
    expect([byTheme?.engine, paragraphs(byTheme).length]).toEqual(['theme rule', 9]);
  });

  test('for a theme gives way where it places a small piece of a sure text', () => {
    const page = `<article>${TITLE}<div class="a">${story(2)}</div>${story(12)}</article>`;
    const [byTheme, byHost] = [THEME, HOST].map(
      (match) => bodyOf(page, { rules: [{ match, body: body('first', '.a') }] }).body,
    );
    expect([byTheme?.engine, byHost?.engine]).toEqual(['model', 'host rule']);
  });

  test('for a theme leaves out no lead before the body, one for a host may', () => {
    const page = `<main>${TITLE}<p class="excerpt">${proseText(20)}</p><div class="b">${story(9)}</div></main>`;
    const [byTheme, byHost] = [THEME, HOST].map(
      (match) => bodyOf(page, { rules: [{ match, body: body('first', '.b') }] }).body,
    );
    expect(byTheme?.element.textContent).toContain(proseText(20));
    expect(byHost?.element.textContent).not.toContain(proseText(20));
  });

  describe('that was imported', () => {
    const IMPORTED = { match: HOST, source: 'imported' } as const;

    test('gives way where it places a small piece of the text', () => {
      const page = `<article>${TITLE}<div class="a">${story(2)}</div>${story(12)}</article>`;
      const { body: found } = bodyOf(page, { rules: [{ ...IMPORTED, body: body('all', '.a') }] });
      expect([found?.engine, paragraphs(found).length]).toEqual(['model', 14]);
    });

    test('leaves out no lead before the body', () => {
      const page = `<main>${TITLE}<p class="excerpt">${proseText(20)}</p><div class="b">${story(9)}</div></main>`;
      const { body: found } = bodyOf(page, { rules: [{ ...IMPORTED, body: body('all', '.b') }] });
      expect([found?.engine, found?.element.textContent?.includes(proseText(20))]).toEqual(['host rule', true]);
    });

    test('takes no more than half of the prose of a page', () => {
      const page = `<main>${TITLE}<div class="b">${story(9)}</div><p class="x">${proseText(20)}</p></main>`;
      const remove = [{ selector: '.b' }, { selector: '.x' }];
      const [own, imported] = (['own', 'imported'] as const).map(
        (source) => bodyOf(page, { rules: [{ ...IMPORTED, source, remove }] }).body,
      );
      expect(paragraphs(own)).toEqual([]);
      expect(paragraphs(imported)).toEqual(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9));
    });
  });

  test('whose first selector finds too little goes on with the next one', () => {
    const page = `<main>${TITLE}<p class="a">Little</p><div class="b">${story(9)}</div></main>`;
    const { body: found } = bodyOf(page, { rules: [{ match: HOST, body: body('first', '.a', '.b') }] });
    expect([found?.engine, paragraphs(found).length]).toEqual(['host rule', 9]);
  });

  test('takes what stands under another title for no lead', () => {
    const page = `<h1>Welcome</h1><p>${proseText(20)}</p><article><h2>The mill</h2><div class="b">${story(9)}</div></article>`;
    const { body: found } = bodyOf(page, {
      head: '<meta property="og:title" content="The mill">',
      rules: [{ match: { theme: ['article'] }, body: body('first', '.b') }],
    });
    expect(found?.engine).toBe('theme rule');
    expect(found?.element.textContent).not.toContain(proseText(20));
  });

  test('for the host counts before one for a theme', () => {
    const rules = [
      { match: HOST, body: body('first', '.a') },
      { match: THEME, body: body('first', '.b') },
    ];
    const page = `<main><div class="b">${story(4)}</div><div class="a">${story(5)}</div></main>`;
    expect(bodyOf(page, { rules }).body?.engine).toBe('host rule');
  });

  test('may join every match in order; parts of parts are not doubled', () => {
    const page = `${TITLE}<div class="a">${prose(1)}<div class="a">${prose(2)}</div>${prose(3)}</div><p>Between</p><div class="a">${prose(4)}</div>`;
    expect(paragraphs(bodyOf(page, { rules: [{ body: body('all', '.a') }] }).body)).toEqual(numbers(1, 2, 3, 4));
    expect(paragraphs(bodyOf(page, { rules: [{ body: body('first', '.a') }] }).body)).toEqual(numbers(1, 2, 3));
  });

  test('that is out of date gives way to the score', () => {
    const page = `${TITLE}<p class="a">Teaser</p><article>${story(6)}</article>`;
    const found = bodyOf(page, { rules: [{ match: HOST, body: body('first', '.a') }] }).body;
    expect(found?.engine).toBe('model');
    expect(paragraphs(found)).toEqual(numbers(1, 2, 3, 4, 5, 6));
  });
});

describe('a reader who is not content', () => {
  const PAGE = `${TITLE}<main><div>${story(5)}</div><div class="notes"><p>A line beside it.</p></div></main>${FOOTER}`;

  test('is offered what gives another text', () => {
    expect(bodyOf(PAGE).body?.alternatives).toContain('Readability');
  });

  test('gets what the page marks as its article, whole', () => {
    const { body } = bodyOf(PAGE, {}, 'markup');
    expect(body?.engine).toBe('markup');
    expect(body?.element.textContent).toContain('A line beside it.');
  });

  test('gets what Readability finds, with the class names that later steps need', () => {
    const { body } = bodyOf(`<article>${story(6)}<pre class="language-ts">code</pre></article>`, {}, 'Readability');
    expect(body?.engine).toBe('Readability');
    expect(body?.element.querySelector('pre')?.className).toBe('language-ts');
  });
});

describe('completeness', () => {
  const told = (body: string) =>
    `${HEAD}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
  const text = (count: number) => story(count).replace(/<\/?p>/g, ' ');

  test('an article that is all that the page tells of is not in doubt', () => {
    expect(bodyOf(`${TITLE}<article>${story(9)}</article>${FOOTER}`, { head: told(text(9)) }).body?.isDoubtful).toBe(
      false,
    );
  });

  test('one that is far shorter is', () => {
    expect(bodyOf(`${TITLE}<article>${story(3)}</article>${FOOTER}`, { head: told(text(9)) }).body?.isDoubtful).toBe(
      true,
    );
  });
});

test('a page of a few words has no body', () => {
  expect(bodyOf('<p>Under construction</p>').body).toBeUndefined();
  expect(bodyOf('').body).toBeUndefined();
});
