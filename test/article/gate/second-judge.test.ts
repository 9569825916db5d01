import '../../support/offer-embeds.ts';
import '../../../src/entry-points/foreign-parts.ts';
import createDOMPurify, { type Config } from 'dompurify';
import { Gate } from '../../../src/article/gate/gate.ts';
import { copyPage } from '../../../src/article/page/page-copy.ts';
import { ADDRESS, pageOf } from '../../support/page.ts';
import { ATTACKS, CARRIERS, LINKS } from './attacks.ts';

// A sanitizer of other makers must find nothing to remove in what has come through the gate.

const purify = createDOMPurify(window);

/** Removals by the judge that are no fault of the gate, by attack: titles are text, and the reader writes no markup. */
const KNOWN_DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  'attribute mutation': ['attribute title of A'],
};

/** Markup that comes through of the body of a page. */
function through(html: string): string {
  const copy = copyPage(pageOf(html));
  if (!copy) throw new Error('The page was too large.');
  return new Gate(copy, ADDRESS).pass(copy.document.body).innerHTML;
}

/** Elements and attributes that DOMPurify removes from markup. */
function removedFrom(markup: string): string[] {
  purify.sanitize(markup, { RETURN_DOM: true, ADD_ATTR: ['referrerpolicy'] } satisfies Config);
  return purify.removed.map((each) =>
    'element' in each
      ? `element ${each.element.nodeName}`
      : `attribute ${each.attribute?.name} of ${each.from.nodeName}`,
  );
}

test.each(Object.entries(ATTACKS))('DOMPurify removes nothing of %s after the gate', (name, html) => {
  expect(removedFrom(through(html))).toEqual(KNOWN_DIFFERENCES[name] ?? []);
});

test.each(LINKS)('DOMPurify removes nothing of the address %s after the gate', (address) => {
  expect(removedFrom(through(CARRIERS.map((carrier) => carrier(address)).join('')))).toEqual([]);
});

test('DOMPurify removes scripts without the gate', () => {
  expect(removedFrom('<p onclick="a()">x</p><script>a()</script>')).toEqual([
    'attribute onclick of P',
    'element SCRIPT',
  ]);
});
