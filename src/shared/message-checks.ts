import { ACTIONS } from './messages.ts';

/** Check of a value that a message brings, which may be anything. */
export type Check = (value: unknown) => boolean;

/** Checks for an object that has these fields, each of its kind; what else it has is not looked at. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

/** Checks for a list of no more than so many values, each of one kind. */
export function listOf(check: Check, most: number): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

/** Checks for a value that may be missing. */
export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/** Checks for something that can be switched in a tab. */
export const isAction: Check = (value) => ACTIONS.some((action) => action === value);

export const isBoolean: Check = (value) => typeof value === 'boolean';

export const isInteger: Check = Number.isInteger;

/** Checks for a number from 0 to 1. */
export const isPart: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;

/** Checks for a text of no more than so many UTF-16 code units. */
export function isText(most: number): Check {
  return (value) => typeof value === 'string' && value.length <= most;
}
