import type { Face } from '../../settings/type/font-files.ts';
import type { Typeface } from '../../settings/type/fonts.ts';
import { askBackground } from '../../shared/messages.ts';

/** Faces that were read once; when the reader opens again they are there. */
const loaded = new Map<Face, FontFace>();

/**
 * Bring the shipped typefaces into the page's document, as bytes, so that no page's rules can keep them out.
 * @param signal When it is aborted, they leave the document.
 * @returns Loads typefaces as far as they need loading. Meanwhile the text has a fallback; `keepPlace` wraps the moment
 * at which it changes. A typeface that cannot be read leaves the fallback.
 */
export function typefaceLoader(
  signal: AbortSignal,
): (typefaces: readonly Typeface[], keepPlace: (change: () => void) => void) => void {
  return (typefaces, keepPlace) => {
    const faces = [...new Set(typefaces.flatMap((typeface) => typeface.faces))];
    const missing = faces.filter((face) => !loaded.has(face));
    if (missing.length === 0) return addFaces(faces, signal);
    readFaces(missing).then(
      () => !signal.aborted && keepPlace(() => addFaces(faces, signal)),
      (error: unknown) => console.warn('Lectern: a typeface could not be read.', error),
    );
  };
}

async function readFaces(faces: readonly Face[]): Promise<void> {
  const files = await askBackground(
    'fontFiles',
    faces.map(({ file }) => file),
  );
  const made = faces.map(({ family, style, weight, unicodeRange }, index) => {
    return new FontFace(family, bytesOf(files[index] ?? ''), { style, weight, unicodeRange, display: 'swap' });
  });
  await Promise.all(made.map((face) => face.load()));
  for (const [index, face] of faces.entries()) {
    const fontFace = made[index];
    if (fontFace) loaded.set(face, fontFace);
  }
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

function addFaces(faces: readonly Face[], signal: AbortSignal): void {
  for (const face of faces) {
    const fontFace = loaded.get(face);
    if (!fontFace || document.fonts.has(fontFace)) continue;
    document.fonts.add(fontFace);
    signal.addEventListener('abort', () => document.fonts.delete(fontFace));
  }
}
