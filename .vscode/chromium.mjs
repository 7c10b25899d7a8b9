/** The browser tests in Chromium alone, without the time limits that a breakpoint would exceed. Used by launch.json and tasks.json. */
import config from '../web-test-runner.config.mjs';

export default {
  ...config,
  hostname: 'localhost',
  browsers: config.browsers.filter(({name}) => name === 'Chrome'),
  plugins: config.plugins.filter(({name}) => name !== 'webkit-driver'),
  testFramework: {config: {timeout: 0}},
};
