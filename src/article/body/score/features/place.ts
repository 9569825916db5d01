import { logarithm, named, share } from './feature.ts';

/** Most blocks that are counted to a block of some kind. */
const MAX_DISTANCE = 30;

/** Features of a text's place on the page: from the top, the title and the prose. */
export const PLACE = named(
  ['place blockPlace afterTitle blocksAfterTitle titlePlace toNext toLast proseAfter proseBefore'],
  (at) =>
    (row, { place }, page) => {
      const { before, list, root, titlePlace, toNext, toLast } = page;
      const hasTitle = titlePlace >= 0;
      const charsBefore = before[place] ?? 0;
      const charsBeforeTitle = before[titlePlace] ?? 0;
      const proseBefore = page.proseBefore[place] ?? 0;
      row[at.place] = share(charsBefore, root.text);
      row[at.blockPlace] = share(place, list.length);
      row[at.afterTitle] = hasTitle ? signedLogarithm(charsBefore - charsBeforeTitle) : -20;
      row[at.blocksAfterTitle] = hasTitle ? Math.max(-50, Math.min(100, place - titlePlace)) : -100;
      row[at.titlePlace] = hasTitle ? share(charsBeforeTitle, root.text) : -1;
      row[at.toNext] = Math.min(MAX_DISTANCE, toNext[place] ?? MAX_DISTANCE);
      row[at.toLast] = Math.min(MAX_DISTANCE, toLast[place] ?? MAX_DISTANCE);
      row[at.proseAfter] = share(root.prose - proseBefore, root.prose);
      row[at.proseBefore] = logarithm(proseBefore);
    },
);

function signedLogarithm(value: number): number {
  return Math.sign(value) * logarithm(Math.abs(value));
}
