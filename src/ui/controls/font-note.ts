import type { Settings } from '../../settings/schema.ts';
import { quoted } from '../../settings/type/fonts.ts';
import { text } from '../../shared/text.ts';
import type { Control } from './controls.ts';
import { element } from './element.ts';
import { isInstalled } from './installed-font.ts';

/**
 * Builds a note that shows a sample of an installed font that the user has named, or says that there is none of that
 * name.
 * @param name Setting with the name.
 */
export function fontNote(name: 'fontName' | 'headingFontName' | 'codeFontName'): Control {
  const words = element('span', {});
  const sample = element('span', { class: 'font-sample', 'aria-hidden': 'true' }, 'Aa Bb Gg 0123');
  const note = element('p', { class: 'font-note', role: 'status', id: `${name}-note` }, words, sample);
  let shown: string | undefined;
  return {
    element: note,
    show(settings: Settings) {
      const font = settings[name].trim();
      const isShown = font !== '' && settings[TYPEFACES[name]] === 'named';
      note.hidden = !isShown;
      if (!isShown || font === shown) return;
      shown = font;
      const found = isInstalled(font);
      sample.hidden = !found;
      sample.style.setProperty('font-family', quoted(font));
      words.textContent = found
        ? text('fontFound', 'On this device:')
        : text('fontMissing', '“$1” isn’t installed. Another font is used instead.', font);
    },
  };
}

/** Setting that must be `named` for the name to count. */
const TYPEFACES = {
  fontName: 'typeface',
  headingFontName: 'headingTypeface',
  codeFontName: 'codeTypeface',
} as const;
