import { HASH_CHARS, SKETCH_CHARS } from './prints.ts';

/** Ways in which a paragraph can differ from what was read. */
export type Change = 'new' | 'altered';

/**
 * Fewest letters of two sketches that are the same where one text became the other: near its place, anywhere, and where no
 * paragraph is as it was. Of two texts with nothing in common one in 280, 13,000 and 1,100,000 has as many.
 */
const MIN_ALIKE = { near: 2, anywhere: 3, alone: 4 };

/** Most pairs of added and gone paragraphs that are all compared; of more, those near each other are. Set by hand. */
const MAX_PAIRS = 20_000;

/** Places that are near, in paragraphs. Set by hand. */
const NEAR = 2;

/**
 * Compare the paragraphs of an article with those that were there before. What has only moved is as it was.
 * @param before Fingerprints of those before, in their order.
 * @param now Fingerprints of those now.
 * @returns For each of now its change; undefined where there is none. Nothing at all where no paragraph was there before.
 */
export function compare(before: readonly string[], now: readonly string[]): (Change | undefined)[] | undefined {
  const pairs = new Pairs(before, now);
  pairs.joinSame();
  const same = [...pairs.partners];
  pairs.joinAlike();
  pairs.joinBetween();
  const changes = now.map((_, at): Change | undefined => {
    if (same[at] !== undefined) return undefined;
    return pairs.partners[at] === undefined ? 'new' : 'altered';
  });
  return changes.every((change) => change === 'new') ? undefined : changes;
}

/** Paragraphs of now, each with the one before that it was. */
class Pairs {
  readonly #before: readonly string[];
  readonly #now: readonly string[];
  /** Place of the paragraph before, for each of now. */
  readonly partners: (number | undefined)[];
  readonly #taken = new Set<number>();

  constructor(before: readonly string[], now: readonly string[]) {
    this.#before = before;
    this.#now = now;
    this.partners = now.map(() => undefined);
  }

  /** Join those with the same words; of several, those that stand beside others that are joined. */
  joinSame(): void {
    const places = new Map<string, number[]>();
    for (const [at, print] of this.#before.entries()) places.set(hash(print), [...(places.get(hash(print)) ?? []), at]);
    const free = (at: number) => (places.get(hash(this.#now[at])) ?? []).filter((place) => !this.#taken.has(place));
    const counts = new Map<string, number>();
    for (const print of this.#now) counts.set(hash(print), (counts.get(hash(print)) ?? 0) + 1);
    const join = (choose: (at: number, there: readonly number[]) => number | undefined, ats: readonly number[]) => {
      for (const at of ats) if (this.partners[at] === undefined) this.#join(at, choose(at, free(at)));
    };
    const ats = [...this.#now.keys()];
    join((at, there) => (there.length === 1 && counts.get(hash(this.#now[at])) === 1 ? there[0] : undefined), ats);
    join((at, there) => there.find((place) => this.partners[at - 1] === place - 1), ats);
    join((at, there) => there.find((place) => this.partners[at + 1] === place + 1), ats.toReversed());
    join((_, there) => there[0], ats);
  }

  /** Join each with the one that has gone with which it shares most of its pieces: it was altered. */
  joinAlike(): void {
    const gone = [...this.#before.keys()].filter((place) => !this.#taken.has(place));
    const added = [...this.#now.keys()].filter((at) => this.partners[at] === undefined);
    const areMany = gone.length * added.length > MAX_PAIRS;
    const minAlike = (away: number) => (away <= NEAR ? MIN_ALIKE.near : MIN_ALIKE.anywhere);
    const isAnother = this.#taken.size === 0;
    const near = Array.from({ length: 2 * NEAR + 1 }, (_, at) => at - NEAR);
    const expected = this.#expectedPlaces();
    const found: { at: number; place: number; away: number; shared: number }[] = [];
    for (const at of added) {
      const [above = 0, below = 0] = expected[at] ?? [];
      const places = areMany ? near.flatMap((by) => [above + by, below + by]) : gone;
      for (const place of places) {
        const away = Math.min(Math.abs(place - above), Math.abs(place - below));
        const shared = alike(this.#now[at], this.#before[place]);
        if (shared >= (isAnother ? MIN_ALIKE.alone : minAlike(away))) found.push({ at, place, away, shared });
      }
    }
    found.sort((one, other) => other.shared - one.shared || one.away - other.away);
    for (const { at, place } of found) {
      if (this.partners[at] === undefined && !this.#taken.has(place)) this.#join(at, place);
    }
  }

  /** Counts, for each paragraph of now, from the next joined ones above and below to where it was if nothing else changed. */
  #expectedPlaces(): readonly (readonly [above: number, below: number])[] {
    const ats = [...this.#now.keys()];
    const from = (step: 1 | -1, start: number) => {
      let place = start;
      const places = new Map<number, number>();
      for (const at of step > 0 ? ats : ats.toReversed()) {
        place = this.partners[at] ?? place + step;
        places.set(at, place);
      }
      return places;
    };
    const [above, below] = [from(1, -1), from(-1, this.#before.length)];
    return ats.map((at) => [above.get(at) ?? 0, below.get(at) ?? 0] as const);
  }

  /** Join what stands alone between two neighbours with what stood alone there before: it was written anew. */
  joinBetween(): void {
    for (const at of this.#now.keys()) {
      const above = at > 0 ? this.partners[at - 1] : -1;
      if (this.partners[at] !== undefined || above === undefined || this.#taken.has(above + 1)) continue;
      const isLast = at === this.#now.length - 1;
      const below = isLast ? this.#before.length : this.partners[at + 1];
      if (below === above + 2 && this.#now.length > 1) this.#join(at, above + 1);
    }
  }

  #join(at: number, place: number | undefined): void {
    if (place === undefined) return;
    this.partners[at] = place;
    this.#taken.add(place);
  }
}

const hash = (print = ''): string => print.slice(0, HASH_CHARS);

function alike(one = '', other = ''): number {
  let count = 0;
  for (let at = HASH_CHARS; at < HASH_CHARS + SKETCH_CHARS; at++) if (one[at] === other[at]) count++;
  return count;
}
