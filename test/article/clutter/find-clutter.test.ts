import { process } from '../../../src/article/extract.ts';
import { ADDRESS, htmlIn, pageOf, story } from '../../support/page.ts';

const headline = (number: number) => `<a href="/${number}">Headline number ${number} of the other stories</a>`;
const rail = (more = '') =>
  `<div${more}>${[1, 2, 3].map((number) => `<div>${headline(number)} <i>${number} hours ago</i></div>`).join('')}</div>`;

function left(body: string, head = '') {
  const { draft } = process({ page: pageOf(body, head), mode: 'clutter', address: ADDRESS, rules: [] });
  return { html: htmlIn(draft.root), reasons: draft.removals.map(({ reason }) => reason) };
}

test('every finder takes part', () => {
  const clutter =
    '<div class="post-tags">River</div><form>Find<input type="search"></form>' +
    `${rail()}<div><b>Up next</b><p><a href="/n">Mill</a></p></div>` +
    '<p><a href="https://twitter.com/intent/tweet">T</a><a href="https://www.facebook.com/sharer/x">F</a></p>' +
    '<div>Help us keep the news free. <a href="/give">Donate</a></div>' +
    '<section><div><a href="/m">Mill gets a new wheel at last</a></div><aside><a href="/m">Mill gets a new wheel at last</a></aside></section>';
  const { html, reasons } = left(`<article>${story(9)}</article>${clutter}`);
  expect(html.replace(/<section>.*/, '')).toBe(`<article>${story(9)}</article>`);
  expect(new Set(reasons)).toEqual(new Set(['tags', 'search', 'rail', 'share bar', 'donation', 'repeated']));
});

test('a further story is not hidden in the page, but the rail beside it is', () => {
  const asked = `<h1>River rises in the night</h1>${story(5)}`;
  const next = `<h1>Mill turns at last</h1><time>June 3</time>${story(3)}`;
  const { html, reasons } = left(
    `${asked}<section>${next}${rail()}</section>`,
    '<title>River rises in the night</title>',
  );
  expect(html).toBe(`${asked}<section>${next}</section>`);
  expect(reasons).toEqual(['rail']);
});

test('a teaser outside a rail is known by its link in the rail', () => {
  const teaser = `<aside><div>${headline(1)}</div></aside>`;
  expect(left(story() + rail() + teaser).html).toBe(story());
});

test('an article without clutter stays as it is', () => {
  const body = `<h1>Title</h1>${story()}<h2>Related work</h2><ul><li>${headline(1)}</li><li>${headline(2)}</li><li>${headline(3)}</li></ul><blockquote>${story(1)}</blockquote>`;
  expect(left(body)).toEqual({ html: body, reasons: [] });
});
