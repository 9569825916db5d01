/** Time of reading that has been measured, in milliseconds. */
export interface Pace {
  /** The time that the reading time of articles gives for what was read. */
  readonly expected: number;
  /** The time that it took. */
  readonly taken: number;
}

/** Shortest time that is measured as one, in milliseconds: scrolling goes by jerks. Set by hand. */
const MIN_STRETCH_MS = 20_000;

/** Most that a stretch may differ from what is expected, as a factor: more is looking for something, or being away. */
const MAX_FACTOR = 4;

/** Most screens by which one step of the scrolling goes on reading. Set by hand: more is a jump. */
const MAX_STEP_SCREENS = 1.5;

/** Measures how long somebody takes for what they read, from the scrolling. */
export class PaceMeter {
  #start: { readonly top: number; readonly time: number } | undefined;
  #last = 0;

  /** Begin anew: the window was not seen, or the text has another size. */
  restart(): void {
    this.#start = undefined;
  }

  /**
   * Note where the reader is scrolled, after each step.
   * @param top Pixels above the screen.
   * @param time Milliseconds since any fixed point.
   * @param screen Height of the window in pixels.
   * @param msPerPixel Time that the text is expected to take.
   * @returns A stretch that was read; undefined where there is none yet.
   */
  step(top: number, time: number, screen: number, msPerPixel: number): Pace | undefined {
    const by = top - this.#last;
    this.#last = top;
    if (!this.#start || by < 0 || by > screen * MAX_STEP_SCREENS) {
      this.#start = { top, time };
      return undefined;
    }
    const taken = time - this.#start.time;
    if (taken < MIN_STRETCH_MS) return undefined;
    const expected = (top - this.#start.top) * msPerPixel;
    this.#start = { top, time };
    const isReading = taken < expected * MAX_FACTOR && expected < taken * MAX_FACTOR;
    return isReading ? { expected, taken } : undefined;
  }
}
