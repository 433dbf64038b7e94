import { chownSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Maildirs {
  /** Puts a raw message into the inbox of `address`. */
  post(address: string, raw: Buffer | string): void;
}

/** The mailboxes under `folder`, as Maildir has them: written beside, then moved in. */
export const maildirs = (folder: string, owner: { readonly uid: number; readonly gid: number }): Maildirs => {
  let posted = 0;
  const own = (path: string): void => chownSync(path, owner.uid, owner.gid);
  return {
    post: (address, raw) => {
      const home = join(folder, address);
      const box = join(home, 'Maildir');
      for (const dir of [home, box, join(box, 'tmp'), join(box, 'new'), join(box, 'cur')]) {
        mkdirSync(dir, { recursive: true });
        own(dir);
      }
      posted += 1;
      // Dovecot numbers new messages in the order of these names.
      const name = `${Math.floor(Date.now() / 1000)}.M${String(posted).padStart(6, '0')}P${process.pid}.lab`;
      const written = join(box, 'tmp', name);
      const lines = Buffer.from(raw).toString('latin1').replace(/\r?\n/g, '\r\n');
      writeFileSync(written, Buffer.from(lines, 'latin1'));
      own(written);
      renameSync(written, join(box, 'new', name));
    },
  };
};
