import type { Mark } from './article-marks.ts';

/** Changes the highlights of an article where they are kept. */
type Change = (by: (marks: readonly Mark[]) => readonly Mark[]) => Promise<unknown>;

/**
 * Remove a highlight.
 * @param change Stores what becomes of the highlights.
 * @returns A function that brings it back, with the note that it had at the end. Both reject as `change` does.
 */
export async function removeMark(change: Change, id: string): Promise<() => Promise<void>> {
  let gone: readonly Mark[] = [];
  const others = (marks: readonly Mark[]) => marks.filter((mark) => mark.id !== id);
  await change((marks) => {
    gone = marks.filter((mark) => mark.id === id);
    return others(marks);
  });
  return async () => void (await change((marks) => [...others(marks), ...gone]));
}
