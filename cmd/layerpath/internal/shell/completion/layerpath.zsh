#compdef layerpath
compdef _layerpath layerpath

# zsh completion for layerpath. It asks the program what fits, and runs nothing that is
# typed.

_layerpath() {
    local -a args lines offers match mbegin mend
    local i last directive

    args=("${(@Q)words[1,CURRENT-1]}")
    for ((i = 1; i <= $#args; i++)); do
        [[ $args[i] == '~/'* ]] && args[i]=$HOME${args[i]#'~'}
        [[ $args[i] =~ '^\$\{?([A-Za-z_][A-Za-z_0-9]*)\}?(.*)$' ]] && args[i]=${(P)match[1]}$match[2]
    done
    whence -p -- "$args[1]" >/dev/null || args[1]=layerpath # it was an alias

    last=$PREFIX
    [[ -z $QIPREFIX ]] && last=${(Q)PREFIX}
    [[ $PREFIX == -*=* ]] && compset -P 1 '*='

    lines=("${(@f)$("$args[1]" __complete "${(@)args[2,-1]}" "$last" 2>/dev/null)}")
    directive=${lines[-1]#:}
    lines[-1]=()
    [[ $directive == <-> ]] || return 1

    if ((directive & 8)); then
        _files -g "*.${(j: *.:)lines}"
        return
    fi
    if (($#lines == 0)); then
        ((directive & 4)) && return 1
        _files
        return
    fi
    offers=("${(@)lines//:/\\:}")
    offers=("${(@)offers//\`/}") # they mark the value in a flag's help
    offers=("${(@)offers/$'\t'/:}")
    if ((directive & 2)); then
        _describe -V layerpath offers -S ''
    else
        _describe -V layerpath offers
    fi
}

# Where the file is on the fpath, this is the function's first call.
if [[ $funcstack[1] == _layerpath ]]; then
    _layerpath "$@"
fi
