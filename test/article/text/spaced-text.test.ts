import { spacedText } from '../../../src/article/text/spaced-text.ts';
import { pageOf } from '../../support/page.ts';

test.each([
  ['<p>It rained.</p><p>Then it stopped.</p>', 'It rained. Then it stopped.'],
  ['<ul><li>One</li><li>two</li></ul>three<br>four', 'One two three four'],
  ['<p><b>W</b>ord H<sub>2</sub>O</p>', 'Word H2O'],
  ['<p> One\n<!-- no --> two </p>', 'One two'],
  ['', ''],
])('%j reads %j', (html, text) => expect(spacedText(pageOf(html).body)).toBe(text));
