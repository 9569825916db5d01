import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ruleFaults } from '../../src/sites/check-rule.ts';
import { shippedRules } from '../support/shipped-rules.ts';

/** Folders of rules: those in content.js, and those in a script of their own. */
const FOLDERS = ['frequent', 'others'];

/** The file of each shipped rule. */
const FILES = FOLDERS.flatMap((folder) => readdirSync(`src/sites/${folder}`)).filter(
  (file) => !/^(index|signs)\.ts$/.test(file),
);

const exampleOf = (folder: string) => existsSync(`test/examples/${folder}/page.html`);

test('every rule file is shipped', () => expect(shippedRules).toHaveLength(FILES.length));

describe.each(shippedRules.map((rule) => [rule.name, rule] as const))('the rule %s', (_name, rule) => {
  test('is sound', () => {
    expect(ruleFaults(rule, (selector) => document.createDocumentFragment().querySelector(selector))).toEqual([]);
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

test('the lists of rules are what the build writes', () => {
  // The build is an ES module, which jest cannot import; its last argument stands for a script of that name.
  const script = `
    import { rulesIndex, rulesSigns } from './build.mjs';
    import { readdirSync } from 'node:fs';
    const [frequent, others] = ['frequent', 'others'].map((name) => rulesIndex(readdirSync('src/sites/' + name)));
    process.stdout.write(JSON.stringify([frequent, others, await rulesSigns(others)]));`;
  const written = execFileSync(process.execPath, ['--input-type=module', '--eval', script, 'none'], {
    encoding: 'utf8',
  });
  const files = ['frequent/index.ts', 'others/index.ts', 'others/signs.ts'];
  expect(files.map((file) => readFileSync(`src/sites/${file}`, 'utf8'))).toEqual(JSON.parse(written));
});
