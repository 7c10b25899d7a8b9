/** The files of browser tests, as patterns of paths. */
export const testFiles = ['test/**/*.test.ts', '!test/{bench,ecosystem,reach}/**'];

/**
 * Tests of words, notices and headings, of data that a hospital gives or a failure leaves, of values that attributes
 * take, and of pages for contributors. For these, engines do not differ, so one is enough; tests of every tag, in each
 * engine, are in test/elements and test/hospital-voice/sections.test.ts.
 */
export const ofWords = [
  'test/conditions/*.test.ts',
  'test/demo/*.test.ts',
  'test/elements/{booleans,lit-warnings,nothing-vanishes}.test.ts',
  'test/hospital-voice/{data,hidden-blocks,own-words,profile,profile-mistakes,replaced-words,review,sections-bundle,words}.test.ts',
  'test/languages/{add-locale,after-failure,honest-state}.test.ts',
  'test/translators/*.test.ts',
  'test/whole-page/{headings,said-once}.test.ts',
];
