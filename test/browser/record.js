/* Runs first in a test page and keeps what the page says. A file, because strict pages run no inline script. */
window.record = {console: [], events: [], violations: []};
for (const method of ['log', 'info', 'warn', 'error'])
  console[method] = (...parts) => void window.record.console.push(parts.join(' '));
addEventListener('error', ({message}) => window.record.console.push(message));
addEventListener('unhandledrejection', ({reason}) => window.record.console.push(String(reason)));
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  window.record.violations.push(`${violatedDirective} ${blockedURI}`),
);
for (const type of ['all-language', 'all-error'])
  addEventListener(type, ({detail}) => window.record.events.push(`${type} ${JSON.stringify(detail)}`));
// A page in a window of its own tells the test that it has loaded.
if (window.opener) addEventListener('load', () => window.opener.postMessage('loaded', location.origin));
