import { withRemoval } from '../../rules/own-words.ts';
import { changeOwnRule } from '../../rules/rule-store.ts';
import { offered } from '../../shared/offered.ts';
import type { OwnRemoval } from '../under-article/own-removal.ts';
import { blockBeside } from './blocks.ts';
import { leaveOutBlock } from './left-out-piece.ts';
import { type Named, nameBlock, namedParts } from './name-on-page.ts';
import { LeftTime } from './reading-time.ts';

/** Step that was taken; `isStill` tells whether there is something to undo. */
interface Step {
  undo(): Promise<void>;
  isStill(): boolean;
}

/** Steps that were taken in the article that a reader shows, and can be undone one after the other. */
export class LeaveSteps {
  readonly #dialog: HTMLElement;
  #steps: Step[] = [];
  readonly #times = new WeakMap<HTMLElement, LeftTime>();

  constructor(dialog: HTMLElement) {
    this.#dialog = dialog;
  }

  /** Number of steps that can be undone. */
  get count(): number {
    // What was put back from the list needs no undoing.
    this.#steps = this.#steps.filter(({ isStill }) => isStill());
    return this.#steps.length;
  }

  /** The block that comes after one, or else before it. */
  besideOf(block: HTMLElement): HTMLElement | undefined {
    return blockBeside(block, 1) ?? blockBeside(block, -1);
  }

  /**
   * Add a step that was taken.
   * @param undo Rejects with a sentence for the user.
   * @param isStill Tells whether there is still something to undo.
   */
  add(undo: Step['undo'], isStill: Step['isStill'] = () => true): void {
    this.#steps.push({ undo, isStill });
  }

  /** Undo the last step; without any, nothing is done. Rejects with a sentence for the user, and the step stays. */
  async undo(): Promise<void> {
    if (this.count === 0) return;
    const step = this.#steps.pop();
    try {
      await step?.undo();
    } catch (error) {
      if (step) this.#steps.push(step);
      throw error;
    }
  }

  /**
   * Leave a block out of the article.
   * @returns Its removal, and how a rule can name it; undefined where nothing lasting does.
   */
  leaveOut(block: HTMLElement): { removal: OwnRemoval; named: Named | undefined } {
    const article = block.closest('article');
    const origins = this.#offers()?.article.origins;
    const [removal, putBack] = this.#take(block);
    this.add(
      async () => putBack(),
      () => removal.isOut,
    );
    return { removal, named: article && origins ? nameBlock(block, article, origins) : undefined };
  }

  /**
   * Leave out on all pages of a site what is named, and all else that it names in the open article.
   * @param removal The block that was left out for it.
   */
  async always(host: string, named: Named, removal: OwnRemoval): Promise<void> {
    const undoRule = await changeOwnRule(host, (rule) => withRemoval(rule, named.selector));
    const article = this.#dialog.querySelector('article');
    const origins = this.#offers()?.article.origins;
    const parts = article && origins ? namedParts(named, article, origins) : [];
    const taken = parts.map((part) => this.#take(part));
    const removals = [removal, ...taken.map(([each]) => each)];
    for (const each of removals) each.detail = named.selector;
    this.add(async () => {
      await undoRule();
      for (const each of removals) each.detail = undefined;
      for (const [, putBack] of taken.reverse()) putBack();
    });
  }

  /** Takes a block out, and lists it. @returns Its removal, and how it comes back. */
  #take(block: HTMLElement): [OwnRemoval, () => void] {
    const offers = this.#offers();
    const length = (block.textContent ?? '').length;
    const removal = leaveOutBlock(block, originIn(block, offers?.article.origins), (isOut) => {
      if (offers) this.#timeOf(offers.view).change(isOut ? length : -length);
    });
    offers?.list.add([removal]);
    const putBack = () => {
      removal.putBack();
      offers?.list.drop(removal);
    };
    return [removal, putBack];
  }

  #offers() {
    return offered('under article')?.offersIn(this.#dialog);
  }

  #timeOf(view: ConstructorParameters<typeof LeftTime>[0]): LeftTime {
    const known = this.#times.get(view.article);
    if (known) return known;
    const made = new LeftTime(view);
    this.#times.set(view.article, made);
    return made;
  }
}

function originIn(block: Element, origins: WeakMap<Element, Element> | undefined): Element | undefined {
  for (const part of [block, ...block.querySelectorAll('*')]) {
    const origin = origins?.get(part);
    if (origin) return origin;
  }
  return undefined;
}
