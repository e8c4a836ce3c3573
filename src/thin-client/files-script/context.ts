/** What git says, private keys, and git's names of contents. */
export const contextPart = String.raw`
# What git says about the change, as files beside the project; names that are never sent are left out of it.
write_context() {
  mkdir -p c/git
  set --
  for glob in $secret_names; do set -- "$@" ":(top,exclude,glob,icase)**/$glob"; done
  for glob in $secret_folders; do set -- "$@" ":(top,exclude,glob,icase)**/$glob/**"; done
  # Each a program of its own beside this shell, not a function, which would be one more.
  git --no-pager -c "include.path=$work/safe" -C "$root" log -20 --pretty=medium --no-show-signature --no-color \
    --no-decorate --date=iso >c/git/log.txt 2>/dev/null &
  git --no-pager -c "include.path=$work/safe" -C "$root" status --porcelain=v1 -b --no-renames --ignore-submodules=all \
    -- :/ "$@" >c/git/status.txt 2>/dev/null &
  while IFS= read -r file; do printf '%s\n' "$file"; done <remotes >c/git/remotes.txt
  write_branch >c/git/branch.txt
  safe_git diff HEAD --patch-with-raw --no-ext-diff --no-textconv --no-color --no-renames --ignore-submodules=all \
    -- :/ "$@" >raw 2>/dev/null
  : >c/git/diff.patch
  if [ -s raw ]; then write_diff; fi
  wait
  for file in $(find c/git/log.txt c/git/status.txt -size +2048); do
    dd if=$file of=cut bs=1024 count=1024 2>/dev/null
    printf '\n[cut after 1 MB]\n' >>cut
    mv cut $file
  done
}

write_branch() {
  IFS= read -r file <"$git_dir/HEAD"
  case $file in
    "ref: refs/heads/.invalid") ;;
    "ref: refs/heads/"*) printf '%s\n' "${"${"}file#ref: refs/heads/}"; return ;;
  esac
  safe_git symbolic-ref -q --short HEAD || safe_git rev-parse --short HEAD
}

# The patch without the list of names before it. A part of a key that changed would not show as one; a key that was
# removed does.
write_diff() {
  changed=$(awk '!patch && /^:/ {
      path = substr($0, index($0, "\t") + 1)
      if (path ~ /^".*"$/) { path = substr(path, 2, length(path) - 2); gsub(/\\"/, "\"", path); gsub(/\\\\/, "\\", path) }
      print "./" path
      next
    }
    !patch && $0 == "" { patch = 1; next }
    { patch = 1 }
    /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/ { print "key"; exit }
    bytes <= 1048576 { bytes += length($0) + 1; print > "c/git/diff.patch" }
    bytes > 1048576 { print "[cut after 1 MB]" > "c/git/diff.patch"; bytes = -1; over = 1 }
    over { exit }' raw)
  IFS=$lines
  set -- $changed
  unset IFS
  for file do :; done
  if [ "$file" != key ]; then find_keys changed-keys "$@"; else echo key >changed-keys; fi
  if [ -s changed-keys ]; then echo "Left out: it holds a private key." >c/git/diff.patch; fi
}

# Puts those of the paths ("./a") that hold a private key itself into a file: find_keys FILE "./PATH"...
find_keys() {
  out=$work/$1
  shift
  : >"$out"
  [ $# != 0 ] && cd "$root" || return 0
  if [ $# -le 64 ]; then grep -l -e "$key_line" -- "$@" /dev/null >"$out.maybe"
  else printf '%s\000' "$@" | xargs -0 grep -l -e "$key_line" -- /dev/null >"$out.maybe"; fi 2>/dev/null
  cd "$work" || return 0
  while IFS= read -r file; do
    if awk "$key_body" <"$root/$file"; then printf '%s\n' "${"${"}file#./}"; fi
  done <"$out.maybe" >"$out"
}

# Sets bytes to the sum of the sizes of the paths ("./a"), and over to the last that is too big, with its size.
add_sizes() {
  bytes=0 over=
  [ $# != 0 ] && cd "$root" || return 0
  if [ $# -le 64 ]; then sized=$(wc -c /dev/null "$@" 2>/dev/null)
  else sized=$(printf '%s\000' "$@" | xargs -0 wc -c /dev/null 2>/dev/null); fi
  cd "$work" || return 0
  IFS=$lines
  set -- $sized
  unset IFS
  for size do
    case $size in *" ./"*) ;; *) continue ;; esac
    file=${"${"}size#*" ./"} size=${"${"}size%%" ./"*}
    bytes=$((bytes + size))
    [ "$((size))" -le "$max_file_bytes" ] || over="$((size)) ./$file"
  done
}

# The names of unhashed's contents, then of the context's; git's, whatever the project's git uses.
hash_files() {
  context=
  if [ -d c ]; then
    context="diff.patch status.txt log.txt branch.txt remotes.txt"
    for file in $context; do printf '%s\n' "$work/c/git/$file"; done >>tohash
  fi
  : >hashes
  [ ! -s tohash ] ||
    GIT_DIR=$work/none GIT_DEFAULT_HASH=sha1 git -C "$root" hash-object --no-filters --stdin-paths <tohash >hashes 2>git-error ||
    deny "the project changed while it was read. Call again."
}
`;
