#!/bin/sh
# Builds one corpus with Watchbill and with Hugo in turn, and copies Watchbill's site; prints the median of each:
# seconds, seconds of processor for itself and for the system, and its peak memory in KB. GNU time must be installed.
# "hugo-all" is Hugo made to write the Markdown of each page and an address for each alert too, as Watchbill does.
#
# Each run writes into folders of its own and nothing is deleted before the end: for minutes after a deletion, ext4
# searches past each freed inode whenever it makes a file, which then takes up to twenty times as long.
#
#   compare.sh LAUNCHER PAGES [RUNS]      for instance: compare.sh watchbill-0.1.0/watchbill 1000
set -eu
launcher=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
pages=$2 runs=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
java "$here/../../java/dev/watchbill/bench/Corpus.java" content "$pages"
cp -r "$here/hugo" hugo
mkdir hugo/content
cp -r content/runbooks hugo/content/
cp -r hugo hugo-all
cp -r "$here/hugo-all/." hugo-all/
find hugo-all/content -name '*.md' -exec sed -i 's#^alerts: \[\(.*\)\]$#&\naliases: ["/r/\1/"]#' {} +

measure() {
  name=$1
  shift
  sync
  /usr/bin/time -o took -f "%e %U %S %M" "$@" >/dev/null 2>told || { cat told; exit 1; }
  echo "$name $(cat took)"
}

run=0
while [ "$run" -le "$runs" ]; do
  measure watchbill "$launcher" build --content content --output "$run/site"
  measure hugo hugo --quiet --source hugo --destination "$work/$run/hugo"
  measure hugo-all hugo --quiet --source hugo-all --destination "$work/$run/hugo-all"
  measure copy cp -r "$run/site" "$run/copy"
  run=$((run + 1))
done | awk -v fresh=4 'NR > fresh { print }' | sort -k1,1 -k2,2n | awk '
  { n[$1]++; row[$1, n[$1]] = $0 }
  END { for (name in n) print "median", row[name, int((n[name] + 1) / 2)] }' | sort
