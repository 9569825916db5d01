import { allIn, attributeOf, firstIn, isNamedBy } from '../shared/page-elements.ts';
import { APPEAL, FOLLOW, PLAYING, PROMPT } from './layer-words.ts';
import { textOf } from './page-tree.ts';
import { wordsOn } from './topic-words.ts';

/** Selects what does something when it is pressed, and is no link. */
const BUTTONS = 'button, [role=button], input[type=submit], input[type=button]';

/** Selects lists of facts, as of ingredients, measures and conditions. */
const LISTS = 'ul, ol, dl, table';

/** Fewest entries of such a list. Set by hand. */
const MIN_ENTRIES = 3;

/** Selects menus of several pages that belong together, as those of a handbook. */
const MENUS = 'nav, [role=navigation], [role=tree]';

/** Selects the entry of a list of pages that is marked as the one that is open. */
const CURRENT = ['active', 'current', 'selected', 'is-active'].map((name) => `li.${name}, a.${name}`).join();

/** Words of buttons that serve the column itself, and of those that every site has. */
const PASSING = wordsOn(
  'passing',
  /\b(more|next|prev|previous|back|clos|menu|search|skip|log ?in|sign ?in|share|like|comment|reply|show|load|all|top|copy|print|ads?\b)|advert|mehr|weiter|zurück|schließ|such|anmeld|teil|alle|plus|suivant|ferm|partag|más|siguiente|cerrar|compart|mais|altro|chiudi|meer|sluit/i,
);

/** Longest words of such a link, in characters. Set by hand: headlines are longer, and have such words too. */
const MAX_DEED_CHARS = 30;

/** Words of links that begin what the page is for. */
const DEEDS = wordsOn(
  'deed',
  /\b(apply|book|booking|buy|order|reserve?|register|hire|rent|enroll?|add to|contact)\b|bewerb|buchen|kauf|bestell|anfrag|postul|achet|command|solicit|comprar|inscri|prenota|acquista|bestel|kopen/i,
);

/**
 * Tells whether a column, or a part of one, is there to do something or says what the page needs: it has buttons of its own, a
 * list of facts, or the menu in which the page itself stands.
 */
export function isTool(element: Element): boolean {
  return isOwnMenu(element) || [...allIn(element, MENUS)].some(isOwnMenu) || hasDeed(element) || hasFacts(element);
}

/** True for a menu of pages in which this one stands, or a list in which it is marked. */
export function isOwnMenu(element: Element): boolean {
  const links = [...allIn<HTMLAnchorElement>(element, 'a[href]')];
  if (isNamedBy(element, MENUS)) return links.some((link) => isNamedBy(link, '[aria-current]') || isHere(link));
  return [...allIn(element, CURRENT)].some((entry) => {
    const own = isNamedBy(entry, 'a') ? entry : firstIn(entry, 'a[href]');
    return (own === null || isHere(own as HTMLAnchorElement)) && links.length >= MIN_ENTRIES - 1;
  });
}

const isHere = (link: HTMLAnchorElement): boolean =>
  location.pathname !== '/' && link.href.split('#')[0] === location.href.split('#')[0] && !link.hash;

function hasDeed(element: Element): boolean {
  const buttons = [...allIn(element, BUTTONS)].map(wordsOf).filter((words) => words.length > 1);
  if (buttons.some((words) => ![PASSING, APPEAL, FOLLOW, PLAYING, PROMPT].some((calls) => calls.test(words))))
    return true;
  const links = [...allIn<HTMLAnchorElement>(element, 'a[href]')];
  return links.some((link) => {
    const words = textOf(link);
    return link.host === location.host && words.length <= MAX_DEED_CHARS && DEEDS.test(words) && !APPEAL.test(words);
  });
}

const wordsOf = (button: Element): string =>
  textOf(button) || (attributeOf(button, 'value') ?? attributeOf(button, 'aria-label') ?? '').trim();

function hasFacts(element: Element): boolean {
  const lists = [...(isNamedBy(element, LISTS) ? [element] : []), ...allIn(element, LISTS)];
  return lists.some((list) => {
    const entries = [...allIn(list, 'li, dt, tr')].filter((entry) => textOf(entry) !== '');
    return entries.length >= MIN_ENTRIES && firstIn(list, 'a, img, input') === null;
  });
}
