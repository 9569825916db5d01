import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, pressReader } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const PLAYER = '<audio src="/sound.wav" loop></audio>';

/** Gives custom elements their players, and knows every sound of the page (`sounds`). */
const SCRIPT = `<script>
  sounds = [];
  const fill = (host, mode) => {
    const root = host.attachShadow({ mode });
    root.innerHTML = '${PLAYER}';
    sounds.push(root.firstChild);
  };
  fill(document.querySelector('x-open'), 'open');
  fill(document.querySelector('x-closed'), 'closed');
  addEventListener('load', () => sounds.push(frames[0].document.querySelector('audio')));
  addEventListener('click', () => sounds.forEach((sound) => sound.play()), { once: true });
  playLate = () => {
    const host = document.querySelector('x-late');
    fill(host, 'closed');
    document.body.append(host);
    const added = document.createElement('audio');
    added.src = '/sound.wav';
    document.querySelector('article').append(added);
    sounds.push(added, frames[0].document.querySelector('audio:last-of-type'));
    for (const sound of sounds.slice(3)) sound.play().catch(() => {});
  };
</script>`;

const playing = 'sounds.map((sound) => !sound.paused)';

test('what plays in custom elements and in frames of the site is paused, also what starts later', async () => {
  server.page('/player', `<!doctype html><title>Player</title>${PLAYER}${PLAYER}`);
  const before = '<x-open></x-open><x-closed></x-closed><x-late></x-late><iframe src="/player"></iframe>';
  tab = await browser.open(server.page('/sounds', articlePage({ before, after: SCRIPT })));
  await tab.page.mouse.click(300, 300);
  await tab.page.waitForFunction(`${playing}.join() === 'true,true,true'`);
  await pressReader(tab);
  await tab.waitForReader();
  expect(await tab.page.evaluate(playing)).toEqual([false, false, false]);
  await tab.page.evaluate('playLate()');
  await tab.page.waitForFunction(`sounds.length === 6 && ${playing}.every((plays) => !plays)`);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await tab.page.waitForFunction(`${playing}.every(Boolean)`);
});
