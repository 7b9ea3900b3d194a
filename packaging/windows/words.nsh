; What the installer says itself, in the three languages of the program.
!macro SAID NAME FRENCH ARABIC ENGLISH
  LangString ${NAME} ${LANG_FRENCH} "${FRENCH}"
  LangString ${NAME} ${LANG_ARABIC} "${ARABIC}"
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend

!insertmacro SAID OPEN "Accueil" "الاستقبال" "Accueil"
!insertmacro SAID DESK "Poste d’accueil" "مكتب الاستقبال" "Reception"
!insertmacro SAID COUNTER "Guichet" "الشباك" "Counter"
!insertmacro SAID MANAGER "Responsable du site" "مسؤول الموقع" "Site manager"
!insertmacro SAID KIOSK "Borne" "جهاز الخدمة الذاتية" "Touch kiosk"
!insertmacro SAID DISPLAY "Affichage de la file" "شاشة الانتظار" "Queue display"
!insertmacro SAID DOOR "Porte de salle" "باب قاعة" "Door of a room"

!insertmacro SAID CAPTION "Installation d’Accueil" "تثبيت Accueil" "Accueil setup"
!insertmacro SAID WELCOME "Installer Accueil" "تثبيت Accueil" "Install Accueil"
!insertmacro SAID WELCOME_TEXT \
  "Accueil tient l’accueil du site : visiteurs, salles, tickets et badges.$\r$\n$\r$\nLes données d’une installation précédente sont gardées. Si Accueil est ouvert sur ce poste, il vous sera demandé avant de le fermer." \
  "يدير Accueil استقبال الموقع: الزوار والقاعات والتذاكر والشارات.$\r$\n$\r$\nتحفظ معطيات كل تثبيت سابق. وإذا كان Accueil مفتوحا على هذه المحطة فستسألون قبل إغلاقه." \
  "Accueil keeps the front desk of the site: visitors, rooms, tickets and badges.$\r$\n$\r$\nThe data of an earlier installation is kept. If Accueil is open on this station, you are asked before it is closed."
!insertmacro SAID INSTALLING "Les fichiers sont copiés." "تنسخ الملفات الآن." "Files are being copied."
!insertmacro SAID DONE "Accueil est installé" "ثبت Accueil" "Accueil is installed"
!insertmacro SAID DONE_TEXT \
  "À la première ouverture, un assistant demande le site, le nom de ce poste et son imprimante." \
  "عند أول فتح يسألكم مساعد عن الموقع واسم هذه المحطة وطابعتها." \
  "At the first opening you are asked for the site, the name of this station and its printer."
!insertmacro SAID OPEN_NOW "Ouvrir Accueil maintenant" "فتح Accueil الآن" "Open Accueil now"
!insertmacro SAID UNCAPTION "Désinstallation d’Accueil" "إزالة Accueil" "Taking Accueil away"
!insertmacro SAID TAKING_AWAY "Accueil quitte ce poste." "يزال Accueil من هذه المحطة." "Accueil leaves this station."

!insertmacro SAID WHOM_TITLE "Pour qui" "لمن" "For whom"
!insertmacro SAID WHOM_SUBTITLE "Les comptes Windows qui auront Accueil." "حسابات Windows التي ستستعمل Accueil." "The Windows accounts that will have Accueil."
!insertmacro SAID FOR_ALL "Tous les comptes de cette machine" "جميع حسابات هذه الآلة" "All accounts of this machine"
!insertmacro SAID FOR_ME "Ce compte seulement" "هذا الحساب فقط" "This account only"
!insertmacro SAID WHOM_WHICH \
  "Pour ce compte seulement, Accueil se met à jour seul la nuit : choisissez-le pour une borne, un écran d’appel ou une porte de salle. Pour tous les comptes, un administrateur relance ce programme à chaque nouvelle version." \
  "لهذا الحساب فقط يحدث Accueil نفسه ليلا: اختاروه لجهاز الخدمة الذاتية أو لشاشة الانتظار أو لباب قاعة. أما لجميع الحسابات فيعيد مسؤول عن النظام تشغيل هذا البرنامج مع كل نسخة جديدة." \
  "For this account only, Accueil updates itself at night: choose it for a touch kiosk, a queue display or the door of a room. For all accounts, an administrator runs this program again with each new version."

!insertmacro SAID KIND_TITLE "Ce poste" "هذه المحطة" "This station"
!insertmacro SAID KIND_SUBTITLE "À quoi cette machine servira." "فيم ستستعمل هذه الآلة." "What this machine is for."
!insertmacro SAID KIND_QUESTION "Ce poste est :" "هذه المحطة هي:" "This station is:"
!insertmacro SAID OPEN_AT_LOGON "Ouvrir Accueil à chaque ouverture de session" "فتح البرنامج عند كل دخول إلى Windows" "Open Accueil at each logon"
!insertmacro SAID KIND_LATER \
  "Une borne, un écran d’appel et une porte de salle s’ouvrent seuls. Le site, le nom du poste et l’imprimante se choisissent à la première ouverture." \
  "يفتح جهاز الخدمة الذاتية وشاشة الانتظار وباب القاعة تلقائيا. يختار الموقع واسم المحطة والطابعة عند أول فتح." \
  "A touch kiosk, a queue display and the door of a room open by themselves. The site, the station’s name and its printer are chosen at the first opening."

!insertmacro SAID TOO_OLD \
  "Accueil demande Windows 10 ou 11 (64 bits). Rien n’a été installé." \
  "يتطلب Accueil نظام Windows 10 أو 11 (64 بت). لم يثبت أي شيء." \
  "Accueil needs Windows 10 or 11 (64 bits). Nothing was installed."
!insertmacro SAID NEEDS_ADMINISTRATOR \
  "Installer pour tous les comptes demande un administrateur. Relancez le programme d’installation comme administrateur, ou installez pour ce compte seulement (/CurrentUser)." \
  "التثبيت لجميع الحسابات يتطلب مسؤولا عن النظام. أعيدوا تشغيل برنامج التثبيت بصفة مسؤول، أو ثبتوا لهذا الحساب فقط (/CurrentUser)." \
  "Installing for all accounts needs an administrator. Run the installer as one, or install for this account only (/CurrentUser)."
!insertmacro SAID NO_ROOM \
  "Il faut ${NEEDED} Mo libres sur $R0, et il y en a $R1. Libérez de la place, puis relancez le programme d’installation. Rien n’a été changé." \
  "يلزم ${NEEDED} ميغابايت فارغة على $R0، والموجود $R1. أفرغوا بعض المساحة ثم أعيدوا تشغيل برنامج التثبيت. لم يتغير أي شيء." \
  "${NEEDED} MB have to be free on $R0, and $R1 are. Make room, then run the installer again. Nothing has changed."
!insertmacro SAID NO_SUCH_KIND \
  "/KIND= dit ce qu’est le poste : desk, counter, manager, kiosk, display ou door." \
  "/KIND= يحدد نوع المحطة: desk أو counter أو manager أو kiosk أو display أو door." \
  "/KIND= says what the station is: desk, counter, manager, kiosk, display or door."
!insertmacro SAID IS_NEWER \
  "Une version plus récente d’Accueil est installée : $R0. La ${VERSION} refusera des données que la plus récente a déjà mises à son format.$\r$\n$\r$\nInstaller quand même la ${VERSION} ?" \
  "ثبتت من قبل نسخة أحدث من Accueil: $R0. ستمتنع النسخة ${VERSION} عن فتح معطيات حولتها النسخة الأحدث.$\r$\n$\r$\nهل تثبت النسخة ${VERSION} رغم ذلك؟" \
  "A newer version of Accueil is installed: $R0. ${VERSION} will refuse data that the newer one has brought to its own format.$\r$\n$\r$\nInstall ${VERSION} all the same?"
!insertmacro SAID IS_OPEN \
  "Accueil est ouvert sur ce poste.$\r$\n$\r$\nOui : le fermer maintenant (ce qui est enregistré est gardé).$\r$\nNon : je l’ai fermé, regarder encore.$\r$\nAnnuler : ne rien changer." \
  "Accueil مفتوح على هذه المحطة.$\r$\n$\r$\nنعم: إغلاقه الآن (ما سجل محفوظ).$\r$\nلا: أغلقته، تحقق من جديد.$\r$\nإلغاء: لا تغيير." \
  "Accueil is open on this station.$\r$\n$\r$\nYes: close it now (what was saved is kept).$\r$\nNo: I have closed it, look again.$\r$\nCancel: change nothing."
!insertmacro SAID CLOSING "Fermeture d’Accueil" "إغلاق Accueil" "Closing Accueil"
!insertmacro SAID STAYS_OPEN \
  "Accueil ne se ferme pas, ou un fichier en est ouvert ailleurs. Fermez la session des autres comptes ou redémarrez Windows, puis relancez le programme d’installation. Rien n’a été changé." \
  "لا يغلق Accueil، أو أحد ملفاته مفتوح في مكان آخر. أنهوا جلسات الحسابات الأخرى أو أعيدوا تشغيل Windows، ثم أعيدوا تشغيل برنامج التثبيت. لم يتغير أي شيء." \
  "Accueil does not close, or a file of it is open elsewhere. Sign other accounts out or restart Windows, then run the installer again. Nothing was changed."
!insertmacro SAID HALF \
  "Tout n’a pas pu être écrit : le disque est plein ou protégé. Libérez de la place (il faut ${NEEDED} Mo), puis relancez le programme d’installation. Ce qui était installé est resté tel quel." \
  "تعذرت كتابة كل الملفات: القرص ممتلئ أو محمي. حرروا مساحة (يلزم ${NEEDED} ميغابايت) ثم أعيدوا تشغيل برنامج التثبيت. بقي ما كان مثبتا على حاله." \
  "Not everything could be written: the disk is full or protected. Free some space (${NEEDED} MB are needed), then run the installer again. What was installed is as it was."

!insertmacro SAID DATA_TITLE "Les données de ce poste" "معطيات هذه المحطة" "The data of this station"
!insertmacro SAID DATA_SUBTITLE "Elles restent, sauf si vous demandez autre chose." "تبقى ما لم تطلبوا غير ذلك." "They stay, unless you ask otherwise."
!insertmacro SAID DATA_KEPT \
  "Visites, réservations, tickets, badges et réglages de ce compte sont gardés : une nouvelle installation les retrouve. Les effacer est sans retour, et ce qui n’a pas été envoyé au centre est perdu." \
  "تحفظ زيارات هذا الحساب وحجوزاته وتذاكره وشاراته وإعداداته، ويجدها كل تثبيت جديد. محوها لا رجعة فيه، وما لم يرسل إلى المركز يضيع." \
  "Visits, bookings, tickets, badges and settings of this account are kept: a new installation finds them. Erasing them cannot be undone, and what was not sent to the centre is lost."
!insertmacro SAID DATA_ERASE "Effacer aussi les données de ce compte" "محو معطيات هذا الحساب أيضا" "Erase the data of this account too"
