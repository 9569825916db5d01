import { findQuotation } from '../../src/quotation/find-quotation.ts';
import { plain } from '../../src/quotation/plain-text.ts';
import { textDirectives } from '../../src/quotation/text-directive.ts';

const TEXT = 'the heron stood. a man, the heronry, and the heron again: 河のほとりの鷺 stood';

test.each([
  ['text=the%20heron', 'the heron'],
  ['text=the%20HERON,again', 'the heron stood. a man, the heronry, and the heron again'],
  ['text=and-,the%20heron', 'the heron'],
  ['text=the%20heron,-again', 'the heron'],
  ['text=stood,man', 'stood. a man'],
  ['text=a%20man%2C%20the', 'a man, the'],
  ['text=ほとり', 'ほとり'],
  ['text=heronr', undefined],
  ['text=', undefined],
  ['text=%E0%A4%A', undefined],
  ['x=the', undefined],
])('%s', (fragment, expected) => {
  const [directive] = textDirectives(fragment);
  const found = directive && findQuotation(TEXT, directive);
  expect(found && TEXT.slice(...found)).toBe(expected);
});

test('the text around a quotation tells two places apart', () => {
  const [directive] = textDirectives('text=and-,the%20heron,-again');
  expect(directive && findQuotation(TEXT, directive)?.[0]).toBe(TEXT.lastIndexOf('the heron'));
});

test.each([
  ['c\u030cesky\u0301', '\u010desk\u00fd'],
  ['\u010desk\u00fd', 'c\u030cesky\u0301'],
  ['cesky', '\u010desk\u00fd'],
  ['\u010desk\u00fd', 'cesky'],
])('%s is found as %s, as browsers find it', (asked, shown) => {
  const [directive] = textDirectives(`text=${encodeURIComponent(asked)}`);
  const text = plain(`to je ${shown} dub`);
  expect(directive && findQuotation(text, directive)).toEqual([6, 11]);
});

test('a word does not end before a mark that is a vowel', () => {
  const [directive] = textDirectives('text=\u0915\u0932');
  expect(directive && findQuotation(plain('\u0915\u0932\u093e \u0939\u0948'), directive)).toBeUndefined();
});
