import { findLeadImage, imageKey } from '../../../src/article/facts/lead-image.ts';
import { Measures } from '../../../src/article/page/measure.ts';
import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { pageOf, prose } from '../../support/page.ts';

function leadOf(body: string, head = '', rules: SiteRule[] = []) {
  const page = pageOf(body, head);
  return findLeadImage(page, rules, new Measures(page.body));
}
const markup = (...rest: Parameters<typeof leadOf>) => leadOf(...rest)?.element.outerHTML;

const LARGE = '<img src="/up/river-1024x683.jpg" width="1024">';
const SMALL = '<img src="/up/ada.jpg" width="80">';

test.each([
  ['https://cdn.example/x/river-1024x683.jpg?w=3#a', 'river'],
  ['/river.webp', 'river'],
  ['river-scaled.jpg', 'river'],
  ['river@2x.png', 'river'],
  ['river_640w.jpg', 'river'],
  ['river-2020.jpg', 'river-2020'],
  ['', ''],
])('the address %p has the key %p', (address, key) => expect(imageKey(address)).toBe(key));

test('a rule places the lead image and its caption', () => {
  const rules: SiteRule[] = [
    {
      name: 'a rule',
      match: { generic: true },
      leadImage: { selectors: ['.lead img'] },
      leadCaption: { selectors: ['.caption'] },
    },
  ];
  const lead = leadOf(
    `<h1>T</h1>${LARGE}${prose()}<div class="lead">${SMALL}</div><p class="caption"> A\nface </p>`,
    '',
    rules,
  );
  expect(lead?.element.outerHTML).toBe(SMALL);
  expect(lead?.caption).toBe('A face');
});

test('the picture for sharing is the lead image, in whatever size the page shows it', () => {
  const head = '<meta property="og:image" content="https://cdn.example/river-300x200.jpg">';
  expect(markup(`<h1>T</h1><img src="/other.jpg" width="900">${prose()}${LARGE}`, head)).toBe(LARGE);
});

test('the first large picture between title and text is the lead image', () => {
  expect(markup(`<img src="/logo.jpg" width="900"><h1>T</h1>${SMALL}${LARGE}${prose()}`)).toBe(LARGE);
});

test.each([
  ['before the title', `${LARGE}<h1>T</h1>${prose()}`],
  ['after the text has begun', `<h1>T</h1>${prose()}${LARGE}`],
  ['that leads to another page', `<h1>T</h1><a href="/x">${LARGE}</a>${prose()}`],
  ['that is small', `<h1>T</h1>${SMALL}${prose()}`],
  ['of unknown size', `<h1>T</h1><img src="/x.jpg">${prose()}`],
  ['of a page without text', `<h1>T</h1>${LARGE}`],
])('a picture %s is no lead image', (_name, body) => expect(leadOf(body)).toBeUndefined());

test('a lead image keeps its figure and caption, unless the figure holds several pictures', () => {
  const figure = `<figure>${LARGE}<figcaption>C</figcaption></figure>`;
  expect(markup(`<h1>T</h1>${figure}${prose()}`)).toBe(figure);
  expect(markup(`<h1>T</h1><figure>${LARGE}${SMALL}</figure>${prose()}`)).toBe(LARGE);
});

test('a lead image keeps its picture element', () => {
  const picture = '<picture><source srcset="/x.webp"><img src="/x.jpg"></picture>';
  expect(markup(`<h1>T</h1>${picture}${prose()}`)).toBe(picture);
});
