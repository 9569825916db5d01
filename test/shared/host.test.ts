import { isFrontPage, isHostOf, webHost } from '../../src/shared/host.ts';

test.each([
  ['paper.example', 'paper.example', true],
  ['www.paper.example', 'paper.example', true],
  ['a.b.paper.example', 'paper.example', true],
  ['newspaper.example', 'paper.example', false],
  ['paper.example', 'www.paper.example', false],
  ['paper.example.evil.example', 'paper.example', false],
  ['', 'paper.example', false],
])('%j of %j: %p', (host, site, expected) => expect(isHostOf(host, site)).toBe(expected));

test.each([
  ['https://news.paper.test:8080/story?a=1', 'news.paper.test'],
  ['http://[::1]/', '[::1]'],
  ['file:///home/story.html', undefined],
  ['about:blank', undefined],
  ['moz-extension://1b2c/welcome.html', undefined],
  [undefined, undefined],
])('the host of %s is %s', (address, host) => expect(webHost(address)).toBe(host));

test.each(['/', '/index.html', '/index.php', '/#top'])('%s is a front page', (path) => {
  expect(isFrontPage(new URL(path, 'https://paper.example'))).toBe(true);
});

test.each(['/story', '/?p=123', '/index/', '/news/'])('%s is none', (path) => {
  expect(isFrontPage(new URL(path, 'https://paper.example'))).toBe(false);
});
