import fc from 'fast-check';
import { findQuote, quoteOf, type Stretch } from '../../src/marks/find-quote.ts';

/** Words from which sentences are made, of several scripts. */
const WORDS = [
  ...'canal council bridge river paper letter morning voters budget engineers garden answer winter station report'.split(
    ' ',
  ),
  ...['Straße', 'déjà', 'вечер', 'река', '運河', '市長は言った', 'مدينة', '😀'],
];

const sentence = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((words) => `${words.join(' ')}.`);

/** Paragraphs, no two of which are the same: each has its number in it. */
const paragraphs = fc
  .array(sentence(8, 30), { minLength: 3, maxLength: 12 })
  .map((all) => all.map((words, at) => `Part ${at} says: ${words}`));

const found = (text: string, stretch: Stretch | undefined) => stretch && text.slice(...stretch);

describe('a quote is found again', () => {
  test('after any paragraphs but its own were changed, taken out, put in or moved', () => {
    const edits = fc.array(
      fc.record({ kind: fc.constantFrom('drop', 'add', 'change'), at: fc.nat(20), by: sentence(3, 20) }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(paragraphs, edits, fc.nat(), fc.nat(), fc.nat(), (before, changes, where, from, length) => {
        const own = where % before.length;
        const words = before[own] ?? '';
        const start = from % Math.max(1, words.length - 30);
        const text = before.join(' ');
        const shift = before.slice(0, own).reduce((sum, each) => sum + each.length + 1, 0);
        const end = Math.min(words.length, start + 24 + (length % 200));
        const quote = quoteOf(text, [shift + start, shift + end]);
        const after = before.map((each, at) => ({ each, isOwn: at === own }));
        for (const { kind, at, by } of changes) {
          const place = at % after.length;
          if (kind === 'add') after.splice(place, 0, { each: `Added: ${by}`, isOwn: false });
          else if (!after[place]?.isOwn)
            after.splice(place, 1, ...(kind === 'change' ? [{ each: by, isOwn: false }] : []));
        }
        const changed = after.map(({ each }) => each).join(' ');
        const at = after
          .slice(
            0,
            after.findIndex(({ isOwn }) => isOwn),
          )
          .reduce((sum, { each }) => sum + each.length + 1, 0);
        const place = findQuote(changed, quote);
        expect(found(changed, place)).toBe(quote.exact);
        // Its own paragraph has a number that no other has, so that its place is known where that is quoted.
        if (quote.exact.includes(`Part ${own} says`)) expect(place?.[0]).toBe(at + start);
      }),
      { numRuns: 300 },
    );
  });

  test('where a word of it was changed', () => {
    const text =
      'Before it. The council of the city put the vote off again for nine weeks, to nobody’s surprise. After it.';
    const start = text.indexOf('The council');
    const quote = quoteOf(text, [start, text.indexOf(' After')]);
    const changed = `A new line. ${text.replace('nine weeks', 'eleven weeks').replace('off again', 'off')}`;
    expect(found(changed, findQuote(changed, quote))).toMatch(/^The council .* eleven weeks.* surprise\.$/);
  });

  test('where it is long and was changed in the middle', () => {
    const long = Array.from({ length: 80 }, (_, at) => `sentence ${at} of the long report says this`).join(', ');
    const text = `Before. ${long} After.`;
    const quote = quoteOf(text, [8, 8 + long.length]);
    const changed = `Something new. ${text.replace('sentence 40 of the long report', 'a sentence').replace('sentence 7 ', '')}`;
    const place = findQuote(changed, quote);
    expect(found(changed, place)).toMatch(/^sentence 0 of .* 79 of the long report says this$/);
  });

  test('among its likes by the text around it, else by its place', () => {
    const text = 'He said no to it. She said no to him. They said no to all.';
    const at = text.indexOf('no', text.indexOf('She'));
    const quote = quoteOf(text, [at, at + 2]);
    const changed = `Nobody said yes. ${text}`;
    expect(findQuote(changed, quote)?.[0]).toBe(changed.indexOf('no to him'));
  });

  test('where it is one sign, or all there is', () => {
    expect(findQuote('a', quoteOf('a', [0, 1]))).toEqual([0, 1]);
    const text = '彼は運河の町で生まれた。彼女は山の町で生まれた。';
    const at = text.lastIndexOf('町');
    const changed = `新しい文。${text}`;
    expect(findQuote(changed, quoteOf(text, [at, at + 1]))?.[0]).toBe(changed.lastIndexOf('町'));
  });
});

describe('a quote is not found', () => {
  test('where its words are gone', () => {
    const text = 'The mayor wanted a gate beside the canal, and the gardeners asked for shade under the bridge.';
    const quote = quoteOf(text, [0, 40]);
    expect(
      findQuote('Quite another article, about bread and how it is baked in winter, with some recipes.', quote),
    ).toBeUndefined();
    expect(findQuote('', quote)).toBeUndefined();
  });

  test('where a short word stands elsewhere with nothing around it as it was', () => {
    const quote = quoteOf('Nobody saw the cat under the table.', [15, 18]);
    expect(quote.exact).toBe('cat');
    expect(findQuote('A scattered catalogue of cats, one cat per page.', quote)).toBeUndefined();
  });

  test('whatever text and quote are, it takes no fault and gives a place within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.string({ maxLength: 80 }),
        fc.string(),
        fc.string(),
        fc.nat(300),
        (text, exact, prefix, suffix, start) => {
          const place = findQuote(text, { exact, prefix, suffix, start, end: start + exact.length });
          if (place) expect(place[0] >= 0 && place[0] < place[1] && place[1] <= text.length).toBe(true);
        },
      ),
    );
  });
});
