import { showPrice } from '../../../src/article/kinds/show-price.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

function shown(product: unknown, body = '<p>A lantern.</p>', language?: string): string {
  const products = Array.isArray(product) ? product : [product];
  const scripts = products.map((one) => {
    return `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', ...one })}</script>`;
  });
  const draft = draftOf(body, { head: scripts.join('') });
  showPrice(draft, language);
  return htmlIn(draft.root).replaceAll('&nbsp;', ' ');
}

const offers = (offer: object) => ({ offers: { priceCurrency: 'EUR', ...offer } });

test.each([
  ['one price', offers({ price: 49.5 }), 'en', '€49.50'],
  ['in the language of the page', offers({ price: '1249.00' }), 'de-DE', '1.249,00 €'],
  [
    'of several offers',
    {
      offers: [
        { price: 5, priceCurrency: 'USD' },
        { price: 7, priceCurrency: 'USD' },
      ],
    },
    'en',
    '$5.00 – $7.00',
  ],
  ['from and to', offers({ lowPrice: 5, highPrice: '5' }), 'en', '€5.00'],
  ['by a specification', { offers: { priceSpecification: { price: 8, priceCurrency: 'GBP' } } }, 'en', '£8.00'],
  [
    'of variants',
    { '@type': 'ProductGroup', hasVariant: [offers({ price: 3 }), offers({ price: 4 })] },
    'en',
    '€3.00 – €4.00',
  ],
  ['in a language that is none', offers({ price: 9 }), 'x!', '€9.00'],
])('the price stands first: %s', (_name, product, language, price) => {
  expect(shown(product, '<p>A lantern.</p>', language)).toBe(`<p><strong>${price}</strong></p><p>A lantern.</p>`);
});

test.each([
  ['none is told', {}],
  ['it is free', offers({ price: 0 })],
  ['it has no currency', { offers: { price: 5 } }],
  ['its currency is none', { offers: { price: 5, priceCurrency: 'coins' } }],
  ['it is no number', offers({ price: 'on request' })],
  ['it has no end', offers({ price: '1e999' })],
  ['it is told by an object', offers({ price: { toString: 1, valueOf: 1 } })],
  ['there are several products', [offers({ price: 5 }), offers({ price: 6 })]],
])('no price where %s', (_name, product) => expect(shown(product)).toBe('<p>A lantern.</p>'));

test.each(['1,249.00 €', 'EUR 1.249,-', '1 249', 'only 1249 today'])('nor where the text says it: %s', (text) => {
  expect(shown(offers({ price: 1249 }), `<p>${text}</p>`)).toBe(`<p>${text}</p>`);
});

test('another number is not the price', () => {
  expect(shown(offers({ price: 24 }), '<p>Made in 1249.</p>', 'en')).toContain('€24.00');
});
