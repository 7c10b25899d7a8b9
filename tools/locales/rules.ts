/**
 * What the check of a translation has to know of its language: one record each, nothing else in the code names a
 * language. A language without a record is checked by the rules that need none. Words are regular expressions; in
 * languages that put spaces between words they match whole words.
 */
import {nameOf} from '../../src/i18n/name-of.ts';

export interface LanguageRules {
  /** The language's name for itself, where `Intl` does not know it everywhere, or knows another. */
  readonly name?: string;
  /** Scripts its letters come from, besides the Latin of names and abbreviations. */
  readonly script: RegExp;
  /** The short name of the illness, and those of DNA and CT. */
  readonly tokens: Readonly<Record<'ALL' | 'DNA' | 'CT', string>>;
  /** Says no. */
  readonly negation: string;
  /** Says that something is urgent, at once or an emergency. */
  readonly urgency: string;
  /** Bone marrow and spinal cord or spinal fluid, which one word can mean in many languages. */
  readonly marrow: string;
  readonly spine: string;
  /** Renderings that stood on translated pages and are wrong, each with its reason. */
  readonly forbidden: Readonly<Record<string, string>>;
  /** Least and greatest length of a text, as a share of the length of the English. */
  readonly length: readonly [least: number, greatest: number];
  /** Messages that say the "not" of the English in another way; each was looked at. */
  readonly rephrased?: readonly string[];
  /** Latin words that the language really uses, beyond the names and abbreviations that all share. */
  readonly loans?: string;
}

const latin = /^\p{Script=Latin}+$/u;
const cyrillic = /^\p{Script=Cyrillic}+$/u;
const arabic = /^\p{Script=Arabic}+$/u;
const usual = {ALL: 'ALL', DNA: 'DNA', CT: 'CT'} as const;

export const rules: Readonly<Record<string, LanguageRules>> = {
  ar: {
    script: arabic,
    tokens: {...usual, CT: 'مقطعي|CT', DNA: 'DNA'},
    negation: 'لا|لم|لن|ليس\\p{L}*|غير|دون|ولا|ولم|ولن|وليس\\p{L}*|فليس\\p{L}*|عدم|فلا',
    urgency: 'فور\\p{L}*|عاجل\\p{L}*|طوارئ|الطوارئ|الإسعاف|حالًا|في الحال|ليلًا أو نهارًا',
    marrow: 'و?ل?(?:ال)?نخاع|و?(?:ال)?نقي',
    spine: 'شوكي|الشوكي|النخاعي|القطني|الحبل الشوكي',
    forbidden: {
      'ا?لكل': 'ALL is a short name and not the word "all"',
      'الانفجار\\p{L}*|انفجار\\p{L}*': 'a blast is a very young cell and no explosion',
    },
    length: [0.5, 2.1],
  },
  de: {
    script: latin,
    tokens: usual,
    negation: 'nicht|kein\\p{L}*|nie|niemand\\p{L}*|ohne|nichts|weder',
    urgency:
      'sofort|dringend|notfall\\p{L}*|notaufnahme|notruf\\p{L}*|umgehend|dringend\\p{L}*|am tag oder in der nacht|tag oder nacht',
    marrow: '\\p{L}*knochenmark\\p{L}*|mark',
    spine: 'rückenmark\\p{L}*|nervenwasser\\p{L}*|lumbal\\p{L}*|hirnwasser\\p{L}*',
    forbidden: {'alles|explosion\\p{L}*': 'ALL is a short name, and a blast is a very young cell'},
    length: [0.8, 2],
  },
  es: {
    script: latin,
    tokens: {ALL: 'LLA', DNA: 'ADN', CT: 'TC|TAC|tomografía'},
    negation: 'no|ningun\\p{L}*|ningún|nunca|nadie|sin|nada|tampoco|ni',
    urgency: 'de inmediato|inmediat\\p{L}*|urgen\\p{L}*|emergencia\\p{L}*|enseguida|de día o de noche',
    marrow: 'médula ósea|médula',
    spine: 'médula espinal|raquíde\\p{L}*|lumbar|espinal|columna',
    forbidden: {
      'explosi\\p{L}*|todos? leucemia': 'a blast is a very young cell and no explosion',
      'severa|grave aguda': 'acute means fast, not severe',
    },
    length: [0.75, 2.3],
  },
  fa: {
    script: arabic,
    tokens: {...usual, DNA: 'DNA|دی‌ان‌ای', CT: 'سی‌تی|CT'},
    negation:
      'ن(?:می|خواه|توان|شد|شو|کرد|کن|دار|داد|داش|باش|باید|بود|یست|یاب|یاف|گرفت|رسید)\\p{L}*|نه|هیچ\\p{L}*|بدون|غیر\\p{L}*|بی',
    urgency: 'فور[یاًن]*|فوراً|اورژانس\\p{L}*|بی‌درنگ|همان لحظه|بلافاصله|همان ابتدا|فوری|روز یا شب',
    marrow: 'مغز استخوان|مغزِ استخوان',
    spine: 'نخاع\\p{L}*|کمر\\p{L}*|نخاعی',
    forbidden: {
      'همه\\u200cی لوسمی|انفجار': 'ALL is a short name, and a blast is a very young cell',
      '\\p{L}*[يكىة]\\p{L}*': 'these are Arabic letters; Farsi has ی and ک',
    },
    length: [0.6, 2],
  },
  fr: {
    script: latin,
    tokens: {ALL: 'LAL', DNA: 'ADN', CT: 'TDM|scanner|CT'},
    negation: 'pas|aucun\\p{L}*|jamais|personne ne?|sans|rien|ni|non',
    urgency:
      'immédiat\\p{L}*|urgen\\p{L}*|tout de suite|sans attendre|aussitôt|d’emblée|sans délai|de jour comme de nuit|jour et nuit',
    marrow: 'moelle(?: osseuse)?',
    spine: 'moelle épinière|rachid\\p{L}*|lombaire|céphalo\\p{L}*',
    forbidden: {'explosion\\p{L}*|tous leucémie': 'a blast is a very young cell and no explosion'},
    length: [0.75, 2.3],
  },
  ht: {
    name: 'Kreyòl ayisyen',
    script: latin,
    tokens: {...usual, DNA: 'ADN|DNA', CT: 'CT|eskanè'},
    negation: 'pa|pat|poko|okenn|pèsonn|anyen|ni|p',
    urgency: 'touswit|tousuit|ijan\\p{L}*|ijans|san pèdi tan|imedyatman|lamenm|lajounen kou lannuit|dijans',
    marrow: 'mwèl zo|mwèl',
    spine: 'mwèl epinyè|rèl do|lonbè',
    forbidden: {'eksplozyon|tout lesemi': 'a blast is a very young cell and no explosion'},
    length: [0.65, 1.8],
  },
  it: {
    script: latin,
    tokens: {ALL: 'LLA', DNA: 'DNA', CT: 'TC|TAC'},
    negation: 'non?|nessun\\p{L}*|mai|senza|niente|nulla|né',
    urgency: 'subito|immediat\\p{L}*|urgen\\p{L}*|emergenz\\p{L}*|pronto soccorso|di giorno o di notte',
    marrow: 'midollo(?: osseo)?',
    spine: 'midollo spinale|lombare|cefalorachidian\\p{L}*|spinale|rachide',
    forbidden: {'esplosion\\p{L}*|tutti leucemia': 'a blast is a very young cell and no explosion'},
    length: [0.75, 2.3],
  },
  ja: {
    script: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
    tokens: usual,
    rephrased: ['overview.who'],
    negation: 'ません|(?<!少|危|も)な(?:い|く|かっ)|(?<!ま|必)ず(?!つ|れ|か)|無|不|未(?!熟)',
    urgency: 'すぐ|ただちに|直ちに|緊急|救急|至急|急いで|昼でも夜でも',
    marrow: '骨髄',
    spine: '脊髄|髄液|腰椎|背骨',
    forbidden: {'すべての白血病|爆発': 'ALL is a short name, and a blast is a very young cell'},
    length: [0.3, 0.9],
  },
  ko: {
    script: /^\p{Script=Hangul}+$/u,
    tokens: usual,

    negation: '않|없|못|(?<!\\p{L})안 |아[니닌닐닙]|말[고아]|지(?:도|는)? 마|모르',
    urgency: '바로|즉시|응급|긴급|곧바로|당장|시급|낮이든 밤이든',
    marrow: '골수',
    spine: '척수|뇌척수액|요추|척추|허리',
    forbidden: {'모든 백혈병|폭발': 'ALL is a short name, and a blast is a very young cell'},
    length: [0.35, 0.95],
  },
  pl: {
    script: latin,
    tokens: {...usual, CT: 'TK|CT|tomografi\\p{L}*'},

    negation: 'nie|brak\\p{L}*|nikt|żad\\p{L}*|nigdy|bez|ani|nic|niczego',
    urgency:
      'natychmiast\\p{L}*|piln\\p{L}*|nagł\\p{L}*|od razu|ratunkow\\p{L}*|alarmow\\p{L}*|niezwłocznie|pogotowi\\p{L}*|dnia i nocy|w dzień i w nocy',
    marrow: 'szpik\\p{L}*',
    spine: 'rdze\\p{L}+|lędźwiow\\p{L}*|mózgowo-rdzeniow\\p{L}*|kręgosłup\\p{L}*',
    forbidden: {
      'rak(?:a|iem|u|i)? (?:krwi|szpiku)|rak krwi': '"rak" is another kind of cancer: write "nowotwór" or "białaczka"',
      'wybuch\\p{L}*|eksplozj\\p{L}*': 'a blast is a very young cell and no explosion',
    },
    length: [0.75, 2.3],
  },
  pt: {
    script: latin,
    tokens: {ALL: 'LLA', DNA: 'DNA', CT: 'TC|tomografia'},
    negation: 'não|nenhum\\p{L}*|nunca|ninguém|sem|nada|nem',
    urgency:
      'imediat\\p{L}*|urgen\\p{L}*|emergência\\p{L}*|na (?:mesma )?hora|agora mesmo|logo|de dia ou de noite|pronto-socorro',
    marrow: 'medula(?: óssea)?',
    spine: 'medula espinhal|espinha|lombar|liquor|líquor|espinhal|coluna|raquidian\\p{L}*',
    forbidden: {'explos\\p{L}*|todos? leucemia': 'a blast is a very young cell and no explosion'},
    length: [0.75, 2.3],
  },
  ru: {
    script: cyrillic,
    tokens: {ALL: 'ОЛЛ', DNA: 'ДНК', CT: 'КТ'},

    negation: 'не|нет|ни|без|никто|никак\\p{L}*|нельзя|никогда|неясно|неизвестн\\p{L}*|невозможно',
    urgency:
      'немедленно|срочн\\p{L}*|сразу|неотложн\\p{L}*|скор\\p{L}* помощ\\p{L}*|экстренн\\p{L}*|тут же|приёмн\\p{L}*|днём или ночью',
    marrow: 'костн\\p{L}* мозг\\p{L}*',
    spine: 'спинн\\p{L}* мозг\\p{L}*|спинномозгов\\p{L}*|люмбальн\\p{L}*|поясниц\\p{L}*',
    forbidden: {
      'взрыв\\p{L}*|все лейкоз\\p{L}*': 'ALL is a short name, and a blast is a very young cell',
      'поддерживающ\\p{L}* уход': 'supportive care is "сопроводительная терапия"',
    },
    length: [0.7, 1.9],
  },
  tl: {
    name: 'Tagalog',
    script: latin,
    tokens: usual,
    negation: 'hindi|ayaw|wala\\p{L}*|walang|huwag|nang walang|di',
    urgency: 'agad|kaagad|apura\\p{L}*|emergency|madalian|agarang|agad-agad|araw (?:man )?o gabi|urgent',
    marrow: 'bone marrow|utak ng buto|marrow',
    spine: 'spinal\\p{L}*|gulugod|lumbar',
    forbidden: {
      'lahat ng leukemia|ang lahat ay': 'ALL is a short name and not the word "lahat"',
      'talamak\\p{L}*': '"talamak" means chronic as well: write "acute (mabilis lumala)"',
      pagsabog: 'a blast is a very young cell and no explosion',
    },
    length: [0.75, 2.3],
    loans: '.*',
  },
  vi: {
    script: latin,
    tokens: usual,
    negation: 'không|chưa|đừng|chẳng|không\\p{L}*',
    urgency: 'ngay|khẩn cấp|cấp cứu|lập tức|khẩn|bất kể ngày đêm',
    marrow: 'tủy(?: xương)?|tuỷ(?: xương)?',
    spine: 'tủy sống|tuỷ sống|dịch não tủy|thắt lưng|cột sống|sống lưng',
    forbidden: {'tất cả bệnh bạch cầu|vụ nổ': 'ALL is a short name, and a blast is a very young cell'},
    length: [0.65, 2.1],
  },
  'zh-Hans': {
    script: /^\p{Script=Han}+$/u,
    tokens: usual,
    negation: '不(?!同|管|论)|没|无(?!论)|未(?!成熟)|非(?!常)|(?<!特|分|性|类|识|级)别',
    urgency: '立即|马上|紧急|急诊|急救|尽快|立刻|第一时间|一到|白天',
    marrow: '骨髓',
    spine: '脊髓|脑脊液|腰椎|腰穿|腰部|后腰',
    forbidden: {
      '所有白血病|全部白血病|爆炸': 'ALL is a short name, and a blast is a very young cell',
      '[學體醫療護險與個們這對發國]': 'these are traditional characters',
    },
    length: [0.2, 0.75],
  },
  'zh-Hant': {
    script: /^\p{Script=Han}+$/u,
    tokens: {...usual, CT: 'CT|電腦斷層'},
    negation: '不(?!同|管|論)|沒|無(?!論)|未(?!成熟)|非(?!常)|(?<!特|分|性|類|識|級)別',
    urgency: '立即|馬上|緊急|急診|急救|盡快|立刻|第一時間|一到|白天',
    marrow: '骨髓',
    spine: '脊髓|腦脊髓液|脊椎|腰椎|腰部|下背|後腰',
    forbidden: {
      '所有白血病|全部白血病|爆炸': 'ALL is a short name, and a blast is a very young cell',
      '[学体医疗护险与个们这对发国]': 'these are simplified characters',
    },
    length: [0.2, 0.75],
  },
};

export const rulesOf = (locale: string): Partial<LanguageRules> => rules[locale] ?? {};

/** The language's name for itself. */
export const ownNameOf = (locale: string): string => rulesOf(locale).name ?? nameOf(locale);
