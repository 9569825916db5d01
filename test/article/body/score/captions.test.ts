import { Blocks } from '../../../../src/article/body/score/blocks.ts';
import { isCaption } from '../../../../src/article/body/score/captions.ts';
import { findCaptions } from '../../../../src/article/captions/find-captions.ts';
import { draftOf, prose } from '../../../support/page.ts';

function captions(body: string): string[] {
  const draft = draftOf(body);
  findCaptions(draft);
  return new Blocks(draft.root).list.filter(isCaption).map(({ text }) => text);
}

test('all text of a figure is caption', () => {
  expect(
    captions('<figure><img src="a.png"><div>Credit</div><figcaption>Caption</figcaption></figure><p>Text</p>'),
  ).toEqual(['Credit', 'Caption']);
});

test('a text that is called caption beside a picture is one', () => {
  expect(captions('<div class="wp-caption"><img src="a.png"><p class="wp-caption-text">The mill</p></div>')).toEqual([
    'The mill',
  ]);
});

test('without a picture, or beside much text, the name says nothing', () => {
  expect(captions('<p class="caption">The mill</p>')).toEqual([]);
  expect(
    captions(`<div class="gallery"><img src="a.png">${Array.from({ length: 9 }, (_, n) => prose(n)).join('')}</div>`),
  ).toEqual([]);
});
