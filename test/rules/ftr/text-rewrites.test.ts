import { textRewrites } from '../../../src/rules/ftr/text-rewrites.ts';

const read = (...pairs: [find: string, replace: string][]) => {
  const { rewrites, others } = textRewrites(
    pairs.map(([find, replace], line) => ({
      lines: [{ line, name: 'replace_string', argument: find, value: replace }],
      find,
      replace,
    })),
  );
  return { rewrites, others: others.map(({ line }) => line) };
};

test('tags with another name are elements with another name, if it opens and closes', () => {
  expect(read(['<h4', '<h2'], ['</h4>', '</h2>'])).toEqual({
    rewrites: [{ selector: 'h4', rename: 'h2' }],
    others: [],
  });
  expect(read(['<p class="quote">', '<blockquote>']).rewrites).toEqual([
    { selector: 'p[class="quote"]', rename: 'blockquote' },
  ]);
  expect(read(['<q-box', '<what'])).toEqual({ rewrites: [{ selector: 'q-box', rename: 'div' }], others: [] });
  expect(read(['</h4>', '</h2>'])).toEqual({ rewrites: [], others: [0] });
});

test('tags that go leave their content', () => {
  expect(read(['<font>', ''], ['</font>', '<!-- -->']).rewrites).toEqual([{ selector: 'font', unwrap: true }]);
  expect(read(['noscript>', 'div>']).rewrites).toEqual([{ selector: 'noscript', unwrap: true }]);
});

test('an attribute takes the place of another', () => {
  expect(read(['data-src=', 'src=']).rewrites).toEqual([
    { selector: '[data-src]', attribute: 'src', from: 'data-src' },
  ]);
  expect(read([' data-full="https://', ' src="https://']).rewrites).toEqual([
    { selector: '[data-full^="https://"]', attribute: 'src', from: 'data-full' },
  ]);
  expect(read(['<img class="late" data-src="', '<img src="']).rewrites).toEqual([
    { selector: 'img[data-src]', attribute: 'src', from: 'data-src' },
  ]);
});

test.each<[string, string]>([
  ['<div', '<script'],
  ['<div', '<iframe'],
  ['<div', '<svg'],
  ['data-x=', 'onload='],
  ['data-x=', 'style='],
  ['data-x=', 'data-lectern='],
  ['srcset=', 'src='],
  ['<source type="video/mp4" src', '<a href'],
  ['<div>A</div>', '<div>B</div>'],
  ['ADVERTISEMENT', ''],
  ['class="a"', 'class="b"'],
  ['<p>', '<p><em>'],
])('%s to %s is another text, which no rewrite comes to', (find, replace) => {
  expect(read([find, replace])).toEqual({ rewrites: [], others: [0] });
});
