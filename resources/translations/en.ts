<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name></name>
    <message>
        <source>Opening</source>
        <comment>ouvre à {hour}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>ouvre demain à {hour}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>ouvre {day} à {hour}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>Le document « {name} » est prêt.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>Imprimer ou enregistrer ?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>Imprimer…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>Annuler</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>Enregistrer un PDF…</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidButton</name>
    <message>
        <source>activé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidsSheet</name>
    <message>
        <source>Lire plus facilement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les délais sont trois fois plus longs quand une aide est activée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AnnounceDialog</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Annoncer une visite</source>
        <translation>Announce a visit</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Accompagnants</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Annoncer</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>Type the first and last name.</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation>Choose today or a day to come.</translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation>Choose the host in the list.</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>{left} à venir sur {all}</source>
        <translation>{left} to come of {all}</translation>
    </message>
    <message>
        <source>Visiteurs attendus</source>
        <translation>Expected visitors</translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {hours} h {minutes:02}</source>
        <translation>+ {hours} h {minutes:02}</translation>
    </message>
    <message>
        <source>+ {minutes} min</source>
        <translation>+ {minutes} min</translation>
    </message>
    <message>
        <source>Groupe de {people}</source>
        <translation>Group of {people}</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation>no company</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Aucune visite attendue aujourd’hui</source>
        <translation>No visit expected today</translation>
    </message>
    <message>
        <source>Les invitations des résidents apparaîtront ici.</source>
        <translation>Residents’ invitations will appear here.</translation>
    </message>
</context>
<context>
    <name>BadgeSide</name>
    <message>
        <source>Aperçu du badge</source>
        <translation>Badge preview</translation>
    </message>
    <message>
        <source>{measure} mm</source>
        <translation>{measure} mm</translation>
    </message>
    <message>
        <source>Valable jusqu’à</source>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Modifier la réservation</source>
        <translation>Change the booking</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation>Room or area</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Répétition</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Résident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Externe</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Une seule fois</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Chaque jour, {n} fois</source>
        <translation>Every day, {n} times</translation>
    </message>
    <message>
        <source>Chaque semaine, {n} fois</source>
        <translation>Every week, {n} times</translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation>Write for whom the room is booked.</translation>
    </message>
    <message>
        <source>Impossible de réserver</source>
        <translation>Cannot book</translation>
    </message>
</context>
<context>
    <name>BookingPopover</name>
    <message>
        <source>Réservée</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Occupée</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Personne n’est venu, libérer</source>
        <translation>Nobody came, release</translation>
    </message>
    <message>
        <source>Terminer maintenant</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation>Cancel the booking</translation>
    </message>
    <message>
        <source>Annuler celle-ci et les suivantes</source>
        <translation>Cancel this and the following ones</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Fermé : {reason}</source>
        <translation>Closed: {reason}</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler</source>
        <translation>Drag to book · Alt + arrows to move · Delete to cancel</translation>
    </message>
    <message>
        <source>Aucune salle sur ce site.</source>
        <translation>No room at this site.</translation>
    </message>
    <message>
        <source>Réservation modifiée</source>
        <translation>Booking changed</translation>
    </message>
    <message>
        <source>Salle réservée</source>
        <translation>Room booked</translation>
    </message>
    <message>
        <source>Réservation déplacée</source>
        <translation>Booking moved</translation>
    </message>
    <message>
        <source>Arrivée notée</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Salle rendue</source>
        <translation>Room given back</translation>
    </message>
    <message>
        <source>Salle libérée</source>
        <translation>Room released</translation>
    </message>
    <message>
        <source>Annuler la réservation de {who} ?</source>
        <translation>Cancel {who}’s booking?</translation>
    </message>
    <message>
        <source>La salle redevient libre pour tout le monde.</source>
        <translation>The room becomes free for everyone.</translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation>Cancel the booking</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Réservation annulée</source>
        <translation>Booking cancelled</translation>
    </message>
</context>
<context>
    <name>CallButton</name>
    <message>
        <source>Appeler l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Le visiteur a lu la notice et donne son accord</source>
        <translation>The visitor has read the notice and agrees</translation>
    </message>
    <message numerus="yes">
        <source>Loi 09-08 : données gardées %n jour(s) pour la sécurité du site, jamais cédées. Droit d’accès et de rectification à l’accueil.</source>
        <translation>
            <numerusform>Loi 09-08: data kept %n day for the safety of the site, never passed on. Right of access and correction at the desk.</numerusform>
            <numerusform>Loi 09-08: data kept %n days for the safety of the site, never passed on. Right of access and correction at the desk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Montrer la notice au visiteur · FR / AR</source>
        <translation>Show the notice to the visitor · FR / AR</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Rester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retour à l’accueil dans %n seconde(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
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
    <name>DayGrid</name>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>{seats} p.</source>
        <translation>{seats} seats</translation>
    </message>
    <message>
        <source>Nouvelle</source>
        <translation>New</translation>
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
    <name>DraftPopover</name>
    <message>
        <source>Pour qui ?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Libre · {seats} personnes</source>
        <translation>Free · {seats} people</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Tous les détails</source>
        <translation>All details</translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation>Write for whom the room is booked.</translation>
    </message>
</context>
<context>
    <name>ExitSheet</name>
    <message>
        <source>Code du technicien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun code de sortie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez exit_code sous [touch] dans settings.toml, puis relancez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ce code n’est pas le bon. Recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Accueil de la borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aides à la lecture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>L’accueil est à droite de cet écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressez-vous à l’agent : il peut tout faire à votre place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Unique : prendre un ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai un QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que souhaitez-vous faire ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrivez-vous ici, votre badge vous attend à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge de visiteur ou de résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun service ouvert aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé, {opening}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de libre maintenant, réservez pour plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rooms} et {places} libres maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n salle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostPicker</name>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapez deux lettres de l’entreprise ou du nom</source>
        <translation>Type two letters of the company or the name</translation>
    </message>
    <message>
        <source>Aucun résident de ce nom</source>
        <translation>No resident of that name</translation>
    </message>
    <message>
        <source>Accueillir quand même</source>
        <translation>Welcome anyway</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>sur place</source>
        <translation>on site</translation>
    </message>
    <message>
        <source>pas encore là</source>
        <translation>not here yet</translation>
    </message>
    <message>
        <source>Personne ou entreprise</source>
        <translation>Person or company</translation>
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
    <name>LanguageSheet</name>
    <message>
        <source>Choisir la langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Résident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Externe</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
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
        <translation>Use again</translation>
    </message>
</context>
<context>
    <name>LowHome</name>
    <message>
        <source>Que souhaitez-vous faire ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affichage normal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>D’accord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>Type the first and last name.</translation>
    </message>
    <message>
        <source>Ajoutez le nom de famille.</source>
        <translation>Add the last name.</translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation>Choose the host in the list.</translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>sans rendez-vous</source>
        <translation>no appointment</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>attendue à {time}</source>
        <translation>expected at {time}</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation>Visiting</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enregistrer sans badge</source>
        <translation>Save without a badge</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer le badge</source>
        <translation>Save and print the badge</translation>
    </message>
</context>
<context>
    <name>NoPaper</name>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre numéro est bien pris. Photographiez cet écran, ou notez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Notice sur les données personnelles</source>
        <translation>Notice on personal data</translation>
    </message>
    <message>
        <source>Le visiteur donne son accord</source>
        <translation>The visitor agrees</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
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
    <name>Paged</name>
    <message>
        <source>Précédent</source>
        <translation type="unfinished">Previous</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation>Bookings</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Impression…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez votre ticket papier ci-dessous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notez ou photographiez votre numéro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Guichet Unique · {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre mon ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces à apporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque une pièce ? Vous pouvez quand même prendre un ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que venez-vous faire ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}, plus d’une heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting}, environ {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez ce que vous avez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’agent vous dira quelles pièces apporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source : {source}, vérifié le {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une démarche, ou « Autre démarche ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket n’est pas pris</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>person here</numerusform>
            <numerusform>people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visiteur(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s)</source>
        <translation>
            <numerusform>%n resident</numerusform>
            <numerusform>%n residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomade(s)</source>
        <translation>
            <numerusform>%n nomad</numerusform>
            <numerusform>%n nomads</numerusform>
        </translation>
    </message>
    <message>
        <source>{hour}h</source>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>Présence par heure</source>
        <translation>Presence by hour</translation>
    </message>
    <message>
        <source>prévu</source>
        <translation>forecast</translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation>Evacuation list</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Enregistrer le document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyé à l’imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est enregistré. L’imprimante ne répond pas : imprimez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Accès prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez si vous êtes concerné. Le motif n’est ni imprimé ni affiché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handicap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grossesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne âgée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedureList</name>
    <message>
        <source>Voir toutes les démarches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Guichet Unique</source>
        <translation>Guichet Unique</translation>
    </message>
    <message>
        <source>attente la plus longue</source>
        <translation>longest wait</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
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
    <name>Results</name>
    <message>
        <source>Rien ne correspond à « {typed} »</source>
        <translation>Nothing matches “{typed}”</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Entreprises</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>Rooms</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Reprendre</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Dernière visite : {day}, {host}</source>
        <translation>Last visit: {day}, {host}</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message numerus="yes">
        <source>%n occupée(s)</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n libre(s)</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrêtée(s)</source>
        <translation>
            <numerusform>%n out of order</numerusform>
            <numerusform>%n out of order</numerusform>
        </translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="vanished">,</translation>
    </message>
    <message numerus="yes">
        <source>finit dans %n min</source>
        <translation>
            <numerusform>ends in %n min</numerusform>
            <numerusform>ends in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>jusqu’à {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>libre toute la journée</source>
        <translation>free all day</translation>
    </message>
    <message>
        <source>libre jusqu’à {time}</source>
        <translation>free until {time}</translation>
    </message>
    <message>
        <source>{reason}, jusqu’à {time}</source>
        <translation>{reason}, until {time}</translation>
    </message>
    <message>
        <source>puis {time} {who}</source>
        <translation>then {time} {who}</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Aucune salle sur ce site</source>
        <translation>No room at this site</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Lecture incomplète. Présentez le badge une nouvelle fois.</source>
        <translation>The badge was not read whole. Present it once more.</translation>
    </message>
    <message>
        <source>Entrée notée : {name}</source>
        <translation>Came in: {name}</translation>
    </message>
    <message>
        <source>Sortie notée : {name}</source>
        <translation>Went out: {name}</translation>
    </message>
    <message>
        <source>Badge {number} déjà lu à l’instant : rien ne change.</source>
        <translation>Badge {number} was read a moment ago: nothing changes.</translation>
    </message>
    <message>
        <source>Badge {number} : {name}, sans visite enregistrée.</source>
        <translation>Badge {number}: {name}, with no visit on record.</translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation>Departure noted: {name}</translation>
    </message>
    <message>
        <source>Visite attendue : {name}</source>
        <translation>Expected visit: {name}</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Voir la visite</source>
        <translation>See the visit</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Guichet Unique</source>
        <translation>Guichet Unique</translation>
    </message>
    <message>
        <source>Quel service ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les temps sont estimés et mis à jour chaque minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous ne trouvez pas ? L’accueil est à droite de cet écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ferme bientôt, à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>plus d’une heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demandez à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>Sans réponse, cet écran s’efface dans %n seconde(s). Rien de ce que vous avez saisi n’est gardé.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Toujours là ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer et terminer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketIssued</name>
    <message>
        <source>Voici votre ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardez-le : votre numéro sera appelé à l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus d’une heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appel vers {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>personne(s) avant vous</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suivez l’écran de la salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre numéro y sera affiché avec le guichet. Restez à proximité.</source>
        <translation type="unfinished"></translation>
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
    <name>TodayPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation>New visit</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message numerus="yes">
        <source>%n badge(s) non rendu(s)</source>
        <translation>
            <numerusform>%n badge not returned</numerusform>
            <numerusform>%n badges not returned</numerusform>
        </translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>See</translation>
    </message>
    <message>
        <source>{desk} : {wait} d’attente</source>
        <translation>{desk}: {wait} wait</translation>
    </message>
    <message>
        <source>Voir la file</source>
        <translation>See the queue</translation>
    </message>
    <message>
        <source>{desk} : aucun guichet ouvert</source>
        <translation>{desk}: no counter open</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{room} : personne n’est venu</source>
        <translation>{room}: nobody came</translation>
    </message>
    <message>
        <source>Libérer</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To deal with</translation>
    </message>
    <message>
        <source>Tout est en ordre</source>
        <translation>All is in order</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Démonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Ces données sont inventées.</source>
        <translation>These data are invented.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Tout est enregistré sur ce poste.</source>
        <translation>Everything is saved on this machine.</translation>
    </message>
</context>
<context>
    <name>TouchWindow</name>
    <message>
        <source>Étape {step} sur {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>Rend visite à</source>
        <translation>Visiting</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Heure annoncée</source>
        <translation>Announced for</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Valable jusqu’à</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Badge · véhicule</source>
        <translation>Badge · vehicle</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Noter le départ</source>
        <translation>Note the departure</translation>
    </message>
    <message>
        <source>Réimprimer le badge</source>
        <translation>Reprint the badge</translation>
    </message>
    <message>
        <source>Imprimer un badge</source>
        <translation>Print a badge</translation>
    </message>
    <message>
        <source>Annuler la visite</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>Remettre sur place</source>
        <translation>Put back on site</translation>
    </message>
    <message>
        <source>Remettre parmi les attendus</source>
        <translation>Put back among the expected</translation>
    </message>
    <message>
        <source>Aucune visite choisie</source>
        <translation>No visit chosen</translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation>no company</translation>
    </message>
    <message numerus="yes">
        <source>+ %n accompagnant(s)</source>
        <translation>
            <numerusform>+ %n companion</numerusform>
            <numerusform>+ %n companions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>Sur place · {number}</source>
        <translation>On site · {number}</translation>
    </message>
    <message>
        <source>Attendus · {number}</source>
        <translation>Expected · {number}</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>Aucune visite à ce nom</source>
        <translation>No visit under that name</translation>
    </message>
    <message>
        <source>Cherchez aussi dans la journée entière.</source>
        <translation>Search the whole day too.</translation>
    </message>
    <message>
        <source>Aucun visiteur sur place</source>
        <translation>No visitor on site</translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Aucune visite attendue ce jour-là</source>
        <translation>No visit expected that day</translation>
    </message>
    <message>
        <source>Les visites annoncées apparaîtront ici.</source>
        <translation>Announced visits will appear here.</translation>
    </message>
    <message>
        <source>Aucune visite ce jour-là</source>
        <translation>No visit that day</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Annoncer une visite</source>
        <translation>Announce a visit</translation>
    </message>
    <message>
        <source>Nom ou entreprise</source>
        <translation>Name or company</translation>
    </message>
    <message>
        <source>Chercher une visite</source>
        <translation>Search visits</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>→ {time}</source>
        <translation>→ {time}</translation>
    </message>
    <message>
        <source>+ {hours} h {minutes:02}</source>
        <translation>+ {hours} h {minutes:02}</translation>
    </message>
    <message>
        <source>+ {minutes} min</source>
        <translation>+ {minutes} min</translation>
    </message>
    <message>
        <source>{name} + {people}</source>
        <translation>{name} + {people}</translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation>no company</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Fin dépassée</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>Nom de famille : {name}</source>
        <translation>Last name: {name}</translation>
    </message>
    <message>
        <source>Pour prévenir l’hôte et en cas d’évacuation.</source>
        <translation>To tell the host, and in case of evacuation.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Le visiteur</source>
        <translation>The visitor</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Accompagnants</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>Véhicule</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Immatriculation</source>
        <translation>Registration</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Entretien</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Évènement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Attendue</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>La visite n’est pas enregistrée.</source>
        <translation>The visit is not saved.</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Visite enregistrée : {name}</source>
        <translation>Visit saved: {name}</translation>
    </message>
    <message>
        <source>Visite enregistrée : {name}, badge {number}</source>
        <translation>Visit saved: {name}, badge {number}</translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation>Departure noted: {name}</translation>
    </message>
    <message>
        <source>Visite annulée : {name}</source>
        <translation>Visit cancelled: {name}</translation>
    </message>
</context>
<context>
    <name>_Chart</name>
    <message>
        <source>Coworking</source>
        <translation>Coworking</translation>
    </message>
    <message numerus="yes">
        <source>%n libre(s) maintenant</source>
        <translation>
            <numerusform>%n free now</numerusform>
            <numerusform>%n free now</numerusform>
        </translation>
    </message>
    <message>
        <source>/ {places} postes</source>
        <translation>/ {places} places</translation>
    </message>
    <message>
        <source>capacité {places}</source>
        <translation>capacity {places}</translation>
    </message>
</context>
</TS>
