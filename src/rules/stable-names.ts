/** Longest name that is taken, in characters. Set by hand: longer ones say what a script has put together. */
const MAX_NAME_CHARS = 50;

/** Most words of a name. Set by hand: those with more are made of a title. */
const MAX_WORDS = 6;

/** Fewest letters of a word that is looked at for how it is spelt; shorter ones are mostly marks of a house ("mvp"). */
const MIN_SPELT = 5;

/** Words of a state that comes and goes while the page is there, or tells where in a row something stands. */
const STATES = new Set(
  (
    'active inactive open opened close closed load loaded loading lazyload lazyloaded lazyloading visible invisible shown ' +
    'showing current hover hovered focus focused focussed expanded collapsed sticky stuck fixed pinned unpinned animate ' +
    'animated animating inview ready init initialized initialised disabled enabled playing paused first last odd even js ' +
    'nojs selected checked dark light dirty touched entered entering show hide hidden enhanced hydrated'
  ).split(' '),
);

/** Words that say how something is laid out or drawn, not for what it is there. */
const LOOKS = new Set(
  (
    'flex grid block inline relative absolute static row rows col cols column columns clearfix clear cf container wrapper wrap ' +
    'inner outer left right center centre centered middle top bottom full half third quarter small medium large wide narrow xs sm ' +
    'md lg xl bold italic font text bg border rounded shadow margin padding mx my mt mb ml mr px py pt pb pl pr w h gap items ' +
    'justify self float pull push align space size width height max min auto none box cell unit span layout no desktop mobile ' +
    'tablet only black white gray grey primary secondary alt default single group item element view region'
  ).split(' '),
);

/**
 * Tells whether a name will most likely be there tomorrow and on the next page: not one made of a hash, a number or a state,
 * nor one of two letters, as builds draw them, too.
 */
export function isStableName(name: string): boolean {
  if (/^\w{0,2}$/.test(name) || name.length > MAX_NAME_CHARS || !/^\p{L}[\p{L}\p{M}\d_-]*$/u.test(name)) return false;
  if (/^lectern/i.test(name) || hasState(name)) return false;
  const words = name.split(/[-_]+/).filter((word) => word !== '');
  return words.length <= MAX_WORDS && words.every(isWord);
}

/**
 * Reads the part of a name that is the same on every page where a build has added a hash: "Article_body__" of
 * "Article_body__3fK2p". Undefined where there is no such part.
 */
export function stablePart(name: string): string | undefined {
  const hashes = [/^(.+)(--)([A-Za-z0-9]{4,})$/, /^(.+?)(__|--|-sc-)([A-Za-z0-9_-]{4,})$/];
  for (const form of hashes) {
    const [, words = '', sign = '', hash = ''] = form.exec(name) ?? [];
    const isHash = !isStableName(hash) && !/^\d*$/.test(hash);
    if (isHash && words.length >= MIN_SPELT && isStableName(words)) return words + sign;
  }
  return undefined;
}

/** Tells whether a name says only how something looks: there may be many of it, and a new look changes it. */
export const isLook = (name: string): boolean => wordsOf(name).every((word) => LOOKS.has(word));

const wordsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter((word) => word !== '');

function hasState(name: string): boolean {
  const words = wordsOf(name);
  if (/^(?:is|has|was|are)$/.test(words[0] ?? '') && words.length > 1) return true;
  return STATES.has(words.at(-1) ?? '') || words.every((word) => STATES.has(word));
}

/** Tells words, and short marks with a digit ("h1", "feat2"), from numbers and hashes. */
function isWord(word: string): boolean {
  if (/^\d+$/.test(word)) return false;
  if (/\d/.test(word)) return /^[a-z]{1,12}\d$/i.test(word) && isSpelt(word.slice(0, -1));
  return isSpelt(word);
}

/** Tells letters that somebody wrote from letters that a build drew by lot. */
function isSpelt(word: string): boolean {
  // Of a script whose letters a build does not use.
  if (!/^[a-z]+$/i.test(word)) return true;
  const humps = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  if (humps.length > 1 && word.length / humps.length < MIN_HUMP) return false;
  return humps.every((hump) => hump.length < MIN_SPELT || isLikeLanguage(hump.toLowerCase()));
}

/** Least letters of each part of a word in camel case, on average. Set by hand: "iPhone" has three. */
const MIN_HUMP = 2.75;

/** Five consonants in a row, or none but them, or pairs that no language writes with these letters. */
function isLikeLanguage(word: string): boolean {
  const letters = word.replace('ght', 't').replace('tch', 'ch').replace('sch', 's');
  return (
    /[aeiouy]/.test(letters) && !/[^aeiouy]{5}|q[^u]|[jqvx][bcdfgkmnprvxz]|[bcdfghjkmpvwz]x|w[jqvxz]/.test(letters)
  );
}
