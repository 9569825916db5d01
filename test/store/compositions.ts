import { readFileSync } from 'node:fs';
import type { RawPictures } from './raw-pictures.ts';
import { escaped } from './sample-page.ts';

/** A picture of a listing: a page to be drawn at a size. */
export interface Composition {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const SHOT = { width: 1280, height: 800 };
const icon = `data:image/svg+xml;base64,${readFileSync('icons/lectern.svg').toString('base64')}`;

/** Everything that a listing shows in one language, of pictures of the extension at work. */
export function compositions(raw: RawPictures, texts: Readonly<Record<string, string>>): Composition[] {
  const [direction = 'ltr', summary = ''] = [texts['interfaceDirection'], texts['extensionDescription']];
  const shots: readonly (readonly [string, string])[] = [
    ['1-reader', whole(raw.reader)],
    ['2-page-and-reader', halves(raw.halfPage, raw.halfReader)],
    ['3-settings', `${whole(raw.reader)}<img class="popup" src="${address(raw.popup)}">`],
    ['4-page-and-tidy-page', halves(raw.halfPage, raw.halfTidy)],
    ['5-dark', whole(raw.dark)],
    ['6-all-settings', whole(raw.options)],
  ];
  const full = shots.map(([name, body]) => ({ name: `${name}-1280x800`, ...SHOT, html: page(direction, body) }));
  const small = shots.map(([name, body]) => ({
    name: `${name}-640x400`,
    width: 640,
    height: 400,
    html: page(direction, body, 0.5),
  }));
  const words = `<div class="words"><h1><img src="${icon}">Lectern</h1><p>${escaped(summary)}</p></div>`;
  const tile = (name: string, width: number, height: number): Composition => {
    const body = `<div class="tile ${name}" style="width: ${width}px; height: ${height}px">${words}<img class="seen" src="${address(raw.reader)}"></div>`;
    return { name: `${name}-${width}x${height}`, width, height, html: page(direction, body) };
  };
  return [...full, ...small, tile('small-tile', 440, 280), tile('marquee', 1400, 560)];
}

const address = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
const whole = (png: Uint8Array): string => `<img class="whole" src="${address(png)}">`;
const halves = (one: Uint8Array, other: Uint8Array): string =>
  `<div class="halves"><img src="${address(one)}"><img src="${address(other)}"></div>`;

function page(direction: string, body: string, scale = 1): string {
  return `<!doctype html><html dir="${direction}"><meta charset="utf-8"><style>${STYLES}</style>
<body><div class="scene" style="zoom: ${scale}">${body}</div></body></html>`;
}

const STYLES = `
* { box-sizing: border-box; }
body { margin: 0; overflow: hidden; background: #fff; font-family: 'DejaVu Sans', system-ui, sans-serif; }
.scene { position: relative; }
img { display: block; }
.whole { width: 1280px; height: 800px; }
.halves { display: flex; }
.halves img { width: 640px; height: 800px; }
.halves img + img { box-shadow: 0 0 24px #0006; }
.popup { position: absolute; top: 18px; inset-inline-end: 28px; max-height: 764px; border-radius: 10px;
  box-shadow: 0 12px 40px #0007, 0 0 0 1px #0003; }
.tile { position: relative; overflow: hidden; color: #fffdf6; background: #16302c; }
.words { position: absolute; inset-block-start: 50%; translate: 0 -50%; }
.words h1 { display: flex; align-items: center; margin: 0; font-family: 'DejaVu Serif', Georgia, serif; }
.words p { margin: 0; }
.seen { position: absolute; border-radius: 10px; box-shadow: 0 12px 40px #0008; }
.small-tile .words { inset-inline: 20px 190px; }
.small-tile h1 { gap: 10px; margin-block-end: 10px; font-size: 28px; }
.small-tile h1 img { width: 40px; height: 40px; }
.small-tile p { font-size: 13.5px; line-height: 1.4; }
.small-tile .seen { width: 480px; inset-block-start: 30px; inset-inline-start: 270px; }
.marquee .words { inset-inline: 72px 780px; }
.marquee h1 { gap: 22px; margin-block-end: 24px; font-size: 72px; }
.marquee h1 img { width: 96px; height: 96px; }
.marquee p { font-size: 27px; line-height: 1.45; }
.marquee .seen { width: 880px; inset-block-start: 64px; inset-inline-start: 680px; }
`;
