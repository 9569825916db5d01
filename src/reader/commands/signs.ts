import type { ReaderCommandName } from '../../shared/reader-commands.ts';
import { element } from '../../ui/controls/element.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';

/** Names and strokes of the signs of buttons in the bar, as `drawnIcon` takes them. */
const SIGNS: { readonly [Name in ReaderCommandName]?: readonly [name: string, path: string] } = {
  contents: ['outline', 'M4.5 7h0M9 7h10.5M9 12h10.5M9 17h7M4.5 12h0M4.5 17h0'],
  // A loudspeaker with two waves.
  listen: ['loudspeaker', 'M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11'],
  // Lines of text, of which a frame holds the one that is read.
  aids: ['lines', 'M6 5h12M3.5 9h17v6h-17zM6 19h12'],
  // A pen over a line.
  marks: ['pen', 'M8 15.5l-1-3.5 8-8 4 4-8 8zM4.5 20h15'],
  print: ['print', 'M7.5 9V4.5h9V9M7.5 16.5h-3V9h15v7.5h-3M7.5 13.5h9v6h-9z'],
  // An arrow down into a tray.
  keep: ['tray', 'M12 4v10m-4-4 4 4 4-4M4.5 15v4.5h15V15'],
  more: ['more', 'M6 12h0M12 12h0M18 12h0'],
};

/** Draw the sign of a command: letters where it has no drawing. */
export function signOf(name: ReaderCommandName): Element {
  const sign = SIGNS[name];
  return sign ? drawnIcon(...sign) : element('span', { 'aria-hidden': 'true' }, 'Aa');
}
