import type { LaterScript } from './later-scripts.ts';
import { askBackground } from './messages.ts';
import { type Offers, offered } from './offered.ts';

/**
 * Run a script of the extension in this page, unless it is there.
 * @param name Name of what it offers.
 * @returns What it offers; undefined if it does not. Rejects as the message `addScript`.
 */
export async function bringScript<Name extends LaterScript>(name: Name): Promise<Offers[Name] | undefined> {
  if (!offered(name)) await askBackground('addScript', name);
  return offered(name);
}
