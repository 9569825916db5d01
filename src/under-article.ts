import { addOffers, articleIn, offersIn } from './reader/under-article/offers.ts';
import { noteHealth } from './rules/rule-health.ts';
import { offer, offered } from './shared/offered.ts';

/** Rules of the page of which the health was noted last, as text: a reader that opens again on it counts no page more. */
let noted = '';

// Runs after content.js once an article is shown: its first lines wait for nothing below them.
offer('under article', {
  addOffers(shown, dialog, signal) {
    addOffers(shown, dialog, signal);
    const { rules } = shown.current.article;
    const now = location.href + JSON.stringify(rules);
    if (noted !== now) void noteHealth(rules, offered('rules of site') ?? []);
    noted = now;
  },
  articleIn,
  offersIn,
});
