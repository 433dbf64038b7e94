import type { Check, Found } from '../checks/check';
import type { CheckSettings, Policy } from '../policy/policy';

/** Plain words for a grade that the protocol does not name. */
const plainPosts: Readonly<Record<string, string>> = {
  'chief-executive': 'chief executive',
  director: 'director',
  'head-of-service': 'head of service',
  'service-manager': 'service manager',
  officer: 'officer',
};

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text
    .replace(/\{([a-z-]+)\}/g, (_, name: string) => values[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();

/**
 * The one place where a finding gets its words: the council's wording for the outcome before the check's own, values in
 * their places, a grade in the council's own title.
 */
export const adviceFor = (check: Check, settings: CheckSettings, policy: Policy, found: Found): string =>
  fill(settings.wording[found.outcome] ?? check.advice[found.outcome] ?? '', {
    ...plainPosts,
    ...policy.posts,
    council: policy.council,
    ...found.values,
  });

/** The heading: the council's own where it has one under 'title'. */
export const titleFor = (check: Check, settings: CheckSettings): string => settings.wording['title'] ?? check.title;
