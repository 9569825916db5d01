/** @jest-environment-options {"url": "https://www.paper.de/story"} */
import { leadsAway } from '../../src/tidy/leads-away.ts';

const listOf = (attributes: string, ...addresses: string[]): Element => {
  document.body.innerHTML = `<ul ${attributes}>${addresses.map((address) => `<li><a href="${address}">A headline</a></li>`).join('')}</ul>`;
  return document.body.firstElementChild as Element;
};

const labelled = (...addresses: string[]): Element => {
  const list = listOf('', ...addresses);
  list.prepend('Sponsored links');
  return list;
};

test.each([
  ['sources', listOf.bind(null, ''), ['https://journal.example/1', 'https://library.example/2', '/own'], true],
  ['a rail', listOf.bind(null, ''), ['/one', '/two', 'https://partner.example/three'], false],
  ['a rail by full addresses', listOf.bind(null, ''), [`${location.origin}/one`, `${location.origin}/two`], false],
  ['a paid rail', listOf.bind(null, 'class="OUTBRAIN"'), ['https://shop.example/1', 'https://shop.example/2'], false],
  ['a rail with a label', labelled, ['https://shop.example/1', 'https://shop.example/2'], false],
  ['a rail of a subdomain', listOf.bind(null, ''), ['https://shop.paper.de/1', 'https://m.paper.de/2'], false],
  ['a site of the same country', listOf.bind(null, ''), ['https://other.de/1', 'https://www.other.de/2'], true],
  ['a list without links', listOf.bind(null, ''), [], false],
])('%s leads to other sites or not', (_name, list, addresses, isAway) => {
  expect(leadsAway(list(...addresses))).toBe(isAway);
});
