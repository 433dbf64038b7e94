import type { Table } from '../../shared/language/table';
import type { Policy } from '../../shared/policy/policy';

/** What messages are checked by, made ready once by the background and read by every page of a webmail. */
export type Rules =
  | {
      readonly state: 'ready';
      readonly policy: Policy;
      /** CSV text. */
      readonly directory: string;
      /** CSV text. */
      readonly lists: string;
      readonly table: Table;
    }
  /** Nothing can be checked, and `problem` says why in one sentence. */
  | { readonly state: 'broken'; readonly problem: string };
