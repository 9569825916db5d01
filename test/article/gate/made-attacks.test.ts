import fc from 'fast-check';
import { Gate } from '../../../src/article/gate/gate.ts';
import { copyPage } from '../../../src/article/page/page-copy.ts';
import { ADDRESS, pageOf } from '../../support/page.ts';
import { attacksByAddress, attacksByEvent, faultsOf, KNOWN_NAMES, NAMES, PLACES } from './made-attacks.ts';

const attacks = [...attacksByEvent, ...attacksByAddress];

function through(html: string): HTMLElement {
  const copy = copyPage(pageOf(html));
  if (!copy) throw new Error('The page was too large.');
  return new Gate(copy, ADDRESS).pass(copy.document.body);
}

test('there are more than fifteen hundred of them, and without the gate they are seen', () => {
  expect(attacks.length * PLACES.length).toBeGreaterThan(1500);
  const control = pageOf(attacksByEvent.join('')).body;
  expect(faultsOf(control, KNOWN_NAMES).filter((fault) => fault.startsWith('on')).length).toBeGreaterThan(50);
});

test.each(PLACES.map((place, number) => [number, place] as const))('none comes through in place %i', (_, place) => {
  for (let first = 0; first < attacks.length; first += 100) {
    // Each in a page of its own would take minutes.
    const batch = attacks.slice(first, first + 100).map((attack) => `<div>${place(attack)}</div>`);
    expect(faultsOf(through(batch.join('')), KNOWN_NAMES)).toEqual([]);
  }
});

test('of random trees nothing comes through that is on no list, and what came through comes through again as it is', () => {
  const leaf = fc.constantFrom('x', '<br>', ...attacks.filter((_, number) => number % 37 === 0));
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc
        .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (html) => {
      const body = through(html);
      expect(faultsOf(body, KNOWN_NAMES)).toEqual([]);
      expect(faultsOf(through(body.innerHTML), KNOWN_NAMES)).toEqual([]);
      expect(through(body.innerHTML).textContent).toBe(body.textContent);
    }),
    { numRuns: 100, seed: 13 },
  );
});
