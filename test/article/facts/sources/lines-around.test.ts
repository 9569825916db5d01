import { linesAround } from '../../../../src/article/facts/sources/lines-around.ts';
import { pageOf } from '../../../support/page.ts';

function linesOf(body: string): readonly string[] {
  return linesAround(pageOf(body).querySelector('h1') as Element);
}

test('the lines below the title come first, then those above, the nearest before the others', () => {
  const body = '<p>A</p><div>B <b>bold</b></div><header><h1>Title</h1></header><p>C</p><ul><li>D<br>E</li></ul>';
  expect(linesOf(body)).toEqual(['C', 'D', 'E', 'B bold', 'A']);
});

test('what layout alone sets apart in a line is parted by a semicolon', () => {
  const line = '<b>Ada Reed</b><i>Updated</i>; <time>3 May 2020</time><time>July 4, 2021</time><b>57</b>';
  expect(linesOf(`<h1>Title</h1><p>${line}</p>`)).toEqual(['Ada Reed; Updated; 3 May 2020; July 4, 2021; 57']);
});

test('elements without text are passed over', () => {
  expect(linesOf('<h1>Title</h1><script>a()</script><svg><text>x</text></svg><p> — </p><p>C</p>')).toEqual(['C']);
});

test('text far below is not looked at', () => {
  const lines = linesOf(`<h1>Title</h1>${'<p>Many words.</p>'.repeat(1000)}`);
  expect(lines.length).toBeLessThan(100);
});

test('many thousands of elements beside the title end the search', () => {
  const many = '<i></i>'.repeat(10_000);
  expect(linesOf(`<p>A</p>${many}<h1>Title</h1>${many}<p>B</p>`)).toEqual([]);
});
