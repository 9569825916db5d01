import { text } from '../../shared/text.ts';
import type { Kept } from './keep-work.ts';

/** Says whether something is on the clipboard. */
export const copied = (isCopied: boolean): Kept => ({
  sentence: isCopied ? text('copied', 'Copied') : text('keepNotCopied', 'The browser didn’t allow copying.'),
});
