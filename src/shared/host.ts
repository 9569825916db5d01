/**
 * Whether a host is a site's own or one of its subdomains.
 * @param host Host name of an address, in small letters as `URL.hostname` gives it.
 * @param site Host name that a rule or a setting names.
 */
export function isHostOf(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
