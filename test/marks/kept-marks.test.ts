// Highlights anywhere in an article of every kind of part: made, written into a file, read again and found in the page as it is later.
import fc from 'fast-check';
import { acceptArticle, type Mark } from '../../src/marks/article-marks.ts';
import { findQuote, quoteOf } from '../../src/marks/find-quote.ts';
import { marksAsAnnotations, marksFromAnnotations } from '../../src/marks/web-annotations.ts';
import { ArticleText } from '../../src/reader/marks/read-text.ts';

const PARTS: readonly string[] = [
  '<h2>On herons and other waders</h2>',
  '<p>The <ruby>鷺<rp>(</rp><rt>さぎ</rt><rp>)</rp></ruby>は<ruby>水辺<rt>みずべ</rt></ruby>に立っている。</p>',
  '<table><caption>Counts by year</caption><tr><th>Year</th><th>Pairs</th></tr><tr><td>1998</td><td>412</td></tr></table>',
  '<ul><li>Reeds and <b>rush</b>es<ol><li>tall ones</li><li>short ones</li></ol></li><li></li><li>Mud</li></ul>',
  '<pre><code>for (const bird of birds) {\n\tcount(bird);\n}</code></pre>',
  '<p>With <math><mi>n</mi><mo>=</mo><msup><mi>k</mi><mn>2</mn></msup></math> pairs it is <code>O(n)</code> steps.</p>',
  '<figure><img src="a.png" alt="A heron"><figcaption>A heron at the <em>weir</em></figcaption></figure>',
  '<p dir="rtl">البلشون طائر يعيش <bdi>(heron)</bdi> قرب المياه</p>',
  '<p>A bird<img src="b.png" alt=""> stands<sup><a href="#n1">1</a></sup> in soft\u00adly flowing water 👩‍👩‍👧.</p>',
  '<blockquote><p>First of two.</p><p>Second of two.</p></blockquote>',
  '<dl><dt>Wader</dt><dd>A bird that wades</dd></dl>',
];

function read(parts: readonly string[]): ArticleText {
  const body = document.createElement('article');
  body.innerHTML = parts.join('\n');
  document.body.replaceChildren(body);
  return new ArticleText(body);
}

/** Highlights any words, from one unit to another, as a selection of them gives it. */
function highlight(article: ArticleText, [one, other]: readonly [number, number], id: string): Mark | undefined {
  const length = article.words.length;
  const [from, to] = [one % length, other % length].sort((a, b) => a - b) as [number, number];
  const range = article.rangeOf([from, to + 1]);
  const stretch = range && article.stretchOf(range);
  if (!stretch) return undefined;
  return { ...quoteOf(article.words, stretch), id, colour: 'blue', note: `Note ${id}`, made: 5, changed: 6 };
}

const anyPlaces = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
const anyOrder = fc.shuffledSubarray([...PARTS], { minLength: PARTS.length });

test('highlights of any words, also of the same, come through a file as they were, and are found where they were', () => {
  fc.assert(
    fc.property(anyOrder, anyPlaces, (parts, places) => {
      const article = read(parts);
      const marks = places.flatMap((place, at) => highlight(article, place, `${at}`) ?? []);
      fc.pre(marks.length > 0);
      const made = { address: 'https://paper.test/herons', title: 'Herons', marks };
      // Half a pair of surrogates, with which a selection may begin, is the only thing that a file cannot hold.
      const isWhole = marks.every(({ exact }) => exact.isWellFormed());
      const loaded = marksFromAnnotations(marksAsAnnotations([made], 'Highlights'));
      if (isWhole) expect(loaded).toEqual([made]);
      expect(acceptArticle(made)).toEqual(made);
      const again = read(parts);
      for (const mark of marks) expect(findQuote(again.words, mark)).toEqual([mark.start, mark.end]);
    }),
    { numRuns: 60, seed: 19 },
  );
});

test('a highlight within one part, of some length, is found after any other parts have gone, come or moved', () => {
  fc.assert(
    fc.property(
      anyOrder,
      fc.constantFrom(...PARTS),
      fc.tuple(fc.nat(), fc.nat()),
      fc.shuffledSubarray([...PARTS]),
      (parts, own, place, others) => {
        const alone = read([own]).words.trim();
        const article = read(parts);
        const start = article.words.indexOf(alone);
        expect(start).toBeGreaterThanOrEqual(0);
        const [from, to] = place.map((unit) => unit % alone.length).sort((a, b) => a - b) as [number, number];
        const range = article.rangeOf([start + from, start + to + 1]);
        const stretch = range && article.stretchOf(range);
        // Of a few letters nobody can tell that they are the ones.
        fc.pre(stretch !== undefined && stretch[1] - stretch[0] >= 20);
        const quote = quoteOf(article.words, stretch as [number, number]);
        const at = place[0] % (others.length + 1);
        const rest = others.filter((part) => part !== own);
        const changed = read(['<p>An entry that is new.</p>', ...rest.slice(0, at), own, ...rest.slice(at)]);
        const found = findQuote(changed.words, quote);
        expect(found && changed.words.slice(...found)).toBe(quote.exact);
        expect(found && changed.rangeOf(found) && changed.stretchOf(changed.rangeOf(found) as Range)).toEqual(found);
      },
    ),
    { numRuns: 60, seed: 19 },
  );
});
