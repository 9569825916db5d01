import { pictureType } from './picture-type.ts';
import { drawnPicture } from './redraw-picture.ts';

/** Largest picture that is fetched, in bytes. Set by hand: photographs on pages have a tenth of it. */
const MAX_PICTURE_BYTES = 20_000_000;

/** Most bytes of all pictures of an article. Set by hand: larger files are no longer passed on. */
const MAX_ALL_BYTES = 150_000_000;

/** Longest time for one picture and for all of them, in milliseconds. Set by hand. */
const MAX_PICTURE_MS = 20_000;
const MAX_ALL_MS = 120_000;

/** Most pictures that are fetched at once, as many as browsers open connections to a site. */
const MAX_AT_ONCE = 6;

/**
 * Why a picture was not fetched: `no leave` (it lies elsewhere, and the user has not agreed), `other site` (that site lets no
 * other read it), `too large` (alone, or together with those before it), `late` (out of time), `failed` (no net, an error of
 * the site, no picture).
 */
export type Unfetched = 'no leave' | 'other site' | 'too large' | 'late' | 'failed';

/** A picture that was not fetched. */
export interface MissedPicture {
  readonly address: string;
  readonly why: Unfetched;
}

/** Pictures of an article. */
export interface FetchedPictures {
  /** Each by its address; its type is what its first bytes say. */
  readonly pictures: ReadonlyMap<string, Blob>;
  /** Those that could not be had, in the order in which they were asked for. */
  readonly missed: readonly MissedPicture[];
}

/** Tells how far it is. */
export type Progress = (done: number, total: number) => void;

/** A picture that is to be fetched. */
export interface WantedPicture {
  /** Absolute, of `http`, `https`, `data` or `blob`. */
  readonly address: string;
  /** Policy by which its server learns of the page (`referrerpolicy`); without it that of the page. */
  readonly policy?: ReferrerPolicy | undefined;
}

/** Leave that the user has given. */
export interface Leave {
  /** True if pictures of other sites than the page's may be asked for. */
  readonly elsewhere: boolean;
}

/** Bounds that tests set lower. */
export interface Bounds {
  readonly picture: number;
  readonly all: number;
}

/**
 * Fetch pictures as the page itself would, by a script of the extension in the page: those of other sites only with the
 * user's leave, and where these let the page read them. Other sites get no cookies.
 * @param wanted The pictures; one that is named twice is fetched once.
 * @param leave What may be asked for.
 * @param progress Called at the beginning and after each picture.
 * @param signal Ends it.
 * @param bounds Most bytes of one and of all.
 * @returns What came, and what did not. Rejects with the reason of the signal alone.
 */
export async function fetchPictures(
  wanted: readonly WantedPicture[],
  leave: Leave,
  progress: Progress,
  signal: AbortSignal,
  bounds: Bounds = { picture: MAX_PICTURE_BYTES, all: MAX_ALL_BYTES },
): Promise<FetchedPictures> {
  const unlike = [...new Map(wanted.map((each) => [each.address, each])).values()];
  const found = new Map<WantedPicture, Blob | Unfetched>();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), MAX_ALL_MS);
  const waiting = unlike.filter(({ address }) => leave.elsewhere || !isElsewhere(address));
  const total = waiting.length;
  let bytes = 0;
  progress(0, total);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const most = Math.min(bounds.picture, bounds.all - bytes);
      const got = await fetchPicture(next, leave, most, [signal, late.signal]);
      signal.throwIfAborted();
      const size = got instanceof Blob ? got.size : 0;
      // Others may have come meanwhile.
      const fits = bytes + size <= bounds.all;
      found.set(next, fits ? got : 'too large');
      if (fits) bytes += size;
      progress(found.size, total);
    }
  };
  try {
    await Promise.all(Array.from({ length: MAX_AT_ONCE }, work));
  } finally {
    clearTimeout(timer);
  }
  const pictures = new Map<string, Blob>();
  const missed: MissedPicture[] = [];
  for (const each of unlike) {
    const got = found.get(each) ?? 'no leave';
    if (got instanceof Blob) pictures.set(each.address, got);
    else missed.push({ address: each.address, why: got });
  }
  return { pictures, missed };
}

/** Fetches one picture; says why where it cannot be had. */
async function fetchPicture(
  picture: WantedPicture,
  leave: Leave,
  most: number,
  ends: readonly AbortSignal[],
): Promise<Blob | Unfetched> {
  const slow = new AbortController();
  const large = new AbortController();
  const timer = setTimeout(() => slow.abort(), MAX_PICTURE_MS);
  const signal = AbortSignal.any([...ends, slow.signal, large.signal]);
  const why = (): Unfetched => {
    if (large.signal.aborted) return 'too large';
    return signal.aborted ? 'late' : 'failed';
  };
  try {
    const response = await answerOf(picture, leave, signal);
    if (!response) {
      const isOther = isElsewhere(picture.address);
      if (why() !== 'failed' || isOther) return isOther && !signal.aborted ? 'other site' : why();
      // In Firefox the policy of a page (`connect-src`) is also that of scripts of the extension in it.
      return (await drawnPicture(picture.address, signal)) ?? 'failed';
    }
    const bytes = response.ok ? await readBytes(response, most, large) : undefined;
    const type = bytes && pictureType(bytes);
    return bytes && type ? new Blob([bytes], { type }) : 'failed';
  } catch {
    return why();
  } finally {
    clearTimeout(timer);
  }
}

/** Lists the hosts of pictures that lie on other sites than the page, each once. */
export const otherHosts = (pictures: readonly { readonly address: string }[]): readonly string[] => [
  ...new Set(pictures.filter(({ address }) => isElsewhere(address)).map(({ address }) => new URL(address).host)),
];

const isElsewhere = (address: string): boolean =>
  /^https?:/.test(address) && new URL(address).origin !== location.origin;

/** Asks for a picture. @returns Undefined where nothing answers, or it may not be read. */
async function answerOf(
  { address, policy }: WantedPicture,
  { elsewhere }: Leave,
  signal: AbortSignal,
): Promise<Response | undefined> {
  // A redirect may lead to another site.
  const mode = elsewhere ? 'cors' : 'same-origin';
  const options: RequestInit = { signal, mode, ...(policy && { referrerPolicy: policy }) };
  try {
    return await fetch(address, options);
  } catch {
    if (!isElsewhere(address) || signal.aborted) return undefined;
    // Browsers may have kept the answer to the page's own picture, which names nobody who may read it.
    return fetch(address, { ...options, cache: 'reload' }).catch(() => undefined);
  }
}

/** Reads an answer up to a size. @throws If it is larger, after it has ended it. */
async function readBytes(response: Response, most: number, end: AbortController): Promise<Uint8Array<ArrayBuffer>> {
  const stated = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (stated > most) end.abort();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > most) end.abort();
  }
  end.signal.throwIfAborted();
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}
