// Builds dist/chrome and dist/firefox from one source. `--watch` rebuilds on every change.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { BUDGET, checkBudget } from './packaging/budgets.mjs';
import { checkCharacters } from './packaging/characters.mjs';
import { DATE_WORDS } from './packaging/date-words.mjs';
import { writeDocuments } from './packaging/documents.mjs';
import { FONTS, letterWidths, shippedFaces } from './packaging/fonts.mjs';
import { leanContent } from './packaging/lean-content.mjs';
import { nodeCalls } from './packaging/node-calls.mjs';
import { ownScripts, styleSheetAsText } from './packaging/source-plugins.mjs';
import { syllableNotices, writeSyllables } from './packaging/syllables.mjs';
import { shippedPackages, thirdPartyNotices } from './packaging/third-party.mjs';
import { leanHighlighter, leanPolyfill } from './patches/lean-packages.mjs';
import { leanReadability } from './patches/patch-readability.mjs';

const root = import.meta.dirname;
const require = createRequire(import.meta.url);

/** The oldest browsers that are supported; the manifest names the same two. */
const TARGETS = { chrome: ['chrome121'], firefox: ['firefox142'] };

/** The extension's own pages: each has a script in src/entry-points, and its style sheet in a folder of its name. */
const EXTENSION_PAGES = ['popup', 'options', 'welcome', 'highlights', 'library', 'saved', 'rules'];

const extensionPage = (name, ending) => path.join(root, `src/extension-pages/${name}/${name}.${ending}`);

/** A key for Firefox, where Alt+T opens the menu "Tools" before any extension hears of it; so does Alt+Shift+T. */
const FIREFOX_TIDY_KEY = { default: 'Alt+Y' };

/** The manifest of one browser, made from the common one. */
export function manifestFor(browser, common) {
  const { minimum_chrome_version, browser_specific_settings, background, action, ...rest } = common;
  const scripts = { scripts: background.scripts };
  const worker = { service_worker: background.service_worker };
  if (browser === 'chrome') return { ...rest, minimum_chrome_version, action, background: worker };
  const themeIcons = [16, 32].map((size) => ({
    light: `icons/toolbar-dark-${size}.png`,
    dark: `icons/toolbar-${size}.png`,
    size,
  }));
  const tidy = { ...rest.commands['toggle-tidy'], suggested_key: FIREFOX_TIDY_KEY };
  return {
    ...rest,
    commands: { ...rest.commands, 'toggle-tidy': tidy },
    browser_specific_settings,
    action: { ...action, theme_icons: themeIcons },
    background: scripts,
  };
}

/** What package.json states for the manifest too. */
async function statedOnce() {
  const { version, author, homepage } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return { version, author, homepage_url: homepage };
}

/** The text of an index of site rules: every rule file of its folder, in the order of their names. */
export function rulesIndex(files) {
  const rules = files.filter((file) => !WRITTEN_BESIDE_RULES.includes(file)).sort();
  const name = (file) => file.replace(/\.ts$/, '').replace(/[^a-z0-9]+(.)/g, (_, letter) => letter.toUpperCase());
  return [
    '// Written by build.mjs from the files of this folder: add a rule by adding its file.',
    "import type { SiteRule } from '../site-rule.ts';",
    ...rules.map((file) => `import ${name(file)} from './${file}';`),
    '',
    '/** Every rule of this folder; the order has no meaning. */',
    `export const rules: readonly SiteRule[] = [${rules.map(name).join(', ')}];`,
    '',
  ].join('\n');
}

/** Files in the folders of rules that hold none. */
const WRITTEN_BESIDE_RULES = ['index.ts', 'signs.ts'];

/** The text of src/sites/others/signs.ts: hosts and themes of the rules of that folder, as its index lists them. */
export async function rulesSigns(index) {
  const options = { bundle: true, write: false, format: 'esm', logLevel: 'silent' };
  const stdin = { contents: index, loader: 'ts', resolveDir: path.join(root, 'src/sites/others') };
  const { outputFiles } = await esbuild.build({ ...options, stdin });
  const { rules } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const of = (kind) => rules.flatMap(({ match }) => match[kind] ?? []);
  return [
    '// Written by build.mjs from the rules of this folder: what a page is known by that needs one of them.',
    `export const HOSTS: readonly string[] = ${JSON.stringify(of('hosts'))};`,
    `export const THEMES = ${JSON.stringify(of('theme').join(', '))};`,
    '',
  ].join('\n');
}

/** Writes the files of src that follow from others. */
async function writeSources() {
  const indexOf = async (folder) => rulesIndex(await readdir(path.join(root, 'src/sites', folder)));
  const others = await indexOf('others');
  const made = {
    'src/sites/frequent/index.ts': await indexOf('frequent'),
    'src/sites/others/index.ts': others,
    'src/sites/others/signs.ts': await rulesSigns(others),
    'src/settings/type/shipped-faces.ts': await shippedFaces(),
    'src/settings/type/letter-widths.ts': await letterWidths(),
  };
  for (const [name, text] of Object.entries(made)) {
    const file = path.join(root, name);
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text);
  }
}

/** A language that also serves another, whose readers the browser would give English. */
const ALSO_FOR = { pt_BR: ['pt_PT'] };

/** Writes the folder `_locales` of a build: every file of src/locales, but for what is said in the stores alone. */
export async function writeLocales(out) {
  for (const file of await readdir(path.join(root, 'src/locales'))) {
    const { storeDescription, ...texts } = JSON.parse(await readFile(path.join(root, 'src/locales', file), 'utf8'));
    const language = path.basename(file, '.json');
    Object.assign(texts, DATE_WORDS[language]);
    const messages = Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));
    for (const name of [language, ...(ALSO_FOR[language] ?? [])]) {
      await mkdir(path.join(out, '_locales', name), { recursive: true });
      await writeFile(path.join(out, '_locales', name, 'messages.json'), `${JSON.stringify(messages, null, 2)}\n`);
    }
  }
}

/** The markup of a page: its own where it needs more than most, else that of all, with its name. */
async function markupOf(name) {
  const own = await readFile(extensionPage(name, 'html'), 'utf8').catch(() => undefined);
  const common = path.join(root, 'src/extension-pages/page.html');
  return own ?? (await readFile(common, 'utf8')).replaceAll('NAME', name);
}

async function copyStatic(out) {
  await mkdir(path.join(out, 'icons'), { recursive: true });
  await mkdir(path.join(out, 'fonts'), { recursive: true });
  const icons = (await readdir(path.join(root, 'icons'))).filter((file) => file.endsWith('.png'));
  await Promise.all([
    ...icons.map((file) => copyFile(path.join(root, 'icons', file), path.join(out, 'icons', file))),
    ...Object.entries(FONTS).map(([name, source]) => copyFile(require.resolve(source), path.join(out, 'fonts', name))),
    ...EXTENSION_PAGES.map(async (name) => writeFile(path.join(out, `${name}.html`), await markupOf(name))),
    // With this ending the browsers show it.
    copyFile(path.join(root, 'LICENSE'), path.join(out, 'LICENSE.txt')),
  ]);
}

/** Scripts that run in pages of the web. */
const PAGE_SCRIPTS = Object.keys(BUDGET)
  .map((file) => path.basename(file, '.js'))
  .filter((name) => !['background', ...EXTENSION_PAGES].includes(name));

/** Scripts that are no background have promises in both browsers. */
const NATIVE = { 'webextension-polyfill': path.join(root, 'src/shared/native-browser.ts') };

const scriptFor = (out) => ({ in: path.join(root, `src/entry-points/${out}.ts`), out });

/** Scripts that read most of a page's nodes. */
const READING = ['content', 'tidy'];

/**
 * What is bundled: all that reads a page or shows something, and the background, which alone calls what the polyfill is for.
 */
const BUNDLES = [
  { entryPoints: READING.map(scriptFor), alias: NATIVE, plugins: [nodeCalls] },
  {
    entryPoints: [
      ...[...PAGE_SCRIPTS.filter((name) => !READING.includes(name)), ...EXTENSION_PAGES].map(scriptFor),
      ...EXTENSION_PAGES.map((out) => ({ in: extensionPage(out, 'css'), out })),
      { in: path.join(root, 'src/reader/stage/lock.css'), out: 'lock' },
      { in: path.join(root, 'packaging/document.css'), out: 'document' },
    ],
    alias: {
      ...NATIVE,
      // Its form for browsers writes markup, which pages with Trusted Types refuse; the other one has a table.
      'decode-named-character-reference': require.resolve('decode-named-character-reference'),
    },
  },
  { entryPoints: [scriptFor('background')] },
];

const bundleOptions = (browser, out, watch, own = []) => ({
  outdir: out,
  bundle: true,
  format: 'iife',
  charset: 'utf8',
  target: TARGETS[browser],
  minify: !watch,
  // Readability's private names; nobody else's code here starts names so.
  mangleProps: /^_[a-z]/,
  // What licences ask for stands in the notices.
  legalComments: 'none',
  metafile: true,
  loader: { '.css': 'css' },
  plugins: [
    ...own,
    styleSheetAsText,
    ownScripts,
    leanReadability,
    leanPolyfill,
    leanHighlighter,
    ...(watch ? [] : [leanContent]),
  ],
});

async function build(browser, watch) {
  const out = path.join(root, 'dist', browser);
  await rm(out, { recursive: true, force: true });
  await copyStatic(out);
  await writeLocales(out);
  await writeSyllables(out);
  const common = JSON.parse(await readFile(path.join(root, 'manifest.json'), 'utf8'));
  const stated = manifestFor(browser, { ...common, ...(await statedOnce()) });
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(stated, null, 2)}\n`);
  const logLevel = watch ? 'info' : 'warning';
  const contexts = await Promise.all(
    BUNDLES.map(({ plugins, ...bundle }) =>
      esbuild.context({ ...bundleOptions(browser, out, watch, plugins), logLevel, ...bundle }),
    ),
  );
  const results = await Promise.all(contexts.map((context) => context.rebuild()));
  const shipped = [...new Set(results.flatMap(({ metafile }) => shippedPackages(metafile)))];
  await writeDocuments(out, `${await thirdPartyNotices(shipped)}\n\n${syllableNotices()}`);
  for (const context of contexts) await (watch ? context.watch() : context.dispose());
  await checkCharacters(out);
  if (!watch) await checkBudget(out);
  return shipped;
}

/** Builds for each browser. @returns The names of the packages of which something is shipped. */
export async function buildAll({ watch = false } = {}) {
  await writeSources();
  const shipped = await Promise.all(Object.keys(TARGETS).map((browser) => build(browser, watch)));
  return [...new Set(shipped.flat())];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll({ watch: process.argv.includes('--watch') });
}
