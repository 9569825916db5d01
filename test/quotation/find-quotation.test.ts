import { findQuotation } from '../../src/quotation/find-quotation.ts';
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
