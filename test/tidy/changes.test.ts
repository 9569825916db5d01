import { Changes } from '../../src/tidy/changes.ts';

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test('an attribute that was taken comes back to its place among the others', () => {
  const html = '<div inert="" id="a" class="b"></div>';
  const changes = new Changes();
  changes.take(element(html), 'inert');
  expect(document.body.innerHTML).toBe('<div id="a" class="b"></div>');
  changes.undo();
  expect(document.body.innerHTML).toBe(html);
});

test('an attribute that the page has set anew meanwhile stays as the page wants it', () => {
  const changes = new Changes();
  const taken = element('<div aria-hidden="true"></div>');
  changes.take(taken, 'aria-hidden');
  taken.setAttribute('aria-hidden', 'false');
  changes.undo();
  expect(document.body.innerHTML).toBe('<div aria-hidden="false"></div>');
});

test('a forced style weighs most, and goes without a trace', () => {
  for (const html of ['<p></p>', '<p style="color:red;  display:flex !important"></p>', '<p style=""></p>']) {
    const changes = new Changes();
    const forced = element(html);
    changes.force(forced, 'display', 'none');
    expect(forced.style.getPropertyPriority('display')).toBe('important');
    changes.undo();
    expect(document.body.innerHTML).toBe(html);
  }
});

test('a style that the page has changed meanwhile keeps the change', () => {
  const changes = new Changes();
  const forced = element('<p style="color: red"></p>');
  changes.force(forced, 'display', 'none');
  forced.style.color = 'blue';
  changes.undo();
  expect(forced.style.cssText).toBe('color: blue;');
});

test('changes are undone in the other order', () => {
  const changes = new Changes();
  const order: string[] = [];
  changes.note(() => order.push('first'));
  changes.note(() => order.push('last'));
  changes.undo();
  changes.undo();
  expect(order).toEqual(['last', 'first']);
});
