import type { Extraction } from '../article/article.ts';
import { type ExtractOptions, extractInSteps } from '../article/extract.ts';
import type { Steps } from '../article/stage.ts';
import { bringScript, bringScripts } from '../shared/bring-script.ts';
import { EXTRACTION_SCRIPTS, type ExtractionScript } from '../shared/later-scripts.ts';

/**
 * Take all steps that are left of an extraction, each with the script that it needs.
 * @param needed What the next one needs.
 * @param goesOn Asked after each script that was waited for.
 * @param wait Waited for before each step.
 * @returns The extraction; undefined where it is not to go on.
 */
export async function takeSteps(
  steps: Steps<Extraction>,
  needed?: ExtractionScript,
  goesOn: () => boolean = () => true,
  wait?: () => Promise<unknown>,
): Promise<Extraction | undefined> {
  let next = needed;
  while (true) {
    if (next) {
      await bringForStep(next);
      if (!goesOn()) return undefined;
    }
    if (wait) await wait();
    const { done, value } = steps.next();
    if (done) return value;
    next = value;
  }
}

/** Bring a script that a step needs. Resolves also where it cannot come: the step does without. */
export async function bringForStep(name: ExtractionScript): Promise<void> {
  await bringScript(name).catch(() => undefined);
}

/** Bring every script that a step may need, where none can be waited for between the steps. Never rejects. */
export async function bringForSteps(): Promise<void> {
  await bringScripts(EXTRACTION_SCRIPTS).catch(() => undefined);
}

/** Extract the article of a page that stays as it is, with the scripts that are needed for it. */
export async function extractWithScripts(page: Document, options: ExtractOptions): Promise<Extraction> {
  return (await takeSteps(extractInSteps(page, options))) as Extraction;
}
