// The software and typefaces by others that a build holds, and the notices that their licences ask for.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FONTS } from './fonts.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** What the build changes in a package, by its name; the files are in the source archive. */
const CHANGES = {
  '@mozilla/readability':
    'Changed by Lectern: `patches/readability-0.6.0.patch` says what and why, line by line. The original is at the link.',
  'webextension-polyfill':
    'Changed by Lectern: of its table of the extension API only the parts that are called are kept (`leanPolyfill` in ' +
    '`patches/lean-packages.mjs`). Its source, which the MPL gives you a right to, is at the link; Lectern’s own is at the link above.',
  'highlight.js':
    'Changed by Lectern: the one line that writes markup into a page is left out (`leanHighlighter` in ' +
    '`patches/lean-packages.mjs`).',
};

/** The name of the package that a path leads into; undefined for our own files. */
function packageOf(file) {
  return /.*(?:^|[\\/])node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replace('\\', '/');
}

/**
 * The names of all packages of which something is in a build, sorted.
 * @param metafile What esbuild says of it.
 */
export function shippedPackages(metafile) {
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? (packageOf(file) ?? []) : [])),
  );
  const fonts = Object.values(FONTS).map((file) => packageOf(`node_modules/${file}`));
  return [...new Set([...bundled, ...fonts])].sort();
}

/**
 * The notices in Markdown: of each package its version, its licence with the full text, where it comes from, and what
 * was changed in it.
 * @param names As `shippedPackages` gives them.
 * @throws When a package has no licence text.
 */
export async function thirdPartyNotices(names) {
  const parts = await Promise.all(names.map(noticeOf));
  return [
    '# Software and typefaces by others',
    'Lectern itself is under the [Apache License 2.0](LICENSE.txt). These parts of it were made by others.',
    ...parts,
  ].join('\n\n');
}

async function noticeOf(name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).sort().find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`The package ${name} has no licence text to ship.`);
  const own = (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return [
    `## ${name} ${version}`,
    `Licence: ${license}. From [npmjs.com/package/${name}](https://www.npmjs.com/package/${name}/v/${version}).`,
    ...(CHANGES[name] ? [CHANGES[name]] : []),
    fenced(own),
    ...(license === 'Apache-2.0' && !own.includes('TERMS AND CONDITIONS') ? [fenced(await apacheTerms())] : []),
  ].join('\n\n');
}

/** The terms of the Apache License, which a package may name without having them. */
async function apacheTerms() {
  const text = await readFile(path.join(root, 'LICENSE'), 'utf8');
  return text.slice(0, text.indexOf('END OF TERMS AND CONDITIONS')).replace(/^\n+/, '').trimEnd();
}

const fenced = (text) => `\`\`\`text\n${text}\n\`\`\``;
