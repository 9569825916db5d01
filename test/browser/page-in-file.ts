import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawPicture } from '../support/picture.ts';
import { articlePage, paragraphs, paragraphsFrom } from './reader-pages.ts';

/** Writes a page with a picture and a link to another file beside it. @returns Its address. */
export function pageInFile(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-file-'));
  const picture = '<figure><img src="picture.png" alt="The gate" width="600" height="300"></figure>';
  const link = '<p>More of the plan stands in <a href="other.html">the other file</a> that lies beside this one.</p>';
  writeFileSync(path.join(folder, 'picture.png'), drawPicture('/picture.png'));
  const next = '<nav><a href="story-2.html">Next page</a></nav>';
  writeFileSync(path.join(folder, 'story-2.html'), articlePage({ body: paragraphsFrom(41, 9) }));
  writeFileSync(
    path.join(folder, 'story.html'),
    articlePage({ body: `${paragraphs(20)}${picture}${link}${PARTS}${next}` }),
  );
  return pathToFileURL(path.join(folder, 'story.html')).href;
}

const PARTS = paragraphs(40).slice(paragraphs(20).length);

/** Runs in the reader over it: true once its picture is shown, and its link leads to the other file. */
export function isWithItsFiles(root: ShadowRoot): boolean {
  const picture = [...root.querySelectorAll('img')].find(({ alt }) => alt === 'The gate');
  const link = root.querySelector('.body a')?.getAttribute('href') ?? '';
  picture?.scrollIntoView();
  return (picture?.naturalWidth ?? 0) > 100 && /^file:.*\/other\.html$/.test(link);
}
