// Holds what the documents say of the repository to what is there: links, paths, commands and the table of arrows.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { STAGES } from '../src/article/extract.ts';

const DOCUMENTS = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  'findings/README.md',
];

/** Words in a path that stand for what the reader puts there, and folders that are made, not kept. */
const NOT_KEPT = /example\.org|some-theme|LANGUAGE|\*|^dist\/|^packages\/|^store\/|^gallery\/|^bench-report\//;

/** Folders that do not stand there yet: the places of the next features. */
const PLANNED = /^src\/(export|marks|library|extension-pages\/library)\//;

const textOf = (document: string): string => readFileSync(document, 'utf8');

function matchesIn(document: string, pattern: RegExp): string[] {
  return [...textOf(document).matchAll(pattern)].map(([, match = '']) => match);
}

describe.each(DOCUMENTS)('%s', (document) => {
  test('links to what is there', () => {
    const targets = matchesIn(document, /\]\((?!https?:|#)([^)#]+)/g);
    expect(targets.filter((target) => !existsSync(path.join(path.dirname(document), target)))).toEqual([]);
  });

  test('names paths that are there', () => {
    const paths = matchesIn(document, /`((?:src|test|docs|packaging|patches|findings|dist|icons)\/[^`\s]*)`/g);
    const missing = paths.filter((name) => !NOT_KEPT.test(name) && !PLANNED.test(name) && !existsSync(name));
    expect(missing).toEqual([]);
  });

  test('names scripts that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    expect(matchesIn(document, /npm run ([a-z:-]+)/g).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('every folder below src, but for those within these, has a line in the layout', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const layout = textOf('CONTRIBUTING.md');
  expect(folders.filter(({ name }) => !layout.includes(`\`${name}/\``)).map(({ name }) => name)).toEqual([]);
});

test('the tests that accessibility is held by are there', () => {
  const names = matchesIn('docs/accessibility.md', /`((?:article|browser|settings)\/[a-z/-]+)`/g);
  expect(names.length).toBeGreaterThan(20);
  const isThere = (name: string): boolean => ['.test.ts', '.ts'].some((ending) => existsSync(`test/${name}${ending}`));
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});

test('the arrows of the architecture are those that are held', () => {
  const document = 'docs/architecture.md';
  const [types, imports] = [arrowsIn('MAY_IMPORT_TYPES'), arrowsIn('MAY_IMPORT')];
  const list = (names: readonly string[] = []): string => names.map((name) => `\`${name}\``).join(', ') || '–';
  const rows = [...imports].map(([part, names]) => `| \`${part}\` | ${list(names)} | ${list(types.get(part))} |`);
  const table = ['| Folder of `src` | imports from | types from |', '| --- | --- | --- |', ...rows].join('\n');
  const written = textOf(document);
  const accepted = written.replace(/\| Folder of `src`.*?(?=\n\n)/s, () => table);
  if (process.env['ACCEPT']) writeFileSync(document, accepted);
  expect(textOf(document)).toBe(accepted);
  expect(rows.length).toBeGreaterThan(20);
});

test('the stages of the architecture are those of the code, in their order', () => {
  const names = STAGES.map(({ name }) => name);
  const table = /\| Stage [^\n]*\n[^\n]*\n(.*?)\n\n/s.exec(textOf('docs/architecture.md'))?.[1] ?? '';
  expect(table.split('\n').map((row) => row.split('|')[1]?.trim())).toEqual(names);
});

/** A table of folders in the test that holds the architecture. */
function arrowsIn(name: string): Map<string, string[]> {
  const source = textOf('test/house-rules.test.ts');
  const table = new RegExp(`const ${name}: [^=]*= \\{\\n(.*?)\\n\\};`, 's').exec(source)?.[1] ?? '';
  // The name of a folder begins a line, after two spaces; its list may go over several.
  const rows = table.split(/\n(?= {2}['\w])/).map((row) => row.split(/:(.*)/s));
  return new Map(rows.map(([part = '', names = '']) => [part.replace(/[' ]/g, ''), quoted(names)]));
}

const quoted = (row: string): string[] => [...row.matchAll(/'([^']+)'/g)].map(([, each = '']) => each);
