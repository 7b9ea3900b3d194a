<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_MA" sourcelanguage="fr_FR">
<context>
    <name>AgreementForm</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementHistory</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnounceDialog</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation type="vanished">
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentDay</name>
    <message numerus="yes">
        <source>%n heure(s) libre(s)</source>
        <translation>
            <numerusform>%n heure libre</numerusform>
            <numerusform>%n heures libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentsCard</name>
    <message numerus="yes">
        <source>%n venu(s)</source>
        <translation>
            <numerusform>%n venu</numerusform>
            <numerusform>%n venus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non venu(s)</source>
        <translation>
            <numerusform>%n non venu</numerusform>
            <numerusform>%n non venus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annulé(s)</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDay</name>
    <message numerus="yes">
        <source>%n place(s) libérée(s), proposée(s) à la liste d’attente</source>
        <translation>
            <numerusform>%n place libérée, proposée à la liste d’attente</numerusform>
            <numerusform>%n places libérées, proposées à la liste d’attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="vanished">
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à revoir</source>
        <translation type="vanished">
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingOffers</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="vanished">
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingPlace</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingsHead</name>
    <message numerus="yes">
        <source>%n conflit(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message numerus="yes">
        <source>%n conflit(s)</source>
        <translation type="vanished">
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) importée(s)</source>
        <translation type="vanished">
            <numerusform>%n réservation importée</numerusform>
            <numerusform>%n réservations importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation type="vanished">
            <numerusform>%n en liste d’attente</numerusform>
            <numerusform>%n en liste d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) annulée(s)</source>
        <translation type="vanished">
            <numerusform>%n réservation annulée</numerusform>
            <numerusform>%n réservations annulées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n jour(s) au plus à la fois.</source>
        <translation>
            <numerusform>%n jour au plus à la fois.</numerusform>
            <numerusform>%n jours au plus à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message numerus="yes">
        <source>Plus de %n entreprise(s)</source>
        <translation>
            <numerusform>Plus de %n entreprise</numerusform>
            <numerusform>Plus de %n entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message numerus="yes">
        <source>Loi 09-08 : données gardées %n jour(s) pour la sécurité du site, jamais cédées. Droit d’accès et de rectification à l’accueil.</source>
        <translation>
            <numerusform>Loi 09-08 : données gardées %n jour pour la sécurité du site, jamais cédées. Droit d’accès et de rectification à l’accueil.</numerusform>
            <numerusform>Loi 09-08 : données gardées %n jours pour la sécurité du site, jamais cédées. Droit d’accès et de rectification à l’accueil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Retour à l’accueil dans %n seconde(s)</source>
        <translation>
            <numerusform>Retour à l’accueil dans %n seconde</numerusform>
            <numerusform>Retour à l’accueil dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterHead</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterShowing</name>
    <message numerus="yes">
        <source>%n dépôt(s) à prendre</source>
        <translation>
            <numerusform>%n dépôt à prendre</numerusform>
            <numerusform>%n dépôts à prendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en cours</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation>
            <numerusform>%n servi</numerusform>
            <numerusform>%n servis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterStrip</name>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation type="vanished">
            <numerusform>%n servi</numerusform>
            <numerusform>%n servis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayClosing</name>
    <message numerus="yes">
        <source>%n visite(s) close(s) d’office : personne ne l’a vue finir</source>
        <translation>
            <numerusform>%n visite close d’office : personne ne l’a vue finir</numerusform>
            <numerusform>%n visites closes d’office : personne ne les a vues finir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message numerus="yes">
        <source>Ajouter %n jour(s) férié(s) proposé(s)</source>
        <translation>
            <numerusform>Ajouter %n jour férié proposé</numerusform>
            <numerusform>Ajouter %n jours fériés proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) férié(s) ajouté(s)</source>
        <translation>
            <numerusform>%n jour férié ajouté</numerusform>
            <numerusform>%n jours fériés ajoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation>
            <numerusform>%n servi</numerusform>
            <numerusform>%n servis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) incomplet(s)</source>
        <translation>
            <numerusform>%n dossier incomplet</numerusform>
            <numerusform>%n dossiers incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvacuationLine</name>
    <message numerus="yes">
        <source>%n personne(s) à trouver</source>
        <translation>
            <numerusform>%n personne à trouver</numerusform>
            <numerusform>%n personnes à trouver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message numerus="yes">
        <source>%n présent(s)</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>Arrivée notée : {name}, %n minute(s) après le début</source>
        <translation>
            <numerusform>Arrivée notée : {name}, %n minute après le début</numerusform>
            <numerusform>Arrivée notée : {name}, %n minutes après le début</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExitSheet</name>
    <message numerus="yes">
        <source>Prochain essai dans %n minute(s).</source>
        <translation>
            <numerusform>Prochain essai dans %n minute.</numerusform>
            <numerusform>Prochain essai dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prochain essai dans %n seconde(s).</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureBox</name>
    <message numerus="yes">
        <source>{sign}&#xa0;%n point(s)</source>
        <translation>
            <numerusform>{sign}&#xa0;%n point</numerusform>
            <numerusform>{sign}&#xa0;%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation>
            <numerusform>%n en liste d’attente</numerusform>
            <numerusform>%n en liste d’attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestsDialog</name>
    <message numerus="yes">
        <source>Annoncer %n personne(s)</source>
        <translation>
            <numerusform>Annoncer %n personne</numerusform>
            <numerusform>Annoncer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à corriger</source>
        <translation>
            <numerusform>%n ligne à corriger</numerusform>
            <numerusform>%n lignes à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à annoncer</source>
        <translation>
            <numerusform>%n personne à annoncer</numerusform>
            <numerusform>%n personnes à annoncer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message numerus="yes">
        <source>%n réservation(s) annulée(s)</source>
        <translation>
            <numerusform>%n réservation annulée</numerusform>
            <numerusform>%n réservations annulées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n jour(s) compté(s)</source>
        <translation>
            <numerusform>%n jour compté</numerusform>
            <numerusform>%n jours comptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message numerus="yes">
        <source>%n autre(s) appel(s) à la suite.</source>
        <translation>
            <numerusform>%n autre appel à la suite.</numerusform>
            <numerusform>%n autres appels à la suite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n salle(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostPicker</name>
    <message numerus="yes">
        <source>Plus de %n résultat(s)</source>
        <translation>
            <numerusform>Plus de %n résultat</numerusform>
            <numerusform>Plus de %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message numerus="yes">
        <source>toute l’entreprise, %n personne(s)</source>
        <translation>
            <numerusform>toute l’entreprise, %n personne</numerusform>
            <numerusform>toute l’entreprise, %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoiningPage</name>
    <message numerus="yes">
        <source>%n candidature(s) sans nouvelle étape depuis trop longtemps</source>
        <translation>
            <numerusform>%n candidature sans nouvelle étape depuis trop longtemps</numerusform>
            <numerusform>%n candidatures sans nouvelle étape depuis trop longtemps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message numerus="yes">
        <source>%n action(s) en attente</source>
        <translation>
            <numerusform>%n action en attente</numerusform>
            <numerusform>%n actions en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>Vérification… %n acte(s)</source>
        <translation>
            <numerusform>Vérification… %n acte</numerusform>
            <numerusform>Vérification… %n actes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entier, %n acte(s) vérifié(s)</source>
        <translation>
            <numerusform>entier, %n acte vérifié</numerusform>
            <numerusform>entier, %n actes vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) enregistré(s)</source>
        <translation>
            <numerusform>%n acte enregistré</numerusform>
            <numerusform>%n actes enregistrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message numerus="yes">
        <source>et %n autre(s) limite(s) dépassée(s)</source>
        <translation>
            <numerusform>et %n autre limite dépassée</numerusform>
            <numerusform>et %n autres limites dépassées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message numerus="yes">
        <source>%n réservation(s) importée(s)</source>
        <translation>
            <numerusform>%n réservation importée</numerusform>
            <numerusform>%n réservations importées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message numerus="yes">
        <source>%n réservation(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) réservation(s)</source>
        <translation>
            <numerusform>et %n autre réservation</numerusform>
            <numerusform>et %n autres réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation type="vanished">
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficesSection</name>
    <message numerus="yes">
        <source>%n occupé(s) sur {count}</source>
        <translation>
            <numerusform>%n occupé sur {count}</numerusform>
            <numerusform>%n occupés sur {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message numerus="yes">
        <source>Voir les %n action(s)</source>
        <translation>
            <numerusform>Voir l’action</numerusform>
            <numerusform>Voir les %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTicket</name>
    <message numerus="yes">
        <source>%n personne(s) avant vous</source>
        <translation>
            <numerusform>%n personne avant vous</numerusform>
            <numerusform>%n personnes avant vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message numerus="yes">
        <source>%n ticket(s) saisi(s)</source>
        <translation>
            <numerusform>%n ticket saisi</numerusform>
            <numerusform>%n tickets saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n personne(s) en attente</source>
        <translation>
            <numerusform>%n personne en attente</numerusform>
            <numerusform>%n personnes en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcelDetail</name>
    <message numerus="yes">
        <source>%n rappel(s), le dernier le {day}</source>
        <translation>
            <numerusform>%n rappel, le {day}</numerusform>
            <numerusform>%n rappels, le dernier le {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message numerus="yes">
        <source>%n colis en attente</source>
        <translation>
            <numerusform>%n colis en attente</numerusform>
            <numerusform>%n colis en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanNowDialog</name>
    <message numerus="yes">
        <source>%n place(s) prise(s) sans numéro</source>
        <translation>
            <numerusform>%n place prise sans numéro</numerusform>
            <numerusform>%n places prises sans numéro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>personne sur place</numerusform>
            <numerusform>personnes sur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s) aujourd’hui</source>
        <translation>
            <numerusform>%n sortie non vue aujourd’hui</numerusform>
            <numerusform>%n sorties non vues aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visiteur(s)</source>
        <translation>
            <numerusform>%n visiteur</numerusform>
            <numerusform>%n visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s)</source>
        <translation>
            <numerusform>%n résident</numerusform>
            <numerusform>%n résidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomade(s)</source>
        <translation>
            <numerusform>%n nomade</numerusform>
            <numerusform>%n nomades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message numerus="yes">
        <source>%n personne(s) dans le bâtiment</source>
        <translation>
            <numerusform>%n personne dans le bâtiment</numerusform>
            <numerusform>%n personnes dans le bâtiment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avec un ticket</source>
        <translation>
            <numerusform>%n personne avec un ticket</numerusform>
            <numerusform>%n personnes avec un ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aujourd’hui, %n visiteur(s) venu(s)</source>
        <translation>
            <numerusform>Aujourd’hui, %n visiteur venu</numerusform>
            <numerusform>Aujourd’hui, %n visiteurs venus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) notée(s)</source>
        <translation>
            <numerusform>%n sortie notée</numerusform>
            <numerusform>%n sorties notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s)</source>
        <translation>
            <numerusform>%n sortie non vue</numerusform>
            <numerusform>%n sorties non vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) en retard</source>
        <translation>
            <numerusform>%n personne en retard</numerusform>
            <numerusform>%n personnes en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) des jours passés non rendu(s)</source>
        <translation>
            <numerusform>%n badge des jours passés non rendu</numerusform>
            <numerusform>%n badges des jours passés non rendus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProceduresSection</name>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message numerus="yes">
        <source>%n date(s) à réserver</source>
        <translation>
            <numerusform>%n date à réserver</numerusform>
            <numerusform>%n dates à réserver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laissée(s) de côté</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prise(s), sans réservation</source>
        <translation>
            <numerusform>%n prise, sans réservation</numerusform>
            <numerusform>%n prises, sans réservation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à revoir</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s) importé(s)</source>
        <translation>
            <numerusform>%n résident importé</numerusform>
            <numerusform>%n résidents importés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnBand</name>
    <message numerus="yes">
        <source>les %n action(s) saisie(s) ici sont gardée(s)</source>
        <translation>
            <numerusform>l’action saisie ici est gardée</numerusform>
            <numerusform>les %n actions saisies ici sont gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptée(s)</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà faite(s) ailleurs</source>
        <translation>
            <numerusform>%n déjà faite ailleurs</numerusform>
            <numerusform>%n déjà faites ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encore en attente</source>
        <translation>
            <numerusform>%n encore en attente</numerusform>
            <numerusform>%n encore en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à régler par vous</source>
        <translation>
            <numerusform>%n à régler par vous</numerusform>
            <numerusform>%n à régler par vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min libre(s) avant</source>
        <translation>
            <numerusform>%n min libre avant</numerusform>
            <numerusform>%n min libres avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min libre(s) après</source>
        <translation>
            <numerusform>%n min libre après</numerusform>
            <numerusform>%n min libres après</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message numerus="yes">
        <source>%n occupée(s)</source>
        <translation>
            <numerusform>%n occupée</numerusform>
            <numerusform>%n occupées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n libre(s)</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrêtée(s)</source>
        <translation>
            <numerusform>%n arrêtée</numerusform>
            <numerusform>%n arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finit dans %n min</source>
        <translation>
            <numerusform>finit dans %n min</numerusform>
            <numerusform>finit dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sur %n réservation(s)</source>
        <translation>
            <numerusform>sur %n réservation</numerusform>
            <numerusform>sur %n réservations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpFile</name>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faire %n changement(s) ?</source>
        <translation>
            <numerusform>Faire %n changement ?</numerusform>
            <numerusform>Faire %n changements ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message numerus="yes">
        <source>%n restante(s)</source>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>Imprimer %n feuille(s)</source>
        <translation>
            <numerusform>Imprimer %n feuille</numerusform>
            <numerusform>Imprimer %n feuilles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteGrid</name>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à voir</source>
        <translation>
            <numerusform>%n à voir</numerusform>
            <numerusform>%n à voir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateSection</name>
    <message numerus="yes">
        <source>%n point(s) à régler</source>
        <translation>
            <numerusform>%n point à régler</numerusform>
            <numerusform>%n points à régler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>Sans réponse, cet écran s’efface dans %n seconde(s). Rien de ce que vous avez saisi n’est gardé.</source>
        <translation>
            <numerusform>Sans réponse, cet écran s’efface dans %n seconde. Rien de ce que vous avez saisi n’est gardé.</numerusform>
            <numerusform>Sans réponse, cet écran s’efface dans %n secondes. Rien de ce que vous avez saisi n’est gardé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCounts</name>
    <message numerus="yes">
        <source>En ligne · %n action(s) à régler</source>
        <translation>
            <numerusform>En ligne · %n action à régler</numerusform>
            <numerusform>En ligne · %n actions à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne · %n action(s) retenue(s)</source>
        <translation>
            <numerusform>En ligne · %n action retenue</numerusform>
            <numerusform>En ligne · %n actions retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne · %n action(s) en route</source>
        <translation>
            <numerusform>En ligne · %n action en route</numerusform>
            <numerusform>En ligne · %n actions en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) en attente, rien n’est perdu</source>
        <translation>
            <numerusform>%n action en attente, rien n’est perdu</numerusform>
            <numerusform>%n actions en attente, rien n’est perdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appel(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guichet(s)</source>
        <translation>
            <numerusform>%n guichet</numerusform>
            <numerusform>%n guichets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s)</source>
        <translation>
            <numerusform>%n résident</numerusform>
            <numerusform>%n résidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lieu(x)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n horaire(s)</source>
        <translation>
            <numerusform>%n horaire</numerusform>
            <numerusform>%n horaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) donnée(s)</source>
        <translation>
            <numerusform>%n autre donnée</numerusform>
            <numerusform>%n autres données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptée(s)</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusée(s)</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retenue(s)</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message numerus="yes">
        <source>%n personne(s) avant</source>
        <translation>
            <numerusform>%n personne avant</numerusform>
            <numerusform>%n personnes avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketIssued</name>
    <message numerus="yes">
        <source>personne(s) avant vous</source>
        <translation>
            <numerusform>personne avant vous</numerusform>
            <numerusform>personnes avant vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message numerus="yes">
        <source>%n p.</source>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s)</source>
        <translation>
            <numerusform>%n sortie non vue</numerusform>
            <numerusform>%n sorties non vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) non rendu(s)</source>
        <translation>
            <numerusform>%n badge non rendu</numerusform>
            <numerusform>%n badges non rendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) en attente</source>
        <translation>
            <numerusform>%n candidature en attente</numerusform>
            <numerusform>%n candidatures en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) refusée(s) par le central</source>
        <translation>
            <numerusform>%n action refusée par le central</numerusform>
            <numerusform>%n actions refusées par le central</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCare</name>
    <message numerus="yes">
        <source>%n hôte(s) sans réponse : leur entreprise est prévenue.</source>
        <translation>
            <numerusform>%n hôte sans réponse&#x202f;: son entreprise est prévenue.</numerusform>
            <numerusform>%n hôtes sans réponse&#x202f;: leurs entreprises sont prévenues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message numerus="yes">
        <source>+ %n accompagnant(s)</source>
        <translation>
            <numerusform>+ %n accompagnant</numerusform>
            <numerusform>+ %n accompagnants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%n visite(s) annoncée(s)</source>
        <translation>
            <numerusform>%n visite annoncée</numerusform>
            <numerusform>%n visites annoncées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBand</name>
    <message numerus="yes">
        <source>{name} et %n autre(s) n’ont pas signé</source>
        <translation>
            <numerusform>{name} et %n autre n’ont pas signé</numerusform>
            <numerusform>{name} et %n autres n’ont pas signé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>{day} : %n libre(s)</source>
        <translation>
            <numerusform>{day} : %n libre</numerusform>
            <numerusform>{day} : %n libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chart</name>
    <message numerus="yes">
        <source>%n libre(s) maintenant</source>
        <translation>
            <numerusform>%n libre maintenant</numerusform>
            <numerusform>%n libres maintenant</numerusform>
        </translation>
    </message>
</context>
</TS>
