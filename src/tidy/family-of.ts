import { allIn, attributeOf, firstIn, idOf, isNamedBy } from '../shared/page-elements.ts';
import type { TidyFamily } from '../shared/tidy-families.ts';
import { ADVERTISEMENT, SHARE } from './layer-words.ts';
import { textOf } from './page-tree.ts';
import { wordsOn } from './topic-words.ts';

/** Families by the reasons that the extraction gives. What has none belongs to the page while it stays itself. */
const FAMILIES: Readonly<Record<string, TidyFamily>> = {
  rail: 'related',
  repeated: 'related',
  'site rule': 'related',
  newsletter: 'newsletter',
  donation: 'newsletter',
  'share bar': 'share',
  comments: 'comments',
  advertisement: 'advertisements',
  'audio player': 'summaries',
  consent: 'consent',
};

/** Words in names and headings of lists of what is read most, or newest. */
const MOST_READ = wordsOn(
  'mostRead',
  /most-?\s?(read|popular|viewed|shared|commented|recent)|popular|trending|latest|top-?\s?(stories|news)|recent|meistgelesen|beliebt|neueste|aktuelle|plus (lus|populaires)|récents|derniers|más (leíd|vist|recient)|últimas|lo último|mais lid|últimas|più letti|recenti|ultim[ei]|meest gelezen|laatste/i,
);

/**
 * Words of a line that labels something, or stands for it, by what it is. Others are of use: the way to the text, or to
 * its top.
 */
const LABELS: readonly (readonly [RegExp, TidyFamily])[] = [
  [ADVERTISEMENT, 'advertisements'],
  [/newsletter|sign up|subscri/i, 'newsletter'],
  [/comment/i, 'comments'],
  [/trinity audio/i, 'summaries'],
  [SHARE, 'share'],
];

/** Words by which a site says what it earns: readers have to know. */
const DISCLOSURE = /af+il|commission|provision|disclos/i;

function familyOfLabel(label: Element): TidyFamily | undefined {
  // It opens something, as in an application.
  if (isNamedBy(label, 'button, [role=button]')) return undefined;
  const words = textOf(label);
  return LABELS.find(([pattern]) => pattern.test(words))?.[1];
}

/** Longest beginning of an element's text in which a heading is looked for, in characters. Set by hand. */
const MAX_HEADING_CHARS = 60;

/**
 * Find the family of an element that the extraction takes for clutter.
 * @param reason The reason that it gives.
 * @returns Undefined for what stays in the page.
 */
export function familyOf(element: Element, reason: string): TidyFamily | undefined {
  if (reason === 'label') return familyOfLabel(element);
  const family = FAMILIES[reason];
  if (family === 'advertisements' && DISCLOSURE.test(textOf(element))) return undefined;
  if (family !== 'related') return family;
  const heading = firstIn(element, 'h1, h2, h3, h4, h5, h6, [class*=title i], [class*=heading i]');
  const names = [idOf(element), attributeOf(element, 'class') ?? '', textOf(heading).slice(0, MAX_HEADING_CHARS)];
  return MOST_READ.test(names.join(' ')) ? 'mostRead' : family;
}

/** True for a bar of links that share the page, whatever it is called: an app has buttons to share of its own. */
export function isShareBar(element: Element): boolean {
  return allIn(element, 'a[href]').length > 1 && firstIn(element, 'button, input, [role=button]') === null;
}
