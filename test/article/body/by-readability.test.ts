import { execFileSync } from 'node:child_process';
import { Readability } from '@mozilla/readability';
import { bodyByReadability } from '../../../src/article/body/by-readability.ts';
import { draftOf, story } from '../../support/page.ts';

/** Runs a script in which `patchReadability` and `source`, the installed file, are known. The module is one that jest cannot import. */
function runWithPatch(script: string): string {
  const head = `
    import { readFileSync } from 'node:fs';
    import { patchReadability } from './patches/patch-readability.mjs';
    const source = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', head + script], { encoding: 'utf8' });
}

const FACTS = { title: 'River rises', byline: undefined };

/** Counts how often markup of an element is read or written while something runs. */
function countMarkup(run: () => void): number {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as PropertyDescriptor;
  let count = 0;
  Object.defineProperty(Element.prototype, 'innerHTML', {
    configurable: true,
    get() {
      count++;
      return own.get?.call(this);
    },
    set(markup: string) {
      count++;
      own.set?.call(this, markup);
    },
  });
  try {
    run();
  } finally {
    Object.defineProperty(Element.prototype, 'innerHTML', own);
  }
  return count;
}

/** A page too short for the first try, so that all tries are made, with a picture that stands in a noscript element too. */
const SHORT_PAGE = `<h1>River rises</h1><div><p>A short text, with a comma.</p>
  <div><img src="/small.jpg"></div><noscript><img src="/large.jpg"></noscript>
  <div hidden>Hidden words</div><object data="/film.swf"><p>A film</p></object></div>`;

test('the patch fits the installed Readability: no markup is parsed, and nothing is logged', () => {
  const patched = runWithPatch('process.stdout.write(patchReadability(source));');
  expect(patched).not.toMatch(/innerHTML\s*=|\blog\(|_debug/);
  expect(runWithPatch('process.stdout.write(source);')).toMatch(/innerHTML\s*=/);
});

test('another Readability fails the build with a sentence', () => {
  const other = "try { patchReadability(source.replaceAll('page', 'leaf')); } catch (e) { console.log(e.message); }";
  expect(runWithPatch(other)).toMatch(/^patches\/readability-0\.6\.0\.patch no longer fits the installed/);
});

test('the unit tests run the patched Readability', () => {
  const { _grabArticle: grab } = Readability.prototype as unknown as Record<string, () => unknown>;
  expect(String(grab)).toContain('pageCache');
  expect(String(grab)).not.toContain('innerHTML');
});

test.each([
  ['long', `<h1>River rises</h1><article>${story(12)}</article>`],
  ['short', SHORT_PAGE],
])('the markup of a %s page is neither read nor written', (_, page) => {
  const draft = draftOf(page);
  let body: Element | undefined;
  expect(
    countMarkup(() => {
      body = bodyByReadability(draft, FACTS);
    }),
  ).toBe(0);
  expect(body?.textContent).toMatch(/Paragraph 1|A short text/);
});

test('a later try begins with all that the first one took away', () => {
  const text = '<p>The only words of this page, in a box that is named like furniture.</p>';
  const body = bodyByReadability(draftOf(`<div class="sidebar">${text}</div>`), FACTS);
  expect(body?.textContent).toContain('The only words');
});
