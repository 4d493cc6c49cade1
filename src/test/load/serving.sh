#!/usr/bin/env bash
# Requests a second and latencies of Dateline beside a bare Boot endpoint that answers the same bytes from memory, both
# loaded in turn by wrk. Needs wrk, curl and the packaged jar.
# usage: src/test/load/serving.sh [--java HOME] [--seconds N] [--rounds N] [--clients N] [property…]
#   --java: the JDK to run both with; a property goes to both, such as --spring.threads.virtual.enabled=true
set -euo pipefail
cd "$(dirname "$0")/../../.."

java=java seconds=10 rounds=3 clients=32 properties=()
while (($#)); do
  case $1 in
    --java) java=$2/bin/java; shift ;;
    --seconds) seconds=$2; shift ;;
    --rounds) rounds=$2; shift ;;
    --clients) clients=$2; shift ;;
    *) properties+=("$1") ;;
  esac
  shift
done

jar=$(find target -maxdepth 1 -name 'dateline-*.jar' ! -name '*-engine.jar' | head -n 1)
folder=$(mktemp -d)
processes=()
stop() {
  kill "${processes[@]}" 2>/dev/null || true
  wait "${processes[@]}" 2>/dev/null || true
  rm -rf "$folder"
}
trap stop EXIT

free_port() {
  local port=$((20000 + RANDOM % 12000))
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}
await() { # the address that answers when the server is up
  for _ in $(seq 120); do
    if curl --silent --fail --max-time 5 --output /dev/null "$1"; then return; fi
    sleep 1
  done
  echo "no answer from $1" >&2
  tail -n 20 "$folder"/*.log >&2
  exit 1
}

dateline=http://127.0.0.1:$(free_port)
"$java" -jar "$jar" --server.port="${dateline##*:}" "${properties[@]}" \
  "--spring.datasource.url=jdbc:h2:file:$folder/store;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0" \
  >"$folder/dateline.log" 2>&1 &
processes+=($!)
await "$dateline/actuator/health"
for i in $(seq 60); do
  curl --silent --fail --output /dev/null --header 'Content-Type: text/plain' --data-binary @- "$dateline/api/articles" <<TEXT
Flood hits Marston for day $i

MARSTON — At least $((i + 11)) people died when the river rose again, Mayor Ana Ruiz said.

“We need $i more boats before the night,” said Peter Holm, a spokesman for the Marston Rescue Service.
TEXT
done
article=$(curl --silent "$dateline/api/articles?size=1&sort=id,asc" | sed -n 's/.*"self":"\([^"]*\)".*/\1/p')
page='/api/quotes?size=50'

./mvnw -B -q dependency:build-classpath -Dmdep.outputFile="$folder/classpath" >/dev/null
bare=http://127.0.0.1:$(free_port)
"$java" -cp "target/test-classes:$(cat "$folder/classpath")" org.example.bare.BareEndpoint \
  --server.port="${bare##*:}" --copied="$dateline" --paths="$article,$page" "${properties[@]}" >"$folder/bare.log" 2>&1 &
processes+=($!)
await "$bare$article"

tag=$(curl --silent --dump-header - --output /dev/null "$dateline$article" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
load() { # server path [header]: prints "requests/s median p99" and fails on an error
  local report
  report=$(wrk --threads 1 --connections "$clients" --duration "${duration}s" --latency ${3:+--header "$3"} "$1$2")
  if grep -q 'Non-2xx\|Socket errors' <<<"$report"; then echo "$report" >&2; exit 1; fi
  awk '$1 == "Requests/sec:" {rate = $2} $1 == "50%" {median = $2} $1 == "99%" {p99 = $2} END {print rate, median, p99}' \
    <<<"$report"
}

"$java" -version 2>&1 | head -n 1
measure() { # name path [header]
  local round of_bare of_dateline
  duration=20
  load "$bare" "$2" "${3:-}" >/dev/null
  load "$dateline" "$2" "${3:-}" >/dev/null
  duration=$seconds
  for round in $(seq "$rounds"); do
    of_bare=$(load "$bare" "$2" "${3:-}")
    of_dateline=$(load "$dateline" "$2" "${3:-}")
    awk -v what="$1" -v bare="$of_bare" -v ours="$of_dateline" 'BEGIN {
      split(bare, b); split(ours, d)
      printf "%-28s bare %7.0f/s median %8s p99 %8s   dateline %7.0f/s median %8s p99 %8s   ratio %.2f\n",
        what, b[1], b[2], b[3], d[1], d[2], d[3], d[1] / b[1] }'
  done
}
measure 'an article' "$article"
measure 'an article, If-None-Match' "$article" "If-None-Match: $tag"
measure 'a page of 50 quotes' "$page"
