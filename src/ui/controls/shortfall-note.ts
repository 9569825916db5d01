import { type Shortfall, shortfalls } from '../../settings/colour/own-colours.ts';
import { formatNumber } from '../../settings/numbers.ts';
import type { Settings } from '../../settings/schema.ts';
import { text } from '../../shared/text.ts';
import type { Control } from './controls.ts';
import { element } from './element.ts';

/**
 * Builds a note that says which of the user's own colours do not reach the contrast that is asked for, with the ratio
 * that they reach, and offers the nearest that do: one press for text and links, one for the background. It takes no
 * room while all is well.
 * @param change Called with the colours to take over.
 */
export function shortfallNote(change: (part: Partial<Settings>) => void): Control {
  let found: readonly Shortfall[] = [];
  const sentences = element('div', { role: 'status' });
  const inks = offer('repairInks', text('repairInks', 'Use the nearest readable colours'));
  const ground = offer('repairBackground', text('repairBackground', 'Use the nearest readable background'));
  const take = (of: (name: Shortfall['name']) => boolean) => {
    const nearest = found.filter(({ name }) => of(name)).map((each) => [each.name, each.nearest]);
    change(Object.fromEntries(nearest));
  };
  inks.addEventListener('click', () => take((name) => name !== 'ownBackground'));
  ground.addEventListener('click', () => take((name) => name === 'ownBackground'));
  const note = element('div', { class: 'shortfalls' }, sentences, inks, ground);
  return {
    element: note,
    show(settings) {
      found = settings.theme === 'own' ? shortfalls(settings, settings.contrast) : [];
      const names = found.map(({ name }) => name);
      note.hidden = found.length === 0;
      ground.hidden = !names.includes('ownBackground');
      inks.hidden = !names.some((name) => name !== 'ownBackground');
      sentences.replaceChildren(...found.map((each) => element('p', {}, SENTENCES[each.name](...ratios(each)))));
    },
  };
}

const SENTENCES: Readonly<Record<Shortfall['name'], (reached: string, wanted: string) => string>> = {
  ownBackground: (reached, wanted) =>
    text(
      'backgroundShort',
      'On this background, no text has more contrast than $1 : 1; $2 : 1 is needed.',
      reached,
      wanted,
    ),
  ownText: (reached, wanted) =>
    text(
      'textShort',
      'The text has a contrast of $1 : 1; $2 : 1 is needed. The nearest readable colour is shown.',
      reached,
      wanted,
    ),
  ownLink: (reached, wanted) =>
    text(
      'linkShort',
      'The links have a contrast of $1 : 1; $2 : 1 is needed. The nearest readable colour is shown.',
      reached,
      wanted,
    ),
};

/** Rounds the ratio that is reached down and the one that is wanted up, so that the two never look the same. */
function ratios({ reached, wanted }: Shortfall): [string, string] {
  return [formatNumber(Math.floor(reached * 10) / 10), formatNumber(Math.ceil(wanted * 10) / 10)];
}

function offer(id: string, label: string): HTMLButtonElement {
  return element('button', { type: 'button', id, class: 'offer' }, label);
}
