import type { Draft } from '../draft/draft.ts';
import { isThing, listOf, readJsonLd, stringIn, type Thing } from '../facts/sources/json-ld.ts';
import { isOfClass, type SchemaClass } from '../facts/sources/schema-types.ts';
import { rawText } from '../page/raw-text.ts';
import { supportedLanguage } from '../text/supported-language.ts';

/** The price of a product, or its lowest and highest price. */
interface Price {
  readonly low: number;
  readonly high: number;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * Begin the article of a product with its price, as the page's JSON-LD tells it, where the text does not say it: many pages
 * show it beside the button that buys, or by script.
 * @param draft The draft of the body alone.
 * @param language BCP 47 tag of the page, by which amounts are written.
 */
export function showPrice(draft: Draft, language: string | undefined): void {
  const price = priceOn(draft.document);
  if (!price || says(rawText(draft.root), price)) return;
  const line = draft.document.createElement('p');
  const amount = draft.document.createElement('strong');
  amount.textContent = written(price, language);
  line.append(amount);
  draft.root.prepend(line);
  draft.remeasure();
}

const PRODUCTS: ReadonlySet<SchemaClass> = new Set(['product']);

function priceOn(document: Document): Price | undefined {
  const products = readJsonLd(document).things.filter((thing) => isOfClass(thing, PRODUCTS));
  // Several are a list of goods, of which none is the page's own.
  const [product] = products;
  if (!product || products.length > 1) return undefined;
  const offers = [product, ...listOf(product['hasVariant']).filter(isThing)].flatMap((thing) => offersOf(thing));
  const currency = offers.find((offer) => offer.currency !== '')?.currency ?? '';
  const amounts = offers.filter((offer) => offer.currency === currency).flatMap((offer) => offer.amounts);
  const [first] = amounts;
  if (first === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const low = amounts.reduce((least, amount) => Math.min(least, amount), first);
  const high = amounts.reduce((most, amount) => Math.max(most, amount), first);
  return { low, high, currency };
}

function offersOf(thing: Thing): { readonly currency: string; readonly amounts: readonly number[] }[] {
  return listOf(thing['offers'])
    .filter(isThing)
    .flatMap((offer) => [offer, ...listOf(offer['priceSpecification']).filter(isThing)])
    .map((offer) => ({
      currency: stringIn(offer['priceCurrency']),
      amounts: [offer['price'], offer['lowPrice'], offer['highPrice']].map(stringIn).map(Number).filter(isAmount),
    }));
}

function isAmount(amount: number): boolean {
  return amount > 0 && Number.isFinite(amount);
}

/** Tells whether a text gives the amount, however it sets thousands and hundredths. */
function says(text: string, { low }: Price): boolean {
  const plain = text.replace(/(\d)[.,'’\s](?=\d{3}(?!\d))/g, '$1');
  return new RegExp(`(?<!\\d)${Math.floor(low)}(?!\\d)`).test(plain);
}

function written({ low, high, currency }: Price, language: string | undefined): string {
  const format = new Intl.NumberFormat(supportedLanguage(Intl.NumberFormat, language), { style: 'currency', currency });
  return low === high ? format.format(low) : format.formatRange(low, high);
}
