#!/bin/sh
# Installs, on Debian and as root, the packages that the end-to-end tests and the webmail lab run on.
# Says what it does; does nothing when they are all there.
set -eu

want="chromium fonts-liberation dovecot-imapd php-cli php-cgi php-sqlite3 roundcube-core roundcube-sqlite3 roundcube-skin-larry"

missing=
for package in $want; do
  case "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)" in
    *' installed') ;;
    *) missing="$missing $package" ;;
  esac
done
if [ -z "$missing" ]; then
  echo "System packages: all there."
  exit 0
fi
if ! command -v apt-get >/dev/null; then
  echo "This is not Debian: the end-to-end tests need these Debian packages or their like:$missing" >&2
  exit 1
fi
if [ "$(id -u)" != 0 ]; then
  echo "Missing packages. As root, run: apt-get install --no-install-recommends$missing" >&2
  exit 1
fi

echo "System packages: installing$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
# Packages start their services when installed, on every address; the lab starts its own on loopback.
policy=/usr/sbin/policy-rc.d
made=
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  made=1
fi
tidy() {
  rm -f "$log"
  [ -z "$made" ] || rm -f "$policy"
}
trap tidy EXIT

quietly() {
  "$@" >"$log" 2>&1 || {
    cat "$log" >&2
    echo "System packages: failed: $*" >&2
    exit 1
  }
}
quietly apt-get -q -o DPkg::Lock::Timeout=600 update
printf 'roundcube-core roundcube/dbconfig-install boolean false\nroundcube-core roundcube/reconfigure-webserver multiselect\n' |
  debconf-set-selections
# php-cgi is named so that "php" does not bring in a web server of its own.
# shellcheck disable=SC2086
quietly apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends $missing
echo "System packages: installed."
