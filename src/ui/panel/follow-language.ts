import { interfaceDirection, interfaceLanguage } from '../../shared/interface-language.ts';

/** Let a page of ours be in the language and the direction of its texts. */
export function followLanguage(): void {
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = interfaceDirection();
}
