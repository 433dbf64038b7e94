/** What a person sets in the options, and what a council sets for everybody by its browser policy. */
export interface Settings {
  /** A pack's id, the policy's JSON text, or an https address of it. */
  readonly policy: string;
  /** CSV text, or an https address of it. */
  readonly directory: string;
  /** CSV text, or an https address of it. */
  readonly lists: string;
  /** Webmail id → match patterns of the addresses where it is. */
  readonly hosts: Hosts;
}

export type Hosts = Readonly<Record<string, readonly string[]>>;
export type Key = keyof Settings;
export type TextKey = Exclude<Key, 'hosts'>;

/** What a council sets. Keys in `locked` cannot be changed by the person. */
export interface Managed extends Partial<Settings> {
  readonly locked: readonly Key[];
}

export const textKeys: readonly TextKey[] = ['policy', 'directory', 'lists'];
const keys: readonly Key[] = [...textKeys, 'hosts'];

export const nothingManaged: Managed = { locked: [] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];

const readHosts = (value: unknown): Hosts | undefined =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([id, patterns]) => [id, strings(patterns)]))
    : undefined;

/** Takes what can be used out of what was stored or managed; anything of a wrong type is as if it were not there. */
export const readSettings = (value: unknown): Partial<Settings> => {
  if (!isRecord(value)) return {};
  const texts = textKeys.flatMap(key => (typeof value[key] === 'string' ? [[key, value[key]] as const] : []));
  const hosts = readHosts(value['hosts']);
  return { ...Object.fromEntries(texts), ...(hosts ? { hosts } : {}) };
};

export const readManaged = (value: unknown): Managed => ({
  ...readSettings(value),
  locked: isRecord(value) ? keys.filter(key => strings(value['locked']).includes(key)) : [],
});

const union = (...all: readonly Hosts[]): Hosts => {
  const ids = [...new Set(all.flatMap(hosts => Object.keys(hosts)))];
  return Object.fromEntries(ids.map(id => [id, [...new Set(all.flatMap(hosts => hosts[id] ?? []))]]));
};

/**
 * What counts: the person's own value where there is one and the council has not locked the key, else the council's.
 * Addresses of webmail add up, so that one's own webmail does not take the council's place.
 */
export const mergeSettings = (own: Partial<Settings>, managed: Managed): Settings => {
  const text = (key: TextKey): string => {
    const mine = managed.locked.includes(key) ? '' : (own[key] ?? '');
    return mine.trim() === '' ? (managed[key] ?? '') : mine;
  };
  const mine = managed.locked.includes('hosts') ? {} : (own.hosts ?? {});
  return {
    policy: text('policy').trim() || 'model',
    directory: text('directory'),
    lists: text('lists'),
    hosts: union(managed.hosts ?? {}, mine),
  };
};
