import fc from 'fast-check';
import { childrenInRange } from '../../../src/article/page/range-children.ts';
import { pageOf } from '../../support/page.ts';

const page = pageOf(
  '<nav>a<b>b</b></nav><main>c<p>d<i>e</i>f</p><p>g</p><ul><li>h</li><li>j<em>k</em></li></ul></main><!-- l -->m<p>n</p>',
);
const nodes: Node[] = [];
const walker = page.createTreeWalker(page.body);
for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) nodes.push(node);

const lengthOf = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length);
const place = fc
  .constantFrom(...nodes)
  .chain((node) => fc.integer({ min: 0, max: lengthOf(node) }).map((offset) => ({ node, offset })));

test('the children of which a range holds something are those that the browser says', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      const range = page.createRange();
      range.setStart(one.node, one.offset);
      range.setEnd(other.node, other.offset);
      fc.pre(!range.collapsed);
      for (const node of nodes.filter((each) => each.hasChildNodes() && range.intersectsNode(each))) {
        // A range that ends at the very edge of a node holds nothing of it, though the browser counts it.
        const found = childrenInRange(node, range);
        const met = [...node.childNodes].filter((child) => range.intersectsNode(child));
        expect(met).toEqual(expect.arrayContaining(found));
        expect(met.filter((child) => !found.includes(child)).every((child) => heldOf(child, range) === '')).toBe(true);
      }
    }),
  );
});

test('the head belongs to every range', () => {
  const range = page.createRange();
  range.selectNodeContents(page.querySelector('ul') as Element);
  expect(childrenInRange(page.documentElement, range)).toEqual([page.head, page.body]);
  expect(childrenInRange(page.body, range)).toEqual([page.querySelector('main')]);
  range.selectNodeContents(page);
  expect(childrenInRange(page.documentElement, range)).toEqual([...page.documentElement.childNodes]);
});

/** The text of a node that is in a range. */
function heldOf(node: Node, range: Range): string {
  const part = page.createRange();
  part.selectNodeContents(node);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}
