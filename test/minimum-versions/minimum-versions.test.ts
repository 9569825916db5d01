/** @jest-environment node */
// Everything that we use of the platform is in the oldest browsers that the manifest names, or stands in these lists.
import { readFileSync } from 'node:fs';
import { scriptFeatures, type Uses } from './script-features.ts';
import { styleFeatures } from './style-features.ts';
import { type Engine, isSupported } from './support.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
  minimum_chrome_version: string;
  browser_specific_settings: Record<'gecko' | 'gecko_android', { strict_min_version: string }>;
};
const { gecko, gecko_android: android } = manifest.browser_specific_settings;
const MINIMUM: Readonly<Partial<Record<Engine, number>>> = {
  chrome: Number.parseInt(manifest.minimum_chrome_version, 10),
  firefox: Number.parseInt(gecko.strict_min_version, 10),
  firefox_android: Number.parseInt(android.strict_min_version, 10),
};

const NO_KEYS = 'asked for first: browsers of phones give extensions neither keys nor menus';
const OTHER_BROWSER = 'for one browser alone; the rule for the other stands beside it';
const ELEGANCE = 'drawn a little less well without it; nothing moves or is lost';
const NO_MEDIA_KEYS = 'phones: without it the keys for media do nothing, and reading aloud goes on';

/** What is used where it is there, and missing in one of the oldest browsers at least: why that is right. */
const WHERE_IT_IS: Readonly<Record<string, string>> = {
  'api.Document.prerenderingchange_event': 'asked for first: only Chromium loads pages before they are opened',
  'api.Element.currentCSSZoom': 'asked for first; the computed zoom stands in',
  'api.Element.focusin_event': 'the data speaks of a handler as a property, which we do not use',
  'api.Element.focusout_event': 'the data speaks of a handler as a property, which we do not use',
  'api.KeyboardEvent.repeat': 'partly there: with several keys held down one of them may count once more',
  'api.MediaSession.metadata': NO_MEDIA_KEYS,
  'api.MediaSession.playbackState': NO_MEDIA_KEYS,
  'api.MediaSession.setActionHandler': NO_MEDIA_KEYS,
  'api.SpeechSynthesisUtterance.boundary_event': 'a voice that tells of no words has the sentence marked alone',
  'css.selectors.highlight': 'partly there: Firefox draws no line under such a mark, which it has as a colour too',
  ...Object.fromEntries(
    ['group', 'image-pair', 'old', 'new'].map((part) => [
      `css.selectors.view-transition-${part}`,
      'only browsers that have transitions of pages have any to end',
    ]),
  ),
  'webextensions.api.commands.getAll': NO_KEYS,
  'webextensions.api.commands.onCommand': NO_KEYS,
  'webextensions.api.commands.openShortcutSettings': 'asked for first; Chromium has an address in its place',
  'webextensions.api.menus.create': NO_KEYS,
  'webextensions.api.menus.onClicked': NO_KEYS,
  'webextensions.api.menus.removeAll': NO_KEYS,
  'webextensions.api.menus.update': NO_KEYS,
  'webextensions.api.storage.sync': 'partly there: on phones Firefox keeps it on the device, as storage.local does',
  'webextensions.api.tabs.query': 'on phones it may leave out tabs, but not the one in front, which is all we ask for',
  'webextensions.api.windows.update': 'asked for first: browsers of phones have one window',
  'css.properties.break-after.avoid': ELEGANCE,
  'css.properties.font-family.ui-monospace': 'other names follow it',
  'css.properties.font-size-adjust': ELEGANCE,
  'css.properties.orphans': ELEGANCE,
  'css.properties.overscroll-behavior':
    'partly there: boxes that do not scroll pass the movement on, which is right here',
  'css.properties.overscroll-behavior-x':
    'partly there: boxes that do not scroll pass the movement on, which is right here',
  'css.properties.print-color-adjust': 'highlights have their lines on paper as well',
  'css.properties.print-color-adjust.exact': 'the same',
  'css.properties.resize': 'phones: fields have no corner to be drawn at',
  'css.properties.text-size-adjust': 'only browsers of phones grow text by themselves; Firefox has it under its prefix',
  'css.properties.text-wrap.pretty': ELEGANCE,
  'css.properties.widows': ELEGANCE,
  'css.selectors.-moz-range-progress': OTHER_BROWSER,
  'css.selectors.-moz-range-thumb': OTHER_BROWSER,
  'css.selectors.-moz-range-track': OTHER_BROWSER,
  'css.selectors.-webkit-slider-runnable-track': OTHER_BROWSER,
  'css.selectors.-webkit-slider-thumb': OTHER_BROWSER,
};

/** What the data has no entry of its own for. */
const NOT_IN_THE_DATA = [
  'api.CSS.highlights', // partly told of as HighlightRegistry; Chrome has it since 105, Firefox since 140
  'api.EventTarget.currententrychange_event', // asked for first, as the whole of `navigation`
  'api.EventTarget.downloadprogress_event', // of the browser's own model, which is asked for first
  'api.EventTarget.step_event', // an event of ours, by which the order of listeners is seen
  'api.HTMLElement.play_event', // of the media in it
  'api.HTMLDivElement.end_event', // an event of ours, which ends what lies over the text
  'api.HTMLSpanElement.end_event', // the same
  'api.HTMLElement.settings_event', // an event of ours, by which keys are named anew
  'api.NodeFilter',
  'api.NodeFilter.FILTER_ACCEPT_static', // with the next one and those of `Range`: constants, which all browsers have for long
  'api.NodeFilter.FILTER_REJECT_static',
  'api.Range.END_TO_END_static',
  'api.Range.START_TO_START_static',
  'api.ParentNode.playing_event', // of the media in it
  'api.Window.MediaMetadata', // of the window of a frame, as the next one; told of under its own name
  'api.Window.setTimeout',
  'api.XPathResult.ANY_TYPE_static', // with the next three: constants, which all browsers have for long
  'api.XPathResult.BOOLEAN_TYPE_static',
  'api.XPathResult.ORDERED_NODE_SNAPSHOT_TYPE_static',
  'api.XPathResult.STRING_TYPE_static',
  'css.properties.-webkit-box-orient', // with the next one: lines that are cut, which both browsers have for long
  'css.properties.-webkit-line-clamp',
  'css.properties.-webkit-text-size-adjust', // the prefixed name of text-size-adjust
  'html.elements.lectern-picker', // an element of ours, which needs no definition
  'javascript.builtins.Array.groups',
  'javascript.builtins.Array.index', // with those around it members of what the language gives back
  'javascript.builtins.DateTimeFormatPart.type',
  'javascript.builtins.DateTimeFormatPart.value',
  'javascript.builtins.Float32Array.length',
  'javascript.builtins.Float32Array.map',
  'javascript.builtins.Float32Array.reduce',
  'javascript.builtins.Int32Array.from',
  'javascript.builtins.IteratorReturnResult.value',
  'javascript.builtins.IteratorYieldResult.done',
  'javascript.builtins.IteratorYieldResult.value',
  'javascript.builtins.PropertyDescriptor.get',
  'javascript.builtins.PropertyDescriptor.value',
  'javascript.builtins.SegmentData.index',
  'javascript.builtins.SegmentData.isWordLike',
  'javascript.builtins.SegmentData.segment',
  'javascript.builtins.Uint32Array.buffer',
  'javascript.builtins.Uint32Array.fill', // as of every typed array
  'javascript.builtins.Uint32Array.slice',
  'javascript.builtins.__type.supportedLocalesOf', // of Intl.RelativeTimeFormat and Intl.Segmenter, and parts of what they give
  'javascript.builtins.__type.type',
  'javascript.builtins.__type.value',
];

const scripts = scriptFeatures();
const styles = styleFeatures();
const known: Uses = new Map([...scripts.known, ...styles.known]);

const missingIn = (engine: Engine, version: number): string[] =>
  [...known.keys()].filter((name) => !isSupported(name, engine, version));

test('much is found, of every sort', () => {
  const names = [...known.keys()];
  const count = (start: string): number => names.filter((name) => name.startsWith(start)).length;
  expect(count('api.')).toBeGreaterThan(250);
  expect(count('javascript.')).toBeGreaterThan(100);
  expect(count('webextensions.')).toBeGreaterThan(40);
  expect(count('css.')).toBeGreaterThan(250);
  expect(count('html.')).toBeGreaterThan(30);
});

test('the oldest browsers have all of it, but for what is listed with its reason', () => {
  const missing = Object.entries(MINIMUM).flatMap(([engine, version]) => missingIn(engine as Engine, version));
  const places = [...new Set(missing)].map((name) => [name, known.get(name)]);
  expect(places.filter(([name]) => !Object.hasOwn(WHERE_IT_IS, String(name)))).toEqual([]);
  expect(Object.keys(WHERE_IT_IS).filter((name) => !missing.includes(name))).toEqual([]);
});

test('the minimum is the lowest that is true: of a Chrome of before, more is missing', () => {
  const { chrome = 0 } = MINIMUM;
  const more = missingIn('chrome', chrome - 8).filter((name) => !Object.hasOwn(WHERE_IT_IS, name));
  expect(more.length).toBeGreaterThan(0);
});

test('nothing else is unknown to the data', () => {
  expect([...scripts.unknown.keys(), ...styles.unknown.keys()].sort()).toEqual([...NOT_IN_THE_DATA].sort());
});

test('a feature of a later version is found missing', () => {
  expect(isSupported('api.Element.currentCSSZoom', 'chrome', 121)).toBe(false);
  expect(isSupported('api.Element.currentCSSZoom', 'chrome', 128)).toBe(true);
  expect(isSupported('javascript.builtins.Iterator.map', 'firefox', 130)).toBe(false);
});

test('of the extension API, Edge of the same version has all of it, and Opera all but the copy for other devices', () => {
  const inChrome = missingIn('chrome', MINIMUM.chrome ?? 0);
  const lacking = (engine: Engine, version: number) =>
    missingIn(engine, version).filter((name) => name.startsWith('webextensions.') && !inChrome.includes(name));
  expect(lacking('edge', MINIMUM.chrome ?? 0)).toEqual([]);
  // Opera 107 is made of Chromium 121.
  expect(lacking('opera', 107)).toEqual(['webextensions.api.storage.sync']);
});
