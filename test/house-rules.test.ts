// What holds the architecture together and no other tool watches over.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaults } from '../src/settings/schema.ts';
import { customProperties } from '../src/settings/style.ts';

/**
 * Which parts of src the files of each may import from, besides their own. A part is a folder; inside `article/` every
 * folder is a part of its own, and its top the part `article`. Entry points may import all. No arrow leads back to where
 * another came from: a part may name only parts that stand above it in this table.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  shared: [],
  sites: ['shared'],
  'rules/ftr': ['sites'],
  'article/page': ['shared'],
  'article/text': ['article/page'],
  'article/tree': ['article/page', 'article/text'],
  'article/gate': ['shared', 'article/page', 'article/tree'],
  'article/draft': ['shared', 'article/page', 'article/text', 'article/tree'],
  'article/captions': ['article/page', 'article/text', 'article/tree', 'article/draft'],
  'article/facts/sources': ['shared', 'article/page', 'article/text'],
  'article/facts/dates': ['shared', 'article/page', 'article/text', 'article/facts/sources'],
  'article/facts/authors': [
    ...['shared', 'article/page', 'article/text', 'article/facts/sources', 'article/facts/dates'],
  ],
  'article/facts': [
    ...['article/page', 'article/text', 'article/draft'],
    ...['article/facts/sources', 'article/facts/dates', 'article/facts/authors'],
  ],
  'article/clutter': [
    'shared',
    'article/page',
    'article/text',
    'article/tree',
    'article/facts/sources',
    'article/facts/dates',
  ],
  'article/body/score': [
    ...['shared', 'article/page', 'article/text', 'article/tree', 'article/captions'],
    ...['article/facts/sources', 'article/facts/dates', 'article/clutter'],
  ],
  'article/kinds': [
    ...['shared', 'article/page', 'article/text', 'article/tree', 'article/draft'],
    ...['article/facts/sources', 'article/facts/dates', 'article/body/score'],
  ],
  'article/body': [
    ...['shared', 'article/page', 'article/text', 'article/tree', 'article/gate', 'article/draft'],
    ...['article/facts', 'article/clutter', 'article/body/score', 'article/kinds'],
  ],
  'article/steps': [
    ...['shared', 'article/page', 'article/text', 'article/tree', 'article/gate', 'article/draft'],
    ...['article/captions', 'article/facts', 'article/clutter'],
  ],
  article: [
    ...['shared', 'sites', 'article/page', 'article/text', 'article/tree', 'article/gate', 'article/draft'],
    ...['article/captions', 'article/facts/sources', 'article/facts', 'article/clutter', 'article/body/score'],
    ...['article/kinds', 'article/body', 'article/steps'],
  ],
  quotation: ['shared'],
  'further-pages': [
    ...['shared', 'article/page', 'article/text', 'article/tree', 'article/draft', 'article/facts', 'article'],
  ],
  tidy: ['shared', 'article/page', 'article/text', 'article/clutter', 'article'],
  records: ['shared'],
  marks: ['shared'],
  rules: ['shared', 'sites'],
  settings: ['shared', 'records', 'marks', 'rules'],
  ui: ['shared', 'marks', 'settings'],
  export: ['shared', 'quotation'],
  library: ['shared', 'article/page', 'article/text', 'article/tree', 'article/gate'],
  reader: ['shared', 'marks', 'rules', 'settings', 'ui', 'export', 'library'],
  picker: ['shared', 'sites', 'rules', 'settings', 'ui'],
  tab: ['shared'],
  session: [
    ...['shared', 'sites', 'rules', 'settings', 'article/page', 'article/draft', 'article'],
    ...['further-pages', 'tidy', 'reader'],
  ],
  'extension-pages': ['shared', 'sites', 'rules', 'rules/ftr', 'marks', 'settings', 'ui', 'library', 'reader'],
};

/** Parts from which others may import types alone; every part of the article may know its types and those of site rules. */
const MAY_IMPORT_TYPES: Record<string, readonly string[]> = {
  shared: [
    ...['article/body', 'article/clutter', 'article/facts/authors', 'article/gate', 'article/kinds'],
    'article/steps',
    ...['further-pages', 'export', 'library', 'reader', 'sites'],
  ],
  export: ['article'],
  reader: ['article', 'further-pages', 'sites'],
  'extension-pages': ['article'],
  'article/clutter': ['article/draft'],
  'article/facts/authors': ['article/facts'],
  'article/body/score': ['article/facts'],
  'further-pages': ['sites'],
};

/** Files whose types every part of the article may import. */
const KNOWN_TO_THE_ARTICLE = ['article/article.ts', 'sites/site-rule.ts'];

/** Packages that one file alone may import; types are free. */
const ONLY_IMPORTER: Record<string, string> = {
  'webextension-polyfill': 'shared/browser.ts',
  '@mozilla/readability': 'entry-points/readability.ts',
};

const MOST_LINES = 250;
const MOST_MEDIAN_LINES = 120;

interface Source {
  /** Path below src, with `/`. */
  readonly name: string;
  readonly text: string;
}

const sources = filesBelow('src').map((file): Source => {
  return { name: path.posix.relative('src', file), text: readFileSync(file, 'utf8') };
});
const scripts = sources.filter(({ name }) => name.endsWith('.ts'));
const styles = sources.filter(({ name }) => name.endsWith('.css'));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath, entry.name));
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** What a file imports: static, dynamic and style sheet imports, and exports from elsewhere. */
function importsOf({ text }: Source): Import[] {
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|@import\s+(?:url\()?['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, type, fixed, dynamic, sheet]) => {
    return { target: fixed ?? dynamic ?? sheet ?? '', typeOnly: type !== undefined };
  });
}

/** A file of ours that an import leads to, as its path below src; undefined for packages. */
function ownTarget({ name }: Source, { target }: Import): string | undefined {
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : undefined;
}

const PARTS = Object.keys(MAY_IMPORT).sort((one, other) => other.length - one.length);
/** The part of src that a file belongs to: the deepest one that the table names; empty for entry points. */
const partOf = (name: string): string => PARTS.find((part) => isBelow(name, part)) ?? '';
const isBelow = (name: string, folder: string): boolean => name.startsWith(`${folder}/`);

function mayImport(source: Source, target: string, { typeOnly }: Import): boolean {
  const part = partOf(source.name);
  if (part === '') return partOf(target) !== '' || target.endsWith('.css');
  if (typeOnly && part.startsWith('article') && KNOWN_TO_THE_ARTICLE.includes(target)) return true;
  const allowed = [part, ...(MAY_IMPORT[part] ?? []), ...(typeOnly ? (MAY_IMPORT_TYPES[part] ?? []) : [])];
  return allowed.includes(partOf(target));
}

/** A script without its comments. */
const codeOf = ({ text }: Source): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

test('the table of arrows names every folder, each once and after all that it may import', () => {
  const folders = sources.filter(({ name }) => name.includes('/') && !/^(?:entry-points|locales)\//.test(name));
  expect(folders.filter(({ name }) => partOf(name) === '').map(({ name }) => name)).toEqual([]);
  const inArticle = readdirSync('src/article', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(inArticle.filter(({ name }) => !PARTS.includes(`article/${name}`))).toEqual([]);
  const names = Object.keys(MAY_IMPORT);
  const rings = Object.entries(MAY_IMPORT).flatMap(([part, others]) =>
    others
      .filter((other) => !names.slice(0, names.indexOf(part)).includes(other))
      .map((other) => `${part} -> ${other}`),
  );
  expect(rings).toEqual([]);
});

test('imports follow the arrows, and nobody imports an entry point', () => {
  const wrong = [...scripts, ...styles].flatMap((source) =>
    importsOf(source).flatMap((each) => {
      const target = ownTarget(source, each);
      return target === undefined || mayImport(source, target, each) ? [] : [`${source.name} imports ${target}.`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.entries(ONLY_IMPORTER))('%s is imported by %s alone', (name, importer) => {
  const importers = scripts.filter((source) =>
    importsOf(source).some(({ target, typeOnly }) => target === name && !typeOnly),
  );
  expect(importers.map((source) => source.name)).toEqual([importer]);
});

test('neither the article nor the sites name the API of the browser', () => {
  const naming = scripts.filter(({ name }) => isBelow(name, 'article') || isBelow(name, 'sites'));
  expect(
    naming.filter((source) => /\b(browser|chrome)\b\s*[.?[]/.test(codeOf(source))).map(({ name }) => name),
  ).toEqual([]);
});

test('no markup is ever written into a document', () => {
  const writing =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|setHTML|createContextualFragment|DOMParser|srcdoc)\b|document\s*\.\s*write/;
  const places = scripts.filter((source) => writing.test(codeOf(source))).map(({ name }) => name);
  // It reads markup into a document of its own, from which nothing comes but through the gate.
  expect(places).toEqual(['article/page/parse-apart.ts']);
  const [parsing] = scripts.filter(({ name }) => name === places[0]);
  expect(parsing && codeOf(parsing).match(new RegExp(writing, 'g'))).toEqual(['DOMParser']);
});

test('each jest project with a browser has a set-up of its own, since jest runs a file once, whoever names it', () => {
  const { jest: settings } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    jest: { projects: { globals?: object; globalSetup?: string }[] };
  };
  const setups = settings.projects.filter(({ globals }) => globals).map(({ globalSetup }) => globalSetup);
  expect(setups.every(Boolean)).toBe(true);
  expect(new Set(setups).size).toBe(setups.length);
});

test('content leaves a draft by way of its ledger alone', () => {
  const removing = /\.(?:remove|replaceWith|replaceChildren)\(/;
  const working = /^article\/(?:steps|kinds|body|captions|clutter)\//;
  const places = scripts.filter(({ name }) => working.test(name)).filter((source) => removing.test(codeOf(source)));
  expect(places.map(({ name }) => name)).toEqual([]);
});

describe('the words of the code', () => {
  const docs = scripts.flatMap(({ name, text }) =>
    [...text.matchAll(/\/\*\*.*?\*\//gs)].map(([doc]) => ({ name, doc: doc.replace(/\s*\n\s*\*/g, ' ') })),
  );

  test('say in doc comments first what is done, or what something is', () => {
    expect(docs.length).toBeGreaterThan(1000);
    expect(docs.filter(({ doc }) => /^\/\*\*\s*(?:What|Whether|How|Where|When|Who)\b/.test(doc))).toEqual([]);
  });

  test('are those of the trade', () => {
    const dialect =
      /\b(?:told|deeds?|wears?|of ours|so manieth|by whomever|be it ever|holds? for|held for|settle[sd]? (?:the )?scores?)\b/i;
    expect(docs.filter(({ doc }) => dialect.test(doc))).toEqual([]);
  });

  test('name a bound by what it bounds, one constant at a time', () => {
    const bare =
      /^(?:export )?const (?:\[[^\]]*\] = \[|(?:LONGEST|SHORTEST|MOST|FEWEST|LARGEST|SMALLEST|LEAST|LEVELS|LINES)\b)/gm;
    const found = scripts.flatMap((source) =>
      (codeOf(source).match(bare) ?? []).map((text) => `${source.name}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  // A language has as many lines as there are texts.
  const written = sources.filter(({ name }) => !isBelow(name, 'locales'));
  const lengths = written.map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }));

  test(`have at most ${MOST_LINES} lines`, () => {
    expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  test(`have fewer than ${MOST_MEDIAN_LINES} lines, half of them`, () => {
    const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MOST_MEDIAN_LINES);
  });

  test('stand in folders that say what is in them', () => {
    const folders = [...filesBelow('src'), ...filesBelow('test')].flatMap((file) => path.dirname(file).split(path.sep));
    expect(folders.filter((folder) => /^(utils?|helpers?|common|misc|lib)$/.test(folder))).toEqual([]);
  });
});

test('every custom property of the reader that a style sheet reads is supplied', () => {
  const supplied = new Set(Object.keys(customProperties(defaults, 'light')));
  for (const { text } of sources)
    for (const [, name = ''] of text.matchAll(/(?<!var\()(--reader-[a-z-]+)['"]?\s*[:,]/g)) supplied.add(name);
  const read = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/var\((--reader-[a-z-]+)/g)].map(([, property = '']) => ({ name, property })),
  );
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter(({ property }) => !supplied.has(property))).toEqual([]);
});

describe('texts', () => {
  const uses = scripts.flatMap((source) =>
    [...codeOf(source).matchAll(/(?<![.\w])text\(\s*('[^']*'|[^,)]*),\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^,)]*)/g)]
      .filter(() => source.name !== 'shared/text.ts')
      .map(([, key = '', english = '']) => ({ file: source.name, key, english })),
  );

  test('name their key and their English sentence where they stand', () => {
    expect(uses.length).toBeGreaterThan(20);
    expect(uses.filter(({ key }) => !/^'[a-z][A-Za-z0-9]*'$/.test(key))).toEqual([]);
    expect(uses.filter(({ english }) => !/^['"]/.test(english))).toEqual([]);
  });

  test('of one key are one sentence', () => {
    const sentences = new Map<string, Set<string>>();
    for (const { key, english } of uses) sentences.set(key, (sentences.get(key) ?? new Set()).add(english));
    expect([...sentences].filter(([, english]) => english.size > 1)).toEqual([]);
  });
});
