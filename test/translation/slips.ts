/**
 * Translations that stood in locales/*.xlf when this was written, each with a slip that a hurried translator or a
 * machine may make. Copies, so that a better translation changes no test.
 */
export type Slip = readonly [right: string, wrong: string];

export interface Slips {
  /** "Most people with these signs do not have leukemia." without its "not". */
  readonly not: Slip;
  /** "Get medical help right away." without its haste. */
  readonly urgent: Slip;
  /** "What causes ALL?" with the word "all", or "everything", for the short name. */
  readonly all: Slip;
  /** "Being over 70." without the number. */
  readonly number: Slip;
  /** "Bone marrow test", of the spinal cord instead. */
  readonly marrow: Slip;
  /** "It collects a little spinal fluid.", of the bone marrow instead. */
  readonly spine: Slip;
}

export const slips: Readonly<Record<string, Slips>> = {
  es: {
    not: [
      'La mayoría de las personas con estos síntomas no tienen leucemia.',
      'La mayoría de las personas con estos síntomas tienen leucemia.',
    ],
    urgent: ['Busque ayuda médica de inmediato.', 'Busque ayuda médica.'],
    all: ['¿Qué causa la LLA?', '¿Qué causa todo?'],
    number: ['Tener más de 70 años.', 'Tener más años.'],
    marrow: ['Prueba de médula ósea', 'Prueba de la columna'],
    spine: ['Se saca un poco de líquido espinal.', 'Se saca un poco de médula ósea.'],
  },
  'zh-Hans': {
    not: ['有这些症状的人，大多数并没有得白血病。', '有这些症状的人，大多数得了白血病。'],
    urgent: ['请立即就医。', '请就医。'],
    all: ['ALL是什么原因引起的？', '所有的是什么原因引起的？'],
    number: ['年龄超过70岁。', '年龄大。'],
    marrow: ['骨髓检查', '脊髓检查'],
    spine: ['这项检查会抽取少量脑脊液。', '这项检查会抽取少量骨髓。'],
  },
  'zh-Hant': {
    not: ['有這些症狀的人，大多數並沒有白血病。', '有這些症狀的人，大多數有白血病。'],
    urgent: ['請立刻就醫。', '請就醫。'],
    all: ['ALL是什麼原因引起的？', '所有的是什麼原因引起的？'],
    number: ['年齡超過70歲。', '年齡大。'],
    marrow: ['骨髓檢查', '脊髓檢查'],
    spine: ['抽取一點腦脊髓液。', '抽取一點骨髓。'],
  },
  vi: {
    not: [
      'Phần lớn những người có các dấu hiệu này không bị bệnh bạch cầu.',
      'Phần lớn những người có các dấu hiệu này bị bệnh bạch cầu.',
    ],
    urgent: ['Hãy tìm trợ giúp y tế ngay.', 'Hãy tìm trợ giúp y tế.'],
    all: ['Nguyên nhân gây ra ALL là gì?', 'Nguyên nhân gây ra tất cả là gì?'],
    number: ['Trên 70 tuổi.', 'Tuổi cao.'],
    marrow: ['Xét nghiệm tủy xương', 'Xét nghiệm cột sống'],
    spine: ['Thủ thuật này lấy một ít dịch não tủy.', 'Thủ thuật này lấy một ít tủy xương.'],
  },
  ko: {
    not: ['이런 증상이 있는 사람은 대부분 백혈병이 아니에요.', '이런 증상이 있는 사람은 대부분 백혈병이에요.'],
    urgent: ['바로 의료진의 도움을 받으세요.', '의료진의 도움을 받으세요.'],
    all: ['ALL의 원인은 무엇인가요?', '모든 것의 원인은 무엇인가요?'],
    number: ['70세가 넘은 나이.', '많은 나이.'],
    marrow: ['골수 검사', '척수 검사'],
    spine: ['뇌척수액을 조금 뽑는 검사예요.', '골수를 조금 뽑는 검사예요.'],
  },
  tl: {
    not: [
      'Karamihan ng mga taong may ganitong mga palatandaan ay walang leukemia.',
      'Karamihan ng mga taong may ganitong mga palatandaan ay may leukemia.',
    ],
    urgent: ['Humingi agad ng tulong medikal.', 'Humingi ng tulong medikal.'],
    all: ['Ano ang sanhi ng ALL?', 'Ano ang sanhi ng lahat?'],
    number: ['Edad na mahigit 70.', 'Mataas na edad.'],
    marrow: ['Pagsusuri ng bone marrow (utak ng buto)', 'Pagsusuri ng spinal cord'],
    spine: [
      'Kukunan kayo rito ng kaunting likido sa gulugod (spinal fluid).',
      'Kukunan kayo rito ng kaunting bone marrow.',
    ],
  },
  ru: {
    not: ['У большинства людей с такими признаками нет лейкоза.', 'У большинства людей с такими признаками лейкоз.'],
    urgent: ['Сразу же обратитесь за медицинской помощью.', 'Обратитесь за медицинской помощью.'],
    all: ['Что вызывает ОЛЛ?', 'Что вызывает всё?'],
    number: ['Возраст старше 70 лет.', 'Старший возраст.'],
    marrow: ['Исследование костного мозга', 'Исследование спинного мозга'],
    spine: ['Во время неё берут немного спинномозговой жидкости.', 'Во время неё берут немного костного мозга.'],
  },
  ar: {
    not: ['معظم من لديهم هذه العلامات ليسوا مصابين بابيضاض الدم.', 'معظم من لديهم هذه العلامات مصابون بابيضاض الدم.'],
    urgent: ['يجب طلب المساعدة الطبية فورًا.', 'يجب طلب المساعدة الطبية.'],
    all: ['ما الذي يسبب مرض ALL؟', 'ما الذي يسبب الكل؟'],
    number: ['أن يزيد عمره على 70 عامًا.', 'أن يزيد عمره.'],
    marrow: ['فحص نخاع العظم', 'فحص العمود الشوكي'],
    spine: ['يُسحب به قليل من السائل الشوكي.', 'يُسحب به قليل من نخاع العظم.'],
  },
  ht: {
    not: ['Pifò moun ki gen siy sa yo pa gen lesemi.', 'Pifò moun ki gen siy sa yo gen lesemi nan san yo.'],
    urgent: ['Chèche èd medikal touswit.', 'Chèche èd medikal.'],
    all: ['Ki sa ki lakòz ALL?', 'Ki sa ki lakòz tout?'],
    number: ['Si li gen plis pase 70 an.', 'Si li granmoun anpil.'],
    marrow: ['Tès mwèl zo', 'Tès rèl do'],
    spine: ['Yo pran yon ti kras likid nan rèl do a.', 'Yo pran yon ti kras nan mwèl zo a.'],
  },
  fr: {
    not: [
      'La plupart des personnes qui ont ces signes n’ont pas de leucémie.',
      'La plupart des personnes qui ont ces signes ont une leucémie.',
    ],
    urgent: ['Demandez tout de suite de l’aide médicale.', 'Demandez de l’aide médicale.'],
    all: ['Qu’est-ce qui cause la LAL\u202F?', 'Qu’est-ce qui cause tout\u202F?'],
    number: ['Avoir plus de 70 ans.', 'Avoir un âge avancé.'],
    marrow: ['Examen de la moelle osseuse', 'Examen du rachis'],
    spine: [
      'Elle sert à prélever un peu du liquide qui entoure la moelle épinière.',
      'Elle sert à prélever un peu de moelle osseuse.',
    ],
  },
  pt: {
    not: [
      'A maioria das pessoas com estes sinais não tem leucemia.',
      'A maioria das pessoas com estes sinais tem leucemia.',
    ],
    urgent: ['Procure ajuda médica agora mesmo.', 'Procure ajuda médica.'],
    all: ['O que causa a LLA?', 'O que causa tudo?'],
    number: ['Ter mais de 70 anos.', 'Ter mais idade.'],
    marrow: ['Exame da medula óssea', 'Exame da coluna'],
    spine: ['Coleta um pouco do líquido da espinha (líquor).', 'Coleta um pouco da medula óssea.'],
  },
  pl: {
    not: ['Większość osób z takimi objawami nie ma białaczki.', 'Większość osób z takimi objawami ma białaczkę.'],
    urgent: ['Proszę natychmiast szukać pomocy medycznej.', 'Proszę szukać pomocy medycznej.'],
    all: ['Co powoduje ALL?', 'Co powoduje wszystko?'],
    number: ['Wiek powyżej 70 lat.', 'Starszy wiek.'],
    marrow: ['Badanie szpiku kostnego', 'Badanie rdzenia kręgowego'],
    spine: ['Pobiera się trochę płynu mózgowo-rdzeniowego.', 'Pobiera się trochę szpiku kostnego.'],
  },
  it: {
    not: [
      'La maggior parte delle persone con questi segni non ha la leucemia.',
      'La maggior parte delle persone con questi segni ha la leucemia.',
    ],
    urgent: ['Chieda subito aiuto medico.', 'Chieda aiuto medico.'],
    all: ['Quali sono le cause della LLA?', 'Quali sono le cause di tutto?'],
    number: ['Avere più di 70 anni.', 'Avere più anni.'],
    marrow: ['Esame del midollo osseo', 'Esame del rachide'],
    spine: ['Si preleva un po’ di liquido spinale.', 'Si preleva un po’ di midollo osseo.'],
  },
  de: {
    not: [
      'Die meisten Menschen mit diesen Anzeichen haben keine Leukämie.',
      'Die meisten Menschen mit diesen Anzeichen haben noch eine Leukämie.',
    ],
    urgent: ['Holen Sie sofort medizinische Hilfe.', 'Holen Sie medizinische Hilfe.'],
    all: ['Was verursacht eine ALL?', 'Was verursacht alles?'],
    number: ['Ein Alter von über 70 Jahren.', 'Ein hohes Alter.'],
    marrow: ['Untersuchung des Knochenmarks', 'Untersuchung des Rückenmarks'],
    spine: ['Dabei wird etwas Nervenwasser entnommen.', 'Dabei wird etwas Knochenmark entnommen.'],
  },
  ja: {
    not: [
      'このような症状がある人のほとんどは、白血病ではありません。',
      'このような症状がある人のほとんどは、必ず白血病です。',
    ],
    urgent: ['すぐに医療機関で手当てを受けてください。', '医療機関で手当てを受けてください。'],
    all: ['ALLの原因は何ですか', 'すべての原因は何ですか'],
    number: ['70歳を超えていること。', '高齢であること。'],
    marrow: ['骨髄検査', '脊髄検査'],
    spine: ['髄液を少し取ります。', '骨髄を少し取ります。'],
  },
  fa: {
    not: [
      'بیشتر کسانی که این علائم را دارند لوسمی ندارند.',
      'بیشتر کسانی که این علائم را دارند نیاز به درمان لوسمی دارند.',
    ],
    urgent: ['فوراً کمک پزشکی بگیرید.', 'کمک پزشکی بگیرید.'],
    all: ['علت ALL چیست؟', 'علت همه چیست؟'],
    number: ['سن بالای 70 سال.', 'سن بالا.'],
    marrow: ['آزمایش مغز استخوان', 'آزمایش نخاع'],
    spine: ['کمی مایع نخاعی می‌گیرند.', 'کمی مغز استخوان می‌گیرند.'],
  },
};

/** One rendering in each language that stood on translated pages and is wrong, whatever the English. */
export const forbidden: Readonly<Record<string, readonly string[]>> = {
  ar: ['مرض الكل', 'خلايا الانفجار'],
  de: ['Alles Leukämie', 'Explosionszellen'],
  es: ['células de explosión', 'todos leucemia', 'leucemia severa'],
  fa: ['سلول‌های انفجار', 'بيماري'],
  fr: ['cellules d’explosion', 'tous leucémie'],
  ht: ['selil eksplozyon', 'tout lesemi'],
  it: ['cellule di esplosione', 'tutti leucemia'],
  ja: ['爆発細胞', 'すべての白血病'],
  ko: ['폭발 세포', '모든 백혈병'],
  pl: ['rak krwi', 'komórki wybuchowe', 'eksplozja'],
  pt: ['células de explosão', 'todos leucemia'],
  ru: ['клетки взрыва', 'все лейкозы', 'поддерживающий уход'],
  tl: ['mga selula ng pagsabog', 'lahat ng leukemia', 'talamak'],
  vi: ['tế bào vụ nổ', 'tất cả bệnh bạch cầu'],
  'zh-Hans': ['爆炸细胞', '所有白血病', '醫生'],
  'zh-Hant': ['爆炸細胞', '所有白血病', '医生'],
};
