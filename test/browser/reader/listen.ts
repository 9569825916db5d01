import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { standInForMediaKeys } from '../../support/media-keys.ts';
import { pageChanges } from '../../support/page-as-before.ts';
import { standInForSpeech } from '../../support/speech.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWays, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const BODY = `<p>Dr. Weber came first. Nobody else was there<sup><a href="#n1">1</a></sup>.</p>
  <h2>The second part</h2><p>It was late. <span lang="de">Es war schon dunkel.</span> They left.</p>
  <figure><img src="/canal.png" width="600" height="300" alt="A canal"><figcaption>The canal in May.</figcaption></figure>
  <pre><code>let depth = 7</code></pre>${paragraphs(12)}
  <ol><li id="n1">A note about nobody in particular, which stands at the end of the text.</li></ol>`;

/** Runs in the extension's world: the browser knows its voices only once they are asked for, as Firefox on Linux. */
function holdVoices(): void {
  const { getVoices } = speechSynthesis;
  const bringVoices = () => {
    Object.assign(speechSynthesis, { getVoices });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  };
  Object.assign(speechSynthesis, { getVoices: () => [] });
  Object.assign(globalThis, { bringVoices });
}

/** Opens a reader whose voices are a stand-in, and begins to listen by the button of the bar. */
async function listen(body = BODY, alter?: () => void): Promise<void> {
  tab = await openWithReader(browser, server.page('/listen', articlePage({ body })));
  await tab.inExtensionWorld(standInForSpeech);
  if (browser.name === 'chromium') await tab.inExtensionWorld(standInForMediaKeys);
  if (alter) await tab.inExtensionWorld(alter);
  await tab.waitInReader((root) => root.querySelector('#tool-listen'));
  await tab.clickInReader('#tool-listen');
}

/** What is marked, as the page sees it: Firefox shows other worlds no iterator of marks. */
const marked = async (name: string): Promise<string> =>
  String(await tab.page.evaluate(`[...(CSS.highlights.get('${name}') ?? [])].map(String).join()`)).replace(/\s+/g, ' ');

/** Everything that was said, each with its voice and speed. */
async function spokenWords(): Promise<string[]> {
  // Handed over by an attribute.
  pageChanges();
  await tab.inExtensionWorld(() => {
    document.documentElement.dataset['spoken'] = JSON.stringify((globalThis as { spoken?: string[] }).spoken);
  });
  return JSON.parse((await tab.evaluate(() => document.documentElement.dataset['spoken'])) ?? '[]');
}

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
  // The keys of keyboards and headsets are given to what plays.
  await tab.pressMediaKey('play');
  await isSaid('It was late.');
  await tab.pressMediaKey('prevTrack');
  await isSaid('The second part');
  await tab.pressMediaKey('pause');
  await tab.waitInReader((root) => root.querySelector('#listen-play')?.ariaLabel === 'Play');
  await tab.page.keyboard.press('l');
  // The text yields to whoever scrolls away, and comes back for whoever asks for a place.
  await tab.waitInReader((root) => root.querySelector('#listen-play')?.ariaLabel === 'Pause');
  await tab.page.mouse.move(400, 400);
  await tab.page.mouse.wheel({ deltaY: 20_000 });
  const isAway = (root: ShadowRoot) => (root.querySelector('dialog')?.scrollTop ?? 0) > 600;
  await tab.waitInReader(isAway);
  await isSaid('Es war schon dunkel.');
  await tab.waitForFrames();
  expect(await tab.reader(isAway)).toBe(true);
  await tab.clickInReader('#listen-back');
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) < 300);
  await tab.clickInReader('#listen-close');
  expect(await marked('lectern-sentence')).toBe('');
  expect(await tab.reader((root) => root.querySelectorAll('.listen').length)).toBe(0);
  expect(await tab.reader((root) => root.activeElement?.id)).toBe('tool-listen');
});

test('what is said is marked on the screen, and not on paper', async () => {
  await listen();
  await isSaid('Dr. Weber came first.');
  const ground = () =>
    tab.reader((root) => {
      const paragraph = root.querySelector('.body > p') as Element;
      return getComputedStyle(paragraph, '::highlight(lectern-sentence)').backgroundColor;
    });
  const none = 'rgba(0, 0, 0, 0)';
  expect(await ground()).not.toBe(none);
  // Firefox prints no highlights.
  if (browser.name === 'firefox') return;
  await tab.page.emulateMediaType('print');
  expect(await ground()).toBe(none);
  await tab.page.emulateMediaType('screen');
});

testInTurn(
  'voice, speed and what else is read are chosen in a panel that the page cannot see into, and act at once',
  async () => {
    await listen(BODY, holdVoices);
    // Before anything can be said.
    await tab.clickInReader('#listen-choices');
    await tab.waitInReader((root) =>
      root.querySelector('#listen-choices-panel > div')?.shadowRoot?.querySelector('#rate')?.checkVisibility(),
    );
    await tab.inExtensionWorld(() => (globalThis as unknown as { bringVoices(): void }).bringVoices());
    await isSaid('The Canal Path Moves Ahead');
    await tab.page.keyboard.press('l');
    await tab.waitInReader((root) => root.querySelector('#listen-play')?.ariaLabel === 'Play');
    const inside = await tab.page.evaluate(
      `document.querySelector('lectern-reader').shadowRoot.querySelector('#listen-choices-panel > div').shadowRoot`,
    );
    expect(inside).toBeNull();
    const listed = (root: ShadowRoot) =>
      [...(root.querySelector('#listen-choices-panel > div')?.shadowRoot?.querySelectorAll('.voice') ?? [])].map(
        ({ textContent }) => textContent,
      );
    const first = await tab.reader(listed);
    expect(first.slice(0, 2)).toEqual(['AnnAmerican English', 'Variant 0American English']);
    expect(first).toHaveLength(30);
    // As a screen reader names them: by label.
    await tab.clickInReader('#listen-choices-panel >>> #search');
    await tab.page.keyboard.type('far');
    await tab.waitInReader((root) => {
      const rows = root.querySelector('#listen-choices-panel > div')?.shadowRoot?.querySelectorAll('.voice');
      return rows?.length === 1 && rows[0]?.textContent === 'Far awayAmerican English · sends the text to a server';
    });
    await tab.clickInReader('#listen-choices-panel >>> .voice input');
    await tab.reader((root) => {
      root.querySelector('#listen-choices-panel > div')?.shadowRoot?.querySelector<HTMLElement>('#rate')?.focus();
    });
    await tab.page.keyboard.type('4');
    await tab.clickInReader('#listen-choices-panel >>> #captions');
    await tab.page.keyboard.press('Escape');
    await tab.waitInReader((root) => !root.querySelector(':popover-open'));
    await tab.clickInReader('#listen-play');
    await isSaid('Paragraph 1:');
    const spoken = await spokenWords();
    expect(spoken.find((each) => each.includes('Dr. Weber'))).toMatch(/^Far away 4: /);
    expect(spoken.find((each) => each.includes('Es war'))).toMatch(/^Beate 4: /);
    expect((await browser.getStored('local'))['listening']).toMatchObject({ rate: 4, voices: { en: 'Far away' } });
    expect(spoken.join()).not.toMatch(/canal in May|let depth|there1/);
  },
);

test('the text comes to nobody who has scrolled away when it is read anew, for sentences that are divided or pages that come', async () => {
  await listen(`<p>Begin.</p>${paragraphs(20)}`);
  await isSaid('Begin.');
  await tab.page.keyboard.press('l');
  await tab.waitInReader((root) => root.querySelector('#listen-play')?.ariaLabel === 'Play');
  await tab.reader((root) => root.querySelector('dialog')?.scrollTo({ top: 900, behavior: 'instant' }));
  await tab.page.mouse.move(400, 400);
  await tab.page.mouse.wheel({ deltaY: 200 });
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 1000);
  // Told by an attribute.
  pageChanges();
  await tab.inExtensionWorld(() => {
    HTMLElement.prototype.scrollBy = () => {
      document.documentElement.dataset['moved'] = 'yes';
    };
  });
  const divide = () => tab.reader((root) => root.querySelector('dialog')?.dispatchEvent(new Event('divided')));
  const moved = () => tab.evaluate(() => document.documentElement.dataset['moved']);
  await divide();
  expect([await marked('lectern-sentence'), await moved()]).toEqual(['Begin.', undefined]);
  await tab.clickInReader('#listen-back');
  expect(await moved()).toBe('yes');
});

/** Chooses the end of listening by the beginning of its name, as by the keyboard. */
async function endAfter(name: string): Promise<void> {
  await tab.clickInReader('#listen-choices');
  await tab.waitInReader((root) =>
    root.querySelector('#listen-choices-panel > div')?.shadowRoot?.querySelector('#ending')?.checkVisibility(),
  );
  await tab.reader((root) => {
    root.querySelector('#listen-choices-panel > div')?.shadowRoot?.querySelector<HTMLElement>('#ending')?.focus();
  });
  await tab.page.keyboard.type(name);
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader((root) => !root.querySelector(':popover-open'));
}

test('listening ends by itself before the next section, goes on from there, and over the pages that come meanwhile', async () => {
  const section = (number: number) => `<h2>${number}. Section</h2><p>Text ${number}.</p>`;
  await listen(`<p>Begin.</p>${section(1)}${section(2)}${paragraphs(8)}<p>The last one.</p>`);
  await isSaid('The Canal Path Moves Ahead');
  await endAfter('This');
  const isPaused = (root: ShadowRoot) => root.querySelector('#listen-play')?.ariaLabel === 'Play';
  await tab.waitInReader(isPaused);
  await isSaid('1.');
  expect((await spokenWords()).join()).toMatch(/Begin\.$/);
  await tab.clickInReader('#listen-play');
  await isSaid('Text 2.');
  expect((await spokenWords()).join()).toContain('2. ');
  // After the last sentence it goes on with what has been added meanwhile.
  await tab.reader((root) => {
    const page = document.createElement('p');
    page.textContent = 'A further page.';
    root.querySelector('.body')?.append(page);
  });
  await tab.clickInReader('.body > p:nth-last-of-type(2)');
  await isSaid('The last one.');
  await isSaid('A further page.');
  const goesOn = async () => /The last one\.,[^,]*A further page\.$/.test((await spokenWords()).join());
  await until(goesOn, 'the further page to be said');
  // Chromium goes on speaking for a page that has gone.
  await tab.evaluate(() => dispatchEvent(new Event('pagehide')));
  await tab.waitInReader((root) => !root.querySelector('.listen'));
});

testInTurn('a press in the text reads from there, and what cannot be spoken is said in a sentence', async () => {
  const thai = '<p lang="th">สะพานเปิดแล้วเมื่อเช้านี้</p>';
  const last = '<p>The last one is said before what no voice reads, and nothing that could be said follows.</p>';
  await listen(`<p>One thing.</p><p>Another one.</p>${thai}${paragraphs(12)}${last}${thai}`);
  await isSaid('The Canal Path Moves Ahead');
  await tab.clickInReader('.body > p:nth-of-type(2)');
  await isSaid('Another one.');
  const tellsOfThai = (root: ShadowRoot) =>
    root.querySelector('.listen [role=status]')?.textContent?.includes('no voice for Thai');
  await tab.waitInReader(tellsOfThai);
  // What follows is said all the same.
  await isSaid('Paragraph 1:');
  // Else the text follows what is said meanwhile.
  await tab.page.keyboard.press('l');
  await tab.waitInReader((root) => root.querySelector('#listen-play')?.ariaLabel === 'Play');
  // Its middle is between two lines, where no letter is.
  await tab.clickInReader('.body > p:nth-last-of-type(2)');
  await isSaid('The last one is said');
  await tab.waitInReader((root) => root.querySelector('#listen-play')?.ariaLabel === 'Play');
  expect(await tab.reader(tellsOfThai)).toBe(true);
  // A voice that comes late begins where none was.
  await tab.inExtensionWorld(() => {
    speechSynthesis
      .getVoices()
      .push({ name: 'Suda', lang: 'th', localService: true, voiceURI: 'Suda', default: false });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await until(async () => (await spokenWords()).at(-1) === 'Suda 1: สะพานเปิดแล้วเมื่อเช้านี้', 'the late voice');
  // The page goes back as it was, without a mark.
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await marked('lectern-sentence')).toBe('');
});

testInTurn('another way to find the article goes on where the last one was, with its marks', async () => {
  await listen(paragraphs(20));
  await isSaid('The Canal Path Moves Ahead');
  await openWays(tab);
  await tab.clickInReader('.compared button[aria-label*="Whole page"]');
  await tab.waitInReader((root) => root.querySelector('.body')?.textContent?.includes('Ana Torres'));
  for (let press = 0; press < 3; press++) await tab.clickInReader('#listen-paragraph-on');
  await until(async () => /Paragraph [2-9]:/.test(await marked('lectern-sentence')), 'a later paragraph to be said');
  await until(async () => (await marked('lectern-word')) !== '', 'a word to be marked');
});
