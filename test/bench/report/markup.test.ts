import { markup } from './markup.ts';

test('what is put in is escaped, unless it is markup itself', () => {
  const evil = `<img src=x onerror="alert('1')">&`;
  expect(markup`<p title="${evil}">${markup`<b>${1}</b>`}${[markup`<i></i>`, markup`<u></u>`]}</p>`.markup).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;"><b>1</b><i></i><u></u></p>',
  );
});

test('what is not there leaves nothing, and control characters go', () => {
  expect(markup`a${undefined}b${false}c${'\u0000\u001bd\ne'}`.markup).toBe('abcd\ne');
});
