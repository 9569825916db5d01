import { followGrants, isAlways, setAlways } from '../../src/tab/always-sites.ts';
import browser from '../support/fake-browser.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js?: readonly string[];
}

let granted: string[] = [];
let scripts: Script[] = [];
let isBroken = false;
let updates = 0;

beforeEach(() => {
  granted = [];
  scripts = [];
  updates = 0;
  Object.assign(browser, {
    permissions: {
      getAll: async () => {
        if (isBroken) throw new Error('gone');
        return { origins: [...granted] };
      },
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => isGranted(origin)),
      remove: async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((origin) => !origins.includes(origin));
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts],
      registerContentScripts: async ([script]: [Script]) => {
        if (scripts.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.push(script);
      },
      updateContentScripts: async (changes: Script[]) => {
        updates += changes.length;
        scripts = scripts.map((script) => ({ ...script, ...changes.find(({ id }) => id === script.id) }));
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        if (!scripts.some(({ id }) => ids.includes(id))) throw new Error(`Nonexistent script ID '${ids[0]}'`);
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  });
});

/** Whether a grant covers an address: the patterns of these tests name a scheme and a host, either or both open. */
function isGranted(origin: string): boolean {
  const [scheme, host] = origin.split(/:\/\/|\/\*$/);
  return granted.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const [ownScheme, ownHost] = pattern.split(/:\/\/|\/\*$/);
    return (ownScheme === '*' || ownScheme === scheme) && (ownHost === '*' || ownHost === host);
  });
}

const hosts = () => scripts.map(({ id }) => id.replace('always-', '')).sort();
const PAPER = '*://paper.example/*';

test('a host that was granted opens by itself from then on', async () => {
  granted = [PAPER];
  expect(await setAlways({ host: 'paper.example', on: true })).toBe(true);
  expect(scripts).toEqual([
    expect.objectContaining({ matches: [PAPER], js: ['always.js'], persistAcrossSessions: true }),
  ]);
  expect(await isAlways('paper.example')).toBe(true);
  expect(await isAlways('other.example')).toBe(false);
});

test('a host that was not granted does not', async () => {
  expect(await setAlways({ host: 'paper.example', on: true })).toBe(false);
  expect(scripts).toEqual([]);
});

test('a host that is taken back opens no more, and its access goes with it, under whichever scheme', async () => {
  granted = ['https://paper.example/*', 'http://paper.example/*', '*://other.example/*'];
  await setAlways({ host: 'paper.example', on: true });
  expect(await setAlways({ host: 'paper.example', on: false })).toBe(false);
  expect(granted).toEqual(['*://other.example/*']);
  expect(scripts).toEqual([]);
  expect(await setAlways({ host: 'paper.example', on: false })).toBe(false);
});

test('what was granted or withdrawn on a page of the browser is followed', async () => {
  granted = [PAPER, 'https://other.example/*'];
  await followGrants();
  expect(hosts()).toEqual(['other.example', 'paper.example']);
  granted = [PAPER];
  await followGrants();
  expect(hosts()).toEqual(['paper.example']);
});

test('access to all sites or to subdomains registers nothing, and keeps what was chosen', async () => {
  granted = [PAPER];
  await followGrants();
  granted = ['<all_urls>', '*://*/*', '*://*.other.example/*'];
  await followGrants();
  expect(hosts()).toEqual(['paper.example']);
});

test('two that find a host missing at once register it once', async () => {
  granted = [PAPER];
  await Promise.all([followGrants(), setAlways({ host: 'paper.example', on: true }), followGrants()]);
  expect(hosts()).toEqual(['paper.example']);
});

test('one that fails does not stop the next', async () => {
  granted = [PAPER];
  isBroken = true;
  await expect(followGrants()).rejects.toThrow('gone');
  isBroken = false;
  await followGrants();
  expect(hosts()).toEqual(['paper.example']);
});

test('what an older version has registered is brought up to date, once', async () => {
  granted = [PAPER];
  const other = { id: 'other', matches: [], js: ['content.js'] };
  scripts = [{ id: 'always-paper.example', matches: [PAPER], js: ['content.js', 'always.js'] }, other];
  await followGrants();
  expect(scripts).toEqual([{ id: 'always-paper.example', matches: [PAPER], js: ['always.js'] }, other]);
  await followGrants();
  expect(updates).toBe(1);
});

test('scripts of another kind are left alone', async () => {
  scripts = [{ id: 'other', matches: [] }];
  await followGrants();
  expect(scripts).toHaveLength(1);
});
