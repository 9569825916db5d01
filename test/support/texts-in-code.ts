import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of the interface as they stand in the code. */
export interface TextsInCode {
  /** What `text()` says in English, by key. */
  readonly texts: ReadonlyMap<string, string>;
  /** What `plural()` says in English of more than one, by key. */
  readonly plurals: ReadonlyMap<string, string>;
  /** How many calls stand in the code, whether they were understood or not. */
  readonly calls: number;
  /** How many of them were understood. */
  readonly understood: number;
}

const STRING = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const CALL = /(?<![.\w]|function )(?:text|plural)\(/g;
const TEXT = new RegExp(String.raw`(?<![.\w])text\(\s*'(\w+)',\s*${STRING}`, 'g');
const PLURAL = new RegExp(
  String.raw`(?<![.\w])plural\(\s*'(\w+)',[^{}]*\{\s*one: ${STRING},\s*other: ${STRING},?\s*\}`,
  'g',
);

/** Reads every script below `src` for its texts. */
export function textsInCode(): TextsInCode {
  const scripts = readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => codeOf(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')));
  const found = (pattern: RegExp) => scripts.flatMap((script) => [...script.matchAll(pattern)]);
  const [texts, plurals] = [found(TEXT), found(PLURAL)];
  return {
    texts: new Map(texts.map(([, key = '', english = '']) => [key, unquote(english)])),
    plurals: new Map(plurals.map(([, key = '', , other = '']) => [key, unquote(other)])),
    calls: found(CALL).length,
    understood: texts.length + plurals.length,
  };
}

/** A script without its comments. */
function codeOf(script: string): string {
  return script.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
}

function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/g, '$1');
}
