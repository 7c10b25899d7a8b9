/**
 * How many syllables a word has, by the letters that stand for its vowels: one rule a language. Patterns of hyphenation do
 * not serve, as they part lines and keep "o-der" and "í-a" whole. Where spelling leaves it open, the higher number counts,
 * so that no text looks easier than it is. An abbreviation counts as it is written. Pure.
 */

type Counter = (word: string) => number;

/** @param nuclei Matches the vowel of each syllable; a word without one, as "CT", is one syllable. */
const counter =
  (nuclei: RegExp, prepare = (word: string): string => word): Counter =>
  (word) =>
    prepare(word.normalize('NFC').toLowerCase()).match(nuclei)?.length ?? 1;

/**
 * A, e and o are a syllable each, and so are í and ú; i, u, ü and a last y lean on the vowel beside them.
 * Source: Ortografía de la lengua española, 2010, on diphthongs and hiatuses.
 */
const spanish = counter(
  /[iuü]?[aeoáéó](?:[iuü](?![aeoáéó]))?|[iuü]+|[íú]|(?<![aeiouüáéíóú])y(?![aeiouáéíóú])/g,
  (word) => word.replace(/([gq])u(?=[eiéí])/g, '$1'),
);

/**
 * I and u lean on the vowel before them ("seu"), unless an nh or the end of their own syllable holds them ("a-in-da"). Before
 * a vowel they are a syllable ("tera-pi-a"), but for the u of "que", and for "-ia" and the like after an accent
 * ("histó-ria").
 */
const portuguese = counter(
  /ão|ãe|õe|ao(?=s?$)|[aeiouáéíóúâêôà][iu](?!nh|[lmnrz](?![aeiouáéíóúâêôãõh]))|[aeiouáéíóúâêôãõàüy]/g,
  (word) => word.replace(/([gq])u(?=[aeioáéíóâêôãõ])/g, '$1').replace(/(?<=[áéíóúâêô][^aeiou]+)[iu](?=[aeo]s?$)/, ''),
);

/** Words in "-ent" of which the ending is heard; in verbs it is mute. All in "-ment" count as heard. */
const heard =
  /(?:m|[^aou]i|(?:^|\P{L})(?:abs|acc|accid|adolesc|ag|arg|c|cont|d|différ|équival|évid|excell|fréqu|l|par|perman|préc?[ée]d|prés|prud|réc|souv|tal|urg|v|viol))ent$/u;

/**
 * One syllable a group of vowels; i, u and ou before a vowel belong to it ("pa-tient"), but not after two consonants of
 * which the second is l or r ("cli-ent"). The e at the end is mute, with and without s. An e within the word counts.
 */
const french = counter(
  /(?:(?<![bcdfgptv][lr])(?:ou|[iu])|u(?=i)|y)?(?:eau|[aeoœ]u|o[iîùû]|[ae][iî]|[aàâeéèêëiîïoôœuùûüyæ])/g,
  (word) =>
    word
      .replace(/qu|gu(?=[eéèêi])|ge(?=[aâo])/g, ([first]) => first!)
      .replace(/(?<=.)es?$|ent$/, (end) => (heard.test(word) ? end : ''))
      .replace(/(?<=[aeouœ])il(?:l|$)/g, 'j')
      .replace(/oe(?=ll)/, 'o'),
);

/**
 * One syllable a vowel, or two letters for one (ie, ei, eu, au, äu and double vowels). A hyphen is put between those that
 * are apart: "Pati-ent", "spezi-ell", "Bakteri-en", "Studi-e", and where a prefix or a second word holds one ("ge-eignet").
 */
const german = counter(/ie|[ae][iuy]|äu|ou|aa|ee|oo|[aeiouyäöü]/g, (word) =>
  word
    .replace(/qu/g, 'q')
    .replace(/^(?:be|ge)(?=ei[ngl]|en[dt]|urt|inh)/, '$&-')
    .replace(/e(?=ent|um$)/g, '$&-')
    .replace(/i(?=ell)(?<!vi)|[tlrz]i(?=en[tz])|(?:stud|famil|bakter|arter|mater)i(?=e(?!r))|(?<=..)i(?=en$)/g, '$&-')
    .replace(/(?<=^(?:lin|fol|ser|akt|präm)i)(?=e)/, '-'),
);

/** Every vowel is a syllable, and in the Latin letters of names every group of them; "в", "к" and "с" have none. */
const russian: Counter = (word) => (/^[вкс]$/i.test(word) ? 0 : countRussian(word));
const countRussian = counter(/[аеёиоуыэюя]|[aeiouy]+/g);

/** Every vowel is a syllable, but for an i that softens what is before it, and for au and eu in foreign words. */
const polish = counter(/(?<!^[nz])au|(?<!^ni|^prz)eu|[aąeęoóuy]|i(?![aąeęoóuyi])/g);

/** By language. */
export const syllablesIn: Readonly<Record<string, Counter>> = {
  es: spanish,
  fr: french,
  de: german,
  ru: russian,
  pt: portuguese,
  pl: polish,
};
