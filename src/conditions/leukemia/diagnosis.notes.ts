import type {Notes} from '../../content/notes.ts';

export const diagnosisNotes: Notes = {
  editorName: 'Diagnosis',
  summary: 'The tests that show whether it is ALL and which type.',
  use: {
    when: 'Before a first visit, for readers who want to know which tests come and why.',
    not: 'To explain one procedure step by step: link your own page for that.',
  },
  facts: {
    'diagnosis.lead': ['F-SYM-20'],
    'diagnosis.exam.what': ['F-DIA-01'],
    'diagnosis.count.what': ['F-DIA-02', 'F-DIA-03', 'F-DIA-04'],
    'diagnosis.chemistry.what': ['F-DIA-05'],
    'diagnosis.marrow.what': ['F-DIA-06', 'F-DIA-07', 'F-DIA-15'],
    'diagnosis.lab.what': ['F-DIA-08'],
    'diagnosis.lumbar.what': ['F-DIA-09', 'F-DIA-10', 'F-DIA-15', 'F-DIA-16', 'F-TRT-54'],
    'diagnosis.scans.what': ['F-DIA-11', 'F-DIA-12'],
    'diagnosis.sleep': ['F-DIA-17'],
    'diagnosis.again': ['F-DIA-14'],
    'diagnosis.types': ['F-SUB-01', 'F-SUB-02', 'F-SUB-06', 'F-SUB-08'],
    'diagnosis.philadelphia': ['F-SUB-04', 'F-SUB-05'],
    'diagnosis.risk-group': ['F-SUB-07', 'F-SUB-10'],
  },
  forTranslators: {
    'diagnosis.title': 'Heading of the section on diagnosis. ALL is a short name, never the word "all".',
    'diagnosis.lead': 'Above the list of tests.',
    'diagnosis.exam': 'A step of the diagnosis.',
    'diagnosis.exam.what':
      'Enlarged is the word for organs that are bigger than they should be; nodes are lymph nodes.',
    'diagnosis.count': 'The complete blood count (CBC).',
    'diagnosis.count.what':
      'Blasts are very young blood cells. Never an explosion. The last sentence: a drop of blood spread on glass (blood smear).',
    'diagnosis.chemistry': 'A blood test.',
    'diagnosis.chemistry.what': 'What blood chemistry is for.',
    'diagnosis.marrow': 'Aspiration and biopsy together. Bone marrow, not spinal cord.',
    'diagnosis.marrow.what':
      'Honest about pain, and calm. Hip bone: the bone of the pelvis, not the joint. Numbed: so that it does not hurt.',
    'diagnosis.lab': 'Cytogenetics and immunophenotyping.',
    'diagnosis.lab.what': 'What the lab looks for.',
    'diagnosis.lumbar.what':
      'Spinal fluid: around the spinal cord and brain; give the word on a report once, too (cerebrospinal fluid). Calm.',
    'diagnosis.scans': 'Pictures of the inside of the body.',
    'diagnosis.scans.what':
      'Enlarged: bigger than they should be. Spread means that leukemia has reached other places.',
    'diagnosis.sleep': 'For parents.',
    'diagnosis.again': 'Below the list of tests.',
    'diagnosis.types.heading':
      'Heading of the types. Without the short name, as a voice may read ALL as the word "all".',
    'diagnosis.types': 'The two types, and that ALL has no stages.',
    'diagnosis.philadelphia': 'Keep the name Philadelphia. It is in the leukemia cells.',
    'diagnosis.risk-group':
      'Risk group: how likely it is that the leukemia comes back, not how likely one is to get it.',
  },
};
