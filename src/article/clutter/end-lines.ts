import { offered } from '../../shared/offered.ts';
import type { Reason } from '../article.ts';

/** Words of further languages for what stands after the end of an article, for small letters. */
export type EndWords = Readonly<Record<'plea' | 'preview' | 'headings', RegExp>>;

/** Longest line after the end of an article that is known by its words, in characters. Set by hand: a short paragraph. */
const MAX_END_LINE_CHARS = 600;

/** Places that have podcasts and apps. */
const SOURCES = '(app ?store|google play|(apple|google) podcasts?|spotify|podcast app|wherever you (get|find|listen))';

/** Pleas to listen to a podcast, to take an app or to give money, for small letters. */
const PLEA = new RegExp(
  `(^|[.!?:…,] )(please |you can |or )?(listen|subscribe|download|get|find|follow|tune in|hear)\\b.{0,140}\\b${SOURCES}|` +
    'consider (making |becoming |giving )?(an? )?(\\S+ )?(donat|contribut|gift|support|subscri|member)|' +
    'support (our|us|independent|quality|local) (\\S+ )?(journalism|reporting|work|newsroom)|' +
    '^(please )?(donate|support us|give) (now|today|here)\\b|make a (\\S+ )?(donation|contribution) (to|today|now|so)|' +
    '(help|keep) .{0,30}\\b(news|journalism|site) (\\S+ )?(free|alive|independent)|giving us as little',
);

/** Words that every such plea has, for small letters: other lines are spared the long pattern, which takes half a millisecond to compile. */
const PLEA_HINT = /podcast|store|google|spotify|wherever|donat|consider|support|journalism|news|site |giving/;

/** Announcements of another part or issue, up to their colons, for small letters. */
const PREVIEW =
  /^(coming (up|next|soon|(on )?\w+day)|up next|next (time|week|month|issue|in this series)|in (our |the )?next\b|tomorrow)\b[^:.]{0,40}:/;

/** Licences to print the article again, for small letters. */
const LICENCE =
  /^(this|our) (article|story|stories|piece|post|column|essay)\b.{0,100}\bre-?(publish|print)|\bre-?(publish|print)(ed|ing)?\b.{0,160}\bcreative commons|\breprinted (by|with) permission/;

/** Statements about what a company expects, for small letters. */
const OUTLOOK = /(contains?|are|certain) .{0,40}forward-looking (statements|information)/;

/** Beginning of a person's life, after the name in the byline, for small letters. */
const LIFE =
  /^\W*(,.{0,80},)?\s*(who )?(is|was|has|writes?|lives|works?|covers|reports|teaches|joined|grew|studied|can be|contributed|hosts|edits|runs|serves)\b/;

/** Offices of those who write, for small letters. */
const OFFICES =
  /\b(authors?|writ(er|es|ing)|reporter|reporting|editor|professor|lecturer|journalist|columnist|correspondent|contributor|freelance\S*|fellow|director|founder|covers|lives|based in|teaches|university)\b/;

/** Headings over what stands after an article, for small letters. */
const HEADS = new RegExp(
  '^(coming (up|soon|next.{0,20})|(next|previously|earlier|also|more) (in|from) (the|this|our) .{0,20}series|' +
    'up next|(re)?(publish|print) (this|our) (story|article|stories|articles)|about (the|this|our) (series|project|company)|' +
    '(cautionary (note|statement).{0,30} )?forward-looking statements|(media|press|investor)( relations)? contacts?|' +
    'what (our )?readers (say|think|are saying)|(from|in) the comments|support (us|our (work|journalism)))$',
);

/**
 * Finds out whether a line near the end of a text stands after the end of the article: a plea, a preview, a licence, the
 * life of an author.
 * @param authors The names in the byline.
 * @returns The reason for its removal; undefined for a line of the article, and for text over 600 characters.
 */
export function endLine(text: string, authors: readonly string[]): Reason | undefined {
  if (text.length > MAX_END_LINE_CHARS) return undefined;
  const small = text.toLowerCase();
  const other = offered('western languages')?.ends;
  if ((PLEA_HINT.test(small) && PLEA.test(small)) || other?.plea.test(small)) return 'donation';
  if (PREVIEW.test(small) || other?.preview.test(small)) return 'rail';
  if ((/print|publish/.test(small) && LICENCE.test(small)) || OUTLOOK.test(small)) return 'label';
  const author = authors.find((name) => text.startsWith(name));
  return author && LIFE.test(small.slice(author.length)) && OFFICES.test(small) ? 'author card' : undefined;
}

/** Tells whether a heading is one over what stands after an article. */
export function isEndHeading(text: string): boolean {
  const small = text.toLowerCase().replace(/[\s:.…!]+$/, '');
  return HEADS.test(small) || offered('western languages')?.ends.headings.test(small) === true;
}
