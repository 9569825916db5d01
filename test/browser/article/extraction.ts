// The extraction on pages that are laid out, as no unit test has them.
import type { Tab } from '../../support/browser.ts';
import { extractionScript } from '../../support/extraction-script.ts';
import { browser, server } from '../../support/use-browser.ts';
import type { BrokenRun, RuledArticle } from '../in-page/extraction.ts';
import { articlePage, paragraphs, paragraphsFrom } from '../reader-pages.ts';

let script = '';
let tab: Tab;

beforeAll(() => {
  script = extractionScript();
});

afterEach(() => tab.close());

/** Opens a page and calls one of the functions in `in-page/extraction.ts` there. */
async function ask(url: string, call: string): Promise<unknown> {
  tab = await browser.open(url);
  return tab.page.evaluate(`${script}; extraction.${call}`);
}

test('whichever stage throws, there is an article all the same, in doubt, and the fault has a name', async () => {
  const runs = (await ask(
    server.page('/broken', articlePage({ body: paragraphs(12) })),
    'breakEachStage()',
  )) as BrokenRun[];
  expect(runs.length).toBeGreaterThan(30);
  const [gate] = runs.filter(({ stage }) => stage === 'gate');
  expect([gate?.stage, gate?.paragraphs]).toEqual(['gate', undefined]);
  for (const { stage, paragraphs: count, faults, isDoubtful } of runs.filter((run) => run !== gate)) {
    expect({ stage, isWhole: (count ?? 0) >= 12, faults, isDoubtful }).toEqual({
      stage,
      isWhole: true,
      faults: [`stage ${stage}`],
      isDoubtful: true,
    });
  }
});

describe('rules of the user', () => {
  const rule = { source: 'own', name: 'paper.example', match: { hosts: ['paper.example'] } } as const;
  const page = (inside: string): string =>
    server.page(
      'https://paper.example/rules',
      `<!doctype html><html lang="en"><meta name="day" content="2024-03-05"><title>Page</title>
       <img name="evaluate" src="/a.png" alt="">
       <table id="list"><tr><td>One</td></tr><tr><td>Two</td></tr></table>
       <svg width="9" height="9"><g><title>Sign</title><path d=""/></g></svg>
       <div class="a  b"><p class="head">Title: A river of its own</p><p>By <span class="who">Ada Reed</span>,
       <span class="who">Tom Hale</span></p></div><ul><li>1</li><li class="x">2</li></ul>${inside}</html>`,
    );

  test('may be XPath in every place, and lose nothing', async () => {
    const article = (await ask(
      page(`<div class="text">${paragraphs(6)}<p>Read also: another story of the river</p>
        <p>Read also: this one stays all the same</p><p>A saying that becomes a quote</p></div><div class="text">${paragraphsFrom(40, 3)}</div>`),
      `extractBy(${JSON.stringify([
        {
          ...rule,
          body: { selectors: ["xpath://div[@class='none']", "xpath://div[@class='text'][count(p) > 2]"], take: 'all' },
          title: {
            selectors: [
              "xpath:substring-after(//p[@class='head'], 'Nothing: ')",
              "xpath:substring-after(//p[@class='head'], 'Title: ')",
            ],
          },
          byline: { selectors: ["xpath://span[@class='who']/text()"], take: 'all' },
          published: { selectors: ["xpath://meta[@name='day']/@content"] },
          remove: [{ selector: "xpath://p[starts-with(., 'Read also')]" }],
          keep: ["xpath://p[contains(., 'stays all the same')]"],
          rewrite: [{ selector: "xpath://p[starts-with(., 'A saying')]", wrap: 'blockquote' }],
        },
      ])})`,
    )) as RuledArticle;
    expect(article).toMatchObject({
      title: 'A river of its own',
      byline: 'Ada Reed and Tom Hale',
      published: '2024-03-05',
      engine: 'host rule',
      lost: [],
      removals: [["xpath://p[starts-with(., 'Read also')]", 'Read also: another story of the river']],
    });
    expect(article.markup).toContain('this one stays all the same');
    expect(article.markup).toMatch(/<blockquote[^>]*><p[^>]*>A saying/);
  });

  test('bring no script, no markup of their own and no address that the gate refuses into an article', async () => {
    const article = (await ask(
      page(`<div class="text">${paragraphs(6)}<p data-to="javascript:alert(1)">A place for a <b title="javascript:alert(2)">picture</b></p>
        <noscript><script>alert(3)</script><p onclick="alert(4)">From the noscript</p></noscript></div>`),
      `extractBy(${JSON.stringify([
        { ...rule, rewrite: [{ selector: 'p', rename: 'script' }], remove: [{ selector: '.text' }] },
        {
          ...rule,
          rewrite: [
            { selector: 'b', rename: 'a' },
            { selector: 'a[title]', attribute: 'href', from: 'title' },
            { selector: '[data-to]', attribute: 'src', from: 'data-to' },
            { selector: '[data-to]', rename: 'img' },
            { selector: 'noscript', unwrap: true },
          ],
        },
      ])})`,
    )) as RuledArticle;
    expect(article.markup).toContain('From the noscript');
    expect(article.markup).not.toMatch(/script:|<script|onclick|alert/);
    expect(article.lost).toEqual([]);
  });

  test('are refused alike by all browsers, also where they would take too long', async () => {
    const faulty = [
      'p[',
      'xpath://p[',
      'xpath://p[contains(.)]',
      'xpath://nothing[contains(., 1, 2)]',
      'xpath://p[last(1)]',
      'xpath:x:p',
      'xpath://p[lower-case(.)]',
      'xpath://p[$x]',
      'xpath://*[.//*[.//*]]',
      'xpath://*[count(//*[count(//*) > 1]) > 1]',
      'xpath://p/following::p/preceding::p/following::p',
    ];
    const sound = [
      'p',
      'xpath://p[last()]',
      'xpath://p[.//a][.//b]',
      "xpath:concat('(', //p, ')')",
      'xpath:(//p)[(1)]',
    ];
    expect(await ask(page(''), `refused(${JSON.stringify([...faulty, ...sound])})`)).toEqual(faulty);
  });

  test('of other programs select what is meant', async () => {
    const counts: Record<string, number> = {
      '//svg': 1,
      '//svg/g': 1,
      "//*[name()='g']": 1,
      "//*[name()='li']": 2,
      "//table[@id='list']/tr": 2,
      "//table[@id='list']/tr[2]/td[1]": 1,
      '//ul/li[2]': 1,
      '//li[@class]': 1,
      '//li[not(@class)]': 1,
      "//div[contains(concat(' ', normalize-space(@class), ' '), ' b ')]": 1,
      "//div[contains(@class, 'b')]/p[last()]": 1,
      "//div[p/span[@class='who']]": 1,
      '//p[.//span][not(@class)]/span[1]': 1,
      '//li/following-sibling::li': 1,
      '/html/body//ul | //table': 2,
      "//span[.='Tom Hale']/ancestor::div": 1,
    };
    expect(await ask(page(''), `countSelected(${JSON.stringify(Object.keys(counts))})`)).toEqual(Object.values(counts));
  });
});
