import { findForms } from '../../../src/article/clutter/find-forms.ts';
import { findingsOf } from '../../support/findings.ts';
import { prose, story } from '../../support/page.ts';

const found = (body: string) => findingsOf(findForms, `${story()}${body}`);

test.each([
  ['<form>Send<input type="email"></form>', 'newsletter: Send'],
  ['<form>Send<input name="EMAIL"></form>', 'newsletter: Send'],
  ['<form>Find<input type="search"></form>', 'search: Find'],
  ['<form>Find<input name="s"></form>', 'search: Find'],
  ['<form>Say<textarea></textarea><input type="email"></form>', 'comments: Say'],
  ['<form>Do<input></form>', 'dialog: Do'],
])('%s is %s', (body, expected) => expect(found(body)).toEqual([expected]));

test('the box around a form is found with its heading and its small print', () => {
  expect(found('<div><h3>Letters</h3><div><form>Send<input type="email"></form></div><p>No spam.</p></div>')).toEqual([
    'newsletter: LettersSendNo spam.',
  ]);
});

test.each([
  ['prose', `<div>${prose()}<form>Send<input type="email"></form></div>`],
  ['a headline', '<div><a href="/x">A headline that is long enough</a><form>Send<input type="email"></form></div>'],
  ['a figure', '<div><figure><img src="/a.jpg"></figure><form>Send<input type="email"></form></div>'],
  ['a time', '<div><time>noon</time><form>Send<input type="email"></form></div>'],
  ['a long text', `<div>${'<p>Some short lines.</p>'.repeat(20)}<form>Send<input type="email"></form></div>`],
])('a box with %s is not found with its form', (_name, body) => expect(found(body)).toEqual(['newsletter: Send']));

test('a form around the whole page stays', () => {
  expect(findingsOf(findForms, `<form>${story()}</form>`)).toEqual([]);
  expect(findingsOf(findForms, `<form><h1>T</h1></form>${story()}`)).toEqual([]);
});
