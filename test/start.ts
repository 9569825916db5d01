import { readOptions, USAGE } from './start/options.ts';
import { showWindow } from './start/show-window.ts';
import { takePictures } from './start/take-pictures.ts';
import { ensureBrowser } from './support/fetch-browser.ts';
import { serve } from './support/server.ts';

/** The page that is shown when nobody names one. */
const SAMPLE = 'gvwire.com';

process.exitCode = await start(process.argv.slice(2));

/** `npm start`: the built extension in a browser, on a page. @returns The exit code. */
async function start(words: readonly string[]): Promise<number> {
  const options = readOptions(words, process.env, process.platform);
  if ('fault' in options) {
    console.error(`${options.fault}\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupt.abort());
  const server = options.address === undefined ? await serve() : undefined;
  try {
    await ensureBrowser(options.browser, say);
    const address = options.address ?? server?.example(SAMPLE) ?? '';
    const order = { browser: options.browser, address, local: server !== undefined, signal: interrupt.signal, say };
    await (options.headless ? takePictures({ ...order, folder: options.out }) : showWindow(order));
    return 0;
  } catch (error) {
    if (interrupt.signal.aborted) return 0;
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await server?.close();
    say('Ended.');
  }
}

function say(line: string): void {
  console.log(line);
}
