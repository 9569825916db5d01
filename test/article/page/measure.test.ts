import { isShortTime } from '../../../src/article/facts/dates/relative-time.ts';
import { isBlock, Measures, sizeOf } from '../../../src/article/page/measure.ts';
import { measured, pageOf, prose, proseText } from '../../support/page.ts';

const only = (html: string, selector: string) => {
  const { root, measures } = measured(html);
  return measures.of(root.querySelector(selector) as Element);
};

test('text is counted without the white space around each piece', () => {
  expect(only('<div> four <b> 12345 </b>\n</div>', 'div').text).toBe(9);
});

test('a character of Chinese, Japanese or Korean counts twice', () => {
  expect(['river', '河 1', 'かわ', '강'].map(sizeOf)).toEqual([5, 4, 4, 2]);
  expect(only('<div> 河水 <b>up</b></div>', 'div').text).toBe(6);
});

test('scripts, styles and frames are silent', () => {
  const silent = '<script>x</script><style>x</style><noscript>x</noscript><iframe>x</iframe><template>x</template>';
  expect(only(`<div>${silent}<svg><title>x</title></svg></div>`, 'div').text).toBe(0);
});

test('links are counted with their text; a long one is a headline, an empty one is none', () => {
  const measure = only('<div><a>A headline that is long enough</a> <a>short</a> <a><img></a></div>', 'div');
  expect(measure).toMatchObject({ links: 2, headlines: 1, linkText: 35 });
});

test('prose is a sentence or more of a block that is not mostly links', () => {
  expect(only(prose(), 'p').prose).toBe(proseText().length);
  expect(only('<p>Too short to be prose.</p>', 'p').prose).toBe(0);
  expect(only(`<p><a>${proseText()}</a></p>`, 'p').prose).toBe(0);
});

test('inline elements leave their text to the block around them', () => {
  const { root, measures } = measured(`<p><span>${proseText()}</span></p>`);
  expect(measures.of(root.querySelector('span') as Element).prose).toBe(0);
  expect(measures.of(root).prose).toBe(proseText().length);
});

test('relative times and main titles are counted', () => {
  expect(only('<div><h1>One</h1><i>11 hours ago</i><b>ago</b></div>', 'div')).toMatchObject({ titles: 1 });
  const { root, measures } = measured('<div><h1>One</h1><i>11 hours ago</i><b>ago</b></div><p>2 days ago</p>');
  expect(measures.countTexts(root, isShortTime)).toBe(2);
  measures.take(root.querySelector('p') as Element);
  expect(measures.countTexts(root, isShortTime)).toBe(1);
});

test('an element of another tree measures nothing', () => {
  const { measures } = measured(prose());
  expect(measures.of(pageOf(prose()).body)).toEqual(new Measures(pageOf('').body).of(pageOf('').body));
});

test('after taking, what is left measures the same as if it were measured afresh', () => {
  const { root, measures } = measured(
    `<main><section><h1>Title</h1>${prose(1)}</section><aside><p><a>A headline that is long enough</a> 2 hours ago</p>${prose(2)}</aside></main>`,
  );
  measures.take(root.querySelector('aside p') as Element);
  measures.take(root.querySelector('section') as Element);
  expect(root.querySelector('section, aside > p:nth-child(2)')).toBeNull();
  const afresh = new Measures(root);
  for (const element of [root, ...root.querySelectorAll('*')]) expect(measures.of(element)).toEqual(afresh.of(element));
});

test('blocks start a line of their own, inline elements do not', () => {
  const { root } = measured('<p>a</p><span>b</span><ul><li>c</li></ul><a>d</a>');
  expect([...root.querySelectorAll('*')].map((element) => `${element.localName} ${isBlock(element)}`)).toEqual([
    'p true',
    'span false',
    'ul true',
    'li true',
    'a false',
  ]);
});
