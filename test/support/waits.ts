let slowest = 0;

/** Remembers how long an answer of the extension has been waited for, in milliseconds, if that was longest. */
export function noteWait(took: number): void {
  slowest = Math.max(slowest, took);
}

/** The longest of them since this was asked last. */
export function slowestWait(): number {
  const took = slowest;
  slowest = 0;
  return took;
}
