import type { followSounds as follow, hushTab as hush } from '../../src/tab/hush-tab.ts';
import browser from '../support/fake-browser.ts';

type Updated = (id: number, news: { audible?: boolean }) => Promise<void>;

let listeners: Set<Updated>;
let tabs: Map<number, { audible: boolean; mutedInfo: { muted: boolean; extensionId?: string } }>;
let kept: Record<string, unknown>;
let api: { readonly tabs: object; readonly session: object };

beforeEach(() => {
  listeners = new Set();
  tabs = new Map([7, 8].map((id) => [id, { audible: false, mutedInfo: { muted: false } }]));
  kept = {};
  const get = async (id: number) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error('There is no such tab.');
    return tab;
  };
  const update = async (id: number, { muted }: { muted: boolean }) => {
    (await get(id)).mutedInfo = { muted, extensionId: browser.runtime.id };
  };
  const onUpdated = {
    addListener: (listener: Updated) => listeners.add(listener),
    removeListener: (listener: Updated) => listeners.delete(listener),
  };
  const session = {
    get: async () => ({ ...kept }),
    set: async (items: Record<string, unknown>) => Object.assign(kept, items),
  };
  api = { tabs: { get, update, onUpdated }, session };
});

/** The background as it is after it was started: it has forgotten everything. */
async function started(): Promise<{ followSounds: typeof follow; hushTab: typeof hush }> {
  jest.resetModules();
  listeners.clear();
  const fake = jest.requireActual('../support/fake-browser.ts').default;
  Object.assign(fake, { tabs: api.tabs });
  Object.assign(fake.storage, { session: api.session });
  return jest.requireActual('../../src/tab/hush-tab.ts');
}

const sender = (id: number) => ({ tab: { id } as never });
const isMuted = (id: number) => tabs.get(id)?.mutedInfo.muted;
const settle = () => new Promise((resume) => setTimeout(resume));

/** A tab begins to sound, or ceases to. */
async function sound(id: number, audible: boolean): Promise<void> {
  Object.assign(tabs.get(id) as object, { audible });
  for (const listener of listeners) await listener(id, { audible });
}

test('a tab that begins to sound much later is muted, also by a background that was started for it; no other tab is', async () => {
  await (await started()).hushTab(true, sender(7));
  expect(isMuted(7)).toBe(false);
  (await started()).followSounds();
  await Promise.all([sound(7, true), sound(8, true)]);
  expect([isMuted(7), isMuted(8)]).toEqual([true, false]);
  await sound(7, false);
  expect(isMuted(7)).toBe(false);
});

test('while no tab is to be silent nothing is listened to', async () => {
  const { followSounds, hushTab } = await started();
  followSounds();
  expect(listeners.size).toBe(1);
  await settle();
  expect(listeners.size).toBe(0);
  await hushTab(true, sender(7));
  expect(listeners.size).toBe(1);
  await sound(7, true);
  await hushTab(false, sender(7));
  expect([listeners.size, isMuted(7)]).toEqual([0, false]);
});

test('what the user has muted stays so', async () => {
  const { hushTab } = await started();
  Object.assign(tabs.get(7) as object, { audible: true, mutedInfo: { muted: true } });
  await hushTab(true, sender(7));
  await hushTab(false, sender(7));
  expect(isMuted(7)).toBe(true);
});
