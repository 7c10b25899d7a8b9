/**
 * Languages with the most errors in studies of machine-translated discharge instructions (Taira 2021, Brewster 2024;
 * see docs/decisions/0023). A draft in one of them asks readers to compare urgent advice with the English text.
 */
const cautioned: readonly string[] = ['fa', 'ht', 'vi', 'zh'];

/** @param lang BCP 47 tag of a draft translation. */
export const needsCaution = (lang: string): boolean => cautioned.includes(lang.split('-')[0]!);
