# Shared by the scripts here: finds Swift and installs the libraries the build needs.

# The oldest toolchain that builds this project.
needed_swift=6.2

say() { printf '%s\n' "$*" >&2; }

# Stops with a clear message unless a recent enough Swift is on the path.
require_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    say "wnd is written in Swift, and no 'swift' is on the path."
    say "Install Swift $needed_swift or later (swift.org/install), then run this again."
    exit 1
  fi
  local found
  found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  if [ -n "$found" ] && [ "$(printf '%s\n%s\n' "$needed_swift" "$found" | sort -V | head -n 1)" != "$needed_swift" ]; then
    say "wnd needs Swift $needed_swift or later; this is Swift $found."
    exit 1
  fi
}

# Installs the Debian packages named that are not there yet.
require_packages() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      say "These packages are missing and installing them needs root: ${missing[*]}"
      say "Run as root: apt-get install ${missing[*]}"
      exit 1
    fi
    as_root=(sudo)
  fi
  if ! command -v apt-get >/dev/null 2>&1; then
    say "These Debian packages are missing, and there is no apt-get here: ${missing[*]}"
    exit 1
  fi
  say "Installing ${missing[*]} …"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y "${missing[@]}" >"$log" 2>&1 ||
    { "${as_root[@]}" apt-get update >"$log" 2>&1 &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y "${missing[@]}" >>"$log" 2>&1; }; }; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    say "The packages could not be installed: ${missing[*]}"
    exit 1
  fi
  rm -f "$log"
}

# What the build needs.
build_packages=(
  pkg-config libedit-dev libsqlite3-dev libpq-dev libboost-math-dev zlib1g-dev libzstd-dev
  libexpat1-dev libzip-dev libxlsxwriter-dev
)
# Checks arrows between targets, too.
build_flags=(--explicit-target-dependency-import-check error)
