#!/usr/bin/env bash
# Looks with Jazzer for bytes that break the laws of reading, SECONDS at each target; the profile "jazzer" runs it:
#   run.sh SECONDS CLASSPATH
# What it finds lies in target/jazzer/TARGET/found. Mend it, and keep it in the corpus for CorpusTests.
set -euo pipefail
seconds=$1 classpath=$2
corpus=src/test/resources/org/dateline/fuzz/corpus
failed=0
for target in text page item; do
  work=target/jazzer/$target
  mkdir -p "$work/grown" "$work/found"
  java -Xmx1g -cp "$classpath" com.code_intelligence.jazzer.Jazzer \
    --target_class="org.dateline.fuzz.${target^}Target" \
    --instrumentation_includes='org.dateline.**:org.jsoup.**' --custom_hook_includes='org.dateline.**' \
    --reproducer_path="$work/found" \
    -artifact_prefix="$work/found/" -max_total_time="$seconds" -timeout=60 -print_final_stats=1 \
    "$work/grown" "$corpus/$target" || failed=1
done
exit "$failed"
