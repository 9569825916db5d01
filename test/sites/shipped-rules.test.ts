import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ruleProblems } from '../../src/sites/check-rule.ts';
import { siteRules } from '../../src/sites/index.ts';

/** The file of each shipped rule: all of the folder but those that hold no rule. */
const FILES = readdirSync('src/sites').filter((file) => !/^(index|site-rule|match|check-rule)\.ts$/.test(file));

const exampleOf = (folder: string) => existsSync(`test/examples/${folder}/page.html`);

test('every rule file is shipped', () => expect(siteRules).toHaveLength(FILES.length));

describe.each(siteRules.map((rule) => [rule.name, rule] as const))('the rule %s', (_name, rule) => {
  test('is sound', () => {
    expect(ruleProblems(rule, (selector) => document.createDocumentFragment().querySelector(selector))).toEqual([]);
  });

  test('is found under its host, if it has one', () => {
    if ('hosts' in rule.match) expect(FILES).toContain(`${rule.match.hosts[0]}.ts`);
  });

  test('does something', () => {
    const { name, match, ...actions } = rule;
    expect(Object.keys(actions).length).toBeGreaterThan(0);
  });
});

test.each(FILES)('%s has an example page', (file) => expect(exampleOf(file.replace(/\.ts$/, ''))).toBe(true));

test('the list of rules is what the build writes', () => {
  // The build is an ES module, which jest cannot import; its last argument stands for a script of that name.
  const script =
    "import { sitesIndex } from './build.mjs'; import { readdirSync } from 'node:fs'; process.stdout.write(sitesIndex(readdirSync('src/sites')));";
  const written = execFileSync(process.execPath, ['--input-type=module', '--eval', script, 'none'], {
    encoding: 'utf8',
  });
  expect(readFileSync('src/sites/index.ts', 'utf8')).toBe(written);
});
