import { hiddenOf, sharesOf } from './tidy-shares.ts';

const GOLD = 'The ferry left the pier at six in the morning.\nNobody remembered a calmer crossing of the strait.';
const [first = '', second = ''] = GOLD.split('\n');
const RAIL = 'Ten other stories of the town that you may like';

const text = (words: string, family?: string, place: 'article' | 'head' | 'foot' | 'rest' = 'rest') => {
  return { text: words, family, place };
};

test('words of the article count as lost only where they can be seen nowhere', () => {
  const shares = sharesOf(GOLD, { texts: [text(first), text(second, 'related'), text(first, 'comments')] });
  expect(shares).toMatchObject({ gold: 28, goldHidden: 8, outside: 0 });
  expect(shares.lost).toEqual([`related: ${second}`]);
});

test('all else counts by the family that hides it, or by its place', () => {
  const { outside, hidden, left } = sharesOf(GOLD, {
    texts: [text(RAIL, 'related'), text('Home News Sport', undefined, 'head'), text(RAIL)],
  });
  expect([outside, hidden, left]).toEqual([23, { related: 10 }, { head: 3, rest: 10 }]);
});

test('a line of the article that is short is none of the rest', () => {
  expect(sharesOf('In short\nA longer line of the text', { texts: [text('In short')] }).outside).toBe(0);
});

test('where passages alone are known, they count as the article, and all else that is hidden as outside', () => {
  const texts = [text(first, 'related'), text(second, 'related'), text(first), text(RAIL, 'related')];
  const passages = ['left the pier', 'a calmer crossing'];
  expect(hiddenOf({ with: passages }, { texts })).toEqual({ outside: 10, article: 8 });
  expect(hiddenOf({ text: GOLD }, { texts })).toEqual({ outside: 10, article: 8 });
  expect(hiddenOf({ title: 'Calm' }, { texts })).toBeUndefined();
});
