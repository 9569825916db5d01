import { fittingVoices, isOfNetwork, type Voice, voiceFor } from '../../../../src/reader/aids/listen/voices.ts';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});

const VOICES = [
  voice('Network US', 'en-US', { localService: false }),
  voice('British', 'en_GB'),
  voice('American+whisper', 'en-US'),
  voice('American', 'en-US'),
  voice('Mandarin', 'cmn'),
  voice('Taiwan', 'zh-TW'),
  voice('Norsk', 'nb'),
  voice('Firefox’s', 'fr-FR', { localService: false, voiceURI: 'urn:moz-tts:speechd:French?fr' }),
];
const names = (voices: readonly Voice[]) => voices.map(({ name }) => name);

test('the region of the page decides, then that of the user; variants come later, those of the network last', () => {
  expect(names(fittingVoices(VOICES, 'en-GB', ['en-US']))).toEqual([
    'British',
    'American',
    'American+whisper',
    'Network US',
  ]);
  expect(names(fittingVoices(VOICES, 'en', ['de', 'en-US']))).toEqual([
    'American',
    'British',
    'American+whisper',
    'Network US',
  ]);
});

test.each([
  ['zh-TW', 'Taiwan'],
  ['zh-CN', 'Mandarin'],
  ['no', 'Norsk'],
  ['nn-NO', 'Norsk'],
  ['fr', 'Firefox’s'],
  ['', 'American'],
  ['th', undefined],
])('for "%s" the voice is %s', (language, name) => {
  expect(voiceFor(VOICES, language, ['en-US'], {})?.name).toBe(name);
});

test('a voice of the network speaks only if it was chosen', () => {
  const [network] = VOICES as [Voice];
  expect(isOfNetwork(network)).toBe(true);
  expect(voiceFor([network], 'en', ['en'], {})).toBeUndefined();
  expect(voiceFor([network], 'en-GB', ['en'], { en: 'Network US' })).toBe(network);
  expect(voiceFor(VOICES, 'en', ['en-US'], { en: 'one that is gone' })?.name).toBe('American');
});
