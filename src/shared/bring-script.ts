import { askBackground } from './messages.ts';
import { type Offers, offered } from './offered.ts';

/** Messages that bring the scripts which run in a page only when they are needed. */
const MESSAGES = {
  panel: 'addPanel',
  tidy: 'addTidy',
  'further pages': 'addFurtherPages',
  'while open': 'addWhileOpen',
  typefaces: 'addTypefaces',
  formulas: 'addFormulas',
} as const;

/**
 * Run a script of the extension in this page, unless it is there.
 * @param name Name of what it offers.
 * @returns What it offers; undefined if it does not. Rejects as the messages that add scripts.
 */
export async function bringScript<Name extends keyof typeof MESSAGES>(name: Name): Promise<Offers[Name] | undefined> {
  if (!offered(name)) await askBackground(MESSAGES[name]);
  return offered(name);
}
