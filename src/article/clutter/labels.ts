import type { LabelKind } from '../../sites/site-rule.ts';
import { fold } from '../text/words.ts';

/** Longest label, in characters. Set by hand: the longest of those below has 39, and open ones end with a name. */
export const MAX_LABEL_CHARS = 60;

/** Labels of each kind, folded as `fold` does it: to do that at each press would take longer than all else that begins a script. */
export type Labels = Readonly<Record<LabelKind, readonly string[]>>;

/** Splits lines of labels at their bars. */
const labels = (list: string): readonly string[] => list.split('|');

/**
 * Labels in English by their kinds, folded (small letters, straight apostrophes, no signs at either end); `western-labels.ts`
 * and `other-labels.ts` have those of other languages.
 */
export const LABELS: Labels = {
  rail: labels(
    // Beside those of ENGLISH.
    "related|trending|trending now|popular|popular now|don't miss|don't miss this|up next|read next|" +
      "what to read next|you may have missed|latest|top picks|editor's picks|editors' picks|editor's choice|" +
      "editors' recommendations|our picks|must read|must reads|recommended|recommended for you|more from us|" +
      'more like this|more on this story|more on this topic|more to explore|more to read|around the web|' +
      'from around the web|from the web|see also|also read|read also|read more|keep reading|continue reading|' +
      'in other news|in case you missed it|partner news|from our partners|messages sorted by|next in thread|' +
      'previous in thread|quick navigation|quick links|site navigation|page navigation|navigation|navigation menu',
  ),
  topics: labels('related topics|topics|tags|filed under|in this story|more about|explore more on these topics|tag'),
  line: labels(
    'advertisement|advertising|sponsored|story continues below advertisement|article continues below|' +
      'continue reading below|share|share this|share this article|share this story|share this post|' +
      'share with friends|share on|send this to a friend|follow us|connect with us|copy link|copy url|' +
      'getting your trinity audio player ready|listen to this article|' +
      'listen|loading|loading more|back to top|skip to content|skip to main content|click to share|print this article|' +
      'jump to recipe|print recipe|leave a comment|view comments|show comments|sign up for our newsletter|' +
      'subscribe to our newsletter',
  ),
};

/** Labels of rails in English of two parts: which, and what. */
const ENGLISH =
  /^(?:(?:related|recent|popular|latest|trending|recommended|similar|featured|promoted|more|other|top) (?:articles|posts|stories|news|videos|reading|content|links|coverage|updates|issues)|(?:next|previous) (?:article|post|story|message|topic)|(?:sponsored|paid|partner) content|(?:most (?:popular|read|viewed|shared|commented)|popular|trending)(?: (?:today|right now|this (?:week|month)))?|you (?:may|might) (?:also )?(?:like|enjoy))$/;

/** Labels in English that end with the name of a place or a column: "Also in Politics 101". */
const OPEN_LABELS =
  /^(also in|more from|more in|more on|more about|other news in|most popular in|elsewhere on) .{1,40}$/;

/** The same in all languages that are known. */
let openLabels: readonly RegExp[] = [];

/** Labels made of parts, of languages in which there are too many to be listed; none as long as they are not known. */
let inParts: RegExp | undefined;

const KINDS = new Map<string, LabelKind>();
addLabels(LABELS, OPEN_LABELS);

/**
 * Add labels of further languages to those that are known.
 * @param open A pattern for labels that end with a name.
 * @param parts A pattern for labels made of parts.
 */
export function addLabels(more: Labels, open: RegExp, parts?: RegExp): void {
  openLabels = [...new Set([...openLabels, open])];
  inParts ??= parts;
  for (const [kind, names] of Object.entries(more) as [LabelKind, readonly string[]][])
    for (const name of names) KINDS.set(plainFold(name), kind);
}

/** Leaves out the accents of a folded text: capitals often go without ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "A lire aussi", "İLGİLİ"). */
function plainFold(folded: string): string {
  return /^[ -~]*$/.test(folded)
    ? folded
    : folded
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ı', 'i');
}

/**
 * Finds the kind of a text that is one of the labels that sites put over their rails, bars and boxes.
 * @param text The whole text of an element.
 * @returns Undefined for any other text, and for text over 60 characters.
 */
export function labelKind(text: string): LabelKind | undefined {
  if (text.length > MAX_LABEL_CHARS) return undefined;
  const folded = fold(text).replace(/[!?]+$/, '');
  return (
    KINDS.get(plainFold(folded)) ??
    (ENGLISH.test(folded) || openLabels.some((label) => label.test(folded)) || isEastAsianRail(folded)
      ? 'rail'
      : undefined)
  );
}

/** Tells whether a text is a label of a rail in Chinese, Japanese or Korean, made of two parts: no text begins so. */
export function isEastAsianRail(text: string): boolean {
  return inParts?.test(text) ?? false;
}
