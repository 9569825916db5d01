/** Time for which a file that was handed over is kept, in milliseconds: browsers ask for the place to save it meanwhile. */
const KEPT_MS = 60_000;

/** Tells whether the page lets no file be saved: a sandbox forbids it, and makes a page one of no origin. */
export const savesNothing = (): boolean =>
  (self as { origin?: unknown }).origin === 'null' && /^https?:$/.test(location.protocol);

/**
 * Hand a file to the browser, which saves it as it does with every download.
 * @param name Its name, with its ending.
 * @param file The file.
 */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = name;
  // In no document: the page hears nothing of it.
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
