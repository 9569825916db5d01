import { interfaceLanguage } from '../shared/interface-language.ts';

/**
 * Writes a number as the language of the interface does.
 * @param value The number.
 * @param options As for `Intl.NumberFormat`: a unit, a percentage, decimal places.
 */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(interfaceLanguage(), options).format(value);
}
