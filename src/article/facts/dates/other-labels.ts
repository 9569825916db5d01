/** Days of the week, as they stand before dates. */
const WEEKDAYS =
  '(?:يوم )?ال(?:[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)|(?:(?:یک|دو|سه|چهار|پنج)\\s?)?شنبه|جمعه|יום \\S{1,6}|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|thứ \\S+|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार';

/** Labels of facts and counts, and what they label, in Chinese and Persian. */
const LABELS =
  /(?:(?:[发發][布佈]|更新)?(?:[时時][间間]|日期)|[发發][布佈表]于?|[来來]源|作者|(?:[责責]任)?[编編][辑輯]|[责責][编編]|[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊]|字[号號]|[审審]核)(?:量|数|次数)?\s?(?:[:：]\s?[^\s|？！?!]*(?![？！?!])|\d+)|(?:(?:کد|شناسه) خبر|خبرنگار|دسته‌بندی)\s?:\s?[^\s|]*|更新|配信|公開|송고(?:시간)?|승인|입력|수정/
    .source;

/** Words around facts in other languages, and those around hours. */
const AROUND =
  '(?:執筆|著)者|ライター|取材・?文|نویسنده|γράφει [οη]|опубликовано|обновлено|автор|просмотр[а-я]+|συντάκτ(?:ης|ρια)|yazar|haber merkezi|muhabir|लेखक|द्वारा|كتبت?|بقلم|נכתב על ידי|מאת|โดย|tác giả|ص|م|น|ist';

/** Words before dates that say what was done then, in languages beyond those of western Europe; as in `written-dates.ts`. */
export const OTHER_DATE_WORDS = {
  /** Labels of facts, counts and hours, and what they label. */
  facts: new RegExp(`${LABELS}|(?<!\\p{L})(?:${AROUND}|${WEEKDAYS})(?!\\p{L})`, 'giu'),
  published:
    /[发發][布佈表]|公[开開]|[掲揭]載|投稿|입력|등록|게시|게재|نشر|انتشار|פורסם|प्रकाशित|প্রকাশ|yayın|giriş tarihi|đăng|เผยแพร่|δημοσ|опублик|publi(?:cat|kov|[sc]er)|zveřejn|közzé|megjelen|udgivet|julkais|terbit|publ\./i,
  /** Days of the week between a name and a date. */
  weekday: new RegExp(`[\\s,،|-]+(?:${WEEKDAYS})[\\s,،]*$`, 'i'),
  updated:
    /aktualizac|обновл|изменен|оновлен|uppdaterad|opdateret|oppdatert|päivitetty|güncelle|更新|修正|수정|تحديث|به‌روز|بروز|ویرایش|עודכן|अपडेट|อัปเดต|ปรับปรุง|แก้ไข|cập nhật|ενημερώθηκε|diperbarui/i,
  before:
    /[注註][册冊]|成立|生日|nadesłan|przyjęt|поступила|принята|получена|收稿|修回|接受|受稿|受付|受理|採録|접수|수정|채택/i,
};
