import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { joinMarks } from '../page/raw-text.ts';
import { fold, textOf } from '../text/words.ts';
import { findByline } from './authors/byline.ts';
import { canonicalAddress } from './canonical.ts';
import { findMoments } from './dates/published.ts';
import { headingText } from './headings.ts';
import { findLanguage } from './language.ts';
import { type Site, siteOf } from './site.ts';
import { meta } from './sources/meta.ts';
import { type StructuredData, structuredData } from './sources/structured-data.ts';
import { findSubtitle } from './subtitle.ts';
import { findTitle } from './title.ts';

/** Facts about an article besides its text; fields as in `Article`. */
export interface Facts {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly byline: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly siteName: string | undefined;
  readonly section: string | undefined;
  readonly language: string | undefined;
  readonly canonical: string | undefined;
}

/** Structured data of a page from which none can be read. */
const NO_DATA: StructuredData = {
  headline: undefined,
  authors: [],
  organizations: [],
  datePublished: undefined,
  dateModified: undefined,
  pagePublished: undefined,
  publisher: undefined,
  section: undefined,
};

/** Site of a page from which no names can be read. */
const NO_SITE: Site = { name: undefined, isName: () => false, endsTitle: () => false };

/** Times of a page from which none can be read. */
const NO_MOMENTS = { published: undefined, modified: undefined };

/** Most headings of the first level, and most of the second and third, that are looked at. */
const MAX_HEADINGS = 60;

/** Most lines among which the title is looked for where no heading shows it. */
const MAX_TITLE_LINES = 200;

/** Selects where pages show their title, other than in a main heading. */
const UNMARKED_TITLES = 'h2, h3, body :is([class*=title i], [id*=title i], [class*=headline i])';

/** Finds the heading that shows the title, or at least the first main heading. */
function titleHeading(document: Document, title: string): Element | undefined {
  const name = fold(title);
  const isTitle = (heading: Element): boolean => fold(headingText(heading)) === name;
  // Lists of stories also have the one that is shown.
  const isUnlinked = (heading: Element): boolean => heading.closest('a') === null && firstIn(heading, 'a') === null;
  const main = elementsIn(document, 'h1').slice(0, MAX_HEADINGS);
  const found = main.find(isTitle);
  if (found) return found;
  const same = elementsIn(document, UNMARKED_TITLES).slice(0, MAX_HEADINGS).filter(isTitle);
  return same.find(isUnlinked) ?? same[0] ?? main[0] ?? (name ? lineOf(document, isTitle) : undefined);
}

/** Finds the first line of the page that says the title, where no heading does. */
function lineOf(document: Document, isTitle: (line: Element) => boolean): Element | undefined {
  const lines = elementsIn(document, 'p, div, td, b, strong').filter(
    (line) => line.childElementCount === 0 && !line.closest('a, nav'),
  );
  return lines.slice(0, MAX_TITLE_LINES).find(isTitle);
}

/** Reads the facts from a draft that nothing has been taken out of yet. A fact that cannot be read does not stop others. */
export function readFacts({ document, rules, address, faults }: Draft): Facts {
  const fact = <Value>(name: string, read: () => Value, otherwise: Value): Value =>
    faults.attempt(`fact ${name}`, read, otherwise);
  const data = fact('structured data', () => structuredData(document), NO_DATA);
  const site = fact('site', () => siteOf(document, data, address.hostname), NO_SITE);
  const title = fact(
    'title',
    () => findTitle(document, rules, data, site, address),
    textOf(firstIn(document, 'title')),
  );
  const heading = fact('title heading', () => titleHeading(document, title), undefined);
  const section = (): string | undefined =>
    meta(document, 'article:section', 'parsely-section', 'section') ?? data.section;
  return {
    title: joinMarks(title),
    subtitle: fact('subtitle', () => findSubtitle(document, rules, title), undefined),
    byline: fact('byline', () => findByline(document, rules, data, site, heading), undefined),
    ...fact('moments', () => findMoments(document, rules, data, address, heading), NO_MOMENTS),
    siteName: site.name,
    section: fact('section', section, undefined),
    language: fact('language', () => findLanguage(document), undefined),
    canonical: fact('canonical', () => canonicalAddress(document, address), undefined),
  };
}
