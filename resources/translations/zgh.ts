<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zgh" sourcelanguage="fr_FR">
<context>
    <name>AboutPanel</name>
    <message>
        <source>À propos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À dire à qui vous aide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueil {version} ({build})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données sont dans {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Notez-le ou dites-le maintenant : il ne sera plus montré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer le PIN seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne sert qu’à en choisir un autre, à la première entrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN pour {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {number} : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vaut jusqu’au {day}. Perdu, il s’annule ou se refait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En faire un autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler ce badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donner un PIN à {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À sa première entrée, {name} choisira le sien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donner un nouveau PIN à {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ancien ne vaudra plus. À sa première entrée, {name} choisira le sien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donner un PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est sorti : notez le PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} peut de nouveau taper son PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire un badge pour {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu à un poste verrouillé, il choisit son nom ; le PIN reste demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire et imprimer le badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {number} annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé par la gestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {number} fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActCard</name>
    <message>
        <source>Les noms ont été effacés, leur délai étant passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier consulté par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acte n° {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Ajouter une personne à l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’est ajouté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Société ou hôte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où en est-on ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un lieu seulement : « escalier B, 2e étage ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>présent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manquant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddresseePicker</name>
    <message>
        <source>Aucun résident de ce nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez l’étiquette du colis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisez, puis signez du doigt. L’accueil peut aussi vous le lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne signe pas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte à signer · {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinon en français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandé pour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une signature vaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemander à ceux qui ont déjà signé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leur signature de la version d’avant ne vaut plus pour celle-ci</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cette visite seulement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementHistory</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cette visite seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accord retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementsSection</name>
    <message>
        <source>retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accords à signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentialité, sécurité d’un chantier : un accord écrit ici est demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvel accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne plus demander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demander de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demander cet accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accord est demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accord est enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accord n’est plus demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version est reprise</source>
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
    <message>
        <source>Voix</source>
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
        <source>Les délais sont plus longs quand une aide est activée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>L’urgence est finie&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message quitte tous les écrans du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer le message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgence&#x202f;: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnounceDialog</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annoncer une visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une liste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompagnants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pour l’invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annoncer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnouncementsPage</name>
    <message>
        <source>Annonces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message d’urgence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnouncementsSection</name>
    <message>
        <source>Enregistrer l’annonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annoncer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tous les affichages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à ce qu’on la retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une annonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toutes si vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à partir de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu’à ce qu’on la retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle annonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune annonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est annoncé passe au bas des affichages, vingt secondes à la fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’annonce est enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’annonce est modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’annonce est retirée des écrans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>jusqu’au {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentBadge</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le rendez-vous est pris au nom du badge. Sans badge, adressez-vous à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour un rendez-vous, adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCare</name>
    <message>
        <source>Rendez-vous de {time} : {name} n’est pas venu, l’heure est rendue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCode</name>
    <message>
        <source>J’ai rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre mon ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre code de rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de la confirmation devant le lecteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec votre badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre arrivée est notée. Demandez votre ticket à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentConfirm</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler ce rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre ce rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler ce rendez-vous ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentDay</name>
    <message>
        <source>Quel jour ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n heure(s) libre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rien de libre en ce moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez un ticket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentDesk</name>
    <message>
        <source>Quel service ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun service ne donne de rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenez un ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez rendez-vous {when}. Toucher pour l’annuler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de libre en ce moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochain jour libre : {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentDetail</name>
    <message>
        <source>Code à donner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivé : donner le ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentHour</name>
    <message>
        <source>À quelle heure ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est pris ce jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenez au choix du jour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentHoursSection</name>
    <message>
        <source>pas de rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures de rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer les heures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donne des rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée de chacun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes à la fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une plage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garde les plages déjà là ce jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les heures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}, {day} : heures de rendez-vous enregistrées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>{day} à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>arrivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas venu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentsCard</name>
    <message>
        <source>Aucun rendez-vous dans cette période.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n venu(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non venu(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annulé(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non venus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en retard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à l’heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir aux tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer une autre mesure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, nom ou téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun rendez-vous trouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le code ou le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun rendez-vous ce jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun service ne donne de rendez-vous. Le responsable fixe leurs heures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous pris : {name}, code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous déplacé : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le rendez-vous de {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’heure est rendue, et l’annulation part par e-mail si une adresse est là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous annulé : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : l’heure est passée, il attend comme sans rendez-vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : appelé à partir de {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : appelé dès qu’un guichet est libre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaFields</name>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie du jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toute la journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après-midi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au choix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>{left} à venir sur {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visiteurs attendus</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+ {hours} h {minutes:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groupe de {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune visite attendue aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les invitations des résidents apparaîtront ici.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Rouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre dans la file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À rappeler, à rouvrir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>Écrivez le prénom et le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identité vérifiée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Transmettre au responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher la personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seul un responsable efface : il répond au plus tard le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondez tout de suite, ou transmettez : un responsable répond au plus tard le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande transmise au responsable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>Compris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune sauvegarde de ce poste n’a encore réussi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La dernière bonne sauvegarde de ce poste date du {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein : faites de la place, puis prévenez l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si cette machine tombait en panne, ce qui est fait depuis serait perdu. Prévenez le responsable du site : Réglages du site, Sauvegardes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le second dossier des sauvegardes n’a jamais répondu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le second dossier des sauvegardes ne répond pas depuis le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les sauvegardes ne sont plus que sur cette machine. Vérifiez le réseau ou le disque : {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Code de récupération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimez la feuille et gardez-la au coffre du site : ce code ne sera plus montré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille est au coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la feuille…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille du code sort à l’imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la feuille du code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille du code est enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>de la nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faite à la main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avant une mise à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avant l’essai d’une version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avant une remise en place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier vers un dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sauvegardes de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de récupération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune sauvegarde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La première se fait la nuit prochaine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sauvegarde… {part} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune sauvegarde n’a encore réussi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière bonne sauvegarde : {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de second dossier : si cette machine est perdue, ses sauvegardes le sont aussi. Choisissez-en un dans les réglages (backups.second_folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le second dossier ne répond pas : {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elles seront copiées la nuit prochaine dans {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiées aussi dans {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun code de récupération : sans cette machine, ses sauvegardes ne s’ouvrent pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirer le code de récupération…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirer un nouveau code de récupération ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiré le {day}, imprimé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiré le {day}, sans feuille imprimée : s’il n’est pas au coffre, tirez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirer un nouveau code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sauvegarde faite et vérifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où copier cette sauvegarde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sauvegarde copiée dans {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ouvrira les sauvegardes faites à partir de maintenant. L’ancienne feuille reste utile pour celles d’avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirer le code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeDetail</name>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge rendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeReader</name>
    <message>
        <source>J’ai un QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visiteur ou résident, pour entrer comme pour sortir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeScreen</name>
    <message>
        <source>Présentez votre badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenez le code devant le lecteur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeSide</name>
    <message>
        <source>Aperçu du badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable jusqu’à</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Présentez-le de nouveau, ou adressez-vous à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre badge n’a pas pu être lu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code n’est pas lisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas un badge du Technopark, ou il est mal lu. Présentez-le de nouveau, bien à plat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge n’est pas authentique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge a été annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge est d’un autre site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette visite est terminée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez le badge à l’accueil, ou demandez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vaut à partir du {day} à {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge n’est pas encore valable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge ne peut pas servir ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il valait jusqu’au {day} à {hour}. L’accueil peut en faire un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier un code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non rendus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro, nom ou entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les badges sont rendus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun badge trouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les badges se font à l’accueil d’une visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fait par erreur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {number} fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {number} annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {number} rendu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarredSection</name>
    <message>
        <source>Demander un accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter à la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’au {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accord aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accords d’entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accueil le lit, et la personne si elle demande ses données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser entrer aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer l’accord d’aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter quelqu’un d’autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’est dans la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui y est n’entre qu’avec votre accord, demandé à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} n’entre qu’avec votre accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} entre comme tout le monde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} peut entrer aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord retiré : {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>saisis : {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre le rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le rendez-vous n’est pas pris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail pour la confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez un téléphone : un rendez-vous est au nom de qui vient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingBadge</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réservation est faite au nom de votre entreprise. Sans badge, adressez-vous à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour réserver, adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingConfirm</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer la réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recevoir une confirmation par e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec la date à mettre dans votre agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment préparer la salle ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingDay</name>
    <message numerus="yes">
        <source>%n place(s) libérée(s), proposée(s) à la liste d’attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{room}&#x202f;: personne pour {who}. La salle sera libérée à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter l’arrivée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} est libérée : personne n’est venu pour {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingEmail</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À quelle adresse ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La confirmation y est envoyée, et ce qui change ensuite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingFind</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que vous faut-il ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’écrire en une phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 personnes, écran, cette semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combien de pièces ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour combien de personnes ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec quel équipement ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour combien de temps ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux semaines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Modifier la réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créneau libre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jours de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue des e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Externe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technopark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celle-ci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celle-ci et les suivantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toute la série</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun résident de ce nom. Pour quelqu’un d’autre, choisissez un autre type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} est en liste d’attente pour ce moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible de réserver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>toute la journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingOffers</name>
    <message>
        <source>Touchez un moment pour le réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de libre qui vous soit permis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de libre pour tout ce temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenez et changez l’heure, la durée ou le nombre de personnes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingPlace</name>
    <message>
        <source>Ce qui est libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Libre ce jour-là, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendre qu’une salle se libère</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle est gardée pour vous, et votre badge vous le dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de libre pour tout ce temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenez et changez l’heure, la durée ou le nombre de personnes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}, libre jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingPopover</name>
    <message>
        <source>Réservée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À confirmer par l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposée à la liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardée sur ce poste ; le central n’a pas encore répondu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’est venu, libérer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolonger de 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepter la proposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer de la liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuser la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échanger de salle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler celle-ci et les suivantes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingSentence</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que vous faut-il ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple : 8 personnes, écran, 1 h 30, cette semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non compris : {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingSpot</name>
    <message>
        <source>N’importe quelle place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelle place ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingWhen</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouver le premier moment libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites ce qu’il vous faut : équipement, durée, jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des postes de coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que réservez-vous ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du matériel à emprunter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combien de pièces ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour combien de personnes ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quel jour ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À partir de quelle heure ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour combien de temps ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, de {starts} à {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salles réunies : {rooms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à partir de {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avant {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingsHead</name>
    <message numerus="yes">
        <source>%n conflit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir les actions à régler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouver un créneau libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenant sur le plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Fermé : {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette salle n’a plus de temps libre ce jour-là.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Importer {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinon, l’organisateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est importé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message>
        <source>Adresse du calendrier copiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendriers à suivre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun dossier de calendriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez-en un dans les réglages du poste : calendars.folder. Un serveur web ou un partage du réseau le donne à lire.</source>
        <translation type="unfinished"></translation>
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
    <name>CallingSection</name>
    <message>
        <source>Tout le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{services} d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritaires de suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance d’un rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente qui passe tout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles d’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des services passent d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinon une seule file, dans l’ordre des heures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer ces règles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} : règles d’appel enregistrées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier la visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pour l’invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le prénom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez le nom de famille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesSection</name>
    <message>
        <source>choisi par le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choix du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à l’habituel : {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} : {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Le site est fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez l’écran pour en savoir plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utiliser la borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueil : {phone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Pour des jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu’à réouverture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison dite aux gens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premier jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) au plus à la fois.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fermer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites pourquoi : c’est ce que les gens liront.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dernier jour vient avant le premier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectForm</name>
    <message>
        <source>Qui retire les papiers ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre les papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirés par</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne des en-têtes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans en-têtes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En-têtes : ligne {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom d’une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom d’une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonction d’une personne</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand est la commission ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixer la commission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelle entreprise visitez-vous ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez au moins 3 lettres de son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de l’entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour protéger les résidents, la borne ne montre pas la liste des personnes. Le nom de votre hôte vous sera demandé ensuite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui de mon invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’attends un visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec votre badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plus de %n entreprise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune entreprise de ce nom. Vérifiez le nom ou appelez l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant d’entrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez, lisez, puis donnez votre accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai lu la notice et je donne mon accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans cet accord, adressez-vous à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez la case si vous êtes d’accord, puis terminez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre arrivée n’est pas enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Le visiteur a lu la notice et donne son accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loi 09-08 : données gardées %n jour(s) pour la sécurité du site, jamais cédées. Droit d’accès et de rectification à l’accueil.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Montrer la notice au visiteur · FR / AR</source>
        <translation type="unfinished"></translation>
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
        </translation>
    </message>
</context>
<context>
    <name>CounterActs</name>
    <message>
        <source>Appel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} continue : {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappel affiché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} absent pour la 3e fois : clos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} mis de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} transféré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} rouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} clos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} est de nouveau dans la file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminez d’abord avec {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non affiché à l’écran, appelez de vive voix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterHead</name>
    <message>
        <source>Personne au guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} · guichet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendu {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>→ {desks} ensuite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterParts</name>
    <message>
        <source>Guichet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réorienté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler un numéro (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passer la main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petite barre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterShowing</name>
    <message>
        <source>Appel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clore et appeler {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clore {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dépôt(s) à prendre</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en cours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redonner des tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la plus longue : {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{served} · moy. {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterStrip</name>
    <message>
        <source>Appeler {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fenêtre entière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountersCard</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun guichet n’a été ouvert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoworkingCard</name>
    <message>
        <source>À cette heure, le site n’était pas ouvert, ou il n’a pas de coworking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coworking, postes pris à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une heure plus tôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une heure plus tard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>DateRow</name>
    <message>
        <source>Prise par {who}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour} n’existe pas, les horloges avancent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissée de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au lieu du {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayClosing</name>
    <message numerus="yes">
        <source>%n visite(s) close(s) d’office : personne ne l’a vue finir</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayTickets</name>
    <message>
        <source>en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au guichet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mis de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réorienté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pris par erreur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message numerus="yes">
        <source>Ajouter %n jour(s) férié(s) proposé(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) férié(s) ajouté(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day} est retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jours d’exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un jour qui diffère</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison en arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer ce jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun jour d’exception à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La semaine ordinaire vaut pour tous les jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} est enregistré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>{name} n’a pas signé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas laisser entrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est décidé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi cette personne n’entre pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire entrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites pourquoi cette personne n’entre pas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que devient la candidature ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deposits</name>
    <message>
        <source>au guichet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prêts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rendus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepositsDialog</name>
    <message>
        <source>Papiers déposés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du reçu, nom ou téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher des papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recevoir des papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre au guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre au guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre les papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la dernière étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun papier n’est déposé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à ce nom ni à ce numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirés par {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remis à {name} à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun moyen de prévenir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskHours</name>
    <message>
        <source>aucun guichet ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guichet {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guichet {numbers} en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counters}, attente {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvert jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fermé, heures à fixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvre {day} à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvre à {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Redonner des tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) incomplet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compter autrement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer une autre mesure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Terminer ici, sans aller à {desks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces qui manquent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précision (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note pour le guichet suivant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Cet appareil…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages du poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceWindow</name>
    <message>
        <source>Cet appareil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
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
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Affichage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Votre badge vous attend à l’accueil, à droite de cet écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre arrivée est enregistrée. L’agent imprime le badge et prévient votre hôte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez votre badge à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre départ est enregistré à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre entrée est enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À {time}. Présentez de nouveau le badge en sortant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bienvenue, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passez à l’accueil, à droite de cet écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’agent termine votre arrivée avec vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au revoir, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À bientôt, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre sortie est enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À {time}. Gardez votre badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge déjà lu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vient d’être présenté : rien n’a changé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendez une minute avant de le présenter de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est réservé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de {held_by}. Pour la changer, présentez votre badge ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande envoyée à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de {held_by}. L’heure est gardée jusqu’à la réponse de l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réservation est changée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes en liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de {held_by}. Présentez votre badge ici pour voir si une place est gardée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes de nouveau dans la file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {label}, {ahead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restez à proximité : votre numéro sera de nouveau appelé à l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’autres passent avant vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous gardez votre numéro. Restez à proximité de l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La visite est annoncée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}. Votre visiteur le dit à l’accueil, ou le tape ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservation à confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de {held_by}. L’accueil vous prévient si la place est déjà prise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}. Ce jour-là, tapez-le ici, ou montrez-le à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le rendez-vous est annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’heure est rendue à d’autres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes inscrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}. Ce jour-là, tapez-le ici, ou dites-le à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes sur la liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}. Si une place se libère, elle va à la première personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre arrivée est notée. {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Il reste quelque chose à faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est en place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque essai se reprend dans « Cet appareil » : un long appui sur l’étoile, puis le code du technicien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque essai se reprend dans « Cet appareil », page Appareils de la fenêtre du responsable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il arrive avec le premier échange ; laissez cette machine allumée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande est faite&#x202f;: l’accueil répond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est réservé jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est à vous jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre arrivée est notée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réservation est prolongée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La salle est rendue, merci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La salle est réservée jusqu’à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La salle est réservée à partir de {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle est libre à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune salle n’est choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le technicien la choisit ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bientôt occupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bientôt libérée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre en ce moment&#x202f;: {rooms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle ne se réserve pas en ce moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si personne ne confirme, libre à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre jusqu’à la fermeture, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien d’autre aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensuite&#x202f;: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Porte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet écran ne suit plus les réservations depuis {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne&#x202f;: ce qui est réservé ici reste à confirmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolonger de {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer maintenant&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou présentez votre badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présentez votre badge pour réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La salle se réserve à la borne ou à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPopover</name>
    <message>
        <source>Pour qui ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre · {seats} personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les détails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun résident de ce nom : la réservation sera externe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>L’accueil est appelé à ce guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelqu’un arrive de l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Message d’urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher partout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il remplit les affichages et les bornes du site, et s’inscrit dans toutes les fenêtres, jusqu’à ce que l’accueil y mette fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n’est pas affiché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase prête</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentPanel</name>
    <message>
        <source>Le site à rejoindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisez les codes de la feuille d’inscription avec le lecteur, ou choisissez le fichier que le centre a fait pour cette machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier d’inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscription (*.json *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code n’est pas celui d’une inscription. Lisez ceux de la feuille que le centre a faite pour cette machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code n’a pas été lu en entier. Lisez-le encore, plus lentement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou continuez : le site et ses personnes arriveront quand il répondra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisez le code de l’inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir le fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscription lue : site {site}, {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscription lue : {site} s’ouvre ici, {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} codes lus sur {all}. Lisez encore : {left}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de l’entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire entrer ce porteur de projet ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire entrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le nom de l’entreprise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentLine</name>
    <message>
        <source>{name} {left}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matériel libre : {things}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evacuating</name>
    <message>
        <source>Aucune imprimante : la liste d’évacuation n’est pas sortie sur papier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Évacuation réelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercice d’évacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essai d’évacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} sur {people} présents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à trouver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>présent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manquant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom effacé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salle à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>équipe du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets sans nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ajouté à l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salles occupées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvacuationLine</name>
    <message>
        <source>Ouvrir l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tout le monde est trouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à trouver</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventBadge</name>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes inscrit au nom du badge dès qu’il est lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenez en arrière et inscrivez-vous avec votre nom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCode</name>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre code d’inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de la confirmation devant le lecteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’arrivée n’est pas notée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventConsent</name>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M’inscrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant de finir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez, lisez, puis donnez votre accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous n’êtes pas inscrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accueil termine votre inscription avec vous.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message numerus="yes">
        <source>%n présent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler l’événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, entreprise ou code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher une inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer l’inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler l’arrivée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne de ce nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le nom ou le code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’est inscrit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévoir un événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’événement n’est pas prévu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier l’événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’événement reste ce qu’il était</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre en arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre en anglais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à partir de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la réservation se fait à part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si hors des salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors des salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscription à la borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annoncé à l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le titre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWho</name>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui s’inscrit ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{first} au {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places libres : {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complet : liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Atelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hackathon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Technopark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur place et en ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} en ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} / {places} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inscrit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsComing</name>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui et bientôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez pour vous inscrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est prévu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accueil sait ce qui se prépare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévoir un événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun événement aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun événement passé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun événement prévu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événement prévu : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événement modifié : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événement modifié : {title}. Des personnes en attente ont une place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événement rétabli : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler « {title} » ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’annulation part par e-mail à chaque inscrit qui a laissé une adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler l’événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événement annulé : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la feuille de présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrit : {name}, code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complet : {name} est sur la liste d’attente, code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivée notée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Arrivée notée : {name}, %n minute(s) après le début</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retirer l’inscription de {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La place va à la première personne en attente, prévenue par e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer l’inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscription retirée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivée annulée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune inscription avec ce code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est déjà arrivé, à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExitSheet</name>
    <message>
        <source>Code du technicien</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Prochain essai dans %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prochain essai dans %n seconde(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>choisi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Très mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Très bien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackQuestion</name>
    <message>
        <source>Votre avis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment s’est passée votre visite au guichet ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackThanks</name>
    <message>
        <source>Merci pour votre avis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le corriger, touchez un autre visage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’est-ce qui a compté le plus ? (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackTicket</name>
    <message>
        <source>Votre avis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrez votre ticket au lecteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans papier, tapez son numéro d’aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présentez-le de nouveau, ou adressez-vous à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre ticket n’a pas pu être lu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avis déjà donné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore servi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket trop ancien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket d’un autre site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce code n’est pas lisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket inconnu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureBox</name>
    <message>
        <source>rien à comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} sur {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, à surveiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sign}&#xa0;%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}&#xa0;{minutes}&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Ces chiffres ne sont pas comptés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à compter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne s’est rien passé dans cette période.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la période d’avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>données {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport du jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport de la semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport du mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport de la période</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Trouver un créneau libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’il faut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 personnes, écran, 90 min, cette semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deux semaines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matériel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre en liste d’attente…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Essayez moins de personnes, une autre durée ou plus de jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de libre pour cela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à partir de {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avant {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non compris : {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Lisez d’abord tous les codes, ou choisissez le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données de ce poste sont chiffrées. Leur clé est dans {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille du code est imprimée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la feuille du code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille du code est enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code est noté : au coffre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code de récupération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première mise en service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffrer les données de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape {n} sur {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre en service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où se trouve ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son nom signe dans le journal&#x202f;; ce qu’il est dit ce qu’il peut faire. Une borne, un écran d’appel ou la porte d’une salle rejoint un site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son nom signe dans le journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette porte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa salle, telle que le site l’écrit, se change plus tard dans «&#x202f;Cet appareil&#x202f;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le technicien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne d’autre ne quitte cet écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données de cette porte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les réservations du jour et celles à venir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données personnelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La notice dit aux visiteurs à qui s’adresser et sous quel numéro de la CNDP (loi 09-08). Ce qui manque n’y est pas montré, et peut être dit plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le premier responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il laissera entrer les autres : le code et le PIN sont à lui seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’il est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle de cette porte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code du technicien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À qui s’adresser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de la CNDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, encore une fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des lettres de a à z, des chiffres et des tirets : il ne change plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 à 12 chiffres, pour sortir de l’écran après un long appui sur l’étoile. Sans lui personne n’en sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si cette machine est volée, personne n’y lit les noms des visiteurs. En échange, une clé est à garder : sans elle, ni vous ni nous ne lisons plus rien. Le poste la range lui-même ; mettez-en une copie au coffre du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un mot court, par exemple le prénom : il signe le journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six chiffres au moins, que vous seul connaissez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un poste d’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le poste du responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base que les postes du site partagent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affichage 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porte 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poste du responsable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
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
    <name>FormDialog</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner la saisie ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est saisi ici sera perdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est enregistré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveBackForm</name>
    <message>
        <source>Rendre les papiers tels quels ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendre les papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivenRow</name>
    <message>
        <source>{hours}, {length} chacun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}, {length} chacun, {n} à la fois</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui attendez-vous ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestBadge</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La visite est annoncée au nom du badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour annoncer une visite, adressez-vous à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestConfirm</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annoncer la visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestDay</name>
    <message>
        <source>Quel jour ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestHour</name>
    <message>
        <source>À quelle heure ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestStep</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestsDialog</name>
    <message>
        <source>La liste n’est pas lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annoncer les personnes de {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes de la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne dans cette liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier les lignes à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Annoncer %n personne(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à corriger</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à annoncer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{most} visites au plus à la fois. Annoncez moins de jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes copiées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>À quel guichet vont-ils ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre au guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le numéro du guichet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverParcel</name>
    <message>
        <source>Remettre le colis ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre le colis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le colis n’est pas remis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remis à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer ici, au doigt, au stylet ou à la souris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dire pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte vérifiée, écran en panne…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le nom de qui prend le colis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites signer, ou dites plus bas pourquoi il n’y a pas de signature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Réservation modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservation déplacée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservation prolongée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salles échangées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivée notée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle rendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle libérée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservation confirmée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande refusée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la réservation de {who} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La salle redevient libre pour tout le monde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservation annulée</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) annulée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restent annulées : {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>{mean} en moyenne</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Visites par heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moyenne, personnes accueillies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n jour(s) compté(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {hour}&#x202f;: {mean} personnes en moyenne, {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>De 0 à {most} personnes par heure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message>
        <source>L’agent appelle depuis {time}, {station}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelqu’un attend devant l’écran depuis {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) appel(s) à la suite.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ce poste ne sonne pas : il n’a rien pour jouer un son.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On appelle l’accueil : {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le guichet {number} a besoin de vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On voit là-bas que quelqu’un arrive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>D’accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restez près de cet écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous appelons l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restez près de cet écran : nous vous dirons ici si quelqu’un arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’a encore répondu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’appel continue de sonner à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’appel n’arrivera peut-être pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette borne est coupée du réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’appel n’est pas parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accueil est à droite de cet écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son téléphone : {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Tarif à confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>démarche retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texte livré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune version du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La démarche est telle qu’elle est livrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre cette version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderInput</name>
    <message>
        <source>« {name} », externe</source>
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
        <source>Votre avis</source>
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
        <source>Pour maintenant ou pour plus tard</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui venez-vous voir ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de votre hôte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne connais pas son nom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostAnswer</name>
    <message>
        <source>Arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fait patienter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que dit l’hôte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’hôte a répondu à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à prévenir de vive voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hôte : {how}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostPicker</name>
    <message numerus="yes">
        <source>Plus de %n résultat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tapez deux lettres de l’entreprise ou du nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun résident de ce nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueillir quand même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuaire de ce poste, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas encore là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne ou entreprise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>minuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le lendemain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Importer {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonnes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les bonnes lignes seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre tous les changements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites quelle colonne porte le nom des entreprises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est importé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsteadSheet</name>
    <message>
        <source>Attendre que la salle se libère</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>À l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la réservation se fait à part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer l’entretien ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand est l’entretien ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationCode</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code non reconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre code d’invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de l’invitation devant le lecteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre arrivée est déjà notée. Bonne visite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette invitation n’est pas pour aujourd’hui. Voyez l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire le badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>toute l’entreprise, %n personne(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez la personne dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le badge n’est pas fait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoiningPage</name>
    <message numerus="yes">
        <source>%n candidature(s) sans nouvelle étape depuis trop longtemps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer une candidature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidatures montrées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro, nom, entreprise, projet ou téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher une candidature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune candidature trouvée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune candidature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce reçu n’est pas celui d’une candidature d’ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidature {label} : {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal des échanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun échange encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Le central ne répond plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le central répond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau revenu après {away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie du site refaite d’après le central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échange avec le central</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Au sujet de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, numéro de ticket ou de badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom ou code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droits des personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers consultés</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>Vérification… %n acte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entier, %n acte(s) vérifié(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Le journal a été modifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuls les {n} actes les plus récents sont dans le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) enregistré(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actes plus anciens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun acte trouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Élargissez les jours, ou relisez le nom : ceux d’autrefois sont effacés.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Majuscule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lettres accentuées</source>
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
        <source>Trouver un créneau libre</source>
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
        <source>flèches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espace</source>
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
        <source>Zone précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler ce qui vient d’être fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondre à un appel de la borne : j’arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller le poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui est dans le bâtiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ suivant, précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ suivant, ou la suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer le formulaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocher, ou presser le bouton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir une ligne, un choix, une heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver le jour choisi, dans le mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer une date d’une série</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer un nombre ou une heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir une issue, à régler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer la réservation choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allonger ou raccourcir la réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la réservation choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message d’urgence à tout le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Évacuation : commencer, ou faire l’appel</source>
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
        <source>Lire le guide</source>
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
    <name>LastingBadge</name>
    <message>
        <source>Ce badge est celui d’un visiteur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawNotice</name>
    <message>
        <source>Compris</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recevoir des papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer et imprimer le reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les papiers ne sont pas enregistrés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissés par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quels papiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuts signés, 2 exemplaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirés par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si c’est quelqu’un d’autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail pour prévenir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le guichet les garde déjà</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non précisée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le nom de qui laisse les papiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites en quelques mots ce qui est laissé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Non réservé, déjà pris ou fermé&#x202f;: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non réservé, l’heure n’existant pas ce jour-là&#x202f;: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non déplacé, la place étant prise&#x202f;: {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Externe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technopark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetInForm</name>
    <message>
        <source>Laisser entrer aujourd’hui ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donner mon accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre accord est nécessaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accord n’est pas donné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>E-mail à {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à lire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces jointes&#x202f;: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>C’est noté : vous vous en occupez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je m’en occupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guichet {numbers} en pause, appeler l’agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) limite(s) dépassée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>{what} : {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans limite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limites d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : prévenir dès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer ces limites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer ces limites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} : limites enregistrées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} : limites retirées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Annuler la frappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout sélectionner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Remarques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune remarque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans cette valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle a changé de nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser la feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compter la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compter la feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser comme avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre ce changement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCarried</name>
    <message>
        <source>La liste sur votre téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographiez ce code : la liste des pièces s’affiche, sans Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>Réserver une salle ou un poste</source>
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
    <message>
        <source>Donner un PIN au responsable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LowHome</name>
    <message>
        <source>Que souhaitez-vous faire ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casque et voix : touche * du pavé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affichage normal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Rien n’a changé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas réservé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune salle sur ce site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réservation n’est pas enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle réservée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) importée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagerWindow</name>
    <message>
        <source>Gestion du site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyPapers</name>
    <message>
        <source>Dossier des feuilles</source>
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
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendriers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>{month} : {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share}&#x202f;% du temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) réservation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Réserver ce jour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Ajouter un autre service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le même ticket sert pour la suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nous sommes plusieurs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Déplacer le rendez-vous de {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer le rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le rendez-vous reste où il est</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesakeHint</name>
    <message>
        <source>Voir cette visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est déjà sur place depuis {time}, {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : visite déjà attendue à {time}, {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Att. médiane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att. 9 sur 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Le réseau n’est pas compté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun site n’est ouvert au centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« Ouvrir un site » en commence un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le centre ne répond pas, chiffres de {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compté à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trait noir : {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun poste n’est inscrit pour ce site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les chiffres du réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Douze mois</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkWindow</name>
    <message>
        <source>Réseau des sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>Appelez le responsable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez le nom de famille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendue à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer sans badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer et imprimer le badge</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le visiteur donne son accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeSection</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsable du traitement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MITC sinon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À qui s’adresser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nom ou service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro CNDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autorisation CIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La notice, comme un visiteur la lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que dit le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La notice est à jour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Numéro du ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler quel numéro ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il passe avant les autres ; les absents sont rappelés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket n’est pas appelé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez un numéro, comme O-014.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libre jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{surface} m²</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficesSection</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bureaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro ou nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bâtiment ou étage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface en m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre en service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez le premier à côté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n occupé(s) sur {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ajouter un bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter le bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un nombre, comme 21,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est ajouté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne compte plus parmi les bureaux à louer. Ce qui est passé reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{companies} y est encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est remis en service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Vous pouvez tout faire ici : tout est gardé sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Le central ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le central ne répond pas depuis {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez tout faire ici : tout est gardé sur ce poste. Les réservations restent « à confirmer ».</source>
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
    <name>OneEvent</name>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ligne : photographiez ce code, le lien s’ouvre sur le téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lien de l’événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M’inscrire sur la liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M’inscrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec votre nom, et une adresse pour la confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec mon badge de résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom est celui du badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je suis inscrit et je suis là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec le QR ou le code de la confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandez à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’inscription se fait à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneWish</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu’à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre la salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réservation est à vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne plus attendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous quittez la liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous n’êtes plus en liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlineFirst</name>
    <message>
        <source>Essayez d’abord en ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographiez ce code : le service s’ouvre sur le téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCounterForm</name>
    <message>
        <source>Guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le guichet n’est pas ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez au moins un service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>ouvre à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvre demain à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvre {day} à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures d’ouverture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer les heures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} : heures enregistrées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningSheet</name>
    <message>
        <source>{name} l’a laissé ouvert. Il devient le vôtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez au moins un service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clore {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutageSheet</name>
    <message>
        <source>Cette borne ne répond pas pour l’instant. Adressez-vous à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxSection</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran de l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore envoyés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été envoyé de ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnBooking</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accueil doit encore répondre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirme que la salle est utilisée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolonger de {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si personne ne réserve après vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le reste du temps redevient libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer de jour ou d’heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La place reste la même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer de lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’heure reste la même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez encore pour annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle redevient libre pour les autres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre arrivée est notée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réservation est prolongée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La salle est rendue, merci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réservation est annulée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnBookings</name>
    <message>
        <source>Réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune réservation à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos réservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} est gardée pour vous jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTicket</name>
    <message>
        <source>J’ai déjà un ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai manqué mon tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derrière les prochains numéros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser passer deux personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Même numéro, un peu plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avant vous</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vous êtes appelé au guichet {counter} : présentez-vous maintenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce ticket est terminé. Prenez-en un nouveau, ou demandez à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre place n’a pas changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTicketAsked</name>
    <message>
        <source>J’ai déjà un ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrez votre ticket au lecteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour manqué, ou laisser passer d’autres. Sans papier, tapez le numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas ce ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Précédent</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À régler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuilles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles et tarifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie privée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appareils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>pas essayé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>à écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces à apporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans pièce, la borne dit : « L’agent vous dira ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt et une flèche déplacent la pièce choisie, Suppr la retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En bref, sur le ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>Saisir des tickets papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisir la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro, l’heure d’arrivée, puis Entrée : la ligne suivante est prête.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket n’est pas saisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appelé à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminé à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer cette ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets saisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces manquantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orienté ailleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez ou scannez le numéro du ticket papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez l’heure d’arrivée écrite sur le papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez une heure, comme 9:12 ou 0912.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le numéro du guichet, ou rien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) saisi(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dans la file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièces manquantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orienté ailleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servi</source>
        <translation type="unfinished"></translation>
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
    <name>PaperPanel</name>
    <message>
        <source>Le papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez où sort chaque papier et imprimez une page d’essai. Sans imprimante, « dans un dossier » marche aussi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans un dossier (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demander à chaque fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (introuvable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée dans ce système. Installez-la avec le pilote du fabricant, puis revenez ici : « Cet appareil » la trouvera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante de tickets ESC/POS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En route…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le PDF est dans {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les feuilles</source>
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
    <message>
        <source>Attente non connue en ce moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>attente {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket n’est pas pris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emporter la liste sur mon téléphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>Pièces apportées à ce jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelles pièces sont là ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter les pièces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelDetail</name>
    <message>
        <source>Arrivé le {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangé : {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rappel(s), le dernier le {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remis à {name}, le {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans signature : {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendu au transporteur le {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre le colis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler l’étape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelForm</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer un colis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger le colis {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le colis n’est pas enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour (entreprise ou personne)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangé à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étagère B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue de l’e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez l’entreprise ou la personne.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune adresse : prévenir de vive voix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail envoyé à {address}, {day} à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail non envoyé à {address} : {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail non envoyé : plus rien à dire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail à {address} : pas encore envoyé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message numerus="yes">
        <source>%n colis en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Colis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer un colis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partis depuis hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colis montrés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro, entreprise, personne ou transporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un colis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun colis trouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est parti depuis hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun colis n’attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette étiquette n’est pas celle d’un colis d’ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le colis {label} est déjà parti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colis enregistré : {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colis remis : {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colis rendu : {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassesSection</name>
    <message>
        <source>Forfait de {who} repris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfait de {who} terminé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Épuisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfaits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendre un forfait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendre le forfait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun forfait en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les réservations de qui en a un y sont décomptées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfait de {who} vendu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paused</name>
    <message>
        <source>Accueil s’est arrêté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui était enregistré est gardé ; ce qui était en cours de saisie est à refaire. Réessayez. Si la fenêtre s’arrête encore, redémarrez l’ordinateur, puis appelez l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’assistance demandera ce rapport : {report}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette fenêtre s’est arrêtée plusieurs fois de suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accueil est à droite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écoutez l’agent qui vous appelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les réservations se voient à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>Mettre le guichet en pause ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne et l’écran disent que le service est en pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjeuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers à traiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courte pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Période d’avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Période d’après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir une période</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du … au …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un dernier jour après le premier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez {days} jours au plus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Rien n’est conservé à ce nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherchez un autre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui est « {name} » ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez ce qui est cette personne. Identité : {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} autres n’y sont pas : ajoutez la société ou le téléphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectifier partout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce qui est coché sort en PDF, et en JSON à côté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom est écrit partout où il est faux, en un seul geste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les noms sont vidés ici, à la base centrale et sur tous les postes. Ce qui doit rester encore est dit sur le reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez le nom comme il doit être.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer « {name} » maintenant ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est définitif : rien ne ramène ces noms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier remis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom rectifié partout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noms effacés, reçu enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ni téléphone ni e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est fait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Ajouter une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceBars</name>
    <message>
        <source>{day}&#x202f;: {taken} postes pris sur {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacité {places}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matériel à prêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salles et espaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre équipement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunit les salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver l’une ferme l’autre : jamais deux groupes à la fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverte la nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se réserve au-delà de la fermeture et sur plusieurs jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir une photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre en service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter autre chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est fermée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travaux notés : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est rouverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On ne pourra plus réserver ici. Ce qui est passé reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est remise en service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvel ordre enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir une photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter la salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter l’espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni salle ni espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez le premier à côté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter le matériel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} est ajouté</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanNowDialog</name>
    <message>
        <source>Maintenant sur le plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libre jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendre la place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver la salle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune place sur ce plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le responsable les pose dans Plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) prise(s) sans numéro</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites pour qui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les portes sont fermées, ou presque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place réservée : {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place rendue : {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Nouveau plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner le dessin ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est dessiné depuis l’enregistrement sera perdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan de l’étage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dessiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flèches, Entrée, Espace, Suppr et Ctrl+Z dessinent au clavier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au clavier : flèches pour aller ou déplacer, Entrée pour poser, Espace pour choisir, Suppr pour ôter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte à écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter en SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer le plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les places ont un numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez d’abord le texte à écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dessins SVG ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un dessin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter le dessin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dessin écrit dans {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan enregistré : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer le plan {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les places gardent leur numéro, sans être sur un plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan retiré : {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipe du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle occupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendu dehors à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s) aujourd’hui</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visiteur(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomade(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hour}h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présence par heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prévu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui est là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceSection</name>
    <message>
        <source>Jours d’exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présence du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas encore fixée : il est fermé au public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer la présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un seul jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une plage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garde les plages déjà là ce jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}, {day} : présence enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, société, hôte ou événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher qui est là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visiteurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files et salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En retard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui est montré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans le bâtiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter la sortie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la sortie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’est dans le bâtiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne ne correspond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) dans le bâtiment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avec un ticket</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aujourd’hui, %n visiteur(s) venu(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) notée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) en retard</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) des jours passés non rendu(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne reste ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie notée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas enregistré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Imprimer « {name} » de nouveau ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il est déjà sorti. Pourquoi encore une fois ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abîmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rien n’est sorti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une copie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Le document « {name} » est prêt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer ou enregistrer ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il sortira à l’imprimante {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir l’imprimante…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer un PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante n’est pas là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante est éteinte ou débranchée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier ne peut pas être écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » est enregistré. {why} Il sortira dès que ce sera réglé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » n’est pas sorti à temps. {why} Il ne sortira plus de lui-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » est peut-être sorti, peut-être à moitié. Regardez l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » n’est pas sorti : l’imprimante l’a abandonné. Relancez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » ne peut pas être imprimé. Le journal du poste dit pourquoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » est déjà demandé. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est imprimé : les données du poste ne répondent pas. Réessayez.</source>
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
    <name>PrivacyPage</name>
    <message>
        <source>La notice n’est pas complète</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La loi 09-08 demande {what}. Dites-le dans « Notice ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le numéro de la CNDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à qui s’adresser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le numéro de la CNDP et à qui s’adresser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
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
    <name>ProceduresSection</name>
    <message>
        <source>modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ajoutée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vérifié le {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Démarches et pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir au texte livré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter cette démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La démarche est ajoutée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La démarche est enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La démarche n’est plus offerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La démarche est revenue au texte livré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version est reprise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Remettre dans la file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser passer deux autres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets du jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun ticket aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueSection</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À l’imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas sorti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce qui a été demandé est sorti.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Guichet Unique</source>
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
    <name>ReaderPanel</name>
    <message>
        <source>Le lecteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif. Lisez ce code sur l’écran avec le lecteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prêt à lire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code à lire avec le lecteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’arrive ? Branchez-le, remettez-le à l’usine et mettez-le en « clavier USB » (USB HID keyboard) avec les codes de sa notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu juste : le lecteur et ce poste ont le même clavier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu juste, mais majuscules et minuscules sont échangées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier américain sur un poste français, et le programme le sait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier américain sur un poste arabe, et le programme le sait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier français sur un poste américain, et les badges passent ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il tape en clavier arabe sur un poste américain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre chose est arrivé : {arrived}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivé : {arrived}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée le termine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettez-le à l’usine, puis « clavier USB », « clavier américain » et « suffixe Entrée (CR) », avec les codes de sa notice. Ensuite lisez encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regardez si Verr. Maj est enfoncée. Les badges passent quand même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne termine pas par Entrée : les badges passent, mais ajoutez « suffixe Entrée (CR) » avec les codes de sa notice, pour la recherche.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyForm</name>
    <message>
        <source>Un e-mail part à {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les papiers sont prêts ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À dire au retrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
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
        <source>Mettez-le en service : fermez et rouvrez cette fenêtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste n’a pas encore de site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Le PIN reste ce qu’il est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre responsable peut vous donner un PIN. Sinon, tapez le code qui est au coffre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau PIN pour {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de récupération du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huit groupes de cinq signes, imprimés à l’installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryShown</name>
    <message>
        <source>Le code de récupération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notez-le et mettez-le au coffre du site : il ouvre les sauvegardes quand il n’y a plus que lui. Il n’est gardé nulle part et ne sera plus montré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la feuille…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est noté : continuer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivée sans inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter l’arrivée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne n’est pas inscrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise ou résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail pour la confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est quelqu’un d’autre du même nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans son accord, rien n’est gardé d’une personne de l’extérieur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Répéter la réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder ces dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répétition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règle RFC 5545</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser de côté les jours fermés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates de la série</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser de côté tout ce qui est pris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déplacer cette date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder cette date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) à réserver</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laissée(s) de côté</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prise(s), sans réservation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Répétition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates et conflits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une seule fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à revoir</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayCard</name>
    <message>
        <source>Ces jours ne sont pas rejoués</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun jour à rejouer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun ticket n’a été pris avant ce jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’est-ce que cela changerait ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejouer les derniers jours avec ces règles le dit, service par service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 sur 10 : {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au plus : {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relevée : {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets : {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}, inchangé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{then} au lieu de {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente médiane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejouer les derniers jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attentes des jours rejoués</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Recommandé par {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connu par : {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévu : {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manque : {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter les pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixer l’entretien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixer la commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire entrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler l’étape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer une candidature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La candidature n’est pas enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger la candidature {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La candidature reste ce qu’elle était</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ou téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En quelques mots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connu par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommandé par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces apportées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le prénom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez un nom au projet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un téléphone ou un e-mail est nécessaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le secteur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <source>Répondre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À répondre aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En retard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encore {count} j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registre des demandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une personne demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher la personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter pour plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui demande ses données se présente ici ; le registre ne garde pas les noms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande notée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidentDetail</name>
    <message>
        <source>depuis le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune personne inscrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusionnée avec : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Séparer de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doublon possible : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusionner dans cette fiche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidentFile</name>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservations à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique de la fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie de la fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à montrer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidentForm</name>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans la liste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bureaux du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs : séparés par +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribunal du RC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affilié CNSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 ou 8 chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casablanca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 chiffres, celui de l’employeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites la ville du tribunal : un RC n’est unique que là.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, ICE, secteur ou bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher un résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrivez une entreprise ou importez une liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun résident trouvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez le nom, ou inscrivez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} quitte le site ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses personnes ne pourront plus être visitées. L’historique reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter le départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer {name} de la liste ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses visites passées gardent son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} retiré de la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer des résidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s) importé(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} est dans la fiche de {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusion annulée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Votre rôle ne permet pas de chercher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne correspond à « {typed} »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir aussi · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papiers déposés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Colis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnBand</name>
    <message>
        <source>Réseau revenu à {time}, après {away} hors ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>les %n action(s) saisie(s) ici sont gardée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’a été perdu : {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendant ce temps, le central a changé : {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acceptée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà faite(s) ailleurs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encore en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à régler par vous</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnParcel</name>
    <message>
        <source>Rendre le colis au transporteur ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendre le colis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le colis n’est pas rendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Déjà sur place depuis le {day}, {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà sur place depuis {time}, {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendue à {time}, {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière visite : {day}, {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokeBadge</name>
    <message>
        <source>Annuler le badge {number} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne passera plus à aucun lecteur de ce site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le badge n’est pas annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abîmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites pourquoi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollSheet</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, société ou hôte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher dans l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À trouver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu : escalier B, 2e étage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu, rien d’autre ; Entrée l’enregistre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manquant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À aider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un de moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin d’évacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre l’évacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à trouver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>présents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manquants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accompagnants comptés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’était à l’intérieur : ajoutez qui manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout le monde est trouvé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne de ce nom sur l’appel. Ajoutez la personne si elle est ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personne n’a encore rien dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit à {time} par {who}, poste {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début à {time}, par {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message quitte les écrans. Le rapport peut être imprimé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Évacuation finie en {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne : l’appel est gardé ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas enregistré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Photo de {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui peut réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans limite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min libre(s) avant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min libre(s) après</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ouverte la nuit et sur plusieurs jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunit {rooms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermée : {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>La salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet écran montre la salle dont il est la porte, et aucune autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La première du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site n’a pas de salle de ce nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle de cette porte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message numerus="yes">
        <source>%n occupée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n libre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrêtée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de salle, ou le site n’a pas encore ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sur %n réservation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} rendues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part des heures ouvrables réservées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par membre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par résident</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finit dans %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libre toute la journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libre jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puis {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puis {time} {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · à confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune salle sur ce site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Règles et tarifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfaits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles d’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Fixée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demander l’accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinon : {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixer cette règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member}, {rule} : enregistré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Aucune visite à venir pour cette invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture incomplète. Présentez le badge une nouvelle fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée notée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie notée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {number} déjà lu à l’instant : rien ne change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {number} : {name}, sans visite enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite attendue : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la visite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Où</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue des feuilles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuilles programmées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque soir après la fermeture, le dimanche, ou le dernier soir du mois. Celles de ce qui vient sont pour le jour, la semaine ou le mois d’après.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque soir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 au plus, un espace entre elles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des impressions de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des feuilles programmées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites à qui elles partent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>L’écran principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le second écran, s’il y en a un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’écran d’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La porte de la salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fenêtre prend cet écran à son prochain démarrage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeasonsSection</name>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Périodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une période avec ses horaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom (Ramadan, été…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horaires de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lundi à vendredi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la période</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer cette période</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune période à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La semaine ordinaire vaut toute l’année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : période enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : période retirée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceOrder</name>
    <message>
        <source>Ordre des services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt et une flèche déplacent le service choisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Guichet Unique</source>
        <translation type="unfinished"></translation>
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
        <source>J’ai déjà un ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous ne trouvez pas ? L’accueil est à droite de cet écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les temps d’attente ne sont pas connus en ce moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferme à {hour}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferme bientôt, à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attente non connue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>demandez à l’accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>L’action n’a pas été faite. Appelez l’assistance : le journal du poste dit pourquoi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpFile</name>
    <message>
        <source>Exporter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la mise en place du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horaires, lieux, plans, règles, tarifs et protection des données. Forfaits, réservations et personnes restent ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer la mise en place du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise en place ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise en place écrite dans {file}. Les forfaits n’y sont pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faire %n changement(s) ?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Réglages illisibles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez la valeur entière, avec ce qui est caché.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglage enregistré : prend effet au prochain démarrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prend effet au prochain démarrage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admis : {valid}. Par défaut : {default}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saisie {time} par vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saisie {time} par {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous l’aviez saisie à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} l’avait saisie à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le central l’a refusée à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande faite à {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réglée par {who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleDetail</name>
    <message>
        <source>puis : action suivante ({number} sur {total})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce choix n’a pas pu être fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message numerus="yes">
        <source>%n restante(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Réglées aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À régler avec le central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal des échanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusées par le central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à régler pour l’instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui attend partira dès que le central répondra : rien n’est perdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le central a accepté tout ce qui a été fait ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action réglée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Imprimer plusieurs feuilles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comme maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n feuille(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Aucune réservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est tenu ces jours-là.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Choisissez un dernier jour après le premier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez {days} jours au plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuilles programmées non sorties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La feuille n’est pas faite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} premières pages sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistré&#x202f;: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmation enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuilles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telles qu’elles seront imprimées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets papier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue de la feuille</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>La signature n’est pas gardée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer ici, au doigt, au stylet ou à la souris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dire pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas laisser entrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser entrer sans signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est signé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faites signer, ou dites plus bas pourquoi il n’y a pas de signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dites pourquoi cette personne n’entre pas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Badge lu. Il reste à taper le PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez votre PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN faux. Plus d’essai : le responsable du site peut débloquer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN faux. Essais restants : {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le responsable du site vous en donne un autre, dans Réglages du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN oublié ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code du coffre se tape à un poste du responsable du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre PIN est changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir ce PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder mon PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer de PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui travaille ici ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six chiffres au moins, que vous seul connaissez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge est annulé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge n’est pas encore valable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge est d’un autre site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge n’est pas celui de quelqu’un qui travaille ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste ne connaît pas encore ce badge. Choisissez votre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce badge n’est pas authentique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture incomplète. Présentez le badge une nouvelle fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démonstration : le PIN de chacun est {pin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est perdu : la saisie en cours est gardée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de PIN : le responsable du site en donne un.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <source>pas encore signé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entré sans signer : {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signé pour cette visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signé, vaut jusqu’au {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningsSection</name>
    <message>
        <source>Tout le monde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une autre personne ou un autre jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune prise de poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elles se notent dès que quelqu’un entre avec son PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’a encore pris de poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge et PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligne de commande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code de récupération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à la prise de poste suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>délai de connexion écoulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui s’est connecté, où</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les dernières</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tous les postes du site, les plus récentes d’abord.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteBegun</name>
    <message>
        <source>Le site est prêt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portez {folder} sur la machine du site, choisissez « Rejoindre un site » et le fichier enrolment.json. Premier PIN du responsable : {pin}. Il en choisira un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteChoice</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Le modèle du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise en place (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’accès au centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où mettre le dossier du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplissez ce champ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer le site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier qui en sort va sur la première machine du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code du responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier d’accès au centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier à faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir l’accès…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir où…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site n’est pas préparé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteGrid</name>
    <message>
        <source>dernier échange {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, {figure} : {value}, avant {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à voir</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Réglages du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salles et espaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bureaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures d’ouverture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jours d’exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Périodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accords d’entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prises de poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démarches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SixFigures</name>
    <message>
        <source>Six chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation des salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets servis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente moyenne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges rendus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message>
        <source>Tickets papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver et imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À garder à l’accueil pour une panne. Chaque numéro n’est donné qu’une fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est réservé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà réservés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun ticket papier n’est encore réservé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Le son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif. Un appel se voit et s’entend : écoutez-le d’où l’on attend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jouer le son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je l’entends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je n’entends rien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le son a été joué. L’entendez-vous ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le son s’entend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montez le volume, regardez si le bon haut-parleur est choisi dans le système, et jouez-le encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne joue de son sur cette machine : branchez un haut-parleur ; sous Linux, installez pipewire-bin ou alsa-utils. Les appels se voient quand même.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenMode</name>
    <message>
        <source>espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effacé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voix vous guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touche six : suivant. Touche quatre : précédent. Touche cinq : choisir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touche zéro : répéter. Touche sept : retour. Touche neuf : appeler l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étoile : arrêter la voix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le français : touche un, une fois ou deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voix est arrêtée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches quatre et six : chercher la lettre. Cinq : l’écrire. Sept : effacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches quatre et six : changer. Cinq : terminé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non coché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touche cinq pour écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamazight, sans voix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpotPlan</name>
    <message>
        <source>Partie précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}, partie {number} sur {many}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier une personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Débloquer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tous les services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui signe chaque action de cette personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter la personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ne fait plus partie du personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter quelqu’un d’autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n’est inscrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez la première personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun service choisi : l’agent sert à tous les services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sert à tous les services ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, à tous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donner un PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fait maintenant partie du personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer {name} du personnel ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son code ne signera plus rien ici. Ce qui est fait reste au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>départ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Que voulez-vous faire ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redémarrer le programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter le programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Le démarrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une machine qui ne fait que cela s’ouvre d’elle-même sur sa fenêtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir Accueil quand ce compte s’ouvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce programme tourne depuis ses sources : un programme installé le permet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Évacuer le bâtiment ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’appel s’ouvre avec toutes les personnes à l’intérieur, et sa liste sort sur papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les fenêtres, bornes et affichages disent de sortir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les fenêtres, bornes et affichages disent que c’est un exercice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est dit au public : l’appel seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la liste seule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’évacuation n’est pas ouverte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Accueil ne s’ouvre pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un réglage de ce poste est à corriger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données de ce poste ne s’ouvrent pas. Réessayez, puis appelez l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le programme a rencontré une erreur. Appelez l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateSection</name>
    <message>
        <source>Ce qui a été vérifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier à nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échange avec le central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) à régler</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tout va bien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste travaille seul.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La candidature reste ce qu’elle était</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>Sans réponse, cet écran s’efface dans %n seconde(s). Rien de ce que vous avez saisi n’est gardé.</source>
        <translation type="unfinished">
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
    <name>StopForm</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le reste de la journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif, affiché au public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter les tickets ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter les tickets : {desk} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne et l’écran le disent. Les tickets déjà pris sont encore appelés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les tickets ne sont pas arrêtés</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapForm</name>
    <message>
        <source>Avec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échanger {room} avec quelle salle&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échanger les deux salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chacun garde ses heures. Les deux changent de salle, ou aucun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’échanger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est enregistré sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir les actions à régler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le central a tout ce qui a été fait ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le central les garde et les reprendra ; appelez l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ligne · à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rien n’est perdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne · {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne depuis {time} · {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poste non reconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poste retiré du central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poste en double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal modifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise à jour nécessaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central à mettre à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central non reconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échange arrêté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’échange avec le central est arrêté. Appelez l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’horloge de ce poste retarde de {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’horloge de ce poste avance de {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun échange avec le central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier échange avec le central : {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est gardé sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncCounts</name>
    <message numerus="yes">
        <source>En ligne · %n action(s) à régler</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne · %n action(s) retenue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne · %n action(s) en route</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) en attente, rien n’est perdu</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guichet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lieu(x)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n horaire(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) donnée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retenue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Prendre un ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accès prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue de l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
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
    <message>
        <source>L’agent vous dira quelles pièces apporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source : {source}, vérifié le {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket n’est pas pris</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message>
        <source>Ticket pris, {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{ahead}, attente estimée {wait}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TariffsSection</name>
    <message>
        <source>À confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixer un tarif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prix hors taxe, en MAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TVA, en %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarif confirmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinon, «&#xa0;à confirmer&#xa0;» est écrit à côté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le tarif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer ce tarif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun tarif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans tarif, aucun prix n’est montré ni demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les salles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout le coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout le matériel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : tarif enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : tarif retiré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Mettre en liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Il y a plus de six mois : à vérifier de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précision, sous le titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarif à confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La borne le dit, avec le montant s’il y en a un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service en ligne, montré d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celle du guichet si vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifié le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message>
        <source>Votre saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le central</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketIssued</name>
    <message>
        <source>attente {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voici votre ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardez-le : votre numéro sera appelé à l’écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puis {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appel vers {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivez votre tour sur votre téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographiez ce code, ou suivez l’écran de la salle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>personne(s) avant vous</source>
        <translation type="unfinished">
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
    <message>
        <source>L’heure du rendez-vous est passée : vous attendez comme sans rendez-vous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes en avance : vous serez appelé à partir de {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPrinter</name>
    <message>
        <source>Imprimante de tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPrinterForm</name>
    <message>
        <source>Branchement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitesse du port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupe-papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour une imprimante ESC/POS : le programme lui parle lui-même et sait si le ticket est sorti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port série</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File du système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 mm, 180 ppp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de l’imprimante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme le système l’écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple {one}, ou {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez où elle est branchée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas une adresse d’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Papiers déposés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre un ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisir des tickets papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {label} pris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} redonne des tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} : plus de tickets aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} en attente pour {desk} : prévenez-les.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun guichet libre pour {desk}. Ouvrez-en un, ou attendez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} rappelé au guichet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} laisse passer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} est dans la file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} transféré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} est parti sans être servi ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket quitte la file ; il compte comme abandonné.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer de la file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet {number} ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet {number} en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet {number} repris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet {number} fermé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeVersions</name>
    <message>
        <source>Votre saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} (central)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libre jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libre {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermée : {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nouvelle</source>
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
    <name>TodayPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message numerus="yes">
        <source>%n badge(s) non rendu(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) en attente</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) refusée(s) par le central</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Régler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} : {wait} d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} : aucun guichet ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} : guichet en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} attend {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} n’a pas signé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : accord nécessaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} : personne n’est venu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est en ordre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>envoyé à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas encore envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas envoyé : voyez les messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Démonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces données sont inventées.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchPanel</name>
    <message>
        <source>L’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif. Touchez l’écran partout, puis comparez-le à une carte bancaire : les touches doivent être assez grandes pour un doigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les {all} endroits ont répondu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} endroits sur {all} ont répondu. Nettoyez l’écran, puis réglez-le dans le système (étalonnage).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les plus petites touches font {mm} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les plus petites touches ne font que {mm} mm : il en faut {least}. Baissez la définition de l’écran dans le système.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Plus petit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur le cadre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandissez ou réduisez le cadre jusqu’à ce qu’il ait la taille de la carte, 85,60 × 53,98 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchez chaque main du doigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elles sont aux bords de l’écran, là où il répond le moins.</source>
        <translation type="unfinished"></translation>
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
    <name>Transfer</name>
    <message>
        <source>Transférer vers quel service ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le ticket garde son numéro et son heure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démarche (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces apportées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note pour l’agent (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non précisée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvre à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Ce qui est écrit ici reste. Un nouvel essai se fait tout seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données du poste répondent de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Vérifier un badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code du badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez le texte du QR ; rien n’est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collez ou tapez un code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature juste, mais ce poste ne connaît pas ce badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsSection</name>
    <message>
        <source>en service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sur le disque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions sur cette machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher dans un dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher une mise à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer cette nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à {version}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où est la mise à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version est prête pour cette nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir à la version {version} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle revient au prochain démarrage de la fenêtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitCare</name>
    <message numerus="yes">
        <source>%n hôte(s) sans réponse : leur entreprise est prévenue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>accord du responsable nécessaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rend visite à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure annoncée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortie non vue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable jusqu’à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code d’invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge · véhicule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close à {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter le départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réimprimer le badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer un badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier la visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre parmi les attendus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune visite choisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %n accompagnant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sur place · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendus · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes d’office · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune visite à ce nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherchez aussi dans la journée entière.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun visiteur sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune visite attendue ce jour-là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les visites annoncées apparaîtront ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune visite ce jour-là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annoncer une visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom ou entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher une visite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>→ {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {hours} h {minutes:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fin {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {time} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} + {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accord du responsable nécessaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réimprimer le badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre sur place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui êtes-vous ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>Nom de famille : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour prévenir l’hôte et en cas d’évacuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le visiteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de CIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompagnants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Véhicule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immatriculation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Évènement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quel évènement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quels travaux, et où</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quel projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close d’office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>La visite n’est pas enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite enregistrée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite enregistrée : {name}, badge {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La signature est gardée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} n’est pas entré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableaux (*.xlsx *.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) annoncée(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Visite annoncée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refaire le badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse de l’hôte notée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite annulée : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nouveau sur place : {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>Prochain essai dans {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingBand</name>
    <message>
        <source>{name} n’a pas signé</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} et %n autre(s) n’ont pas signé</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Décider…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Personne n’attend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepter la proposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter à la liste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rendez-vous à {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>Bienvenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelques minutes suffisent. Ce qui est facultatif peut attendre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un nouveau site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le premier poste d’un site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejoindre un site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec le fichier d’inscription du poste, ou ses codes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} : %n libre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun rendez-vous libre à ce service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Mettre en liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dès que cela se libère, la place est gardée un moment et proposée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N’importe quelle salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez qui attend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} est en liste d’attente</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>n’importe quelle salle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposée jusqu’à {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Retirer la candidature ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la candidature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsFields</name>
    <message>
        <source>Si vide, en français : {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chart</name>
    <message>
        <source>Coworking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n libre(s) maintenant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>/ {places} postes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacité {places}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Rien n’est changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
