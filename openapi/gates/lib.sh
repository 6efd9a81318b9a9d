# shellcheck shell=bash
# What the gates and the clients share: pinned tools, and a server of their own. Sourced by scripts that set `root`.

# Tools are installed once for each lock file and kept; nothing is fetched while a gate runs.
tools=${COMITAS_TOOLS:-$root/target/tools}
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true NO_UPDATE_NOTIFIER=1

work=$(mktemp --directory)
server_pid='' cluster=''
trap finish EXIT

finish() {
    [[ -z $server_pid ]] || kill "$server_pid" 2>/dev/null || true
    [[ -z $cluster ]] || as_postgres pg_ctl -m immediate -D "$cluster" stop >/dev/null 2>&1 || true
    rm --recursive --force "$work"
}

say() { printf '    %s (%d s)\n' "$*" "$SECONDS"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
need() { command -v "$1" >/dev/null || fail "$1 is not on this machine: $2"; }
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
secret() { python3 -c 'import secrets; print(secrets.token_urlsafe(24))'; }

# node_tools FOLDER: what the lock file of FOLDER names, in the cache; sets `there`.
node_tools() {
    need node 'the contract tools run on Node 20.19 or newer'
    there=$tools/node-$(basename "$1")
    if ! cmp --silent "$1/package-lock.json" "$there/installed"; then
        mkdir --parents "$there"
        cp "$1"/{package.json,package-lock.json,.npmrc} "$there"
        npm --prefix "$there" ci --no-progress --loglevel=error >"$there/log" 2>&1 || fail "$(cat "$there/log")"
        cp "$1/package-lock.json" "$there/installed"
    fi
}

# python_tools REQUIREMENTS: a virtual environment of exactly these; sets `there`.
python_tools() {
    need python3 'the contract tools run on Python 3.11 or newer'
    there=$tools/python-$(basename "$(dirname "$1")")
    if ! cmp --silent "$1" "$there/installed"; then
        rm --recursive --force "$there"
        python3 -m venv "$there"
        "$there/bin/pip" install --quiet --require-hashes --requirement "$1"
        cp "$1" "$there/installed"
    fi
}

# PostgreSQL refuses to run as root.
as_postgres() { if ((UID == 0)); then runuser -u postgres -- env PATH="$PATH" "$@"; else "$@"; fi; }

# A cluster that forgets everything at the next power cut; sets `database_url`.
postgres_cluster() {
    local folder=$work/cluster port
    port=$(free_port)
    chmod 755 "$work"
    mkdir "$folder"
    ((UID != 0)) || chown postgres "$folder"
    cluster=$folder/data
    as_postgres initdb -D "$cluster" --auth=trust --username=postgres --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    as_postgres pg_ctl -D "$cluster" -w -l "$folder/log" -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off" \
        start >/dev/null
    database_url=postgres://postgres@127.0.0.1:$port/postgres
}

has_postgres() { command -v initdb >/dev/null && command -v pg_ctl >/dev/null; }

# What a program makes of the demo is kept, and what it said once: loading takes the better part of a minute.
keep_demo() {
    local folder part=$1.$$.part
    folder=$(dirname "$1")
    mkdir --parents "$folder"
    # Those of programs before it go; somebody else may be keeping the same beside us.
    find "$folder" -type f ! -name "$(basename "$1")*" -delete
    grep '^Demo account' "$server_log" >"$1.log"
    python3 -c 'import sqlite3, sys; sqlite3.connect(sys.argv[1]).backup(sqlite3.connect(sys.argv[2]))' \
        "$work/comitas.sqlite" "$part"
    mv "$part" "$1"
}

# start_server BINARY sqlite|postgres: with the data of the demo; sets `url` and `server_log`.
start_server() {
    local program=$1 waited=0 pem demo
    server_log=$work/server-$2.log
    url=http://127.0.0.1:$(free_port)
    database_url=sqlite://$work/comitas.sqlite
    pem=$work/signing-key.pem
    openssl genpkey -algorithm ed25519 -out "$pem" 2>/dev/null
    [[ $2 == sqlite ]] || postgres_cluster
    settings=(
        "DATABASE_URL=$database_url" "BIND=${url#http://}" "PUBLIC_BASE_URL=$url" "SIGNING_KEY_FILES=$pem"
        RATE_LIMIT_PER_MINUTE=1000000
    )
    demo=$root/target/demo/$(sha256sum "$program" | cut --characters=1-16).sqlite
    if [[ $2 == sqlite && -f $demo ]]; then
        cp "$demo" "$work/comitas.sqlite"
        cp "$demo.log" "$server_log"
    fi
    (cd "$work" && env "${settings[@]}" "$program" migrate) >>"$server_log" 2>&1 || fail "$(cat "$server_log")"
    (cd "$work" && exec env "${settings[@]}" "$program" serve --demo) >>"$server_log" 2>&1 &
    server_pid=$!
    until curl --silent --fail --output /dev/null "$url/readyz"; do
        kill -0 "$server_pid" 2>/dev/null && ((++waited < 600)) || fail "$(cat "$server_log")"
        sleep 0.2
    done
    [[ $2 != sqlite || -f $demo ]] || keep_demo "$demo"
}

stop_server() {
    kill "$server_pid" && wait "$server_pid" || true
    server_pid=''
    if [[ -n $cluster ]]; then
        as_postgres pg_ctl -m immediate -D "$cluster" stop >/dev/null
        rm --recursive --force "$cluster"
        cluster=''
    fi
}

# account PROGRAM EMAIL PASSWORD: an account on the server that runs.
account() { env "${settings[@]}" "$1" user create "$2" --name "${2%@*}" --password-stdin <<<"$3" >/dev/null; }

# role PROGRAM EMAIL ROLE: on the platform.
role() { env "${settings[@]}" "$1" user grant "$2" "$3" >/dev/null; }

# log_in EMAIL PASSWORD: prints an access token.
log_in() {
    curl --silent --show-error --fail --json "{\"email\": \"$1\", \"password\": \"$2\"}" "$url/api/v1/auth/token" |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])'
}
