/** WebKit ends with the tests, also where those are broken off. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect} from 'node:net';
import {it} from 'node:test';

/** Whether something listens on the port. */
const listens = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  socket.destroy();
  return isOpen;
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  it(`ends its driver when the tests end by ${signal}`, {timeout: 30_000}, async (test) => {
    const script = `
      const {startDriver} = await import('./test/browser/webkit-driver.mjs');
      console.log((await startDriver()).port);
      setInterval(() => {}, 1000);`;
    const tests = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(tests.stdout, 'data')) as [Buffer];
    const port = Number(said);
    assert.equal(await listens(port), true);
    tests.kill(signal);
    await once(tests, 'exit');
    while (!test.signal.aborted && (await listens(port)));
  });
