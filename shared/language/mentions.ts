import type { Cast, CastMember } from './statement';
import type { Gender, Mention, MentionRole } from './mention';
import type { Token } from './tokens';
import {
  colleagues,
  determiners,
  epithets,
  headPosts,
  memberNouns,
  nounGender,
  nounModifiers,
  officerPosts,
  outsiders,
  services,
  titles,
  workplaceNouns,
} from './nouns';
import { isCommonWord } from './common-words';
import { lookup } from './lookup';

interface Named {
  readonly people: readonly CastMember[];
}

type NounKind = 'officer' | 'member' | 'outsider' | 'service' | 'head';

/** Longest-match lookup of folded word sequences, parted by blanks. */
class Phrasebook<T> {
  private readonly entries = new Map<string, { words: readonly string[]; value: T }[]>();

  add(form: string, value: T): void {
    const words = form.split(' ');
    const first = words[0] ?? '';
    const list = this.entries.get(first) ?? [];
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    this.entries.set(first, list);
  }

  /** The longest entry that stands at `at`, or undefined. */
  at(tokens: readonly Token[], at: number): { readonly length: number; readonly value: T } | undefined {
    const token = tokens[at];
    const list = token && this.entries.get(token.word);
    if (!list) return undefined;
    const found = list.find(entry => entry.words.every((word, i) => tokens[at + i]?.word === word));
    return found && { length: found.words.length, value: found.value };
  }
}

const nouns = new Phrasebook<NounKind>();
const addAll = (entries: readonly string[], kind: NounKind, plural = false): void =>
  entries.forEach(entry => {
    nouns.add(entry, kind);
    if (plural) nouns.add(`${entry}s`, 'service');
  });
addAll(headPosts, 'head');
addAll(officerPosts, 'officer', true);
addAll(memberNouns, 'member');
addAll(outsiders, 'outsider');
addAll(services, 'service');

/** Where council people work, for "Sarah in Benefits". */
const workplaces = new Phrasebook<true>();
workplaceNouns.forEach(entry => workplaces.add(entry, true));

const determinerBook = new Phrasebook<true>();
determiners.forEach(entry => determinerBook.add(entry, true));
const modifiers = new Set(
  nounModifiers.concat(workplaceNouns.reduce<string[]>((all, noun) => all.concat(noun.split(' ')), [])),
);

const pronouns: Readonly<
  Record<string, { kind: 'you' | 'self' | 'he' | 'they'; gender: Gender; possessive: boolean }>
> = {
  you: { kind: 'you', gender: '', possessive: false },
  tha: { kind: 'you', gender: '', possessive: false },
  thee: { kind: 'you', gender: '', possessive: false },
  thy: { kind: 'you', gender: '', possessive: true },
  u: { kind: 'you', gender: '', possessive: false },
  yourself: { kind: 'you', gender: '', possessive: false },
  your: { kind: 'you', gender: '', possessive: true },
  ur: { kind: 'you', gender: '', possessive: true },
  i: { kind: 'self', gender: '', possessive: false },
  me: { kind: 'self', gender: '', possessive: false },
  we: { kind: 'self', gender: '', possessive: false },
  us: { kind: 'self', gender: '', possessive: false },
  myself: { kind: 'self', gender: '', possessive: false },
  my: { kind: 'self', gender: '', possessive: true },
  our: { kind: 'self', gender: '', possessive: true },
  he: { kind: 'he', gender: 'm', possessive: false },
  him: { kind: 'he', gender: 'm', possessive: false },
  himself: { kind: 'he', gender: 'm', possessive: false },
  his: { kind: 'he', gender: 'm', possessive: true },
  she: { kind: 'he', gender: 'f', possessive: false },
  her: { kind: 'he', gender: 'f', possessive: false },
  herself: { kind: 'he', gender: 'f', possessive: false },
  hers: { kind: 'he', gender: 'f', possessive: true },
  they: { kind: 'they', gender: '', possessive: false },
  them: { kind: 'they', gender: '', possessive: false },
  themselves: { kind: 'they', gender: '', possessive: false },
  their: { kind: 'they', gender: '', possessive: true },
};

/** How far back a pronoun looks for the person it stands for, in words. */
const reach = 60;

/**
 * Everybody the words mention, in order: names of the cast in all their forms, titled names, posts, services,
 * outsiders, and pronouns resolved to the last person they can stand for.
 */
export const readMentions = (tokens: readonly Token[], cast: Cast, starts: readonly number[]): Mention[] =>
  new MentionReader(tokens, cast, starts).read();

class MentionReader {
  private readonly names = new Phrasebook<Named>();
  private readonly posts = new Phrasebook<Named>();
  private readonly you: readonly string[];
  private readonly self: readonly string[];
  private readonly starts: ReadonlySet<number>;
  private readonly mentions: Mention[] = [];
  private readonly surnames = new Map<string, MentionRole>();
  /** Those a pronoun may stand for, oldest first. */
  private readonly antecedents: Mention[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    cast: Cast,
    starts: readonly number[],
  ) {
    this.starts = new Set(starts);
    this.you = cast.people.filter(person => person.place === 'you').map(person => person.id);
    this.self = cast.people.filter(person => person.place === 'self').map(person => person.id);
    index(cast, person => person.names, this.names);
    index(cast, person => person.posts, this.posts);
  }

  read(): Mention[] {
    for (let at = 0; at < this.tokens.length;) {
      const mention = this.at(at);
      if (!mention) {
        at++;
        continue;
      }
      this.mentions.push(mention);
      if (this.mayBeMeantLater(mention)) this.antecedents.push(mention);
      at = mention.to;
    }
    return this.mentions;
  }

  private at(at: number): Mention | undefined {
    const token = this.tokens[at];
    if (!token) return undefined;
    const pronoun = lookup(pronouns, token.word);
    if (pronoun && !(token.word === 'us' && token.shouted)) {
      const possessed = pronoun.possessive ? this.possessed(at) : undefined;
      return possessed || this.pronoun(at, pronoun);
    }
    const bare =
      this.named(at) ?? this.titled(at) ?? this.posted(at) ?? this.colleague(at) ?? this.epithet(at) ?? this.noun(at);
    return bare && this.placed(bare);
  }

  /** "Sarah in Benefits", "the woman on your front desk", "the lad you sent": where somebody works says what they are. */
  private placed(mention: Mention): Mention {
    if (mention.kind !== 'person' || mention.possessive || mention.role === 'member') return mention;
    const last = this.tokens[mention.to - 1]!.word;
    if (mention.role === 'other' && !anybody.test(last)) return mention;
    const end = this.afterWorkplace(mention.to);
    if (end === mention.to) return mention;
    const { possessive, to } = this.make(mention.from, end, { kind: 'person', role: 'officer' });
    const named = mention.people.length > 0 || lookup(titles, this.tokens[mention.from]!.word) !== undefined;
    return {
      ...mention,
      to,
      possessive,
      role: mention.people.length ? mention.role : 'officer',
      post: mention.post || !named,
    };
  }

  private afterWorkplace(at: number): number {
    const word = this.tokens[at]?.word ?? '';
    const next = this.tokens[at + 1]?.word ?? '';
    if (/^(you|they)$/.test(word) && next === 'sent') return at + 2;
    if (!/^(in|from|at|on|over)$/.test(word)) return at;
    let to = at + 1;
    while (to < at + 4 && /^(the|your|our|council|front|main|help|member|s|'s)$/.test(this.tokens[to]?.word ?? ''))
      to++;
    const found = workplaces.at(this.tokens, to);
    const plain =
      found &&
      (to > at + 1 ||
        this.tokens[to]?.capital ||
        word !== 'on' ||
        /^(reception|switchboard)$/.test(this.tokens[to]!.word));
    const end = plain ? to + found.length : at;
    return /^(need|needs|association|benefit|benefits|estate|application)$/.test(this.tokens[end]?.word ?? '')
      ? at
      : end;
  }

  /** "somebody in your team", "whoever took the call", "one of yours": a colleague of the reader, unnamed. */
  private colleague(at: number): Mention | undefined {
    const first = this.tokens[at]!.word;
    if (!/^(whoever|one|a|somebody|someone|anyone|your|ur)$/.test(first)) return undefined;
    const words = [0, 1, 2, 3, 4].map(i => this.tokens[at + i]?.word ?? '');
    const length = colleagueForms.reduce((most, form) => Math.max(most, fits(form, words)), 0);
    if (length > 0) {
      const end = this.withName(this.afterClause(at, at + length));
      return this.make(at, end, { kind: 'person', role: 'officer', post: true });
    }
    if (!/^(somebody|someone|whoever|anyone|one)$/.test(words[0]!)) return undefined;
    const from = words[0] === 'whoever' && /^(is|was)$/.test(words[1]!) ? at + 2 : at + 1;
    const end = this.afterWorkplace(from);
    if (end === from) return undefined;
    return this.make(at, end, { kind: 'person', role: 'officer', post: true });
  }

  /** "whoever took the call at reception was rude": the clause belongs to the mention, up to its verb. */
  private afterClause(from: number, at: number): number {
    if (this.tokens[from]!.word !== 'whoever') return at;
    for (let to = at; to < at + 8 && this.tokens[to]; to++) {
      if (verbsAfterClause.test(this.tokens[to]!.word)) return to;
      if (/[.;,:!?]/.test(this.tokens[to]!.gap)) return at;
    }
    return at;
  }

  /** "your man Keane", "your colleague Ms Orr": the name belongs to the mention. */
  private withName(at: number): number {
    let to = at;
    while (to < at + 3 && this.tokens[to]?.capital && this.tokens[to - 1]!.gap === ' ') to++;
    return to;
  }

  /** "the man", "that woman": whoever of that kind was spoken of last, or somebody not yet named. */
  private epithet(at: number): Mention | undefined {
    if (!/^(the|that|this)$/.test(this.tokens[at]?.word ?? '')) return undefined;
    let to = at + 1;
    if (/^(young|old|poor|wretched|same)$/.test(this.tokens[to]?.word ?? '')) to++;
    const word = this.tokens[to]?.word ?? '';
    const gender = lookup(epithets, word);
    if (gender === undefined) return undefined;
    const meant = this.antecedent(at, gender);
    const outsider = this.livesSomewhere(to + 1);
    const made = this.make(at, to + 1, {
      kind: 'person',
      role: outsider ? 'other' : (meant?.role ?? 'unknown'),
      gender,
    });
    return meant && !outsider ? { ...made, people: meant.people, post: meant.post } : made;
  }

  /** "at number 9", "next door", "who lives", "with the dog": a neighbour, not a colleague. */
  private livesSomewhere(at: number): boolean {
    const words = [0, 1, 2, 3].map(i => this.tokens[at + i]?.word ?? '').join(' ');
    return /^((at|of|from) (no |number |flat |\d)|next door|opposite|across|down the|up the|who (lives|lived|owns)|with (the|a) |in the (\w+ )?(flat|house|shop|street|village|van|car|lorry|tractor))/.test(
      words,
    );
  }

  private make(
    from: number,
    to: number,
    more: Partial<Mention> & { readonly kind: Mention['kind']; readonly role: MentionRole },
  ): Mention {
    const possessive = this.tokens[to]?.word === "'s" || this.endsInApostrophe(to - 1);
    const end = this.tokens[to]?.word === "'s" ? to + 1 : to;
    return { from, to: end, post: false, people: [], gender: '', possessive, pronoun: false, ...more };
  }

  /** "the officers' conduct": the apostrophe falls into the gap. */
  private endsInApostrophe(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && /^['’] /.test(token.gap) && token.word.slice(-1) === 's';
  }

  private named(at: number): Mention | undefined {
    const found = this.names.at(this.tokens, at);
    if (!found || !this.looksLikeName(at, found.length)) return undefined;
    return this.ofCast(at, at + found.length, found.value.people, false);
  }

  private posted(at: number): Mention | undefined {
    const skip = this.tokens[at]?.word === 'the' ? 1 : 0;
    const found = this.posts.at(this.tokens, at + skip);
    return found && this.ofCast(at, at + skip + found.length, found.value.people, true);
  }

  private ofCast(from: number, to: number, people: readonly CastMember[], post: boolean): Mention {
    const near = people.filter(person => person.place !== 'absent');
    const meant = near.length ? near : people;
    const role = meant.every(person => person.role === meant[0]?.role) ? (meant[0]?.role ?? 'unknown') : 'unknown';
    const title = lookup(titles, this.tokens[from]?.word ?? '');
    return this.make(from, to, {
      kind: 'person',
      role,
      post,
      people: meant.map(person => person.id),
      gender: title?.gender ?? '',
    });
  }

  /** One word that is also an ordinary word must look like a name where it stands. */
  private looksLikeName(at: number, length: number): boolean {
    if (length > 1) return true;
    const token = this.tokens[at];
    if (!token) return false;
    if (!isCommonWord(token.word)) return token.capital || token.word.length > 3;
    if (!token.capital) return false;
    return (
      !this.starts.has(at) ||
      token.gap.charAt(0) === ',' ||
      this.endsInApostrophe(at) ||
      beforeVerb.test(this.tokens[at + 1]?.word ?? '')
    );
  }

  private possessed(at: number): Mention | undefined {
    const found = this.yours(at) ?? this.colleague(at) ?? this.noun(at);
    return found && this.placed(found);
  }

  /** "your Mr Rigby", "your Kevin": somebody of the reader's staff, whether the directory knows the name or not. */
  private yours(at: number): Mention | undefined {
    if (!/^(your|ur)$/.test(this.tokens[at]!.word)) return undefined;
    const found = this.titled(at + 1) ?? this.named(at + 1);
    if (!found || found.role === 'member') return undefined;
    return { ...found, from: at, role: 'officer', post: true };
  }

  private titled(at: number): Mention | undefined {
    const title = lookup(titles, this.tokens[at]?.word ?? '');
    if (!title) return undefined;
    let to = at + 1;
    while (
      to < at + 4 &&
      this.tokens[to]?.capital &&
      !this.starts.has(to) &&
      this.tokens[to - 1] &&
      /^[ .]*$/.test(this.tokens[to - 1]!.gap || ' ')
    )
      to++;
    if (to === at + 1) return undefined;
    const surname = this.tokens[to - 1]!.word;
    const known = this.surnames.get(surname);
    const role = title.role === 'unknown' ? (known ?? this.roleBeside(at, to)) : title.role;
    this.surnames.set(surname, role);
    return this.make(at, to, { kind: 'person', role, gender: title.gender });
  }

  /** "a resident, Mr Pike", "Mrs Gale of 14 Mill Lane" are outsiders; "your Mr Rigby" is an officer. */
  private roleBeside(from: number, to: number): MentionRole {
    const before = this.mentions[this.mentions.length - 1];
    if (this.tokens[from - 1]?.word === 'your') return 'officer';
    if (before && before.role === 'other' && from - before.to < 1) return 'other';
    if (
      /^(resident|constituent|tenant|neighbour|applicant|customer|leaseholder|owner|client|patient)$/.test(
        this.tokens[from - 1]?.word ?? '',
      )
    )
      return 'other';
    if (this.livesSomewhere(to)) return 'other';
    const after = this.tokens[to]?.word ?? '';
    const second = this.tokens[to + 1]?.word ?? '';
    if (/^(of|at)$/.test(after) && /^(number|no|the|flat|\d+\w?)$/.test(second) && second !== 'the') return 'other';
    if (after === 'who' && /^(lives|lived|rang|wrote|came)$/.test(second)) return 'other';
    if (/^\((at |of )?\d/.test((this.tokens[to - 1]?.gap ?? '') + after)) return 'other';
    return 'unknown';
  }

  /** A determiner, modifiers and a noun for a person or a service; "Head of Planning" stands without one. */
  private noun(at: number): Mention | undefined {
    const determiner = determinerBook.at(this.tokens, at);
    let to = at + (determiner?.length ?? 0);
    let found = nouns.at(this.tokens, to);
    for (
      let skipped = 0;
      !found && determiner && skipped < 2 && modifiers.has(this.tokens[to]?.word ?? '');
      skipped++
    ) {
      to++;
      found = nouns.at(this.tokens, to);
    }
    if (!found) return undefined;
    if (!determiner && !this.standsAlone(to, found.value)) return undefined;
    const end = found.value === 'head' ? this.afterHead(to + found.length) : to + found.length;
    return this.fromNoun(at, end, found.value, this.tokens[end - 1]?.word ?? '');
  }

  private standsAlone(at: number, kind: NounKind): boolean {
    if (kind === 'head') return true;
    return kind === 'officer' && this.tokens[at]?.capital === true && !this.starts.has(at);
  }

  private afterHead(at: number): number {
    let to = at;
    while (to < at + 4 && (this.tokens[to]?.capital || (to > at && this.tokens[to]?.word === 'and'))) to++;
    return to === at ? Math.min(at + 1, this.tokens.length) : to;
  }

  private fromNoun(from: number, to: number, kind: NounKind, last: string): Mention {
    const gender = lookup(nounGender, last) ?? '';
    if (kind === 'service') return this.make(from, to, { kind: 'service', role: 'unknown' });
    if (kind === 'outsider') return this.make(from, to, { kind: 'person', role: 'other', gender });
    const role: MentionRole = kind === 'member' ? 'member' : 'officer';
    return this.make(from, to, { kind: 'person', role, post: true, gender });
  }

  private pronoun(
    at: number,
    pronoun: { kind: 'you' | 'self' | 'he' | 'they'; gender: Gender; possessive: boolean },
  ): Mention {
    const base = {
      from: at,
      to: at + 1,
      post: false,
      gender: pronoun.gender,
      possessive: pronoun.possessive || this.isPossessiveHer(at),
      pronoun: true,
    };
    if (pronoun.kind === 'you') return { ...base, kind: 'you', role: 'unknown', people: this.you };
    if (pronoun.kind === 'self') return { ...base, kind: 'self', role: 'unknown', people: this.self };
    const meant = this.antecedent(at, pronoun.gender);
    if (meant) return { ...base, kind: 'person', role: meant.role, post: meant.post, people: meant.people };
    return { ...base, kind: pronoun.kind === 'they' ? 'service' : 'person', role: 'unknown', people: [] };
  }

  /** "her" before a noun is "her report"; before anything else it is the person. */
  private isPossessiveHer(at: number): boolean {
    const token = this.tokens[at];
    if (token?.word !== 'her' || token.gap.trim() !== '') return false;
    if (
      /^(find|finds|found|think|thought|consider|considered|call|called|make|makes|made)$/.test(
        this.tokens[at - 1]?.word ?? '',
      )
    )
      return false;
    const next = this.tokens[at + 1];
    return (
      next !== undefined &&
      !/^(to|for|and|or|in|on|at|about|that|the|a|an|this|if|so|when|by|out|up|off|as|is|was|it|how|why|what|not|from|with|again|back|who|over|of|because|but|i|we|you|he|she|they|my|your|our|his|their|its|these|those|there|here|where|which|yesterday|today|tonight|tomorrow|everything|something|anything|nothing|after|before|until|since|through|away|down|instead|twice|once|please|will|would|can|could|should|did|do|has|have|had)$/.test(
        next.word,
      )
    );
  }

  private antecedent(at: number, gender: Gender): Mention | undefined {
    for (let i = this.antecedents.length - 1; i >= 0; i--) {
      const mention = this.antecedents[i]!;
      if (at - mention.to > reach) return undefined;
      if (gender === '' || mention.gender === '' || mention.gender === gender) return mention;
    }
    return undefined;
  }

  /** Somebody greeted or called by name ("Malcolm, …") is spoken to, and no pronoun stands for them. */
  private mayBeMeantLater(mention: Mention): boolean {
    if (mention.kind !== 'person') return false;
    const called = mention.people.length > 0 && mention.people.every(id => this.you.indexOf(id) >= 0);
    const gap = this.tokens[mention.to - 1]?.gap ?? '';
    if (
      called &&
      (this.starts.has(mention.from) ||
        /^(dear|hi|hello|morning|afternoon|evening)$/.test(this.tokens[mention.from - 1]?.word ?? ''))
    )
      return !/^[,\n!:-]/.test(gap) && gap !== '' ? true : false;
    return true;
  }
}

const verbsAfterClause =
  /^(is|was|has|had|needs|should|ought|wants|must|did|does|deserves|got|made|clearly|plainly|obviously|ignored|failed)$/;

/** Words for a person that say nothing of the side they are on. */
const anybody = /^(lady|gentleman|man|woman|chap|bloke|somebody|someone|girl|lad|lass|person|people|boy)$/;

/** What follows a name where a sentence begins, and seldom another word: "Mark has gone". */
const beforeVerb = /^('s|has|is|was|had|does|did|never|and|should|would|could|says|said|told|needs|got|in|from)$/;

/** How many words a form takes where it fits the words, else 0. */
const fits = (form: readonly (readonly string[])[], words: readonly string[]): number =>
  form.every((any, i) => any.indexOf(words[i] ?? '') >= 0) ? form.length : 0;

/** Word by word, what may stand there. */
const colleagueForms = colleagues.map(form => form.split(' ').map(part => part.split('/')));

const index = (cast: Cast, forms: (person: CastMember) => readonly string[], book: Phrasebook<Named>): void => {
  const byForm = new Map<string, CastMember[]>();
  for (const person of cast.people)
    for (const form of forms(person)) byForm.set(form, [...(byForm.get(form) ?? []), person]);
  byForm.forEach((people, form) => {
    if (form !== '') book.add(form, { people });
  });
};
