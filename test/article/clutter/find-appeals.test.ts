import { findAppeals } from '../../../src/article/clutter/find-appeals.ts';
import { findingsOf } from '../../support/findings.ts';
import { proseText, story } from '../../support/page.ts';

const found = (body: string) => findingsOf(findAppeals, `<main>${story()}${body}</main>`);

test.each([
  'Help us keep the news free. <a href="/give">Donate</a>',
  'Your gift helps us to keep going. <button>Give now</button>',
  'Become a member of The Paper today. <a href="/join">Join us</a>',
  'Support independent journalism in the valley. <a href="/support">Support us</a>',
  'Unterstützen Sie unsere Arbeit im Tal. <a href="/spenden">Jetzt spenden</a>',
  'Faites un don pour la presse libre. <a href="/don">Faire un don</a>',
])('%s is an appeal', (html) => {
  const text = html.replace(/<[^>]+>/g, '');
  expect(found(`<div>${html}</div>`)).toEqual([`donation: ${text}`]);
});

test.each([
  ['a paragraph about gifts', '<p>She asked her readers to donate to the mill. <a href="/mill">Donate</a></p>'],
  ['a box without a button', '<div>Please donate your old books to the library.</div>'],
  [
    'a tip in a list, with a link that is no button',
    '<ul><li>Donate your old books to <a href="/library">the library</a>.</li><li>Lend out the rest of them.</li></ul>',
  ],
  ['a tip that is a link as a whole', '<ul><li><a href="/tip">Declutter and donate unwanted things</a></li></ul>'],
  ['a quotation', '<blockquote>We will donate a wheel to <a href="/mill">the old mill</a>, she said.</blockquote>'],
  ['a long text', `<div>${proseText()} ${proseText(2)} Please donate. <a href="/give">Donate</a></div>`],
  [
    'a menu',
    '<div>Support us and more of this <a href="/a">Support us</a> <a href="/b">B</a> <a href="/c">C</a> <a href="/d">D</a></div>',
  ],
  ['a button alone', '<div><a href="/give">Donate</a></div>'],
  ['a header with the title', '<div><h1>Donate a wheel to the old mill</h1><a href="/give">Donate</a></div>'],
])('%s stays', (_name, body) => expect(found(body)).toEqual([]));
