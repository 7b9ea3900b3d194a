<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zgh_MA" sourcelanguage="fr_FR">
<context>
    <name>DateBar</name>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Les données du poste ne répondent pas. Réessayez, puis appelez l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’action n’a pas été faite. Appelez l’assistance : le journal du poste dit pourquoi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>au choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans un dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prête</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges : {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets : {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Nouvelle visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer l’écran courant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer, revenir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les raccourcis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher ou scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maj F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler ce qui vient d’être fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller le poste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Raccourcis du poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Langue : {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Poste verrouillé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est perdu : la saisie en cours est gardée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Scanner un badge ou chercher une personne, une entreprise, une salle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher ou scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailHead</name>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceptionWindow</name>
    <message>
        <source>Cet écran n’a rien à imprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun agent n’est inscrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est enregistré sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
