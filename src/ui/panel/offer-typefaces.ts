import { type Typeface, typefaces } from '../../settings/type/fonts.ts';

/** Make the shipped typefaces known to a page of ours; the browser reads a file when a text needs it. */
export function offerTypefaces(): void {
  for (const { faces } of Object.values<Typeface>(typefaces)) {
    for (const { file, family, ...how } of faces) {
      document.fonts.add(new FontFace(family, `url('fonts/${file}') format('woff2')`, { ...how, display: 'swap' }));
    }
  }
}
