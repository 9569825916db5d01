import { mayBeArticle } from '../session/first-look.ts';
import { isHtml, wish } from '../shared/always-wish.ts';
import { isFrontPage } from '../shared/host.ts';

// Runs on every page of the sites where the reader is to open by itself. Only what a first look can see is asked here;
// the page that may be an article gets the content script, which asks the rest.
if (isHtml() && !isRestored() && !isFrontPage(location) && mayBeArticle(document)) wish('reader');

/** True if the page came by Back or Forward: there the user has already decided for or against the reader. */
function isRestored(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}
