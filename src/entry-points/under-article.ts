import { addOffers, articleIn, offersIn } from '../reader/under-article/offers.ts';
import { offer, offered } from '../shared/offered.ts';

// Runs after content.js once an article is shown: its first lines wait for nothing below them.
offer('under article', {
  addOffers(shown, dialog, signal) {
    addOffers(shown, dialog, signal);
    offered('rule use')?.noteRead(shown.current.article.rules);
  },
  articleIn,
  offersIn,
});
