import { readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compositions } from './store/compositions.ts';
import { answersForReviewers, listingText } from './store/listing.ts';
import { rawPictures } from './store/raw-pictures.ts';
import { textsOf } from './store/sample-page.ts';
import { type BrowserName, launchBrowser, type TestBrowser } from './support/browser.ts';
import { ensureBrowser } from './support/fetch-browser.ts';
import { serve, type TestServer } from './support/server.ts';

const USAGE = 'Usage: npm run store -- [--out FOLDER] [--language en --language de ...]';

/** The languages of the pictures: those whose letters the fonts of a bare Debian have. Texts are written in all. */
const PICTURED = ['en', 'ar', 'de', 'es', 'fr', 'pl', 'pt_BR', 'ru'];

process.exitCode = await store(process.argv.slice(2));

/** `npm run store`: pictures and texts for the listings of the stores. @returns The exit code. */
async function store(words: readonly string[]): Promise<number> {
  try {
    const { out, languages } = readOptions(words);
    await rm(out, { recursive: true, force: true });
    await writeTexts(out);
    const server = await serve();
    try {
      for (const language of languages) await takePictures('chromium', language, path.join(out, language), server);
      // Its messages are in the language of the program, and that of a bare system is English.
      await takePictures('firefox', 'en', path.join(out, 'en-firefox'), server);
    } finally {
      await server.close();
    }
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 1;
  }
}

function readOptions(words: readonly string[]): { out: string; languages: readonly string[] } {
  const { values } = parseArgs({
    args: [...words],
    options: { out: { type: 'string', default: 'store' }, language: { type: 'string', multiple: true } },
  });
  return { out: values.out, languages: values.language ?? PICTURED };
}

async function writeTexts(out: string): Promise<void> {
  const languages = readdirSync('src/locales').map((file) => path.basename(file, '.json'));
  for (const language of languages) {
    await mkdir(path.join(out, language), { recursive: true });
    await writeFile(path.join(out, language, 'listing.txt'), listingText(textsOf(language)));
  }
  await writeFile(path.join(out, 'for-reviewers.md'), answersForReviewers());
  console.log(`Wrote the texts of ${languages.length} languages, and the answers for reviewers.`);
}

async function takePictures(name: BrowserName, language: string, folder: string, server: TestServer): Promise<void> {
  await ensureBrowser(name, console.log);
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser({ browser: name, ...(name === 'chromium' ? { language: tagOf(language) } : {}) });
  try {
    const texts = textsOf(language);
    const raw = await rawPictures(browser, server, texts);
    for (const { name: file, html, ...size } of compositions(raw, texts)) {
      await writeFile(path.join(folder, `${file}.png`), await drawn(browser, server, html, size));
    }
    await writeFile(path.join(folder, 'phone-reader.png'), raw.phoneReader);
    await writeFile(path.join(folder, 'phone-popup.png'), raw.phonePopup);
    console.log(`Took the pictures of ${language} in ${await browser.version()}: ${folder}`);
  } finally {
    await browser.close();
  }
}

function tagOf(language: string): string {
  return language === 'en' ? 'en-US' : language.replace('_', '-');
}

async function drawn(
  browser: TestBrowser,
  server: TestServer,
  html: string,
  size: { width: number; height: number },
): Promise<Uint8Array> {
  const tab = await browser.open(server.page('/composition', html));
  await tab.page.setViewport(size);
  await tab.evaluate(async () => void (await Promise.all([...document.images].map((image) => image.decode()))));
  const picture = await tab.page.screenshot();
  await tab.close();
  return picture;
}
