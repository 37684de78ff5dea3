# A PostgreSQL server for the tests alone: in a temporary folder, reached by its socket there and by
# loopback, stopped and removed at the end whatever happens.
#
# Exports WND_TEST_POSTGRES, its address; or WND_TEST_POSTGRES_SKIPPED, why there is none.

postgres_folder=
postgres_as=()
postgres_bin=

find_postgres() {
  postgres_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1) || true
  [ -n "$postgres_bin" ] && [ -x "$postgres_bin/initdb" ]
}

skip_postgres() {
  export WND_TEST_POSTGRES_SKIPPED="$1"
  say "The tests that read from a PostgreSQL server are skipped: $1"
}

start_postgres() {
  if ! find_postgres; then
    if ! (require_packages postgresql) || ! find_postgres; then
      skip_postgres "PostgreSQL is not installed, and installing it was not possible"
      return 0
    fi
  fi
  # PostgreSQL refuses to run as root.
  if [ "$(id -u)" -eq 0 ]; then
    if ! id postgres >/dev/null 2>&1 || ! command -v runuser >/dev/null 2>&1; then
      skip_postgres "PostgreSQL does not run as root, and there is no user for it"
      return 0
    fi
    postgres_as=(runuser -u postgres --)
  fi
  trap stop_postgres EXIT
  postgres_folder=$(mktemp -d /tmp/wnd-postgres-XXXXXX)
  [ ${#postgres_as[@]} -eq 0 ] || chown postgres "$postgres_folder"
  local data=$postgres_folder/data log=$postgres_folder/log attempt port
  if ! (cd "$postgres_folder" && "${postgres_as[@]}" "$postgres_bin/initdb" -D "$data" -U wnd \
    -A trust --no-sync --no-instructions --locale=C.UTF-8 --encoding=UTF8) >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    skip_postgres "a database could not be made"
    return 0
  fi
  # The socket is in a folder of ours; what comes by the network needs a password.
  printf 'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n' >"$data/pg_hba.conf"
  for attempt in 1 2 3; do
    port=$((20000 + RANDOM % 40000))
    if (cd "$postgres_folder" && "${postgres_as[@]}" "$postgres_bin/pg_ctl" -D "$data" -w -t 30 \
      -l "$data/log" -o "-F -p $port -k $postgres_folder -h 127.0.0.1 \
      -c shared_buffers=16MB -c max_connections=40 -c autovacuum=off" start) >"$log" 2>&1; then
      # Stops it even where this script is killed outright.
      (
        trap - EXIT
        while kill -0 $$ 2>/dev/null; do sleep 1; done
        stop_postgres
      ) </dev/null >/dev/null 2>&1 &
      export WND_TEST_POSTGRES="postgres://wnd@/postgres?host=$postgres_folder&port=$port"
      return 0
    fi
  done
  cat "$data/log" >&2
  skip_postgres "the server did not start"
}

stop_postgres() {
  [ -n "$postgres_folder" ] || return 0
  (cd / && "${postgres_as[@]}" "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate stop) \
    >/dev/null 2>&1 || true
  rm -rf "$postgres_folder"
  postgres_folder=
}
