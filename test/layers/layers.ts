import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserName, launchBrowser } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { serve } from '../support/server.ts';
import { type Bundles, makeBundles } from './bundles.ts';
import { examine, type Findings } from './examine.ts';
import { readOptions, USAGE } from './options.ts';
import { document, hasFailures, type Rows, tables } from './report.ts';

process.exitCode = await layers(process.argv.slice(2));

/**
 * `npm run test:layers`: pages of real libraries, tidied by the real button in both browsers. Prints what was found; with
 * ACCEPT=1 writes it to docs/layers.md.
 * @returns The exit code: 1 if anything fails.
 */
async function layers(words: readonly string[]): Promise<number> {
  let bundles: Bundles | undefined;
  try {
    const { browsers, only, packages, pictures } = readOptions(words);
    if (pictures !== undefined) await mkdir(pictures, { recursive: true });
    bundles = await makeBundles(packages);
    const names = bundles.names.filter((name) => only?.includes(name) ?? true);
    if (names.length === 0) throw new Error('There is no page of that name in test/layers/libraries/.');
    const rows: Rows = new Map(names.map((name) => [name, { findings: new Map() }]));
    const versions = await Promise.all(browsers.map((browser) => measure(browser, rows, bundles as Bundles, pictures)));
    for (const row of rows.values()) {
      const library = [...row.findings.values()].find((findings) => findings.package)?.package;
      if (library !== undefined) row.library = `${library} ${await bundles.version(library)}`;
    }
    console.log(tables(rows, browsers));
    if (process.env['ACCEPT'] && !only && browsers.length > 1)
      await writeFile(path.resolve(import.meta.dirname, '../../docs/layers.md'), document(rows, browsers, versions));
    return hasFailures(rows) ? 1 : 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 1;
  } finally {
    await bundles?.remove();
  }
}

/** Goes through all libraries in one browser. @returns Its name and version. */
async function measure(name: BrowserName, rows: Rows, bundles: Bundles, pictures?: string): Promise<string> {
  await ensureBrowser(name, console.log);
  const server = await serve();
  const browser = await launchBrowser({ browser: name });
  try {
    for (const [library, { findings }] of rows) {
      const found = await examine({ browser, server, bundles, pictures }, library).catch((error): Findings => {
        return { broken: error instanceof Error ? error.message : String(error) };
      });
      findings.set(name, found);
      console.log(`${name}, ${library}: ${JSON.stringify(found)}`);
    }
    return await browser.version();
  } finally {
    await browser.close();
    await server.close();
  }
}
