<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
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
    <name>BookingPlace</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Company</name>
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
    <name>CounterWindow</name>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation>
            <numerusform>%n servi</numerusform>
            <numerusform>%n servis</numerusform>
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
    <name>PresenceBand</name>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>personne sur place</numerusform>
            <numerusform>personnes sur place</numerusform>
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
    <name>QueueCard</name>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation type="vanished">
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
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
        <source>finit dans %n min</source>
        <translation>
            <numerusform>finit dans %n min</numerusform>
            <numerusform>finit dans %n min</numerusform>
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
    <name>TodoCard</name>
    <message numerus="yes">
        <source>%n badge(s) non rendu(s)</source>
        <translation>
            <numerusform>%n badge non rendu</numerusform>
            <numerusform>%n badges non rendus</numerusform>
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
