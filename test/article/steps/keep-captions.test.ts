import { keepCaptions } from '../../../src/article/steps/keep-captions.ts';
import { draftOf, htmlIn, prose } from '../../support/page.ts';

function kept(body: string): string {
  const draft = draftOf(body);
  keepCaptions(draft);
  return htmlIn(draft.root).replace(/ class="[^"]*"/g, '');
}

test.each([
  [
    'in the same box',
    '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Noon.</p></div>',
    '<figure><img src="/a.jpg"><figcaption>Noon.</figcaption></figure>',
  ],
  [
    'one box further up',
    '<div><div><img src="/a.jpg"></div><div class="image-caption">Noon. <span>Photo: A</span></div></div>',
    '<figure><div><img src="/a.jpg"></div><figcaption>Noon. <span>Photo: A</span></figcaption></figure>',
  ],
  [
    'in a figure',
    '<figure><img src="/a.jpg"><div class="caption">Noon.</div></figure>',
    '<figure><img src="/a.jpg"><figcaption>Noon.</figcaption></figure>',
  ],
  [
    'in a table',
    '<table class="tr-caption-container"><tbody><tr><td><a href="/x"><img src="/a.jpg"></a></td></tr><tr><td class="tr-caption">Noon.</td></tr></tbody></table>',
    '<figure><a href="/x"><img src="/a.jpg"></a><figcaption>Noon.</figcaption></figure>',
  ],
  [
    'in a box that says more',
    `<div><img src="/a.jpg"><p class="caption">Noon.</p>${prose()}</div>`,
    `<div><figure><img src="/a.jpg"><figcaption>Noon.</figcaption></figure>${prose()}</div>`,
  ],
  [
    'before it',
    '<div><p>Text.</p><div class="media"><img src="/a.jpg"></div><div class="spacer"></div><div class="media-caption">Noon.</div><p>More.</p></div>',
    '<div><p>Text.</p><figure><div><img src="/a.jpg"></div><figcaption>Noon.</figcaption></figure><div></div><p>More.</p></div>',
  ],
])('what a page names a caption belongs to the picture %s', (_name, body, expected) =>
  expect(kept(body)).toBe(expected),
);

test.each([
  ['two pictures share it', '<div><img src="/a.jpg"><img src="/b.jpg"><p class="caption">Noon.</p></div>'],
  ['there is no picture', '<div><p class="caption">Noon.</p></div>'],
  [
    'the figure has one',
    '<figure><img src="/a.jpg"><figcaption>Night.<b class="caption">Noon.</b></figcaption></figure>',
  ],
])('nothing changes where %s', (_name, body) => {
  expect(kept(body)).toBe(body.replace(/ class="[^"]*"/g, ''));
});
