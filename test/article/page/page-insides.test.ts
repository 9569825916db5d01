import { copyPage } from '../../../src/article/page/page-copy.ts';
import { pageOf, proseText } from '../../support/page.ts';

/** A page whose first custom element has an open shadow root of the given markup. */
function pageWithShadow(body: string, shadow: string): Document {
  const page = pageOf(body);
  fill(page.querySelector('x-story'), shadow);
  return page;
}

function fill(host: Element | null, markup: string): ShadowRoot | undefined {
  const root = host?.attachShadow({ mode: 'open' });
  root?.append(...pageOf(markup).body.childNodes);
  return root;
}

const textOf = (page: Document) => copyPage(page)?.document.body.textContent?.replace(/\s+/g, ' ').trim();

test('the text of an open shadow root is read in place, and knows its elements', () => {
  const page = pageWithShadow('<p>Before</p><x-story></x-story><p>After</p>', `<p>${proseText()}</p>`);
  expect(textOf(page)).toBe(`Before${proseText()}After`);
  const copy = copyPage(page);
  const paragraph = copy?.document.querySelectorAll('p')[1] as Element;
  expect(copy?.originOf(paragraph)).toBe(page.querySelector('x-story')?.shadowRoot?.querySelector('p'));
});

test('what stands in a slot is read at its slot, what stands in none is not', () => {
  const page = pageWithShadow(
    '<x-story><b slot="end">End</b><i>Middle</i><u slot="none">Nowhere</u></x-story>',
    `<p>${proseText()}</p><slot></slot><hr><slot name="end"></slot><slot name="other">Spare</slot>`,
  );
  expect(textOf(page)).toBe(`${proseText()}MiddleEndSpare`);
});

test('shadow roots in shadow roots are followed', () => {
  const page = pageWithShadow('<x-story></x-story>', '<div><x-part></x-part></div>');
  fill(page.querySelector('x-story')?.shadowRoot?.querySelector('x-part') ?? null, `<p>${proseText()}</p>`);
  expect(textOf(page)).toBe(proseText());
});

test('a shadow root without prose leaves the page as it is', () => {
  const page = pageWithShadow('<x-story><p>Light</p></x-story>', '<button>Share</button><slot></slot>');
  expect(textOf(page)).toBe('Light');
});

test('styles of a shadow root stay behind', () => {
  const page = pageWithShadow('<x-story></x-story>', `<style>p { color: red }</style><p>${proseText()}</p>`);
  expect(textOf(page)).toBe(proseText());
});

test('shadow roots of a thousand levels end', () => {
  const page = pageOf('<x-story></x-story>');
  let host = page.querySelector('x-story');
  for (let level = 0; level < 1000 && host; level++)
    host = fill(host, '<x-part></x-part>')?.querySelector('x-part') ?? null;
  expect(textOf(page)).toBe('');
});

describe('a frame of the same site', () => {
  function pageWithFrame(prose: string, around: string): Document {
    document.body.innerHTML = `<div>${around}</div><iframe></iframe>`;
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = prose;
    return document;
  }
  const long = Array.from({ length: 4 }, (_, number) => `<p>${proseText(number)} <a href="/x">x</a></p>`).join('');

  test('that holds the article is read in place', () => {
    const copy = copyPage(pageWithFrame(long, '<p>Around</p>'));
    expect(copy?.document.querySelectorAll('p')).toHaveLength(5);
    expect(copy?.document.querySelector('iframe')).toBeNull();
    expect(copy?.originOf(copy.document.querySelectorAll('p')[1] as Element)?.textContent).toContain('Paragraph 0');
  });

  test('that says less than the page is not', () => {
    expect(copyPage(pageWithFrame('<p>Short</p>', long))?.document.querySelectorAll('p')).toHaveLength(4);
    expect(copyPage(pageWithFrame(long, long))?.document.querySelectorAll('p')).toHaveLength(4);
  });
});

test('elements that are frames, slots or hosts by name alone hold nothing', () => {
  const page = pageWithShadow('<img name="body"><x-story></x-story>', `<p>${proseText()}</p>`);
  for (const name of ['iframe', 'slot', 'x-y']) {
    page.body.append(page.createElementNS('http://www.w3.org/2000/svg', name));
  }
  expect(textOf(page)).toBe(proseText());
});

test('a host becomes a block, and its slots leave nothing but what stands in them', () => {
  const page = pageWithShadow('<x-story><b>Middle</b></x-story>', `<p>${proseText()} <slot></slot></p>`);
  const copy = copyPage(page)?.document.body;
  expect([...(copy?.querySelectorAll('*') ?? [])].map(({ localName }) => localName)).toEqual(['div', 'p', 'b']);
});

test.each([
  ['a program', '<pre>mill --turn</pre>'],
  ['a caption', '<img src="/mill.jpg" width="100"><figcaption>The mill</figcaption>'],
  ['a table', '<table><tr><td>4.2</td></tr></table>'],
  ['a picture', '<img src="/mill.jpg" width="600">'],
])('a shadow root that holds %s and no prose is read', (_name, shadow) => {
  const copy = copyPage(pageWithShadow('<p>Before</p><x-story></x-story>', shadow));
  expect(copy?.document.body.querySelector('pre, td, img')).not.toBeNull();
});

test('one that holds a sign is not', () => {
  const copy = copyPage(pageWithShadow('<x-story></x-story>', '<img src="/sign.png" width="24">'));
  expect(copy?.document.querySelector('img')).toBeNull();
});

test('a shadow root with a picture that does not load is read for the width that the page gives it', () => {
  const shadow = (width: number) => `<img src="/a.png" alt="Mill" width="${width}">`;
  const images = (width: number) => copyPage(pageWithShadow('<x-story></x-story>', shadow(width)))?.document.images;
  expect([images(800)?.length, images(40)?.length]).toEqual([1, 0]);
});
