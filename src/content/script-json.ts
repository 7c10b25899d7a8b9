/**
 * JSON for the text of a `<script>`. No text in it can end the script: a page that is written out, as by an archive, and
 * opened again would run the rest.
 */
export const scriptJson = (value: unknown): string => JSON.stringify(value, withoutToJson).replaceAll('<', '\\u003c');

/** The value itself: another script on the page may have added a `toJSON` to arrays. */
function withoutToJson(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}
