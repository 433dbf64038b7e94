import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../shared/message/message';
import { FIXTURES } from './cases';

export interface ThreadScore {
  readonly exact: number;
  readonly all: number;
  readonly wrong: readonly string[];
}

/** "It matches the decoded body but for white space." */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many of the real clients' messages give up their own words exactly; undefined while nothing reads .eml. */
export const scoreThreads = async (readEml: (bytes: Uint8Array) => Promise<Message>): Promise<ThreadScore> => {
  const folder = join(FIXTURES, 'threads');
  const names = readdirSync(folder).filter(
    name => name.endsWith('.eml') && existsSync(join(folder, name.replace('.eml', '.json'))),
  );
  const wrong: string[] = [];
  for (const name of names) {
    const expected = JSON.parse(readFileSync(join(folder, name.replace('.eml', '.json')), 'utf8')) as { own: string };
    const message = await readEml(readFileSync(join(folder, name)));
    if (squeezed(message.own) !== squeezed(expected.own)) wrong.push(name);
  }
  return { exact: names.length - wrong.length, all: names.length, wrong };
};
