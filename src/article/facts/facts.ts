import type { Draft } from '../draft/draft.ts';
import { fold } from '../text/words.ts';
import { findByline } from './authors/byline.ts';
import { canonicalAddress } from './canonical.ts';
import { findMoments } from './dates/published.ts';
import { headingText } from './headings.ts';
import { findLanguage } from './language.ts';
import { siteOf } from './site.ts';
import { meta } from './sources/meta.ts';
import { structuredData } from './sources/structured-data.ts';
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

/** Most headings of the first level, and most of the second and third, that are looked at. */
const MAX_HEADINGS = 60;

/** Finds the heading that shows the title, or at least the first main heading. */
function titleHeading(document: Document, title: string): Element | undefined {
  const name = fold(title);
  const isTitle = (heading: Element): boolean => fold(headingText(heading)) === name;
  // Lists of stories also have the one that is shown.
  const isUnlinked = (heading: Element): boolean =>
    heading.closest('a') === null && heading.querySelector('a') === null;
  const main = [...document.querySelectorAll('h1')].slice(0, MAX_HEADINGS);
  const found = main.find(isTitle);
  if (found) return found;
  const same = [...document.querySelectorAll('h2, h3')].slice(0, MAX_HEADINGS).filter(isTitle);
  return same.find(isUnlinked) ?? same[0] ?? main[0];
}

/** Reads the facts from a draft that nothing has been taken out of yet. */
export function readFacts({ document, rules, address }: Draft): Facts {
  const data = structuredData(document);
  const site = siteOf(document, data, address.hostname);
  const title = findTitle(document, rules, data, site, address);
  const heading = titleHeading(document, title);
  return {
    title,
    subtitle: findSubtitle(document, rules, title),
    byline: findByline(document, rules, data, site, heading),
    ...findMoments(document, rules, data, address, heading),
    siteName: site.name,
    section: meta(document, 'article:section', 'parsely-section', 'section') ?? data.section,
    language: findLanguage(document),
    canonical: canonicalAddress(document, address),
  };
}
