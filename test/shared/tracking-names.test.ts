import { withoutTracking } from '../../src/shared/tracking-names.ts';

test.each([
  ['https://a.example/b?utm_source=c&id=7&fbclid=d#e', 'https://a.example/b?id=7#e'],
  ['https://a.example/b?gclid=c', 'https://a.example/b'],
  ['https://a.example/b?MC_EID=c&q=a%20b+c', 'https://a.example/b?q=a%20b+c'],
])('of %s is left %s', (whole, cut) => expect(withoutTracking(whole)).toBe(cut));

test.each([
  'https://a.example/utm_source=c',
  'https://a.example/b?q=utm_source&utmost=1&id',
  'https://a.example/b#?utm_source=c',
  'mailto:ana@a.example?subject=x',
  'https://a.example/b?',
])('%s stays as it is', (address) => expect(withoutTracking(address)).toBe(address));
