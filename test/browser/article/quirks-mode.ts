// Pages without a doctype, on which browsers keep what old pages relied on: a table there takes its colour and its type
// from the page and not from what is around it.
import { ELEMENTS } from '../../../src/article/gate/lists.ts';
import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const PHRASES =
  'q cite code kbd samp var em strong b i u s del ins mark small sub sup abbr dfn time data bdi bdo'.split(' ');

/** One of each element that an article may have, alone and inside of a table. */
const parts = `<p>${PHRASES.map((name) => `A <${name}>${name}</${name}>`).join(', ')} and <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>
  with <span lang="fr">un mot</span>, a<wbr>break<br>and <a href="/link">a link</a>.</p>
  <h2>Heading two</h2><h3>Heading three</h3><h4>Heading four</h4><h5>Heading five</h5><h6>Heading six</h6>
  <ul><li>One<ul><li>One in one<ol><li>Once more</li></ol></li></ul></li></ul><ol><li>First</li></ol>
  <dl><dt>Term</dt><dd>Meaning of it</dd></dl><blockquote><p>Words of others.</p></blockquote><pre><code>let path = 1;</code></pre>
  <figure><img src="/canal-900x500.jpg" alt="The canal" align="left"><figcaption>The canal</figcaption></figure><hr>
  <details><summary>More of it</summary><p>Text behind it.</p></details>`;
const table = `<table><caption>Levels</caption><colgroup><col><col></colgroup><thead><tr><th>Year</th><th>Level</th></tr></thead>
  <tbody><tr><td>2021</td><td>4.2 <a href="/l">m</a> <b>high</b></td></tr></tbody><tfoot><tr><td>All</td><td><ul><li>4.2</li></ul></td></tr></tfoot></table>`;
const body = `${paragraphs(3)}${parts}${paragraphs(3)}${table}${paragraphs(3)}`;
const page = articlePage({ body }).replace('<body>', '<body text="white" bgcolor="black" link="yellow">');

/** Elements of the gate that show no text and no box here, or need a file that is played. */
const LEFT_OUT = new Set('picture source video audio track rp col colgroup br'.split(' '));

/** Every computed property of every element of the article, with its tag name. */
async function looksOf(html: string, path: string): Promise<{ names: string[]; looks: string[] }> {
  tab = await openWithReader(browser, server.page(path, html));
  await tab.waitInReader((root) => root.querySelectorAll('.wide button').length > 1);
  return tab.reader((root) => {
    const elements = [...root.querySelectorAll('article > :is(header, .body) *:not(br)')];
    const looks = elements.flatMap((element, place) => {
      const style = getComputedStyle(element);
      return [...style].map(
        (property) => `${place} ${element.localName} ${property}: ${style.getPropertyValue(property)}`,
      );
    });
    return { names: elements.map(({ localName }) => localName), looks };
  });
}

test('no element of an article looks another way on a page in quirks mode', async () => {
  const standard = await looksOf(page, '/standards-mode');
  await tab.close();
  const quirks = await looksOf(page.replace('<!doctype html>', ''), '/quirks-mode');
  expect(await tab.page.evaluate('document.compatMode')).toBe('BackCompat');
  expect([...ELEMENTS].filter((name) => !LEFT_OUT.has(name) && !standard.names.includes(name))).toEqual([]);
  expect(quirks.names).toEqual(standard.names);
  const known = new Set(standard.looks);
  expect(quirks.looks.filter((look) => !known.has(look))).toEqual([]);
});
