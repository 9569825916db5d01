import { keysOfHost, loadRules } from '../rules/stored-rules.ts';
import { bringScripts } from '../shared/bring-script.ts';
import { browser } from '../shared/browser.ts';
import { webHost } from '../shared/host.ts';
import { offer } from '../shared/offered.ts';
import type { SiteRule } from '../sites/site-rule.ts';

/** The rules that the user has made or imported for the site of this page. */
export class RulesOfSite {
  readonly #host = webHost(location.href);
  /** Rule that is tried in place of the user's own; undefined while none is. */
  #tried: SiteRule | undefined;

  /** @param changed Called when they may be others than before. */
  constructor(changed: () => void) {
    const keys = this.#host ? keysOfHost(this.#host) : [];
    browser.storage.onChanged.addListener((changes) => {
      if (keys.some((key) => key in changes)) changed();
    });
  }

  /** Let the extraction know them. Never rejects. */
  async load(): Promise<void> {
    if (!this.#host) return;
    const stored = await loadRules(this.#host);
    const rules = this.#tried ? [this.#tried, ...stored.filter(({ source }) => source !== 'own')] : stored;
    offer('rules of site', rules);
    if (rules.length > 0) await bringScripts(['stored rules', 'rule use']).catch(() => undefined);
  }

  /** Try a rule in place of the user's own, on this page and until it goes; undefined ends that. */
  try(rule: SiteRule | undefined): void {
    this.#tried = rule && { ...rule, source: 'own' };
  }
}
