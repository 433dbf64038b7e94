#!/bin/sh
# A real Roundcube, Dovecot and SMTP sink on loopback, to try the extension against: installs what is missing,
# starts them, says where they are, and stops them at Ctrl-C. Needs Debian and Node 20.
set -eu
cd "$(dirname "$0")/../.."
scripts/install-system.sh
[ -d node_modules ] || npm ci
exec npx tsx test/webmail-lab/start.ts
