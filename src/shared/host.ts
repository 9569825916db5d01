/**
 * Whether a host is a site's own or one of its subdomains.
 * @param host Host name of an address, in small letters as `URL.hostname` gives it.
 * @param site Host name that a rule or a setting names.
 */
export function isHostOf(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/**
 * The host of a page of the web.
 * @param address The address of the page, as the browser gives it.
 * @returns Undefined for pages of other kinds: files, and those of the browser and of extensions.
 */
export function webHost(address: string | undefined): string | undefined {
  return address && /^https?:/.test(address) ? new URL(address).hostname : undefined;
}
