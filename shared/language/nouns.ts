import type { Gender, MentionRole } from './mention';

/** Common nouns for people, services and outsiders: data that the mentions are read by. Words are parted by blanks, phrases by commas. */
const list = (text: string): readonly string[] => text.split(',').map(entry => entry.trim());

/** Posts of a council. A determiner or "your" before them makes a person of them: "your case officer". */
export const officerPosts = list(
  'officer, case officer, planning officer, housing officer, enforcement officer, licensing officer, duty officer, duty planner, planner, surveyor, building inspector, ' +
    'inspector, manager, service manager, line manager, area manager, depot manager, team manager, team leader, supervisor, director, corporate director, divisional director, ' +
    'strategic director, assistant director, managing director, executive director, chief executive, chief officer, town clerk, head of service, head of paid service, monitoring officer, ' +
    'deputy, clerk, committee clerk, solicitor, lawyer, engineer, traffic engineer, highways inspector, highways engineer, technician, assistant, adviser, advisor, receptionist, ' +
    'call handler, caseworker, case worker, housing assistant, press officer, communications officer, accountant, auditor, treasurer, finance officer, section 151 officer, ' +
    'democratic services officer, minute taker, note taker, occupational therapist, social worker, estates surveyor, valuer, warden, parking warden, traffic warden, tree officer, conservation officer, ' +
    'environmental health officer, benefits officer, allocations officer, homelessness officer, graduate trainee, trainee, apprentice, temp, new starter, operative, principal planner, senior planner, ' +
    'senior officer, junior officer, member of staff, member of your staff, member of your team, employee, staff member, council officer, person on the desk, person on the phone, person on the counter, lady on the desk, ' +
    'woman on the desk, man on the desk, girl on the desk, young man on the desk, young lady on the desk, person at the desk, lady at the desk, person on reception, girl on reception, lady on reception, ' +
    'person you sent, chap you sent, man you sent, woman you sent, person who took the call, officer concerned, officer in question, officer responsible, author of the report, report author, one of your officers, one of your people, one of your staff, one of your team, ' +
    'one of the officers, one of the planners, person in charge, boss, project manager, project lead, programme manager, liaison officer, governance officer, housing manager, repairs manager, legal officer, ecologist, arborist, archaeologist, registrar, usher, caretaker, librarian, ranger, project officer, policy officer, community officer, waste officer, recycling officer, parks officer, revenues officer, enforcement manager, planning manager, licensing manager, team lead, service lead, business partner',
);

/** "the Head of Planning", "the Assistant Director, Housing": these take a service after them. */
export const headPosts = list(
  'head of, director of, corporate director of, strategic director of, assistant director of, divisional director of, chief officer for, manager of, deputy head of, deputy director of, corporate director for, interim head of, acting head of',
);

export const services = list(
  'team, your team, department, your department, service, your service, section, office, unit, council, authority, officers, your officers, the officers, your people, your staff, staff, planning, housing, highways, ' +
    'planning department, planning team, housing team, legal, finance, democratic services, planners, contractors, crews, crew, administration, cabinet, directorate, everyone there, some of us',
);

/** People who are no officer of the council: residents, firms, other bodies. */
export const outsiders = list(
  'resident, tenant, constituent, neighbour, applicant, developer, agent, contractor, foreman, landlord, parishioner, householder, leaseholder, homeowner, owner, occupier, shopkeeper, trader, customer, ' +
    'caller, complainant, objector, correspondent, gentleman, lady, old lady, old man, couple, family, mother, father, mum, dad, son, daughter, husband, wife, brother, sister, brother in law, sister in law, nephew, niece, pensioner, widow, ' +
    'widower, victim, claimant, claimants, residents, tenants, neighbours, constituents, leaseholders, applicants, people, somebody, someone, fire officer, police officer, police constable, police sergeant, constable, sergeant, ' +
    'probation officer, reporter, journalist, editor, vicar, headteacher, head teacher, teacher, doctor, gp, architect, builder, driver, taxi driver, bus driver, stallholder, publican, clerk to the parish council, ' +
    'parish clerk, county officer, county engineer, association, action group, tenants association, parish council, town council, mp, bailiff, estate agent, planning agent, consultant, barrister, contractor s foreman, young man, young woman, child, chap, bloke, friend',
);

export const memberNouns = list(
  'councillor, member, ward member, ward councillor, fellow member, chair, chairman, chairwoman, vice chair, leader, leader of the council, deputy leader, leader of the opposition, mayor, portfolio holder, cabinet member, group leader, whip, chief whip, colleague, other side',
);

/** Words that may stand between the determiner and the noun. */
export const nounModifiers = list(
  'new, young, junior, drainage, tree, street, fire safety,  senior, own, very, same, duty, case, planning, housing, council, council s, present, former, interim, acting, poor, other, elderly, local, older, previous, last, current, chief, relevant, lead, principal',
);

export const determiners = list(
  'the, your, our, this, that, a, an, one of the, one of your, some, his, her, their, whichever, whatever, which, what, my, one of my',
);

export const titles: Readonly<Record<string, { gender: Gender; role: MentionRole }>> = {
  mr: { gender: 'm', role: 'unknown' },
  mrs: { gender: 'f', role: 'unknown' },
  ms: { gender: 'f', role: 'unknown' },
  miss: { gender: 'f', role: 'unknown' },
  mx: { gender: '', role: 'unknown' },
  dr: { gender: '', role: 'unknown' },
  sir: { gender: 'm', role: 'unknown' },
  cllr: { gender: '', role: 'member' },
  councillor: { gender: '', role: 'member' },
  councilor: { gender: '', role: 'member' },
  cynghorydd: { gender: '', role: 'member' },
  alderman: { gender: 'm', role: 'member' },
};

export const nounGender: Readonly<Record<string, Gender>> = {
  lady: 'f',
  woman: 'f',
  girl: 'f',
  mother: 'f',
  mum: 'f',
  wife: 'f',
  daughter: 'f',
  sister: 'f',
  widow: 'f',
  gentleman: 'm',
  man: 'm',
  chap: 'm',
  bloke: 'm',
  father: 'm',
  dad: 'm',
  husband: 'm',
  son: 'm',
  brother: 'm',
  widower: 'm',
};

/** Where council people work: "Sarah in Benefits", "the man on reception". */
export const workplaceNouns = list(
  'benefits, licensing, planning, housing, highways, revenues, enforcement, elections, legal, finance, democratic services, committee services, communications, comms, procurement, estates, property, parks, parking, ' +
    'leisure, lighting, street lighting, environmental health, waste, recycling, refuse, customer services, contact centre, call centre, council tax, allocations, homelessness, repairs, building control, hr, human resources, ' +
    'personnel, it, audit, regeneration, economic development, cemeteries, drainage, engineering, trees, conservation, private sector housing, land charges, registrars, car parks, payroll, policy, switchboard, reception, ' +
    'desk, counter, phone, phones, depot, tip, tip gate, office, offices, team, department, section, service, civic centre, town hall, post room, service desk, hotline, helpline, enquiry desk, post, staff',
);

/** Words for a person already spoken of, with the gender they give. */
export const epithets: Readonly<Record<string, Gender>> = {
  man: 'm',
  lad: 'm',
  fellow: 'm',
  guy: 'm',
  boy: 'm',
  woman: 'f',
  lass: 'f',
  girl: 'f',
  person: '',
  individual: '',
};

/** Somebody of the reader's side without name or post; / parts words that may stand in a place. */
export const colleagues = list(
  'whoever took/answered/wrote/signed/sent/drafted/approved/decided/handled/dealt/drew/gave/told/checked/planned/organised/runs, whoever is responsible/handling/dealing, whoever is in charge of, whoever was responsible/handling/dealing/on, ' +
    'one of yours, one of your lot, one of your colleagues, a colleague of yours, your colleague, one of your number, somebody/someone of yours, your chap/man/lad/girl/lass/woman, your lady/person/people s, your opposite number, your second in command, your number two',
);
