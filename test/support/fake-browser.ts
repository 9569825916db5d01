// Stands in for webextension-polyfill in the unit tests: storage in memory that tells its listeners, English texts.
import type { Storage } from 'webextension-polyfill';

type Listener = (changes: Record<string, Storage.StorageChange>, area: string) => void;

const listeners = new Set<Listener>();

/** A storage area. `broken` is the error that every call meets; `writes` counts the writes. */
function area(name: string) {
  const kept = new Map<string, string>();
  return {
    broken: undefined as Error | undefined,
    writes: 0,
    async get(key: string | readonly string[] | null): Promise<Record<string, unknown>> {
      if (this.broken) throw this.broken;
      const found = [...kept].filter(([name]) => key === null || [key].flat().includes(name));
      return Object.fromEntries(found.map(([name, value]) => [name, JSON.parse(value)]));
    },
    async remove(keys: readonly string[]): Promise<void> {
      if (this.broken) throw this.broken;
      for (const key of keys) kept.delete(key);
    },
    async set(items: Record<string, unknown>): Promise<void> {
      if (this.broken) throw this.broken;
      this.writes += 1;
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
      for (const listener of listeners) listener(items as Record<string, Storage.StorageChange>, name);
    },
    clear(): void {
      kept.clear();
      this.broken = undefined;
      this.writes = 0;
    },
  };
}

const browser = {
  runtime: { id: 'lectern@test' },
  i18n: { getMessage: (_key: string, _values?: string[]) => '', getUILanguage: () => 'en' },
  storage: {
    local: area('local'),
    sync: area('sync'),
    session: area('session'),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
      hasListeners: () => listeners.size > 0,
      clear: () => listeners.clear(),
    },
  },
};

export default browser;
