import { text } from '../shared/text.ts';
import { type MissedPicture, otherHosts } from './fetch-pictures.ts';

/** Most sites that are named. Set by hand: more are no longer read. */
const MAX_NAMED = 4;

/** Names sites by their hosts. */
export const namedHosts = (hosts: readonly string[]): string =>
  [...hosts.slice(0, MAX_NAMED), ...(hosts.length > MAX_NAMED ? ['…'] : [])].join(', ');

/** Says how many pictures are links because the user has not agreed to ask their sites; empty where none is. */
export function othersSentence(missed: readonly MissedPicture[]): string {
  const others = missed.filter(({ why }) => why === 'no leave');
  if (others.length === 0) return '';
  const hosts = namedHosts(otherHosts(others));
  return text('keepOthersLinked', 'Pictures of other sites are linked: $1 ($2).', String(others.length), hosts);
}
