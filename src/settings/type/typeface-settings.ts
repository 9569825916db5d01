import type { ChoiceSetting, LineSetting, Properties, ValuesOf } from '../setting-kinds.ts';
import { type Typeface, type TypefaceName, typefaceChoices, typefaceFor, typefaces, USUAL_LETTER } from './fonts.ts';
import { scriptProperties } from './scripts.ts';

/** Typeface of the text. */
export const typeface: ChoiceSetting<TypefaceName, ChosenTypefaces> = {
  kind: 'choice',
  group: 'type',
  start: 'serif',
  choices: typefaceChoices,
  css: (name, { fontName: named }) => {
    const chosen = typefaceFor(name, named);
    const letter = `${chosen.letter ?? USUAL_LETTER}em`;
    return { ...face('--reader-face', chosen), ...scriptProperties(chosen.generic), '--reader-letter': letter };
  },
};

/** Typeface of headings. */
export const headingTypeface: ChoiceSetting<TypefaceName | 'same', ChosenTypefaces> = {
  kind: 'choice',
  group: 'type',
  list: true,
  more: true,
  start: 'same',
  choices: ['same', ...typefaceChoices],
  css: (_name, settings) => face('--reader-heading-face', headingFace(settings)),
};

/** Typeface of code. */
export const codeTypeface: ChoiceSetting<'monospace' | 'same' | 'named', ChosenTypefaces> = {
  kind: 'choice',
  group: 'type',
  list: true,
  more: true,
  start: 'monospace',
  choices: ['monospace', 'same', 'named'],
  css: (_name, settings) => face('--reader-code-face', codeFace(settings)),
};

/** Name of an installed font for the text. */
export const fontName: LineSetting<ChosenTypefaces> = {
  kind: 'line',
  group: 'type',
  start: '',
  needs: { setting: 'typeface', choice: 'named' },
};

/** Name of an installed font for headings. */
export const headingFontName: LineSetting<ChosenTypefaces> = {
  kind: 'line',
  group: 'type',
  more: true,
  start: '',
  needs: { setting: 'headingTypeface', choice: 'named' },
};

/** Name of an installed font for code. */
export const codeFontName: LineSetting<ChosenTypefaces> = {
  kind: 'line',
  group: 'type',
  more: true,
  start: '',
  needs: { setting: 'codeTypeface', choice: 'named' },
};

/** Values of the settings of typefaces, which depend on each other. */
type ChosenTypefaces = ValuesOf<{
  typeface: typeof typeface;
  fontName: typeof fontName;
  headingTypeface: typeof headingTypeface;
  headingFontName: typeof headingFontName;
  codeTypeface: typeof codeTypeface;
  codeFontName: typeof codeFontName;
}>;

/** Lists every typeface that the reader uses with these settings: of text, headings and code. */
export function usedTypefaces(settings: ChosenTypefaces): readonly Typeface[] {
  return [typefaceFor(settings.typeface, settings.fontName), headingFace(settings), codeFace(settings)];
}

function headingFace({
  typeface: ofText,
  fontName: named,
  headingTypeface: own,
  headingFontName: other,
}: ChosenTypefaces): Typeface {
  return own === 'same' ? typefaceFor(ofText, named) : typefaceFor(own, other);
}

/** Gives the typeface of code; a face with letters of one width stands in for an installed font. */
function codeFace({
  typeface: ofText,
  fontName: named,
  codeTypeface: own,
  codeFontName: other,
}: ChosenTypefaces): Typeface {
  if (own === 'same') return typefaceFor(ofText, named);
  return own === 'named' ? typefaceFor(own, other, 'monospace') : typefaces.monospace;
}

function face(property: string, { latin, generic }: Typeface): Properties {
  return { [property]: latin, [property.replace('face', 'generic')]: generic };
}
