/** What is measured; Lectern first, then those that it is compared with. */
export const EXTRACTORS = ['lectern', 'readability', 'defuddle'] as const;

/** Each is a file of `in-page/`. */
export type ExtractorName = (typeof EXTRACTORS)[number];
