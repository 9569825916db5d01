import type { Draft } from '../draft/draft.ts';
import { firstIn } from '../page/elements-in.ts';

/** Selects programs, signatures of functions, and cells with a line each. */
const MAY_BE_PROGRAMS = 'pre, code, dt.sig, td[class*=code]';

/** Tells whether programs may be found in a page, also in its frames and shadow trees. */
export const mayHavePrograms = ({ root }: Draft): boolean => firstIn(root, MAY_BE_PROGRAMS) !== null;
