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

/** Read the facts off a draft that nothing has been taken out of yet. */
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
