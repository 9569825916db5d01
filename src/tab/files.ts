import { browser } from '../shared/browser.ts';

/**
 * Files of the extension in base64: a message between its parts can carry no bytes in Chromium.
 * @param paths Paths inside the extension's `fonts` folder.
 * @throws If a path leads elsewhere or there is no such file.
 */
export async function readFiles(paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map(readFile));
}

async function readFile(path: string): Promise<string> {
  if (!/^fonts\/[a-z-]+\.woff2$/.test(path)) throw new Error(`"${path}" is no file that a page may ask for.`);
  const response = await fetch(browser.runtime.getURL(path));
  const bytes = new Uint8Array(await response.arrayBuffer());
  // In pieces: a call takes no more than some ten thousand arguments.
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}
