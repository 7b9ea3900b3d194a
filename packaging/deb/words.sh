# What the scripts of the package say, in the language of whoever installs it.
say() { # FRENCH ARABIC ENGLISH
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-fr}}} in
        ar*) echo "Accueil: $2" ;;
        en* | C | C.* | POSIX) echo "Accueil: $3" ;;
        *) echo "Accueil : $1" ;;
    esac >&2
}
