/**
 * Beginnings of the names of the months in languages beyond those of western Europe, as in `months.ts`, with a bar between
 * the months (Czech "cerven", "cervenec").
 */
export const OTHER_MONTHS = [
  'sty янв січ led tam oca ιαν ian يناير كانونالثاني ינו जन ژانویه มกรา',
  'unor lut фев лют hel sub φεβ فبراير شباط פבר फर फ़र فوریه กุมภ',
  'мар берез brez μαρ مارس اذار מרץ מרס मार्च มีนา',
  'апр квіт kwi dub huh nis απρ ابريل نيسان אפר अप्र آوریل เมษา',
  'мая маи трав kvet tou μαι مايو ايار מאי मई مه พฤษภ',
  'czer июн черв cerven cervn kes haz ιουν يونيو حزيران יונ जून ژوئن มิถุน',
  'lip июл лип cervenec cervenc hei tem ιουλ يوليو تموز יול जुल ژوئیه กรกฎ',
  'авг серп sie srp elo agu αυγ اغسطس اب אוג अग اوت สิงห',
  'сен верес wrz zar syy eyl σεπ سبتمبر ايلول ספט सित سپتامبر กันยา',
  'окт жовт paz pazdzier rij lok eki οκτ اكتوبر تشرينالاول אוק अक्ट اکتبر ตุลา',
  'ноя листоп listop marras kas νοε نوفمبر تشرينالثاني נוב नव نوامبر พฤศจ',
  'дек груд gru prosin jou ara δεκ ديسمبر كانونالاول דצמ दिस دسامبر ธันวา',
].join('|');
