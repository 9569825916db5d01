import { element } from '../../../src/ui/controls/element.ts';
import { elementForEach } from '../../../src/ui/controls/element-for-each.ts';

interface Look {
  readonly key: string;
  readonly name: string;
}

let list: HTMLElement;
let show: (looks: readonly Look[]) => void;

beforeEach(() => {
  list = element('ul');
  document.body.replaceChildren(list);
  show = elementForEach<Look>(
    list,
    ({ key }) => key,
    ({ name }) => {
      const field = element('input', { value: name });
      return { element: element('li', {}, field), show: (look) => (field.value = look.name) };
    },
  );
});

const looks = (...names: string[]): Look[] => names.map((name) => ({ key: name, name }));
const fields = () => [...list.querySelectorAll('input')];
const values = () => fields().map(({ value }) => value);

test('the elements follow the things, in their order', () => {
  for (const names of [['b'], ['a', 'b', 'c'], ['c', 'b', 'a'], ['c', 'd'], [], ['b', 'a']]) {
    show(looks(...names));
    expect(values()).toEqual(names);
  }
});

test('an element whose thing stays is the same, with what stands in it and the focus', () => {
  show(looks('b', 'd'));
  const [field] = fields();
  field?.focus();
  show(looks('a', 'b', 'c'));
  expect(fields()[1]).toBe(field);
  expect(document.activeElement).toBe(field);
});

test('an element that comes to stand elsewhere has the focus there too', () => {
  show(looks('a', 'b'));
  const [field] = fields();
  field?.focus();
  show(looks('c', 'b', 'a'));
  expect(values()).toEqual(['c', 'b', 'a']);
  expect(document.activeElement).toBe(field);
});

test('an element shows what its thing has become', () => {
  show([{ key: '1', name: 'Big' }]);
  const [field] = fields();
  show([{ key: '1', name: 'Huge' }]);
  expect(fields()).toEqual([field]);
  expect(values()).toEqual(['Huge']);
});
