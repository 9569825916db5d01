/**
 * Show what has to be asked for, such as what is stored, so that an older answer never replaces a newer one: of several
 * questions, the one asked last may be answered first.
 * @param ask Asks for it.
 * @param show Shows an answer.
 * @param signal Ends showing.
 * @returns Asks and shows once more; it resolves when that is shown, or is out of date. It rejects where `ask` does.
 */
export function showLatest<Answer>(
  ask: () => Promise<Answer>,
  show: (answer: Answer) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let latest = 0;
  return async () => {
    const number = ++latest;
    const answer = await ask();
    if (number === latest && !signal.aborted) show(answer);
  };
}
