/** Address that is written out: how it begins, its host, and its path, without the sign that ends a sentence. */
const ADDRESS = /(https?:\/\/(?:www\.)?)([^\s/?#<>"]*[^\s/?#<>".,;:!?)\]])((?:[/?#][^\s<>"]*[^\s<>".,;:!?)\]])?\/?)/gi;

/**
 * Find what of a text nobody would say: of addresses that are written out all but the host, which voices spell letter by
 * letter, and soft hyphens.
 * @param words A text.
 * @returns Offsets (UTF-16) of the units that stay unspoken.
 */
export function unspokenUnits(words: string): ReadonlySet<number> {
  const units = new Set<number>();
  const leaveOut = (from: number, to: number) => {
    for (let at = from; at < to; at++) units.add(at);
  };
  for (const { index } of words.matchAll(/\u00ad/g)) units.add(index);
  for (const { index, 0: address, 1: start = '', 2: host = '' } of words.matchAll(ADDRESS)) {
    leaveOut(index, index + start.length);
    leaveOut(index + start.length + host.length, index + address.length);
  }
  return units;
}
