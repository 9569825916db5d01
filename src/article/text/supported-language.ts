/** A service of `Intl` that knows some languages. */
interface LanguageService {
  supportedLocalesOf(language: string): readonly string[];
}

/**
 * Checks the language of a page before a service of `Intl` is asked for it: pages name languages that do not exist, for
 * which the services throw.
 * @param service `Intl.NumberFormat` and the like.
 * @param language BCP 47 tag, or whatever a page gives in its place.
 * @returns A tag that the service supports; undefined where it supports none, which stands for the browser's own language.
 */
export function supportedLanguage(service: LanguageService, language: string | undefined): string | undefined {
  try {
    return language ? service.supportedLocalesOf(language)[0] : undefined;
  } catch {
    return undefined;
  }
}
