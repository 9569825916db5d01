import { alwaysHosts, followGrants, isAlways, setAlways, wishAlways } from '../../src/tab/always-sites.ts';
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
  browser.storage.local.clear();
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
const reader = { host: 'paper.example', action: 'reader' } as const;
const tidy = { host: 'paper.example', action: 'tidy' } as const;
const ids = () => scripts.map(({ id }) => id).sort();

test('a host that was granted opens by itself from then on', async () => {
  granted = [PAPER];
  expect(await setAlways({ ...reader, on: true })).toBe(true);
  expect(scripts).toEqual([
    expect.objectContaining({ matches: [PAPER], js: ['always.js'], persistAcrossSessions: true }),
  ]);
  expect(await isAlways(reader)).toBe(true);
  expect(await isAlways({ ...reader, host: 'other.example' })).toBe(false);
});

test('a host that was not granted does not', async () => {
  expect(await setAlways({ ...reader, on: true })).toBe(false);
  expect(scripts).toEqual([]);
});

test('a host that is taken back opens no more, and its access goes with it, under whichever scheme', async () => {
  granted = ['https://paper.example/*', 'http://paper.example/*', '*://other.example/*'];
  await setAlways({ ...reader, on: true });
  expect(await setAlways({ ...reader, on: false })).toBe(false);
  expect(granted).toEqual(['*://other.example/*']);
  expect(scripts).toEqual([]);
  expect(await setAlways({ ...reader, on: false })).toBe(false);
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
  await Promise.all([followGrants(), setAlways({ ...reader, on: true }), followGrants()]);
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

describe('pages that are tidied by themselves', () => {
  test('have a script of their own, beside that of the reader', async () => {
    granted = [PAPER];
    expect(await setAlways({ ...tidy, on: true })).toBe(true);
    expect(scripts).toEqual([expect.objectContaining({ id: 'tidy-paper.example', js: ['always-tidy.js'] })]);
    expect([await isAlways(tidy), await isAlways(reader)]).toEqual([true, false]);
    await setAlways({ ...reader, on: true });
    expect(ids()).toEqual(['always-paper.example', 'tidy-paper.example']);
    expect([await alwaysHosts('reader'), await alwaysHosts('tidy')]).toEqual([['paper.example'], ['paper.example']]);
  });

  test('keep the access when the reader is switched off, and give it back when they are the last', async () => {
    granted = [PAPER];
    await setAlways({ ...tidy, on: true });
    await setAlways({ ...reader, on: true });
    expect(await setAlways({ ...reader, on: false })).toBe(false);
    expect([granted, ids()]).toEqual([[PAPER], ['tidy-paper.example']]);
    await followGrants();
    expect(ids()).toEqual(['tidy-paper.example']);
    expect(await setAlways({ ...tidy, on: false })).toBe(false);
    expect([granted, ids()]).toEqual([[], []]);
    expect(await browser.storage.local.get('tidySites')).toEqual({ tidySites: {} });
  });

  test('leave the reader its access', async () => {
    granted = [PAPER];
    await setAlways({ ...reader, on: true });
    await setAlways({ ...tidy, on: true });
    await setAlways({ ...tidy, on: false });
    expect([granted, ids()]).toEqual([[PAPER], ['always-paper.example']]);
  });

  test('are what a grant means that was asked for them, also when the popup has closed meanwhile', async () => {
    await wishAlways(tidy);
    granted = [PAPER];
    await followGrants();
    expect(ids()).toEqual(['tidy-paper.example']);
  });

  test('are so too where the grant is there first, and where it is heard of first', async () => {
    granted = [PAPER];
    await wishAlways(tidy);
    await followGrants();
    expect(ids()).toEqual(['tidy-paper.example']);
    granted = [];
    await followGrants();
    granted = [PAPER];
    await followGrants();
    await wishAlways(tidy);
    await setAlways({ ...tidy, on: true });
    expect(ids()).toEqual(['tidy-paper.example']);
    await setAlways({ ...reader, on: true });
    await wishAlways(tidy);
    expect(ids()).toEqual(['always-paper.example', 'tidy-paper.example']);
  });

  test('are not what a later grant means, where the user had declined, or has asked for the reader since', async () => {
    await wishAlways(tidy);
    await setAlways({ ...tidy, on: false });
    granted = [PAPER];
    await followGrants();
    expect(ids()).toEqual(['always-paper.example']);
    granted = [];
    await followGrants();
    await wishAlways(tidy);
    await wishAlways(reader);
    granted = [PAPER];
    await followGrants();
    expect(ids()).toEqual(['always-paper.example']);
  });

  test.each([
    ['alone', [tidy], ['tidy-paper.example']],
    ['with the reader', [tidy, reader], ['always-paper.example', 'tidy-paper.example']],
  ])('come back %s after an update, with which Chromium drops all scripts', async (_, wishes, expected) => {
    granted = [PAPER];
    for (const wish of wishes) await setAlways({ ...wish, on: true });
    scripts = [];
    await followGrants();
    expect(ids()).toEqual(expected);
  });

  test('are forgotten when the access is withdrawn', async () => {
    granted = [PAPER];
    await setAlways({ ...tidy, on: true });
    granted = [];
    await followGrants();
    expect(ids()).toEqual([]);
    granted = [PAPER];
    await followGrants();
    expect(ids()).toEqual(['always-paper.example']);
  });

  test('are none where what is stored is damaged', async () => {
    await browser.storage.local.set({ tidySites: { 'paper.example': 'all', 'other.example': ['tidy', 7] } });
    granted = [PAPER, '*://other.example/*'];
    await followGrants();
    expect(ids()).toEqual(['tidy-other.example']);
  });
});
