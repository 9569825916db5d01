import { inflateSync } from 'node:zlib';

/** A picture of a page: rows of dots, and how many bytes each dot has. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly dots: Uint8Array;
}

/** From this difference of a channel on, of 255, two dots are taken for different: less is the smoothing of an edge. */
const LEAST_DIFFERENCE = 24;

/** Reads a PNG file as browsers write them: 8 bits, RGB or RGBA, not interlaced (PNG specification, third edition). */
export function readPicture(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const data: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IHDR') {
      [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
      const [depth, colour, , , interlace] = bytes.subarray(at + 16, at + 21);
      if (depth !== 8 || interlace !== 0 || (colour !== 2 && colour !== 6)) throw new Error('No such PNG is expected.');
      channels = colour === 2 ? 3 : 4;
    }
    if (kind === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return {
    width,
    height,
    channels,
    dots: unfilter(inflateSync(Buffer.concat(data)), height, width * channels, channels),
  };
}

/** Takes back what the filters of PNG do to each row (section 9). */
function unfilter(rows: Uint8Array, height: number, length: number, channels: number): Uint8Array {
  const dots = new Uint8Array(height * length);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (length + 1)];
    const from = y * (length + 1) + 1;
    const to = y * length;
    for (let x = 0; x < length; x++) {
      const left = x < channels ? 0 : (dots[to + x - channels] ?? 0);
      const up = y === 0 ? 0 : (dots[to + x - length] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (dots[to + x - length - channels] ?? 0);
      dots[to + x] = (rows[from + x] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return dots;
}

function guess(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}

/** Marks the dots in which two pictures of one size differ. */
export function differences(one: Picture, other: Picture): Uint8Array {
  const marks = new Uint8Array(one.width * one.height);
  if (one.width !== other.width || one.height !== other.height) return marks.fill(1);
  for (let dot = 0; dot < marks.length; dot++) {
    for (let channel = 0; channel < 3; channel++) {
      const a = one.dots[dot * one.channels + channel] ?? 0;
      const b = other.dots[dot * other.channels + channel] ?? 0;
      if (Math.abs(a - b) >= LEAST_DIFFERENCE) marks[dot] = 1;
    }
  }
  return marks;
}

/** The share of marked dots; with a second set of marks, among the dots that are marked there. */
export function share(marks: Uint8Array, among?: Uint8Array): number {
  let [hits, all] = [0, 0];
  for (const [dot, mark] of marks.entries()) {
    if (among && !among[dot]) continue;
    all++;
    hits += mark;
  }
  return all === 0 ? 0 : hits / all;
}
