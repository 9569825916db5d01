import { distinctIds } from '../../../src/article/tree/distinct-ids.ts';
import { htmlIn, pageOf } from '../../support/page.ts';

test('ids get the ending, and links and references follow them', () => {
  const { body } = pageOf(
    '<a href="#a">1</a><p id="a"></p><table><tr><th id="b"></th><td headers="b c"></td></tr></table>',
  );
  distinctIds(body, 'page2');
  expect(htmlIn(body)).toBe(
    '<a href="#a-page2">1</a><p id="a-page2"></p>' +
      '<table><tbody><tr><th id="b-page2"></th><td headers="b-page2 c-page2"></td></tr></tbody></table>',
  );
});

test('links elsewhere and to the top stay', () => {
  const { body } = pageOf('<a href="https://paper.example/#a">1</a><a href="#">2</a>');
  const before = htmlIn(body);
  distinctIds(body, 'page2');
  expect(htmlIn(body)).toBe(before);
});
