import { canonicalAddress } from '../../../src/article/facts/canonical.ts';
import { pageOf } from '../../support/page.ts';

const canonicalOf = (told: string, address: string, head = `<link rel="canonical" href="${told}">`) =>
  canonicalAddress(pageOf('', head), new URL(address));

test.each([
  ['https://paper.example/river', 'https://paper.example/river?utm_source=x#top', 'https://paper.example/river'],
  ['/river', 'https://paper.example/river/?fbclid=1', 'https://paper.example/river'],
  ['https://www.paper.example/news/river', 'https://m.paper.example/river', 'https://www.paper.example/news/river'],
  ['https://paper.example/river', 'https://amp.paper.example/river/amp', 'https://paper.example/river'],
  ['https://paper.example/a.php?id=5', 'https://paper.example/a.php?id=5&s=1', 'https://paper.example/a.php?id=5'],
])('%s is that of %s', (told, address, expected) => expect(canonicalOf(told, address)).toBe(expected));

test.each([
  ['the front of the site', 'https://paper.example/', 'https://paper.example/river'],
  ['the page before', 'https://paper.example/mill', 'https://paper.example/river'],
  ['another site', 'https://agency.example/river', 'https://paper.example/river'],
  ['a script without what it is asked for', 'https://paper.example/a.php', 'https://paper.example/a.php?id=5'],
  ['a front that shows what it is asked for', 'https://paper.example/', 'https://paper.example/?p=5'],
  ['no address of a page', 'javascript:alert(1)', 'https://paper.example/river'],
  ['no address', 'https://', 'https://paper.example/river'],
])('%s does not count', (_name, told, address) => expect(canonicalOf(told, address)).toBeUndefined());

test('where the link does not count, what the page tells others may', () => {
  const head =
    '<link rel="canonical" href="https://paper.example/"><meta property="og:url" content="https://paper.example/river">';
  expect(canonicalOf('', 'https://paper.example/river?s=1', head)).toBe('https://paper.example/river');
  expect(canonicalOf('', 'https://paper.example/river', '')).toBeUndefined();
});
