import type { Facts } from '../exported.ts';
import { citedOf } from './cited.ts';
import { bibtex, cslJson, ris } from './records.ts';
import { apa, chicago, mla } from './styles.ts';

/** Forms of citations, by their names, which are the same in every language. */
const FORMS = { APA: apa, MLA: mla, Chicago: chicago, BibTeX: bibtex, RIS: ris, 'CSL JSON': cslJson } as const;

/** Form of a citation. */
export type CitationForm = keyof typeof FORMS;

/** Lists the forms, those for people first. */
export const CITATION_FORMS = Object.keys(FORMS) as readonly CitationForm[];

/**
 * Cite an article.
 * @param facts Its facts.
 * @param form Form of the citation.
 * @param now The day of the visit.
 */
export const writeCitation = (facts: Facts, form: CitationForm, now: Date): string => FORMS[form](citedOf(facts, now));
