import { MARK_COLOURS, type MarkColour } from '../../marks/article-marks.ts';
import type { Hex } from '../../settings/colour/colour.ts';
import { markProperties, markPropertiesOnPaper } from '../../settings/colour/mark-colours.ts';
import { adoptStyles, styleSheet } from '../../ui/controls/style-sheet.ts';
import styles from './marks.css';

/** Means to draw highlights over the text, which itself is not changed. */
export interface Drawing {
  /** Draw exactly these. */
  draw(ranges: ReadonlyMap<MarkColour, readonly Range[]>): void;
}

/**
 * Prepare a reader for highlights in the colours of its theme, which they follow.
 * @param dialog The reader's dialog.
 * @param signal Ends it; what is drawn goes then.
 */
export function markDrawing(dialog: HTMLElement, signal: AbortSignal): Drawing {
  adoptStyles(dialog, styles);
  const sheet = styleSheet('');
  (dialog.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
  const onPaper = written(markPropertiesOnPaper());
  const colour = () => sheet.replaceSync(`dialog { ${propertiesFor(dialog)} } @media print { dialog { ${onPaper} } }`);
  colour();
  const observer = new MutationObserver(colour);
  observer.observe(dialog, { attributeFilter: ['style'] });
  const clear = () => {
    for (const each of MARK_COLOURS) CSS.highlights.delete(nameOf(each));
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clear();
  });
  return {
    draw(ranges) {
      clear();
      if (signal.aborted) return;
      for (const [each, own] of ranges) {
        const highlight = new Highlight(...own);
        // What is being read aloud, or was searched for, stands above.
        highlight.priority = -1;
        CSS.highlights.set(nameOf(each), highlight);
      }
    },
  };
}

const nameOf = (colour: MarkColour): string => `lectern-${colour}`;

/** Gives the custom properties of all colours in the theme that the reader has now. */
function propertiesFor(dialog: HTMLElement): string {
  const style = getComputedStyle(dialog);
  const value = (name: string) => style.getPropertyValue(`--reader-${name}`).trim();
  const read = (name: string) => value(name) as Hex;
  const properties = markProperties({
    scheme: value('scheme') === 'dark' ? 'dark' : 'light',
    background: read('background'),
    text: read('text'),
    markBackground: read('mark-background'),
    markText: read('mark-text'),
  });
  return written(properties);
}

const written = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map((pair) => `${pair.join(': ')};`)
    .join(' ');
