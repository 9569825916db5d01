/** Larger pages, in bytes, are no page of an article. */
const LARGEST = 8_000_000;

/** How long a page may take, in milliseconds. */
const PATIENCE = 20_000;

/** A page that is not open in any tab. */
export interface FetchedPage {
  /** It runs nothing and loads nothing. */
  readonly page: Document;
  /** Where redirects have led to. */
  readonly address: URL;
}

/**
 * Fetch a page of the same origin as the page that is open, as that page itself would, and read it into a document that runs
 * nothing, loads nothing and is never shown. The browser finds out its encoding and where its relative addresses start.
 * @param address Where it is.
 * @param signal Ends the fetching.
 * @returns The page.
 * @throws {Error} When it cannot be had: no net, an error of the site, too large, too slow, not HTML, another origin, ended.
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
  request.addEventListener('progress', ({ loaded }) => loaded > LARGEST && request.abort());
  signal.addEventListener('abort', () => request.abort());
  request.open('GET', address);
  request.responseType = 'document';
  request.timeout = PATIENCE;
  request.send();
  return fetched;
}

function isPage({ status, response, responseURL }: XMLHttpRequest, { origin }: URL): boolean {
  if (status < 200 || status >= 300 || new URL(responseURL).origin !== origin) return false;
  return response?.documentElement?.localName === 'html';
}
