/** The key under which the record of the settings for all sites stands in each area. */
export const GENERAL = 'settings';

const SITE = 'site:';
const LOOK = 'look:';

/** The key of the record with the settings of one host. */
export function siteKey(host: string): string {
  return SITE + host;
}

/** The host whose settings stand under a key; undefined for other keys. */
export function hostOfKey(key: string): string | undefined {
  return key.startsWith(SITE) ? key.slice(SITE.length) : undefined;
}

/** A key for a new look of the user's own. */
export function newLookKey(): string {
  return LOOK + crypto.randomUUID().slice(0, 8);
}

/** Whether a look of the user's own stands under a key. */
export function isLookKey(key: string): boolean {
  return key.startsWith(LOOK);
}

/** Whether a record of ours stands under a key. */
export function isRecordKey(key: string): boolean {
  return key === GENERAL || hostOfKey(key) !== undefined || isLookKey(key);
}
