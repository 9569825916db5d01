import { WESTERN_WALLS } from '../article/body/western-walls.ts';
import { WESTERN_ENDS } from '../article/clutter/western-ends.ts';
import { WESTERN_LABELS, WESTERN_OPEN_LABELS } from '../article/clutter/western-labels.ts';
import { WESTERN_SIDE_LINES } from '../article/clutter/western-lines.ts';
import { WESTERN_TIMES } from '../article/facts/dates/western-times.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, before the article is looked for, where a page may be in another language than English.
offer('western languages', {
  labels: WESTERN_LABELS,
  openLabels: WESTERN_OPEN_LABELS,
  walls: WESTERN_WALLS,
  times: WESTERN_TIMES,
  sideLines: WESTERN_SIDE_LINES,
  ends: WESTERN_ENDS,
});
