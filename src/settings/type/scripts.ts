import type { Properties } from '../setting-kinds.ts';
import type { Generic } from './fonts.ts';

/**
 * System families for scripts that Latin faces lack, for serif faces and for all others. Those under `other` serve
 * every language, since no two of its scripts share letters. Chinese, Japanese, Korean and Urdu share theirs with
 * neighbours that draw them otherwise, so each has families of its own, for text in that language alone.
 */
const FAMILIES = {
  other: [
    "'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Noto Serif Hebrew', 'New Peninim MT', David, 'Noto Serif Devanagari', 'Noto Serif Bengali', 'Noto Serif Tamil', 'Noto Serif Telugu', 'Kohinoor Devanagari', 'Nirmala UI', 'Noto Serif Thai', Thonburi, 'Leelawadee UI'",
    "'Noto Sans Arabic', 'Geeza Pro', 'Noto Sans Hebrew', 'Arial Hebrew', 'Noto Sans Devanagari', 'Noto Sans Bengali', 'Noto Sans Tamil', 'Noto Sans Telugu', 'Kohinoor Devanagari', 'Nirmala UI', 'Noto Sans Thai', Thonburi, 'Leelawadee UI'",
  ],
  urdu: [
    "'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Naskh Arabic'",
    "'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Sans Arabic'",
  ],
  japanese: [
    "'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', 'Noto Serif JP', 'MS PMincho'",
    "'Hiragino Sans', 'Yu Gothic', Meiryo, 'Noto Sans CJK JP', 'Noto Sans JP'",
  ],
  korean: [
    "'Nanum Myeongjo', AppleMyungjo, 'Noto Serif CJK KR', 'Noto Serif KR', Batang",
    "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR'",
  ],
  simplified: [
    "'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', SimSun",
    "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'",
  ],
  traditional: [
    "'Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC', PMingLiU",
    "'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC'",
  ],
} as const;

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
