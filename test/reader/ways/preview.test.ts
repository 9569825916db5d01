import { preview } from '../../../src/reader/ways/preview.ts';
import { articleOf } from '../../support/article.ts';
import { pageOf, story } from '../../support/page.ts';

// jsdom makes no style sheets.
CSSStyleSheet.prototype.replaceSync = () => undefined;

/** What a preview draws, in its closed shadow tree. */
function drawn(body: string, hasPictures = true): HTMLElement {
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function (init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  };
  const box = preview(articleOf({ title: 'The title' }), [pageOf(body).body], hasPictures);
  Element.prototype.attachShadow = attach;
  expect(box.matches('[inert][aria-hidden=true]')).toBe(true);
  return root?.querySelector('.sheet') as HTMLElement;
}

test('a preview has words and pictures of its article, and nothing that acts, loads or has a name', () => {
  const sheet =
    drawn(`<h2 id="one" onclick="x()" class="big" lang="fr">Une</h2><p><a id="two" href="#one">A link</a></p>
    <iframe src="/film"></iframe><video src="/a.mp4" autoplay></video><button>Press</button>
    <img id="three" src="/a.png" srcset="/b.png 2x" alt="A" onerror="x()">`);
  expect(sheet.querySelectorAll('[id], [href], [onclick], [onerror], [srcset], a, iframe, video, button')).toHaveLength(
    0,
  );
  expect(sheet.textContent?.replace(/\s+/g, ' ').trim()).toBe('The titleUneA link');
  expect(sheet.querySelector('h2')?.outerHTML).toBe('<h2 lang="fr">Une</h2>');
  expect(sheet.querySelector('img')).toMatchObject({ alt: 'A', loading: 'lazy' });
});

test('it is bounded, and has no pictures where these wait for a press', () => {
  const pictures = '<img src="/a.png">'.repeat(9);
  const sheet = drawn(`${pictures}${story(60)}`);
  expect(sheet.querySelectorAll('img')).toHaveLength(2);
  expect(sheet.textContent?.length).toBeLessThan(1600);
  expect(drawn('<i>x</i>'.repeat(5000)).querySelectorAll('i').length).toBeLessThanOrEqual(150);
  expect(drawn(pictures, false).querySelector('img')).toBe(null);
});
