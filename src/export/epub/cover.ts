import type { Facts } from '../exported.ts';
import { authorsOf } from '../names.ts';
import { plainXml, xmlText } from '../xml-text.ts';
import { SVG } from './allowed-markup.ts';

/** Size of a cover in its own units: the shape of a paperback. */
const WIDTH = 600;
const HEIGHT = 900;

const MARGIN = 60;

/** Sizes of the letters of a title, the largest that fits is taken, and the most lines of each. */
const SIZES: readonly (readonly [size: number, lines: number])[] = [
  [64, 6],
  [48, 9],
  [36, 13],
];

/** Width of a letter as a share of its size: letters of the Latin script at most, and those of East Asia. */
const NARROW = 0.56;
const WIDE = 1.05;

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\uff00-\uffef]/u;

/**
 * Draw the cover of a book: title, authors and site.
 * @returns An SVG file.
 */
export function drawCover(facts: Facts): string {
  const page = document.implementation.createDocument(SVG, 'svg', null);
  const root = page.documentElement;
  const draw = (name: string, attributes: Readonly<Record<string, string | number>>, words = '') => {
    const made = page.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, plainXml(String(value)));
    if (words) made.textContent = plainXml(words);
    root.append(made);
  };
  root.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  root.setAttribute('width', String(WIDTH));
  root.setAttribute('height', String(HEIGHT));
  draw('title', {}, facts.title.trim() || '–');
  draw('rect', { width: WIDTH, height: HEIGHT, fill: '#f7f4ee' });
  draw('rect', { width: WIDTH, height: 14, fill: '#7a3b1d' });
  const isRight = facts.direction === 'rtl';
  const place = { x: isRight ? WIDTH - MARGIN : MARGIN, direction: facts.direction };
  const { size, lines } = fitTitle(facts.title);
  for (const [at, line] of lines.entries()) {
    const look = { 'font-family': 'Georgia, serif', 'font-size': size, 'font-weight': 'bold', fill: '#221d18' };
    draw('text', { ...place, y: 150 + at * size * 1.2, ...look }, line);
  }
  const small = { ...place, 'font-family': 'Georgia, serif', 'font-size': 28, fill: '#5a5148' };
  const authors = breakLines(authorsOf(facts.byline).join(', '), 28).slice(0, 2);
  for (const [at, line] of authors.entries()) draw('text', { ...small, y: HEIGHT - 130 + at * 34 }, line);
  if (facts.siteName) draw('text', { ...small, y: HEIGHT - 50 }, breakLines(facts.siteName, 28)[0]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`;
}

function fitTitle(title: string): { size: number; lines: readonly string[] } {
  for (const [size, most] of SIZES) {
    const lines = breakLines(title, size);
    if (lines.length <= most) return { size, lines };
  }
  const [size, most] = SIZES.at(-1) ?? [36, 13];
  const lines = breakLines(title, size).slice(0, most);
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, -1)}…`] };
}

/** Breaks words into lines of the width of the cover; an SVG does not by itself. */
function breakLines(words: string, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const room = WIDTH - 2 * MARGIN;
  // Between East Asian letters a line may end anywhere.
  for (const part of words
    .trim()
    .match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+\s*|\s+/gu) ?? []) {
    if (line !== '' && widthOf((line + part).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? part.trimStart() : part;
    while (widthOf(line.trimEnd(), size) > room) {
      const fitting = Math.max(
        1,
        [...line].findIndex((_, at, all) => widthOf(all.slice(0, at + 1).join(''), size) > room),
      );
      lines.push([...line].slice(0, fitting).join(''));
      line = [...line].slice(fitting).join('');
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const widthOf = (line: string, size: number): number =>
  [...line].reduce((width, letter) => width + size * (EAST_ASIAN.test(letter) ? WIDE : NARROW), 0);
