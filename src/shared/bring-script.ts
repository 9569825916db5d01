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

/**
 * Do something with what a script of the extension offers, once it is there. Where it cannot come, nothing is done.
 * @param name Name of what it offers.
 * @param signal Once it is aborted, nothing is done any more.
 * @param use Called with what it offers.
 */
export async function useScript<Name extends LaterScript>(
  name: Name,
  signal: AbortSignal,
  use: (script: NonNullable<Offers[Name]>) => unknown,
): Promise<void> {
  const script = await bringScript(name).catch(() => undefined);
  if (script && !signal.aborted) use(script);
}
