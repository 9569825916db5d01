import type { extract } from '../../src/article/extract.ts';
import { PageExtraction } from '../../src/session/page-extraction.ts';
import { articleOf } from '../support/article.ts';
import { pageOf } from '../support/page.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.querySelector('lectern-reader')?.remove();
});

/** The live page of the test with an extraction that counts its calls and finds the first paragraph. */
function onPage() {
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
  const page = new PageExtraction(document, find);
  page.current();
  return { find, page };
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;

test('a page that has not changed is extracted once, and each article has elements of its own', () => {
  const { find, page } = onPage();
  const [one, other] = [page.current(), page.current()];
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
  page.current();
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
  page.current();
  expect(find).toHaveBeenCalledTimes(1);
});

test('another engine is always asked anew, and changes nothing of what is kept', () => {
  const { find, page } = onPage();
  page.articleBy('model');
  expect(find.mock.lastCall?.[1]).toMatchObject({ engine: 'model' });
  page.current();
  expect(find).toHaveBeenCalledTimes(2);
});

test('a page that was too slow is tried again', () => {
  const find = jest.fn((() => ({ kind: 'none', why: 'late', removals: [] })) as typeof extract);
  const page = new PageExtraction(pageOf(''), find);
  page.current();
  page.current();
  expect(find).toHaveBeenCalledTimes(2);
});
