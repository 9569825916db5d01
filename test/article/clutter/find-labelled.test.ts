import { findLabelled, findLabels, labelledLine } from '../../../src/article/clutter/find-labelled.ts';
import { addLabels } from '../../../src/article/clutter/labels.ts';
import { WESTERN_LABELS, WESTERN_OPEN_LABELS } from '../../../src/article/clutter/western-labels.ts';
import { findingsOf } from '../../support/findings.ts';
import { measured, prose, proseText, story } from '../../support/page.ts';

beforeAll(() => addLabels(WESTERN_LABELS, WESTERN_OPEN_LABELS));

const found = (body: string) => findingsOf(findLabelled, `<main>${story()}${body}</main>`);
const link = (text: string) => `<a href="/x">${text}</a>`;

describe('a repeated label', () => {
  const teaser = (number: number) =>
    `<div class="q${number}"><div><span>Don't Miss</span></div><div>${link(`Other story number ${number}`)}<i>${number} hours ago</i></div></div>`;

  test('is found with the closest unit around its teaser', () => {
    expect(found(`<div>${teaser(1)}${teaser(2)}${teaser(3)}</div>`)).toEqual([
      "rail: Don't MissOther story number 11 hours ago",
      "rail: Don't MissOther story number 22 hours ago",
      "rail: Don't MissOther story number 33 hours ago",
    ]);
  });

  test('may stand below its teaser', () => {
    const below = (number: number) => `<div><p>${link(`Other story number ${number}`)}</p><span>Trending</span></div>`;
    expect(found(`<div>${below(1)}${below(2)}${below(3)}</div>`)).toEqual([
      'rail: Other story number 1Trending',
      'rail: Other story number 2Trending',
      'rail: Other story number 3Trending',
    ]);
  });

  test('is found without text of the article', () => {
    const within = (number: number) => `${teaser(number)}${prose(number)}`;
    const findings = found(within(1) + within(2) + within(3));
    expect(findings).toHaveLength(3);
    for (const finding of findings) expect(finding).not.toContain('Paragraph');
  });
});

describe('a single label over links', () => {
  test('is found with whole stories below it', () => {
    const other = `<article><h3>${link('Another story of the mill')}</h3>${prose(7)}</article>`;
    const [first = '', second = ''] = found(`<h3>You may also like...</h3>${other}${prose(8)}`);
    expect([first, second.slice(0, 31)]).toEqual(['rail: You may also like...', 'rail: Another story of the mill']);
  });

  test('is found without the story of the page itself', () => {
    const asked = `<article><h3>${link('The story of the mill')}</h3>${story(9)}</article>`;
    expect(found(`<h3>Trending</h3>${asked}${prose(20)}`).join(' ')).not.toContain('The story');
  });

  test.each([
    [
      'links in a box of their own',
      `<div><h3>Up Next</h3><ul><li>${link('One')}</li><li>${link('Two')}</li></ul></div>`,
      ['rail: Up NextOneTwo'],
    ],
    [
      'links beside the text',
      `<h3>Related stories</h3><ul><li>${link('One')}</li></ul>`,
      ['rail: Related stories', 'rail: One'],
    ],
    [
      'links outside its wrapper',
      `<div><b>Also in Politics</b></div><p>${link('One')}</p><p>${link('Two')}</p>`,
      ['rail: Also in Politics', 'rail: One', 'rail: Two'],
    ],
    [
      'links and their times',
      `<h4>Trending</h4><p>${link('One')}</p><p>2 hours ago</p><p>${link('Two')}</p>`,
      ['rail: Trending', 'rail: One', 'rail: 2 hours ago', 'rail: Two'],
    ],
  ])('is found with %s', (_name, body, expected) => expect(found(body)).toEqual(expected));

  test('is found without links after the text goes on', () => {
    expect(found(`<h3>Read more</h3><p>${link('One')}</p>${prose(9)}<p>${link('A source of the text')}</p>`)).toEqual([
      'rail: Read more',
      'rail: One',
    ]);
  });

  test('may announce topics', () => {
    expect(found(`<div><span>Related Topics:</span><a href="/t">River</a><a href="/u">Mill</a></div>`)).toEqual([
      'tags: Related Topics:RiverMill',
    ]);
  });
});

test.each([
  ['Advertisement', 'label'],
  ['Story continues below advertisement', 'label'],
  ['Share this article', 'label'],
  ['Getting your Trinity Audio player ready...', 'audio player'],
])('the line "%s" is found alone', (text, reason) => {
  expect(found(`<div><span>${text}</span></div>${prose(9)}`)).toEqual([`${reason}: ${text}`]);
});

test.each([
  ['beside other buttons', '<div><span>Share</span><span>Tweet</span></div>', ['label: Share']],
  ['on a line of its own', `<div>Some text<br><span>Advertisement</span><br>More text</div>`, ['label: Advertisement']],
  ['beside a time', `<p><b>Trending</b> ${link('One')} <i>2 hours ago</i></p>`, ['rail: Trending One 2 hours ago']],
])('an inline label is found %s', (_name, body, expected) => expect(found(body)).toEqual(expected));

describe('no label is found in', () => {
  test.each([
    ['a sub-heading over prose', `<h2>Related</h2>${prose(9)}`],
    ['a sub-heading over linked headings of prose', `<h2>Related</h2><h3>${link('One')}</h3>${prose(9)}`],
    ['a sub-heading that could announce a place', `<h2>More on the budget</h2>${prose(9)}`],
    ['a sub-heading that could announce topics', `<h2>Topics</h2>${prose(9)}`],
    ['a sub-heading that could be a button', `<h2>Share</h2>${prose(9)}<h2>Listen</h2>${prose(10)}`],
    ['several such sub-headings of one name', [1, 2, 3].map((number) => `<h3>Read more</h3>${prose(number)}`).join('')],
    ['a sub-heading over prose with links', `<h2>See also</h2><p>${proseText()} ${link('Here')}</p>`],
    ['a word in a sentence', '<p>Press <b>Share</b> to go on.</p><div>Then <i>listen</i> to it.</div>'],
    ['a word in a sentence of many elements', '<p><span>Press</span> <b>Share</b> <span>to go on.</span></p>'],
    ['words in a sentence before a link', `<p>He said: <b>read more</b> ${link('books')}, and she did.</p>`],
    ['a known word without links', '<p>Latest</p>'],
  ])('%s', (_name, body) => expect(found(body)).toEqual([]));
});

test('labels of the caller replace the known ones', () => {
  const { root, measures } = measured(
    `<div><b>Our picks</b><p>${link('One')}</p></div><div><b>Up next</b><p>${link('Two')}</p></div>`,
  );
  const findings = findLabels(root, measures, (text) => (text === 'Our picks' ? 'rail' : undefined));
  expect(findings.map(({ element }) => element.textContent)).toEqual(['Our picksOne']);
});

describe('a line of label and links', () => {
  const reasonOf = (line: string) => {
    const { root, measures } = measured(line);
    return labelledLine(root.firstElementChild as Element, measures);
  };

  test.each([
    `<p>Read More: ${link('Mill gets a new wheel')}</p>`,
    `<p><strong>Related:</strong> ${link('Mill gets a new wheel')}</p>`,
    `<p>${link('READ MORE: Mill gets a new wheel')}</p>`,
    `<p><em>Also read:</em> ${link('One')} ${link('Two')}</p>`,
  ])('%s is a rail', (line) => expect(reasonOf(line)).toBe('rail'));

  test.each([
    `<p>Source: ${link('Ministry of Rivers')}</p>`,
    `<p>${link('Mill gets a new wheel')}</p>`,
    `<p>Related: the river rose, said ${link('the mayor')}, by a foot.</p>`,
    '<p>Read more: in the library.</p>',
    `<p>${proseText()} Read more: ${link('here')}</p>`,
    `<p>Tags: ${link('river')}</p>`,
  ])('%s is none', (line) => expect(reasonOf(line)).toBeUndefined());
});
