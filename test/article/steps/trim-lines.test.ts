import { trimLines } from '../../../src/article/steps/trim-lines.ts';
import { draftOf, htmlIn, prose, proseText } from '../../support/page.ts';

function left(body: string): string {
  const draft = draftOf(`${prose(1)}${body}${prose(2)}`);
  trimLines(draft);
  return htmlIn(draft.root).slice(prose(1).length, -prose(2).length);
}

test.each([
  '<p>Read More: <a href="/x">Mill gets a new wheel</a></p>',
  '<p><strong><a href="/x">RELATED: Mill gets a new wheel</a></strong></p>',
  '<p>Advertisement</p>',
  '<h3>Related stories</h3><ul><li><a href="/x">Mill</a></li></ul>',
])('%s goes', (line) => expect(left(line)).toBe(''));

test.each([
  '<p>Source: <a href="/x">Ministry of Rivers</a></p>',
  '<p><a href="/x">Mill gets a new wheel</a></p>',
  '<h2>Related work</h2>',
  '<ul><li><a href="/x">Mill</a></li><li><a href="/y">River</a></li></ul>',
  `<ol><li>Reed, A. <a href="/x">On rivers</a>. The Paper, 2019.</li></ol>`,
  `<blockquote><p>${proseText(3)} Read more: <a href="/x">here</a></p></blockquote>`,
])('%s stays', (line) => expect(left(line)).toBe(line));

describe('a line at the end of a text', () => {
  const end = (line: string): string => {
    const draft = draftOf(`${prose(1)}${prose(2)}${line}`);
    trimLines(draft);
    return htmlIn(draft.root).slice(`${prose(1)}${prose(2)}`.length);
  };

  test.each([
    '<p><a href="/u">Unsubscribe</a> | <a href="/v">View in browser</a></p>',
    '<p>[<a href="/u">Date</a>] [<a href="/v">Thread</a>]</p>',
  ])('%s goes', (line) => expect(end(line)).toBe(''));

  test.each(['<h3>More of our stories</h3>', '<p>Read these, too:</p>', '<h4>One</h4><p>Two:</p>'])(
    '%s announces nothing and goes',
    (line) => expect(end(line)).toBe(''),
  );

  test.each([
    '<h3>The wheel</h3><img>',
    '<p>The plan:</p><ul><li>A wheel</li></ul>',
    '<p>It turns.</p>',
    '<h3>It turns.</h3>',
  ])('%s announces something, or nothing that is missing, and stays', (line) => expect(end(line)).toBe(line));

  test('that a rule parts from the text goes where it is one link', () => {
    expect(end('<hr><p><a href="/list">More about the list</a></p>')).toBe('<hr>');
  });

  test.each([
    '<p><a href="/a">Art. 82</a>; <a href="/b">Rule 44</a></p>',
    '<p><a href="/a">The whole letter</a></p>',
    '<p>See <a href="/a">one</a> | <a href="/b">two</a></p>',
  ])('%s stays', (line) => expect(end(line)).toBe(line));
});
