import type { Measures } from '../page/measure.ts';
import type { Finder, Finding } from './finding.ts';

/** Where share buttons lead. */
const ENDPOINTS =
  /(facebook\.com\/(sharer|share|dialog)|(twitter|x)\.com\/(intent|share)|linkedin\.com\/share|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|(api\.whatsapp\.com|wa\.me)\/?(send|\?)|whatsapp:\/\/send|(t\.me|telegram\.me)\/share|bsky\.app\/intent|threads\.(net|com)\/intent|tumblr\.com\/(widgets\/)?share|getpocket\.com\/(save|edit)|flipboard\.com\/.*share|vk\.com\/share|line\.me\/.*share|^mailto:\?)/;

/** How much of an address is read, in characters: what is shared stands behind it. */
const LONGEST_START = 200;

/** Most text, in characters, of a bar beside its buttons. */
const BAR_TEXT = 160;

/** Two or more links to share endpoints, with the smallest element that holds the bar. */
export const findShareBars: Finder = (root, measures) => {
  const bars = new Set<Element>();
  for (const link of root.querySelectorAll('a[href]')) {
    if (!isShare(link)) continue;
    const bar = barAround(link, root, measures);
    if (bar) bars.add(bar);
  }
  return [...bars].map((element): Finding => ({ element, reason: 'share bar' }));
};

function barAround(link: Element, root: Element, measures: Measures): Element | undefined {
  let bar = link;
  for (let holder = link.parentElement; holder && holder !== root; holder = holder.parentElement) {
    const { text, prose, titles } = measures.of(holder);
    if (prose > 0 || titles > 0 || text > BAR_TEXT || holder.querySelector('time, figure')) break;
    bar = holder;
  }
  return [...bar.querySelectorAll('a[href]')].filter(isShare).length >= 2 ? bar : undefined;
}

function isShare(link: Element): boolean {
  return ENDPOINTS.test(link.getAttribute('href')?.slice(0, LONGEST_START).toLowerCase() ?? '');
}
