import { hasStopped, loadHealth, noteHealth, type RuleHealth } from '../../src/rules/rule-health.ts';
import { addRules, changeOwnRule, idOf, listRules, removeRules } from '../../src/rules/rule-store.ts';
import { loadRules } from '../../src/rules/stored-rules.ts';
import type { PageRule } from '../../src/sites/site-rule.ts';
import browser from '../support/fake-browser.ts';

beforeEach(async () => {
  browser.storage.local.clear();
  await changeOwnRule('paper.example', (rule) => ({ ...rule, hide: ['.bar'] }));
  await addRules([{ rule: { name: 'one', source: 'imported', match: { hosts: ['paper.example'] }, hide: ['.rail'] } }]);
});

/** The user reads a page in which these states are found. */
async function readPage(own: PageRule['state'], imported: PageRule['state']): Promise<void> {
  const offered = await loadRules('news.paper.example');
  await noteHealth(
    [
      { name: 'paper.example', source: 'own', state: own },
      { name: 'one', source: 'imported', state: imported },
      { name: 'WordPress', source: 'theme', state: 'applied' },
    ],
    offered,
  );
}

async function healths(): Promise<(RuleHealth | undefined)[]> {
  const health = await loadHealth();
  return (await listRules()).map((stored) => health(stored, idOf(stored).host));
}

const TODAY = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);

test('a rule that matched has its day, one that no longer does the number of its pages', async () => {
  expect(await healths()).toEqual([undefined, undefined]);
  await readPage('applied', 'unmatched');
  await readPage('unmatched', 'unmatched');
  expect(await healths()).toEqual([{ matched: TODAY, misses: 1 }, { misses: 2 }]);
  await readPage('unmatched', 'faulty');
  const found = await healths();
  expect(found).toEqual([{ matched: TODAY, misses: 2 }, { misses: 3 }]);
  expect(found.map(hasStopped)).toEqual([false, true]);
  await readPage('applied', 'applied');
  expect(await healths()).toEqual([
    { matched: TODAY, misses: 0 },
    { matched: TODAY, misses: 0 },
  ]);
});

test('nothing is written in a private window', async () => {
  Object.assign(browser, { extension: { inIncognitoContext: true } });
  await readPage('applied', 'unmatched');
  Object.assign(browser, { extension: undefined });
  expect(await healths()).toEqual([undefined, undefined]);
});

test('nothing is written where nothing changes', async () => {
  await readPage('applied', 'applied');
  const { writes } = browser.storage.local;
  await readPage('applied', 'applied');
  expect(browser.storage.local.writes).toBe(writes);
});

test('a rule that was changed begins anew, and one that is only tried is not counted', async () => {
  await readPage('unmatched', 'applied');
  const tried = { ...(await loadRules('paper.example'))[0], hide: ['.other'] };
  await noteHealth([{ name: 'paper.example', source: 'own', state: 'unmatched' }], [tried as never]);
  expect((await healths())[0]).toEqual({ misses: 1 });
  await new Promise((resolve) => setTimeout(resolve, 2));
  await changeOwnRule('paper.example', (rule) => ({ ...rule, hide: ['.other'] }));
  expect((await healths())[0]).toBeUndefined();
});

test('what is noted goes with the rules, and comes back with them', async () => {
  await readPage('applied', 'unmatched');
  const before = await healths();
  const undo = await removeRules((await listRules()).map(idOf));
  expect(await browser.storage.local.get(null)).toEqual({});
  await undo();
  expect(await healths()).toEqual(before);
});

test('whatever is stored under its key reads as none', async () => {
  for (const value of [7, 'x', null, [], { own: 3 }, { own: { of: 1, misses: 'many' } }]) {
    await browser.storage.local.set({ 'rule-health:paper.example': value });
    expect(await healths()).toEqual([undefined, undefined]);
  }
});
