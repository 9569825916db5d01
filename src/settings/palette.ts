import { furthest, type Hex, hex, isShowable, type Oklch } from './colour.ts';
import { AA, AA_PARTS, contrastRatio } from './contrast.ts';
import type { Scheme, Theme, Tint } from './themes.ts';

/** Every colour of the reader. Each text stands on `background` and on `surface`, the selected and marked on their own. */
export interface Palette {
  readonly scheme: Scheme;
  readonly background: Hex;
  /** Behind code, every other table row, controls. */
  readonly surface: Hex;
  readonly text: Hex;
  readonly muted: Hex;
  readonly link: Hex;
  readonly visited: Hex;
  readonly border: Hex;
  readonly focus: Hex;
  readonly selectionBackground: Hex;
  readonly selectionText: Hex;
  readonly markBackground: Hex;
  readonly markText: Hex;
}

/** The contrast control: its ends and the step at which a theme has its own background. */
export const contrastSteps = { soft: 0, start: 6, maximum: 10 } as const;

/** The ratio of text at the soft end. */
const SOFT = 5;

/** How far the background moves towards the text at the soft end, in lightness. */
const SOFTENING = 0.03;

/** The ratio between the background and a surface on it: just visible. */
const SURFACE = 1.1;

/** Which part of the ratio of text each other colour has, and what it has at least. */
const PARTS = {
  muted: { share: 0.68, least: AA },
  link: { share: 0.67, least: AA },
  visited: { share: 0.67, least: AA },
  selection: { share: 0.75, least: AA },
  mark: { share: 0.75, least: AA },
  focus: { share: 0.5, least: AA },
  border: { share: 0.3, least: AA_PARTS },
} as const;

type Part = keyof typeof PARTS;

/**
 * All colours of a theme at a step of the contrast control. The step gives the ratio that text must reach, rising
 * evenly (each step by the same factor) from soft to the most that the hue of the background can give. The background
 * goes towards the text below the start step and away from it above; every other colour then takes the lightness
 * that gives its ratio on the surface, which is the harder of the two grounds it can stand on.
 * @param theme The theme.
 * @param step 0 (soft) to 10 (maximum).
 */
export function palette(theme: Theme, step: number): Palette {
  const { scheme } = theme;
  const ratio = ratioAt(theme, step);
  const background = backgroundAt(theme, step);
  const surface = surfaceOn(background, scheme);
  const text = inked(theme.text, surface, ratio, scheme);
  const shares = (part: Part) => Math.max(PARTS[part].least, ratio * PARTS[part].share);
  const on = (tint: Tint, part: Part) => hex(inked(tint, surface, shares(part), scheme));
  const mark = backed(theme.mark, shares('mark'), scheme);
  const selection = backed(theme.selection, shares('selection'), scheme);
  return {
    scheme,
    background: hex(background),
    surface: hex(surface),
    text: hex(text),
    muted: on(theme.text, 'muted'),
    link: on(theme.link, 'link'),
    visited: on(theme.visited, 'visited'),
    border: on(theme.text, 'border'),
    focus: on(theme.link, 'focus'),
    selectionBackground: hex(selection),
    selectionText: hex(clearer(text, selection, shares('selection'), scheme)),
    markBackground: hex(mark),
    markText: hex(clearer(text, mark, shares('mark'), scheme)),
  };
}

/** Light text ends in white, dark text in black. */
const inkEnd = (scheme: Scheme): number => (scheme === 'light' ? 0 : 1);

const contrastOf = (one: Oklch, other: Oklch): number => contrastRatio(hex(one), hex(other));

function ratioAt(theme: Theme, step: number): number {
  const surface = surfaceOn(backgroundAt(theme, contrastSteps.maximum), theme.scheme);
  const most = contrastOf([inkEnd(theme.scheme), 0, 0], surface);
  return SOFT * (most / SOFT) ** (step / contrastSteps.maximum);
}

function backgroundAt(theme: Theme, step: number): Oklch {
  const [lightness, chroma, hue] = theme.background;
  const { start, maximum } = contrastSteps;
  const away = 1 - inkEnd(theme.scheme);
  const end = furthest(lightness, away, (moved) => isShowable([moved, chroma, hue]));
  const soft = lightness + (away === 1 ? -SOFTENING : SOFTENING);
  const towards = step < start ? soft : end;
  const part = step < start ? (start - step) / start : (step - start) / (maximum - start);
  return [lightness + (towards - lightness) * part, chroma, hue];
}

function surfaceOn(background: Oklch, scheme: Scheme): Oklch {
  const [, chroma, hue] = background;
  return inked([chroma * 1.4, hue], background, SURFACE, scheme);
}

/** The colour of a tint that reaches a ratio on a ground with the least distance from it; black or white where none does. */
function inked([chroma, hue]: Tint, ground: Oklch, ratio: number, scheme: Scheme): Oklch {
  const end = inkEnd(scheme);
  return [furthest(end, ground[0], (at) => contrastOf([at, chroma, hue], ground) >= ratio), chroma, hue];
}

/** A ground, moved away from the text just as far as some text on it can reach a ratio. */
function backed(ground: Oklch, ratio: number, scheme: Scheme): Oklch {
  const [lightness, chroma, hue] = ground;
  const end = inkEnd(scheme);
  const reaches = (at: number) => contrastOf([at, chroma, hue], [end, 0, 0]) >= ratio;
  return reaches(lightness) ? ground : [furthest(1 - end, lightness, reaches), chroma, hue];
}

/** A text colour as it is where it reaches a ratio on a ground, else made clearer. */
function clearer(text: Oklch, ground: Oklch, ratio: number, scheme: Scheme): Oklch {
  return contrastOf(text, ground) >= ratio ? text : inked([text[1], text[2]], ground, ratio, scheme);
}
