import { hasShareLinks } from '../article/clutter/find-share-bars.ts';
import {
  allIn,
  attributeOf,
  boxOf,
  childrenOf,
  firstIn,
  idOf,
  isNamedBy,
  nameOf,
  parentOf,
  rawTextOf,
} from '../shared/page-elements.ts';
import type { TidyFamily } from '../shared/tidy-families.ts';
import type { Looks } from '../shared/tidy-script.ts';
import { isBackdrop, isCover, wordsIn } from './find-layers.ts';
import { headlineLinks } from './find-surroundings.ts';
import { formOf, purposeOf, shownFields } from './form-purpose.ts';
import {
  ACCEPTING,
  AGREEMENT,
  ANSWER,
  APPEAL,
  CHAT,
  COOKIES,
  DATA,
  FOLLOW,
  PLAYING,
  PRIVACY,
  PROMPT,
  REFUSING,
  SHARE,
  STORES,
} from './layer-words.ts';
import { leadsAway } from './leads-away.ts';
import { findIn, pageBody, pageRoot, textOf } from './page-tree.ts';
import { isSiteBar } from './site-bar.ts';

/**
 * Longest text of a box that asks for something, in characters. Set by hand: questions for consent list partners, those
 * of known makers each cookie.
 */
const MAX_ASKING_CHARS = { named: 30_000, consent: 6000, other: 900 };

/** Largest share of the window that a floating player takes. Set by hand. */
const MAX_PLAYER_SHARE = 0.45;

/** Selects films, and frames of the usual makers. */
const FILMS =
  'video, iframe[src*=youtube], iframe[src*=vimeo], iframe[src*=dailymotion], iframe[src*=brightcove], iframe[src*=jwplayer], [class*=jwplayer], [class*=video-js], [class*=connatix], [class*=anyclip], [class*=primis]';

/** Selects recordings too, which are what the page of a station or of a podcast is for. */
const PLAYERS = `audio, ${FILMS}`;

/** Families by the reasons for names that say outright what a layer is. */
const BY_NAME: Readonly<Record<string, TidyFamily>> = {
  consent: 'consent',
  newsletter: 'newsletter',
  donation: 'newsletter',
  advertisement: 'advertisements',
  'audio player': 'summaries',
};

/** Selects boxes that say that they are. */
const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';

/** Names of boxes that say what they are. */
const NAMED_BOX = /dialog|modal|pop-?up|overlay|interstitial/i;

/**
 * Tell what a layer is for by what it holds: words, links, fields, players. Names count only beside fitting words.
 * @param layer A layer over the page.
 * @param onArticle True on the page of an article, where more kinds of layers are clutter.
 * @param reasonsOf Finds the kinds of clutter that names say.
 * @returns The family; undefined for what may be of use.
 */
export function kindOfLayer(layer: Element, onArticle: boolean, reasonsOf: Looks['reasonsOf']): TidyFamily | undefined {
  const words = wordsIn(layer);
  const fields = shownFields(layer).filter((field) => !isNamedBy(field, 'input[type=checkbox], input[type=radio]'));
  const purposes = fields.map((field) => purposeOf(formOf(field), onArticle));
  const buttons = [...controlsIn(layer)];
  const named = familyByNames(layer, reasonsOf);
  const answers = buttons.filter((button) => ANSWER.test(button));
  if (purposes.some((purpose) => purpose !== 'newsletter')) return undefined;
  const most = named === 'consent' ? MAX_ASKING_CHARS.named : MAX_ASKING_CHARS.consent;
  if (words.length <= most && isAsking(layer, words, named, answers, onArticle)) return 'consent';
  if (asksInFrame(layer, words)) return 'consent';
  const isShare = hasShareLinks(layer) || (onArticle && isOfShareButtons(buttons));
  if (!isShare && isSiteBar(layer, words)) return undefined;
  if (words.length > MAX_ASKING_CHARS.other) return undefined;
  if (purposes.includes('newsletter')) return 'newsletter';
  if (firstIn(layer, STORES) || (PROMPT.test(words) && buttons.length > 0)) return 'prompts';
  if (APPEAL.test(words) && (buttons.length > 0 || onArticle)) return 'newsletter';
  if (isShare) return 'share';
  if (firstIn(layer, onArticle ? PLAYERS : FILMS) && isSmall(layer)) return 'players';
  return onArticle ? onlyBesideArticles(layer, named, words, buttons) : undefined;
}

/**
 * Tells whether a box asks for consent: its name and its words, or its words and the buttons to answer. Privacy alone is
 * named by other boxes too, which nobody can refuse; and covers of that kind may keep the page still in ways unseen.
 */
function isAsking(
  layer: Element,
  words: string,
  named: TidyFamily | undefined,
  answers: readonly string[],
  onArticle: boolean,
): boolean {
  if (COOKIES.test(words)) return named === 'consent' || answers.length > 0;
  if (AGREEMENT.test(words)) {
    // A page that is no article may be there to ask for consent to something else, or to set who sees what.
    const isOfData = onArticle || (DATA.test(words) && answers.some(isDeciding));
    if (named === 'consent' || (answers.length > 0 && isOfData)) return true;
  }
  return (
    PRIVACY.test(words) && answers.length > 1 && answers.some((answer) => REFUSING.test(answer)) && !isCover(layer)
  );
}

const isDeciding = (answer: string): boolean => ACCEPTING.test(answer) || REFUSING.test(answer);

/** Names of a frame that asks for consent, in its attributes: what stands in it cannot be read. */
const FRAME = /consent|cookie|\bcmp\b|gdpr|privacy-?m/i;

/** Longest text beside such a frame, in characters. Set by hand. */
const MAX_BESIDE_CHARS = 60;

function asksInFrame(layer: Element, words: string): boolean {
  if (words.length > MAX_BESIDE_CHARS) return false;
  return namesOfFrames(layer).some((names) => FRAME.test(names));
}

/** Reads what the frames in a layer, or the frame that it is, say of themselves. */
function namesOfFrames(layer: Element): string[] {
  const frames = [...(isNamedBy(layer, 'iframe') ? [layer as HTMLIFrameElement] : []), ...findIn(layer, 'iframe')];
  return frames.map(({ title, name, id, src }) => [title, name, id, src].join(' '));
}

/** On the page of an article a box with a link to another story, an advertisement, and a cover are clutter too. */
function onlyBesideArticles(
  layer: Element,
  named: TidyFamily | undefined,
  words: string,
  buttons: readonly string[],
): TidyFamily | undefined {
  if (named === 'advertisements' || isNamedBy(layer, PLACES) || firstIn(layer, PLACES)) {
    return 'advertisements';
  }
  if (named) return named;
  if (FOLLOW.test(words) || isOfAccounts(layer, words)) return 'share';
  if (isTeaser(layer, words)) return 'related';
  // Beside a field to play on it begins a game.
  if (PLAYING.test(words) && isSmall(layer) && !firstIn(pageRoot(), 'canvas')) return 'players';
  const name = `${idOf(layer)} ${attributeOf(layer, 'class') ?? ''}`;
  if (
    isSmall(layer) &&
    firstIn(layer, CONTACTS) === null &&
    CHAT.test([name, words, ...buttons, ...namesOfFrames(layer)].join(' '))
  )
    return 'prompts';
  const isNamed = NAMED_BOX.test(name);
  const isBox = isCover(layer) || isNamed || isNamedBy(layer, DIALOG) || firstIn(layer, DIALOG) !== null;
  const isOfUse = isBackdrop(layer) || firstIn(layer, 'nav, [role=menu], canvas, main') !== null;
  return isBox && words !== '' && !isOfUse ? 'prompts' : undefined;
}

/** Selects other ways to reach a site. */
const CONTACTS = 'a[href^="tel:"], a[href^="mailto:"]';

/** Selects places of advertisements by their makers. */
const PLACES = 'ins.adsbygoogle, iframe[id*=google_ads], iframe[name*=google_ads], iframe[src*=doubleclick]';

/** Fewest buttons or links of a bar to share, or of accounts of a site elsewhere. */
const MIN_IN_BAR = 2;

/** True for the buttons of a bar to share, most of which say so. */
function isOfShareButtons(buttons: readonly string[]): boolean {
  const sharing = buttons.filter((button) => SHARE.test(button)).length;
  return sharing >= MIN_IN_BAR && sharing * 2 > buttons.length;
}

/** True for a bar of links to other sites with a word or a sign each, as those to the accounts of a site. */
function isOfAccounts(layer: Element, words: string): boolean {
  const count = allIn(layer, 'a[href]').length;
  return count >= MIN_IN_BAR && words.length <= count * MAX_ACCOUNT_CHARS && leadsAway(layer);
}

/** Longest name of such a link, in characters. Set by hand. */
const MAX_ACCOUNT_CHARS = 12;

/** Most headlines of a box that slides in. Set by hand: a menu of pages has more. */
const MAX_TEASERS = 4;

/** True for a box of which most words are headlines of other pages. */
function isTeaser(layer: Element, words: string): boolean {
  const headlines = headlineLinks(layer).filter((link) => !attributeOf(link, 'href')?.startsWith('#'));
  if (headlines.length === 0 || headlines.length > MAX_TEASERS || isCover(layer)) return false;
  return headlines.map(textOf).join(' ').length * 2 >= words.length;
}

function familyByNames(layer: Element, reasonsOf: Looks['reasonsOf']): TidyFamily | undefined {
  const named = [layer, parentOf(layer), ...allIn(layer, '[id], [class]')].slice(0, MAX_NAMED);
  const names = named.flatMap((element) =>
    element && element !== pageBody() ? [idOf(element), attributeOf(element, 'class') ?? '', nameOf(element)] : [],
  );
  for (const reason of reasonsOf(names)) if (BY_NAME[reason]) return BY_NAME[reason];
  return undefined;
}

/** Most elements of a layer whose names are read. */
const MAX_NAMED = 40;

function* controlsIn(layer: Element): Generator<string> {
  const selector = 'button, a, [role=button], [onclick], input[type=submit], input[type=button], span, div';
  for (const control of findIn(layer, selector)) {
    if (isNamedBy(control, 'span, div') && !isPressed(control)) continue;
    yield [rawTextOf(control), attributeOf(control, 'value'), attributeOf(control, 'aria-label')].join(' ').trim();
  }
}

/** True for a few words that are no button by their element, and that the page shows as one. */
function isPressed(element: Element): boolean {
  const words = childrenOf(element).length === 0 ? rawTextOf(element).trim().length : 0;
  return words > 0 && words <= MAX_BUTTON_CHARS && getComputedStyle(element).cursor === 'pointer';
}

/** Longest words of a button, in characters. Set by hand. */
const MAX_BUTTON_CHARS = 40;

function isSmall(layer: Element): boolean {
  const { width, height } = boxOf(layer);
  return width * height <= innerWidth * innerHeight * MAX_PLAYER_SHARE;
}
