import { keepPlaces } from '../reader/go-on/keep-place.ts';
import { offerPlace } from '../reader/go-on/offer-place.ts';
import { useScript } from '../shared/bring-script.ts';
import { askBackground } from '../shared/messages.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js once an article is shown, where places are kept.
offer('go on', {
  async begin(dialog, signal) {
    const stopped = await askBackground('stoppedPlace').catch(() => null);
    if (signal.aborted) return;
    // Where the page was scrolled already, the reader is where it should be.
    if (stopped && dialog.scrollTop === 0) offerPlace(dialog, stopped, signal);
    if (stopped?.prints) void useScript('changes', signal, (script) => script.tell(dialog, stopped));
    keepPlaces(dialog, stopped ?? {}, signal);
  },
});
