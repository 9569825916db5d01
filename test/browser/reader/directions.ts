import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const HEBREW = 'הנהר עלה בלילה ועזב את האחו עד הבוקר, אמר ראש העיר, והגשר אל הטחנה ייפתח שוב לפני סוף השבוע (2026).';
const ARABIC = 'ارتفع النهر في الليل، كما قال رئيس البلدية John Smith، وترك المروج.';

/** Opens a page whose blocks have directions by its styles alone. */
async function open(path: string, root: string, body: string, styles: string): Promise<void> {
  const head = `<style>${styles} .left { direction: ltr } .right { direction: rtl }</style>`;
  tab = await openWithReader(browser, server.page(path, articlePage({ root, head, body })));
  await tab.waitInReader((shown) => shown.querySelector('dialog[data-keys=heard]'));
}

const directionsOf = (selector: string) =>
  tab.reader(
    (root, wanted) => [...root.querySelectorAll(`.body ${wanted}`)].map((found) => getComputedStyle(found).direction),
    selector,
  );

test('blocks that the styles of a page turn run in the reader as they do there', async () => {
  const hebrew = Array.from({ length: 8 }, (_, at) => `<p>${at}: ${HEBREW}</p>`).join('');
  const quote = '<blockquote class="left"><p>They call it הנהר, the river, which rose.</p></blockquote>';
  await open('/turned', 'lang="en"', `${hebrew}${quote}<p>${HEBREW}</p>`, 'body { direction: rtl }');
  expect(await tab.reader((root) => [root.querySelector('article')?.dir, root.querySelector('article')?.lang])).toEqual(
    ['rtl', 'he'],
  );
  expect(await directionsOf('blockquote')).toEqual(['ltr']);
  expect(new Set(await directionsOf('> p'))).toEqual(new Set(['rtl']));
  await tab.close();
  const table = `<table class="right"><tr><th>الاسم</th><th>السنة</th></tr><tr><td>قصيدة</td><td>1931</td></tr></table>`;
  await open('/turning', 'lang="en"', `${paragraphs(12)}<p class="right">${ARABIC}</p>${table}`, '');
  expect(await directionsOf('p:lang(en)')).toEqual([...Array<string>(12).fill('ltr'), 'rtl']);
  const isFirstRight = await tab.reader((root) => {
    const [first, second] = [...root.querySelectorAll('th')].map((cell) => cell.getBoundingClientRect().left);
    return (first ?? 0) > (second ?? 0);
  });
  expect(isFirstRight).toBe(true);
});

test('in a text from right to left programs run from left to right, and tables show at the left that there is more', async () => {
  const hebrew = Array.from({ length: 8 }, (_, at) => `<p>${at}: ${HEBREW}</p>`).join('');
  const code = `<pre>const depth = "${'a long word '.repeat(30)}";</pre><p>הפקודה <code>npm run build -- dist/</code> רצה.</p>`;
  const cells = Array.from({ length: 12 }, (_, at) => `<td>עמודה ${at} רחבה מאוד</td>`).join('');
  await open(
    '/wide',
    'lang="he" dir="rtl"',
    `<h2>Google בעיר</h2>${hebrew}<h2>הגשר</h2>${code}<table><tr>${cells}</tr></table>`,
    '',
  );
  await tab.setSize(390, 800);
  await tab.waitInReader((root) => root.querySelectorAll('.wide[data-more=after]').length === 2);
  const edges = await tab.reader((root) =>
    [...root.querySelectorAll('.wide')].map((frame) => {
      const { direction } = getComputedStyle(frame);
      return [frame.firstElementChild?.localName, direction, getComputedStyle(frame, '::after').right === '0px'];
    }),
  );
  expect(edges).toEqual([
    ['pre', 'ltr', true],
    ['div', 'rtl', false],
  ]);
  expect(await directionsOf('p > code')).toEqual(['ltr']);
  // Contents have room beside the text again.
  await tab.setSize(1280, 800);
  await tab.waitInReader((root) => root.querySelectorAll('.beside button[lang=he]').length > 1);
  const entries = await tab.reader((root) =>
    [...root.querySelectorAll('.beside button[lang=he]')].map((entry) => getComputedStyle(entry).direction),
  );
  expect(new Set(entries)).toEqual(new Set(['rtl']));
});
