import { quoted } from '../../settings/type/fonts.ts';
import { askBackground } from '../../shared/messages.ts';
import { isInstalled } from '../../ui/controls/installed-font.ts';

/** Family of the shipped typeface for formulas. */
const SHIPPED = 'Lectern Math';

/** Typefaces with a table of mathematics (`MATH`), without which no bar or arrow stretches; systems bring one of these. */
const INSTALLED = [
  'Latin Modern Math',
  'STIX Two Math',
  'Cambria Math',
  'New Computer Modern Math',
  'Libertinus Math',
  'XITS Math',
  'TeX Gyre Termes Math',
  'TeX Gyre Pagella Math',
  'Asana Math',
  'DejaVu Math TeX Gyre',
  'Noto Sans Math',
];

/** Families of formulas, as in CSS. Browsers do not find them by the generic `math` on every system. */
export const MATH_FAMILIES = [...INSTALLED.map(quoted), quoted(SHIPPED), 'math'].join(', ');

/** Tells whether the system has a typeface that stretches signs. */
export function hasMathFont(): boolean {
  return INSTALLED.some(isInstalled);
}

let loading: Promise<FontFace> | undefined;

/**
 * Bring the shipped typeface for formulas, for a system that has none. Never rejects.
 * @param signal When it is aborted, the typeface leaves the document.
 */
export async function bringMathFont(signal: AbortSignal): Promise<void> {
  loading ??= readFont();
  try {
    const font = await loading;
    if (signal.aborted) return;
    document.fonts.add(font);
    signal.addEventListener('abort', () => document.fonts.delete(font));
  } catch (error) {
    loading = undefined;
    console.warn('Lectern: the typeface of formulas could not be read.', error);
  }
}

async function readFont(): Promise<FontFace> {
  const [base64 = ''] = await askBackground('files', ['fonts/math.woff2']);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
  return new FontFace(SHIPPED, bytes, { display: 'swap' }).load();
}
