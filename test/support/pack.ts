import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';

/** Packs a folder into one zip file, which Firefox wants for an extension that is to outlive a restart. */
export async function pack(folder: string, file: string): Promise<void> {
  const archive = new JSZip();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = path.join(entry.parentPath, entry.name);
    archive.file(path.relative(folder, source).split(path.sep).join('/'), await readFile(source));
  }
  await writeFile(file, await archive.generateAsync({ type: 'nodebuffer' }));
}
