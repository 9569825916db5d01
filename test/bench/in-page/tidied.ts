import '../../../src/entry-points/other-languages.ts';
import '../../../src/entry-points/western-languages.ts';
import '../../../src/entry-points/readability.ts';
import '../../../src/entry-points/site-rules.ts';
import { extract } from '../../../src/article/extract.ts';
import { TIDY_FAMILIES } from '../../../src/shared/tidy-families.ts';
import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { lookAtPage, looksAtPage } from '../../../src/tidy/look.ts';
import { TIDY_MARK } from '../../../src/tidy/marks.ts';
import { tidyPage } from '../../../src/tidy/tidy-page.ts';
import { shippedRules } from '../../support/shipped-rules.ts';
import type { TidiedText } from '../tidied-text.ts';
import type { LecternOptions } from './lectern.ts';

/** Elements whose text belongs to the block around them. */
const INLINE = 'a, abbr, b, bdi, cite, code, em, font, i, mark, q, s, small, span, strong, sub, sup, time, u';

/** Elements whose text no page shows as such. */
const UNSHOWN = 'script, style, noscript, template, title, svg, iframe, object, textarea, option, datalist, canvas';

/**
 * Tidies the page, and lists the texts that it showed before, block by block.
 */
export function run({ url, hosts }: LecternOptions): TidiedText {
  return tidiedBy(url, hosts ? shippedRules : shippedRules.filter(({ match }) => !('hosts' in match)));
}

/** Tidies the page by some rules, lists the texts that it showed before, and leaves it as it was. */
export function tidiedBy(address: string, rules: readonly SiteRule[]): TidiedText {
  const blocks = shownBlocks();
  const extraction = extract(document, { address, rules });
  const ending = new AbortController();
  const start = performance.now();
  const looks = { ...looksAtPage(() => extraction), whole: () => lookAtPage(document, extraction, rules) };
  tidyPage({ looks, families: new Set(TIDY_FAMILIES), signal: ending.signal, changed: () => undefined });
  const milliseconds = performance.now() - start;
  const { article } = lookAtPage(document, extraction, rules);
  const isArticle = article.length > 0;
  const parts = new Set(article);
  const texts = [...blocks].map(([element, text]) => {
    return { text, family: familyOf(element), place: placeOf(element, parts) };
  });
  ending.abort();
  return { isArticle, milliseconds, texts };
}

function shownBlocks(): Map<Element, string> {
  const blocks = new Map<Element, string>();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    let block = node.parentElement;
    if (!block || block.closest(UNSHOWN) || !block.checkVisibility({ visibilityProperty: true })) continue;
    while (block.parentElement && block.matches(INLINE)) block = block.parentElement;
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (text) blocks.set(block, `${blocks.get(block) ?? ''} ${text}`.trim());
  }
  return blocks;
}

/** Finds the family as which a block is hidden; undefined if it is seen. */
function familyOf(block: Element): string | undefined {
  if (block.checkVisibility({ visibilityProperty: true })) return undefined;
  return block.closest(`[${TIDY_MARK}]`)?.getAttribute(TIDY_MARK)?.split(' ')[0] ?? 'unknown';
}

function placeOf(block: Element, article: ReadonlySet<Element>): TidiedText['texts'][number]['place'] {
  if (article.has(block)) return 'article';
  for (let holder: Element | null = block; holder && holder !== document.body; holder = holder.parentElement) {
    const names = `${holder.id} ${holder.getAttribute('class') ?? ''}`;
    if (holder.matches('footer, [role=contentinfo]') || FOOT.test(names)) return 'foot';
    if (holder.matches(HEAD) || MENU.test(names)) return 'head';
  }
  return 'rest';
}

const HEAD = 'nav, header, [role=navigation], [role=banner], [role=menu], [role=menubar]';
const MENU = /(^|[\s_-])(nav|navbar|navigation|menu|header|masthead|topbar|breadcrumbs?)([\s_-]|\d|$)/i;
const FOOT = /(^|[\s_-])(footer|colophon|copyright)([\s_-]|\d|$)/i;
