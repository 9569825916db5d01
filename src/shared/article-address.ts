/**
 * Address of the page of the article that a reader shows: that of this page, but where an article that was saved is shown.
 * @param dialog The reader's dialog.
 */
export const articleAddress = (dialog: HTMLElement): string => dialog.dataset['address'] ?? location.href;

/** The same, without the place in the page that it may name. */
export const addressWithoutPlace = (dialog: HTMLElement): string => articleAddress(dialog).replace(/#.*$/s, '');
