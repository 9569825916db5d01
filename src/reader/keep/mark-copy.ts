import type { MarkColour } from '../../marks/article-marks.ts';
import { text } from '../../shared/text.ts';
import { type NoteSigns, noteSigns } from './note-signs.ts';

/** A highlight in the article that a reader shows. */
export interface MarkedWords {
  readonly range: Range;
  /** Empty where it has none. */
  readonly note: string;
  readonly colour: MarkColour;
  /** Time at which it was made, in milliseconds since 1970: later ones stand above others. */
  readonly made: number;
}

/** Marks and notes that were set into a text. */
export interface SetMarks {
  /** The notes with their heading, and the signs that call them. */
  readonly notes: readonly HTMLElement[];
  /** Takes all of it out again: the same nodes stand there as before. */
  undo(): void;
}

/** Beginning of the ids of notes. */
const ID = 'lectern-note-';

/** Gives all text below some nodes, in its order. */
export function textsIn(roots: readonly Node[]): readonly Text[] {
  return roots.flatMap((root) => {
    const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = root instanceof Text ? [root] : [];
    for (let next = walker.nextNode(); next; next = walker.nextNode()) texts.push(next as Text);
    return texts;
  });
}

/** Highlights in one text, which may overlap, and the notes that are called in it. */
interface MarkedText {
  readonly stretches: { readonly from: number; readonly to: number; readonly words: MarkedWords }[];
  readonly calls: [at: number, number: number][];
}

/**
 * Mark highlighted words in an article, or in a copy of it, and set their notes at its end, as notes of a text are.
 * @param copy What is altered.
 * @param shown All text of what was copied; the copy's own is the same as yet.
 * @param marks The highlights, in their order in the text.
 */
export function markCopy(copy: HTMLElement, shown: readonly Text[], marks: readonly MarkedWords[]): SetMarks {
  const texts = textsIn([copy]);
  const places = new Map<Node, number>(shown.map((node, place) => [node, place]));
  const signs = noteSigns(copy, marks.filter(({ note }) => note).length);
  const marked = new Map<Text, MarkedText>();
  const notes: string[] = [];
  for (const words of marks) {
    const { range, note } = words;
    const pieces = piecesOf(range, texts, places);
    for (const [node, from, to] of pieces) {
      const there = marked.get(node) ?? { stretches: [], calls: [] };
      there.stretches.push({ from, to, words });
      marked.set(node, there);
    }
    const last = pieces.at(-1);
    if (last && note) marked.get(last[0])?.calls.push([last[2], notes.push(note) - 1]);
  }
  const written = [...marked].map(([node, own]) => [node, piecesWith(node, own, signs)] as const);
  for (const [node, pieces] of written) node.replaceWith(...pieces);
  // No link stands in another.
  for (const call of copy.querySelectorAll(`a a[id^="${ID}"]`)) {
    const raised = call.parentElement as HTMLElement;
    raised.parentElement?.closest('a')?.after(raised);
  }
  const list = notes.length > 0 ? notesOf(copy, notes, signs) : [];
  copy.append(...list);
  const calls = written.flatMap(([, pieces]) => pieces.filter((piece) => isCall(piece)));
  return {
    notes: [...list, ...calls],
    undo() {
      for (const [node, pieces] of written) {
        pieces[0]?.before(node);
        for (const piece of pieces) piece.remove();
      }
      for (const each of list) each.remove();
    },
  };
}

const isCall = (piece: Text | HTMLElement): piece is HTMLElement => piece.nodeName === 'SUP';

/** Gives the stretches of a range that hold words, by their texts. */
function piecesOf(
  { startContainer, startOffset, endContainer, endOffset }: Range,
  texts: readonly Text[],
  places: ReadonlyMap<Node, number>,
): readonly (readonly [node: Text, from: number, to: number])[] {
  const [first, last] = [places.get(startContainer), places.get(endContainer)];
  if (first === undefined || last === undefined) return [];
  return texts.slice(first, last + 1).flatMap((node, at) => {
    const from = at === 0 ? startOffset : 0;
    const to = first + at === last ? endOffset : node.length;
    return /\S/.test(node.data.slice(from, to)) ? [[node, from, to] as const] : [];
  });
}

/** Writes a text anew, with what is marked in it and called after it. */
function piecesWith(
  { data, ownerDocument }: Text,
  { stretches, calls }: MarkedText,
  signs: NoteSigns,
): readonly (Text | HTMLElement)[] {
  const edges = [0, data.length, ...stretches.flatMap(({ from, to }) => [from, to]), ...calls.map(([at]) => at)];
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  return cuts.flatMap((from, at) => {
    const words = data.slice(from, cuts[at + 1] ?? from);
    const piece = ownerDocument.createTextNode(words);
    const above = stretches
      .filter((each) => words !== '' && each.from <= from && from < each.to)
      .reduce<MarkedWords | undefined>(
        (last, each) => (last && last.made > each.words.made ? last : each.words),
        undefined,
      );
    const mark = above && ownerDocument.createElement('mark');
    mark?.setAttribute('data-colour', above?.colour ?? '');
    mark?.append(piece);
    const called = calls
      .filter(([place]) => place === from)
      .map(([, number]) => callOf(ownerDocument, number, signs.sign(number)));
    return [...called, mark ?? piece];
  });
}

/** Makes the list of notes, with its heading. */
function notesOf({ ownerDocument }: HTMLElement, notes: readonly string[], signs: NoteSigns): readonly HTMLElement[] {
  const heading = ownerDocument.createElement('h2');
  heading.textContent = text('keepNotes', 'Your notes');
  const list = ownerDocument.createElement('ol');
  list.type = signs.list;
  list.append(...notes.map((words, number) => noteOf(ownerDocument, number, words)));
  return [heading, list];
}

const idOf = (number: number): string => `${ID}${number + 1}`;

function callOf(ownerDocument: Document, number: number, sign: string): HTMLElement {
  const raised = ownerDocument.createElement('sup');
  const link = ownerDocument.createElement('a');
  link.id = `${idOf(number)}-call`;
  link.setAttribute('href', `#${idOf(number)}`);
  link.textContent = sign;
  raised.append(link);
  return raised;
}

function noteOf(ownerDocument: Document, number: number, words: string): HTMLElement {
  const note = ownerDocument.createElement('li');
  note.id = idOf(number);
  const back = ownerDocument.createElement('a');
  back.setAttribute('href', `#${idOf(number)}-call`);
  back.textContent = '↩';
  const lines = words.split(/\r?\n/);
  note.append(...lines.flatMap((line, at) => (at > 0 ? [ownerDocument.createElement('br'), line] : [line])), ' ', back);
  return note;
}
