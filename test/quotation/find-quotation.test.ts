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
])('letters and marks of %s are found whether they are one sign or not', (asked, shown) => {
  const [directive] = textDirectives(`text=${encodeURIComponent(asked)}`);
  const text = plain(`to je ${shown} dub`);
  expect(directive && findQuotation(text, directive)?.[0]).toBe(6);
});

test('a quotation ends not between a letter and its mark', () => {
  const [directive] = textDirectives('text=cafe');
  expect(directive && findQuotation(plain('the caf\u00e9'), directive)).toBeUndefined();
});
