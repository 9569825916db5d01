// Written by build.mjs from the files of this folder: add a rule by adding its file.
import gvwireCom from './gvwire.com.ts';
import zoxNews from './zox-news.ts';
import type { SiteRule } from './site-rule.ts';

/** Every rule that is shipped; the order has no meaning. */
export const siteRules: readonly SiteRule[] = [gvwireCom, zoxNews];
