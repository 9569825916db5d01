import { selectAll } from '../article/page/select-all.ts';
import { foldSpace } from '../article/text/words.ts';
import { addressOf, allIn, baseOf, rawTextOf } from '../shared/page-elements.ts';
import type { Selector } from '../sites/site-rule.ts';
import { type NumberedAddress, numberAmong, numberings } from './page-address.ts';
import { fromThePage } from './page-links.ts';
import { isWholeOf } from './whole-address.ts';

/** The page on which an article goes on. */
export interface NextPage {
  readonly address: URL;
  /** Its number, as far as the page says so. */
  readonly number: number | undefined;
  /** Number of pages in the page's own list of them. */
  readonly count: number | undefined;
  /**
   * Addresses at which the page offers the whole article: on a single page, or made for the printer. The best first.
   */
  readonly singles: readonly URL[];
}

/** Words on the link to the next page, as "Next": stems in the languages of the clutter labels and more. */
const NEXT =
  /next|continue|weiter|nächste|suivant|siguiente|pr[oó]xim|seguinte|seguent|successiv|avanti|prossim|volgende|nästa|næste|neste|seuraava|następn|dalej|další|ďalš|követk|următo|sonraki|επόμεν|следующ|дал[её]е|вперед|наступн|далі|следващ|次|下一|다음|التالي|הבא|بعد|अगल|berikut|selanjut|tiếp|trang sau|ถัดไป|^[»›→>⟩▶]+$/i;

/** "Single page", "Print", and the like. */
const SINGLE =
  /(?:single|one)[- ]page|(?:view|show|read|see) all|all pages|full (?:article|story|text)|entire|auf einer seite|komplett|ganze[nr]? |(?:una?|une) (?:sola |seule )?p[aá]g|uma (?:só )?página|pagina unica|op één pagina|på (?:en|én|ett) sid|jednej stronie|jedné stránce|tek sayfa|одной страниц|全文|全ページ|1ページ|전체/i;
const PRINT =
  /\bprint|druck|imprim|stampa|afdruk|utskrift|skriv ut|udskriv|tulosta|druk(?:uj|ów)|vytisk|nyomtat|tipări|yazdır|εκτύπω|печат|друк|印刷|打印|列印|인쇄|طباع|הדפס|چاپ/i;

/** Lists of stories go on with other stories. */
const LISTS = /^$|\/(?:tags?|category|categories|author|authors|search)(?:\/[^/]*)?$/i;

/** Links that the rules of the site name, which may say anything; where they lead is looked at as for any link. */
export interface NamedLinks {
  readonly next: readonly Selector[];
  readonly single: readonly Selector[];
}

/** Names no links. */
export const NO_NAMED_LINKS: NamedLinks = { next: [], single: [] };

/**
 * Find the page on which an article goes on: at the same address but for the number of the page, which is one higher,
 * on a link that says so (its number, "Next", `rel=next`). Other stories have other addresses, so they are never taken
 * for it.
 * @param page The live page, or any document. It is not altered; nothing is fetched.
 * @param address Its address.
 * @param first The address of the page that the article began on, if that is another one.
 * @param named Links that count like those that say "Next" or "Single page".
 * @returns Undefined on the last page, for articles on one page, and for lists of stories.
 */
export function nextPage(page: Document, address: URL, first = address, named = NO_NAMED_LINKS): NextPage | undefined {
  const links = linksOf(page, address, named);
  const steps = links.flatMap((link) => stepsBy(link, address, first));
  const [nearest] = steps.filter(({ isNext }) => isNext).sort((one, other) => one.ahead - other.ahead);
  if (!nearest) return undefined;
  const numbers = steps.flatMap(({ link, path }) => (path === nearest.path ? (numberOn(link) ?? []) : []));
  return {
    address: nearest.link.address,
    number: nearest.number,
    count: numbers.length > 0 ? numbers.reduce((most, number) => Math.max(most, number)) : undefined,
    singles: singlePages(links, first),
  };
}

interface Link {
  readonly address: URL;
  /** Text of the link, or its accessible name. */
  readonly label: string;
  /** The page, or a rule for it, says so besides the label. */
  readonly isNext: boolean;
  /** A rule says that it leads to the whole article. */
  readonly isSingle: boolean;
}

/** Links of the page's own to other pages of the same origin. */
function linksOf(page: Document, address: URL, named: NamedLinks): Link[] {
  // Files, data and blobs have no site of their own, or claim that of another page.
  if (!/^https?:$/.test(address.protocol)) return [];
  const isOwn = addressOf(page) === address.href;
  const base = isOwn ? baseOf(page) : address.href;
  const links: Link[] = [];
  const [nexts, singles] = [named.next, named.single].map(
    (selectors) => new Set(selectors.flatMap((selector) => selectAll(page, selector))),
  );
  for (const element of allIn(page, 'a[href], link[rel~="next" i][href]')) {
    const href = element.getAttribute('href') ?? '';
    const target = URL.canParse(href, base) ? new URL(href, base) : undefined;
    if (target?.protocol !== address.protocol || target.host !== address.host || target.username + target.password) {
      continue;
    }
    target.hash = '';
    if (target.href === address.href.split('#')[0] || !fromThePage(element)) continue;
    links.push({
      address: target,
      label: labelOf(element),
      isNext: nexts?.has(element) || /(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? ''),
      isSingle: singles?.has(element) ?? false,
    });
  }
  return links;
}

/**
 * Longest label of a link, in characters. Set by hand: longer texts are headlines, whose beginning may say what they
 * are.
 */
const MAX_LABEL_CHARS = 40;

function labelOf(element: Element): string {
  const written = foldSpace(rawTextOf(element));
  const label = written || element.getAttribute('aria-label') || element.getAttribute('title') || altOf(element);
  return foldSpace(label).slice(0, MAX_LABEL_CHARS);
}

const altOf = (element: Element): string => element.querySelector('img')?.getAttribute('alt') ?? '';

/** A link to another page of the same article. */
interface PageStep {
  readonly link: Link;
  readonly path: string;
  /** Difference of its number in the address from that of this page. */
  readonly ahead: number;
  readonly number: number | undefined;
  readonly isNext: boolean;
}

function stepsBy(link: Link, address: URL, first: URL): PageStep[] {
  const written = numberOn(link);
  if (written === undefined && !link.isNext && !NEXT.test(link.label)) return [];
  const like = numberings(link.address).find(
    (one) => numberAmong(first, one, false) !== undefined && !(LISTS.test(one.path) && one.query.size === 0),
  );
  const here = like && numberAmong(address, like, address.href !== first.href);
  if (!like || here === undefined) return [];
  if (like.counts === 'entries') {
    const ahead = like.number - (here === 'plain' ? 0 : here);
    return [{ link, path: like.path, ahead, number: written, isNext: ahead > 0 }];
  }
  const shift = shiftOf(like, here, written);
  if (shift === undefined) return [];
  const ahead = here === 'plain' ? like.number + shift - 1 : like.number - here;
  return [{ link, path: like.path, ahead, number: like.number + shift, isNext: ahead === 1 }];
}

/**
 * Gives 1 where a site counts from zero, so that `?page=1` is the second page; undefined if the link shows another
 * number.
 */
function shiftOf({ number }: NumberedAddress, here: number | 'plain', written: number | undefined): 0 | 1 | undefined {
  if (written === undefined) return number === 1 && here === 'plain' ? 1 : 0;
  return written === number ? 0 : written === number + 1 ? 1 : undefined;
}

/** Reads the number of a page that a link shows: "2", "Page 2", "2 of 5". */
function numberOn({ label }: Link): number | undefined {
  const digits = /^\D{0,14}?(\d{1,3})(?:\D{1,8}\d{1,3})?\D{0,2}$/.exec(label)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Most addresses of the whole article that are tried. Set by hand: each is a page to fetch. */
const MAX_SINGLE_PAGES = 2;

function singlePages(links: readonly Link[], first: URL): URL[] {
  const [singles, prints] = [SINGLE, PRINT].map((words) =>
    links.filter((link) => (words.test(link.label) || link.isSingle) && isWholeOf(link.address, first)),
  );
  const found = new Set([...(singles ?? []), ...(prints ?? [])].map(({ address: target }) => target.href));
  return [...found].slice(0, MAX_SINGLE_PAGES).map((href) => new URL(href));
}
