import { quoted } from '../settings/fonts.ts';

/**
 * Whether a font of that name is installed. Text in it then runs otherwise than in a font that
 * nobody has, with at least one of the faces that stand in.
 * @param name The name, as the user has written it.
 * @param place Where a sample may stand for a moment: an element on the screen.
 */
export function isInstalled(name: string, place: HTMLElement): boolean {
  const family = quoted(name.trim());
  const sample = document.createElement('span');
  sample.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap; font-size: 100px';
  sample.textContent = 'mmmiiiWWW fjord 0123 אبक';
  place.append(sample);
  const widthIn = (families: string): number => {
    sample.style.fontFamily = families;
    return sample.getBoundingClientRect().width;
  };
  const differs = ['monospace', 'serif', 'sans-serif'].some(
    (standIn) => widthIn(`${family}, ${standIn}`) !== widthIn(`${NOBODYS}, ${standIn}`),
  );
  sample.remove();
  return differs;
}

const NOBODYS = "'Lectern Nobody Has This'";
