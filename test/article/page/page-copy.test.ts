import { copyPage } from '../../../src/article/page/page-copy.ts';
import { htmlIn, pageOf } from '../../support/page.ts';

function copyOf(page: Document, range?: Range) {
  const copy = copyPage(page, range);
  if (!copy) throw new Error('The page was too large.');
  return copy;
}

/** Nested elements, joined in halves: the DOM of jsdom needs minutes to append one by one to a deep place. */
function nested(page: Document, levels: number): { top: Element; bottom: Element } {
  if (levels === 1) {
    const element = page.createElement('div');
    return { top: element, bottom: element };
  }
  const upper = nested(page, Math.floor(levels / 2));
  const lower = nested(page, Math.ceil(levels / 2));
  upper.bottom.append(lower.top);
  return { top: upper.top, bottom: lower.bottom };
}

function deepPage(levels: number): Document {
  const page = pageOf('<p>Before</p>');
  const { top, bottom } = nested(page, levels);
  bottom.append('At the bottom');
  page.body.append(top);
  return page;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let holder = element.parentElement; holder; holder = holder.parentElement) depth++;
  return depth;
}

test('what runs, styles or waits stays behind; data and formulas come along', () => {
  const page = pageOf(
    `<script>run()</script><script type="module">run()</script><style>p{}</style><template><p>no</p></template>
    <lectern-reader>no</lectern-reader><script type="application/ld+json">{}</script><script type="math/tex">x</script><p>Text</p>`,
  );
  expect(htmlIn(copyOf(page).document.body)).toBe(
    '<script type="application/ld+json">{}</script><script type="math/tex">x</script><p>Text</p>',
  );
});

test('the copy belongs to no window, so that it runs and fetches nothing', () => {
  expect(copyOf(document).document.defaultView).toBeNull();
  expect(copyOf(deepPage(400)).document.defaultView).toBeNull();
});

test.each([
  [
    'a flat page',
    pageOf('<p id="a" class="b" style="color:red">One<br>two</p><form name="x"><input name="id"></form>'),
  ],
  ['a deep page', deepPage(400)],
])('%s is the same byte for byte afterwards', (_name, page) => {
  const before = page.documentElement.outerHTML;
  copyOf(page);
  expect(page.documentElement.outerHTML).toBe(before);
});

test.each([
  ['a flat page', pageOf('<style></style><div><p>One</p><script></script><p>Two <b>x</b></p></div>')],
  ['a deep page', deepPage(400)],
])('every element of the copy of %s knows the element of the page that it stands for', (_name, page) => {
  const copy = copyOf(page);
  const elements = [...copy.document.querySelectorAll('*')];
  expect(elements.length).toBeGreaterThan(5);
  for (const element of elements) {
    const origin = copy.originOf(element);
    expect(origin?.ownerDocument).toBe(page);
    expect(origin?.tagName).toBe(element.tagName);
  }
  expect(new Set(elements.map(copy.originOf)).size).toBe(elements.length);
});

test('what is made anew stands for nothing of the page', () => {
  const copy = copyOf(pageOf('<p>One</p>'));
  expect(copy.originOf(copy.document.createElement('p'))).toBeUndefined();
  const odd = copy.document.createElement('p');
  odd.setAttribute('data-lectern', '1e9');
  expect(copy.originOf(odd)).toBeUndefined();
});

test('what the page hides is not shown; where nothing is laid out, everything is', () => {
  const page = pageOf('<p>Shown</p><p id="hidden">Hidden</p>');
  const areShown = (): boolean[] => {
    const copy = copyOf(page);
    return [...copy.document.querySelectorAll('p')].map((element) => copy.isShown(element));
  };
  expect(areShown()).toEqual([true, true]);
  // jsdom lays nothing out, and has no such method.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.id !== 'hidden';
  };
  try {
    expect(areShown()).toEqual([true, true]);
    Object.defineProperty(page, 'defaultView', { value: window });
    expect(areShown()).toEqual([true, false]);
  } finally {
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  }
});

// Deeper, jsdom itself breaks: the browser tests go to 50,000 levels.
test('a page nested 3,000 levels deep is flattened, and none of its text is lost', () => {
  const copy = copyOf(deepPage(3000));
  const elements = [...copy.document.querySelectorAll('div')];
  expect(elements).toHaveLength(3000);
  expect(Math.max(...elements.slice(0, 400).map(depthOf), depthOf(elements.at(-1) as Element))).toBeLessThanOrEqual(
    300,
  );
  expect(copy.document.body.textContent).toBe('BeforeAt the bottom');
});

test('text and elements of a deep page keep their order', () => {
  const page = deepPage(400);
  page.body.insertAdjacentHTML('beforeend', '<p>One <b>two</b> three</p><p>Four</p>');
  const { body } = copyOf(page).document;
  expect(htmlIn(body).slice(-'<p>One <b>two</b> three</p><p>Four</p>'.length)).toBe(
    '<p>One <b>two</b> three</p><p>Four</p>',
  );
});

test('a page without a root has an empty copy', () => {
  const page = pageOf('');
  page.documentElement.remove();
  expect(copyOf(page).document.body.childNodes).toHaveLength(0);
});

test('a page of more than 250,000 elements is not read', () => {
  const page = pageOf('');
  const thousand = page.createDocumentFragment();
  for (let number = 0; number < 1000; number++) thousand.append(page.createElement('b'));
  for (let number = 0; number < 250; number++) page.body.append(thousand.cloneNode(true));
  expect(copyPage(page)).toBeUndefined();
});

describe('names that would answer in place of the DOM', () => {
  test('are left out of forms, fields and pictures', () => {
    const page = pageOf(
      '<form name="cloneNode"><input name="attributes"><select id="parentNode"></select></form><img name="body"><img id="getElementsByTagName" name="createElement">',
    );
    const { body } = copyOf(page).document;
    expect(body.querySelectorAll('[id], [name]')).toHaveLength(0);
  });

  test('do no harm elsewhere, and other names stay', () => {
    const { body } = copyOf(pageOf('<p id="body">One</p><a name="attributes">Two</a><input name="mail">')).document;
    expect(htmlIn(body)).toBe('<p id="body">One</p><a name="attributes">Two</a><input name="mail">');
  });

  // In browsers a field answers for its name on the form; jsdom has no such form, so the test hides the methods itself.
  test.each(['setAttribute', 'closest', 'getAttribute', 'firstChild', 'nextSibling', 'parentNode', 'tagName'])(
    'do not stop the copy: a form whose %s is a field',
    (name) => {
      const page = pageOf(`<form><input name="${name}"></form><p>Text</p>`);
      const range = page.createRange();
      range.selectNodeContents(page.querySelector('p') as Element);
      Object.defineProperty(HTMLFormElement.prototype, name, {
        value: page.querySelector('input'),
        configurable: true,
      });
      try {
        expect(copyOf(page).document.body.textContent).toBe('Text');
        expect(copyOf(page, range).document.body.textContent).toBe('Text');
      } finally {
        Reflect.deleteProperty(HTMLFormElement.prototype, name);
      }
    },
  );

  test('do not stop the copy of a page that hides its own', () => {
    const page = pageOf('<p>Text</p>');
    for (const name of ['implementation', 'documentElement', 'querySelectorAll', 'cloneNode', 'URL', 'baseURI'])
      Object.defineProperty(page, name, { value: page.createElement('img') });
    expect(copyOf(page).document.body.textContent).toBe('Text');
  });
});

describe('a part of a page', () => {
  const page = pageOf('<div><p>One two</p><p>Three <b>four</b> five</p></div><p>Six</p>', '<title>Title</title>');
  const copied = (range: Range) => copyOf(page, range).document;
  const [first, second] = page.querySelectorAll('p');

  test('is what is selected, cut inside texts, with the elements around it and the head', () => {
    const range = page.createRange();
    range.setStart(first?.firstChild as Text, 4);
    range.setEnd(second?.firstChild as Text, 3);
    expect(htmlIn(copied(range).body)).toBe('<div><p>two</p><p>Thr</p></div>');
    expect(copied(range).title).toBe('Title');
  });

  test('may be whole elements', () => {
    const range = page.createRange();
    range.selectNode(second?.querySelector('b') as Element);
    expect(copied(range).body.textContent?.trim()).toBe('four');
  });
});
