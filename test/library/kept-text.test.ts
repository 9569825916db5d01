import createDOMPurify, { type Config } from 'dompurify';
import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';
import { onePictureEach } from '../../src/export/picture-addresses.ts';
import { describeText } from '../../src/library/describe-text.ts';
import type { KeptNode, KeptText } from '../../src/library/kept-article.ts';
import { plainText } from '../../src/library/plain-text.ts';
import { openText } from '../../src/library/read-text.ts';
import { writeText } from '../../src/library/write-text.ts';
import { articleView } from '../../src/reader/article/article-view.ts';
import { cloneArticle } from '../../src/session/clone-article.ts';
import { ATTACKS, CARRIERS, LINKS } from '../article/gate/attacks.ts';
import { readExamples } from '../support/examples.ts';
import { ADDRESS, pageOf } from '../support/page.ts';

// jsdom lays nothing out.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

function articleOf(page: string, address: string): Article {
  const extraction = extract(new DOMParser().parseFromString(page, 'text/html'), { address });
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.why}.`);
  return extraction.article;
}

/** A text as a message carries it and the database keeps it. */
const kept = (body: readonly KeptNode[], lead: readonly KeptNode[] = []): KeptText =>
  JSON.parse(JSON.stringify({ id: 'a', keeping: 1, lead, body })) as KeptText;

test.each(readExamples())(
  'of the page $name the reader shows the same again after it was kept',
  ({ page, address }) => {
    const before = articleOf(page, address);
    const article = cloneArticle(before);
    const { leadImage, body } = before;
    for (const part of [leadImage, body]) if (part) onePictureEach(part);
    const { article: view } = articleView(article, []);
    onePictureEach(view);
    const part = (selector: string) => {
      const found = view.querySelector(`:scope > ${selector}`);
      return found ? writeText(found) : [];
    };
    const lead = part('.lead');
    const opened = openText(kept(part('.body'), lead.length > 0 ? [['figure', 0, ...lead]] : []), article.address);
    const whole = [opened.lead, opened.body].map((each) => each?.outerHTML ?? '').join('');
    // A figure that the text begins with stands above it.
    expect(unboxed(whole)).toBe(unboxed([leadImage, body].map((each) => each?.outerHTML ?? '').join('')));
  },
);

const unboxed = (markup: string): string => markup.replace(/<\/?div>/g, '');

/** Everything of some markup as a tree, as no reader of Lectern would write it. */
const treeOf = (parent: Node): KeptNode[] =>
  [...parent.childNodes].flatMap((node): KeptNode[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return [[node.localName, attributes, ...treeOf(node)]];
  });

const purify = createDOMPurify(window);
const hostile = [...Object.values(ATTACKS), ...LINKS.map((link) => CARRIERS.map((carrier) => carrier(link)).join(''))];

test('a hostile record brings nothing into the reader that the gate would not let through', () => {
  const found = hostile.flatMap((markup) => {
    const tree = treeOf(pageOf(markup).body);
    const { body, lead } = openText(kept(tree, [['figure', 0, ...tree]]), ADDRESS);
    const config = { RETURN_DOM: true, ADD_ATTR: ['referrerpolicy'] } satisfies Config;
    return [body, lead].flatMap((part) => {
      purify.sanitize(part?.innerHTML ?? '', config);
      return purify.removed.map((each) => ('element' in each ? each.element.nodeName : each.attribute?.name));
    });
  });
  // A title is text; the reader writes no markup.
  expect(found.filter((name) => name !== 'title')).toEqual([]);
});

test.each([
  ['no list', { lead: [], body: 'words' }],
  ['no text', { lead: [] }],
  ['a tree of something else', { lead: [], body: [{ p: 1 }, 7, null, ['p', { 'bad name': 'x' }, 'words']] }],
  [
    'names that are none',
    {
      lead: [],
      body: [
        ['p><script>', 0, 'words'],
        ['', 0],
        ['p', 0, 'words'],
      ],
    },
  ],
])('%s either opens with its words or is refused', (_, text) => {
  const open = () => openText({ id: 'a', keeping: 1, ...text } as unknown as KeptText, ADDRESS).body.textContent;
  let words: string | null = 'refused';
  try {
    words = open();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
  }
  expect(['refused', 'words']).toContain(words);
});

test('an address that is none of the web resolves nothing', () => {
  const body: KeptNode[] = [['p', 0, ['a', { href: '/x' }, 'words'], ['img', { src: 'y.png' }]]];
  for (const address of ['javascript:alert(1)', 'no address', '']) {
    const { body: opened } = openText(kept(body), address);
    expect([address, opened.querySelector('a[href], img')]).toEqual([address, null]);
  }
});

test('what the reader and its aids have put among the words is not kept', () => {
  document.body.innerHTML = `<div class="body"><p>One <b>word</b><button>Copy</button></p><p data-aid="translation">Un mot</p>
    <div class="wide"><pre>code</pre><div class="wide-tools">Copy</div></div><p class="source">From a site</p></div>`;
  const text = writeText(document.body.firstElementChild as Element);
  expect(plainText(text).replace(/\s+/g, ' ').trim()).toBe('One word code');
});

test('a text is known by its first words, of paragraphs where it has some', () => {
  const facts: KeptNode[] = [
    ['table', 0, ['tr', 0, ['td', 0, 'Length'], ['td', 0, '4 km']]],
    ['p', 0, 'The canal', ' is old.'],
  ];
  expect(describeText(facts, 'en')).toEqual({ words: 7, excerpt: 'The canal is old.' });
  expect(describeText(facts.slice(0, 1), 'en').excerpt).toBe('Length 4 km');
  const { excerpt } = describeText([['p', 0, 'several words '.repeat(30)]], 'en');
  expect(excerpt).toMatch(/^(several words )+several…$|^(several words )*several words…$/);
  expect(excerpt.length).toBeLessThanOrEqual(201);
});

test('words are read across the elements that stand in them', () => {
  const text: KeptNode[] = [
    ['p', 0, 'One ', ['b', 0, 'w'], 'ord'],
    ['p', 0, 'Two'],
    ['ul', 0, ['li', 0, 'a'], ['li', 0, 'b']],
  ];
  expect(plainText(text).replace(/\s+/g, ' ').trim()).toBe('One word Two a b');
});
