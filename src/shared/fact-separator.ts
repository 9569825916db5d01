/** Sign between the facts of an article or a rule in one line; it stays with the one before it, where lines break. */
export const FACT_SEPARATOR = '\u00a0· ';
