/** Words before a date of publication, in languages beyond those of western Europe. */
export const OTHER_PUBLISHED =
  /[发發][布佈表]|公[开開]|[掲揭]載|投稿|입력|등록|게시|게재|نشر|انتشار|פורסם|प्रकाशित|প্রকাশ|yayın|đăng|เผยแพร่|δημοσ|опублик|julkais|terbit/i;
