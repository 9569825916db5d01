/**
 * Runs parts of an extraction so that a fault in one of them stays there: it is logged by the part's name, kept for the
 * result, and the rest goes on.
 */
export class Faults {
  readonly #names: string[] = [];

  /** The parts that failed, in order, each by its name. */
  get names(): readonly string[] {
    return this.#names;
  }

  /**
   * Run a part.
   * @param name Stage, finder, fact or rule, as a developer looks it up ("stage keep", "finder findRails").
   * @param otherwise Stands in for the answer of a part that throws.
   * @returns The part's answer. Never throws.
   */
  attempt<Answer>(name: string, part: () => Answer, otherwise: Answer): Answer {
    try {
      return part();
    } catch (error) {
      this.#names.push(name);
      console.error(`Lectern: ${name} failed.`, error);
      return otherwise;
    }
  }
}
