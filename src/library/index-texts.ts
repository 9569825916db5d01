import { textsOf } from './articles.ts';
import { openLibrary } from './database.ts';
import { FOLDING, wordsOf } from './folded-words.ts';
import type { KeptArticle, KeptText } from './kept-article.ts';
import { plainText } from './plain-text.ts';
import type { WordSearch } from './word-search.ts';
import { joined, segmentOf, type WordSegment } from './word-segment.ts';

/** Most texts that are read at once. Set by hand: some megabytes, and a moment's work. */
const MAX_TEXTS = 50;

/** Most texts of a segment that is made of texts. */
const MAX_TEXTS_IN_SEGMENT = 1000;

/** Most segments that are searched; more are joined to one. */
const MAX_SEGMENTS = 6;

/** Gives way to what the user does. */
type Pause = () => Promise<void>;

/**
 * Let the search know the words of all texts: those that were stored, then those of texts that came since, in moments in
 * which nothing else is to be done.
 * @param search Takes the words; it can be asked meanwhile, and knows more with each step.
 * @param articles All articles, as the search knows them.
 * @param signal Ends it.
 * @returns Rejects where the library cannot be read.
 */
export async function indexTexts(
  search: WordSearch,
  articles: readonly KeptArticle[],
  pause: Pause,
  signal: AbortSignal,
): Promise<void> {
  const library = await openLibrary();
  let segments = (await library.getAll('segments')).filter(isSound);
  search.setSegments(segments);
  const keepings = new Map(articles.map(({ id, keeping }) => [id, keeping]));
  const isCurrent = (id: string, keeping: number) => keepings.get(id) === keeping;
  const unknown = search.unknownAmong(articles).flatMap((place) => articles[place]?.id ?? []);
  for (let at = 0; at < unknown.length && !signal.aborted; at += MAX_TEXTS_IN_SEGMENT) {
    segments = [...segments, await segmentFor(unknown.slice(at, at + MAX_TEXTS_IN_SEGMENT), pause, signal)];
    if (signal.aborted) return;
    search.setSegments(segments);
  }
  if (unknown.length === 0 || signal.aborted) return;
  await pause();
  if (segments.length > MAX_SEGMENTS) segments = [joined(segments, isCurrent)];
  search.setSegments(segments);
  const change = library.transaction('segments', 'readwrite');
  await Promise.all([change.store.clear(), ...segments.map((segment) => change.store.add(segment)), change.done]);
}

async function segmentFor(ids: readonly string[], pause: Pause, signal: AbortSignal): Promise<WordSegment> {
  const texts: { id: string; keeping: number; words: string[] }[] = [];
  for (let at = 0; at < ids.length && !signal.aborted; at += MAX_TEXTS) {
    await pause();
    for (const text of await textsOf(ids.slice(at, at + MAX_TEXTS))) texts.push(worded(text));
  }
  return segmentOf(texts);
}

/** A text that cannot be read has no words; its title is found all the same. */
function worded(text: KeptText): { id: string; keeping: number; words: string[] } {
  const { id, keeping, subtitle = '' } = text;
  try {
    return { id, keeping, words: wordsOf(`${subtitle} ${plainText(text.lead)} ${plainText(text.body)}`) };
  } catch {
    return { id, keeping, words: [] };
  }
}

function isSound(segment: Partial<WordSegment>): segment is WordSegment {
  const { folding, words, starts, found, ids, keepings } = segment;
  return (
    folding === FOLDING &&
    typeof words === 'string' &&
    starts instanceof Uint32Array &&
    found instanceof Uint8Array &&
    Array.isArray(ids) &&
    Array.isArray(keepings) &&
    ids.length === keepings.length
  );
}
