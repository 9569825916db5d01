import { readRuleFile, writeRuleFile } from '../../src/rules/rule-file.ts';
import type { StoredRule } from '../../src/rules/stored-rules.ts';

const parses = (selector: string) => new DocumentFragment().querySelector(selector);
const read = (value: unknown) => readRuleFile(JSON.stringify(value), 'given.json', parses);
const rule = { name: 'one', match: { hosts: ['a.example'] }, keep: ['.note'] };

test('rules that were saved are read as they were, but for the time of their change', () => {
  const stored: StoredRule[] = [
    { rule: { ...rule, name: 'a.example', source: 'own' }, changed: 1, off: true },
    { rule: { ...rule, source: 'imported' }, changed: 2, file: 'a.example.txt' },
  ];
  const again = readRuleFile(writeRuleFile(stored), 'rules.json', parses);
  expect(again).toEqual({ rules: stored.map(({ changed: _, ...rest }) => rest), bad: [] });
});

test('rules that stand alone, or in a list, are imported ones', () => {
  const imported = { rule: { ...rule, source: 'imported' }, file: 'given.json' };
  expect(read(rule)).toEqual({ rules: [imported], bad: [] });
  expect(read([rule, rule])).toEqual({ rules: [imported, imported], bad: [] });
});

test('a faulty rule is named and left out, the others are read', () => {
  const found = read({ lecternRules: 1, rules: [{ rule: { ...rule, keep: ['..'] } }, { rule }, 7] });
  expect(found).toEqual({
    rules: [expect.objectContaining({ rule: { ...rule, source: 'imported' } })],
    bad: [
      { name: 'one', faults: [{ path: ['keep', 0], kind: 'selector', value: '..' }] },
      { name: '3', faults: [{ path: [], kind: 'type' }] },
    ],
  });
});

test('no rule of a file counts for more than single hosts', () => {
  for (const match of [{ generic: true }, { theme: ['body'] }]) {
    expect(read([{ ...rule, match }])).toMatchObject({ rules: [], bad: [{ name: 'one' }] });
  }
});

test.each([['{'], ['[]'], ['{}'], ['null'], ['7'], ['{"lecternRules": 1}'], ['']])('%s holds no rules', (written) => {
  expect(readRuleFile(written, 'a', parses)).toBeUndefined();
});

test('a file of a newer version is told apart', () => {
  expect(read({ lecternRules: 2, rules: [{ rule }] })).toBe('newer');
});
