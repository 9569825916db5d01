import { crc32, deflateSync } from 'node:zlib';

const drawn = new Map<string, Uint8Array>();

/**
 * Draws a placeholder for a picture: a landscape whose colours come from its path, so that the same path is always the
 * same picture and two paths hardly ever are. Of the size that the path names ('-300x200.jpg', '?w=640'), else 1200x675.
 * @returns A PNG file.
 */
export function drawPicture(place: string): Uint8Array {
  const known = drawn.get(place);
  if (known) return known;
  const { width, height } = sizeFrom(place);
  const picture = png(width, height, landscape(width, height, crc32(place)));
  drawn.set(place, picture);
  return picture;
}

function sizeFrom(place: string): { width: number; height: number } {
  const within = (size: number): number => Math.max(1, Math.min(1600, size));
  const named = /(\d{2,4})x(\d{2,4})/.exec(place);
  if (named) return { width: within(Number(named[1])), height: within(Number(named[2])) };
  const width = within(Number(/[?&]w(?:idth)?=(\d+)/.exec(place)?.[1] ?? 1200));
  return { width, height: within(Math.round((width * 9) / 16)) };
}

type Colour = readonly [red: number, green: number, blue: number];

/** Rows of RGB bytes, each after a zero, as PNG wants them: a sky, a sun and three rows of hills. */
function landscape(width: number, height: number, seed: number): Uint8Array {
  const hue = seed % 360;
  const [top, low, sun] = [colour(hue, 0.45, 0.5), colour(hue + 35, 0.6, 0.85), colour(hue + 50, 0.7, 0.93)];
  const hills = [0, 1, 2].map((row) => colour(hue + 10 * row, 0.35, 0.5 - 0.13 * row));
  const turn = (seed >>> 9) % 7;
  const sunX = width * (0.2 + ((seed >>> 4) % 60) / 100);
  const bytes = new Uint8Array(height * (width * 3 + 1));
  // Of each column, and nothing of Math for each of the million dots: jest makes that slow, and a page waits for its pictures.
  const edges = Array.from({ length: width }, (_, x) => hills.map((_, nth) => height * ridge(x / width, nth, turn)));
  const reach = (height * 0.1) ** 2;
  for (let y = 0; y < height; y++) {
    const sky = mix(top, low, y / height);
    const fromSun = (y - height * 0.32) ** 2;
    let place = y * (width * 3 + 1) + 1;
    for (const [x, [far = 0, middle = 0, near = 0]] of edges.entries()) {
      const hill = y > near ? hills[2] : y > middle ? hills[1] : y > far ? hills[0] : undefined;
      const dot = hill ?? ((x - sunX) ** 2 + fromSun < reach ? sun : sky);
      bytes[place++] = dot[0];
      bytes[place++] = dot[1];
      bytes[place++] = dot[2];
    }
  }
  return bytes;
}

/** Height of the upper edge of a row of hills, as a part of the picture's height from the top. */
function ridge(x: number, row: number, turn: number): number {
  return 0.55 + 0.14 * row + 0.06 * Math.sin(x * (5 + row * 2) + turn + row * 2) + 0.02 * Math.sin(x * 17 + turn * row);
}

function mix(from: Colour, to: Colour, part: number): Colour {
  const at = (a: number, b: number): number => Math.round(a + (b - a) * part);
  return [at(from[0], to[0]), at(from[1], to[1]), at(from[2], to[2])];
}

/** HSL (degrees, 0..1, 0..1) to RGB bytes, as CSS Color 4 section 7.1 has it. */
function colour(hue: number, saturation: number, lightness: number): Colour {
  const channel = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** A PNG file of 8-bit RGB rows (PNG specification, third edition, 5.2 and 11.2). */
function png(width: number, height: number, rows: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
