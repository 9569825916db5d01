/**
 * Tells whether a host is a site's own or one of its subdomains.
 * @param host Host name of an address, in small letters as `URL.hostname` gives it.
 * @param site Host name that a rule or a setting names.
 */
export function isHostOf(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/**
 * Read the host of a page of the web.
 * @param address The address of the page, as the browser gives it.
 * @returns Undefined for pages of other kinds: files, and those of the browser and of extensions.
 */
export function webHost(address: string | undefined): string | undefined {
  return address && /^https?:/.test(address) ? new URL(address).hostname : undefined;
}

/**
 * Checks for the front page of a host, by its address alone.
 * @param address The address of the page. Its query counts: WordPress has articles at `/?p=123` by default.
 */
export function isFrontPage({ pathname, search }: URL | Location): boolean {
  return /^\/(index\.\w+)?$/.test(pathname) && search === '';
}

/** Checks for the name of a host, as `URL.hostname` gives it. */
export function isHostName(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(`https://${value}/`)) return false;
  return new URL(`https://${value}/`).hostname === value;
}
