import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BenchOptions } from './options.ts';

/** When, where and with what a run took place. */
export interface RunDescription {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly seconds: number;
  /** Versions of what was measured. */
  readonly versions: { readonly lectern: string; readonly readability: string; readonly defuddle: string };
  readonly browser: string;
  readonly machine: {
    readonly system: string;
    readonly processor: string;
    readonly processors: number;
    /** Gigabytes. */
    readonly memory: number;
    readonly node: string;
  };
  readonly options: Pick<BenchOptions, 'hosts' | 'jobs'> & {
    readonly limit: number | null;
    /** True where each page was read by a model that was fitted without its site. */
    readonly isHeldOut: boolean;
  };
}

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Describes a run. @param browser Name and version. @param seconds How long it took. */
export async function describeRun(options: BenchOptions, browser: string, seconds: number): Promise<RunDescription> {
  const file = path.resolve(import.meta.dirname, '../../package.json');
  const { version, dependencies, devDependencies } = JSON.parse(await readFile(file, 'utf8')) as Package;
  const { hosts, jobs, limit, folds } = options;
  return {
    date: new Date().toISOString(),
    seconds: Math.round(seconds),
    versions: {
      lectern: version,
      readability: dependencies['@mozilla/readability'] ?? '',
      defuddle: devDependencies['defuddle'] ?? '',
    },
    browser,
    machine: {
      system: `${os.type()} ${os.release()} ${os.arch()}`,
      processor: os.cpus()[0]?.model.trim() ?? '',
      processors: os.availableParallelism(),
      memory: Math.round(os.totalmem() / 2 ** 30),
      node: process.version,
    },
    options: { hosts, jobs, limit: Number.isFinite(limit) ? limit : null, isHeldOut: folds !== undefined },
  };
}
