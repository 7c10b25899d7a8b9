/**
 * The answers of a tester, and the rows of docs/accessibility/people.json that they become and come from. Pure.
 *
 * An answer: `{answer: 'yes' | 'part' | 'no' | '', remark, on?, with?}`; `on` and `with` are those of a file that it comes
 * from, until somebody changes it. Answers are in a Map by keyOf().
 */

const levels = {yes: 'supports', part: 'partially-supports', no: 'does-not-support'};
const answerOf = Object.fromEntries(Object.entries(levels).map(([answer, level]) => [level, answer]));

/** @param nums Criteria of the row; the first is its name. */
export const keyOf = (language, tag, [num]) => [language, tag, num].join(' ');

/** Screen reader, browser, device and language, as the report writes them. */
export const toolsOf = ({reader, browser, device}, english) => `${[reader, browser, device].join(', ')}, in ${english}`;

/** @returns Undefined where the text is not from this desk. */
export const readTools = (text, languages) => {
  const [reader, browser, ...rest] = text.split(', ');
  const language = languages.find(({english}) => rest.at(-1) === `in ${english}`);
  const device = rest.slice(0, -1).join(', ');
  return language && device ? {reader, browser, device, language: language.code} : undefined;
};

/** The row of a tag for a criterion. */
const rowFor = ({tags}, tag, num) => tags.find((each) => each.tag === tag)?.rows.find(({nums}) => nums.includes(num));

/** The people in a file whose answers can be gone on with: each `{by, reader, browser, device, rows}`. */
export const peopleIn = (rows, data) => {
  const people = new Map();
  for (const row of rows) {
    const tools = readTools(row.with, data.languages);
    const isKnown =
      tools &&
      row.version === data.version &&
      row.level in answerOf &&
      row.tags.every((tag) => rowFor(data, tag, row.num));
    if (!isKnown) continue;
    const {reader, browser, device} = tools;
    const person = {by: row.by, reader, browser, device, rows: []};
    const key = JSON.stringify(person);
    if (!people.has(key)) people.set(key, person);
    people.get(key).rows.push(row);
  }
  return [...people.values()];
};

/**
 * Takes the rows of a person into the answers. An answer that is there already stays.
 * @returns The rows that could not be taken, because there is another answer.
 */
export const takeIn = (answers, rows, data) => {
  return rows.filter((row) => {
    const {language} = readTools(row.with, data.languages);
    const answer = answerOf[row.level];
    const {notes: remark = '', on} = row;
    const keys = row.tags.map((tag) => keyOf(language, tag, rowFor(data, tag, row.num).nums));
    const isOther = (key) => {
      const own = answers.get(key);
      return own && (own.answer !== answer || own.remark !== remark || own.on !== on);
    };
    if (keys.some(isOther)) return true;
    for (const key of keys) answers.set(key, {answer, remark, on, with: row.with});
    return false;
  });
};

/**
 * The answers as rows. Tags with the same answer to a criterion share one.
 * @param person `{by, on, reader, browser, device}`.
 */
export const toRows = (answers, person, {languages, tags, version}) => {
  const rows = new Map();
  for (const {code, english} of languages)
    for (const {tag, rows: asked} of tags)
      for (const {nums} of asked) {
        const {answer, remark, on = person.on, with: tools} = answers.get(keyOf(code, tag, nums)) ?? {};
        if (!answer) continue;
        for (const num of nums) {
          const notes = remark.trim();
          const row = {num, level: levels[answer], notes, by: person.by, on, with: tools ?? toolsOf(person, english)};
          const key = JSON.stringify(row);
          if (!rows.has(key)) rows.set(key, {...row, tags: [], version});
          rows.get(key).tags.push(tag);
        }
      }
  return [...rows.values()];
};

/** Rows without those that are there twice, such as of a file that was opened twice. */
export const unique = (rows) => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];

/** The first answer that says something without saying what, as `{key, sentence}`. */
export const lackingIn = (answers) => {
  for (const [key, {answer, remark}] of answers) {
    if ((answer === 'no' || answer === 'part') && !remark.trim())
      return {key, sentence: 'Write in the remark what does not work'};
    if (!answer && remark.trim())
      return {key, sentence: 'Answer the row, too, because its remark goes into no file alone'};
  }
  return undefined;
};
