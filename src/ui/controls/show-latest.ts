/**
 * Shows what has to be asked for, such as stored records, so that an older answer never replaces a newer one: of
 * several questions, the one asked last may be answered first.
 * @param ask Asks for it.
 * @param show Shows an answer.
 * @param signal Ends showing.
 * @returns A function that asks and shows once more. It resolves when the answer is shown, or is out of date, and
 * rejects where `ask` does.
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
