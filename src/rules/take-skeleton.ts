import { webHost } from '../shared/host.ts';
import { askBackground } from '../shared/messages.ts';
import { MAX_SKELETON_CHARS, skeletonOf } from './skeleton.ts';

/** Have it remembered how this page is built, at an idle moment. Never rejects. */
export function takeSkeleton(): void {
  if (!webHost(location.href)) return;
  requestIdleCallback(() => {
    const skeleton = skeletonOf(document);
    if (!skeleton || skeleton.length > MAX_SKELETON_CHARS) return;
    askBackground('keepSeenPage', { id: pageId(), skeleton }).catch(() => undefined);
  });
}

/** Number that tells this page from others of its site, and says nothing of its address. */
export function pageId(): number {
  let sum = 0;
  for (const letter of location.pathname + location.search) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
  return sum;
}
