import { ruleFaults } from '../sites/check-rule.ts';
import { parseSelector } from '../sites/parse-selector.ts';
import type { SiteRule } from '../sites/site-rule.ts';

/** Tells whether anything that is to be a rule is one, without a fault. */
export const isSound = (rule: unknown): rule is SiteRule => ruleFaults(rule, parseSelector).length === 0;
