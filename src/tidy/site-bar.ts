import { foldSpace } from '../article/text/words.ts';
import { allIn, attributeOf, firstIn, isNamedBy } from '../shared/page-elements.ts';
import { isCover } from './find-layers.ts';
import { AGREEMENT, APPEAL, COOKIES, PRIVACY, PROMPT } from './layer-words.ts';
import { textOf } from './page-tree.ts';

/** Longest words of a link in a menu, in characters. Set by hand: headlines are longer. */
const MAX_LINK_CHARS = 24;

/** Fewest links of a menu that no element calls one. Set by hand. */
const MIN_LINKS = 2;

/** Least share of the words of a menu that stand in its links and buttons. Set by hand: calls have a text beside them. */
const MIN_LINK_SHARE = 0.6;

/** Selects parts that are menus by what they say of themselves. */
const MENUS = 'nav, [role=navigation], [role=menubar], [role=menu]';

/**
 * Tells whether a layer is the head, the foot or a menu of its site, which may have calls to sign up among their links: it has
 * a menu, leads home, or is nothing but links to other pages of the site.
 * @param words Words that it shows.
 */
export function isSiteBar(layer: Element, words: string): boolean {
  const links = [...allIn<HTMLAnchorElement>(layer, 'a[href]')].filter(isOfSite);
  if (links.length === 0) return false;
  const isMenu = isNamedBy(layer, MENUS) || firstIn(layer, MENUS) !== null;
  if (isMenu || (!isCover(layer) && links.some(isHome))) return true;
  const inControls = foldSpace([...allIn(layer, 'a[href], button')].map(textOf).join(' ')).length;
  return links.filter(isPlain).length >= MIN_LINKS && inControls >= words.length * MIN_LINK_SHARE;
}

const isOfSite = ({ host, protocol }: HTMLAnchorElement): boolean =>
  host === location.host && protocol === location.protocol;

const isHome = (link: HTMLAnchorElement): boolean =>
  link.pathname === '/' && !link.search && !attributeOf(link, 'href')?.startsWith('#') && location.pathname !== '/';

/** Places of a site or an application that are named by a word of calls. */
const PLACES = /^(news-?letters?|inbox)$/i;

/** True for a link with a few words that call for nothing. */
function isPlain(link: Element): boolean {
  const words = textOf(link);
  if (words === '' || words.length > MAX_LINK_CHARS) return false;
  if (PLACES.test(words)) return true;
  return ![APPEAL, PROMPT, PRIVACY, COOKIES, AGREEMENT].some((calls) => calls.test(words));
}
