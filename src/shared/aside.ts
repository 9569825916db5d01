/**
 * Do something that only goes along with what the user has asked for: where it fails, that alone is missing.
 * @param work The work.
 * @returns Its result; undefined where it has thrown. Never throws.
 */
export function aside<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    console.warn('Lectern: a part failed.', error);
    return undefined;
  }
}
