import { until } from '../support/wait.ts';
import { faultsAtFirst, faultsForReader, lockedBy, scrollsByWheel } from './page-checks.ts';
import { differences, type Picture, share } from './picture-difference.ts';
import { type Stage, Trial, type Way } from './trial.ts';

/** At most this share of the window may differ from the page without the layer: a ring of focus, a caret. */
const MOST_REMAINS = 0.005;

/** At least this share of what a layer changes in the window must be as without Lectern, for it to count as whole. */
const LEAST_WHOLE = 0.9;

/** How long a thing may take to close, in milliseconds: the slowest fades for half a second. */
const PATIENCE = 3000;

/** A result of one library opened in one way, in one browser. */
export interface Result {
  readonly verdict: 'free' | 'stays whole' | 'works' | 'fails';
  /** What is wrong, in a few words each. */
  readonly faults: readonly string[];
}

/** Everything that was found out about a library in one browser; what it does not have is left out. */
export interface Findings {
  package?: string;
  /** What is wrong with its page without Lectern. */
  broken?: string;
  /** What it does to the page while it is open, without Lectern. */
  locks?: readonly string[];
  /** It was there when the page was tidied. */
  there?: Result;
  /** It was hidden, and the tidy page switched off again. */
  back?: Result;
  /** It came by itself into the tidied page. */
  later?: Result;
  /** The user opened it in the tidied page. */
  opened?: Result;
  /** The user had opened it before the page was tidied. */
  before?: Result;
}

/** The page of a library without Lectern. */
interface Control {
  readonly closed: Picture;
  readonly open: Picture;
  /** What the library has stored and reported while nobody has answered. */
  readonly unanswered: readonly string[];
}

/** Puts a library through all trials that it has. */
export async function examine(stage: Stage, library: string): Promise<Findings> {
  const findings: Findings = {};
  const byItself = await control(stage, library, 'itself', findings);
  if (byItself) {
    findings.there = await attempt(() => thereWhenTidied(stage, library, byItself));
    findings.back = await attempt(() => givenBack(stage, library, byItself));
    findings.later = await attempt(() => comesLater(stage, library, byItself));
  }
  const byUser = await control(stage, library, 'user', findings);
  if (byUser) {
    findings.opened = await attempt(() => openedByUser(stage, library, byUser));
    if (byUser.staysOpen) findings.before = await attempt(() => openBefore(stage, library, byUser));
  }
  if (!(byItself || byUser)) throw new Error(`The page of ${library} opens nothing.`);
  return findings;
}

async function attempt(trial: () => Promise<string[] | Result>): Promise<Result> {
  try {
    const result = await trial();
    if (!Array.isArray(result)) return result;
    return { verdict: result.length === 0 ? 'works' : 'fails', faults: result };
  } catch (error) {
    return { verdict: 'fails', faults: [error instanceof Error ? error.message : String(error)] };
  }
}

/** Sees to it that the page does without Lectern what it is there for. @throws When it does not. */
async function control(
  stage: Stage,
  library: string,
  way: Way,
  findings: Findings,
): Promise<(Control & { staysOpen: boolean }) | undefined> {
  return visit(stage, library, way, async (trial) => {
    const closed = await trial.picture();
    if (way === 'itself') await trial.letOpen();
    else await trial.press('#open');
    await trial.isSeen();
    await trial.rest();
    const open = await trial.picture(`without Lectern, opened by ${way}`);
    const changed = share(differences(closed, open));
    const fail = (what: string): never => {
      throw new Error(`The page of ${library} is not right without Lectern (opened by ${way}): ${what}.`);
    };
    if (changed < 2 * MOST_REMAINS) fail(`its layer covers ${(changed * 100).toFixed(2)} % of the window`);
    const unanswered = await trial.happened();
    const { library: name, staysOpen = false } = await trial.thing();
    findings.package = name;
    const locks = await lockedBy(trial.page);
    if (!(await scrollsByWheel(trial.page))) locks.push('no wheel');
    if (way === 'itself' || !findings.locks) findings.locks = locks;
    if (staysOpen) {
      await trial.lookIntoPopup();
      if ((await trial.partsSeen()) === 0) fail('the popup closes it');
    }
    if (way === 'user' && !(await isUsed(trial))) fail('it cannot be used');
    if (!(await isClosed(trial))) fail('it does not close');
    const faults = await faultsForReader(trial.page);
    if (faults.length > 0) fail(`once closed, the page has ${faults.join(', ')}`);
    return { closed, open, unanswered, staysOpen };
  });
}

async function visit<Answer>(
  stage: Stage,
  library: string,
  way: Way,
  act: (trial: Trial) => Promise<Answer>,
): Promise<Answer | undefined> {
  const trial = await Trial.visit(stage, library, way);
  if (!trial) return undefined;
  try {
    return await act(trial);
  } finally {
    await trial.close();
  }
}

async function visitIt<Answer>(...args: Parameters<typeof visit<Answer>>): Promise<Answer> {
  return (await visit(...args)) as Answer;
}

function thereWhenTidied(stage: Stage, library: string, control: Control): Promise<Result> {
  return visitIt(stage, library, 'itself', async (trial) => {
    await trial.letOpen();
    await trial.isSeen();
    await trial.rest();
    await trial.pressTidy(true);
    return judge(trial, control, 'there when tidied');
  });
}

/** With the tidy page off again, the layer is there as it was and can be answered. */
function givenBack(stage: Stage, library: string, control: Control): Promise<string[]> {
  return visitIt(stage, library, 'itself', async (trial) => {
    await trial.letOpen();
    await trial.isSeen();
    await trial.rest();
    await trial.pressTidy(true);
    await trial.pressTidy(false);
    const whole = wholeness(await trial.picture('given back'), control);
    if (whole < LEAST_WHOLE) return [`${percent(1 - whole)} of it not given back`];
    if (!(await isClosed(trial))) return ['given back, but cannot be answered'];
    return (await faultsAtFirst(trial.page)).map((fault) => `after it: ${fault}`);
  });
}

function comesLater(stage: Stage, library: string, control: Control): Promise<Result> {
  return visitIt(stage, library, 'itself', async (trial) => {
    await trial.pressTidy(true);
    await trial.letOpen();
    await trial.rest();
    await trial.rest();
    return judge(trial, control, 'comes later');
  });
}

/** A layer that nobody has asked for is gone and the page free, or it is there as a whole and can be answered. */
async function judge(trial: Trial, { closed, open, unanswered }: Control, name: string): Promise<Result> {
  const now = await trial.picture(name);
  const faults: string[] = [];
  const reported = await trial.happened();
  const without = reported.filter((event) => !unanswered.includes(event));
  if (without.length > 0) faults.push(`answered: ${without.join(', ')}`);
  const remains = share(differences(now, closed));
  if (remains <= MOST_REMAINS) {
    faults.push(...(await faultsForReader(trial.page)));
    return { verdict: faults.length === 0 ? 'free' : 'fails', faults };
  }
  if (wholeness(now, { closed, open }) >= LEAST_WHOLE) {
    if (!(await isClosed(trial))) faults.push('stays, and cannot be answered');
    faults.push(...(await faultsAtFirst(trial.page)));
    return { verdict: faults.length === 0 ? 'stays whole' : 'fails', faults };
  }
  const parts = await trial.partsSeen();
  faults.push(`${parts > 0 ? 'layer seen, ' : ''}${percent(remains)} of the window changed`);
  faults.push(...(await faultsForReader(trial.page)));
  return { verdict: 'fails', faults };
}

function openedByUser(stage: Stage, library: string, control: Control): Promise<string[]> {
  return visitIt(stage, library, 'user', async (trial) => {
    await trial.pressTidy(true);
    await trial.press('#open');
    await trial.rest();
    return usable(trial, control, 'opened');
  });
}

function openBefore(stage: Stage, library: string, control: Control): Promise<string[]> {
  return visitIt(stage, library, 'user', async (trial) => {
    await trial.press('#open');
    await trial.rest();
    await trial.pressTidy(true);
    return usable(trial, control, 'open before');
  });
}

/** What the user has opened is seen, can be used and closed, and then the page is as before. */
async function usable(trial: Trial, control: Control, name: string): Promise<string[]> {
  const now = await trial.picture(name);
  const whole = wholeness(now, control);
  if (share(differences(now, control.closed)) <= MOST_REMAINS) return dead('hidden', trial);
  if (whole < LEAST_WHOLE) return dead(`${percent(1 - whole)} of it hidden`, trial);
  if (!(await isUsed(trial))) return dead('cannot be used', trial);
  if (!(await isClosed(trial))) return dead('does not close', trial);
  return (await faultsAtFirst(trial.page)).map((fault) => `after it: ${fault}`);
}

async function dead(what: string, { page }: Trial): Promise<string[]> {
  const faults = await faultsAtFirst(page);
  return [faults.length === 0 ? what : `${what}, page dead (${faults.join(', ')})`];
}

/** The share of what the layer changes in the window that is as it would be without Lectern. */
function wholeness(now: Picture, { closed, open }: Pick<Control, 'closed' | 'open'>): number {
  return 1 - share(differences(now, open), differences(closed, open));
}

/** A press inside the thing has an effect: the library reports it, or it is seen. */
async function isUsed(trial: Trial): Promise<boolean> {
  const { use } = await trial.thing();
  if (use === undefined) return true;
  const [before, reported] = [await trial.picture(), (await trial.happened()).length];
  if (!(await trial.press(use))) return false;
  return comesTrue(async () => {
    if ((await trial.happened()).length > reported) return true;
    return share(differences(before, await trial.picture())) > MOST_REMAINS / 10;
  });
}

/** The thing goes when it is answered or closed as it wants to be. */
async function isClosed(trial: Trial): Promise<boolean> {
  const { close } = await trial.thing();
  if (/^[A-Z]\w+$/.test(close)) await trial.page.keyboard.press('Escape');
  else if (!(await trial.press(close))) return false;
  const isGone = await comesTrue(async () => (await trial.partsSeen()) === 0);
  // What it had locked it gives back when it has faded, of which nothing is seen at the end.
  await new Promise((resolve) => setTimeout(resolve, 600));
  return isGone;
}

async function comesTrue(ask: () => Promise<boolean>): Promise<boolean> {
  return until(ask, 'it', PATIENCE).catch(() => false);
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;
