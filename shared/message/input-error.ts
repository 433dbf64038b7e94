/** Where bad input stands: what the person who wrote it needs to find it. Lines count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
}

/** Input that cannot be used. Its message is one full sentence, fit to be shown as it is. */
export class InputError extends Error {
  readonly place: Place;

  constructor(what: string, place: Place = {}) {
    const parts = [
      place.file,
      place.line === undefined ? undefined : `line ${place.line}`,
      place.field === undefined ? undefined : `"${place.field}"`,
    ].filter(part => part !== undefined);
    super(parts.length ? `${parts.join(', ')}: ${what}` : what);
    this.name = 'InputError';
    this.place = place;
  }
}
