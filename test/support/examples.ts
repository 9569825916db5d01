import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of our own writing and the article that is expected of it. */
export interface Example {
  readonly name: string;
  /** The address that the page stands for. */
  readonly address: string;
  readonly page: string;
  /** The file that holds the expected article. */
  readonly articleFile: string;
  /** Texts that must never appear in the reader. */
  readonly clutter: readonly string[];
}

/** All examples below `test/examples`, found by their folders. */
export function readExamples(): Example[] {
  const folder = path.resolve('test/examples');
  return readdirSync(folder)
    .sort()
    .map((name) => readExample(path.join(folder, name)));
}

function readExample(folder: string): Example {
  const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
  const address = /<!--\s*address:\s*(\S+)\s*-->/.exec(page)?.[1];
  if (!address) throw new Error(`${folder}/page.html does not name its address in a comment.`);
  const clutter = readFileSync(path.join(folder, 'clutter.txt'), 'utf8').split('\n').filter(Boolean);
  return { name: path.basename(folder), address, page, articleFile: path.join(folder, 'article.html'), clutter };
}
