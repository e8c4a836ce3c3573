/** Which folder is the project, and which of its files are meant. */
export const projectPart = String.raw`
# What every call needs that sends or fetches something.
prepare() {
  for program in awk sed grep find xargs tar gzip curl git; do
    command -v $program >/dev/null 2>&1 || deny "$program is not installed."
  done
  fault=$(key_fault)
  [ -z "$fault" ] || deny "$fault."
  [ -n "$data" ] || deny "there is no folder to keep your consent in (HOME is not set)."
  [ -n "$call_id" ] || deny "the call has no id."
  find_root
}

# git without what the settings of a project or user could start: monitors, hooks, filters, signatures.
safe_git() { git --no-pager -c "include.path=$work/safe" -C "$root" "$@"; }

# The project is git's top folder around the working folder; without git it is where Claude Code was started.
find_root() {
  here=$(cd -P "$here" 2>/dev/null && pwd -P) || deny "the working folder is gone."
  if root=$(git -c core.fsmonitor=false -C "$here" rev-parse --show-toplevel 2>git-error) && [ -n "$root" ]; then
    root=$(cd -P "$root" && pwd -P)
    with_git=1
  else
    up=$here
    while [ -n "$up" ]; do
      if [ -e "$up/.git" ]; then deny "git can't use this project: $(head -n 1 git-error | cut -c 1-200)"; fi
      up=${"${"}up%/*}
    done
    if git -c core.fsmonitor=false -c safe.bareRepository=all -C "$here" rev-parse --git-dir >/dev/null 2>&1; then
      deny "the working folder is git's own (a bare repository), and no project. Start Claude Code in a project."
    fi
    with_git=0 root=$here
    start=$(cd -P "$CLAUDE_PROJECT_DIR" 2>/dev/null && pwd -P)
    if [ -n "$CLAUDE_PROJECT_DIR" ] && [ -n "$start" ]; then case $here/ in "$start"/*) root=$start ;; esac fi
  fi
  case $here/ in "$root"/*) ;; *) deny "the project's git folder belongs to another place." ;; esac
  home=$(cd -P "$HOME" 2>/dev/null && pwd -P)
  case $home/ in "$root"/*) deny "$root is your home folder or around it, and no project. Start Claude Code in a project." ;; esac
  [ "$root" != / ] || deny "the root of the disk is no project. Start Claude Code in a project."
}

# Takes every filter out, and finds out whether git's names of contents are those of the files.
prepare_git() {
  printf '[core]\nfsmonitor = false\nhooksPath = /dev/null\n[log]\nshowSignature = false\n' >safe
  git -C "$root" config -z --get-regexp '^(filter\..*|core\.(autocrlf|attributesfile))$' >settings || [ $? = 1 ] ||
    deny "git can't read its settings."
  tr '\n\000' '\001\n' <settings | awk '{
    at = index($0, "\001"); k = at ? substr($0, 1, at - 1) : $0; v = at ? substr($0, at + 1) : "true"
    if (k ~ /^filter\./) {
      sub(/^filter\./, "", k); sub(/\.[^.]*$/, "", k); gsub(/[\\"]/, "\\\\&", k)
      printf "[filter \"%s\"]\nclean =\nsmudge =\nprocess =\nrequired = false\n", k >> "safe"
    } else if (k != "core.autocrlf" || v !~ /^([Ff]alse|[Nn]o|[Oo]ff|0|)$/) print k > "converts"
  }'
  [ -e "$root/.git/info/attributes" ] || [ -e /etc/gitattributes ] || [ -e "$HOME/.config/git/attributes" ] ||
    [ -e "$XDG_CONFIG_HOME/git/attributes" ] || [ ! -d "$root/.git" ] || return 0
  : >converts
}

# Puts "TAG MODE HASH 0<tab>PATH" or "? PATH" of each file of the arguments into all; without arguments of the project.
list_git() {
  safe_git --literal-pathspecs ls-files -z -s -v -c -o --exclude-standard -- "$@" >listed &&
    safe_git --literal-pathspecs diff-files -z --name-only --ignore-submodules=all -- "$@" >differing ||
    deny "git can't list this project."
  tr '\n\000' '\001\n' <listed >>all
  tr '\n\000' '\001\n' <differing >>changed
}

list_folder() {
  (cd "$root/$1" && find . -type d \( $(for folder in $built; do printf ' -name %s -o' "$folder"; done) -name .git \) \
    -print0 -prune -o \( -type f -o -type l \) -print0) >listed 2>/dev/null
  # Of a repository in it only git could say what is ignored there.
  tr '\n\000' '\001\n' <listed | under=$1 awk '
    function owner(p,   found) {
      while (match(p, "/[^/]*$")) { p = substr(p, 1, RSTART - 1); if (p in repository) found = p "/" }
      return found
    }
    {
      path[NR] = (ENVIRON["under"] == "" ? "" : ENVIRON["under"] "/") substr($0, 3)
      if (path[NR] ~ "/[.]git$") repository[substr(path[NR], 1, length(path[NR]) - 5)] = 1
    }
    END {
      for (i = 1; i <= NR; i++) {
        other = owner(path[i])
        if (other == "") print "? " path[i]
        else if (!(other in said)) { said[other] = 1; print "? " other }
      }
    }' >>all
}

# Only what the arguments name, below the project, and not by a link that leads out of it.
list_named() {
  set --
  while IFS= read -r word; do
    case $word in /*) file=$word ;; *) file=$here/$word ;; esac
    if [ -d "$file" ]; then at=$(cd -P "$file" 2>/dev/null && pwd -P) || continue
    elif [ -f "$file" ]; then
      at=$(cd -P "${"${"}file%/*}/" 2>/dev/null && pwd -P) || continue
      at=$at/${"${"}file##*/}
    else continue; fi
    case $at/ in "$root"/*) at=${"${"}at#"$root"} at=${"${"}at#/} ;; *) continue ;; esac
    if [ ! -d "$file" ]; then printf '? %s\n' "$at" >>all
    elif [ "$with_git" = 1 ]; then set -- "$@" "./$at"
    else list_folder "$at"; fi
  done <words
  [ $# = 0 ] || list_git "$@"
}

# Whether some file says how git converts contents, also one that the call does not name.
has_attributes() {
  [ "$with_git" = 1 ] || return 1
  [ ! -e "$root/.gitattributes" ] || return 0
  [ "$files" = args ] || return 1
  [ -n "$(safe_git ls-files -c -o --exclude-standard -- ':(top,glob)**/.gitattributes' | head -n 1)" ]
}

# Sorts all into sure (MODE HASH PATH, as git knows them), look (paths to look at) and left (WHY<tab>PATH).
sort_files() {
  : >sure; : >look; : >left
  if [ -e converts ] || grep -q -e 'gitattributes$' all || has_attributes; then unsure=1; else unsure=0; fi
  unsure=$unsure secret_names=$secret_names secret_folders=$secret_folders client_names=$client_names \
    reserved=$reserved awk "$sorting" changed all
  if [ -s look ]; then
    tr '\n' '\000' <look | (cd "$root" && xargs -0 sh -c 'for p do
      if [ -L "$p" ]; then k=l
      elif [ ! -e "$p" ]; then k=-
      elif [ ! -f "$p" ]; then k=d
      elif [ ! -r "$p" ]; then k=u
      elif [ -x "$p" ]; then k=x
      else k=f; fi
      printf "%s %s\n" "$k" "$p"
    done' sh) >looked || deny "the project can't be read."
    # A folder that git tracks may be a link by now, to any place.
    awk '{ while (match($0, "/[^/]*$")) { $0 = substr($0, 1, RSTART - 1); if ($0 in seen) break; seen[$0] = 1; print } }' look |
      tr '\n' '\000' | (cd "$root" && xargs -0 sh -c 'for p do if [ -L "$p" ]; then printf "%s\n" "$p"; fi; done' sh) >linked ||
      deny "the project can't be read."
    awk 'function behind(p) {
        while (match(p, "/[^/]*$")) { p = substr(p, 1, RSTART - 1); if (p in linked) return 1 }
        return 0
      }
      FILENAME == "linked" { linked[$0] = 1; next }
      { k = substr($0, 1, 1); p = substr($0, 3)
      if (behind(p)) print "behind a link\t" p >> "left"
      else if (k == "l") print "a link\t" p >> "left"
      else if (k == "d") print "a folder of packages or builds\t" p >> "left"
      else if (k == "u") print "not readable\t" p >> "left"
      else if (k != "-") print (k == "x" ? "100755 " : "100644 ") p > "unhashed" }' linked looked
  fi
  [ -e unhashed ] || : >unhashed
}
`;
