import '../../../src/entry-points/entries.ts';
import { extract } from '../../../src/article/extract.ts';
import { accountFor } from '../../account/account.ts';
import { ADDRESS, pageOf } from '../../support/page.ts';

const CLAIM =
  '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm over the bay: live"}</script>';

/** What some entries say: hour, headline, text. */
const ENTRIES = [
  [
    '11:40',
    'Bridge open again for cars',
    'The bridge over the bay is open again, the police say, for cars but not for lorries.',
  ],
  [
    '11:05',
    'Ferry stays in port',
    'The ferry will not leave before the wind has dropped below nine, its master told the harbour.',
  ],
  [
    '10:20',
    'Power back in the old town',
    'About three thousand homes have light again; eight hundred on the far side have to wait.',
  ],
  [
    '09:30',
    'Schools on the far side closed',
    'All four schools stay closed for the day, and parents are asked to fetch nobody by car.',
  ],
] as const;

const each = (form: (hour: string, headline: string, text: string) => string) =>
  ENTRIES.map(([hour, headline, text]) => form(hour, headline, text)).join('');

const FORMS: Readonly<Record<string, string>> = {
  'boxes with an element of time': each(
    (hour, headline, text) =>
      `<div class="post"><time datetime="2026-11-22T${hour}">${hour}</time><h2>${headline}</h2><p>${text}</p><p>More follows.</p></div>`,
  ),
  'items of a list, the time last': `<ol class="feed">${each(
    (hour, headline, text) =>
      `<li><h3>${headline}</h3><p>${text}</p><span class="when">Posted at ${hour} GMT</span></li>`,
  )}</ol>`,
  'boxes in boxes': each(
    (hour, headline, text) =>
      `<section><header><div><div class="clock">${hour}</div></div><div><h3>${headline}</h3></div></header><div><p>${text}</p></div></section>`,
  ),
  'one after the other, the time first': each(
    (hour, headline, text) => `<p class="clock">${hour}</p><h2>${headline}</h2><p>${text}</p>`,
  ),
  'one after the other, the heading first': each(
    (hour, headline, text) => `<h2>${headline}</h2><p><em>${hour}</em></p><p>${text}</p>`,
  ),
};

function bodyOf(entries: string, head = CLAIM): Element {
  const intro = '<p>The storm that the service has warned of since Friday has reached the bay. We follow it here.</p>';
  const page = pageOf(`<article><h1>Storm over the bay: live</h1>${intro}${entries}</article>`, head);
  const extraction = extract(page, { address: ADDRESS });
  if (extraction.kind === 'none') throw new Error(extraction.why);
  expect(accountFor(page, extraction.article).lost).toEqual([]);
  return extraction.article.body;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test.each(Object.entries(FORMS))('an entry is one thing with its time before its heading: %s', (_, entries) => {
  const body = bodyOf(entries);
  const parts = [...body.querySelectorAll(':scope > [data-part="entry"]')];
  expect(parts).toHaveLength(4);
  for (const [at, [hour, headline, text]] of ENTRIES.entries()) {
    const head = parts[at]?.querySelector(':scope > [data-part="entry head"]:first-child');
    expect(textOf(head?.querySelector('time'))).toContain(hour);
    expect(textOf(head?.lastElementChild)).toBe(headline);
    expect(head?.children).toHaveLength(2);
    expect(textOf(parts[at])).toContain(text);
  }
  expect(body.querySelector('li, ol, [data-part] [data-part="entry"]')).toBe(null);
});

const listed = (updates: readonly object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: updates })}</script>`;

const UNTIMED: Readonly<Record<string, readonly [entries: string, head: string]>> = {
  'the data of the page, in boxes': [
    each((_, headline, text) => `<div class="post"><h2>${headline}</h2><p>${text}</p><p>More follows.</p></div>`),
    listed(ENTRIES.map(([hour, headline]) => ({ headline, datePublished: `2026-11-22T${hour}:00Z` }))),
  ],
  'the data of the page, one after the other': [
    each((_, headline, text) => `<h2>${headline}</h2><p>${text}</p><p>More follows.</p>`),
    listed(
      ENTRIES.map(([hour, headline, articleBody], at) => {
        const datePublished = `2026-11-22T${hour}:00Z`;
        return at % 2 ? { headline, datePublished } : { articleBody, datePublished };
      }),
    ),
  ],
  'its markup': [
    each(
      (hour, headline, text) => `<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting">
        <meta itemprop="datePublished" content="2026-11-22T${hour}:00Z"><h2>${headline}</h2><p>${text}</p><p>More.</p></div>`,
    ),
    CLAIM,
  ],
};

test.each(Object.entries(UNTIMED))(
  'entries whose times the page does not show are those of %s',
  (_, [entries, head]) => {
    const parts = [...bodyOf(entries, head).querySelectorAll(':scope > [data-part="entry"]')];
    expect(parts).toHaveLength(4);
    for (const [at, [hour, headline, text]] of ENTRIES.entries()) {
      const first = parts[at]?.querySelector(':scope > [data-part="entry head"]:first-child');
      expect(first?.querySelector('time')?.getAttribute('datetime')).toBe(`2026-11-22T${hour}:00.000Z`);
      expect(textOf(first?.querySelector('time'))).toContain('2026');
      expect(textOf(first?.lastElementChild)).toBe(headline);
      expect(textOf(parts[at])).toContain(text);
    }
  },
);

test('an hour in the heading or before the words is left there', () => {
  const headed = bodyOf(each((hour, headline, text) => `<h3>${hour} – ${headline}</h3><p>${text}</p>`));
  expect(
    headed.querySelectorAll('[data-part="entry"] [data-part="entry head"] > h3:only-child, [data-part="entry"] h2'),
  ).toHaveLength(4);
  const led = bodyOf(
    each(
      (hour, headline, text) =>
        `<p><strong>${hour}</strong> ${headline}. ${text}</p><p>More on it in the evening, when the harbour master speaks.</p>`,
    ),
  );
  expect([...led.querySelectorAll(':scope > [data-part="entry"]')].map((entry) => entry.children.length)).toEqual([
    2, 2, 2, 2,
  ]);
});

test('days have their entries, also a day of one entry', () => {
  const days = `<section class="day"><h2>Monday</h2>${FORMS['boxes with an element of time']}</section>
    <section class="day"><h2>Sunday</h2><div class="post"><time>22:10</time><h2>The first gusts</h2><p>On the outer islands the wind has reached force nine, and rises.</p></div></section>`;
  const parts = [...bodyOf(days).children].map((part) => part.getAttribute('data-part') ?? textOf(part).slice(0, 6));
  expect(parts).toEqual(['The st', 'Monday', 'entry', 'entry', 'entry', 'entry', 'Sunday', 'entry']);
});

test('hours in other digits and scripts are known', () => {
  const hours = ['١١:٤٠', '11時05分', '10h20', '9.30am'];
  const entries = hours.map((hour, at) => `<div><span>${hour}</span><p>${ENTRIES[at]?.[2]}</p></div>`).join('');
  expect(bodyOf(entries).querySelectorAll('[data-part="entry"] > [data-part="entry head"] time')).toHaveLength(4);
});

test('a page that does not call itself a live blog has entries only where hours follow each other', () => {
  const boxes = FORMS['boxes with an element of time'] ?? '';
  expect(bodyOf(boxes, '').querySelectorAll('[data-part="entry"]')).toHaveLength(4);
  const mixed = ['11:40', '09:30', '14:00', '08:10', '12:15'];
  const others = mixed.map(
    (hour, at) => `<div><time>${hour}</time><p>${(ENTRIES[at % 4]?.[2] ?? '').repeat(2)}${at}</p></div>`,
  );
  expect(bodyOf(others.join(''), '').querySelector('[data-part="entry"]')).toBe(null);
});

test('a timetable in a story is no live blog', () => {
  const story =
    '<p>The council has set a day for the vote, and for all that has to be said before it, in the old hall.</p>'.repeat(
      4,
    );
  const table = ['9:00 Opening by the mayor', '10:30 The report of the engineers', '12:00 Lunch', '13:00 The vote'];
  const body = bodyOf(`${story}<ul>${table.map((line) => `<li>${line}</li>`).join('')}</ul>${story}`, '');
  expect(body.querySelector('[data-part="entry"]')).toBe(null);
});

test('the line of the date of the whole page begins no entry', () => {
  const byline = '<p class="byline">By Ana Torres, October 9, 2020, 12:20</p>';
  for (const form of ['boxes with an element of time', 'one after the other, the time first']) {
    const body = bodyOf(
      `${byline}<p>The wind has turned to the north, the service says, and will stay there.</p>${FORMS[form]}`,
    );
    expect(body.querySelectorAll('[data-part="entry"]')).toHaveLength(4);
    expect(body.querySelector('[data-part="entry"]')?.textContent).toMatch(/^11:40/);
  }
});

test('events that last from one hour to another are no entries', () => {
  const hours = ['9:00 - 10:30', '10:45 – 12:00', '13:15 - 14:00', '14:15 - 17:00 Uhr', '17:15–18:00'];
  const events = hours.map(
    (hour, at) => `<div><p>${hour}</p><h3>Part ${at}</h3><p>${ENTRIES[at % 4]?.[2].repeat(2)}</p></div>`,
  );
  expect(bodyOf(events.join(''), '').querySelector('[data-part="entry"]')).toBe(null);
});
