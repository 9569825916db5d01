import { elementsIn, firstIn } from '../page/elements-in.ts';
import type { Measures } from '../page/measure.ts';
import type { Finder, Finding } from './finding.ts';

/** Addresses of share buttons, in small letters. */
const ENDPOINTS =
  /(facebook\.com\/(sharer|share|dialog)|(twitter|x)\.com\/(intent|share)|linkedin\.com\/share|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|(api\.whatsapp\.com|wa\.me)\/?(send|\?)|whatsapp:\/\/send|(t\.me|telegram\.me)\/share|bsky\.app\/intent|threads\.(net|com)\/intent|tumblr\.com\/(widgets\/)?share|getpocket\.com\/(save|edit)|flipboard\.com\/.*share|vk\.com\/share|line\.me\/.*share|^mailto:\?)/;

/** Most of an address that is read, in characters: after it comes the address that is shared. */
const MAX_ADDRESS_CHARS = 200;

/** Most text of a bar with its buttons, in characters. Set by hand: above it is more than a bar. */
const MAX_BAR_CHARS = 160;

/** Fewest share links of a bar. Set by hand: a single one may be part of a text. */
const MIN_SHARE_LINKS = 2;

/** Finds bars of two or more links to share endpoints: the largest element with little other text. */
export const findShareBars: Finder = (root, measures) => {
  const bars = new Set<Element>();
  for (const link of elementsIn(root, 'a[href]')) {
    if (!isShare(link)) continue;
    const bar = barAround(link, root, measures);
    if (bar) bars.add(bar);
  }
  return [...bars].map((element): Finding => ({ element, reason: 'share bar' }));
};

function barAround(link: Element, root: Element, measures: Measures): Element | undefined {
  let bar = link;
  for (let box = link.parentElement; box && box !== root; box = box.parentElement) {
    const { text, prose, titles } = measures.of(box);
    if (prose > 0 || titles > 0 || text > MAX_BAR_CHARS || firstIn(box, 'time, figure')) break;
    bar = box;
  }
  return hasShareLinks(bar) ? bar : undefined;
}

/** Tells whether an element has as many share links as a bar of them. */
export function hasShareLinks(element: Element): boolean {
  return elementsIn(element, 'a[href]').filter(isShare).length >= MIN_SHARE_LINKS;
}

function isShare(link: Element): boolean {
  return ENDPOINTS.test(link.getAttribute('href')?.slice(0, MAX_ADDRESS_CHARS).toLowerCase() ?? '');
}
