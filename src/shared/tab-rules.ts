import { fields, isAction, isBoolean, isInteger, listOf, optional } from './message-checks.ts';
import type { MessageRule, TabMessages } from './messages.ts';

/** Most hidden things that one message may name. Set by hand, far above what a page hides. */
const MAX_IDS = 100_000;

/** The rules of the questions to a content script. */
export const tabRules: Readonly<Record<keyof TabMessages, MessageRule>> = {
  state: { own: true },
  toggle: {
    own: true,
    accepts: fields({
      action: isAction,
      on: optional(isBoolean),
      selection: optional(isBoolean),
      press: optional(isInteger),
      page: optional(isInteger),
    }),
  },
  listHidden: { own: true },
  shownText: { own: true },
  // A rule is checked where it is used, whoever gives it.
  tryRule: { own: true, accepts: fields({ rule: (value) => typeof value === 'object', action: optional(isAction) }) },
  showHidden: { own: true, accepts: fields({ ids: listOf(isInteger, MAX_IDS), shown: isBoolean }) },
};
