import { formatNumber } from '../../settings/numbers.ts';
import { countPlaces, forgetPlaces, hasPlaces } from '../../settings/stopped-places.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import type { Notice } from './notice.ts';
import { type Section, wholeSection } from './section.ts';

/**
 * Builds the section about the places where somebody stopped reading, which can be forgotten.
 * @param notice Says what has happened and offers the way back.
 * @param signal Ends the counting when the user comes back to the page.
 */
export function placesSection(notice: Notice, signal: AbortSignal): Section {
  const line = element('p');
  const forget = element(
    'button',
    { type: 'button', id: 'forget-places', class: 'offer' },
    text('placesForget', 'Forget all places'),
  );
  const show = ([count, hasAny]: readonly [number, boolean]) => {
    line.textContent = text('placesKept', 'Kept on this device alone. Articles: $1', formatNumber(count));
    forget.disabled = !hasAny;
  };
  const look = async (): Promise<[number, boolean]> => [await countPlaces(), await hasPlaces()];
  const refresh = showLatest(() => look().catch((): [number, boolean] => [0, false]), show, signal);
  const fail = () => notice.say(text('placesNotForgotten', 'The places could not be changed.'));
  forget.addEventListener('click', () => {
    forgetPlaces().then((bringBack) => {
      void refresh();
      notice.offer(text('placesForgotten', 'All places are forgotten.'), text('undo', 'Undo'), () => {
        bringBack().then(() => {
          notice.say('');
          void refresh();
        }, fail);
      });
    }, fail);
  });
  void refresh();
  document.addEventListener('visibilitychange', refresh, { signal });
  return wholeSection(
    'places',
    text('placesTitle', 'Where you stopped reading'),
    line,
    element('p', {}, text('placesPace', 'Your reading pace is kept and forgotten with them.')),
    element(
      'p',
      {},
      text(
        'placesPrints',
        'So are fingerprints of the paragraphs, by which you see what has changed; they hold no text.',
      ),
    ),
    forget,
  );
}
