import browser from 'webextension-polyfill';
import { webmails } from '../webmail/webmails';
import type { Place } from './messages';
import type { Hosts, Managed } from './settings';

const nameOf = (id: string): string | undefined => webmails.find(webmail => webmail.id === id)?.name;

const isAllowed = async (pattern: string): Promise<boolean | undefined> => {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return undefined;
  }
};

const standingOf = async (id: string, pattern: string): Promise<Place['standing']> => {
  if (nameOf(id) === undefined) return 'unknown-webmail';
  const allowed = await isAllowed(pattern);
  if (allowed === undefined) return 'not-an-address';
  return allowed ? 'checked' : 'not-allowed';
};

/** Every address that messages are to be checked at, and whether they are. */
export const placesOf = (hosts: Hosts, managed: Managed): Promise<readonly Place[]> => {
  const fixed = Object.fromEntries(webmails.map(({ id, hosts: known }) => [id, known]));
  const ids = [...new Set([...Object.keys(fixed), ...Object.keys(hosts)])];
  const pairs = ids.flatMap(id =>
    [...new Set([...(fixed[id] ?? []), ...(hosts[id] ?? [])])].map(pattern => ({ id, pattern })),
  );
  return Promise.all(
    pairs.map(async ({ id, pattern }) => ({
      webmail: id,
      name: nameOf(id) ?? id,
      pattern,
      standing: await standingOf(id, pattern),
      managed: (managed.hosts?.[id] ?? []).includes(pattern),
    })),
  );
};
