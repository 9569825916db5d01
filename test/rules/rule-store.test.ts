import {
  addRules,
  changeOwnRule,
  hostForRule,
  idOf,
  listRules,
  ownRule,
  removeRules,
  switchRule,
} from '../../src/rules/rule-store.ts';
import { loadRules } from '../../src/rules/stored-rules.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';
import browser from '../support/fake-browser.ts';

beforeEach(() => browser.storage.local.clear());

const imported = (name: string, ...hosts: string[]): SiteRule => ({
  name,
  source: 'imported',
  match: { hosts },
  keep: ['.note'],
});

const namesFor = async (host: string) => (await loadRules(host)).map(({ name, source }) => `${source} ${name}`);

test('a rule of one’s own is made, changed, undone and removed', async () => {
  await changeOwnRule('paper.example', (rule) => ({ ...rule, hide: ['.bar'] }));
  const undo = await changeOwnRule('paper.example', (rule) => ({ ...rule, hide: [...(rule.hide ?? []), '.rail'] }));
  expect((await ownRule('paper.example'))?.rule).toEqual({
    name: 'paper.example',
    source: 'own',
    match: { hosts: ['paper.example'] },
    hide: ['.bar', '.rail'],
  });
  await undo();
  expect((await ownRule('paper.example'))?.rule.hide).toEqual(['.bar']);
  await changeOwnRule('paper.example', () => undefined);
  expect(await listRules()).toEqual([]);
});

test('a page finds rules for its host and those it is below, its user’s own first', async () => {
  await addRules([
    { rule: imported('wide', 'paper.example', 'other.example') },
    { rule: imported('near', 'news.paper.example') },
  ]);
  await changeOwnRule('paper.example', (rule) => ({ ...rule, hide: ['.bar'] }));
  expect(await namesFor('news.paper.example')).toEqual(['own paper.example', 'imported near', 'imported wide']);
  expect(await namesFor('other.example')).toEqual(['imported wide']);
  expect(await namesFor('notpaper.example')).toEqual([]);
});

test('one that is switched off is not found, and stays off when it is imported once more', async () => {
  await addRules([{ rule: imported('one', 'paper.example'), file: 'a.txt' }]);
  const [stored] = await listRules();
  await switchRule(idOf(stored as NonNullable<typeof stored>), false);
  expect(await namesFor('paper.example')).toEqual([]);
  await addRules([{ rule: { ...imported('one', 'paper.example'), keep: ['.other'] }, file: 'b.txt' }]);
  expect(await listRules()).toMatchObject([{ off: true, file: 'b.txt', rule: { keep: ['.other'] } }]);
});

test('one that is on stays on when a file brings it switched off, and a new one comes as the file says', async () => {
  await addRules([{ rule: imported('one', 'paper.example') }]);
  const off = ['one', 'two'].map((name) => ({ rule: imported(name, 'paper.example'), off: true }));
  await addRules(off);
  expect(await namesFor('paper.example')).toEqual(['imported one']);
  expect(await listRules()).toHaveLength(2);
});

test('what is removed comes back at once', async () => {
  await addRules([{ rule: imported('one', 'a.example') }, { rule: imported('two', 'b.example') }]);
  const undo = await removeRules((await listRules()).map(idOf));
  expect(await listRules()).toEqual([]);
  await undo();
  expect((await listRules()).map(({ rule }) => rule.name)).toEqual(['one', 'two']);
});

test('changes at the same time are all kept', async () => {
  const add = (selector: string) =>
    changeOwnRule('paper.example', (rule) => ({ ...rule, hide: [...(rule.hide ?? []), selector] }));
  await Promise.all([add('.a'), add('.b'), add('.c')]);
  expect((await ownRule('paper.example'))?.rule.hide).toEqual(['.a', '.b', '.c']);
});

test('where there is no room, or nothing can be stored, a sentence says so and all is as before', async () => {
  await addRules([{ rule: imported('one', 'a.example') }]);
  const large = Array.from({ length: 500 }, () => '.x'.repeat(1000));
  const many = ['b', 'c', 'd', 'e', 'f'].map((name) => ({
    rule: { ...imported(name, `${name}.example`), keep: large },
  }));
  await expect(addRules(many)).rejects.toThrow('There’s no room for more site rules. Remove some first.');
  browser.storage.local.broken = new Error('no');
  await expect(changeOwnRule('a.example', (rule) => rule)).rejects.toThrow('The site rule couldn’t be saved.');
  browser.storage.local.broken = undefined;
  expect((await listRules()).map(({ rule }) => rule.name)).toEqual(['one']);
});

test('where there are more rules than there may be, they can be switched and removed', async () => {
  const rules = Array.from({ length: 6001 }, (_, at) => ({ rule: imported(`rule ${at}`, 'a.example'), changed: 1 }));
  await browser.storage.local.set({ 'rule:a.example': rules });
  const [first, second] = (await listRules()).map(idOf);
  if (!first || !second) throw new Error('None is stored.');
  await switchRule(first, true);
  await removeRules([second]);
  expect(await listRules()).toHaveLength(6000);
});

test.each([
  ['www.paper.example', 'paper.example'],
  ['news.paper.example', 'news.paper.example'],
  ['www.example', 'www.example'],
])('the rule for %s is for %s', (host, own) => expect(hostForRule(host)).toBe(own));
