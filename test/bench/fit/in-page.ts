import '../../../src/entry-points/other-languages.ts';
import '../../../src/entry-points/western-languages.ts';
import '../../../src/entry-points/site-rules.ts';
import type { Reason } from '../../../src/article/article.ts';
import { Blocks } from '../../../src/article/body/score/blocks.ts';
import { isCaption } from '../../../src/article/body/score/captions.ts';
import { reasonNumber } from '../../../src/article/body/score/features/clutter.ts';
import { rowOf } from '../../../src/article/body/score/features.ts';
import { reasonsOf } from '../../../src/article/body/score/score-text.ts';
import { surroundingsOf } from '../../../src/article/body/score/surroundings.ts';
import { findClutter } from '../../../src/article/clutter/find-clutter.ts';
import type { Finding } from '../../../src/article/clutter/finding.ts';
import type { Draft } from '../../../src/article/draft/draft.ts';
import { process, STAGES } from '../../../src/article/extract.ts';

/** What depends on one finder. */
export interface FinderShare {
  /** The places of the blocks whose feature `clutter` it decides, each with the number that it has without it. */
  readonly without: readonly (readonly [place: number, clutter: number])[];
  readonly milliseconds: number;
}

/** The blocks of a page as the fit needs them. */
export interface FitText {
  readonly texts: readonly string[];
  readonly captions: readonly boolean[];
  /** Features of all blocks, one row after the other, as 32-bit numbers in Base64. */
  readonly rows: string;
  /** What each finder decides and takes, by its name. */
  readonly finders: Readonly<Record<string, FinderShare>>;
}

/** Every stage before the model is asked, but for those that put a kind of page in its form. */
const SHAPING = /^(shape thread|complete recipe|find entries|find product|find cards|body by rule)$/;
const BEFORE_SCORE = STAGES.slice(
  0,
  STAGES.findIndex(({ name }) => name === 'score'),
).filter(({ name }) => !SHAPING.test(name));

/**
 * Reads the page that the script runs in, up to the point where an extraction would ask the model. No site rule is used:
 * the model is for pages of which nothing is known.
 * @returns Undefined for a page that is too large.
 */
export function run({ url }: { url: string }): FitText | undefined {
  const work = process({ page: document, mode: 'article', address: url, rules: [] }, { stages: BEFORE_SCORE });
  if (!work.hasDraft) return undefined;
  const { draft, findings, claims } = work;
  const blocks = new Blocks(draft.root);
  const surroundings = surroundingsOf(blocks, claims);
  const reasons = reasonsOf(blocks.list, findings);
  const rows = blocks.list.map((_, place) => rowOf(place, surroundings, reasons[place]));
  return {
    texts: blocks.list.map(({ text }) => text),
    captions: blocks.list.map(isCaption),
    finders: shares(blocks, findingsByFinder(draft)),
    rows: base64(new Uint8Array(Float32Array.from(rows.flat()).buffer)),
  };
}

interface Found {
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

/** Asks each finder, by its name. */
function findingsByFinder({ root, measures }: Draft): Map<string, Found> {
  const found = new Map<string, Found>();
  findClutter(root, measures, {
    attempt<Value>(name: string, find: () => Value): Value {
      const start = performance.now();
      const findings = find();
      found.set(name, { findings: findings as Finding[], milliseconds: performance.now() - start });
      return findings;
    },
  });
  return found;
}

function shares({ list }: Blocks, found: ReadonlyMap<string, Found>): FitText['finders'] {
  const all = reasonsOf(
    list,
    [...found.values()].flatMap(({ findings }) => findings),
  );
  const differences = (reasons: readonly (Reason | undefined)[]): [number, number][] =>
    reasons.flatMap((reason, place) => (reason === all[place] ? [] : [[place, reasonNumber(reason)]]));
  const entries = [...found].map(([left, { milliseconds }]) => {
    const others = [...found].flatMap(([name, { findings }]) => (name === left ? [] : findings));
    return [left, { without: differences(reasonsOf(list, others)), milliseconds }] as const;
  });
  return Object.fromEntries(entries);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
}
