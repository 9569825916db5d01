import { interfaceLanguage } from '../shared/interface-language.ts';

/**
 * A number as the language of the interface writes it.
 * @param value The number.
 * @param options How it is written, as for `Intl.NumberFormat`: a unit, a percentage, decimal places.
 */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(interfaceLanguage(), options).format(value);
}
