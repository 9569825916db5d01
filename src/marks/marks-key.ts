const PREFIX = 'marks:';

/**
 * Give the key of the record with the highlights of all articles at an address but for its query, which often says no more
 * than where a visitor comes from: one look at the storage finds it.
 * @param address Address of a page.
 */
export const marksKey = (address: string): string => PREFIX + address.replace(/[?#].*$/s, '');

/** Tells whether a record with highlights is stored under a key. */
export const isMarksKey = (key: string): boolean => key.startsWith(PREFIX);
