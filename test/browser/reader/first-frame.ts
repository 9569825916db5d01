import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage } from '../reader-pages.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
}

/** Notes in the trace when the reader's first frame has been drawn. */
async function noteFirstFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog[open]') && resolve();
    new MutationObserver(() => queueMicrotask(look)).observe(document.documentElement, { childList: true });
  });
  await new Promise((drawn) => requestAnimationFrame(drawn));
  performance.mark('first frame');
}

test('until the first frame two scripts run, whose functions are each read once', async () => {
  // Firefox writes no trace.
  if (browser.name === 'firefox') return;
  const tab = await browser.open(server.page('/first-frame', articlePage()));
  const { tracing } = tab.page;
  await tracing.start({ categories: ['blink.user_timing', 'extensions', 'disabled-by-default-v8.compile'] });
  const drawn = tab.evaluate(noteFirstFrame);
  await tab.evaluate(() => performance.mark('press'));
  await tab.openReader();
  await drawn;
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tracing.stop()));
  const events = traceEvents as readonly TraceEvent[];
  const [press, frame] = ['press', 'first frame'].map((name) => events.find((event) => event.name === name));
  const count = (name: string) =>
    events.filter((event) => {
      const isHere = event.pid === press?.pid && event.tid === press.tid;
      return event.name === name && isHere && event.ts > press.ts && event.ts < (frame?.ts ?? 0);
    }).length;
  // The press that is handed over, and content.js.
  expect(count('ScriptInjection::InjectJs')).toBe(2);
  // Without the hint to the browser there were more than a thousand.
  expect(count('V8.ParseFunction')).toBeLessThan(50);
  await tab.close();
});

interface Background {
  readonly chrome: { readonly tabs: { sendMessage: unknown; sent?: unknown } };
}

/** Runs in the background: lets no message get to a tab any more. */
function keepFromTabs(world: unknown): void {
  const { tabs } = (world as Background).chrome;
  tabs.sent = tabs.sendMessage;
  tabs.sendMessage = () => Promise.reject(new Error('Nobody there.'));
}

/** Runs in the background: lets them again. */
function letToTabs(world: unknown): void {
  const { tabs } = (world as Background).chrome;
  tabs.sendMessage = tabs.sent;
}

async function opensReader(): Promise<boolean> {
  const tab = await browser.open(server.page('/knows-press', articlePage()));
  try {
    await tab.openReader();
    return true;
  } catch {
    return false;
  } finally {
    await tab.close();
  }
}

test('the script that a press brings knows of the press without being told', async () => {
  await browser.inBackground(keepFromTabs);
  try {
    // On a busy machine Chromium now and then lets the word of the press into the page only after the script, which is told then.
    await until(opensReader, 'the reader to be open');
  } finally {
    await browser.inBackground(letToTabs);
  }
});
