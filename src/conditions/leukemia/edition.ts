/**
 * Version of the text. `npm run locales` sets the date and the digest when an English message has changed; the version
 * is raised by hand, with an entry in CHANGELOG.md. No clinician has reviewed this edition, so the label before the
 * version calls it a draft.
 */
export const edition = {version: '0.1', changed: '2026-11-30'} as const;

/** SHA-256 of the English messages, to detect a change. */
export const digest = '202187bd5d754d98';
