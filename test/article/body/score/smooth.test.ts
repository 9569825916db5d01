import { Blocks } from '../../../../src/article/body/score/blocks.ts';
import type { ScoredBlock } from '../../../../src/article/body/score/score-text.ts';
import { smooth } from '../../../../src/article/body/score/smooth.ts';
import { pageOf, proseText } from '../../../support/page.ts';

/** Scores by the first sign of a text: kept, nearly kept, clearly none of the article. */
const SCORES: Readonly<Record<string, number>> = { '+': 2, '~': -0.5, '-': -5 };

/** Log odds below which nothing is kept for what is around it. */
const MIN_SCORE = -1;

/** The first words of what is kept of a body in which each line begins with the sign of its score. */
function kept(body: string): string[] {
  const blocks = new Blocks(pageOf(body).body).list.map((block): ScoredBlock => {
    const score = SCORES[block.text.charAt(0)] ?? 0;
    return { ...block, score, reason: undefined, isCaption: false };
  });
  const chosen = blocks.filter(({ score }) => score > 0);
  return smooth(blocks, chosen, MIN_SCORE).map(({ text }) => text.slice(0, 8).trim());
}

test.each([
  ['one line', '<p>+ One</p><p>~ Two</p><p>+ Three</p>'],
  ['a short paragraph and a heading', '<p>+ One</p><p>~ Two</p><h2>~ Half</h2><p>+ Three</p>'],
])('%s between two lines of the article is of the article', (_name, body) => {
  expect(kept(body)).toHaveLength(body.split('</').length - 1);
});

test.each([
  ['three lines', '<p>+ One</p><p>~ Two</p><p>~ Two</p><p>~ Two</p><p>+ Three</p>'],
  ['a line that is clearly none', '<p>+ One</p><p>- Two</p><p>+ Three</p>'],
  ['a line beside one that is clearly none', '<p>+ One</p><p>~ Two</p><p>- Two</p><p>+ Three</p>'],
  ['a linked line', '<p>+ One</p><p>~ <a href="/x">Two</a></p><p>+ Three</p>'],
  ['a paragraph that is clearly none', `<p>+ One</p><p>- ${proseText()}</p><p>+ Three</p>`],
  ['a paragraph in another element', `<p>+ One</p><div><p>~ ${proseText()}</p></div><p>+ Three</p>`],
  ['a long line that is no sentence', `<p>+ One</p><p>~ ${'Mills and rivers '.repeat(9)}</p><p>+ Three</p>`],
  ['a paragraph of links', `<p>+ One</p><p>~ <a href="/x">${proseText()}</a></p><p>+ Three</p>`],
])('%s between them is not', (_name, body) => expect(kept(body)).toEqual(['+ One', '+ Three']));

test.each([
  ['paragraph', `<p>~ ${proseText()}</p>`],
  ['paragraphs with their heading', `<h2>~ Half</h2><p>~ ${proseText()}</p><p>~ ${proseText()}</p>`],
])('%s between paragraphs of one element are of the article', (_name, body) => {
  expect(kept(`<p>+ One</p>${body}<p>+ Three</p>`)).toHaveLength(2 + body.split('</').length - 1);
});

test('a long paragraph after the last one of an element is of the article, and what follows a short line is not', () => {
  const long = `<p>~ ${'The river rose.'.repeat(20)}</p>`;
  expect(kept(`<p>+ One</p><p>+ Two</p>${long}<p>~ Four</p>${long}`)).toHaveLength(3);
  expect(kept(`<p>+ One</p><p>+ Two</p><p>~ ${'The river rose.'.repeat(9)}</p>`)).toEqual(['+ One', '+ Two']);
  expect(kept(`<p>+ One</p><p>+ Two</p><div>${long}</div>`)).toEqual(['+ One', '+ Two']);
});

test('a list of links between its heading and a line of the article is of the article', () => {
  const list = (href: string) =>
    `<ul>${['~ One', '~ Two', '~ Six'].map((name) => `<li><a href="${href}">${name}</a></li>`).join('')}</ul>`;
  const page = (href: string, end: string) => `<p>+ One</p><h3>+ Names</h3>${list(href)}<p>${end} Last</p>`;
  expect(kept(page('/a', '+'))).toHaveLength(6);
  expect(kept(page('#a', '+'))).toHaveLength(3);
  expect(kept(page('/a', '-'))).toHaveLength(2);
});

test('the title of a note of which the text is kept is kept too', () => {
  const note = (text: string) => `<div><p class="admonition-title">- Care</p><p>${text}</p></div>`;
  expect(kept(`<p>+ One</p>${note('+ Two')}`)).toEqual(['+ One', '- Care', '+ Two']);
  expect(kept(`<p>+ One</p>${note('- Two')}`)).toEqual(['+ One']);
});

test('the heading in the summary of a fold of which the text is kept is kept too', () => {
  const fold = (text: string) => `<details><summary><h2>- Care</h2></summary><p>${text}</p></details>`;
  expect(kept(`<p>+ One</p>${fold('+ Two')}`)).toEqual(['+ One', '- Care', '+ Two']);
  expect(kept(`<p>+ One</p>${fold('- Two')}`)).toEqual(['+ One']);
});

test('a line after the last one of the article is not', () => {
  expect(kept('<p>+ One</p><p>~ Two</p>')).toEqual(['+ One']);
});

test.each([
  ['list', '<ul><li>+ One is long enough</li><li>+ Two is too</li><li>- Three</li></ul>'],
  ['quotation', '<blockquote><p>+ One is long enough</p><p>- Two</p></blockquote>'],
])('a %s of which most is kept is kept whole', (_name, body) => {
  expect(kept(`<p>+ Zero</p>${body}`)).toHaveLength(body.split(/[+-] /).length);
});

test('a table that stands in the article is kept though its cells are hardly text', () => {
  const table = '<table><tbody><tr><td>~ 1</td><td>~ 2</td></tr><tr><td>~ 3</td><td>~ 4</td></tr></tbody></table>';
  expect(kept(`<p>+ One</p>${table}<p>+ Two</p>`)).toHaveLength(6);
  expect(kept(`<p>+ One</p>${table}`)).toEqual(['+ One']);
});

describe('the rest of a row of paragraphs', () => {
  const row = (count: number, sign: string) => `<p>${sign} ${proseText()}</p>`.repeat(count);

  test.each([
    ['is kept where it is long', 5, 20, 25],
    ['is not where it is short', 5, 19, 5],
    ['is kept to the last one where the row has hundreds', 190, 10, 200],
    ['is not where none of the row is kept', 0, 300, 0],
  ])('%s', (_, good, bad, left) => expect(kept(row(good, '+') + row(bad, '-'))).toHaveLength(left));

  test('is not kept where it stands in another element', () => {
    expect(kept(`${row(5, '+')}<section>${row(30, '-')}</section>`)).toHaveLength(5);
  });
});

describe('what belongs to kept text', () => {
  test('a heading of a row of which the others are kept stays', () => {
    const part = (sign: string, number: number) =>
      `<h2>${sign} <a href="/${number}">H${number}</a></h2><p>+ ${proseText()}</p>`;
    const heads = kept(`<main>${part('+', 1)}${part('~', 2)}${part('~', 3)}</main>`).filter((text) =>
      text.includes('H'),
    );
    expect(heads).toEqual(['+ H1', '~ H2', '~ H3']);
  });

  test('a heading of a row of which another heads nothing kept does not', () => {
    const rest = '<h2>~ <a href="/2">H2</a></h2><p>- Two</p><h2>~ <a href="/3">H3</a></h2><p>+ Three</p>';
    expect(kept(`<main><p>+ One</p>${rest}</main>`)).toEqual(['+ One', '+ Three']);
  });

  test('a heading and the table of data that it heads end the text, be the table in a box', () => {
    const table =
      '<h2>~ Years</h2><div><table><tr><th>~ Year</th></tr><tr><td>~ <a href="/1">1921</a></td></tr></table></div>';
    expect(kept(`<p>+ One</p>${table}${table}`)).toHaveLength(7);
    expect(kept(`<p>+ One</p><aside>${table}</aside>`)).toEqual(['+ One']);
  });

  test('a program after the last line, and a list in an item of a list stay', () => {
    expect(kept('<p>+ One</p><pre>~ let a;</pre>')).toHaveLength(2);
    expect(kept('<ul><li>+ One<ul><li>~ <a href="/a">Two</a></li></ul></li><li>+ Three</li></ul>')).toHaveLength(3);
  });

  test('the text under the last heading of a row is kept as those of the others are', () => {
    const row = (...texts: string[]) =>
      texts.map((text) => `<h3>+ <a href="/${text}">Name</a></h3><p>${text}</p>`).join('');
    expect(kept(row('+ One', '+ Two', '+ Three', '~ Four'))).toHaveLength(8);
    expect(kept(row('+ One', '~ Four'))).toHaveLength(3);
  });

  test('a list of links that a sentence announces stays, one of headlines between paragraphs does not', () => {
    const list = (text: string) => `<ul><li>~ <a href="/1">${text}</a></li><li>~ <a href="/2">${text}</a></li></ul>`;
    expect(kept(`<p>+ Two mills are left:</p>${list('Mill')}`)).toHaveLength(3);
    const headline = 'The mill by the river has got a new wheel at last';
    expect(kept(`<p>+ One</p>${list(headline)}<p>+ Three</p>`)).toEqual(['+ One', '+ Three']);
  });

  test('a table with heads stays after its heading', () => {
    const table = '<table><tr><th>~ Year</th></tr><tr><td>~ <a href="/1">1921</a></td></tr></table>';
    expect(kept(`<p>+ One</p><h2>+ Levels</h2>${table}`)).toHaveLength(4);
    expect(kept(`<p>+ One</p><h2>- Levels</h2>${table}`)).toEqual(['+ One']);
  });

  test('a sentence between the title and the text stays, beside a box too', () => {
    const lead = '<p>~ The bridge to the mill is open again, the mayor says.</p>';
    const page = (line: string) =>
      kept(`<article><h1>- River</h1>${line}<div>- Advertisement</div><p>+ ${proseText()}</p></article>`);
    expect(page(lead)).toHaveLength(2);
    expect(page('<p>~ By Ada Reed</p>')).toHaveLength(1);
  });
});

test('a sentence under the title is the lead, also outside of the element with the rest', () => {
  const lead = '<p>~ The stones have moved, and the money for them has not.</p>';
  const rest = '<article><p>+ One</p><p>+ Two</p></article>';
  expect(kept(`<main><div><h1>~ River</h1>${lead}</div>${rest}</main>`)).toContain('~ The st');
  expect(kept(`<main><div><h1>~ River</h1>${lead.replace('~', '-')}</div>${rest}</main>`)).toEqual(['+ One', '+ Two']);
});

test('a table goes on below its head, and follows the heading over it', () => {
  const rows = '<tr><td>~ 1921</td><td>~ 3 m</td></tr>'.repeat(5);
  expect(kept(`<p>+ One</p><table><tr><th>+ Year</th><th>+ Level</th></tr>${rows}</table>`)).toHaveLength(13);
  expect(
    kept(`<p>+ One</p><h2>~ Levels</h2><table><tr><th>+ Year</th><th>~ Level</th></tr>${rows}</table>`),
  ).toHaveLength(14);
});

test('headings of one row stay in boxes of different names', () => {
  const section = (name: string, sign: string) =>
    `<div class="${name}"><h2>${sign} ${name}</h2><p>+ ${proseText()}</p></div>`;
  expect(kept(`<main>${section('gate', '+')}${section('wheel', '~')}${section('weir', '~')}</main>`)).toHaveLength(6);
});
