import { findRails } from '../../../src/article/clutter/find-rails.ts';
import { findingsOf } from '../../support/findings.ts';
import { proseText, story } from '../../support/page.ts';

const found = (body: string) => findingsOf(findRails, `<main>${story()}${body}</main>`);
const numbers = [1, 2, 3, 4];
const headline = (number: number) => `<a href="/${number}">Headline number ${number} of the other stories</a>`;
const each = (make: (number: number) => string) => numbers.map(make).join('');

test.each([
  [
    'headlines with relative times',
    `<ul>${each((number) => `<li>${headline(number)} <span>${number} hours ago</span></li>`)}</ul>`,
  ],
  [
    'cards of picture and headline',
    `<div>${each((number) => `<div><img src="/${number}.jpg">${headline(number)}</div>`)}</div>`,
  ],
  [
    'cards of heading and headline',
    `<section>${each((number) => `<article><h3>${headline(number)}</h3></article>`)}</section>`,
  ],
])('%s are a rail', (_name, rail) => {
  const [first, ...others] = found(rail);
  expect(first).toMatch(/^rail: Headline number 1 .*number 4/);
  expect(others).toEqual([]);
});

test('the largest block is found, with its heading', () => {
  const rail = `<div><h2>Elsewhere</h2><ul>${each((number) => `<li>${headline(number)} <span>${number}h ago</span></li>`)}</ul></div>`;
  expect(found(rail)).toEqual([expect.stringMatching(/^rail: Elsewhere/)]);
});

test.each([
  ['a list of links that belongs to the text', `<ul>${each((number) => `<li>${headline(number)}</li>`)}</ul>`],
  [
    'a list of links with a word on each',
    `<ul>${each((number) => `<li>${headline(number)}: what it tells of the river and of the mill</li>`)}</ul>`,
  ],
  [
    'references',
    `<ol>${each((number) => `<li>Reed, A. (2019). <cite>${headline(number)}</cite>. The Paper 4.</li>`)}</ol>`,
  ],
  [
    'links of which only two have a time',
    `<ul><li>${headline(1)} <i>1 hour ago</i></li><li>${headline(2)} <i>2 hours ago</i></li><li>${headline(3)}</li></ul>`,
  ],
  ['two headlines', `<div>${headline(1)} <i>1 hour ago</i></div><div>${headline(2)} <i>2 hours ago</i></div>`],
  [
    'a paragraph that names other stories',
    `<p>${proseText()} ${each((number) => `${headline(number)}, `)} and ${proseText(2)}</p>`,
  ],
  [
    'a table of links',
    `<table><tbody>${each((number) => `<tr><td>${headline(number)}</td><td><img src="/x.jpg"></td></tr>`)}</tbody></table>`,
  ],
  [
    'a gallery whose captions hold links',
    each((number) => `<figure><img src="/${number}.jpg"><figcaption>${headline(number)}</figcaption></figure>`),
  ],
  ['a diary of times without links', `<ul>${each((number) => `<li>${number} hours ago the river rose</li>`)}</ul>`],
  [
    'sections of prose under linked headings',
    `<div>${each((number) => `<section><h3>${headline(number)}</h3><p>${proseText(number)}</p></section>`)}</div>`,
  ],
])('%s stays', (_name, body) => expect(found(body)).toEqual([]));
