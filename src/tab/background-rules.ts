import { isHostName } from '../shared/host.ts';
import { LATER_SCRIPTS, type LaterScript } from '../shared/later-scripts.ts';
import {
  type Check,
  fields,
  isAction,
  isBoolean,
  isInteger,
  isPart,
  isText,
  listOf,
  optional,
} from '../shared/message-checks.ts';
import type { BackgroundMessages, MessageRule } from '../shared/messages.ts';
import { MAX_QUOTE_CHARS } from '../shared/stopped-place.ts';

/** Longest key of a record: a prefix and the name of a host, which has no more than 253 letters. */
const MAX_KEY_CHARS = 300;

/** Most letters of a record as JSON: `storage.sync` takes no more bytes for one. */
const MAX_RECORD_CHARS = 8192;

/** Longest address that is taken. Set by hand, above what servers take. */
const MAX_ADDRESS_CHARS = 100_000;

/** Most files that one question may ask for, and the longest name of one. Set by hand, above what a typeface has. */
const MAX_FILES = 100;
const MAX_FILE_CHARS = 100;

/** Most letters of an id of the library, which is a hash. */
const MAX_ID_CHARS = 64;

/** Longest title of an article that is kept. Set by hand, far above any. */
const MAX_TITLE_CHARS = 5000;

/** Most letters of a whole article that is kept, as JSON. Set by hand: ten times the longest of the measured pages. */
const MAX_ARTICLE_CHARS = 20_000_000;

/** Most letters of a picture in base64: those of the largest that is fetched. */
const MAX_PICTURE_CHARS = 28_000_000;

/** Longest skeleton of a page: what 2,000 elements with long names take. */
const MAX_SKELETON_CHARS = 300_000;

const isRecord: Check = (value) =>
  typeof value === 'object' && value !== null && JSON.stringify(value).length <= MAX_RECORD_CHARS;

const isPlace = fields({ quote: isText(MAX_QUOTE_CHARS), passed: isPart });

/** Checks the facts; the text itself passes the gate each time it is opened. */
const isArticle: Check = (value) =>
  fields({
    keeping: isInteger,
    address: isText(MAX_ADDRESS_CHARS),
    title: isText(MAX_TITLE_CHARS),
    lead: Array.isArray,
    body: Array.isArray,
  })(value) && JSON.stringify(value).length <= MAX_ARTICLE_CHARS;

const toggle = { action: isAction, on: optional(isBoolean), selection: optional(isBoolean) };
const request = { host: isHostName, action: isAction };

/**
 * The rules of the questions to the background: what reaches beyond the page that asks comes from pages of the extension
 * alone.
 */
export const backgroundRules: Readonly<Record<keyof BackgroundMessages, MessageRule>> = {
  press: { own: true, accepts: fields({ ...toggle, tab: isInteger, press: optional(isInteger) }) },
  pressAgain: { accepts: fields({ ...toggle, press: isInteger, page: isInteger }) },
  prepare: { own: true, accepts: fields({ tab: isInteger }) },
  look: { own: true, accepts: fields({ tab: isInteger }) },
  isAlways: { own: true, accepts: fields(request) },
  alwaysHosts: { own: true, accepts: isAction },
  wishAlways: { own: true, accepts: fields(request) },
  setAlways: { own: true, accepts: fields({ ...request, on: isBoolean }) },
  changed: {
    accepts: fields({
      state: fields({ reader: isBoolean, tidy: isBoolean, hidden: optional(isInteger) }),
      dark: isBoolean,
      onlyCount: isBoolean,
    }),
  },
  keep: { accepts: fields({ key: isText(MAX_KEY_CHARS), record: isRecord }) },
  hush: { accepts: isBoolean },
  readNext: { accepts: isText(MAX_ADDRESS_CHARS) },
  addContent: {},
  addGuard: {},
  addScripts: { accepts: listOf((value) => LATER_SCRIPTS.includes(value as LaterScript), LATER_SCRIPTS.length) },
  stoppedPlace: {},
  keepStoppedPlace: { accepts: (value) => value === null || isPlace(value) },
  keepArticle: { accepts: isArticle },
  keepPicture: {
    accepts: fields({
      id: isText(MAX_ID_CHARS),
      keeping: isInteger,
      address: isText(MAX_ADDRESS_CHARS),
      type: (value) => /^image\/[a-z+.-]+$/.test(String(value)),
      bytes: isText(MAX_PICTURE_CHARS),
    }),
  },
  undoKeeping: { accepts: fields({ id: isText(MAX_ID_CHARS), keeping: isInteger }) },
  openLibrary: {},
  keepSeenPage: { accepts: fields({ id: isInteger, skeleton: isText(MAX_SKELETON_CHARS) }) },
  seenPages: {},
  openHighlights: {},
  openRules: {},
  returnAccess: { own: true },
  files: { accepts: listOf(isText(MAX_FILE_CHARS), MAX_FILES) },
};
