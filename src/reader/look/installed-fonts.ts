import type { Settings } from '../../settings/schema.ts';
import { quoted } from '../../settings/type/fonts.ts';

/** Names that say nothing, under which the installed fonts of text, headings and code stand in the page. */
const NAMELESS = { fontName: 'Lectern 1', headingFontName: 'Lectern 2', codeFontName: 'Lectern 3' };

/** Words for the weights in the names of files, from 300 up in steps of 100. */
const WEIGHTS = [' Light', '', ' Medium', ' SemiBold', ' Bold'];

/** Endings of the names of upright files of the usual weight. */
const USUAL = ['', ' Regular', ' Roman'];

/**
 * Settings in which installed fonts have names that say nothing: what the reader is styled with can be read by scripts of
 * the page. The faces under these names come from `installedFontLoader`.
 */
export const withoutFontNames = (settings: Settings): Settings => ({ ...settings, ...NAMELESS });

/**
 * Bring installed fonts into the page's document under the names of `withoutFontNames`. A script of the page sees there
 * that an installed font is used, and not which.
 * @param signal When it is aborted, they leave the document.
 * @returns Brings the fonts of settings, in place of those before; `keepPlace` wraps the moment at which they change.
 */
export function installedFontLoader(
  signal: AbortSignal,
): (settings: Settings, keepPlace: (change: () => void) => void) => void {
  let shown: readonly FontFace[] = [];
  let wanted = '';
  const show = (faces: readonly FontFace[]) => {
    for (const face of shown) document.fonts.delete(face);
    for (const face of faces) document.fonts.add(face);
    shown = faces;
  };
  signal.addEventListener('abort', () => show([]));
  return async (settings, keepPlace) => {
    const fonts = Object.entries(NAMELESS).map(
      ([key, family]) => [family, settings[key as keyof typeof NAMELESS].trim()] as const,
    );
    const now = fonts.join();
    if (now === wanted) return;
    wanted = now;
    const faces = await Promise.all(fonts.flatMap(([family, name]) => (name ? facesOf(family, name) : [])));
    if (!signal.aborted && now === wanted) keepPlace(() => show(faces.flat()));
  };
}

/** The files of an installed font; those that are not there are left out, and the browser makes them up. */
function facesOf(family: string, name: string): Promise<FontFace | never[]>[] {
  return WEIGHTS.flatMap((word, step) =>
    [word ? [word] : USUAL, [`${word} Italic`, `${word} Oblique`]].map((endings, isItalic) => {
      // As fonts have them for people and for printers: "Name Bold Italic", "Name-BoldItalic".
      const names = endings.flatMap((ending) => [name + ending, `${name}-${ending}`.replaceAll(' ', '')]);
      const source = names.map((each) => `local(${quoted(each)})`).join();
      const weight = `${300 + 100 * step}`;
      const style = isItalic ? 'italic' : 'normal';
      return new FontFace(family, source, { weight, style }).load().catch(() => []);
    }),
  );
}
