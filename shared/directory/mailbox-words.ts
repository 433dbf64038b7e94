const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of a local part that belong to a team, a function or a machine, never to a person. */
export const sharedMailboxWords = words(
  `admin administration allotments appeals archive benefits bookings bulletin business cemeteries census cleansing clerk clerks
  comms committee committees communications complaints compliance conservation consultation consultations contact contactus
  contracts control council counciltax crematorium customer customers customerservices data democracy democratic
  democraticservices desk development digital dpo duty elections electoral emergency enforcement enquiries enquiry
  environment environmental events feedback finance foi fraud general governance help helpdesk highways homelessness hotline
  housing hr ict inbox info information it jobs legal leisure library licensing local mail mailbox marketing media
  memberenquiries members memberservices monitoring museum newsletter noreply notifications office online parking payments
  payroll pensions permits planning planningpolicy policy postmaster pressoffice procurement property public reception
  recruitment recycling registrars regulatory repairs reply reports response revenues rubbish safeguarding scrutiny
  secretariat security service servicedesk services standards streetcare support switchboard systems tax team theatre
  tourism transport unit waste webmaster website welfare`,
);

/** Words of function that are surnames too: alone they name a mailbox, beside a first name a person. */
export const surnameWords = words('building grants hall land news park parks post press sport street trees');

/** Words of a local part that say it reaches many. */
export const listWords = words('all allcouncillors allmembers allofficers allstaff everyone group list lists');
