import * as readers from '../../src/shared/page-elements.ts';

const PAGE = `<form id="form" class="first"><!-- note -->words
  <input name="children"><input name="parentElement"><input name="textContent"><input name="querySelectorAll">
  <input name="closest"><input name="localName"><input name="firstChild"><input name="nodeType"></form>after<p lang="en">text</p>`;

function page(): { form: Element; body: HTMLElement } {
  document.body.innerHTML = PAGE;
  return { form: document.body.firstElementChild as Element, body: document.body };
}

test('what a form has is read past fields of the same names', () => {
  const { form, body } = page();
  expect(readers.nodeTypeOf(form)).toBe(1);
  expect(readers.nameOf(form)).toBe('form');
  expect(readers.tagNameOf(form)).toBe('FORM');
  expect(readers.classNameOf(form)).toBe('first');
  expect(readers.parentOf(form)).toBe(body);
  expect(readers.parentNodeOf(form)).toBe(body);
  expect(readers.childrenOf(form)).toHaveLength(8);
  expect(readers.nodeValueOf(readers.firstNodeIn(form) as Node)).toBe(' note ');
  expect(readers.rawTextOf(form).trim()).toBe('words');
  expect(readers.attributeOf(form, 'class')).toBe('first');
  expect(readers.hasAttribute(form, 'lang')).toBe(false);
  expect(readers.closestOf(form, 'body')).toBe(body);
  expect(readers.isNamedBy(form, 'body > form')).toBe(true);
  expect(readers.holds(body, form)).toBe(true);
  expect(readers.holds(form, null)).toBe(false);
  expect(readers.namespaceOf(form)).toBe('http://www.w3.org/1999/xhtml');
});

test('attributes are given and taken', () => {
  const { form } = page();
  readers.setAttributeOf(form, 'lang', 'de');
  expect(form.outerHTML).toContain('lang="de"');
  readers.setAttributeOf(form, 'lang', null);
  expect(readers.hasAttribute(form, 'lang')).toBe(false);
});

test('elements, documents and fragments have the same beneath them', () => {
  const { form, body } = page();
  const fragment = document.createDocumentFragment();
  fragment.append(form.cloneNode(true), 'end');
  for (const tree of [body, document, fragment]) {
    expect(readers.firstIn(tree, 'input')?.outerHTML).toBe('<input name="children">');
    expect(readers.nodesOf(readers.allIn(tree, 'input'))).toHaveLength(8);
  }
  expect(readers.firstChildOf(fragment)).toBe(readers.childrenIn(fragment)[0]);
  expect(readers.lastChildOf(document)).toBe(document.documentElement);
  expect(readers.nodesOf(readers.nodesIn(body))).toEqual([...body.childNodes]);
});

test('texts have neighbours as elements have', () => {
  const { form, body } = page();
  const text = readers.nodeAfter(form) as Text;
  expect(readers.dataOf(text)).toBe('after');
  expect(readers.elementAfter(text)).toBe(body.lastElementChild);
  expect(readers.elementBefore(text)).toBe(form);
  expect(readers.elementAfter(form)).toBe(body.lastElementChild);
  expect(readers.nodeBefore(text)).toBe(form);
  expect(readers.lastNodeIn(body)).toBe(body.lastChild);
  const names = [readers.nameOf, readers.tagNameOf, readers.classNameOf];
  for (const name of names) expect(name(text as unknown as Element)).toBeUndefined();
});

test('a walk goes on from where it stands', () => {
  const { body } = page();
  const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  expect(readers.nextIn(walk)).toBe(readers.currentNodeOf(walk));
  expect(readers.pageOf(readers.currentNodeOf(walk))).toBe(document);
});
