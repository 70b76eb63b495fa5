#!/bin/sh
# Builds one corpus with Watchbill and with Hugo in turn, and copies Watchbill's site; prints what each took:
# seconds, seconds of processor for itself and for the system, and its peak memory in KB. GNU time must be installed.
#
# Each run writes into folders of its own and nothing is deleted before the end: for minutes after a deletion, ext4
# searches past each freed inode whenever it makes a file, which then takes up to twenty times as long.
#
#   compare.sh LAUNCHER PAGES [RUNS]      for instance: compare.sh watchbill-0.1.0/watchbill 1000
set -eu
launcher=$1 pages=$2 runs=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
java "$here/../../java/dev/watchbill/bench/Corpus.java" "$work/content" "$pages"
cp -r "$here/hugo" "$work/hugo"
mkdir "$work/hugo/content"
cp -r "$work/content/runbooks" "$work/hugo/content/"

measure() {
  name=$1
  shift
  /usr/bin/time -o "$work/took" -f "%e %U %S %M" "$@" >/dev/null 2>"$work/told" || { cat "$work/told"; exit 1; }
  echo "$name $(cat "$work/took")"
}

run=0
while [ "$run" -le "$runs" ]; do
  sync
  measure watchbill "$launcher" build --content "$work/content" --output "$work/$run/site"
  sync
  measure hugo hugo --quiet --source "$work/hugo" --destination "$work/$run/hugo"
  sync
  measure copy cp -r "$work/$run/site" "$work/$run/copy"
  run=$((run + 1))
done | awk -v fresh=3 'NR > fresh { print }' | sort -k1,1 -k2,2n | awk '
  { n[$1]++; row[$1, n[$1]] = $0 }
  END { for (name in n) print "median", row[name, int((n[name] + 1) / 2)] }'
