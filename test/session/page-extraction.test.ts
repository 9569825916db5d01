import type { extract } from '../../src/article/extract.ts';
import { PageExtraction } from '../../src/session/page-extraction.ts';
import { offered } from '../../src/shared/offered.ts';
import { articleOf } from '../support/article.ts';
import browser from '../support/fake-browser.ts';
import { inOneStep } from '../support/in-one-step.ts';
import { pageOf } from '../support/page.ts';

/** Moments in which the page is said to have nothing to do, until there is time no more. */
const MOMENTS: IdleRequestCallback[] = [];
beforeEach(() => {
  MOMENTS.length = 0;
  Object.assign(globalThis, { requestIdleCallback: (act: IdleRequestCallback) => MOMENTS.push(act) });
});
afterEach(() => {
  document.body.replaceChildren();
  document.querySelector('lectern-reader')?.remove();
});

/** Lets the page have an idle moment that is over after one step, and what follows from it. */
async function idle(): Promise<void> {
  MOMENTS.shift()?.({ didTimeout: false, timeRemaining: () => 0 });
  await new Promise((resume) => setTimeout(resume));
}

/** The live page of the test, read once. */
function onPage() {
  const { find, page } = onFreshPage();
  page.currentAtOnce();
  return { find, page };
}

/** The live page of the test with an extraction that counts its calls and finds the first paragraph. */
function onFreshPage() {
  document.body.innerHTML = '<p id="text">Text</p><div id="box">Box</div><input id="field"><my-host></my-host>';
  const find = jest.fn((() => {
    const body = pageOf('<p>Text</p>').body;
    const origins = new WeakMap([[body.querySelector('p') as Element, byId('text')]]);
    const hidden = { reason: 'hidden', kind: 'text', detail: undefined, text: 'Box', pictures: 0 } as const;
    return {
      kind: 'article',
      article: articleOf({ body, origins, removals: [{ ...hidden, origin: byId('box') }] }),
    };
  }) as typeof extract);
  return { find, page: new PageExtraction(document, inOneStep(find)) };
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;

test('a page that has not changed is extracted once, and each article has elements of its own', () => {
  const { find, page } = onPage();
  const [one, other] = [page.currentAtOnce(), page.currentAtOnce()];
  if (one.kind === 'none' || other.kind === 'none') throw new Error('There is no article.');
  expect(find).toHaveBeenCalledTimes(1);
  expect(one.article.body).not.toBe(other.article.body);
  expect(one.article.body.isEqualNode(other.article.body)).toBe(true);
  one.article.body.replaceChildren();
  const shown = other.article.body.querySelector('p') as Element;
  expect(other.article.origins.get(shown)).toBe(byId('text'));
});

test.each<[string, () => void]>([
  ['another text', () => ((byId('text').firstChild as Text).data = 'Other')],
  ['another element', () => document.body.append('More')],
  ['another attribute', () => byId('box').classList.add('open')],
  ['an element that has gone', () => byId('box').remove()],
  ['another value of a form', () => byId('field').dispatchEvent(new Event('input', { bubbles: true }))],
  ['another size of the window', () => window.dispatchEvent(new Event('resize'))],
  ['another address', () => history.pushState(null, '', `/${Math.random()}`)],
  [
    'a style sheet that has arrived',
    () => {
      const link = document.head.appendChild(document.createElement('link'));
      link.dispatchEvent(new Event('load'));
    },
  ],
  ['another rule of a style sheet', () => Object.assign(byId('box'), { checkVisibility: () => false })],
  [
    'a shadow tree with text',
    () => {
      const root = document.querySelector('my-host')?.attachShadow({ mode: 'open' });
      root?.append(...pageOf(`<p>${'Text of a component. '.repeat(10)}</p>`).body.children);
    },
  ],
])('%s is seen at the next press', (_, change) => {
  const { find, page } = onPage();
  change();
  page.currentAtOnce();
  expect(find).toHaveBeenCalledTimes(2);
});

test('what Lectern does in the page, and a picture that arrives, is no change', () => {
  const { find, page } = onPage();
  byId('box').setAttribute('data-lectern-tidy', 'gone');
  const host = document.documentElement.appendChild(document.createElement('lectern-reader'));
  host.dispatchEvent(new Event('input', { bubbles: true }));
  host.remove();
  document.documentElement.appendChild(host);
  byId('box').dispatchEvent(new Event('load'));
  page.currentAtOnce();
  expect(find).toHaveBeenCalledTimes(1);
});

test('another engine is always asked anew, and changes nothing of what is kept', () => {
  const { find, page } = onPage();
  page.articleBy('model');
  expect(find.mock.lastCall?.[1]).toMatchObject({ engine: 'model' });
  page.currentAtOnce();
  expect(find).toHaveBeenCalledTimes(2);
});

test('a page that was too slow is tried again', () => {
  const find = jest.fn((() => ({ kind: 'none', why: 'late', removals: [] })) as typeof extract);
  const page = new PageExtraction(pageOf(''), inOneStep(find));
  page.currentAtOnce();
  page.currentAtOnce();
  expect(find).toHaveBeenCalledTimes(2);
});

describe('a script that a step needs', () => {
  /** An extraction that needs Readability for its second step, and notes what came of that. */
  function needing(found: unknown[]) {
    Object.assign(globalThis, { [Symbol.for('lectern readability')]: undefined });
    const asked: unknown[] = [];
    const bringing: (() => void)[] = [];
    Object.assign(browser.runtime, {
      sendMessage: (message: unknown) => {
        asked.push(message);
        return new Promise((resolve) => {
          bringing.push(() => {
            Object.assign(globalThis, { [Symbol.for('lectern readability')]: 'it' });
            resolve(null);
          });
        });
      },
    });
    const page = new PageExtraction(document, function* () {
      yield 'readability';
      found.push(offered('readability'));
      return { kind: 'none', why: 'short', removals: [] };
    });
    const bringAll = () => {
      for (const bring of bringing) bring();
    };
    return { page, asked, bring: bringAll };
  }

  test('is brought and waited for; what waits at once does without', async () => {
    const found: unknown[] = [];
    const { page, asked, bring } = needing(found);
    const current = page.current();
    expect(asked).toEqual([{ lectern: 'addScripts', payload: ['readability'] }]);
    expect(found).toEqual([]);
    bring();
    expect((await current).kind).toBe('none');
    expect(found).toEqual(['it']);
    const other = needing(found);
    expect(other.page.currentAtOnce().kind).toBe('none');
    expect(found).toEqual(['it', undefined]);
    expect(other.asked).toEqual([]);
  });

  test('and a change of the page while it comes let it be read anew', async () => {
    const found: unknown[] = [];
    const { page, bring } = needing(found);
    const current = page.current();
    byId('box')?.remove();
    document.body.append('Another');
    bring();
    await current;
    expect(found).toEqual(['it']);
  });

  test('that is on its way while the page is made ready is waited for by the press', async () => {
    const found: unknown[] = [];
    const { page, asked, bring } = needing(found);
    const ready = page.prepare(new AbortController().signal);
    await idle();
    expect(asked).toHaveLength(1);
    const current = page.current();
    bring();
    expect((await current).kind).toBe('none');
    await idle();
    expect((await ready)?.kind).toBe('none');
    expect(found).toEqual(['it']);
  });
});

describe('an extraction that is made ready', () => {
  test('takes one step in each idle moment, is there when it is asked for, and stays after that', async () => {
    const { find, page } = onFreshPage();
    const ending = new AbortController();
    const ready = page.prepare(ending.signal);
    await idle();
    expect(find).not.toHaveBeenCalled();
    await idle();
    expect((await ready)?.kind).toBe('article');
    expect(page.currentAtOnce().kind).toBe('article');
    ending.abort();
    page.currentAtOnce();
    expect(find).toHaveBeenCalledTimes(1);
  });

  test('is forgotten when nobody has asked for it', async () => {
    const { find, page } = onFreshPage();
    const ending = new AbortController();
    const ready = page.prepare(ending.signal);
    await idle();
    await idle();
    await ready;
    ending.abort();
    page.currentAtOnce();
    expect(find).toHaveBeenCalledTimes(2);
  });

  test('that is under way when it is asked for is brought to its end, and made once', async () => {
    const { find, page } = onFreshPage();
    const ready = page.prepare(new AbortController().signal);
    await idle();
    expect(page.currentAtOnce().kind).toBe('article');
    await idle();
    expect((await ready)?.kind).toBe('article');
    expect(find).toHaveBeenCalledTimes(1);
  });

  test.each([1, 2])('is of no use when the page changes after %i of its steps', async (steps) => {
    const { find, page } = onFreshPage();
    const ready = page.prepare(new AbortController().signal);
    for (let step = 0; step < steps; step++) await idle();
    byId('box').textContent = 'Another';
    await idle();
    if (steps === 1) expect(await ready).toBe(undefined);
    page.currentAtOnce();
    expect(find).toHaveBeenCalledTimes(steps);
  });

  test('that fails lets the next one begin anew', async () => {
    const { find, page } = onFreshPage();
    find.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    const ready = page.prepare(new AbortController().signal).catch(() => 'failed');
    await idle();
    await idle();
    expect(await ready).toBe('failed');
    expect(page.currentAtOnce().kind).toBe('article');
  });
});
