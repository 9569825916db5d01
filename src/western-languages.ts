import {
  WESTERN_ENDS,
  WESTERN_FOLLOWS,
  WESTERN_LABELS,
  WESTERN_LETTERS,
  WESTERN_TEASERS,
} from './article/clutter/western-labels.ts';
import { offer } from './shared/offered.ts';

// Runs after content.js, before the article is looked for, where a page may be in a language of western Europe other than English.
offer('western languages', {
  labels: WESTERN_LABELS,
  ends: WESTERN_ENDS,
  teasers: WESTERN_TEASERS,
  letter: WESTERN_LETTERS,
  follow: WESTERN_FOLLOWS,
});
