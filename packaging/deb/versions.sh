# Which versions lie in /opt/accueil, and which of them counts. Nothing here fails when it is done twice.
PLACE=/opt/accueil
THIS=@VERSION@

current() {
    readlink "$PLACE/current" || true
}

whole() { # VERSION
    [ -n "$1" ] && [ -x "$PLACE/$1/kiosk" ]
}

# The link is replaced in one step: whoever starts the program meets the one or the other.
take() { # VERSION
    ln -sfn "$1" "$PLACE/.current" && mv -T "$PLACE/.current" "$PLACE/current"
}

# Windows that are open go on with the files they were started from, and the version before stays for
# the way back: dpkg removes its files, but not these, which are the same ones under another name.
keep_current() {
    was=$(current)
    whole "$was" && [ "$was" != "$THIS" ] && dpkg -S "$PLACE/$was/kiosk" > /dev/null 2>&1 || return 0
    rm -rf "$PLACE/.$was.kept"
    cp -al "$PLACE/$was" "$PLACE/.$was.kept"
}

put_back_kept() {
    for kept in "$PLACE"/.*.kept; do
        [ -d "$kept" ] || continue
        name=${kept##*/.}
        name=${name%.kept}
        rm -rf "${PLACE:?}/$name" # what dpkg left of it, if it was ended half way
        mv -T "$kept" "$PLACE/$name"
        echo "$name" > "$PLACE/.before"
    done
}

# Of the versions that nobody takes any more, dpkg's own are gone; these are what it does not know.
sweep() {
    before=$(cat "$PLACE/.before" 2>/dev/null || true)
    now=$(current)
    for each in "$PLACE"/*/; do
        name=$(basename "$each")
        case $name in
            "$THIS" | "$now" | "$before" | current | '*') ;;
            *) rm -rf "$each" ;;
        esac
    done
}
