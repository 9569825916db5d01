import { type Offers, offered } from '../shared/offered.ts';

/** Brings what reads and writes files of the library. Rejects where the extension has been updated meanwhile. */
export async function bringFiles(): Promise<Offers['library files']> {
  await import('/library-files.js');
  const files = offered('library files');
  if (!files) throw new Error('library-files.js offers nothing.');
  return files;
}
