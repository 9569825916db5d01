import type { Tab } from '../../support/browser.ts';
import { isTurnOfBrowser } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { openWithReader, waitForEnd } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const HEADLINES = ['Bridge open again for cars', 'Ferry stays in port', 'Power back in the old town', 'Schools closed'];

const said = (at: number) =>
  `The harbour master counted ${at + 7} boats at the quay, and said that none of them would leave before the wind had
  dropped below force ${(at % 5) + 4}; the council meets again after ${at + 12} hours, in the hall above the market.`;

const PUT_BACK = 'The box office of the theatre stays closed for the evening, as do the cloakrooms.';

const entries = Array.from({ length: 12 }, (_, at) => {
  const hour = `${String(20 - at).padStart(2, '0')}:${10 + at}`;
  const head = `<h2>${HEADLINES[at % 4]} ${at + 1}</h2>`;
  return at % 2
    ? `<div class="post"><div><span class="when">${hour}</span></div>${head}<p>${said(at)}</p><p>${said(at + 40)}</p></div>`
    : `<div class="post"><time>${hour}</time>${head}<p>${said(at)}</p>
      ${at === 4 ? `<p style="display:none">${PUT_BACK}</p><p>${said(30)}</p>` : ''}</div>`;
}).join('');

const claim = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm over the bay"}</script>';

/** The same, of a page that shows no times: its data alone says them. */
const listed = claim.replace(
  '"Storm over the bay"',
  `$&,"liveBlogUpdate":${JSON.stringify(
    Array.from({ length: 12 }, (_, at) => ({
      headline: `${HEADLINES[at % 4]} ${at + 1}`,
      datePublished: `2026-11-22T${String(20 - at).padStart(2, '0')}:10:00Z`,
    })),
  )}`,
);

const TIMES = /<time>.*?<\/time>|<div><span class="when">.*?<\/div>/g;

const pageWith = (head: string) => `<!doctype html><html lang="en"><head><title>Storm over the bay</title>${head}</head>
  <body><nav><a href="/">Home</a></nav><article><h1>Storm over the bay</h1>
  <p>The storm that the service has warned of since Friday has reached the bay. We follow it here.</p>${head === listed ? entries.replace(TIMES, '') : entries}
  </article></body></html>`;

const headings = () =>
  tab.reader((root) => [...root.querySelectorAll('[data-part=entry] h2')].map(({ textContent }) => textContent));

test.each(
  [['claimed', claim] as const, ['not claimed', ''] as const, ['without times', listed] as const].filter(
    isTurnOfBrowser,
  ),
)('an entry is one thing, and a switch turns the order round: %s', async (_, head) => {
  tab = await openWithReader(browser, server.page('/live', pageWith(head)));
  await tab.waitInReader((root) => root.querySelector('.entry-order button'));
  const seen = await tab.reader((root) => {
    const parts = [...root.querySelectorAll('.body > [data-part=entry]')];
    const boxes = parts.map((part) => {
      const [time, heading, text] = ['time', 'h2', ':scope > p'].map((each) =>
        part.querySelector(each)?.getBoundingClientRect(),
      );
      const above = part.previousElementSibling?.getBoundingClientRect();
      if (!time || !heading || !text || !above) return 'parts are missing';
      const isBeside = time.top < heading.bottom && time.bottom > heading.top && time.right <= heading.left;
      return isBeside && text.top - heading.bottom < heading.top - above.bottom;
    });
    return { boxes, roles: parts.map(({ role }) => role) };
  });
  expect(seen.boxes).toEqual(Array.from({ length: 12 }, () => true));
  expect(new Set(seen.roles)).toEqual(new Set(['article']));
  const before = await headings();
  const button = () =>
    tab.reader((root) => {
      const { textContent, ariaPressed } = root.querySelector('.entry-order button') as HTMLElement;
      return [textContent, ariaPressed];
    });
  expect(await button()).toEqual(['Oldest first', 'false']);
  await tab.reader((root) => root.querySelector<HTMLElement>('.entry-order button')?.focus());
  const top = () =>
    tab.reader((root) => {
      const read = [...root.querySelectorAll('[data-part=entry]')].find((each) =>
        /open again for cars 5/.test(each.textContent ?? ''),
      );
      return Math.round(read?.getBoundingClientRect().top ?? 0);
    });
  // Somebody reads on, and presses the switch that still has the focus.
  await tab.reader((root) => {
    const read = [...root.querySelectorAll('[data-part=entry]')].find((each) =>
      /open again for cars 5/.test(each.textContent ?? ''),
    );
    root.querySelector('dialog')?.scrollBy({ top: (read?.getBoundingClientRect().top ?? 0) - 20, behavior: 'instant' });
  });
  const place = await top();
  await tab.page.keyboard.press('Enter');
  expect(await headings()).toEqual([...before].reverse());
  expect(await button()).toEqual(['Oldest first', 'true']);
  expect(Math.abs((await top()) - place)).toBeLessThan(2);
  await tab.page.keyboard.press('Enter');
  expect(await headings()).toEqual(before);
  expect(await button()).toEqual(['Oldest first', 'false']);
  expect(Math.abs((await top()) - place)).toBeLessThan(2);
  // What was left out of an entry goes back into it.
  await waitForEnd(tab);
  await tab.reader((root) => root.querySelector<HTMLElement>('.missing summary')?.focus());
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => root.querySelector('.missing li button'));
  await tab.reader((root, words) => {
    const item = [...root.querySelectorAll('.missing li')].find((each) => each.textContent?.includes(words));
    item?.querySelector('button')?.classList.add('wanted');
  }, PUT_BACK);
  await tab.clickInReader('.wanted');
  await tab.waitInReader((root) => root.querySelector('.restored'));
  const around = await tab.reader((root) => {
    const restored = root.querySelector('[data-part=entry] > .restored');
    return [
      restored?.parentElement?.querySelector('h2')?.textContent,
      restored?.nextElementSibling?.textContent?.slice(0, 38),
    ];
  });
  expect(around).toEqual([`${HEADLINES[0]} 5`, said(30).slice(0, 38)]);
});
