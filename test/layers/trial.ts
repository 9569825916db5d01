import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Tab, TestBrowser } from '../support/browser.ts';
import type { TestServer } from '../support/server.ts';
import { until } from '../support/wait.ts';
import { articlePage } from './article-page.ts';
import type { Bundles } from './bundles.ts';
import type { InPage, Thing } from './in-page/present.ts';
import { type Picture, readPicture } from './picture-difference.ts';

/** How long a layer has to come to rest after it was opened, and Lectern to look at it again then, in milliseconds. */
const REST = 2000;

/** The browser and what it is served from. */
export interface Stage {
  readonly browser: TestBrowser;
  readonly server: TestServer;
  readonly bundles: Bundles;
  /** Folder for a picture of each trial as it is judged; undefined keeps none. */
  readonly pictures: string | undefined;
}

/** The way in which a page opens its thing. */
export type Way = 'itself' | 'user';

let visits = 0;

/** One visit to the page of a library, on a host that no other visit has, so that nothing is remembered. */
export class Trial {
  readonly tab: Tab;
  readonly #stage: Stage;
  readonly #library: string;
  readonly #host: string;

  private constructor(tab: Tab, stage: Stage, library: string, host: string) {
    this.tab = tab;
    this.#stage = stage;
    this.#library = library;
    this.#host = host;
  }

  /** @returns Undefined if the library has nothing that opens so. */
  static async visit(stage: Stage, library: string, way: Way): Promise<Trial | undefined> {
    const { browser, server, bundles } = stage;
    const host = `visit-${++visits}.test`;
    bundles.serveOn(server, host);
    const tab = await browser.open(`${server.page(`https://${host}/`, articlePage(library))}?opens=${way}`);
    const trial = new Trial(tab, stage, library, host);
    if ((await trial.#news('ready', 'no-such-way')) === 'ready') return trial;
    await tab.close();
    return undefined;
  }

  get page(): Page {
    return this.tab.page;
  }

  /** Lets the layer open by itself. The page is asked nothing meanwhile: that would count as an act of its user. */
  async letOpen(): Promise<void> {
    this.#stage.server.page(`https://${this.#host}/go`, '');
    await this.#news('drawn');
  }

  /** Waits until something of the layer is seen. */
  async isSeen(): Promise<void> {
    await this.#news('seen');
  }

  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, REST));
  }

  /** Presses the toolbar button and the switch in the popup. */
  async pressTidy(on: boolean): Promise<void> {
    const popup = await this.tab.pressToolbar();
    await popup.click('#tidy');
    await popup.waitFor(`#tidy[aria-checked=${on}]`);
    await popup.close();
    await this.rest();
  }

  /** Opens the popup and closes it, without a press on anything. */
  async lookIntoPopup(): Promise<void> {
    await (await this.tab.pressToolbar()).close();
    await this.rest();
  }

  /** A real press on the middle of an element, in shadow trees too. */
  async press(selector: string): Promise<boolean> {
    for (const element of await this.page.$$(`pierce/${selector}`)) {
      const box = await element.boundingBox();
      if (!box || box.width === 0) continue;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const { width, height } = this.page.viewport() ?? { width: 0, height: 0 };
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      await this.page.mouse.click(x, y);
      return true;
    }
    return false;
  }

  /** @param name What the picture is kept as, if pictures are kept. */
  async picture(name?: string): Promise<Picture> {
    const file = await this.page.screenshot({ captureBeyondViewport: false });
    const { pictures, browser } = this.#stage;
    if (name && pictures) await writeFile(path.join(pictures, `${this.#library}, ${browser.name}, ${name}.png`), file);
    return readPicture(file);
  }

  /** How many elements of the layer are seen. */
  async partsSeen(): Promise<number> {
    return this.page.evaluate(() => (globalThis as unknown as InPage).layers.seen().length);
  }

  /** What the library has reported so far, and its cookies. */
  async happened(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { layers } = globalThis as unknown as InPage;
      return [...layers.happened, ...document.cookie.split('; ').filter(Boolean)];
    });
  }

  /** Selectors of the thing, as the page has them. */
  async thing(): Promise<Pick<Thing, 'library' | 'use' | 'close' | 'staysOpen'>> {
    return this.page.evaluate(() => {
      const { library, use, close, staysOpen } = (globalThis as unknown as InPage).layers.thing;
      return { library, close, ...(use ? { use } : {}), ...(staysOpen ? { staysOpen } : {}) };
    });
  }

  async close(): Promise<void> {
    await this.tab.close();
  }

  /** Waits until the page has sent one of these news. @returns Which one. */
  async #news(...wanted: string[]): Promise<string> {
    const sent = () =>
      this.#stage.server.requests
        .filter(({ host }) => host === this.#host)
        .map(({ path }) => path.split('news?')[1])
        .find((news) => news !== undefined && wanted.includes(news));
    return until(async () => sent(), `${wanted.join(' or ')} of ${this.#host}`);
  }
}
