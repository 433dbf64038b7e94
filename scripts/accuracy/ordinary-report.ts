import { MOST_ALARMED, type OrdinaryScore } from './ordinary';

const share = ({ alarmed, mails }: OrdinaryScore): number => alarmed / mails;
const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

/** A line a pack with its share alarmed, and below it a line a check: messages with a warn or stop, and with a note. */
export const ordinaryLines = (scores: readonly OrdinaryScore[], onlyCheck?: string): string[] => [
  `${scores[0]?.mails ?? 0} ordinary mails of a public archive, read as mail from a member to an officer`,
  ...scores.flatMap(score => [
    `${score.pack.padEnd(24)} warn or stop ${String(score.alarmed).padStart(4)} (${percent(share(score))}), note alone ${score.noted}`,
    ...[...score.byCheck]
      .filter(([check]) => onlyCheck === undefined || check === onlyCheck)
      .map(([check, { alarmed, noted }]) => `  ${check.padEnd(30)} ${alarmed} warn or stop, ${noted} note`),
  ]),
  '',
];

/** The words that alarmed, each once, with the check and the packs. */
export const ordinaryAlarmLines = (scores: readonly OrdinaryScore[], onlyCheck?: string): string[] => {
  const packs = new Map<string, string[]>();
  for (const { pack, alarms } of scores)
    for (const { finding } of alarms) {
      if (finding.severity === 'note' || (onlyCheck !== undefined && finding.check !== onlyCheck)) continue;
      const said = finding.evidence.flatMap(({ field, text }) => (field === 'own' ? [`“${text}”`] : []));
      const line = `  ${finding.check} ${said.join('; ').replace(/\s+/g, ' ')}`;
      packs.set(line, [...(packs.get(line) ?? []), pack]);
    }
  return [...packs].map(([line, where]) => `${line} (${[...new Set(where)].join(', ')})`);
};

/** Packs under which too many ordinary mails are alarmed. */
export const ordinaryFailures = (scores: readonly OrdinaryScore[]): string[] =>
  scores
    .filter(score => share(score) >= MOST_ALARMED)
    .map(
      score =>
        `Ordinary mail: ${percent(share(score))} draw a warn or stop under ${score.pack}, not under ${percent(MOST_ALARMED)}.`,
    );
