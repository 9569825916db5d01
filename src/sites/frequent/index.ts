// Written by build.mjs from the files of this folder: add a rule by adding its file.
import type { SiteRule } from '../site-rule.ts';
import divi from './divi.ts';
import drupal from './drupal.ts';
import elementor from './elementor.ts';
import gvwireCom from './gvwire.com.ts';
import mediawiki from './mediawiki.ts';
import medium from './medium.ts';
import squarespace from './squarespace.ts';
import substack from './substack.ts';
import tagdiv from './tagdiv.ts';
import wordpress from './wordpress.ts';
import zoxNews from './zox-news.ts';

/** Every rule of this folder; the order has no meaning. */
export const rules: readonly SiteRule[] = [divi, drupal, elementor, gvwireCom, mediawiki, medium, squarespace, substack, tagdiv, wordpress, zoxNews];
