// The documents of the repository as pages of the extension.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Marked } from 'marked';

const root = path.resolve(import.meta.dirname, '..');

/** Documents that come with the extension: file of the repository -> page of the build. */
const PAGES = { 'PRIVACY.md': 'privacy.html', 'SECURITY.md': 'security.html', 'CHANGELOG.md': 'changes.html' };

/** Files of the build to which the documents may lead. */
const KNOWN = new Set([...Object.values(PAGES), 'LICENSE.txt']);

/**
 * Writes a page for each document, and one of the notices.
 * @param out Folder of the build.
 * @param notices Markdown of the notices.
 */
export async function writeDocuments(out, notices) {
  const documents = Object.entries(PAGES).map(async ([file, page]) => [
    page,
    await readFile(path.join(root, file), 'utf8'),
  ]);
  for (const [page, text] of [...(await Promise.all(documents)), ['third-party.html', notices]]) {
    await writeFile(path.join(out, page), documentPage(text));
  }
}

/** A document as a page without script, in the language that it is written in. */
function documentPage(text) {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? 'Lectern';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} – Lectern</title>
<link rel="icon" href="icons/lectern-32.png">
<link rel="stylesheet" href="document.css">
</head>
<body>
<main>
${markdown.parse(text)}</main>
</body>
</html>
`;
}

const markdown = new Marked({
  renderer: {
    // A link into the repository leads to a page of the build, or is only its words.
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const target = PAGES[href] ?? href;
      if (/^https:/.test(target)) return `<a href="${escaped(target)}" rel="noreferrer">${words}</a>`;
      return KNOWN.has(target) ? `<a href="${target}">${words}</a>` : words;
    },
    // Wide tables and long lines of licences scroll in a box of their own, also by keyboard.
    code: ({ text }) => `<pre tabindex="0">${escaped(text)}</pre>\n`,
    html: ({ text }) => escaped(text),
  },
});

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
