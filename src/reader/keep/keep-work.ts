import type { Exported } from '../../export/exported.ts';
import type { FetchedPictures } from '../../export/fetch-pictures.ts';
import { bringScript } from '../../shared/bring-script.ts';
import type { LaterScript } from '../../shared/later-scripts.ts';
import type { Offers } from '../../shared/offered.ts';
import { text } from '../../shared/text.ts';
import type { OthersChoice } from './others-choice.ts';

/** Outcome of a press in the panel. */
export interface Kept {
  /** Said to the user. */
  readonly sentence: string;
  /** Pictures, and those that could not be fetched. */
  readonly fetched?: FetchedPictures;
}

/** Something to do for a press. */
export type KeepJob = (progress: (done: number, total: number) => void, signal: AbortSignal) => Promise<Kept>;

/** Things that the parts of the panel have in common. */
export interface KeepContext {
  readonly dialog: HTMLElement;
  /** Gives a copy of the article, which may be altered. @throws A sentence for the user where there is none. */
  copy(): Exported;
  /** Asks for the leave to fetch pictures of other sites. */
  readonly others: OthersChoice;
  /** Part of the article that was selected when the panel was opened. */
  readonly selected: Range | undefined;
  /** Do something, and say how far it is and how it ended; one thing at a time. */
  run(job: KeepJob): void;
  /** Ends with the reader. */
  readonly reader: AbortSignal;
  /** Ends with the panel. */
  readonly signal: AbortSignal;
}

/** A part of the panel: more can be set before and after those that are there (`KEEP_PARTS`). */
export interface KeepPart {
  build(context: KeepContext): HTMLElement;
}

/** Fault whose message is a sentence for the user. */
export class KeepFault extends Error {}

/**
 * Bring a script that writes something.
 * @throws {KeepFault} Where it cannot come, as after an update of the extension.
 */
export async function bringWriter<Name extends LaterScript>(name: Name): Promise<NonNullable<Offers[Name]>> {
  const script = await bringScript(name).catch(() => undefined);
  if (!script) throw new KeepFault(text('keepNotThere', 'This can’t be done here any more. Reload the page.'));
  return script;
}
