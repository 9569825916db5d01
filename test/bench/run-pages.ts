import { type PageSource, readSource } from './corpus.ts';
import { EXTRACTORS, type ExtractorName } from './extractor-names.ts';
import type { GoldPage } from './gold-page.ts';
import type { Answer } from './in-page/answer.ts';
import type { OfflineBrowser } from './offline-browser.ts';
import { callOf, openWarm, type Scripts } from './warm-browser.ts';

/** What each extractor gave for a page; a failure is an answer too. */
export type Answers = ReadonlyMap<ExtractorName, Answer>;

export interface RunOrder {
  readonly folder: string;
  readonly pages: AsyncGenerator<GoldPage>;
  /** The scripts for a page at an address. */
  readonly scriptsFor: (url: string) => Scripts;
  readonly hosts: boolean;
  /** How many browsers work at the same time. */
  readonly jobs: number;
}

/**
 * Runs every extractor on every page: each on a fresh load of the page, so that each call is a first call, and in an order
 * that changes from page to page. A browser that hangs or breaks is replaced and the page tried once more.
 * @param report Gets the answers of each page once, in any order.
 * @returns The browser's name and version.
 * @throws When no browser can be started, or `report` throws.
 */
export async function runPages(order: RunOrder, report: (page: GoldPage, answers: Answers) => void): Promise<string> {
  let taken = 0;
  const work = async (): Promise<string> => {
    const seat = new Seat(order);
    try {
      const version = await seat.version();
      for (let next = await order.pages.next(); !next.done; next = await order.pages.next())
        report(next.value, await seat.ask(next.value, taken++));
      return version;
    } finally {
      await seat.close();
    }
  };
  const [version = ''] = await Promise.all(Array.from({ length: order.jobs }, work));
  return version;
}

/** One browser at a time, and what is asked of it. */
class Seat {
  readonly #order: RunOrder;
  #browser: Promise<OfflineBrowser> | undefined;

  constructor(order: RunOrder) {
    this.#order = order;
  }

  /** @param turn Moves the order of the extractors. */
  async ask(page: GoldPage, turn: number): Promise<Answers> {
    const scripts = this.#order.scriptsFor(page.url);
    const names = EXTRACTORS.filter((name) => scripts.has(name));
    const first = turn % names.length;
    const source = await readSource(this.#order.folder, page).catch(failureOf);
    const answers = new Map<ExtractorName, Answer>();
    for (const name of [...names.slice(first), ...names.slice(0, first)])
      answers.set(name, 'failure' in source ? source : await this.#askTwice(page, source, name));
    return answers;
  }

  async #askTwice(page: GoldPage, source: PageSource, name: ExtractorName): Promise<Answer> {
    try {
      return await this.#askOnce(page, source, name);
    } catch {
      await this.close();
      return this.#askOnce(page, source, name).catch(async (error) => {
        await this.close();
        return failureOf(error);
      });
    }
  }

  async #askOnce(page: GoldPage, source: PageSource, name: ExtractorName): Promise<Answer> {
    const browser = await this.#ready();
    const open = await browser.open(page.url, source);
    await open.evaluate(this.#order.scriptsFor(page.url).get(name) ?? '');
    return (await open.evaluate(callOf(page.url, this.#order.hosts))) as Answer;
  }

  async version(): Promise<string> {
    return (await this.#ready()).version;
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    await browser?.then(
      (open) => open.close(),
      () => undefined,
    );
  }

  #ready(): Promise<OfflineBrowser> {
    this.#browser ??= openWarm(this.#order.scriptsFor);
    return this.#browser;
  }
}

function failureOf(error: unknown): Answer & { readonly failure: string } {
  return { milliseconds: 0, article: null, failure: error instanceof Error ? error.message : String(error) };
}
