import { nextTime } from '../records/record.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { loadRecord, removeRecord, storeRecord } from '../records/record-store.ts';
import { text } from '../shared/text.ts';
import { DICTIONARY_KEY } from './dictionary-key.ts';

/** A service of the user's own in which words are looked up. */
export interface Dictionary {
  /** Its address, with the place for the word and perhaps one for its language; empty where none is chosen. */
  readonly address: string;
  /** True once the user has agreed to send words there. */
  readonly agreed: boolean;
}

/** Longest address of a service, in characters. Set by hand, above what services have. */
const MAX_ADDRESS_CHARS = 500;

/** Places in an address, as they are usual. */
const WORD_PLACE = /%s|\{word\}/g;
const LANGUAGE_PLACE = /\{lang(?:uage)?\}/g;

const NONE: Dictionary = { address: '', agreed: false };

/** The record with the service, which stays on this device, where the user has agreed. */
const dictionaryRecords: RecordKind = {
  owns: (key) => key === DICTIONARY_KEY,
  accepts: () => true,
  migrations: [],
  synced: false,
  failedSentence: () => text('settingsNotStored', 'Your change couldn’t be saved.'),
};

/** Loads the service; one without an address where none is chosen. Never rejects. */
export async function loadDictionary(): Promise<Dictionary> {
  const { address, agreed, gone } = await loadRecord(dictionaryRecords, DICTIONARY_KEY);
  if (gone || typeof address !== 'string' || problemOf(address)) return NONE;
  return { address, agreed: agreed === true };
}

/**
 * Stores another service.
 * @throws An error whose message is a sentence for the user, when it could not be stored.
 */
export async function storeDictionary(dictionary: Dictionary): Promise<void> {
  const record = await loadRecord(dictionaryRecords, DICTIONARY_KEY);
  const { version } = record;
  await storeRecord(dictionaryRecords, DICTIONARY_KEY, { version, ...dictionary, changed: nextTime(record) });
}

/** Removes the service. @returns A function that brings it back. Both reject as `storeDictionary` throws. */
export function removeDictionary(): Promise<() => Promise<void>> {
  return removeRecord(dictionaryRecords, DICTIONARY_KEY);
}

/**
 * Finds what is wrong with the address of a service.
 * @param address What the user has written, without spaces around it.
 * @returns A sentence for the user; undefined where nothing is.
 */
export function problemOf(address: string): string | undefined {
  const [one, other] = ['a', 'b'].map((word) => parsed(filled(address, word, 'en')));
  if (!one || !other || address.length > MAX_ADDRESS_CHARS) {
    return text('dictionaryNoAddress', 'This is no web address. Copy it from a search on the site of the dictionary.');
  }
  if (one.protocol !== 'https:') {
    return text('dictionaryNotSecure', 'The address must begin with https://, so that nobody else reads the word.');
  }
  if (one.href === other.href) {
    return text('dictionaryNoPlace', 'Write {word} or %s in the address in the place of the word.');
  }
  if (one.origin !== other.origin || one.username || one.password) {
    return text('dictionaryHostPlace', 'The place of the word must come after the name of the site.');
  }
  return undefined;
}

/**
 * Gives the address at which a word is looked up.
 * @param address Address of a service, valid.
 * @param word The word.
 * @param language Its language, as a BCP 47 tag, of which the first part is given.
 */
export function lookUpAddress(address: string, word: string, language: string): string {
  return new URL(filled(address, word, language)).href;
}

/** Gives the name of the site of a service, valid. */
export const hostOf = (address: string): string => new URL(filled(address, 'a', 'en')).host;

/** Words how the address of a service is written. */
export function dictionaryHint(): string {
  return text(
    'dictionaryHint',
    'Copy the address of a search there, and write {word} in the place of the word; {language} stands for its language. Words go there only when you press “Look up”.',
  );
}

function filled(address: string, word: string, language: string): string {
  const plain = /^[a-z]{2,8}/i.exec(language)?.[0].toLowerCase() ?? '';
  return address.replace(WORD_PLACE, () => encodeURIComponent(word)).replace(LANGUAGE_PLACE, () => plain);
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
