// Written by build.mjs from the files of this folder: add a rule by adding its file.
import arcXp from './arc-xp.ts';
import blogger from './blogger.ts';
import blox from './blox.ts';
import brightspot from './brightspot.ts';
import discourse from './discourse.ts';
import divi from './divi.ts';
import docusaurus from './docusaurus.ts';
import drupal from './drupal.ts';
import elementor from './elementor.ts';
import gannett from './gannett.ts';
import ghost from './ghost.ts';
import gvwireCom from './gvwire.com.ts';
import invision from './invision.ts';
import mcclatchy from './mcclatchy.ts';
import medianews from './medianews.ts';
import mediawiki from './mediawiki.ts';
import medium from './medium.ts';
import newspack from './newspack.ts';
import nexstar from './nexstar.ts';
import phpbb from './phpbb.ts';
import sphinx from './sphinx.ts';
import squarespace from './squarespace.ts';
import stackExchange from './stack-exchange.ts';
import substack from './substack.ts';
import tagdiv from './tagdiv.ts';
import wix from './wix.ts';
import wordpress from './wordpress.ts';
import xenforo from './xenforo.ts';
import zoxNews from './zox-news.ts';
import type { SiteRule } from './site-rule.ts';

/** Every rule that is shipped; the order has no meaning. */
export const siteRules: readonly SiteRule[] = [arcXp, blogger, blox, brightspot, discourse, divi, docusaurus, drupal, elementor, gannett, ghost, gvwireCom, invision, mcclatchy, medianews, mediawiki, medium, newspack, nexstar, phpbb, sphinx, squarespace, stackExchange, substack, tagdiv, wix, wordpress, xenforo, zoxNews];
