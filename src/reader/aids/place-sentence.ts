import { interfaceLanguage } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';

/** Words how far a work is: "2 of 7". */
export function placeSentence(place: number, count: number): string {
  const { format } = new Intl.NumberFormat(interfaceLanguage());
  return text('placeOf', '$1 of $2', format(place), format(count));
}
