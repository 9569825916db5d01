// Reads a PDF file from standard input and writes what is on its pages to standard output: JSON, the text and the colours of each.
// A program of its own because pdfjs-dist comes as an ES module only, which jest cannot load beside CommonJS.
import { buffer } from 'node:stream/consumers';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const file = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: VerbosityLevel.ERRORS })
  .promise;
const pages = [];
for (let number = 1; number <= file.numPages; number++) {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  const { fnArray, argsArray } = await page.getOperatorList();
  const fills = argsArray.filter((_, at) => fnArray[at] === OPS.setFillRGBColor).flat();
  const text = items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('');
  pages.push({ text, fills: [...new Set(fills)] });
}
process.stdout.write(JSON.stringify(pages));
