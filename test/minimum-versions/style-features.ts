// The features of CSS that our style sheets use.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import type { Uses } from './script-features.ts';
import { data, type Feature, featureAt, isKnown } from './support.ts';

/** Units that came late, by the feature that stands for each. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\d(?:lh|rlh)\b/, 'css.types.length.lh'],
  [/\d(?:cap)\b/, 'css.types.length.cap'],
  [/\d(?:ic|ric)\b/, 'css.types.length.ic'],
  [/\dcq(?:w|h|i|b|min|max)\b/, 'css.types.length.container_query_length_units'],
  [/\d[dsl]v(?:w|h|i|b|min|max)\b/, 'css.types.length.viewport_percentage_units_dynamic'],
];

/**
 * Finds what our style sheets use: properties, their values, functions, units, selectors, at-rules, media features.
 * @returns What the data knows, and which properties, functions, selectors and at-rules it does not.
 */
export function styleFeatures(): { readonly known: Uses; readonly unknown: Uses } {
  const known: Uses = new Map();
  const unknown: Uses = new Map();
  const add = (file: string, name: string, must = true): void => {
    if (!must && !isKnown(name)) return;
    const uses = isKnown(name) ? known : unknown;
    const places = uses.get(name) ?? [];
    if (!places.includes(file)) uses.set(name, [...places, file]);
  };
  for (const file of styleSheets()) {
    const note = (name: string, must?: boolean): void => add(file, name, must);
    const sheet = postcss.parse(readFileSync(file, 'utf8'), { from: file });
    sheet.walkDecls((declaration) => noteDeclaration(declaration, note));
    sheet.walkAtRules((rule) => noteAtRule(rule, note));
    sheet.walkRules((rule) => noteSelector(rule, note));
  }
  return { known, unknown };
}

type Note = (name: string, must?: boolean) => void;

function styleSheets(): string[] {
  return ['src', 'packaging'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
}

function noteDeclaration({ prop, value, parent }: Declaration, note: Note): void {
  const isDescriptor = parent?.type === 'atrule' && (parent as AtRule).name === 'font-face';
  if (isDescriptor) note(`css.at-rules.font-face.${prop}`);
  else if (!prop.startsWith('--')) note(`css.properties.${prop}`);
  const plain = value.replace(/'[^']*'|"[^"]*"|url\([^)]*\)/g, '').replace(/--[\w-]+/g, '');
  for (const [, word = ''] of plain.matchAll(/(?<![\w-])([a-z][a-z-]+)(?![\w(-])/g))
    note(`css.properties.${prop}.${word}`, false);
  for (const [, name = ''] of plain.matchAll(/(?<![\w-])([a-z][\w-]*)\(/g)) note(pathOfFunction(name, prop));
  for (const [pattern, name] of UNITS) if (pattern.test(plain)) note(name);
}

function noteAtRule({ name, params }: AtRule, note: Note): void {
  note(`css.at-rules.${name}`);
  if (name !== 'media') return;
  for (const [, feature = ''] of params.matchAll(/\(\s*([a-z-]+)/g))
    note(`css.at-rules.media.${feature.replace(/^(?:min|max)-/, '')}`);
}

function noteSelector({ selector, parent }: Rule, note: Note): void {
  if (parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)) return;
  if (parent?.type === 'rule' || selector.includes('&')) note('css.selectors.nesting');
  for (const [, name = ''] of selector.replace(/\[[^\]]*\]/g, '').matchAll(/::?([a-z-]+)/g))
    note(`css.selectors.${name}`);
}

/** Functions by their names, wherever the data has them. */
const functions = new Map<string, string>();
for (const top of ['css.types', 'css.properties.custom-property']) collect(featureAt(top), top);

function collect(node: Feature | undefined, at: string): void {
  for (const [name, child] of Object.entries(node ?? {})) {
    if (name === '__compat' || child === undefined) continue;
    if (!functions.has(name)) functions.set(name, `${at}.${name}`);
    collect(child, `${at}.${name}`);
  }
}

function pathOfFunction(name: string, property: string): string {
  const own = [`css.properties.${property}.${name}`, `css.properties.${property}.${name}_function`].find(isKnown);
  return own ?? functions.get(name) ?? functions.get(`${name}_function`) ?? `css.types.${name}`;
}

if (data['css'] === undefined) throw new Error("MDN's data has no CSS.");
