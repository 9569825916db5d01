import { decodeEntities } from '../../../../src/article/facts/sources/decode-entities.ts';

test.each([
  ['Dogs &amp; cats', 'Dogs & cats'],
  ['It&#8217;s &#x2014; &ldquo;fine&rdquo;', 'It’s — “fine”'],
  ['Dogs & cats; AT&T', 'Dogs & cats; AT&T'],
  ['&nothing; &#0; &#99999999; &', '&nothing; &#0; &#99999999; &'],
  ['&lt;img src=x&gt;', '<img src=x>'],
  ['', ''],
])('%p reads %p', (text, expected) => expect(decodeEntities(text)).toBe(expected));
