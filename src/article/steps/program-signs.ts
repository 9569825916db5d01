import type { Draft } from '../draft/draft.ts';

/** Selects programs, signatures of functions, and cells with a line each. */
const MAY_BE_PROGRAMS = 'pre, code, dt.sig, td[class*=code]';

/** Tells whether programs may be found in a page, also in its frames and shadow trees. */
export const mayHavePrograms = ({ root }: Draft): boolean => root.querySelector(MAY_BE_PROGRAMS) !== null;
