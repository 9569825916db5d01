import { findShareBars } from '../../../src/article/clutter/find-share-bars.ts';
import { findingsOf } from '../../support/findings.ts';
import { proseText, story } from '../../support/page.ts';

const found = (body: string) => findingsOf(findShareBars, `<main>${story()}${body}</main>`);
const facebook = '<a href="https://www.facebook.com/sharer/sharer.php?u=x">F</a>';
const mail = '<a href="mailto:?subject=x">M</a>';

test.each([
  'https://twitter.com/intent/tweet?url=x',
  'https://x.com/intent/post?url=x',
  'https://www.linkedin.com/shareArticle?url=x',
  'https://pinterest.com/pin/create/button/?url=x',
  'https://www.reddit.com/submit?url=x',
  'https://api.whatsapp.com/send?text=x',
  'https://wa.me/?text=x',
  'whatsapp://send?text=x',
  'https://t.me/share/url?url=x',
  'https://bsky.app/intent/compose?text=x',
  'https://www.threads.net/intent/post?text=x',
  'https://vk.com/share.php?url=x',
  'mailto:?subject=x',
])('a link to %s beside another such link is a share bar', (href) => {
  expect(found(`<ul><li>${facebook}</li><li><a href="${href}">S</a></li></ul>`)).toEqual(['share bar: FS']);
});

test('a share bar is found with its label and without the text beside it', () => {
  expect(
    found(`<section><p>${proseText()}</p><div><span>Share:</span><p>${facebook}${mail}</p></div></section>`),
  ).toEqual(['share bar: Share:FM']);
});

test.each([
  ['one such link', `<p>${facebook}</p>`],
  [
    'links to people',
    '<p><a href="https://twitter.com/ada">Ada</a> <a href="https://www.facebook.com/ada">Ada</a></p>',
  ],
  [
    'addresses to write to',
    '<p><a href="mailto:ada@paper.example">Ada</a> <a href="mailto:ben@paper.example">Ben</a></p>',
  ],
  ['a paragraph that speaks of such links', `<p>${proseText()} ${facebook}</p><p>${proseText(2)} ${mail}</p>`],
  ['bars with a figure', `<div><figure><img src="/a.jpg"></figure><p>${facebook}</p><p>${mail}</p></div>`],
])('%s stays', (_name, body) => expect(found(body)).toEqual([]));
