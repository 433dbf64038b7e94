/** What a surface needs of the core, in one file: the conventions build it and load it where almost nothing is there. */
import { readDirectory } from '../../shared/directory/read-directory';
import { table } from '../../shared/language/table.generated';
import type { Message } from '../../shared/message/message';
import { splitBody, type Body } from '../../shared/message/split';
import { readPolicy } from '../../shared/policy/read-policy';
import { review } from '../../shared/review/review';

/** A council's people and some of its mail, each message under a pack. */
export interface Mailbag {
  readonly directory: string;
  readonly lists: string;
  readonly domains: readonly string[];
  readonly mail: readonly { readonly policy: string; readonly message: Message }[];
}

/** Reads the directory and the policies, and reviews every message: JSON in, JSON out. */
export const reviewAll = (json: string): string => {
  const { directory, lists, domains, mail } = JSON.parse(json) as Mailbag;
  const people = readDirectory(directory, lists, domains);
  return JSON.stringify(
    mail.map(({ policy, message }) =>
      review(message, { policy: readPolicy({ id: policy }), directory: people, table }),
    ),
  );
};

/** Tells own words, signature and thread apart in every body: JSON in, JSON out. */
export const splitAll = (json: string): string =>
  JSON.stringify((JSON.parse(json) as readonly Body[]).map(body => splitBody(body)));
