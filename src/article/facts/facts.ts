import type { Draft } from '../draft/draft.ts';
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

/** What is known of an article besides its text. */
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

const NO_SITE: Site = { name: undefined, isName: () => false, endsTitle: () => false };

const NO_MOMENTS = { published: undefined, modified: undefined };

/** Most headings that are looked at. */
const MOST = 60;

/** The heading that shows the title, or at least the first main heading. */
function titleHeading(document: Document, title: string): Element | undefined {
  const name = fold(title);
  const isTitle = (heading: Element): boolean => fold(headingText(heading)) === name;
  // Lists of stories name the one that is shown too.
  const isNoLink = (heading: Element): boolean => heading.closest('a') === null && heading.querySelector('a') === null;
  const main = [...document.querySelectorAll('h1')].slice(0, MOST);
  const found = main.find(isTitle);
  if (found) return found;
  const same = [...document.querySelectorAll('h2, h3')].slice(0, MOST).filter(isTitle);
  return same.find(isNoLink) ?? same[0] ?? main[0];
}

/** Read the facts off a draft that nothing has been taken out of yet. A fact that cannot be read leaves the others alone. */
export function readFacts({ document, rules, address, faults }: Draft): Facts {
  const fact = <Value>(name: string, read: () => Value, otherwise: Value): Value =>
    faults.attempt(`fact ${name}`, read, otherwise);
  const data = fact('structured data', () => structuredData(document), NO_DATA);
  const site = fact('site', () => siteOf(document, data, address.hostname), NO_SITE);
  const title = fact(
    'title',
    () => findTitle(document, rules, data, site, address),
    textOf(document.querySelector('title')),
  );
  const heading = fact('title heading', () => titleHeading(document, title), undefined);
  const section = (): string | undefined =>
    meta(document, 'article:section', 'parsely-section', 'section') ?? data.section;
  return {
    title,
    subtitle: fact('subtitle', () => findSubtitle(document, rules, title), undefined),
    byline: fact('byline', () => findByline(document, rules, data, site, heading), undefined),
    ...fact('moments', () => findMoments(document, rules, data, address, heading), NO_MOMENTS),
    siteName: site.name,
    section: fact('section', section, undefined),
    language: fact('language', () => findLanguage(document), undefined),
    canonical: fact('canonical', () => canonicalAddress(document, address), undefined),
  };
}
