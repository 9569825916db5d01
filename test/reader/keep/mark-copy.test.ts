import fc from 'fast-check';
import type { MarkColour } from '../../../src/marks/article-marks.ts';
import { markCopy, textsIn } from '../../../src/reader/keep/mark-copy.ts';

/** Marks stretches of letters of a body, each from the first to behind the last, and gives the copy. */
function marked(html: string, ...stretches: readonly (readonly [start: number, end: number, note?: string])[]) {
  document.body.innerHTML = html;
  const texts = textsIn([...document.body.childNodes]);
  const placeOf = (letter: number): readonly [Text, number] => {
    let rest = letter;
    for (const node of texts) {
      if (rest < node.length) return [node, rest];
      rest -= node.length;
    }
    throw new Error('There is no such letter.');
  };
  const marks = stretches.map(([start, end, note = '']) => {
    const range = document.createRange();
    range.setStart(...placeOf(start));
    const [last, offset] = placeOf(end - 1);
    range.setEnd(last, offset + 1);
    return { range, note, colour: 'yellow' as const, made: 1 };
  });
  const copy = document.implementation.createHTMLDocument('').body;
  copy.append(...[...document.body.childNodes].map((node) => copy.ownerDocument.importNode(node, true)));
  markCopy(copy, texts, marks);
  for (const mark of copy.querySelectorAll('mark')) mark.removeAttribute('data-colour');
  return copy;
}

test('words are marked piece by piece where elements part them, and no space between blocks is', () => {
  expect(marked('<p>One <b>two</b> three</p> <p>four</p>', [2, 17]).innerHTML).toBe(
    '<p>On<mark>e </mark><b><mark>two</mark></b><mark> three</mark></p> <p><mark>fou</mark>r</p>',
  );
});

test('notes stand at the end, called by letters in their order, and lead back', () => {
  const copy = marked('<p>One two three</p>', [0, 3, 'First'], [4, 7], [8, 13, 'Second']);
  expect(copy.querySelector('p')?.textContent).toBe('Onea two threeb');
  const notes = [...copy.querySelectorAll('ol[type=a] > li')];
  expect(notes.map(({ textContent }) => textContent)).toEqual(['First ↩', 'Second ↩']);
  for (const [at, call] of [...copy.querySelectorAll('sup a')].entries()) {
    expect(call.getAttribute('href')).toBe(`#${notes[at]?.id}`);
    expect(notes[at]?.querySelector('a')?.getAttribute('href')).toBe(`#${call.id}`);
  }
  expect(copy.querySelector('h2')?.textContent).toBe('Your notes');
});

test.each([
  ['a', 'b', 'A'],
  ['[a]', 'B', '1'],
  ['1', '2', 'a'],
  ['i', 'ii', 'A'],
])('notes of the article called %s and %s are not taken for those of the user', (first, second, list) => {
  const call = (sign: string, at: number) => `<sup><a href="#own${at}">${sign}</a></sup>`;
  const own = `<ol><li id="own1">The first.</li><li id="own2">The second.</li></ol>`;
  const copy = marked(`<p>One${call(first, 1)} two${call(second, 2)} end</p>${own}`, [0, 3, 'Mine']);
  const mine = copy.querySelector(`ol[type="${list}"] > li`);
  expect(mine?.textContent).toBe('Mine ↩');
  expect(copy.querySelector(`a[href="#${mine?.id}"]`)?.textContent).toBe(list);
});

test('however many notes there are, each has a sign of its own', () => {
  const words = Array.from({ length: 40 }, () => '<p>ww </p>').join('');
  const places = Array.from({ length: 40 }, (_, at): [number, number, string] => [at * 3, at * 3 + 1, `Note ${at}`]);
  const signs = [...marked(words, ...places).querySelectorAll('sup a')].map(({ textContent }) => textContent);
  expect(new Set(signs).size).toBe(40);
});

test('however highlights overlap, no letter is lost, and exactly what one of them holds is marked', () => {
  const html = '<p>abc<i>def</i></p><ul><li>ghi</li><li>j<b>k<u>l</u></b></li></ul>mno';
  const stretch = fc.tuple(fc.nat(14), fc.nat(14)).map(([one, other]): [number, number] => {
    return [Math.min(one, other), Math.max(one, other) + 1];
  });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 4 }), (stretches) => {
      const inOrder = [...stretches].sort(([one], [other]) => one - other);
      const copy = marked(html, ...inOrder);
      expect(copy.textContent).toBe('abcdefghijklmno');
      const held = [...'abcdefghijklmno'].filter((_, at) => stretches.some(([from, to]) => at >= from && at < to));
      expect([...copy.querySelectorAll('mark')].map(({ textContent }) => textContent).join('')).toBe(held.join(''));
    }),
  );
});

test('of highlights above each other the colour of the last one is seen, and all goes again with the same nodes', () => {
  const html = '<p>One <a href="/x">two</a> three</p><p>four</p>';
  document.body.innerHTML = html;
  const texts = textsIn([document.body]);
  const [one, two, three, four] = texts as [Text, Text, Text, Text];
  const over = (colour: MarkColour, made: number, ...[first, from, last, to]: [Text, number, Text, number]) => {
    const range = document.createRange();
    range.setStart(first, from);
    range.setEnd(last, to);
    return { range, note: colour, colour, made };
  };
  const marks = [
    over('green', 2, one, 0, two, 2),
    over('pink', 1, one, 2, four, 2),
    over('blue', 3, three, 1, three, 6),
  ];
  const { undo } = markCopy(document.body, texts, marks);
  const marked = [...document.querySelectorAll('mark')].map(({ dataset, textContent }) => [
    dataset['colour'],
    textContent,
  ]);
  expect(marked).toEqual([
    ...[
      ['green', 'On'],
      ['green', 'e '],
      ['green', 'tw'],
      ['pink', 'o'],
    ],
    ...[
      ['pink', ' '],
      ['blue', 'three'],
      ['pink', 'fo'],
    ],
  ]);
  undo();
  expect(document.body.innerHTML).toBe(html);
  expect(textsIn([document.body])).toEqual(texts);
  expect(textsIn([document.body]).every((node, at) => node === texts[at])).toBe(true);
});

test('a note keeps its lines', () => {
  const copy = marked('<p>One two three</p>', [0, 3, 'First\nsecond']);
  expect(copy.querySelector('li')?.innerHTML).toMatch(/^First<br>second <a /);
});
