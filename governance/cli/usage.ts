/** What `--help` prints. */
export const usage = `Reads email against a council's member/officer protocol, on this machine alone.

second-reading review [options] PATH…
    PATH is a message (.eml), an archive (.mbox), a folder of them, or - for standard input.

    --policy ID|FILE      the policy to read against: a pack, or a council's own file (default: model)
    --directory CSV       who is who: email,name,kind,post,grade,service,wards,group,positions,out_of_hours_agreed
    --lists CSV           who is on which mailing list: list,member
    --at ISO              when the messages leave, instead of their own dates; UK time unless an offset is given
    --format text|jsonl   for people, or one JSON line a message (default: text)
    --fail-on LEVEL       exit with 1 from this severity on: note, warn or stop (default: warn)

second-reading explain [options] --check ID FILE
    Why one check found something in one message, or stayed silent: the clause, the people, the words, what each did.

    --policy, --directory, --lists, --at as above
    --format text|json    for people, or one JSON object (default: text)

second-reading policy coverage [--policy ID|FILE] [--format text|jsonl]
    Every clause of the policy's protocol: the checks that cite it, or why no email can show it.

second-reading --version
second-reading --help

Exit: 0 nothing at or above the level, 1 something, 2 input that cannot be used (one sentence on standard error).
`;
