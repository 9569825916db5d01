import { readFileSync } from 'node:fs';
import { FEATURES, rowOf } from '../../../../src/article/body/score/features.ts';
import { pageOf, prose, proseText } from '../../../support/page.ts';
import { featuresOf, surroundings } from './features-of.ts';

const LENGTH = proseText().length;
const log = (value: number) => Math.log2(value + 1);

/** The features of the first block of a body. */
const first = (...page: Parameters<typeof featuresOf>) => featuresOf(...page)[0] ?? {};

/** One feature of every block of a body. */
const all = (name: string, ...page: Parameters<typeof featuresOf>) => featuresOf(...page).map((row) => row[name]);

describe('the table', () => {
  test('names every feature once', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
    expect(FEATURES.every((name) => /^[a-z]\w+$/.test(name))).toBe(true);
  });

  test('gives a finite number for every feature of every block, and no other number', () => {
    const page = surroundings(`<h1>Title</h1>${prose()}<ul><li><a href="/a">One</a><li>Two<li>Three</ul><footer>x`);
    for (const place of page.list.keys()) {
      const row = rowOf(place, page, undefined);
      expect(row).toHaveLength(FEATURES.length);
      // What no group has written is a hole, of which `every` would know nothing.
      expect(FEATURES.filter((_, feature) => !Number.isFinite(row[feature]))).toEqual([]);
    }
  });

  test('has the features of the shipped model, in its order', () => {
    const source = readFileSync('src/article/body/score/model.ts', 'utf8');
    expect([...source.matchAll(/^ {4}'[^']*'(?: \+|,) \/\/ (\w+)$/gm)].map(([, name]) => name)).toEqual([...FEATURES]);
  });
});

describe('the shape of a text', () => {
  test('is the logarithm of its characters and words, and the length of a word', () => {
    expect(first('<p>One three fives</p>')).toMatchObject({ chars: 4, words: 2, wordLength: 5 });
  });

  test('is the share of its links, their number and where the first leads', () => {
    const body = '<p><a href="#top">four</a> <a href="/tag/x/">four</a>  123456</p>';
    expect(first(body)).toMatchObject({ linkShare: 0.5, links: 2, linkKind: 1 });
    expect(first(`<p>${'<a href="/x">y</a> '.repeat(30)}</p>`)).toMatchObject({ links: 20 });
  });

  test('is its end: none, a sentence, a colon, or cut off', () => {
    expect(all('ends', '<p>None</p><p>Said “so.”</p><p>These:</p><p>And then …</p><p>More [...]</p>')).toEqual([
      ...[0, 1, 2, 3, 3],
    ]);
  });

  test('is its share of commas, capitals and digits', () => {
    expect(first('<p>One, two, Three 1234</p>')).toMatchObject({ commas: 0.5, upper: 0.5, digits: 0.2 });
  });

  test('is counted in words of two characters where there are no spaces, each as long as four letters', () => {
    expect(first('<p>河水上涨。</p>')).toMatchObject({
      words: Math.log2(4),
      chars: Math.log2(10),
      wordLength: 3,
      ends: 1,
    });
  });

  test('takes long texts for prose, whose capitals and digits say nothing', () => {
    expect(first(`<p>${'Word 1234 '.repeat(50)}</p>`)).toMatchObject({ upper: 0, digits: 0 });
  });

  test('is its share of italic letters, and its tag', () => {
    expect(first('<h2><b>four</b> <i>fives</i></h2>')).toMatchObject({ italic: 0.5, tag: 4 });
    expect(all('tag', '<div>a</div><p>b</p><fieldset>c</fieldset>')).toEqual([0, 1, 40]);
  });
});

describe('the words of a text', () => {
  test.each([
    ['year', 'In 1999', 'In 19999'],
    ['asks', 'Subscribe now', 'Now'],
    ['consent', 'Cookie policy', 'Policy'],
    ['money', 'Affiliate links', 'Links'],
    ['rights', 'All rights reserved', 'All reserved'],
    ['leads', 'Read more', 'Read'],
    ['comments', '3 replies', '3 rivers'],
    ['people', 'Our editor', 'Our river'],
  ])('are looked through for %s: "%s", but not "%s"', (name, text, other) => {
    expect(all(name, `<p>${text}</p><p>${other}</p>`)).toEqual([1, 0]);
  });

  test('are looked for at the beginning of a long text, and some of them in short ones alone', () => {
    const long = proseText().repeat(3);
    expect(first(`<p>In 1999 we ${long}</p>`)).toMatchObject({ year: 0 });
    expect(first(`<p>${long} Subscribe</p>`)).toMatchObject({ asks: 0 });
  });

  test('are counted by sentences, up to twenty', () => {
    expect(all('sentences', `<p>One. Two! Three</p><p>${'No. '.repeat(30)}</p>`)).toEqual([2, 20]);
  });

  test('are compared with those of other blocks', () => {
    expect(all('repeated', `${'<p>Read on</p>'.repeat(3)}<p>Once</p>`)).toEqual([3, 3, 3, 1]);
  });

  test('are compared with what the page claims', () => {
    const claims = { title: 'the river', description: `Today: ${proseText()}`, author: 'Jane Doe' };
    expect(first('<p>The River</p>', claims)).toMatchObject({ isTitle: 1, describes: 0, author: 0 });
    expect(first(`<p>${proseText()}</p>`, claims)).toMatchObject({ isTitle: 0, describes: 1 });
    expect(first('<p>By Jane Doe</p>', claims)).toMatchObject({ author: 1 });
    expect(first('<p>By Jane Doe</p>')).toMatchObject({ author: 0, isTitle: 0, describes: 0 });
  });

  test('are in the text that the page claims, or not; between both where it claims none', () => {
    const articleBody = proseText(1);
    expect(all('inBody', prose(1) + prose(2), { articleBody })).toEqual([1, 0]);
    expect(all('inBody', prose(1))).toEqual([0.5]);
  });
});

describe('the frames around a text', () => {
  const body =
    `<main><section><article><div><p><a href="/">Link</a></p><img><p>Text</p></div></article>${prose()}</section>` +
    `</main><p>four</p>`;

  test('say how much prose, text, links and pictures are in them', () => {
    expect(first(body)).toMatchObject({ parentText: log(8), parentLinks: 0.5, parentImages: 1, parentBlocks: 2 });
    expect(first(body)).toMatchObject({
      parentProse: 0,
      grandProse: 0,
      greatProse: 1,
      grandLinks: 0.5,
      grandImages: 1,
    });
    expect(first(body)['greatLinks']).toBeCloseTo(4 / (LENGTH + 8), 9);
  });

  test('say what share of the next one the text itself is', () => {
    expect(first('<div><p>four</p><p>123456</p></div>')).toMatchObject({ ownShare: 0.4 });
  });

  test('say how far the text is from the frame of most prose', () => {
    const page = `<main>${prose(1)}${prose(2)}</main><aside><p>Beside</p></aside>`;
    expect(all('inProse', page)).toEqual([1, 1, 0]);
    expect(all('depth', page)).toEqual([1, 1, 1]);
    expect(all('outside', page)).toEqual([0, 0, 2]);
  });

  test('say how much there is of blocks in frames of the same name', () => {
    const page = `<p class="a">${proseText()}</p><p class="a">${proseText()}</p><p class="b">Beside</p>`;
    expect(all('alikeProse', page)).toEqual([1, 1, 0]);
    expect(all('alikeText', page)[2]).toBeCloseTo(6 / (2 * LENGTH + 6), 9);
  });
});

describe('the unit of a list', () => {
  test('says how many there are, and what else is in this one', () => {
    const card = '<li class="card"><h3><a href="/a">Link</a></h3><img><p>Text</p></li>';
    const row = first(`<ul>${card.repeat(4)}</ul>`);
    expect(row).toMatchObject({
      units: 4,
      unitLevels: 1,
      unitText: log(8),
      unitLinks: 0.5,
      unitImages: 1,
      unitProse: 0,
    });
  });

  test('says nothing where there is none', () => {
    const none = { units: 0, unitLevels: 0, unitText: 0, unitLinks: 0, unitImages: 0, unitProse: 0 };
    expect(first('<div><p>One</p></div><div><p>Two</p></div>')).toMatchObject(none);
  });
});

describe('the place of a text', () => {
  const body = `<p>1234</p><h1>Title</h1>${prose()}<p>12345678</p>`;

  test('is the share of the page before it, in characters and blocks', () => {
    expect(all('blockPlace', body)).toEqual([0, 0.25, 0.5, 0.75]);
    expect(all('place', body)[1]).toBeCloseTo(4 / (LENGTH + 17), 9);
  });

  test('is its distance from the title, which is below 0 before it', () => {
    expect(all('afterTitle', body)).toEqual([-log(4), 0, log(5), log(LENGTH + 5)]);
    expect(all('blocksAfterTitle', body)).toEqual([-1, 0, 1, 2]);
    expect(first(body)['titlePlace']).toBeCloseTo(4 / (LENGTH + 17), 9);
  });

  test('is far from a title that is not there', () => {
    expect(first('<p>One</p>')).toMatchObject({ afterTitle: -20, blocksAfterTitle: -100, titlePlace: -1 });
  });

  test('is its distance from the next and the last block of prose, and the prose on both sides', () => {
    expect(all('toNext', body)).toEqual([1, 0, 30, 30]);
    expect(all('toLast', body)).toEqual([30, 30, 30, 0]);
    expect(all('proseAfter', body)).toEqual([1, 1, 1, 0]);
    expect(all('proseBefore', body)).toEqual([0, 0, 0, log(LENGTH)]);
  });
});

describe('the neighbours of a text', () => {
  const body = '<h2><a href="/x">Heading</a></h2><p>123</p><p><a href="/y">1234567</a></p>';

  test('are the two blocks before it and the two after it, by length, links and tag', () => {
    const [heading, between, last] = featuresOf(body);
    expect(heading).toMatchObject({ lastChars: 0, lastLinks: 0, lastTag: -1, last2Chars: 0, last2Links: 0 });
    expect(heading).toMatchObject({ nextChars: 2, nextTag: 1, next2Links: 1 });
    expect(between).toMatchObject({ lastChars: 3, lastLinks: 1, lastTag: 4, nextChars: 3, nextTag: 1 });
    expect(last).toMatchObject({ nextTag: -1, last2Chars: 3, last2Links: 1 });
  });

  test('are alike where their frames have the same names', () => {
    expect(all('nextAlike', body)).toEqual([0, 1, 0]);
    expect(all('lastAlike', body)).toEqual([0, 0, 1]);
  });

  test('are below a heading, by what it announces, whether it is a link, and how far up it is', () => {
    const page = `<p>Before</p><h2><a href="/x">Related articles</a></h2><p>One</p><h3>The river</h3><p>Two</p>`;
    expect(all('heading', page)).toEqual([0, 1, 1, 0, 0]);
    expect(all('headingLinked', page)).toEqual([0, 1, 1, 0, 0]);
    expect(all('toHeading', page)).toEqual([30, 0, 1, 0, 1]);
  });
});

describe('the page', () => {
  test('is the same for all of its blocks', () => {
    const names = FEATURES.slice(FEATURES.indexOf('pageText'), FEATURES.indexOf('clutter'));
    const rows = featuresOf(`<h1>Title</h1>${prose()}<footer>Footer</footer>`);
    for (const row of rows) for (const name of names) expect(row[name]).toBe(rows[0]?.[name]);
  });

  test('is its text, prose, links and blocks', () => {
    const row = first(`<main>${prose()}<p><a href="/x">${'x'.repeat(100)}</a></p></main><p>four</p>`);
    expect(row).toMatchObject({ pageText: log(LENGTH + 104), pageBlocks: 2, proseBlocks: 1 });
    expect(row['pageProse']).toBeCloseTo(LENGTH / (LENGTH + 104), 9);
    expect(row['pageLinks']).toBeCloseTo(100 / (LENGTH + 104), 9);
    expect(row['proseLinks']).toBe(0);
  });

  test('is what it claims to be, and its number of articles', () => {
    const row = first('<article>One</article><article>Two</article>', { kind: 3, parts: 2, isSlug: true });
    expect(row).toMatchObject({ pageKind: 3, pathParts: 2, slug: 1, articles: 2 });
  });
});

describe('clutter', () => {
  test('is the number of the reason for which a finder takes a text for it, as the model was fitted', () => {
    const reasons = (
      'rail,repeated,navigation,share bar,newsletter,comments,advertisement,donation,consent,dialog,search,tags,label,' +
      'author card,audio player'
    ).split(',') as Parameters<typeof featuresOf>[2][];
    expect(reasons.map((reason) => first('<p>x</p>', {}, reason)['clutter'])).toEqual(reasons.map((_, n) => n + 1));
    expect(first('<p>x</p>')['clutter']).toBe(0);
  });
});

describe('the names of elements around a text', () => {
  const inside = FEATURES.filter((name) => /^in[A-Z]/.test(name) && !/^in(Prose|Body)$/.test(name));

  test.each([
    ['inArticle', '<article>x</article>'],
    ['inMain', '<main>x</main>'],
    ['inHeader', '<header>x</header>'],
    ['inFooter', '<footer>x</footer>'],
    ['inAside', '<aside>x</aside>'],
    ['inNav', '<nav>x</nav>'],
    ['inForm', '<form>x</form>'],
    ['inTable', '<table><td>x</table>'],
    ['inList', '<ul><p>x</p></ul>'],
    ['inList', '<dl><p>x</p></dl>'],
    ['inQuote', '<blockquote>x</blockquote>'],
    ['inSection', '<section>x</section>'],
    ['inItem', '<li>x</li>'],
    ['inBodyMark', '<div itemprop="articleBody">x</div>'],
  ])('say that it is %s: %s', (name, body) => {
    const row = first(body);
    expect(inside.filter((each) => row[each] === 1)).toEqual([name]);
  });

  test('say how many levels up they name a group of the vocabulary, up to fifteen', () => {
    const deep = (levels: number) => `<div class="comments">${'<div>'.repeat(levels)}x${'</div>'.repeat(levels)}</div>`;
    expect([0, 3, 20].map((levels) => first(deep(levels))['nearComments'])).toEqual([0, 3, 15]);
    expect(first('<p>x</p>')['nearComments']).toBe(16);
  });

  test('are read of an inline element at the start of a text too', () => {
    expect(first('<p><span class="byline">x</span></p>')).toMatchObject({ nearByline: 0, nearMenu: 16 });
  });

  test('are those of attributes: class, id and role', () => {
    const body = '<div class="sidebar"><div id="footer"><div role="navigation"><p>x</p></div></div></div>';
    expect(pageOf(body).body.children).toHaveLength(1);
    expect(first(body)).toMatchObject({ nearSidebar: 3, nearFooter: 2, nearMenu: 1 });
  });
});
