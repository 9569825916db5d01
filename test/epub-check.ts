// Writes the book of every example page, and has EPUBCheck (https://www.w3.org/publishing/epubcheck/) judge each: needs Java
// and the package `epubcheck` of Debian, or the path of its jar in EPUBCHECK. Ends with 1 where it says anything.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const jar = process.env['EPUBCHECK'] ?? '/usr/bin/epubcheck';
const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-books-'));
try {
  execFileSync('npx', ['jest', '--selectProjects', 'unit', '--testPathPatterns', 'test/examples'], {
    env: { ...process.env, BOOKS: folder },
    stdio: 'inherit',
  });
  for (const book of readdirSync(folder)) {
    const { stdout, stderr } = spawnSync('java', ['-jar', jar, path.join(folder, book)], { encoding: 'utf8' });
    const isSilent = stdout.includes('0 fatals / 0 errors / 0 warnings');
    if (!isSilent) process.exitCode = 1;
    console.log(isSilent ? `${book}: accepted` : `${book}:\n${stdout}${stderr}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
