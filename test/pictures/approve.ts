/** Takes the drawings anew as the approved images, after a person has looked at them: `npx node test/pictures/approve.ts`. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {openBrowser, servePages} from '../browser/page-server.ts';
import {approvedFolder, openDrawings, takeDrawing} from './shots.ts';

const [browser, server] = await Promise.all([openBrowser(), servePages()]);
const drawings = await openDrawings(await browser.newPage(), server.address);
rmSync(approvedFolder, {recursive: true, force: true});
mkdirSync(approvedFolder, {recursive: true});
for (const [name, drawing] of drawings) writeFileSync(`${approvedFolder}/${name}.png`, await takeDrawing(drawing));
console.log(`Approved: ${[...drawings.keys()].join(', ')}.`);
await browser.close();
await server.close();
