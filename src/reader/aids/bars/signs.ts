/** Sign of a button in a bar: its name, also its class, and its strokes on a square of 24 units. */
export type Sign = readonly [name: string, strokes: string];

// Each by itself, so that a script holds those alone that its bar shows.
export const PLAY: Sign = ['play', 'M8 5.5v13l10-6.5z'];
export const PAUSE: Sign = ['pause', 'M8.5 6v12M15.5 6v12'];
export const BACK: Sign = ['back', 'M14.5 6.5l-6 5.5 6 5.5'];
export const ON: Sign = ['on', 'M9.5 6.5l6 5.5-6 5.5'];
export const FAR_BACK: Sign = ['back', 'M17.5 6.5l-6 5.5 6 5.5M7 6.5v11'];
export const FAR_ON: Sign = ['on', 'M6.5 6.5l6 5.5-6 5.5M17 6.5v11'];
export const UP: Sign = ['up', 'M6.5 14.5l5.5-6 5.5 6'];
export const DOWN: Sign = ['down', 'M6.5 9.5l5.5 6 5.5-6'];
export const LESS: Sign = ['minus', 'M6 12h12'];
export const MORE: Sign = ['plus', 'M6 12h12M12 6v12'];
export const CLOSE: Sign = ['close', 'M6.5 6.5l11 11m0-11l-11 11'];
export const VOICE: Sign = [
  'voice',
  'M12 4.5a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-5 0v-4a2.5 2.5 0 0 1 2.5-2.5M6.5 10.5a5.5 5.5 0 0 0 11 0M12 16v3.5',
];
