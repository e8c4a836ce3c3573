/** The list, the archive of what the host lacks, and the answer to Claude Code. */
export const sendPart = String.raw`
send_list() {
  { echo "bazaar-files 1"
    awk 'FILENAME == "keys" { key[$0] = 1; next }
      { path = substr($0, 49); if (!(path in key)) print "f " $0 }' keys sure hashed
    cat hashed-context; } >list
  gzip -1 <list >list.gz
  status=$(call /files reply --data-binary @list.gz -H "content-type: text/vnd.claude-bazaar.file-list" \
    -H "content-encoding: gzip") || status=000
  [ "$status" = 200 ] || deny "$(refusal "$status" reply)"
  upload=$(sed -n '1s/^upload \([A-Za-z0-9_-]*\)$/\1/p' reply)
  case $upload in ??????????????????????*) ;; *) deny "the host's answer names no upload." ;; esac
  # A host may ask for what was listed, and for nothing else. It names what it can't take.
  : >refused
  awk 'FILENAME == "list" { if (FNR > 1) listed[substr($0, 1, 2) substr($0, 51)] = 1; next }
    FNR == 1 { next }
    /^left f / && (substr($0, 6) in listed) { print "not possible on the host\t" substr($0, 8) > "refused"; next }
    { what = substr($0, 6) }
    !/^need [fc] / || !(what in listed) { exit 3 }
    { print substr(what, 1, 1) "/" substr(what, 3) }' list reply >wanted || deny "the host asks for files that were not offered."
}

# A link gives the project's files their names in the archive; Git Bash has none, and GNU tar, which can rename.
pack() {
  case $(uname -s) in
    MINGW* | MSYS* | CYGWIN*)
      sed -n 's:^f/:./:p' wanted >wanted-f
      sed -n '/^c/p' wanted >wanted-c
      tar --transform 's,^\./,f/,' -cf - -C "$root" -T "$work/wanted-f" -C "$work" -T "$work/wanted-c" ;;
    *) ln -s "$root" f && tar -cf - -T wanted ;;
  esac || : >broken
}

send_files() {
  bytes=$(sizes | awk -v one="$max_file_bytes" '{ sum += $1 } $1 > one { sub(/^ */, ""); print; over = 1; exit }
    END { if (!over) printf "%d", sum }')
  case $bytes in *" "*) deny "a file is over $max_file_bytes bytes: $bytes. Leave it out of git, or remove it." ;; esac
  [ "$bytes" -le "$max_bytes" ] || deny "the files have $bytes bytes, and the limit is $max_bytes."
  pack 2>tar-error | gzip -1 >files.tgz
  [ ! -e broken ] || deny "the project changed while it was packed. Call again."
  status=$(call "/files?upload=$upload" reply --data-binary @files.tgz -H "content-type: application/gzip") ||
    status=000
  [ "$status" = 200 ] || deny "$(refusal "$status" reply)"
}

send_all() {
  tries=0
  hash_files
  while send_list; do
    [ -s wanted ] || break
    sed -n 's:^f/::p' wanted >paths
    find_keys <paths >found
    [ -s found ] || break
    cat found >>keys
    tries=$((tries + 1))
    [ $tries -lt 5 ] || deny "the project changes while it is read. Call again."
  done
  [ ! -s wanted ] || send_files
  out=
  cat refused >>left
  if [ -s left ] || [ -s keys ]; then out=$(printf '%s left out of the files for the host: %s' "$name" "$(left_text)" | json); fi
  printf '{"hookSpecificOutput":{"hookEventName":"PreToolUse","updatedInput":'
  sed '$s/ *}[[:space:]]*$//' input
  printf ',"upload":"%s"}%s}}\n' "$upload" "$([ -z "$out" ] || printf ',"additionalContext":"%s"' "$out")"
}
`;
