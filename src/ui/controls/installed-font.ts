import { quoted } from '../../settings/type/fonts.ts';

/**
 * Tells whether a font of that name is installed: a line of text in it is then of another width than in a font that
 * nobody has, with at least one of the faces that stand in. It is measured without touching the page.
 * @param name Name, as the user has written it.
 */
export function isInstalled(name: string): boolean {
  const family = quoted(name.trim());
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const widthIn = (families: string): number => {
    pen.font = `100px ${families}`;
    return pen.measureText('mmmiiiWWW fjord 0123 אبک').width;
  };
  return ['monospace', 'serif', 'sans-serif'].some(
    (standIn) => widthIn(`${family}, ${standIn}`) !== widthIn(`${MISSING_FONT}, ${standIn}`),
  );
}

/** Name of a font that nobody has. */
const MISSING_FONT = "'Lectern Nobody Has This'";
