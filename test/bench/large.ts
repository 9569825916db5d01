// `npm run bench:large`: an article of 100,000 words in the reader, in both browsers: the time from a key that changes size or
// theme to the frame that shows it, and, in Chromium, how long our scripts run at once while one scrolls.
import { articlePage, paragraphs } from '../browser/reader-pages.ts';
import { type BrowserName, launchBrowser, type Tab } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { serve } from '../support/server.ts';
import { quantile } from './measures/statistics.ts';

/** Paragraphs of the article: 100,000 words and a few. */
const PARAGRAPHS = 1900;

/** How often each key is pressed, after once to bring what it needs. */
const ROUNDS = 10;

/** Turns of the wheel, and the distance of each in pixels. */
const TURNS = 60;
const TURN_PX = 400;

/** Keys, and what they change. */
const KEYS = { '+': 'size', '-': 'size', t: 'theme' } as const;

/** What happens on a thread of the browser, as its trace tells. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

for (const name of BROWSERS) for (const line of await measured(name)) console.log(line);

async function measured(name: BrowserName): Promise<string[]> {
  await ensureBrowser(name, console.log);
  const [browser, server] = [await launchBrowser({ browser: name }), await serve()];
  try {
    const tab = await browser.open(server.page('/large', articlePage({ body: paragraphs(PARAGRAPHS) })));
    await tab.openReader();
    await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
    const words = await tab.reader((root) => root.querySelector('.body')?.textContent?.split(/\s+/).length ?? 0);
    const lines = [`${await browser.version()}, ${words} words:`];
    for (const key of Object.keys(KEYS) as (keyof typeof KEYS)[]) await timeOf(tab, key);
    const times = { size: [] as number[], theme: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const key of Object.keys(KEYS) as (keyof typeof KEYS)[]) times[KEYS[key]].push(await timeOf(tab, key));
    }
    for (const [what, all] of Object.entries(times)) {
      lines.push(
        `  ${what}: ${quantile(all, 0.5).toFixed(0)} ms (median), ${quantile(all, 0.95).toFixed(0)} ms (95th percentile)`,
      );
    }
    if (name === 'chromium') lines.push(`  scrolling: ${await longestOnScroll(tab)}`);
    await tab.close();
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds from the press of a key to the end of the frame with what it changes. */
async function timeOf(tab: Tab, key: keyof typeof KEYS): Promise<number> {
  const painted = tab.reader(whenPainted);
  await tab.reader(() => true);
  const pressed = Date.now();
  await tab.page.keyboard.press(key);
  return (await painted) - pressed;
}

/** Runs in the page. @returns The time of the end of the frame in which the next changed style is shown. */
async function whenPainted(root: ShadowRoot): Promise<number> {
  const dialog = root.querySelector('dialog') as HTMLElement;
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(dialog, { attributeFilter: ['style', 'class'] });
  });
  await new Promise((drawn) => requestAnimationFrame(drawn));
  await new Promise((after) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = after;
    port2.postMessage('');
  });
  return Date.now();
}

/** Scrolls by the wheel. @returns A sentence with the longest times in which scripts ran at once. */
async function longestOnScroll({ page }: Tab): Promise<string> {
  await page.mouse.move(400, 400);
  await page.tracing.start({ categories: ['devtools.timeline'] });
  for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel({ deltaY: TURN_PX });
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const ours = traceEvents
    .filter(
      ({ name, ph, args }) => name === 'FunctionCall' && ph === 'X' && args?.data?.url?.startsWith('chrome-extension:'),
    )
    .map(({ dur }) => (dur ?? 0) / 1000);
  const over = ours.filter((time) => time > 8).length;
  return `${ours.length} calls of our scripts, the longest ${Math.max(...ours).toFixed(1)} ms, ${over} above 8 ms`;
}
