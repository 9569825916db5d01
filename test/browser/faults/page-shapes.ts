import { drawPicture } from '../../support/picture.ts';
import { articlePage, paragraphs } from '../reader-pages.ts';
import type { PageFault } from './page-fault.ts';

/** The words of the river, as often as it takes. */
const words = (bytes: number): string => 'the river rose in the night and fell by noon; '.repeat(bytes / 46);

const hugePicture = `data:image/png;base64,${Buffer.concat([drawPicture('/huge'), Buffer.alloc(3_000_000)]).toString('base64')}`;

const OPENED = ['<b>', '<p>', '<table>', '<svg>', '<math>', '<select>', '<template>', '<form>', '<ruby><rt>', '<li>'];
const CLOSED = ['</p>', '</b><b', '</table>', '</div>', '<td>', '<tr>', '</br>', '<frameset>', '</svg><p>', '<!--'];
/** Markup that no parser finds well formed, made by combination. */
const malformed = OPENED.flatMap((open) => CLOSED.map((close) => `${open}a ${close} b <i>c</p> d</i> e`));

const program = Array.from({ length: 10_000 }, (_, line) => `flow(${line + 1});`).join('\n');

/** The same page without the end tags of its elements, but for those that hold no text of the article. */
const unclosed = articlePage().replace(/<\/(?!title|h1|nav|a>)[a-z]+>/g, '');

/** Frames within each other, to a level. */
const nested = (levels: number): string =>
  levels === 0
    ? 'The innermost'
    : `<iframe srcdoc="${nested(levels - 1)
        .replace(/&/g, '&amp;')
        .replace(/"/g, '&quot;')}"></iframe>`;

/** Pages of a shape that hardly any page has, a little beyond what Lectern bounds. */
export const pageShapes: readonly PageFault[] = [
  {
    name: 'a page of ten megabytes is read',
    page: {
      head: `<script type="application/json">"${words(5_000_000)}"</script><!-- ${words(4_700_000)} -->`,
      after: `<div style="display:none">${`<p>${words(1000)}</p>`.repeat(500)}</div>`,
    },
    bites: 'document.documentElement.outerHTML.length > 10_000_000',
    isHeavy: true,
  },
  {
    name: 'paragraphs within hundreds of elements are read',
    page: {
      body: `${'<div>'.repeat(600)}${paragraphs(20)}${'</div>'.repeat(600)}${paragraphs(40).split('\n').slice(20).join('')}`,
    },
    bites: `document.querySelectorAll('div div div').length >= 500`,
  },
  {
    name: 'a table of ten thousand cells is read to its last',
    page: {
      body: `${paragraphs(40)}<table>${Array.from({ length: 500 }, (_, row) => `<tr>${`<td>row ${row}</td>`.repeat(20)}</tr>`).join('')}</table>`,
    },
    bites: `document.querySelectorAll('td').length === 10_000`,
    isHeavy: true,
    shows: ['Paragraph 40:', 'row 0', 'row 499'],
  },
  {
    name: 'one text of two megabytes is read to its end',
    page: { body: `${paragraphs(40)}<p>${words(2_000_000)} and so it ended</p>` },
    bites: `document.querySelector('p:last-of-type').firstChild.length > 1_900_000`,
    isHeavy: true,
    shows: ['Paragraph 40:', 'and so it ended'],
  },
  {
    name: 'a page of ten thousand pictures is read',
    page: { after: `<div>${'<img src="/one.png" width="320" height="200" loading="lazy">'.repeat(10_000)}</div>` },
    bites: 'document.images.length === 10_000',
    isHeavy: true,
  },
  {
    name: 'a page with frames of itself, beside each other and within each other, is read',
    page: {
      after: `<iframe src="?again"></iframe>${'<iframe width="9"></iframe>'.repeat(20)}${nested(30)}`,
    },
    bites: `document.querySelectorAll('iframe').length === 22 &&
      document.querySelector('iframe:last-of-type').contentDocument.querySelector('iframe') !== null`,
    isHeavy: true,
  },
  {
    name: 'a page whose elements are not closed is read',
    page: unclosed,
    bites: `document.querySelector('article').contains(document.querySelector('aside'))`,
  },
  {
    name: 'markup that is malformed in a hundred ways is read around',
    page: {
      after: `<div id="pieces"></div><script>for (const piece of ${JSON.stringify(malformed).replace(/</g, '\\u003c')}) {
        const box = document.createElement('div'); box.innerHTML = piece; pieces.append(box) }</script>`,
    },
    bites: `document.querySelectorAll('#pieces > div').length === ${malformed.length}`,
  },
  {
    name: 'a page that is a set of frames gets a sentence',
    page: '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/left"><frame src="/right"></frameset>',
    bites: `document.body.localName === 'frameset'`,
    sentence: /No article found\./,
  },
  {
    name: 'a page that has taken its body away gets a sentence',
    page: { after: '<script>document.body.remove()</script>' },
    bites: 'document.body === null',
    sentence: /No article found\./,
  },
  {
    name: 'a page in the wrong encoding is read',
    page: { before: 'Ünsafe bytes' },
    headers: { 'content-type': 'text/html; charset=windows-1252' },
    bites: `document.characterSet === 'windows-1252' && document.body.textContent.includes('Ã')`,
  },
  {
    name: 'a page in UTF-16 is read',
    page: Buffer.from(`\ufeff${articlePage()}`, 'utf16le'),
    headers: { 'content-type': 'text/html; charset=utf-16' },
    bites: `document.characterSet === 'UTF-16LE'`,
  },
  {
    name: 'a page that grows for ever is read',
    page: {
      after: `<div id="growth"></div><script>setInterval(() => { growth.append(document.createElement('p')); growth.lastChild.textContent = 'And one more.' })</script>`,
    },
    bites: `document.querySelectorAll('#growth p').length > 10`,
    moves: true,
  },
  {
    name: 'a closed root, a program of ten thousand lines, a picture of megabytes, halves of signs and NUL do no harm',
    page: {
      body: `${paragraphs(40)}<p id="odd"></p><pre><code>${program}</code></pre><x-closed></x-closed>
        <img src="${hugePicture}" width="640" height="360" alt="The weir">`,
      after: `<script>document.querySelector('x-closed').attachShadow({ mode: 'closed' }).textContent = 'Closed';
        document.title = odd.textContent = 'An odd line \\ud800 of \\udc00 the \\u0000 river \\u202e that goes on'</script>`,
    },
    bites: `document.querySelector('x-closed').shadowRoot === null && document.querySelector('x-closed').offsetWidth > 0 &&
      document.querySelector('code').textContent.split('\\n').length === 10_000 &&
      document.querySelector('#odd').textContent.includes('\\ud800') &&
      document.images[0].src.length > 3_000_000 && document.images[0].naturalWidth > 0`,
    shows: ['Paragraph 40:', 'flow(1);', 'flow(10000);'],
    inReader: (root) =>
      [...root.querySelectorAll('img')].some((each) => each.src.length > 3e6 && each.naturalWidth > 0),
  },
];
