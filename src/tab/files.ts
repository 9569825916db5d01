import { browser } from '../shared/browser.ts';

/**
 * Read files of the extension as base64: a message between its parts can carry no bytes in Chromium.
 * @param paths Paths of typefaces and of patterns of syllables.
 * @throws If a path leads elsewhere or there is no such file.
 */
export async function readFiles(paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map(readFile));
}

/** Most bytes that are handed to one call. Set by hand: engines fail on some ten thousand arguments. */
const MAX_ARGUMENTS = 8192;

async function readFile(path: string): Promise<string> {
  if (!/^(fonts\/[a-z-]+\.woff2|syllables\/[a-z]+\.json)$/.test(path))
    throw new Error(`"${path}" is no file that a page may ask for.`);
  const response = await fetch(browser.runtime.getURL(path));
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += MAX_ARGUMENTS) {
    binary += String.fromCharCode(...bytes.subarray(start, start + MAX_ARGUMENTS));
  }
  return btoa(binary);
}
