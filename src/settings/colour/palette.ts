import { furthest, type Hex, hex, isShowable, type Oklch } from './colour.ts';
import { AA, AA_PARTS, AAA, contrastRatio } from './contrast.ts';
import type { Scheme, Theme, Tint } from './themes.ts';

/** Every colour of the reader. Each text is on `background` and on `surface`, the selected and marked on their own. */
export interface Palette {
  readonly scheme: Scheme;
  readonly background: Hex;
  /** Behind code, every other table row, controls. */
  readonly surface: Hex;
  readonly text: Hex;
  readonly muted: Hex;
  readonly link: Hex;
  readonly visited: Hex;
  /** Lines without a meaning of their own: between rows, beside quotations. */
  readonly border: Hex;
  /** Edges by which a control is recognised. */
  readonly control: Hex;
  readonly focus: Hex;
  readonly selectionBackground: Hex;
  readonly selectionText: Hex;
  readonly markBackground: Hex;
  readonly markText: Hex;
}

/** Steps of the contrast control: its ends and the one at which a theme has its own background. */
export const contrastSteps = { soft: 0, start: 6, maximum: 10 } as const;

/**
 * Contrast ratio of text at the soft end. Set by hand: just above AA, so that the soft end is soft and no text falls
 * below AA.
 */
const SOFT_RATIO = 5;

/**
 * Contrast ratio that the user's own colours must reach at the maximum; the start step asks for AAA, the soft end for
 * AA. Set by hand: with 21, the highest there is, only black and white would ever reach it.
 */
const MAX_OWN_RATIO = 18;

/** Lightness (0 to 1) by which the background moves towards the text at the soft end. Set by hand. */
const SOFTENING = 0.03;

/**
 * Contrast ratio between the background and a surface on it. Set by hand: just visible, with nearly all contrast left
 * to text.
 */
const SURFACE_RATIO = 1.1;

/**
 * Share of the contrast ratio of text that each other colour has, and the lowest ratio that it may have. Shares set by
 * hand.
 */
const PARTS = {
  muted: { share: 0.68, min: AA },
  link: { share: 0.67, min: AA },
  visited: { share: 0.67, min: AA },
  selection: { share: 0.75, min: AA },
  mark: { share: 0.75, min: AA },
  focus: { share: 0.67, min: AA },
  control: { share: 0.67, min: AA },
  border: { share: 0.3, min: AA_PARTS },
} as const;

type Part = keyof typeof PARTS;

/**
 * Gives all colours of a theme at a step of the contrast control. The step sets the ratio that text must reach
 * (`targetRatio`). In our own themes the background goes towards the text below the start step and away from it above;
 * every other colour then takes the lightness that gives its ratio on the harder of the two grounds that it can be on.
 * @param theme The theme.
 * @param step 0 (soft) to 10 (maximum).
 */
export function palette(theme: Theme, step: number): Palette {
  const mixed = mixedOf(theme);
  const known = mixed.get(step) ?? mix(theme, step);
  mixed.set(step, known);
  return known;
}

/** Palettes that were mixed before, by theme and step: a slider that moves asks for each theme again and again. */
const palettes = new WeakMap<Theme, Map<number, Palette>>();

function mixedOf(theme: Theme): Map<number, Palette> {
  const mixed = palettes.get(theme) ?? new Map<number, Palette>();
  palettes.set(theme, mixed);
  return mixed;
}

function mix(theme: Theme, step: number): Palette {
  const { scheme } = theme;
  const ratio = targetRatio(theme, step);
  const background = backgroundAt(theme, step);
  const surface = surfaceOn(background, theme, ratio);
  const grounds = hardestFirst(background, surface, scheme);
  const text = inked(theme.text, grounds, ratio, scheme);
  const on = (tint: Tint | Oklch, part: Part) => hex(inked(tint, grounds, partRatio(part, ratio), scheme));
  const mark = backed(theme.mark, partRatio('mark', ratio), scheme);
  const selection = backed(theme.selection, partRatio('selection', ratio), scheme);
  return {
    scheme,
    background: hex(background),
    surface: hex(surface),
    text: hex(text),
    muted: on(tintOf(theme.text), 'muted'),
    link: on(theme.link, 'link'),
    visited: on(theme.visited, 'visited'),
    border: on(tintOf(theme.text), 'border'),
    control: on(tintOf(theme.text), 'control'),
    focus: on(tintOf(theme.link), 'focus'),
    selectionBackground: hex(selection),
    selectionText: hex(inked(text, [selection], partRatio('selection', ratio), scheme)),
    markBackground: hex(mark),
    markText: hex(inked(text, [mark], partRatio('mark', ratio), scheme)),
  };
}

/**
 * Gives the contrast ratio that the text of a theme must reach at a step of the contrast control. It rises evenly, each
 * step by the same factor: in our own themes from soft to the highest that the hue of the background can give, in the
 * user's from AA at the soft end through AAA at the start step.
 */
export function targetRatio(theme: Theme, step: number): number {
  const { start, maximum } = contrastSteps;
  if (theme.own) {
    return step < start
      ? between(AA, AAA, step / start)
      : between(AAA, MAX_OWN_RATIO, (step - start) / (maximum - start));
  }
  const { soft = SOFT_RATIO } = theme;
  const surface = surfaceOn(backgroundAt(theme, maximum), theme, soft);
  return between(soft, contrastOf([inkEnd(theme.scheme), 0, 0], surface), step / maximum);
}

/** Gives the ratio that a colour other than text must reach where text must reach `ratio`. */
export function partRatio(part: Part, ratio: number): number {
  return Math.max(PARTS[part].min, ratio * PARTS[part].share);
}

/**
 * Moves a ground away from the text just so far that some text on it can reach a ratio; the hue is kept.
 * @param ground The ground as it was chosen; where it serves, it is returned.
 * @param ratio Contrast ratio, 1 to 21.
 * @param scheme `light` for a ground with dark text, `dark` for one with light text.
 */
export function backed(ground: Oklch, ratio: number, scheme: Scheme): Oklch {
  const [lightness, chroma, hue] = ground;
  const end = inkEnd(scheme);
  const reaches = (at: number) => contrastOf([at, chroma, hue], [end, 0, 0]) >= ratio;
  return reaches(lightness) ? ground : [furthest(1 - end, lightness, reaches), chroma, hue];
}

const between = (from: number, to: number, part: number): number => from * (to / from) ** part;

/** Lightness at which text has the highest contrast: dark text ends in black, light text in white. */
const inkEnd = (scheme: Scheme): number => (scheme === 'light' ? 0 : 1);

const contrastOf = (one: Oklch, other: Oklch): number => contrastRatio(hex(one), hex(other));

const tintOf = (colour: Tint | Oklch): Tint => (colour.length === 3 ? [colour[1], colour[2]] : colour);

function backgroundAt(theme: Theme, step: number): Oklch {
  if (theme.own) return theme.background;
  const [lightness, chroma, hue] = theme.background;
  const { start, maximum } = contrastSteps;
  const away = 1 - inkEnd(theme.scheme);
  const end = furthest(lightness, away, (moved) => isShowable([moved, chroma, hue]));
  const soft = lightness + (away === 1 ? -SOFTENING : SOFTENING);
  const towards = step < start ? soft : end;
  const part = step < start ? (start - step) / start : (step - start) / (maximum - start);
  return [lightness + (towards - lightness) * part, chroma, hue];
}

/** Places a surface towards the text; on a ground of the user's that has no room for that, away from it. */
function surfaceOn(background: Oklch, { scheme, own }: Theme, ratio: number): Oklch {
  const tint: Tint = [background[1] * 1.4, background[2]];
  const towards = inked(tint, [background], SURFACE_RATIO, scheme);
  const hasRoom = !own || contrastOf([inkEnd(scheme), 0, 0], towards) >= ratio;
  return hasRoom ? towards : inked(tint, [background], SURFACE_RATIO, scheme === 'light' ? 'dark' : 'light');
}

/** Sorts two grounds, first the one that gives text less contrast. */
function hardestFirst(one: Oklch, other: Oklch, scheme: Scheme): readonly [Oklch, Oklch] {
  const ink: Oklch = [inkEnd(scheme), 0, 0];
  return contrastOf(ink, one) < contrastOf(ink, other) ? [one, other] : [other, one];
}

/**
 * Finds the colour of a tint that reaches a ratio on a ground with the smallest distance from it; black or white where
 * none does. A whole colour that reaches the ratio on every ground stays as it is.
 * @param grounds Grounds that it is on, the hardest first.
 */
export function inked(
  colour: Tint | Oklch,
  grounds: readonly [Oklch, ...Oklch[]],
  ratio: number,
  scheme: Scheme,
): Oklch {
  const [ground] = grounds;
  if (colour.length === 3 && grounds.every((each) => contrastOf(colour, each) >= ratio)) return colour;
  const [chroma, hue] = tintOf(colour);
  const end = inkEnd(scheme);
  return [furthest(end, ground[0], (at) => contrastOf([at, chroma, hue], ground) >= ratio), chroma, hue];
}
