import type { Act, Cast, Silenced, Statement, Target } from './statement';
import { Matcher, type Match, type Span } from './matcher';
import { readMentions } from './mentions';
import { nobody, targetOf, written } from './mention';
import { sentences, type Sentence } from './sentences';
import { tokenise, type Token } from './tokens';
import { quotations, type Quotation } from './quotations';
import { signs } from './signs/index.generated';
import type { CompiledAct, CompiledPhrase, Table } from './table';

/** More than this is not read: the caller names the field as unread beyond it. In UTF-16 units. */
export const longestText = 200_000;

interface Read {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly said: readonly Hit[];
  readonly unsaid: readonly Match[];
}

interface Hit {
  readonly act: Act;
  readonly from: number;
  readonly to: number;
  readonly moods: readonly string[];
}

/**
 * Reads a text into statements: sentences with what each does to whom. `cast` is who is who from the side of the
 * text's own writer. Pure, linear in the text's length, the same verdict on every machine.
 */
export const readStatements = (text: string, cast: Cast, table: Table): Statement[] => {
  const all = sentences(text.slice(0, longestText));
  const tokens = tokenise(text.slice(0, longestText));
  const spans = spansOf(all, tokens);
  const mentions = readMentions(
    tokens,
    cast,
    spans.map(span => span.low),
  );
  const matcher = new Matcher(table, tokens, mentions);
  const read = all.map((sentence, i) => readSentence(text, sentence, spans[i]!, tokens, matcher, table));
  const messageWide = new Set<number>();
  for (const one of read)
    for (const match of one.unsaid)
      if (phraseOf(table, match)[1] === 'message') messageWide.add(phraseOf(table, match)[0]);
  const handsOver = read.some(one => one.said.some(hit => hit.act.act === 'own-statement'));
  const quoted = quotations(text).filter(quotation => !handsOver || !opensParagraph(text, quotation));
  return read.map(one => settle(one, table, messageWide, quoted, tokens));
};

const phraseOf = (table: Table, match: Match): CompiledPhrase => table.phrases[match.phrase]!;

/** The phrase as its author wrote it; its number where the table ships without the texts. */
const writtenAs = (table: Table, match: Match): string => phraseOf(table, match)[3] ?? `phrase ${match.phrase}`;

const readSentence = (
  text: string,
  sentence: Sentence,
  span: Span,
  tokens: readonly Token[],
  matcher: Matcher,
  table: Table,
): Read => {
  const said: Hit[] = [];
  const unsaid: Match[] = [];
  for (const match of matcher.within(span)) {
    const [act, role] = phraseOf(table, match);
    if (typeof role === 'string') unsaid.push(match);
    else said.push(hitOf(text, tokens, match, writtenAs(table, match), role, table.acts[act]!));
  }
  for (const sign of signs)
    for (const act of sign.find(text, sentence, tokens.slice(span.low, span.high)))
      said.push({ act: { ...act, act: sign.id, target: nobody }, from: span.low, to: span.high, moods: sign.moods });
  return { sentence, span, said, unsaid };
};

const hitOf = (
  text: string,
  tokens: readonly Token[],
  match: Match,
  phrase: string,
  strength: 1 | 2 | 3,
  act: CompiledAct,
): Hit => {
  const target = targetOfMatch(text, tokens, match);
  const { start } = tokens[match.from]!;
  const { end } = tokens[match.to - 1]!;
  return {
    act: { act: act.id, target, start, end, strength, phrase },
    from: match.from,
    to: match.to,
    moods: act.moods,
  };
};

const targetOfMatch = (text: string, tokens: readonly Token[], { words, mention }: Match): Target => {
  if (words) return { kind: 'thing', people: [], text: written(text, tokens, words.from, words.to) };
  return mention ? targetOf(mention, written(text, tokens, mention.from, mention.to)) : nobody;
};

/** Parts what stands from what its sentence, its text or a mood unsays, and keeps one act a span. */
const settle = (
  read: Read,
  table: Table,
  messageWide: ReadonlySet<number>,
  quoted: readonly Quotation[],
  tokens: readonly Token[],
): Statement => {
  const silencedHere = new Map<string, string>();
  for (const match of read.unsaid) {
    const [act, role] = phraseOf(table, match);
    if (role === 'sentence') silencedHere.set(table.acts[act]!.id, writtenAs(table, match));
  }
  messageWide.forEach(a => silencedHere.set(table.acts[a]!.id, 'said elsewhere in the message'));
  const standing: Act[] = [];
  const silenced: Silenced[] = [];
  for (const hit of read.said) {
    const by =
      silencedHere.get(hit.act.act) ??
      moodOver(hit, read, table, tokens) ??
      (isQuoted(hit, quoted, tokens) ? 'quoted' : undefined);
    if (by === undefined) standing.push(hit.act);
    else silenced.push({ ...hit.act, by });
  }
  return { start: read.sentence.start, end: read.sentence.end, acts: distinct(standing), silenced: distinct(silenced) };
};

/** The mood that covers a hit, if its act yields to it: "a resident says that …", "nobody is saying …", "if …". */
const moodOver = (hit: Hit, read: Read, table: Table, tokens: readonly Token[]): string | undefined => {
  for (const mood of hit.moods) {
    if (mood === 'asked' && read.sentence.asks) return 'asked';
    const over = read.said.find(other => other.act.act === mood && other !== hit && covers(other, hit, table, tokens));
    if (over) return mood;
  }
  return undefined;
};

const covers = (mood: Hit, hit: Hit, table: Table, tokens: readonly Token[]): boolean => {
  const reach = table.acts.find(act => act.id === mood.act.act)?.reach ?? 'span';
  if (reach === 'sentence') return true;
  if (reach === 'after') return hit.from > mood.from && hit.to >= mood.to && !turns(tokens, mood.to, hit.from);
  return hit.from >= mood.from && hit.to <= mood.to;
};

/** "I am not saying he is idle, but he is": what follows a turn is said again in the writer's own voice. */
const turns = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (tokens[at]!.gap.indexOf(';') >= 0) return true;
    if (/^(but|however|yet)$/.test(tokens[at]!.word) && /[,–—-]/.test(tokens[at - 1]?.gap ?? '')) return true;
  }
  return false;
};

/** Within quotation marks, or ending within them: "he was 'fobbed off and lied to'" is somebody else's verdict. */
const isQuoted = (hit: Hit, quoted: readonly Quotation[], tokens: readonly Token[]): boolean => {
  if (hit.moods.indexOf('quoted') < 0) return false;
  const last = tokens[hit.to - 1]!;
  return quoted.some(q => q.start <= last.start && last.end <= q.end);
};

/** Of acts of one kind on overlapping words, the strongest; then the longest. */
const distinct = <T extends Act>(acts: readonly T[]): T[] => {
  const order = acts
    .slice()
    .sort((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: T[] = [];
  for (const act of order)
    if (!kept.some(k => k.act === act.act && k.start < act.end && act.start < k.end)) kept.push(act);
  return kept.sort((a, b) => a.start - b.start);
};

/** Words offered for print stand in a paragraph of their own; somebody else's are quoted within a sentence. */
const opensParagraph = (text: string, { start }: Quotation): boolean =>
  /(^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 12), start - 1));

const spansOf = (all: readonly Sentence[], tokens: readonly Token[]): Span[] => {
  let at = 0;
  return all.map(sentence => {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++;
    const low = at;
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
    return { low, high: at, heads: headsOf(tokens, low, at) };
  });
};

const openers = new Set(
  'and but so then also now well right ok okay just please kindly sorry look listen anyway instead first second finally frankly honestly again meanwhile otherwise'.split(
    ' ',
  ),
);

const joining = new Set('and then so but or'.split(' '));

/** "1.", "2)", "a)" before an item of a list. */
const numbersItem = (token: Token | undefined): boolean =>
  token !== undefined && /^(\d{1,2}|[a-z])$/.test(token.word) && /^[.)]/.test(token.gap);

/**
 * Where a clause of the sentence may begin: its first word, past a list's number and openers ("and", "so"), past a name
 * called ("Amy, …"), after a semicolon, colon or dash, and after a comma with a word that joins (", and", ", then").
 */
const headsOf = (tokens: readonly Token[], low: number, high: number): ReadonlySet<number> => {
  const heads = new Set<number>([low]);
  let at = low;
  if (numbersItem(tokens[low])) heads.add(++at);
  while (at < high && openers.has(tokens[at]!.word)) heads.add(++at);
  for (let i = low; i + 2 < high; i++)
    if (tokens[i]!.gap.charAt(0) === ',' && joining.has(tokens[i + 1]!.word)) heads.add(i + 2);
  for (let i = low; i < Math.min(high, at + 4); i++) if (/^\s*[,:!–—]|^\s+-/.test(tokens[i]!.gap)) heads.add(i + 1);
  for (let i = low; i + 1 < high; i++) if (/[;:–—]|\s-\s/.test(tokens[i]!.gap)) heads.add(i + 1);
  return heads;
};
