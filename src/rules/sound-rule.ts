import { ruleFaults } from '../sites/check-rule.ts';
import type { SiteRule } from '../sites/site-rule.ts';

/** Parses a selector of a rule. @throws {DOMException} If it is not valid. */
export const parseSelector = (selector: string): void => void new DocumentFragment().querySelector(selector);

/** Tells whether anything that is to be a rule is one, without a fault. */
export const isSound = (rule: unknown): rule is SiteRule => ruleFaults(rule, parseSelector).length === 0;
