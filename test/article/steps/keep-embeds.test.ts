import { keepEmbeds } from '../../../src/article/steps/keep-embeds.ts';
import { draftOf } from '../../support/page.ts';

function kept(body: string, hidden?: string): (string | null)[][] {
  const draft = draftOf(body, hidden ? { hidden } : {});
  keepEmbeds(draft);
  return [...draft.root.querySelectorAll('iframe[data-embed]')].map((frame) =>
    ['src', 'title', 'data-poster'].map((name) => frame.getAttribute(name)),
  );
}

const FILM = 'https://www.youtube-nocookie.com/embed/abcdefghijk';

test.each([
  ['a frame', '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="T"></iframe>', FILM],
  ['a frame that waits', '<iframe data-src="//www.youtube.com/embed/abcdefghijk" title="T"></iframe>', FILM],
  [
    'a frame that waits for consent',
    '<iframe src="about:blank" data-cmp-src="https://youtu.be/abcdefghijk" title="T"></iframe>',
    FILM,
  ],
  ['an element of AMP', '<amp-youtube data-videoid="abcdefghijk" title="T"></amp-youtube>', FILM],
  ['a light player', '<lite-youtube videoid="abcdefghijk" playlabel="T"></lite-youtube>', FILM],
  ['a plug-in', '<object data="https://www.youtube.com/v/abcdefghijk" title="T"></object>', FILM],
  [
    'a film of Vimeo',
    '<amp-vimeo data-videoid="12345" title="T"></amp-vimeo>',
    'https://player.vimeo.com/video/12345?dnt=1',
  ],
  [
    'a post that is not there yet',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/?utm=x" title="T">View this post</blockquote>',
    'https://www.instagram.com/p/Abc/embed/',
  ],
  [
    'a post of Facebook',
    '<div class="fb-post" data-href="https://www.facebook.com/a/posts/1" title="T"></div>',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1',
  ],
])('%s becomes a frame that the gate knows', (_name, body, source) =>
  expect(kept(body)).toEqual([[source, 'T', null]]),
);

test('a quoted post keeps its words', () => {
  const draft = draftOf(
    '<blockquote class="twitter-tweet"><p>Words</p><a href="https://twitter.com/a/status/123">D</a></blockquote>',
  );
  keepEmbeds(draft);
  expect(draft.root.querySelector('blockquote > p')?.textContent).toBe('Words D');
  expect(draft.root.querySelector('blockquote > iframe')?.getAttribute('src')).toBe(
    'https://platform.twitter.com/embed/Tweet.html?id=123',
  );
});

test.each([
  ['inside of it', '<amp-youtube data-videoid="abcdefghijk"><img src="/still.jpg"></amp-youtube>', '/still.jpg'],
  [
    'behind it',
    '<lite-youtube videoid="abcdefghijk" style="background-image: url(/still.jpg)"></lite-youtube>',
    '/still.jpg',
  ],
  [
    'of the site of the film',
    '<lite-youtube videoid="abcdefghijk" style="background-image: url(https://i.ytimg.com/a.jpg)"></lite-youtube>',
    null,
  ],
])('its poster is the picture %s, unless that tells the other site', (_name, body, poster) =>
  expect(kept(body)[0]?.[2]).toBe(poster),
);

describe('a frame of a site that is not known', () => {
  const frame = (attributes: string) => `<iframe ${attributes}></iframe>`;
  test('is kept where it is content', () => {
    expect(kept(frame('src="https://charts.example/1" title="Chart" height="400"'))).toHaveLength(1);
    expect(kept(`<figure>${frame('src="https://charts.example/1" height="400"')}</figure>`)).toHaveLength(1);
  });
  test.each([
    ['has no name', 'src="https://charts.example/1" height="400"'],
    ['is a banner', 'src="https://charts.example/1" title="T" height="90"'],
    ['counts or sells', 'src="https://charts.example/ads/1" title="T" height="400"'],
    ['asks', 'src="https://x.example/newsletter/form" title="T" height="400"'],
    ['is hidden', 'src="https://charts.example/1" title="T" height="400" hidden'],
    ['is none of the web', 'src="javascript:a()" title="T" height="400"'],
  ])('is not where it %s', (_name, attributes) => expect(kept(frame(attributes), '[hidden]')).toEqual([]));
});
