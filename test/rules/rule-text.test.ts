import { readRule, textOfRule } from '../../src/rules/rule-text.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';

const base: SiteRule = { name: 'paper.example', source: 'own', match: { hosts: ['paper.example'] } };
const parses = (selector: string) => new DocumentFragment().querySelector(selector);

/** The faults of a text, each as its line, kind, field, value, and the characters that it marks. */
function faultsOf(written: string): unknown[] {
  const read = readRule(written, base, parses);
  if (!('faults' in read)) return [];
  return read.faults.map(({ line, kind, field, value, start, end }) =>
    [line, kind, field, value ?? '', written.slice(start, end)].join(' | '),
  );
}

test('what the user is shown of a rule reads as the same rule', () => {
  const rule: SiteRule = { ...base, body: { selectors: ['.text'], take: 'first' }, hide: ['.bar'] };
  expect(textOfRule(rule)).not.toMatch(/match|source|name/);
  expect(readRule(textOfRule(rule), base, parses)).toEqual({ rule });
  expect(readRule(JSON.stringify(rule), base, parses)).toEqual({ rule });
});

test.each<[string, string, string[]]>([
  ['a comma that is missing', '{\n  "keep": [".a"]\n  "hide": [".b"]\n}', ['2 | sign |  | , | \n  "hide"']],
  ['a colon that is missing', '{\n  "keep" [".a"]\n}', ['2 | sign |  | : |  [']],
  ['an end that is missing', '{\n  "keep": [".a"]\n\n', ['2 | sign |  | } | \n\n']],
  ['a bracket that is missing', '{\n  "keep": [".a"\n}', ['2 | sign |  | ] | \n}']],
  ['a text without an end', '{\n  "keep": [".a]\n}', ['2 | sign |  | " | ".a]']],
  ['a name without quotation marks', '{\n  keep: [".a"]\n}', ['2 | json |  | keep | keep']],
  ['a value that is missing', '{\n  "keep":\n}', ['3 | field value |  | } | }']],
  ['a comma too many', '{\n  "keep": [".a"],\n}', ['3 | field name |  | } | }']],
  ['something after the end', '{}\n\n[]', ['3 | after end |  | [ | []']],
  ['a comment', '{\n  // mine\n}', ['2 | json |  | // mine | // mine']],
  ['nothing', '', ['1 | field value |  |  | ']],
])('JSON with %s is told with its line', (_, written, faults) => {
  const [found] = faultsOf(written) as string[];
  // The last part, which is marked, is the parser's own choice.
  expect(found?.split(' | ').slice(0, 4)).toEqual(faults[0]?.split(' | ').slice(0, 4));
});

test.each<[string, string, string[]]>([
  ['a field that no rule has', '{\n  "hidde": [".a"]\n}', ['2 | unknown | hidde | hidde | "hidde"']],
  [
    'selectors that are none, on lines of their own',
    '{\n  "remove": [\n    { "selector": ".a" },\n    { "selector": "..b" }\n  ],\n  "hide": ["a", "::"]\n}',
    ['4 | selector | remove[1].selector | ..b | "..b"', '6 | selector | hide[1] | :: | "::"'],
  ],
  [
    'a field that is missing',
    '{\n  "body": {\n    "selectors": [".a"]\n  }\n}',
    ['2 | missing | body.take | take | "body"'],
  ],
  ['a wrong type', '{\n  "keep": ".a"\n}', ['2 | type | keep |  | ".a"']],
  [
    'a value that is none of the possible ones',
    '{"body": {"selectors": ["p"],\n"take": "some"}}',
    ['2 | value | body.take | some | "some"'],
  ],
  ['an empty list', '{\n\n"hide": []}', ['3 | empty | hide |  | []']],
  ['a field that stands twice', '{\n"hide": [".a"],\n"hide": [".b"]\n}', ['3 | twice |  | hide | "hide"']],
  [
    'another host',
    '{\n"match": {"hosts": ["other.example"]}}',
    ['2 | other host | match.hosts |  | {"hosts": ["other.example"]}'],
  ],
  ['no rule', '[".a"]', ['1 | type |  |  | [".a"]']],
])('a rule with %s is told with its line', (_, written, faults) => {
  const found = faultsOf(written) as string[];
  // What is missing is marked where it should stand.
  expect(found.map((each) => each.replace(/\{\n {4}"selectors": \[".a"\]\n {2}\}$/, '"body"'))).toEqual(faults);
});
