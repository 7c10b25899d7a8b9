/** The files of browser tests, as patterns of paths. */
export const testFiles = ['test/**/*.test.ts', '!test/{bench,ecosystem,reach}/**'];

/**
 * Tests of words, notices and headings, of data that a hospital gives or a failure leaves, of values that attributes
 * take, of what page translators do to our nodes, of modules that bundlers take, and of pages for contributors and web
 * teams. For these, engines do not differ, so one is enough; tests of every tag, in each engine, are in test/elements and
 * test/hospital-voice/sections.test.ts, those of keys and phones on the desks and the builder in test/desks/keys.test.ts
 * and test/builder/hands.test.ts.
 */
export const ofWords = [
  'test/builder/builder.test.ts',
  'test/bundle/modules.test.ts',
  'test/conditions/*.test.ts',
  'test/demo/*.test.ts',
  'test/desks/{review,tester,translate,way}.test.ts',
  'test/elements/{booleans,lit-warnings,nothing-vanishes}.test.ts',
  'test/hospital-voice/{data,hidden-blocks,own-words,profile,profile-mistakes,replaced-words,review,sections-bundle,words}.test.ts',
  'test/languages/{add-locale,after-failure,honest-state}.test.ts',
  'test/prerender/language-fails.test.ts',
  'test/strangers/translators.test.ts',
  'test/translators/*.test.ts',
  'test/whole-page/{headings,said-once}.test.ts',
];
