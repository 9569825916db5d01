/** Longest beginning of an address, in characters, that is read: some carry whole documents. */
const MAX_ADDRESS_CHARS = 300;

/** Addresses of places in the page, of share and mail buttons, and of lists of stories. */
const KINDS: readonly RegExp[] = [
  /^(#|javascript:)/,
  /^(mailto|tel|whatsapp):|\/(sharer|share|intent|dialog)\b|pin\/create|reddit\.com\/submit/,
  /\/(author|authors|tag|tags|category|categories|topic|topics|section|users?|people|profile|autor|thema|themen)\//,
];

/** The last part of an address of a story: words with hyphens between them. */
const SLUG = /-[^/]*-[^/]*-/;

/**
 * Tells from its address alone what a link leads to, for the model.
 * @param address The value of `href`, as it is written.
 * @returns 1 for a place in the page, 2 for a share or mail button, 3 for a list of stories, 4 for an address with a
 *   slug,   5 for any other.
 */
export function linkKind(address: string): number {
  const start = address.slice(0, MAX_ADDRESS_CHARS).toLowerCase();
  const kind = KINDS.findIndex((pattern) => pattern.test(start));
  if (kind >= 0) return kind + 1;
  return SLUG.test(start) ? 4 : 5;
}
