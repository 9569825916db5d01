import type { Frame } from './blocks.ts';

/**
 * Names a frame by tag and class, its own and those of the frame around it: lines of one shape have the same signature.
 */
export function signatureOf({ name, parent }: Frame): string {
  return `${name}<${parent?.name}`;
}
