import type {Notes} from '../../content/notes.ts';

export const proceduresNotes: Notes = {
  editorName: 'Tests and procedures',
  summary: 'Ten tests and treatments that go with ALL: the treatments by name, the tests with a line each.',
  use: {
    when: 'As a short list of tests and treatments by name, beside links to pages of your own.',
    not: 'As preparation for a procedure: `all-diagnosis` and `all-treatment` say more.',
  },
  facts: {
    'procedures.biopsy.what': ['F-PRC-01'],
    'procedures.transplant.what': ['F-PRC-02'],
    'procedures.treatment.what': ['F-TRT-11', 'F-TRT-12', 'F-TRT-13', 'F-TRT-14', 'F-TRT-15', 'F-TRT-18'],
    'procedures.chemo.what': ['F-PRC-05', 'F-TRT-11'],
    'procedures.ct.what': ['F-PRC-06'],
    'procedures.lumbar.what': ['F-PRC-07'],
    'procedures.radiation.what': ['F-PRC-08'],
    'procedures.ultrasound.what': ['F-PRC-09'],
    'procedures.xray.what': ['F-PRC-10'],
  },
  forTranslators: {
    'procedures.title': 'Heading of a short list of tests and treatments. Their order stays as it is in English.',
    'procedures.biopsy': 'Bone marrow, not spinal cord.',
    'procedures.biopsy.what': 'Hip bone: the bone of the pelvis, not the joint.',
    'procedures.transplant': 'Bone marrow, not spinal cord.',
    'procedures.transplant.what': 'What it is.',
    'procedures.treatment': 'A general name.',
    'procedures.treatment.what':
      'Kinds of treatment for ALL. Use the words of their explanations. Keep CAR-T in Latin letters. Not a car.',
    'procedures.chemo': 'A treatment.',
    'procedures.chemo.what': 'What it is.',
    'procedures.ct': 'A test.',
    'procedures.ct.what': 'A dye: contrast medium.',
    'procedures.lumbar': 'Spinal cord here, not bone marrow.',
    'procedures.lumbar.what': 'Spinal cord here, not bone marrow.',
    'procedures.radiation': 'A treatment.',
    'procedures.radiation.what': 'What it is.',
    'procedures.ultrasound': 'A test.',
    'procedures.ultrasound.what': 'What it is.',
    'procedures.xray': 'A test: the picture.',
    'procedures.xray.what': 'What it is.',
  },
};
