/** The compiled phrases of all acts: plain data, written by the compiler, walked by the matcher. */
export interface Table {
  readonly version: 1;
}
