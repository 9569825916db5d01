import type { Tab } from '../../support/browser.ts';
import { pageChanges } from '../../support/page-as-before.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { isWithItsFiles, pageInFile } from '../page-in-file.ts';
import { articlePage, openWithReader, paragraphs, pressReader, waitForEnd } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

test('a page whose last script never comes opens all the same', async () => {
  server.hold('/never.js');
  const page = server.page('/hangs', articlePage({ after: '<script src="/never.js"></script>' }));
  tab = await browser.open(server.page('/before', '<!doctype html><title>Before</title>'));
  await tab.evaluate((address) => void setTimeout(() => location.assign(address)), page);
  await tab.waitFor(() => document.querySelector('aside') && document.readyState === 'loading');
  await pressReader(tab);
  await tab.waitForReader();
  expect(await tab.reader((root) => root.querySelector('.body')?.textContent)).toContain('Paragraph 40:');
});

test('a page whose text waits for a style sheet that never comes is said to be loading still', async () => {
  server.hold('/never.css');
  const before = '<link rel="stylesheet" href="/never.css"><script>document.title += "!"</script>';
  const page = server.page('/waits', articlePage({ before }));
  tab = await browser.open(server.page('/before-it', '<!doctype html><title>Before</title>'));
  await tab.evaluate((address) => void setTimeout(() => location.assign(address)), page);
  await tab.waitFor(() => location.pathname === '/waits' && document.readyState === 'loading');
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await popup.waitFor(() => document.querySelector('#message')?.textContent?.includes('still loading'));
  await popup.close();
});

test('a page in a file of the own disk has its pictures, its links to other files, and no further page', async () => {
  tab = await openWithReader(browser, pageInFile());
  await tab.waitInReader(isWithItsFiles);
  await waitForEnd(tab);
  expect(await tab.reader((root) => root.querySelector('.further'))).toBe(null);
});

test('the article in the main frame of a page of frames is read', async () => {
  server.page('/main-frame', articlePage({ title: 'In the main frame', body: paragraphs(12) }));
  server.page(
    '/menu-frame',
    '<!doctype html><title>Menu</title><nav><a href="/main-frame" target="main">One</a></nav>',
  );
  const frames = '<frame src="/menu-frame"><frame src="/main-frame" name="main">';
  const set = `<!doctype html><html lang="en"><title>Manual</title><frameset cols="20%,80%">${frames}</frameset></html>`;
  tab = await openWithReader(browser, server.page('/frames', set));
  const text = await tab.reader((root) => root.querySelector('article')?.textContent);
  for (const part of ['In the main frame', 'Paragraph 12:']) expect(text).toContain(part);
});

test('what plays in custom elements and frames, or begins later, is paused, and plays on afterwards', async () => {
  const sound = '<audio src="/tone.wav" loop></audio>';
  server.page('/player', `<!doctype html><title>Player</title>${sound}`);
  const script = `<script>
    for (const mode of ['open', 'closed']) {
      const root = document.querySelector('x-' + mode).attachShadow({ mode });
      root.innerHTML = '${sound}';
      (window.sounds ??= []).push(root.querySelector('audio'));
    }
    window.start = () => {
      sounds.push(frames[0].document.querySelector('audio'), document.querySelector('#late'));
      return Promise.all(sounds.slice(0, 3).map((each) => { each.muted = true; return each.play() }));
    };
    window.startMore = () => {
      for (const host of [document.querySelector('nav'), document.createElement('x-new')]) {
        if (!host.isConnected) document.body.append(host);
        const sound = Object.assign(sounds[3].cloneNode(), { muted: true });
        host.attachShadow({ mode: 'closed' }).append(sound);
        sounds.push(sound);
        sound.play().catch(() => undefined);
      }
    };
    window.playing = () => sounds.map((each) => !each.paused).join();
  </script>`;
  const before = `<x-open></x-open><x-closed></x-closed><iframe src="/player"></iframe><audio id="late" src="/tone.wav" loop muted></audio>`;
  tab = await browser.open(server.page('/sounds', articlePage({ before, after: script })));
  await tab.page.evaluate('start()');
  expect(await tab.page.evaluate('playing()')).toBe('true,true,true,false');
  await tab.openReader();
  await tab.page.waitForFunction("playing() === 'false,false,false,false'");
  await tab.page.evaluate('sounds[3].play().catch(() => undefined), undefined');
  await tab.page.waitForFunction("playing() === 'false,false,false,false'");
  // Shadow trees that come only now.
  pageChanges();
  await tab.page.evaluate('startMore()');
  const allSix = (is: boolean) => Array.from({ length: 6 }, () => String(is)).join();
  await tab.page.waitForFunction(`playing() === '${allSix(false)}'`);
  await tab.page.keyboard.press('Escape');
  await tab.page.waitForFunction(`playing() === '${allSix(true)}'`);
});

/** Runs in the background: whether a tab is to be silent. */
async function hasHushed(world: object): Promise<boolean> {
  const { chrome } = world as { chrome: { storage: { session: { get(): Promise<{ hushed?: number[] }> } } } };
  return ((await chrome.storage.session.get()).hushed?.length ?? 0) > 0;
}

test('a tab that sounds by a script alone is silent until the reader is closed, or the user plays something in it', async () => {
  const script = `<script>
    const sound = new Audio('/loud.wav');
    sound.loop = true;
    window.start = () => sound.play();
  </script>`;
  const film = `<video src="/tone.wav" controls width="300" height="200"></video>`;
  const page = articlePage({ after: script, body: paragraphs(6) + film + paragraphs(6) });
  tab = await browser.open(server.page('/by-script', page));
  await tab.openReader();
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  // Loaded before, it begins when the reader has long been open, and the background has ended for want of work.
  await until(() => browser.inBackground(hasHushed), 'the tab to be silent');
  expect(await tab.isMuted()).toBe(false);
  await browser.endBackground();
  await tab.page.evaluate('start().then(() => undefined)');
  await until(() => tab.isMuted(), 'the tab to be muted');
  await tab.page.keyboard.press('Escape');
  await until(async () => !(await tab.isMuted()), 'the tab to be heard again');
  await tab.openReader();
  await until(() => tab.isMuted(), 'the tab to be muted again');
  // Firefox counts the voice that reads aloud among the sounds of the tab.
  await tab.clickInReader('#tool-listen');
  await until(async () => !(await tab.isMuted()), 'the voice to be heard');
  await tab.clickInReader('#listen-close');
  await until(() => tab.isMuted(), 'the tab to be muted after it');
  await tab.reader((root) => void root.querySelector('video')?.play());
  await until(async () => !(await tab.isMuted()), 'the film to be heard');
  // Of itself a tab would stay muted.
  await pressReader(tab, false);
  await tab.openReader();
  await until(() => tab.isMuted(), 'the tab to be muted once more');
  await tab.page.goto(server.page('/silent', articlePage()));
  await until(async () => !(await tab.isMuted()), 'the next page to be heard');
});

test.each(['?story=2', '#/story/2', '#!story/2'])(
  'a page that goes on by itself to %s closes the reader',
  async (address) => {
    tab = await openWithReader(browser, server.page('/goes-on', articlePage()));
    // Its place in the page, and its address made shorter, are the same page.
    await tab.page.evaluate(`history.pushState(null, '', '#part'); history.replaceState(null, '', '?short=1')`);
    await tab.waitForFrames();
    expect(await tab.reader((root) => root.querySelector('dialog')?.open)).toBe(true);
    await tab.page.evaluate(`history.pushState(null, '', '${address}')`);
    await tab.waitForReader(false);
  },
);
