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
