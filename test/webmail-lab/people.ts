export interface Identity {
  readonly name: string;
  readonly address: string;
}

/** Somebody with a mailbox in the lab, and how they like their Roundcube. */
export interface Person {
  readonly address: string;
  readonly password: string;
  readonly skin: 'elastic' | 'larry';
  readonly html: boolean;
  readonly identities: readonly Identity[];
}

const person = (name: string, address: string, like: Partial<Person> = {}): Person => ({
  address,
  password: `lab-${address.split('@')[0]}`,
  skin: 'elastic',
  html: false,
  identities: [{ name, address }],
  ...like,
});

const member = 'cllr.alex.morgan@saltmere.test';

/** The mailboxes of Saltmere Borough Council, a council that is not. */
export const people: readonly Person[] = [
  person('Cllr Alex Morgan', member, {
    identities: [
      { name: 'Cllr Alex Morgan', address: member },
      { name: 'Alex Morgan', address: 'alex.morgan@home.test' },
    ],
  }),
  person('Cllr Bethan Price', 'cllr.bethan.price@saltmere.test', { html: true }),
  person('Cllr Colin Hart', 'cllr.colin.hart@saltmere.test', { skin: 'larry' }),
  person('Sam Okafor', 'sam.okafor@saltmere.test'),
  person('Dana Whitlock', 'dana.whitlock@saltmere.test'),
];
