<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>DateBar</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Les données du poste ne répondent pas. Réessayez, puis appelez l’assistance.</source>
        <translation>The station’s data do not answer. Try again, then call support.</translation>
    </message>
    <message>
        <source>L’action n’a pas été faite. Appelez l’assistance : le journal du poste dit pourquoi.</source>
        <translation>The action was not carried out. Call support: the station’s log says why.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>au choix</source>
        <translation>ask each time</translation>
    </message>
    <message>
        <source>dans un dossier</source>
        <translation>to a folder</translation>
    </message>
    <message>
        <source>prête</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>absente</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Badges : {state}</source>
        <translation>Badges: {state}</translation>
    </message>
    <message>
        <source>Tickets : {state}</source>
        <translation>Tickets: {state}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Nouvelle visite</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Nouvelle réservation</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>Réservation</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Nouveau ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Imprimer l’écran courant</source>
        <translation>Print the current screen</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fermer, revenir</source>
        <translation>Close, go back</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tous les raccourcis</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>Chercher ou scanner</source>
        <translation>Search or scan</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Zone suivante</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>Maj F6</source>
        <translation>Shift F6</translation>
    </message>
    <message>
        <source>Zone précédente</source>
        <translation>Previous area</translation>
    </message>
    <message>
        <source>Annuler ce qui vient d’être fait</source>
        <translation>Undo what was just done</translation>
    </message>
    <message>
        <source>Verrouiller le poste</source>
        <translation>Lock the desk</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Raccourcis du poste</source>
        <translation>Shortcuts of the desk</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Langue : {name}</source>
        <translation>Language: {name}</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Poste verrouillé</source>
        <translation>Desk locked</translation>
    </message>
    <message>
        <source>Rien n’est perdu : la saisie en cours est gardée.</source>
        <translation>Nothing is lost: what was typed is kept.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Scanner un badge ou chercher une personne, une entreprise, une salle…</source>
        <translation>Scan a badge or search a person, a company, a room…</translation>
    </message>
    <message>
        <source>Chercher ou scanner</source>
        <translation>Search or scan</translation>
    </message>
</context>
<context>
    <name>RailHead</name>
    <message>
        <source>Accueil</source>
        <translation>Reception</translation>
    </message>
</context>
<context>
    <name>ReceptionWindow</name>
    <message>
        <source>Cet écran n’a rien à imprimer.</source>
        <translation>This screen has nothing to print.</translation>
    </message>
    <message>
        <source>Aucun agent n’est inscrit</source>
        <translation>No member of staff is registered</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Reception</translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Tout est enregistré sur ce poste.</source>
        <translation>Everything is saved on this machine.</translation>
    </message>
</context>
</TS>
