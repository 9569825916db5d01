import { decodeEntities } from '../../../../src/article/facts/sources/decode-entities.ts';

test.each([
  ['Dogs &amp; cats', 'Dogs & cats'],
  ['It&#8217;s &#x2014; &ldquo;fine&rdquo;', 'It’s — “fine”'],
  ['Dogs & cats; AT&T', 'Dogs & cats; AT&T'],
  ['&nothing; &#0; &#99999999; &', '&nothing; &#0; &#99999999; &'],
  ['&lt;img src=x&gt;', '<img src=x>'],
  ['', ''],
])('%p is decoded to %p', (text, expected) => expect(decodeEntities(text)).toBe(expected));

test.each([
  ['Caf&eacute; M&uuml;ller &ccedil;a &Scaron;&iacute;lenec', 'Café Müller ça Šílenec'],
  ['5 &euro; &frac12; &times; &trade;', '5 € ½ × ™'],
  ['&CounterClockwiseContourIntegral;&ngE;', '∳≧̸'],
  ['&Eacute;t&eacute; is not &eacute;t&Eacute;', 'Été is not étÉ'],
  // Signs of Windows, which pages number as if they were characters.
  ['It&#146;s', 'It’s'],
  ['a&Tab;b&#32;c&nbsp;d&semi;', 'a\tb c\u00a0d;'],
])('all names of HTML are known: %p is decoded to %p', (text, expected) => expect(decodeEntities(text)).toBe(expected));

test.each([
  ['<b title="&quot;">bold</b> &amp; <!-- more', '<b title=""">bold</b> & <!-- more'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['</i><i>&amp;</i>', '</i><i>&</i>'],
])('markup stays text: %p is decoded to %p', (text, expected) => expect(decodeEntities(text)).toBe(expected));

test('a reference is decoded once', () => {
  expect(decodeEntities('&amp;eacute;')).toBe('&eacute;');
});

test('a text without references is not parsed', () => {
  const parse = jest.spyOn(DOMParser.prototype, 'parseFromString');
  decodeEntities('A mill');
  decodeEntities('Dogs & cats');
  expect(parse).not.toHaveBeenCalled();
  decodeEntities('&eacute; &uuml; &eacute;');
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});
