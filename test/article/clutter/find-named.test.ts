import { findNamed } from '../../../src/article/clutter/find-named.ts';
import { findingsOf } from '../../support/findings.ts';
import { proseText, story } from '../../support/page.ts';

const found = (body: string) => findingsOf(findNamed, body + story());

test.each([
  ['<div class="x related-posts">Away</div>', 'rail'],
  ['<div id="comments">Away</div>', 'comments'],
  ['<div class="privacy-modal">Away</div>', 'consent'],
  ['<div id="didomi-host">Away</div>', 'consent'],
  ['<div class="b-teasers">Away</div>', 'rail'],
  ['<ul class="post_share"><li>Away</li></ul>', 'share bar'],
  ['<aside class="NewsletterBox newsletter">Away</aside>', 'newsletter'],
  ['<div role="search">Away</div>', 'search'],
  ['<section role="alertdialog">Away</section>', 'dialog'],
  ['<dialog open>Away</dialog>', 'dialog'],
  ['<nav>Away</nav>', 'navigation'],
  ['<related-stories>Away</related-stories>', 'rail'],
  ['<x-newsletter>Away</x-newsletter>', 'newsletter'],
  ['<div role="navigation">Away</div>', 'navigation'],
])('%s is %s', (body, reason) => expect(found(body)).toEqual([`${reason}: Away`]));

test.each([
  [
    'text whose names speak of its look',
    '<p class="related">x</p><span class="ad">x</span><h2 class="trending">x</h2><blockquote class="sharing">x</blockquote>',
  ],
  [
    'names that only hold the letters',
    '<div class="unrelated">x</div><div class="shadow">x</div><div id="adventure">x</div>',
  ],
  [
    'sections whose ids were made from their headings',
    ['Pagination', 'Search box', 'Comments', 'Related work']
      .map(
        (name) => `<section id="${name.replace(' ', '-').toLowerCase()}"><h2>${name}</h2>${proseText(300)}</section>`,
      )
      .join(''),
  ],
  [
    'sections whose ids are the first word of their headings',
    ['Comments of the jury', 'Subscription of the ballots', 'Related work of others']
      .map((name) => `<section id="${name.split(' ')[0]}"><h2>${name}</h2><p>${proseText()}</p></section>`)
      .join(''),
  ],
  ['a heading whose id was made from it', '<h3 id="3_social_media">3. Social media</h3>'],
  [
    'sections whose classes were made from their headings',
    ['Popup', 'Cookie banner', 'Share buttons']
      .map((name) => `<div class="${name.replace(' ', '-')}"><h2>${name}</h2><p>${proseText()}</p></div>`)
      .join(''),
  ],
  [
    'a heading with a number, and its section',
    `<div><h1>T</h1>${['Pagination', 'Search box', 'Related work'].map((name, place) => `<div class="part ${name.toLowerCase().replace(' ', '-')}"><div><h2>${place + 1}. ${name}</h2></div><p>Few words say it all.</p></div>`).join('')}</div>`,
  ],
  [
    'a section between two others',
    ['id="a"', 'id="related-work"', 'id="b"']
      .map(
        (id, place) =>
          `<section ${id}><h2>${['One', 'Related work', 'Two'][place]}</h2><p>${proseText(place)}</p></section>`,
      )
      .join(''),
  ],
  ['a good part of the text', `<div class="related">${story(4)}</div>`],
  [
    'the story with its title and its tags as names',
    '<article class="post tag-trending category-donation"><h1>T</h1></article>',
  ],
  [
    'a quoted post in a box with the name of its network',
    '<div class="social-media-embed"><blockquote>x</blockquote></div>',
  ],
  ['a part of a page made of components', '<div class="cmp cmp-container"><div class="cmp-text">x</div></div>'],
  ['the frame of the page', '<main class="modal">x</main>'],
])('%s stays', (_name, body) => expect(found(body)).toEqual([]));

test('a named box with a paragraph of prose is found', () => {
  expect(found(`<div class="author-bio"><p>${proseText()}</p></div>`)).toEqual([`author card: ${proseText()}`]);
});

test('what the site reports of the page is found outside of the article alone', () => {
  const status = '<div role="status"><p>This page was made by a program.</p></div>';
  expect(findingsOf(findNamed, `${status}<article>${story()}</article>`)).toHaveLength(1);
  expect(findingsOf(findNamed, `<article>${story()}${status}</article>`)).toEqual([]);
});

test('boxes beside a text are found though their names were made from their headings', () => {
  const boxes = ['Newsletter', 'Related', 'Comments'].map(
    (name) => `<section class="${name.toLowerCase()}"><h2>${name}</h2><p>${name} of a few words.</p></section>`,
  );
  expect(found(boxes.join(''))).toHaveLength(3);
});
