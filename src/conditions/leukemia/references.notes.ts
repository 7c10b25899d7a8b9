import type {Notes} from '../../content/notes.ts';

export const referencesNotes: Notes = {
  editorName: 'Sources',
  summary: 'Every source of the other sections, numbered.',
  forTranslators: {
    'references.title': 'Heading of the list of sources.',
    'references.lead': 'Above the numbered list of sources. The sources themselves are not translated.',
  },
};
