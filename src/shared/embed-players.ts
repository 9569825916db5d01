/** Sorts of players, each with the rights that its frame needs besides running scripts. */
type Sort = 'film' | 'sound' | 'post' | 'map' | 'chart';

/**
 * The rights of each sort. `allow-same-origin` gives a frame the origin of its own site, never that of the page: players
 * of films, sounds and posts ask their own servers and keep their state there, and stay black without it. Maps and charts
 * only draw. The links of a post open pages, which would be crippled in the sandbox; everything else has the link of its
 * card for that. Films may be shown on another screen.
 */
const RIGHTS: Readonly<Record<Sort, string>> = {
  film: ' allow-same-origin allow-presentation',
  sound: ' allow-same-origin',
  post: ' allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  map: '',
  chart: '',
};

/**
 * Players that show one thing and do nothing else, by host and whole path. Hosts where anybody's page runs under the same
 * path are not among them.
 */
const PLAYERS: readonly (readonly [host: string, path: RegExp, sort: Sort])[] = [
  ['www.youtube-nocookie.com', /^embed\/[\w-]+$/, 'film'],
  ['player.vimeo.com', /^video\/\d+$/, 'film'],
  ['player.twitch.tv', /^$/, 'film'],
  ['clips.twitch.tv', /^embed$/, 'film'],
  ['www.dailymotion.com', /^embed\/video\/\w+$/, 'film'],
  ['geo.dailymotion.com', /^player(?:\/\w+)?\.html$/, 'film'],
  ['embed.ted.com', /^talks\/(?:lang\/[\w-]+\/)?\w+$/, 'film'],
  ['fast.wistia.net', /^embed\/iframe\/\w+$/, 'film'],
  ['archive.org', /^embed\/[\w.-]+$/, 'film'],
  ['streamable.com', /^[eo]\/\w+$/, 'film'],
  ['player.bilibili.com', /^player\.html$/, 'film'],
  ['rutube.ru', /^play\/embed\/\w+$/, 'film'],
  ['open.spotify.com', /^embed(?:-podcast)?\/(?:track|album|artist|playlist|episode|show)\/\w+(?:\/video)?$/, 'sound'],
  ['w.soundcloud.com', /^player$/, 'sound'],
  ['embed.podcasts.apple.com', /^(?:\w+\/)?podcast\/[^/]+(?:\/id\d+)?$/, 'sound'],
  ['bandcamp.com', /^EmbeddedPlayer(?:\/[\w=#]+)*$/, 'sound'],
  ['platform.twitter.com', /^embed\/Tweet\.html$/, 'post'],
  ['www.instagram.com', /^(?:p|reel)\/[\w-]+\/embed(?:\/captioned)?$/, 'post'],
  ['www.tiktok.com', /^embed(?:\/v\d)?\/\d+$/, 'post'],
  ['www.facebook.com', /^plugins\/(?:post|video)\.php$/, 'post'],
  ['embed.bsky.app', /^embed\/[\w:.-]+\/app\.bsky\.feed\.post\/\w+$/, 'post'],
  ['embed.reddit.com', /^r\/\w+\/comments\/\w+(?:\/[^/]*)*$/, 'post'],
  ['www.google.com', /^maps\/embed(?:\/v1\/\w+)?$/, 'map'],
  ['www.openstreetmap.org', /^export\/embed\.html$/, 'map'],
  ['datawrapper.dwcdn.net', /^\w+(?:\/\d+)?$/, 'chart'],
  ['ourworldindata.org', /^grapher\/[\w-]+$/, 'chart'],
];

/** Finds the sort of the player at an address; undefined of every address that is not known to do nothing else. */
export function playerAt({ protocol, host, pathname }: URL): Sort | undefined {
  const path = pathname.replace(/^\/|\/$/g, '');
  return PLAYERS.find(([name, paths]) => protocol === 'https:' && name === host && paths.test(path))?.[2];
}

/** Writes the rights of a player's frame (`sandbox`); one that is not known gets none but to run scripts. */
export const sandboxOf = (sort: Sort | undefined): string => `allow-scripts${sort ? RIGHTS[sort] : ''}`;
