import { embedOf } from '../../../src/article/gate/known-embeds.ts';
import { playerAt, sandboxOf } from '../../../src/shared/embed-players.ts';

const of = (address: string) => embedOf(address, 'https://paper.example/');

test.each([
  [
    'https://www.youtube.com/embed/abcdefghijk?autoplay=1&start=30',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?start=30',
    'https://www.youtube.com/watch?v=abcdefghijk&t=30',
  ],
  [
    'http://youtu.be/abcdefghijk',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
    'https://www.youtube.com/watch?v=abcdefghijk',
  ],
  [
    '//www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube-nocookie.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/playlist?list=PL1',
  ],
  [
    'https://player.vimeo.com/video/123?h=ab',
    'https://player.vimeo.com/video/123?dnt=1&h=ab',
    'https://vimeo.com/123/ab',
  ],
  [
    'https://open.spotify.com/embed/track/1',
    'https://open.spotify.com/embed/track/1',
    'https://open.spotify.com/track/1',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b',
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b',
    'https://soundcloud.com/a/b',
  ],
  [
    'https://platform.twitter.com/embed/Tweet.html?id=1',
    'https://platform.twitter.com/embed/Tweet.html?id=1',
    'https://x.com/i/status/1',
  ],
  [
    'https://www.google.com/maps/embed?pb=1',
    'https://www.google.com/maps/embed?pb=1',
    'https://www.google.com/maps/embed?pb=1',
  ],
  ['https://charts.example/1', undefined, 'https://charts.example/1'],
  ['https://www.youtube.com/', undefined, 'https://www.youtube.com/'],
])('the embed %s has the frame %p and the link %p', (address, frame, link) =>
  expect(of(address)).toEqual({ frame, link }),
);

test.each([
  ['javascript:a()'],
  ['data:text/html,x'],
  ['https://user:word@player.vimeo.com/video/1'],
  ['ftp://x.example/'],
  ['https://'],
])('%s is no embed', (address) => expect(of(address)).toBeUndefined());

test.each([
  'https://www.youtube.com.evil.example/embed/abcdefghijk',
  'https://evil.example/www.youtube.com/embed/abcdefghijk',
  'https://open.spotify.com.evil.example/embed/1',
  'https://www.google.com/search?q=maps/embed',
  // Where anybody's page runs.
  'https://codepen.io/ana/embed/abc',
  'https://flo.uri.sh/visualisation/1/embed',
  'https://e.infogram.com/abc',
  'https://players.brightcove.net/1/default_default/index.html?videoId=1',
  // A known host, and more of its path or another port than the player has.
  'https://open.spotify.com/embed/track/1/more/of/it',
  'https://streamable.com/login',
  'https://player.vimeo.com/video/1/../../page',
  'https://open.spotify.com:8443/embed/track/1',
])('%s is shown in no frame', (address) => expect(of(address)?.frame).toBeUndefined());

test('a link that an address names is checked like any other', () => {
  expect(of('https://w.soundcloud.com/player/?url=javascript:a()')?.link).toMatch(/^https:/);
  expect(of('https://www.facebook.com/plugins/post.php?href=data:text/html,x')?.link).toMatch(/^https:/);
});

test('frames get the rights of their sort of player, and unknown ones those to run alone', () => {
  const rights = (address: string) => sandboxOf(playerAt(new URL(address)));
  expect(rights('https://player.vimeo.com/video/1?dnt=1')).toBe('allow-scripts allow-same-origin allow-presentation');
  expect(rights('https://www.openstreetmap.org/export/embed.html?bbox=1')).toBe('allow-scripts');
  expect(rights('https://charts.example/1')).toBe('allow-scripts');
});
