import { meta } from './meta.ts';
import type { StructuredData } from './structured-data.ts';

/**
 * The name of the site, as it calls itself.
 * @returns Undefined if the page does not say; the host is then all there is to show.
 */
export function findSiteName(document: Document, data: StructuredData): string | undefined {
  return (
    meta(document, 'og:site_name') ?? data.publisher ?? meta(document, 'application-name', 'twitter:app:name:iphone')
  );
}
