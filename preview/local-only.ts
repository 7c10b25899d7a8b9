/**
 * Keeps a development server to this machine and to the project's folder. `@web/dev-server` listens on every network
 * interface, serves any file of the machine below `/__wds-outside-root__/`, and answers under any name, so that a page
 * of the web could read it through a name of its own (DNS rebinding).
 */
import type {Server} from 'node:net';
import type {DevServerConfig} from '@web/dev-server';

/** The address 127.0.0.1 in a spelling that `@web/dev-server` does not take for every network interface. */
export const loopback = '127.1';

const localNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const localAddresses = /^(::1|(::ffff:)?127\.[\d.]+)$/;

/** Refuses requests under other names, for files outside of the project, and for hidden files, such as those of Git. */
export const localRequests: NonNullable<DevServerConfig['middleware']>[number] = async (context, next) => {
  const isKnown = localNames.test(context.get('Host')) && localAddresses.test(context.socket.remoteAddress ?? '');
  if (isKnown && isInside(context.url)) return next();
  context.status = 403;
  context.body = 'Forbidden';
};

/** Closes connections from other machines before they ask for anything, where tests need a server of every interface. */
export const localConnections = {
  name: 'local-connections',
  serverStart: ({server}: {readonly server?: Server}): void => {
    server?.prependListener('connection', (socket) => {
      if (!localAddresses.test(socket.remoteAddress ?? '')) socket.destroy();
    });
  },
};

/** A path may be encoded, and more than once. */
const isInside = (url: string): boolean => {
  let path = url.split(/[?#]/)[0]!;
  let before;
  try {
    do [before, path] = [path, decodeURIComponent(path)];
    while (before !== path);
  } catch {
    return false;
  }
  return !/__wds-outside-root__|[\\\0]|\/\./i.test(path);
};
