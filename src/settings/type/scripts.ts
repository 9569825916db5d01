import type { Properties } from '../setting-kinds.ts';
import type { Generic } from './fonts.ts';

type Kind = 'Serif' | 'Sans';

/** Families of the scripts of India and of Thai. */
const southern = (kind: Kind): string =>
  `'Noto ${kind} Devanagari', 'Noto ${kind} Bengali', 'Noto ${kind} Tamil', 'Noto ${kind} Telugu', 'Kohinoor Devanagari', 'Nirmala UI', 'Noto ${kind} Thai', Thonburi, 'Leelawadee UI'`;

/** Families of Urdu. */
const nastaliq = (last: string): string =>
  `'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto ${last} Arabic'`;

/** The Noto families of a language of the East. */
const eastern = (kind: Kind, language: string): string => `'Noto ${kind} CJK ${language}', 'Noto ${kind} ${language}'`;

/**
 * System families for scripts that Latin faces lack, for serif faces and for all others. Those under `other` serve
 * every language, since no two of its scripts share letters. Chinese, Japanese, Korean and Urdu share theirs with
 * neighbours that draw them otherwise, so each has families of its own, for text in that language alone.
 */
const FAMILIES = {
  other: [
    `'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Noto Serif Hebrew', 'New Peninim MT', David, ${southern('Serif')}`,
    `'Noto Sans Arabic', 'Geeza Pro', 'Noto Sans Hebrew', 'Arial Hebrew', ${southern('Sans')}`,
  ],
  urdu: [nastaliq('Naskh'), nastaliq('Sans')],
  japanese: [
    `'Hiragino Mincho ProN', 'Yu Mincho', ${eastern('Serif', 'JP')}, 'MS PMincho'`,
    `'Hiragino Sans', 'Yu Gothic', Meiryo, ${eastern('Sans', 'JP')}`,
  ],
  korean: [
    `'Nanum Myeongjo', AppleMyungjo, ${eastern('Serif', 'KR')}, Batang`,
    `'Apple SD Gothic Neo', 'Malgun Gothic', ${eastern('Sans', 'KR')}`,
  ],
  simplified: [
    `'Songti SC', ${eastern('Serif', 'SC')}, SimSun`,
    `'PingFang SC', 'Microsoft YaHei', ${eastern('Sans', 'SC')}`,
  ],
  traditional: [
    `'Songti TC', ${eastern('Serif', 'TC')}, PMingLiU`,
    `'PingFang TC', 'Microsoft JhengHei', ${eastern('Sans', 'TC')}`,
  ],
};

/**
 * Gives the families that stand in for each script, as `--reader-script-*` properties; the reader's styles take the one
 * of the language of the text.
 * @param generic Kind of letters of the face that they stand in for.
 */
export function scriptProperties(generic: Generic): Properties {
  const scripts = Object.entries(FAMILIES).map(([name, [serif, sans]]) => [
    `--reader-script-${name}`,
    generic === 'serif' ? serif : sans,
  ]);
  return Object.fromEntries(scripts);
}
