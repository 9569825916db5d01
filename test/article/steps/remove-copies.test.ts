import { removeCopies } from '../../../src/article/steps/remove-copies.ts';
import { draftOf, htmlIn, prose, proseText } from '../../support/page.ts';

const CAPTION = 'The old mill at noon, seen from the bridge over the river.';

function left(body: string): string {
  const draft = draftOf(body);
  removeCopies(draft);
  return htmlIn(draft.root);
}

const figure = (caption: string, address = '/a.jpg') =>
  `<figure><img src="${address}"><figcaption>${caption}</figcaption></figure>`;

test.each([
  ['a caption in full and cut short', `<p>The old mill at noon, seen from… More</p>`, ''],
  ['a caption twice', `<p>${CAPTION}</p>`, ''],
])('%s is kept once', (_name, copy, expected) =>
  expect(left(figure(`<p>${CAPTION}</p>${copy}`))).toBe(figure(`<p>${CAPTION}</p>${expected}`)),
);

test('a caption that a figure has once for each width of the screen is kept once', () => {
  const twice = `<figure><div><img src="/a.jpg"><figcaption>${CAPTION}</figcaption></div><figcaption>${CAPTION}</figcaption></figure>`;
  expect(left(twice)).toBe(twice.replace(/<\/div>.*?(?=<\/figure>)/, '</div>'));
});

test('the record names the copy of a part of a caption', () => {
  const draft = draftOf(figure(`<p>${CAPTION}</p><p>${CAPTION}</p>`));
  removeCopies(draft);
  expect(draft.removals.map(({ reason, text }) => [reason, text])).toEqual([['repeated', CAPTION]]);
});

test('the same picture with the same caption is kept once', () => {
  expect(left(`${figure(CAPTION)}${prose()}${figure(CAPTION, '/a.jpg?width=300')}`)).toBe(
    `${figure(CAPTION)}${prose()}`,
  );
});

test('a line soon after a picture that says what its caption says goes', () => {
  expect(left(`${figure(CAPTION)}<div><p>${CAPTION}</p></div>${prose()}`)).toBe(
    `${figure(CAPTION)}<div></div>${prose()}`,
  );
});

test('parts of a caption that stand once more under no picture go, and lines after them', () => {
  const credit = 'Photo: Ada Reed for The Paper';
  const whole = `<p>${CAPTION}</p><p>${credit}</p>`;
  const alone = `<figure><figcaption>${credit}</figcaption></figure>`;
  expect(left(`${figure(whole)}${alone}<p>${CAPTION}</p><p>${CAPTION}</p>${prose()}`)).toBe(figure(whole) + prose());
});

test.each([
  [
    'pictures of a gallery with the same caption',
    `<figure>${figure(CAPTION, '/a.jpg')}${figure(CAPTION, '/b.jpg')}</figure>`,
  ],
  ['another picture with the same caption', `${figure(CAPTION)}${prose()}${figure(CAPTION, '/b.jpg')}`],
  ['a short caption of two pictures', `${figure('<b>Noon</b>')}${figure('<b>Noon</b>', '/b.jpg')}`],
  [
    'a table with the words of a caption',
    `${figure(CAPTION)}<figure><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>${CAPTION}</figcaption></figure>${prose()}`,
  ],
  ['a paragraph that stands twice', `<p>${proseText(1)}</p><p>${proseText(1)}</p>`],
  ['the words of a caption further down', `${figure(CAPTION)}${prose(1)}${prose(2)}${prose(3)}<p>${CAPTION}</p>`],
])('%s stays', (_name, body) => expect(left(body)).toBe(body));
