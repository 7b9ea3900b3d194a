<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AboutPanel</name>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>À dire à qui vous aide.</source>
        <translation>To be told to whoever helps you.</translation>
    </message>
    <message>
        <source>Accueil {version} ({build})</source>
        <translation>Accueil {version} ({build})</translation>
    </message>
    <message>
        <source>Les données sont dans {folder}</source>
        <translation>The data is in {folder}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>PIN de {name}</source>
        <translation type="vanished">PIN of {name}</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le maintenant : il ne sera plus montré.</source>
        <translation>Write it down or tell it now: it will not be shown again.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Imprimer le PIN seul</source>
        <translation>Print the PIN alone</translation>
    </message>
    <message>
        <source>Il ne sert qu’à en choisir un autre, à la première entrée.</source>
        <translation>It only serves to choose another one at the first sign-in.</translation>
    </message>
    <message>
        <source>Badge {number} de {name}</source>
        <translation type="vanished">Badge {number} of {name}</translation>
    </message>
    <message>
        <source>PIN pour {name}</source>
        <translation>PIN for {name}</translation>
    </message>
    <message>
        <source>Badge {number} : {name}</source>
        <translation>Badge {number}: {name}</translation>
    </message>
    <message>
        <source>Il vaut jusqu’au {day}. Perdu, il s’annule ou se refait.</source>
        <translation>Valid until {day}. If it is lost, cancel it or make another.</translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>En faire un autre</source>
        <translation>Make another</translation>
    </message>
    <message>
        <source>Annuler ce badge</source>
        <translation>Cancel this badge</translation>
    </message>
    <message>
        <source>Donner un PIN à {name} ?</source>
        <translation>Give {name} a PIN?</translation>
    </message>
    <message>
        <source>À sa première entrée, {name} choisira le sien.</source>
        <translation>{name} chooses their own when they first sign in.</translation>
    </message>
    <message>
        <source>Donner un nouveau PIN à {name} ?</source>
        <translation>Give {name} a new PIN?</translation>
    </message>
    <message>
        <source>L’ancien ne vaudra plus. À sa première entrée, {name} choisira le sien.</source>
        <translation>The old one will no longer be valid. At the first sign-in, {name} will choose their own.</translation>
    </message>
    <message>
        <source>Donner un PIN</source>
        <translation>Give a PIN</translation>
    </message>
    <message>
        <source>Rien n’est sorti : notez le PIN.</source>
        <translation>Nothing came out: write the PIN down.</translation>
    </message>
    <message>
        <source>{name} peut de nouveau taper son PIN</source>
        <translation>{name} can type their PIN again</translation>
    </message>
    <message>
        <source>Faire un badge pour {name} ?</source>
        <translation>Make a badge for {name}?</translation>
    </message>
    <message>
        <source>Lu à un poste verrouillé, il choisit son nom ; le PIN reste demandé.</source>
        <translation>Read at a locked station, it chooses the name; the PIN is still asked for.</translation>
    </message>
    <message>
        <source>Faire et imprimer le badge</source>
        <translation>Make and print the badge</translation>
    </message>
    <message>
        <source>Badge {number} annulé</source>
        <translation>Badge {number} cancelled</translation>
    </message>
    <message>
        <source>annulé par la gestion</source>
        <translation>cancelled by the manager</translation>
    </message>
    <message>
        <source>Badge {number} fait</source>
        <translation>Badge {number} made</translation>
    </message>
    <message>
        <source>sans PIN</source>
        <translation>no PIN</translation>
    </message>
</context>
<context>
    <name>ActCard</name>
    <message>
        <source>Les noms ont été effacés, leur délai étant passé.</source>
        <translation>The names were taken out, their time being over.</translation>
    </message>
    <message>
        <source>Dossier consulté par</source>
        <translation>File opened by</translation>
    </message>
    <message>
        <source>acte n° {n}</source>
        <translation>act no. {n}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Ajouter une personne à l’appel</source>
        <translation>Add a person to the roll</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Personne n’est ajouté</source>
        <translation>Nobody is added</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Société ou hôte</source>
        <translation>Company or host</translation>
    </message>
    <message>
        <source>Où en est-on ?</source>
        <translation>What is known?</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Un lieu seulement : « escalier B, 2e étage ».</source>
        <translation>A place only: “stairs B, 2nd floor”.</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>manquant</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation>to be helped down</translation>
    </message>
</context>
<context>
    <name>AddresseePicker</name>
    <message>
        <source>Aucun résident de ce nom</source>
        <translation>No resident of that name</translation>
    </message>
    <message>
        <source>Relisez l’étiquette du colis.</source>
        <translation>Read the label of the parcel again.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>I am visiting someone</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Lisez, puis signez du doigt. L’accueil peut aussi vous le lire.</source>
        <translation>Read it, then sign with your finger. The reception can also read it to you.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Je ne signe pas</source>
        <translation>I do not sign</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Texte à signer · {language}</source>
        <translation>Text to sign · {language}</translation>
    </message>
    <message>
        <source>sinon en français</source>
        <translation>or else in French</translation>
    </message>
    <message>
        <source>Demandé pour</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Une signature vaut</source>
        <translation>A signature is good for</translation>
    </message>
    <message>
        <source>Redemander à ceux qui ont déjà signé</source>
        <translation>Ask those again who have signed already</translation>
    </message>
    <message>
        <source>Leur signature de la version d’avant ne vaut plus pour celle-ci</source>
        <translation>Their signature to the earlier version is not good for this one</translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>cette visite seulement</source>
        <translation>this visit only</translation>
    </message>
</context>
<context>
    <name>AgreementHistory</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>cette visite seulement</source>
        <translation>this visit only</translation>
    </message>
    <message>
        <source>accord retiré</source>
        <translation>agreement retired</translation>
    </message>
    <message>
        <source>Aucune version</source>
        <translation>No version</translation>
    </message>
</context>
<context>
    <name>AgreementsSection</name>
    <message>
        <source>retiré</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Accords à signer</source>
        <translation>Agreements to sign</translation>
    </message>
    <message>
        <source>Rien à signer</source>
        <translation>Nothing to sign</translation>
    </message>
    <message>
        <source>Confidentialité, sécurité d’un chantier : un accord écrit ici est demandé.</source>
        <translation>Non-disclosure, safety on a building site: an agreement written here is asked for.</translation>
    </message>
    <message>
        <source>Nouvel accord</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Ne plus demander</source>
        <translation>Ask no longer</translation>
    </message>
    <message>
        <source>Demander de nouveau</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Demander cet accord</source>
        <translation>Ask for this agreement</translation>
    </message>
    <message>
        <source>L’accord est demandé</source>
        <translation>The agreement is asked for</translation>
    </message>
    <message>
        <source>L’accord est enregistré</source>
        <translation>The agreement is saved</translation>
    </message>
    <message>
        <source>L’accord n’est plus demandé</source>
        <translation>The agreement is no longer asked for</translation>
    </message>
    <message>
        <source>La version est reprise</source>
        <translation>The version stands again</translation>
    </message>
</context>
<context>
    <name>AidButton</name>
    <message>
        <source>activé</source>
        <translation>on</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Texte +</source>
        <translation>Text +</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>Voice</translation>
    </message>
</context>
<context>
    <name>AidsSheet</name>
    <message>
        <source>Lire plus facilement</source>
        <translation>Easier to read</translation>
    </message>
    <message>
        <source>Les délais sont plus longs quand une aide est activée.</source>
        <translation>Delays are longer while an aid is on.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>L’urgence est finie&#x202f;?</source>
        <translation>Is the emergency over?</translation>
    </message>
    <message>
        <source>Le message quitte tous les écrans du site.</source>
        <translation>The message leaves every screen of the site.</translation>
    </message>
    <message>
        <source>Retirer le message</source>
        <translation>Take the message away</translation>
    </message>
    <message>
        <source>Mettre fin</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Urgence&#x202f;: {words}</source>
        <translation>Emergency: {words}</translation>
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
        <source>Une liste…</source>
        <translation>A list…</translation>
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
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>pour l’invitation</source>
        <translation>for the invitation</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="vanished">Length</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="vanished">Purpose</translation>
    </message>
    <message>
        <source>Annoncer</source>
        <translation>Announce</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation type="vanished">
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>jusqu’au {day}</source>
        <translation type="vanished">until {day}</translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>Type the first and last name.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="vanished">Day</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation type="vanished">Time</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation type="vanished">Choose today or a day to come.</translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation type="vanished">Choose the host in the list.</translation>
    </message>
</context>
<context>
    <name>AnnouncementsPage</name>
    <message>
        <source>Annonces</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Message d’urgence</source>
        <translation>Emergency message</translation>
    </message>
</context>
<context>
    <name>AnnouncementsSection</name>
    <message>
        <source>Enregistrer l’annonce</source>
        <translation>Save the announcement</translation>
    </message>
    <message>
        <source>Annoncer</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>à l’écran</source>
        <translation>on screen</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>tous les affichages</source>
        <translation>all displays</translation>
    </message>
    <message>
        <source>jusqu’à ce qu’on la retire</source>
        <translation>until it is taken away</translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Une annonce</source>
        <translation>An announcement</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>En français</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>In Arabic</translation>
    </message>
    <message>
        <source>recommandé</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>toutes si vide</source>
        <translation>all if empty</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>à partir de</source>
        <translation>at</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>jusqu’à</source>
        <translation>at</translation>
    </message>
    <message>
        <source>Jusqu’à ce qu’on la retire</source>
        <translation>Until it is taken away</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Nouvelle annonce</source>
        <translation>New announcement</translation>
    </message>
    <message>
        <source>Aucune annonce</source>
        <translation>No announcement</translation>
    </message>
    <message>
        <source>Ce qui est annoncé passe au bas des affichages, vingt secondes à la fois.</source>
        <translation>What is announced appears at the foot of the displays, twenty seconds at a time.</translation>
    </message>
    <message>
        <source>L’annonce est enregistrée</source>
        <translation>The announcement is saved</translation>
    </message>
    <message>
        <source>L’annonce est modifiée</source>
        <translation>The announcement is changed</translation>
    </message>
    <message>
        <source>L’annonce est retirée des écrans</source>
        <translation>The announcement has left the screens</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>jusqu’au {day}</source>
        <translation>until {day}</translation>
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
    <name>AppointmentBadge</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Le rendez-vous est pris au nom du badge. Sans badge, adressez-vous à l’accueil.</source>
        <translation>The appointment is in the name on the badge. Without one, ask at the reception.</translation>
    </message>
    <message>
        <source>Ce badge est celui d’un visiteur</source>
        <translation type="vanished">This badge is a visitor’s</translation>
    </message>
    <message>
        <source>Pour un rendez-vous, adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation>For an appointment, ask at the reception, to the right of this screen.</translation>
    </message>
</context>
<context>
    <name>AppointmentCare</name>
    <message>
        <source>Rendez-vous de {time} : {name} n’est pas venu, l’heure est rendue.</source>
        <translation>Appointment of {time}: {name} did not come, the hour is free again.</translation>
    </message>
</context>
<context>
    <name>AppointmentCode</name>
    <message>
        <source>J’ai rendez-vous</source>
        <translation>I have an appointment</translation>
    </message>
    <message>
        <source>Prendre mon ticket</source>
        <translation>Take my ticket</translation>
    </message>
    <message>
        <source>Tapez le code de votre rendez-vous</source>
        <translation type="vanished">Type the code of your appointment</translation>
    </message>
    <message>
        <source>Votre code de rendez-vous</source>
        <translation>The code of your appointment</translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de la confirmation devant le lecteur.</source>
        <translation>Its six letters, or the QR of the confirmation before the reader.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Avec votre badge</source>
        <translation>With your badge</translation>
    </message>
    <message>
        <source>Avec un badge de résident ou de coworking</source>
        <translation type="vanished">With a badge of a resident or a coworker</translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation>Read the code again: six letters, no figures.</translation>
    </message>
    <message>
        <source>Votre arrivée est notée. Demandez votre ticket à l’accueil.</source>
        <translation>Your arrival is noted. Ask for your ticket at the reception.</translation>
    </message>
    <message>
        <source>Pas de ticket</source>
        <translation>No ticket</translation>
    </message>
</context>
<context>
    <name>AppointmentConfirm</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Annuler ce rendez-vous</source>
        <translation>Cancel this appointment</translation>
    </message>
    <message>
        <source>Prendre ce rendez-vous</source>
        <translation>Make this appointment</translation>
    </message>
    <message>
        <source>Annuler ce rendez-vous ?</source>
        <translation>Cancel this appointment?</translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>In the name of</translation>
    </message>
</context>
<context>
    <name>AppointmentDay</name>
    <message>
        <source>Quel jour ?</source>
        <translation>Which day?</translation>
    </message>
    <message numerus="yes">
        <source>%n heure(s) libre(s)</source>
        <translation>
            <numerusform>%n free hour</numerusform>
            <numerusform>%n free hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien de libre en ce moment</source>
        <translation>Nothing free at present</translation>
    </message>
    <message>
        <source>Prenez un ticket.</source>
        <translation>Take a ticket.</translation>
    </message>
</context>
<context>
    <name>AppointmentDesk</name>
    <message>
        <source>Quel service ?</source>
        <translation>Which service?</translation>
    </message>
    <message>
        <source>Aucun service ne donne de rendez-vous</source>
        <translation>No desk gives appointments</translation>
    </message>
    <message>
        <source>Prenez un ticket.</source>
        <translation>Take a ticket.</translation>
    </message>
    <message>
        <source>Vous avez rendez-vous {when}. Toucher pour l’annuler.</source>
        <translation>You have an appointment {when}. Touch to cancel it.</translation>
    </message>
    <message>
        <source>Rien de libre en ce moment</source>
        <translation>Nothing free at present</translation>
    </message>
    <message>
        <source>Prochain jour libre : {day}</source>
        <translation>Next free day: {day}</translation>
    </message>
</context>
<context>
    <name>AppointmentDetail</name>
    <message>
        <source>Code à donner</source>
        <translation>Code to give</translation>
    </message>
    <message>
        <source>Arrivé : donner le ticket</source>
        <translation>Arrived: give the ticket</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AppointmentHour</name>
    <message>
        <source>À quelle heure ?</source>
        <translation>At what time?</translation>
    </message>
    <message>
        <source>Tout est pris ce jour</source>
        <translation>All is taken that day</translation>
    </message>
    <message>
        <source>Revenez au choix du jour.</source>
        <translation>Go back to the choice of the day.</translation>
    </message>
</context>
<context>
    <name>AppointmentHoursSection</name>
    <message>
        <source>pas de rendez-vous</source>
        <translation>no appointments</translation>
    </message>
    <message>
        <source>Heures de rendez-vous</source>
        <translation>Hours of appointments</translation>
    </message>
    <message>
        <source>Changer les heures</source>
        <translation>Change the hours</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Donne des rendez-vous</source>
        <translation>Gives appointments</translation>
    </message>
    <message>
        <source>Durée de chacun</source>
        <translation>Length of each</translation>
    </message>
    <message>
        <source>Personnes à la fois</source>
        <translation>People at once</translation>
    </message>
    <message>
        <source>Ajouter une plage</source>
        <translation>Add a stretch</translation>
    </message>
    <message>
        <source>Garde les plages déjà là ce jour.</source>
        <translation>Keeps the stretches that the day has.</translation>
    </message>
    <message>
        <source>Enregistrer les heures</source>
        <translation>Save the hours</translation>
    </message>
    <message>
        <source>{service}, {day} : heures de rendez-vous enregistrées</source>
        <translation>{service}, {day}: hours of appointments saved</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>{day} à {hour}</source>
        <translation>{day} at {hour}</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>arrivé</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>pas venu</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>attendu</source>
        <translation>expected</translation>
    </message>
</context>
<context>
    <name>AppointmentsCard</name>
    <message>
        <source>Aucun rendez-vous dans cette période.</source>
        <translation>No appointment in this period.</translation>
    </message>
    <message numerus="yes">
        <source>%n venu(s)</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non venu(s)</source>
        <translation>
            <numerusform>%n not kept</numerusform>
            <numerusform>%n not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annulé(s)</source>
        <translation>
            <numerusform>%n called off</numerusform>
            <numerusform>%n called off</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>non venus</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>à l’heure</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>Revenir aux tickets</source>
        <translation>Back to the tickets</translation>
    </message>
    <message>
        <source>Montrer une autre mesure</source>
        <translation>Show another measure</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Code, nom ou téléphone</source>
        <translation>Code, name or telephone</translation>
    </message>
    <message>
        <source>Chercher un rendez-vous</source>
        <translation>Find an appointment</translation>
    </message>
    <message>
        <source>Aucun rendez-vous trouvé</source>
        <translation>No appointment found</translation>
    </message>
    <message>
        <source>Relisez le code ou le nom.</source>
        <translation>Read the code or the name again.</translation>
    </message>
    <message>
        <source>Aucun rendez-vous ce jour</source>
        <translation>No appointments that day</translation>
    </message>
    <message>
        <source>Aucun service ne donne de rendez-vous. Le responsable fixe leurs heures.</source>
        <translation>No desk gives appointments. The manager sets their hours.</translation>
    </message>
    <message>
        <source>Rendez-vous pris : {name}, code {code}</source>
        <translation>Appointment made: {name}, code {code}</translation>
    </message>
    <message>
        <source>Rendez-vous déplacé : {name}</source>
        <translation>Appointment moved: {name}</translation>
    </message>
    <message>
        <source>Annuler le rendez-vous de {name} ?</source>
        <translation>Cancel the appointment of {name}?</translation>
    </message>
    <message>
        <source>L’heure est rendue, et l’annulation part par e-mail si une adresse est là.</source>
        <translation>The hour is free again, and who left an e-mail address is told.</translation>
    </message>
    <message>
        <source>Annuler le rendez-vous</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Rendez-vous annulé : {name}</source>
        <translation>Appointment cancelled: {name}</translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : l’heure est passée, il attend comme sans rendez-vous.</source>
        <translation>Ticket {label}, {desk}: the hour is over, they wait as without an appointment.</translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : appelé à partir de {time}.</source>
        <translation>Ticket {label}, {desk}: called from {time} on.</translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : appelé dès qu’un guichet est libre.</source>
        <translation>Ticket {label}, {desk}: called as soon as a counter is free.</translation>
    </message>
</context>
<context>
    <name>AreaFields</name>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Partie du jour</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Toute la journée</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Matin</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Après-midi</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Au choix</source>
        <translation>Any</translation>
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
    <name>Aside</name>
    <message>
        <source>Rouvrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Remettre dans la file</source>
        <translation>Put back in the queue</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>clos</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>de côté</source>
        <translation>aside</translation>
    </message>
    <message>
        <source>À rappeler, à rouvrir</source>
        <translation>To call again, to reopen</translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>Écrivez le prénom et le nom.</source>
        <translation>Write the first and last name.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation>Right</translation>
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
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Identité vérifiée</source>
        <translation>Identity checked</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>facultatif</source>
        <translation type="vanished">optional</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation type="vanished">Right</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="vanished">First and last name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="vanished">Company</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="vanished">Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="vanished">E-mail</translation>
    </message>
    <message>
        <source>Identité vérifiée</source>
        <translation type="vanished">Identity checked</translation>
    </message>
    <message>
        <source>Transmettre au responsable</source>
        <translation>Hand to the manager</translation>
    </message>
    <message>
        <source>Rien n’est fait</source>
        <translation>Nothing was done</translation>
    </message>
    <message>
        <source>Chercher la personne</source>
        <translation>Find the person</translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Seul un responsable efface : il répond au plus tard le {day}.</source>
        <translation>Only a manager erases: they answer by {day} at the latest.</translation>
    </message>
    <message>
        <source>Répondez tout de suite, ou transmettez : un responsable répond au plus tard le {day}.</source>
        <translation>Answer at once, or hand it on: a manager answers by {day} at the latest.</translation>
    </message>
    <message>
        <source>Écrivez le prénom et le nom.</source>
        <translation type="vanished">Write the first and last name.</translation>
    </message>
    <message>
        <source>Demande transmise au responsable</source>
        <translation>Request handed to the manager</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>Compris</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Aucune sauvegarde de ce poste n’a encore réussi.</source>
        <translation>No backup of this station has succeeded yet.</translation>
    </message>
    <message>
        <source>La dernière bonne sauvegarde de ce poste date du {day}.</source>
        <translation>The last good backup of this station is of {day}.</translation>
    </message>
    <message>
        <source>Le disque est plein : faites de la place, puis prévenez l’assistance.</source>
        <translation>The disk is full: make room, then tell support.</translation>
    </message>
    <message>
        <source>Si cette machine tombait en panne, ce qui est fait depuis serait perdu. Prévenez le responsable du site : Réglages du site, Sauvegardes.</source>
        <translation>If this machine failed, what was done since would be lost. Tell the site’s manager: Site settings, Backups.</translation>
    </message>
    <message>
        <source>Le second dossier des sauvegardes n’a jamais répondu.</source>
        <translation>The second folder of the backups has never answered.</translation>
    </message>
    <message>
        <source>Le second dossier des sauvegardes ne répond pas depuis le {day}.</source>
        <translation>The second folder of the backups has not answered since {day}.</translation>
    </message>
    <message>
        <source>Les sauvegardes ne sont plus que sur cette machine. Vérifiez le réseau ou le disque : {place}</source>
        <translation>The backups are on this machine only. Check the network or the disk: {place}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Code de secours</source>
        <translation type="vanished">Recovery code</translation>
    </message>
    <message>
        <source>Code de récupération</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Imprimez la feuille et gardez-la au coffre du site : ce code ne sera plus montré.</source>
        <translation>Print the sheet and keep it in the site’s safe: this code will not be shown again.</translation>
    </message>
    <message>
        <source>La feuille est au coffre</source>
        <translation>The sheet is in the safe</translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Enregistrer la feuille…</source>
        <translation>Save the sheet…</translation>
    </message>
    <message>
        <source>La feuille du code sort à l’imprimante</source>
        <translation>The code’s sheet comes out at the printer</translation>
    </message>
    <message>
        <source>Enregistrer la feuille du code</source>
        <translation>Save the code’s sheet</translation>
    </message>
    <message>
        <source>La feuille du code est enregistrée</source>
        <translation>The code’s sheet is saved</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>de la nuit</source>
        <translation>nightly</translation>
    </message>
    <message>
        <source>faite à la main</source>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>avant une mise à jour</source>
        <translation>before an update</translation>
    </message>
    <message>
        <source>avant l’essai d’une version</source>
        <translation>before a version was tried</translation>
    </message>
    <message>
        <source>avant une remise en place</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>Vérifiée</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Copier vers un dossier…</source>
        <translation>Copy to a folder…</translation>
    </message>
    <message>
        <source>{size} Mo</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Sauvegardes de ce poste</source>
        <translation>Backups of this station</translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation type="vanished">Recovery code</translation>
    </message>
    <message>
        <source>Code de récupération</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Aucune sauvegarde</source>
        <translation>No backups</translation>
    </message>
    <message>
        <source>La première se fait la nuit prochaine.</source>
        <translation>The first one is made next night.</translation>
    </message>
    <message>
        <source>Sauvegarde… {part} %</source>
        <translation>Backing up… {part} %</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Aucune sauvegarde n’a encore réussi.</source>
        <translation>No backup has succeeded yet.</translation>
    </message>
    <message>
        <source>Dernière bonne sauvegarde : {day}.</source>
        <translation>Last good backup: {day}.</translation>
    </message>
    <message>
        <source>Pas de second dossier : si cette machine est perdue, ses sauvegardes le sont aussi. Choisissez-en un dans les réglages (backups.second_folder).</source>
        <translation>No second folder: if this machine is lost, so are its backups. Choose one in the settings (backups.second_folder).</translation>
    </message>
    <message>
        <source>Le second dossier ne répond pas : {place}</source>
        <translation>The second folder does not answer: {place}</translation>
    </message>
    <message>
        <source>Elles seront copiées la nuit prochaine dans {place}</source>
        <translation>They will be copied next night to {place}</translation>
    </message>
    <message>
        <source>Copiées aussi dans {place}</source>
        <translation>Copied to {place} as well</translation>
    </message>
    <message>
        <source>Aucun code de récupération : sans cette machine, ses sauvegardes ne s’ouvrent pas.</source>
        <translation>No recovery code: without this machine its backups cannot be opened.</translation>
    </message>
    <message>
        <source>Tirer le code de récupération…</source>
        <translation>Draw the recovery code…</translation>
    </message>
    <message>
        <source>Tirer un nouveau code de récupération ?</source>
        <translation>Draw a new recovery code?</translation>
    </message>
    <message>
        <source>Aucun code de secours : sans cette machine, ses sauvegardes ne s’ouvrent pas.</source>
        <translation type="vanished">No recovery code: without this machine its backups cannot be opened.</translation>
    </message>
    <message>
        <source>Tirer le code de secours…</source>
        <translation type="vanished">Draw the recovery code…</translation>
    </message>
    <message>
        <source>Tiré le {day}, imprimé.</source>
        <translation>Drawn on {day}, printed.</translation>
    </message>
    <message>
        <source>Tiré le {day}, sans feuille imprimée : s’il n’est pas au coffre, tirez-en un autre.</source>
        <translation>Drawn on {day}, no sheet printed: if it is not in the safe, draw another.</translation>
    </message>
    <message>
        <source>Tiré le {day}, jamais imprimé : tirez-en un nouveau.</source>
        <translation type="vanished">Drawn on {day}, never printed: draw a new one.</translation>
    </message>
    <message>
        <source>Tirer un nouveau code…</source>
        <translation>Draw a new code…</translation>
    </message>
    <message>
        <source>Sauvegarde faite et vérifiée</source>
        <translation>Backup made and verified</translation>
    </message>
    <message>
        <source>Où copier cette sauvegarde</source>
        <translation>Where to copy this backup</translation>
    </message>
    <message>
        <source>Sauvegarde copiée dans {folder}</source>
        <translation>Backup copied to {folder}</translation>
    </message>
    <message>
        <source>Tirer un nouveau code de secours ?</source>
        <translation type="vanished">Draw a new recovery code?</translation>
    </message>
    <message>
        <source>Il ouvrira les sauvegardes faites à partir de maintenant. L’ancienne feuille reste utile pour celles d’avant.</source>
        <translation>It will open the backups made from now on. The former sheet is still needed for those before.</translation>
    </message>
    <message>
        <source>Tirer le code</source>
        <translation>Draw the code</translation>
    </message>
</context>
<context>
    <name>BadgeDetail</name>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Badge rendu</source>
        <translation>Badge handed back</translation>
    </message>
    <message>
        <source>Annuler le badge</source>
        <translation>Revoke the badge</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Card</translation>
    </message>
</context>
<context>
    <name>BadgeReader</name>
    <message>
        <source>J’ai un QR code</source>
        <translation>I have a QR code</translation>
    </message>
    <message>
        <source>Visiteur ou résident, pour entrer comme pour sortir.</source>
        <translation>Visitor or resident, on your way in or out.</translation>
    </message>
</context>
<context>
    <name>BadgeScreen</name>
    <message>
        <source>Présentez votre badge</source>
        <translation>Show your badge</translation>
    </message>
    <message>
        <source>Tenez le code devant le lecteur</source>
        <translation>Hold the code in front of the reader</translation>
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
    <name>Badges</name>
    <message>
        <source>Présentez-le de nouveau, ou adressez-vous à l’accueil.</source>
        <translation>Hold it up again, or go to the front desk.</translation>
    </message>
    <message>
        <source>Votre badge n’a pas pu être lu</source>
        <translation>Your badge could not be read</translation>
    </message>
    <message>
        <source>Adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation>Please ask at the desk, to the right of this screen.</translation>
    </message>
    <message>
        <source>Ce code n’est pas lisible</source>
        <translation>This code cannot be read</translation>
    </message>
    <message>
        <source>Ce n’est pas un badge du Technopark, ou il est mal lu. Présentez-le de nouveau, bien à plat.</source>
        <translation>It is not a Technopark badge, or it was misread. Show it again, held flat.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas authentique</source>
        <translation>This badge is not genuine</translation>
    </message>
    <message>
        <source>Ce badge a été annulé</source>
        <translation>This badge was cancelled</translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici</source>
        <translation>This badge is not known here</translation>
    </message>
    <message>
        <source>Ce badge est d’un autre site</source>
        <translation>This badge is of another site</translation>
    </message>
    <message>
        <source>Cette visite est terminée</source>
        <translation>This visit is over</translation>
    </message>
    <message>
        <source>Déposez le badge à l’accueil, ou demandez-en un autre.</source>
        <translation>Leave the badge at the desk, or ask for another.</translation>
    </message>
    <message>
        <source>Il vaut à partir du {day} à {hour}.</source>
        <translation>It is valid from {day} at {hour}.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas encore valable</source>
        <translation>This badge is not valid yet</translation>
    </message>
    <message>
        <source>Ce badge ne peut pas servir ici</source>
        <translation>This badge cannot be used here</translation>
    </message>
    <message>
        <source>Il valait jusqu’au {day} à {hour}. L’accueil peut en faire un autre.</source>
        <translation>It was valid until {day} at {hour}. The desk can make another.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable</source>
        <translation>This badge is no longer valid</translation>
    </message>
    <message>
        <source>Visiteur</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Résident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>Coworking</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Valable</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Vérifier un code</source>
        <translation>Verify a code</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>New badge</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Non rendus</source>
        <translation>Not returned</translation>
    </message>
    <message>
        <source>Numéro, nom ou entreprise</source>
        <translation>Number, name or company</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>Find a badge</translation>
    </message>
    <message>
        <source>Tous les badges sont rendus</source>
        <translation>All badges are back</translation>
    </message>
    <message>
        <source>Aucun badge trouvé</source>
        <translation>No badge found</translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation>Check the number or the name.</translation>
    </message>
    <message>
        <source>Aucun badge</source>
        <translation>No badge</translation>
    </message>
    <message>
        <source>Les badges se font à l’accueil d’une visite.</source>
        <translation>Badges are made when a visit is welcomed.</translation>
    </message>
    <message>
        <source>fait par erreur</source>
        <translation>made by mistake</translation>
    </message>
    <message>
        <source>Badge {number} fait</source>
        <translation>Badge {number} made</translation>
    </message>
    <message>
        <source>Enregistrer le badge</source>
        <translation>Save the badge</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Badge {number} annulé</source>
        <translation>Badge {number} cancelled</translation>
    </message>
    <message>
        <source>Badge {number} rendu</source>
        <translation>Badge {number} handed back</translation>
    </message>
</context>
<context>
    <name>BarredSection</name>
    <message>
        <source>Demander un accord</source>
        <translation>Ask for leave</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ajouter à la liste</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>jusqu’au {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>accord aujourd’hui</source>
        <translation>leave today</translation>
    </message>
    <message>
        <source>Accords d’entrée</source>
        <translation>Leave to enter</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>L’accueil le lit, et la personne si elle demande ses données.</source>
        <translation>The reception reads it, and so does the person who asks for their data.</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Laisser entrer aujourd’hui</source>
        <translation>Let in today</translation>
    </message>
    <message>
        <source>Retirer l’accord d’aujourd’hui</source>
        <translation>Withdraw today’s leave</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Ajouter quelqu’un d’autre</source>
        <translation>Add someone else</translation>
    </message>
    <message>
        <source>Personne n’est dans la liste</source>
        <translation>Nobody is on the list</translation>
    </message>
    <message>
        <source>Qui y est n’entre qu’avec votre accord, demandé à l’accueil.</source>
        <translation>Whoever is on it comes in with your leave only, asked for at the desk.</translation>
    </message>
    <message>
        <source>{name} n’entre qu’avec votre accord</source>
        <translation>{name} comes in with your leave only</translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation>Changes saved: {name}</translation>
    </message>
    <message>
        <source>{name} entre comme tout le monde</source>
        <translation>{name} comes in like everybody else</translation>
    </message>
    <message>
        <source>{name} peut entrer aujourd’hui</source>
        <translation>{name} may come in today</translation>
    </message>
    <message>
        <source>Accord retiré : {name}</source>
        <translation>Leave withdrawn: {name}</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>saisis : {number}</source>
        <translation>entered: {number}</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Prendre le rendez-vous</source>
        <translation>Make the appointment</translation>
    </message>
    <message>
        <source>Le rendez-vous n’est pas pris</source>
        <translation>The appointment is not made</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
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
        <source>E-mail pour la confirmation</source>
        <translation>E-mail for the confirmation</translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>Type the first and last name.</translation>
    </message>
    <message>
        <source>Tapez un téléphone : un rendez-vous est au nom de qui vient.</source>
        <translation>Type a telephone: an appointment is in the name of who comes.</translation>
    </message>
</context>
<context>
    <name>BookingBadge</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>La réservation est faite au nom de votre entreprise. Sans badge, adressez-vous à l’accueil.</source>
        <translation>The booking is made in your company’s name. Without a badge, please ask at the desk.</translation>
    </message>
    <message>
        <source>Ce badge est celui d’un visiteur</source>
        <translation type="vanished">This is a visitor’s badge</translation>
    </message>
    <message>
        <source>Pour réserver, adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation>To book, please ask at the desk, to the right of this screen.</translation>
    </message>
</context>
<context>
    <name>BookingConfirm</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>Changer la réservation</source>
        <translation>Change the booking</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Recevoir une confirmation par e-mail</source>
        <translation>Get a confirmation by e-mail</translation>
    </message>
    <message>
        <source>Avec la date à mettre dans votre agenda</source>
        <translation>With the date for your calendar</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Comment préparer la salle ?</source>
        <translation>How should the room be set up?</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation type="vanished">Today, from {starts} to {ends}</translation>
    </message>
    <message>
        <source>Ce n’est pas réservé</source>
        <translation type="vanished">It is not booked</translation>
    </message>
</context>
<context>
    <name>BookingDay</name>
    <message numerus="yes">
        <source>%n place(s) libérée(s), proposée(s) à la liste d’attente</source>
        <translation>
            <numerusform>%n place came free, offered to the waiting list</numerusform>
            <numerusform>%n places came free, offered to the waiting list</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} : personne pour {who}. La salle sera libérée à {time}.</source>
        <translation type="vanished">{room}: nobody for {who}. The room will be given back at {time}.</translation>
    </message>
    <message>
        <source>{room}&#x202f;: personne pour {who}. La salle sera libérée à {time}.</source>
        <translation>{room}: nobody for {who}. The room will be given back at {time}.</translation>
    </message>
    <message>
        <source>Noter l’arrivée</source>
        <translation>Note the arrival</translation>
    </message>
    <message>
        <source>{room} est libérée : personne n’est venu pour {who}</source>
        <translation>{room} is free again: nobody came for {who}</translation>
    </message>
</context>
<context>
    <name>BookingEmail</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>À quelle adresse ?</source>
        <translation>To which address?</translation>
    </message>
    <message>
        <source>La confirmation y est envoyée, et ce qui change ensuite.</source>
        <translation>The confirmation is sent there, and what changes later.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>BookingFind</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation>See what is free</translation>
    </message>
    <message>
        <source>Que vous faut-il ?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>L’écrire en une phrase</source>
        <translation>Write it in a sentence</translation>
    </message>
    <message>
        <source>Par exemple : 8 personnes, écran, 1 h 30, cette semaine</source>
        <translation type="vanished">For example: 8 people, screen, 1 h 30, this week</translation>
    </message>
    <message>
        <source>8 personnes, écran, cette semaine</source>
        <translation>8 people, screen, this week</translation>
    </message>
    <message>
        <source>Combien de pièces ?</source>
        <translation>How many items?</translation>
    </message>
    <message>
        <source>Pour combien de personnes ?</source>
        <translation>For how many people?</translation>
    </message>
    <message>
        <source>Avec quel équipement ?</source>
        <translation>With which equipment?</translation>
    </message>
    <message>
        <source>Pour combien de temps ?</source>
        <translation>For how long?</translation>
    </message>
    <message>
        <source>Quand ?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Cette semaine</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Deux semaines</source>
        <translation>Two weeks</translation>
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
        <source>Créneau libre…</source>
        <translation>Free time…</translation>
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
        <source>Jours de plus</source>
        <translation>More days</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation>until {hour}</translation>
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
        <translation type="vanished">Repeat</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Change</translation>
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
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Langue des e-mails</source>
        <translation>Language of e-mails</translation>
    </message>
    <message>
        <source>E-mail de confirmation</source>
        <translation type="vanished">Confirmation e-mail</translation>
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
        <source>Technopark</source>
        <translation>Technopark</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Mettre en liste d’attente</source>
        <translation type="vanished">Put on the waiting list</translation>
    </message>
    <message>
        <source>Dates et conflits…</source>
        <translation type="vanished">See dates and conflicts…</translation>
    </message>
    <message>
        <source>Celle-ci</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>Celle-ci et les suivantes</source>
        <translation>This one and the following</translation>
    </message>
    <message>
        <source>Toute la série</source>
        <translation>The whole series</translation>
    </message>
    <message>
        <source>Une seule fois</source>
        <translation type="vanished">Once</translation>
    </message>
    <message>
        <source>Une autre règle</source>
        <translation type="vanished">Another rule</translation>
    </message>
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
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Chaque jour, {n} fois</source>
        <translation type="vanished">Every day, {n} times</translation>
    </message>
    <message>
        <source>Chaque semaine, {n} fois</source>
        <translation type="vanished">Every week, {n} times</translation>
    </message>
    <message>
        <source>Aucun résident de ce nom. Pour quelqu’un d’autre, choisissez un autre type.</source>
        <translation>No resident of that name. For anyone else, choose another type.</translation>
    </message>
    <message>
        <source>{who} est en liste d’attente pour ce moment</source>
        <translation>{who} is on the waiting list for that time</translation>
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
    <name>BookingList</name>
    <message>
        <source>toute la journée</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation>until {hour}</translation>
    </message>
</context>
<context>
    <name>BookingOffers</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="vanished">Book a room or a desk</translation>
    </message>
    <message>
        <source>Les premiers moments libres</source>
        <translation type="vanished">The first free times</translation>
    </message>
    <message>
        <source>Touchez-en un pour le réserver</source>
        <translation type="vanished">Touch one to book it</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="vanished">
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchez un moment pour le réserver</source>
        <translation>Touch a time to book it</translation>
    </message>
    <message>
        <source>{place}, {size}</source>
        <translation>{place}, {size}</translation>
    </message>
    <message>
        <source>Rien de libre qui vous soit permis</source>
        <translation>Nothing free that you may book</translation>
    </message>
    <message>
        <source>Rien de libre pour tout ce temps</source>
        <translation>Nothing is free for all of that time</translation>
    </message>
    <message>
        <source>Revenez et changez l’heure, la durée ou le nombre de personnes.</source>
        <translation>Go back and change the time, the length or the number of people.</translation>
    </message>
    <message>
        <source>Ce n’est pas réservé</source>
        <translation type="vanished">It is not booked</translation>
    </message>
</context>
<context>
    <name>BookingPlace</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="vanished">Book a room or a desk</translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation type="vanished">Today, from {starts} to {ends}</translation>
    </message>
    <message>
        <source>Ce qui est libre</source>
        <translation>What is free</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) libre(s)</source>
        <translation type="vanished">
            <numerusform>%n item free</numerusform>
            <numerusform>%n items free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Libre ce jour-là, {times}</source>
        <translation>Free that day, {times}</translation>
    </message>
    <message>
        <source>Attendre qu’une salle se libère</source>
        <translation>Wait for a room to come free</translation>
    </message>
    <message>
        <source>Elle est gardée pour vous, et votre badge vous le dit</source>
        <translation>It is kept for you, and your badge tells you so</translation>
    </message>
    <message>
        <source>Rien de libre pour tout ce temps</source>
        <translation>Nothing is free for all of that time</translation>
    </message>
    <message>
        <source>Revenez et changez l’heure, la durée ou le nombre de personnes.</source>
        <translation>Go back and change the time, the length or the number of people.</translation>
    </message>
    <message>
        <source>Libre aujourd’hui, {times}</source>
        <translation type="vanished">Free today, {times}</translation>
    </message>
    <message>
        <source>{places}, libre jusqu’à {hour}</source>
        <translation>{places}, free until {hour}</translation>
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
        <source>À confirmer par l’accueil</source>
        <translation>To be confirmed by the front desk</translation>
    </message>
    <message>
        <source>Proposée à la liste d’attente</source>
        <translation>Offered to the waiting list</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Gardée sur ce poste ; le central n’a pas encore répondu.</source>
        <translation>Kept on this machine; the central database has not answered yet.</translation>
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
        <source>Prolonger de 30 min</source>
        <translation>Extend by 30 min</translation>
    </message>
    <message>
        <source>Accepter la proposition</source>
        <translation>Take the offer</translation>
    </message>
    <message>
        <source>Retirer de la liste d’attente</source>
        <translation>Take off the waiting list</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Refuser la demande</source>
        <translation>Decline the request</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Échanger de salle…</source>
        <translation>Swap rooms…</translation>
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
    <name>BookingSentence</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation>See what is free</translation>
    </message>
    <message>
        <source>Que vous faut-il ?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Par exemple : 8 personnes, écran, 1 h 30, cette semaine</source>
        <translation>For example: 8 people, screen, 1 h 30, this week</translation>
    </message>
    <message>
        <source>Votre phrase</source>
        <translation>Your sentence</translation>
    </message>
    <message>
        <source>Non compris : {words}</source>
        <translation>Not understood: {words}</translation>
    </message>
</context>
<context>
    <name>BookingSpot</name>
    <message>
        <source>N’importe quelle place</source>
        <translation>Any place</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Quelle place ?</source>
        <translation>Which place?</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
</context>
<context>
    <name>BookingWhen</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation>See what is free</translation>
    </message>
    <message>
        <source>Trouver le premier moment libre</source>
        <translation>Find the first free time</translation>
    </message>
    <message>
        <source>Dites ce qu’il vous faut : équipement, durée, jours</source>
        <translation>Say what you need: equipment, length, days</translation>
    </message>
    <message>
        <source>Une salle</source>
        <translation>A room</translation>
    </message>
    <message>
        <source>Des postes de coworking</source>
        <translation>Coworking desks</translation>
    </message>
    <message>
        <source>Que réservez-vous ?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Du matériel à emprunter</source>
        <translation>Equipment to borrow</translation>
    </message>
    <message>
        <source>Combien de pièces ?</source>
        <translation>How many items?</translation>
    </message>
    <message>
        <source>Pour combien de personnes ?</source>
        <translation>For how many people?</translation>
    </message>
    <message>
        <source>Quel jour ?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>À partir de quelle heure ?</source>
        <translation>From what time?</translation>
    </message>
    <message>
        <source>Pour combien de temps ?</source>
        <translation>For how long?</translation>
    </message>
    <message>
        <source>Chercher sur deux semaines</source>
        <translation type="vanished">Search over two weeks</translation>
    </message>
    <message>
        <source>Les premiers moments libres, à toucher pour réserver</source>
        <translation type="vanished">The first free times, to touch and book</translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation type="vanished">Today, from {starts} to {ends}</translation>
    </message>
    <message>
        <source>Quand ?</source>
        <translation>When?</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Demain</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation>Today, from {starts} to {ends}</translation>
    </message>
    <message>
        <source>{day}, de {starts} à {ends}</source>
        <translation>{day}, from {starts} to {ends}</translation>
    </message>
    <message>
        <source>Salles réunies : {rooms}</source>
        <translation>Rooms joined: {rooms}</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>à partir de {hour}</source>
        <translation>from {hour}</translation>
    </message>
    <message>
        <source>avant {hour}</source>
        <translation>before {hour}</translation>
    </message>
</context>
<context>
    <name>BookingsHead</name>
    <message numerus="yes">
        <source>%n conflit(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir les actions à régler</source>
        <translation>Open what is to settle</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Trouver un créneau libre</source>
        <translation>Find a free time</translation>
    </message>
    <message>
        <source>Maintenant sur le plan</source>
        <translation>Now on the plan</translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation>Import a calendar</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message numerus="yes">
        <source>%n conflit(s)</source>
        <translation type="vanished">
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir les actions à régler</source>
        <translation type="vanished">Open what is to settle</translation>
    </message>
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
        <translation type="vanished">Bookings</translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation type="vanished">Day sheet</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation type="vanished">Book</translation>
    </message>
    <message>
        <source>Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler</source>
        <translation type="vanished">Drag to book · Alt + arrows to move · Delete to cancel</translation>
    </message>
    <message>
        <source>Cette salle n’a plus de temps libre ce jour-là.</source>
        <translation>This room has no free time left on that day.</translation>
    </message>
    <message>
        <source>Aucune salle sur ce site.</source>
        <translation type="vanished">No room at this site.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="vanished">Day</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation type="vanished">Week</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation type="vanished">Month</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation type="vanished">Room</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="vanished">List</translation>
    </message>
    <message>
        <source>Trouver un créneau libre</source>
        <translation type="vanished">Find a free time</translation>
    </message>
    <message>
        <source>Maintenant sur le plan</source>
        <translation type="vanished">Now on the plan</translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation type="vanished">Import a calendar</translation>
    </message>
    <message>
        <source>La réservation n’est pas enregistrée.</source>
        <translation type="vanished">The booking is not saved.</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation type="vanished">Go on typing</translation>
    </message>
    <message>
        <source>Réservation modifiée</source>
        <translation type="vanished">Booking changed</translation>
    </message>
    <message>
        <source>Salle réservée</source>
        <translation type="vanished">Room booked</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) importée(s)</source>
        <translation type="vanished">
            <numerusform>%n booking imported</numerusform>
            <numerusform>%n bookings imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Réservation déplacée</source>
        <translation type="vanished">Booking moved</translation>
    </message>
    <message>
        <source>Réservation prolongée</source>
        <translation type="vanished">Booking extended</translation>
    </message>
    <message>
        <source>Arrivée notée</source>
        <translation type="vanished">Checked in</translation>
    </message>
    <message>
        <source>Salle rendue</source>
        <translation type="vanished">Room given back</translation>
    </message>
    <message>
        <source>Salle libérée</source>
        <translation type="vanished">Room released</translation>
    </message>
    <message>
        <source>Salles échangées</source>
        <translation type="vanished">Rooms swapped</translation>
    </message>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation type="vanished">
            <numerusform>%n on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message>
        <source>Réservation confirmée</source>
        <translation type="vanished">Booking confirmed</translation>
    </message>
    <message>
        <source>Demande refusée</source>
        <translation type="vanished">Request declined</translation>
    </message>
    <message>
        <source>Annuler la réservation de {who} ?</source>
        <translation type="vanished">Cancel {who}’s booking?</translation>
    </message>
    <message>
        <source>La salle redevient libre pour tout le monde.</source>
        <translation type="vanished">The room becomes free for everyone.</translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation type="vanished">Cancel the booking</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="vanished">Keep</translation>
    </message>
    <message>
        <source>Réservation annulée</source>
        <translation type="vanished">Booking cancelled</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) annulée(s)</source>
        <translation type="vanished">
            <numerusform>%n booking cancelled</numerusform>
            <numerusform>%n bookings cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Restent annulées : {days}</source>
        <translation type="vanished">Still cancelled: {days}</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Importer {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation>Room or area</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>sinon, l’organisateur</source>
        <translation>else the organiser</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Réserver ({n})</source>
        <translation>Book ({n})</translation>
    </message>
    <message>
        <source>Rien n’est importé</source>
        <translation>Nothing is imported</translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message>
        <source>Adresse du calendrier copiée</source>
        <translation>The calendar’s address is copied</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Calendriers à suivre</source>
        <translation>Calendars to subscribe to</translation>
    </message>
    <message>
        <source>Aucun dossier de calendriers</source>
        <translation>No folder of calendars</translation>
    </message>
    <message>
        <source>Choisissez-en un dans les réglages du poste : calendars.folder. Un serveur web ou un partage du réseau le donne à lire.</source>
        <translation>Choose one in the settings of the station: calendars.folder. A web server or a share of the network hands it out.</translation>
    </message>
    <message>
        <source>Choisissez-en un dans les réglages du poste&#x202f;: calendars.folder. Un serveur web ou un partage du réseau le donne à lire.</source>
        <translation type="vanished">Choose one in the settings of the station: calendars.folder. A web server or a share of the network hands it out.</translation>
    </message>
</context>
<context>
    <name>CallButton</name>
    <message>
        <source>Appeler l’accueil</source>
        <translation>Call the desk</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Appeler quel numéro ?</source>
        <translation type="vanished">Call which number?</translation>
    </message>
    <message>
        <source>Il passe avant les autres ; les absents sont rappelés.</source>
        <translation type="vanished">It goes before the others; absent people are called again.</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation type="vanished">Call</translation>
    </message>
    <message>
        <source>Numéro du ticket</source>
        <translation type="vanished">Ticket number</translation>
    </message>
</context>
<context>
    <name>CallingSection</name>
    <message>
        <source>Tout le site</source>
        <translation>The whole site</translation>
    </message>
    <message>
        <source>Guichet {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>{services} d’abord</source>
        <translation>{services} first</translation>
    </message>
    <message>
        <source>Comme le site</source>
        <translation>As the site</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Prioritaires de suite</source>
        <translation>Priority in a row</translation>
    </message>
    <message>
        <source>Avance d’un rendez-vous</source>
        <translation>Appointments early</translation>
    </message>
    <message>
        <source>Attente qui passe tout</source>
        <translation>Wait that goes first</translation>
    </message>
    <message>
        <source>Fixées</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Règles d’appel</source>
        <translation>Calling rules</translation>
    </message>
    <message>
        <source>Des services passent d’abord</source>
        <translation>Some services go first</translation>
    </message>
    <message>
        <source>Sinon une seule file, dans l’ordre des heures.</source>
        <translation>Otherwise one line, by time.</translation>
    </message>
    <message>
        <source>Enregistrer ces règles</source>
        <translation>Save these rules</translation>
    </message>
    <message>
        <source>{whose} : règles d’appel enregistrées</source>
        <translation>{whose}: calling rules saved</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Modifier la visite</source>
        <translation>Change the visit</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
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
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>pour l’invitation</source>
        <translation>for the invitation</translation>
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
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tapez le prénom.</source>
        <translation>Type the first name.</translation>
    </message>
    <message>
        <source>Ajoutez le nom de famille.</source>
        <translation>Add the last name.</translation>
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
    <name>ChoicesSection</name>
    <message>
        <source>choisi par le site</source>
        <translation>chosen by the site</translation>
    </message>
    <message>
        <source>Choix du site</source>
        <translation>Choices of the site</translation>
    </message>
    <message>
        <source>Enregistrer le choix</source>
        <translation>Save the choice</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Choix</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Revenir à l’habituel : {value}</source>
        <translation>Back to the usual: {value}</translation>
    </message>
    <message>
        <source>{option} : {value}</source>
        <translation>{option}: {value}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Le site est fermé</source>
        <translation>The site is closed</translation>
    </message>
    <message>
        <source>Touchez l’écran pour en savoir plus</source>
        <translation>Touch the screen to know more</translation>
    </message>
    <message>
        <source>Utiliser la borne</source>
        <translation>Use the kiosk</translation>
    </message>
    <message>
        <source>Accueil : {phone}</source>
        <translation>Reception: {phone}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Pour des jours</source>
        <translation>For some days</translation>
    </message>
    <message>
        <source>Jusqu’à réouverture</source>
        <translation>Until reopened</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>Raison dite aux gens</source>
        <translation>Reason told to people</translation>
    </message>
    <message>
        <source>Premier jour</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) au plus à la fois.</source>
        <translation>
            <numerusform>%n day at most at once.</numerusform>
            <numerusform>%n days at most at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fermer {name}</source>
        <translation>Close {name}</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dites pourquoi : c’est ce que les gens liront.</source>
        <translation>Say why: it is what people will read.</translation>
    </message>
    <message>
        <source>Le dernier jour vient avant le premier.</source>
        <translation>The last day comes before the first.</translation>
    </message>
</context>
<context>
    <name>CollectForm</name>
    <message>
        <source>Qui retire les papiers ?</source>
        <translation>Who picks the papers up?</translation>
    </message>
    <message>
        <source>Remettre les papiers</source>
        <translation>Hand the papers over</translation>
    </message>
    <message>
        <source>Retirés par</source>
        <translation>Picked up by</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Ligne des en-têtes</source>
        <translation>Heading line</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>Windows arabe</source>
        <translation>Arabic Windows</translation>
    </message>
    <message>
        <source>Accents : {name}</source>
        <translation>Accents: {name}</translation>
    </message>
    <message>
        <source>Sans en-têtes</source>
        <translation>No headings</translation>
    </message>
    <message>
        <source>En-têtes : ligne {n}</source>
        <translation>Headings: line {n}</translation>
    </message>
    <message>
        <source>Colonne {n}</source>
        <translation>Column {n}</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Nom d’une personne</source>
        <translation>Last name of a person</translation>
    </message>
    <message>
        <source>Prénom d’une personne</source>
        <translation>First name of a person</translation>
    </message>
    <message>
        <source>Fonction d’une personne</source>
        <translation>Role of a person</translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Quand est la commission ?</source>
        <translation>When is the committee?</translation>
    </message>
    <message>
        <source>Fixer la commission</source>
        <translation>Set the committee</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>I am visiting someone</translation>
    </message>
    <message>
        <source>Quelle entreprise visitez-vous ?</source>
        <translation>Which company are you visiting?</translation>
    </message>
    <message>
        <source>Tapez au moins 3 lettres de son nom.</source>
        <translation>Type at least 3 letters of its name.</translation>
    </message>
    <message>
        <source>Nom de l’entreprise</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Pour protéger les résidents, la borne ne montre pas la liste des personnes. Le nom de votre hôte vous sera demandé ensuite.</source>
        <translation>To protect residents, this kiosk shows no list of people. You will be asked for your host’s name next.</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>I have a code</translation>
    </message>
    <message>
        <source>Celui de mon invitation</source>
        <translation>The one of my invitation</translation>
    </message>
    <message>
        <source>J’attends un visiteur</source>
        <translation>I am expecting a visitor</translation>
    </message>
    <message>
        <source>Avec votre badge</source>
        <translation>With your badge</translation>
    </message>
    <message numerus="yes">
        <source>Plus de %n entreprise(s)</source>
        <translation>
            <numerusform>More than %n company</numerusform>
            <numerusform>More than %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune entreprise de ce nom. Vérifiez le nom ou appelez l’accueil.</source>
        <translation>No company of that name. Check the name or call the desk.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>I am visiting someone</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Avant d’entrer</source>
        <translation>Before you come in</translation>
    </message>
    <message>
        <source>Vérifiez, lisez, puis donnez votre accord.</source>
        <translation>Check, read, then give your agreement.</translation>
    </message>
    <message>
        <source>J’ai lu la notice et je donne mon accord</source>
        <translation>I have read the notice and I agree</translation>
    </message>
    <message>
        <source>Sans cet accord, adressez-vous à l’accueil.</source>
        <translation>Without your agreement, please ask at the desk.</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation>Visiting</translation>
    </message>
    <message>
        <source>Cochez la case si vous êtes d’accord, puis terminez.</source>
        <translation>Tick the box if you agree, then finish.</translation>
    </message>
    <message>
        <source>Votre arrivée n’est pas enregistrée</source>
        <translation>Your arrival is not recorded</translation>
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
        <translation>Stay</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>End</translation>
    </message>
    <message numerus="yes">
        <source>Retour à l’accueil dans %n seconde(s)</source>
        <translation>
            <numerusform>Back to the start in %n second</numerusform>
            <numerusform>Back to the start in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterActs</name>
    <message>
        <source>Appel…</source>
        <translation>Calling…</translation>
    </message>
    <message>
        <source>{label} continue : {desk}</source>
        <translation>{label} goes on: {desk}</translation>
    </message>
    <message>
        <source>Rappel affiché</source>
        <translation>Announced again</translation>
    </message>
    <message>
        <source>{label} absent</source>
        <translation>{label} absent</translation>
    </message>
    <message>
        <source>{label} absent pour la 3e fois : clos</source>
        <translation>{label} absent a third time: closed</translation>
    </message>
    <message>
        <source>{label} mis de côté</source>
        <translation>{label} put aside</translation>
    </message>
    <message>
        <source>{label} transféré</source>
        <translation>{label} transferred</translation>
    </message>
    <message>
        <source>{label} rouvert</source>
        <translation>{label} reopened</translation>
    </message>
    <message>
        <source>{label} clos</source>
        <translation>{label} closed</translation>
    </message>
    <message>
        <source>{label} est de nouveau dans la file</source>
        <translation>{label} is in the queue again</translation>
    </message>
    <message>
        <source>Terminez d’abord avec {label}.</source>
        <translation>Finish with {label} first.</translation>
    </message>
    <message>
        <source>Guichet fermé</source>
        <translation>Counter closed</translation>
    </message>
    <message>
        <source>Non affiché à l’écran, appelez de vive voix</source>
        <translation>Not shown on the screen, call out loud</translation>
    </message>
</context>
<context>
    <name>CounterHead</name>
    <message>
        <source>Personne au guichet</source>
        <translation>Nobody at the counter</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>Guichet Unique</translation>
    </message>
    <message>
        <source>{desk} · guichet {number}</source>
        <translation>{desk} · counter {number}</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Guichet fermé</source>
        <translation>Counter closed</translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>for {time}</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Now serving</translation>
    </message>
    <message>
        <source>attendu {time}</source>
        <translation>waited {time}</translation>
    </message>
    <message>
        <source>prioritaire</source>
        <translation>priority</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>→ {desks} ensuite</source>
        <translation>→ {desks} next</translation>
    </message>
</context>
<context>
    <name>CounterParts</name>
    <message>
        <source>Guichet {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Réorienté</source>
        <translation>Redirected</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Appeler un numéro (F7)</source>
        <translation>Call a number (F7)</translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation>Close the counter</translation>
    </message>
    <message>
        <source>Passer la main</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Appeler l’accueil</source>
        <translation>Call the reception</translation>
    </message>
    <message>
        <source>Petite barre</source>
        <translation>Small strip</translation>
    </message>
</context>
<context>
    <name>CounterShowing</name>
    <message>
        <source>Appel…</source>
        <translation>Calling…</translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Appeler {label}</source>
        <translation>Call {label}</translation>
    </message>
    <message>
        <source>Clore et appeler {label}</source>
        <translation>Close and call {label}</translation>
    </message>
    <message>
        <source>Clore {label}</source>
        <translation>Close {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n dépôt(s) à prendre</source>
        <translation>
            <numerusform>%n deposit to take</numerusform>
            <numerusform>%n deposits to take</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en cours</source>
        <translation>
            <numerusform>%n in hand</numerusform>
            <numerusform>%n in hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Redonner des tickets</source>
        <translation>Give tickets again</translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation>Stop tickets</translation>
    </message>
    <message>
        <source>la plus longue : {time}</source>
        <translation>longest: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation>
            <numerusform>%n served</numerusform>
            <numerusform>%n served</numerusform>
        </translation>
    </message>
    <message>
        <source>{served} · moy. {time}</source>
        <translation>{served} · mean {time}</translation>
    </message>
</context>
<context>
    <name>CounterStrip</name>
    <message>
        <source>Appeler {label}</source>
        <translation>Call {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Fenêtre entière</source>
        <translation>Whole window</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>Counter</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.</source>
        <translation>This window has nothing for your role. Your work is done elsewhere.</translation>
    </message>
    <message>
        <source>Appel…</source>
        <translation type="vanished">Calling…</translation>
    </message>
    <message>
        <source>Appeler {label}</source>
        <translation type="vanished">Call {label}</translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation type="vanished">Nobody is waiting</translation>
    </message>
    <message>
        <source>Clore et appeler {label}</source>
        <translation type="vanished">Close and call {label}</translation>
    </message>
    <message>
        <source>Clore {label}</source>
        <translation type="vanished">Close {label}</translation>
    </message>
    <message>
        <source>Redonner des tickets</source>
        <translation type="vanished">Give tickets again</translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation type="vanished">Stop tickets</translation>
    </message>
    <message>
        <source>la plus longue : {time}</source>
        <translation type="vanished">longest: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation type="vanished">
            <numerusform>%n served</numerusform>
            <numerusform>%n served</numerusform>
        </translation>
    </message>
    <message>
        <source>{served} · moy. {time}</source>
        <translation type="vanished">{served} · mean {time}</translation>
    </message>
    <message>
        <source>Rappel affiché</source>
        <translation type="vanished">Announced again</translation>
    </message>
    <message>
        <source>{label} absent</source>
        <translation type="vanished">{label} absent</translation>
    </message>
    <message>
        <source>{label} mis de côté</source>
        <translation type="vanished">{label} put aside</translation>
    </message>
    <message>
        <source>{label} transféré</source>
        <translation type="vanished">{label} transferred</translation>
    </message>
    <message>
        <source>{label} rouvert</source>
        <translation type="vanished">{label} reopened</translation>
    </message>
    <message>
        <source>{label} clos</source>
        <translation type="vanished">{label} closed</translation>
    </message>
    <message>
        <source>Terminez d’abord avec {label}.</source>
        <translation type="vanished">Finish with {label} first.</translation>
    </message>
    <message>
        <source>Guichet fermé</source>
        <translation type="vanished">Counter closed</translation>
    </message>
    <message>
        <source>Non affiché à l’écran, appelez de vive voix</source>
        <translation type="vanished">Not shown on the screen, call out loud</translation>
    </message>
    <message>
        <source>Guichet {number}</source>
        <translation type="vanished">Counter {number}</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation type="vanished">Call again</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="vanished">Absent</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation type="vanished">Transfer</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="vanished">Put aside</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="vanished">Outcome</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation type="vanished">Done</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation type="vanished">Incomplete</translation>
    </message>
    <message>
        <source>Réorienté</source>
        <translation type="vanished">Redirected</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation type="vanished">Waiting</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="vanished">Pause</translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation type="vanished">Close the counter</translation>
    </message>
</context>
<context>
    <name>CountersCard</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation>Open a counter</translation>
    </message>
    <message>
        <source>Services…</source>
        <translation>Services…</translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation>Close the counter</translation>
    </message>
    <message>
        <source>en pause</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Aucun guichet n’a été ouvert</source>
        <translation>No counter was opened</translation>
    </message>
</context>
<context>
    <name>CoworkingCard</name>
    <message>
        <source>À cette heure, le site n’était pas ouvert, ou il n’a pas de coworking.</source>
        <translation>The site was not open at that hour, or it has no coworking.</translation>
    </message>
    <message>
        <source>Coworking, postes pris à {hour}</source>
        <translation>Coworking, places taken at {hour}</translation>
    </message>
    <message>
        <source>Barres</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Une heure plus tôt</source>
        <translation>An hour earlier</translation>
    </message>
    <message>
        <source>Une heure plus tard</source>
        <translation>An hour later</translation>
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
        <translation>Back</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>Prise par {who}, {hours}</source>
        <translation>Taken by {who}, {hours}</translation>
    </message>
    <message>
        <source>{hour} n’existe pas, les horloges avancent</source>
        <translation>{hour} does not exist, the clocks go forward</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Laissée de côté</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Au lieu du {day}</source>
        <translation>Instead of {day}</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
</context>
<context>
    <name>DayClosing</name>
    <message numerus="yes">
        <source>%n visite(s) close(s) d’office : personne ne l’a vue finir</source>
        <translation>
            <numerusform>%n visit closed with the day: nobody saw it end</numerusform>
            <numerusform>%n visits closed with the day: nobody saw them end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayTickets</name>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>au guichet {number}</source>
        <translation>at counter {number}</translation>
    </message>
    <message>
        <source>mis de côté</source>
        <translation>put aside</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>servi</source>
        <translation>served</translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation>to complete</translation>
    </message>
    <message>
        <source>réorienté</source>
        <translation>redirected</translation>
    </message>
    <message>
        <source>pris par erreur</source>
        <translation>taken by mistake</translation>
    </message>
    <message>
        <source>parti</source>
        <translation>left</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message numerus="yes">
        <source>Ajouter %n jour(s) férié(s) proposé(s)</source>
        <translation>
            <numerusform>Add %n proposed public holiday</numerusform>
            <numerusform>Add %n proposed public holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) férié(s) ajouté(s)</source>
        <translation>
            <numerusform>%n public holiday added</numerusform>
            <numerusform>%n public holidays added</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} est retiré</source>
        <translation>{day} is removed</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>Jours d’exception</source>
        <translation>Exceptional days</translation>
    </message>
    <message>
        <source>Un jour qui diffère</source>
        <translation>A day that differs</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Raison en arabe</source>
        <translation>Reason in Arabic</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Retirer ce jour</source>
        <translation>Remove this day</translation>
    </message>
    <message>
        <source>Enregistrer le jour</source>
        <translation>Save the day</translation>
    </message>
    <message>
        <source>Aucun jour d’exception à venir</source>
        <translation>No exceptional day to come</translation>
    </message>
    <message>
        <source>La semaine ordinaire vaut pour tous les jours.</source>
        <translation>The ordinary week holds for every day.</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation>Choose today or a day to come.</translation>
    </message>
    <message>
        <source>{day} est enregistré</source>
        <translation>{day} is saved</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>{name} n’a pas signé</source>
        <translation>{name} has not signed</translation>
    </message>
    <message>
        <source>Ne pas laisser entrer</source>
        <translation>Do not let in</translation>
    </message>
    <message>
        <source>Rien n’est décidé</source>
        <translation>Nothing is decided</translation>
    </message>
    <message>
        <source>Pourquoi cette personne n’entre pas</source>
        <translation>Why this person does not go in</translation>
    </message>
    <message>
        <source>Faire entrer…</source>
        <translation>Let in…</translation>
    </message>
    <message>
        <source>Dites pourquoi cette personne n’entre pas.</source>
        <translation>Say why this person does not go in.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Que devient la candidature ?</source>
        <translation>What becomes of the request?</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>Deposits</name>
    <message>
        <source>au guichet {number}</source>
        <translation>at counter {number}</translation>
    </message>
    <message>
        <source>au service</source>
        <translation>with the desk</translation>
    </message>
    <message>
        <source>à l’accueil</source>
        <translation>at the reception</translation>
    </message>
    <message>
        <source>prêts</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>retirés</source>
        <translation>picked up</translation>
    </message>
    <message>
        <source>rendus</source>
        <translation>given back</translation>
    </message>
</context>
<context>
    <name>DepositsDialog</name>
    <message>
        <source>Papiers déposés</source>
        <translation>Papers left</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Numéro du reçu, nom ou téléphone</source>
        <translation>Number of the receipt, name or telephone</translation>
    </message>
    <message>
        <source>Chercher des papiers</source>
        <translation>Look for papers</translation>
    </message>
    <message>
        <source>Recevoir des papiers</source>
        <translation>Take papers in</translation>
    </message>
    <message>
        <source>Prendre au guichet</source>
        <translation>Take to the counter</translation>
    </message>
    <message>
        <source>Remettre au guichet</source>
        <translation>Hand to the counter</translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Remettre les papiers</source>
        <translation>Hand the papers over</translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Annuler la dernière étape</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Aucun papier n’est déposé.</source>
        <translation>No papers are left here.</translation>
    </message>
    <message>
        <source>Rien à ce nom ni à ce numéro.</source>
        <translation>Nothing under that name or number.</translation>
    </message>
    <message>
        <source>retirés par {name}</source>
        <translation>picked up by {name}</translation>
    </message>
    <message>
        <source>remis à {name} à {time}</source>
        <translation>handed to {name} at {time}</translation>
    </message>
    <message>
        <source>Aucun moyen de prévenir.</source>
        <translation>No way to tell them.</translation>
    </message>
    <message>
        <source>Rien n’est changé</source>
        <translation>Nothing has changed</translation>
    </message>
</context>
<context>
    <name>DeskHours</name>
    <message>
        <source>aucun guichet ouvert</source>
        <translation>no counter open</translation>
    </message>
    <message>
        <source>guichet {numbers}</source>
        <translation>counter {numbers}</translation>
    </message>
    <message>
        <source>{counters}, attente ≈ {wait}</source>
        <translation type="vanished">{counters}, wait ≈ {wait}</translation>
    </message>
    <message>
        <source>guichet {numbers} en pause</source>
        <translation>counter {numbers} on a break</translation>
    </message>
    <message>
        <source>{counters}, attente {wait}</source>
        <translation>{counters}, wait {wait}</translation>
    </message>
    <message>
        <source>ouvert jusqu’à {time}</source>
        <translation>open until {time}</translation>
    </message>
    <message>
        <source>fermé, heures à fixer</source>
        <translation>closed, hours not set yet</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>ouvre {day} à {time}</source>
        <translation>opens {day} at {time}</translation>
    </message>
    <message>
        <source>ouvre à {time}</source>
        <translation>opens at {time}</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Redonner des tickets</source>
        <translation>Give tickets again</translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation>Stop tickets</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Guichet {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation>
            <numerusform>%n served</numerusform>
            <numerusform>%n served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) incomplet(s)</source>
        <translation>
            <numerusform>%n with papers missing</numerusform>
            <numerusform>%n with papers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>par service</source>
        <translation>by service</translation>
    </message>
    <message>
        <source>par guichet</source>
        <translation>by counter</translation>
    </message>
    <message>
        <source>par langue</source>
        <translation>by language</translation>
    </message>
    <message>
        <source>Compter autrement</source>
        <translation>Count otherwise</translation>
    </message>
    <message>
        <source>Montrer une autre mesure</source>
        <translation>Show another measure</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Terminer ici, sans aller à {desks}</source>
        <translation>End here, without going to {desks}</translation>
    </message>
    <message>
        <source>Pièces qui manquent</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>Précision (facultatif)</source>
        <translation>Detail (optional)</translation>
    </message>
    <message>
        <source>Note pour le guichet suivant</source>
        <translation>Note for the next counter</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Appareil</source>
        <translation type="vanished">Device</translation>
    </message>
    <message>
        <source>Cet appareil…</source>
        <translation>This device…</translation>
    </message>
    <message>
        <source>État</source>
        <translation type="vanished">State</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Réglages du poste</source>
        <translation>Station settings</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>DeviceWindow</name>
    <message>
        <source>Cet appareil</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
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
        <translation type="vanished">Esc</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Programme</source>
        <translation type="vanished">Program</translation>
    </message>
    <message>
        <source>Règles des fuseaux horaires</source>
        <translation type="vanished">Time zone rules</translation>
    </message>
    <message>
        <source>Heure légale du Maroc</source>
        <translation type="vanished">Legal time of Morocco</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation type="vanished">Disk</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation type="vanished">Data folder</translation>
    </message>
    <message>
        <source>Son</source>
        <translation type="vanished">Sound</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="vanished">Settings</translation>
    </message>
    <message>
        <source>Fichier des réglages</source>
        <translation type="vanished">Settings file</translation>
    </message>
    <message>
        <source>Données</source>
        <translation type="vanished">Data</translation>
    </message>
    <message>
        <source>Données du poste</source>
        <translation type="vanished">Data of the station</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation type="vanished">Encryption</translation>
    </message>
    <message>
        <source>Données entières</source>
        <translation type="vanished">Data is whole</translation>
    </message>
    <message>
        <source>Journal entier</source>
        <translation type="vanished">Log is whole</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="vanished">Sites</translation>
    </message>
    <message>
        <source>Clé de signature</source>
        <translation type="vanished">Signing key</translation>
    </message>
    <message>
        <source>Horaires des guichets</source>
        <translation type="vanished">Hours of the desks</translation>
    </message>
    <message>
        <source>Effacement des noms</source>
        <translation type="vanished">Purge of names</translation>
    </message>
    <message>
        <source>Notice d’information</source>
        <translation type="vanished">Privacy notice</translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation type="vanished">Print queue</translation>
    </message>
    <message>
        <source>Certificats</source>
        <translation type="vanished">Certificates</translation>
    </message>
    <message>
        <source>Base centrale</source>
        <translation type="vanished">Central database</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation type="vanished">Backup</translation>
    </message>
    <message>
        <source>Second dossier des sauvegardes</source>
        <translation type="vanished">Second folder of backups</translation>
    </message>
    <message>
        <source>Code de récupération</source>
        <translation type="vanished">Recovery code</translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation type="vanished">Recovery code</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Votre badge vous attend à l’accueil, à droite de cet écran</source>
        <translation>Your badge is waiting at the desk, to the right of this screen</translation>
    </message>
    <message>
        <source>Votre arrivée est enregistrée. L’agent imprime le badge et prévient votre hôte.</source>
        <translation>Your arrival is recorded. The agent prints the badge and tells your host.</translation>
    </message>
    <message>
        <source>Déposez votre badge à l’accueil</source>
        <translation>Please leave your badge at the desk</translation>
    </message>
    <message>
        <source>Votre départ est enregistré à {time}.</source>
        <translation>Your departure is recorded at {time}.</translation>
    </message>
    <message>
        <source>Votre entrée est enregistrée</source>
        <translation>You are checked in</translation>
    </message>
    <message>
        <source>À {time}. Présentez de nouveau le badge en sortant.</source>
        <translation>At {time}. Show the badge again on your way out.</translation>
    </message>
    <message>
        <source>Bienvenue, {who}</source>
        <translation>Welcome, {who}</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>Guichet Unique</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Passez à l’accueil, à droite de cet écran</source>
        <translation>Please go to reception, to the right of this screen</translation>
    </message>
    <message>
        <source>L’agent termine votre arrivée avec vous.</source>
        <translation>The receptionist will finish your arrival with you.</translation>
    </message>
    <message>
        <source>Au revoir, {who}</source>
        <translation>Goodbye, {who}</translation>
    </message>
    <message>
        <source>Bonjour, {who}</source>
        <translation>Hello, {who}</translation>
    </message>
    <message>
        <source>À bientôt, {who}</source>
        <translation>See you soon, {who}</translation>
    </message>
    <message>
        <source>Votre sortie est enregistrée</source>
        <translation>You are checked out</translation>
    </message>
    <message>
        <source>À {time}. Gardez votre badge.</source>
        <translation>At {time}. Keep your badge.</translation>
    </message>
    <message>
        <source>Badge déjà lu</source>
        <translation>Badge already read</translation>
    </message>
    <message>
        <source>Il vient d’être présenté : rien n’a changé</source>
        <translation>It has just been shown: nothing changed</translation>
    </message>
    <message>
        <source>Attendez une minute avant de le présenter de nouveau.</source>
        <translation>Wait a minute before showing it again.</translation>
    </message>
    <message>
        <source>C’est réservé</source>
        <translation>It is booked</translation>
    </message>
    <message>
        <source>{when}, {place}</source>
        <translation>{when}, {place}</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. Pour la changer, présentez votre badge ici.</source>
        <translation>In the name of {held_by}. To change it, show your badge here.</translation>
    </message>
    <message>
        <source>{place}, aujourd’hui de {starts} à {ends}</source>
        <translation type="vanished">{place}, today from {starts} to {ends}</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. Pour annuler, adressez-vous à l’accueil.</source>
        <translation type="vanished">In the name of {held_by}. To cancel, please ask at the desk.</translation>
    </message>
    <message>
        <source>Demande envoyée à l’accueil</source>
        <translation>Request sent to the front desk</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. L’heure est gardée jusqu’à la réponse de l’accueil.</source>
        <translation>In the name of {held_by}. The time is held until the front desk answers.</translation>
    </message>
    <message>
        <source>La réservation est changée</source>
        <translation>The booking is changed</translation>
    </message>
    <message>
        <source>Vous êtes en liste d’attente</source>
        <translation>You are on the waiting list</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. Présentez votre badge ici pour voir si une place est gardée.</source>
        <translation>In the name of {held_by}. Show your badge here to see whether a place is kept.</translation>
    </message>
    <message>
        <source>Vous êtes de nouveau dans la file</source>
        <translation>You are back in the queue</translation>
    </message>
    <message>
        <source>Ticket {label}, {ahead}</source>
        <translation>Ticket {label}, {ahead}</translation>
    </message>
    <message>
        <source>Restez à proximité : votre numéro sera de nouveau appelé à l’écran.</source>
        <translation>Stay nearby: your number will be called again on the screen.</translation>
    </message>
    <message>
        <source>D’autres passent avant vous</source>
        <translation>Others go before you</translation>
    </message>
    <message>
        <source>Vous gardez votre numéro. Restez à proximité de l’écran.</source>
        <translation>You keep your number. Stay near the screen.</translation>
    </message>
    <message>
        <source>La visite est annoncée</source>
        <translation>The visit is announced</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="vanished">{who}, {when}</translation>
    </message>
    <message>
        <source>Code {code}. Votre visiteur le dit à l’accueil, ou le tape ici.</source>
        <translation>Code {code}. Your visitor says it at the desk, or types it here.</translation>
    </message>
    <message>
        <source>Réservation à confirmer</source>
        <translation>Booking to be confirmed</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. L’accueil vous prévient si la place est déjà prise.</source>
        <translation>In the name of {held_by}. The front desk will tell you if the place is already taken.</translation>
    </message>
    <message>
        <source>Vous avez rendez-vous</source>
        <translation>You have an appointment</translation>
    </message>
    <message>
        <source>{when}, {desk}</source>
        <translation>{when}, {desk}</translation>
    </message>
    <message>
        <source>Code {code}. Ce jour-là, tapez-le ici, ou montrez-le à l’accueil.</source>
        <translation>Code {code}. On that day, type it here, or show it at the reception.</translation>
    </message>
    <message>
        <source>Le rendez-vous est annulé</source>
        <translation>The appointment is cancelled</translation>
    </message>
    <message>
        <source>L’heure est rendue à d’autres.</source>
        <translation>The hour is free for others.</translation>
    </message>
    <message>
        <source>Vous êtes inscrit</source>
        <translation>You are registered</translation>
    </message>
    <message>
        <source>Code {code}. Ce jour-là, tapez-le ici, ou dites-le à l’accueil.</source>
        <translation>Code {code}. On that day type it here, or say it at the front desk.</translation>
    </message>
    <message>
        <source>Vous êtes sur la liste d’attente</source>
        <translation>You are on the waiting list</translation>
    </message>
    <message>
        <source>Code {code}. Si une place se libère, elle va à la première personne.</source>
        <translation>Code {code}. A place that comes free goes to the first person.</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Votre arrivée est notée. {where}</source>
        <translation>Your arrival is noted. {where}</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Tout est en place</source>
        <translation>All is in place</translation>
    </message>
    <message>
        <source>« Cet appareil » reprend chaque essai quand vous voulez.</source>
        <translation type="vanished">“This device” has each test again whenever you want.</translation>
    </message>
    <message>
        <source>Chaque essai se reprend dans « Cet appareil » : un long appui sur l’étoile, puis le code du technicien.</source>
        <translation>Each test can be had again in “This device”: a long press on the star, then the technician’s code.</translation>
    </message>
    <message>
        <source>Chaque essai se reprend dans « Cet appareil », page Appareil de la fenêtre du responsable.</source>
        <translation type="vanished">Each test can be had again in “This device”, on the Device page of the manager’s window.</translation>
    </message>
    <message>
        <source>Il reste quelque chose à faire</source>
        <translation>Something is left to do</translation>
    </message>
    <message>
        <source>Chaque essai se reprend dans « Cet appareil », page Appareils de la fenêtre du responsable.</source>
        <translation>Each test can be had again in “This device”, on the Devices page of the manager’s window.</translation>
    </message>
    <message>
        <source>Le site</source>
        <translation>The site</translation>
    </message>
    <message>
        <source>Il arrive avec le premier échange ; laissez cette machine allumée.</source>
        <translation>It comes with the first exchange; leave this machine on.</translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation>This station</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Sur place</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>La demande est faite&#x202f;: l’accueil répond.</source>
        <translation>The request is made: the reception will answer.</translation>
    </message>
    <message>
        <source>C’est réservé jusqu’à {time}</source>
        <translation>Booked until {time}</translation>
    </message>
    <message>
        <source>C’est à vous jusqu’à {time}</source>
        <translation>It is yours until {time}</translation>
    </message>
    <message>
        <source>Votre arrivée est notée</source>
        <translation>You are checked in</translation>
    </message>
    <message>
        <source>La réservation est prolongée</source>
        <translation>The booking goes on longer</translation>
    </message>
    <message>
        <source>La salle est rendue, merci</source>
        <translation>The room is given back, thank you</translation>
    </message>
    <message>
        <source>La salle est réservée jusqu’à {time}.</source>
        <translation>The room is booked until {time}.</translation>
    </message>
    <message>
        <source>La salle est réservée à partir de {time}.</source>
        <translation>The room is booked from {time} on.</translation>
    </message>
    <message>
        <source>Elle est libre à {time}.</source>
        <translation>It is free at {time}.</translation>
    </message>
    <message>
        <source>Aucune salle n’est choisie</source>
        <translation>No room is chosen</translation>
    </message>
    <message>
        <source>Le technicien la choisit ici.</source>
        <translation>The technician chooses it here.</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Bientôt occupée</source>
        <translation>Taken soon</translation>
    </message>
    <message>
        <source>Attend quelqu’un</source>
        <translation>Waiting for somebody</translation>
    </message>
    <message>
        <source>Bientôt libérée</source>
        <translation>Free again soon</translation>
    </message>
    <message>
        <source>Occupée</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Retenue</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>En travaux</source>
        <translation>Under works</translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Site fermé</source>
        <translation>Site closed</translation>
    </message>
    <message>
        <source>Libre en ce moment&#x202f;: {rooms}</source>
        <translation>Free now: {rooms}</translation>
    </message>
    <message>
        <source>jusqu’à {time}</source>
        <translation type="vanished">until {time}</translation>
    </message>
    <message>
        <source>avec {room}</source>
        <translation>with {room}</translation>
    </message>
    <message>
        <source>Réservée</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Elle ne se réserve pas en ce moment.</source>
        <translation>It cannot be booked at present.</translation>
    </message>
    <message>
        <source>Si personne ne confirme, libre à {time}</source>
        <translation>Free at {time} if nobody checks in</translation>
    </message>
    <message>
        <source>Jusqu’à {time}</source>
        <translation>Until {time}</translation>
    </message>
    <message>
        <source>Ouvre à {time}</source>
        <translation>Opens at {time}</translation>
    </message>
    <message>
        <source>Libre jusqu’à {time}</source>
        <translation>Free until {time}</translation>
    </message>
    <message>
        <source>Libre jusqu’à la fermeture, {time}</source>
        <translation>Free until closing, {time}</translation>
    </message>
    <message>
        <source>Rien d’autre aujourd’hui</source>
        <translation>Nothing else today</translation>
    </message>
    <message>
        <source>Ensuite&#x202f;: {what}</source>
        <translation>Next: {what}</translation>
    </message>
</context>
<context>
    <name>DoorPanel</name>
    <message>
        <source>Aucune salle de ce nom</source>
        <translation type="vanished">No room of that name</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="vanished">Free</translation>
    </message>
    <message>
        <source>Bientôt occupée</source>
        <translation type="vanished">Taken soon</translation>
    </message>
    <message>
        <source>Attend quelqu’un</source>
        <translation type="vanished">Waiting for somebody</translation>
    </message>
    <message>
        <source>Occupée</source>
        <translation type="vanished">Taken</translation>
    </message>
    <message>
        <source>Réservée</source>
        <translation type="vanished">Reserved</translation>
    </message>
    <message>
        <source>Jusqu’à {time}</source>
        <translation type="vanished">Until {time}</translation>
    </message>
    <message>
        <source>Libre jusqu’à {time}</source>
        <translation type="vanished">Free until {time}</translation>
    </message>
    <message>
        <source>Libre jusqu’à la fermeture, {time}</source>
        <translation type="vanished">Free until closing, {time}</translation>
    </message>
    <message>
        <source>Fermé aujourd’hui</source>
        <translation type="vanished">Closed today</translation>
    </message>
    <message>
        <source>Rien d’autre aujourd’hui</source>
        <translation type="vanished">Nothing else today</translation>
    </message>
    <message>
        <source>Ensuite&#x202f;: {what}</source>
        <translation type="vanished">Next: {what}</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Porte</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Cet écran ne suit plus les réservations depuis {time}.</source>
        <translation>This screen has not followed the bookings since {time}.</translation>
    </message>
    <message>
        <source>Hors ligne&#x202f;: ce qui est réservé ici reste à confirmer.</source>
        <translation>Offline: what is booked here is to be confirmed.</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Réserver {length}</source>
        <translation>Book {length}</translation>
    </message>
    <message>
        <source>Prolonger de {length}</source>
        <translation>Extend by {length}</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Terminer maintenant&#x202f;?</source>
        <translation>End it now?</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ou présentez votre badge</source>
        <translation>Or show your badge</translation>
    </message>
    <message>
        <source>Présentez votre badge pour réserver</source>
        <translation>Show your badge to book</translation>
    </message>
    <message>
        <source>La salle se réserve à la borne ou à l’accueil</source>
        <translation>Book this room at the kiosk or at the reception</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation type="vanished">On the spot</translation>
    </message>
    <message>
        <source>La salle est réservée à partir de {time}.</source>
        <translation type="vanished">The room is reserved from {time}.</translation>
    </message>
</context>
<context>
    <name>DraftPopover</name>
    <message>
        <source>Pour qui ?</source>
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
        <source>Aucun résident de ce nom : la réservation sera externe.</source>
        <translation>No resident of that name: the booking will be external.</translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation>Write for whom the room is booked.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>L’accueil est appelé à ce guichet</source>
        <translation>The reception is called to this counter</translation>
    </message>
    <message>
        <source>Quelqu’un arrive de l’accueil</source>
        <translation>Somebody is coming from the reception</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Message d’urgence</source>
        <translation>Emergency message</translation>
    </message>
    <message>
        <source>Afficher partout</source>
        <translation>Show everywhere</translation>
    </message>
    <message>
        <source>Il remplit les affichages et les bornes du site, et s’inscrit dans toutes les fenêtres, jusqu’à ce que l’accueil y mette fin.</source>
        <translation>It fills the displays and kiosks of the site and stands in every window, until the reception ends it.</translation>
    </message>
    <message>
        <source>Le message n’est pas affiché</source>
        <translation>The message is not shown</translation>
    </message>
    <message>
        <source>Phrase prête</source>
        <translation>Ready-made sentence</translation>
    </message>
    <message>
        <source>En français</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>In Arabic</translation>
    </message>
    <message>
        <source>recommandé</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>EnrolmentPanel</name>
    <message>
        <source>Le site à rejoindre</source>
        <translation>The site to join</translation>
    </message>
    <message>
        <source>Lisez les codes de la feuille d’inscription avec le lecteur, ou choisissez le fichier que le centre a fait pour cette machine.</source>
        <translation>Read the codes of the enrolment sheet with the scanner, or choose the file that the centre made for this machine.</translation>
    </message>
    <message>
        <source>Le fichier d’inscription</source>
        <translation>The enrolment file</translation>
    </message>
    <message>
        <source>Inscription (*.json *.txt)</source>
        <translation>Enrolment (*.json *.txt)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Ce code n’est pas celui d’une inscription. Lisez ceux de la feuille que le centre a faite pour cette machine.</source>
        <translation>This is not the code of an enrolment. Read those of the sheet that the centre made for this machine.</translation>
    </message>
    <message>
        <source>Ce code n’a pas été lu en entier. Lisez-le encore, plus lentement.</source>
        <translation>This code was not read whole. Read it again, more slowly.</translation>
    </message>
    <message>
        <source>Ou continuez : le site et ses personnes arriveront quand il répondra.</source>
        <translation>Or continue: the site and its people arrive when it answers.</translation>
    </message>
    <message>
        <source>Lisez le code de l’inscription</source>
        <translation>Read the enrolment’s code</translation>
    </message>
    <message>
        <source>Choisir le fichier…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Inscription lue : site {site}, {kind}.</source>
        <translation>Enrolment read: site {site}, {kind}.</translation>
    </message>
    <message>
        <source>Inscription lue : {site} s’ouvre ici, {kind}.</source>
        <translation>Enrolment read: {site} opens here, {kind}.</translation>
    </message>
    <message>
        <source>{read} codes lus sur {all}. Lisez encore : {left}.</source>
        <translation>{read} of {all} codes read. Still to read: {left}.</translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Nom de l’entreprise</source>
        <translation>Name of the company</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Entrée le</source>
        <translation>Moves in on</translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation>Kind of member</translation>
    </message>
    <message>
        <source>Faire entrer ce porteur de projet ?</source>
        <translation>Let this project holder move in?</translation>
    </message>
    <message>
        <source>Faire entrer</source>
        <translation>Let move in</translation>
    </message>
    <message>
        <source>Tapez le nom de l’entreprise.</source>
        <translation>Type the name of the company.</translation>
    </message>
</context>
<context>
    <name>EquipmentLine</name>
    <message>
        <source>{name} {left}/{all}</source>
        <translation>{name} {left}/{all}</translation>
    </message>
    <message>
        <source>Matériel libre : {things}</source>
        <translation>Equipment free: {things}</translation>
    </message>
</context>
<context>
    <name>Evacuating</name>
    <message>
        <source>Aucune imprimante : la liste d’évacuation n’est pas sortie sur papier.</source>
        <translation>No printer: the evacuation list did not come out on paper.</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Évacuation réelle</source>
        <translation>Real evacuation</translation>
    </message>
    <message>
        <source>Exercice d’évacuation</source>
        <translation>Evacuation drill</translation>
    </message>
    <message>
        <source>Essai d’évacuation</source>
        <translation>Evacuation test</translation>
    </message>
    <message>
        <source>{seen} sur {people} présents</source>
        <translation>{seen} of {people} present</translation>
    </message>
    <message>
        <source>à trouver</source>
        <translation>to be found</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>manquant</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation>to be helped down</translation>
    </message>
    <message>
        <source>Nom effacé</source>
        <translation>Name erased</translation>
    </message>
    <message>
        <source>salle à vérifier</source>
        <translation>room to look into</translation>
    </message>
    <message>
        <source>%n personne(s)</source>
        <translation type="vanished">%n person</translation>
    </message>
    <message>
        <source>visiteur</source>
        <translation>visitor</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>résident</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>nomade</source>
        <translation>coworker</translation>
    </message>
    <message>
        <source>équipe du site</source>
        <translation>site team</translation>
    </message>
    <message>
        <source>tickets sans nom</source>
        <translation>tickets without names</translation>
    </message>
    <message>
        <source>ajouté à l’appel</source>
        <translation>added to the roll</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>Guichet Unique</translation>
    </message>
    <message>
        <source>Salles occupées</source>
        <translation>Rooms in use</translation>
    </message>
</context>
<context>
    <name>EvacuationLine</name>
    <message>
        <source>Ouvrir l’appel</source>
        <translation>Open the roll</translation>
    </message>
    <message>
        <source>tout le monde est trouvé</source>
        <translation>everybody is found</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à trouver</source>
        <translation>
            <numerusform>%n person to be found</numerusform>
            <numerusform>%n people to be found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventBadge</name>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Vous êtes inscrit au nom du badge dès qu’il est lu.</source>
        <translation>You are registered in the name on the badge as soon as it is read.</translation>
    </message>
    <message>
        <source>Ce badge est celui d’un visiteur</source>
        <translation type="vanished">This badge is a visitor’s</translation>
    </message>
    <message>
        <source>Revenez en arrière et inscrivez-vous avec votre nom.</source>
        <translation>Go back and register with your name.</translation>
    </message>
</context>
<context>
    <name>EventCode</name>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Votre code d’inscription</source>
        <translation>Your registration code</translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de la confirmation devant le lecteur.</source>
        <translation>Its six letters, or the QR of the confirmation in front of the reader.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation>Read the code again: six letters, no figures.</translation>
    </message>
    <message>
        <source>L’arrivée n’est pas notée</source>
        <translation>The arrival is not noted</translation>
    </message>
</context>
<context>
    <name>EventConsent</name>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>M’inscrire</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Avant de finir</source>
        <translation>Before you finish</translation>
    </message>
    <message>
        <source>Vérifiez, lisez, puis donnez votre accord.</source>
        <translation>Check, read, then agree.</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Vous n’êtes pas inscrit</source>
        <translation>You are not registered</translation>
    </message>
    <message>
        <source>L’accueil termine votre inscription avec vous.</source>
        <translation>The front desk finishes your registration with you.</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message numerus="yes">
        <source>%n présent(s)</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Annuler l’événement</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Feuille de présence</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Nom, entreprise ou code</source>
        <translation>Name, company or code</translation>
    </message>
    <message>
        <source>Chercher une inscription</source>
        <translation>Search a registration</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Arrivé</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Sans inscription</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Retirer l’inscription</source>
        <translation>Withdraw the registration</translation>
    </message>
    <message>
        <source>Annuler l’arrivée</source>
        <translation>Undo the arrival</translation>
    </message>
    <message>
        <source>Personne de ce nom</source>
        <translation>Nobody of that name</translation>
    </message>
    <message>
        <source>Relisez le nom ou le code.</source>
        <translation>Read the name or the code again.</translation>
    </message>
    <message>
        <source>Personne n’est inscrit</source>
        <translation>Nobody is registered</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Prévoir un événement</source>
        <translation>Plan an event</translation>
    </message>
    <message>
        <source>Prévoir</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>L’événement n’est pas prévu</source>
        <translation>The event is not planned</translation>
    </message>
    <message>
        <source>Modifier l’événement</source>
        <translation>Change the event</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>L’événement reste ce qu’il était</source>
        <translation>The event stays as it was</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Titre en arabe</source>
        <translation>Title in Arabic</translation>
    </message>
    <message>
        <source>Titre en anglais</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>à partir de</source>
        <translation>starting at</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>jusqu’à</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>la réservation se fait à part</source>
        <translation>booked separately</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>si hors des salles</source>
        <translation>if not in a room</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Places sur place</source>
        <translation>Places on site</translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Hors des salles</source>
        <translation>Not in a room</translation>
    </message>
    <message>
        <source>Liste d’attente</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Inscription à la borne</source>
        <translation>Registration at the kiosk</translation>
    </message>
    <message>
        <source>Annoncé à l’écran</source>
        <translation>Announced on the display</translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Tapez le titre.</source>
        <translation>Type the title.</translation>
    </message>
</context>
<context>
    <name>EventWho</name>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Qui s’inscrit ?</source>
        <translation>Who registers?</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{first} au {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Places libres : {count}</source>
        <translation>Free places: {count}</translation>
    </message>
    <message>
        <source>Complet : liste d’attente</source>
        <translation>Full: waiting list</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Full</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Atelier</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Hackathon</source>
        <translation>Hackathon</translation>
    </message>
    <message>
        <source>Mentorat</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>E-Technopark</source>
        <translation>E-Technopark</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Sur place et en ligne</source>
        <translation>On site and online</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>over</translation>
    </message>
    <message>
        <source>complet</source>
        <translation>full</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>going on</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>{count} en ligne</source>
        <translation>{count} online</translation>
    </message>
    <message>
        <source>{count} sur place</source>
        <translation>{count} on site</translation>
    </message>
    <message>
        <source>{taken} / {places} places</source>
        <translation>{taken} / {places} places</translation>
    </message>
    <message>
        <source>{count} en attente</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>arrivé</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>inscrit</source>
        <translation>registered</translation>
    </message>
</context>
<context>
    <name>EventsComing</name>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Aujourd’hui et bientôt</source>
        <translation>Today and soon</translation>
    </message>
    <message>
        <source>Touchez pour vous inscrire.</source>
        <translation>Touch to register.</translation>
    </message>
    <message>
        <source>Rien n’est prévu</source>
        <translation>Nothing is planned</translation>
    </message>
    <message>
        <source>L’accueil sait ce qui se prépare.</source>
        <translation>The front desk knows what is being prepared.</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Prévoir un événement</source>
        <translation>Plan an event</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Passés</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Aucun événement aujourd’hui</source>
        <translation>No event today</translation>
    </message>
    <message>
        <source>Aucun événement passé</source>
        <translation>No past event</translation>
    </message>
    <message>
        <source>Aucun événement prévu</source>
        <translation>No event planned</translation>
    </message>
    <message>
        <source>Événement prévu : {title}</source>
        <translation>Event planned: {title}</translation>
    </message>
    <message>
        <source>Événement modifié : {title}</source>
        <translation>Event changed: {title}</translation>
    </message>
    <message>
        <source>Événement modifié : {title}. Des personnes en attente ont une place.</source>
        <translation>Event changed: {title}. People who waited have a place.</translation>
    </message>
    <message>
        <source>Événement rétabli : {title}</source>
        <translation>Event restored: {title}</translation>
    </message>
    <message>
        <source>Annuler « {title} » ?</source>
        <translation>Cancel “{title}”?</translation>
    </message>
    <message>
        <source>L’annulation part par e-mail à chaque inscrit qui a laissé une adresse.</source>
        <translation>Everyone registered who left an address is told by e-mail.</translation>
    </message>
    <message>
        <source>Annuler l’événement</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>Événement annulé : {title}</source>
        <translation>Event cancelled: {title}</translation>
    </message>
    <message>
        <source>Enregistrer la feuille de présence</source>
        <translation>Save the attendance sheet</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Inscrit : {name}, code {code}</source>
        <translation>Registered: {name}, code {code}</translation>
    </message>
    <message>
        <source>Complet : {name} est sur la liste d’attente, code {code}</source>
        <translation>Full: {name} is on the waiting list, code {code}</translation>
    </message>
    <message>
        <source>Arrivée notée : {name}</source>
        <translation>Arrival noted: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Arrivée notée : {name}, %n minute(s) après le début</source>
        <translation>
            <numerusform>Arrival noted: {name}, %n minute after the beginning</numerusform>
            <numerusform>Arrival noted: {name}, %n minutes after the beginning</numerusform>
        </translation>
    </message>
    <message>
        <source>Retirer l’inscription de {name} ?</source>
        <translation>Withdraw the registration of {name}?</translation>
    </message>
    <message>
        <source>La place va à la première personne en attente, prévenue par e-mail.</source>
        <translation>The place goes to the first person waiting, who is told by e-mail.</translation>
    </message>
    <message>
        <source>Retirer l’inscription</source>
        <translation>Withdraw the registration</translation>
    </message>
    <message>
        <source>Inscription retirée : {name}</source>
        <translation>Registration withdrawn: {name}</translation>
    </message>
    <message>
        <source>Arrivée annulée : {name}</source>
        <translation>Arrival undone: {name}</translation>
    </message>
    <message>
        <source>Aucune inscription avec ce code.</source>
        <translation>No registration with this code.</translation>
    </message>
    <message>
        <source>{name} est déjà arrivé, à {time}.</source>
        <translation>{name} has arrived already, at {time}.</translation>
    </message>
</context>
<context>
    <name>ExitSheet</name>
    <message>
        <source>Code du technicien</source>
        <translation>Technician’s code</translation>
    </message>
    <message>
        <source>Aucun code de sortie</source>
        <translation type="vanished">No exit code</translation>
    </message>
    <message>
        <source>Écrivez exit_code sous [touch] dans settings.toml, puis relancez.</source>
        <translation type="vanished">Write exit_code under [touch] in settings.toml, then start again.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>This code is not the right one.</translation>
    </message>
    <message>
        <source>Recommencez.</source>
        <translation>Try again.</translation>
    </message>
    <message numerus="yes">
        <source>Prochain essai dans %n minute(s).</source>
        <translation>
            <numerusform>Next try in %n minute.</numerusform>
            <numerusform>Next try in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prochain essai dans %n seconde(s).</source>
        <translation>
            <numerusform>Next try in %n second.</numerusform>
            <numerusform>Next try in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code n’est pas le bon. Recommencez.</source>
        <translation type="vanished">That is not the code. Try again.</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Très mal</source>
        <translation>Very bad</translation>
    </message>
    <message>
        <source>Mal</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Bien</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Très bien</source>
        <translation>Very good</translation>
    </message>
</context>
<context>
    <name>FeedbackQuestion</name>
    <message>
        <source>Votre avis</source>
        <translation>Your opinion</translation>
    </message>
    <message>
        <source>Comment s’est passée votre visite au guichet ?</source>
        <translation>How was your visit to the counter?</translation>
    </message>
    <message>
        <source>Ticket {label}</source>
        <translation>Ticket {label}</translation>
    </message>
</context>
<context>
    <name>FeedbackThanks</name>
    <message>
        <source>Merci pour votre avis</source>
        <translation>Thank you for your opinion</translation>
    </message>
    <message>
        <source>Pour le corriger, touchez un autre visage.</source>
        <translation>To correct it, touch another face.</translation>
    </message>
    <message>
        <source>Qu’est-ce qui a compté le plus ? (facultatif)</source>
        <translation>What counted most? (optional)</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>Noted.</translation>
    </message>
</context>
<context>
    <name>FeedbackTicket</name>
    <message>
        <source>Votre avis</source>
        <translation>Your opinion</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Montrez votre ticket au lecteur</source>
        <translation>Show your ticket to the reader</translation>
    </message>
    <message>
        <source>Sans papier, tapez son numéro d’aujourd’hui.</source>
        <translation>Without paper, type today’s number.</translation>
    </message>
    <message>
        <source>Numéro du ticket</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Présentez-le de nouveau, ou adressez-vous à l’accueil.</source>
        <translation>Hold it up again, or go to the front desk.</translation>
    </message>
    <message>
        <source>Votre ticket n’a pas pu être lu</source>
        <translation>Your ticket could not be read</translation>
    </message>
    <message>
        <source>Avis déjà donné</source>
        <translation>Opinion given already</translation>
    </message>
    <message>
        <source>Pas encore servi</source>
        <translation>Not served yet</translation>
    </message>
    <message>
        <source>Ticket trop ancien</source>
        <translation>Ticket too old</translation>
    </message>
    <message>
        <source>Ticket d’un autre site</source>
        <translation>Ticket of another site</translation>
    </message>
    <message>
        <source>Ce code n’est pas lisible</source>
        <translation>This code cannot be read</translation>
    </message>
    <message>
        <source>Ticket inconnu</source>
        <translation>Unknown ticket</translation>
    </message>
</context>
<context>
    <name>FigureBox</name>
    <message>
        <source>rien à comparer</source>
        <translation>nothing to compare</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>steady</translation>
    </message>
    <message>
        <source>{change} sur {before}</source>
        <translation>{change} on {before}</translation>
    </message>
    <message>
        <source>{change}, à surveiller</source>
        <translation>{change}, to watch</translation>
    </message>
    <message numerus="yes">
        <source>{sign}&#xa0;%n point(s)</source>
        <translation>
            <numerusform>{sign}&#xa0;%n point</numerusform>
            <numerusform>{sign}&#xa0;%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}&#xa0;{minutes}&#xa0;min</source>
        <translation>{sign}&#xa0;{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Ces chiffres ne sont pas comptés</source>
        <translation>These figures were not counted</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Rien à compter</source>
        <translation>Nothing to count</translation>
    </message>
    <message>
        <source>Il ne s’est rien passé dans cette période.</source>
        <translation>Nothing happened in this period.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>attente</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation type="vanished">Start-up</translation>
    </message>
    <message>
        <source>PME</source>
        <translation type="vanished">SME</translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation type="vanished">Residents</translation>
    </message>
    <message>
        <source>Externes</source>
        <translation type="vanished">External</translation>
    </message>
    <message>
        <source>Technopark</source>
        <translation type="vanished">Technopark</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>la période d’avant</source>
        <translation>the period before</translation>
    </message>
    <message>
        <source>{hour}&#xa0;h</source>
        <translation type="vanished">{hour}:00</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>jusqu’à {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>données {age}</source>
        <translation>data {age}</translation>
    </message>
    <message>
        <source>Enregistrer les chiffres</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="vanished">Site</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>Rapport du jour</source>
        <translation>Report of the day</translation>
    </message>
    <message>
        <source>Rapport de la semaine</source>
        <translation>Report of the week</translation>
    </message>
    <message>
        <source>Rapport du mois</source>
        <translation>Report of the month</translation>
    </message>
    <message>
        <source>Rapport de la période</source>
        <translation>Report of the period</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Trouver un créneau libre</source>
        <translation>Find a free time</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ce qu’il faut</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sur</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>8 personnes, écran, 90 min, cette semaine</source>
        <translation>8 people, screen, 90 min, this week</translation>
    </message>
    <message>
        <source>un jour</source>
        <translation>one day</translation>
    </message>
    <message>
        <source>une semaine</source>
        <translation>one week</translation>
    </message>
    <message>
        <source>deux semaines</source>
        <translation>two weeks</translation>
    </message>
    <message>
        <source>un mois</source>
        <translation>one month</translation>
    </message>
    <message>
        <source>une salle</source>
        <translation>a room</translation>
    </message>
    <message>
        <source>coworking</source>
        <translation>coworking</translation>
    </message>
    <message>
        <source>matériel</source>
        <translation>equipment</translation>
    </message>
    <message>
        <source>Ce qui est libre</source>
        <translation>What is free</translation>
    </message>
    <message>
        <source>Mettre en liste d’attente…</source>
        <translation>Put on the waiting list…</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Essayez moins de personnes, une autre durée ou plus de jours.</source>
        <translation>Try fewer people, another length or more days.</translation>
    </message>
    <message>
        <source>Rien de libre pour cela</source>
        <translation>Nothing is free for that</translation>
    </message>
    <message>
        <source>à partir de {hour}</source>
        <translation>from {hour}</translation>
    </message>
    <message>
        <source>avant {hour}</source>
        <translation>before {hour}</translation>
    </message>
    <message>
        <source>non compris : {words}</source>
        <translation>not understood: {words}</translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation>Write for whom the room is booked.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Lisez d’abord tous les codes, ou choisissez le fichier.</source>
        <translation>First read all the codes, or choose the file.</translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation>That is not the same PIN. Type it once more.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont chiffrées. Leur clé est dans {place}.</source>
        <translation>This station’s data is encrypted. Its key is in {place}.</translation>
    </message>
    <message>
        <source>La feuille du code est imprimée</source>
        <translation>The sheet of the code is printed</translation>
    </message>
    <message>
        <source>Enregistrer la feuille du code</source>
        <translation>Save the code’s sheet</translation>
    </message>
    <message>
        <source>La feuille du code est enregistrée</source>
        <translation>The code’s sheet is saved</translation>
    </message>
    <message>
        <source>Le code est noté : au coffre.</source>
        <translation>The code is written down: to the safe.</translation>
    </message>
    <message>
        <source>Le code de récupération</source>
        <translation>The recovery code</translation>
    </message>
    <message>
        <source>Première mise en service</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>Chiffrer les données de ce poste</source>
        <translation>Encrypt this station’s data</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Un autre site</source>
        <translation>Another site</translation>
    </message>
    <message>
        <source>Étape {n} sur {all}</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Mettre en service</source>
        <translation>Put into service</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Le site</source>
        <translation>The site</translation>
    </message>
    <message>
        <source>Où se trouve ce poste.</source>
        <translation>Where this station is.</translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>Son nom signe dans le journal ; ce qu’il est dit ce qu’il peut faire.</source>
        <translation type="vanished">Its name signs in the log; what it is says what it may do.</translation>
    </message>
    <message>
        <source>Son nom signe dans le journal ; ce qu’il est dit ce qu’il peut faire. Une borne ou un écran d’appel rejoint un site.</source>
        <translation type="vanished">Its name signs the log; what it is says what it may do. A kiosk or a queue display joins a site.</translation>
    </message>
    <message>
        <source>Son nom signe dans le journal&#x202f;; ce qu’il est dit ce qu’il peut faire. Une borne, un écran d’appel ou la porte d’une salle rejoint un site.</source>
        <translation>Its name signs in the log; what it is says what it may do. A kiosk, a queue display or the door of a room joins a site.</translation>
    </message>
    <message>
        <source>Son nom signe dans le journal.</source>
        <translation>Its name signs the log.</translation>
    </message>
    <message>
        <source>Cette porte</source>
        <translation>This door</translation>
    </message>
    <message>
        <source>Sa salle, telle que le site l’écrit, se change plus tard dans «&#x202f;Cet appareil&#x202f;».</source>
        <translation>Its room, as the site writes it, is changed later on “This device”.</translation>
    </message>
    <message>
        <source>Le technicien</source>
        <translation>The technician</translation>
    </message>
    <message>
        <source>Personne d’autre ne quitte cet écran.</source>
        <translation>Nobody else leaves this screen.</translation>
    </message>
    <message>
        <source>Les données de cette porte</source>
        <translation>The data of this door</translation>
    </message>
    <message>
        <source>Les réservations du jour et celles à venir.</source>
        <translation>Today’s bookings and those to come.</translation>
    </message>
    <message>
        <source>Les données personnelles</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>La notice dit aux visiteurs à qui s’adresser et sous quel numéro de la CNDP (loi 09-08). Ce qui manque n’y est pas montré, et peut être dit plus tard.</source>
        <translation>The notice tells visitors whom to ask and under which number of the CNDP (loi 09-08). What is missing is not shown there, and can be said later.</translation>
    </message>
    <message>
        <source>Le premier responsable</source>
        <translation>The first manager</translation>
    </message>
    <message>
        <source>Il laissera entrer les autres : le code et le PIN sont à lui seul.</source>
        <translation>They will let the others in: the code and the PIN are theirs alone.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Code du site</source>
        <translation>Code of the site</translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation>Name of the site</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Nom du poste</source>
        <translation>Name of the station</translation>
    </message>
    <message>
        <source>Ce qu’il est</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Salle de cette porte</source>
        <translation>Room of this door</translation>
    </message>
    <message>
        <source>Code du technicien</source>
        <translation>Technician’s code</translation>
    </message>
    <message>
        <source>À qui s’adresser</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Numéro de la CNDP</source>
        <translation>Number of the CNDP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN, encore une fois</source>
        <translation>PIN, once more</translation>
    </message>
    <message>
        <source>Des lettres de a à z, des chiffres et des tirets : il ne change plus.</source>
        <translation>Letters from a to z, digits and dashes: it never changes.</translation>
    </message>
    <message>
        <source>Son nom, tel que le site l’écrit&#x202f;; il se change dans «&#x202f;Cet appareil&#x202f;».</source>
        <translation type="vanished">Its name, as the site writes it; it is changed on “This device”.</translation>
    </message>
    <message>
        <source>4 à 12 chiffres, pour sortir de l’écran après un long appui sur l’étoile. Sans lui personne n’en sort.</source>
        <translation>4 to 12 digits, to leave the screen after a long press on the star. Without it nobody leaves it.</translation>
    </message>
    <message>
        <source>Si cette machine est volée, personne n’y lit les noms des visiteurs. En échange, une clé est à garder : sans elle, ni vous ni nous ne lisons plus rien. Le poste la range lui-même ; mettez-en une copie au coffre du site.</source>
        <translation>If this machine is stolen, nobody reads visitors’ names on it. In exchange there is a key to keep: without it neither you nor we can read anything any more. The station stores it by itself; put a copy in the site’s safe.</translation>
    </message>
    <message>
        <source>Un mot court, par exemple le prénom : il signe le journal.</source>
        <translation>A short word, such as the first name: it signs the log.</translation>
    </message>
    <message>
        <source>Six chiffres au moins, que vous seul connaissez.</source>
        <translation>Six digits at least, that only you know.</translation>
    </message>
    <message>
        <source>Un poste d’accueil</source>
        <translation>A reception desk</translation>
    </message>
    <message>
        <source>Le poste du responsable</source>
        <translation>The manager’s station</translation>
    </message>
    <message>
        <source>La base que les postes du site partagent</source>
        <translation>The database that the site’s stations share</translation>
    </message>
    <message>
        <source>Un guichet</source>
        <translation>A counter</translation>
    </message>
    <message>
        <source>Guichet 1</source>
        <translation>Counter 1</translation>
    </message>
    <message>
        <source>Borne 1</source>
        <translation>Kiosk 1</translation>
    </message>
    <message>
        <source>Affichage 1</source>
        <translation>Display 1</translation>
    </message>
    <message>
        <source>Porte 1</source>
        <translation>Door 1</translation>
    </message>
    <message>
        <source>Poste du responsable</source>
        <translation>Manager’s desk</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Liste d’attente</source>
        <translation>Waiting list</translation>
    </message>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation>
            <numerusform>%n on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message>
        <source>Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler</source>
        <translation>Drag to book · Alt + arrows to move · Delete to cancel</translation>
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
        <translation>Start of the kiosk</translation>
    </message>
    <message>
        <source>Aides à la lecture</source>
        <translation>Reading aids</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Abandonner la saisie ?</source>
        <translation>Leave what was typed?</translation>
    </message>
    <message>
        <source>Ce qui est saisi ici sera perdu.</source>
        <translation>What is typed here will be lost.</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Continuer la saisie</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Rien n’est enregistré</source>
        <translation>Nothing is recorded</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>fermé aux autres comptes</source>
        <translation type="vanished">closed to other accounts</translation>
    </message>
    <message>
        <source>rien ne manque</source>
        <translation type="vanished">nothing is missing</translation>
    </message>
    <message>
        <source>tous fixés</source>
        <translation type="vanished">all set</translation>
    </message>
    <message>
        <source>tiré le {day} ; seule cette machine ouvre {shut} de ses sauvegardes</source>
        <translation type="vanished">drawn on {day}; only this machine opens {shut} of its backups</translation>
    </message>
    <message>
        <source>aucune sur ce poste</source>
        <translation type="vanished">none on this station</translation>
    </message>
    <message>
        <source>pas encore</source>
        <translation type="vanished">not yet</translation>
    </message>
    <message>
        <source>aucune, ce poste travaille seul</source>
        <translation type="vanished">none, this station works alone</translation>
    </message>
    <message>
        <source>aucun : qui a le disque lit les données ({verb})</source>
        <translation type="vanished">none: whoever has the disk reads the data ({verb})</translation>
    </message>
    <message>
        <source>SQLCipher, clé dans le trousseau de ce compte</source>
        <translation type="vanished">SQLCipher, key in this account’s keyring</translation>
    </message>
    <message>
        <source>SQLCipher, clé dans un fichier de ce compte</source>
        <translation type="vanished">SQLCipher, key in a file of this account</translation>
    </message>
    <message>
        <source>aucun : {verb}</source>
        <translation type="vanished">none: {verb}</translation>
    </message>
    <message>
        <source>tiré le {day}</source>
        <translation type="vanished">drawn on {day}</translation>
    </message>
    <message>
        <source>{free} Mo libres dans {place}</source>
        <translation type="vanished">{free} MB free in {place}</translation>
    </message>
    <message>
        <source>joué par {by}</source>
        <translation type="vanished">played by {by}</translation>
    </message>
    <message>
        <source>aucun : un appel se voit sans s’entendre ({by})</source>
        <translation type="vanished">none: a call is seen, not heard ({by})</translation>
    </message>
    <message>
        <source>sur ce poste, schéma {version}</source>
        <translation type="vanished">on this station, schema {version}</translation>
    </message>
    <message>
        <source>sur le serveur du site, schéma {version}</source>
        <translation type="vanished">on the site’s server, schema {version}</translation>
    </message>
    <message>
        <source>en attente : {waiting}, non sorties : {failed}</source>
        <translation type="vanished">waiting: {waiting}, not printed: {failed}</translation>
    </message>
    <message>
        <source>{at}, il y a {days} j, dans {place}</source>
        <translation type="vanished">{at}, {days} d ago, in {place}</translation>
    </message>
    <message>
        <source>le dernier : {at}</source>
        <translation type="vanished">the last: {at}</translation>
    </message>
</context>
<context>
    <name>GiveBackForm</name>
    <message>
        <source>Rendre les papiers tels quels ?</source>
        <translation>Give the papers back as they are?</translation>
    </message>
    <message>
        <source>Rendre les papiers</source>
        <translation>Give the papers back</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>GivenRow</name>
    <message>
        <source>{length} chacun</source>
        <translation type="vanished">{length} each</translation>
    </message>
    <message>
        <source>{n} à la fois</source>
        <translation type="vanished">{n} at once</translation>
    </message>
    <message>
        <source>{hours}, {length} chacun</source>
        <translation>{hours}, {length} each</translation>
    </message>
    <message>
        <source>{hours}, {length} chacun, {n} à la fois</source>
        <translation>{hours}, {length} each, {n} at once</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation>I am expecting a visitor</translation>
    </message>
    <message>
        <source>Qui attendez-vous ?</source>
        <translation>Whom are you expecting?</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>GuestBadge</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation>I am expecting a visitor</translation>
    </message>
    <message>
        <source>La visite est annoncée au nom du badge.</source>
        <translation>The visit is announced in the name on the badge.</translation>
    </message>
    <message>
        <source>Pour annoncer une visite, adressez-vous à l’accueil.</source>
        <translation>To announce a visit, ask at the desk.</translation>
    </message>
</context>
<context>
    <name>GuestConfirm</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation>I am expecting a visitor</translation>
    </message>
    <message>
        <source>Annoncer la visite</source>
        <translation>Announce the visit</translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Visiteur</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation>Visiting</translation>
    </message>
</context>
<context>
    <name>GuestDay</name>
    <message>
        <source>Quel jour ?</source>
        <translation>Which day?</translation>
    </message>
</context>
<context>
    <name>GuestHour</name>
    <message>
        <source>À quelle heure ?</source>
        <translation>At what time?</translation>
    </message>
</context>
<context>
    <name>GuestStep</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation>I am expecting a visitor</translation>
    </message>
</context>
<context>
    <name>GuestsDialog</name>
    <message>
        <source>La liste n’est pas lue</source>
        <translation>The list is not read</translation>
    </message>
    <message>
        <source>Annoncer les personnes de {file}</source>
        <translation>Announce the people of {file}</translation>
    </message>
    <message>
        <source>Personnes de la liste</source>
        <translation>People of the list</translation>
    </message>
    <message>
        <source>Personne dans cette liste</source>
        <translation>Nobody in this list</translation>
    </message>
    <message>
        <source>Copier les lignes à corriger</source>
        <translation>Copy the lines to correct</translation>
    </message>
    <message numerus="yes">
        <source>Annoncer %n personne(s)</source>
        <translation>
            <numerusform>Announce %n person</numerusform>
            <numerusform>Announce %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à corriger</source>
        <translation>
            <numerusform>%n line to correct</numerusform>
            <numerusform>%n lines to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à annoncer</source>
        <translation>
            <numerusform>%n person to announce</numerusform>
            <numerusform>%n people to announce</numerusform>
        </translation>
    </message>
    <message>
        <source>{most} visites au plus à la fois. Annoncez moins de jours.</source>
        <translation>{most} visits at most at once. Announce fewer days.</translation>
    </message>
    <message>
        <source>Lignes copiées</source>
        <translation>Lines copied</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>À quel guichet vont-ils ?</source>
        <translation>To which counter do they go?</translation>
    </message>
    <message>
        <source>Remettre au guichet</source>
        <translation>Hand to the counter</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Tapez le numéro du guichet.</source>
        <translation>Type the number of the counter.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="obsolete">Erase</translation>
    </message>
</context>
<context>
    <name>HandOverParcel</name>
    <message>
        <source>Remettre le colis ?</source>
        <translation>Hand the parcel over?</translation>
    </message>
    <message>
        <source>Remettre le colis</source>
        <translation>Hand over the parcel</translation>
    </message>
    <message>
        <source>Le colis n’est pas remis</source>
        <translation>The parcel was not handed over</translation>
    </message>
    <message>
        <source>Remis à</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signer ici, au doigt, au stylet ou à la souris</source>
        <translation>Sign here, by finger, pen or mouse</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Wipe</translation>
    </message>
    <message>
        <source>Sans signature</source>
        <translation>No signature</translation>
    </message>
    <message>
        <source>dire pourquoi</source>
        <translation>say why</translation>
    </message>
    <message>
        <source>Carte vérifiée, écran en panne…</source>
        <translation>Card checked, screen out of order…</translation>
    </message>
    <message>
        <source>Tapez le nom de qui prend le colis.</source>
        <translation>Type the name of who takes the parcel.</translation>
    </message>
    <message>
        <source>Faites signer, ou dites plus bas pourquoi il n’y a pas de signature.</source>
        <translation>Have it signed for, or say below why there is no signature.</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Réservation modifiée</source>
        <translation>Booking changed</translation>
    </message>
    <message>
        <source>Réservation déplacée</source>
        <translation>Booking moved</translation>
    </message>
    <message>
        <source>Réservation prolongée</source>
        <translation>Booking extended</translation>
    </message>
    <message>
        <source>Salles échangées</source>
        <translation>Rooms swapped</translation>
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
        <source>Réservation confirmée</source>
        <translation>Booking confirmed</translation>
    </message>
    <message>
        <source>Demande refusée</source>
        <translation>Request declined</translation>
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
    <message numerus="yes">
        <source>%n réservation(s) annulée(s)</source>
        <translation>
            <numerusform>%n booking cancelled</numerusform>
            <numerusform>%n bookings cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Restent annulées : {days}</source>
        <translation>Still cancelled: {days}</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>{mean} en moyenne</source>
        <translation>{mean} on average</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Visites par heure</source>
        <translation>Visits by hour</translation>
    </message>
    <message>
        <source>moyenne, personnes accueillies</source>
        <translation>mean, people received</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n jour(s) compté(s)</source>
        <translation>
            <numerusform>%n day counted</numerusform>
            <numerusform>%n days counted</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {hour}&#x202f;: {mean} personnes en moyenne, {days}</source>
        <translation>{day}, {hour}: {mean} people on average, {days}</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>De 0 à {most} personnes par heure</source>
        <translation>From 0 to {most} people an hour</translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message>
        <source>L’agent appelle depuis {time}, {station}.</source>
        <translation>The agent has been calling since {time}, {station}.</translation>
    </message>
    <message>
        <source>Quelqu’un attend devant l’écran depuis {time}.</source>
        <translation>Someone has been waiting at the screen since {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) appel(s) à la suite.</source>
        <translation>
            <numerusform>%n other call waits.</numerusform>
            <numerusform>%n other calls wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce poste ne sonne pas : il n’a rien pour jouer un son.</source>
        <translation>This desk does not ring: it has nothing to play a sound with.</translation>
    </message>
    <message>
        <source>On appelle l’accueil : {kiosk}</source>
        <translation>Reception is called: {kiosk}</translation>
    </message>
    <message>
        <source>Le guichet {number} a besoin de vous</source>
        <translation>Counter {number} needs you</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>I’m coming</translation>
    </message>
    <message>
        <source>On voit là-bas que quelqu’un arrive.</source>
        <translation>They can see there that somebody is coming.</translation>
    </message>
    <message>
        <source>La borne affiche que quelqu’un arrive.</source>
        <translation type="vanished">The kiosk shows that someone is coming.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>L’accueil est à droite de cet écran</source>
        <translation type="vanished">The desk is to the right of this screen</translation>
    </message>
    <message>
        <source>Adressez-vous à l’agent : il peut tout faire à votre place.</source>
        <translation type="vanished">Ask the agent, who can do everything for you.</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>Cancel the call</translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>Someone is coming</translation>
    </message>
    <message>
        <source>Restez près de cet écran.</source>
        <translation>Stay near this screen.</translation>
    </message>
    <message>
        <source>Nous appelons l’accueil</source>
        <translation>We are calling reception</translation>
    </message>
    <message>
        <source>Restez près de cet écran : nous vous dirons ici si quelqu’un arrive.</source>
        <translation>Stay near this screen: we will tell you here if someone is coming.</translation>
    </message>
    <message>
        <source>Personne n’a encore répondu</source>
        <translation>Nobody has answered yet</translation>
    </message>
    <message>
        <source>L’appel continue de sonner à l’accueil.</source>
        <translation>The call is still ringing at reception.</translation>
    </message>
    <message>
        <source>L’appel n’arrivera peut-être pas</source>
        <translation>The call may not arrive</translation>
    </message>
    <message>
        <source>Cette borne est coupée du réseau.</source>
        <translation>This kiosk is cut off from the network.</translation>
    </message>
    <message>
        <source>L’appel n’est pas parti</source>
        <translation>The call was not sent</translation>
    </message>
    <message>
        <source>L’accueil est à droite de cet écran.</source>
        <translation>Reception is to the right of this screen.</translation>
    </message>
    <message>
        <source>Son téléphone : {phone}.</source>
        <translation>Its telephone: {phone}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Tarif à confirmer</source>
        <translation>Fee to be confirmed</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>démarche retirée</source>
        <translation>procedure removed</translation>
    </message>
    <message>
        <source>texte livré</source>
        <translation>shipped text</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Aucune version du site</source>
        <translation>No version of the site</translation>
    </message>
    <message>
        <source>La démarche est telle qu’elle est livrée.</source>
        <translation>The procedure is as it was shipped.</translation>
    </message>
    <message>
        <source>Reprendre cette version</source>
        <translation>Take this version again</translation>
    </message>
</context>
<context>
    <name>HolderInput</name>
    <message>
        <source>« {name} », externe</source>
        <translation>“{name}”, external</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>I am visiting someone</translation>
    </message>
    <message>
        <source>Guichet Unique : prendre un ticket</source>
        <translation>Guichet Unique: take a ticket</translation>
    </message>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>J’ai un QR code</source>
        <translation>I have a QR code</translation>
    </message>
    <message>
        <source>Que souhaitez-vous faire ?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Inscrivez-vous ici, votre badge vous attend à l’accueil</source>
        <translation>Sign in here, your badge is waiting at the desk</translation>
    </message>
    <message>
        <source>Badge de visiteur ou de résident</source>
        <translation>Visitor’s or resident’s badge</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>Your opinion</translation>
    </message>
    <message>
        <source>Aucun service ouvert aujourd’hui</source>
        <translation>No service is open today</translation>
    </message>
    <message>
        <source>Fermé, {opening}</source>
        <translation>Closed, {opening}</translation>
    </message>
    <message>
        <source>Pour maintenant ou pour plus tard</source>
        <translation>For now or for later</translation>
    </message>
    <message>
        <source>Rien de libre maintenant, réservez pour plus tard</source>
        <translation>Nothing is free now, book for later</translation>
    </message>
    <message>
        <source>{rooms} et {places} libres maintenant</source>
        <translation>{rooms} and {places} free now</translation>
    </message>
    <message numerus="yes">
        <source>%n salle(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation>
            <numerusform>%n desk</numerusform>
            <numerusform>%n desks</numerusform>
        </translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>I am visiting someone</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Qui venez-vous voir ?</source>
        <translation>Who are you visiting?</translation>
    </message>
    <message>
        <source>Nom de votre hôte</source>
        <translation>Your host’s name</translation>
    </message>
    <message>
        <source>Je ne connais pas son nom</source>
        <translation>I do not know the name</translation>
    </message>
</context>
<context>
    <name>HostAnswer</name>
    <message>
        <source>Arrive</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Fait patienter</source>
        <translation>Have them wait</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ce que dit l’hôte</source>
        <translation>What the host says</translation>
    </message>
    <message>
        <source>L’hôte a répondu à {time}</source>
        <translation>The host answered at {time}</translation>
    </message>
    <message>
        <source>e-mail {state}</source>
        <translation>e-mail {state}</translation>
    </message>
    <message>
        <source>à prévenir de vive voix</source>
        <translation>to be told in person</translation>
    </message>
    <message>
        <source>Hôte : {how}</source>
        <translation>Host: {how}</translation>
    </message>
    <message>
        <source>E-mail à l’hôte : {state}</source>
        <translation type="vanished">E-mail to the host: {state}</translation>
    </message>
    <message>
        <source>Hôte à prévenir de vive voix</source>
        <translation type="vanished">Tell the host in person</translation>
    </message>
</context>
<context>
    <name>HostPicker</name>
    <message numerus="yes">
        <source>Plus de %n résultat(s)</source>
        <translation>
            <numerusform>More than %n result</numerusform>
            <numerusform>More than %n results</numerusform>
        </translation>
    </message>
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
    <message>
        <source>Annuaire de ce poste, {time}</source>
        <translation>Directory of this machine, {time}</translation>
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
        <translation>here</translation>
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
    <name>HoursForm</name>
    <message>
        <source>minuit</source>
        <translation>midnight</translation>
    </message>
    <message>
        <source>le lendemain</source>
        <translation>the next day</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Aucune remarque</source>
        <translation type="vanished">No remark</translation>
    </message>
    <message>
        <source>Importer {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Colonnes…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Les bonnes lignes seulement</source>
        <translation>Good lines only</translation>
    </message>
    <message>
        <source>Prendre tous les changements</source>
        <translation>Take every change</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Dites quelle colonne porte le nom des entreprises.</source>
        <translation>Say which column has the names of the companies.</translation>
    </message>
    <message>
        <source>Voir les lignes</source>
        <translation>See the lines</translation>
    </message>
    <message>
        <source>Rien n’est importé</source>
        <translation>Nothing is imported</translation>
    </message>
</context>
<context>
    <name>InsteadSheet</name>
    <message>
        <source>Attendre que la salle se libère</source>
        <translation>Wait for this room to come free</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>À l’accueil</source>
        <translation>At the reception</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>la réservation se fait à part</source>
        <translation>the room is booked apart</translation>
    </message>
    <message>
        <source>Déplacer l’entretien ?</source>
        <translation>Move the interview?</translation>
    </message>
    <message>
        <source>Quand est l’entretien ?</source>
        <translation>When is the interview?</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
</context>
<context>
    <name>InvitationCode</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>I am visiting someone</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Code non reconnu</source>
        <translation>Code not recognised</translation>
    </message>
    <message>
        <source>Votre code d’invitation</source>
        <translation>Your invitation code</translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de l’invitation devant le lecteur.</source>
        <translation>Its six letters, or the QR of the invitation before the reader.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation>Read the code again: six letters, no figures.</translation>
    </message>
    <message>
        <source>Votre arrivée est déjà notée. Bonne visite.</source>
        <translation>Your arrival is noted already. Enjoy your visit.</translation>
    </message>
    <message>
        <source>Cette invitation n’est pas pour aujourd’hui. Voyez l’accueil.</source>
        <translation>This invitation is not for today. Ask at the desk.</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>Type</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>New badge</translation>
    </message>
    <message>
        <source>Faire le badge</source>
        <translation>Make the badge</translation>
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
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message numerus="yes">
        <source>toute l’entreprise, %n personne(s)</source>
        <translation>
            <numerusform>the whole company, %n person</numerusform>
            <numerusform>the whole company, %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez la personne dans la liste.</source>
        <translation>Choose the person from the list.</translation>
    </message>
    <message>
        <source>Le badge n’est pas fait</source>
        <translation>The badge is not made</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>JoiningPage</name>
    <message numerus="yes">
        <source>%n candidature(s) sans nouvelle étape depuis trop longtemps</source>
        <translation>
            <numerusform>%n request without a new step for too long</numerusform>
            <numerusform>%n requests without a new step for too long</numerusform>
        </translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Requests to join</translation>
    </message>
    <message>
        <source>Enregistrer une candidature</source>
        <translation>Register a request</translation>
    </message>
    <message>
        <source>Candidatures montrées</source>
        <translation>Requests shown</translation>
    </message>
    <message>
        <source>Numéro, nom, entreprise, projet ou téléphone</source>
        <translation>Number, name, company, project or telephone</translation>
    </message>
    <message>
        <source>Chercher une candidature</source>
        <translation>Search for a request</translation>
    </message>
    <message>
        <source>Aucune candidature trouvée</source>
        <translation>No request found</translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation>Read the number or the name again.</translation>
    </message>
    <message>
        <source>Aucune candidature</source>
        <translation>No request</translation>
    </message>
    <message>
        <source>Ce reçu n’est pas celui d’une candidature d’ici.</source>
        <translation>This receipt is not of a request from here.</translation>
    </message>
    <message>
        <source>Candidature {label} : {state}</source>
        <translation>Request {label}: {state}</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Journal des échanges</source>
        <translation>Exchange journal</translation>
    </message>
    <message>
        <source>Aucun échange encore</source>
        <translation>No exchange yet</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) en attente</source>
        <translation>
            <numerusform>%n action waiting</numerusform>
            <numerusform>%n actions waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Le central ne répond plus</source>
        <translation>The central database stopped answering</translation>
    </message>
    <message>
        <source>Le central répond</source>
        <translation>The central database answers</translation>
    </message>
    <message>
        <source>Réseau revenu après {away}</source>
        <translation>Network back after {away}</translation>
    </message>
    <message>
        <source>Copie du site refaite d’après le central</source>
        <translation>Copy of the site made again from the central database</translation>
    </message>
    <message>
        <source>Échange avec le central</source>
        <translation>Exchange with the central database</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Au sujet de</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Nom, numéro de ticket ou de badge</source>
        <translation>Name, ticket or badge number</translation>
    </message>
    <message>
        <source>Par qui</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Nom ou code</source>
        <translation>Name or code</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Réglages du site</source>
        <translation>Site settings</translation>
    </message>
    <message>
        <source>Droits des personnes</source>
        <translation>Rights of persons</translation>
    </message>
    <message>
        <source>Dossiers consultés</source>
        <translation>Files opened</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>Vérification… %n acte(s)</source>
        <translation>
            <numerusform>Checking… %n act</numerusform>
            <numerusform>Checking… %n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entier, %n acte(s) vérifié(s)</source>
        <translation>
            <numerusform>whole, %n act checked</numerusform>
            <numerusform>whole, %n acts checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Le journal a été modifié</source>
        <translation>The log was changed</translation>
    </message>
    <message>
        <source>Enregistrer le journal</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>Seuls les {n} actes les plus récents sont dans le fichier.</source>
        <translation>Only the newest {n} acts are in the file.</translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) enregistré(s)</source>
        <translation>
            <numerusform>%n act saved</numerusform>
            <numerusform>%n acts saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Actes plus anciens</source>
        <translation>Older acts</translation>
    </message>
    <message>
        <source>Aucun acte trouvé</source>
        <translation>No act found</translation>
    </message>
    <message>
        <source>Élargissez les jours, ou relisez le nom : ceux d’autrefois sont effacés.</source>
        <translation>Take more days, or read the name again: those of long ago are gone.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Majuscule</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Lettres accentuées</source>
        <translation>Accented letters</translation>
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
        <source>Trouver un créneau libre</source>
        <translation>Find a free time</translation>
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
        <source>flèches</source>
        <translation>arrows</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
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
        <translation type="vanished">Shift F6</translation>
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
        <source>Répondre à un appel de la borne : j’arrive</source>
        <translation>Answer a call from the kiosk: I’m coming</translation>
    </message>
    <message>
        <source>Verrouiller le poste</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>Ctrl Maj E</source>
        <translation type="vanished">Ctrl Shift E</translation>
    </message>
    <message>
        <source>Champ suivant, précédent</source>
        <translation>Next field, previous field</translation>
    </message>
    <message>
        <source>Champ suivant, ou la suggestion</source>
        <translation>Next field, or the suggestion</translation>
    </message>
    <message>
        <source>Envoyer le formulaire</source>
        <translation>Send the form</translation>
    </message>
    <message>
        <source>Cocher, ou presser le bouton</source>
        <translation>Tick, or press the button</translation>
    </message>
    <message>
        <source>Choisir une ligne, un choix, une heure</source>
        <translation>Choose a line, an option, a time</translation>
    </message>
    <message>
        <source>Réserver le jour choisi, dans le mois</source>
        <translation>Book the chosen day, in the month</translation>
    </message>
    <message>
        <source>Déplacer une date d’une série</source>
        <translation>Move a date of a series</translation>
    </message>
    <message>
        <source>Changer un nombre ou une heure</source>
        <translation>Change a number or a time</translation>
    </message>
    <message>
        <source>Choisir une issue, à régler</source>
        <translation>Choose a way out, to settle</translation>
    </message>
    <message>
        <source>Alt flèches</source>
        <translation type="vanished">Alt arrows</translation>
    </message>
    <message>
        <source>Déplacer la réservation choisie</source>
        <translation>Move the chosen booking</translation>
    </message>
    <message>
        <source>Maj flèches</source>
        <translation type="vanished">Shift arrows</translation>
    </message>
    <message>
        <source>Allonger ou raccourcir la réservation</source>
        <translation>Make the booking longer or shorter</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Annuler la réservation choisie</source>
        <translation>Cancel the chosen booking</translation>
    </message>
    <message>
        <source>Nouveau rendez-vous</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Qui est dans le bâtiment</source>
        <translation>Who is in the building</translation>
    </message>
    <message>
        <source>Message d’urgence à tout le site</source>
        <translation>Emergency message to the whole site</translation>
    </message>
    <message>
        <source>Évacuation : commencer, ou faire l’appel</source>
        <translation>Evacuation: begin, or call the roll</translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation type="vanished">Evacuation list</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Raccourcis du poste</source>
        <translation>Shortcuts of the desk</translation>
    </message>
    <message>
        <source>Lire le guide</source>
        <translation>Read the guide</translation>
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
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choisir la langue</translation>
    </message>
</context>
<context>
    <name>LastingBadge</name>
    <message>
        <source>Ce badge est celui d’un visiteur</source>
        <translation>This badge is a visitor’s</translation>
    </message>
</context>
<context>
    <name>LawNotice</name>
    <message>
        <source>Compris</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Recevoir des papiers</source>
        <translation>Take papers in</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer le reçu</source>
        <translation>Save and print the receipt</translation>
    </message>
    <message>
        <source>Les papiers ne sont pas enregistrés</source>
        <translation>The papers are not taken in</translation>
    </message>
    <message>
        <source>Pour le service</source>
        <translation>For the desk</translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Laissés par</source>
        <translation>Left by</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Quels papiers</source>
        <translation>Which papers</translation>
    </message>
    <message>
        <source>Statuts signés, 2 exemplaires</source>
        <translation>Signed statutes, 2 copies</translation>
    </message>
    <message>
        <source>Retirés par</source>
        <translation>Picked up by</translation>
    </message>
    <message>
        <source>si c’est quelqu’un d’autre</source>
        <translation>if it is somebody else</translation>
    </message>
    <message>
        <source>E-mail pour prévenir</source>
        <translation>E-mail to tell them</translation>
    </message>
    <message>
        <source>Le guichet les garde déjà</source>
        <translation>The counter has them already</translation>
    </message>
    <message>
        <source>Non précisée</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Tapez le nom de qui laisse les papiers.</source>
        <translation>Type the name of who leaves the papers.</translation>
    </message>
    <message>
        <source>Dites en quelques mots ce qui est laissé.</source>
        <translation>Say in few words what is left.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Non réservé, déjà pris ou fermé&#x202f;: {days}</source>
        <translation>Not booked, taken or closed: {days}</translation>
    </message>
    <message>
        <source>Non réservé, l’heure n’existant pas ce jour-là&#x202f;: {days}</source>
        <translation>Not booked, as that hour does not exist on that day: {days}</translation>
    </message>
    <message>
        <source>Non déplacé, la place étant prise&#x202f;: {days}</source>
        <translation>Not moved, the place being taken: {days}</translation>
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
        <source>Technopark</source>
        <translation>Technopark</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
</context>
<context>
    <name>LetInForm</name>
    <message>
        <source>Laisser entrer aujourd’hui ?</source>
        <translation>Let in today?</translation>
    </message>
    <message>
        <source>Donner mon accord</source>
        <translation>Give leave</translation>
    </message>
    <message>
        <source>Votre accord est nécessaire</source>
        <translation>Your leave is needed</translation>
    </message>
    <message>
        <source>L’accord n’est pas donné</source>
        <translation>Leave was not given</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>E-mail à {address}</source>
        <translation>E-mail to {address}</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Envoyer maintenant</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Rien à lire</source>
        <translation>Nothing to read</translation>
    </message>
    <message>
        <source>Pièces jointes&#x202f;: {names}</source>
        <translation>Attached: {names}</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>C’est noté : vous vous en occupez.</source>
        <translation>Noted: you see to it.</translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation>Open a counter</translation>
    </message>
    <message>
        <source>Je m’en occupe</source>
        <translation>I see to it</translation>
    </message>
    <message>
        <source>{desk} : {said}</source>
        <translation type="vanished">{desk}: {said}</translation>
    </message>
    <message>
        <source>guichet {numbers} en pause, appeler l’agent</source>
        <translation>counter {numbers} on a pause, call the agent</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) limite(s) dépassée(s)</source>
        <translation>
            <numerusform>and %n other limit passed</numerusform>
            <numerusform>and %n other limits passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>{what} : {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Comme le site</source>
        <translation>As the site</translation>
    </message>
    <message>
        <source>Sans limite</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Fixées</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Limites d’attente</source>
        <translation>Limits of waiting</translation>
    </message>
    <message>
        <source>{what} : prévenir dès</source>
        <translation>{what}: tell from</translation>
    </message>
    <message>
        <source>Prévenir : {what}</source>
        <translation type="vanished">Tell: {what}</translation>
    </message>
    <message>
        <source>Enregistrer ces limites</source>
        <translation>Save these limits</translation>
    </message>
    <message>
        <source>Retirer ces limites</source>
        <translation>Take these limits away</translation>
    </message>
    <message>
        <source>{whose} : limites enregistrées</source>
        <translation>{whose}: limits saved</translation>
    </message>
    <message>
        <source>{whose} : limites retirées</source>
        <translation>{whose}: limits taken away</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Annuler la frappe</source>
        <translation>Undo typing</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Couper</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Coller</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Tout sélectionner</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Remarques</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Aucune remarque</source>
        <translation>No remarks</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Sans cette valeur</source>
        <translation>Without this value</translation>
    </message>
    <message>
        <source>Elle a changé de nom</source>
        <translation>It has a new name</translation>
    </message>
    <message>
        <source>Laisser la ligne</source>
        <translation>Leave the line</translation>
    </message>
    <message>
        <source>Laisser la feuille</source>
        <translation>Leave the sheet</translation>
    </message>
    <message>
        <source>Compter la ligne</source>
        <translation>Count the line</translation>
    </message>
    <message>
        <source>Compter la feuille</source>
        <translation>Count the sheet</translation>
    </message>
    <message>
        <source>Laisser comme avant</source>
        <translation>Leave as before</translation>
    </message>
    <message>
        <source>Prendre ce changement</source>
        <translation>Take this change</translation>
    </message>
</context>
<context>
    <name>ListCarried</name>
    <message>
        <source>La liste sur votre téléphone</source>
        <translation>The list on your phone</translation>
    </message>
    <message>
        <source>Photographiez ce code : la liste des pièces s’affiche, sans Internet.</source>
        <translation>Scan this code: the list of papers appears, without Internet.</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
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
    <message>
        <source>Donner un PIN au responsable</source>
        <translation>Give the manager a PIN</translation>
    </message>
</context>
<context>
    <name>LowHome</name>
    <message>
        <source>Que souhaitez-vous faire ?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Casque et voix : touche * du pavé</source>
        <translation>Headphones and voice: key *</translation>
    </message>
    <message>
        <source>Affichage normal</source>
        <translation>Usual display</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Rien n’a changé</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>Ce n’est pas réservé</source>
        <translation>It is not booked</translation>
    </message>
    <message>
        <source>Aucune salle sur ce site.</source>
        <translation>No room at this site.</translation>
    </message>
    <message>
        <source>La réservation n’est pas enregistrée.</source>
        <translation>The booking is not saved.</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Salle réservée</source>
        <translation>Room booked</translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation>Import a calendar</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) importée(s)</source>
        <translation>
            <numerusform>%n booking imported</numerusform>
            <numerusform>%n bookings imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagerWindow</name>
    <message>
        <source>Gestion du site</source>
        <translation>Site management</translation>
    </message>
</context>
<context>
    <name>ManyPapers</name>
    <message>
        <source>Dossier des feuilles</source>
        <translation>Folder of the sheets</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>D’accord</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Calendriers</source>
        <translation>Calendars</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>{month} : {value}</source>
        <translation>{month}: {value}</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>{share}&#x202f;% du temps</source>
        <translation>{share}% of the time</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) réservation(s)</source>
        <translation>
            <numerusform>and %n other booking</numerusform>
            <numerusform>and %n other bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Réserver ce jour</source>
        <translation>Book this day</translation>
    </message>
    <message>
        <source>{seats} p.</source>
        <translation type="vanished">{seats} seats</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Ajouter un autre service</source>
        <translation>Add another service</translation>
    </message>
    <message>
        <source>Le même ticket sert pour la suite</source>
        <translation>The same ticket serves for what follows</translation>
    </message>
    <message>
        <source>Nous sommes plusieurs</source>
        <translation>There are several of us</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Déplacer le rendez-vous de {name}</source>
        <translation>Move the appointment of {name}</translation>
    </message>
    <message>
        <source>Déplacer le rendez-vous</source>
        <translation>Move the appointment</translation>
    </message>
    <message>
        <source>Le rendez-vous reste où il est</source>
        <translation>The appointment stays where it is</translation>
    </message>
</context>
<context>
    <name>NamesakeHint</name>
    <message>
        <source>Voir cette visite</source>
        <translation>See this visit</translation>
    </message>
    <message>
        <source>{name} est déjà sur place depuis {time}, {host}</source>
        <translation>{name} has been here since {time}, {host}</translation>
    </message>
    <message>
        <source>{name} : visite déjà attendue à {time}, {host}</source>
        <translation>{name}: already expected at {time}, {host}</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Médiane</source>
        <translation type="vanished">Median</translation>
    </message>
    <message>
        <source>9 sur 10</source>
        <translation type="vanished">9 in 10</translation>
    </message>
    <message>
        <source>Att. médiane</source>
        <translation>Median wait</translation>
    </message>
    <message>
        <source>Att. 9 sur 10</source>
        <translation>Wait, 9 in 10</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Le réseau n’est pas compté</source>
        <translation>The network is not counted</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Aucun site n’est ouvert au centre</source>
        <translation>No site is open at the centre</translation>
    </message>
    <message>
        <source>« Ouvrir un site » en commence un.</source>
        <translation>“Open a site” begins one.</translation>
    </message>
    <message>
        <source>Le centre ne répond pas, chiffres de {time}</source>
        <translation>The centre does not answer, figures of {time}</translation>
    </message>
    <message>
        <source>compté à {time}</source>
        <translation>counted at {time}</translation>
    </message>
    <message>
        <source>trait : {period}</source>
        <translation type="vanished">mark: {period}</translation>
    </message>
    <message>
        <source>Le trait noir : {period}.</source>
        <translation type="vanished">The black mark: {period}.</translation>
    </message>
    <message>
        <source>Le trait noir : {period}</source>
        <translation>The black mark: {period}</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Aucun poste n’est inscrit pour ce site</source>
        <translation>No station is enrolled for this site</translation>
    </message>
    <message>
        <source>Enregistrer les chiffres du réseau</source>
        <translation>Save the figures of the network</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation>Open a site</translation>
    </message>
    <message>
        <source>Les sites</source>
        <translation>The sites</translation>
    </message>
    <message>
        <source>Douze mois</source>
        <translation>Twelve months</translation>
    </message>
</context>
<context>
    <name>NetworkWindow</name>
    <message>
        <source>Réseau des sites</source>
        <translation>Network of sites</translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>Appelez le responsable.</source>
        <translation>Call the manager.</translation>
    </message>
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
        <translation type="vanished">Esc</translation>
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
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>Votre numéro est bien pris. Photographiez cet écran, ou notez-le.</source>
        <translation>Your number is taken. Take a picture of this screen, or note it.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>Noted</translation>
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
    <name>NoticeSection</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Responsable du traitement</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>MITC sinon</source>
        <translation>MITC otherwise</translation>
    </message>
    <message>
        <source>À qui s’adresser</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>nom ou service</source>
        <translation>a name or a service</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Numéro CNDP</source>
        <translation>CNDP number</translation>
    </message>
    <message>
        <source>Autorisation CIN</source>
        <translation>CIN authorisation</translation>
    </message>
    <message>
        <source>Récépissé ou autorisation, comme sur le document.</source>
        <translation type="vanished">Receipt or authorisation, as on the paper.</translation>
    </message>
    <message>
        <source>Sans elle, aucun numéro de CIN n’est demandé.</source>
        <translation type="vanished">Without it, no CIN number is asked for.</translation>
    </message>
    <message>
        <source>La notice, comme un visiteur la lit</source>
        <translation>The notice, as a visitor reads it</translation>
    </message>
    <message>
        <source>Ce que dit le site</source>
        <translation>What the site says</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>La notice est à jour</source>
        <translation>The notice is up to date</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Numéro du ticket</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Appeler quel numéro ?</source>
        <translation>Call which number?</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Il passe avant les autres ; les absents sont rappelés.</source>
        <translation>It goes before the others; those who were absent are called again.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas appelé</source>
        <translation>The ticket is not called</translation>
    </message>
    <message>
        <source>Indiquez un numéro, comme O-014.</source>
        <translation>Enter a number, such as O-014.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>{seats} p.</source>
        <translation type="vanished">{seats} seats</translation>
    </message>
    <message>
        <source>libre jusqu’à {hour}</source>
        <translation>free until {hour}</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{surface} m²</source>
        <translation>{surface} m²</translation>
    </message>
</context>
<context>
    <name>OfficesSection</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Bureaux</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Numéro ou nom</source>
        <translation>Number or name</translation>
    </message>
    <message>
        <source>Bâtiment ou étage</source>
        <translation>Building or floor</translation>
    </message>
    <message>
        <source>Surface en m²</source>
        <translation>Surface in m²</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Remettre en service</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Ajouter un autre</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>Aucun bureau</source>
        <translation>No office</translation>
    </message>
    <message>
        <source>Ajoutez le premier à côté.</source>
        <translation>Add the first one alongside.</translation>
    </message>
    <message numerus="yes">
        <source>%n occupé(s) sur {count}</source>
        <translation>
            <numerusform>%n of {count} occupied</numerusform>
            <numerusform>%n of {count} occupied</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajouter un bureau</source>
        <translation>Add an office</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ajouter le bureau</source>
        <translation>Add the office</translation>
    </message>
    <message>
        <source>Écrivez un nombre, comme 21,5.</source>
        <translation>Write a number, such as 21.5.</translation>
    </message>
    <message>
        <source>{name} est ajouté</source>
        <translation>{name} was added</translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation>Changes saved: {name}</translation>
    </message>
    <message>
        <source>Retirer {name} ?</source>
        <translation>Give up {name}?</translation>
    </message>
    <message>
        <source>Il ne compte plus parmi les bureaux à louer. Ce qui est passé reste.</source>
        <translation>It no longer counts among the offices to let. What is past stays.</translation>
    </message>
    <message>
        <source>{companies} y est encore.</source>
        <translation>{companies} is still in it.</translation>
    </message>
    <message>
        <source>{name} est retiré</source>
        <translation>{name} is given up</translation>
    </message>
    <message>
        <source>{name} est remis en service</source>
        <translation>{name} is back in use</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Vous pouvez tout faire ici : tout est gardé sur ce poste.</source>
        <translation>You can do everything here: all of it is kept on this machine.</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n action(s)</source>
        <translation>
            <numerusform>See the action</numerusform>
            <numerusform>See the %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Le central ne répond pas.</source>
        <translation>The central database does not answer.</translation>
    </message>
    <message>
        <source>Le central ne répond pas depuis {time}.</source>
        <translation>The central database has not answered since {time}.</translation>
    </message>
    <message>
        <source>Vous pouvez tout faire ici : tout est gardé sur ce poste. Les réservations restent « à confirmer ».</source>
        <translation>You can do everything here: all of it is kept on this machine. Bookings stay “to be confirmed”.</translation>
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
    <name>OneEvent</name>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>En ligne : photographiez ce code, le lien s’ouvre sur le téléphone.</source>
        <translation>Online: photograph this code, the link opens on the telephone.</translation>
    </message>
    <message>
        <source>Lien de l’événement</source>
        <translation>Link of the event</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>M’inscrire sur la liste d’attente</source>
        <translation>Join the waiting list</translation>
    </message>
    <message>
        <source>M’inscrire</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Avec votre nom, et une adresse pour la confirmation</source>
        <translation>With your name, and an address for the confirmation</translation>
    </message>
    <message>
        <source>Avec mon badge de résident</source>
        <translation>With my resident’s badge</translation>
    </message>
    <message>
        <source>Le nom est celui du badge</source>
        <translation>The name is the badge’s</translation>
    </message>
    <message>
        <source>Je suis inscrit et je suis là</source>
        <translation>I am registered and I am here</translation>
    </message>
    <message>
        <source>Avec le QR ou le code de la confirmation</source>
        <translation>With the QR or the code of the confirmation</translation>
    </message>
    <message>
        <source>Tout est complet</source>
        <translation>It is full</translation>
    </message>
    <message>
        <source>Demandez à l’accueil.</source>
        <translation>Ask at the front desk.</translation>
    </message>
    <message>
        <source>L’inscription se fait à l’accueil</source>
        <translation>Registration is at the front desk</translation>
    </message>
</context>
<context>
    <name>OneWish</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>Votre demande</source>
        <translation>Your request</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Jusqu’à</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Gardée jusqu’à</source>
        <translation type="vanished">Kept until</translation>
    </message>
    <message>
        <source>Prendre la salle</source>
        <translation>Take the room</translation>
    </message>
    <message>
        <source>La réservation est à vous</source>
        <translation>The booking is yours</translation>
    </message>
    <message>
        <source>Ne plus attendre</source>
        <translation>Stop waiting</translation>
    </message>
    <message>
        <source>Vous quittez la liste d’attente</source>
        <translation>You leave the waiting list</translation>
    </message>
    <message>
        <source>Vous n’êtes plus en liste d’attente</source>
        <translation>You are no longer on the waiting list</translation>
    </message>
    <message>
        <source>Rien n’a changé</source>
        <translation>Nothing has changed</translation>
    </message>
</context>
<context>
    <name>OnlineFirst</name>
    <message>
        <source>Essayez d’abord en ligne</source>
        <translation>Try online first</translation>
    </message>
    <message>
        <source>Photographiez ce code : le service s’ouvre sur le téléphone.</source>
        <translation>Scan this code: the service opens on your phone.</translation>
    </message>
</context>
<context>
    <name>OpenCounterForm</name>
    <message>
        <source>Guichet</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation>Open a counter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Le guichet n’est pas ouvert</source>
        <translation>The counter is not open</translation>
    </message>
    <message>
        <source>Choisissez au moins un service.</source>
        <translation>Choose at least one service.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>ouvre à {hour}</source>
        <translation>opens at {hour}</translation>
    </message>
    <message>
        <source>ouvre demain à {hour}</source>
        <translation>opens tomorrow at {hour}</translation>
    </message>
    <message>
        <source>ouvre {day} à {hour}</source>
        <translation>opens {day} at {hour}</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Heures d’ouverture</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Heures</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Enregistrer les heures</source>
        <translation>Save the hours</translation>
    </message>
    <message>
        <source>{day} : heures enregistrées</source>
        <translation>{day}: hours saved</translation>
    </message>
</context>
<context>
    <name>OpeningSheet</name>
    <message>
        <source>{name} l’a laissé ouvert. Il devient le vôtre.</source>
        <translation>{name} left it open. It becomes yours.</translation>
    </message>
    <message>
        <source>Choisissez au moins un service.</source>
        <translation>Choose at least one service.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Ouvrir le guichet</source>
        <translation>Open the counter</translation>
    </message>
    <message>
        <source>Clore {label}</source>
        <translation>Close {label}</translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation>Close the counter</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>OutageSheet</name>
    <message>
        <source>Cette borne ne répond pas pour l’instant. Adressez-vous à l’accueil.</source>
        <translation>This kiosk does not answer at the moment. Please ask at the desk.</translation>
    </message>
</context>
<context>
    <name>OutboxSection</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Autre programme</source>
        <translation>Another program</translation>
    </message>
    <message>
        <source>Écran de l’accueil</source>
        <translation>Reception screen</translation>
    </message>
    <message>
        <source>Pas encore envoyé</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Pas parti</source>
        <translation>Did not go</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Pas encore envoyés</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Aucun message</source>
        <translation>No message</translation>
    </message>
    <message>
        <source>Rien n’a été envoyé de ce poste.</source>
        <translation>Nothing was sent from this station.</translation>
    </message>
</context>
<context>
    <name>OwnBooking</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>Book a room or a desk</translation>
    </message>
    <message>
        <source>Votre réservation</source>
        <translation>Your booking</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>L’accueil doit encore répondre</source>
        <translation>The reception has yet to answer</translation>
    </message>
    <message>
        <source>Vous êtes là</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Confirme que la salle est utilisée</source>
        <translation>Confirms that the room is in use</translation>
    </message>
    <message>
        <source>Prolonger de {minutes} minutes</source>
        <translation>Extend by {minutes} minutes</translation>
    </message>
    <message>
        <source>Si personne ne réserve après vous</source>
        <translation>If nobody has it after you</translation>
    </message>
    <message>
        <source>Terminer maintenant</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Le reste du temps redevient libre</source>
        <translation>The rest of the time is free again</translation>
    </message>
    <message>
        <source>Changer de jour ou d’heure</source>
        <translation>Change the day or the time</translation>
    </message>
    <message>
        <source>La place reste la même</source>
        <translation>The place stays the same</translation>
    </message>
    <message>
        <source>Changer de lieu</source>
        <translation>Change the place</translation>
    </message>
    <message>
        <source>L’heure reste la même</source>
        <translation>The time stays the same</translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation>Cancel the booking</translation>
    </message>
    <message>
        <source>Touchez encore pour annuler</source>
        <translation>Touch again to cancel</translation>
    </message>
    <message>
        <source>Elle redevient libre pour les autres</source>
        <translation>It is free for others again</translation>
    </message>
    <message>
        <source>Votre arrivée est notée</source>
        <translation>Your arrival is noted</translation>
    </message>
    <message>
        <source>La réservation est prolongée</source>
        <translation>The booking is extended</translation>
    </message>
    <message>
        <source>La salle est rendue, merci</source>
        <translation>The room is given back, thank you</translation>
    </message>
    <message>
        <source>La réservation est annulée</source>
        <translation>The booking is cancelled</translation>
    </message>
    <message>
        <source>Rien n’a changé</source>
        <translation>Nothing has changed</translation>
    </message>
</context>
<context>
    <name>OwnBookings</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="vanished">Book a room or a desk</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Aucune réservation à venir</source>
        <translation>No booking to come</translation>
    </message>
    <message>
        <source>Vos réservations</source>
        <translation>Your bookings</translation>
    </message>
    <message>
        <source>En liste d’attente</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>{place} est gardée pour vous jusqu’à {hour}</source>
        <translation>{place} is kept for you until {hour}</translation>
    </message>
</context>
<context>
    <name>OwnTicket</name>
    <message>
        <source>J’ai déjà un ticket</source>
        <translation>I already have a ticket</translation>
    </message>
    <message>
        <source>J’ai manqué mon tour</source>
        <translation>I missed my turn</translation>
    </message>
    <message>
        <source>Derrière les prochains numéros</source>
        <translation>You join the queue again, behind the next numbers</translation>
    </message>
    <message>
        <source>Laisser passer deux personnes</source>
        <translation>Let two people go first</translation>
    </message>
    <message>
        <source>Même numéro, un peu plus tard</source>
        <translation>You keep your number and are called a little later</translation>
    </message>
    <message>
        <source>Ticket {label}</source>
        <translation>Ticket {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avant vous</source>
        <translation>
            <numerusform>%n person before you</numerusform>
            <numerusform>%n people before you</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous êtes appelé au guichet {counter} : présentez-vous maintenant.</source>
        <translation>You are called at counter {counter}: please go there now.</translation>
    </message>
    <message>
        <source>Ce ticket est terminé. Prenez-en un nouveau, ou demandez à l’accueil.</source>
        <translation>This ticket is over. Take a new one, or ask at the reception.</translation>
    </message>
    <message>
        <source>Votre place n’a pas changé</source>
        <translation>Your place has not changed</translation>
    </message>
</context>
<context>
    <name>OwnTicketAsked</name>
    <message>
        <source>J’ai déjà un ticket</source>
        <translation>I already have a ticket</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Montrez votre ticket au lecteur</source>
        <translation>Show your ticket to the reader</translation>
    </message>
    <message>
        <source>Tour manqué, ou laisser passer d’autres. Sans papier, tapez le numéro.</source>
        <translation>A missed turn, or letting others pass. Without paper, type the number.</translation>
    </message>
    <message>
        <source>Numéro du ticket</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Pas ce ticket</source>
        <translation>Not this ticket</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Précédent</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>More</translation>
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
    <message>
        <source>Guichet Unique</source>
        <translation>Guichet Unique</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Requests to join</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Feuilles</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Réglages du site</source>
        <translation>Site settings</translation>
    </message>
    <message>
        <source>Règles et tarifs</source>
        <translation>Rules and prices</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Vie privée</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Appareils</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation type="vanished">Personal data</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation type="vanished">Device</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Colis</source>
        <translation>Parcels</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>pas essayé</source>
        <translation>not tried</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>à écrire</source>
        <translation>to be written</translation>
    </message>
    <message>
        <source>Pièces à apporter</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Sans pièce, la borne dit : « L’agent vous dira ».</source>
        <translation>Without papers the kiosk says: “The agent will tell you”.</translation>
    </message>
    <message>
        <source>Alt et une flèche déplacent la pièce choisie, Suppr la retire</source>
        <translation>Alt and an arrow move the chosen paper, Delete removes it</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Retirer la pièce</source>
        <translation>Remove the paper</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>La pièce</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>En bref, sur le ticket</source>
        <translation>In brief, on the ticket</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>To know</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>Saisir des tickets papier</source>
        <translation>Enter paper tickets</translation>
    </message>
    <message>
        <source>Saisir la ligne</source>
        <translation>Enter the line</translation>
    </message>
    <message>
        <source>Le numéro, l’heure d’arrivée, puis Entrée : la ligne suivante est prête.</source>
        <translation>The number, the hour of arrival, then Enter: the next line is ready.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas saisi</source>
        <translation>The ticket is not entered</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Appelé à</source>
        <translation>Called at</translation>
    </message>
    <message>
        <source>Terminé à</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Retirer cette ligne</source>
        <translation>Take this line back</translation>
    </message>
    <message>
        <source>Tickets saisis</source>
        <translation>Tickets entered</translation>
    </message>
    <message>
        <source>Servi</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Pièces manquantes</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>Orienté ailleurs</source>
        <translation>Sent elsewhere</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Parti</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Attend encore</source>
        <translation>Still waits</translation>
    </message>
    <message>
        <source>Tapez ou scannez le numéro du ticket papier.</source>
        <translation>Type or scan the number of the paper ticket.</translation>
    </message>
    <message>
        <source>Tapez l’heure d’arrivée écrite sur le papier.</source>
        <translation>Type the hour of arrival that is on the paper.</translation>
    </message>
    <message>
        <source>Tapez une heure, comme 9:12 ou 0912.</source>
        <translation>Type an hour, such as 9:12 or 0912.</translation>
    </message>
    <message>
        <source>Tapez le numéro du guichet, ou rien.</source>
        <translation>Type the number of the counter, or nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) saisi(s)</source>
        <translation>
            <numerusform>%n ticket entered</numerusform>
            <numerusform>%n tickets entered</numerusform>
        </translation>
    </message>
    <message>
        <source>dans la file</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>pièces manquantes</source>
        <translation>papers missing</translation>
    </message>
    <message>
        <source>orienté ailleurs</source>
        <translation>sent elsewhere</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>parti</source>
        <translation>left</translation>
    </message>
    <message>
        <source>servi</source>
        <translation>served</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Impression…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Prenez votre ticket papier ci-dessous</source>
        <translation>Take your paper ticket below</translation>
    </message>
    <message>
        <source>Notez ou photographiez votre numéro</source>
        <translation>Note your number or take a picture of it</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Le papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Choisissez où sort chaque papier et imprimez une page d’essai. Sans imprimante, « dans un dossier » marche aussi.</source>
        <translation>Choose where each paper comes out and print a test page. Without a printer, “into a folder” works too.</translation>
    </message>
    <message>
        <source>Dans un dossier (PDF)</source>
        <translation>Into a folder (PDF)</translation>
    </message>
    <message>
        <source>Demander à chaque fois</source>
        <translation>Ask each time</translation>
    </message>
    <message>
        <source>{name} (introuvable)</source>
        <translation>{name} (not found)</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée dans ce système. Installez-la avec le pilote du fabricant, puis revenez ici : « Cet appareil » la trouvera.</source>
        <translation>No printer is installed in this system. Install it with the maker’s driver, then come back: “This device” will find it.</translation>
    </message>
    <message>
        <source>Imprimante de tickets ESC/POS…</source>
        <translation>ESC/POS ticket printer…</translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>En route…</source>
        <translation>On its way…</translation>
    </message>
    <message>
        <source>Le PDF est dans {folder}</source>
        <translation>The PDF is in {folder}</translation>
    </message>
    <message>
        <source>Les badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Les tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Les feuilles</source>
        <translation>Sheets</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Guichet Unique · {service}</source>
        <translation>Guichet Unique · {service}</translation>
    </message>
    <message>
        <source>Prendre mon ticket</source>
        <translation>Take my ticket</translation>
    </message>
    <message>
        <source>Pièces à apporter</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Il manque une pièce ? Vous pouvez quand même prendre un ticket.</source>
        <translation>Something missing? You can take a ticket all the same.</translation>
    </message>
    <message>
        <source>Que venez-vous faire ?</source>
        <translation>What have you come for?</translation>
    </message>
    <message>
        <source>Attente non connue en ce moment</source>
        <translation>Waiting time not known at the moment</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) en attente</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}, plus d’une heure</source>
        <translation type="vanished">{waiting}, more than an hour</translation>
    </message>
    <message>
        <source>{waiting}, environ {wait}</source>
        <translation type="vanished">{waiting}, about {wait}</translation>
    </message>
    <message>
        <source>Cochez ce que vous avez</source>
        <translation>Tick what you have</translation>
    </message>
    <message>
        <source>L’agent vous dira quelles pièces apporter.</source>
        <translation>The agent will tell you which papers to bring.</translation>
    </message>
    <message>
        <source>Source : {source}, vérifié le {date}</source>
        <translation>Source: {source}, verified on {date}</translation>
    </message>
    <message>
        <source>Choisissez une démarche, ou « Autre démarche ».</source>
        <translation>Choose what you have come for, or the last choice.</translation>
    </message>
    <message>
        <source>attente {wait}</source>
        <translation>wait {wait}</translation>
    </message>
    <message>
        <source>Le ticket n’est pas pris</source>
        <translation>The ticket is not taken</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="obsolete">Add</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation type="obsolete">Up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation type="obsolete">Down</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="obsolete">optional</translation>
    </message>
    <message>
        <source>Emporter la liste sur mon téléphone</source>
        <translation>Take the list on my phone</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>Pièces apportées à ce jour</source>
        <translation>Papers brought by today</translation>
    </message>
    <message>
        <source>Quelles pièces sont là ?</source>
        <translation>Which papers are there?</translation>
    </message>
    <message>
        <source>Noter les pièces</source>
        <translation>Note the papers</translation>
    </message>
</context>
<context>
    <name>ParcelDetail</name>
    <message>
        <source>Arrivé le {moment}</source>
        <translation>Came on {moment}</translation>
    </message>
    <message>
        <source>Rangé à {place}</source>
        <translation type="vanished">Kept at {place}</translation>
    </message>
    <message>
        <source>Rangé : {place}</source>
        <translation>Kept: {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n rappel(s), le dernier le {day}</source>
        <translation>
            <numerusform>%n reminder, {day}</numerusform>
            <numerusform>%n reminders, the last on {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Remis à {name}, le {moment}</source>
        <translation>Handed to {name}, {moment}</translation>
    </message>
    <message>
        <source>Sans signature : {why}</source>
        <translation>No signature: {why}</translation>
    </message>
    <message>
        <source>Rendu au transporteur le {moment}</source>
        <translation>Given back to its carrier on {moment}</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Remettre le colis</source>
        <translation>Hand over the parcel</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Annuler l’étape</source>
        <translation>Undo the step</translation>
    </message>
</context>
<context>
    <name>ParcelForm</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Enregistrer un colis</source>
        <translation>Log a parcel</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Log and print</translation>
    </message>
    <message>
        <source>Corriger le colis {label}</source>
        <translation>Correct parcel {label}</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Le colis n’est pas enregistré</source>
        <translation>The parcel is not logged</translation>
    </message>
    <message>
        <source>Pour (entreprise ou personne)</source>
        <translation>For (company or person)</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Transporteur</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Rangé à</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Étagère B</source>
        <translation>Shelf B</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Langue de l’e-mail</source>
        <translation>Language of the e-mail</translation>
    </message>
    <message>
        <source>Choisissez l’entreprise ou la personne.</source>
        <translation>Choose the company or the person.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%n jour(s)</source>
        <translation type="obsolete">%n day</translation>
    </message>
    <message>
        <source>remis</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>rendu</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Aucune adresse : prévenir de vive voix.</source>
        <translation>No address: tell them in person.</translation>
    </message>
    <message>
        <source>E-mail envoyé à {address}, {day} à {time}</source>
        <translation>E-mail sent to {address}, {day} at {time}</translation>
    </message>
    <message>
        <source>E-mail non envoyé à {address} : {why}</source>
        <translation>E-mail not sent to {address}: {why}</translation>
    </message>
    <message>
        <source>E-mail non envoyé : plus rien à dire.</source>
        <translation>E-mail not sent: nothing left to say.</translation>
    </message>
    <message>
        <source>E-mail à {address} : pas encore envoyé</source>
        <translation>E-mail to {address}: not sent yet</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message numerus="yes">
        <source>%n colis en attente</source>
        <translation>
            <numerusform>%n parcel waiting</numerusform>
            <numerusform>%n parcels waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Colis</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>Enregistrer un colis</source>
        <translation>Log a parcel</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Partis depuis hier</source>
        <translation>Gone since yesterday</translation>
    </message>
    <message>
        <source>Colis montrés</source>
        <translation>Parcels shown</translation>
    </message>
    <message>
        <source>Numéro, entreprise, personne ou transporteur</source>
        <translation>Number, company, person or carrier</translation>
    </message>
    <message>
        <source>Chercher un colis</source>
        <translation>Look for a parcel</translation>
    </message>
    <message>
        <source>Aucun colis trouvé</source>
        <translation>No parcel found</translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation>Read the number or the name again.</translation>
    </message>
    <message>
        <source>Rien n’est parti depuis hier</source>
        <translation>Nothing has gone since yesterday</translation>
    </message>
    <message>
        <source>Aucun colis n’attend</source>
        <translation>No parcel waits</translation>
    </message>
    <message>
        <source>Cette étiquette n’est pas celle d’un colis d’ici.</source>
        <translation>That label is of no parcel of this site.</translation>
    </message>
    <message>
        <source>Le colis {label} est déjà parti.</source>
        <translation>Parcel {label} has gone already.</translation>
    </message>
    <message>
        <source>Colis enregistré : {label}</source>
        <translation>Parcel logged: {label}</translation>
    </message>
    <message>
        <source>Colis remis : {label}</source>
        <translation>Parcel handed over: {label}</translation>
    </message>
    <message>
        <source>Colis rendu : {label}</source>
        <translation>Parcel given back: {label}</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>PassesSection</name>
    <message>
        <source>Forfait de {who} repris</source>
        <translation>Pass of {who} goes on</translation>
    </message>
    <message>
        <source>Forfait de {who} terminé</source>
        <translation>Pass of {who} ended</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>Coworking</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Épuisé</source>
        <translation>Used up</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Forfaits</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Vendre un forfait</source>
        <translation>Sell a pass</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Pour quoi</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Combien</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Vendre le forfait</source>
        <translation>Sell the pass</translation>
    </message>
    <message>
        <source>Aucun forfait en cours</source>
        <translation>No valid pass</translation>
    </message>
    <message>
        <source>Les réservations de qui en a un y sont décomptées.</source>
        <translation>Bookings of whoever has one are taken from it.</translation>
    </message>
    <message>
        <source>Forfait de {who} vendu</source>
        <translation>Pass sold to {who}</translation>
    </message>
</context>
<context>
    <name>Paused</name>
    <message>
        <source>Accueil s’est arrêté</source>
        <translation>Accueil has stopped</translation>
    </message>
    <message>
        <source>Ce qui était enregistré est gardé ; ce qui était en cours de saisie est à refaire. Réessayez. Si la fenêtre s’arrête encore, redémarrez l’ordinateur, puis appelez l’assistance.</source>
        <translation>What was saved is kept; what was being typed has to be typed again. Try again. If the window stops once more, restart the computer, then call support.</translation>
    </message>
    <message>
        <source>L’assistance demandera ce rapport : {report}</source>
        <translation>Support will ask for this report: {report}</translation>
    </message>
    <message>
        <source>Cette fenêtre s’est arrêtée plusieurs fois de suite.</source>
        <translation>This window has stopped several times in a row.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Borne en pause</source>
        <translation>This kiosk is resting</translation>
    </message>
    <message>
        <source>L’accueil est à droite</source>
        <translation>Reception is on the right</translation>
    </message>
    <message>
        <source>Écran en pause</source>
        <translation>This screen is resting</translation>
    </message>
    <message>
        <source>Écoutez l’agent qui vous appelle</source>
        <translation>Listen for the agent who calls you</translation>
    </message>
    <message>
        <source>Les réservations se voient à l’accueil</source>
        <translation>Bookings are seen at the reception</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>Mettre le guichet en pause ?</source>
        <translation>Pause the counter?</translation>
    </message>
    <message>
        <source>La borne et l’écran disent que le service est en pause.</source>
        <translation>The kiosk and the display say that the service is on a pause.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Déjeuner</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Prière</source>
        <translation>Prayer</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Dossiers à traiter</source>
        <translation>Files to work on</translation>
    </message>
    <message>
        <source>Courte pause</source>
        <translation>Short break</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Période d’avant</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Période d’après</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Choisir une période</source>
        <translation>Choose a period</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Du … au …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Afficher</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Choisissez un dernier jour après le premier.</source>
        <translation>Choose a last day after the first.</translation>
    </message>
    <message>
        <source>Choisissez {days} jours au plus.</source>
        <translation>Choose {days} days at most.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Rien n’est conservé à ce nom</source>
        <translation>Nothing is held under that name</translation>
    </message>
    <message>
        <source>Cherchez un autre nom.</source>
        <translation>Look for another name.</translation>
    </message>
    <message>
        <source>Qui est « {name} » ?</source>
        <translation>Who is “{name}”?</translation>
    </message>
    <message>
        <source>Cochez ce qui est cette personne. Identité : {how}.</source>
        <translation>Tick what is this person. Identity: {how}.</translation>
    </message>
    <message>
        <source>{count} autres n’y sont pas : ajoutez la société ou le téléphone.</source>
        <translation>{count} others are not shown: add the company or the telephone.</translation>
    </message>
    <message>
        <source>Prénom exact</source>
        <translation>Right first name</translation>
    </message>
    <message>
        <source>Nom exact</source>
        <translation>Right last name</translation>
    </message>
    <message>
        <source>Remettre le dossier</source>
        <translation>Hand over the file</translation>
    </message>
    <message>
        <source>Rectifier partout</source>
        <translation>Correct everywhere</translation>
    </message>
    <message>
        <source>Effacer maintenant</source>
        <translation>Erase now</translation>
    </message>
    <message>
        <source>Tout ce qui est coché sort en PDF, et en JSON à côté.</source>
        <translation>All that is ticked comes out as PDF, with JSON beside it.</translation>
    </message>
    <message>
        <source>Le nom est écrit partout où il est faux, en un seul geste.</source>
        <translation>The name is written wherever it is wrong, in one act.</translation>
    </message>
    <message>
        <source>Les noms sont vidés ici, à la base centrale et sur tous les postes. Ce qui doit rester encore est dit sur le reçu.</source>
        <translation>The names are emptied here, at the centre and at every station. What has to stay is said on the receipt.</translation>
    </message>
    <message>
        <source>Écrivez le nom comme il doit être.</source>
        <translation>Write the name as it should be.</translation>
    </message>
    <message>
        <source>Effacer « {name} » maintenant ?</source>
        <translation>Erase “{name}” now?</translation>
    </message>
    <message>
        <source>C’est définitif : rien ne ramène ces noms.</source>
        <translation>This is final: nothing brings these names back.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Dossier remis</source>
        <translation>File handed over</translation>
    </message>
    <message>
        <source>Nom rectifié partout</source>
        <translation>Name corrected everywhere</translation>
    </message>
    <message>
        <source>Noms effacés, reçu enregistré</source>
        <translation>Names erased, receipt saved</translation>
    </message>
    <message>
        <source>ni téléphone ni e-mail</source>
        <translation>neither phone nor e-mail</translation>
    </message>
    <message>
        <source>Rien n’est fait</source>
        <translation>Nothing was done</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>PlaceBars</name>
    <message>
        <source>{day}&#x202f;: {taken} postes pris sur {places}</source>
        <translation>{day}: {taken} places taken of {places}</translation>
    </message>
    <message>
        <source>capacité {places}</source>
        <translation>capacity {places}</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>Coworking</translation>
    </message>
    <message>
        <source>Matériel à prêter</source>
        <translation>Equipment to lend</translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Retirée</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Salles et espaces</source>
        <translation>Rooms and areas</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation>Name shown</translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Étage</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Autre équipement</source>
        <translation>Other equipment</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Set-ups</translation>
    </message>
    <message>
        <source>Minutes avant</source>
        <translation>Minutes before</translation>
    </message>
    <message>
        <source>Minutes après</source>
        <translation>Minutes after</translation>
    </message>
    <message>
        <source>Réunit les salles</source>
        <translation>Consists of rooms</translation>
    </message>
    <message>
        <source>Réserver l’une ferme l’autre : jamais deux groupes à la fois.</source>
        <translation>Booking one closes the other: never two groups at once.</translation>
    </message>
    <message>
        <source>Ouverte la nuit</source>
        <translation>Open at night</translation>
    </message>
    <message>
        <source>Se réserve au-delà de la fermeture et sur plusieurs jours.</source>
        <translation>Can be booked past closing and over several days.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Choisir une photo…</source>
        <translation>Choose a photo…</translation>
    </message>
    <message>
        <source>Retirer la photo</source>
        <translation>Remove the photo</translation>
    </message>
    <message>
        <source>Fermer…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Remettre en service</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Ajouter autre chose</source>
        <translation>Add something else</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation>Changes saved: {name}</translation>
    </message>
    <message>
        <source>{name} est fermée</source>
        <translation>{name} is closed</translation>
    </message>
    <message>
        <source>Travaux notés : {name}</source>
        <translation>Works noted: {name}</translation>
    </message>
    <message>
        <source>{name} est rouverte</source>
        <translation>{name} is open again</translation>
    </message>
    <message>
        <source>Retirer {name} ?</source>
        <translation>Give up {name}?</translation>
    </message>
    <message>
        <source>On ne pourra plus réserver ici. Ce qui est passé reste.</source>
        <translation>Nobody can book here any more. What is past stays.</translation>
    </message>
    <message>
        <source>{name} est retirée</source>
        <translation>{name} is given up</translation>
    </message>
    <message>
        <source>{name} est remise en service</source>
        <translation>{name} is back</translation>
    </message>
    <message>
        <source>Nouvel ordre enregistré</source>
        <translation>New order saved</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <source>Choisir une photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Photo enregistrée</source>
        <translation>Photo saved</translation>
    </message>
    <message>
        <source>Photo retirée</source>
        <translation>Photo removed</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Ajouter la salle</source>
        <translation>Add the room</translation>
    </message>
    <message>
        <source>Ajouter l’espace</source>
        <translation>Add the area</translation>
    </message>
    <message>
        <source>Ni salle ni espace</source>
        <translation>No room and no area</translation>
    </message>
    <message>
        <source>Ajoutez le premier à côté.</source>
        <translation>Add the first one alongside.</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Ajouter le matériel</source>
        <translation>Add the equipment</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{name} est ajouté</source>
        <translation>{name} is added</translation>
    </message>
</context>
<context>
    <name>PlanNowDialog</name>
    <message>
        <source>Maintenant sur le plan</source>
        <translation>Now on the plan</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Prise</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>libre jusqu’à {hour}</source>
        <translation>free until {hour}</translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation>until {hour}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Rendre la place</source>
        <translation>Give the place back</translation>
    </message>
    <message>
        <source>Réserver la salle…</source>
        <translation>Book the room…</translation>
    </message>
    <message>
        <source>Aucune place sur ce plan</source>
        <translation>No place on this plan</translation>
    </message>
    <message>
        <source>Le responsable les pose dans Plans.</source>
        <translation>The manager sets them under Plans.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) prise(s) sans numéro</source>
        <translation>
            <numerusform>%n place taken without a number</numerusform>
            <numerusform>%n places taken without a number</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une place</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Dites pour qui.</source>
        <translation>Say for whom.</translation>
    </message>
    <message>
        <source>Les portes sont fermées, ou presque.</source>
        <translation>The doors are closed, or nearly.</translation>
    </message>
    <message>
        <source>Place réservée : {place}</source>
        <translation>Place booked: {place}</translation>
    </message>
    <message>
        <source>Place rendue : {place}</source>
        <translation>Place given back: {place}</translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Nouveau plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Abandonner le dessin ?</source>
        <translation>Abandon the drawing?</translation>
    </message>
    <message>
        <source>Ce qui est dessiné depuis l’enregistrement sera perdu.</source>
        <translation>What was drawn since it was saved will be lost.</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Mur</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Rond</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plan de l’étage</source>
        <translation>Floor plan</translation>
    </message>
    <message>
        <source>Dessiner</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Flèches, Entrée, Espace, Suppr et Ctrl+Z dessinent au clavier.</source>
        <translation>Arrows, Enter, Space, Delete and Ctrl+Z draw by keyboard.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nom du plan</source>
        <translation>Name of the plan</translation>
    </message>
    <message>
        <source>Outil</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Au clavier : flèches pour aller ou déplacer, Entrée pour poser, Espace pour choisir, Suppr pour ôter.</source>
        <translation>By keyboard: arrows go or move, Enter sets, Space chooses, Delete removes.</translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation>Room or area</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Texte à écrire</source>
        <translation>Text to write</translation>
    </message>
    <message>
        <source>Enregistrer le plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Importer un SVG…</source>
        <translation>Import SVG…</translation>
    </message>
    <message>
        <source>Exporter en SVG…</source>
        <translation>Export SVG…</translation>
    </message>
    <message>
        <source>Retirer le plan</source>
        <translation>Remove the plan</translation>
    </message>
    <message>
        <source>Toutes les places ont un numéro.</source>
        <translation>All places have a number.</translation>
    </message>
    <message>
        <source>Tapez d’abord le texte à écrire.</source>
        <translation>Type the text to write first.</translation>
    </message>
    <message>
        <source>Dessins SVG ({patterns})</source>
        <translation>SVG drawings ({patterns})</translation>
    </message>
    <message>
        <source>Importer un dessin</source>
        <translation>Import a drawing</translation>
    </message>
    <message>
        <source>Exporter le dessin</source>
        <translation>Export the drawing</translation>
    </message>
    <message>
        <source>Dessin écrit dans {file}</source>
        <translation>Drawing written to {file}</translation>
    </message>
    <message>
        <source>Plan enregistré : {name}</source>
        <translation>Plan saved: {name}</translation>
    </message>
    <message>
        <source>Retirer le plan {name} ?</source>
        <translation>Remove the plan {name}?</translation>
    </message>
    <message>
        <source>Les places gardent leur numéro, sans être sur un plan.</source>
        <translation>Places keep their numbers, and are on no plan.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Plan retiré : {name}</source>
        <translation>Plan removed: {name}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Visiteur</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Résident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Nomade</source>
        <translation>Coworker</translation>
    </message>
    <message>
        <source>Équipe du site</source>
        <translation>Site staff</translation>
    </message>
    <message>
        <source>File d’attente</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Salle occupée</source>
        <translation>Room in use</translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>attendu dehors à {time}</source>
        <translation>should have left at {time}</translation>
    </message>
    <message>
        <source>jusqu’à {time}</source>
        <translation>until {time}</translation>
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
        <source>%n sortie(s) non vue(s) aujourd’hui</source>
        <translation>
            <numerusform>%n way out not seen today</numerusform>
            <numerusform>%n ways out not seen today</numerusform>
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
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
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
        <source>Qui est là</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation>Evacuation list</translation>
    </message>
</context>
<context>
    <name>PresenceSection</name>
    <message>
        <source>Jours d’exception</source>
        <translation>Exceptional days</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Présence du service</source>
        <translation>Presence of the service</translation>
    </message>
    <message>
        <source>pas encore fixée : il est fermé au public</source>
        <translation>not set yet: it is closed to the public</translation>
    </message>
    <message>
        <source>Changer la présence</source>
        <translation>Change the presence</translation>
    </message>
    <message>
        <source>Chaque semaine</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Un seul jour</source>
        <translation>One day only</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation>Day of the week</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Ajouter une plage</source>
        <translation>Add a span</translation>
    </message>
    <message>
        <source>Garde les plages déjà là ce jour.</source>
        <translation>Keeps the spans already there that day.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Enregistrer la présence</source>
        <translation>Save the presence</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation>Choose today or a day to come.</translation>
    </message>
    <message>
        <source>{service}, {day} : présence enregistrée</source>
        <translation>{service}, {day}: presence saved</translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nom, société, hôte ou événement</source>
        <translation>Name, company, host or event</translation>
    </message>
    <message>
        <source>Chercher qui est là</source>
        <translation>Search who is here</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Visiteurs</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Files et salles</source>
        <translation>Queues and rooms</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Qui est montré</source>
        <translation>Who is shown</translation>
    </message>
    <message>
        <source>Dans le bâtiment</source>
        <translation>In the building</translation>
    </message>
    <message>
        <source>Noter la sortie</source>
        <translation>Note departure</translation>
    </message>
    <message>
        <source>Annuler la sortie</source>
        <translation>Undo departure</translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation>Evacuation list</translation>
    </message>
    <message>
        <source>Personne n’est dans le bâtiment.</source>
        <translation>Nobody is in the building.</translation>
    </message>
    <message>
        <source>Personne ne correspond.</source>
        <translation>Nobody matches.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) dans le bâtiment</source>
        <translation>
            <numerusform>%n person in the building</numerusform>
            <numerusform>%n people in the building</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avec un ticket</source>
        <translation>
            <numerusform>%n person with a ticket</numerusform>
            <numerusform>%n people with a ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aujourd’hui, %n visiteur(s) venu(s)</source>
        <translation>
            <numerusform>Today %n visitor came</numerusform>
            <numerusform>Today %n visitors came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) notée(s)</source>
        <translation>
            <numerusform>%n departure noted</numerusform>
            <numerusform>%n departures noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s)</source>
        <translation>
            <numerusform>%n departure not seen</numerusform>
            <numerusform>%n departures not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) en retard</source>
        <translation>
            <numerusform>%n person late</numerusform>
            <numerusform>%n people late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) des jours passés non rendu(s)</source>
        <translation>
            <numerusform>%n badge of earlier days not returned</numerusform>
            <numerusform>%n badges of earlier days not returned</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne reste ouvert.</source>
        <translation>Nothing is left open.</translation>
    </message>
    <message>
        <source>Sortie notée : {name}</source>
        <translation>Departure noted: {name}</translation>
    </message>
    <message>
        <source>Ce n’est pas enregistré</source>
        <translation>It is not saved</translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Imprimer « {name} » de nouveau ?</source>
        <translation>Print “{name}” again?</translation>
    </message>
    <message>
        <source>Il est déjà sorti. Pourquoi encore une fois ?</source>
        <translation>It has come out already. Why once more?</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>perdu</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>abîmé</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>illisible</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>rien n’est sorti</source>
        <translation>nothing came out</translation>
    </message>
    <message>
        <source>une copie</source>
        <translation>a copy</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Le document « {name} » est prêt.</source>
        <translation>The document “{name}” is ready.</translation>
    </message>
    <message>
        <source>Imprimer ou enregistrer ?</source>
        <translation>Print or save?</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Il sortira à l’imprimante {printer}.</source>
        <translation>It will come out at the printer {printer}.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choisir l’imprimante…</source>
        <translation>Choose the printer…</translation>
    </message>
    <message>
        <source>Enregistrer un PDF…</source>
        <translation>Save a PDF…</translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>L’imprimante n’est pas là.</source>
        <translation>The printer is not there.</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte ou débranchée.</source>
        <translation>The printer is off or unplugged.</translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier.</source>
        <translation>The printer is out of paper.</translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert.</source>
        <translation>The printer’s cover is open.</translation>
    </message>
    <message>
        <source>Le dossier ne peut pas être écrit.</source>
        <translation>The folder cannot be written.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>« {name} » est enregistré. {why} Il sortira dès que ce sera réglé.</source>
        <translation>“{name}” is recorded. {why} It will come out as soon as that is settled.</translation>
    </message>
    <message>
        <source>« {name} » n’est pas sorti à temps. {why} Il ne sortira plus de lui-même.</source>
        <translation>“{name}” did not come out in time. {why} It will not come out by itself any more.</translation>
    </message>
    <message>
        <source>« {name} » est peut-être sorti, peut-être à moitié. Regardez l’imprimante.</source>
        <translation>“{name}” may have come out, perhaps by half. Look at the printer.</translation>
    </message>
    <message>
        <source>« {name} » n’est pas sorti : l’imprimante l’a abandonné. Relancez-le.</source>
        <translation>“{name}” did not come out: the printer gave it up. Print it again.</translation>
    </message>
    <message>
        <source>« {name} » ne peut pas être imprimé. Le journal du poste dit pourquoi.</source>
        <translation>“{name}” cannot be printed. The station’s log says why.</translation>
    </message>
    <message>
        <source>« {name} » est déjà demandé. {why}</source>
        <translation>“{name}” was asked for already. {why}</translation>
    </message>
    <message>
        <source>Rien n’est imprimé : les données du poste ne répondent pas. Réessayez.</source>
        <translation>Nothing is printed: the station’s data does not answer. Try again.</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Envoyé à l’imprimante</source>
        <translation>Sent to the printer</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Accès prioritaire</source>
        <translation>Priority access</translation>
    </message>
    <message>
        <source>Touchez si vous êtes concerné. Le motif n’est ni imprimé ni affiché.</source>
        <translation>Touch if it applies to you. The reason is neither printed nor shown.</translation>
    </message>
    <message>
        <source>Handicap</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Grossesse</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Personne âgée</source>
        <translation>Elderly person</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>La notice n’est pas complète</source>
        <translation>The notice is not complete</translation>
    </message>
    <message>
        <source>La loi 09-08 demande {what}. Dites-le dans « Notice ».</source>
        <translation>Law 09-08 asks for {what}. Say it under “Notice”.</translation>
    </message>
    <message>
        <source>le numéro de la CNDP</source>
        <translation>the CNDP’s number</translation>
    </message>
    <message>
        <source>à qui s’adresser</source>
        <translation>whom to ask</translation>
    </message>
    <message>
        <source>le numéro de la CNDP et à qui s’adresser</source>
        <translation>the CNDP’s number and whom to ask</translation>
    </message>
    <message>
        <source> et </source>
        <translation type="vanished">and</translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>ProcedureList</name>
    <message>
        <source>Voir toutes les démarches</source>
        <translation>See all the choices</translation>
    </message>
</context>
<context>
    <name>ProceduresSection</name>
    <message>
        <source>modifiée</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>ajoutée</source>
        <translation>added</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>to verify</translation>
    </message>
    <message>
        <source>vérifié le {date}</source>
        <translation>verified on {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Démarches et pièces</source>
        <translation>Procedures and papers</translation>
    </message>
    <message>
        <source>Nouvelle démarche</source>
        <translation>New procedure</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Revenir au texte livré</source>
        <translation>Back to the shipped text</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ajouter cette démarche</source>
        <translation>Add this procedure</translation>
    </message>
    <message>
        <source>La démarche est ajoutée</source>
        <translation>The procedure is added</translation>
    </message>
    <message>
        <source>La démarche est enregistrée</source>
        <translation>The procedure is saved</translation>
    </message>
    <message>
        <source>La démarche n’est plus offerte</source>
        <translation>The procedure is offered no longer</translation>
    </message>
    <message>
        <source>La démarche est revenue au texte livré</source>
        <translation>The procedure is back to the shipped text</translation>
    </message>
    <message>
        <source>La version est reprise</source>
        <translation>The version stands again</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Remettre dans la file</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>Laisser passer deux autres</source>
        <translation>Let two others go first</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>En attente ({n})</source>
        <translation>Waiting ({n})</translation>
    </message>
    <message>
        <source>Tickets du jour</source>
        <translation>Today’s tickets</translation>
    </message>
    <message>
        <source>Aucun ticket aujourd’hui</source>
        <translation>No ticket today</translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Parti</source>
        <translation>Gone</translation>
    </message>
</context>
<context>
    <name>QueueSection</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>À l’imprimante</source>
        <translation>At the printer</translation>
    </message>
    <message>
        <source>Pas sorti</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Trop tard</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Relancer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>Rien n’attend</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Tout ce qui a été demandé est sorti.</source>
        <translation>All that was asked for has come out.</translation>
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
        <translation type="vanished">longest wait</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation type="vanished">closed</translation>
    </message>
</context>
<context>
    <name>RailHead</name>
    <message>
        <source>Accueil</source>
        <translation>Front desk</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Le lecteur</source>
        <translation>The scanner</translation>
    </message>
    <message>
        <source>Facultatif. Lisez ce code sur l’écran avec le lecteur.</source>
        <translation>Optional. Read this code on the screen with the scanner.</translation>
    </message>
    <message>
        <source>Prêt à lire</source>
        <translation>Ready to read</translation>
    </message>
    <message>
        <source>Code à lire avec le lecteur</source>
        <translation>Code to read with the scanner</translation>
    </message>
    <message>
        <source>Rien n’arrive ? Branchez-le, remettez-le à l’usine et mettez-le en « clavier USB » (USB HID keyboard) avec les codes de sa notice.</source>
        <translation>Nothing arrives? Plug it in, set it back to factory, and make it a “USB keyboard” (USB HID) with the codes of its manual.</translation>
    </message>
    <message>
        <source>Lu juste : le lecteur et ce poste ont le même clavier.</source>
        <translation>Read right: the scanner and this station have the same keyboard.</translation>
    </message>
    <message>
        <source>Lu juste, mais majuscules et minuscules sont échangées.</source>
        <translation>Read right, but capitals and small letters are exchanged.</translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier américain sur un poste français, et le programme le sait.</source>
        <translation>Read right: it types as a US keyboard on a French station, and the program knows.</translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier américain sur un poste arabe, et le programme le sait.</source>
        <translation>Read right: it types as a US keyboard on an Arabic station, and the program knows.</translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier français sur un poste américain, et les badges passent ainsi.</source>
        <translation>Read right: it types as a French keyboard on a US station, and badges pass that way.</translation>
    </message>
    <message>
        <source>Il tape en clavier arabe sur un poste américain.</source>
        <translation>It types as an Arabic keyboard on a US station.</translation>
    </message>
    <message>
        <source>Autre chose est arrivé : {arrived}</source>
        <translation>Something else arrived: {arrived}</translation>
    </message>
    <message>
        <source>Arrivé : {arrived}</source>
        <translation>Arrived: {arrived}</translation>
    </message>
    <message>
        <source>Entrée le termine.</source>
        <translation>Enter ends it.</translation>
    </message>
    <message>
        <source>Remettez-le à l’usine, puis « clavier USB », « clavier américain » et « suffixe Entrée (CR) », avec les codes de sa notice. Ensuite lisez encore.</source>
        <translation>Set it back to factory, then “USB keyboard”, “US keyboard” and “Enter suffix (CR)”, with the codes of its manual. Then read again.</translation>
    </message>
    <message>
        <source>Regardez si Verr. Maj est enfoncée. Les badges passent quand même.</source>
        <translation>See whether Caps Lock is on. Badges pass all the same.</translation>
    </message>
    <message>
        <source>Il ne termine pas par Entrée : les badges passent, mais ajoutez « suffixe Entrée (CR) » avec les codes de sa notice, pour la recherche.</source>
        <translation>It does not end with Enter: badges pass, but add “Enter suffix (CR)” with the codes of its manual, for searching.</translation>
    </message>
</context>
<context>
    <name>ReadyForm</name>
    <message>
        <source>Un e-mail part à {address}.</source>
        <translation>An e-mail goes to {address}.</translation>
    </message>
    <message>
        <source>Les papiers sont prêts ?</source>
        <translation>Are the papers ready?</translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>À dire au retrait</source>
        <translation>To say at the pick-up</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
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
        <source>Mettez-le en service : fermez et rouvrez cette fenêtre.</source>
        <translation>To begin with it, close this window and open it again.</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.</source>
        <translation>This window has nothing for your role. Your work is done elsewhere.</translation>
    </message>
    <message>
        <source>Ce poste n’a pas encore de site</source>
        <translation>This station has no site yet</translation>
    </message>
    <message>
        <source>Ouvrez-le : kiosk do sites.open code=… name=… city=…, ou essayez : kiosk demo</source>
        <translation type="vanished">Open it: kiosk do sites.open code=… name=… city=…, or try: kiosk demo</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Le PIN reste ce qu’il est</source>
        <translation>The PIN stays as it is</translation>
    </message>
    <message>
        <source>Un autre responsable peut vous donner un PIN. Sinon, tapez le code qui est au coffre.</source>
        <translation>Another manager can give you a PIN. Otherwise type the code that lies in the safe.</translation>
    </message>
    <message>
        <source>Nouveau PIN pour {name}</source>
        <translation>New PIN for {name}</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Code de récupération du site</source>
        <translation>Recovery code of the site</translation>
    </message>
    <message>
        <source>Huit groupes de cinq signes, imprimés à l’installation.</source>
        <translation>Eight groups of five signs, printed at set-up.</translation>
    </message>
    <message>
        <source>Nouveau PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation>That is not the same PIN. Type it once more.</translation>
    </message>
</context>
<context>
    <name>RecoveryShown</name>
    <message>
        <source>Le code de récupération</source>
        <translation>The recovery code</translation>
    </message>
    <message>
        <source>Notez-le et mettez-le au coffre du site : il ouvre les sauvegardes quand il n’y a plus que lui. Il n’est gardé nulle part et ne sera plus montré.</source>
        <translation>Write it down and put it in the site’s safe: it opens the backups when nothing else is left. It is kept nowhere and will not be shown again.</translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Enregistrer la feuille…</source>
        <translation>Save the sheet…</translation>
    </message>
    <message>
        <source>C’est noté : continuer</source>
        <translation>Noted: continue</translation>
    </message>
    <message>
        <source>C’est noté : commencer</source>
        <translation type="vanished">Noted: begin</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Arrivée sans inscription</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Noter l’arrivée</source>
        <translation>Note the arrival</translation>
    </message>
    <message>
        <source>Inscrire une personne</source>
        <translation>Register somebody</translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>La personne n’est pas inscrite</source>
        <translation>The person is not registered</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Entreprise ou résident</source>
        <translation>Company or resident</translation>
    </message>
    <message>
        <source>E-mail pour la confirmation</source>
        <translation>E-mail for the confirmation</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>C’est quelqu’un d’autre du même nom</source>
        <translation>It is somebody else of the same name</translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>Type the first and last name.</translation>
    </message>
    <message>
        <source>Sans son accord, rien n’est gardé d’une personne de l’extérieur.</source>
        <translation>Without agreement nothing is kept of somebody from elsewhere.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Répéter la réservation</source>
        <translation>Repeat the booking</translation>
    </message>
    <message>
        <source>Garder ces dates</source>
        <translation>Keep these dates</translation>
    </message>
    <message>
        <source>Répétition</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Règle RFC 5545</source>
        <translation>RFC 5545 rule</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Nombre de dates</source>
        <translation>Number of dates</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Une autre règle</source>
        <translation>Another rule</translation>
    </message>
    <message>
        <source>Laisser de côté les jours fermés</source>
        <translation>Leave closed days out</translation>
    </message>
    <message>
        <source>Dates de la série</source>
        <translation>Dates of the series</translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Déplacer…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Laisser de côté tout ce qui est pris</source>
        <translation>Leave out all that is taken</translation>
    </message>
    <message>
        <source>Déplacer cette date</source>
        <translation>Move this date</translation>
    </message>
    <message>
        <source>Nouveau jour</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Nouvelle heure</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>Garder cette date</source>
        <translation>Keep this date</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) à réserver</source>
        <translation>
            <numerusform>%n date to book</numerusform>
            <numerusform>%n dates to book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laissée(s) de côté</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prise(s), sans réservation</source>
        <translation>
            <numerusform>%n taken, not booked</numerusform>
            <numerusform>%n taken, not booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Répétition</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Dates et conflits…</source>
        <translation>Dates and conflicts…</translation>
    </message>
    <message>
        <source>Une seule fois</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Une autre règle</source>
        <translation>Another rule</translation>
    </message>
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
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayCard</name>
    <message>
        <source>Ces jours ne sont pas rejoués</source>
        <translation>These days are not played again</translation>
    </message>
    <message>
        <source>Aucun jour à rejouer</source>
        <translation>No day to play again</translation>
    </message>
    <message>
        <source>Aucun ticket n’a été pris avant ce jour.</source>
        <translation>No ticket was taken before today.</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela changerait ?</source>
        <translation>What would it change?</translation>
    </message>
    <message>
        <source>Rejouer les derniers jours avec ces règles le dit, service par service.</source>
        <translation>Playing the last days by these rules says it, service by service.</translation>
    </message>
    <message>
        <source>Tous les tickets</source>
        <translation>All tickets</translation>
    </message>
    <message>
        <source>Prioritaires</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Sur rendez-vous</source>
        <translation>By appointment</translation>
    </message>
    <message>
        <source>9 sur 10 : {words}</source>
        <translation>9 in 10: {words}</translation>
    </message>
    <message>
        <source>au plus : {words}</source>
        <translation>at most: {words}</translation>
    </message>
    <message>
        <source>relevée : {minutes}</source>
        <translation>recorded: {minutes}</translation>
    </message>
    <message>
        <source>tickets : {count}</source>
        <translation>tickets: {count}</translation>
    </message>
    <message>
        <source>{minutes}, inchangé</source>
        <translation>{minutes}, unchanged</translation>
    </message>
    <message>
        <source>{then} au lieu de {now}</source>
        <translation>{then} instead of {now}</translation>
    </message>
    <message>
        <source>Attente médiane</source>
        <translation>Median wait</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>Rejouer les derniers jours</source>
        <translation>Play the last days</translation>
    </message>
    <message>
        <source>Attentes des jours rejoués</source>
        <translation>Waits of the days played again</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Recommandé par {name}</source>
        <translation>Recommended by {name}</translation>
    </message>
    <message>
        <source>Connu par : {source}</source>
        <translation>Heard of us by: {source}</translation>
    </message>
    <message>
        <source>Prévu : {when}</source>
        <translation>Planned: {when}</translation>
    </message>
    <message>
        <source>Manque : {papers}</source>
        <translation>Missing: {papers}</translation>
    </message>
    <message>
        <source>Noter les pièces</source>
        <translation>Note the papers</translation>
    </message>
    <message>
        <source>Fixer l’entretien</source>
        <translation>Set the interview</translation>
    </message>
    <message>
        <source>Fixer la commission</source>
        <translation>Set the committee</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Faire entrer</source>
        <translation>Let move in</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Annuler l’étape</source>
        <translation>Undo the step</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Enregistrer une candidature</source>
        <translation>Register a request</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Register and print</translation>
    </message>
    <message>
        <source>La candidature n’est pas enregistrée</source>
        <translation>The request is not registered</translation>
    </message>
    <message>
        <source>Corriger la candidature {label}</source>
        <translation>Correct the request {label}</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>La candidature reste ce qu’elle était</source>
        <translation>The request stays what it was</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>ou téléphone</source>
        <translation>or telephone</translation>
    </message>
    <message>
        <source>Qui demande</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>En quelques mots</source>
        <translation>In a few words</translation>
    </message>
    <message>
        <source>Connu par</source>
        <translation>Heard of us by</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Recommandé par</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>Nom de l’organisme</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>Pièces apportées</source>
        <translation>Papers brought</translation>
    </message>
    <message>
        <source>Tapez le prénom.</source>
        <translation>Type the first name.</translation>
    </message>
    <message>
        <source>Tapez le nom.</source>
        <translation>Type the last name.</translation>
    </message>
    <message>
        <source>Donnez un nom au projet.</source>
        <translation>Give the project a name.</translation>
    </message>
    <message>
        <source>Un téléphone ou un e-mail est nécessaire.</source>
        <translation>A telephone or an e-mail is needed.</translation>
    </message>
    <message>
        <source>Choisissez le secteur.</source>
        <translation>Choose the sector.</translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <source>facultatif</source>
        <translation type="vanished">optional</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>À répondre aujourd’hui</source>
        <translation>To answer today</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>encore {count} j</source>
        <translation>{count} d left</translation>
    </message>
    <message>
        <source>Registre des demandes</source>
        <translation>Register of requests</translation>
    </message>
    <message>
        <source>Une personne demande</source>
        <translation>Somebody asks</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation type="vanished">Right</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="vanished">First and last name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="vanished">Company</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="vanished">Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="vanished">E-mail</translation>
    </message>
    <message>
        <source>Identité vérifiée</source>
        <translation type="vanished">Identity checked</translation>
    </message>
    <message>
        <source>Chercher la personne</source>
        <translation>Find the person</translation>
    </message>
    <message>
        <source>Noter pour plus tard</source>
        <translation>Note for later</translation>
    </message>
    <message>
        <source>Aucune demande</source>
        <translation>No request</translation>
    </message>
    <message>
        <source>Qui demande ses données se présente ici ; le registre ne garde pas les noms.</source>
        <translation>Whoever asks for their data comes here; the register keeps no names.</translation>
    </message>
    <message>
        <source>Demande notée</source>
        <translation>Request noted</translation>
    </message>
    <message>
        <source>Écrivez le prénom et le nom.</source>
        <translation type="vanished">Write the first and last name.</translation>
    </message>
</context>
<context>
    <name>ResidentDetail</name>
    <message>
        <source>depuis le {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Move out</translation>
    </message>
    <message>
        <source>Aucune personne inscrite</source>
        <translation>Nobody registered</translation>
    </message>
    <message>
        <source>Fusionnée avec : {name}</source>
        <translation>Merged with: {name}</translation>
    </message>
    <message>
        <source>Séparer de nouveau</source>
        <translation>Part them again</translation>
    </message>
    <message>
        <source>Doublon possible : {name}</source>
        <translation>Perhaps the same: {name}</translation>
    </message>
    <message>
        <source>Fusionner dans cette fiche</source>
        <translation>Merge into this file</translation>
    </message>
</context>
<context>
    <name>ResidentFile</name>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Réservations à venir</source>
        <translation>Bookings to come</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Colis</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>Historique de la fiche</source>
        <translation>History of the file</translation>
    </message>
    <message>
        <source>Partie de la fiche</source>
        <translation>Part of the file</translation>
    </message>
    <message>
        <source>Rien à montrer</source>
        <translation>Nothing to show</translation>
    </message>
</context>
<context>
    <name>ResidentForm</name>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Nouveau résident</source>
        <translation>New resident</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Nom arabe</source>
        <translation>Arabic name</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Autre téléphone</source>
        <translation>Other phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation>Kind of member</translation>
    </message>
    <message>
        <source>15 chiffres</source>
        <translation>15 digits</translation>
    </message>
    <message>
        <source>occupé</source>
        <translation>occupied</translation>
    </message>
    <message>
        <source>Dans la liste…</source>
        <translation>From the list…</translation>
    </message>
    <message>
        <source>Bureaux du site</source>
        <translation>Offices of the site</translation>
    </message>
    <message>
        <source>Plusieurs : séparés par +</source>
        <translation>Several: with + between them</translation>
    </message>
    <message>
        <source>IF</source>
        <translation>IF</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>RC</translation>
    </message>
    <message>
        <source>Tribunal du RC</source>
        <translation>Court of the RC</translation>
    </message>
    <message>
        <source>Affilié CNSS</source>
        <translation>CNSS employer</translation>
    </message>
    <message>
        <source>7 ou 8 chiffres</source>
        <translation>7 or 8 digits</translation>
    </message>
    <message>
        <source>Casablanca</source>
        <translation>Casablanca</translation>
    </message>
    <message>
        <source>7 chiffres, celui de l’employeur</source>
        <translation>7 digits, the employer’s</translation>
    </message>
    <message>
        <source>Dites la ville du tribunal : un RC n’est unique que là.</source>
        <translation>Say the court’s city: an RC is unique there only.</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>sur place</source>
        <translation>here</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>Take off the list</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Nouveau résident</source>
        <translation>New resident</translation>
    </message>
    <message>
        <source>Nom, ICE, secteur ou bureau</source>
        <translation>Name, ICE, sector or office</translation>
    </message>
    <message>
        <source>Chercher un résident</source>
        <translation>Find a resident</translation>
    </message>
    <message>
        <source>Aucun résident</source>
        <translation>No resident</translation>
    </message>
    <message>
        <source>Inscrivez une entreprise ou importez une liste.</source>
        <translation>Register a company or import a list.</translation>
    </message>
    <message>
        <source>Aucun résident trouvé</source>
        <translation>No resident found</translation>
    </message>
    <message>
        <source>Relisez le nom, ou inscrivez-le.</source>
        <translation>Check the name, or register it.</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>{name} quitte le site ?</source>
        <translation>Does {name} leave the site?</translation>
    </message>
    <message>
        <source>Ses personnes ne pourront plus être visitées. L’historique reste.</source>
        <translation>Its people can no longer be visited. The history stays.</translation>
    </message>
    <message>
        <source>Noter le départ</source>
        <translation>Record the departure</translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation>{name} has left</translation>
    </message>
    <message>
        <source>Retirer {name} de la liste ?</source>
        <translation>Take {name} off the list?</translation>
    </message>
    <message>
        <source>Ses visites passées gardent son nom.</source>
        <translation>Past visits keep the name.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>{name} retiré de la liste</source>
        <translation>{name} is off the list</translation>
    </message>
    <message>
        <source>Importer des résidents</source>
        <translation>Import residents</translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s) importé(s)</source>
        <translation>
            <numerusform>%n resident imported</numerusform>
            <numerusform>%n residents imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Import fait</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>{other} est dans la fiche de {name}</source>
        <translation>{other} is in the file of {name}</translation>
    </message>
    <message>
        <source>Fusion annulée</source>
        <translation>Merge undone</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Votre rôle ne permet pas de chercher.</source>
        <translation>Your role does not allow searching.</translation>
    </message>
    <message>
        <source>Rien ne correspond à « {typed} »</source>
        <translation>Nothing matches “{typed}”</translation>
    </message>
    <message>
        <source>Voir aussi · {kind}</source>
        <translation>See also · {kind}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Papiers déposés</source>
        <translation>Papers left</translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation>Request to join</translation>
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
        <source>Réservations</source>
        <translation>Bookings</translation>
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
    <message>
        <source>Colis</source>
        <translation>Parcels</translation>
    </message>
</context>
<context>
    <name>ReturnBand</name>
    <message>
        <source>Réseau revenu à {time}, après {away} hors ligne</source>
        <translation>Network back at {time}, after {away} offline</translation>
    </message>
    <message numerus="yes">
        <source>les %n action(s) saisie(s) ici sont gardée(s)</source>
        <translation>
            <numerusform>the action entered here is kept</numerusform>
            <numerusform>the %n actions entered here are kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’a été perdu : {kept}.</source>
        <translation>Nothing was lost: {kept}.</translation>
    </message>
    <message>
        <source>Pendant ce temps, le central a changé : {rows}.</source>
        <translation>Meanwhile the central database changed: {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>%n acceptée(s)</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà faite(s) ailleurs</source>
        <translation>
            <numerusform>%n done elsewhere already</numerusform>
            <numerusform>%n done elsewhere already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encore en attente</source>
        <translation>
            <numerusform>%n still waiting</numerusform>
            <numerusform>%n still waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à régler par vous</source>
        <translation>
            <numerusform>%n for you to settle</numerusform>
            <numerusform>%n for you to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnParcel</name>
    <message>
        <source>Rendre le colis au transporteur ?</source>
        <translation>Give the parcel back to its carrier?</translation>
    </message>
    <message>
        <source>Rendre le colis</source>
        <translation>Give the parcel back</translation>
    </message>
    <message>
        <source>Le colis n’est pas rendu</source>
        <translation>The parcel was not given back</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Déjà sur place depuis le {day}, {host}</source>
        <translation>Here since {day}, {host}</translation>
    </message>
    <message>
        <source>Déjà sur place depuis {time}, {host}</source>
        <translation>Here since {time}, {host}</translation>
    </message>
    <message>
        <source>Attendue à {time}, {host}</source>
        <translation>Expected at {time}, {host}</translation>
    </message>
    <message>
        <source>Voir la visite</source>
        <translation>See the visit</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Une autre personne</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Dernière visite : {day}, {host}</source>
        <translation>Last visit: {day}, {host}</translation>
    </message>
</context>
<context>
    <name>RevokeBadge</name>
    <message>
        <source>Annuler le badge {number} ?</source>
        <translation>Revoke badge {number}?</translation>
    </message>
    <message>
        <source>Il ne passera plus à aucun lecteur de ce site.</source>
        <translation>No reader of this site will take it any more.</translation>
    </message>
    <message>
        <source>Annuler le badge</source>
        <translation>Revoke the badge</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Le badge n’est pas annulé</source>
        <translation>The badge is not revoked</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>perdu</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>volé</source>
        <translation>stolen</translation>
    </message>
    <message>
        <source>abîmé</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>départ</source>
        <translation>departure</translation>
    </message>
    <message>
        <source>Dites pourquoi.</source>
        <translation>Say why.</translation>
    </message>
</context>
<context>
    <name>RollSheet</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nom, société ou hôte</source>
        <translation>Name, company or host</translation>
    </message>
    <message>
        <source>Chercher dans l’appel</source>
        <translation>Search the roll</translation>
    </message>
    <message>
        <source>À trouver</source>
        <translation>To find</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Lieu : escalier B, 2e étage</source>
        <translation>Place: stairs B, 2nd floor</translation>
    </message>
    <message>
        <source>Lieu, rien d’autre ; Entrée l’enregistre</source>
        <translation>A place, nothing else; Enter keeps it</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Manquant</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>À aider</source>
        <translation>To help</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Un de moins</source>
        <translation>One fewer</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Fin d’évacuation</source>
        <translation>End of evacuation</translation>
    </message>
    <message>
        <source>Reprendre l’évacuation</source>
        <translation>Take the evacuation up again</translation>
    </message>
    <message>
        <source>à trouver</source>
        <translation>to be found</translation>
    </message>
    <message>
        <source>présents</source>
        <translation>present</translation>
    </message>
    <message>
        <source>manquants</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation>to be helped down</translation>
    </message>
    <message>
        <source>accompagnants comptés</source>
        <translation>companions counted</translation>
    </message>
    <message>
        <source>Personne n’était à l’intérieur : ajoutez qui manque.</source>
        <translation>Nobody was inside: add whoever is missing.</translation>
    </message>
    <message>
        <source>Tout le monde est trouvé.</source>
        <translation>Everybody is found.</translation>
    </message>
    <message>
        <source>Personne de ce nom sur l’appel. Ajoutez la personne si elle est ici.</source>
        <translation>Nobody of that name is on the roll. Add the person if they are here.</translation>
    </message>
    <message>
        <source>personne n’a encore rien dit</source>
        <translation>nobody has said anything yet</translation>
    </message>
    <message>
        <source>dit à {time} par {who}, poste {station}</source>
        <translation>said at {time} by {who}, station {station}</translation>
    </message>
    <message>
        <source>Début à {time}, par {who}</source>
        <translation>Began at {time}, by {who}</translation>
    </message>
    <message>
        <source>Le message quitte les écrans. Le rapport peut être imprimé.</source>
        <translation>The message leaves the screens. The report can be printed.</translation>
    </message>
    <message>
        <source>Évacuation finie en {time}</source>
        <translation>Evacuation over in {time}</translation>
    </message>
    <message>
        <source>Hors ligne : l’appel est gardé ici</source>
        <translation>Offline: the roll is kept here</translation>
    </message>
    <message>
        <source>Ce n’est pas enregistré</source>
        <translation>This is not kept</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Photo de {room}</source>
        <translation>Photo of {room}</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Set-ups</translation>
    </message>
    <message>
        <source>Qui peut réserver</source>
        <translation>Who may book</translation>
    </message>
    <message>
        <source>Sans limite.</source>
        <translation>Without limit.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min libre(s) avant</source>
        <translation>
            <numerusform>%n min kept free before</numerusform>
            <numerusform>%n min kept free before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min libre(s) après</source>
        <translation>
            <numerusform>%n min kept free after</numerusform>
            <numerusform>%n min kept free after</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouverte la nuit et sur plusieurs jours</source>
        <translation>Open at night and for several days</translation>
    </message>
    <message>
        <source>Réunit {rooms}</source>
        <translation>Joins {rooms}</translation>
    </message>
    <message>
        <source>Fermée : {reason}</source>
        <translation>Closed: {reason}</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>La salle</source>
        <translation>The room</translation>
    </message>
    <message>
        <source>Cet écran montre la salle dont il est la porte, et aucune autre.</source>
        <translation>This screen shows the room whose door it is at, and no other.</translation>
    </message>
    <message>
        <source>La première du site</source>
        <translation>The first of the site</translation>
    </message>
    <message>
        <source>Le site n’a pas de salle de ce nom.</source>
        <translation>The site has no room of that name.</translation>
    </message>
    <message>
        <source>Salle de cette porte</source>
        <translation>Room of this door</translation>
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
        <source>Il n’y a pas de salle, ou le site n’a pas encore ouvert.</source>
        <translation>There is no room, or the site has not opened yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sur %n réservation(s)</source>
        <translation>
            <numerusform>of %n booking</numerusform>
            <numerusform>of %n bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} rendues</source>
        <translation>{hours} given back</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>part des heures ouvrables réservées</source>
        <translation>share of the open hours that was booked</translation>
    </message>
    <message>
        <source>Par salle</source>
        <translation>By room</translation>
    </message>
    <message>
        <source>Par heure</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Par membre</source>
        <translation>By member</translation>
    </message>
    <message>
        <source>Par résident</source>
        <translation>By resident</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
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
        <source>puis {time}</source>
        <translation>then {time}</translation>
    </message>
    <message>
        <source>puis {time} {who}</source>
        <translation>then {time} {who}</translation>
    </message>
    <message>
        <source>{words} · à confirmer</source>
        <translation>{words} · to be confirmed</translation>
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
    <name>RulesPage</name>
    <message>
        <source>Règles et tarifs</source>
        <translation>Rules and prices</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Forfaits</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Tarifs</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Règles d’appel</source>
        <translation>Calling rules</translation>
    </message>
    <message>
        <source>Limites</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Fixée</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Enregistrer la règle</source>
        <translation>Save the rule</translation>
    </message>
    <message>
        <source>Demander l’accord</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Sinon : {words}</source>
        <translation>Otherwise: {words}</translation>
    </message>
    <message>
        <source>Fixer cette règle</source>
        <translation>Set this rule</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>{member}, {rule} : enregistré</source>
        <translation>{member}, {rule}: saved</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Aucune visite à venir pour cette invitation.</source>
        <translation>No visit to come for this invitation.</translation>
    </message>
    <message>
        <source>Lecture incomplète. Présentez le badge une nouvelle fois.</source>
        <translation>Incomplete reading. Present the badge again.</translation>
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
        <translation>{name} has left</translation>
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
    <name>ScheduleDialog</name>
    <message>
        <source>Où</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Langue des feuilles</source>
        <translation>Language of the sheets</translation>
    </message>
    <message>
        <source>Feuilles programmées</source>
        <translation>Scheduled sheets</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chaque soir après la fermeture, le dimanche, ou le dernier soir du mois. Celles de ce qui vient sont pour le jour, la semaine ou le mois d’après.</source>
        <translation>Every evening after closing, on Sundays, or on the last evening of the month. Those of what is to come are for the day, week or month after.</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Chaque soir</source>
        <translation>Every evening</translation>
    </message>
    <message>
        <source>Chaque semaine</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Chaque mois</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Adresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>10 au plus, un espace entre elles</source>
        <translation>10 at most, a space between them</translation>
    </message>
    <message>
        <source>Dossier des impressions de ce poste</source>
        <translation>This machine’s folder of prints</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Un autre dossier…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Dossier des feuilles programmées</source>
        <translation>Folder of the scheduled sheets</translation>
    </message>
    <message>
        <source>avec le PDF</source>
        <translation>with the PDF</translation>
    </message>
    <message>
        <source>Dites à qui elles partent.</source>
        <translation>Say to whom they go.</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>L’écran principal</source>
        <translation>The main screen</translation>
    </message>
    <message>
        <source>Le second écran, s’il y en a un</source>
        <translation>The second screen, if there is one</translation>
    </message>
    <message>
        <source>La borne</source>
        <translation>The kiosk</translation>
    </message>
    <message>
        <source>L’écran d’appel</source>
        <translation>The queue display</translation>
    </message>
    <message>
        <source>La porte de la salle</source>
        <translation>The door of the room</translation>
    </message>
    <message>
        <source>La fenêtre prend cet écran à son prochain démarrage</source>
        <translation>The window takes that screen at its next start</translation>
    </message>
</context>
<context>
    <name>SeasonsSection</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Périodes</source>
        <translation>Seasons</translation>
    </message>
    <message>
        <source>Une période avec ses horaires</source>
        <translation>A season with its own hours</translation>
    </message>
    <message>
        <source>Nom (Ramadan, été…)</source>
        <translation>Name (Ramadan, summer…)</translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Horaires de</source>
        <translation>Hours of</translation>
    </message>
    <message>
        <source>Lundi à vendredi</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Enregistrer la période</source>
        <translation>Keep the season</translation>
    </message>
    <message>
        <source>Retirer cette période</source>
        <translation>Remove this season</translation>
    </message>
    <message>
        <source>Aucune période à venir</source>
        <translation>No season to come</translation>
    </message>
    <message>
        <source>La semaine ordinaire vaut toute l’année.</source>
        <translation>The ordinary week holds all year.</translation>
    </message>
    <message>
        <source>{name} : période enregistrée</source>
        <translation>{name}: season kept</translation>
    </message>
    <message>
        <source>{name} : période retirée</source>
        <translation>{name}: season removed</translation>
    </message>
</context>
<context>
    <name>ServiceOrder</name>
    <message>
        <source>Ordre des services</source>
        <translation>Order of the services</translation>
    </message>
    <message>
        <source>Alt et une flèche déplacent le service choisi</source>
        <translation>Alt and an arrow move the chosen service</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Down</translation>
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
        <translation>Which service?</translation>
    </message>
    <message>
        <source>Les temps sont estimés et mis à jour chaque minute.</source>
        <translation>Times are estimates, updated every minute.</translation>
    </message>
    <message>
        <source>J’ai déjà un ticket</source>
        <translation>I already have a ticket</translation>
    </message>
    <message>
        <source>Vous ne trouvez pas ? L’accueil est à droite de cet écran.</source>
        <translation>Can’t find it? The desk is to the right of this screen.</translation>
    </message>
    <message>
        <source>Les temps d’attente ne sont pas connus en ce moment.</source>
        <translation>Waiting times are not known at the moment.</translation>
    </message>
    <message>
        <source>Ferme à {hour}, {left}</source>
        <translation>Closes at {hour}, {left}</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="vanished">Closed</translation>
    </message>
    <message>
        <source>Ferme bientôt, à {hour}</source>
        <translation>Closes soon, at {hour}</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {hour}</source>
        <translation>Open until {hour}</translation>
    </message>
    <message>
        <source>attente non connue</source>
        <translation>wait not known</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>plus d’une heure</source>
        <translation type="vanished">over an hour</translation>
    </message>
    <message>
        <source>demandez à l’accueil</source>
        <translation>ask at the desk</translation>
    </message>
    <message>
        <source>J’ai rendez-vous</source>
        <translation>I have an appointment</translation>
    </message>
    <message>
        <source>Par son code, ou pour en prendre un avec un badge</source>
        <translation type="vanished">By its code, or to make one with a badge</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Les données du poste ne répondent pas. Réessayez, puis appelez l’assistance.</source>
        <translation type="vanished">The station’s data do not answer. Try again, then call support.</translation>
    </message>
    <message>
        <source>L’action n’a pas été faite. Appelez l’assistance : le journal du poste dit pourquoi.</source>
        <translation>The action was not carried out. Call support: the station’s log says why.</translation>
    </message>
</context>
<context>
    <name>SetUpFile</name>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Exporter la mise en place du site</source>
        <translation>Export the site’s set-up</translation>
    </message>
    <message>
        <source>Horaires, lieux, plans, règles, tarifs et protection des données. Forfaits, réservations et personnes restent ici.</source>
        <translation>Hours, places, plans, rules, tariffs and data protection. Passes, bookings and people stay here.</translation>
    </message>
    <message>
        <source>Importer la mise en place du site</source>
        <translation>Import the site’s set-up</translation>
    </message>
    <message>
        <source>Mise en place ({patterns})</source>
        <translation>Set-up ({patterns})</translation>
    </message>
    <message>
        <source>Mise en place écrite dans {file}. Les forfaits n’y sont pas.</source>
        <translation>Set-up written to {file}. Passes are not in it.</translation>
    </message>
    <message>
        <source>Mise en place écrite dans {file}</source>
        <translation type="vanished">Set-up written to {file}</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faire %n changement(s) ?</source>
        <translation>
            <numerusform>Make %n change?</numerusform>
            <numerusform>Make %n changes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Réglages illisibles</source>
        <translation>Settings cannot be read</translation>
    </message>
    <message>
        <source>Tapez la valeur entière, avec ce qui est caché.</source>
        <translation>Type the whole value, with what is hidden.</translation>
    </message>
    <message>
        <source>Réglage enregistré : prend effet au prochain démarrage</source>
        <translation>Setting saved: takes effect at the next start</translation>
    </message>
    <message>
        <source>Réglages de ce poste</source>
        <translation>Settings of this station</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Prend effet au prochain démarrage.</source>
        <translation>Takes effect at the next start.</translation>
    </message>
    <message>
        <source>Admis : {valid}. Par défaut : {default}.</source>
        <translation>Allowed: {valid}. Default: {default}.</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>demandé</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>saisie {time} par vous</source>
        <translation>entered {time} by you</translation>
    </message>
    <message>
        <source>saisie {time} par {who}</source>
        <translation>entered {time} by {who}</translation>
    </message>
    <message>
        <source>Vous l’aviez saisie à {time}.</source>
        <translation>You entered it at {time}.</translation>
    </message>
    <message>
        <source>{who} l’avait saisie à {time}.</source>
        <translation>{who} entered it at {time}.</translation>
    </message>
    <message>
        <source>Le central l’a refusée à {time}.</source>
        <translation>The central database refused it at {time}.</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message>
        <source>Demande faite à {time}.</source>
        <translation>Asked at {time}.</translation>
    </message>
    <message>
        <source>réglée par {who}, {time}</source>
        <translation>settled by {who}, {time}</translation>
    </message>
    <message>
        <source>libre</source>
        <translation>free</translation>
    </message>
</context>
<context>
    <name>SettleDetail</name>
    <message>
        <source>puis : action suivante ({number} sur {total})</source>
        <translation>then: next action ({number} of {total})</translation>
    </message>
    <message>
        <source>Ce choix n’a pas pu être fait</source>
        <translation>This choice could not be carried out</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message numerus="yes">
        <source>%n restante(s)</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Réglées aujourd’hui</source>
        <translation>Settled today</translation>
    </message>
    <message>
        <source>À régler avec le central</source>
        <translation>To settle with the central database</translation>
    </message>
    <message>
        <source>Journal des échanges</source>
        <translation>Exchange journal</translation>
    </message>
    <message>
        <source>Refusées par le central</source>
        <translation>Refused by the central database</translation>
    </message>
    <message>
        <source>Rien à régler pour l’instant</source>
        <translation>Nothing to settle for now</translation>
    </message>
    <message>
        <source>Ce qui attend partira dès que le central répondra : rien n’est perdu.</source>
        <translation>What is waiting will be sent as soon as the central database answers: nothing is lost.</translation>
    </message>
    <message>
        <source>Tout est à jour</source>
        <translation>All is up to date</translation>
    </message>
    <message>
        <source>Le central a accepté tout ce qui a été fait ici.</source>
        <translation>The central database accepted all that was done here.</translation>
    </message>
    <message>
        <source>Action réglée</source>
        <translation>Action settled</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Imprimer plusieurs feuilles</source>
        <translation>Print several sheets</translation>
    </message>
    <message>
        <source>comme maintenant</source>
        <translation>as things are now</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n feuille(s)</source>
        <translation>
            <numerusform>Print %n sheet</numerusform>
            <numerusform>Print %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Aucune réservation</source>
        <translation>No booking</translation>
    </message>
    <message>
        <source>Rien n’est tenu ces jours-là.</source>
        <translation>Nothing is held on those days.</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Choisissez un dernier jour après le premier.</source>
        <translation>Choose a last day after the first.</translation>
    </message>
    <message>
        <source>Choisissez 31 jours au plus.</source>
        <translation type="vanished">Choose at most 31 days.</translation>
    </message>
    <message>
        <source>Choisissez {days} jours au plus.</source>
        <translation>Choose {days} days at most.</translation>
    </message>
    <message>
        <source>Feuilles programmées non sorties</source>
        <translation>Scheduled sheets that did not come out</translation>
    </message>
    <message>
        <source>Programmer…</source>
        <translation>Schedule…</translation>
    </message>
    <message>
        <source>La feuille n’est pas faite</source>
        <translation>The sheet is not made</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>{shown} premières pages sur {total}</source>
        <translation>First {shown} pages of {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistré&#x202f;: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Programmation enregistrée</source>
        <translation>Schedule saved</translation>
    </message>
    <message>
        <source>Feuilles</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>telles qu’elles seront imprimées</source>
        <translation>as they will be printed</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Plusieurs…</source>
        <translation>Several…</translation>
    </message>
    <message>
        <source>Tickets papier…</source>
        <translation>Paper tickets…</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>Enregistrer un PDF</source>
        <translation type="vanished">Save a PDF</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Langue de la feuille</source>
        <translation>Language of the sheet</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>La signature n’est pas gardée</source>
        <translation>The signature is not kept</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signer ici, au doigt, au stylet ou à la souris</source>
        <translation>Sign here, by finger, pen or mouse</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Sans signature</source>
        <translation>No signature</translation>
    </message>
    <message>
        <source>dire pourquoi</source>
        <translation>say why</translation>
    </message>
    <message>
        <source>Ne pas laisser entrer</source>
        <translation>Do not let in</translation>
    </message>
    <message>
        <source>Laisser entrer sans signature</source>
        <translation>Let in without a signature</translation>
    </message>
    <message>
        <source>C’est signé</source>
        <translation>It is signed</translation>
    </message>
    <message>
        <source>Faites signer, ou dites plus bas pourquoi il n’y a pas de signature.</source>
        <translation>Have it signed, or say below why there is no signature.</translation>
    </message>
    <message>
        <source>Dites pourquoi cette personne n’entre pas.</source>
        <translation>Say why this person does not go in.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Badge lu. Il reste à taper le PIN.</source>
        <translation>Badge read. Now type the PIN.</translation>
    </message>
    <message>
        <source>Tapez votre PIN.</source>
        <translation>Type your PIN.</translation>
    </message>
    <message>
        <source>PIN faux. Plus d’essai : le responsable du site peut débloquer.</source>
        <translation>Wrong PIN. No try left: the site manager can unlock it.</translation>
    </message>
    <message>
        <source>PIN faux. Essais restants : {n}.</source>
        <translation>Wrong PIN. Tries left: {n}.</translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation>That is not the same PIN. Type it once more.</translation>
    </message>
    <message>
        <source>Le responsable du site vous en donne un autre, dans Réglages du site.</source>
        <translation>The site manager gives you another one, in the site settings.</translation>
    </message>
    <message>
        <source>PIN oublié ?</source>
        <translation>PIN forgotten?</translation>
    </message>
    <message>
        <source>Compris</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Le code du coffre se tape à un poste du responsable du site.</source>
        <translation>The code of the safe is typed at a station of the site’s manager.</translation>
    </message>
    <message>
        <source>Votre PIN est changé.</source>
        <translation>Your PIN has been changed.</translation>
    </message>
    <message>
        <source>Choisir ce PIN</source>
        <translation>Choose this PIN</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Garder mon PIN</source>
        <translation>Keep my PIN</translation>
    </message>
    <message>
        <source>Changer de PIN</source>
        <translation>Change PIN</translation>
    </message>
    <message>
        <source>Qui travaille ici ?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nouveau PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Six chiffres au moins, que vous seul connaissez.</source>
        <translation>Six digits at least, that only you know.</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Ce badge est annulé.</source>
        <translation>This badge is cancelled.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable.</source>
        <translation>This badge is no longer valid.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas encore valable.</source>
        <translation>This badge is not valid yet.</translation>
    </message>
    <message>
        <source>Ce badge est d’un autre site.</source>
        <translation>This badge is from another site.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas celui de quelqu’un qui travaille ici.</source>
        <translation>This badge belongs to nobody who works here.</translation>
    </message>
    <message>
        <source>Ce poste ne connaît pas encore ce badge. Choisissez votre nom.</source>
        <translation>This station does not know that badge yet. Choose your name.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas authentique.</source>
        <translation>This badge is not genuine.</translation>
    </message>
    <message>
        <source>Lecture incomplète. Présentez le badge une nouvelle fois.</source>
        <translation>Incomplete reading. Present the badge again.</translation>
    </message>
    <message>
        <source>Démonstration : le PIN de chacun est {pin}.</source>
        <translation>Demonstration: everybody’s PIN is {pin}.</translation>
    </message>
    <message>
        <source>Rien n’est perdu : la saisie en cours est gardée.</source>
        <translation>Nothing is lost: what was typed is kept.</translation>
    </message>
    <message>
        <source>Pas encore de PIN : le responsable du site en donne un.</source>
        <translation>No PIN yet: the site manager gives one.</translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <source>pas encore signé</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>Faire signer</source>
        <translation>Have it signed</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>entré sans signer : {reason}</source>
        <translation>in without signing: {reason}</translation>
    </message>
    <message>
        <source>signé pour cette visite</source>
        <translation>signed for this visit</translation>
    </message>
    <message>
        <source>signé, vaut jusqu’au {day}</source>
        <translation>signed, good until {day}</translation>
    </message>
</context>
<context>
    <name>SigningsSection</name>
    <message>
        <source>Tout le monde</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Choisissez une autre personne ou un autre jour.</source>
        <translation>Choose another person or another day.</translation>
    </message>
    <message>
        <source>Aucune prise de poste</source>
        <translation>No sign-in</translation>
    </message>
    <message>
        <source>Elles se notent dès que quelqu’un entre avec son PIN.</source>
        <translation>They are noted as soon as somebody signs in with a PIN.</translation>
    </message>
    <message>
        <source>Personne n’a encore pris de poste</source>
        <translation>Nobody has signed in yet</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>badge et PIN</source>
        <translation>badge and PIN</translation>
    </message>
    <message>
        <source>ligne de commande</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>code de récupération</source>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>Encore là</source>
        <translation>Still here</translation>
    </message>
    <message>
        <source>jusqu’à la prise de poste suivante</source>
        <translation>until the next sign-in here</translation>
    </message>
    <message>
        <source>délai de connexion écoulé</source>
        <translation>time of the sign-in over</translation>
    </message>
    <message>
        <source>fin non notée</source>
        <translation type="vanished">end not noted</translation>
    </message>
    <message>
        <source>Qui s’est connecté, où</source>
        <translation>Who signed in, where</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Les dernières</source>
        <translation>The latest</translation>
    </message>
    <message>
        <source>Un jour</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>De tous les postes du site, les plus récentes d’abord.</source>
        <translation>Of all stations of the site, the latest first.</translation>
    </message>
</context>
<context>
    <name>SiteBegun</name>
    <message>
        <source>Le site est prêt</source>
        <translation>The site is ready</translation>
    </message>
    <message>
        <source>Portez {folder} sur la machine du site, choisissez « Rejoindre un site » et le fichier enrolment.json. Premier PIN du responsable : {pin}. Il en choisira un autre.</source>
        <translation>Take {folder} to the site’s machine, choose “Join a site” and the file enrolment.json. The manager’s first PIN: {pin}. They will choose another.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>Noted</translation>
    </message>
</context>
<context>
    <name>SiteChoice</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Le modèle du site</source>
        <translation>The template of the site</translation>
    </message>
    <message>
        <source>Mise en place (*.toml)</source>
        <translation>Set-up (*.toml)</translation>
    </message>
    <message>
        <source>L’accès au centre</source>
        <translation>The access to the centre</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Où mettre le dossier du site</source>
        <translation>Where to put the site’s folder</translation>
    </message>
    <message>
        <source>Remplissez ce champ.</source>
        <translation>Fill in this field.</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation>Open a site</translation>
    </message>
    <message>
        <source>Préparer le site</source>
        <translation>Prepare the site</translation>
    </message>
    <message>
        <source>Le dossier qui en sort va sur la première machine du site.</source>
        <translation>The folder that comes of it goes to the site’s first machine.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Code du responsable</source>
        <translation>Manager’s code</translation>
    </message>
    <message>
        <source>Nom du responsable</source>
        <translation>Manager’s name</translation>
    </message>
    <message>
        <source>Fichier d’accès au centre</source>
        <translation>Access file of the centre</translation>
    </message>
    <message>
        <source>Dossier à faire</source>
        <translation>Folder to make</translation>
    </message>
    <message>
        <source>Choisir l’accès…</source>
        <translation>Choose the access…</translation>
    </message>
    <message>
        <source>Choisir où…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Le site n’est pas préparé</source>
        <translation>The site is not prepared</translation>
    </message>
    <message>
        <source>Un fichier…</source>
        <translation>A file…</translation>
    </message>
</context>
<context>
    <name>SiteGrid</name>
    <message>
        <source>dernier échange {when}</source>
        <translation>last exchange {when}</translation>
    </message>
    <message>
        <source>{site}, {figure} : {value}, avant {before}</source>
        <translation>{site}, {figure}: {value}, before {before}</translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à voir</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Réglages du site</source>
        <translation>Site settings</translation>
    </message>
    <message>
        <source>Salles et espaces</source>
        <translation>Rooms and areas</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Bureaux</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Heures d’ouverture</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Jours d’exception</source>
        <translation>Exceptional days</translation>
    </message>
    <message>
        <source>Périodes</source>
        <translation>Seasons</translation>
    </message>
    <message>
        <source>Présence des services</source>
        <translation type="vanished">Presence of services</translation>
    </message>
    <message>
        <source>Choix</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Accords d’entrée</source>
        <translation>Leave to enter</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Prises de poste</source>
        <translation>Sign-ins</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Présence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>Accords</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Démarches</source>
        <translation>Procedures</translation>
    </message>
</context>
<context>
    <name>SixFigures</name>
    <message>
        <source>Six chiffres</source>
        <translation>Six figures</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Occupation des salles</source>
        <translation>Room occupancy</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>Coworking</translation>
    </message>
    <message>
        <source>Tickets servis</source>
        <translation>Tickets served</translation>
    </message>
    <message>
        <source>Attente moyenne</source>
        <translation>Mean wait</translation>
    </message>
    <message>
        <source>Badges rendus</source>
        <translation>Badges returned</translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message>
        <source>Tickets papier</source>
        <translation>Paper tickets</translation>
    </message>
    <message>
        <source>Réserver et imprimer</source>
        <translation>Reserve and print</translation>
    </message>
    <message>
        <source>À garder à l’accueil pour une panne. Chaque numéro n’est donné qu’une fois.</source>
        <translation>To keep at the reception for a breakdown. Each number is given once only.</translation>
    </message>
    <message>
        <source>Rien n’est réservé</source>
        <translation>Nothing is reserved</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Déjà réservés</source>
        <translation>Reserved before</translation>
    </message>
    <message>
        <source>Aucun ticket papier n’est encore réservé.</source>
        <translation>No paper ticket is reserved yet.</translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation>Print again</translation>
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
    <name>SoundPanel</name>
    <message>
        <source>Le son</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Facultatif. Un appel se voit et s’entend : écoutez-le d’où l’on attend.</source>
        <translation>Optional. A call is seen and heard: listen to it from where people wait.</translation>
    </message>
    <message>
        <source>Jouer le son</source>
        <translation>Play the sound</translation>
    </message>
    <message>
        <source>Je l’entends</source>
        <translation>I hear it</translation>
    </message>
    <message>
        <source>Je n’entends rien</source>
        <translation>I hear nothing</translation>
    </message>
    <message>
        <source>Le son a été joué. L’entendez-vous ?</source>
        <translation>The sound was played. Do you hear it?</translation>
    </message>
    <message>
        <source>Le son s’entend.</source>
        <translation>The sound is heard.</translation>
    </message>
    <message>
        <source>Montez le volume, regardez si le bon haut-parleur est choisi dans le système, et jouez-le encore.</source>
        <translation>Turn the volume up, see whether the right loudspeaker is chosen in the system, and play it again.</translation>
    </message>
    <message>
        <source>Rien ne joue de son sur cette machine : branchez un haut-parleur ; sous Linux, installez pipewire-bin ou alsa-utils. Les appels se voient quand même.</source>
        <translation>Nothing plays sound on this machine: plug in a loudspeaker; under Linux, install pipewire-bin or alsa-utils. Calls are seen all the same.</translation>
    </message>
</context>
<context>
    <name>SpokenMode</name>
    <message>
        <source>espace</source>
        <translation>space</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>done</translation>
    </message>
    <message>
        <source>effacé</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>La voix vous guide.</source>
        <translation>The voice guides you.</translation>
    </message>
    <message>
        <source>Touche six : suivant. Touche quatre : précédent. Touche cinq : choisir.</source>
        <translation>Key six: next. Key four: previous. Key five: choose.</translation>
    </message>
    <message>
        <source>Touche zéro : répéter. Touche sept : retour. Touche neuf : appeler l’accueil.</source>
        <translation>Key zero: repeat. Key seven: back. Key nine: call the desk.</translation>
    </message>
    <message>
        <source>Étoile : arrêter la voix.</source>
        <translation>Star: stop the voice.</translation>
    </message>
    <message>
        <source>Pour le français : touche un, une fois ou deux.</source>
        <translation>For English: key one, once or twice.</translation>
    </message>
    <message>
        <source>La voix est arrêtée.</source>
        <translation>The voice has stopped.</translation>
    </message>
    <message>
        <source>Touches quatre et six : chercher la lettre. Cinq : l’écrire. Sept : effacer.</source>
        <translation>Keys four and six: find the letter. Five: write it. Seven: erase.</translation>
    </message>
    <message>
        <source>Touches quatre et six : changer. Cinq : terminé.</source>
        <translation>Keys four and six: change. Five: done.</translation>
    </message>
    <message>
        <source>coché</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>non coché</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Touche cinq pour écrire.</source>
        <translation>Key five to write.</translation>
    </message>
    <message>
        <source>Tamazight, sans voix</source>
        <translation>Tamazight, without a voice</translation>
    </message>
</context>
<context>
    <name>SpotPlan</name>
    <message>
        <source>Partie précédente</source>
        <translation>Previous part</translation>
    </message>
    <message>
        <source>Partie suivante</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>{plan}, partie {number} sur {many}</source>
        <translation>{plan}, part {number} of {many}</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Accueil</source>
        <translation type="vanished">Front desk</translation>
    </message>
    <message>
        <source>Agent de guichet</source>
        <translation type="vanished">Counter agent</translation>
    </message>
    <message>
        <source>Gestion</source>
        <translation type="vanished">Management</translation>
    </message>
    <message>
        <source>MITC</source>
        <translation type="vanished">MITC</translation>
    </message>
    <message>
        <source>Technicien</source>
        <translation type="vanished">Technician</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="vanished">PIN</translation>
    </message>
    <message>
        <source>Bloqué</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Modifier une personne</source>
        <translation>Change a person</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Débloquer</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Sans PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>tous les services</source>
        <translation>all services</translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ce qui signe chaque action de cette personne.</source>
        <translation>It signs everything this person does.</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>{name} fait maintenant partie du personnel</source>
        <translation>{name} is now on the staff</translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation>Changes saved: {name}</translation>
    </message>
    <message>
        <source>{name} ne fait plus partie du personnel</source>
        <translation>{name} is no longer on the staff</translation>
    </message>
    <message>
        <source>aucun choisi : tous</source>
        <translation type="vanished">none chosen: all</translation>
    </message>
    <message>
        <source>Ajouter la personne</source>
        <translation>Add the person</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ajouter quelqu’un d’autre</source>
        <translation>Add someone else</translation>
    </message>
    <message>
        <source>Personne n’est inscrit</source>
        <translation>Nobody is registered</translation>
    </message>
    <message>
        <source>Ajoutez la première personne.</source>
        <translation>Add the first person.</translation>
    </message>
    <message>
        <source>Aucun service choisi : l’agent sert à tous les services.</source>
        <translation>No service chosen: the agent serves at all services.</translation>
    </message>
    <message>
        <source>{name} sert à tous les services ?</source>
        <translation>{name} serves at all services?</translation>
    </message>
    <message>
        <source>Oui, à tous</source>
        <translation>Yes, all</translation>
    </message>
    <message>
        <source>{name} est inscrit</source>
        <translation type="vanished">{name} is registered</translation>
    </message>
    <message>
        <source>{name} est modifié</source>
        <translation type="vanished">{name} is changed</translation>
    </message>
    <message>
        <source>Donner un nouveau PIN à {name} ?</source>
        <translation type="vanished">Give {name} a new PIN?</translation>
    </message>
    <message>
        <source>L’ancien ne vaudra plus. À sa première entrée, {name} choisira le sien.</source>
        <translation type="vanished">The old one will no longer count. When {name} first signs in, they choose their own.</translation>
    </message>
    <message>
        <source>Donner un PIN</source>
        <translation>Give a PIN</translation>
    </message>
    <message>
        <source>PIN de {name} : {pin}</source>
        <translation type="vanished">PIN of {name}: {pin}</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le maintenant : il ne sera plus montré.</source>
        <translation type="vanished">Note it or say it now: it will not be shown again.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation type="vanished">Noted</translation>
    </message>
    <message>
        <source>Remplacer {name} ?</source>
        <translation type="vanished">Replace {name}?</translation>
    </message>
    <message>
        <source>Le code {code} signera désormais pour une autre personne.</source>
        <translation type="vanished">The code {code} will sign for another person from now on.</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation type="vanished">Replace</translation>
    </message>
    <message>
        <source>Retirer {name} du personnel ?</source>
        <translation>Remove {name} from the staff?</translation>
    </message>
    <message>
        <source>Son code ne signera plus rien ici. Ce qui est fait reste au journal.</source>
        <translation>Their code will sign nothing more here. What is done stays in the log.</translation>
    </message>
    <message>
        <source>départ</source>
        <translation>departure</translation>
    </message>
    <message>
        <source>{name} est retiré</source>
        <translation type="vanished">{name} is removed</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Que voulez-vous faire ?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Redémarrer le programme</source>
        <translation>Restart the program</translation>
    </message>
    <message>
        <source>Quitter le programme</source>
        <translation>Leave the program</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Le démarrage</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Une machine qui ne fait que cela s’ouvre d’elle-même sur sa fenêtre.</source>
        <translation>A machine that does nothing else opens its window by itself.</translation>
    </message>
    <message>
        <source>Ouvrir Accueil quand ce compte s’ouvre</source>
        <translation>Open Accueil when this account signs in</translation>
    </message>
    <message>
        <source>Ce programme tourne depuis ses sources : un programme installé le permet.</source>
        <translation>This program runs from its source: an installed one can do so.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Évacuer le bâtiment ?</source>
        <translation>Evacuate the building?</translation>
    </message>
    <message>
        <source>L’appel s’ouvre avec toutes les personnes à l’intérieur, et sa liste sort sur papier.</source>
        <translation>The roll opens with everybody inside, and its list comes out on paper.</translation>
    </message>
    <message>
        <source>Toutes les fenêtres, bornes et affichages disent de sortir.</source>
        <translation>Every window, kiosk and display says to leave.</translation>
    </message>
    <message>
        <source>Toutes les fenêtres, bornes et affichages disent que c’est un exercice.</source>
        <translation>Every window, kiosk and display says that it is a drill.</translation>
    </message>
    <message>
        <source>Rien n’est dit au public : l’appel seul.</source>
        <translation>The public is told nothing: the roll alone.</translation>
    </message>
    <message>
        <source>Imprimer la liste seule</source>
        <translation>Print the list alone</translation>
    </message>
    <message>
        <source>L’évacuation n’est pas ouverte</source>
        <translation>The evacuation is not open</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Accueil ne s’ouvre pas</source>
        <translation>Accueil does not open</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Un réglage de ce poste est à corriger.</source>
        <translation>One of this station’s settings needs correcting.</translation>
    </message>
    <message>
        <source>Les données de ce poste viennent d’une version plus récente du programme. Mettez le programme à jour.</source>
        <translation type="vanished">This station’s data come from a newer version of the program. Update the program.</translation>
    </message>
    <message>
        <source>Les données de ce poste ne s’ouvrent pas. Réessayez, puis appelez l’assistance.</source>
        <translation>This station’s data cannot be opened. Try again, then call support.</translation>
    </message>
    <message>
        <source>Le programme a rencontré une erreur. Appelez l’assistance.</source>
        <translation>The program met an error. Call support.</translation>
    </message>
</context>
<context>
    <name>StateSection</name>
    <message>
        <source>Ce qui a été vérifié</source>
        <translation>What was checked</translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>Vérifier à nouveau</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Échange avec le central</source>
        <translation>Exchange with the central database</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) à régler</source>
        <translation>
            <numerusform>%n point to mend</numerusform>
            <numerusform>%n points to mend</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout va bien.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Ce poste travaille seul.</source>
        <translation>This station works alone.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>Make an appointment</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>La candidature reste ce qu’elle était</source>
        <translation>The request stays what it was</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>Sans réponse, cet écran s’efface dans %n seconde(s). Rien de ce que vous avez saisi n’est gardé.</source>
        <translation>
            <numerusform>Without an answer, this screen is cleared in %n second. Nothing you entered is kept.</numerusform>
            <numerusform>Without an answer, this screen is cleared in %n seconds. Nothing you entered is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toujours là ?</source>
        <translation>Still there?</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>Effacer et terminer</source>
        <translation>Clear and finish</translation>
    </message>
</context>
<context>
    <name>StopForm</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Pour le reste de la journée</source>
        <translation>For the rest of the day</translation>
    </message>
    <message>
        <source>Motif, affiché au public</source>
        <translation>Reason, shown to the public</translation>
    </message>
    <message>
        <source>Plus de tickets</source>
        <translation>No more tickets</translation>
    </message>
    <message>
        <source>Absent aujourd’hui</source>
        <translation>Away today</translation>
    </message>
    <message>
        <source>Arrêter les tickets ?</source>
        <translation>Stop tickets?</translation>
    </message>
    <message>
        <source>Arrêter les tickets : {desk} ?</source>
        <translation>Stop the tickets: {desk}?</translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation>Stop tickets</translation>
    </message>
    <message>
        <source>La borne et l’écran le disent. Les tickets déjà pris sont encore appelés.</source>
        <translation>Kiosk and display say so. Tickets taken already are still called.</translation>
    </message>
    <message>
        <source>Les tickets ne sont pas arrêtés</source>
        <translation>Tickets are not stopped</translation>
    </message>
</context>
<context>
    <name>SwapForm</name>
    <message>
        <source>Avec</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Échanger {room} avec quelle salle&#x202f;?</source>
        <translation>Swap {room} with which room?</translation>
    </message>
    <message>
        <source>Échanger les deux salles</source>
        <translation>Swap the two rooms</translation>
    </message>
    <message>
        <source>Chacun garde ses heures. Les deux changent de salle, ou aucun.</source>
        <translation>Both keep their hours. Both change rooms, or neither.</translation>
    </message>
    <message>
        <source>Impossible d’échanger</source>
        <translation>They cannot be swapped</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Tout est enregistré sur ce poste.</source>
        <translation>Everything is kept on this machine.</translation>
    </message>
    <message>
        <source>Ouvrir les actions à régler</source>
        <translation>Open what is to settle</translation>
    </message>
    <message>
        <source>Le central a tout ce qui a été fait ici.</source>
        <translation>The central database has all that was done here.</translation>
    </message>
    <message>
        <source>Le central les garde et les reprendra ; appelez l’assistance.</source>
        <translation>The central database keeps them and will take them up again; call support.</translation>
    </message>
    <message>
        <source>En ligne · à jour</source>
        <translation>Online · up to date</translation>
    </message>
    <message>
        <source>rien n’est perdu</source>
        <translation>nothing is lost</translation>
    </message>
    <message>
        <source>Hors ligne · {waiting}</source>
        <translation>Offline · {waiting}</translation>
    </message>
    <message>
        <source>Hors ligne depuis {time} · {waiting}</source>
        <translation>Offline since {time} · {waiting}</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Poste non reconnu</source>
        <translation>Machine not recognised</translation>
    </message>
    <message>
        <source>Poste retiré du central</source>
        <translation>Machine withdrawn</translation>
    </message>
    <message>
        <source>Poste en double</source>
        <translation>Machine copied</translation>
    </message>
    <message>
        <source>Journal modifié</source>
        <translation>Log changed</translation>
    </message>
    <message>
        <source>Mise à jour nécessaire</source>
        <translation>Update needed</translation>
    </message>
    <message>
        <source>Central à mettre à jour</source>
        <translation>Central database to be updated</translation>
    </message>
    <message>
        <source>Central non reconnu</source>
        <translation>Central database not recognised</translation>
    </message>
    <message>
        <source>Central plein</source>
        <translation>Central database full</translation>
    </message>
    <message>
        <source>Échange arrêté</source>
        <translation>Exchange stopped</translation>
    </message>
    <message>
        <source>L’échange avec le central est arrêté. Appelez l’assistance.</source>
        <translation>The exchange with the central database has stopped. Call support.</translation>
    </message>
    <message>
        <source>L’horloge de ce poste retarde de {time}</source>
        <translation>This machine’s clock is {time} slow</translation>
    </message>
    <message>
        <source>L’horloge de ce poste avance de {time}</source>
        <translation>This machine’s clock is {time} fast</translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>Aucun échange avec le central</source>
        <translation>No exchange with the central database</translation>
    </message>
    <message>
        <source>Dernier échange avec le central : {time}</source>
        <translation>Last exchange with the central database: {time}</translation>
    </message>
    <message>
        <source>Tout est gardé sur ce poste.</source>
        <translation>Everything is kept on this machine.</translation>
    </message>
</context>
<context>
    <name>SyncCounts</name>
    <message numerus="yes">
        <source>En ligne · %n action(s) à régler</source>
        <translation>
            <numerusform>Online · %n action to settle</numerusform>
            <numerusform>Online · %n actions to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne · %n action(s) retenue(s)</source>
        <translation>
            <numerusform>Online · %n action held back</numerusform>
            <numerusform>Online · %n actions held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne · %n action(s) en route</source>
        <translation>
            <numerusform>Online · %n action on its way</numerusform>
            <numerusform>Online · %n actions on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) en attente, rien n’est perdu</source>
        <translation>
            <numerusform>%n action waiting, nothing is lost</numerusform>
            <numerusform>%n actions waiting, nothing is lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
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
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guichet(s)</source>
        <translation>
            <numerusform>%n counter</numerusform>
            <numerusform>%n counters</numerusform>
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
            <numerusform>%n resident</numerusform>
            <numerusform>%n residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lieu(x)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n member of staff</numerusform>
            <numerusform>%n members of staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n horaire(s)</source>
        <translation>
            <numerusform>%n opening time</numerusform>
            <numerusform>%n opening times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) donnée(s)</source>
        <translation>
            <numerusform>%n other item</numerusform>
            <numerusform>%n other items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptée(s)</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusée(s)</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retenue(s)</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Prendre un ticket</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation>Take the ticket</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Accès prioritaire</source>
        <translation>Priority access</translation>
    </message>
    <message>
        <source>Langue de l’appel</source>
        <translation>Language of the call</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Handicap</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Grossesse</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Personne âgée</source>
        <translation>Elderly person</translation>
    </message>
    <message>
        <source>L’agent vous dira quelles pièces apporter.</source>
        <translation>The agent will tell you which papers to bring.</translation>
    </message>
    <message>
        <source>Source : {source}, vérifié le {date}</source>
        <translation>Source: {source}, verified on {date}</translation>
    </message>
    <message>
        <source>Le ticket n’est pas pris</source>
        <translation>The ticket is not taken</translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message>
        <source>Ticket pris, {service}</source>
        <translation>Ticket taken, {service}</translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avant</source>
        <translation>
            <numerusform>%n person before</numerusform>
            <numerusform>%n people before</numerusform>
        </translation>
    </message>
    <message>
        <source>{ahead}, attente estimée {wait}</source>
        <translation>{ahead}, estimated wait {wait}</translation>
    </message>
    <message>
        <source>{ahead}, environ {wait}</source>
        <translation type="vanished">{ahead}, about {wait}</translation>
    </message>
</context>
<context>
    <name>TariffsSection</name>
    <message>
        <source>À confirmer</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Tarifs</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Fixer un tarif</source>
        <translation>Set a price</translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation>Room or area</translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation>Kind of member</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Prix hors taxe, en MAD</source>
        <translation>Price before tax, in MAD</translation>
    </message>
    <message>
        <source>TVA, en %</source>
        <translation>VAT, in %</translation>
    </message>
    <message>
        <source>Tarif confirmé</source>
        <translation>Price confirmed</translation>
    </message>
    <message>
        <source>Sinon, «&#xa0;à confirmer&#xa0;» est écrit à côté.</source>
        <translation>Otherwise “to be confirmed” is written beside it.</translation>
    </message>
    <message>
        <source>Enregistrer le tarif</source>
        <translation>Save the price</translation>
    </message>
    <message>
        <source>Retirer ce tarif</source>
        <translation>Remove this price</translation>
    </message>
    <message>
        <source>Aucun tarif</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>Sans tarif, aucun prix n’est montré ni demandé.</source>
        <translation>Without a price, nothing is shown or charged.</translation>
    </message>
    <message>
        <source>Toutes les salles</source>
        <translation>All rooms</translation>
    </message>
    <message>
        <source>Tout le coworking</source>
        <translation>All coworking</translation>
    </message>
    <message>
        <source>Tout le matériel</source>
        <translation>All equipment</translation>
    </message>
    <message>
        <source>{what} : tarif enregistré</source>
        <translation>{what}: price saved</translation>
    </message>
    <message>
        <source>{what} : tarif retiré</source>
        <translation>{what}: price removed</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Mettre en liste d’attente</source>
        <translation>Put on the waiting list</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Il y a plus de six mois : à vérifier de nouveau.</source>
        <translation>More than six months ago: to be verified again.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Précision, sous le titre</source>
        <translation>Detail, under the title</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Validité</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Tarif à confirmer</source>
        <translation>Fee to be confirmed</translation>
    </message>
    <message>
        <source>La borne le dit, avec le montant s’il y en a un</source>
        <translation>The kiosk says so, with the amount if there is one</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Service en ligne, montré d’abord</source>
        <translation>Online service, shown first</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>celle du guichet si vide</source>
        <translation>the desk’s if empty</translation>
    </message>
    <message>
        <source>Vérifié le</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message>
        <source>Votre saisie</source>
        <translation>Your entry</translation>
    </message>
    <message>
        <source>Le central</source>
        <translation>Central database</translation>
    </message>
</context>
<context>
    <name>TicketIssued</name>
    <message>
        <source>Voici votre ticket</source>
        <translation>Here is your ticket</translation>
    </message>
    <message>
        <source>Gardez-le : votre numéro sera appelé à l’écran.</source>
        <translation>Keep it: your number will be called on the screen.</translation>
    </message>
    <message>
        <source>plus d’une heure</source>
        <translation type="vanished">over an hour</translation>
    </message>
    <message>
        <source>attente {wait}</source>
        <translation>wait {wait}</translation>
    </message>
    <message>
        <source>puis {services}</source>
        <translation>then {services}</translation>
    </message>
    <message>
        <source>appel vers {hour}</source>
        <translation>called around {hour}</translation>
    </message>
    <message>
        <source>Suivez votre tour sur votre téléphone</source>
        <translation>Follow your turn on your phone</translation>
    </message>
    <message>
        <source>Photographiez ce code, ou suivez l’écran de la salle.</source>
        <translation>Scan this code, or watch the screen in the hall.</translation>
    </message>
    <message numerus="yes">
        <source>personne(s) avant vous</source>
        <translation>
            <numerusform>person before you</numerusform>
            <numerusform>people before you</numerusform>
        </translation>
    </message>
    <message>
        <source>Suivez l’écran de la salle</source>
        <translation>Watch the screen in the hall</translation>
    </message>
    <message>
        <source>Votre numéro y sera affiché avec le guichet. Restez à proximité.</source>
        <translation>Your number will be shown there with the counter. Please stay near.</translation>
    </message>
    <message>
        <source>L’heure du rendez-vous est passée : vous attendez comme sans rendez-vous.</source>
        <translation>The hour of the appointment is over: you wait as without one.</translation>
    </message>
    <message>
        <source>Vous êtes en avance : vous serez appelé à partir de {hour}.</source>
        <translation>You are early: you will be called from {hour} on.</translation>
    </message>
</context>
<context>
    <name>TicketPrinter</name>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Ticket printer</translation>
    </message>
</context>
<context>
    <name>TicketPrinterForm</name>
    <message>
        <source>Branchement</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Vitesse du port</source>
        <translation>Port speed</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Coupe-papier</source>
        <translation>Paper cutter</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>Ticket printer</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Pour une imprimante ESC/POS : le programme lui parle lui-même et sait si le ticket est sorti.</source>
        <translation>For an ESC/POS printer: the program speaks to it itself, and knows whether the ticket is out.</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Port série</source>
        <translation>Serial port</translation>
    </message>
    <message>
        <source>File du système</source>
        <translation>System queue</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>80 mm, 180 ppp</source>
        <translation>80 mm, 180 dpi</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Par exemple 192.168.1.60, ou 192.168.1.60:9101</source>
        <translation type="vanished">For instance 192.168.1.60, or 192.168.1.60:9101</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Par exemple /dev/usb/lp0, ou 04b8:0e15</source>
        <translation type="vanished">For instance /dev/usb/lp0, or 04b8:0e15</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Par exemple COM3, ou /dev/ttyUSB0</source>
        <translation type="vanished">For instance COM3, or /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Nom de l’imprimante</source>
        <translation>Printer’s name</translation>
    </message>
    <message>
        <source>Comme le système l’écrit</source>
        <translation>As the system writes it</translation>
    </message>
    <message>
        <source>Par exemple {one}, ou {other}</source>
        <translation>For instance {one}, or {other}</translation>
    </message>
    <message>
        <source>Écrivez où elle est branchée.</source>
        <translation>Write where it is plugged in.</translation>
    </message>
    <message>
        <source>Ce n’est pas une adresse d’imprimante.</source>
        <translation>This is not the address of a printer.</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Papiers déposés</source>
        <translation>Papers left</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>Guichet Unique</translation>
    </message>
    <message>
        <source>Prendre un ticket</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>Saisir des tickets papier</source>
        <translation>Enter paper tickets</translation>
    </message>
    <message>
        <source>Ticket {label} pris</source>
        <translation>Ticket {label} taken</translation>
    </message>
    <message>
        <source>{desk} redonne des tickets</source>
        <translation>{desk} gives tickets again</translation>
    </message>
    <message>
        <source>{desk} : plus de tickets aujourd’hui</source>
        <translation>{desk}: no more tickets today</translation>
    </message>
    <message>
        <source>{n} en attente pour {desk} : prévenez-les.</source>
        <translation>{n} waiting for {desk}: tell them.</translation>
    </message>
    <message>
        <source>Aucun guichet libre pour {desk}. Ouvrez-en un, ou attendez.</source>
        <translation>No counter is free for {desk}. Open one, or wait.</translation>
    </message>
    <message>
        <source>{label} rappelé au guichet {number}</source>
        <translation>{label} recalled to counter {number}</translation>
    </message>
    <message>
        <source>{label} laisse passer</source>
        <translation>{label} lets others go first</translation>
    </message>
    <message>
        <source>{label} est dans la file</source>
        <translation>{label} is in the queue</translation>
    </message>
    <message>
        <source>{label} transféré</source>
        <translation>{label} transferred</translation>
    </message>
    <message>
        <source>{label} est parti sans être servi ?</source>
        <translation>Did {label} leave without being served?</translation>
    </message>
    <message>
        <source>Le ticket quitte la file ; il compte comme abandonné.</source>
        <translation>The ticket leaves the queue; it counts as abandoned.</translation>
    </message>
    <message>
        <source>Retirer de la file</source>
        <translation>Take out of the queue</translation>
    </message>
    <message>
        <source>{label} retiré</source>
        <translation>{label} taken out</translation>
    </message>
    <message>
        <source>Guichet {number} ouvert</source>
        <translation>Counter {number} is open</translation>
    </message>
    <message>
        <source>Guichet {number} en pause</source>
        <translation>Counter {number} paused</translation>
    </message>
    <message>
        <source>Guichet {number} repris</source>
        <translation>Counter {number} resumed</translation>
    </message>
    <message>
        <source>Guichet {number} fermé</source>
        <translation>Counter {number} closed</translation>
    </message>
</context>
<context>
    <name>TimeVersions</name>
    <message>
        <source>Votre saisie</source>
        <translation>Your entry</translation>
    </message>
    <message>
        <source>{room} (central)</source>
        <translation>{room} (central)</translation>
    </message>
    <message>
        <source>libre jusqu’à {time}</source>
        <translation>free until {time}</translation>
    </message>
    <message>
        <source>libre {span}</source>
        <translation>free {span}</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Fermée : {reason}</source>
        <translation>Closed: {reason}</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>{seats} p.</source>
        <translation type="vanished">{seats} seats</translation>
    </message>
    <message>
        <source>Nouvelle</source>
        <translation>New</translation>
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
    <message numerus="yes">
        <source>%n sortie(s) non vue(s)</source>
        <translation>
            <numerusform>%n way out not seen</numerusform>
            <numerusform>%n ways out not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) en attente</source>
        <translation>
            <numerusform>%n request to join waits</numerusform>
            <numerusform>%n requests to join wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) refusée(s) par le central</source>
        <translation>
            <numerusform>%n action refused by the centre</numerusform>
            <numerusform>%n actions refused by the centre</numerusform>
        </translation>
    </message>
    <message>
        <source>Régler</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>{desk} : {wait} d’attente</source>
        <translation>{desk}: a wait of {wait}</translation>
    </message>
    <message>
        <source>{desk} : quelqu’un attend depuis {wait}</source>
        <translation type="vanished">{desk}: someone has waited for {wait}</translation>
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
        <source>{desk} : guichet en pause</source>
        <translation>{desk}: counter on a break</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{name} attend {host}</source>
        <translation>{name} is waiting for {host}</translation>
    </message>
    <message>
        <source>{name} n’a pas signé</source>
        <translation>{name} has not signed</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>{name} : accord nécessaire</source>
        <translation>{name}: leave needed</translation>
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
    <name>Told</name>
    <message>
        <source>envoyé à {time}</source>
        <translation>sent at {time}</translation>
    </message>
    <message>
        <source>pas encore envoyé</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>pas envoyé : voyez les messages</source>
        <translation>not sent: see the messages</translation>
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
</context>
<context>
    <name>TouchPanel</name>
    <message>
        <source>L’écran</source>
        <translation>The screen</translation>
    </message>
    <message>
        <source>Facultatif. Touchez l’écran partout, puis comparez-le à une carte bancaire : les touches doivent être assez grandes pour un doigt.</source>
        <translation>Optional. Touch the screen everywhere, then compare it to a bank card: keys have to be large enough for a finger.</translation>
    </message>
    <message>
        <source>Essayer l’écran</source>
        <translation>Try the screen</translation>
    </message>
    <message>
        <source>Les {all} endroits ont répondu.</source>
        <translation>All {all} places answered.</translation>
    </message>
    <message>
        <source>{count} endroits sur {all} ont répondu. Nettoyez l’écran, puis réglez-le dans le système (étalonnage).</source>
        <translation>{count} of {all} places answered. Clean the screen, then calibrate it in the system.</translation>
    </message>
    <message>
        <source>Les plus petites touches font {mm} mm.</source>
        <translation>The smallest keys measure {mm} mm.</translation>
    </message>
    <message>
        <source>Les plus petites touches ne font que {mm} mm : il en faut {least}. Baissez la définition de l’écran dans le système.</source>
        <translation>The smallest keys measure only {mm} mm: {least} are needed. Lower the screen’s resolution in the system.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Plus petit</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>That is right</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur le cadre</source>
        <translation>Hold a bank card against the frame</translation>
    </message>
    <message>
        <source>Agrandissez ou réduisez le cadre jusqu’à ce qu’il ait la taille de la carte, 85,60 × 53,98 mm.</source>
        <translation>Make the frame larger or smaller until it has the card’s size, 85.60 × 53.98 mm.</translation>
    </message>
    <message>
        <source>Touchez chaque main du doigt</source>
        <translation>Touch each hand with a finger</translation>
    </message>
    <message>
        <source>Elles sont aux bords de l’écran, là où il répond le moins.</source>
        <translation>They are at the edges of the screen, where it answers least.</translation>
    </message>
</context>
<context>
    <name>TouchWindow</name>
    <message>
        <source>Étape {step} sur {steps}</source>
        <translation>Step {step} of {steps}</translation>
    </message>
    <message>
        <source>Borne</source>
        <translation>Kiosk</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Transférer vers quel service ?</source>
        <translation>Transfer to which service?</translation>
    </message>
    <message>
        <source>Le ticket garde son numéro et son heure.</source>
        <translation>The ticket keeps its number and its time.</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Démarche (facultatif)</source>
        <translation>Procedure (optional)</translation>
    </message>
    <message>
        <source>Pièces apportées</source>
        <translation>Papers brought</translation>
    </message>
    <message>
        <source>Note pour l’agent (facultatif)</source>
        <translation>Note for the agent (optional)</translation>
    </message>
    <message>
        <source>Non précisée</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>ouvre à {hour}</source>
        <translation>opens at {hour}</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Ce qui est écrit ici reste. Un nouvel essai se fait tout seul.</source>
        <translation>What is written here stays. It tries again by itself.</translation>
    </message>
    <message>
        <source>Les données du poste répondent de nouveau</source>
        <translation>This station’s data answers again</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Vérifier un badge</source>
        <translation>Verify a badge</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Code du badge</source>
        <translation>Badge code</translation>
    </message>
    <message>
        <source>Collez le texte du QR ; rien n’est enregistré.</source>
        <translation>Paste the text of the QR; nothing is recorded.</translation>
    </message>
    <message>
        <source>Collez ou tapez un code.</source>
        <translation>Paste or type a code.</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Signature juste, mais ce poste ne connaît pas ce badge.</source>
        <translation>The signature is right, but this station does not know the badge.</translation>
    </message>
    <message>
        <source>Authentique</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>Valable</source>
        <translation>Valid</translation>
    </message>
</context>
<context>
    <name>VersionsSection</name>
    <message>
        <source>en service</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>attend</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>la précédente</source>
        <translation>the former one</translation>
    </message>
    <message>
        <source>sur le disque</source>
        <translation>on the disk</translation>
    </message>
    <message>
        <source>Versions sur cette machine</source>
        <translation>Versions on this machine</translation>
    </message>
    <message>
        <source>Mettre à jour</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Chercher dans un dossier…</source>
        <translation>Look in a folder…</translation>
    </message>
    <message>
        <source>Chercher une mise à jour</source>
        <translation>Look for an update</translation>
    </message>
    <message>
        <source>Installer cette nuit</source>
        <translation>Install tonight</translation>
    </message>
    <message>
        <source>Retirer {version}</source>
        <translation>Take {version} away</translation>
    </message>
    <message>
        <source>Revenir à {version}…</source>
        <translation>Go back to {version}…</translation>
    </message>
    <message>
        <source>Où est la mise à jour</source>
        <translation>Where the update is</translation>
    </message>
    <message>
        <source>La version est prête pour cette nuit</source>
        <translation>The version is ready for tonight</translation>
    </message>
    <message>
        <source>Revenir à la version {version} ?</source>
        <translation>Go back to version {version}?</translation>
    </message>
    <message>
        <source>Elle revient au prochain démarrage de la fenêtre.</source>
        <translation>It comes back when the window next starts.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>VisitCare</name>
    <message numerus="yes">
        <source>%n hôte(s) sans réponse : leur entreprise est prévenue.</source>
        <translation>
            <numerusform>%n host has not answered: their company is told.</numerusform>
            <numerusform>%n hosts have not answered: their companies are told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>accord du responsable nécessaire</source>
        <translation>the manager’s leave is needed</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entry</translation>
    </message>
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
        <translation>Move out</translation>
    </message>
    <message>
        <source>Sortie non vue</source>
        <translation>Way out not seen</translation>
    </message>
    <message>
        <source>Valable jusqu’à</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Code d’invitation</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Badge · véhicule</source>
        <translation>Badge · vehicle</translation>
    </message>
    <message>
        <source>close à {time}</source>
        <translation>closed at {time}</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Noter le départ</source>
        <translation>Record the departure</translation>
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
        <source>Modifier la visite</source>
        <translation>Change the visit</translation>
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
        <source>Données personnelles</source>
        <translation>Personal data</translation>
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
        <source>Closes d’office · {number}</source>
        <translation>Closed with the day · {number}</translation>
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
        <source>fin {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>close {time}</source>
        <translation type="vanished">closed {time}</translation>
    </message>
    <message>
        <source>→ {time} ?</source>
        <translation>→ {time}?</translation>
    </message>
    <message>
        <source>{name} + {people}</source>
        <translation>{name} + {people}</translation>
    </message>
    <message>
        <source>accord du responsable nécessaire</source>
        <translation>the manager’s leave is needed</translation>
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
        <translation>Move out</translation>
    </message>
    <message>
        <source>Réimprimer le badge</source>
        <translation>Reprint the badge</translation>
    </message>
    <message>
        <source>Remettre sur place</source>
        <translation>Put back on site</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>I am visiting someone</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Qui êtes-vous ?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
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
        <source>Numéro de CIN</source>
        <translation>CIN number</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
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
        <source>Guichet Unique</source>
        <translation>Guichet Unique</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Transporteur</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quel évènement</source>
        <translation>Which event</translation>
    </message>
    <message>
        <source>Quels travaux, et où</source>
        <translation>What work, and where</translation>
    </message>
    <message>
        <source>Quel projet</source>
        <translation>Which project</translation>
    </message>
    <message>
        <source>Le projet, en quelques mots</source>
        <translation type="vanished">The project, in a few words</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
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
        <source>Close d’office</source>
        <translation>Closed with the day</translation>
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
        <source>La signature est gardée</source>
        <translation>The signature is kept</translation>
    </message>
    <message>
        <source>{name} n’est pas entré</source>
        <translation>{name} has not gone in</translation>
    </message>
    <message>
        <source>Choisir la liste</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>Tableaux (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) annoncée(s)</source>
        <translation>
            <numerusform>%n visit announced</numerusform>
            <numerusform>%n visits announced</numerusform>
        </translation>
    </message>
    <message>
        <source>Visite annoncée : {name}</source>
        <translation>Visit announced: {name}</translation>
    </message>
    <message>
        <source>Visite modifiée</source>
        <translation>Visit changed</translation>
    </message>
    <message>
        <source>Refaire le badge</source>
        <translation>Make the badge anew</translation>
    </message>
    <message>
        <source>Réponse de l’hôte notée</source>
        <translation>Answer of the host noted</translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation>{name} has left</translation>
    </message>
    <message>
        <source>Visite annulée : {name}</source>
        <translation>Visit cancelled: {name}</translation>
    </message>
    <message>
        <source>De nouveau sur place : {name}</source>
        <translation>On site again: {name}</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>Prochain essai dans {n} s.</source>
        <translation>Next try in {n} s.</translation>
    </message>
</context>
<context>
    <name>WaitingBand</name>
    <message>
        <source>{name} n’a pas signé</source>
        <translation>{name} has not signed</translation>
    </message>
    <message numerus="yes">
        <source>{name} et %n autre(s) n’ont pas signé</source>
        <translation>
            <numerusform>{name} and %n other have not signed</numerusform>
            <numerusform>{name} and %n others have not signed</numerusform>
        </translation>
    </message>
    <message>
        <source>Décider…</source>
        <translation>Decide…</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Personne n’attend.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Accepter la proposition</source>
        <translation>Take the offer</translation>
    </message>
    <message>
        <source>Liste d’attente</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ajouter à la liste…</source>
        <translation>Add to the list…</translation>
    </message>
    <message>
        <source>Rien n’est changé</source>
        <translation>Nothing has changed</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>prioritaire</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation type="vanished">Recall</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>de côté</source>
        <translation>aside</translation>
    </message>
    <message>
        <source>rendez-vous à {time}</source>
        <translation>appointment at {time}</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Quelques minutes suffisent. Ce qui est facultatif peut attendre.</source>
        <translation>A few minutes are enough. What is optional can wait.</translation>
    </message>
    <message>
        <source>Ouvrir un nouveau site</source>
        <translation>Open a new site</translation>
    </message>
    <message>
        <source>Le premier poste d’un site.</source>
        <translation>The first station of a site.</translation>
    </message>
    <message>
        <source>Rejoindre un site</source>
        <translation>Join a site</translation>
    </message>
    <message>
        <source>Avec le fichier d’inscription du poste, ou ses codes.</source>
        <translation>With the station’s enrolment file, or its codes.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Hour</translation>
    </message>
    <message numerus="yes">
        <source>{day} : %n libre(s)</source>
        <translation>
            <numerusform>{day}: %n free</numerusform>
            <numerusform>{day}: %n free</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} : {n} libre(s)</source>
        <translation type="vanished">{day}: {n} free</translation>
    </message>
    <message>
        <source>Aucun rendez-vous libre à ce service.</source>
        <translation>No appointment is free at this desk.</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Mettre en liste d’attente</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <source>Dès que cela se libère, la place est gardée un moment et proposée.</source>
        <translation>As soon as something comes free, it is held for a while and offered.</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
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
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>N’importe quelle salle</source>
        <translation>Any room</translation>
    </message>
    <message>
        <source>Écrivez qui attend.</source>
        <translation>Write who waits.</translation>
    </message>
    <message>
        <source>{who} est en liste d’attente</source>
        <translation>{who} is on the waiting list</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>n’importe quelle salle</source>
        <translation>any room</translation>
    </message>
    <message>
        <source>Proposée jusqu’à {time}</source>
        <translation>Offered until {time}</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Retirer la candidature ?</source>
        <translation>Withdraw the request?</translation>
    </message>
    <message>
        <source>Retirer la candidature</source>
        <translation>Withdraw the request</translation>
    </message>
</context>
<context>
    <name>WordsFields</name>
    <message>
        <source>Si vide, en français : {text}</source>
        <translation>If empty, in French: {text}</translation>
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
<context>
    <name>_Step</name>
    <message>
        <source>Rien n’est changé</source>
        <translation>Nothing has changed</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>C’est noté</source>
        <translation type="obsolete">Noted</translation>
    </message>
</context>
</TS>
