import { browser } from '../shared/browser.ts';

/**
 * A number as the user's language writes it.
 * @param value The number.
 * @param options How it is written, as for `Intl.NumberFormat`: a unit, a percentage, decimal places.
 */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(uiLanguage(), options).format(value);
}

/** The language of the browser's own interface, or nothing where it is not known. */
function uiLanguage(): string | undefined {
  return browser.i18n?.getUILanguage?.();
}
