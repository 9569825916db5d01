import type { EndWords } from './end-lines.ts';

/** Words after the end of a text in the languages of western Europe but English, as in `end-lines.ts`. */
export const WESTERN_ENDS: EndWords = {
  plea: new RegExp(
    [
      'unterstützen sie (uns|unser|unabhängigen)|spenden sie|mit (einer|ihrer) spende|(jetzt|hier) spenden|überall, wo es podcasts gibt',
      'fai(te)?s un don|soutenez(-nous| notre| le journalisme)|(haz|haga) (un donativo|una donación)|apoy[ae] (nuestro|el) (periodismo|trabajo)',
      'faça uma doação|apoie (o nosso|o jornalismo)|sostieni(ci| il nostro)|fai una donazione|steun (ons|onze)|doneer (nu|hier)',
    ].join('|'),
  ),
  preview:
    /^((in der |die )?nächste[ns]? (mal|folge|ausgabe)|lesen sie (morgen|nächste woche)|bisher erschienen|prochain épisode|próxim[ao] (capítulo|episodio)|la prossima puntata|volgende keer)\b[^:.]{0,40}:/,
  headings:
    /^((mehr|weiteres) (aus|zu) (der|dieser|unserer) (serie|reihe)|demnächst|(in der )?nächsten? (folge|ausgabe)|dans la même série|prochainement|más de (la|esta) serie|próximamente|altr[oi] della serie|mais da série|meer uit (de|deze) serie|pressekontakt|contact presse|contacto de prensa|contatti stampa|perscontact)$/,
};
