import type {Notes} from '../../content/notes.ts';

export const referencesNotes: Notes = {
  editorName: 'Sources',
  summary: 'Every source of the other sections, numbered.',
  use: {
    when: 'Once, at the end of a page with several of our sections.',
    not: 'Under a single section: each section lists its own sources.',
  },
  forTranslators: {
    'references.title': 'Heading of the list of sources.',
    'references.lead': 'Above the numbered list of sources. The sources themselves are not translated.',
  },
};
