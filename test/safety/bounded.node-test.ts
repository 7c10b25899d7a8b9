/** A server that renders pages for strangers keeps nothing of them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {negotiate} from '../../src/i18n/negotiate.ts';
import {formatMoment} from '../../src/i18n/format.ts';
import {report} from '../../src/report.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

describe('Words of strangers', () => {
  it('are not kept: 15,000 language tags and sentences of 8 kB take less than 5 MB', () => {
    const {warn} = console;
    let longest = 0;
    console.warn = (line: string) => void (longest = Math.max(longest, line.length));
    const before = heap();
    for (let index = 0; index < 15_000; index++) {
      const tag = `${index}-${'abcdefgh-'.repeat(900)}`;
      assert.equal(negotiate(tag, ['en', 'es']), undefined);
      negotiate(`es-x-${index}`, ['en', 'es']);
      report(`lang="${tag}" is not understood, so English is shown; write a language as in "es" or "zh-Hant".`);
    }
    const kept = heap() - before;
    console.warn = warn;
    assert.ok(kept < 5_000_000, `${kept} bytes are kept`);
    assert.ok(longest < 1200, `a sentence has ${longest} characters`);
  });

  it('are still said once, and a sentence that is cut still says what to do', () => {
    const lines: string[] = [];
    const {warn} = console;
    console.warn = (line: string) => void lines.push(line);
    for (let time = 0; time < 2; time++)
      report(`lang="${'x'.repeat(5000)}" is not understood; write a language as in "es".`);
    console.warn = warn;
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /^all-widgets: lang="x+ … x+" is not understood; write a language as in "es"\.$/);
  });

  it('choose no more formats than there is room for, and days stay right', () => {
    // The name of a zone may be written in capitals and small letters, so each of these is a key of its own.
    const zone = (index: number): string => {
      let bit = 0;
      return 'america/chicago'.replace(/[a-z]/g, (letter) => ((index >> bit++) & 1 ? letter.toUpperCase() : letter));
    };
    const say = (index: number): void => {
      assert.equal(formatMoment('2026-10-01T10:00:00Z', 'en', zone(index), 'day'), 'October 1, 2026');
    };
    const {DateTimeFormat} = Intl;
    let made = 0;
    Intl.DateTimeFormat = class extends DateTimeFormat {
      constructor(...given: ConstructorParameters<typeof DateTimeFormat>) {
        super(...given);
        made++;
      }
    } as typeof DateTimeFormat;
    try {
      for (let index = 0; index < 1000; index++) say(index);
      assert.equal(made, 1000);
      // The newest is kept. Of all, no more than 200 are: those from before are made anew.
      say(999);
      assert.equal(made, 1000);
      for (let index = 799; index >= 0; index--) say(index);
      assert.equal(made, 1800);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
