import type { Action, Outcome, TabState } from '../shared/messages.ts';

/** Number of presses that are known again where they are asked for a second time; it is asked within a second. */
const MAX_KNOWN = 20;

/** Answers the presses in a tab one at a time. */
export class PressAnswers {
  readonly #state: () => TabState;
  readonly #underWay = new Map<Action, Promise<Outcome>>();
  readonly #known = new Map<number, Promise<Outcome>>();
  #last: Promise<unknown> = Promise.resolve();

  /** @param state Gives the state of the tab, for the answer to a press that failed. */
  constructor(state: () => TabState) {
    this.#state = state;
  }

  /**
   * Answer a press, after those before it. One that comes while another for the same is being answered does nothing and
   * gets the answer of the first.
   * @param action The action that was pressed for.
   * @param act Does it.
   * @param press The number of the press: the same that comes twice, also after others, acts once.
   * @returns Its outcome; the problem `failed` if it threw. Never rejects.
   */
  answer(action: Action, act: () => Promise<Outcome>, press?: number): Promise<Outcome> {
    const known = press === undefined ? undefined : this.#known.get(press);
    const answer = known ?? this.#inTurn(action, act);
    if (press !== undefined) this.#remember(press, answer);
    return answer;
  }

  #remember(press: number, answer: Promise<Outcome>): void {
    this.#known.set(press, answer);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }

  #inTurn(action: Action, act: () => Promise<Outcome>): Promise<Outcome> {
    const same = this.#underWay.get(action);
    if (same) return same;
    const answer = this.#last.then(() => this.#answer(act)).finally(() => this.#underWay.delete(action));
    this.#underWay.set(action, answer);
    this.#last = answer;
    return answer;
  }

  async #answer(act: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await act();
    } catch (error) {
      console.error('Lectern: the press failed.', error);
      return { state: this.#state(), problem: 'failed' };
    }
  }
}
