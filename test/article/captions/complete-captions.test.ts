import { completeCaptions } from '../../../src/article/captions/complete-captions.ts';
import { findCaptions } from '../../../src/article/captions/find-captions.ts';
import { draftOf, htmlIn, prose } from '../../support/page.ts';

function marked(body: string): string {
  const draft = draftOf(body);
  findCaptions(draft);
  completeCaptions(draft);
  return htmlIn(draft.root).replace(/ (class|id)="[^"]*"/g, '');
}

test.each([
  [
    'the text of a figure',
    '<figure><div><img src="/a.jpg"></div><span>The mill at noon.</span><cite>Photo: A. Reed</cite></figure>',
    '<figure><div><img src="/a.jpg"></div><figcaption><span>The mill at noon.</span><cite>Photo: A. Reed</cite></figcaption></figure>',
  ],
  [
    'what stands beside the caption of a figure',
    '<figure><img src="/a.jpg"><figcaption>The mill at noon.</figcaption><cite>Image: Reed</cite></figure>',
    '<figure><img src="/a.jpg"><figcaption>The mill at noon. <cite>Image: Reed</cite></figcaption></figure>',
  ],
  [
    'the one text in a box named after its picture',
    '<div class="image top"><img src="/a.jpg"><p>The mill at noon.</p></div>',
    '<figure><img src="/a.jpg"><figcaption><p>The mill at noon.</p></figcaption></figure>',
  ],
  [
    'the title of a block with one picture',
    '<div class="imageblock"><div class="content"><img src="/a.jpg"></div><div class="title">Figure 9. The mill at noon.</div></div>',
    '<figure><div><img src="/a.jpg"></div><figcaption><div>Figure 9. The mill at noon.</div></figcaption></figure>',
  ],
  [
    'what is named a caption in an item of a list of pictures',
    '<ul><li class="slide"><div><img src="/a.jpg"></div><div class="caption">The mill at noon.</div></li></ul>',
    '<ul><li><figure><div><img src="/a.jpg"></div><figcaption><div>The mill at noon.</div></figcaption></figure></li></ul>',
  ],
  [
    'the text of a box that is called a caption and holds its picture',
    '<div class="wp-caption"><img src="/a.jpg"><p>The mill at noon.</p></div>',
    '<figure><img src="/a.jpg"><figcaption><p>The mill at noon.</p></figcaption></figure>',
  ],
  [
    'what is named the caption of a picture that is not there',
    '<div class="InlineImage-wrapper"><div class="placeholder"></div><div class="InlineImage-caption">The mill at noon.</div></div>',
    '<figure><figcaption><div></div><div>The mill at noon.</div></figcaption></figure>',
  ],
  [
    'a line after a picture that says who made it',
    '<div><img src="/a.jpg"></div><p>Foto: A. Reed</p>',
    '<figure><div><img src="/a.jpg"></div><figcaption><p>Foto: A. Reed</p></figcaption></figure>',
  ],
  [
    'a line after a figure that names an agency',
    '<figure><img src="/a.jpg"><figcaption>The mill.</figcaption></figure><div><span>A. Reed/Getty Images</span></div>',
    '<figure><img src="/a.jpg"><figcaption>The mill. <div><span>A. Reed/Getty Images</span></div></figcaption></figure>',
  ],
])('%s is its caption', (_name, body, expected) =>
  expect(marked(`${prose(1)}${body}${prose(2)}`)).toBe(`${prose(1)}${expected}${prose(2)}`),
);

test.each([
  [
    'what somebody said, whose face is in the caption',
    `<figure><div>A mill is a promise.</div><figcaption><img src="/a.jpg">A. Reed</figcaption></figure>`,
  ],
  ['a table in a figure', '<figure><img src="/a.jpg"><table><tbody><tr><td>1</td></tr></tbody></table></figure>'],
  ['text beside a picture', '<div class="image-with-text"><img src="/a.jpg"><p>The mill turns.</p></div>'],
  ['a picture in a line of text', '<p class="image"><img src="/a.jpg">The mill turns.</p>'],
  ['who is thanked after other words', '<div><img src="/a.jpg"></div><p>The mill turns.</p><p>Photo: A. Reed</p>'],
  ['a source after a paragraph', '<p>Source: Ministry of Rivers</p>'],
  ['who made a picture in the item before', '<ul><li><img src="/a.jpg"></li><li><p>Photo: A. Reed</p></li></ul>'],
  ['two pictures with one text', '<div class="images"><img src="/a.jpg"><img src="/b.jpg"><p>Both mills.</p></div>'],
])('%s is no caption', (_name, body) => {
  expect(marked(`${prose(1)}${body}${prose(2)}`)).toBe(`${prose(1)}${body.replace(/ class="[^"]*"/g, '')}${prose(2)}`);
});
