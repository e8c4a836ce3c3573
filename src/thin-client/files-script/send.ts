/** The list, the archive of what the host lacks, and the answer to Claude Code. */
export const sendPart = String.raw`
# Sets wanted to the project's files ("./PATH") that the host lacks; the file wanted has all of them as in the archive.
send_list() {
  awk -v context="$context" 'function out(line) { print line > "list"; print line }
    BEGIN { split(context, name, " "); out("bazaar-files 1") }
    FILENAME == "keys" { key[$0] = 1; next }
    FILENAME == "sure" { if (!(substr($0, 49) in key)) out("f " $0); next }
    FILENAME == "unhashed" { line[++n] = $0; next }
    ++m > n { out("c 100644 " $0 " git/" name[m - n]); next }
    !(substr(line[m], 8) in key) { out("f " substr(line[m], 1, 7) $0 substr(line[m], 7)) }' keys sure unhashed hashes 2>/dev/null |
    gzip -1 2>/dev/null |
    call_with_input /files reply -H "content-type: text/vnd.claude-bazaar.file-list" -H "content-encoding: gzip"
  read -r status <status
  [ "$status" = 200 ] || deny "$(refusal "$status" reply)"
  # A host may ask for what was listed, and for nothing else. It names what it can't take.
  : >wanted; : >refused
  wanted=$(awk 'FILENAME == "list" { if (FNR > 1) listed[substr($0, 1, 2) substr($0, 51)] = 1; next }
    FNR == 1 { print ($0 ~ /^upload [A-Za-z0-9_-]+$/ ? substr($0, 8) : "none"); next }
    { what = substr($0, 6) }
    !/^(need|left) [fc] / || !(what in listed) { exit 3 }
    /^left/ { print "not possible on the host\t" substr(what, 3) > "refused"; next }
    { print substr(what, 1, 1) "/" substr(what, 3) > "wanted" }
    /^need f/ { print "./" substr(what, 3) }' list reply) || deny "the host asks for files that were not offered."
  IFS=$lines
  set -- $wanted
  unset IFS
  upload=$1
  case $upload in ??????????????????????*) ;; *) deny "the host's answer names no upload." ;; esac
  shift
  find_keys found "$@"
  [ -s found ] || add_sizes "$@"
}

# A link gives the project's files their names in the archive; Git Bash has none, and GNU tar, which can rename.
pack() {
  case ${"${"}WINDIR:+$(uname -s)} in
    MINGW* | MSYS* | CYGWIN*)
      sed -n 's:^f/:./:p' wanted >wanted-f
      sed -n '/^c/p' wanted >wanted-c
      tar --transform 's,^\./,f/,' -cf - -C "$root" -T "$work/wanted-f" -C "$work" -T "$work/wanted-c" ;;
    *)
      # What macOS has can't name every file in its usual format unless the language is set.
      case $(tar --version 2>/dev/null) in bsdtar*) set -- --format=gnutar ;; *) set -- ;; esac
      ln -s "$root" f && tar "$@" -cf - -T wanted ;;
  esac || [ $? = 141 ] || : >broken
}

send_files() {
  [ -z "$over" ] || deny "a file is over $max_file_bytes bytes: $over. Leave it out of git, or remove it."
  [ "$bytes" -le "$max_bytes" ] || deny "the files have $bytes bytes, and the limit is $max_bytes."
  pack 2>tar-error | gzip -1 2>/dev/null |
    call_with_input "/files?upload=$upload" reply -H "content-type: application/gzip"
  read -r status <status
  # A host that has heard enough ends the pipe; 141 is that, or tar's own word.
  [ ! -e broken ] || grep -q "roken pipe\|rite error" tar-error || deny "the project changed while it was packed. Call again."
  [ "$status" = 200 ] || deny "$(refusal "$status" reply)"
}

send_all() {
  tries=0
  hash_files
  while :; do
    send_list
    [ -s found ] || break
    cat found >>keys
    tries=$((tries + 1))
    [ $tries -lt 5 ] || deny "the project changes while it is read. Call again."
  done
  [ ! -s wanted ] || send_files
  out=
  if [ -s refused ]; then cat refused >>left; fi
  if [ -s left ] || [ -s keys ]; then out=$(printf '%s left out of the files for the host: %s' "$name" "$(left_text)" | json); fi
  printf '{"hookSpecificOutput":{"hookEventName":"PreToolUse","updatedInput":%s,"upload":"%s"}%s}}\n' \
    "$input" "$upload" "${"${"}out:+,\"additionalContext\":\"$out\"}"
}
`;
