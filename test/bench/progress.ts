/** Characters of the bar. */
const WIDTH = 24;

/** Where the line goes, as a part of a writable stream. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that says how much of the work is done and how long the rest takes: on a terminal it is written over itself. */
export class Progress {
  readonly #total: number;
  readonly #terminal: Terminal;
  readonly #now: () => number;
  readonly #start: number;
  #done = 0;
  #failed = 0;

  /**
   * @param total How many pages there are, at least one.
   * @param now Milliseconds since any fixed point.
   */
  constructor(total: number, terminal: Terminal, now: () => number = () => performance.now()) {
    this.#total = total;
    this.#terminal = terminal;
    this.#now = now;
    this.#start = now();
  }

  /** One more page is done. @param failed Whether an extractor failed on it. */
  step(failed: boolean): void {
    this.#done++;
    if (failed) this.#failed++;
    if (this.#terminal.isTTY) this.#terminal.write(`\r\u001b[K${this.#line()}`);
    else if (this.#isTenth()) this.#terminal.write(`${this.#line()}\n`);
    if (this.#done === this.#total && this.#terminal.isTTY) this.#terminal.write('\n');
  }

  /** Whether another tenth is full: into a file go ten lines, not thousands. */
  #isTenth(): boolean {
    const tenths = (count: number): number => Math.floor((10 * count) / this.#total);
    return tenths(this.#done) > tenths(this.#done - 1);
  }

  #line(): string {
    const share = this.#done / this.#total;
    const full = Math.round(share * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    const left = ((this.#now() - this.#start) / this.#done) * (this.#total - this.#done);
    const failures = this.#failed > 0 ? `, ${this.#failed} failed` : '';
    return `${bar} ${this.#done} of ${this.#total} pages${failures}, ${timeText(left)} left`;
  }
}

/** Milliseconds as minutes and seconds: "2:05 min", "9 s". */
export function timeText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`;
}
