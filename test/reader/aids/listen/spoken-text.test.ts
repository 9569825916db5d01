import { sameSentence } from '../../../../src/reader/aids/listen/find-sentence.ts';
import { rangeOf, spokenParts } from '../../../../src/reader/aids/listen/spoken-text.ts';

// Nothing is laid out here.
beforeAll(() => Object.assign(Element.prototype, { checkVisibility: () => true }));

function parts(body: string) {
  const article = document.createElement('article');
  article.innerHTML = body;
  document.body.replaceChildren(article);
  return spokenParts(article, { captions: false, code: false });
}

test.each([
  ['https://www.example.com/a/long-way/to.html?of=1#it', 'example.com'],
  ['See https://example.com/a.', 'See example.com.'],
  ['(http://example.com/a/), and more', '(example.com), and more'],
  ['https://example.com', 'example.com'],
  ['https://t.co/XPxUJuyIAC — Robert', 't.co — Robert'],
  ['write to a@example.com, or read and/or 1/2', 'write to a@example.com, or read and/or 1/2'],
  ['un\u00addi\u00advid\u00aded', 'undivided'],
])('of %s is said: %s', (text, said) => expect(parts(`<p>${text}</p>`).map((part) => part.text)).toEqual([said]));

test('words after an address are marked where they stand', () => {
  const [part] = parts('<p>See https://example.com/a/b for more.</p>');
  const from = part?.text.indexOf('for') ?? 0;
  expect(part && String(rangeOf(part, from, from + 3))).toBe('for');
});

const saidOf = (body: string) => parts(body).map(({ text }) => text);

test.each([
  ['nobody<sup><a href="#n1">1</a></sup>.', 'nobody.'],
  ['nobody<a href="#n1"><sup>1</sup></a>.', 'nobody.'],
  ['nobody<a href="#n1">[2]</a>.', 'nobody.'],
  ['nobody.<sup>3</sup> Then', 'nobody. Then'],
  ['as in equation <a href="#e2">(2)</a> or on <a href="#p7">page 7</a>', 'as in equation (2) or on page 7'],
])('the mark of a note is not said, other links are: %s', (html, said) =>
  expect(saidOf(`<p>${html}</p>`)).toEqual([said]),
);

test.each([
  ['1,200 m<sup>2</sup> and 4 m<sup>3</sup>', '1,200 m² and 4 m³'],
  ['10<sup>6</sup> and 10<sup>-6</sup>', '10 6 and 10 -6'],
  ['the 1<sup>st</sup> of H<sub>2</sub>O', 'the 1st of H2O'],
])('a raised figure is not said as one with what it is raised above: %s', (html, said) =>
  expect(saidOf(`<p>${html}</p>`)).toEqual([said]),
);

test('words have a language that is written in their letters, whatever the page says', () => {
  const languages = (lang: string, body: string) =>
    parts(`<div lang="${lang}">${body}</div>`).map(({ language }) => language);
  const hebrew = 'הנהר עלה בלילה (Tel Aviv).';
  expect(languages('en', `<p>The river rose.</p><p>${hebrew}</p>`)).toEqual(['en', 'he']);
  expect(languages('he', `<p>${hebrew}</p><p>The river rose.</p><p>2024</p>`)).toEqual(['he', 'en-US', 'he']);
  expect(languages('ja', '<p>東京の川</p><p>東京</p>')).toEqual(['ja', 'ja']);
  expect(languages('', '<p>川が増えた</p><p>Річка піднялась вночі</p><p>Η νύχτα</p>')).toEqual(['ja', 'uk', 'el']);
  expect(languages('sr', '<p>Река је порасла</p>')).toEqual(['sr']);
});

test('a sentence is found in a text that was read anew, in its place or else by its words', () => {
  const sentencesIn = (body: string) => parts(body).map((part) => ({ part, stretch: [0, part.text.length] as const }));
  const before = sentencesIn('<p>One.</p><p>Two.</p><p>Two.</p>');
  expect(before.map((sentence) => sameSentence(before, sentence))).toEqual([0, 1, 2]);
  const after = sentencesIn('<p>Begin.</p><p>One.</p><p>Two.</p>');
  expect(before.map((sentence) => sameSentence(after, sentence))).toEqual([1, 2, 2]);
  expect(sameSentence(sentencesIn('<p>Others.</p>'), before[0] as (typeof before)[0])).toBe(-1);
});
