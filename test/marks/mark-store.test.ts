import fakeBrowser from 'webextension-polyfill';
import { type ArticleMarks, acceptArticle, type Mark } from '../../src/marks/article-marks.ts';
import { addMarks, changeMarks, loadAllMarks, loadMarks, removeArticles } from '../../src/marks/mark-store.ts';
import { marksKey } from '../../src/marks/marks-key.ts';

type Fake = { storage: { local: { broken?: Error | undefined; clear(): void; get(key: null): Promise<object> } } };
const { local } = (fakeBrowser as unknown as Fake).storage;
beforeEach(() => local.clear());

const mark = (id: string, part: Partial<Mark> = {}): Mark => ({
  ...{ id, colour: 'yellow', note: '', exact: `words ${id}`, prefix: '', suffix: '' },
  ...{ start: 0, end: 5, made: 1, changed: 1 },
  ...part,
});
const article = { address: 'https://site.example/a?id=1&utm_source=letter#part', title: 'A title' };
const add = (each: Mark, of = article) => changeMarks(of, (marks) => [...marks, each]);

test('highlights are kept by the address of their article, however one came there', async () => {
  await add(mark('1'));
  await add(mark('2'), { address: 'https://site.example/a?id=2', title: 'Another' });
  expect(await loadMarks('https://site.example/a?id=1&fbclid=x')).toEqual([mark('1')]);
  expect(await loadMarks('https://site.example/a?id=2')).toEqual([mark('2')]);
  expect(await loadMarks('https://site.example/a')).toEqual([]);
  expect(Object.keys(await local.get(null))).toEqual([marksKey(article.address)]);
  expect((await loadAllMarks()).map(({ address }) => address)).toEqual([
    'https://site.example/a?id=1',
    'https://site.example/a?id=2',
  ]);
});

test('two changes at once are both kept, and the last that goes takes the record with it', async () => {
  await Promise.all([add(mark('1')), add(mark('2'))]);
  expect(await loadMarks(article.address)).toHaveLength(2);
  await changeMarks(article, () => []);
  expect(await local.get(null)).toEqual({});
});

test('a storage that fails says so in a sentence, and the next change works', async () => {
  await add(mark('1'));
  local.broken = new Error('QUOTA_BYTES');
  await expect(add(mark('2'))).rejects.toThrow('Your highlights couldn’t be saved.');
  local.broken = undefined;
  expect(await loadMarks(article.address)).toEqual([mark('1')]);
  await add(mark('3'));
  expect(await loadMarks(article.address)).toHaveLength(2);
});

test('without room nothing is added and nothing lost', async () => {
  const note = 'n'.repeat(10_000);
  const many = Array.from({ length: 260 }, (_, at) => mark(`${at}`, { note }));
  await changeMarks(article, () => many);
  const other = { address: 'https://other.example/', title: '' };
  await changeMarks(other, () => many.slice(0, 200));
  await expect(changeMarks({ ...other, address: 'https://third.example/' }, () => many)).rejects.toThrow('no room');
  await expect(addMarks([{ ...other, address: 'https://third.example/', marks: many }])).rejects.toThrow('no room');
  expect((await loadAllMarks()).map(({ marks }) => marks.length).sort()).toEqual([200, 260]);
});

test('what is loaded from a file joins what is there, and can be taken back', async () => {
  await add(mark('1', { changed: 5 }));
  const news: ArticleMarks[] = [
    {
      address: 'https://site.example/a?id=1',
      title: 'x',
      marks: [mark('1', { note: 'older', changed: 2 }), mark('2')],
    },
    { address: 'https://new.example/', title: 'New', marks: [mark('3')] },
  ];
  const before = await local.get(null);
  const bringBack = await addMarks(news);
  expect(await loadMarks(article.address)).toEqual([mark('1', { changed: 5 }), mark('2')]);
  expect(await loadMarks('https://new.example/')).toEqual([mark('3')]);
  await bringBack();
  expect(await local.get(null)).toEqual(before);
  const restore = await removeArticles();
  expect(await loadAllMarks()).toEqual([]);
  await restore();
  expect(await local.get(null)).toEqual(before);
});

test('of what was stored only what can be ours is read', () => {
  expect(acceptArticle({ address: 'javascript:1', title: '', marks: [mark('1')] })).toBeUndefined();
  expect(
    acceptArticle({ address: 'https://a.example/', marks: [null, {}, { ...mark('1'), colour: 'mauve' }] }),
  ).toBeUndefined();
  const read = acceptArticle({ address: 'https://a.example/', marks: [{ ...mark('1'), more: 1 }, mark('1')], more: 2 });
  expect(read).toEqual({ address: 'https://a.example/', title: '', marks: [mark('1')] });
});
