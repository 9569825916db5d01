/** How long anything may take to come true in a browser, in milliseconds. */
export const PATIENCE = 20_000;

/**
 * Asks again and again until the answer is there, and once more when time is over: on a busy machine most of it may have gone
 * by while this process could ask nothing.
 * @param ask Returns undefined or false while it is not.
 * @param what Ends the sentence "Waited in vain for ...".
 * @param patience Milliseconds after which it gives up.
 * @throws With the last failure, when time is over.
 */
export async function until<Answer>(
  ask: () => Promise<Answer | undefined | false>,
  what: string,
  patience = PATIENCE,
): Promise<Answer> {
  const end = Date.now() + patience;
  let failure: unknown;
  for (let isOver = false; !isOver; ) {
    isOver = Date.now() >= end;
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`Waited in vain for ${what}.`, failure === undefined ? {} : { cause: failure });
}

/** Lets a promise take so long and no longer. */
export async function within<Result>(promise: Promise<Result>, milliseconds: number, what: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds / 1000} s.`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * A function and its arguments as one expression, for a place that takes text only.
 * The function must not use anything but its arguments and what that place offers.
 * @param args JSON values.
 * @param first An expression for an argument that goes before them.
 */
export function callText(
  look: ((...args: never[]) => unknown) | string,
  args: readonly unknown[] = [],
  first?: string,
): string {
  if (typeof look === 'string') return look;
  const values = args.map((value) => JSON.stringify(value) ?? 'undefined');
  const call = `(${String(look)})(${[...(first === undefined ? [] : [first]), ...values].join(', ')})`;
  // Some TypeScript runners put the names of functions into calls of __name.
  return `((__name) => ${call})((value) => value)`;
}

/** What is waited for, for the failure that names it. */
export function described(look: ((...args: never[]) => unknown) | string, args: readonly unknown[]): string {
  return args.length === 0 ? String(look) : `${String(look)} with ${JSON.stringify(args)}`;
}
