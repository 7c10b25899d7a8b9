import type {MsgFn} from '@lit/localize';

/** The code of the illness in medical records. Source: ICD-10-CM, C91.0 "Acute lymphoblastic leukemia [ALL]". */
export const code = {system: 'ICD-10-CM', value: 'C91.0'} as const;

/** Words of the page around its sections. */
export const page = (msg: MsgFn) => ({
  title: msg('Acute lymphocytic leukemia (ALL)', {
    id: 'page.title',
    desc: 'Title of the page: the name of the illness. ALL is a short name made of letters, never the word "all".',
  }),
  tabs: msg('Parts of this page', {id: 'page.tabs', desc: 'Said by screen readers for the row of tabs.'}),
  symptoms: msg('Symptoms and causes', {id: 'page.symptoms', desc: 'First tab. Keep it under 30 characters.'}),
  diagnosis: msg('Diagnosis and treatment', {id: 'page.diagnosis', desc: 'Second tab. Keep it under 30 characters.'}),
  doctors: msg('Doctors and departments', {id: 'page.doctors', desc: 'Third tab. Keep it under 30 characters.'}),
  care: msg('Care and support', {
    id: 'page.care',
    desc: 'Fourth tab: care at this hospital, its community, news and products. Keep it under 30 characters.',
  }),
  print: msg('Print this page', {id: 'page.print', desc: 'A button. Keep it under 30 characters.'}),
  language: msg('Language: {language}', {
    id: 'page.language',
    desc: 'On paper only: the language of this page. {language} is its name for itself.',
  }),
  code: msg('Code in medical records ({system}): {code}', {
    id: 'page.code',
    desc: 'Small print. {system} is the name of a list of codes, {code} that of ALL in it, such as C91.0.',
  }),
});
