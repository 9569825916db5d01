import { linkKind } from '../../../../src/article/body/score/link-kind.ts';

test.each([
  ['#top', 1],
  ['javascript:void(0)', 1],
  ['mailto:jane@paper.example', 2],
  ['https://social.example/sharer/share.php?u=x', 2],
  ['/author/jane-doe/', 3],
  ['/TAG/river/the-river-rose-again', 3],
  ['/news/the-river-rose-again', 4],
  ['/news/the-river', 5],
  ['/news/a-b/c-d', 5],
  ['', 5],
])('a link to "%s" is of kind %d', (address, kind) => {
  expect(linkKind(address)).toBe(kind);
});

test('of an address that carries a document the beginning alone is read', () => {
  expect(linkKind(`/x?${'y'.repeat(300)}/tag/z/`)).toBe(5);
});
