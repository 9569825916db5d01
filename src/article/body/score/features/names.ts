import { BODY_FLAG, FLAGS } from '../blocks.ts';
import { GROUP_NAMES } from '../vocabulary.ts';
import { listed } from './feature.ts';

/** Levels up to an element that no frame around a text is. */
const NO_LEVELS = 16;

/** Most levels that are counted up to one that is. */
const MAX_LEVELS = 15;

/** Tags and marks in the order of their features, with their bits. */
const INSIDE_OF = {
  inArticle: FLAGS.ARTICLE,
  inMain: FLAGS.MAIN,
  inHeader: FLAGS.HEADER,
  inFooter: FLAGS.FOOTER,
  inAside: FLAGS.ASIDE,
  inNav: FLAGS.NAV,
  inForm: FLAGS.FORM,
  inTable: FLAGS.TABLE,
  inList: FLAGS.UL,
  inQuote: FLAGS.BLOCKQUOTE,
  inSection: FLAGS.SECTION,
  inItem: FLAGS.LI,
  inBodyMark: BODY_FLAG,
};
const INSIDE_FLAGS = Object.values(INSIDE_OF);

/** Features of the tags and marks of the elements around a text: 1 if it is in such an element. */
export const INSIDE = listed(Object.keys(INSIDE_OF), (first) => (row, { block: { frame } }) => {
  const { flags } = frame;
  for (let place = 0; place < INSIDE_FLAGS.length; place++) {
    row[first + place] = flags & (INSIDE_FLAGS[place] ?? 0) ? 1 : 0;
  }
});

/**
 * Features of the names of the elements around a text: levels up to the nearest that names each group of the
 * vocabulary, 0 for a name at the text itself.
 */
export const NEAR = listed(GROUP_NAMES.map(nearName), (first) => (row, { block: { frame, groups } }) => {
  const { near, depth } = frame;
  for (let group = 0; group < near.length; group++) {
    const named = near[group] ?? 0;
    const levels = named === 0 ? NO_LEVELS : Math.min(MAX_LEVELS, depth - named);
    row[first + group] = groups & (1 << group) ? 0 : levels;
  }
});

function nearName(group: string): string {
  return `near${group.charAt(0).toUpperCase()}${group.slice(1)}`;
}
