import { canonicalAddress } from '../../../src/article/facts/canonical.ts';
import { pageOf } from '../../support/page.ts';

const canonicalOf = (link: string, address: string, head = `<link rel="canonical" href="${link}">`) =>
  canonicalAddress(pageOf('', head), new URL(address));

test.each([
  ['https://paper.example/river', 'https://paper.example/river?utm_source=x#top', 'https://paper.example/river'],
  ['/river', 'https://paper.example/river/?fbclid=1', 'https://paper.example/river'],
  ['https://www.paper.example/news/river', 'https://m.paper.example/river', 'https://www.paper.example/news/river'],
  ['https://paper.example/river', 'https://amp.paper.example/river/amp', 'https://paper.example/river'],
  ['https://paper.example/a.php?id=5', 'https://paper.example/a.php?id=5&s=1', 'https://paper.example/a.php?id=5'],
])('the canonical link %s of %s counts', (link, address, expected) =>
  expect(canonicalOf(link, address)).toBe(expected),
);

test.each([
  ['the front of the site', 'https://paper.example/', 'https://paper.example/river'],
  ['the page before', 'https://paper.example/mill', 'https://paper.example/river'],
  ['another site', 'https://agency.example/river', 'https://paper.example/river'],
  ['a script without its query', 'https://paper.example/a.php', 'https://paper.example/a.php?id=5'],
  ['a front page whose query chooses the page', 'https://paper.example/', 'https://paper.example/?p=5'],
  ['a script in an address', 'javascript:alert(1)', 'https://paper.example/river'],
  ['an address without a host', 'https://', 'https://paper.example/river'],
])('a canonical link to %s does not count', (_name, link, address) =>
  expect(canonicalOf(link, address)).toBeUndefined(),
);

test('og:url counts if the canonical link does not', () => {
  const head =
    '<link rel="canonical" href="https://paper.example/"><meta property="og:url" content="https://paper.example/river">';
  expect(canonicalOf('', 'https://paper.example/river?s=1', head)).toBe('https://paper.example/river');
  expect(canonicalOf('', 'https://paper.example/river', '')).toBeUndefined();
});
