#!/usr/bin/env bash
# Kills a running Balcony with SIGKILL in the middle of an import, many times, and looks each time whether everything that
# was acknowledged is there, once, at the position that was promised. Prints a table for docs/robustness.md.
#
#   bench/faults/kill-during-import.sh [ROUNDS=20] [LINES=3000]
set -euo pipefail

rounds=${1:-20}
lines=${2:-3000}
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
url=http://127.0.0.1:$port
server=

stop_server() {
  if [ -n "$server" ] && kill -0 "$server" 2>/dev/null; then
    kill "$server"
    wait "$server" 2>/dev/null || true
  fi
}
trap 'stop_server; rm -rf "$work"' EXIT

start_server() {
  "$home/balcony" serve --data "$work/data" --port "$port" >>"$work/serve.log" 2>&1 &
  server=$!
  for _ in $(seq 1200); do
    if [ "$(curl -s -o "$work/health" -w '%{http_code}' "$url/actuator/health")" = 200 ]; then
      return
    fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  echo "the server does not start:" >&2
  tail -n 20 "$work/serve.log" >&2
  exit 1
}

# "line status position" for each result that arrived whole
results() {
  awk '
    function number(name) { return match($0, "\"" name "\":[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : "-" }
    /^\{.*\}$/ && /"line":/ && match($0, /"status":"[a-z]+"/) {
      status = substr($0, RSTART + 10, RLENGTH - 11)
      print number("line"), status, number("position")
    }' "$1"
}

make_lines() {
  local round=$1
  printf '{"stream":"conflict/KILL-%s","command":"register-conflict","commandId":"kill-%s-0","occurredAt":"1990","data":{"codeName":"KILL-%s","scope":"a trial","region":"nowhere","externalIds":[]}}\n' "$round" "$round" "$round"
  awk -v round="$round" -v lines="$lines" 'BEGIN {
    for (i = 1; i < lines; i++)
      printf "{\"stream\":\"conflict/KILL-%s\",\"command\":\"record-context-event\",\"commandId\":\"kill-%s-%d\",\"occurredAt\":\"1993-03\",\"data\":{\"kind\":\"other\",\"place\":\"the valley\",\"relevance\":\"Line %d of round %s, as long as such notes are.\",\"externalIds\":[]}}\n", round, round, i, i, round
  }'
}

send() {
  curl -sN -X POST -H "Authorization: Bearer $("$home/balcony" token lead-mediator case-officer --url "$url")" \
    -H 'Content-Type: application/x-ndjson' --data-binary "@$1" "$url/api/imports" >"$2" || true
}

echo "| round | acknowledged before the kill | lost | moved | doubled | restart | log after the second import |"
echo "|---|---|---|---|---|---|---|"
total_acknowledged=0
total_wrong=0
start_server
for round in $(seq "$rounds"); do
  make_lines "$round" >"$work/lines"
  : >"$work/first"
  send "$work/lines" "$work/first" &
  sender=$!
  # Wait for the first answers, then strike at a moment that nobody has chosen.
  for _ in $(seq 600); do
    if [ -s "$work/first" ]; then
      break
    fi
    sleep 0.05
  done
  sleep "0.$((RANDOM % 90 + 10))"
  kill -9 "$server"
  wait "$server" 2>/dev/null || true
  wait "$sender" 2>/dev/null || true
  results "$work/first" | awk '$2 == "accepted" { print $1, $3 }' | sort >"$work/acknowledged"

  begun=$(date +%s%N)
  start_server
  restart=$((($(date +%s%N) - begun) / 100000000))
  send "$work/lines" "$work/second"
  results "$work/second" | sort >"$work/answered"

  lost=$(join "$work/acknowledged" "$work/answered" | awk '$3 != "duplicate" { n++ } END { print n + 0 }')
  moved=$(join "$work/acknowledged" "$work/answered" | awk '$3 == "duplicate" && $4 != $2 { n++ } END { print n + 0 }')
  doubled=$(awk '{ print $3 }' "$work/answered" | sort | uniq -d | wc -l)
  missing=$((lines - $(grep -cE ' (accepted|duplicate) ' "$work/answered" || true)))
  verdict=$("$home/balcony" verify --data "$work/data" 2>&1 | head -n 1) || true
  expected=$((round * lines))
  case $verdict in
    "sound: $expected events"*) ;;
    *) total_wrong=$((total_wrong + 1)) ;;
  esac
  acknowledged=$(wc -l <"$work/acknowledged")
  total_acknowledged=$((total_acknowledged + acknowledged))
  total_wrong=$((total_wrong + lost + moved + doubled + missing))
  echo "| $round | $acknowledged of $lines | $lost | $moved | $doubled | $((restart / 10)).$((restart % 10)) s | ${verdict%%,*} (of $expected) |"
done
echo
echo "$rounds kills, $total_acknowledged acknowledged commands, $total_wrong wrong."
[ "$total_wrong" -eq 0 ]
