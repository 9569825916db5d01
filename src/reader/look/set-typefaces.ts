import { type Face, facesFor, facesOf } from '../../settings/type/font-files.ts';
import { familyOf, type Typeface, typefaces } from '../../settings/type/fonts.ts';
import { type Fitness, fitness, lacksLetters } from '../../settings/type/stand-ins.ts';
import { askBackground } from '../../shared/messages.ts';

/** Places that have a typeface of their own: the property that names it, and the elements; all others have the first. */
const PLACES: readonly (readonly [property: string, selector: string])[] = [
  ['--reader-face', ''],
  ['--reader-heading-face', 'h1, h2, h3, h4, h5, h6'],
  ['--reader-code-face', 'code, kbd, samp, pre, [data-part="code title"]'],
];

/** Elements whose text is read as one. */
const BLOCKS = 'p, li, dt, dd, td, th, caption, figcaption, summary, blockquote';

/** The work for each reader: it is done anew when the text grows, and when the settings change. */
const working = new WeakMap<HTMLElement, AbortController>();

/** Faces that were read once; when the reader opens again they are there. */
const loaded = new Map<string, FontFace>();

/** Files that are being read, so that none is read twice while the text grows. */
const reading = new Map<string, Promise<void>>();

/**
 * Set a reader's text in typefaces: files come into the page's document as bytes, so that no page's rules can keep them out,
 * and only those that hold characters of the text. A text whose letters a typeface lacks is set in another one as a whole;
 * where only a few words have such letters, their paragraphs are. Meanwhile the text has a fallback; a typeface that
 * cannot be read leaves it.
 * @param dialog The reader's dialog.
 * @param chosen The typefaces of text, headings and code.
 * @param keepPlace Wraps the moment at which the text flows anew.
 * @param signal When it is aborted, the typefaces leave the document.
 */
export function setTypefaces(
  dialog: HTMLElement,
  chosen: readonly Typeface[],
  keepPlace: (change: () => void) => void,
  signal: AbortSignal,
): void {
  working.get(dialog)?.abort();
  const work = new AbortController();
  working.set(dialog, work);
  const until = AbortSignal.any([signal, work.signal]);
  const act = () => {
    const text = dialog.querySelector('main')?.textContent ?? '';
    const found = chosen.map((typeface) => fitness(typeface, text));
    const used = chosen.map((typeface, index) => (found[index]?.lacksMuch && found[index]?.standIn) || typeface);
    for (const [index, [property]] of PLACES.entries()) dialog.style.setProperty(property, used[index]?.latin ?? '');
    const standIns = setParagraphsApart(dialog, chosen, found, until);
    const needed = [...new Set([...used, ...standIns])];
    bring(needed, dialog.textContent ?? '', keepPlace, signal);
  };
  act();
  const watch = new MutationObserver(act);
  watch.observe(dialog, { childList: true, subtree: true });
  until.addEventListener('abort', () => watch.disconnect());
}

/** Sets paragraphs that a typeface lacks letters for in another one, where it has those of most of the text. */
function setParagraphsApart(
  dialog: HTMLElement,
  chosen: readonly Typeface[],
  found: readonly Fitness[],
  signal: AbortSignal,
): readonly Typeface[] {
  const few = found.map(({ lacksMuch, standIn }) => (lacksMuch ? undefined : standIn));
  if (!few.some(Boolean)) return [];
  const texts = document.createTreeWalker(dialog.querySelector('main') ?? dialog, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const place = PLACES.findLastIndex(([, selector]) => !selector || parent?.closest(selector));
    const [typeface, standIn] = [chosen[place], few[place]];
    if (!parent || !typeface || !standIn || !lacksLetters(typeface, node.nodeValue ?? '')) continue;
    const block = parent.closest<HTMLElement>(PLACES[place]?.[1] || BLOCKS) ?? parent;
    block.style.fontFamily = `${standIn.latin}, var(--script), var(--generic)`;
    signal.addEventListener('abort', () => block.style.removeProperty('font-family'));
  }
  return few.filter((standIn) => standIn !== undefined);
}

/**
 * Load the typefaces in which their own names are written: of each one file is enough.
 * @param signal When it is aborted, they leave the document.
 */
export function addSpecimens(signal: AbortSignal): void {
  const needed = Object.values<Typeface>(typefaces).filter(({ stem }) => stem);
  const first = needed.map((typeface) => [typeface, facesOf(typeface).slice(0, 1)] as const);
  bringFaces(first, (change) => change(), signal);
}

type Keep = (change: () => void) => void;
type Wanted = readonly (readonly [Typeface, readonly Face[]])[];

function bring(needed: readonly Typeface[], text: string, keepPlace: Keep, signal: AbortSignal): void {
  const wanted = needed.map((typeface) => [typeface, facesFor(typeface, text)] as const);
  bringFaces(wanted, keepPlace, signal);
}

function bringFaces(wanted: Wanted, keepPlace: Keep, signal: AbortSignal): void {
  const files = wanted.flatMap(([typeface, faces]) => faces.map((face) => ({ typeface, face })));
  const add = () =>
    addFaces(
      files.flatMap(({ face }) => loaded.get(face.file) ?? []),
      signal,
    );
  const missing = files.filter(({ face }) => !loaded.has(face.file));
  if (missing.length === 0) add();
  else {
    readFaces(missing).then(
      () => !signal.aborted && keepPlace(add),
      (error: unknown) => console.warn('Lectern: a typeface could not be read.', error),
    );
  }
}

async function readFaces(wanted: readonly { typeface: Typeface; face: Face }[]): Promise<void> {
  const fresh = wanted.filter(({ face }) => !reading.has(face.file));
  const files = fresh.length > 0 ? readFiles(fresh.map(({ face }) => face.file)) : Promise.resolve([]);
  for (const [index, { typeface, face }] of fresh.entries()) {
    const { file } = face;
    const work = files.then((texts) => makeFace(typeface, face, texts[index] ?? ''));
    reading.set(
      file,
      work.finally(() => reading.delete(file)),
    );
  }
  await Promise.all(wanted.map(({ face }) => reading.get(face.file)));
}

const readFiles = (files: readonly string[]): Promise<readonly string[]> =>
  askBackground(
    'files',
    files.map((file) => `fonts/${file}`),
  );

async function makeFace(
  typeface: Typeface,
  { file, style, weight, unicodeRange }: Face,
  base64: string,
): Promise<void> {
  const face = new FontFace(familyOf(typeface), bytesOf(base64), { style, weight, unicodeRange, display: 'swap' });
  await face.load();
  loaded.set(file, face);
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

function addFaces(faces: readonly FontFace[], signal: AbortSignal): void {
  for (const face of faces) {
    if (document.fonts.has(face)) continue;
    document.fonts.add(face);
    signal.addEventListener('abort', () => document.fonts.delete(face));
  }
}
