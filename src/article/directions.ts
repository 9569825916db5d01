import { offered } from '../shared/offered.ts';
import { act } from './make-stage.ts';
import type { Stage } from './stage.ts';
import type { Mode, Work } from './work.ts';

/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT = /[\u05d0-\u08ff\ufb1d-\ufefc]/;

/** Tells whether an article may run from right to left, or something in it. */
export const mayRunRightToLeft = ({ draft, body }: Pick<Work, 'draft' | 'body'>): boolean =>
  draft.direction === 'rtl' || RIGHT_TO_LEFT.test(body?.textContent ?? '');

/** The stage that sets the directions of an article and of its blocks; with the script for it, which most articles do not need. */
export const setDirections = (modes: readonly Mode[]): Stage => ({
  ...act('set directions', modes, (work) => offered('directions')?.set(work)),
  needs: (work) => (mayRunRightToLeft(work) ? 'directions' : undefined),
});
