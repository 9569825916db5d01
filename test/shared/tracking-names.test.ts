import { withoutTracking } from '../../src/shared/tracking-names.ts';

test.each([
  ['https://a.example/b?utm_source=c&id=7&fbclid=d#e', 'https://a.example/b?id=7#e'],
  ['https://a.example/b?gclid=c', 'https://a.example/b'],
  ['https://a.example/b?MC_EID=c&q=a%20b+c', 'https://a.example/b?q=a%20b+c'],
  ['https://a.example/b?utm_source=c&utm_medium=d&id=7&mtm_campaign=e&mtm_kwd=#f', 'https://a.example/b?id=7#f'],
  ['https://a.example/b#utm_source=c&utm_medium=d', 'https://a.example/b'],
  ['https://a.example/b#?utm_source=c', 'https://a.example/b'],
  ['https://a.example/b?fbclid=c#xtor=RSS-1', 'https://a.example/b'],
  ['https://a.example/b#chapter-2?utm_source=c', 'https://a.example/b#chapter-2'],
  ['https://a.example/b#chapter-2&utm_source=c&utm_term=d', 'https://a.example/b#chapter-2'],
  ['https://a.example/b#utm_source=c&page=2', 'https://a.example/b#page=2'],
  ['https://a.example/#/b?utm_source=c&id=7&gclid=d', 'https://a.example/#/b?id=7'],
  ['https://a.example/#!/b?id=7&fbclid=c', 'https://a.example/#!/b?id=7'],
  ['https://a.example/b#:~:text=the%20quay&utm_source=c', 'https://a.example/b#:~:text=the%20quay'],
])('of %s is left %s', (whole, cut) => expect(withoutTracking(whole)).toBe(cut));

test.each([
  'https://a.example/utm_source=c',
  'https://a.example/b?q=utm_source&utmost=1&id',
  'https://a.example/b?to=https://c.example/?utm_source=d&id=7',
  'https://a.example/b?utmost=1#utm_source',
  'https://a.example/b#:~:text=utm_source=c,d',
  'https://a.example/b#the-utm_source=c',
  'https://a.example/b#a=b',
  'https://a.example/b#',
  'mailto:ana@a.example?subject=x',
  'https://a.example/b?',
])('%s stays as it is', (address) => expect(withoutTracking(address)).toBe(address));
