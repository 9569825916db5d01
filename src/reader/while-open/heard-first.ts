/**
 * Names the event of the reader's dialog by which an aid hears of something before the reader does what is usual: its detail
 * is the event of the browser; who prevents it has done with that.
 * @param type Type of the browser's event.
 */
export const heardFirst = (type: string): string => `own ${type}`;
