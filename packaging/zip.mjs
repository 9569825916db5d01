// Zip files whose bytes depend on nothing but the names, contents and modes of what is in them.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';

/** The time of every entry: the oldest that a zip file can hold, so that no clock has a part in it. */
const NO_TIME = new Date('1980-01-01T00:00:00Z');

/**
 * Packs files into a zip file.
 * @param entries Name in the zip file -> `{ bytes, mode }`; `mode` is that of Git, by default an ordinary file's.
 * @returns Its bytes.
 */
export async function zipOf(entries) {
  const archive = new JSZip();
  const names = Object.keys(entries).sort();
  for (const name of names) {
    const { bytes, mode = 0o100644 } = entries[name];
    archive.file(name, bytes, { date: NO_TIME, createFolders: false, unixPermissions: mode });
  }
  return archive.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** Reads every file below a folder, as entries for `zipOf`. */
export async function filesBelow(folder) {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = found.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file).split(path.sep).join('/'), { bytes: await readFile(file) }];
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Reads a zip file, as entries for `zipOf`. */
export async function unzip(bytes) {
  const files = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ dir }) => !dir);
  const read = files.map(async (file) => {
    const isProgram = (file.unixPermissions ?? 0) & 0o100;
    return [file.name, { bytes: await file.async('nodebuffer'), mode: isProgram ? 0o100755 : 0o100644 }];
  });
  return Object.fromEntries(await Promise.all(read));
}
