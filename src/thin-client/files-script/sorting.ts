/**
 * awk: which files may leave, under git's names of their contents (into list; into wanted, where the host may lack one),
 * and which stay, with why (into left); writes c/git/status.txt too. Prints four numbers, of files in the list, folders,
 * files to be looked at, and changed ones; then those folders and files, and what is wanted. Reads contents that the host
 * had from the file known, folders that are links from linked, plain names from all, and what git said, with its quotes,
 * from listed (ls-files), near (status of what is named) and status (of all).
 */
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
# Notes the folders around a path. Ends with 1 when one of them is a link.
function behind(p,   found) {
  while (match(p, /\/[^\/]*$/)) {
    p = substr(p, 1, RSTART - 1)
    if (p in linked) found = 1
    if (!(p in around)) { around[p] = 1; folder[++walked] = p }
  }
  return found
}
# A backslash that is left is one of the name, or stands for a character that is refused as well.
function unquoted(path) {
  if (path !~ /^".*"$/) return path
  path = substr(path, 2, length(path) - 2)
  gsub(/\\"/, "\"", path)
  return path
}
function take(tag, mode, hash, path) {
  if (path ~ /gitattributes$/) unsure = 1
  if (path == "" || path in seen) return
  seen[path] = 1
  order[++count] = path
  tags[count] = tag
  modes[count] = mode
  hashes[count] = hash
}
BEGIN {
  names = "/(" pattern(ENVIRON["secret_names"]) ")$"
  folders = "/(" pattern(ENVIRON["secret_folders"]) ")/"
  clients = "/(" pattern(ENVIRON["client_names"]) ")(/|$)"
  unsure = ENVIRON["unsure"]
  project = ENVIRON["files"] == "project"
  context = ENVIRON["context"] == 1
}
FILENAME == ENVIRON["known"] { known[$0] = 1; next }
FILENAME == "linked" { linked[$0] = 1; next }
FILENAME == "all" { take("?", "", "", substr($0, 3)); next }
FILENAME == "listed" {
  at = index($0, "\t")
  # TAG MODE HASH STAGE<tab>PATH
  take(substr($0, 1, 1), substr($0, 3, 6), substr($0, 10, index(substr($0, 10), " ") - 1), unquoted(substr($0, at + 1)))
  next
}
{
  # XY PATH: how the index differs from the last commit, and the disk from the index.
  whole = FILENAME == "status"
  state = substr($0, 1, 2)
  if (state == "##") {
    if (context) print > "c/git/status.txt"
    next
  }
  path = unquoted(substr($0, 4))
  if (whole && context) {
    p = "/" tolower(path)
    if (p !~ names && p !~ folders) {
      print > "c/git/status.txt"
      if (state != "??") touched[++touches] = path
    }
  }
  if (whole && !project) next
  if (state == "??") take("?", "", "", path)
  else if (state !~ / $/) changed[path] = 1
}
END {
  for (i = 1; i <= count; i++) {
    path = order[i]
    mode = modes[i]
    if (mode == "160000" || (tags[i] == "?" && path ~ /\/$/)) print "another repository\t" path > "left"
    else if ((why = reason(path)) != "") print why "\t" path > "left"
    else if (behind(path)) print "behind a link\t" path > "left"
    else if (mode == "120000" && !(path in changed)) print "a link\t" path > "left"
    else if (tags[i] == "H" && !(path in changed) && unsure == 0 && length(hashes[i]) == 40) {
      print "f " mode " " hashes[i] " " path >> "list"
      sure++
      if (!(hashes[i] in known)) {
        known[hashes[i]] = 1
        print "f/" path >> "wanted"
        want[++wants] = path
      }
    } else look[++looks] = path
  }
  print sure + 0
  print walked + 0
  print looks + 0
  print touches + 0
  for (i = 1; i <= walked; i++) print folder[i]
  for (i = 1; i <= looks; i++) print look[i]
  for (i = 1; i <= touches; i++) print "./" touched[i]
  for (i = 1; i <= wants; i++) print "./" want[i]
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
