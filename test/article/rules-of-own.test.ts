import '../../src/entry-points/readability.ts';
import '../../src/entry-points/stored-rules.ts';
import { extract } from '../../src/article/extract.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';
import { pageOf } from '../support/page.ts';

const line = (number: number) =>
  `<p>Paragraph ${number}: the engineers read the memo aloud beside the canal, and the mayor asked for shade before the
  vote of the council was put off again for ${number} weeks.</p>`;
const lines = (from: number, count: number) => Array.from({ length: count }, (_, at) => line(from + at)).join('');

const BODY = `<header><nav><a href="/">Home</a></nav></header>
  <main><article><h1>The Canal Path</h1>${lines(1, 6)}
  <div class="aside-box"><p>A box of facts.</p></div>
  <figure class="plan"><div><div><div><div><img src="/plan.png" width="600" height="400" alt="The plan"></div></div></div></div></figure>
  ${lines(7, 6)}
  <ul class="share"><li><a class="sharp" href="https://twitter.com/share?u=a">Tweet</a></li><li><a href="https://facebook.com/sharer?u=a">Share</a></li></ul>
  </article></main>
  <div class="under"><div class="correction">Corrected.</div></div>
  <footer class="site-footer"><ul class="links"><li><a href="/terms">Terms of use</a></li><li class="hours">Open at nine</li></ul></footer>`;

const own = (words: Partial<SiteRule>): SiteRule => ({
  name: 'paper.example',
  source: 'own',
  match: { hosts: ['paper.example'] },
  ...words,
});

function found(words: Partial<SiteRule>, rules: readonly SiteRule[] = [], body = BODY) {
  const extraction = extract(pageOf(body), {
    address: 'https://www.paper.example/a',
    rules,
    storedRules: [own(words)],
  });
  if (extraction.kind === 'none') throw new Error(extraction.why);
  const { article } = extraction;
  return { ...article, text: article.body.textContent?.replace(/\s+/g, ' ') ?? '' };
}

test.each([
  ['beside the article', '.correction', 'Corrected.'],
  ['a share bar', '.share', 'Tweet'],
  ['in the foot of the page', '.hours', 'Open at nine'],
])('what the user keeps is in the article: %s', (_, selector, words) => {
  expect(found({}).text).not.toContain(words);
  const { text, removals } = found({ keep: [selector] });
  expect(text).toContain(words);
  expect(text).toContain('Paragraph 12:');
  expect(removals.filter((removal) => removal.text === words)).toEqual([]);
});

test('of a box that goes, what the user keeps stays alone', () => {
  const { text } = found({ keep: ['.hours'] });
  expect(text).not.toContain('Terms of use');
  expect(text).not.toContain('Home');
});

test('a picture and what is found by Readability are no exceptions', () => {
  const after = BODY.replace(
    '<div class="correction">',
    '<img class="map" src="/map.png" width="500" height="400" alt="A map"><div class="correction">',
  );
  expect(found({}, [], after).body.querySelector('[alt="A map"]')).toBe(null);
  expect(found({ keep: ['.map'] }, [], after).body.querySelector('[alt="A map"]')).not.toBe(null);
  const read = found({ keep: ['.correction', '.hours'], engine: 'Readability' });
  expect(read.engine).toBe('Readability');
  expect(read.text).toMatch(/Paragraph 12:.* Corrected\. ?Open at nine/);
});

test('what the user removes goes, also where a shipped rule keeps it, or the user keeps what is around it', () => {
  const shipped: SiteRule = { name: 'shipped', match: { hosts: ['paper.example'] }, keep: ['.aside-box'] };
  expect(found({ remove: [{ selector: 'article > p:first-of-type' }] }, [shipped]).text).toContain('A box of facts.');
  const { text, removals } = found({ remove: [{ selector: '.aside-box' }] }, [shipped]);
  expect(text).not.toContain('A box of facts.');
  expect(removals).toContainEqual(expect.objectContaining({ reason: 'site rule', detail: '.aside-box' }));
  const inKept = found({ keep: ['.share'], remove: [{ selector: '.sharp' }] });
  expect(inKept.text).toContain('Share');
  expect(inKept.text).not.toContain('Tweet');
});

test('a rule names the way in which the article is found, a person another, and one that finds nothing is passed over', () => {
  const usual = found({});
  expect(usual.engine).toBe('model');
  const marked = found({ engine: 'markup' });
  expect(marked).toMatchObject({ engine: 'markup', isDoubtful: false });
  expect(found({ engine: 'structured data' }).engine).toBe('model');
  const whole = found({ engine: 'whole page' });
  expect(whole).toMatchObject({ engine: 'whole page', alternatives: ['model', 'Readability'] });
  expect(whole.text).toContain('Terms of use');
  const page = pageOf(BODY);
  const asked = extract(page, {
    address: 'https://paper.example/a',
    rules: [],
    storedRules: [own({ engine: 'whole page' })],
    engine: 'Readability',
  });
  expect(asked).toMatchObject({ article: { engine: 'Readability' } });
  expect(
    extract(pageOf('<img src="/a.png" alt="">'), {
      address: 'https://paper.example/a',
      rules: [],
      storedRules: [own({ engine: 'whole page' })],
    }),
  ).toMatchObject({ kind: 'none', why: 'empty' });
});
