import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Characters that Unicode leaves to programs: Chromium takes no file with one of them for text, and runs no such script. */
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/;

/** Looks for characters in the scripts of a build that a browser refuses. @throws With the name of a file that has one. */
export async function checkCharacters(out) {
  const scripts = (await readdir(out)).filter((file) => file.endsWith('.js'));
  for (const file of scripts) {
    const [found] = NONCHARACTERS.exec(await readFile(path.join(out, file), 'utf8')) ?? [];
    if (found)
      throw new Error(
        `${file} holds U+${found.charCodeAt(0).toString(16).toUpperCase()}, with which Chromium refuses it.`,
      );
  }
}
