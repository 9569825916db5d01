/** Key of the record with the settings for all sites. */
export const GENERAL_KEY = 'settings';

const SITE_PREFIX = 'site:';
const LOOK_PREFIX = 'look:';

/** Gives the key of the record with the settings of one host. */
export function siteKey(host: string): string {
  return SITE_PREFIX + host;
}

/** Gives the host whose settings are stored under a key; undefined for other keys. */
export function hostOfKey(key: string): string | undefined {
  return key.startsWith(SITE_PREFIX) ? key.slice(SITE_PREFIX.length) : undefined;
}

/** Makes a key for a new look of the user's own. */
export function newLookKey(): string {
  return LOOK_PREFIX + crypto.randomUUID().slice(0, 8);
}

/** Tells whether a look of the user's own is stored under a key. */
export function isLookKey(key: string): boolean {
  return key.startsWith(LOOK_PREFIX);
}
