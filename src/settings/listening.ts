import { nextTime } from '../records/record.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { loadRecord, storeRecord } from '../records/record-store.ts';
import { text } from '../shared/text.ts';

/** Choices for listening, on all sites. */
export interface Listening {
  /** Speed, one of `RATES`; 1 is the voice's own. */
  readonly rate: number;
  /** Names (`voiceURI`) of the chosen voices, by languages without a region. */
  readonly voices: Readonly<Record<string, string>>;
  /** True if captions are read. */
  readonly captions: boolean;
  /** True if programs are read. */
  readonly code: boolean;
}

/** The speeds that can be chosen. */
export const RATES = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

/** Key of the record; there is one. */
const KEY = 'listening';

/** Most languages with a voice of their own, and the longest name of a voice. Set by hand, above what people speak. */
const MAX_VOICES = 40;
const MAX_NAME_CHARS = 300;

/** The record with what is chosen for listening. It stays on the device, whose voices others do not have. */
const listeningRecords: RecordKind = {
  owns: (key) => key === KEY,
  accepts: () => true,
  migrations: [],
  synced: false,
  failedSentence: () => text('settingsNotStored', 'Your change couldn’t be saved.'),
};

const START: Listening = { rate: 1, voices: {}, captions: true, code: false };

/**
 * Read what was stored, of whatever origin.
 * @returns Valid choices; the start value for each that is not.
 */
function acceptListening(stored: Readonly<Record<string, unknown>>): Listening {
  const { rate, voices, captions, code } = stored;
  return {
    rate: RATES.find((each) => each === rate) ?? START.rate,
    voices: typeof voices === 'object' && voices !== null ? validVoices(voices) : START.voices,
    captions: typeof captions === 'boolean' ? captions : START.captions,
    code: typeof code === 'boolean' ? code : START.code,
  };
}

function validVoices(stored: object): Record<string, string> {
  const valid = Object.entries(stored).filter(
    ([language, name]) => /^[a-z]{2,8}$/.test(language) && typeof name === 'string' && name.length <= MAX_NAME_CHARS,
  );
  return Object.fromEntries(valid.slice(0, MAX_VOICES));
}

/** Loads what is chosen; the start values where nothing is. Never rejects. */
export async function loadListening(): Promise<Listening> {
  return acceptListening(await loadRecord(listeningRecords, KEY));
}

/** Gives choices with some changed; of the voices those stay that are for other languages. */
export function withListening(before: Listening, part: Partial<Listening>): Listening {
  return { ...before, ...part, voices: { ...before.voices, ...part.voices } };
}

/**
 * Changes some of it, as `withListening` does: other tabs may have chosen something else meanwhile.
 * @returns What is chosen then. Rejects with an error whose message is a sentence for the user when it could not be stored.
 */
export async function changeListening(part: Partial<Listening>): Promise<Listening> {
  const record = await loadRecord(listeningRecords, KEY);
  const changed = withListening(acceptListening(record), part);
  await storeRecord(listeningRecords, KEY, { ...record, ...changed, changed: nextTime(record) });
  return changed;
}
