/** What is left out, and the question before the first byte leaves. */
export const consentPart = String.raw`
# What is left out, as one phrase; an empty file gives none.
left_text() {
  sed 's/^/holds a private key\t/' keys | cat left - | awk -F '\t' '
    { n[$1]++; if (n[$1] == 1) order[++kinds] = $1; if (n[$1] <= 3) names[$1] = names[$1] (n[$1] > 1 ? ", " : "") $2 }
    END {
      for (i = 1; i <= kinds; i++) {
        k = order[i]
        printf "%s%d %s: %s%s", (i > 1 ? "; " : ""), n[k], k, names[k], (n[k] > 3 ? " and more" : "")
      }
    }'
}

# BYTES PATH of each file in paths.
sizes() {
  sed 's:^:./:' paths | tr '\n' '\000' | (cd "$root" && xargs -0 wc -c /dev/null) 2>/dev/null |
    awk '$2 != "total" && $2 != "/dev/null"'
}

marker_of_project() {
  printf '%s\n' "$root" "$base" "$files" "git $git" "reserved $reserved" >question
  marker=$data/consent/$(cksum <question | tr ' ' -)
  agreed=1
  if [ "$consent" = ask ] && ! cmp -s question "$marker"; then agreed=0; fi
}

# Asks before the first byte leaves. The call that is approved brings no files; the one after it does.
ask() {
  cut -d ' ' -f 3- sure >paths
  sed 's/^[0-9]* //' unhashed >>paths
  find_keys <paths >keys
  awk 'FILENAME == "keys" { key[$0] = 1; next } !($0 in key)' keys paths >kept && mv kept paths
  set -- $(sizes | awk '{ bytes += $1; files++ } END { printf "%d %.1f", files, bytes / 1000000 }')
  out=$(left_text)
  [ -z "$out" ] || out=": $out"
  mkdir -p "$data/pending" && cat question >"$data/pending/$call_id" || deny "your consent can't be kept in $data."
  find "$data/pending" -type f -mtime +1 -exec rm -f {} + 2>/dev/null
  more=
  [ "$git" = 0 ] || more=", with git's diff, status, log, branch and the names of remotes,"
  [ "$files" != args ] || more=" (files that the call names)$more"
  answer ask "$name sends $1 files, $2 MB of $root$more to $base ($(cat left keys | wc -l | tr -d ' ') left out$out); approve once, then the call is repeated."
}
`;
