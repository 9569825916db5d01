import { isMarkedCaption } from '../../../src/article/captions/caption-mark.ts';
import { findCaptions } from '../../../src/article/captions/find-captions.ts';
import { draftOf, htmlIn, prose } from '../../support/page.ts';

function kept(body: string): string {
  const draft = draftOf(body);
  findCaptions(draft);
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
  [
    'beside an icon',
    '<div><img src="/a.jpg"><button><svg></svg></button><p class="photo-credit">A. Reed</p></div>',
    '<figure><img src="/a.jpg"><button><svg></svg></button><figcaption>A. Reed</figcaption></figure>',
  ],
  [
    'in a table that says more',
    '<table><tbody><tr><td><img src="/a.jpg"></td><td>1924</td></tr><tr><td class="caption">Noon.</td></tr></tbody></table>',
    '<figure><img src="/a.jpg"><div>1924</div><figcaption>Noon.</figcaption></figure>',
  ],
  [
    'in a story that is nothing else',
    '<article><img src="/a.jpg"><p class="caption">Noon.</p></article>',
    '<article><figure><img src="/a.jpg"><figcaption><p>Noon.</p></figcaption></figure></article>',
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
  [
    'its picture is in a cell of a table',
    `<table><tbody><tr><td><img src="/a.jpg"></td><td class="caption">Noon.</td><td>${prose()}</td></tr></tbody></table>`,
  ],
  ['the name is a part of another word', '<div><img src="/a.jpg"><p class="accredited">Noon.</p></div>'],
  ['it holds more than words', '<div><img src="/a.jpg"><div class="caption"><h3>Noon</h3><p>The mill.</p></div></div>'],
])('nothing changes where %s', (_name, body) => {
  expect(kept(body)).toBe(body.replace(/ class="[^"]*"/g, ''));
});

function marked(body: string): string[] {
  const draft = draftOf(body);
  findCaptions(draft);
  return [...draft.root.querySelectorAll('*')].filter(isMarkedCaption).map(({ textContent }) => textContent ?? '');
}

test.each([
  ['two pictures share it', '<div><img src="/a.jpg"><img src="/b.jpg"><p class="caption">Noon.</p></div>'],
  ['it holds the picture', '<div class="photo-credit"><img src="/a.jpg"><p>Noon.</p></div>'],
  ['a heading stands in it', '<div><img src="/a.jpg"><div class="caption"><h3>Noon.</h3></div></div>'],
])('it is marked where %s', (_name, body) => expect(marked(body)).toEqual(['Noon.']));

test.each([
  ['it stands in a figure', '<figure><img src="/a.jpg"><p class="caption">Noon.</p></figure>'],
  ['there is no picture', '<div><p class="caption">Noon.</p></div>'],
  ['three pictures share it', `<div>${'<img src="/a.jpg">'.repeat(3)}<p class="caption">Noon.</p></div>`],
  [
    'its box says much more',
    `<div><img src="/a.jpg"><b>Noon</b><p class="caption">Noon.</p>${prose(1).repeat(4)}</div>`,
  ],
  ['a page has written the mark itself', `<p data-lectern-caption="">${prose()}</p>`],
])('it is not marked where %s', (_name, body) => expect(marked(body)).toEqual([]));

test('words on the controls of a picture are no caption; a link and the words of a caption stay', () => {
  const figure = (beside: string, caption = 'Noon.') =>
    `<figure><div><img src="/a.jpg">${beside}</div><figcaption>${caption}</figcaption></figure>`;
  expect(kept(figure('<span class="enlarge-button"><span>View Images</span></span>'))).toBe(figure(''));
  const link = '<a class="button" href="/b">All of them</a>';
  expect(kept(figure(link))).toBe(figure(link.replace(' class="button"', '')));
  expect(kept(figure('', '<b class="button">Press</b> here'))).toBe(figure('', '<b>Press</b> here'));
});

test('an icon in a line is no picture with a caption', () => {
  const isCaptioned = (width: number): boolean => {
    const draft = draftOf(
      `<div class="author-credit__title"><div>3 May</div><div><img src="/clock.svg" width="${width}">14 min</div></div>`,
    );
    findCaptions(draft);
    return isMarkedCaption(draft.root.querySelector('div') as Element);
  };
  expect(isCaptioned(16)).toBe(false);
  expect(isCaptioned(160)).toBe(true);
});

describe('words that work a picture are no caption', () => {
  const picture = '<img src="/a.jpg">';
  test.each([
    ['<b class="hide-caption"><b>hide caption</b></b>', 'b'],
    ['<b class="toggle-caption"><b>toggle caption</b></b>', 'b'],
    ['<div class="enlarge-options"><button class="enlargebtn">Enlarge this image</button></div>', 'button'],
    ['<p class="enlarge">Click to enlarge</p>', 'p.enlarge'],
    ['<a href="javascript:void(0);">View full size image</a>', 'a'],
  ])('%s', (control, selector) => {
    const draft = draftOf(
      `<div class="image"><div>${picture}</div><div class="caption"><p>Noon. ${control}</p></div></div>`,
    );
    findCaptions(draft);
    expect(draft.root.querySelector(selector)).toBe(null);
    expect(draft.root.textContent?.trim()).toBe('Noon.');
    expect(draft.removals.map(({ reason }) => reason)).toContain('control');
  });

  test('but sentences, and links around pictures, stay', () => {
    const body = `<figure><a class="enlarge" href="/a">${picture}Click to enlarge</a></figure><p>To enlarge this image, <b>hide caption</b>.</p>`;
    const draft = draftOf(body);
    findCaptions(draft);
    expect(draft.root.textContent).toContain('Click to enlarge');
    expect(draft.root.textContent).toContain('hide caption');
  });
});
