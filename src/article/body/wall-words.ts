import { otherLanguages } from '../../shared/other-languages.ts';

/** Words of walls, as sources of patterns for small letters. */
export interface WallWords {
  /** Lead on to the rest of a text. */
  readonly readOn: string;
  /** Ask to pay or to sign in. */
  readonly pay: string;
  /** Need no others beside them. */
  readonly alone: string;
  /** Ask for an address, a follower or a comment, not for the price of the rest. */
  readonly letter: string;
}

/** The words in English; `western-walls.ts` and `other-walls.ts` have those of other languages. */
export const ENGLISH_WALLS: WallWords = {
  readOn:
    '(?:continue|keep) reading|read (?:on|every|more|(?:the|this) \\w)|(?:the )?full (?:story|article)|unlock|rest of th(?:e|is) ',
  pay: 'subscri|log ?in|sign ?in|register|becoming a member|free trial|an account|\\w\\+(?:\\s|$)',
  alone:
    'to (?:continue|keep) reading|(?:already|are you) an? (?:paid )?(?:subscriber|member)|already subscribed|unlock this|(?:subscribers|members) only$|(?:subscriber|member)s?-(?:only|exclusive)|(?:only|reserved|exclusive(?:ly)?|available) (?:for|to) (?:paid |paying |our )*(?:subscribers|members)|this (?:post|article|story|content) is for (?:paid |paying )*(?:subscribers|members)|becom\\w+ a member to (?:read|unlock)|reached (?:your|the) .{0,30}limit',
  letter: 'newsletter|inbox',
};

/** Knows walls by some words, in texts in small letters. */
interface WallTest {
  /** Matches a box that asks for an address, not for the price of the rest. */
  readonly letter: RegExp;
  isPart(small: string, isInWall: boolean): boolean;
}

/** The long pattern is compiled when it is first asked: most texts lack the words of the first two. */
function testOf({ readOn, pay, alone, letter }: WallWords): WallTest {
  const [isAlone, callsToPay] = [new RegExp(alone), new RegExp(pay)];
  // A wall says both in one breath.
  const saysBoth = new RegExp(`(?:${pay}).{0,40}(?:${readOn})|(?:${readOn}).{0,40}(?:${pay})`);
  return {
    letter: new RegExp(letter),
    isPart: (small, isInWall) => isAlone.test(small) || (callsToPay.test(small) && (isInWall || saysBoth.test(small))),
  };
}

const tests = new Map<WallWords, WallTest>();

/**
 * Tells by its words whether a short text is part of a wall: that the rest is for those who pay or sign in, or how they
 * may read on, in the languages of the labels.
 * @param isInWall True in a box whose name says that it is a wall: there it need not speak of the rest.
 */
export function hasWallWords(text: string, isInWall: boolean): boolean {
  const small = text.normalize().toLowerCase();
  const known = [ENGLISH_WALLS, ...otherLanguages().map(({ walls }) => walls)].map((words) => {
    const test = tests.get(words) ?? testOf(words);
    tests.set(words, test);
    return test;
  });
  return known.some((test) => test.isPart(small, isInWall)) && !known.some(({ letter }) => letter.test(small));
}
