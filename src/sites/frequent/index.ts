// Written by build.mjs from the files of this folder: add a rule by adding its file.
import type { SiteRule } from '../site-rule.ts';
import elementor from './elementor.ts';
import mediawiki from './mediawiki.ts';
import medium from './medium.ts';
import substack from './substack.ts';
import tagdiv from './tagdiv.ts';
import wordpress from './wordpress.ts';

/** Every rule of this folder; the order has no meaning. */
export const rules: readonly SiteRule[] = [elementor, mediawiki, medium, substack, tagdiv, wordpress];
