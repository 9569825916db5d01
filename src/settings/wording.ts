import { text } from '../shared/text.ts';
import { formatNumber } from './numbers.ts';

/** Value of a setting in words: as it is written on the screen, and as a screen reader says it. */
export interface Wording {
  readonly shown: string;
  readonly spoken: string;
}

/** Words a value that is said as it is written. */
export function saidAsShown(words: string): Wording {
  return { shown: words, spoken: words };
}

/** Words a number of steps more than usual: `+3`, and "Normal" for none. */
export function moreThanUsual(steps: number): Wording {
  return saidAsShown(steps === 0 ? text('spacingNone', 'Normal') : `+${formatNumber(steps)}`);
}
