# fish completion for layerpath. It asks the program what fits, and runs nothing that is
# typed.

# What a word that is typed so far means, with a quote that may be open.
function __layerpath_read
    test -z "$argv[1]"; and echo; and return
    string unescape -- $argv[1]
    or string unescape -- $argv[1]\"
    or string unescape -- $argv[1]\'
    or printf '%s\n' $argv[1]
end

# Files whose names end in one of the words, and folders; all files where there are none.
function __layerpath_files --argument-names before typed
    set -l files (complete -C"'' $typed" | string replace -r '\t.*' '')
    set -l some
    for file in $files
        set -l ending (string replace -r '.*\.' '' -- $file)
        if string match -q -- '*/' $file; or contains -- $ending $argv[3..-1]
            set -a some $file
        end
    end
    set -q some[1]; or set some $files
    set -q some[1]; and printf '%s\n' $before$some
end

function __layerpath_offer
    set -l args (commandline -opc | string replace -r '^~/' "$HOME/")
    set -l typed (commandline -ct)
    set -l last (__layerpath_read "$typed")
    set -l before (string match -r -- '^-[^=]*=' $last; or echo)
    type -q -- $args[1]; or set args[1] layerpath
    set -l lines ($args[1] __complete $args[2..-1] "$last" 2>/dev/null)
    set -q lines[1]; or return
    set -l directive (string sub -s 2 -- $lines[-1])
    set -l offers (string replace -a '`' '' -- $lines[1..-2]) # they mark the value in a flag's help
    if test (math "floor($directive / 8) % 2") = 1
        __layerpath_files "$before" (string replace -- "$before" '' $typed) $offers
    else if set -q offers[1]
        printf '%s\n' $before$offers
    else if test (math "floor($directive / 4) % 2") = 0
        __layerpath_files "$before" (string replace -- "$before" '' $typed)
    end
end

complete -c layerpath -e
complete -c layerpath -f -k -a '(__layerpath_offer)'
