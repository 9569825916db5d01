import { parseApart } from '../article/page/parse-apart.ts';
import { namedEncoding } from '../shared/named-encoding.ts';

/** Largest page that is fetched, in bytes. Set by hand: such files are not pages of articles. */
const MAX_PAGE_BYTES = 8_000_000;

/** Longest time for a page, in milliseconds. Set by hand: a reader waits no longer. */
const MAX_FETCH_MS = 20_000;

/** A page that is not open in any tab. */
export interface FetchedPage {
  /** It runs nothing and loads nothing. */
  readonly page: Document;
  /** Address that redirects have led to. */
  readonly address: URL;
}

/**
 * Fetch a page of the same origin as the page that is open, as that page itself would, and read it into a document that
 * runs nothing, loads nothing and is never shown. A redirect to another origin is not followed.
 * @param address Its address.
 * @param signal Ends the fetching.
 * @returns The page.
 * @throws {Error} When it cannot be had: no net, an error of the site, too large, too slow, not HTML, another origin,
 * ended.
 */
export async function fetchPage(address: URL, signal: AbortSignal): Promise<FetchedPage> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), MAX_FETCH_MS);
  try {
    return await fetchUntil(address, AbortSignal.any([signal, end.signal]), end);
  } finally {
    clearTimeout(timer);
  }
}

async function fetchUntil(address: URL, signal: AbortSignal, end: AbortController): Promise<FetchedPage> {
  const response = await fetch(address.href, { mode: 'same-origin', signal });
  const type = response.headers.get('content-type') ?? '';
  const reached = new URL(response.url);
  if (!response.ok || reached.origin !== address.origin || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    end.abort();
    throw new Error(`${address} is not to be had.`);
  }
  const bytes = await readBytes(response, end);
  // A page that names none is written as the one that is open.
  const decoder = new TextDecoder(namedEncoding(bytes, type) ?? document.characterSet);
  return { page: parseApart(decoder.decode(bytes)), address: reached };
}

async function readBytes(response: Response, end: AbortController): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > MAX_PAGE_BYTES) end.abort();
  }
  const bytes = new Uint8Array(size);
  for (let place = 0; chunks[0]; place += chunks.shift()?.length ?? 0) bytes.set(chunks[0], place);
  return bytes;
}
