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
 * runs nothing, loads nothing and is never shown. The browser finds out its encoding and where its relative addresses
 * start.
 * @param address Its address.
 * @param signal Ends the fetching.
 * @returns The page.
 * @throws {Error} When it cannot be had: no net, an error of the site, too large, too slow, not HTML, another origin,
 * ended.
 */
export function fetchPage(address: URL, signal: AbortSignal): Promise<FetchedPage> {
  const request = new XMLHttpRequest();
  const fetched = new Promise<FetchedPage>((resolve, reject) => {
    const fail = () => reject(new Error(`${address} could not be fetched.`));
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, fail);
    request.addEventListener('load', () => {
      const { response: page, responseURL } = request;
      if (isPage(request, address)) resolve({ page, address: new URL(responseURL) });
      else fail();
    });
  });
  request.addEventListener('progress', ({ loaded }) => loaded > MAX_PAGE_BYTES && request.abort());
  signal.addEventListener('abort', () => request.abort());
  request.open('GET', address);
  request.responseType = 'document';
  request.timeout = MAX_FETCH_MS;
  request.send();
  return fetched;
}

function isPage({ status, response, responseURL }: XMLHttpRequest, { origin }: URL): boolean {
  if (status < 200 || status >= 300 || new URL(responseURL).origin !== origin) return false;
  return response?.documentElement?.localName === 'html';
}
