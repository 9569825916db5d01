import type { Kind } from './state.ts';
import * as forms from './states/forms.ts';
import * as opened from './states/opened.ts';
import * as shopping from './states/shopping.ts';
import * as talk from './states/talk.ts';
import * as work from './states/work.ts';

/** All kinds of pages, in the order of the table. */
export const KINDS: readonly Kind[] = [forms, shopping, work, talk, opened].flatMap((group) => Object.values(group));
