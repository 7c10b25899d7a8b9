/** The transcript of the accessibility tree, for people who review it: roles and names of each tag in English. */
import type {Evidence} from './evidence.ts';

/** The lines of a kind in a row that are written out; the rest are counted. */
const few = 3;

const roleOf = (line: string): string => /^\S+/.exec(line)![0];

/** Runs of lines of one role, the rest of a long run counted. */
const shortened = (lines: readonly string[]): readonly string[] => {
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && roleOf(last[0]!) === roleOf(line)) last.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => [
    ...run.slice(0, few),
    ...(run.length > few ? [`… and ${run.length - few} more: ${roleOf(run[0]!)}`] : []),
  ]);
};

export const transcript = ({collected, engine, transcripts}: Evidence): string => `# What assistive technology is told

Made by \`npm run docs\` from the evidence of ${collected}: the roles and names in the accessibility tree of ${engine}, of each tag in English, with everything open. Of more than ${few} lines with the same role in a row, the rest are counted. No screen reader was used. If a role or a name changes, it changes here.

${Object.entries(transcripts)
  .map(([tag, lines]) => `## \`<${tag}>\`\n\n\`\`\`text\n${shortened(lines).join('\n')}\n\`\`\``)
  .join('\n\n')}
`;
