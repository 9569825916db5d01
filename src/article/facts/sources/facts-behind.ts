/** A moment behind a title, and what follows it: who wrote the text, how many have read it. */
export const FACTS_BEHIND = /(?<=\S{4}.*)\s?\d{4}-\d\d-\d\d \d\d:\d\d.*$/;
