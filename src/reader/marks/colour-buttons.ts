import { MARK_COLOURS, type MarkColour } from '../../marks/article-marks.ts';
import { colourLabel } from '../../ui/controls/colour-label.ts';
import { element } from '../../ui/controls/element.ts';

/**
 * Build a button for each colour of highlights.
 * @param pressed Colour that is chosen; undefined where none is yet.
 * @param choose Called with the colour that is pressed.
 */
export function colourButtons(
  pressed: MarkColour | undefined,
  choose: (colour: MarkColour) => void,
): readonly HTMLButtonElement[] {
  return MARK_COLOURS.map((colour) => {
    const name = colourLabel(colour);
    const button = element(
      'button',
      {
        ...{ type: 'button', class: `colour ${colour}`, title: name, 'aria-label': name },
        'aria-pressed': pressed && String(colour === pressed),
      },
      element('span', { 'aria-hidden': 'true' }, 'a'),
    );
    button.addEventListener('click', () => choose(colour));
    return button;
  });
}
