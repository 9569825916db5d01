import type { Tab } from '../../support/browser.ts';
import { browserOfProject } from '../../support/extension-variant.ts';
import { drawPicture } from '../../support/picture.ts';
import { browser, server } from '../../support/use-browser.ts';
import { pageInFile } from '../page-in-file.ts';
import { articlePage, paragraphs } from '../reader-pages.ts';
import type { PageFault } from './page-fault.ts';

const isChromium = browserOfProject() === 'chromium';

const NO_EXTENSION = /^Extensions can’t run on this page\.$/;

const xhtml = articlePage()
  .replace('<!doctype html><html ', '<html xmlns="http://www.w3.org/1999/xhtml" ')
  .replace('<meta charset="utf-8">', '<meta charset="utf-8"/>');
const lines = paragraphs(40)
  .replace(/<[^>]*>/g, '')
  .replace(/\n +/g, ' ')
  .replaceAll('\n', '\n\n');
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

const ofType = (type: string) => ({ 'content-type': type });
const isType = (type: string) => `document.contentType === '${type}'`;

/** A document that a script of a page makes. */
async function openBlob(): Promise<Tab> {
  const tab = await browser.open(server.page('/maker', '<!doctype html><title>Maker</title>'));
  await tab.page.evaluate((html) => {
    location.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  }, articlePage());
  return tab;
}

/** The page in which the browser says that there was no answer. */
async function openUnreachable(): Promise<Tab> {
  const tab = await browser.open(server.page('/leads', '<!doctype html><title>Leads nowhere</title>'));
  await tab.page.evaluate(`location.href = 'http://127.0.0.1:9/'`).catch(() => undefined);
  return tab;
}

/** Documents that are no pages of HTML, or come from elsewhere than the web. */
export const documents: readonly PageFault[] = [
  {
    name: 'a page of XHTML is read',
    page: xhtml,
    headers: ofType('application/xhtml+xml'),
    bites: isType('application/xhtml+xml'),
  },
  {
    name: 'plain text is read, and has a name',
    page: lines,
    headers: ofType('text/plain; charset=utf-8'),
    bites: isType('text/plain'),
  },
  {
    name: 'data as JSON get the article or a sentence',
    page: JSON.stringify({ title: 'The Canal Path', lines: lines.split('\n\n') }),
    headers: ofType('application/json'),
    shows: ['Paragraph 1:'],
  },
  {
    name: 'a picture as a document gets a sentence',
    page: drawPicture('/alone'),
    headers: ofType('image/png'),
    bites: isType('image/png'),
    sentence: /^This is a PNG file\./,
  },
  {
    name: 'a PDF gets a sentence',
    page: pdf,
    headers: ofType('application/pdf'),
    ...(isChromium ? { sentence: /^This is a PDF file\./ } : { refusal: NO_EXTENSION }),
  },
  {
    name: 'a page in a file is read',
    page: () => browser.open(pageInFile()),
    bites: `location.protocol === 'file:'`,
  },
  {
    name: 'a page in its own address is read where the browser lets an extension in',
    page: () => browser.open(`data:text/html;charset=utf-8,${encodeURIComponent(articlePage())}`),
    bites: `location.protocol === 'data:'`,
    ...(isChromium && { refusal: NO_EXTENSION }),
  },
  {
    name: 'a page that a script has made is read where the browser lets an extension in',
    page: openBlob,
    bites: `location.protocol === 'blob:' && document.readyState === 'complete'`,
    ...(isChromium && { refusal: NO_EXTENSION }),
  },
  {
    name: 'where the browser says that a page was not reached, so does the popup',
    page: openUnreachable,
    refusal: NO_EXTENSION,
  },
  {
    name: 'the pages of a store are closed to extensions, and the popup says so',
    page: () =>
      browser.open(
        server.page(`https://${isChromium ? 'chromewebstore.google.com' : 'addons.mozilla.org'}/story`, articlePage()),
      ),
    bites: `/^(chromewebstore|addons)[.]/.test(location.hostname) && document.querySelector('article') !== null`,
    refusal: NO_EXTENSION,
  },
];
