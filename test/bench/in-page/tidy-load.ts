import { extract } from '../../../src/article/extract.ts';
import { TIDY_FAMILIES } from '../../../src/shared/tidy-families.ts';
import { looksAtPage } from '../../../src/tidy/look.ts';
import { tidyPage } from '../../../src/tidy/tidy-page.ts';

/** Load of a tidy page that goes on changing. */
export interface TidyLoad {
  /** Longest task of the extension after the first look, in milliseconds. */
  readonly longest: number;
  /** Its share of the main thread while the page changed and for as long again. */
  readonly share: number;
  /** Things that were hidden by the end. */
  readonly hidden: number;
}

/** Ways in which a page changes: ten times a second, or by 10,000 elements in 100 bursts. */
export type LoadWay = 'often' | 'many';

/**
 * Tidy the page, let it change, and add up the time of every callback of the extension.
 * @param seconds How long it changes ten times a second.
 */
export async function run(way: LoadWay, seconds: number): Promise<TidyLoad> {
  const times: number[] = [];
  measureCallbacks(times);
  const ending = new AbortController();
  const looks = looksAtPage(() => extract(document));
  const page = tidyPage({ looks, families: new Set(TIDY_FAMILIES), signal: ending.signal, changed: () => undefined });
  times.length = 0;
  const start = performance.now();
  for (let burst = 0; burst < (way === 'often' ? seconds * 10 : 100); burst++) {
    if (way === 'often') change(burst);
    else for (let added = 0; added < 10; added++) document.body.append(rail(burst * 10 + added));
    await new Promise((resume) => setTimeout(resume, 100));
  }
  await new Promise((resume) => setTimeout(resume, performance.now() - start));
  const share = times.reduce((sum, time) => sum + time, 0) / (performance.now() - start);
  const load = { longest: Math.max(0, ...times), share, hidden: page.count };
  ending.abort();
  return load;
}

/** A clock, a class and a small box. */
function change(burst: number): void {
  const box = document.createElement('div');
  box.className = 'tick';
  box.textContent = `Price at ${burst}: 12.${burst}`;
  document.body.append(box);
  if (burst > 20) document.querySelector('.tick')?.remove();
  document.body.classList.toggle('odd', burst % 2 === 1);
}

/** A rail of four teasers: ten elements. */
function rail(number: number): Element {
  const section = document.createElement('section');
  section.className = 'related-posts';
  for (let teaser = 0; teaser < 4; teaser++) {
    const card = document.createElement('div');
    const link = document.createElement('a');
    link.href = `/story/${number}/${teaser}`;
    link.textContent = `Headline number ${number} ${teaser} of the other stories`;
    card.append(link);
    section.append(card);
  }
  section.append(document.createElement('hr'));
  return section;
}

/** Lets every callback that is given to the browser from now on note how long it takes. */
function measureCallbacks(times: number[]): void {
  const timed =
    <Args extends unknown[]>(call: (...args: Args) => unknown) =>
    (...args: Args): void => {
      const start = performance.now();
      call(...args);
      times.push(performance.now() - start);
    };
  const { requestIdleCallback: idle, MutationObserver: Observer } = window;
  window.requestIdleCallback = (call, options) => idle(timed(call), options);
  window.MutationObserver = class extends Observer {
    constructor(call: MutationCallback) {
      super(timed(call));
    }
  };
}
