import { OTHER_WALLS } from '../article/body/other-walls.ts';
import { OTHER_WORKS } from '../article/body/score/other-works.ts';
import {
  EAST_ASIAN_LABELS,
  OTHER_COMMENTS,
  OTHER_LABELS,
  OTHER_OPEN_LABELS,
  OTHER_SIDE_LINES,
} from '../article/clutter/other-labels.ts';
import { OTHER_BYLINES } from '../article/facts/authors/other-bylines.ts';
import { otherDates } from '../article/facts/dates/other-dates.ts';
import { OTHER_DATE_WORDS } from '../article/facts/dates/other-labels.ts';
import { OTHER_MONTHS } from '../article/facts/dates/other-months.ts';
import { OTHER_TIMES } from '../article/facts/dates/other-times.ts';
import { removeNotices } from '../article/steps/remove-notices.ts';
import { offer } from '../shared/offered.ts';
import { OTHER_TIDY_WORDS } from '../tidy/other-words.ts';

// Runs after content.js, before the article is looked for, where a page is in a language with letters of its own.
offer('other languages', {
  labels: OTHER_LABELS,
  openLabels: OTHER_OPEN_LABELS,
  labelsInParts: EAST_ASIAN_LABELS,
  comments: OTHER_COMMENTS,
  walls: OTHER_WALLS,
  works: OTHER_WORKS,
  months: OTHER_MONTHS,
  otherDates,
  times: OTHER_TIMES,
  bylines: OTHER_BYLINES,
  dates: OTHER_DATE_WORDS,
  sideLines: OTHER_SIDE_LINES,
  removeNotices,
  tidyWords: OTHER_TIDY_WORDS,
});
