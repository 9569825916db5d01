/** Words before dates that say what was done then, in languages beyond those of western Europe; as in `written-dates.ts`. */
export const OTHER_DATE_WORDS = {
  /** Labels of facts and counts, and what they label, in Chinese and Persian; words around them in Russian. */
  facts:
    /(?:(?:[发發][布佈]|更新)?(?:[时時][间間]|日期)|[发發][布佈表]于?|[来來]源|作者|(?:[责責]任)?[编編][辑輯]|[责責][编編]|[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊]|字[号號]|[审審]核)(?:量|数|次数)?\s?(?:[:：]\s?[^\s|]*|\d+)|(?:(?:کد|شناسه) خبر|خبرنگار|دسته‌بندی)\s?:\s?[^\s|]*|(?<![а-я])(?:опубликовано|обновлено|автор)(?![а-я])/gi,
  published:
    /[发發][布佈表]|公[开開]|[掲揭]載|投稿|입력|등록|게시|게재|نشر|انتشار|פורסם|प्रकाशित|প্রকাশ|yayın|đăng|เผยแพร่|δημοσ|опублик|julkais|terbit|publ\./i,
  updated:
    /aktualizac|обновл|изменен|оновлен|uppdaterad|opdateret|oppdatert|päivitetty|güncelle|更新|修正|수정|تحديث|به‌روز|بروز|ویرایش|עודכן|अपडेट|อัปเดต|ปรับปรุง|แก้ไข|cập nhật|ενημερώθηκε|diperbarui/i,
  before: /nadesłan|przyjęt|поступила|принята|получена|收稿|修回|接受|受稿|受付|受理|採録|접수|수정|채택/i,
};
