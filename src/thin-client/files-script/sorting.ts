/** awk: which files may leave, which have to be looked at, and which stay, with why. */
export const sortingProgram = String.raw`function pattern(globs,   n, list, i, out) {
  n = split(globs, list, " ")
  for (i = 1; i <= n; i++) {
    gsub(/[.]/, "[.]", list[i])
    gsub(/[*]/, "[^/]*", list[i])
    out = out (i > 1 ? "|" : "") list[i]
  }
  return out
}
# A list of names is UTF-8. An awk that reads characters does not see others; where one is usual, there are none.
function odd_bytes(path) {
  if (length("é") != 2 || path !~ /[\200-\377]/) return 0
  gsub(/[\302-\337][\200-\277]|[\340-\357][\200-\277][\200-\277]|[\360-\364][\200-\277][\200-\277][\200-\277]/, "", path)
  return path ~ /[\200-\377]/
}
function reason(path,   p, base) {
  if (path ~ /[\001-\037\177\\]/ || path ~ /[. ](\/|$)/ || path ~ /(^|\/)[A-Za-z]:/ || length(path) > 1024 || odd_bytes(path))
    return "a name that can not travel"
  p = "/" tolower(path)
  if (p ~ /\/[.]git(\/|$)/) return "of git itself"
  if (p ~ names || p ~ folders) return "usually secret"
  if (ENVIRON["reserved"] != "inert" && p ~ clients) return "read by Claude Code"
  return ""
}
BEGIN {
  names = "/(" pattern(ENVIRON["secret_names"]) ")$"
  folders = "/(" pattern(ENVIRON["secret_folders"]) ")/"
  clients = "/(" pattern(ENVIRON["client_names"]) ")(/|$)"
  unsure = ENVIRON["unsure"]
}
FILENAME == "changed" { changed[$0] = 1; next }
{
  tag = substr($0, 1, 1)
  rest = substr($0, 3)
  mode = hash = ""
  path = rest
  if (tag != "?") {
    at = index(rest, "\t")
    path = substr(rest, at + 1)
    mode = substr(rest, 1, 6)
    hash = substr(rest, 8, index(substr(rest, 8), " ") - 1)
  }
  if (path == "" || path in seen) next
  seen[path] = 1
  if (mode == "160000" || (tag == "?" && path ~ /\/$/)) print "another repository\t" path >> "left"
  else if ((why = reason(path)) != "") print why "\t" path >> "left"
  else if (mode == "120000" && !(path in changed)) print "a link\t" path >> "left"
  else if (tag == "H" && !(path in changed) && unsure == 0 && length(hash) == 40) print mode " " hash " " path > "sure"
  else print path > "look"
}
`;

/** awk: ends with 0 when a text holds a private key itself, and not only speaks of one. */
export const keyProgram = String.raw`function base64(s) {
  while (match(s, /[A-Za-z0-9+\/=]+/)) {
    if (RLENGTH >= 40) return 1
    s = substr(s, RSTART + RLENGTH)
  }
  return 0
}
lines > 0 { lines--; if (base64($0)) found = 1 }
/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/ {
  lines = 12
  match($0, /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/)
  if (base64(substr($0, RSTART + RLENGTH))) found = 1
}
END { exit !found }
`;
