/** Most entries of a list in a rule. Set by hand, far above those that are shipped: a rule may come from anybody. */
export const MAX_ENTRIES = 500;

/** Longest selector, in characters. Set by hand, far above those that are shipped: a rule may come from anybody. */
export const MAX_SELECTOR_CHARS = 2000;
