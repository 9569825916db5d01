import { beginsSection, nextEdge, sameSentence } from '../../../../src/reader/aids/listen/find-sentence.ts';
import type { Sentence } from '../../../../src/reader/aids/listen/speaker.ts';

/** A title, a text of two sentences, a heading of two ("2. The mill"), and two paragraphs, the first in two languages. */
function article(): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (name: string, texts: readonly (readonly string[])[]) => {
    const block = document.createElement(name);
    for (const parts of texts) {
      const part = { block, language: '', isHeading: name !== 'p', text: parts.join(''), places: [] };
      let from = 0;
      for (const { length } of parts) {
        sentences.push({ part, stretch: [from, from + length] });
        from += length;
      }
    }
  };
  add('h1', [['The canal']]);
  add('p', [['One. ', 'Two.']]);
  add('h2', [['2. ', 'The mill']]);
  add('p', [['Three.'], ['Vier.']]);
  add('p', [['Five.']]);
  return sentences;
}

test.each<[from: number, by: 1 | -1, isSection: boolean, edge: number]>([
  [0, 1, false, 1],
  [1, 1, false, 3],
  // From within a paragraph, its own beginning.
  [2, -1, false, 1],
  [1, -1, false, 0],
  // A paragraph is one in whatever languages.
  [5, 1, false, 7],
  [7, -1, false, 5],
  [1, 1, true, 3],
  [7, -1, true, 3],
  [4, -1, true, 3],
  [3, -1, true, 0],
  [3, 1, true, 7],
  [7, 1, false, 7],
])('from %i by %i, section %j: %i', (from, by, isSection, edge) =>
  expect(nextEdge(article(), from, by, isSection)).toBe(edge),
);

test('a section begins with the first sentence of its heading alone', () => {
  const sentences = article();
  expect(sentences.flatMap((_, at) => (beginsSection(sentences, at) ? [at] : []))).toEqual([0, 3]);
});

test('a sentence is found again by its place, else by its words', () => {
  const before = article();
  const [, , two] = before as [Sentence, Sentence, Sentence];
  expect(sameSentence(before, two)).toBe(2);
  // The text was made anew, and begins with another paragraph.
  expect(sameSentence([...article().slice(5), ...article()], two)).toBe(5);
  expect(sameSentence(article().slice(3), two)).toBe(-1);
});
