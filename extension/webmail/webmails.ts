import type { Webmail } from './webmail';

const found = import.meta.glob<Webmail>(['./*.ts', '!./webmail.ts', '!./webmails.ts'], {
  eager: true,
  import: 'default',
});

/** Every client that has a file beside this one. */
export const webmails: readonly Webmail[] = Object.values(found);
