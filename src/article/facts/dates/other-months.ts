/**
 * Beginnings of the names of the months in languages beyond those of western Europe, as in `months.ts`, with a bar between
 * the months (Czech "cerven", "cervenec"). Hebrew writes "in" together with the month; between the two
 * words of a name in Arabic stands what `other-dates.ts` puts there.
 */
export const OTHER_MONTHS = [
  'sty янв січ led tam oca ιαν ian يناير كانونـالثاني ינו जन ژانویه มกรา בינו জানু جنوری яну јан',
  'unor lut фев лют hel sub φεβ فبراير شباط פבר फर फ़र فوریه กุมภ בפבר ফেব্রু فروری',
  'мар берез brez μαρ مارس اذار מרץ מרס मार्च มีนา במרץ במרס মার্চ مارچ',
  'апр квіт kwi dub huh nis απρ ابريل نيسان אפר अप्र آوریل เมษา באפר এপ্রিল اپریل',
  'мая маи мај трав kvet tou μαι مايو ايار מאי मई مه พฤษภ במאי মে مئی',
  'czer июн черв cerven cervn kes haz ιουν يونيو حزيران יונ जून ژوئن มิถุน ביונ জুন جون iun юни јун',
  'lip июл лип cervenec cervenc hei tem ιουλ يوليو تموز יול जुल ژوئیه กรกฎ ביול জুলাই جولائی iul юли јул',
  'авг серп sie srp elo agu αυγ اغسطس اب אוג अग اوت สิงห באוג আগস্ট اگست',
  'сен септ верес szep wrz zar syy eyl σεπ سبتمبر ايلول ספט सित سپتامبر กันยา בספט সেপ্টে ستمبر',
  'окт жовт paz pazdzier rij lok eki οκτ اكتوبر تشرينـالاول אוק अक्ट اکتبر ตุลา באוק অক্টো اکتوبر',
  'ноя ноем новем листоп listop noiem marras kas νοε نوفمبر تشرينـالثاني נוב नव نوامبر พฤศจ בנוב নভে نومبر',
  'дек дец груд gru prosin jou ara δεκ ديسمبر كانونـالاول דצמ दिस دسامبر ธันวา בדצמ ডিসে دسمبر',
].join('|');
