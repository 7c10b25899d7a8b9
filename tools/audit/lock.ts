/** The parts of package.json and package-lock.json that are looked at here. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}
interface Locked {
  readonly integrity?: string;
  readonly link?: boolean;
  /** Whether it comes inside the package above it. */
  readonly inBundle?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A sentence for each package that npm could take another version of than was tested. */
export const unpinned = (
  file: string,
  {dependencies, devDependencies, optionalDependencies}: Manifest,
): readonly string[] =>
  Object.entries({...dependencies, ...devDependencies, ...optionalDependencies})
    .filter(([, version]) => !isVersion(version) && !isFolder(version))
    .map(([name, version]) => `${file}: ${name} is "${version}"; write one version, without a range.`);

/** A sentence where there are packages whose bytes nothing holds: npm would install any bytes. */
export const unhashed = (file: string, {packages}: Lock): readonly string[] => {
  const all = Object.keys(packages).filter((path) => path.includes('node_modules/') && !isHeld(path, packages));
  const [first] = all;
  return first
    ? [`${file}: ${all.length} packages have no SHA-512, ${first} first; remove it and node_modules and install anew.`]
    : [];
};

/** Whether a hash holds the bytes of a package: its own, or that of the package which brings it. */
const isHeld = (path: string, packages: Lock['packages']): boolean => {
  const {integrity, link, inBundle} = packages[path] ?? {};
  return inBundle ? isHeld(path.slice(0, path.lastIndexOf('/node_modules/')), packages) : !!link || isHash(integrity);
};

/** Whether it is one version, not a range of them; also under another name, as in `npm:name@1.2.3`. */
export const isVersion = (version: string): boolean =>
  /^(?:npm:(?:@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

/** Whether it is a folder of this project, whose bytes Git holds. */
const isFolder = (version: string): boolean => /^file:(?!\.|\/)[\w/-]+$/.test(version);

/** Whether it holds bytes for good: a SHA-512. */
export const isHash = (integrity = ''): boolean => /^sha512-[\w+/]{86}==$/.test(integrity);

/**
 * Names of all packages that come to a hospital with ours. The flags in a lock file are no help: npm takes what is only a
 * peer of a tool for one of these.
 */
export const shipped = ({packages}: Lock, {dependencies}: Manifest): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (name: string, from: string): void => {
    const path = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((path) => packages[path]);
    names.add(name);
    for (const next of Object.keys((path && packages[path]?.dependencies) ?? {}))
      if (!names.has(next)) visit(next, path!);
  };
  for (const name of Object.keys(dependencies ?? {})) visit(name, '');
  return names;
};
