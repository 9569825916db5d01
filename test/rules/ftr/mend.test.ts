import { mend } from '../../../src/rules/ftr/mend.ts';

test.each([
  ['//svg', "//*[local-name()='svg']"],
  ['//a[.//svg][1]/svg', "//a[.//*[local-name()='svg']][1]/*[local-name()='svg']"],
  ['//a[svg or path]', "//a[*[local-name()='svg'] or *[local-name()='path']]"],
  ["//*[name()='svg']", "//*[local-name()='svg']"],
  ["//table[@id='x']/tr[2]/td", "//table[@id='x']/*[self::tbody or self::thead or self::tfoot]/tr[2]/td"],
])('%s finds in browsers what it found in PHP', (xPath, expression) => {
  expect(mend(xPath)).toEqual(expect.objectContaining({ expression }));
});

test.each([
  "//p[contains(., 'svg')]",
  '//a/@path',
  "//div[@class = 'noscript']/noscript",
  '//tbody/tr',
  '//p[',
  "//p[contains(name, 'x')]",
])('%s stays as it is', (xPath) => expect(mend(xPath)).toEqual({ expression: xPath, plain: xPath }));

test.each(['//noscript/img', '//div[noscript/img]', '//noscript[img]', '//p | //noscript//a'])(
  '%s looks into a noscript, which browsers read as a text',
  (xPath) => expect(mend(xPath)).toBe('noscript'),
);
