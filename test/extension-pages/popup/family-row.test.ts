import { familyRow } from '../../../src/extension-pages/popup/family-row.ts';

const row = () =>
  familyRow(
    'related',
    () => undefined,
    () => undefined,
  );
const button = (element: Element) => element.querySelector('.show') as HTMLElement;

test('there is nothing to show until the page has said what is hidden', () => {
  const { element, list } = row();
  expect(button(element).hidden).toBe(true);
  list([{ id: 1, family: 'related', text: 'Up next', isShown: false }]);
  expect(button(element).hidden).toBe(false);
  list([]);
  expect(button(element).hidden).toBe(true);
});
