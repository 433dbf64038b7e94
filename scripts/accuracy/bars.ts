/** What a group of checks must reach on the labelled mail before a change goes in. */
export interface Bar {
  readonly name: string;
  readonly checks: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** The four risks that the product is named for. A later group brings its own line. */
export const bars: readonly Bar[] = [
  {
    name: 'copies, hours, criticism, managers',
    checks: [
      'blind-copy',
      'silent-copy',
      'forwarded-without-author',
      'no-copy-request',
      'request-in-confidence',
      'out-of-hours',
      'out-of-hours-demand',
      'criticism-of-officer',
      'public-criticism',
      'personal-attack',
      'complaint-route',
      'junior-bypass',
      'instruction-to-officer',
      'information-request',
    ],
    precision: 0.95,
    recall: 0.85,
  },
];
