/** Event of the reader's dialog after texts were divided or joined: what has kept places in them looks anew. */
export const DIVIDED = 'divided';
