import { readdir, readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { drawPicture } from './picture.ts';
import { quietSound } from './sound.ts';

const examples = path.resolve(import.meta.dirname, '../examples');

/** One request that the server has seen. */
interface SeenRequest {
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface TestServer {
  readonly port: number;
  /** Every request so far, in order; empty it (`requests.length = 0`) to count from here on. */
  readonly requests: SeenRequest[];
  /** Where the browser finds an address here: 'https://gvwire.com/a' -> 'http://gvwire.com:PORT/a'. */
  url(address: string): string;
  /** Where an example of test/examples is found: 'gvwire.com' -> 'http://gvwire.com:PORT/2020/...'. */
  example(name: string): string;
  /**
   * Adds a page.
   * @param place A path ('/empty', on the host page.test) or a whole address ('https://news.test/a').
   * @param content Sent as UTF-8 HTML unless the headers name another content-type.
   * @returns Where the browser finds it.
   */
  page(place: string, content: string | Uint8Array, headers?: Readonly<Record<string, string>>): string;
  /** Answers a path with a redirect to an address. */
  redirect(path: string, address: string): void;
  /**
   * Lets a path wait for its answer for ever.
   * @returns When it is asked for, and when the browser has given it up.
   */
  hold(path: string): { readonly asked: Promise<void>; readonly gone: Promise<void> };
  close(): Promise<void>;
}

interface Answer {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * Starts the web of the tests on this machine: every example under its own host and path, a drawn picture at any
 * picture's path, a quiet sound at any .wav, and what a test adds. Everything else is answered with 404.
 * Hosts that Chromium opens by https only (its preload list: wikipedia.org, substack.com, all of .dev) cannot be used.
 */
export async function serve(): Promise<TestServer> {
  const pages = new Map<string, Answer>();
  const addresses = new Map<string, string>();
  for (const [name, address, body] of await readExamples()) {
    addresses.set(name, address);
    pages.set(key(address), { headers: { 'content-type': 'text/html; charset=utf-8' }, body });
  }
  const requests: SeenRequest[] = [];
  const holds = new Map<string, { ask(): void; go(): void }>();
  const server = http.createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push({ host, path: request.url ?? '/', headers: request.headers });
    const held = holds.get(request.url ?? '');
    if (held) {
      held.ask();
      response.on('close', held.go);
      return;
    }
    const {
      status = 200,
      headers,
      body,
    } = answerFor(pages, new URL(request.url ?? '/', `http://${host || 'localhost'}`));
    response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = (address: string): string => here(address, port);
  return {
    port,
    requests,
    url,
    example(name) {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`There is no test/examples/${name}/page.html.`);
      return url(address);
    },
    page(place, content, headers = {}) {
      const address = new URL(place, 'https://page.test').href;
      pages.set(key(address), { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: content });
      return url(address);
    },
    redirect(path, address) {
      pages.set(key(new URL(path, 'https://page.test').href), {
        status: 302,
        headers: { location: address },
        body: '',
      });
    },
    hold(path) {
      let ask = () => {};
      let go = () => {};
      const asked = new Promise<void>((resolve) => (ask = resolve));
      const gone = new Promise<void>((resolve) => (go = resolve));
      holds.set(path, { ask: () => ask(), go: () => go() });
      return { asked, gone };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Name, address and text of each example; the address stands in the comment at the top of the page. */
async function readExamples(): Promise<[string, string, string][]> {
  const folders = await readdir(examples, { withFileTypes: true });
  const read = folders
    .filter((folder) => folder.isDirectory())
    .map(async ({ name }): Promise<[string, string, string] | undefined> => {
      const body = await readFile(path.join(examples, name, 'page.html'), 'utf8').catch(() => undefined);
      if (body === undefined) return undefined;
      const address = /<!--\s*address:\s*(\S+)\s*-->/.exec(body)?.[1];
      if (address === undefined) throw new Error(`test/examples/${name}/page.html names no address at its top.`);
      return [name, address, body];
    });
  return (await Promise.all(read)).filter((example) => example !== undefined);
}

function key(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname}${pathname}${search}`;
}

function here(address: string, port: number): string {
  const { hostname, pathname, search, hash } = new URL(address, 'https://page.test');
  return `http://${hostname}:${port}${pathname}${search}${hash}`;
}

function answerFor(pages: ReadonlyMap<string, Answer>, url: URL): Answer {
  const added = pages.get(key(url.href)) ?? pages.get(`${url.hostname}${url.pathname}`);
  if (added) return added;
  if (/\.(?:jpe?g|png|webp|gif|avif)$/i.test(url.pathname)) {
    return { headers: { 'content-type': 'image/png' }, body: drawPicture(url.pathname + url.search) };
  }
  if (url.pathname.endsWith('.wav')) return { headers: { 'content-type': 'audio/wav' }, body: quietSound() };
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Nothing is here.' };
}
