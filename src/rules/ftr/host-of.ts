/**
 * Reads the host that a file of site configuration is for from its name: `paper.example.txt`, `.paper.example.txt`. What file
 * managers add to the name of a second copy does not matter.
 * @returns Undefined for files that are for no single site, as `global.txt`.
 */
export function hostOf(fileName: string): string | undefined {
  const base = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\s*\(\d+\)(?=\.txt$)/i, '');
  const name = base
    .replace(/\.txt$/i, '')
    .replace(/^\.+/, '')
    .toLowerCase();
  if (!/\.txt$/i.test(base) || !URL.canParse(`https://${name}`)) return undefined;
  const { hostname, href } = new URL(`https://${name}`);
  return href === `https://${hostname}/` && /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/.test(hostname) ? hostname : undefined;
}
