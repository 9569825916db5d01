/** Mark of a note: a number of any script, a letter or a sign, often in brackets or after a word for "note". */
export const NOTE_MARK =
  /^[[(【［（]?(?:(?:n|fn|note|nota)[.\s]|fn|[注註주※])?\s?(\p{Nd}{1,3}|[①-⑳]|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3}|※)[\])】］）]?\.?$/iu;
