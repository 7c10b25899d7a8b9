interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
}
interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}
export declare const isInstalled: (lock: Lock, installed: Lock) => boolean;
