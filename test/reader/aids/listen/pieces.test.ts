import { piecesOf } from '../../../../src/reader/aids/listen/pieces.ts';

test('a long sentence is cut at its pauses, or else between words, and nowhere else', () => {
  const text = `${'many words '.repeat(12)}; ${'more, '.repeat(30)}${'x'.repeat(90)}`;
  const pieces = piecesOf(text, [0, text.length], 80);
  expect(pieces.map((piece) => text.slice(...piece)).join('')).toBe(text);
  expect(Math.max(...pieces.map(([from, to]) => to - from))).toBeLessThanOrEqual(80);
  expect(pieces.slice(0, -2).every(([, to]) => /[\s;,]$/.test(text.slice(0, to)))).toBe(true);
});

test.each([
  ['1,000', 'it rose to 1,000 in the year in which the mill was sold'],
  ['10:30', 'the train left at 10:30 and nobody was there to see it go'],
  ['١٠:٣٠', 'وصل القطار في الساعة ١٠:٣٠ ولم يكن أحد هناك ليراه'],
  ['2010–2015', 'in the years 2010–2015 nobody had counted them at all'],
])('no figure is parted: %s', (figure, text) => {
  for (let most = 24; most <= 40; most++) {
    const pieces = piecesOf(text, [0, text.length], most).map((piece) => text.slice(...piece));
    expect(pieces.join('')).toBe(text);
    expect(pieces.filter((piece) => piece.includes(figure))).toHaveLength(1);
  }
});
