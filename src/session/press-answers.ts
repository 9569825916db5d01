import type { Outcome, TabState } from '../shared/messages.ts';

/** Answers the presses in a tab one at a time. */
export class PressAnswers {
  readonly #state: () => TabState;
  #underWay: Promise<Outcome> | undefined;

  /** @param state Gives the state of the tab, for the answer to a press that failed. */
  constructor(state: () => TabState) {
    this.#state = state;
  }

  /**
   * Answer a press. One that comes while another is being answered does nothing and gets the answer of the first.
   * @param action The action that was pressed for.
   * @returns The outcome of the action; the problem `failed` if it threw. Never rejects.
   */
  answer(action: () => Promise<Outcome>): Promise<Outcome> {
    this.#underWay ??= this.#answer(action).finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  async #answer(action: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await action();
    } catch (error) {
      console.error('Lectern: the press could not be answered.', error);
      return { state: this.#state(), problem: 'failed' };
    }
  }
}
