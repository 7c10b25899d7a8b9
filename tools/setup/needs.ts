/** Something of the machine that checks need and npm cannot bring. */
export interface Need {
  /** The checks that cannot run without it. Without a name, they run but may fail. */
  readonly checks?: Check;
  /** A command on the path, or a file or pattern of files, which begins with a slash or a dot. */
  readonly thing: string;
  /** The environment variable that names another file. */
  readonly variable?: string;
  /** The Debian packages that bring it. */
  readonly packages: readonly string[];
}

export type Check = keyof typeof checks;

/** The checks that depend on the machine, by the words they are named with. */
export const checks = {
  chromium: 'tests in Chromium',
  firefox: 'tests in Firefox',
  webkit: 'tests in WebKit',
  po: 'tests of the way through PO files',
  git: 'tests of what Git has kept',
  wordpress: 'tests in WordPress',
} as const;

export const engines = ['chromium', 'firefox', 'webkit'] as const;

const chromium: Need = {
  checks: 'chromium',
  thing: '/usr/bin/chromium',
  variable: 'CHROMIUM_PATH',
  packages: ['chromium'],
};

/** Needed by `npm test` and `npm run check`. */
export const needsOfTests: readonly Need[] = [
  chromium,
  {checks: 'firefox', thing: '/usr/bin/firefox-esr', variable: 'FIREFOX_PATH', packages: ['firefox-esr']},
  {checks: 'webkit', thing: 'WebKitWebDriver', packages: ['webkit2gtk-driver']},
  {
    checks: 'webkit',
    thing: '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
    variable: 'WEBKIT_PATH',
    packages: ['webkit2gtk-driver'],
  },
  {checks: 'webkit', thing: 'xvfb-run', packages: ['xvfb', 'xauth']},
  {thing: '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf', packages: ['fonts-noto-core']},
  {thing: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', packages: ['fonts-noto-cjk']},
  {checks: 'po', thing: 'xliff2po', packages: ['translate-toolkit']},
  {checks: 'git', thing: 'git', packages: ['git']},
];

/** Needed by `npm run wordpress`. */
export const needsOfWordPress: readonly Need[] = [
  chromium,
  {checks: 'wordpress', thing: 'php', packages: ['php-cli']},
  // The server of mariadb-server, without the service that would start with the machine.
  {checks: 'wordpress', thing: '/usr/sbin/mariadbd', packages: ['mariadb-server-core']},
  // WordPress wants a web server beside it; this one stays off until somebody turns it on.
  {checks: 'wordpress', thing: '/usr/share/wordpress/wp-load.php', packages: ['wordpress', 'mini-httpd']},
  {
    checks: 'wordpress',
    thing: '/usr/share/wordpress/wp-content/themes/twentytwentythree',
    packages: ['wordpress-theme-twentytwentythree'],
  },
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The things that are not here; where a variable names another file, that file.
 * @param isHere Whether a command, a file or a pattern of files is on this machine.
 */
export const missing = (
  needs: readonly Need[],
  environment: Environment,
  isHere: (thing: string) => boolean,
): readonly Need[] =>
  needs
    .map((need) => ({...need, thing: (need.variable && environment[need.variable]) ?? need.thing}))
    .filter(({thing}) => !isHere(thing));

/** The Debian packages that bring them, each once. */
export const packagesOf = (needs: readonly Need[]): readonly string[] => [
  ...new Set(needs.flatMap(({packages}) => packages)),
];

/** A sentence for each: the checks that do not run, and a way to change that. */
export const sentences = (needs: readonly Need[]): readonly string[] =>
  needs.map(({checks: check, thing, variable, packages}) => {
    const effect = check ? `without it, these do not run: ${checks[check]}` : 'without it, tests of layout may fail';
    const name = variable ? `, or name it in ${variable}` : '';
    return `${thing} is not here; ${effect}. To change that, install it (Debian: ${packages.join(', ')})${name}.`;
  });

/** The checks that cannot run here, each with its reason. */
export const notRun = (lacking: readonly Need[], {ENGINES}: Environment): ReadonlyMap<Check, string> => {
  const left = engines.filter((engine) => ENGINES !== undefined && !ENGINES.split(',').includes(engine));
  return new Map([
    ...left.map((engine) => [engine, 'ENGINES leaves it out'] as const),
    ...lacking.flatMap(({checks, thing}) => (checks ? [[checks, `${thing} is not here`] as const] : [])),
  ]);
};

/** The checks that a test in Node needs besides Node, by its source. */
export const needsOfNodeTest = (source: string): readonly Check[] => [
  ...(source.includes('/browser/page-server.ts') ? (['chromium'] as const) : []),
  ...(source.includes('/browser/webkit-driver.mjs') ? (['webkit'] as const) : []),
  ...(source.includes("'xliff2po'") ? (['po'] as const) : []),
  ...(/'git'|\.commit\(\)/.test(source) ? (['git'] as const) : []),
];
