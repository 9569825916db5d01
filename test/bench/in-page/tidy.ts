import { extract } from '../../../src/article/extract.ts';
import { findLayers, findLayersOnScreen } from '../../../src/tidy/find-layers.ts';
import { lookAtAdded, lookAtPage } from '../../../src/tidy/look.ts';
import { siblingRuns } from '../../../src/tidy/sibling-runs.ts';

/** Milliseconds that the looks at a page have taken, and how much clutter the later ones have found. */
export interface TidyTimes {
  readonly first: number;
  readonly later: number;
  readonly found: number;
}

/** Bursts in which a page adds to itself. */
const BURSTS = 40;

/**
 * Let the page add to itself in bursts, and look at it after each, as the tidy page does.
 * @param way `whole` looks at the whole page each time, `added` at what was added.
 */
export function run(way: 'whole' | 'added'): TidyTimes {
  const first = timed(lookAtWhole);
  let later = 0;
  let found = 0;
  for (let burst = 0; burst < BURSTS; burst++) {
    const added = addBurst(burst);
    later += timed(() => {
      if (way === 'added') found += lookAt(added);
      else found += lookAtWhole().filter(({ element }) => added.some((each) => each.contains(element))).length;
    });
  }
  return { first, later, found };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function lookAtWhole() {
  findLayers();
  return lookAtPage(document, extract(document)).clutter;
}

function lookAt(added: readonly Element[]): number {
  findLayersOnScreen();
  return siblingRuns(added).reduce((sum, run) => sum + lookAtAdded(run).length + findLayers(run).length, 0);
}

/**
 * What advertising and endless lists add: a rail of four teasers, a box for an address, and the place of an
 * advertisement.
 */
function addBurst(burst: number): Element[] {
  const rail = made('section', 'related-posts');
  for (let teaser = 0; teaser < 4; teaser++) {
    const link = made('a', '', `Headline number ${burst * 4 + teaser} of the other stories`);
    link.setAttribute('href', `/story/${burst}/${teaser}`);
    const card = made('div', 'card');
    card.append(made('img', ''), link);
    rail.append(card);
  }
  const letter = made('div', 'newsletter-signup', 'All the news of the valley every morning');
  const slot = made('div', 'ad-slot', 'Advertisement');
  document.body.append(rail, letter);
  (document.querySelector('article') ?? document.body).append(slot);
  return [rail, letter, slot];
}

function made(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
