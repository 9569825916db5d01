import type { Tab } from '../../support/browser.ts';
import { standInForSpeech } from '../../support/speech.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const BODY = `<p>Dr. Weber came first. Nobody else was there<sup><a href="#n1">1</a></sup>.</p>
  <h2>The second part</h2><p>It was late. <span lang="de">Es war schon dunkel.</span> They left.</p>
  <figure><img src="/canal.png" width="600" height="300" alt="A canal"><figcaption>The canal in May.</figcaption></figure>
  <pre><code>let depth = 7</code></pre>${paragraphs(12)}
  <ol><li id="n1">A note about nobody in particular, which stands at the end of the text.</li></ol>`;

/** Opens a reader whose voices are a stand-in, and begins to listen by the button of the bar. */
async function listen(body = BODY): Promise<void> {
  tab = await openWithReader(browser, server.page('/listen', articlePage({ body })));
  await tab.inExtensionWorld(standInForSpeech);
  await tab.waitInReader((root) => root.querySelector('#tool-listen'));
  await tab.clickInReader('#tool-listen');
}

/** What is marked, as the page sees it: Firefox shows other worlds no iterator of marks. */
const marked = async (name: string): Promise<string> =>
  String(await tab.page.evaluate(`[...(CSS.highlights.get('${name}') ?? [])].map(String).join()`)).replace(/\s+/g, ' ');

const isSaid = (words: string) =>
  until(async () => (await marked('lectern-sentence')).includes(words), `"${words}" to be said`);

test('an article is read from its title on, each sentence and word marked as it is said, and stops where it is paused', async () => {
  await listen();
  await isSaid('The Canal Path Moves Ahead');
  await isSaid('Dr. Weber came first.');
  await until(async () => (await marked('lectern-word')) === 'Weber', 'a word to be marked');
  await isSaid('Nobody else was there');
  await tab.clickInReader('#listen-play');
  await tab.waitInReader((root) => root.querySelector('#listen-play')?.ariaLabel === 'Play');
  expect(await marked('lectern-sentence')).toContain('Nobody else');
  await tab.clickInReader('#listen-on');
  await isSaid('The second part');
  await tab.clickInReader('#listen-paragraph-on');
  await isSaid('It was late.');
  await tab.clickInReader('#listen-back');
  await isSaid('The second part');
  await tab.page.keyboard.press('l');
  await isSaid('Es war schon dunkel.');
  await tab.clickInReader('#listen-close');
  expect(await marked('lectern-sentence')).toBe('');
  expect(await tab.reader((root) => root.querySelectorAll('.listen').length)).toBe(0);
  expect(await tab.reader((root) => root.activeElement?.id)).toBe('tool-listen');
});
