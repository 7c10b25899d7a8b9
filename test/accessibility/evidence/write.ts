/**
 * Collects the evidence over every tag, language and state, and writes docs/accessibility/evidence.json and the report made
 * from it. Needs a build and Chromium.
 */
import {rmSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {claimByHand} from '../../../reports/accessibility/documents.ts';
import {readCommandLine} from '../../../tools/command-line.ts';
import {run} from '../../../tools/run.ts';
import {collect} from './collect.ts';

readCommandLine({});
const file = 'docs/accessibility/evidence.json';

try {
  // A claim by hand stops the command before it has worked for minutes.
  const claim = claimByHand();
  if (claim) throw new Error(claim);
  const evidence = await collect({progress: (says) => console.log(says)});
  const json = JSON.stringify(evidence);
  writeFileSync(file, await format(json, {...(await resolveConfig(file)), filepath: file}));
  // Its rows were true of the evidence before.
  rmSync('docs/accessibility/openacr.yaml', {force: true});
  await run('node', 'tools/docs.ts');
} catch (error) {
  console.error(`all-widgets: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
