import { readRuleFile } from '../../rules/rule-file.ts';
import type { NewRule } from '../../rules/rule-store.ts';
import { fieldOf } from '../../rules/rule-text.ts';
import { text } from '../../shared/text.ts';
import type { RuleFault } from '../../sites/check-rule.ts';
import { parseSelector } from '../../sites/parse-selector.ts';
import { faultWords } from './fault-words.ts';
import { readFtrFile } from './read-ftr-file.ts';

/** Largest file that is read, in bytes. Set by hand: several times what all rules may take. */
const MAX_FILE_BYTES = 20_000_000;

/** Files after which the page may draw and answer presses. Set by hand: they take some milliseconds. */
const FILES_AT_ONCE = 25;

/** Something in a file that is not taken over. */
export interface Leftover {
  readonly file: string;
  /** Line of the file, from 1 up. */
  readonly line?: number;
  /** Sentence for the user. */
  readonly why: string;
}

/** Everything that files have given. */
export interface ReadFiles {
  readonly rules: readonly NewRule[];
  /** Number of files that have given a rule. */
  readonly files: number;
  readonly leftovers: readonly Leftover[];
}

/** Rules of one file, and what of it is left over. */
interface ReadFile {
  readonly rules: readonly NewRule[];
  readonly leftovers: readonly Leftover[];
}

/**
 * Read files with rules: those that Lectern writes, and site files of ftr-site-config (`.txt`).
 * @param progress Called with the number of files that are read.
 * @param signal Ends it.
 * @returns Their rules; undefined if it was ended. Rejects where the browser cannot read a file.
 */
export async function readFiles(
  files: readonly File[],
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<ReadFiles | undefined> {
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    if (index % FILES_AT_ONCE === 0) {
      progress(index);
      await new Promise((drawn) => setTimeout(drawn));
    }
    read.push(await readOne(file));
    if (signal.aborted) return undefined;
  }
  return {
    rules: read.flatMap(({ rules }) => rules),
    files: read.filter(({ rules }) => rules.length > 0).length,
    leftovers: read.flatMap(({ leftovers }) => leftovers),
  };
}

async function readOne(file: File): Promise<ReadFile> {
  const { name } = file;
  if (file.size > MAX_FILE_BYTES) {
    return leftOver(name, text('libraryFileLarge', '“$1” is too large to be read here.', name));
  }
  const written = await file.text();
  return name.endsWith('.txt') ? readFtrFile(name, written) : readOwn(name, written);
}

function readOwn(name: string, written: string): ReadFile {
  const found = readRuleFile(written, name, parseSelector);
  if (!found) return leftOver(name, noRules(name));
  if (found === 'newer') {
    return leftOver(name, text('libraryFileNewer', '“$1” comes from a newer version of Lectern.', name));
  }
  const leftovers = found.bad.map((bad) => ({ file: name, why: `${bad.name}: ${bad.faults.map(words).join(' ')}` }));
  return { rules: found.rules, leftovers };
}

const words = ({ path, kind, value }: RuleFault): string =>
  faultWords({ kind, field: fieldOf(path), ...(value !== undefined && { value }) });

/** Says that a file holds no rules. */
const noRules = (name: string): string => text('rulesBadFile', '“$1” holds no rules.', name);

const leftOver = (file: string, why: string): ReadFile => ({ rules: [], leftovers: [{ file, why }] });
