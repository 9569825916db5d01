// What browsers support, by MDN's data.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SimpleSupportStatement as Statement } from '@mdn/browser-compat-data';

/** A node of MDN's data: features by name, each with the support of itself. */
export interface Feature {
  readonly [name: string]: Feature | undefined;
}

/** Browser by its name in the data. */
export type Engine = 'chrome' | 'firefox' | 'firefox_android' | 'edge' | 'opera';

/** MDN's data: https://github.com/mdn/browser-compat-data. */
export const data: Feature = JSON.parse(
  readFileSync(path.resolve('node_modules/@mdn/browser-compat-data/data.json'), 'utf8'),
);

/** Finds a feature by its path, such as `api.Element.closest`; undefined where the data has none. */
export function featureAt(name: string): Feature | undefined {
  return name
    .split('.')
    .reduce<Feature | undefined>((node, part) => (node && Object.hasOwn(node, part) ? node[part] : undefined), data);
}

/** Tells whether the data says of a feature who supports it. */
export function isKnown(name: string): boolean {
  return statementsOf(name, 'chrome') !== undefined;
}

/**
 * Tells whether a version of a browser supports a feature as a whole, without a switch of its user.
 * @throws When the data does not know the feature.
 */
export function isSupported(name: string, engine: Engine, version: number): boolean {
  const statements = statementsOf(name, engine);
  if (statements === undefined) throw new Error(`MDN's data has no feature ${name}.`);
  return statements.some(
    ({ version_added: added, version_removed: removed, partial_implementation, prefix, flags }) => {
      if (added === false || partial_implementation || prefix || flags) return false;
      return numberOf(added) <= version && (removed === undefined || numberOf(removed) > version);
    },
  );
}

function statementsOf(name: string, engine: Engine): readonly Statement[] | undefined {
  const compat = featureAt(name)?.['__compat'] as unknown as
    | { support: Record<string, Statement | Statement[]> }
    | undefined;
  if (!compat) return undefined;
  const found = compat.support[engine];
  return found === undefined ? [] : [found].flat();
}

/** The number of a version, of which the data may only know that it is at most so; endless for those of the future. */
function numberOf(version: string): number {
  const number = Number.parseFloat(version.replace('≤', ''));
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}
