import { cssOfXPath } from '../../../src/rules/ftr/css-of-x-path.ts';

test.each([
  ["//div[@id='story']", 'div[id="story"]'],
  ['//*[@itemprop="articleBody"]', '[itemprop="articleBody"]'],
  ["//div[contains(@class, 'story')]/p", 'div[class*="story"] > p'],
  ["//div[contains(concat(' ',normalize-space(@class),' '),' story ')]//p", 'div[class~="story"] p'],
  ["//div[starts-with(@id, 'ad-')]", 'div[id^="ad-"]'],
  ['/html/body/main', ':root > body > main'],
  ['.//main', 'main'],
  ['//main | //aside[@hidden]', 'main, aside[hidden]'],
  ['//section[2]/p[last()]', 'section:nth-of-type(2) > p:last-of-type'],
  ['//ul/*[1]', 'ul > :first-child'],
  ["//p[@class='a' or @class='b']", 'p:is([class="a"], [class="b"])'],
  ["//p[@class!='a' and not(@id)]", 'p[class]:not([class="a"]):not([id])'],
  ["//h2/following-sibling::ul[@class='x']", 'h2 ~ ul[class="x"]'],
  ["//div[.//img]/descendant::p[a[@name='x']]", 'div:has(img) p:has(> a[name="x"])'],
  ['//figure[not(figcaption/p)]', 'figure:not(:has(> figcaption > p))'],
  [`//p[@title='a "b" \\']`, 'p[title="a \\"b\\" \\\\"]'],
])('%s is %s in CSS', (xPath, css) => {
  expect(cssOfXPath(xPath)).toEqual({ css });
  expect(() => document.querySelector(css)).not.toThrow();
});

test('an attribute at the end is that of elements which have it', () => {
  expect(cssOfXPath("//meta[@name='author']/@content")).toEqual({
    css: 'meta[name="author"][content]',
    attribute: 'content',
  });
});

test.each([
  '//p[2][1]/text()',
  "//p[contains(., 'x')]",
  "//p[contains(@class, '')]",
  "//a[@rel='next']",
  '//a/..',
  '//a/ancestor::p',
  '(//p)[1]',
  '//p[@class][1]',
  '//p[position() < 3]',
  '//div[p[a]]',
  '//p[@x < 3]',
  '//svg:path',
  "substring-after(//p, 'x')",
  '//p/@title | //p',
  '//p//@title',
  '//p[@a = @b]',
  '//p/descendant::a[1]',
  "//p[normalize-space(@class)='x']",
  '//p[',
  '//p "x"',
  '//p and #',
  '',
])('%s stays XPath', (xPath) => expect(cssOfXPath(xPath)).toBeUndefined());
