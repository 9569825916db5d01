import type { Draft } from '../draft.ts';
import { findByline } from './byline.ts';
import { findLanguage } from './language.ts';
import { findPublished } from './published.ts';
import { findSiteName } from './site-name.ts';
import { structuredData } from './structured-data.ts';
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
}

/** Read the facts off a draft that nothing has been taken out of yet. */
export function readFacts({ document, rules, address }: Draft): Facts {
  const data = structuredData(document);
  const siteName = findSiteName(document, data);
  const title = findTitle(document, rules, data, siteName);
  return {
    title,
    subtitle: findSubtitle(document, rules, title),
    byline: findByline(document, rules, data, siteName),
    published: findPublished(document, rules, data, address),
    modified: undefined,
    siteName,
    section: undefined,
    language: findLanguage(document),
  };
}
