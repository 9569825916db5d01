import { aside } from './aside.ts';
import { firstFrame } from './first-frame.ts';
import type { LaterScript } from './later-scripts.ts';
import { askBackground } from './messages.ts';
import { type Offers, offered } from './offered.ts';

/** Uses of what scripts offer, by their names. */
export type Uses = { readonly [Name in LaterScript]?: (script: NonNullable<Offers[Name]>) => unknown };

/**
 * Run scripts of the extension in this page that are not there, by one question to the background.
 * @param names Names of what they offer. Rejects as the message `addScripts`.
 */
export async function bringScripts(names: readonly LaterScript[]): Promise<void> {
  const missing = names.filter((name) => !offered(name));
  if (missing[0]) await (offered('own page')?.bring(missing) ?? askBackground('addScripts', missing));
}

/**
 * Run a script of the extension in this page, unless it is there.
 * @param name Name of what it offers.
 * @returns What it offers; undefined if it does not. Rejects as the message `addScripts`.
 */
export async function bringScript<Name extends LaterScript>(name: Name): Promise<Offers[Name] | undefined> {
  await bringScripts([name]);
  return offered(name);
}

/**
 * Do something with what scripts of the extension offer, once they are there. Where one cannot come, nothing is done with it,
 * and a fault of one keeps none of the others from its work.
 * @param signal Once it is aborted, nothing is done any more.
 * @param uses Called with what each offers.
 */
export async function useScripts(signal: AbortSignal, uses: Uses): Promise<void> {
  const names = Object.keys(uses) as LaterScript[];
  await bringScripts(names).catch(() => undefined);
  for (const name of names) {
    const script = offered(name);
    if (script && !signal.aborted) aside(() => (uses[name] as (script: unknown) => unknown)(script));
  }
}

/** The same once the next frame is drawn, for what that can do without. */
export async function useScriptsLater(signal: AbortSignal, uses: Uses): Promise<void> {
  await firstFrame();
  if (!signal.aborted) await useScripts(signal, uses);
}

/** Do something with what one script offers; as `useScripts`. */
export async function useScript<Name extends LaterScript>(
  name: Name,
  signal: AbortSignal,
  use: (script: NonNullable<Offers[Name]>) => unknown,
): Promise<void> {
  const script = await bringScript(name).catch(() => undefined);
  if (script && !signal.aborted) use(script);
}
