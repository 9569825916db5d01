/** Selects parts of a page whose authors and dates are not those of the article. */
export const OTHER_PARTS =
  '[class*=comment i], [id*=comment i], [class*=related i], [class*=recommend i], [class*=popular i], table[class*=infobox], nav, footer';

/** Selects what stands above all pages of a site, with the day of today. */
export const ABOVE_PAGE = 'body > header, header:has(nav), [class*=topbar i], [class*=today i]';
