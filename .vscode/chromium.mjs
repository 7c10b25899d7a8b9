/** The browser tests in Chromium alone, without the time limit that a breakpoint would exceed. For launch.json and tasks.json. */
process.env.ENGINES = 'chromium';
const {default: config} = await import('../web-test-runner.config.mjs');

export default {...config, hostname: 'localhost', testFramework: {config: {timeout: 0}}};
