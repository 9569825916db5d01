import { playerAt } from '../../shared/embed-players.ts';

/** Something of another site that is shown in the text: a film, a post, a map. */
export interface Embed {
  /** Address that shows it in a frame; undefined unless it is known to do nothing else. */
  readonly frame: string | undefined;
  /** Address of its own page. */
  readonly link: string;
}

/**
 * Finds out what an address of a frame, or of a film's page, shows.
 * @param address Absolute or relative.
 * @param base Absolute address that relative ones start from.
 * @returns Undefined if it is neither an `https:` address nor an `http:` one that can be turned into one.
 */
export function embedOf(address: string, base: string): Embed | undefined {
  const url = secured(address, base);
  if (!url) return undefined;
  return youtube(url) ?? vimeo(url) ?? { frame: playerAt(url) && url.href, link: linkOf(url) };
}

function secured(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address.trim(), base);
    if (url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
    return url.protocol === 'https:' && !url.username ? url : undefined;
  } catch {
    return undefined;
  }
}

function youtube(url: URL): Embed | undefined {
  const { hostname, pathname, searchParams } = url;
  const isShort = hostname === 'youtu.be';
  if (!isShort && !/^(www\.|m\.)?youtube(-nocookie)?\.com$/.test(hostname)) return undefined;
  const path = /^\/(?:embed\/|v\/|shorts\/|live\/)?([\w-]{6,})$/.exec(pathname)?.[1];
  const film = searchParams.get('v') ?? (path === 'videoseries' ? undefined : path);
  const list = searchParams.get('list');
  if (film && /^[\w-]{6,20}$/.test(film)) {
    const start = Number.parseInt(searchParams.get('start') ?? searchParams.get('t') ?? '', 10);
    return {
      frame: `https://www.youtube-nocookie.com/embed/${film}${start > 0 ? `?start=${start}` : ''}`,
      link: `https://www.youtube.com/watch?v=${film}${start > 0 ? `&t=${start}` : ''}`,
    };
  }
  return list && /^[\w-]+$/.test(list)
    ? {
        frame: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
        link: `https://www.youtube.com/playlist?list=${list}`,
      }
    : undefined;
}

function vimeo({ hostname, pathname, searchParams }: URL): Embed | undefined {
  const number = /^(player\.|www\.)?vimeo\.com$/.test(hostname) && /^\/(?:video\/)?(\d+)/.exec(pathname)?.[1];
  if (!number) return undefined;
  const hash = searchParams.get('h');
  const key = hash && /^\w+$/.test(hash) ? hash : '';
  return {
    frame: `https://player.vimeo.com/video/${number}?dnt=1${key && `&h=${key}`}`,
    link: `https://vimeo.com/${number}${key && `/${key}`}`,
  };
}

/** Finds the page of what a frame shows: named in the frame's address, or that address without its part "embed". */
function linkOf(url: URL): string {
  const named = /^(www\.facebook|w\.soundcloud)\.com$/.test(url.hostname)
    ? (url.searchParams.get('href') ?? url.searchParams.get('url'))
    : null;
  const page = named && secured(named, url.href);
  if (page) return page.href;
  const post = url.hostname === 'platform.twitter.com' && url.searchParams.get('id');
  if (post && /^\d+$/.test(post)) return `https://x.com/i/status/${post}`;
  return /^(open\.spotify|www\.instagram|www\.dailymotion)\.com$/.test(url.hostname)
    ? `${url.origin}${url.pathname.replace(/\/embed(?=\/|$)/, '')}`
    : url.href;
}
