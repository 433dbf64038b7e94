/** What an act is done to. `people` are ids of the cast where they could be resolved. */
export interface Target {
  readonly kind: 'person' | 'you' | 'self' | 'post' | 'service' | 'thing' | 'third-party' | 'nobody';
  readonly people: readonly string[];
  /** The words that named it, as written. */
  readonly text: string;
}

/** One act done by the words: what, to whom, where, by which phrase. Offsets are UTF-16 units in the text read. */
export interface Act {
  readonly act: string;
  readonly target: Target;
  readonly start: number;
  readonly end: number;
  /** 1 = one thin sign, 2 = plain, 3 = beyond doubt. */
  readonly strength: 1 | 2 | 3;
  /** The phrase that matched, as the policy prints it: what `explain` shows. */
  readonly phrase: string;
}

/** An act that its words did, and something unsaid: kept so that `explain` can say why a check stayed silent. */
export interface Silenced extends Act {
  readonly by: string;
}

export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly acts: readonly Act[];
  readonly silenced: readonly Silenced[];
}

/** A person whose name the reader should know. `id` is the caller's (an address). */
export interface CastMember {
  readonly id: string;
  /** Every folded form worth matching: 'gareth pugh', 'gareth', 'mr pugh', 'pugh', … (`directory/name-forms.ts`). */
  readonly names: readonly string[];
  /** Folded forms of the post: 'assistant director planning', 'head of planning', … */
  readonly posts: readonly string[];
  readonly role: 'member' | 'officer' | 'other';
  /** 'you' = addressed in To; 'self' = the writer; 'copied' = Cc or Bcc; 'absent' = known but not on the message. */
  readonly place: 'you' | 'self' | 'copied' | 'absent';
}

/** Everybody the words may be about, seen from the writer of the text. */
export interface Cast {
  readonly people: readonly CastMember[];
}
