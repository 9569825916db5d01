import { type Listing, listingOf, type RawEntry } from './listed-address.ts';

/**
 * Reads a list of articles as Omnivore exports it (`metadata_0_to_20.json`).
 * @param content What the file holds, parsed.
 * @returns Undefined if it is none.
 */
export function readOmnivore(content: unknown): Listing | undefined {
  if (!Array.isArray(content) || !content.some((each) => typeof each?.url === 'string')) return undefined;
  return listingOf(
    content.map((each: unknown): RawEntry => {
      const entry = (typeof each === 'object' && each !== null ? each : {}) as Readonly<Record<string, unknown>>;
      const progress = Number(entry['readingProgress'] ?? 0) / 100;
      return {
        address: entry['url'],
        title: entry['title'],
        saved: entry['savedAt'] ?? entry['publishedAt'],
        tags: labelsOf(entry['labels']),
        isRead: /^archived$/i.test(String(entry['state'] ?? '')) || progress >= 1,
        byline: entry['author'],
        excerpt: entry['description'],
        share: progress,
      };
    }),
  );
}

/** Labels are names, or objects that have one. */
function labelsOf(labels: unknown): readonly unknown[] {
  return Array.isArray(labels) ? labels.map((label) => (typeof label === 'string' ? label : label?.name)) : [];
}
