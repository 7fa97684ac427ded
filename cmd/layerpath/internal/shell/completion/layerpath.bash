# bash completion for layerpath. It asks the program what fits, and runs nothing that is
# typed.

# Reads a word as it is typed: plain is what the program would get; kept is what of it stays
# before what bash puts in: up to a quote that is open, or behind the last colon or =.
__layerpath_read() {
    local raw=$1 c i
    plain='' kept='' open=''
    [[ $raw == '~/'* ]] && plain=$HOME raw=${raw#'~'}
    for ((i = 0; i < ${#raw}; i++)); do
        c=${raw:i:1}
        if [[ $c == \\ && $open != "'" ]]; then
            ((i++))
            [[ $open == '"' && ${raw:i:1} != [\"\\\$\`] ]] && plain+=$c
            plain+=${raw:i:1}
        elif [[ $c == "$open" ]]; then
            open='' kept=$plain
        elif [[ -z $open && $c == [\"\'] ]]; then
            open=$c kept=$plain
        elif [[ $c == \$ && $open != "'" && ${raw:i} =~ ^\$(\{([A-Za-z_][A-Za-z_0-9]*)\}|([A-Za-z_][A-Za-z_0-9]*)) ]]; then
            c=${BASH_REMATCH[2]}${BASH_REMATCH[3]}
            plain+=${!c}
            ((i += ${#BASH_REMATCH[0]} - 1))
        else
            plain+=$c
            [[ -z $open && $c == [:=] && $COMP_WORDBREAKS == *$c* ]] && kept=$plain
        fi
    done
}

# Puts together what bash cuts at : and =, up to the cursor. What is written behind > or < is
# no argument; the cursor there means a file.
__layerpath_words() {
    local line=$COMP_LINE at=0 i raw gap skip=''
    typed=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        raw=${COMP_WORDS[i]}
        gap=${line%%[![:space:]]*}
        line=${line#"$gap"}
        line=${line#"$raw"}
        ((at += ${#gap}))
        if [[ $raw == [\<\>]* ]]; then
            skip=operator
        elif [[ $skip == operator || $skip == name && -z $gap ]]; then
            skip=name
        elif [[ -z $gap && ${#typed[@]} -gt 0 ]]; then
            skip='' typed[${#typed[@]}-1]+=$raw
        else
            skip='' typed+=("$raw")
        fi
        if ((i == COMP_CWORD && at + ${#raw} > COMP_POINT)); then # behind the cursor
            raw=${typed[${#typed[@]}-1]}
            typed[${#typed[@]}-1]=${raw:0:${#raw}-(at + ${#COMP_WORDS[i]} - COMP_POINT)}
        fi
        ((at += ${#COMP_WORDS[i]}))
    done
    [[ -z $skip ]]
}

# Offers files whose names end in one of the words, and folders.
__layerpath_files() {
    local file ending
    compopt -o filenames 2>/dev/null
    while IFS= read -r file; do
        for ending; do
            if [[ -d $file || $file == *."$ending" ]]; then
                COMPREPLY+=("${file#"$kept"}")
                break
            fi
        done
    done < <(compgen -f -- "$plain")
}

__layerpath_words_offered() {
    local tab=$'\t' offer word about long=0 i
    local words=() abouts=()
    for offer; do
        word=${offer%%"$tab"*} about=''
        [[ $offer == *"$tab"* ]] && about=${offer#*"$tab"}
        word=$before$word
        [[ $word == "$plain"* ]] || continue
        word=${word#"$kept"}
        case $open in
        '') [[ -n $word ]] && printf -v word %q "$word" ;;
        "'") word=${word//\'/\'\\\'\'} ;;
        esac
        [[ -z $word ]] && continue
        words+=("$word")
        abouts+=("$about")
        ((${#word} > long)) && long=${#word}
    done
    COMPREPLY=("${words[@]}")
    # Bash lists the words, with what they mean, and puts in what they have in common.
    if [[ $COMP_TYPE == 63 || $COMP_TYPE == 33 || $COMP_TYPE == 64 ]] && ((${#words[@]} > 1)); then
        for i in "${!words[@]}"; do
            [[ -z ${abouts[i]} ]] && continue
            printf -v word "%-${long}s  (%s)" "${words[i]}" "${abouts[i]}"
            ((COLUMNS > 0 && ${#word} > COLUMNS)) && word=${word:0:COLUMNS-1}…
            COMPREPLY[i]=$word
        done
    fi
}

__start_layerpath() {
    local typed plain kept open before='' raw out line directive
    local args=() offers=()
    COMPREPLY=()
    __layerpath_words || return
    for raw in "${typed[@]}"; do
        __layerpath_read "$raw"
        args+=("$plain")
    done
    [[ $plain == -*=* ]] && before=${plain%%=*}=
    type -P -- "${args[0]}" >/dev/null || args[0]=layerpath # it was an alias
    out=$("${args[0]}" __complete "${args[@]:1}" 2>/dev/null) || return
    directive=${out##*:}
    [[ $directive =~ ^[0-9]+$ ]] || return
    while IFS= read -r line; do
        [[ -n $line ]] && offers+=("${line//\`/}") # they mark the value in a flag's help
    done <<<"${out%:*}"
    if ((directive & 8)); then
        plain=${plain#"$before"}
        kept=${kept#"$before"}
        __layerpath_files "${offers[@]}"
        return
    fi
    ((directive & 2)) && compopt -o nospace 2>/dev/null
    ((directive & 4)) && compopt +o default 2>/dev/null
    compopt -o nosort 2>/dev/null
    __layerpath_words_offered "${offers[@]}"
}

complete -o default -F __start_layerpath layerpath
