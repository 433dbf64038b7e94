/** What a value of a policy file may be: one description, from which come validation and the JSON schema. */
export type Shape =
  | {
      readonly is: 'text';
      readonly about: string;
      readonly form?: { readonly pattern: string; readonly means: string };
    }
  | { readonly is: 'number'; readonly about: string }
  | { readonly is: 'flag'; readonly about: string }
  | { readonly is: 'choice'; readonly about: string; readonly of: readonly string[] }
  | { readonly is: 'list'; readonly about: string; readonly of: Shape; readonly least?: number }
  | { readonly is: 'parameter'; readonly about: string }
  | { readonly is: 'map'; readonly about: string; readonly of: Shape; readonly keys?: Keys }
  | {
      readonly is: 'object';
      readonly about: string;
      readonly fields: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
    };

/** What the keys of a map may be: `noun` names one of them in a message. */
export interface Keys {
  readonly noun: string;
  readonly of: readonly string[];
}
