import { endsInAbbreviation, endsInOrdinal } from './abbreviations.ts';

/** Stretch of a text: its first unit, and the one after its last. */
export type Stretch = readonly [from: number, to: number];

/** End of a sentence inside of what the browser takes for one, since a figure or a name like "iPhone" follows. */
const END_BEFORE_OTHERS = /[.!?…]["'”’»)\]]*\s(?=["'“„«(]?(?:\p{N}|\p{Ll}+\p{Lu}))/gu;

/** Opening brackets and quotes, which belong to what follows. */
const OPENS_AT_END = /[「『（【〈《〔“«¿¡(]\s*$/u;

/**
 * Divide a text into sentences by the browser's own segmenter, which knows few abbreviations, ends no sentence before a
 * figure, and leaves an opening Japanese bracket with the sentence before.
 * @param text The text, with its lines joined: the segmenter ends a sentence at each line.
 * @param language Tag of BCP 47; any other text counts as none.
 * @returns All of the text, in stretches that follow each other.
 */
export function sentencesOf(text: string, language: string): readonly Stretch[] {
  const ends: number[] = [];
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const inner = [...segment.matchAll(END_BEFORE_OTHERS)].map((end) => index + end.index + end[0].length);
    ends.push(...inner.filter((end) => !isOrdinal(text, end)), index + segment.length);
  }
  const stretches: [number, number][] = [];
  for (const end of ends) {
    const last = stretches.at(-1);
    if (last && goesOn(text.slice(...last), text.slice(last[1], end), language)) last[1] = end;
    else stretches.push([last?.[1] ?? 0, end]);
  }
  return moveOpeners(text, stretches);
}

/** Small letters, as after "Is it open?" of what is said; not those of a name like "iPhone". */
const BEGINS_SMALL = /^["'“”„«»‘’\s]*\p{Ll}(?!\p{Ll}*\p{Lu})/u;

/** Tells whether a sentence goes on in what the browser takes for the next. */
function goesOn(before: string, after: string, language: string): boolean {
  return endsInAbbreviation(before, language, after) || endsInOrdinal(before, language) || BEGINS_SMALL.test(after);
}

/** Lets an opening bracket at the end of a sentence begin the next one. */
function moveOpeners(text: string, stretches: readonly [number, number][]): readonly Stretch[] {
  for (const [at, stretch] of stretches.entries()) {
    const next = stretches[at + 1];
    const opener = OPENS_AT_END.exec(text.slice(...stretch));
    if (!next || !opener || opener.index === 0) continue;
    stretch[1] = stretch[0] + opener.index;
    next[0] = stretch[1];
  }
  return stretches.filter(([from, to]) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

/** Tells whether a full stop follows a number, as in the German "am 3. 10.", and so may end no sentence. */
const isOrdinal = (text: string, end: number): boolean =>
  /(?:^|\s)\d{1,2}\.\s$/.test(text.slice(Math.max(0, end - 5), end));

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
