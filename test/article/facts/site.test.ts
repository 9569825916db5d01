import { siteOf } from '../../../src/article/facts/site.ts';
import { structuredData } from '../../../src/article/facts/sources/structured-data.ts';
import { pageOf } from '../../support/page.ts';

const OPEN_GRAPH = '<meta property="og:site_name" content="The Paper">';
const PUBLISHER = '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Paper Group"}}</script>';
const APPLICATION = '<meta name="application-name" content="Paper App">';

test.each([
  [OPEN_GRAPH + PUBLISHER + APPLICATION, 'The Paper'],
  [PUBLISHER + APPLICATION, 'Paper Group'],
  [APPLICATION, 'Paper App'],
  [`<meta property="og:site_name" content="{$plugin.news.site_name}">${APPLICATION}`, 'Paper App'],
  ['<meta property="og:site_name" content="{{ site.name }}">', undefined],
  ['<title>A story | The Paper</title>', undefined],
])('the head %s names the site %p', (head, name) => {
  const page = pageOf('', head);
  expect(siteOf(page, structuredData(page), 'news.example').name).toBe(name);
});

test.each([
  ['The Paper - 20 Years of Independent News', 'thepaper.example', 'The Paper'],
  ['The Paper | Valley News', 'www.thepaper.example', 'The Paper'],
  ['The Paper - Valley Edition', 'valley.example', 'The Paper - Valley Edition'],
])('the site that calls itself %p at %s is %p', (name, host, expected) => {
  const page = pageOf('', `<meta property="og:site_name" content="${name}">`);
  expect(siteOf(page, structuredData(page), host).name).toBe(expected);
});

function isName(text: string, host: string, head = OPEN_GRAPH): boolean {
  const page = pageOf('', head);
  return siteOf(page, structuredData(page), host).isName(text);
}

test.each([
  ['The Paper', 'x.example', true],
  ['PAPER', 'www.paper.example', true],
  ['paper.example', 'www.paper.example', true],
  ['The Paper Blog', 'x.example', true],
  ['Armenia', 'paper.example', false],
  ['Paper boats', 'paper.example', false],
  ['', 'paper.example', false],
  ['|', 'paper.example', false],
])('%p is the name of the site at %s: %p', (text, host, expected) => expect(isName(text, host)).toBe(expected));

test('the initials of the site are its name', () => {
  expect(isName('WFA', 'x.example', '<meta property="og:site_name" content="World Food Awards">')).toBe(true);
});

test('words that begin with a label of the host end a title, but are not the name of the site', () => {
  const page = pageOf('');
  const site = siteOf(page, structuredData(page), 'apps.woodland.example');
  expect(site.endsTitle('Woodland App Store')).toBe(true);
  expect(site.isName('Woodland App Store')).toBe(false);
  expect(site.endsTitle('A diary')).toBe(false);
});
