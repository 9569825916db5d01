import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { plainDate, plainNumber } from '../../src/reader/article/plain-writing.ts';
import { fill } from '../../src/shared/text.ts';
import browser from '../support/fake-browser.ts';

/** The languages that Chromium takes; folders of any other name it leaves aside. */
const CHROMIUM_LANGUAGES =
  'ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW'.split(
    ' ',
  );

const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-locales-'));
const script = `import { writeLocales } from './build.mjs'; await writeLocales(${JSON.stringify(folder)});`;
// The build is an ES module, which jest cannot import; its last argument stands for a script of that name.
execFileSync(process.execPath, ['--input-type=module', '--eval', script, 'none']);
const built = readdirSync(path.join(folder, '_locales'));

afterAll(() => rmSync(folder, { recursive: true }));

function messagesOf(language: string): Readonly<Record<string, { readonly message: string }>> {
  return JSON.parse(readFileSync(path.join(folder, '_locales', language, 'messages.json'), 'utf8'));
}

test('every folder has a name that both browsers know', () => {
  expect(built.filter((name) => !CHROMIUM_LANGUAGES.includes(name))).toEqual([]);
  // Firefox takes tags of BCP 47.
  expect(built.map((name) => Intl.getCanonicalLocales(name.replace('_', '-'))[0]?.replace('-', '_'))).toEqual(built);
});

test.each(built)('the messages of %s have the form that the browsers ask for', (language) => {
  const messages = messagesOf(language);
  for (const [key, value] of Object.entries(messages)) {
    expect(key).toMatch(/^[A-Za-z0-9_]+$/);
    expect(value).toEqual({ message: expect.stringMatching(/\S/) });
  }
});

test.each(built)('the manifest finds its words in %s', (language) => {
  const asked = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  expect(Object.keys(messagesOf(language))).toEqual(expect.arrayContaining(asked));
});

test('what is said in the stores alone is not shipped', () => {
  expect(built.filter((language) => 'storeDescription' in messagesOf(language))).toEqual([]);
});

test('readers in Portugal get Portuguese', () => {
  expect(messagesOf('pt_PT')['readerClose']?.message).toBe('Fechar');
});

const plainTags = built.flatMap((language) => {
  const tags = messagesOf(language)['plainTags']?.message.split('|') ?? [];
  return tags.map((tag) => [tag, language] as const);
});

test.each(plainTags)('days and small numbers in %s are as Intl writes them', (tag, language) => {
  const messages = messagesOf(language);
  jest
    .spyOn(browser.i18n, 'getMessage')
    .mockImplementation((key, values = []) => fill(messages[key]?.message ?? '', values));
  const days = Array.from({ length: 150 }, (_, step) => new Date(Date.UTC(1996, 1, 28 + 59 * step)));
  const numbers = Array.from({ length: 40 }, (_, step) => 25 * step);
  const { format: date } = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const { format: number } = new Intl.NumberFormat(tag);
  // V8 writes another space than Firefox.
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  const written = days.map((day) => plainDate(day.toISOString().slice(0, 10), tag) ?? '');
  expect(written.map(spaced)).toEqual(days.map((day) => spaced(date(day))));
  expect(numbers.map((count) => plainNumber(count, tag))).toEqual(numbers.map((count) => number(count)));
  jest.restoreAllMocks();
});
