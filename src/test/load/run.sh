#!/usr/bin/env bash
# Loads a server of its own with mixed reads and writes, and tells how fast it answers, what went wrong and what memory it
# takes each minute. Fails on any error, and where the heap still grows at the end.
#   src/test/load/run.sh [--minutes 10] [--java HOME] [--clients 32] [--articles 400]
# Needs wrk (apt-get install wrk), curl and the jar (./mvnw -DskipTests package).
set -euo pipefail
minutes=10 java_home=${JAVA_HOME:-} clients=32 articles=400
while [ $# -gt 0 ]; do
  case $1 in
    --minutes) minutes=$2 ;;
    --java) java_home=$2 ;;
    --clients) clients=$2 ;;
    --articles) articles=$2 ;;
    *) echo "unknown option $1; known: --minutes, --java, --clients, --articles" >&2; exit 2 ;;
  esac
  shift 2
done
here=$(cd "$(dirname "$0")" && pwd)
bin=${java_home:+$java_home/bin/}
jar=$(find "$here/../../../target" -maxdepth 1 -name 'dateline-*.jar' ! -name '*-engine.jar' | head -1)
dir=$(mktemp -d)
port=$(shuf -i 20000-32000 -n 1)
api=http://localhost:$port/api
export LOAD_DIR=$dir

stop() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$dir"
}

start() {
  (cd "$dir" && exec "${bin}java" -Xmx512m -jar "$jar" --server.port="$port" --dateline.seeds=) >"$dir/log" 2>&1 &
  server=$!
  trap stop EXIT
  for _ in $(seq 120); do
    curl -sf "$api" >"$dir/answer" && return
    kill -0 "$server" || break
    sleep 1
  done
  cat "$dir/log" >&2
  exit 1
}

fill() {
  awk -v count="$articles" -f "$here/articles.awk" >"$dir/articles.txt"
  while IFS= read -r article; do
    tr '|' '\n' <<<"$article" |
      curl -sf -D "$dir/headers" -o "$dir/answer" -H 'Content-Type: text/plain' --data-binary @- "$api/articles"
    tr -d '\r' <"$dir/headers" | awk 'tolower($1) ~ /location:/ {sub(".*/", "", $2); id = $2}
      tolower($1) == "etag:" {tag = $2} END {print id, tag}' >>"$dir/tags.txt"
  done <"$dir/articles.txt"
}

# Seconds, MB resident, MB of the old generation after a collection: the young one fills again while it is looked at.
memory() {
  "${bin}jcmd" "$server" GC.run >"$dir/answer"
  heap=$("${bin}jstat" -gc "$server" | awk 'NR == 1 {for (i = 1; i <= NF; i++) at[$i] = i}
    NR == 2 {printf "%d", $at["OU"] / 1024}')
  resident=$(awk '/VmRSS/ {printf "%d", $2 / 1024}' "/proc/$server/status")
  echo "$SECONDS $resident $heap" | tee -a "$dir/memory.txt"
}

start
fill
"${bin}java" -version 2>&1 | head -1
echo "$articles articles stored; $clients clients for $minutes minutes"
SECONDS=0
wrk -t2 -c"$clients" -d"$((minutes * 60))s" --timeout 30s --latency -s "$here/mixed.lua" "http://localhost:$port" >"$dir/wrk.txt" &
load=$!
echo "seconds, MB resident, MB of the old generation after a collection:"
for _ in $(seq "$minutes"); do
  sleep 60
  memory
done
wait "$load"
cat "$dir/wrk.txt"
grep -q '^errors: 0$' "$dir/wrk.txt" || { echo "there were errors" >&2; exit 1; }
# Level: what is held at the end is at most a tenth more than half-way.
awk '{heap[NR] = $3} END {half = heap[int((NR + 1) / 2)]; printf "heap half-way %d MB, at the end %d MB\n", half, heap[NR];
  exit heap[NR] > half * 1.1}' "$dir/memory.txt" || { echo "the heap still grows" >&2; exit 1; }
