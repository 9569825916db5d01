/** Headings over the works that a text cites, as in `keep-works.ts`, in languages beyond those of western Europe. */
export const OTHER_WORKS = /^(?:источники|литература|参考(?:文献|资料)|參考資料|出典|참고 ?(?:문헌|자료))$/;
