import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { until, within } from './wait.ts';

const execute = promisify(execFile);

/** A screen that nobody sees, with a real keyboard and a real mouse. */
export interface Desktop {
  /** What a program needs in its environment to show itself there. */
  readonly environment: Readonly<Record<string, string>>;
  /** Presses keys together in the browser's first window, or its newest one, written as xdotool does: 'alt+r'. */
  pressKeys(keys: string, window?: 'first' | 'newest'): Promise<void>;
  /**
   * Right click at a place of the screen where Chromium shows plain page, then the entry above "View page source" and
   * "Inspect", which is the extension's own menu, and an entry of that by its number.
   */
  chooseFromContextMenu(place: { readonly x: number; readonly y: number }, keys: readonly string[]): Promise<void>;
  /**
   * Presses "Allow" in Chromium's question for access, until it is allowed: at first the button is dead, so that nobody
   * presses it unread, and nothing else in the window tells when it comes to life.
   */
  pressAllow(isAllowed: () => Promise<boolean>): Promise<void>;
  close(): Promise<void>;
}

/** Least time between presses on "Allow", in milliseconds: Chromium takes presses that follow each other closely for none. */
const PRESS_PAUSE_MS = 700;

/** Where "Allow" is, in pixels from the middle of the window's upper edge; the question has the same shape for every site. */
const ALLOW = { x: 170, y: 271 };

/** Starts Xvfb on a free display. @throws When Xvfb or xdotool cannot be started. */
export async function startDesktop(): Promise<Desktop> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await within(displayNumber(server), 30_000, 'Starting Xvfb');
  const environment = { DISPLAY: `:${number}` };
  const xdotool = async (...command: string[]): Promise<string> => {
    const { stdout } = await execute('xdotool', command, { env: { ...process.env, ...environment } });
    return stdout.trim();
  };
  return {
    environment,
    async pressKeys(keys, window) {
      await focusBrowser(xdotool, window);
      await xdotool('key', keys);
    },
    async chooseFromContextMenu({ x, y }, keys) {
      await focusBrowser(xdotool);
      const before = new Set(await windows(xdotool));
      await xdotool('mousemove', String(x), String(y), 'click', '3');
      const menu = await until(async () => {
        const opened = (await windows(xdotool)).filter((window) => !before.has(window));
        return opened.length > 0 && new Set(opened);
      }, 'the context menu to open');
      await xdotool('key', ...keys, 'Return');
      // A click beside a menu that still stands there would do nothing but close it.
      await until(
        async () => !(await windows(xdotool)).some((window) => menu.has(window)),
        'the context menu to close',
      );
    },
    async pressAllow(isAllowed) {
      await focusBrowser(xdotool);
      const geometry = await xdotool('getwindowfocus', 'getwindowgeometry', '--shell');
      const at = (name: string): number => Number(new RegExp(`^${name}=(\\d+)$`, 'm').exec(geometry)?.[1]);
      const x = at('X') + Math.round(at('WIDTH') / 2) + ALLOW.x;
      const y = at('Y') + ALLOW.y;
      let pressed = 0;
      const press = async (): Promise<boolean> => {
        if (Date.now() - pressed > PRESS_PAUSE_MS) {
          pressed = Date.now();
          await xdotool('mousemove', String(x), String(y), 'click', '1');
        }
        return isAllowed();
      };
      await until(press, 'the access to be allowed');
    },
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

type Xdotool = (...command: string[]) => Promise<string>;

async function displayNumber(server: ChildProcess): Promise<string> {
  const failed = once(server, 'error').then(([error]) => Promise.reject(error as Error));
  const told = once(server.stdio[3] as Readable, 'data').then(([bytes]) => String(bytes).trim());
  return Promise.race([told, failed]);
}

/** Everything that can be seen on the screen, menus too, which have no class. */
async function windows(xdotool: Xdotool, ...filter: string[]): Promise<string[]> {
  const found = await xdotool('search', '--onlyvisible', ...(filter.length > 0 ? filter : ['--name', '']));
  return found.split('\n').filter((line) => line !== '');
}

async function focusBrowser(xdotool: Xdotool, which: 'first' | 'newest' = 'first'): Promise<void> {
  const all = await until(async () => {
    const found = await windows(xdotool, '--class', 'chrom');
    return found.length > 0 && found;
  }, 'the window of the browser');
  const window = all.at(which === 'first' ? 0 : -1);
  if (window !== undefined) await xdotool('windowfocus', '--sync', window);
}
