import { TIDY_FAMILIES } from '../../src/shared/tidy-families.ts';
import { HiddenThings } from '../../src/tidy/hidden-things.ts';

const all = new Set(TIDY_FAMILIES);
const byId = (id: string) => document.getElementById(id) as HTMLElement;
const marked = () => [...document.querySelectorAll('[data-lectern-tidy]')].map(({ id }) => id);

beforeEach(() => {
  document.body.innerHTML =
    '<aside id="rail"><script>no words</script><h2>More   stories</h2><p id="in">of the town</p></aside><div id="bar"></div>';
});

test('things are listed in the order of the page, with their first words', () => {
  const things = new HiddenThings(all);
  expect(things.add(byId('bar'), 'share')).toBe(true);
  expect(things.add(byId('rail'), 'related')).toBe(true);
  expect(things.entries()).toEqual([
    { id: 2, family: 'related', text: 'More stories of the town', isShown: false },
    { id: 1, family: 'share', text: '', isShown: false },
  ]);
  expect(things.count).toBe(2);
});

test('what stands in a hidden thing is no thing of its own', () => {
  const things = new HiddenThings(all);
  things.add(byId('rail'), 'related');
  expect(things.add(byId('in'), 'newsletter')).toBe(false);
  expect(marked()).toEqual(['rail']);
  const part = document.createElement('div');
  byId('in').attachShadow({ mode: 'open' }).append(part);
  expect([things.holds(part), things.add(part, 'newsletter')]).toEqual([true, false]);
});

test('a thing is shown and hidden again, and the page comes back to the byte', () => {
  const before = document.body.innerHTML;
  const things = new HiddenThings(all);
  things.add(byId('rail'), 'related');
  things.add(byId('bar'), 'share');
  things.show([1, 99], true);
  expect(marked()).toEqual(['bar']);
  expect(things.entries().map(({ isShown }) => isShown)).toEqual([true, false]);
  things.show([1], false);
  expect(marked()).toEqual(['rail', 'bar']);
  things.clear();
  expect(document.body.innerHTML).toBe(before);
  expect(things.entries()).toEqual([]);
});

test('a family that is switched off is shown and not listed; switched on it is hidden again', () => {
  const things = new HiddenThings(new Set(['related'] as const));
  expect(things.add(byId('bar'), 'share')).toBe(false);
  things.add(byId('rail'), 'related');
  expect(things.entries().map(({ family }) => family)).toEqual(['related']);
  things.setFamilies(new Set(['share'] as const));
  expect(marked()).toEqual(['bar']);
});

test('what the page has taken out is neither counted nor listed', () => {
  const things = new HiddenThings(all);
  things.add(byId('rail'), 'related');
  byId('rail').remove();
  expect([things.count, things.entries()]).toEqual([0, []]);
});
