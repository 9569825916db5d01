import { allowedAddress, allowedSourceSet, writtenAddress } from '../../../src/article/gate/addresses.ts';

const BASE = 'https://paper.example/news/story.html';

test.each([
  ['/a b', 'https://paper.example/a%20b'],
  ['../x?y#z', 'https://paper.example/x?y#z'],
  ['//other.example/x', 'https://other.example/x'],
  ['  https://other.example/  ', 'https://other.example/'],
  ['#note', `${BASE}#note`],
  ['mailto:desk@paper.example', 'mailto:desk@paper.example'],
  ['tel:+123', 'tel:+123'],
  ['sms:+123?body=Hello', 'sms:+123?body=Hello'],
  ['geo:52.5,13.4', 'geo:52.5,13.4'],
  ['magnet:?xt=urn:btih:1', 'magnet:?xt=urn:btih:1'],
  ['ftp://paper.example/a', 'ftp://paper.example/a'],
])('the link %p is made absolute', (value, expected) => expect(allowedAddress(value, BASE, 'link')).toBe(expected));

const SCRIPTS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\r\n:alert(1)',
  'javascript://paper.example/%0aalert(1)',
  'vbscript:msgbox(1)',
  'VbScript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'data:image/png+xml;base64,AAAA',
  'blob:https://paper.example/1',
  'file:///etc/passwd',
  'view-source:https://paper.example/',
  'chrome://settings',
  'about:blank',
  'filesystem:https://paper.example/x',
  'https://',
  'https://[',
];

test.each(SCRIPTS)('%j is allowed nowhere', (value) => {
  for (const use of ['link', 'picture', 'media'] as const) expect(allowedAddress(value, BASE, use)).toBeUndefined();
});

test('a page that is a file itself may lead to other files and show their pictures, no other page may', () => {
  const page = 'file:///home/reader/page.html';
  for (const use of ['link', 'picture', 'media'] as const) {
    expect(allowedAddress('a.png', page, use)).toBe('file:///home/reader/a.png');
    expect(allowedAddress('javascript:alert(1)', page, use)).toBeUndefined();
  }
});

test.each(['sms:+123', 'smsto:+123', 'geo:1,2', 'magnet:?xt=urn:btih:a', 'ftp://files.example/a', 'sip:a@b.example'])(
  '%s is a link and no picture',
  (value) => {
    expect(allowedAddress(value, BASE, 'link')).toBe(value);
    expect(allowedAddress(value, BASE, 'picture')).toBeUndefined();
  },
);

test('mail and telephone are no pictures', () => {
  expect(allowedAddress('mailto:a@b.example', BASE, 'picture')).toBeUndefined();
  expect(allowedAddress('tel:1', BASE, 'media')).toBeUndefined();
});

test('raster pictures may be data, for pictures alone', () => {
  const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  expect(allowedAddress(` ${gif} `, BASE, 'picture')).toBe(gif);
  expect(allowedAddress(gif, BASE, 'link')).toBeUndefined();
  expect(allowedAddress(gif, BASE, 'media')).toBeUndefined();
});

describe('the source set', () => {
  test.each([
    ['/a.jpg', 'https://paper.example/a.jpg'],
    ['/a.jpg 1x, /b.jpg 2x', 'https://paper.example/a.jpg 1x, https://paper.example/b.jpg 2x'],
    ['/a.jpg 1x,/b.jpg 1.5x', 'https://paper.example/a.jpg 1x, https://paper.example/b.jpg 1.5x'],
    ['/a.jpg 640w,\n  /b.jpg   1280w ,', 'https://paper.example/a.jpg 640w, https://paper.example/b.jpg 1280w'],
    ['/a.jpg, /b.jpg 2x', 'https://paper.example/a.jpg, https://paper.example/b.jpg 2x'],
    ['/w_3,h_2/a.jpg 300w', 'https://paper.example/w_3,h_2/a.jpg 300w'],
  ])('%j gets absolute addresses', (value, expected) => expect(allowedSourceSet(value, BASE)).toBe(expected));

  test.each([
    ['javascript:alert(1) 1x, /b.jpg 2x', 'https://paper.example/b.jpg 2x'],
    ['/a.jpg 1x,javascript:alert(1) 2x', 'https://paper.example/a.jpg 1x'],
    ['data:image/svg+xml,<svg> 1x, /b.jpg 2x', 'https://paper.example/b.jpg 2x'],
    ['/a.jpg 1x javascript:alert(1), /b.jpg 2x', 'https://paper.example/b.jpg 2x'],
    ['/a.jpg onerror=alert(1), /b.jpg', 'https://paper.example/b.jpg'],
  ])('%j loses the candidates that are not allowed', (value, expected) =>
    expect(allowedSourceSet(value, BASE)).toBe(expected),
  );

  test.each(['', ' , , ', 'javascript:alert(1)', 'blob:x 1x'])('%j is empty', (value) =>
    expect(allowedSourceSet(value, BASE)).toBeUndefined(),
  );

  test.each([',', 'a', 'a ', ', ', '( ', 'a,'])('that repeats %j a million times is read without a hang', (piece) => {
    expect(allowedSourceSet(`${piece.repeat(1_000_000)}, /b.jpg 2x`, BASE)).toMatch(/paper\.example\/b\.jpg 2x$/);
  });
});

test.each([
  ['intent://scan/#Intent;scheme=zxing;end', ' (intent://scan/#Intent;scheme=zxing;end)'],
  [' steam://run/440 ', ' (steam://run/440)'],
  [`vscode:${'a'.repeat(300)}`, ` (vscode:${'a'.repeat(193)})`],
  ['javascript:void(0)', ''],
  ['JavaScript:void(0)', ''],
  ['java\nscript:void(0)', ''],
  ['data:text/html,a', ''],
  ['blob:https://paper.example/1', ''],
  ['/story', ''],
  ['https://[', ''],
])('a link that may not come through has its address written out, if it says something: %j', (address, written) => {
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.textContent = 'open';
  expect(writtenAddress(link)).toBe(written);
  link.textContent = `open ${address.trim()}`;
  expect(writtenAddress(link)).toBe('');
});
