/** Section tags, each with the first part of the ids of its messages: `overview.title` is a message of `all-overview`. */
export const conditionTags = {
  'all-overview': 'overview',
  'all-symptom-list': 'symptoms',
  'all-when-to-see-doctor': 'doctor',
  'all-causes': 'causes',
  'all-risk-factors': 'risks',
  'all-diagnosis': 'diagnosis',
  'all-treatment': 'treatment',
  'all-procedures': 'procedures',
  'all-references': 'references',
} as const;

export const hospitalTags = {
  'all-doctors': 'doctors',
  'all-care': 'care',
  'all-community': 'community',
  'all-news': 'news',
  'all-products': 'products',
  'all-policy': 'policy',
} as const;

export type HospitalTag = keyof typeof hospitalTags;

export const sectionTags: Readonly<Record<string, string>> = {...conditionTags, ...hospitalTags};
