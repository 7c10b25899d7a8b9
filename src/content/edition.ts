/**
 * Which words these are. `npm run locales` sets the date and the digest when an English message has changed; the
 * version is raised by hand, with an entry in CHANGELOG.md. No clinician has reviewed this edition: it is a draft.
 */
export const edition = {version: '0.1 (draft)', changed: '2026-11-22'} as const;

/** SHA-256 of the English messages, to notice a change. */
export const digest = 'fc03110139c7fd73';
