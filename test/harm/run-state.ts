import type { Tab } from '../support/browser.ts';
import type { TestServer } from '../support/server.ts';
import { Hands } from './hands.ts';
import { nameOf, type State } from './state.ts';

/** True to try the states themselves: the page is never tidied, and what covers it is closed by its own button. */
export const IS_WITHOUT_TIDY = Boolean(process.env['HARM_WITHOUT_TIDY']);

/**
 * Opens a state, tidies it by the popup, does what a person does there, and gives the page back.
 * @returns What went wrong, a sentence each; empty if a person could work there.
 */
export async function runState(state: State, tab: Tab, server: TestServer): Promise<string[]> {
  const { kind, look } = state;
  const place = `/${[kind, look.maker.name, look.language].join('-').replace(/[^a-z]+/gi, '-')}`;
  await tab.page.goto(server.page(place, state.html));
  const hands = new Hands(tab);
  const faults: string[] = [];
  try {
    if (IS_WITHOUT_TIDY) await dismissLayers(tab, state);
    await state.before?.(hands);
    const before = await markupOf(tab);
    await pressTidy(tab, true);
    faults.push(...(await faultsInSight(state, hands)));
    if (faults.length === 0) {
      await state.task(hands);
      const proof = await hands.proof();
      if (proof !== state.proof) faults.push(`The page recorded "${proof}", not "${state.proof}".`);
    }
    await pressTidy(tab, false);
    faults.push(...faultsLeft(state, before, await markupOf(tab)));
  } catch (error) {
    faults.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  return faults.map((fault) => `${nameOf(state)}: ${fault}`);
}

async function faultsInSight({ needs, clutter }: State, hands: Hands): Promise<string[]> {
  const missing = await hands.missing(needs.map((name) => `[data-need="${name}"]`));
  const left = IS_WITHOUT_TIDY ? [] : await hands.seen(clutter.map((name) => `[data-clutter="${name}"] *`));
  return [
    ...missing.map((selector) => `${selector} cannot be used.`),
    ...left.map((selector) => `${selector} is still shown.`),
  ];
}

function faultsLeft({ alters }: State, before: string, after: string): string[] {
  const isBack = alters ? !after.includes('data-lectern') : after === before;
  return isBack ? [] : ['The page was not given back as it was.'];
}

/** Switches the tidy page by the popup, as a user does, and waits until it has looked at the page. */
async function pressTidy(tab: Tab, on: boolean): Promise<void> {
  if (IS_WITHOUT_TIDY) return;
  const popup = await tab.pressToolbar();
  const start = Date.now();
  await popup.click('#tidy');
  await popup.waitFor(`#tidy[aria-checked=${on}]`);
  await popup.close();
  if (on) await new Hands(tab).wait(start);
}

const markupOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

async function dismissLayers({ page }: Tab, { clutter }: State): Promise<void> {
  for (const name of clutter) await page.click(`[data-clutter="${name}"] [data-dismiss]`);
}
