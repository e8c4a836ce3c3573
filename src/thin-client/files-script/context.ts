/** What git says, private keys, and git's names of contents. */
export const contextPart = String.raw`
# What git says about the change, as files beside the project; names that are never sent are left out of it.
write_context() {
  mkdir -p c/git
  away=$(for glob in $secret_names; do echo ":(top,exclude,glob,icase)**/$glob"; done
    for glob in $secret_folders; do echo ":(top,exclude,glob,icase)**/$glob/**"; done)
  safe_git log -20 --pretty=medium --no-show-signature --no-color --no-decorate --date=iso >c/git/log.txt 2>/dev/null &
  safe_git status --porcelain=v1 -b --no-renames --ignore-submodules=all -- :/ $away >c/git/status.txt 2>/dev/null &
  safe_git remote >c/git/remotes.txt 2>/dev/null &
  { safe_git symbolic-ref -q --short HEAD || safe_git rev-parse --short HEAD; } >c/git/branch.txt 2>/dev/null &
  safe_git diff HEAD --no-ext-diff --no-textconv --no-color --no-renames --ignore-submodules=all -- :/ $away     >c/git/diff.patch 2>/dev/null
  safe_git diff-index -z --name-only --ignore-submodules=all HEAD 2>/dev/null | tr '\n\000' '\001\n' >differ
  wait
  # A part of a key that changed would not show as one; a key that was removed does.
  if [ -s differ ] && { grep -q -e "$key_line" c/git/diff.patch || [ -n "$(find_keys <differ)" ]; }; then
    echo "Left out: it holds a private key." >c/git/diff.patch
  fi
  for file in $(cd c/git && find . -type f -size +2048); do
    dd if=c/git/$file of=cut bs=1024 count=1024 2>/dev/null
    printf '\n[cut after 1 MB]\n' >>cut
    mv cut c/git/$file
  done
}

# Prints those of the paths on standard input that hold a private key itself.
find_keys() {
  tr '\n' '\000' | (cd "$root" && xargs -0 sh -c 'exec grep -l -e "$0" -- "$@"' "$key_line" /dev/null) 2>/dev/null |
    while IFS= read -r file; do
      if [ "$file" != /dev/null ] && awk "$key_body" <"$root/$file"; then printf '%s\n' "$file"; fi
    done
}

# unhashed (MODE PATH) into hashed (MODE HASH PATH); git's name of a content, whatever the project's git uses.
hash_files() {
  context=
  [ ! -d c ] || context="diff.patch status.txt log.txt branch.txt remotes.txt"
  { sed 's:^[0-9]* :./:' unhashed; for file in $context; do echo "$work/c/git/$file"; done; } |
    (cd "$root" && GIT_DIR=$work/none GIT_DEFAULT_HASH=sha1 git hash-object --no-filters --stdin-paths) >hashes 2>git-error ||
    deny "the project changed while it was read. Call again."
  awk -v context="$context" 'BEGIN { split(context, file, " "); printf "" > "hashed-context" }
    FILENAME == "unhashed" { line[FNR] = $0; n = FNR; next }
    FNR <= n { print substr(line[FNR], 1, 7) $0 substr(line[FNR], 7); next }
    { print "c 100644 " $0 " git/" file[FNR - n] > "hashed-context" }' unhashed hashes >hashed
}
`;
