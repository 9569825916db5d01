// Written by build.mjs from the files of this folder: add a rule by adding its file.
import type { SiteRule } from '../site-rule.ts';
import arcXp from './arc-xp.ts';
import blogger from './blogger.ts';
import blox from './blox.ts';
import brightspot from './brightspot.ts';
import discourse from './discourse.ts';
import docusaurus from './docusaurus.ts';
import gannett from './gannett.ts';
import ghost from './ghost.ts';
import invision from './invision.ts';
import mcclatchy from './mcclatchy.ts';
import medianews from './medianews.ts';
import nexstar from './nexstar.ts';
import phpbb from './phpbb.ts';
import sphinx from './sphinx.ts';
import stackExchange from './stack-exchange.ts';
import wix from './wix.ts';
import xenforo from './xenforo.ts';

/** Every rule of this folder; the order has no meaning. */
export const rules: readonly SiteRule[] = [arcXp, blogger, blox, brightspot, discourse, docusaurus, gannett, ghost, invision, mcclatchy, medianews, nexstar, phpbb, sphinx, stackExchange, wix, xenforo];
