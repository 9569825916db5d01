import { element } from '../../../src/ui/controls/element.ts';

test('attributes are written as HTML writes them', () => {
  const made = element('input', { type: 'range', min: 1, disabled: true, hidden: false, title: undefined });
  expect(made.outerHTML).toBe('<input type="range" min="1" disabled="">');
});

test('children keep their order, and a string is never markup', () => {
  const made = element('p', {}, 'a', element('b', {}, '<i>'), undefined, 'c');
  expect(made.outerHTML).toBe('<p>a<b>&lt;i&gt;</b>c</p>');
});

test('a name that is no tag throws', () => {
  expect(() => element('a b')).toThrow();
});
