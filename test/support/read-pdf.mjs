// Reads a PDF file from standard input and writes the text of its pages to standard output: a JSON list of strings.
// A program of its own because pdfjs-dist comes as an ES module only, which jest cannot load beside CommonJS.
import { buffer } from 'node:stream/consumers';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const file = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: VerbosityLevel.ERRORS })
  .promise;
const pages = [];
for (let number = 1; number <= file.numPages; number++) {
  const { items } = await (await file.getPage(number)).getTextContent();
  pages.push(items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
}
process.stdout.write(JSON.stringify(pages));
