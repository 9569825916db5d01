import { translateFtr } from '../../../src/rules/ftr/translate.ts';
import { ruleFaults } from '../../../src/sites/check-rule.ts';

/** Stands in for the browser: it refuses what does not close. */
const parses = (expression: string): void => {
  if (expression.split('[').length !== expression.split(']').length) throw new SyntaxError(expression);
};
const translate = (text: string, name = 'paper.example.txt') => translateFtr(name, text, parses);

test('a file becomes a rule for its host, which has no faults', () => {
  const { rule, host, untranslated, understood } = translate(
    [
      '# The Paper',
      "body: //div[@id='text']",
      "body: //div[contains(., 'Text')]",
      'title: //h1',
      "author: //a[@class='author']",
      "date: //meta[@name='day']/@content",
      "strip: //p[contains(text(), 'Read on')]",
      'strip_id_or_class: "promo',
      'strip_image_src: /pixel/',
      'wrap_in(blockquote): //p[@class="said"]',
      'dissolve: //center',
      'src_lazy_load_attr: data-late',
      'next_page_link: //a[@class="on"]/@href',
      'single_page_link: //a[@class="whole"]',
      'find_string: <h4',
      'replace_string: <h3',
      'tidy: no',
      'test_url: https://paper.example/1',
    ].join('\n'),
  );
  expect(untranslated).toEqual([]);
  expect(host).toBe('paper.example');
  expect(understood).toBe(17);
  expect(rule).toEqual({
    source: 'imported',
    name: 'paper.example',
    match: { hosts: ['paper.example'] },
    body: { selectors: ['div[id="text"]', "xpath://div[contains(., 'Text')]"], take: 'all' },
    title: { selectors: ['h1'] },
    byline: { selectors: ['a[class="author"]'], take: 'all' },
    published: { selectors: ['meta[name="day"][content]'], attribute: 'content' },
    remove: [
      { selector: "xpath://p[contains(text(), 'Read on')]" },
      { selector: '[class*="\\"promo"], [id*="\\"promo"]' },
      { selector: 'img[src*="/pixel/"]' },
    ],
    rewrite: [
      { selector: 'h4', rename: 'h3' },
      { selector: 'p[class="said"]', wrap: 'blockquote' },
      { selector: 'center', unwrap: true },
      { selector: '[data-late]', attribute: 'src', from: 'data-late' },
    ],
    next: ['a[class="on"]'],
    single: ['a[class="whole"]'],
  });
  expect(ruleFaults(rule, () => undefined)).toEqual([]);
});

test('whatever is not translated is listed with its line and the kind of reason', () => {
  const { rule, untranslated } = translate(
    [
      'body: //main[',
      'bdy: //main',
      'title:',
      'A line by itself',
      'https://paper.example/1',
      'http_header(user-agent): Robot/1.0',
      'if_page_contains: //p',
      'move_into(body): //img',
      'wrap_in(iframe): //p',
      'find_string: one',
      'find_string: two',
      'replace_string: three',
      'replace_string(four): five',
      'replace_string: six',
      'strip: //p/text()',
      'body: //noscript/div',
      `strip: //p[contains(., '${'x'.repeat(2000)}')]`,
      'find_string: last',
    ].join('\r\n'),
  );
  expect(rule).toBeUndefined();
  expect(untranslated.map(({ line, directive, why }) => `${line} ${directive.slice(0, 20)}: ${why}`)).toEqual([
    '1 body: xpath',
    '2 bdy: directive',
    '3 title: empty',
    '4 A line by itself: line',
    '5 https://paper.exampl: line',
    '6 http_header: browser',
    '7 if_page_contains: condition',
    '8 move_into: unsupported',
    '9 wrap_in: element',
    '10 find_string: pair',
    '11 find_string: source',
    '12 replace_string: source',
    '13 replace_string: source',
    '14 replace_string: pair',
    '15 strip: no element',
    '16 body: noscript',
    '17 strip: long',
    '18 find_string: pair',
  ]);
});

test('claims in the head of a page are left to the reader, which weighs all of them', () => {
  const { rule, untranslated, understood } = translate(
    "title: //meta[@property='og:title']/@content\ntitle: //h1\nauthor: //meta[@name='author']/@content\ndate: //time",
  );
  expect(rule).toMatchObject({ published: { selectors: ['time'] } });
  expect([rule?.title, rule?.byline, untranslated, understood]).toEqual([undefined, undefined, [], 4]);
  expect(translate('title: //title').rule).toBeUndefined();
  expect(translate('title: //h1\ntitle: //title').rule?.title?.selectors).toEqual(['h1']);
});

test('places of a fact in attributes and in texts stand beside each other', () => {
  const { rule } = translate("title: //meta[@name='t']/@content\ntitle: //h1");
  expect(rule?.title?.selectors).toEqual(["xpath://meta[@name='t']/@content", 'h1']);
});

test('a file of more entries than a rule may have is cut, and says so', () => {
  const { rule, untranslated } = translate('strip_id_or_class: ad\n'.repeat(502));
  expect(rule?.remove).toHaveLength(500);
  expect(untranslated.map(({ line, why }) => [line, why])).toEqual([
    [501, 'long'],
    [502, 'long'],
  ]);
});

test.each([
  ['paper.example.txt', 'paper.example'],
  ['.paper.example.txt', 'paper.example'],
  ['folder/Paper.Example (1).txt', 'paper.example'],
  ['bücher.example.txt', 'xn--bcher-kva.example'],
  ['global.txt', undefined],
  ['LICENSE.txt', undefined],
  ['README.md', undefined],
  ['paper.example', undefined],
  ['a b.example.txt', undefined],
  ['paper.example:8080.txt', undefined],
  ['.txt', undefined],
])('%s is the file of %s', (name, host) => {
  const translation = translate('title: //h1', name);
  expect(translation.host).toBe(host);
  expect(translation.rule === undefined).toBe(host === undefined);
});

test('any text at all comes to a rule without faults, or to none', () => {
  const words = [
    'body',
    'strip',
    'wrap_in(p)',
    ':',
    '//',
    'p',
    '[',
    ']',
    '(',
    "'",
    '"',
    '@class',
    '\n',
    'replace_string(',
    '<',
    '\\',
    '\0',
  ];
  let seed = 7;
  for (let round = 0; round < 500; round++) {
    let text = '';
    for (let count = 0; count < 40; count++) {
      seed = (seed * 16807) % 2147483647;
      text += words[seed % words.length];
    }
    const { rule } = translate(text);
    if (rule) expect(ruleFaults(rule, () => undefined)).toEqual([]);
  }
});
