/** The numbers of presses are below this one: so many that no two are alike. */
const MAX_PRESS = 2 ** 48;

/** Gives a press a number, by which it is known where it is asked for twice. */
export const pressNumber = (): number => Math.floor(Math.random() * MAX_PRESS);
