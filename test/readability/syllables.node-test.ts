/** A score says something only where syllables are counted as a dictionary parts them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {syllablesIn} from '../../readability/syllables.ts';

/** Words as dictionaries part them; French as it is spoken. */
const words: Readonly<Record<string, string>> = {
  es: 'mé-di-co sa-lud lí-qui-do cui-da-do dí-a ciu-dad san-gre hue-so leu-ce-mia a-yu-da pun-ción ma-íz muy y o-í-do ver-güen-za rey ra-yos',
  fr: 'mé-de-cin pa-tient san-té cli-ent mo-yen fa-mille san-guin cel-lule ré-ac-tion hô-pi-tal ou-vri-er nuit moelle œil tra-vail a-é-ré gué-rir peuvent sou-vent trai-te-ment feuille so-leil cœur o-xy-gène fa-tigue chan-gea que eau ai-gu qu’une l’os',
  de: 'o-der Kran-ken-haus Pa-ti-ent Bak-te-ri-en Stu-di-e stu-die-ren ver-dient viel-leicht be-ur-tei-len ge-eig-net spe-zi-ell The-ra-pie The-ra-pi-en In-fek-ti-on Bau-er Mu-se-um äu-ßern Haar Qual Ge-we-be-ent-nah-me',
  ru: 'ко-рень е-ё боль-ни-ца ап-те-ка кровь ле-че-ни-е кост-ный мозг о-пу-холь док-тор и-гла вра-чи',
  pt: 'mé-di-co sa-ú-de lí-qui-do co-ra-ção di-a a-in-da ra-i-nha san-gue ci-ên-cia leu-ce-mi-a his-tó-ria mui-to mãe ra-iz per-gun-te fa-mí-lia tam-bém ao',
  pl: 'na-u-ka le-karz au-tor bia-łacz-ka che-mii ra-dio-te-ra-pia za-u-fać pau-za eu-ro nie-u-waż-ny mię-sień dia-gno-za dzie-ci',
};

describe('the syllables of a word', () => {
  for (const [locale, list] of Object.entries(words))
    it(`are counted as a dictionary parts it, in ${locale}`, () => {
      const wrong = list.split(' ').filter((word) => {
        const parts = word.split('-');
        return syllablesIn[locale]!(parts.join('')) !== parts.length;
      });
      assert.deepEqual(wrong, []);
    });

  it('are none in a Russian word without a vowel, and one in an abbreviation', () => {
    assert.deepEqual(['в', 'К', 'КТ'].map(syllablesIn['ru']!), [0, 0, 1]);
    assert.deepEqual(['CT', 'ALL'].map(syllablesIn['de']!), [1, 1]);
  });

  it('do not depend on how an accent is stored', () => {
    assert.equal(syllablesIn['es']!('maíz'.normalize('NFD')), 2);
  });
});
