/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Looks through a folder as the build does. @returns What that has to say. */
function check(folder: string): string {
  const script = `import { checkCharacters } from './packaging/characters.mjs'; await checkCharacters(${JSON.stringify(folder)});`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stderr;
}

test('a script with a character that Chromium refuses is named, and other scripts pass', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-characters-'));
  try {
    writeFileSync(path.join(folder, 'sound.js'), 'const text = "“…” 漢字 😀 \ue000";');
    expect(check(folder)).toBe('');
    writeFileSync(path.join(folder, 'keep.js'), `const sign = "${String.fromCharCode(0xfdd1)}";`);
    expect(check(folder)).toContain('keep.js holds U+FDD1');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
