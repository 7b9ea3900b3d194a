<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="fr_FR">
<context>
    <name>AboutPanel</name>
    <message>
        <source>À propos</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>À dire à qui vous aide.</source>
        <translation>قولوه لمن يساعدكم.</translation>
    </message>
    <message>
        <source>Accueil {version} ({build})</source>
        <translation>Accueil {version} ({build})</translation>
    </message>
    <message>
        <source>Les données sont dans {folder}</source>
        <translation>المعطيات في {folder}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>PIN de {name}</source>
        <translation type="vanished">الرقم السري لـ {name}</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le maintenant : il ne sera plus montré.</source>
        <translation>دونوه أو بلغوه الآن: لن يعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>تم التدوين</translation>
    </message>
    <message>
        <source>Imprimer le PIN seul</source>
        <translation>طباعة الرقم السري وحده</translation>
    </message>
    <message>
        <source>Il ne sert qu’à en choisir un autre, à la première entrée.</source>
        <translation>لا يصلح إلا لاختيار رقم آخر عند أول دخول.</translation>
    </message>
    <message>
        <source>Badge {number} de {name}</source>
        <translation type="vanished">الشارة {number} لـ {name}</translation>
    </message>
    <message>
        <source>PIN pour {name}</source>
        <translation>الرقم السري لـ {name}</translation>
    </message>
    <message>
        <source>Badge {number} : {name}</source>
        <translation>الشارة {number} لـ {name}</translation>
    </message>
    <message>
        <source>Il vaut jusqu’au {day}. Perdu, il s’annule ou se refait.</source>
        <translation>صالحة إلى غاية {day}. إذا ضاعت تلغى أو تعوض.</translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation>الطباعة من جديد</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>En faire un autre</source>
        <translation>إصدار شارة أخرى</translation>
    </message>
    <message>
        <source>Annuler ce badge</source>
        <translation>إلغاء هذه الشارة</translation>
    </message>
    <message>
        <source>Donner un PIN à {name} ?</source>
        <translation>إعطاء رقم سري لـ {name}؟</translation>
    </message>
    <message>
        <source>À sa première entrée, {name} choisira le sien.</source>
        <translation>عند أول دخول، يختار {name} رقمه السري.</translation>
    </message>
    <message>
        <source>Donner un nouveau PIN à {name} ?</source>
        <translation>منح {name} رقما سريا جديدا؟</translation>
    </message>
    <message>
        <source>L’ancien ne vaudra plus. À sa première entrée, {name} choisira le sien.</source>
        <translation>لن يبقى الرقم القديم صالحا. عند أول دخول، يختار {name} رقمه الخاص.</translation>
    </message>
    <message>
        <source>Donner un PIN</source>
        <translation>منح رقم سري</translation>
    </message>
    <message>
        <source>Rien n’est sorti : notez le PIN.</source>
        <translation>لم يخرج شيء: دونوا الرقم السري.</translation>
    </message>
    <message>
        <source>{name} peut de nouveau taper son PIN</source>
        <translation>يمكن لـ {name} إدخال الرقم السري من جديد</translation>
    </message>
    <message>
        <source>Faire un badge pour {name} ?</source>
        <translation>إصدار شارة لـ {name}؟</translation>
    </message>
    <message>
        <source>Lu à un poste verrouillé, il choisit son nom ; le PIN reste demandé.</source>
        <translation>عند قراءتها في محطة مقفلة تختار الاسم، ويبقى الرقم السري مطلوبا.</translation>
    </message>
    <message>
        <source>Faire et imprimer le badge</source>
        <translation>إصدار الشارة وطباعتها</translation>
    </message>
    <message>
        <source>Badge {number} annulé</source>
        <translation>ألغيت الشارة {number}</translation>
    </message>
    <message>
        <source>annulé par la gestion</source>
        <translation>ألغتها الإدارة</translation>
    </message>
    <message>
        <source>Badge {number} fait</source>
        <translation>صدرت الشارة {number}</translation>
    </message>
    <message>
        <source>sans PIN</source>
        <translation>بدون رقم سري</translation>
    </message>
</context>
<context>
    <name>ActCard</name>
    <message>
        <source>Les noms ont été effacés, leur délai étant passé.</source>
        <translation>مُحيت الأسماء لانتهاء مدتها.</translation>
    </message>
    <message>
        <source>Dossier consulté par</source>
        <translation>اطلع على الملف</translation>
    </message>
    <message>
        <source>acte n° {n}</source>
        <translation>العملية رقم {n}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Ajouter une personne à l’appel</source>
        <translation>إضافة شخص إلى النداء</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Personne n’est ajouté</source>
        <translation>لم يضف أحد</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Société ou hôte</source>
        <translation>المقاولة أو المضيف</translation>
    </message>
    <message>
        <source>Où en est-on ?</source>
        <translation>ما المعروف؟</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Un lieu seulement : « escalier B, 2e étage ».</source>
        <translation>المكان فقط: «الدرج B، الطابق 2».</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>manquant</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation>يحتاج مساعدة للنزول</translation>
    </message>
</context>
<context>
    <name>AddresseePicker</name>
    <message>
        <source>Aucun résident de ce nom</source>
        <translation>لا يوجد مقيم بهذا الاسم</translation>
    </message>
    <message>
        <source>Relisez l’étiquette du colis.</source>
        <translation>أعيدوا قراءة ملصق الطرد.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>جئت لزيارة شخص</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Lisez, puis signez du doigt. L’accueil peut aussi vous le lire.</source>
        <translation>اقرؤوا، ثم وقّعوا بالإصبع. يمكن للاستقبال أيضا أن يقرأه لكم.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Je ne signe pas</source>
        <translation>لا أوقّع</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Titre</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Texte à signer · {language}</source>
        <translation>النص المطلوب توقيعه · {language}</translation>
    </message>
    <message>
        <source>sinon en français</source>
        <translation>وإلا فبالفرنسية</translation>
    </message>
    <message>
        <source>Demandé pour</source>
        <translation>يُطلب من أجل</translation>
    </message>
    <message>
        <source>Une signature vaut</source>
        <translation>يصلح التوقيع</translation>
    </message>
    <message>
        <source>Redemander à ceux qui ont déjà signé</source>
        <translation>إعادة الطلب ممن سبق أن وقّعوا</translation>
    </message>
    <message>
        <source>Leur signature de la version d’avant ne vaut plus pour celle-ci</source>
        <translation>توقيعهم على النسخة السابقة لا يصلح لهذه النسخة</translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهرا واحدا</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>cette visite seulement</source>
        <translation>لهذه الزيارة فقط</translation>
    </message>
</context>
<context>
    <name>AgreementHistory</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهرا واحدا</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>cette visite seulement</source>
        <translation>لهذه الزيارة فقط</translation>
    </message>
    <message>
        <source>accord retiré</source>
        <translation>اتفاق مسحوب</translation>
    </message>
    <message>
        <source>Aucune version</source>
        <translation>لا توجد نسخة</translation>
    </message>
</context>
<context>
    <name>AgreementsSection</name>
    <message>
        <source>retiré</source>
        <translation>منسحب</translation>
    </message>
    <message>
        <source>Accords à signer</source>
        <translation>اتفاقات للتوقيع</translation>
    </message>
    <message>
        <source>Rien à signer</source>
        <translation>لا شيء للتوقيع</translation>
    </message>
    <message>
        <source>Confidentialité, sécurité d’un chantier : un accord écrit ici est demandé.</source>
        <translation>السرية، سلامة ورش: كل اتفاق يُكتب هنا يُطلب توقيعه.</translation>
    </message>
    <message>
        <source>Nouvel accord</source>
        <translation>اتفاق جديد</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Ne plus demander</source>
        <translation>إيقاف الطلب</translation>
    </message>
    <message>
        <source>Demander de nouveau</source>
        <translation>الطلب من جديد</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Demander cet accord</source>
        <translation>طلب هذا الاتفاق</translation>
    </message>
    <message>
        <source>L’accord est demandé</source>
        <translation>أصبح الاتفاق مطلوبا</translation>
    </message>
    <message>
        <source>L’accord est enregistré</source>
        <translation>تم حفظ الاتفاق</translation>
    </message>
    <message>
        <source>L’accord n’est plus demandé</source>
        <translation>لم يعد الاتفاق مطلوبا</translation>
    </message>
    <message>
        <source>La version est reprise</source>
        <translation>استرجعت النسخة</translation>
    </message>
</context>
<context>
    <name>AidButton</name>
    <message>
        <source>activé</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>désactivé</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Texte +</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Voix</source>
        <translation>الصوت</translation>
    </message>
</context>
<context>
    <name>AidsSheet</name>
    <message>
        <source>Lire plus facilement</source>
        <translation>قراءة أسهل</translation>
    </message>
    <message>
        <source>Les délais sont plus longs quand une aide est activée.</source>
        <translation>تكون المهل أطول عند تفعيل أي مساعدة.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>L’urgence est finie&#x202f;?</source>
        <translation>هل انتهت حالة الطوارئ؟</translation>
    </message>
    <message>
        <source>Le message quitte tous les écrans du site.</source>
        <translation>ستزول الرسالة من كل شاشات الموقع.</translation>
    </message>
    <message>
        <source>Retirer le message</source>
        <translation>سحب الرسالة</translation>
    </message>
    <message>
        <source>Mettre fin</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Urgence&#x202f;: {words}</source>
        <translation>طوارئ: {words}</translation>
    </message>
</context>
<context>
    <name>AnnounceDialog</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Annoncer une visite</source>
        <translation>الإعلان عن زيارة</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Une liste…</source>
        <translation>قائمة…</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Accompagnants</source>
        <translation>المرافقون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>pour l’invitation</source>
        <translation>للدعوة</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="vanished">المدة</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="vanished">سبب الزيارة</translation>
    </message>
    <message>
        <source>Annoncer</source>
        <translation>إعلان</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation type="vanished">
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>jusqu’au {day}</source>
        <translation type="vanished">إلى غاية {day}</translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>اكتبوا الاسم الشخصي والعائلي.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="vanished">اليوم</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation type="vanished">الساعة</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation type="vanished">اختاروا اليوم أو يوما قادما.</translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation type="vanished">اختاروا المضيف من اللائحة.</translation>
    </message>
</context>
<context>
    <name>AnnouncementsPage</name>
    <message>
        <source>Annonces</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Message d’urgence</source>
        <translation>رسالة طوارئ</translation>
    </message>
</context>
<context>
    <name>AnnouncementsSection</name>
    <message>
        <source>Enregistrer l’annonce</source>
        <translation>حفظ الإعلان</translation>
    </message>
    <message>
        <source>Annoncer</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>à l’écran</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>tous les affichages</source>
        <translation>كل شاشات النداء</translation>
    </message>
    <message>
        <source>jusqu’à ce qu’on la retire</source>
        <translation>إلى أن يُسحب</translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Une annonce</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>En français</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>recommandé</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>toutes si vide</source>
        <translation>كلها إن تُركت فارغة</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>à partir de</source>
        <translation>ابتداء من</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>jusqu’à</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Jusqu’à ce qu’on la retire</source>
        <translation>إلى أن يُسحب</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Nouvelle annonce</source>
        <translation>إعلان جديد</translation>
    </message>
    <message>
        <source>Aucune annonce</source>
        <translation>لا إعلان</translation>
    </message>
    <message>
        <source>Ce qui est annoncé passe au bas des affichages, vingt secondes à la fois.</source>
        <translation>تظهر الإعلانات أسفل شاشات النداء، عشرين ثانية لكل إعلان.</translation>
    </message>
    <message>
        <source>L’annonce est enregistrée</source>
        <translation>تم حفظ الإعلان</translation>
    </message>
    <message>
        <source>L’annonce est modifiée</source>
        <translation>تم تعديل الإعلان</translation>
    </message>
    <message>
        <source>L’annonce est retirée des écrans</source>
        <translation>تم سحب الإعلان من الشاشات</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Durée</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>سبب الزيارة</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>jusqu’au {day}</source>
        <translation>إلى غاية {day}</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation>اختاروا اليوم أو يومًا قادمًا.</translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation>اختاروا المضيف من القائمة.</translation>
    </message>
</context>
<context>
    <name>AppointmentBadge</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>أخذ موعد</translation>
    </message>
    <message>
        <source>Le rendez-vous est pris au nom du badge. Sans badge, adressez-vous à l’accueil.</source>
        <translation>يؤخذ الموعد باسم الشارة. بدون شارة، اتصلوا بالاستقبال.</translation>
    </message>
    <message>
        <source>Ce badge est celui d’un visiteur</source>
        <translation type="vanished">هذه شارة زائر</translation>
    </message>
    <message>
        <source>Pour un rendez-vous, adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation>من أجل موعد، اتصلوا بالاستقبال، على يمين هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>AppointmentCare</name>
    <message>
        <source>Rendez-vous de {time} : {name} n’est pas venu, l’heure est rendue.</source>
        <translation>موعد {time}: لم يحضر {name}، والساعة متاحة من جديد.</translation>
    </message>
</context>
<context>
    <name>AppointmentCode</name>
    <message>
        <source>J’ai rendez-vous</source>
        <translation>عندي موعد</translation>
    </message>
    <message>
        <source>Prendre mon ticket</source>
        <translation>أخذ تذكرتي</translation>
    </message>
    <message>
        <source>Tapez le code de votre rendez-vous</source>
        <translation type="vanished">اكتبوا رمز موعدكم</translation>
    </message>
    <message>
        <source>Votre code de rendez-vous</source>
        <translation>رمز موعدكم</translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de la confirmation devant le lecteur.</source>
        <translation>حروفه الستة، أو رمز QR الخاص بالتأكيد أمام القارئ.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>أخذ موعد</translation>
    </message>
    <message>
        <source>Avec votre badge</source>
        <translation>بشارتكم</translation>
    </message>
    <message>
        <source>Avec un badge de résident ou de coworking</source>
        <translation type="vanished">بشارة مقيم أو عمل مشترك</translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation>راجعوا الرمز: ستة حروف بدون أرقام.</translation>
    </message>
    <message>
        <source>Votre arrivée est notée. Demandez votre ticket à l’accueil.</source>
        <translation>سُجل حضوركم. اطلبوا تذكرتكم من الاستقبال.</translation>
    </message>
    <message>
        <source>Pas de ticket</source>
        <translation>لا توجد تذكرة</translation>
    </message>
</context>
<context>
    <name>AppointmentConfirm</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>أخذ موعد</translation>
    </message>
    <message>
        <source>Annuler ce rendez-vous</source>
        <translation>إلغاء هذا الموعد</translation>
    </message>
    <message>
        <source>Prendre ce rendez-vous</source>
        <translation>أخذ هذا الموعد</translation>
    </message>
    <message>
        <source>Annuler ce rendez-vous ?</source>
        <translation>إلغاء هذا الموعد؟</translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>باسم</translation>
    </message>
</context>
<context>
    <name>AppointmentDay</name>
    <message>
        <source>Quel jour ?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message numerus="yes">
        <source>%n heure(s) libre(s)</source>
        <translation>
            <numerusform>لا ساعة متاحة</numerusform>
            <numerusform>ساعة واحدة متاحة</numerusform>
            <numerusform>ساعتان متاحتان</numerusform>
            <numerusform>%n ساعات متاحة</numerusform>
            <numerusform>%n ساعة متاحة</numerusform>
            <numerusform>%n ساعة متاحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien de libre en ce moment</source>
        <translation>لا شيء متاح الآن</translation>
    </message>
    <message>
        <source>Prenez un ticket.</source>
        <translation>خذوا تذكرة.</translation>
    </message>
</context>
<context>
    <name>AppointmentDesk</name>
    <message>
        <source>Quel service ?</source>
        <translation>أي خدمة؟</translation>
    </message>
    <message>
        <source>Aucun service ne donne de rendez-vous</source>
        <translation>لا تعطي أي خدمة مواعيد</translation>
    </message>
    <message>
        <source>Prenez un ticket.</source>
        <translation>خذوا تذكرة.</translation>
    </message>
    <message>
        <source>Vous avez rendez-vous {when}. Toucher pour l’annuler.</source>
        <translation>لديكم موعد {when}. المسوا لإلغائه.</translation>
    </message>
    <message>
        <source>Rien de libre en ce moment</source>
        <translation>لا شيء متاح الآن</translation>
    </message>
    <message>
        <source>Prochain jour libre : {day}</source>
        <translation>أول يوم متاح: {day}</translation>
    </message>
</context>
<context>
    <name>AppointmentDetail</name>
    <message>
        <source>Code à donner</source>
        <translation>الرمز المعطى</translation>
    </message>
    <message>
        <source>Arrivé : donner le ticket</source>
        <translation>حضر: إعطاء التذكرة</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AppointmentHour</name>
    <message>
        <source>À quelle heure ?</source>
        <translation>في أي ساعة؟</translation>
    </message>
    <message>
        <source>Tout est pris ce jour</source>
        <translation>لا مكان في هذا اليوم</translation>
    </message>
    <message>
        <source>Revenez au choix du jour.</source>
        <translation>عودوا إلى اختيار اليوم.</translation>
    </message>
</context>
<context>
    <name>AppointmentHoursSection</name>
    <message>
        <source>pas de rendez-vous</source>
        <translation>بدون مواعيد</translation>
    </message>
    <message>
        <source>Heures de rendez-vous</source>
        <translation>ساعات المواعيد</translation>
    </message>
    <message>
        <source>Changer les heures</source>
        <translation>تغيير الساعات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Donne des rendez-vous</source>
        <translation>يعطي مواعيد</translation>
    </message>
    <message>
        <source>Durée de chacun</source>
        <translation>مدة كل موعد</translation>
    </message>
    <message>
        <source>Personnes à la fois</source>
        <translation>أشخاص في آن واحد</translation>
    </message>
    <message>
        <source>Ajouter une plage</source>
        <translation>إضافة فترة</translation>
    </message>
    <message>
        <source>Garde les plages déjà là ce jour.</source>
        <translation>يحتفظ بالفترات الموجودة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Enregistrer les heures</source>
        <translation>تسجيل الساعات</translation>
    </message>
    <message>
        <source>{service}, {day} : heures de rendez-vous enregistrées</source>
        <translation>{service}، {day}: سُجلت ساعات المواعيد</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>{day} à {hour}</source>
        <translation>{day} على الساعة {hour}</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>arrivé</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>pas venu</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>attendu</source>
        <translation>منتظر</translation>
    </message>
</context>
<context>
    <name>AppointmentsCard</name>
    <message>
        <source>Aucun rendez-vous dans cette période.</source>
        <translation>لا موعد في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>%n venu(s)</source>
        <translation>
            <numerusform>لم يحضر أحد</numerusform>
            <numerusform>حضر واحد</numerusform>
            <numerusform>حضر اثنان</numerusform>
            <numerusform>حضر %n</numerusform>
            <numerusform>حضر %n</numerusform>
            <numerusform>حضر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرين</numerusform>
            <numerusform>%n متأخرا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non venu(s)</source>
        <translation>
            <numerusform>لا غائب</numerusform>
            <numerusform>غائب واحد</numerusform>
            <numerusform>غائبان</numerusform>
            <numerusform>%n غائبين</numerusform>
            <numerusform>%n غائبا</numerusform>
            <numerusform>%n غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annulé(s)</source>
        <translation>
            <numerusform>لا ملغى</numerusform>
            <numerusform>ملغى واحد</numerusform>
            <numerusform>ملغيان</numerusform>
            <numerusform>%n ملغاة</numerusform>
            <numerusform>%n ملغى</numerusform>
            <numerusform>%n ملغى</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>non venus</source>
        <translation>لم يحضروا</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>متأخرون</translation>
    </message>
    <message>
        <source>à l’heure</source>
        <translation>في الوقت</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Revenir aux tickets</source>
        <translation>العودة إلى التذاكر</translation>
    </message>
    <message>
        <source>Montrer une autre mesure</source>
        <translation>إظهار قياس آخر</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Rendez-vous</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>أخذ موعد</translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Code, nom ou téléphone</source>
        <translation>رمز أو اسم أو هاتف</translation>
    </message>
    <message>
        <source>Chercher un rendez-vous</source>
        <translation>البحث عن موعد</translation>
    </message>
    <message>
        <source>Aucun rendez-vous trouvé</source>
        <translation>لم يُعثر على أي موعد</translation>
    </message>
    <message>
        <source>Relisez le code ou le nom.</source>
        <translation>راجعوا الرمز أو الاسم.</translation>
    </message>
    <message>
        <source>Aucun rendez-vous ce jour</source>
        <translation>لا مواعيد في هذا اليوم</translation>
    </message>
    <message>
        <source>Aucun service ne donne de rendez-vous. Le responsable fixe leurs heures.</source>
        <translation>لا تعطي أي خدمة مواعيد. يحدد المسؤول ساعاتها.</translation>
    </message>
    <message>
        <source>Rendez-vous pris : {name}, code {code}</source>
        <translation>أُخذ الموعد: {name}، الرمز {code}</translation>
    </message>
    <message>
        <source>Rendez-vous déplacé : {name}</source>
        <translation>تغير الموعد: {name}</translation>
    </message>
    <message>
        <source>Annuler le rendez-vous de {name} ?</source>
        <translation>إلغاء موعد {name}؟</translation>
    </message>
    <message>
        <source>L’heure est rendue, et l’annulation part par e-mail si une adresse est là.</source>
        <translation>تتاح الساعة من جديد، ويُرسل الإلغاء بالبريد الإلكتروني إن وُجد عنوان.</translation>
    </message>
    <message>
        <source>Annuler le rendez-vous</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Rendez-vous annulé : {name}</source>
        <translation>أُلغي الموعد: {name}</translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : l’heure est passée, il attend comme sans rendez-vous.</source>
        <translation>التذكرة {label}، {desk}: فات الموعد، وينتظر كمن ليس له موعد.</translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : appelé à partir de {time}.</source>
        <translation>التذكرة {label}، {desk}: المناداة ابتداء من {time}.</translation>
    </message>
    <message>
        <source>Ticket {label}, {desk} : appelé dès qu’un guichet est libre.</source>
        <translation>التذكرة {label}، {desk}: المناداة حين يفرغ شباك.</translation>
    </message>
</context>
<context>
    <name>AreaFields</name>
    <message>
        <source>Numéro</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Partie du jour</source>
        <translation>جزء من اليوم</translation>
    </message>
    <message>
        <source>Toute la journée</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>Matin</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Après-midi</source>
        <translation>بعد الزوال</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>يوم كامل</translation>
    </message>
    <message>
        <source>Au choix</source>
        <translation>حسب الاختيار</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>{left} à venir sur {all}</source>
        <translation>{left} متبقون من {all}</translation>
    </message>
    <message>
        <source>Visiteurs attendus</source>
        <translation>الزوار المنتظرون</translation>
    </message>
    <message numerus="yes">
        <source>%n en retard</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرين</numerusform>
            <numerusform>%n متأخرا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {hours} h {minutes:02}</source>
        <translation>+ {hours} س {minutes:02}</translation>
    </message>
    <message>
        <source>+ {minutes} min</source>
        <translation>+ {minutes} دقيقة</translation>
    </message>
    <message>
        <source>Groupe de {people}</source>
        <translation>مجموعة من {people}</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation>بدون مقاولة</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Aucune visite attendue aujourd’hui</source>
        <translation>لا زيارة منتظرة اليوم</translation>
    </message>
    <message>
        <source>Les invitations des résidents apparaîtront ici.</source>
        <translation>ستظهر هنا دعوات المقيمين.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Rouvrir</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Remettre dans la file</source>
        <translation>إعادته إلى الصف</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>clos</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>de côté</source>
        <translation>جانبا</translation>
    </message>
    <message>
        <source>À rappeler, à rouvrir</source>
        <translation>للنداء من جديد أو لإعادة الفتح</translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>Écrivez le prénom et le nom.</source>
        <translation>اكتبوا الاسم الشخصي والعائلي.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation>الحق</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Identité vérifiée</source>
        <translation>التحقق من الهوية</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>facultatif</source>
        <translation type="vanished">اختياري</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation type="vanished">الحق</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="vanished">الاسم الكامل</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="vanished">المقاولة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="vanished">الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="vanished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Identité vérifiée</source>
        <translation type="vanished">التحقق من الهوية</translation>
    </message>
    <message>
        <source>Transmettre au responsable</source>
        <translation>إحالة الطلب على المسؤول</translation>
    </message>
    <message>
        <source>Rien n’est fait</source>
        <translation>لم يتم أي شيء</translation>
    </message>
    <message>
        <source>Chercher la personne</source>
        <translation>البحث عن الشخص</translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation>المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Seul un responsable efface : il répond au plus tard le {day}.</source>
        <translation>المحو من اختصاص المسؤول وحده: سيجيب في أجل أقصاه {day}.</translation>
    </message>
    <message>
        <source>Répondez tout de suite, ou transmettez : un responsable répond au plus tard le {day}.</source>
        <translation>أجيبوا في الحين، أو أحيلوا الطلب: سيجيب مسؤول في أجل أقصاه {day}.</translation>
    </message>
    <message>
        <source>Écrivez le prénom et le nom.</source>
        <translation type="vanished">اكتبوا الاسم الشخصي والعائلي.</translation>
    </message>
    <message>
        <source>Demande transmise au responsable</source>
        <translation>أحيل الطلب على المسؤول</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>Compris</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Aucune sauvegarde de ce poste n’a encore réussi.</source>
        <translation>لم تنجح بعد أي نسخة احتياطية لهذه المحطة.</translation>
    </message>
    <message>
        <source>La dernière bonne sauvegarde de ce poste date du {day}.</source>
        <translation>آخر نسخة احتياطية سليمة لهذه المحطة تعود إلى {day}.</translation>
    </message>
    <message>
        <source>Le disque est plein : faites de la place, puis prévenez l’assistance.</source>
        <translation>القرص ممتلئ: أفرغوا مكانا، ثم أخبروا الدعم.</translation>
    </message>
    <message>
        <source>Si cette machine tombait en panne, ce qui est fait depuis serait perdu. Prévenez le responsable du site : Réglages du site, Sauvegardes.</source>
        <translation>لو تعطلت هذه الآلة لضاع ما أنجز منذ ذلك اليوم. أخبروا مسؤول الموقع: إعدادات الموقع، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Le second dossier des sauvegardes n’a jamais répondu.</source>
        <translation>المجلد الثاني للنسخ الاحتياطية لم يستجب قط.</translation>
    </message>
    <message>
        <source>Le second dossier des sauvegardes ne répond pas depuis le {day}.</source>
        <translation>المجلد الثاني للنسخ الاحتياطية لا يستجيب منذ {day}.</translation>
    </message>
    <message>
        <source>Les sauvegardes ne sont plus que sur cette machine. Vérifiez le réseau ou le disque : {place}</source>
        <translation>لم تعد النسخ الاحتياطية إلا على هذه الآلة. تحققوا من الشبكة أو القرص: {place}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Code de secours</source>
        <translation type="vanished">رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Code de récupération</source>
        <translation>رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Imprimez la feuille et gardez-la au coffre du site : ce code ne sera plus montré.</source>
        <translation>اطبعوا الورقة واحفظوها في خزنة الموقع: لن يعرض هذا الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>La feuille est au coffre</source>
        <translation>الورقة في الخزنة</translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Enregistrer la feuille…</source>
        <translation>حفظ الورقة…</translation>
    </message>
    <message>
        <source>La feuille du code sort à l’imprimante</source>
        <translation>ورقة الرمز تخرج من الطابعة</translation>
    </message>
    <message>
        <source>Enregistrer la feuille du code</source>
        <translation>حفظ ورقة الرمز</translation>
    </message>
    <message>
        <source>La feuille du code est enregistrée</source>
        <translation>حفظت ورقة الرمز</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>de la nuit</source>
        <translation>ليلية</translation>
    </message>
    <message>
        <source>faite à la main</source>
        <translation>أنجزت يدويا</translation>
    </message>
    <message>
        <source>avant une mise à jour</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>avant l’essai d’une version</source>
        <translation>قبل تجريب إصدار</translation>
    </message>
    <message>
        <source>avant une remise en place</source>
        <translation>قبل استرجاع</translation>
    </message>
    <message>
        <source>Vérifiée</source>
        <translation>متحقق منها</translation>
    </message>
    <message>
        <source>Copier vers un dossier…</source>
        <translation>نسخ إلى مجلد…</translation>
    </message>
    <message>
        <source>{size} Mo</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>Sauvegardes de ce poste</source>
        <translation>النسخ الاحتياطية لهذه المحطة</translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation type="vanished">رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Code de récupération</source>
        <translation>رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Aucune sauvegarde</source>
        <translation>لا توجد نسخ احتياطية</translation>
    </message>
    <message>
        <source>La première se fait la nuit prochaine.</source>
        <translation>تنجز الأولى الليلة القادمة.</translation>
    </message>
    <message>
        <source>Sauvegarde… {part} %</source>
        <translation>النسخ جار… {part} %</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>إنجاز نسخة الآن</translation>
    </message>
    <message>
        <source>Aucune sauvegarde n’a encore réussi.</source>
        <translation>لم تنجح بعد أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Dernière bonne sauvegarde : {day}.</source>
        <translation>آخر نسخة سليمة: {day}.</translation>
    </message>
    <message>
        <source>Pas de second dossier : si cette machine est perdue, ses sauvegardes le sont aussi. Choisissez-en un dans les réglages (backups.second_folder).</source>
        <translation>لا يوجد مجلد ثان: إذا ضاعت هذه الآلة ضاعت نسخها معها. اختاروا مجلدا في الإعدادات (backups.second_folder).</translation>
    </message>
    <message>
        <source>Le second dossier ne répond pas : {place}</source>
        <translation>المجلد الثاني لا يستجيب: {place}</translation>
    </message>
    <message>
        <source>Elles seront copiées la nuit prochaine dans {place}</source>
        <translation>ستنسخ الليلة القادمة في {place}</translation>
    </message>
    <message>
        <source>Copiées aussi dans {place}</source>
        <translation>تنسخ أيضا في {place}</translation>
    </message>
    <message>
        <source>Aucun code de récupération : sans cette machine, ses sauvegardes ne s’ouvrent pas.</source>
        <translation>لا يوجد رمز استرجاع: بدون هذه الآلة لا تفتح نسخها.</translation>
    </message>
    <message>
        <source>Tirer le code de récupération…</source>
        <translation>سحب رمز الاسترجاع…</translation>
    </message>
    <message>
        <source>Tirer un nouveau code de récupération ?</source>
        <translation>سحب رمز استرجاع جديد؟</translation>
    </message>
    <message>
        <source>Aucun code de secours : sans cette machine, ses sauvegardes ne s’ouvrent pas.</source>
        <translation type="vanished">لا يوجد رمز استرجاع: بدون هذه الآلة لا تفتح نسخها.</translation>
    </message>
    <message>
        <source>Tirer le code de secours…</source>
        <translation type="vanished">سحب رمز الاسترجاع…</translation>
    </message>
    <message>
        <source>Tiré le {day}, imprimé.</source>
        <translation>سحب يوم {day} وطبع.</translation>
    </message>
    <message>
        <source>Tiré le {day}, sans feuille imprimée : s’il n’est pas au coffre, tirez-en un autre.</source>
        <translation>سحب يوم {day} دون طبع ورقته: إن لم يكن في الخزنة فاسحبوا رمزا آخر.</translation>
    </message>
    <message>
        <source>Tiré le {day}, jamais imprimé : tirez-en un nouveau.</source>
        <translation type="vanished">سحب يوم {day} ولم يطبع قط: اسحبوا رمزا جديدا.</translation>
    </message>
    <message>
        <source>Tirer un nouveau code…</source>
        <translation>سحب رمز جديد…</translation>
    </message>
    <message>
        <source>Sauvegarde faite et vérifiée</source>
        <translation>أنجزت النسخة وتم التحقق منها</translation>
    </message>
    <message>
        <source>Où copier cette sauvegarde</source>
        <translation>أين تنسخ هذه النسخة</translation>
    </message>
    <message>
        <source>Sauvegarde copiée dans {folder}</source>
        <translation>نسخت النسخة إلى {folder}</translation>
    </message>
    <message>
        <source>Tirer un nouveau code de secours ?</source>
        <translation type="vanished">سحب رمز استرجاع جديد؟</translation>
    </message>
    <message>
        <source>Il ouvrira les sauvegardes faites à partir de maintenant. L’ancienne feuille reste utile pour celles d’avant.</source>
        <translation>سيفتح النسخ المنجزة من الآن فصاعدا. وتبقى الورقة القديمة صالحة لما قبلها.</translation>
    </message>
    <message>
        <source>Tirer le code</source>
        <translation>سحب الرمز</translation>
    </message>
</context>
<context>
    <name>BadgeDetail</name>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Badge rendu</source>
        <translation>أُرجعت الشارة</translation>
    </message>
    <message>
        <source>Annuler le badge</source>
        <translation>إلغاء الشارة</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>بطاقة</translation>
    </message>
</context>
<context>
    <name>BadgeReader</name>
    <message>
        <source>J’ai un QR code</source>
        <translation>لديّ رمز QR</translation>
    </message>
    <message>
        <source>Visiteur ou résident, pour entrer comme pour sortir.</source>
        <translation>للزائر أو المقيم، عند الدخول كما عند الخروج.</translation>
    </message>
</context>
<context>
    <name>BadgeScreen</name>
    <message>
        <source>Présentez votre badge</source>
        <translation>قدّموا شارتكم</translation>
    </message>
    <message>
        <source>Tenez le code devant le lecteur</source>
        <translation>ضعوا الرمز أمام القارئ</translation>
    </message>
</context>
<context>
    <name>BadgeSide</name>
    <message>
        <source>Aperçu du badge</source>
        <translation>معاينة الشارة</translation>
    </message>
    <message>
        <source>{measure} mm</source>
        <translation>{measure} مم</translation>
    </message>
    <message>
        <source>Valable jusqu’à</source>
        <translation>صالحة إلى غاية</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Présentez-le de nouveau, ou adressez-vous à l’accueil.</source>
        <translation>قدّموها من جديد، أو توجهوا إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Votre badge n’a pas pu être lu</source>
        <translation>تعذرت قراءة شارتكم</translation>
    </message>
    <message>
        <source>Adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation>توجهوا إلى الاستقبال، على يمين هذه الشاشة.</translation>
    </message>
    <message>
        <source>Ce code n’est pas lisible</source>
        <translation>تعذرت قراءة هذا الرمز</translation>
    </message>
    <message>
        <source>Ce n’est pas un badge du Technopark, ou il est mal lu. Présentez-le de nouveau, bien à plat.</source>
        <translation>ليس شارة من تكنوبارك، أو لم يُقرأ جيدا. قدّموه من جديد وهو منبسط.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas authentique</source>
        <translation>هذه الشارة غير أصلية</translation>
    </message>
    <message>
        <source>Ce badge a été annulé</source>
        <translation>أُلغيت هذه الشارة</translation>
    </message>
    <message>
        <source>Ce badge n’est pas connu ici</source>
        <translation>هذه الشارة غير معروفة هنا</translation>
    </message>
    <message>
        <source>Ce badge est d’un autre site</source>
        <translation>هذه الشارة من موقع آخر</translation>
    </message>
    <message>
        <source>Cette visite est terminée</source>
        <translation>انتهت هذه الزيارة</translation>
    </message>
    <message>
        <source>Déposez le badge à l’accueil, ou demandez-en un autre.</source>
        <translation>اتركوا الشارة في الاستقبال، أو اطلبوا شارة أخرى.</translation>
    </message>
    <message>
        <source>Il vaut à partir du {day} à {hour}.</source>
        <translation>تصلح ابتداء من {day} على الساعة {hour}.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas encore valable</source>
        <translation>هذه الشارة غير صالحة بعد</translation>
    </message>
    <message>
        <source>Ce badge ne peut pas servir ici</source>
        <translation>لا يمكن استعمال هذه الشارة هنا</translation>
    </message>
    <message>
        <source>Il valait jusqu’au {day} à {hour}. L’accueil peut en faire un autre.</source>
        <translation>كانت صالحة إلى غاية {day} على الساعة {hour}. يمكن للاستقبال إعداد شارة أخرى.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable</source>
        <translation>لم تعد هذه الشارة صالحة</translation>
    </message>
    <message>
        <source>Visiteur</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Résident</source>
        <translation>مقيم</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>العمل المشترك</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Rendu</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>Valable</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Vérifier un code</source>
        <translation>التحقق من رمز</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>شارة جديدة</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Non rendus</source>
        <translation>غير مرجعة</translation>
    </message>
    <message>
        <source>Numéro, nom ou entreprise</source>
        <translation>الرقم أو الاسم أو المقاولة</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>البحث عن شارة</translation>
    </message>
    <message>
        <source>Tous les badges sont rendus</source>
        <translation>أُرجعت كل الشارات</translation>
    </message>
    <message>
        <source>Aucun badge trouvé</source>
        <translation>لم يُعثر على أي شارة</translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation>تحققوا من الرقم أو الاسم.</translation>
    </message>
    <message>
        <source>Aucun badge</source>
        <translation>لا توجد شارة</translation>
    </message>
    <message>
        <source>Les badges se font à l’accueil d’une visite.</source>
        <translation>تصدر الشارات عند استقبال الزيارة.</translation>
    </message>
    <message>
        <source>fait par erreur</source>
        <translation>صُنعت خطأ</translation>
    </message>
    <message>
        <source>Badge {number} fait</source>
        <translation>صدرت الشارة {number}</translation>
    </message>
    <message>
        <source>Enregistrer le badge</source>
        <translation>حفظ الشارة</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Badge {number} annulé</source>
        <translation>ألغيت الشارة {number}</translation>
    </message>
    <message>
        <source>Badge {number} rendu</source>
        <translation>أُرجعت الشارة {number}</translation>
    </message>
</context>
<context>
    <name>BarredSection</name>
    <message>
        <source>Demander un accord</source>
        <translation>اشتراط الإذن</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Ajouter à la liste</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>jusqu’au {day}</source>
        <translation>إلى غاية {day}</translation>
    </message>
    <message>
        <source>accord aujourd’hui</source>
        <translation>مأذون له اليوم</translation>
    </message>
    <message>
        <source>Accords d’entrée</source>
        <translation>أذونات الدخول</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>L’accueil le lit, et la personne si elle demande ses données.</source>
        <translation>يقرؤه الاستقبال، والشخص نفسه إن طلب معطياته.</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Laisser entrer aujourd’hui</source>
        <translation>السماح بالدخول اليوم</translation>
    </message>
    <message>
        <source>Retirer l’accord d’aujourd’hui</source>
        <translation>سحب إذن اليوم</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>رفع الشرط</translation>
    </message>
    <message>
        <source>Ajouter quelqu’un d’autre</source>
        <translation>إضافة شخص آخر</translation>
    </message>
    <message>
        <source>Personne n’est dans la liste</source>
        <translation>لا أحد في القائمة</translation>
    </message>
    <message>
        <source>Qui y est n’entre qu’avec votre accord, demandé à l’accueil.</source>
        <translation>من فيها لا يدخل إلا بإذنكم، ويُطلب في الاستقبال.</translation>
    </message>
    <message>
        <source>{name} n’entre qu’avec votre accord</source>
        <translation>{name}: الدخول بإذنكم فقط</translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation>تم تعديل {name}</translation>
    </message>
    <message>
        <source>{name} entre comme tout le monde</source>
        <translation>{name}: الدخول كسائر الزوار</translation>
    </message>
    <message>
        <source>{name} peut entrer aujourd’hui</source>
        <translation>{name}: يمكن الدخول اليوم</translation>
    </message>
    <message>
        <source>Accord retiré : {name}</source>
        <translation>سُحب الإذن: {name}</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>saisis : {number}</source>
        <translation>المُدخَلة: {number}</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>أخذ موعد</translation>
    </message>
    <message>
        <source>Prendre le rendez-vous</source>
        <translation>أخذ الموعد</translation>
    </message>
    <message>
        <source>Le rendez-vous n’est pas pris</source>
        <translation>لم يؤخذ الموعد</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>الاسم الشخصي والعائلي</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail pour la confirmation</source>
        <translation>البريد الإلكتروني للتأكيد</translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>اكتبوا الاسم الشخصي والعائلي.</translation>
    </message>
    <message>
        <source>Tapez un téléphone : un rendez-vous est au nom de qui vient.</source>
        <translation>اكتبوا رقم هاتف: الموعد باسم من يحضر.</translation>
    </message>
</context>
<context>
    <name>BookingBadge</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>La réservation est faite au nom de votre entreprise. Sans badge, adressez-vous à l’accueil.</source>
        <translation>يتم الحجز باسم مقاولتكم. إن لم تكن لديكم شارة فتوجهوا إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Ce badge est celui d’un visiteur</source>
        <translation type="vanished">هذه شارة زائر</translation>
    </message>
    <message>
        <source>Pour réserver, adressez-vous à l’accueil, à droite de cet écran.</source>
        <translation>للحجز، توجهوا إلى الاستقبال على يمين هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>BookingConfirm</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Changer la réservation</source>
        <translation>تغيير الحجز</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Recevoir une confirmation par e-mail</source>
        <translation>التوصل بتأكيد عبر البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Avec la date à mettre dans votre agenda</source>
        <translation>مع الموعد لإضافته إلى مفكرتكم</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>قبل التغيير</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Comment préparer la salle ?</source>
        <translation>كيف تُهيأ القاعة؟</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation>في عين المكان</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation type="vanished">اليوم، من {starts} إلى {ends}</translation>
    </message>
    <message>
        <source>Ce n’est pas réservé</source>
        <translation type="vanished">لم يتم الحجز</translation>
    </message>
</context>
<context>
    <name>BookingDay</name>
    <message numerus="yes">
        <source>%n place(s) libérée(s), proposée(s) à la liste d’attente</source>
        <translation>
            <numerusform>لا شيء معروض على لائحة الانتظار</numerusform>
            <numerusform>مكان شاغر عُرض على لائحة الانتظار</numerusform>
            <numerusform>مكانان شاغران عُرضا على لائحة الانتظار</numerusform>
            <numerusform>%n أماكن شاغرة عُرضت على لائحة الانتظار</numerusform>
            <numerusform>%n مكانا شاغرا عُرض على لائحة الانتظار</numerusform>
            <numerusform>%n مكان شاغر عُرض على لائحة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} : personne pour {who}. La salle sera libérée à {time}.</source>
        <translation type="vanished">{room}: لم يحضر أحد باسم {who}. ستُحرَّر القاعة على الساعة {time}.</translation>
    </message>
    <message>
        <source>{room}&#x202f;: personne pour {who}. La salle sera libérée à {time}.</source>
        <translation>{room}: لم يحضر أحد باسم {who}. ستُحرَّر القاعة على الساعة {time}.</translation>
    </message>
    <message>
        <source>Noter l’arrivée</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>{room} est libérée : personne n’est venu pour {who}</source>
        <translation>{room} أصبحت شاغرة: لم يحضر أحد باسم {who}</translation>
    </message>
</context>
<context>
    <name>BookingEmail</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>À quelle adresse ?</source>
        <translation>إلى أي عنوان؟</translation>
    </message>
    <message>
        <source>La confirmation y est envoyée, et ce qui change ensuite.</source>
        <translation>يُرسل إليه التأكيد، وما يتغير بعده.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>BookingFind</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation>عرض المتاح</translation>
    </message>
    <message>
        <source>Que vous faut-il ?</source>
        <translation>ماذا تحتاجون؟</translation>
    </message>
    <message>
        <source>L’écrire en une phrase</source>
        <translation>كتابته في جملة</translation>
    </message>
    <message>
        <source>Par exemple : 8 personnes, écran, 1 h 30, cette semaine</source>
        <translation type="vanished">مثلاً: 8 أشخاص، شاشة، ساعة ونصف، هذا الأسبوع</translation>
    </message>
    <message>
        <source>8 personnes, écran, cette semaine</source>
        <translation>8 أشخاص، شاشة، هذا الأسبوع</translation>
    </message>
    <message>
        <source>Combien de pièces ?</source>
        <translation>كم قطعة؟</translation>
    </message>
    <message>
        <source>Pour combien de personnes ?</source>
        <translation>لكم شخصا؟</translation>
    </message>
    <message>
        <source>Avec quel équipement ?</source>
        <translation>بأي معدات؟</translation>
    </message>
    <message>
        <source>Pour combien de temps ?</source>
        <translation>لأي مدة؟</translation>
    </message>
    <message>
        <source>Quand ?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Cette semaine</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Deux semaines</source>
        <translation>أسبوعان</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Modifier la réservation</source>
        <translation>تعديل الحجز</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Créneau libre…</source>
        <translation>وقت شاغر…</translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation>القاعة أو الفضاء</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Jours de plus</source>
        <translation>أيام إضافية</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation>حتى {hour}</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>لفائدة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Répétition</source>
        <translation type="vanished">التكرار</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>التغيير يشمل</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Langue des e-mails</source>
        <translation>لغة الرسائل الإلكترونية</translation>
    </message>
    <message>
        <source>E-mail de confirmation</source>
        <translation type="vanished">بريد إلكتروني للتأكيد</translation>
    </message>
    <message>
        <source>Résident</source>
        <translation>مقيم</translation>
    </message>
    <message>
        <source>Externe</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Technopark</source>
        <translation>تكنوبارك</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Mettre en liste d’attente</source>
        <translation type="vanished">الإضافة إلى لائحة الانتظار</translation>
    </message>
    <message>
        <source>Dates et conflits…</source>
        <translation type="vanished">عرض التواريخ والتعارضات…</translation>
    </message>
    <message>
        <source>Celle-ci</source>
        <translation>هذا الحجز</translation>
    </message>
    <message>
        <source>Celle-ci et les suivantes</source>
        <translation>هذا الحجز وما يليه</translation>
    </message>
    <message>
        <source>Toute la série</source>
        <translation>السلسلة كلها</translation>
    </message>
    <message>
        <source>Une seule fois</source>
        <translation type="vanished">مرة واحدة</translation>
    </message>
    <message>
        <source>Une autre règle</source>
        <translation type="vanished">قاعدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="vanished">
            <numerusform>لا تواريخ</numerusform>
            <numerusform>تاريخ واحد</numerusform>
            <numerusform>تاريخان</numerusform>
            <numerusform>%n تواريخ</numerusform>
            <numerusform>%n تاريخا</numerusform>
            <numerusform>%n تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à revoir</source>
        <translation type="vanished">
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Chaque jour, {n} fois</source>
        <translation type="vanished">كل يوم، {n} مرات</translation>
    </message>
    <message>
        <source>Chaque semaine, {n} fois</source>
        <translation type="vanished">كل أسبوع، {n} مرات</translation>
    </message>
    <message>
        <source>Aucun résident de ce nom. Pour quelqu’un d’autre, choisissez un autre type.</source>
        <translation>لا يوجد مقيم بهذا الاسم. لغير المقيمين اختاروا نوعا آخر.</translation>
    </message>
    <message>
        <source>{who} est en liste d’attente pour ce moment</source>
        <translation>{who} في لائحة الانتظار لهذا الوقت</translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation>اكتبوا لفائدة من تحجز القاعة.</translation>
    </message>
    <message>
        <source>Impossible de réserver</source>
        <translation>لا يمكن الحجز</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>toute la journée</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation>حتى {hour}</translation>
    </message>
</context>
<context>
    <name>BookingOffers</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="vanished">حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Les premiers moments libres</source>
        <translation type="vanished">أولى الأوقات الشاغرة</translation>
    </message>
    <message>
        <source>Touchez-en un pour le réserver</source>
        <translation type="vanished">المسوا واحدا لحجزه</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="vanished">
            <numerusform>لا مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchez un moment pour le réserver</source>
        <translation>المسوا وقتاً لحجزه</translation>
    </message>
    <message>
        <source>{place}, {size}</source>
        <translation>{place}، {size}</translation>
    </message>
    <message>
        <source>Rien de libre qui vous soit permis</source>
        <translation>لا شيء متاح مما يُسمح لكم به</translation>
    </message>
    <message>
        <source>Rien de libre pour tout ce temps</source>
        <translation>لا شيء متاح طيلة هذه المدة</translation>
    </message>
    <message>
        <source>Revenez et changez l’heure, la durée ou le nombre de personnes.</source>
        <translation>ارجعوا وغيّروا الساعة أو المدة أو عدد الأشخاص.</translation>
    </message>
    <message>
        <source>Ce n’est pas réservé</source>
        <translation type="vanished">لم يتم الحجز</translation>
    </message>
</context>
<context>
    <name>BookingPlace</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="vanished">حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation type="vanished">اليوم، من {starts} إلى {ends}</translation>
    </message>
    <message>
        <source>Ce qui est libre</source>
        <translation>المتاح الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) libre(s)</source>
        <translation type="vanished">
            <numerusform>لا قطعة متاحة</numerusform>
            <numerusform>قطعة واحدة متاحة</numerusform>
            <numerusform>قطعتان متاحتان</numerusform>
            <numerusform>%n قطع متاحة</numerusform>
            <numerusform>%n قطعة متاحة</numerusform>
            <numerusform>%n قطعة متاحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>لا قطعة</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Libre ce jour-là, {times}</source>
        <translation>متاحة ذلك اليوم، {times}</translation>
    </message>
    <message>
        <source>Attendre qu’une salle se libère</source>
        <translation>انتظار أن تتوفر قاعة</translation>
    </message>
    <message>
        <source>Elle est gardée pour vous, et votre badge vous le dit</source>
        <translation>تُحفظ لكم، وشارتكم تخبركم بذلك</translation>
    </message>
    <message>
        <source>Rien de libre pour tout ce temps</source>
        <translation>لا شيء متاح طيلة هذه المدة</translation>
    </message>
    <message>
        <source>Revenez et changez l’heure, la durée ou le nombre de personnes.</source>
        <translation>ارجعوا وغيّروا الساعة أو المدة أو عدد الأشخاص.</translation>
    </message>
    <message>
        <source>Libre aujourd’hui, {times}</source>
        <translation type="vanished">متاح اليوم، {times}</translation>
    </message>
    <message>
        <source>{places}, libre jusqu’à {hour}</source>
        <translation>{places}، متاح إلى غاية {hour}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingPopover</name>
    <message>
        <source>Réservée</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Occupée</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>À confirmer par l’accueil</source>
        <translation>في انتظار تأكيد الاستقبال</translation>
    </message>
    <message>
        <source>Proposée à la liste d’attente</source>
        <translation>معروضة على لائحة الانتظار</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>في انتظار التأكيد</translation>
    </message>
    <message>
        <source>Gardée sur ce poste ; le central n’a pas encore répondu.</source>
        <translation>محفوظ على هذا الجهاز؛ لم يُجب المركز بعد.</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Personne n’est venu, libérer</source>
        <translation>لم يحضر أحد، تحرير</translation>
    </message>
    <message>
        <source>Terminer maintenant</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Prolonger de 30 min</source>
        <translation>تمديد 30 دقيقة</translation>
    </message>
    <message>
        <source>Accepter la proposition</source>
        <translation>قبول العرض</translation>
    </message>
    <message>
        <source>Retirer de la liste d’attente</source>
        <translation>السحب من لائحة الانتظار</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Refuser la demande</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Échanger de salle…</source>
        <translation>تبادل القاعة…</translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Annuler celle-ci et les suivantes</source>
        <translation>إلغاء هذا الحجز وما بعده</translation>
    </message>
</context>
<context>
    <name>BookingSentence</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation>عرض المتاح</translation>
    </message>
    <message>
        <source>Que vous faut-il ?</source>
        <translation>ماذا تحتاجون؟</translation>
    </message>
    <message>
        <source>Par exemple : 8 personnes, écran, 1 h 30, cette semaine</source>
        <translation>مثلاً: 8 أشخاص، شاشة، ساعة ونصف، هذا الأسبوع</translation>
    </message>
    <message>
        <source>Votre phrase</source>
        <translation>جملتكم</translation>
    </message>
    <message>
        <source>Non compris : {words}</source>
        <translation>غير مفهوم: {words}</translation>
    </message>
</context>
<context>
    <name>BookingSpot</name>
    <message>
        <source>N’importe quelle place</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>اللائحة</translation>
    </message>
    <message>
        <source>Quelle place ?</source>
        <translation>أي مكان؟</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>المكان {number}</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>متاح</translation>
    </message>
</context>
<context>
    <name>BookingWhen</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Voir ce qui est libre</source>
        <translation>عرض المتاح</translation>
    </message>
    <message>
        <source>Trouver le premier moment libre</source>
        <translation>إيجاد أول وقت متاح</translation>
    </message>
    <message>
        <source>Dites ce qu’il vous faut : équipement, durée, jours</source>
        <translation>قولوا ما تحتاجون: المعدات والمدة والأيام</translation>
    </message>
    <message>
        <source>Une salle</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Des postes de coworking</source>
        <translation>مكاتب في الفضاء المشترك</translation>
    </message>
    <message>
        <source>Que réservez-vous ?</source>
        <translation>ماذا تحجزون؟</translation>
    </message>
    <message>
        <source>Du matériel à emprunter</source>
        <translation>معدات للإعارة</translation>
    </message>
    <message>
        <source>Combien de pièces ?</source>
        <translation>كم قطعة؟</translation>
    </message>
    <message>
        <source>Pour combien de personnes ?</source>
        <translation>لكم شخصا؟</translation>
    </message>
    <message>
        <source>Quel jour ?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>À partir de quelle heure ?</source>
        <translation>ابتداء من أي ساعة؟</translation>
    </message>
    <message>
        <source>Pour combien de temps ?</source>
        <translation>لأي مدة؟</translation>
    </message>
    <message>
        <source>Chercher sur deux semaines</source>
        <translation type="vanished">البحث خلال أسبوعين</translation>
    </message>
    <message>
        <source>Les premiers moments libres, à toucher pour réserver</source>
        <translation type="vanished">أولى الأوقات الشاغرة، المسوها للحجز</translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation>نصف يوم</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>يوم كامل</translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation type="vanished">اليوم، من {starts} إلى {ends}</translation>
    </message>
    <message>
        <source>Quand ?</source>
        <translation>متى؟</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Demain</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>Aujourd’hui, de {starts} à {ends}</source>
        <translation>اليوم، من {starts} إلى {ends}</translation>
    </message>
    <message>
        <source>{day}, de {starts} à {ends}</source>
        <translation>{day}، من {starts} إلى {ends}</translation>
    </message>
    <message>
        <source>Salles réunies : {rooms}</source>
        <translation>قاعات مجتمعة: {rooms}</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>à partir de {hour}</source>
        <translation>ابتداءً من {hour}</translation>
    </message>
    <message>
        <source>avant {hour}</source>
        <translation>قبل {hour}</translation>
    </message>
</context>
<context>
    <name>BookingsHead</name>
    <message numerus="yes">
        <source>%n conflit(s)</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir les actions à régler</source>
        <translation>فتح الإجراءات التي تنتظر التسوية</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>اللائحة</translation>
    </message>
    <message>
        <source>Trouver un créneau libre</source>
        <translation>البحث عن وقت شاغر</translation>
    </message>
    <message>
        <source>Maintenant sur le plan</source>
        <translation>الآن على المخطط</translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation>ورقة اليوم</translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation>استيراد تقويم</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>حجز</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message numerus="yes">
        <source>%n conflit(s)</source>
        <translation type="vanished">
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir les actions à régler</source>
        <translation type="vanished">فتح الإجراءات التي تنتظر التسوية</translation>
    </message>
    <message>
        <source>Fermé : {reason}</source>
        <translation>مغلق: {reason}</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation type="vanished">الحجوزات</translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation type="vanished">ورقة اليوم</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation type="vanished">حجز</translation>
    </message>
    <message>
        <source>Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler</source>
        <translation type="vanished">اسحبوا للحجز · Alt + الأسهم للنقل · Delete للإلغاء</translation>
    </message>
    <message>
        <source>Cette salle n’a plus de temps libre ce jour-là.</source>
        <translation>لم يبق لهذه القاعة وقت شاغر في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Aucune salle sur ce site.</source>
        <translation type="vanished">لا توجد قاعة في هذا الموقع.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation type="vanished">يوم</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation type="vanished">أسبوع</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation type="vanished">شهر</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation type="vanished">قاعة</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="vanished">اللائحة</translation>
    </message>
    <message>
        <source>Trouver un créneau libre</source>
        <translation type="vanished">البحث عن وقت شاغر</translation>
    </message>
    <message>
        <source>Maintenant sur le plan</source>
        <translation type="vanished">الآن على المخطط</translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation type="vanished">استيراد تقويم</translation>
    </message>
    <message>
        <source>La réservation n’est pas enregistrée.</source>
        <translation type="vanished">الحجز غير مسجل.</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation type="vanished">متابعة الإدخال</translation>
    </message>
    <message>
        <source>Réservation modifiée</source>
        <translation type="vanished">تم تعديل الحجز</translation>
    </message>
    <message>
        <source>Salle réservée</source>
        <translation type="vanished">تم حجز القاعة</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) importée(s)</source>
        <translation type="vanished">
            <numerusform>لم يستورد أي حجز</numerusform>
            <numerusform>استورد حجز واحد</numerusform>
            <numerusform>استورد حجزان</numerusform>
            <numerusform>استوردت %n حجوزات</numerusform>
            <numerusform>استورد %n حجزا</numerusform>
            <numerusform>استورد %n حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Réservation déplacée</source>
        <translation type="vanished">تم نقل الحجز</translation>
    </message>
    <message>
        <source>Réservation prolongée</source>
        <translation type="vanished">مُدّد الحجز</translation>
    </message>
    <message>
        <source>Arrivée notée</source>
        <translation type="vanished">تم تسجيل الحضور</translation>
    </message>
    <message>
        <source>Salle rendue</source>
        <translation type="vanished">أعيدت القاعة</translation>
    </message>
    <message>
        <source>Salle libérée</source>
        <translation type="vanished">تم تحرير القاعة</translation>
    </message>
    <message>
        <source>Salles échangées</source>
        <translation type="vanished">تم تبادل القاعتين</translation>
    </message>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation type="vanished">
            <numerusform>لا أحد في لائحة الانتظار</numerusform>
            <numerusform>واحد في لائحة الانتظار</numerusform>
            <numerusform>اثنان في لائحة الانتظار</numerusform>
            <numerusform>%n في لائحة الانتظار</numerusform>
            <numerusform>%n في لائحة الانتظار</numerusform>
            <numerusform>%n في لائحة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Réservation confirmée</source>
        <translation type="vanished">تم تأكيد الحجز</translation>
    </message>
    <message>
        <source>Demande refusée</source>
        <translation type="vanished">تم رفض الطلب</translation>
    </message>
    <message>
        <source>Annuler la réservation de {who} ?</source>
        <translation type="vanished">إلغاء حجز {who}؟</translation>
    </message>
    <message>
        <source>La salle redevient libre pour tout le monde.</source>
        <translation type="vanished">تصبح القاعة متاحة للجميع.</translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation type="vanished">إلغاء الحجز</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="vanished">الاحتفاظ</translation>
    </message>
    <message>
        <source>Réservation annulée</source>
        <translation type="vanished">تم إلغاء الحجز</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) annulée(s)</source>
        <translation type="vanished">
            <numerusform>لم يُلغ أي حجز</numerusform>
            <numerusform>أُلغي حجز واحد</numerusform>
            <numerusform>أُلغي حجزان</numerusform>
            <numerusform>أُلغيت %n حجوزات</numerusform>
            <numerusform>أُلغي %n حجزا</numerusform>
            <numerusform>أُلغي %n حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Restent annulées : {days}</source>
        <translation type="vanished">تبقى ملغاة: {days}</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Importer {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation>القاعة أو الفضاء</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>sinon, l’organisateur</source>
        <translation>وإلا فالمنظم</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation>قراءة الملف…</translation>
    </message>
    <message>
        <source>Réserver ({n})</source>
        <translation>احجز ({n})</translation>
    </message>
    <message>
        <source>Rien n’est importé</source>
        <translation>لم يستورد شيء</translation>
    </message>
</context>
<context>
    <name>CalendarsSection</name>
    <message>
        <source>Adresse du calendrier copiée</source>
        <translation>نسخ عنوان التقويم</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Calendriers à suivre</source>
        <translation>تقويمات للمتابعة</translation>
    </message>
    <message>
        <source>Aucun dossier de calendriers</source>
        <translation>لا مجلد للتقويمات</translation>
    </message>
    <message>
        <source>Choisissez-en un dans les réglages du poste : calendars.folder. Un serveur web ou un partage du réseau le donne à lire.</source>
        <translation>اختاروا واحدا في إعدادات المحطة: calendars.folder. يتيح قراءته خادم ويب أو مجلد مشترك في الشبكة.</translation>
    </message>
    <message>
        <source>Choisissez-en un dans les réglages du poste&#x202f;: calendars.folder. Un serveur web ou un partage du réseau le donne à lire.</source>
        <translation type="vanished">اختاروا واحدا في إعدادات المحطة: calendars.folder. يتيح قراءته خادم ويب أو مجلد مشترك في الشبكة.</translation>
    </message>
</context>
<context>
    <name>CallButton</name>
    <message>
        <source>Appeler l’accueil</source>
        <translation>نداء الاستقبال</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Appeler quel numéro ?</source>
        <translation type="vanished">أي رقم تنادون؟</translation>
    </message>
    <message>
        <source>Il passe avant les autres ; les absents sont rappelés.</source>
        <translation type="vanished">يمر قبل الآخرين؛ والغائبون ينادى عليهم من جديد.</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation type="vanished">نداء</translation>
    </message>
    <message>
        <source>Numéro du ticket</source>
        <translation type="vanished">رقم التذكرة</translation>
    </message>
</context>
<context>
    <name>CallingSection</name>
    <message>
        <source>Tout le site</source>
        <translation>الموقع كله</translation>
    </message>
    <message>
        <source>Guichet {number}</source>
        <translation>الشباك {number}</translation>
    </message>
    <message>
        <source>{services} d’abord</source>
        <translation>{services} أولا</translation>
    </message>
    <message>
        <source>Comme le site</source>
        <translation>كما في الموقع</translation>
    </message>
    <message>
        <source>Comme d’habitude</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>الصبر</translation>
    </message>
    <message>
        <source>Prioritaires de suite</source>
        <translation>أولويات على التوالي</translation>
    </message>
    <message>
        <source>Avance d’un rendez-vous</source>
        <translation>التقدم على الموعد</translation>
    </message>
    <message>
        <source>Attente qui passe tout</source>
        <translation>انتظار يسبق الكل</translation>
    </message>
    <message>
        <source>Fixées</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>Règles d’appel</source>
        <translation>قواعد النداء</translation>
    </message>
    <message>
        <source>Des services passent d’abord</source>
        <translation>خدمات تمر أولا</translation>
    </message>
    <message>
        <source>Sinon une seule file, dans l’ordre des heures.</source>
        <translation>وإلا فصف واحد حسب الوقت.</translation>
    </message>
    <message>
        <source>Enregistrer ces règles</source>
        <translation>حفظ هذه القواعد</translation>
    </message>
    <message>
        <source>{whose} : règles d’appel enregistrées</source>
        <translation>{whose}: حُفظت قواعد النداء</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Modifier la visite</source>
        <translation>تعديل الزيارة</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>pour l’invitation</source>
        <translation>للدعوة</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tapez le prénom.</source>
        <translation>اكتبوا الاسم الشخصي.</translation>
    </message>
    <message>
        <source>Ajoutez le nom de famille.</source>
        <translation>أضيفوا الاسم العائلي.</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation>اختاروا اليوم أو يومًا قادمًا.</translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation>اختاروا المضيف من اللائحة.</translation>
    </message>
</context>
<context>
    <name>ChoicesSection</name>
    <message>
        <source>choisi par le site</source>
        <translation>من اختيار الموقع</translation>
    </message>
    <message>
        <source>Choix du site</source>
        <translation>اختيارات الموقع</translation>
    </message>
    <message>
        <source>Enregistrer le choix</source>
        <translation>حفظ الاختيار</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Choix</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Revenir à l’habituel : {value}</source>
        <translation>الرجوع إلى المعتاد: {value}</translation>
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
        <translation>الموقع مغلق</translation>
    </message>
    <message>
        <source>Touchez l’écran pour en savoir plus</source>
        <translation>المسوا الشاشة لمعرفة المزيد</translation>
    </message>
    <message>
        <source>Utiliser la borne</source>
        <translation>استعمال الكشك</translation>
    </message>
    <message>
        <source>Accueil : {phone}</source>
        <translation>الاستقبال: {phone}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Pour des jours</source>
        <translation>لأيام محددة</translation>
    </message>
    <message>
        <source>Jusqu’à réouverture</source>
        <translation>إلى حين إعادة الفتح</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Raison dite aux gens</source>
        <translation>السبب الذي يقال للناس</translation>
    </message>
    <message>
        <source>Premier jour</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>آخر يوم</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) au plus à la fois.</source>
        <translation>
            <numerusform>لا أيام في المرة الواحدة.</numerusform>
            <numerusform>يوم واحد على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>يومان على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>%n أيام على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>%n يوما على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>%n يوم على الأكثر في المرة الواحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fermer {name}</source>
        <translation>إغلاق {name}</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Dites pourquoi : c’est ce que les gens liront.</source>
        <translation>قولوا السبب: هذا ما سيقرأه الناس.</translation>
    </message>
    <message>
        <source>Le dernier jour vient avant le premier.</source>
        <translation>آخر يوم يأتي قبل أول يوم.</translation>
    </message>
</context>
<context>
    <name>CollectForm</name>
    <message>
        <source>Qui retire les papiers ?</source>
        <translation>من يسحب الأوراق؟</translation>
    </message>
    <message>
        <source>Remettre les papiers</source>
        <translation>تسليم الأوراق</translation>
    </message>
    <message>
        <source>Retirés par</source>
        <translation>يسحبها</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Feuille</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Ligne des en-têtes</source>
        <translation>سطر العناوين</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Windows arabe</source>
        <translation>ويندوز عربي</translation>
    </message>
    <message>
        <source>Accents : {name}</source>
        <translation>الترميز: {name}</translation>
    </message>
    <message>
        <source>Sans en-têtes</source>
        <translation>بلا عناوين</translation>
    </message>
    <message>
        <source>En-têtes : ligne {n}</source>
        <translation>العناوين: السطر {n}</translation>
    </message>
    <message>
        <source>Colonne {n}</source>
        <translation>العمود {n}</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation>دون استيراد</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>اسم المقاولة</translation>
    </message>
    <message>
        <source>Nom d’une personne</source>
        <translation>الاسم العائلي لشخص</translation>
    </message>
    <message>
        <source>Prénom d’une personne</source>
        <translation>الاسم الشخصي لشخص</translation>
    </message>
    <message>
        <source>Fonction d’une personne</source>
        <translation>وظيفة شخص</translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Quand est la commission ?</source>
        <translation>متى تجتمع اللجنة؟</translation>
    </message>
    <message>
        <source>Fixer la commission</source>
        <translation>تحديد موعد اللجنة</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>جئت لزيارة شخص</translation>
    </message>
    <message>
        <source>Quelle entreprise visitez-vous ?</source>
        <translation>أي مقاولة تزورون؟</translation>
    </message>
    <message>
        <source>Tapez au moins 3 lettres de son nom.</source>
        <translation>اكتبوا 3 أحرف على الأقل من اسمها.</translation>
    </message>
    <message>
        <source>Nom de l’entreprise</source>
        <translation>اسم المقاولة</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Pour protéger les résidents, la borne ne montre pas la liste des personnes. Le nom de votre hôte vous sera demandé ensuite.</source>
        <translation>حماية للمقيمين، لا تعرض هذه الشاشة لائحة الأشخاص. سيُطلب منكم اسم مضيفكم بعد ذلك.</translation>
    </message>
    <message>
        <source>J’ai un code</source>
        <translation>لدي رمز</translation>
    </message>
    <message>
        <source>Celui de mon invitation</source>
        <translation>رمز دعوتي</translation>
    </message>
    <message>
        <source>J’attends un visiteur</source>
        <translation>أنتظر زائرًا</translation>
    </message>
    <message>
        <source>Avec votre badge</source>
        <translation>بشارتكم</translation>
    </message>
    <message numerus="yes">
        <source>Plus de %n entreprise(s)</source>
        <translation>
            <numerusform>أكثر من %n مقاولة</numerusform>
            <numerusform>أكثر من مقاولة واحدة</numerusform>
            <numerusform>أكثر من مقاولتين</numerusform>
            <numerusform>أكثر من %n مقاولات</numerusform>
            <numerusform>أكثر من %n مقاولة</numerusform>
            <numerusform>أكثر من %n مقاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation>
            <numerusform>لا مقاولة</numerusform>
            <numerusform>مقاولة واحدة</numerusform>
            <numerusform>مقاولتان</numerusform>
            <numerusform>%n مقاولات</numerusform>
            <numerusform>%n مقاولة</numerusform>
            <numerusform>%n مقاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune entreprise de ce nom. Vérifiez le nom ou appelez l’accueil.</source>
        <translation>لا توجد مقاولة بهذا الاسم. تحققوا من الاسم أو نادوا الاستقبال.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>جئت لزيارة شخص</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Avant d’entrer</source>
        <translation>قبل الدخول</translation>
    </message>
    <message>
        <source>Vérifiez, lisez, puis donnez votre accord.</source>
        <translation>تحققوا واقرؤوا، ثم أعطوا موافقتكم.</translation>
    </message>
    <message>
        <source>J’ai lu la notice et je donne mon accord</source>
        <translation>قرأت الإشعار وأوافق عليه</translation>
    </message>
    <message>
        <source>Sans cet accord, adressez-vous à l’accueil.</source>
        <translation>بدون موافقة، توجهوا إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation>الزيارة إلى</translation>
    </message>
    <message>
        <source>Cochez la case si vous êtes d’accord, puis terminez.</source>
        <translation>ضعوا علامة في الخانة إن كنتم موافقين، ثم أنهوا.</translation>
    </message>
    <message>
        <source>Votre arrivée n’est pas enregistrée</source>
        <translation>لم يُسجّل وصولكم</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Le visiteur a lu la notice et donne son accord</source>
        <translation>قرأ الزائر الإشعار وأعطى موافقته</translation>
    </message>
    <message numerus="yes">
        <source>Loi 09-08 : données gardées %n jour(s) pour la sécurité du site, jamais cédées. Droit d’accès et de rectification à l’accueil.</source>
        <translation>
            <numerusform>القانون 09-08: تُحفظ المعطيات %n يوم لأمن الموقع ولا تُسلَّم للغير. حق الولوج والتصحيح لدى الاستقبال.</numerusform>
            <numerusform>القانون 09-08: تُحفظ المعطيات يوما واحدا لأمن الموقع ولا تُسلَّم للغير. حق الولوج والتصحيح لدى الاستقبال.</numerusform>
            <numerusform>القانون 09-08: تُحفظ المعطيات يومين لأمن الموقع ولا تُسلَّم للغير. حق الولوج والتصحيح لدى الاستقبال.</numerusform>
            <numerusform>القانون 09-08: تُحفظ المعطيات %n أيام لأمن الموقع ولا تُسلَّم للغير. حق الولوج والتصحيح لدى الاستقبال.</numerusform>
            <numerusform>القانون 09-08: تُحفظ المعطيات %n يوما لأمن الموقع ولا تُسلَّم للغير. حق الولوج والتصحيح لدى الاستقبال.</numerusform>
            <numerusform>القانون 09-08: تُحفظ المعطيات %n يوم لأمن الموقع ولا تُسلَّم للغير. حق الولوج والتصحيح لدى الاستقبال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Montrer la notice au visiteur · FR / AR</source>
        <translation>عرض الإشعار على الزائر · FR / AR</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Rester</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Retour à l’accueil dans %n seconde(s)</source>
        <translation>
            <numerusform>رجوع إلى البداية الآن</numerusform>
            <numerusform>رجوع إلى البداية بعد ثانية واحدة</numerusform>
            <numerusform>رجوع إلى البداية بعد ثانيتين</numerusform>
            <numerusform>رجوع إلى البداية بعد %n ثوان</numerusform>
            <numerusform>رجوع إلى البداية بعد %n ثانية</numerusform>
            <numerusform>رجوع إلى البداية بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterActs</name>
    <message>
        <source>Appel…</source>
        <translation>نداء…</translation>
    </message>
    <message>
        <source>{label} continue : {desk}</source>
        <translation>{label} يتابع: {desk}</translation>
    </message>
    <message>
        <source>Rappel affiché</source>
        <translation>أعيد النداء</translation>
    </message>
    <message>
        <source>{label} absent</source>
        <translation>{label} غائب</translation>
    </message>
    <message>
        <source>{label} absent pour la 3e fois : clos</source>
        <translation>{label} غائب للمرة الثالثة: أغلقت</translation>
    </message>
    <message>
        <source>{label} mis de côté</source>
        <translation>وُضع {label} جانبا</translation>
    </message>
    <message>
        <source>{label} transféré</source>
        <translation>تم تحويل {label}</translation>
    </message>
    <message>
        <source>{label} rouvert</source>
        <translation>أعيد فتح {label}</translation>
    </message>
    <message>
        <source>{label} clos</source>
        <translation>انتهت {label}</translation>
    </message>
    <message>
        <source>{label} est de nouveau dans la file</source>
        <translation>عاد {label} إلى الصف</translation>
    </message>
    <message>
        <source>Terminez d’abord avec {label}.</source>
        <translation>أنهوا أولا {label}.</translation>
    </message>
    <message>
        <source>Guichet fermé</source>
        <translation>الشباك مغلق</translation>
    </message>
    <message>
        <source>Non affiché à l’écran, appelez de vive voix</source>
        <translation>لم يُعرض على الشاشة، نادوا بصوتكم</translation>
    </message>
</context>
<context>
    <name>CounterHead</name>
    <message>
        <source>Personne au guichet</source>
        <translation>لا أحد في الشباك</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>الشباك الوحيد</translation>
    </message>
    <message>
        <source>{desk} · guichet {number}</source>
        <translation>{desk} · الشباك {number}</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Guichet fermé</source>
        <translation>الشباك مغلق</translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>attendu {time}</source>
        <translation>انتظر {time}</translation>
    </message>
    <message>
        <source>prioritaire</source>
        <translation>أولوية</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>→ {desks} ensuite</source>
        <translation>← {desks} بعد ذلك</translation>
    </message>
</context>
<context>
    <name>CounterParts</name>
    <message>
        <source>Guichet {number}</source>
        <translation>الشباك {number}</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation>وضع جانبا</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>للاستكمال</translation>
    </message>
    <message>
        <source>Réorienté</source>
        <translation>موجه</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Appeler un numéro (F7)</source>
        <translation>مناداة رقم (F7)</translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation>إغلاق الشباك</translation>
    </message>
    <message>
        <source>Passer la main</source>
        <translation>تسليم الشباك لزميل</translation>
    </message>
    <message>
        <source>Appeler l’accueil</source>
        <translation>نداء الاستقبال</translation>
    </message>
    <message>
        <source>Petite barre</source>
        <translation>الشريط الصغير</translation>
    </message>
</context>
<context>
    <name>CounterShowing</name>
    <message>
        <source>Appel…</source>
        <translation>نداء…</translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Appeler {label}</source>
        <translation>مناداة {label}</translation>
    </message>
    <message>
        <source>Clore et appeler {label}</source>
        <translation>إنهاء ومناداة {label}</translation>
    </message>
    <message>
        <source>Clore {label}</source>
        <translation>إنهاء {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n dépôt(s) à prendre</source>
        <translation>
            <numerusform>لا وديعة للأخذ</numerusform>
            <numerusform>وديعة واحدة للأخذ</numerusform>
            <numerusform>وديعتان للأخذ</numerusform>
            <numerusform>%n ودائع للأخذ</numerusform>
            <numerusform>%n وديعة للأخذ</numerusform>
            <numerusform>%n وديعة للأخذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en cours</source>
        <translation>
            <numerusform>لا شيء قيد المعالجة</numerusform>
            <numerusform>واحدة قيد المعالجة</numerusform>
            <numerusform>اثنتان قيد المعالجة</numerusform>
            <numerusform>%n قيد المعالجة</numerusform>
            <numerusform>%n قيد المعالجة</numerusform>
            <numerusform>%n قيد المعالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Redonner des tickets</source>
        <translation>استئناف إعطاء التذاكر</translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation>وقف إعطاء التذاكر</translation>
    </message>
    <message>
        <source>la plus longue : {time}</source>
        <translation>الأطول: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{served} · moy. {time}</source>
        <translation>{served} · المعدل {time}</translation>
    </message>
</context>
<context>
    <name>CounterStrip</name>
    <message>
        <source>Appeler {label}</source>
        <translation>مناداة {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Fenêtre entière</source>
        <translation>النافذة كاملة</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>الشباك</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.</source>
        <translation>لا شيء في هذه النافذة لدوركم. عملكم يتم من نافذة أخرى.</translation>
    </message>
    <message>
        <source>Appel…</source>
        <translation type="vanished">نداء…</translation>
    </message>
    <message>
        <source>Appeler {label}</source>
        <translation type="vanished">مناداة {label}</translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation type="vanished">لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Clore et appeler {label}</source>
        <translation type="vanished">إنهاء ومناداة {label}</translation>
    </message>
    <message>
        <source>Clore {label}</source>
        <translation type="vanished">إنهاء {label}</translation>
    </message>
    <message>
        <source>Redonner des tickets</source>
        <translation type="vanished">استئناف إعطاء التذاكر</translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation type="vanished">وقف إعطاء التذاكر</translation>
    </message>
    <message>
        <source>la plus longue : {time}</source>
        <translation type="vanished">الأطول: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation type="vanished">
            <numerusform>لا أحد</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{served} · moy. {time}</source>
        <translation type="vanished">{served} · المعدل {time}</translation>
    </message>
    <message>
        <source>Rappel affiché</source>
        <translation type="vanished">أعيد النداء</translation>
    </message>
    <message>
        <source>{label} absent</source>
        <translation type="vanished">{label} غائب</translation>
    </message>
    <message>
        <source>{label} mis de côté</source>
        <translation type="vanished">وُضع {label} جانبا</translation>
    </message>
    <message>
        <source>{label} transféré</source>
        <translation type="vanished">تم تحويل {label}</translation>
    </message>
    <message>
        <source>{label} rouvert</source>
        <translation type="vanished">أعيد فتح {label}</translation>
    </message>
    <message>
        <source>{label} clos</source>
        <translation type="vanished">انتهت {label}</translation>
    </message>
    <message>
        <source>Terminez d’abord avec {label}.</source>
        <translation type="vanished">أنهوا أولا {label}.</translation>
    </message>
    <message>
        <source>Guichet fermé</source>
        <translation type="vanished">الشباك مغلق</translation>
    </message>
    <message>
        <source>Non affiché à l’écran, appelez de vive voix</source>
        <translation type="vanished">لم يُعرض على الشاشة، نادوا بصوتكم</translation>
    </message>
    <message>
        <source>Guichet {number}</source>
        <translation type="vanished">الشباك {number}</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation type="vanished">إعادة النداء</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="vanished">غائب</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation type="vanished">تحويل</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="vanished">وضع جانبا</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="vanished">النتيجة</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation type="vanished">منجز</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation type="vanished">للاستكمال</translation>
    </message>
    <message>
        <source>Réorienté</source>
        <translation type="vanished">موجه</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation type="vanished">في الانتظار</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="vanished">استراحة</translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation type="vanished">إغلاق الشباك</translation>
    </message>
</context>
<context>
    <name>CountersCard</name>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation>الشبابيك</translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation>فتح شباك</translation>
    </message>
    <message>
        <source>Services…</source>
        <translation>الخدمات…</translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation>إغلاق الشباك</translation>
    </message>
    <message>
        <source>en pause</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Aucun guichet n’a été ouvert</source>
        <translation>لم يُفتح أي شباك</translation>
    </message>
</context>
<context>
    <name>CoworkingCard</name>
    <message>
        <source>À cette heure, le site n’était pas ouvert, ou il n’a pas de coworking.</source>
        <translation>لم يكن الموقع مفتوحا في هذه الساعة، أو ليس فيه فضاء عمل مشترك.</translation>
    </message>
    <message>
        <source>Coworking, postes pris à {hour}</source>
        <translation>العمل المشترك، المشغول {hour}</translation>
    </message>
    <message>
        <source>Barres</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Une heure plus tôt</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>Une heure plus tard</source>
        <translation>بعد ساعة</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>Prise par {who}, {hours}</source>
        <translation>محجوزة لفائدة {who}، {hours}</translation>
    </message>
    <message>
        <source>{hour} n’existe pas, les horloges avancent</source>
        <translation>الساعة {hour} لا توجد، إذ تقدم الساعة</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Laissée de côté</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Au lieu du {day}</source>
        <translation>بدل {day}</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>شاغرة</translation>
    </message>
</context>
<context>
    <name>DayClosing</name>
    <message numerus="yes">
        <source>%n visite(s) close(s) d’office : personne ne l’a vue finir</source>
        <translation>
            <numerusform>لم تقفل أي زيارة تلقائيا</numerusform>
            <numerusform>أقفلت زيارة واحدة تلقائيا: لم ير أحد نهايتها</numerusform>
            <numerusform>أقفلت زيارتان تلقائيا: لم ير أحد نهايتهما</numerusform>
            <numerusform>أقفلت %n زيارات تلقائيا: لم ير أحد نهايتها</numerusform>
            <numerusform>أقفلت %n زيارة تلقائيا: لم ير أحد نهايتها</numerusform>
            <numerusform>أقفلت %n زيارة تلقائيا: لم ير أحد نهايتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayTickets</name>
    <message>
        <source>en attente</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>au guichet {number}</source>
        <translation>في الشباك {number}</translation>
    </message>
    <message>
        <source>mis de côté</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>servi</source>
        <translation>تمت خدمته</translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation>للاستكمال</translation>
    </message>
    <message>
        <source>réorienté</source>
        <translation>وُجِّه</translation>
    </message>
    <message>
        <source>pris par erreur</source>
        <translation>أُخذت خطأ</translation>
    </message>
    <message>
        <source>parti</source>
        <translation>غادر</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Fermé</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message numerus="yes">
        <source>Ajouter %n jour(s) férié(s) proposé(s)</source>
        <translation>
            <numerusform>إضافة %n يوم عطلة مقترح</numerusform>
            <numerusform>إضافة يوم عطلة مقترح</numerusform>
            <numerusform>إضافة يومي عطلة مقترحين</numerusform>
            <numerusform>إضافة %n أيام عطلة مقترحة</numerusform>
            <numerusform>إضافة %n يوم عطلة مقترحًا</numerusform>
            <numerusform>إضافة %n يوم عطلة مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) férié(s) ajouté(s)</source>
        <translation>
            <numerusform>لم يُضف أي يوم عطلة</numerusform>
            <numerusform>أضيف يوم عطلة واحد</numerusform>
            <numerusform>أضيف يوما عطلة</numerusform>
            <numerusform>أضيفت %n أيام عطلة</numerusform>
            <numerusform>أضيف %n يوم عطلة</numerusform>
            <numerusform>أضيف %n يوم عطلة</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} est retiré</source>
        <translation>حُذف {day}</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>في انتظار التأكيد</translation>
    </message>
    <message>
        <source>Jours d’exception</source>
        <translation>أيام استثنائية</translation>
    </message>
    <message>
        <source>Un jour qui diffère</source>
        <translation>يوم مختلف</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Raison en arabe</source>
        <translation>السبب بالعربية</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>في انتظار التأكيد</translation>
    </message>
    <message>
        <source>Retirer ce jour</source>
        <translation>حذف هذا اليوم</translation>
    </message>
    <message>
        <source>Enregistrer le jour</source>
        <translation>حفظ اليوم</translation>
    </message>
    <message>
        <source>Aucun jour d’exception à venir</source>
        <translation>لا يوم استثنائي قادم</translation>
    </message>
    <message>
        <source>La semaine ordinaire vaut pour tous les jours.</source>
        <translation>تسري أوقات الأسبوع العادي على كل الأيام.</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation>اختاروا اليوم أو يوما قادما.</translation>
    </message>
    <message>
        <source>{day} est enregistré</source>
        <translation>تم حفظ {day}</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>{name} n’a pas signé</source>
        <translation>{name}: لم يوقّع</translation>
    </message>
    <message>
        <source>Ne pas laisser entrer</source>
        <translation>عدم السماح بالدخول</translation>
    </message>
    <message>
        <source>Rien n’est décidé</source>
        <translation>لم يُتخذ أي قرار</translation>
    </message>
    <message>
        <source>Pourquoi cette personne n’entre pas</source>
        <translation>سبب عدم دخول هذا الشخص</translation>
    </message>
    <message>
        <source>Faire entrer…</source>
        <translation>السماح بالدخول…</translation>
    </message>
    <message>
        <source>Dites pourquoi cette personne n’entre pas.</source>
        <translation>اذكروا سبب عدم دخول هذا الشخص.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Décision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Que devient la candidature ?</source>
        <translation>ما مآل ملف الترشيح؟</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>البت</translation>
    </message>
</context>
<context>
    <name>Deposits</name>
    <message>
        <source>au guichet {number}</source>
        <translation>في الشباك {number}</translation>
    </message>
    <message>
        <source>au service</source>
        <translation>لدى المصلحة</translation>
    </message>
    <message>
        <source>à l’accueil</source>
        <translation>في الاستقبال</translation>
    </message>
    <message>
        <source>prêts</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>retirés</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>rendus</source>
        <translation>أُعيدت</translation>
    </message>
</context>
<context>
    <name>DepositsDialog</name>
    <message>
        <source>Papiers déposés</source>
        <translation>أوراق مودعة</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Numéro du reçu, nom ou téléphone</source>
        <translation>رقم الوصل أو الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Chercher des papiers</source>
        <translation>البحث عن أوراق</translation>
    </message>
    <message>
        <source>Recevoir des papiers</source>
        <translation>تسلّم أوراق</translation>
    </message>
    <message>
        <source>Prendre au guichet</source>
        <translation>أخذها إلى الشباك</translation>
    </message>
    <message>
        <source>Remettre au guichet</source>
        <translation>تسليمها للشباك</translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Remettre les papiers</source>
        <translation>تسليم الأوراق</translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>الوصل</translation>
    </message>
    <message>
        <source>Annuler la dernière étape</source>
        <translation>إلغاء الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Aucun papier n’est déposé.</source>
        <translation>لا توجد أوراق مودعة.</translation>
    </message>
    <message>
        <source>Rien à ce nom ni à ce numéro.</source>
        <translation>لا شيء بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>retirés par {name}</source>
        <translation>يسحبها {name}</translation>
    </message>
    <message>
        <source>remis à {name} à {time}</source>
        <translation>سُلّمت إلى {name} على {time}</translation>
    </message>
    <message>
        <source>Aucun moyen de prévenir.</source>
        <translation>لا وسيلة للإخبار.</translation>
    </message>
    <message>
        <source>Rien n’est changé</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>DeskHours</name>
    <message>
        <source>aucun guichet ouvert</source>
        <translation>لا شباك مفتوح</translation>
    </message>
    <message>
        <source>guichet {numbers}</source>
        <translation>الشباك {numbers}</translation>
    </message>
    <message>
        <source>{counters}, attente ≈ {wait}</source>
        <translation type="vanished">{counters}، الانتظار ≈ {wait}</translation>
    </message>
    <message>
        <source>guichet {numbers} en pause</source>
        <translation>الشباك {numbers} في استراحة</translation>
    </message>
    <message>
        <source>{counters}, attente {wait}</source>
        <translation>{counters}، الانتظار {wait}</translation>
    </message>
    <message>
        <source>ouvert jusqu’à {time}</source>
        <translation>مفتوح إلى {time}</translation>
    </message>
    <message>
        <source>fermé, heures à fixer</source>
        <translation>مغلق، الأوقات لم تحدد بعد</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>ouvre {day} à {time}</source>
        <translation>يفتح {day} على {time}</translation>
    </message>
    <message>
        <source>ouvre à {time}</source>
        <translation>يفتح على {time}</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Redonner des tickets</source>
        <translation>استئناف إعطاء التذاكر</translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation>وقف إعطاء التذاكر</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Guichet {number}</source>
        <translation>الشباك {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n servi(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) incomplet(s)</source>
        <translation>
            <numerusform>لا ملف ناقص</numerusform>
            <numerusform>ملف ناقص واحد</numerusform>
            <numerusform>ملفان ناقصان</numerusform>
            <numerusform>%n ملفات ناقصة</numerusform>
            <numerusform>%n ملفا ناقصا</numerusform>
            <numerusform>%n ملف ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذكرة</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation>الشبابيك</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>par service</source>
        <translation>حسب المصلحة</translation>
    </message>
    <message>
        <source>par guichet</source>
        <translation>حسب الشباك</translation>
    </message>
    <message>
        <source>par langue</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Compter autrement</source>
        <translation>العد بطريقة أخرى</translation>
    </message>
    <message>
        <source>Montrer une autre mesure</source>
        <translation>عرض قياس آخر</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Terminer ici, sans aller à {desks}</source>
        <translation>إنهاء هنا دون المتابعة إلى {desks}</translation>
    </message>
    <message>
        <source>Pièces qui manquent</source>
        <translation>الوثائق الناقصة</translation>
    </message>
    <message>
        <source>Précision (facultatif)</source>
        <translation>توضيح (اختياري)</translation>
    </message>
    <message>
        <source>Note pour le guichet suivant</source>
        <translation>ملاحظة للشباك التالي</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Appareil</source>
        <translation type="vanished">الجهاز</translation>
    </message>
    <message>
        <source>Cet appareil…</source>
        <translation>هذا الجهاز…</translation>
    </message>
    <message>
        <source>État</source>
        <translation type="vanished">الحالة</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>Réglages du poste</source>
        <translation>إعدادات المحطة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
</context>
<context>
    <name>DeviceWindow</name>
    <message>
        <source>Cet appareil</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>au choix</source>
        <translation>حسب الاختيار</translation>
    </message>
    <message>
        <source>dans un dossier</source>
        <translation>في مجلد</translation>
    </message>
    <message>
        <source>prête</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>absente</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Badges : {state}</source>
        <translation>الشارات: {state}</translation>
    </message>
    <message>
        <source>Tickets : {state}</source>
        <translation>التذاكر: {state}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
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
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Programme</source>
        <translation type="vanished">البرنامج</translation>
    </message>
    <message>
        <source>Règles des fuseaux horaires</source>
        <translation type="vanished">قواعد المناطق الزمنية</translation>
    </message>
    <message>
        <source>Heure légale du Maroc</source>
        <translation type="vanished">التوقيت القانوني بالمغرب</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation type="vanished">القرص</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation type="vanished">مجلد المعطيات</translation>
    </message>
    <message>
        <source>Son</source>
        <translation type="vanished">الصوت</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="vanished">الإعدادات</translation>
    </message>
    <message>
        <source>Fichier des réglages</source>
        <translation type="vanished">ملف الإعدادات</translation>
    </message>
    <message>
        <source>Données</source>
        <translation type="vanished">المعطيات</translation>
    </message>
    <message>
        <source>Données du poste</source>
        <translation type="vanished">معطيات المحطة</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation type="vanished">التشفير</translation>
    </message>
    <message>
        <source>Données entières</source>
        <translation type="vanished">سلامة المعطيات</translation>
    </message>
    <message>
        <source>Journal entier</source>
        <translation type="vanished">سلامة السجل</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="vanished">المواقع</translation>
    </message>
    <message>
        <source>Clé de signature</source>
        <translation type="vanished">مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Horaires des guichets</source>
        <translation type="vanished">أوقات الشبابيك</translation>
    </message>
    <message>
        <source>Effacement des noms</source>
        <translation type="vanished">محو الأسماء</translation>
    </message>
    <message>
        <source>Notice d’information</source>
        <translation type="vanished">إعلام الزوار</translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation type="vanished">قائمة الطباعة</translation>
    </message>
    <message>
        <source>Certificats</source>
        <translation type="vanished">الشهادات</translation>
    </message>
    <message>
        <source>Base centrale</source>
        <translation type="vanished">القاعدة المركزية</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation type="vanished">النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Second dossier des sauvegardes</source>
        <translation type="vanished">المجلد الثاني للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Code de récupération</source>
        <translation type="vanished">رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Code de secours</source>
        <translation type="vanished">رمز الاسترجاع</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Votre badge vous attend à l’accueil, à droite de cet écran</source>
        <translation>شارتكم في انتظاركم بالاستقبال، على يمين هذه الشاشة</translation>
    </message>
    <message>
        <source>Votre arrivée est enregistrée. L’agent imprime le badge et prévient votre hôte.</source>
        <translation>تم تسجيل وصولكم. يطبع المستخدم الشارة ويخبر مضيفكم.</translation>
    </message>
    <message>
        <source>Déposez votre badge à l’accueil</source>
        <translation>اتركوا شارتكم في الاستقبال</translation>
    </message>
    <message>
        <source>Votre départ est enregistré à {time}.</source>
        <translation>تم تسجيل مغادرتكم على الساعة {time}.</translation>
    </message>
    <message>
        <source>Votre entrée est enregistrée</source>
        <translation>تم تسجيل دخولكم</translation>
    </message>
    <message>
        <source>À {time}. Présentez de nouveau le badge en sortant.</source>
        <translation>على الساعة {time}. قدّموا الشارة مرة أخرى عند الخروج.</translation>
    </message>
    <message>
        <source>Bienvenue, {who}</source>
        <translation>مرحبا بكم، {who}</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>الشباك الوحيد</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Passez à l’accueil, à droite de cet écran</source>
        <translation>توجهوا إلى الاستقبال، على يمين هذه الشاشة</translation>
    </message>
    <message>
        <source>L’agent termine votre arrivée avec vous.</source>
        <translation>سيكمل الموظف تسجيل وصولكم معكم.</translation>
    </message>
    <message>
        <source>Au revoir, {who}</source>
        <translation>مع السلامة، {who}</translation>
    </message>
    <message>
        <source>Bonjour, {who}</source>
        <translation>السلام عليكم، {who}</translation>
    </message>
    <message>
        <source>À bientôt, {who}</source>
        <translation>إلى اللقاء، {who}</translation>
    </message>
    <message>
        <source>Votre sortie est enregistrée</source>
        <translation>تم تسجيل خروجكم</translation>
    </message>
    <message>
        <source>À {time}. Gardez votre badge.</source>
        <translation>على الساعة {time}. احتفظوا بشارتكم.</translation>
    </message>
    <message>
        <source>Badge déjà lu</source>
        <translation>سبقت قراءة الشارة</translation>
    </message>
    <message>
        <source>Il vient d’être présenté : rien n’a changé</source>
        <translation>قُدّمت قبل لحظات: لم يتغير شيء</translation>
    </message>
    <message>
        <source>Attendez une minute avant de le présenter de nouveau.</source>
        <translation>انتظروا دقيقة قبل تقديمها من جديد.</translation>
    </message>
    <message>
        <source>C’est réservé</source>
        <translation>تم الحجز</translation>
    </message>
    <message>
        <source>{when}, {place}</source>
        <translation>{when}، {place}</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. Pour la changer, présentez votre badge ici.</source>
        <translation>باسم {held_by}. لتغيير الحجز، قدموا شارتكم هنا.</translation>
    </message>
    <message>
        <source>{place}, aujourd’hui de {starts} à {ends}</source>
        <translation type="vanished">{place}، اليوم من {starts} إلى {ends}</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. Pour annuler, adressez-vous à l’accueil.</source>
        <translation type="vanished">باسم {held_by}. للإلغاء، توجهوا إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Demande envoyée à l’accueil</source>
        <translation>أرسل الطلب إلى الاستقبال</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. L’heure est gardée jusqu’à la réponse de l’accueil.</source>
        <translation>باسم {held_by}. يبقى الوقت محفوظا إلى حين رد الاستقبال.</translation>
    </message>
    <message>
        <source>La réservation est changée</source>
        <translation>تم تغيير الحجز</translation>
    </message>
    <message>
        <source>Vous êtes en liste d’attente</source>
        <translation>أنتم في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. Présentez votre badge ici pour voir si une place est gardée.</source>
        <translation>باسم {held_by}. قدّموا شارتكم هنا لمعرفة ما إذا حُفظ لكم مكان.</translation>
    </message>
    <message>
        <source>Vous êtes de nouveau dans la file</source>
        <translation>عدتم إلى الطابور</translation>
    </message>
    <message>
        <source>Ticket {label}, {ahead}</source>
        <translation>التذكرة {label}، {ahead}</translation>
    </message>
    <message>
        <source>Restez à proximité : votre numéro sera de nouveau appelé à l’écran.</source>
        <translation>ابقوا قريبين: سينادى على رقمكم من جديد في الشاشة.</translation>
    </message>
    <message>
        <source>D’autres passent avant vous</source>
        <translation>آخرون يمرون قبلكم</translation>
    </message>
    <message>
        <source>Vous gardez votre numéro. Restez à proximité de l’écran.</source>
        <translation>تحتفظون برقمكم. ابقوا قرب الشاشة.</translation>
    </message>
    <message>
        <source>La visite est annoncée</source>
        <translation>أُعلن عن الزيارة</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="vanished">{who}، {when}</translation>
    </message>
    <message>
        <source>Code {code}. Votre visiteur le dit à l’accueil, ou le tape ici.</source>
        <translation>الرمز {code}. يقوله زائركم للاستقبال أو يكتبه هنا.</translation>
    </message>
    <message>
        <source>Réservation à confirmer</source>
        <translation>حجز في انتظار التأكيد</translation>
    </message>
    <message>
        <source>Au nom de {held_by}. L’accueil vous prévient si la place est déjà prise.</source>
        <translation>باسم {held_by}. سيخبركم الاستقبال إذا كان المكان محجوزا من قبل.</translation>
    </message>
    <message>
        <source>Vous avez rendez-vous</source>
        <translation>لديكم موعد</translation>
    </message>
    <message>
        <source>{when}, {desk}</source>
        <translation>{when}، {desk}</translation>
    </message>
    <message>
        <source>Code {code}. Ce jour-là, tapez-le ici, ou montrez-le à l’accueil.</source>
        <translation>الرمز {code}. في ذلك اليوم، اكتبوه هنا أو قدموه للاستقبال.</translation>
    </message>
    <message>
        <source>Le rendez-vous est annulé</source>
        <translation>أُلغي الموعد</translation>
    </message>
    <message>
        <source>L’heure est rendue à d’autres.</source>
        <translation>صارت الساعة متاحة لغيركم.</translation>
    </message>
    <message>
        <source>Vous êtes inscrit</source>
        <translation>أنتم مسجلون</translation>
    </message>
    <message>
        <source>Code {code}. Ce jour-là, tapez-le ici, ou dites-le à l’accueil.</source>
        <translation>الرمز {code}. في ذلك اليوم اكتبوه هنا أو قولوه في الاستقبال.</translation>
    </message>
    <message>
        <source>Vous êtes sur la liste d’attente</source>
        <translation>أنتم في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Code {code}. Si une place se libère, elle va à la première personne.</source>
        <translation>الرمز {code}. إذا تحرر مقعد يمنح لأول شخص في اللائحة.</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>مرحبا بكم</translation>
    </message>
    <message>
        <source>Votre arrivée est notée. {where}</source>
        <translation>تم تسجيل حضوركم. {where}</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Tout est en place</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>« Cet appareil » reprend chaque essai quand vous voulez.</source>
        <translation type="vanished">تعيد صفحة «هذا الجهاز» كل تجربة متى شئتم.</translation>
    </message>
    <message>
        <source>Chaque essai se reprend dans « Cet appareil » : un long appui sur l’étoile, puis le code du technicien.</source>
        <translation>تعاد كل تجربة في «هذا الجهاز»: ضغط طويل على النجمة، ثم رمز التقني.</translation>
    </message>
    <message>
        <source>Chaque essai se reprend dans « Cet appareil », page Appareil de la fenêtre du responsable.</source>
        <translation type="vanished">تعاد كل تجربة في «هذا الجهاز»، في صفحة الجهاز بنافذة المسؤول.</translation>
    </message>
    <message>
        <source>Il reste quelque chose à faire</source>
        <translation>بقي شيء يجب القيام به</translation>
    </message>
    <message>
        <source>Chaque essai se reprend dans « Cet appareil », page Appareils de la fenêtre du responsable.</source>
        <translation>تعاد كل تجربة في «هذا الجهاز»، في صفحة الأجهزة بنافذة المسؤول.</translation>
    </message>
    <message>
        <source>Le site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Il arrive avec le premier échange ; laissez cette machine allumée.</source>
        <translation>يصل مع أول تبادل؛ اتركوا هذه الآلة مشتغلة.</translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation>هذه المحطة</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Sur place</source>
        <translation>في عين المكان</translation>
    </message>
    <message>
        <source>La demande est faite&#x202f;: l’accueil répond.</source>
        <translation>أرسل الطلب، وسيجيب الاستقبال.</translation>
    </message>
    <message>
        <source>C’est réservé jusqu’à {time}</source>
        <translation>تم الحجز حتى الساعة {time}</translation>
    </message>
    <message>
        <source>C’est à vous jusqu’à {time}</source>
        <translation>القاعة لكم حتى الساعة {time}</translation>
    </message>
    <message>
        <source>Votre arrivée est notée</source>
        <translation>سجل حضوركم</translation>
    </message>
    <message>
        <source>La réservation est prolongée</source>
        <translation>تم تمديد الحجز</translation>
    </message>
    <message>
        <source>La salle est rendue, merci</source>
        <translation>أعيدت القاعة، شكرا لكم</translation>
    </message>
    <message>
        <source>La salle est réservée jusqu’à {time}.</source>
        <translation>القاعة محجوزة حتى الساعة {time}.</translation>
    </message>
    <message>
        <source>La salle est réservée à partir de {time}.</source>
        <translation>القاعة محجوزة ابتداء من الساعة {time}.</translation>
    </message>
    <message>
        <source>Elle est libre à {time}.</source>
        <translation>تصبح شاغرة على الساعة {time}.</translation>
    </message>
    <message>
        <source>Aucune salle n’est choisie</source>
        <translation>لم تختر أي قاعة</translation>
    </message>
    <message>
        <source>Le technicien la choisit ici.</source>
        <translation>يختارها التقني من هنا.</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>Bientôt occupée</source>
        <translation>مشغولة قريبا</translation>
    </message>
    <message>
        <source>Attend quelqu’un</source>
        <translation>في انتظار من حجزها</translation>
    </message>
    <message>
        <source>Bientôt libérée</source>
        <translation>ستصبح شاغرة قريبا</translation>
    </message>
    <message>
        <source>Occupée</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>Retenue</source>
        <translation>محتفظ بها</translation>
    </message>
    <message>
        <source>En travaux</source>
        <translation>أشغال جارية</translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Site fermé</source>
        <translation>الموقع مغلق</translation>
    </message>
    <message>
        <source>Libre en ce moment&#x202f;: {rooms}</source>
        <translation>شاغرة الآن: {rooms}</translation>
    </message>
    <message>
        <source>jusqu’à {time}</source>
        <translation type="vanished">حتى {time}</translation>
    </message>
    <message>
        <source>avec {room}</source>
        <translation>مع {room}</translation>
    </message>
    <message>
        <source>Réservée</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Elle ne se réserve pas en ce moment.</source>
        <translation>لا يمكن حجزها حاليا.</translation>
    </message>
    <message>
        <source>Si personne ne confirme, libre à {time}</source>
        <translation>إن لم يؤكد أحد حضوره، تصبح شاغرة على الساعة {time}</translation>
    </message>
    <message>
        <source>Jusqu’à {time}</source>
        <translation>حتى الساعة {time}</translation>
    </message>
    <message>
        <source>Ouvre à {time}</source>
        <translation>يفتح على الساعة {time}</translation>
    </message>
    <message>
        <source>Libre jusqu’à {time}</source>
        <translation>شاغرة حتى الساعة {time}</translation>
    </message>
    <message>
        <source>Libre jusqu’à la fermeture, {time}</source>
        <translation>شاغرة حتى الإغلاق، {time}</translation>
    </message>
    <message>
        <source>Rien d’autre aujourd’hui</source>
        <translation>لا شيء آخر اليوم</translation>
    </message>
    <message>
        <source>Ensuite&#x202f;: {what}</source>
        <translation>بعد ذلك: {what}</translation>
    </message>
</context>
<context>
    <name>DoorPanel</name>
    <message>
        <source>Aucune salle de ce nom</source>
        <translation type="vanished">لا قاعة بهذا الاسم</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="vanished">شاغرة</translation>
    </message>
    <message>
        <source>Bientôt occupée</source>
        <translation type="vanished">مشغولة قريبا</translation>
    </message>
    <message>
        <source>Attend quelqu’un</source>
        <translation type="vanished">في انتظار صاحب الحجز</translation>
    </message>
    <message>
        <source>Occupée</source>
        <translation type="vanished">مشغولة</translation>
    </message>
    <message>
        <source>Réservée</source>
        <translation type="vanished">محجوزة</translation>
    </message>
    <message>
        <source>Jusqu’à {time}</source>
        <translation type="vanished">إلى غاية {time}</translation>
    </message>
    <message>
        <source>Libre jusqu’à {time}</source>
        <translation type="vanished">شاغرة إلى غاية {time}</translation>
    </message>
    <message>
        <source>Libre jusqu’à la fermeture, {time}</source>
        <translation type="vanished">شاغرة إلى غاية الإغلاق، {time}</translation>
    </message>
    <message>
        <source>Fermé aujourd’hui</source>
        <translation type="vanished">مغلق اليوم</translation>
    </message>
    <message>
        <source>Rien d’autre aujourd’hui</source>
        <translation type="vanished">لا شيء آخر اليوم</translation>
    </message>
    <message>
        <source>Ensuite&#x202f;: {what}</source>
        <translation type="vanished">بعد ذلك: {what}</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Porte</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Cet écran ne suit plus les réservations depuis {time}.</source>
        <translation>لم تعد هذه الشاشة تتابع الحجوزات منذ الساعة {time}.</translation>
    </message>
    <message>
        <source>Hors ligne&#x202f;: ce qui est réservé ici reste à confirmer.</source>
        <translation>دون اتصال: ما يحجز هنا يبقى بحاجة إلى تأكيد.</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Réserver {length}</source>
        <translation>حجز {length}</translation>
    </message>
    <message>
        <source>Prolonger de {length}</source>
        <translation>تمديد {length}</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Terminer maintenant&#x202f;?</source>
        <translation>هل تنهون الآن؟</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ou présentez votre badge</source>
        <translation>أو قدموا شارتكم</translation>
    </message>
    <message>
        <source>Présentez votre badge pour réserver</source>
        <translation>قدموا شارتكم للحجز</translation>
    </message>
    <message>
        <source>La salle se réserve à la borne ou à l’accueil</source>
        <translation>تحجز القاعة من جهاز الخدمة الذاتية أو من الاستقبال</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation type="vanished">في عين المكان</translation>
    </message>
    <message>
        <source>La salle est réservée à partir de {time}.</source>
        <translation type="vanished">القاعة محجوزة ابتداء من {time}.</translation>
    </message>
</context>
<context>
    <name>DraftPopover</name>
    <message>
        <source>Pour qui ?</source>
        <translation>لفائدة من؟</translation>
    </message>
    <message>
        <source>Libre · {seats} personnes</source>
        <translation>متاحة · {seats} شخصا</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Tous les détails</source>
        <translation>كل التفاصيل</translation>
    </message>
    <message>
        <source>Aucun résident de ce nom : la réservation sera externe.</source>
        <translation>لا يوجد مقيم بهذا الاسم: سيكون الحجز خارجيا.</translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation>اكتبوا لفائدة من تحجز القاعة.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>L’accueil est appelé à ce guichet</source>
        <translation>تم نداء الاستقبال إلى هذا الشباك</translation>
    </message>
    <message>
        <source>Quelqu’un arrive de l’accueil</source>
        <translation>أحدهم قادم من الاستقبال</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Message d’urgence</source>
        <translation>رسالة طوارئ</translation>
    </message>
    <message>
        <source>Afficher partout</source>
        <translation>عرض في كل مكان</translation>
    </message>
    <message>
        <source>Il remplit les affichages et les bornes du site, et s’inscrit dans toutes les fenêtres, jusqu’à ce que l’accueil y mette fin.</source>
        <translation>تملأ الرسالة شاشات النداء والأكشاك في الموقع وتظهر في كل النوافذ إلى أن ينهيها الاستقبال.</translation>
    </message>
    <message>
        <source>Le message n’est pas affiché</source>
        <translation>لم تُعرض الرسالة</translation>
    </message>
    <message>
        <source>Phrase prête</source>
        <translation>عبارة جاهزة</translation>
    </message>
    <message>
        <source>En français</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>En arabe</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>recommandé</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>En anglais</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>EnrolmentPanel</name>
    <message>
        <source>Le site à rejoindre</source>
        <translation>الموقع المراد الانضمام إليه</translation>
    </message>
    <message>
        <source>Lisez les codes de la feuille d’inscription avec le lecteur, ou choisissez le fichier que le centre a fait pour cette machine.</source>
        <translation>اقرؤوا رموز ورقة التسجيل بالقارئ، أو اختاروا الملف الذي أنجزه المركز لهذه الآلة.</translation>
    </message>
    <message>
        <source>Le fichier d’inscription</source>
        <translation>ملف التسجيل</translation>
    </message>
    <message>
        <source>Inscription (*.json *.txt)</source>
        <translation>تسجيل (*.json *.txt)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Ce code n’est pas celui d’une inscription. Lisez ceux de la feuille que le centre a faite pour cette machine.</source>
        <translation>هذا ليس رمز تسجيل. اقرؤوا رموز الورقة التي أنجزها المركز لهذه الآلة.</translation>
    </message>
    <message>
        <source>Ce code n’a pas été lu en entier. Lisez-le encore, plus lentement.</source>
        <translation>لم يقرأ هذا الرمز كاملا. اقرؤوه مرة أخرى ببطء.</translation>
    </message>
    <message>
        <source>Ou continuez : le site et ses personnes arriveront quand il répondra.</source>
        <translation>أو تابعوا: يصل الموقع وأشخاصه حين يجيب.</translation>
    </message>
    <message>
        <source>Lisez le code de l’inscription</source>
        <translation>اقرؤوا رمز التسجيل</translation>
    </message>
    <message>
        <source>Choisir le fichier…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Inscription lue : site {site}, {kind}.</source>
        <translation>قرئ التسجيل: الموقع {site}، {kind}.</translation>
    </message>
    <message>
        <source>Inscription lue : {site} s’ouvre ici, {kind}.</source>
        <translation>قُرئ التسجيل: يُفتح {site} هنا، {kind}.</translation>
    </message>
    <message>
        <source>{read} codes lus sur {all}. Lisez encore : {left}.</source>
        <translation>قرئت {read} من {all} رموز. اقرؤوا أيضا: {left}.</translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Nom de l’entreprise</source>
        <translation>اسم المقاولة</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Entrée le</source>
        <translation>الدخول يوم</translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation>صنف العضو</translation>
    </message>
    <message>
        <source>Faire entrer ce porteur de projet ?</source>
        <translation>إدخال حامل المشروع هذا؟</translation>
    </message>
    <message>
        <source>Faire entrer</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Tapez le nom de l’entreprise.</source>
        <translation>اكتبوا اسم المقاولة.</translation>
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
        <translation>معدات متاحة: {things}</translation>
    </message>
</context>
<context>
    <name>Evacuating</name>
    <message>
        <source>Aucune imprimante : la liste d’évacuation n’est pas sortie sur papier.</source>
        <translation>لا توجد طابعة: لم تخرج لائحة الإخلاء على الورق.</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Évacuation réelle</source>
        <translation>إخلاء حقيقي</translation>
    </message>
    <message>
        <source>Exercice d’évacuation</source>
        <translation>تمرين إخلاء</translation>
    </message>
    <message>
        <source>Essai d’évacuation</source>
        <translation>تجربة الإخلاء</translation>
    </message>
    <message>
        <source>{seen} sur {people} présents</source>
        <translation>حضر {seen} من {people}</translation>
    </message>
    <message>
        <source>à trouver</source>
        <translation>يبحث عنه</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>manquant</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation>يحتاج مساعدة للنزول</translation>
    </message>
    <message>
        <source>Nom effacé</source>
        <translation>اسم محذوف</translation>
    </message>
    <message>
        <source>salle à vérifier</source>
        <translation>قاعة للتحقق</translation>
    </message>
    <message>
        <source>%n personne(s)</source>
        <translation type="vanished">لا أحد</translation>
    </message>
    <message>
        <source>visiteur</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>résident</source>
        <translation>مقيم</translation>
    </message>
    <message>
        <source>nomade</source>
        <translation>متنقل</translation>
    </message>
    <message>
        <source>équipe du site</source>
        <translation>فريق الموقع</translation>
    </message>
    <message>
        <source>tickets sans nom</source>
        <translation>تذاكر بدون أسماء</translation>
    </message>
    <message>
        <source>ajouté à l’appel</source>
        <translation>أضيف إلى النداء</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>الشباك الوحيد</translation>
    </message>
    <message>
        <source>Salles occupées</source>
        <translation>قاعات مشغولة</translation>
    </message>
</context>
<context>
    <name>EvacuationLine</name>
    <message>
        <source>Ouvrir l’appel</source>
        <translation>فتح النداء</translation>
    </message>
    <message>
        <source>tout le monde est trouvé</source>
        <translation>عثر على الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à trouver</source>
        <translation>
            <numerusform>لا أحد للبحث عنه</numerusform>
            <numerusform>شخص واحد للبحث عنه</numerusform>
            <numerusform>شخصان للبحث عنهما</numerusform>
            <numerusform>%n أشخاص للبحث عنهم</numerusform>
            <numerusform>%n شخصا للبحث عنهم</numerusform>
            <numerusform>%n شخص للبحث عنهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventBadge</name>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Vous êtes inscrit au nom du badge dès qu’il est lu.</source>
        <translation>تسجلون باسم الشارة فور قراءتها.</translation>
    </message>
    <message>
        <source>Ce badge est celui d’un visiteur</source>
        <translation type="vanished">هذه شارة زائر</translation>
    </message>
    <message>
        <source>Revenez en arrière et inscrivez-vous avec votre nom.</source>
        <translation>ارجعوا وسجلوا باسمكم.</translation>
    </message>
</context>
<context>
    <name>EventCode</name>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Votre code d’inscription</source>
        <translation>رمز تسجيلكم</translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de la confirmation devant le lecteur.</source>
        <translation>حروفه الستة، أو رمز QR الخاص بالتأكيد أمام القارئ.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation>راجعوا الرمز: ستة حروف بدون أرقام.</translation>
    </message>
    <message>
        <source>L’arrivée n’est pas notée</source>
        <translation>لم يسجل الحضور</translation>
    </message>
</context>
<context>
    <name>EventConsent</name>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>M’inscrire</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Avant de finir</source>
        <translation>قبل الإنهاء</translation>
    </message>
    <message>
        <source>Vérifiez, lisez, puis donnez votre accord.</source>
        <translation>تحققوا واقرؤوا ثم أعطوا موافقتكم.</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Vous n’êtes pas inscrit</source>
        <translation>لم يتم تسجيلكم</translation>
    </message>
    <message>
        <source>L’accueil termine votre inscription avec vous.</source>
        <translation>الاستقبال يكمل التسجيل معكم.</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message numerus="yes">
        <source>%n présent(s)</source>
        <translation>
            <numerusform>لا أحد حاضر</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>%n حاضرين</numerusform>
            <numerusform>%n حاضرا</numerusform>
            <numerusform>%n حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Annuler l’événement</source>
        <translation>إلغاء النشاط</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Feuille de présence</source>
        <translation>ورقة الحضور</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>شارة</translation>
    </message>
    <message>
        <source>Nom, entreprise ou code</source>
        <translation>الاسم أو الشركة أو الرمز</translation>
    </message>
    <message>
        <source>Chercher une inscription</source>
        <translation>البحث عن تسجيل</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Arrivé</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Sans inscription</source>
        <translation>بدون تسجيل</translation>
    </message>
    <message>
        <source>Retirer l’inscription</source>
        <translation>سحب التسجيل</translation>
    </message>
    <message>
        <source>Annuler l’arrivée</source>
        <translation>إلغاء الحضور</translation>
    </message>
    <message>
        <source>Personne de ce nom</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Relisez le nom ou le code.</source>
        <translation>أعيدوا قراءة الاسم أو الرمز.</translation>
    </message>
    <message>
        <source>Personne n’est inscrit</source>
        <translation>لا أحد مسجل</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Prévoir un événement</source>
        <translation>برمجة نشاط</translation>
    </message>
    <message>
        <source>Prévoir</source>
        <translation>برمجة</translation>
    </message>
    <message>
        <source>L’événement n’est pas prévu</source>
        <translation>لم تتم برمجة النشاط</translation>
    </message>
    <message>
        <source>Modifier l’événement</source>
        <translation>تعديل النشاط</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>L’événement reste ce qu’il était</source>
        <translation>بقي النشاط كما كان</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Titre en arabe</source>
        <translation>العنوان بالعربية</translation>
    </message>
    <message>
        <source>Titre en anglais</source>
        <translation>العنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>من</translation>
    </message>
    <message>
        <source>à partir de</source>
        <translation>ابتداء من</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>jusqu’à</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>la réservation se fait à part</source>
        <translation>الحجز على حدة</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>si hors des salles</source>
        <translation>إن كان خارج القاعات</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Places sur place</source>
        <translation>المقاعد الحضورية</translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation>المنظم</translation>
    </message>
    <message>
        <source>Hors des salles</source>
        <translation>خارج القاعات</translation>
    </message>
    <message>
        <source>Liste d’attente</source>
        <translation>لائحة الانتظار</translation>
    </message>
    <message>
        <source>Inscription à la borne</source>
        <translation>التسجيل في الكشك</translation>
    </message>
    <message>
        <source>Annoncé à l’écran</source>
        <translation>معلن على الشاشة</translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Tapez le titre.</source>
        <translation>اكتبوا العنوان.</translation>
    </message>
</context>
<context>
    <name>EventWho</name>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Qui s’inscrit ?</source>
        <translation>من يسجل؟</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{first} au {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>عن بعد</translation>
    </message>
    <message>
        <source>Places libres : {count}</source>
        <translation>المقاعد المتاحة: {count}</translation>
    </message>
    <message>
        <source>Complet : liste d’attente</source>
        <translation>مكتمل: لائحة انتظار</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Atelier</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>تكوين</translation>
    </message>
    <message>
        <source>Hackathon</source>
        <translation>هاكاثون</translation>
    </message>
    <message>
        <source>Mentorat</source>
        <translation>مواكبة</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>E-Technopark</source>
        <translation>E-Technopark</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation>حضوريا</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>عن بعد</translation>
    </message>
    <message>
        <source>Sur place et en ligne</source>
        <translation>حضوريا وعن بعد</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>complet</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>جار</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>مقبل</translation>
    </message>
    <message>
        <source>{count} en ligne</source>
        <translation>{count} عن بعد</translation>
    </message>
    <message>
        <source>{count} sur place</source>
        <translation>{count} حضوريا</translation>
    </message>
    <message>
        <source>{taken} / {places} places</source>
        <translation>{taken} / {places} مقعدا</translation>
    </message>
    <message>
        <source>{count} en attente</source>
        <translation>{count} في الانتظار</translation>
    </message>
    <message>
        <source>arrivé</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>منسحب</translation>
    </message>
    <message>
        <source>inscrit</source>
        <translation>مسجل</translation>
    </message>
</context>
<context>
    <name>EventsComing</name>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Aujourd’hui et bientôt</source>
        <translation>اليوم وقريبا</translation>
    </message>
    <message>
        <source>Touchez pour vous inscrire.</source>
        <translation>المسوا للتسجيل.</translation>
    </message>
    <message>
        <source>Rien n’est prévu</source>
        <translation>لا شيء مبرمج</translation>
    </message>
    <message>
        <source>L’accueil sait ce qui se prépare.</source>
        <translation>الاستقبال يعرف ما يحضر.</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Prévoir un événement</source>
        <translation>برمجة نشاط</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>المقبلة</translation>
    </message>
    <message>
        <source>Passés</source>
        <translation>الماضية</translation>
    </message>
    <message>
        <source>Aucun événement aujourd’hui</source>
        <translation>لا نشاط اليوم</translation>
    </message>
    <message>
        <source>Aucun événement passé</source>
        <translation>لا نشاط ماض</translation>
    </message>
    <message>
        <source>Aucun événement prévu</source>
        <translation>لا نشاط مبرمج</translation>
    </message>
    <message>
        <source>Événement prévu : {title}</source>
        <translation>تمت برمجة النشاط: {title}</translation>
    </message>
    <message>
        <source>Événement modifié : {title}</source>
        <translation>تم تعديل النشاط: {title}</translation>
    </message>
    <message>
        <source>Événement modifié : {title}. Des personnes en attente ont une place.</source>
        <translation>تم تعديل النشاط: {title}. أشخاص كانوا في الانتظار صار لهم مقعد.</translation>
    </message>
    <message>
        <source>Événement rétabli : {title}</source>
        <translation>تمت إعادة النشاط: {title}</translation>
    </message>
    <message>
        <source>Annuler « {title} » ?</source>
        <translation>إلغاء « {title} »؟</translation>
    </message>
    <message>
        <source>L’annulation part par e-mail à chaque inscrit qui a laissé une adresse.</source>
        <translation>يخبر بالبريد كل مسجل ترك عنوانه.</translation>
    </message>
    <message>
        <source>Annuler l’événement</source>
        <translation>إلغاء النشاط</translation>
    </message>
    <message>
        <source>Événement annulé : {title}</source>
        <translation>ألغي النشاط: {title}</translation>
    </message>
    <message>
        <source>Enregistrer la feuille de présence</source>
        <translation>حفظ ورقة الحضور</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Inscrit : {name}, code {code}</source>
        <translation>تم تسجيل {name}، الرمز {code}</translation>
    </message>
    <message>
        <source>Complet : {name} est sur la liste d’attente, code {code}</source>
        <translation>مكتمل: {name} في لائحة الانتظار، الرمز {code}</translation>
    </message>
    <message>
        <source>Arrivée notée : {name}</source>
        <translation>تم تسجيل حضور {name}</translation>
    </message>
    <message numerus="yes">
        <source>Arrivée notée : {name}, %n minute(s) après le début</source>
        <translation>
            <numerusform>تم تسجيل حضور {name}</numerusform>
            <numerusform>تم تسجيل حضور {name} بعد البداية بدقيقة</numerusform>
            <numerusform>تم تسجيل حضور {name} بعد البداية بدقيقتين</numerusform>
            <numerusform>تم تسجيل حضور {name} بعد البداية بـ %n دقائق</numerusform>
            <numerusform>تم تسجيل حضور {name} بعد البداية بـ %n دقيقة</numerusform>
            <numerusform>تم تسجيل حضور {name} بعد البداية بـ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Retirer l’inscription de {name} ?</source>
        <translation>سحب تسجيل {name}؟</translation>
    </message>
    <message>
        <source>La place va à la première personne en attente, prévenue par e-mail.</source>
        <translation>يمنح المقعد لأول شخص في الانتظار ويخبر بالبريد.</translation>
    </message>
    <message>
        <source>Retirer l’inscription</source>
        <translation>سحب التسجيل</translation>
    </message>
    <message>
        <source>Inscription retirée : {name}</source>
        <translation>سحب تسجيل {name}</translation>
    </message>
    <message>
        <source>Arrivée annulée : {name}</source>
        <translation>ألغي حضور {name}</translation>
    </message>
    <message>
        <source>Aucune inscription avec ce code.</source>
        <translation>لا تسجيل بهذا الرمز.</translation>
    </message>
    <message>
        <source>{name} est déjà arrivé, à {time}.</source>
        <translation>سبق حضور {name} على الساعة {time}.</translation>
    </message>
</context>
<context>
    <name>ExitSheet</name>
    <message>
        <source>Code du technicien</source>
        <translation>رمز التقني</translation>
    </message>
    <message>
        <source>Aucun code de sortie</source>
        <translation type="vanished">لا يوجد رمز للخروج</translation>
    </message>
    <message>
        <source>Écrivez exit_code sous [touch] dans settings.toml, puis relancez.</source>
        <translation type="vanished">اكتبوا exit_code تحت [touch] في settings.toml ثم أعيدوا التشغيل.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ce code n’est pas le bon.</source>
        <translation>هذا الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>Recommencez.</source>
        <translation>أعيدوا المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Prochain essai dans %n minute(s).</source>
        <translation>
            <numerusform>المحاولة التالية بعد %n دقيقة.</numerusform>
            <numerusform>المحاولة التالية بعد دقيقة واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد دقيقتين.</numerusform>
            <numerusform>المحاولة التالية بعد %n دقائق.</numerusform>
            <numerusform>المحاولة التالية بعد %n دقيقة.</numerusform>
            <numerusform>المحاولة التالية بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prochain essai dans %n seconde(s).</source>
        <translation>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوان.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code n’est pas le bon. Recommencez.</source>
        <translation type="vanished">الرمز غير صحيح. أعيدوا المحاولة.</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>choisi</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Très mal</source>
        <translation>سيئ جدا</translation>
    </message>
    <message>
        <source>Mal</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Bien</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Très bien</source>
        <translation>جيد جدا</translation>
    </message>
</context>
<context>
    <name>FeedbackQuestion</name>
    <message>
        <source>Votre avis</source>
        <translation>رأيكم</translation>
    </message>
    <message>
        <source>Comment s’est passée votre visite au guichet ?</source>
        <translation>كيف مرت زيارتكم للشباك؟</translation>
    </message>
    <message>
        <source>Ticket {label}</source>
        <translation>التذكرة {label}</translation>
    </message>
</context>
<context>
    <name>FeedbackThanks</name>
    <message>
        <source>Merci pour votre avis</source>
        <translation>شكرا على رأيكم</translation>
    </message>
    <message>
        <source>Pour le corriger, touchez un autre visage.</source>
        <translation>لتصحيحه، المسوا وجها آخر.</translation>
    </message>
    <message>
        <source>Qu’est-ce qui a compté le plus ? (facultatif)</source>
        <translation>ما الذي كان له أكبر أثر؟ (اختياري)</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>تم التسجيل.</translation>
    </message>
</context>
<context>
    <name>FeedbackTicket</name>
    <message>
        <source>Votre avis</source>
        <translation>رأيكم</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Montrez votre ticket au lecteur</source>
        <translation>قدموا تذكرتكم للقارئ</translation>
    </message>
    <message>
        <source>Sans papier, tapez son numéro d’aujourd’hui.</source>
        <translation>دون ورقة، اكتبوا رقم تذكرة اليوم.</translation>
    </message>
    <message>
        <source>Numéro du ticket</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Présentez-le de nouveau, ou adressez-vous à l’accueil.</source>
        <translation>قدّموها من جديد، أو توجهوا إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Votre ticket n’a pas pu être lu</source>
        <translation>تعذرت قراءة تذكرتكم</translation>
    </message>
    <message>
        <source>Avis déjà donné</source>
        <translation>سبق إعطاء الرأي</translation>
    </message>
    <message>
        <source>Pas encore servi</source>
        <translation>لم تُخدم بعد</translation>
    </message>
    <message>
        <source>Ticket trop ancien</source>
        <translation>تذكرة قديمة</translation>
    </message>
    <message>
        <source>Ticket d’un autre site</source>
        <translation>تذكرة من موقع آخر</translation>
    </message>
    <message>
        <source>Ce code n’est pas lisible</source>
        <translation>تعذرت قراءة هذا الرمز</translation>
    </message>
    <message>
        <source>Ticket inconnu</source>
        <translation>تذكرة غير معروفة</translation>
    </message>
</context>
<context>
    <name>FigureBox</name>
    <message>
        <source>rien à comparer</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>مستقر</translation>
    </message>
    <message>
        <source>{change} sur {before}</source>
        <translation>{change} عن {before}</translation>
    </message>
    <message>
        <source>{change}, à surveiller</source>
        <translation>{change}، للمتابعة</translation>
    </message>
    <message numerus="yes">
        <source>{sign}&#xa0;%n point(s)</source>
        <translation>
            <numerusform>{sign}&#xa0;%n نقطة</numerusform>
            <numerusform>{sign}&#xa0;نقطة واحدة</numerusform>
            <numerusform>{sign}&#xa0;نقطتان</numerusform>
            <numerusform>{sign}&#xa0;%n نقاط</numerusform>
            <numerusform>{sign}&#xa0;%n نقطة</numerusform>
            <numerusform>{sign}&#xa0;%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}&#xa0;{minutes}&#xa0;min</source>
        <translation>{sign}&#xa0;{minutes}&#xa0;د</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Ces chiffres ne sont pas comptés</source>
        <translation>لم تُحسب هذه الأرقام</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Rien à compter</source>
        <translation>لا شيء للحساب</translation>
    </message>
    <message>
        <source>Il ne s’est rien passé dans cette période.</source>
        <translation>لم يحدث شيء في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>attente</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation type="vanished">شركة ناشئة</translation>
    </message>
    <message>
        <source>PME</source>
        <translation type="vanished">مقاولة صغرى أو متوسطة</translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation type="vanished">المقيمون</translation>
    </message>
    <message>
        <source>Externes</source>
        <translation type="vanished">من الخارج</translation>
    </message>
    <message>
        <source>Technopark</source>
        <translation type="vanished">تكنوبارك</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>la période d’avant</source>
        <translation>المدة السابقة</translation>
    </message>
    <message>
        <source>{hour}&#xa0;h</source>
        <translation type="vanished">س&#xa0;{hour}</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation>{hours}&#xa0;س</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;د</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>jusqu’à {time}</source>
        <translation>إلى {time}</translation>
    </message>
    <message>
        <source>données {age}</source>
        <translation>المعطيات {age}</translation>
    </message>
    <message>
        <source>Enregistrer les chiffres</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="vanished">الموقع</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation>الإخلاء</translation>
    </message>
    <message>
        <source>Feuille du jour</source>
        <translation>ورقة اليوم</translation>
    </message>
    <message>
        <source>Rapport du jour</source>
        <translation>تقرير اليوم</translation>
    </message>
    <message>
        <source>Rapport de la semaine</source>
        <translation>تقرير الأسبوع</translation>
    </message>
    <message>
        <source>Rapport du mois</source>
        <translation>تقرير الشهر</translation>
    </message>
    <message>
        <source>Rapport de la période</source>
        <translation>تقرير المدة</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Trouver un créneau libre</source>
        <translation>البحث عن وقت شاغر</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Ce qu’il faut</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation>ابتداء من</translation>
    </message>
    <message>
        <source>Sur</source>
        <translation>على مدى</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>التجهيزات</translation>
    </message>
    <message>
        <source>8 personnes, écran, 90 min, cette semaine</source>
        <translation>8 أشخاص، شاشة، 90 دقيقة، هذا الأسبوع</translation>
    </message>
    <message>
        <source>un jour</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>une semaine</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>deux semaines</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>un mois</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>une salle</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>coworking</source>
        <translation>العمل المشترك</translation>
    </message>
    <message>
        <source>matériel</source>
        <translation>معدات</translation>
    </message>
    <message>
        <source>Ce qui est libre</source>
        <translation>المتاح الآن</translation>
    </message>
    <message>
        <source>Mettre en liste d’attente…</source>
        <translation>الإضافة إلى لائحة الانتظار…</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Essayez moins de personnes, une autre durée ou plus de jours.</source>
        <translation>جربوا عددا أقل من الأشخاص أو مدة أخرى أو أياما أكثر.</translation>
    </message>
    <message>
        <source>Rien de libre pour cela</source>
        <translation>لا شيء شاغر لهذا الطلب</translation>
    </message>
    <message>
        <source>à partir de {hour}</source>
        <translation>ابتداء من {hour}</translation>
    </message>
    <message>
        <source>avant {hour}</source>
        <translation>قبل {hour}</translation>
    </message>
    <message>
        <source>non compris : {words}</source>
        <translation>غير مفهوم: {words}</translation>
    </message>
    <message>
        <source>Écrivez pour qui la salle est réservée.</source>
        <translation>اكتبوا لفائدة من تحجز القاعة.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Lisez d’abord tous les codes, ou choisissez le fichier.</source>
        <translation>اقرؤوا كل الرموز أولا، أو اختاروا الملف.</translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation>ليس الرقم نفسه. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont chiffrées. Leur clé est dans {place}.</source>
        <translation>معطيات هذه المحطة مشفرة. يوجد مفتاحها في {place}.</translation>
    </message>
    <message>
        <source>La feuille du code est imprimée</source>
        <translation>طبعت ورقة الرمز</translation>
    </message>
    <message>
        <source>Enregistrer la feuille du code</source>
        <translation>حفظ ورقة الرمز</translation>
    </message>
    <message>
        <source>La feuille du code est enregistrée</source>
        <translation>حفظت ورقة الرمز</translation>
    </message>
    <message>
        <source>Le code est noté : au coffre.</source>
        <translation>كتب الرمز: إلى الخزنة.</translation>
    </message>
    <message>
        <source>Le code de récupération</source>
        <translation>رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Première mise en service</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Chiffrer les données de ce poste</source>
        <translation>تشفير معطيات هذه المحطة</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Un autre site</source>
        <translation>موقع آخر</translation>
    </message>
    <message>
        <source>Étape {n} sur {all}</source>
        <translation>الخطوة {n} من {all}</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Mettre en service</source>
        <translation>ابدأ التشغيل</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Le site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Où se trouve ce poste.</source>
        <translation>أين توجد هذه المحطة.</translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation>هذه المحطة</translation>
    </message>
    <message>
        <source>Son nom signe dans le journal ; ce qu’il est dit ce qu’il peut faire.</source>
        <translation type="vanished">يوقع اسمها في السجل، ونوعها يحدد ما يمكنها فعله.</translation>
    </message>
    <message>
        <source>Son nom signe dans le journal ; ce qu’il est dit ce qu’il peut faire. Une borne ou un écran d’appel rejoint un site.</source>
        <translation type="vanished">يوقع اسمها في السجل، ونوعها يحدد ما تستطيعه. الكشك أو شاشة النداء تنضم إلى موقع.</translation>
    </message>
    <message>
        <source>Son nom signe dans le journal&#x202f;; ce qu’il est dit ce qu’il peut faire. Une borne, un écran d’appel ou la porte d’une salle rejoint un site.</source>
        <translation>يوقع اسمها في السجل، ونوعها يحدد ما تستطيعه. جهاز الخدمة الذاتية أو شاشة النداء أو باب القاعة ينضم إلى موقع.</translation>
    </message>
    <message>
        <source>Son nom signe dans le journal.</source>
        <translation>يوقع اسمها في السجل.</translation>
    </message>
    <message>
        <source>Cette porte</source>
        <translation>باب هذه القاعة</translation>
    </message>
    <message>
        <source>Sa salle, telle que le site l’écrit, se change plus tard dans «&#x202f;Cet appareil&#x202f;».</source>
        <translation>تغير قاعته، كما يكتبها الموقع، لاحقا في «هذا الجهاز».</translation>
    </message>
    <message>
        <source>Le technicien</source>
        <translation>التقني</translation>
    </message>
    <message>
        <source>Personne d’autre ne quitte cet écran.</source>
        <translation>لا أحد غيره يغادر هذه الشاشة.</translation>
    </message>
    <message>
        <source>Les données de cette porte</source>
        <translation>معطيات هذا الباب</translation>
    </message>
    <message>
        <source>Les réservations du jour et celles à venir.</source>
        <translation>حجوزات اليوم والحجوزات المقبلة.</translation>
    </message>
    <message>
        <source>Les données personnelles</source>
        <translation>المعطيات الشخصية</translation>
    </message>
    <message>
        <source>La notice dit aux visiteurs à qui s’adresser et sous quel numéro de la CNDP (loi 09-08). Ce qui manque n’y est pas montré, et peut être dit plus tard.</source>
        <translation>يخبر الإشعار الزوار بمن يتصلون وتحت أي رقم للجنة الوطنية (القانون 09-08). ما ينقص لا يظهر فيه، ويمكن إضافته لاحقًا.</translation>
    </message>
    <message>
        <source>Le premier responsable</source>
        <translation>المسؤول الأول</translation>
    </message>
    <message>
        <source>Il laissera entrer les autres : le code et le PIN sont à lui seul.</source>
        <translation>هو من سيضيف الآخرين: الرمز والرقم السري له وحده.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Code du site</source>
        <translation>رمز الموقع</translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Nom du poste</source>
        <translation>اسم المحطة</translation>
    </message>
    <message>
        <source>Ce qu’il est</source>
        <translation>نوعها</translation>
    </message>
    <message>
        <source>Salle de cette porte</source>
        <translation>قاعة هذا الباب</translation>
    </message>
    <message>
        <source>Code du technicien</source>
        <translation>رمز التقني</translation>
    </message>
    <message>
        <source>À qui s’adresser</source>
        <translation>بمن يُتصل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Numéro de la CNDP</source>
        <translation>رقم اللجنة الوطنية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>PIN, encore une fois</source>
        <translation>الرقم السري مرة أخرى</translation>
    </message>
    <message>
        <source>Des lettres de a à z, des chiffres et des tirets : il ne change plus.</source>
        <translation>حروف من a إلى z وأرقام وشرطات: لا يتغير بعد ذلك.</translation>
    </message>
    <message>
        <source>Son nom, tel que le site l’écrit&#x202f;; il se change dans «&#x202f;Cet appareil&#x202f;».</source>
        <translation type="vanished">اسمها كما يكتبه الموقع؛ ويغير في «هذا الجهاز».</translation>
    </message>
    <message>
        <source>4 à 12 chiffres, pour sortir de l’écran après un long appui sur l’étoile. Sans lui personne n’en sort.</source>
        <translation>من 4 إلى 12 رقما، لمغادرة الشاشة بعد ضغط طويل على النجمة. بدونه لا يغادرها أحد.</translation>
    </message>
    <message>
        <source>Si cette machine est volée, personne n’y lit les noms des visiteurs. En échange, une clé est à garder : sans elle, ni vous ni nous ne lisons plus rien. Le poste la range lui-même ; mettez-en une copie au coffre du site.</source>
        <translation>إذا سرقت هذه الآلة، لا يقرأ أحد فيها أسماء الزوار. في المقابل يجب حفظ مفتاح: بدونه لا يمكنكم ولا يمكننا قراءة أي شيء. تحفظه المحطة بنفسها، وضعوا نسخة منه في خزنة الموقع.</translation>
    </message>
    <message>
        <source>Un mot court, par exemple le prénom : il signe le journal.</source>
        <translation>كلمة قصيرة، مثل الاسم الشخصي: توقع في السجل.</translation>
    </message>
    <message>
        <source>Six chiffres au moins, que vous seul connaissez.</source>
        <translation>ستة أرقام على الأقل، لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>Un poste d’accueil</source>
        <translation>محطة استقبال</translation>
    </message>
    <message>
        <source>Le poste du responsable</source>
        <translation>محطة المسؤول</translation>
    </message>
    <message>
        <source>La base que les postes du site partagent</source>
        <translation>القاعدة التي تتقاسمها محطات الموقع</translation>
    </message>
    <message>
        <source>Un guichet</source>
        <translation>شباك</translation>
    </message>
    <message>
        <source>Guichet 1</source>
        <translation>شباك 1</translation>
    </message>
    <message>
        <source>Borne 1</source>
        <translation>كشك 1</translation>
    </message>
    <message>
        <source>Affichage 1</source>
        <translation>شاشة النداء 1</translation>
    </message>
    <message>
        <source>Porte 1</source>
        <translation>باب 1</translation>
    </message>
    <message>
        <source>Poste du responsable</source>
        <translation>محطة المسؤول</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Liste d’attente</source>
        <translation>لائحة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n en liste d’attente</source>
        <translation>
            <numerusform>لا أحد في لائحة الانتظار</numerusform>
            <numerusform>واحد في لائحة الانتظار</numerusform>
            <numerusform>اثنان في لائحة الانتظار</numerusform>
            <numerusform>%n في لائحة الانتظار</numerusform>
            <numerusform>%n في لائحة الانتظار</numerusform>
            <numerusform>%n في لائحة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler</source>
        <translation>اسحبوا للحجز · Alt + الأسهم للنقل · Delete للإلغاء</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Accueil de la borne</source>
        <translation>بداية الشاشة</translation>
    </message>
    <message>
        <source>Aides à la lecture</source>
        <translation>مساعدات القراءة</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Abandonner la saisie ?</source>
        <translation>التخلي عما أُدخل؟</translation>
    </message>
    <message>
        <source>Ce qui est saisi ici sera perdu.</source>
        <translation>سيضيع ما أُدخل هنا.</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>تخل</translation>
    </message>
    <message>
        <source>Continuer la saisie</source>
        <translation>متابعة الإدخال</translation>
    </message>
    <message>
        <source>Rien n’est enregistré</source>
        <translation>لم يُسجل أي شيء</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>fermé aux autres comptes</source>
        <translation type="vanished">مغلق أمام الحسابات الأخرى</translation>
    </message>
    <message>
        <source>rien ne manque</source>
        <translation type="vanished">لا ينقص شيء</translation>
    </message>
    <message>
        <source>tous fixés</source>
        <translation type="vanished">كلها محددة</translation>
    </message>
    <message>
        <source>tiré le {day} ; seule cette machine ouvre {shut} de ses sauvegardes</source>
        <translation type="vanished">سُحب يوم {day}؛ هذه الآلة وحدها تفتح {shut} من نسخها الاحتياطية</translation>
    </message>
    <message>
        <source>aucune sur ce poste</source>
        <translation type="vanished">لا يوجد على هذه المحطة</translation>
    </message>
    <message>
        <source>pas encore</source>
        <translation type="vanished">ليس بعد</translation>
    </message>
    <message>
        <source>aucune, ce poste travaille seul</source>
        <translation type="vanished">لا توجد، تعمل هذه المحطة وحدها</translation>
    </message>
    <message>
        <source>aucun : qui a le disque lit les données ({verb})</source>
        <translation type="vanished">لا يوجد: من يملك القرص يقرأ المعطيات ({verb})</translation>
    </message>
    <message>
        <source>SQLCipher, clé dans le trousseau de ce compte</source>
        <translation type="vanished">SQLCipher، المفتاح في حافظة مفاتيح هذا الحساب</translation>
    </message>
    <message>
        <source>SQLCipher, clé dans un fichier de ce compte</source>
        <translation type="vanished">SQLCipher، المفتاح في ملف لهذا الحساب</translation>
    </message>
    <message>
        <source>aucun : {verb}</source>
        <translation type="vanished">لا يوجد: {verb}</translation>
    </message>
    <message>
        <source>tiré le {day}</source>
        <translation type="vanished">سُحب بتاريخ {day}</translation>
    </message>
    <message>
        <source>{free} Mo libres dans {place}</source>
        <translation type="vanished">{free} ميغابايت متاحة في {place}</translation>
    </message>
    <message>
        <source>joué par {by}</source>
        <translation type="vanished">يشغله {by}</translation>
    </message>
    <message>
        <source>aucun : un appel se voit sans s’entendre ({by})</source>
        <translation type="vanished">لا يوجد: النداء يُرى ولا يُسمع ({by})</translation>
    </message>
    <message>
        <source>sur ce poste, schéma {version}</source>
        <translation type="vanished">على هذه المحطة، المخطط {version}</translation>
    </message>
    <message>
        <source>sur le serveur du site, schéma {version}</source>
        <translation type="vanished">على خادم الموقع، المخطط {version}</translation>
    </message>
    <message>
        <source>en attente : {waiting}, non sorties : {failed}</source>
        <translation type="vanished">في الانتظار: {waiting}، لم تُطبع: {failed}</translation>
    </message>
    <message>
        <source>{at}, il y a {days} j, dans {place}</source>
        <translation type="vanished">{at}، قبل {days} ي، في {place}</translation>
    </message>
    <message>
        <source>le dernier : {at}</source>
        <translation type="vanished">آخر مرة: {at}</translation>
    </message>
</context>
<context>
    <name>GiveBackForm</name>
    <message>
        <source>Rendre les papiers tels quels ?</source>
        <translation>إعادة الأوراق كما هي؟</translation>
    </message>
    <message>
        <source>Rendre les papiers</source>
        <translation>إعادة الأوراق</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>GivenRow</name>
    <message>
        <source>{length} chacun</source>
        <translation type="vanished">{length} لكل موعد</translation>
    </message>
    <message>
        <source>{n} à la fois</source>
        <translation type="vanished">{n} في آن واحد</translation>
    </message>
    <message>
        <source>{hours}, {length} chacun</source>
        <translation>{hours}، {length} لكل موعد</translation>
    </message>
    <message>
        <source>{hours}, {length} chacun, {n} à la fois</source>
        <translation>{hours}، {length} لكل موعد، {n} في آن واحد</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation>أنتظر زائرًا</translation>
    </message>
    <message>
        <source>Qui attendez-vous ?</source>
        <translation>من تنتظرون؟</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>GuestBadge</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation>أنتظر زائرًا</translation>
    </message>
    <message>
        <source>La visite est annoncée au nom du badge.</source>
        <translation>تُعلن الزيارة باسم صاحب الشارة.</translation>
    </message>
    <message>
        <source>Pour annoncer une visite, adressez-vous à l’accueil.</source>
        <translation>للإعلان عن زيارة، توجهوا إلى الاستقبال.</translation>
    </message>
</context>
<context>
    <name>GuestConfirm</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation>أنتظر زائرًا</translation>
    </message>
    <message>
        <source>Annoncer la visite</source>
        <translation>الإعلان عن الزيارة</translation>
    </message>
    <message>
        <source>Est-ce bien cela ?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Visiteur</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation>الزيارة إلى</translation>
    </message>
</context>
<context>
    <name>GuestDay</name>
    <message>
        <source>Quel jour ?</source>
        <translation>أي يوم؟</translation>
    </message>
</context>
<context>
    <name>GuestHour</name>
    <message>
        <source>À quelle heure ?</source>
        <translation>في أي ساعة؟</translation>
    </message>
</context>
<context>
    <name>GuestStep</name>
    <message>
        <source>J’attends un visiteur</source>
        <translation>أنتظر زائرًا</translation>
    </message>
</context>
<context>
    <name>GuestsDialog</name>
    <message>
        <source>La liste n’est pas lue</source>
        <translation>لم تُقرأ القائمة</translation>
    </message>
    <message>
        <source>Annoncer les personnes de {file}</source>
        <translation>الإعلان عن أشخاص {file}</translation>
    </message>
    <message>
        <source>Personnes de la liste</source>
        <translation>أشخاص القائمة</translation>
    </message>
    <message>
        <source>Personne dans cette liste</source>
        <translation>لا أحد في هذه القائمة</translation>
    </message>
    <message>
        <source>Copier les lignes à corriger</source>
        <translation>نسخ السطور الواجب تصحيحها</translation>
    </message>
    <message numerus="yes">
        <source>Annoncer %n personne(s)</source>
        <translation>
            <numerusform>لا أحد للإعلان عنه</numerusform>
            <numerusform>الإعلان عن شخص واحد</numerusform>
            <numerusform>الإعلان عن شخصين</numerusform>
            <numerusform>الإعلان عن %n أشخاص</numerusform>
            <numerusform>الإعلان عن %n شخصًا</numerusform>
            <numerusform>الإعلان عن %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à corriger</source>
        <translation>
            <numerusform>لا سطر للتصحيح</numerusform>
            <numerusform>سطر واحد للتصحيح</numerusform>
            <numerusform>سطران للتصحيح</numerusform>
            <numerusform>%n سطور للتصحيح</numerusform>
            <numerusform>%n سطرًا للتصحيح</numerusform>
            <numerusform>%n سطر للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à annoncer</source>
        <translation>
            <numerusform>لا أحد للإعلان عنه</numerusform>
            <numerusform>شخص واحد للإعلان عنه</numerusform>
            <numerusform>شخصان للإعلان عنهما</numerusform>
            <numerusform>%n أشخاص للإعلان عنهم</numerusform>
            <numerusform>%n شخصًا للإعلان عنهم</numerusform>
            <numerusform>%n شخص للإعلان عنهم</numerusform>
        </translation>
    </message>
    <message>
        <source>{most} visites au plus à la fois. Annoncez moins de jours.</source>
        <translation>{most} زيارة على الأكثر في المرة الواحدة. أعلنوا عن أيام أقل.</translation>
    </message>
    <message>
        <source>Lignes copiées</source>
        <translation>نُسخت السطور</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>À quel guichet vont-ils ?</source>
        <translation>إلى أي شباك تذهب؟</translation>
    </message>
    <message>
        <source>Remettre au guichet</source>
        <translation>تسليمها للشباك</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Tapez le numéro du guichet.</source>
        <translation>اكتبوا رقم الشباك.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="obsolete">محو</translation>
    </message>
</context>
<context>
    <name>HandOverParcel</name>
    <message>
        <source>Remettre le colis ?</source>
        <translation>تسليم الطرد؟</translation>
    </message>
    <message>
        <source>Remettre le colis</source>
        <translation>تسليم الطرد</translation>
    </message>
    <message>
        <source>Le colis n’est pas remis</source>
        <translation>لم يُسلَّم الطرد</translation>
    </message>
    <message>
        <source>Remis à</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signer ici, au doigt, au stylet ou à la souris</source>
        <translation>وقّعوا هنا بالإصبع أو القلم أو الفأرة</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Sans signature</source>
        <translation>بدون توقيع</translation>
    </message>
    <message>
        <source>dire pourquoi</source>
        <translation>قولوا لماذا</translation>
    </message>
    <message>
        <source>Carte vérifiée, écran en panne…</source>
        <translation>تم التحقق من البطاقة، الشاشة معطلة…</translation>
    </message>
    <message>
        <source>Tapez le nom de qui prend le colis.</source>
        <translation>اكتبوا اسم من يأخذ الطرد.</translation>
    </message>
    <message>
        <source>Faites signer, ou dites plus bas pourquoi il n’y a pas de signature.</source>
        <translation>خذوا التوقيع، أو قولوا في الأسفل لماذا لا يوجد.</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Réservation modifiée</source>
        <translation>تم تعديل الحجز</translation>
    </message>
    <message>
        <source>Réservation déplacée</source>
        <translation>تم نقل الحجز</translation>
    </message>
    <message>
        <source>Réservation prolongée</source>
        <translation>مُدّد الحجز</translation>
    </message>
    <message>
        <source>Salles échangées</source>
        <translation>تم تبادل القاعتين</translation>
    </message>
    <message>
        <source>Arrivée notée</source>
        <translation>تم تسجيل الحضور</translation>
    </message>
    <message>
        <source>Salle rendue</source>
        <translation>أعيدت القاعة</translation>
    </message>
    <message>
        <source>Salle libérée</source>
        <translation>تم تحرير القاعة</translation>
    </message>
    <message>
        <source>Réservation confirmée</source>
        <translation>تم تأكيد الحجز</translation>
    </message>
    <message>
        <source>Demande refusée</source>
        <translation>تم رفض الطلب</translation>
    </message>
    <message>
        <source>Annuler la réservation de {who} ?</source>
        <translation>إلغاء حجز {who}؟</translation>
    </message>
    <message>
        <source>La salle redevient libre pour tout le monde.</source>
        <translation>تصبح القاعة متاحة للجميع.</translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Réservation annulée</source>
        <translation>تم إلغاء الحجز</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) annulée(s)</source>
        <translation>
            <numerusform>لم يُلغ أي حجز</numerusform>
            <numerusform>أُلغي حجز واحد</numerusform>
            <numerusform>أُلغي حجزان</numerusform>
            <numerusform>أُلغيت %n حجوزات</numerusform>
            <numerusform>أُلغي %n حجزا</numerusform>
            <numerusform>أُلغي %n حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Restent annulées : {days}</source>
        <translation>تبقى ملغاة: {days}</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>{mean} en moyenne</source>
        <translation>{mean} في المعدل</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Visites par heure</source>
        <translation>الزيارات حسب الساعة</translation>
    </message>
    <message>
        <source>moyenne, personnes accueillies</source>
        <translation>المعدل، الأشخاص المستقبَلون</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>ألوان</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n jour(s) compté(s)</source>
        <translation>
            <numerusform>لا يوم محسوب</numerusform>
            <numerusform>يوم واحد محسوب</numerusform>
            <numerusform>يومان محسوبان</numerusform>
            <numerusform>%n أيام محسوبة</numerusform>
            <numerusform>%n يوما محسوبا</numerusform>
            <numerusform>%n يوم محسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {hour}&#x202f;: {mean} personnes en moyenne, {days}</source>
        <translation>{day}، {hour}: {mean} شخصا في المعدل، {days}</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>De 0 à {most} personnes par heure</source>
        <translation>من 0 إلى {most} شخصا في الساعة</translation>
    </message>
</context>
<context>
    <name>HelpCalls</name>
    <message>
        <source>L’agent appelle depuis {time}, {station}.</source>
        <translation>العون ينادي منذ {time}، {station}.</translation>
    </message>
    <message>
        <source>Quelqu’un attend devant l’écran depuis {time}.</source>
        <translation>هناك من ينتظر أمام الشاشة منذ {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) appel(s) à la suite.</source>
        <translation>
            <numerusform>لا نداءات أخرى.</numerusform>
            <numerusform>نداء آخر ينتظر.</numerusform>
            <numerusform>نداءان آخران ينتظران.</numerusform>
            <numerusform>%n نداءات أخرى تنتظر.</numerusform>
            <numerusform>%n نداء آخر ينتظر.</numerusform>
            <numerusform>%n نداء آخر ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce poste ne sonne pas : il n’a rien pour jouer un son.</source>
        <translation>هذا الجهاز لا يرن: ليس فيه ما يشغل الصوت.</translation>
    </message>
    <message>
        <source>On appelle l’accueil : {kiosk}</source>
        <translation>نداء للاستقبال: {kiosk}</translation>
    </message>
    <message>
        <source>Le guichet {number} a besoin de vous</source>
        <translation>الشباك {number} يحتاج إليكم</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>On voit là-bas que quelqu’un arrive.</source>
        <translation>يظهر هناك أن أحدا قادم.</translation>
    </message>
    <message>
        <source>La borne affiche que quelqu’un arrive.</source>
        <translation type="vanished">تعرض الشاشة أن أحدا قادم.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>L’accueil est à droite de cet écran</source>
        <translation type="vanished">الاستقبال على يمين هذه الشاشة</translation>
    </message>
    <message>
        <source>Adressez-vous à l’agent : il peut tout faire à votre place.</source>
        <translation type="vanished">توجهوا إلى المستخدم: يمكنه القيام بكل شيء مكانكم.</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>حسنا</translation>
    </message>
    <message>
        <source>Annuler l’appel</source>
        <translation>إلغاء النداء</translation>
    </message>
    <message>
        <source>Quelqu’un arrive</source>
        <translation>هناك من هو قادم إليكم</translation>
    </message>
    <message>
        <source>Restez près de cet écran.</source>
        <translation>ابقوا قرب هذه الشاشة.</translation>
    </message>
    <message>
        <source>Nous appelons l’accueil</source>
        <translation>ننادي الاستقبال</translation>
    </message>
    <message>
        <source>Restez près de cet écran : nous vous dirons ici si quelqu’un arrive.</source>
        <translation>ابقوا قرب هذه الشاشة: سنخبركم هنا إن كان أحد قادما.</translation>
    </message>
    <message>
        <source>Personne n’a encore répondu</source>
        <translation>لم يجب أحد بعد</translation>
    </message>
    <message>
        <source>L’appel continue de sonner à l’accueil.</source>
        <translation>النداء ما زال يرن في الاستقبال.</translation>
    </message>
    <message>
        <source>L’appel n’arrivera peut-être pas</source>
        <translation>قد لا يصل النداء</translation>
    </message>
    <message>
        <source>Cette borne est coupée du réseau.</source>
        <translation>هذه الشاشة مقطوعة عن الشبكة.</translation>
    </message>
    <message>
        <source>L’appel n’est pas parti</source>
        <translation>لم ينطلق النداء</translation>
    </message>
    <message>
        <source>L’accueil est à droite de cet écran.</source>
        <translation>الاستقبال على يمين هذه الشاشة.</translation>
    </message>
    <message>
        <source>Son téléphone : {phone}.</source>
        <translation>هاتفه: {phone}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Tarif à confirmer</source>
        <translation>المبلغ غير مؤكد</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>معمول بها</translation>
    </message>
    <message>
        <source>démarche retirée</source>
        <translation>إجراء محذوف</translation>
    </message>
    <message>
        <source>texte livré</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Aucune version du site</source>
        <translation>لا توجد نسخة خاصة بالموقع</translation>
    </message>
    <message>
        <source>La démarche est telle qu’elle est livrée.</source>
        <translation>الإجراء كما ورد مع البرنامج.</translation>
    </message>
    <message>
        <source>Reprendre cette version</source>
        <translation>استرجاع هذه النسخة</translation>
    </message>
</context>
<context>
    <name>HolderInput</name>
    <message>
        <source>« {name} », externe</source>
        <translation>« {name} »، خارجي</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>جئت لزيارة شخص</translation>
    </message>
    <message>
        <source>Guichet Unique : prendre un ticket</source>
        <translation>الشباك الوحيد: أخذ تذكرة</translation>
    </message>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>J’ai un QR code</source>
        <translation>لديّ رمز QR</translation>
    </message>
    <message>
        <source>Que souhaitez-vous faire ?</source>
        <translation>ماذا تريدون أن تفعلوا؟</translation>
    </message>
    <message>
        <source>Inscrivez-vous ici, votre badge vous attend à l’accueil</source>
        <translation>سجّلوا وصولكم هنا، شارتكم في انتظاركم بالاستقبال</translation>
    </message>
    <message>
        <source>Badge de visiteur ou de résident</source>
        <translation>شارة زائر أو مقيم</translation>
    </message>
    <message>
        <source>Votre avis</source>
        <translation>رأيكم</translation>
    </message>
    <message>
        <source>Aucun service ouvert aujourd’hui</source>
        <translation>لا توجد مصلحة مفتوحة اليوم</translation>
    </message>
    <message>
        <source>Fermé, {opening}</source>
        <translation>مغلق، {opening}</translation>
    </message>
    <message>
        <source>Pour maintenant ou pour plus tard</source>
        <translation>للآن أو لوقت لاحق</translation>
    </message>
    <message>
        <source>Rien de libre maintenant, réservez pour plus tard</source>
        <translation>لا شيء متاح الآن، احجزوا لوقت لاحق</translation>
    </message>
    <message>
        <source>{rooms} et {places} libres maintenant</source>
        <translation>{rooms} و{places} متاحة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n salle(s)</source>
        <translation>
            <numerusform>0 قاعة</numerusform>
            <numerusform>قاعة واحدة</numerusform>
            <numerusform>قاعتان</numerusform>
            <numerusform>%n قاعات</numerusform>
            <numerusform>%n قاعة</numerusform>
            <numerusform>%n قاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation>
            <numerusform>0 مكتب</numerusform>
            <numerusform>مكتب واحد</numerusform>
            <numerusform>مكتبان</numerusform>
            <numerusform>%n مكاتب</numerusform>
            <numerusform>%n مكتبا</numerusform>
            <numerusform>%n مكتب</numerusform>
        </translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>جئت لزيارة شخص</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Qui venez-vous voir ?</source>
        <translation>من جئتم لزيارته؟</translation>
    </message>
    <message>
        <source>Nom de votre hôte</source>
        <translation>اسم مضيفكم</translation>
    </message>
    <message>
        <source>Je ne connais pas son nom</source>
        <translation>لا أعرف اسمه</translation>
    </message>
</context>
<context>
    <name>HostAnswer</name>
    <message>
        <source>Arrive</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Fait patienter</source>
        <translation>اطلب الانتظار</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Ce que dit l’hôte</source>
        <translation>ما قاله المضيف</translation>
    </message>
    <message>
        <source>L’hôte a répondu à {time}</source>
        <translation>أجاب المضيف على الساعة {time}</translation>
    </message>
    <message>
        <source>e-mail {state}</source>
        <translation>رسالة {state}</translation>
    </message>
    <message>
        <source>à prévenir de vive voix</source>
        <translation>يُخبر شفويًا</translation>
    </message>
    <message>
        <source>Hôte : {how}</source>
        <translation>المضيف: {how}</translation>
    </message>
    <message>
        <source>E-mail à l’hôte : {state}</source>
        <translation type="vanished">رسالة إلى المضيف: {state}</translation>
    </message>
    <message>
        <source>Hôte à prévenir de vive voix</source>
        <translation type="vanished">يُخبر المضيف شفويًا</translation>
    </message>
</context>
<context>
    <name>HostPicker</name>
    <message numerus="yes">
        <source>Plus de %n résultat(s)</source>
        <translation>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من نتيجة واحدة</numerusform>
            <numerusform>أكثر من نتيجتين</numerusform>
            <numerusform>أكثر من %n نتائج</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation>
            <numerusform>لا نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapez deux lettres de l’entreprise ou du nom</source>
        <translation>اكتبوا حرفين من اسم المقاولة أو الشخص</translation>
    </message>
    <message>
        <source>Aucun résident de ce nom</source>
        <translation>لا يوجد مقيم بهذا الاسم</translation>
    </message>
    <message>
        <source>Accueillir quand même</source>
        <translation>الاستقبال رغم ذلك</translation>
    </message>
    <message>
        <source>Annuaire de ce poste, {time}</source>
        <translation>دليل هذا الجهاز، {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>sur place</source>
        <translation>في الموقع</translation>
    </message>
    <message>
        <source>pas encore là</source>
        <translation>لم يُسجَّل حضوره بعد</translation>
    </message>
    <message>
        <source>Personne ou entreprise</source>
        <translation>شخص أو مقاولة</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>minuit</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>le lendemain</source>
        <translation>في اليوم التالي</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>De</source>
        <translation>من</translation>
    </message>
    <message>
        <source>À</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Aucune remarque</source>
        <translation type="vanished">لا ملاحظة</translation>
    </message>
    <message>
        <source>Importer {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colonnes…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Les bonnes lignes seulement</source>
        <translation>الأسطر الصالحة وحدها</translation>
    </message>
    <message>
        <source>Prendre tous les changements</source>
        <translation>أخذ كل التغييرات</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation>قراءة الملف…</translation>
    </message>
    <message>
        <source>Dites quelle colonne porte le nom des entreprises.</source>
        <translation>حددوا العمود الذي فيه أسماء المقاولات.</translation>
    </message>
    <message>
        <source>Voir les lignes</source>
        <translation>عرض الأسطر</translation>
    </message>
    <message>
        <source>Rien n’est importé</source>
        <translation>لم يُستورد أي شيء</translation>
    </message>
</context>
<context>
    <name>InsteadSheet</name>
    <message>
        <source>Attendre que la salle se libère</source>
        <translation>انتظار أن تتوفر هذه القاعة</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>À l’accueil</source>
        <translation>في الاستقبال</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>la réservation se fait à part</source>
        <translation>الحجز يتم على حدة</translation>
    </message>
    <message>
        <source>Déplacer l’entretien ?</source>
        <translation>تغيير موعد المقابلة؟</translation>
    </message>
    <message>
        <source>Quand est l’entretien ?</source>
        <translation>متى المقابلة؟</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>دعوة</translation>
    </message>
</context>
<context>
    <name>InvitationCode</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>جئت لزيارة شخص</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Code non reconnu</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Votre code d’invitation</source>
        <translation>رمز دعوتكم</translation>
    </message>
    <message>
        <source>Ses six lettres, ou le QR de l’invitation devant le lecteur.</source>
        <translation>حروفه الستة، أو رمز QR للدعوة أمام القارئ.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Relisez le code : six lettres, sans chiffres.</source>
        <translation>راجعوا الرمز: ستة حروف بدون أرقام.</translation>
    </message>
    <message>
        <source>Votre arrivée est déjà notée. Bonne visite.</source>
        <translation>وصولكم مسجل من قبل. زيارة طيبة.</translation>
    </message>
    <message>
        <source>Cette invitation n’est pas pour aujourd’hui. Voyez l’accueil.</source>
        <translation>هذه الدعوة ليست لهذا اليوم. توجهوا إلى الاستقبال.</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>شارة جديدة</translation>
    </message>
    <message>
        <source>Faire le badge</source>
        <translation>إصدار الشارة</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message numerus="yes">
        <source>toute l’entreprise, %n personne(s)</source>
        <translation>
            <numerusform>كل المقاولة، لا أحد</numerusform>
            <numerusform>كل المقاولة، شخص واحد</numerusform>
            <numerusform>كل المقاولة، شخصان</numerusform>
            <numerusform>كل المقاولة، %n أشخاص</numerusform>
            <numerusform>كل المقاولة، %n شخصًا</numerusform>
            <numerusform>كل المقاولة، %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez la personne dans la liste.</source>
        <translation>اختاروا الشخص من اللائحة.</translation>
    </message>
    <message>
        <source>Le badge n’est pas fait</source>
        <translation>لم تصدر الشارة</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>JoiningPage</name>
    <message numerus="yes">
        <source>%n candidature(s) sans nouvelle étape depuis trop longtemps</source>
        <translation>
            <numerusform>لا ملف ترشيح بلا خطوة جديدة منذ مدة طويلة</numerusform>
            <numerusform>ملف ترشيح واحد بلا خطوة جديدة منذ مدة طويلة</numerusform>
            <numerusform>ملفا ترشيح بلا خطوة جديدة منذ مدة طويلة</numerusform>
            <numerusform>%n ملفات ترشيح بلا خطوة جديدة منذ مدة طويلة</numerusform>
            <numerusform>%n ملف ترشيح بلا خطوة جديدة منذ مدة طويلة</numerusform>
            <numerusform>%n ملف ترشيح بلا خطوة جديدة منذ مدة طويلة</numerusform>
        </translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>ملفات الترشيح</translation>
    </message>
    <message>
        <source>Enregistrer une candidature</source>
        <translation>تسجيل ملف ترشيح</translation>
    </message>
    <message>
        <source>Candidatures montrées</source>
        <translation>الملفات المعروضة</translation>
    </message>
    <message>
        <source>Numéro, nom, entreprise, projet ou téléphone</source>
        <translation>الرقم أو الاسم أو المقاولة أو المشروع أو الهاتف</translation>
    </message>
    <message>
        <source>Chercher une candidature</source>
        <translation>البحث عن ملف ترشيح</translation>
    </message>
    <message>
        <source>Aucune candidature trouvée</source>
        <translation>لم يُعثر على أي ملف ترشيح</translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation>أعيدوا قراءة الرقم أو الاسم.</translation>
    </message>
    <message>
        <source>Aucune candidature</source>
        <translation>لا يوجد أي ملف ترشيح</translation>
    </message>
    <message>
        <source>Ce reçu n’est pas celui d’une candidature d’ici.</source>
        <translation>هذا الوصل ليس لملف ترشيح من هنا.</translation>
    </message>
    <message>
        <source>Candidature {label} : {state}</source>
        <translation>ملف الترشيح {label}: {state}</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>تم التسجيل</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Journal des échanges</source>
        <translation>سجل التبادل</translation>
    </message>
    <message>
        <source>Aucun échange encore</source>
        <translation>لا تبادل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) en attente</source>
        <translation>
            <numerusform>لا إجراء في الانتظار</numerusform>
            <numerusform>إجراء واحد في الانتظار</numerusform>
            <numerusform>إجراءان في الانتظار</numerusform>
            <numerusform>%n إجراءات في الانتظار</numerusform>
            <numerusform>%n إجراء في الانتظار</numerusform>
            <numerusform>%n إجراء في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Le central ne répond plus</source>
        <translation>المركز لم يعد يجيب</translation>
    </message>
    <message>
        <source>Le central répond</source>
        <translation>المركز يجيب</translation>
    </message>
    <message>
        <source>Réseau revenu après {away}</source>
        <translation>عادت الشبكة بعد {away}</translation>
    </message>
    <message>
        <source>Copie du site refaite d’après le central</source>
        <translation>أعيدت نسخة الموقع انطلاقا من المركز</translation>
    </message>
    <message>
        <source>Échange avec le central</source>
        <translation>تبادل مع المركز</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Au sujet de</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Nom, numéro de ticket ou de badge</source>
        <translation>اسم أو رقم تذكرة أو شارة</translation>
    </message>
    <message>
        <source>Par qui</source>
        <translation>من قام بها</translation>
    </message>
    <message>
        <source>Nom ou code</source>
        <translation>اسم أو رمز</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Guichets</source>
        <translation>الشبابيك</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation>المقيمون</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Réglages du site</source>
        <translation>إعدادات الموقع</translation>
    </message>
    <message>
        <source>Droits des personnes</source>
        <translation>حقوق الأشخاص</translation>
    </message>
    <message>
        <source>Dossiers consultés</source>
        <translation>الملفات المطلع عليها</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>Vérification… %n acte(s)</source>
        <translation>
            <numerusform>جار التحقق…</numerusform>
            <numerusform>جار التحقق… عملية واحدة</numerusform>
            <numerusform>جار التحقق… عمليتان</numerusform>
            <numerusform>جار التحقق… %n عمليات</numerusform>
            <numerusform>جار التحقق… %n عملية</numerusform>
            <numerusform>جار التحقق… %n عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entier, %n acte(s) vérifié(s)</source>
        <translation>
            <numerusform>كامل</numerusform>
            <numerusform>كامل، تم التحقق من عملية واحدة</numerusform>
            <numerusform>كامل، تم التحقق من عمليتين</numerusform>
            <numerusform>كامل، تم التحقق من %n عمليات</numerusform>
            <numerusform>كامل، تم التحقق من %n عملية</numerusform>
            <numerusform>كامل، تم التحقق من %n عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Le journal a été modifié</source>
        <translation>تم تغيير السجل</translation>
    </message>
    <message>
        <source>Enregistrer le journal</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Seuls les {n} actes les plus récents sont dans le fichier.</source>
        <translation>الملف يضم أحدث {n} عملية فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) enregistré(s)</source>
        <translation>
            <numerusform>لم تُحفظ أي عملية</numerusform>
            <numerusform>حُفظت عملية واحدة</numerusform>
            <numerusform>حُفظت عمليتان</numerusform>
            <numerusform>حُفظت %n عمليات</numerusform>
            <numerusform>حُفظت %n عملية</numerusform>
            <numerusform>حُفظت %n عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Actes plus anciens</source>
        <translation>عمليات أقدم</translation>
    </message>
    <message>
        <source>Aucun acte trouvé</source>
        <translation>لم يُعثر على أي عملية</translation>
    </message>
    <message>
        <source>Élargissez les jours, ou relisez le nom : ceux d’autrefois sont effacés.</source>
        <translation>وسّعوا الأيام أو راجعوا الاسم: الأسماء القديمة مُحيت.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Majuscule</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Lettres accentuées</source>
        <translation>حروف فرنسية أخرى</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Nouvelle visite</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Nouvelle réservation</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Réservation</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Trouver un créneau libre</source>
        <translation>البحث عن وقت شاغر</translation>
    </message>
    <message>
        <source>Nouveau ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Imprimer l’écran courant</source>
        <translation>طباعة الشاشة الحالية</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>flèches</source>
        <translation>الأسهم</translation>
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
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Fermer, revenir</source>
        <translation>إغلاق، رجوع</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Tous les raccourcis</source>
        <translation>جميع الاختصارات</translation>
    </message>
    <message>
        <source>Chercher ou scanner</source>
        <translation>البحث أو المسح</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Zone suivante</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Maj F6</source>
        <translation type="vanished">Maj F6</translation>
    </message>
    <message>
        <source>Zone précédente</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Annuler ce qui vient d’être fait</source>
        <translation>التراجع عن آخر عملية</translation>
    </message>
    <message>
        <source>Répondre à un appel de la borne : j’arrive</source>
        <translation>الرد على نداء من الشاشة: أنا قادم</translation>
    </message>
    <message>
        <source>Verrouiller le poste</source>
        <translation>قفل الجهاز</translation>
    </message>
    <message>
        <source>Ctrl Maj E</source>
        <translation type="vanished">Ctrl Shift E</translation>
    </message>
    <message>
        <source>Champ suivant, précédent</source>
        <translation>الحقل التالي، السابق</translation>
    </message>
    <message>
        <source>Champ suivant, ou la suggestion</source>
        <translation>الخانة التالية، أو الاقتراح</translation>
    </message>
    <message>
        <source>Envoyer le formulaire</source>
        <translation>إرسال الاستمارة</translation>
    </message>
    <message>
        <source>Cocher, ou presser le bouton</source>
        <translation>تأشير الخانة، أو ضغط الزر</translation>
    </message>
    <message>
        <source>Choisir une ligne, un choix, une heure</source>
        <translation>اختيار سطر أو خيار أو ساعة</translation>
    </message>
    <message>
        <source>Réserver le jour choisi, dans le mois</source>
        <translation>حجز اليوم المختار، في الشهر</translation>
    </message>
    <message>
        <source>Déplacer une date d’une série</source>
        <translation>نقل تاريخ من سلسلة</translation>
    </message>
    <message>
        <source>Changer un nombre ou une heure</source>
        <translation>تغيير عدد أو ساعة</translation>
    </message>
    <message>
        <source>Choisir une issue, à régler</source>
        <translation>اختيار مخرج، في ما تجب تسويته</translation>
    </message>
    <message>
        <source>Alt flèches</source>
        <translation type="vanished">Alt والأسهم</translation>
    </message>
    <message>
        <source>Déplacer la réservation choisie</source>
        <translation>نقل الحجز المختار</translation>
    </message>
    <message>
        <source>Maj flèches</source>
        <translation type="vanished">Shift والأسهم</translation>
    </message>
    <message>
        <source>Allonger ou raccourcir la réservation</source>
        <translation>تطويل الحجز أو تقصيره</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Annuler la réservation choisie</source>
        <translation>إلغاء الحجز المختار</translation>
    </message>
    <message>
        <source>Nouveau rendez-vous</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Qui est dans le bâtiment</source>
        <translation>من يوجد في المبنى</translation>
    </message>
    <message>
        <source>Message d’urgence à tout le site</source>
        <translation>رسالة طوارئ لكل الموقع</translation>
    </message>
    <message>
        <source>Évacuation : commencer, ou faire l’appel</source>
        <translation>الإخلاء: البدء أو القيام بالنداء</translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation type="vanished">لائحة الإخلاء</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Raccourcis du poste</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lire le guide</source>
        <translation>قراءة الدليل</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Langue : {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choisir la langue</source>
        <translation>اختيار اللغة</translation>
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
        <translation>هذه شارة زائر</translation>
    </message>
</context>
<context>
    <name>LawNotice</name>
    <message>
        <source>Compris</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Recevoir des papiers</source>
        <translation>تسلّم أوراق</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer le reçu</source>
        <translation>حفظ وطباعة الوصل</translation>
    </message>
    <message>
        <source>Les papiers ne sont pas enregistrés</source>
        <translation>لم تُسجَّل الأوراق</translation>
    </message>
    <message>
        <source>Pour le service</source>
        <translation>للمصلحة</translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Laissés par</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Quels papiers</source>
        <translation>أي أوراق</translation>
    </message>
    <message>
        <source>Statuts signés, 2 exemplaires</source>
        <translation>القانون الأساسي موقّعاً، نسختان</translation>
    </message>
    <message>
        <source>Retirés par</source>
        <translation>يسحبها</translation>
    </message>
    <message>
        <source>si c’est quelqu’un d’autre</source>
        <translation>إن كان شخصاً آخر</translation>
    </message>
    <message>
        <source>E-mail pour prévenir</source>
        <translation>البريد الإلكتروني للإخبار</translation>
    </message>
    <message>
        <source>Le guichet les garde déjà</source>
        <translation>الشباك يحتفظ بها من الآن</translation>
    </message>
    <message>
        <source>Non précisée</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Tapez le nom de qui laisse les papiers.</source>
        <translation>اكتبوا اسم من يترك الأوراق.</translation>
    </message>
    <message>
        <source>Dites en quelques mots ce qui est laissé.</source>
        <translation>بيّنوا في كلمات قليلة ما تُرك.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Non réservé, déjà pris ou fermé&#x202f;: {days}</source>
        <translation>لم يُحجز، محجوز أو مغلق: {days}</translation>
    </message>
    <message>
        <source>Non réservé, l’heure n’existant pas ce jour-là&#x202f;: {days}</source>
        <translation>لم يُحجز، لعدم وجود تلك الساعة في ذلك اليوم: {days}</translation>
    </message>
    <message>
        <source>Non déplacé, la place étant prise&#x202f;: {days}</source>
        <translation>لم يُنقل لأن المكان محجوز: {days}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Résident</source>
        <translation>مقيم</translation>
    </message>
    <message>
        <source>Externe</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Technopark</source>
        <translation>تكنوبارك</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>في انتظار التأكيد</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
</context>
<context>
    <name>LetInForm</name>
    <message>
        <source>Laisser entrer aujourd’hui ?</source>
        <translation>السماح بالدخول اليوم؟</translation>
    </message>
    <message>
        <source>Donner mon accord</source>
        <translation>أعطي إذني</translation>
    </message>
    <message>
        <source>Votre accord est nécessaire</source>
        <translation>إذنكم لازم</translation>
    </message>
    <message>
        <source>L’accord n’est pas donné</source>
        <translation>لم يُعط الإذن</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>E-mail à {address}</source>
        <translation>رسالة إلى {address}</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Envoyer maintenant</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>جار التحضير…</translation>
    </message>
    <message>
        <source>Rien à lire</source>
        <translation>لا شيء للقراءة</translation>
    </message>
    <message>
        <source>Pièces jointes&#x202f;: {names}</source>
        <translation>المرفقات: {names}</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>C’est noté : vous vous en occupez.</source>
        <translation>سجل ذلك: أنتم تتكفلون به.</translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation>فتح شباك</translation>
    </message>
    <message>
        <source>Je m’en occupe</source>
        <translation>سأتكفل بالأمر</translation>
    </message>
    <message>
        <source>{desk} : {said}</source>
        <translation type="vanished">{desk}: {said}</translation>
    </message>
    <message>
        <source>guichet {numbers} en pause, appeler l’agent</source>
        <translation>الشباك {numbers} في استراحة، نادوا العون</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) limite(s) dépassée(s)</source>
        <translation>
            <numerusform>ولا حد آخر</numerusform>
            <numerusform>وتجاوز حد آخر</numerusform>
            <numerusform>وتجاوز حدين آخرين</numerusform>
            <numerusform>وتجاوز %n حدود أخرى</numerusform>
            <numerusform>وتجاوز %n حدا آخر</numerusform>
            <numerusform>وتجاوز %n حد آخر</numerusform>
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
        <translation>مثل الموقع</translation>
    </message>
    <message>
        <source>Sans limite</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Fixées</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>Limites d’attente</source>
        <translation>حدود الانتظار</translation>
    </message>
    <message>
        <source>{what} : prévenir dès</source>
        <translation>{what}: تنبيه ابتداء من</translation>
    </message>
    <message>
        <source>Prévenir : {what}</source>
        <translation type="vanished">تنبيه: {what}</translation>
    </message>
    <message>
        <source>Enregistrer ces limites</source>
        <translation>حفظ هذه الحدود</translation>
    </message>
    <message>
        <source>Retirer ces limites</source>
        <translation>سحب هذه الحدود</translation>
    </message>
    <message>
        <source>{whose} : limites enregistrées</source>
        <translation>{whose}: حفظت الحدود</translation>
    </message>
    <message>
        <source>{whose} : limites retirées</source>
        <translation>{whose}: سحبت الحدود</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Annuler la frappe</source>
        <translation>تراجع عن الكتابة</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Couper</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Coller</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Tout sélectionner</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Remarques</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Aucune remarque</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Sans cette valeur</source>
        <translation>بدون هذه القيمة</translation>
    </message>
    <message>
        <source>Elle a changé de nom</source>
        <translation>غيرت اسمها</translation>
    </message>
    <message>
        <source>Laisser la ligne</source>
        <translation>ترك السطر</translation>
    </message>
    <message>
        <source>Laisser la feuille</source>
        <translation>ترك الورقة</translation>
    </message>
    <message>
        <source>Compter la ligne</source>
        <translation>احتساب السطر</translation>
    </message>
    <message>
        <source>Compter la feuille</source>
        <translation>احتساب الورقة</translation>
    </message>
    <message>
        <source>Laisser comme avant</source>
        <translation>الإبقاء كما كان</translation>
    </message>
    <message>
        <source>Prendre ce changement</source>
        <translation>أخذ هذا التغيير</translation>
    </message>
</context>
<context>
    <name>ListCarried</name>
    <message>
        <source>La liste sur votre téléphone</source>
        <translation>اللائحة على هاتفكم</translation>
    </message>
    <message>
        <source>Photographiez ce code : la liste des pièces s’affiche, sans Internet.</source>
        <translation>صوروا هذا الرمز: تظهر لائحة الوثائق بدون إنترنت.</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Poste verrouillé</source>
        <translation>الجهاز مقفل</translation>
    </message>
    <message>
        <source>Rien n’est perdu : la saisie en cours est gardée.</source>
        <translation>لا يضيع شيء: ما كتبتموه محفوظ.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Donner un PIN au responsable</source>
        <translation>إعطاء رقم سري للمسؤول</translation>
    </message>
</context>
<context>
    <name>LowHome</name>
    <message>
        <source>Que souhaitez-vous faire ?</source>
        <translation>ماذا تريدون أن تفعلوا؟</translation>
    </message>
    <message>
        <source>Casque et voix : touche * du pavé</source>
        <translation>السماعة والصوت: المفتاح *</translation>
    </message>
    <message>
        <source>Affichage normal</source>
        <translation>العرض العادي</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Rien n’a changé</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Ce n’est pas réservé</source>
        <translation>لم يتم الحجز</translation>
    </message>
    <message>
        <source>Aucune salle sur ce site.</source>
        <translation>لا توجد قاعة في هذا الموقع.</translation>
    </message>
    <message>
        <source>La réservation n’est pas enregistrée.</source>
        <translation>الحجز غير مسجل.</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation>متابعة الإدخال</translation>
    </message>
    <message>
        <source>Salle réservée</source>
        <translation>تم حجز القاعة</translation>
    </message>
    <message>
        <source>Importer un calendrier</source>
        <translation>استيراد تقويم</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s) importée(s)</source>
        <translation>
            <numerusform>لم يستورد أي حجز</numerusform>
            <numerusform>استورد حجز واحد</numerusform>
            <numerusform>استورد حجزان</numerusform>
            <numerusform>استوردت %n حجوزات</numerusform>
            <numerusform>استورد %n حجزا</numerusform>
            <numerusform>استورد %n حجز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagerWindow</name>
    <message>
        <source>Gestion du site</source>
        <translation>تدبير الموقع</translation>
    </message>
</context>
<context>
    <name>ManyPapers</name>
    <message>
        <source>Dossier des feuilles</source>
        <translation>مجلد الأوراق</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>D’accord</source>
        <translation>حسنا</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Calendriers</source>
        <translation>التقويمات</translation>
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
        <translation>مغلق</translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s)</source>
        <translation>
            <numerusform>لا حجز</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%n حجوزات</numerusform>
            <numerusform>%n حجزا</numerusform>
            <numerusform>%n حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>{share}&#x202f;% du temps</source>
        <translation>{share} % من الوقت</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) réservation(s)</source>
        <translation>
            <numerusform>بلا حجز آخر</numerusform>
            <numerusform>وحجز آخر</numerusform>
            <numerusform>وحجزان آخران</numerusform>
            <numerusform>و%n حجوزات أخرى</numerusform>
            <numerusform>و%n حجزا آخر</numerusform>
            <numerusform>و%n حجز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>قاعة</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Réserver ce jour</source>
        <translation>حجز هذا اليوم</translation>
    </message>
    <message>
        <source>{seats} p.</source>
        <translation type="vanished">{seats} مقعدا</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Ajouter un autre service</source>
        <translation>إضافة مصلحة أخرى</translation>
    </message>
    <message>
        <source>Le même ticket sert pour la suite</source>
        <translation>التذكرة نفسها تصلح للبقية</translation>
    </message>
    <message>
        <source>Nous sommes plusieurs</source>
        <translation>نحن عدة أشخاص</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Déplacer le rendez-vous de {name}</source>
        <translation>تغيير موعد {name}</translation>
    </message>
    <message>
        <source>Déplacer le rendez-vous</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Le rendez-vous reste où il est</source>
        <translation>يبقى الموعد كما هو</translation>
    </message>
</context>
<context>
    <name>NamesakeHint</name>
    <message>
        <source>Voir cette visite</source>
        <translation>عرض هذه الزيارة</translation>
    </message>
    <message>
        <source>{name} est déjà sur place depuis {time}, {host}</source>
        <translation>{name} في الموقع من قبل منذ {time}، {host}</translation>
    </message>
    <message>
        <source>{name} : visite déjà attendue à {time}, {host}</source>
        <translation>{name}: زيارة منتظرة من قبل على الساعة {time}، {host}</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Médiane</source>
        <translation type="vanished">الوسيط</translation>
    </message>
    <message>
        <source>9 sur 10</source>
        <translation type="vanished">9 من 10</translation>
    </message>
    <message>
        <source>Att. médiane</source>
        <translation>الانتظار الوسيط</translation>
    </message>
    <message>
        <source>Att. 9 sur 10</source>
        <translation>انتظار 9 من 10</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Le réseau n’est pas compté</source>
        <translation>لم تُحسب أرقام الشبكة</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Aucun site n’est ouvert au centre</source>
        <translation>لا موقع مفتوح في المركز</translation>
    </message>
    <message>
        <source>« Ouvrir un site » en commence un.</source>
        <translation>«فتح موقع» يبدأ موقعا.</translation>
    </message>
    <message>
        <source>Le centre ne répond pas, chiffres de {time}</source>
        <translation>المركز لا يجيب، أرقام الساعة {time}</translation>
    </message>
    <message>
        <source>compté à {time}</source>
        <translation>حُسب على الساعة {time}</translation>
    </message>
    <message>
        <source>trait : {period}</source>
        <translation type="vanished">الخط: {period}</translation>
    </message>
    <message>
        <source>Le trait noir : {period}.</source>
        <translation type="vanished">الخط الأسود: {period}.</translation>
    </message>
    <message>
        <source>Le trait noir : {period}</source>
        <translation>الخط الأسود: {period}</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Aucun poste n’est inscrit pour ce site</source>
        <translation>لا محطة مسجلة لهذا الموقع</translation>
    </message>
    <message>
        <source>Enregistrer les chiffres du réseau</source>
        <translation>حفظ أرقام الشبكة</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation>فتح موقع</translation>
    </message>
    <message>
        <source>Les sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Douze mois</source>
        <translation>اثنا عشر شهرا</translation>
    </message>
</context>
<context>
    <name>NetworkWindow</name>
    <message>
        <source>Réseau des sites</source>
        <translation>شبكة المواقع</translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>Appelez le responsable.</source>
        <translation>اتصلوا بالمسؤول.</translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>اكتبوا الاسم الشخصي والعائلي.</translation>
    </message>
    <message>
        <source>Ajoutez le nom de famille.</source>
        <translation>أضيفوا الاسم العائلي.</translation>
    </message>
    <message>
        <source>Choisissez l’hôte dans la liste.</source>
        <translation>اختاروا المضيف من اللائحة.</translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>sans rendez-vous</source>
        <translation>بدون موعد</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>attendue à {time}</source>
        <translation>منتظرة على الساعة {time}</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Visite à</source>
        <translation>الزيارة إلى</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="vanished">Esc</translation>
    </message>
    <message>
        <source>Enregistrer sans badge</source>
        <translation>تسجيل بدون شارة</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer le badge</source>
        <translation>تسجيل وطباعة الشارة</translation>
    </message>
</context>
<context>
    <name>NoPaper</name>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Votre numéro est bien pris. Photographiez cet écran, ou notez-le.</source>
        <translation>رقمكم محجوز. صوّروا هذه الشاشة أو سجّلوا الرقم.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>تم التدوين</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Notice sur les données personnelles</source>
        <translation>إشعار حول المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Le visiteur donne son accord</source>
        <translation>الزائر موافق</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NoticeSection</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Responsable du traitement</source>
        <translation>المسؤول عن المعالجة</translation>
    </message>
    <message>
        <source>MITC sinon</source>
        <translation>وإلا MITC</translation>
    </message>
    <message>
        <source>À qui s’adresser</source>
        <translation>بمن يُتصل</translation>
    </message>
    <message>
        <source>nom ou service</source>
        <translation>اسم أو مصلحة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Numéro CNDP</source>
        <translation>رقم اللجنة الوطنية</translation>
    </message>
    <message>
        <source>Autorisation CIN</source>
        <translation>ترخيص البطاقة</translation>
    </message>
    <message>
        <source>Récépissé ou autorisation, comme sur le document.</source>
        <translation type="vanished">الوصل أو الترخيص كما في الوثيقة.</translation>
    </message>
    <message>
        <source>Sans elle, aucun numéro de CIN n’est demandé.</source>
        <translation type="vanished">بدونه لا يطلب أي رقم للبطاقة الوطنية.</translation>
    </message>
    <message>
        <source>La notice, comme un visiteur la lit</source>
        <translation>الإشعار كما يقرؤه الزائر</translation>
    </message>
    <message>
        <source>Ce que dit le site</source>
        <translation>ما يصرح به الموقع</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>La notice est à jour</source>
        <translation>تم تحديث الإشعار</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Numéro du ticket</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Appeler quel numéro ?</source>
        <translation>أي رقم تنادون؟</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Il passe avant les autres ; les absents sont rappelés.</source>
        <translation>يمر قبل الآخرين، ويُنادى على الغائبين من جديد.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas appelé</source>
        <translation>لم يُنادَ على التذكرة</translation>
    </message>
    <message>
        <source>Indiquez un numéro, comme O-014.</source>
        <translation>أدخلوا رقما، مثل O-014.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Réserver</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>{seats} p.</source>
        <translation type="vanished">{seats} مقعدا</translation>
    </message>
    <message>
        <source>libre jusqu’à {hour}</source>
        <translation>شاغرة إلى {hour}</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>{surface} m²</source>
        <translation>{surface} م²</translation>
    </message>
</context>
<context>
    <name>OfficesSection</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Bureaux</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Numéro ou nom</source>
        <translation>الرقم أو الاسم</translation>
    </message>
    <message>
        <source>Bâtiment ou étage</source>
        <translation>المبنى أو الطابق</translation>
    </message>
    <message>
        <source>Surface en m²</source>
        <translation>المساحة بالمتر المربع</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Remettre en service</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Ajouter un autre</source>
        <translation>إضافة مكتب آخر</translation>
    </message>
    <message>
        <source>Aucun bureau</source>
        <translation>لا يوجد أي مكتب</translation>
    </message>
    <message>
        <source>Ajoutez le premier à côté.</source>
        <translation>أضيفوا الأول بجانبه.</translation>
    </message>
    <message numerus="yes">
        <source>%n occupé(s) sur {count}</source>
        <translation>
            <numerusform>لا مكتب مشغول من {count}</numerusform>
            <numerusform>مكتب واحد مشغول من {count}</numerusform>
            <numerusform>مكتبان مشغولان من {count}</numerusform>
            <numerusform>%n مكاتب مشغولة من {count}</numerusform>
            <numerusform>%n مكتبا مشغولا من {count}</numerusform>
            <numerusform>%n مكتب مشغول من {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajouter un bureau</source>
        <translation>إضافة مكتب</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ajouter le bureau</source>
        <translation>إضافة المكتب</translation>
    </message>
    <message>
        <source>Écrivez un nombre, comme 21,5.</source>
        <translation>اكتبوا عددا، مثل 21,5.</translation>
    </message>
    <message>
        <source>{name} est ajouté</source>
        <translation>تمت إضافة {name}</translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation>تم حفظ التعديلات: {name}</translation>
    </message>
    <message>
        <source>Retirer {name} ?</source>
        <translation>سحب {name}؟</translation>
    </message>
    <message>
        <source>Il ne compte plus parmi les bureaux à louer. Ce qui est passé reste.</source>
        <translation>لن يُحتسب بعد الآن ضمن المكاتب المعروضة للكراء. ما مضى يبقى كما هو.</translation>
    </message>
    <message>
        <source>{companies} y est encore.</source>
        <translation>ما زالت به: {companies}.</translation>
    </message>
    <message>
        <source>{name} est retiré</source>
        <translation>تم سحب {name}</translation>
    </message>
    <message>
        <source>{name} est remis en service</source>
        <translation>تمت إعادة {name} إلى الخدمة</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Vous pouvez tout faire ici : tout est gardé sur ce poste.</source>
        <translation>يمكنكم القيام بكل شيء هنا: كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n action(s)</source>
        <translation>
            <numerusform>عرض الإجراءات</numerusform>
            <numerusform>عرض الإجراء</numerusform>
            <numerusform>عرض الإجراءين</numerusform>
            <numerusform>عرض %n إجراءات</numerusform>
            <numerusform>عرض %n إجراء</numerusform>
            <numerusform>عرض %n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Le central ne répond pas.</source>
        <translation>المركز لا يجيب.</translation>
    </message>
    <message>
        <source>Le central ne répond pas depuis {time}.</source>
        <translation>المركز لا يجيب منذ {time}.</translation>
    </message>
    <message>
        <source>Vous pouvez tout faire ici : tout est gardé sur ce poste. Les réservations restent « à confirmer ».</source>
        <translation>يمكنكم القيام بكل شيء هنا: كل شيء محفوظ على هذا الجهاز. تبقى الحجوزات « في انتظار التأكيد ».</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Scanner un badge ou chercher une personne, une entreprise, une salle…</source>
        <translation>امسحوا شارة أو ابحثوا عن شخص أو مقاولة أو قاعة…</translation>
    </message>
    <message>
        <source>Chercher ou scanner</source>
        <translation>البحث أو المسح</translation>
    </message>
</context>
<context>
    <name>OneEvent</name>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>En ligne : photographiez ce code, le lien s’ouvre sur le téléphone.</source>
        <translation>عن بعد: صوروا هذا الرمز ليفتح الرابط على الهاتف.</translation>
    </message>
    <message>
        <source>Lien de l’événement</source>
        <translation>رابط النشاط</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>M’inscrire sur la liste d’attente</source>
        <translation>التسجيل في لائحة الانتظار</translation>
    </message>
    <message>
        <source>M’inscrire</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Avec votre nom, et une adresse pour la confirmation</source>
        <translation>باسمكم وعنوان للتأكيد</translation>
    </message>
    <message>
        <source>Avec mon badge de résident</source>
        <translation>بشارتي كمقيم</translation>
    </message>
    <message>
        <source>Le nom est celui du badge</source>
        <translation>الاسم هو اسم الشارة</translation>
    </message>
    <message>
        <source>Je suis inscrit et je suis là</source>
        <translation>أنا مسجل وأنا هنا</translation>
    </message>
    <message>
        <source>Avec le QR ou le code de la confirmation</source>
        <translation>برمز QR أو رمز التأكيد</translation>
    </message>
    <message>
        <source>Tout est complet</source>
        <translation>كل المقاعد محجوزة</translation>
    </message>
    <message>
        <source>Demandez à l’accueil.</source>
        <translation>اسألوا الاستقبال.</translation>
    </message>
    <message>
        <source>L’inscription se fait à l’accueil</source>
        <translation>التسجيل يتم في الاستقبال</translation>
    </message>
</context>
<context>
    <name>OneWish</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Votre demande</source>
        <translation>طلبكم</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>Jusqu’à</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Gardée jusqu’à</source>
        <translation type="vanished">محفوظة إلى غاية</translation>
    </message>
    <message>
        <source>Prendre la salle</source>
        <translation>أخذ القاعة</translation>
    </message>
    <message>
        <source>La réservation est à vous</source>
        <translation>يصبح الحجز لكم</translation>
    </message>
    <message>
        <source>Ne plus attendre</source>
        <translation>التوقف عن الانتظار</translation>
    </message>
    <message>
        <source>Vous quittez la liste d’attente</source>
        <translation>تغادرون لائحة الانتظار</translation>
    </message>
    <message>
        <source>Vous n’êtes plus en liste d’attente</source>
        <translation>لم تعودوا في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Rien n’a changé</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>OnlineFirst</name>
    <message>
        <source>Essayez d’abord en ligne</source>
        <translation>جربوا أولا عبر الإنترنت</translation>
    </message>
    <message>
        <source>Photographiez ce code : le service s’ouvre sur le téléphone.</source>
        <translation>صوروا هذا الرمز: تفتح الخدمة على الهاتف.</translation>
    </message>
</context>
<context>
    <name>OpenCounterForm</name>
    <message>
        <source>Guichet</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Ouvrir un guichet</source>
        <translation>فتح شباك</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Le guichet n’est pas ouvert</source>
        <translation>لم يُفتح الشباك</translation>
    </message>
    <message>
        <source>Choisissez au moins un service.</source>
        <translation>اختاروا خدمة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>ouvre à {hour}</source>
        <translation>يفتح على {hour}</translation>
    </message>
    <message>
        <source>ouvre demain à {hour}</source>
        <translation>يفتح غدا على {hour}</translation>
    </message>
    <message>
        <source>ouvre {day} à {hour}</source>
        <translation>يفتح {day} على {hour}</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>fermé</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Heures d’ouverture</source>
        <translation>أوقات الفتح</translation>
    </message>
    <message>
        <source>Heures</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Enregistrer les heures</source>
        <translation>حفظ الأوقات</translation>
    </message>
    <message>
        <source>{day} : heures enregistrées</source>
        <translation>{day}: تم حفظ الأوقات</translation>
    </message>
</context>
<context>
    <name>OpeningSheet</name>
    <message>
        <source>{name} l’a laissé ouvert. Il devient le vôtre.</source>
        <translation>تركه {name} مفتوحا. سيصبح شباككم.</translation>
    </message>
    <message>
        <source>Choisissez au moins un service.</source>
        <translation>اختاروا خدمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Ouvrir le guichet</source>
        <translation>فتح الشباك</translation>
    </message>
    <message>
        <source>Clore {label}</source>
        <translation>إنهاء {label}</translation>
    </message>
    <message>
        <source>Fermer le guichet</source>
        <translation>إغلاق الشباك</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
</context>
<context>
    <name>OutageSheet</name>
    <message>
        <source>Cette borne ne répond pas pour l’instant. Adressez-vous à l’accueil.</source>
        <translation>هذه الآلة لا تجيب حاليا. توجهوا إلى الاستقبال.</translation>
    </message>
</context>
<context>
    <name>OutboxSection</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Autre programme</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>Écran de l’accueil</source>
        <translation>شاشة الاستقبال</translation>
    </message>
    <message>
        <source>Pas encore envoyé</source>
        <translation>لم يرسل بعد</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Pas parti</source>
        <translation>لم يرسل</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>ألغي</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>تخل عنه</translation>
    </message>
    <message>
        <source>Pas encore envoyés</source>
        <translation>لم ترسل بعد</translation>
    </message>
    <message>
        <source>Aucun message</source>
        <translation>لا رسائل</translation>
    </message>
    <message>
        <source>Rien n’a été envoyé de ce poste.</source>
        <translation>لم يرسل شيء من هذه المحطة.</translation>
    </message>
</context>
<context>
    <name>OwnBooking</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation>حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Votre réservation</source>
        <translation>حجزكم</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Au nom de</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>État</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>L’accueil doit encore répondre</source>
        <translation>لم يجب الاستقبال بعد</translation>
    </message>
    <message>
        <source>Vous êtes là</source>
        <translation>أنتم هنا</translation>
    </message>
    <message>
        <source>Je suis là</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Confirme que la salle est utilisée</source>
        <translation>يؤكد أن القاعة مستعملة</translation>
    </message>
    <message>
        <source>Prolonger de {minutes} minutes</source>
        <translation>التمديد {minutes} دقيقة</translation>
    </message>
    <message>
        <source>Si personne ne réserve après vous</source>
        <translation>إذا لم يحجز أحد بعدكم</translation>
    </message>
    <message>
        <source>Terminer maintenant</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Le reste du temps redevient libre</source>
        <translation>يصبح الوقت المتبقي شاغرا</translation>
    </message>
    <message>
        <source>Changer de jour ou d’heure</source>
        <translation>تغيير اليوم أو الساعة</translation>
    </message>
    <message>
        <source>La place reste la même</source>
        <translation>يبقى المكان نفسه</translation>
    </message>
    <message>
        <source>Changer de lieu</source>
        <translation>تغيير المكان</translation>
    </message>
    <message>
        <source>L’heure reste la même</source>
        <translation>تبقى الساعة نفسها</translation>
    </message>
    <message>
        <source>Annuler la réservation</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Touchez encore pour annuler</source>
        <translation>المسوا مرة أخرى للإلغاء</translation>
    </message>
    <message>
        <source>Elle redevient libre pour les autres</source>
        <translation>تصبح شاغرة للآخرين</translation>
    </message>
    <message>
        <source>Votre arrivée est notée</source>
        <translation>سُجّل وصولكم</translation>
    </message>
    <message>
        <source>La réservation est prolongée</source>
        <translation>تم تمديد الحجز</translation>
    </message>
    <message>
        <source>La salle est rendue, merci</source>
        <translation>أصبحت القاعة شاغرة، شكرا</translation>
    </message>
    <message>
        <source>La réservation est annulée</source>
        <translation>تم إلغاء الحجز</translation>
    </message>
    <message>
        <source>Rien n’a changé</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>OwnBookings</name>
    <message>
        <source>Réserver une salle ou un poste</source>
        <translation type="vanished">حجز قاعة أو مكتب عمل</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Aucune réservation à venir</source>
        <translation>لا حجوزات قادمة</translation>
    </message>
    <message>
        <source>Vos réservations</source>
        <translation>حجوزاتكم</translation>
    </message>
    <message>
        <source>En liste d’attente</source>
        <translation>في لائحة الانتظار</translation>
    </message>
    <message>
        <source>{place} est gardée pour vous jusqu’à {hour}</source>
        <translation>{place} محفوظة لكم إلى غاية {hour}</translation>
    </message>
</context>
<context>
    <name>OwnTicket</name>
    <message>
        <source>J’ai déjà un ticket</source>
        <translation>لدي تذكرة</translation>
    </message>
    <message>
        <source>J’ai manqué mon tour</source>
        <translation>فاتني دوري</translation>
    </message>
    <message>
        <source>Derrière les prochains numéros</source>
        <translation>تعودون إلى الطابور، بعد الأرقام القادمة</translation>
    </message>
    <message>
        <source>Laisser passer deux personnes</source>
        <translation>ترك شخصين يمران قبلي</translation>
    </message>
    <message>
        <source>Même numéro, un peu plus tard</source>
        <translation>تحتفظون برقمكم وتمرون بعد قليل</translation>
    </message>
    <message>
        <source>Ticket {label}</source>
        <translation>التذكرة {label}</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avant vous</source>
        <translation>
            <numerusform>لا أحد قبلكم</numerusform>
            <numerusform>شخص واحد قبلكم</numerusform>
            <numerusform>شخصان قبلكم</numerusform>
            <numerusform>%n أشخاص قبلكم</numerusform>
            <numerusform>%n شخصا قبلكم</numerusform>
            <numerusform>%n شخص قبلكم</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous êtes appelé au guichet {counter} : présentez-vous maintenant.</source>
        <translation>ينادى عليكم عند الشباك {counter}: تفضلوا الآن.</translation>
    </message>
    <message>
        <source>Ce ticket est terminé. Prenez-en un nouveau, ou demandez à l’accueil.</source>
        <translation>انتهت هذه التذكرة. خذوا تذكرة جديدة أو اسألوا الاستقبال.</translation>
    </message>
    <message>
        <source>Votre place n’a pas changé</source>
        <translation>لم يتغير مكانكم</translation>
    </message>
</context>
<context>
    <name>OwnTicketAsked</name>
    <message>
        <source>J’ai déjà un ticket</source>
        <translation>لدي تذكرة</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Montrez votre ticket au lecteur</source>
        <translation>أظهروا تذكرتكم للقارئ</translation>
    </message>
    <message>
        <source>Tour manqué, ou laisser passer d’autres. Sans papier, tapez le numéro.</source>
        <translation>فاتكم الدور أو تتركون غيركم يمر. بدون ورق، اكتبوا الرقم.</translation>
    </message>
    <message>
        <source>Numéro du ticket</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Pas ce ticket</source>
        <translation>ليست هذه التذكرة</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Précédent</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>الشباك الوحيد</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation>المقيمون</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>ملفات الترشيح</translation>
    </message>
    <message>
        <source>À régler</source>
        <translation>للتسوية</translation>
    </message>
    <message>
        <source>Feuilles</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Réglages du site</source>
        <translation>إعدادات الموقع</translation>
    </message>
    <message>
        <source>Règles et tarifs</source>
        <translation>القواعد والتعريفات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Vie privée</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Appareils</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation type="vanished">المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation type="vanished">الجهاز</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Colis</source>
        <translation>الطرود</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>pas essayé</source>
        <translation>لم يجرب</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>à écrire</source>
        <translation>لم تكتب بعد</translation>
    </message>
    <message>
        <source>Pièces à apporter</source>
        <translation>الوثائق المطلوبة</translation>
    </message>
    <message>
        <source>Sans pièce, la borne dit : « L’agent vous dira ».</source>
        <translation>بدون وثائق، تقول الشاشة: « سيخبركم الموظف ».</translation>
    </message>
    <message>
        <source>Alt et une flèche déplacent la pièce choisie, Suppr la retire</source>
        <translation>‏Alt وسهم ينقلان الوثيقة المختارة، وDel يحذفها</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Retirer la pièce</source>
        <translation>حذف الوثيقة</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>La pièce</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>En bref, sur le ticket</source>
        <translation>باختصار، على التذكرة</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>Saisir des tickets papier</source>
        <translation>إدخال تذاكر ورقية</translation>
    </message>
    <message>
        <source>Saisir la ligne</source>
        <translation>إدخال السطر</translation>
    </message>
    <message>
        <source>Le numéro, l’heure d’arrivée, puis Entrée : la ligne suivante est prête.</source>
        <translation>الرقم وساعة الوصول ثم Enter: السطر الموالي جاهز.</translation>
    </message>
    <message>
        <source>Le ticket n’est pas saisi</source>
        <translation>لم تُدخَل التذكرة</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Appelé à</source>
        <translation>النداء</translation>
    </message>
    <message>
        <source>Terminé à</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Retirer cette ligne</source>
        <translation>سحب هذا السطر</translation>
    </message>
    <message>
        <source>Tickets saisis</source>
        <translation>التذاكر المُدخَلة</translation>
    </message>
    <message>
        <source>Servi</source>
        <translation>تمت الخدمة</translation>
    </message>
    <message>
        <source>Pièces manquantes</source>
        <translation>وثائق ناقصة</translation>
    </message>
    <message>
        <source>Orienté ailleurs</source>
        <translation>وُجّه إلى جهة أخرى</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Parti</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Attend encore</source>
        <translation>ما زال ينتظر</translation>
    </message>
    <message>
        <source>Tapez ou scannez le numéro du ticket papier.</source>
        <translation>اكتبوا رقم التذكرة الورقية أو امسحوه.</translation>
    </message>
    <message>
        <source>Tapez l’heure d’arrivée écrite sur le papier.</source>
        <translation>اكتبوا ساعة الوصول المكتوبة على الورقة.</translation>
    </message>
    <message>
        <source>Tapez une heure, comme 9:12 ou 0912.</source>
        <translation>اكتبوا ساعة، مثل 9:12 أو 0912.</translation>
    </message>
    <message>
        <source>Tapez le numéro du guichet, ou rien.</source>
        <translation>اكتبوا رقم الشباك، أو لا شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) saisi(s)</source>
        <translation>
            <numerusform>لم تُدخَل أي تذكرة</numerusform>
            <numerusform>أُدخلت تذكرة واحدة</numerusform>
            <numerusform>أُدخلت تذكرتان</numerusform>
            <numerusform>أُدخلت %n تذاكر</numerusform>
            <numerusform>أُدخلت %n تذكرة</numerusform>
            <numerusform>أُدخلت %n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>dans la file</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>pièces manquantes</source>
        <translation>وثائق ناقصة</translation>
    </message>
    <message>
        <source>orienté ailleurs</source>
        <translation>وُجّه إلى جهة أخرى</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>parti</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>servi</source>
        <translation>تمت الخدمة</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Impression…</source>
        <translation>جارٍ الطبع…</translation>
    </message>
    <message>
        <source>Prenez votre ticket papier ci-dessous</source>
        <translation>خذوا تذكرتكم الورقية من الأسفل</translation>
    </message>
    <message>
        <source>Notez ou photographiez votre numéro</source>
        <translation>سجّلوا رقمكم أو صوّروه</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Le papier</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Choisissez où sort chaque papier et imprimez une page d’essai. Sans imprimante, « dans un dossier » marche aussi.</source>
        <translation>اختاروا أين يخرج كل ورق واطبعوا صفحة تجريبية. بدون طابعة، يصلح «في مجلد» أيضا.</translation>
    </message>
    <message>
        <source>Dans un dossier (PDF)</source>
        <translation>في مجلد (PDF)</translation>
    </message>
    <message>
        <source>Demander à chaque fois</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>{name} (introuvable)</source>
        <translation>{name} (غير موجودة)</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée dans ce système. Installez-la avec le pilote du fabricant, puis revenez ici : « Cet appareil » la trouvera.</source>
        <translation>لا توجد طابعة مثبتة في هذا النظام. ثبتوها بمشغل المصنع ثم عودوا: ستجدها صفحة «هذا الجهاز».</translation>
    </message>
    <message>
        <source>Imprimante de tickets ESC/POS…</source>
        <translation>طابعة تذاكر ESC/POS…</translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation>صفحة تجريبية</translation>
    </message>
    <message>
        <source>En route…</source>
        <translation>في الطريق…</translation>
    </message>
    <message>
        <source>Le PDF est dans {folder}</source>
        <translation>ملف PDF في {folder}</translation>
    </message>
    <message>
        <source>Les badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Les tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Les feuilles</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Guichet Unique · {service}</source>
        <translation>الشباك الوحيد · {service}</translation>
    </message>
    <message>
        <source>Prendre mon ticket</source>
        <translation>أخذ تذكرتي</translation>
    </message>
    <message>
        <source>Pièces à apporter</source>
        <translation>الوثائق المطلوبة</translation>
    </message>
    <message>
        <source>Il manque une pièce ? Vous pouvez quand même prendre un ticket.</source>
        <translation>تنقصكم وثيقة؟ يمكنكم أخذ تذكرة على كل حال.</translation>
    </message>
    <message>
        <source>Que venez-vous faire ?</source>
        <translation>ما غرض زيارتكم؟</translation>
    </message>
    <message>
        <source>Attente non connue en ce moment</source>
        <translation>مدة الانتظار غير معروفة حاليا</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) en attente</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>شخص واحد ينتظر</numerusform>
            <numerusform>شخصان ينتظران</numerusform>
            <numerusform>%n أشخاص ينتظرون</numerusform>
            <numerusform>%n شخصا ينتظرون</numerusform>
            <numerusform>%n شخص ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}, plus d’une heure</source>
        <translation type="vanished">{waiting}، أكثر من ساعة</translation>
    </message>
    <message>
        <source>{waiting}, environ {wait}</source>
        <translation type="vanished">{waiting}، حوالي {wait}</translation>
    </message>
    <message>
        <source>Cochez ce que vous avez</source>
        <translation>ضعوا علامة على ما لديكم</translation>
    </message>
    <message>
        <source>L’agent vous dira quelles pièces apporter.</source>
        <translation>سيخبركم الموظف بالوثائق المطلوبة.</translation>
    </message>
    <message>
        <source>Source : {source}, vérifié le {date}</source>
        <translation>المصدر: {source}، تم التحقق في {date}</translation>
    </message>
    <message>
        <source>Choisissez une démarche, ou « Autre démarche ».</source>
        <translation>اختاروا إجراء، أو الاختيار الأخير في اللائحة.</translation>
    </message>
    <message>
        <source>attente {wait}</source>
        <translation>الانتظار {wait}</translation>
    </message>
    <message>
        <source>Le ticket n’est pas pris</source>
        <translation>لم تؤخذ التذكرة</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="obsolete">إضافة</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation type="obsolete">إلى أعلى</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation type="obsolete">إلى أسفل</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation type="obsolete">اختياري</translation>
    </message>
    <message>
        <source>Emporter la liste sur mon téléphone</source>
        <translation>أخذ اللائحة على هاتفي</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>Pièces apportées à ce jour</source>
        <translation>الوثائق المسلمة إلى اليوم</translation>
    </message>
    <message>
        <source>Quelles pièces sont là ?</source>
        <translation>ما الوثائق الموجودة؟</translation>
    </message>
    <message>
        <source>Noter les pièces</source>
        <translation>تسجيل الوثائق</translation>
    </message>
</context>
<context>
    <name>ParcelDetail</name>
    <message>
        <source>Arrivé le {moment}</source>
        <translation>وصل يوم {moment}</translation>
    </message>
    <message>
        <source>Rangé à {place}</source>
        <translation type="vanished">محفوظ في {place}</translation>
    </message>
    <message>
        <source>Rangé : {place}</source>
        <translation>المكان: {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n rappel(s), le dernier le {day}</source>
        <translation>
            <numerusform>لا تذكير، آخره {day}</numerusform>
            <numerusform>تذكير واحد، يوم {day}</numerusform>
            <numerusform>تذكيران، آخرهما {day}</numerusform>
            <numerusform>%n تذكيرات، آخرها {day}</numerusform>
            <numerusform>%n تذكيرا، آخرها {day}</numerusform>
            <numerusform>%n تذكير، آخرها {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Remis à {name}, le {moment}</source>
        <translation>سُلّم إلى {name}، يوم {moment}</translation>
    </message>
    <message>
        <source>Sans signature : {why}</source>
        <translation>بدون توقيع: {why}</translation>
    </message>
    <message>
        <source>Rendu au transporteur le {moment}</source>
        <translation>أُعيد إلى الناقل يوم {moment}</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} على {time}</translation>
    </message>
    <message>
        <source>Remettre le colis</source>
        <translation>تسليم الطرد</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Rendre</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Annuler l’étape</source>
        <translation>إلغاء الخطوة</translation>
    </message>
</context>
<context>
    <name>ParcelForm</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Enregistrer un colis</source>
        <translation>تسجيل طرد</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>تسجيل وطباعة</translation>
    </message>
    <message>
        <source>Corriger le colis {label}</source>
        <translation>تصحيح الطرد {label}</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Le colis n’est pas enregistré</source>
        <translation>لم يُسجَّل الطرد</translation>
    </message>
    <message>
        <source>Pour (entreprise ou personne)</source>
        <translation>إلى (مقاولة أو شخص)</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Transporteur</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>Rangé à</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Étagère B</source>
        <translation>الرف ب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Langue de l’e-mail</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Choisissez l’entreprise ou la personne.</source>
        <translation>اختاروا المقاولة أو الشخص.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%n jour(s)</source>
        <translation type="obsolete">%n يوم</translation>
    </message>
    <message>
        <source>remis</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>rendu</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Aucune adresse : prévenir de vive voix.</source>
        <translation>لا عنوان: أخبروهم شفويا.</translation>
    </message>
    <message>
        <source>E-mail envoyé à {address}, {day} à {time}</source>
        <translation>أُرسلت الرسالة إلى {address}، {day} على {time}</translation>
    </message>
    <message>
        <source>E-mail non envoyé à {address} : {why}</source>
        <translation>لم تُرسل الرسالة إلى {address}: {why}</translation>
    </message>
    <message>
        <source>E-mail non envoyé : plus rien à dire.</source>
        <translation>لم تُرسل الرسالة: لم يعد هناك ما يقال.</translation>
    </message>
    <message>
        <source>E-mail à {address} : pas encore envoyé</source>
        <translation>رسالة إلى {address}: لم تُرسل بعد</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message numerus="yes">
        <source>%n colis en attente</source>
        <translation>
            <numerusform>لا طرد في الانتظار</numerusform>
            <numerusform>طرد واحد في الانتظار</numerusform>
            <numerusform>طردان في الانتظار</numerusform>
            <numerusform>%n طرود في الانتظار</numerusform>
            <numerusform>%n طردا في الانتظار</numerusform>
            <numerusform>%n طرد في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Colis</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Enregistrer un colis</source>
        <translation>تسجيل طرد</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Partis depuis hier</source>
        <translation>خرجت منذ أمس</translation>
    </message>
    <message>
        <source>Colis montrés</source>
        <translation>الطرود المعروضة</translation>
    </message>
    <message>
        <source>Numéro, entreprise, personne ou transporteur</source>
        <translation>الرقم أو المقاولة أو الشخص أو الناقل</translation>
    </message>
    <message>
        <source>Chercher un colis</source>
        <translation>بحث عن طرد</translation>
    </message>
    <message>
        <source>Aucun colis trouvé</source>
        <translation>لم يُعثر على أي طرد</translation>
    </message>
    <message>
        <source>Relisez le numéro ou le nom.</source>
        <translation>أعيدوا قراءة الرقم أو الاسم.</translation>
    </message>
    <message>
        <source>Rien n’est parti depuis hier</source>
        <translation>لم يخرج شيء منذ أمس</translation>
    </message>
    <message>
        <source>Aucun colis n’attend</source>
        <translation>لا طرد في الانتظار</translation>
    </message>
    <message>
        <source>Cette étiquette n’est pas celle d’un colis d’ici.</source>
        <translation>هذا الملصق ليس لطرد من هنا.</translation>
    </message>
    <message>
        <source>Le colis {label} est déjà parti.</source>
        <translation>الطرد {label} خرج من قبل.</translation>
    </message>
    <message>
        <source>Colis enregistré : {label}</source>
        <translation>سُجّل الطرد: {label}</translation>
    </message>
    <message>
        <source>Colis remis : {label}</source>
        <translation>سُلّم الطرد: {label}</translation>
    </message>
    <message>
        <source>Colis rendu : {label}</source>
        <translation>أُعيد الطرد: {label}</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>PassesSection</name>
    <message>
        <source>Forfait de {who} repris</source>
        <translation>استؤنفت باقة {who}</translation>
    </message>
    <message>
        <source>Forfait de {who} terminé</source>
        <translation>أنهيت باقة {who}</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>العمل المشترك</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Épuisé</source>
        <translation>مستنفدة</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Forfaits</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>Vendre un forfait</source>
        <translation>بيع باقة</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Pour quoi</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Combien</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Vendre le forfait</source>
        <translation>بيع الباقة</translation>
    </message>
    <message>
        <source>Aucun forfait en cours</source>
        <translation>لا توجد باقة جارية</translation>
    </message>
    <message>
        <source>Les réservations de qui en a un y sont décomptées.</source>
        <translation>تخصم حجوزات صاحب الباقة منها.</translation>
    </message>
    <message>
        <source>Forfait de {who} vendu</source>
        <translation>بيعت باقة لفائدة {who}</translation>
    </message>
</context>
<context>
    <name>Paused</name>
    <message>
        <source>Accueil s’est arrêté</source>
        <translation>توقف برنامج الاستقبال</translation>
    </message>
    <message>
        <source>Ce qui était enregistré est gardé ; ce qui était en cours de saisie est à refaire. Réessayez. Si la fenêtre s’arrête encore, redémarrez l’ordinateur, puis appelez l’assistance.</source>
        <translation>ما سُجّل محفوظ، وما كان قيد الإدخال يعاد إدخاله. أعيدوا المحاولة. وإذا توقفت النافذة من جديد فأعيدوا تشغيل الحاسوب ثم اتصلوا بالدعم.</translation>
    </message>
    <message>
        <source>L’assistance demandera ce rapport : {report}</source>
        <translation>سيطلب الدعم هذا التقرير: {report}</translation>
    </message>
    <message>
        <source>Cette fenêtre s’est arrêtée plusieurs fois de suite.</source>
        <translation>توقفت هذه النافذة عدة مرات متتالية.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Borne en pause</source>
        <translation>الكشك متوقف مؤقتا</translation>
    </message>
    <message>
        <source>L’accueil est à droite</source>
        <translation>الاستقبال على اليمين</translation>
    </message>
    <message>
        <source>Écran en pause</source>
        <translation>الشاشة متوقفة مؤقتا</translation>
    </message>
    <message>
        <source>Écoutez l’agent qui vous appelle</source>
        <translation>انتبهوا لنداء الموظف</translation>
    </message>
    <message>
        <source>Les réservations se voient à l’accueil</source>
        <translation>تجدون الحجوزات في الاستقبال</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>Mettre le guichet en pause ?</source>
        <translation>هل يوقف الشباك مؤقتا؟</translation>
    </message>
    <message>
        <source>La borne et l’écran disent que le service est en pause.</source>
        <translation>الكشك والشاشة يعلنان أن المصلحة في استراحة.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Déjeuner</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>Prière</source>
        <translation>صلاة</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Dossiers à traiter</source>
        <translation>معالجة ملفات</translation>
    </message>
    <message>
        <source>Courte pause</source>
        <translation>استراحة قصيرة</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Période d’avant</source>
        <translation>المدة السابقة</translation>
    </message>
    <message>
        <source>Période d’après</source>
        <translation>المدة التالية</translation>
    </message>
    <message>
        <source>Choisir une période</source>
        <translation>اختيار المدة</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Jour</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Du … au …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Afficher</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Choisissez un dernier jour après le premier.</source>
        <translation>اختاروا يوما أخيرا بعد الأول.</translation>
    </message>
    <message>
        <source>Choisissez {days} jours au plus.</source>
        <translation>اختاروا {days} يوما على الأكثر.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Rien n’est conservé à ce nom</source>
        <translation>لا معطيات بهذا الاسم</translation>
    </message>
    <message>
        <source>Cherchez un autre nom.</source>
        <translation>ابحثوا باسم آخر.</translation>
    </message>
    <message>
        <source>Qui est « {name} » ?</source>
        <translation>من هو «{name}»؟</translation>
    </message>
    <message>
        <source>Cochez ce qui est cette personne. Identité : {how}.</source>
        <translation>حددوا ما يخص هذا الشخص. الهوية: {how}.</translation>
    </message>
    <message>
        <source>{count} autres n’y sont pas : ajoutez la société ou le téléphone.</source>
        <translation>يوجد {count} آخرون غير ظاهرين: أضيفوا الشركة أو الهاتف.</translation>
    </message>
    <message>
        <source>Prénom exact</source>
        <translation>الاسم الشخصي الصحيح</translation>
    </message>
    <message>
        <source>Nom exact</source>
        <translation>الاسم العائلي الصحيح</translation>
    </message>
    <message>
        <source>Remettre le dossier</source>
        <translation>تسليم الملف</translation>
    </message>
    <message>
        <source>Rectifier partout</source>
        <translation>التصحيح في كل مكان</translation>
    </message>
    <message>
        <source>Effacer maintenant</source>
        <translation>المحو الآن</translation>
    </message>
    <message>
        <source>Tout ce qui est coché sort en PDF, et en JSON à côté.</source>
        <translation>يخرج كل ما هو محدد في ملف PDF، ومعه ملف JSON.</translation>
    </message>
    <message>
        <source>Le nom est écrit partout où il est faux, en un seul geste.</source>
        <translation>يكتب الاسم الصحيح حيثما كان خاطئا، دفعة واحدة.</translation>
    </message>
    <message>
        <source>Les noms sont vidés ici, à la base centrale et sur tous les postes. Ce qui doit rester encore est dit sur le reçu.</source>
        <translation>تمحى الأسماء هنا وفي القاعدة المركزية وفي جميع الأجهزة. ويذكر الوصل ما يجب أن يبقى.</translation>
    </message>
    <message>
        <source>Écrivez le nom comme il doit être.</source>
        <translation>اكتبوا الاسم كما يجب أن يكون.</translation>
    </message>
    <message>
        <source>Effacer « {name} » maintenant ?</source>
        <translation>محو «{name}» الآن؟</translation>
    </message>
    <message>
        <source>C’est définitif : rien ne ramène ces noms.</source>
        <translation>هذا نهائي: لا شيء يعيد هذه الأسماء.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>Dossier remis</source>
        <translation>تم تسليم الملف</translation>
    </message>
    <message>
        <source>Nom rectifié partout</source>
        <translation>تم تصحيح الاسم في كل مكان</translation>
    </message>
    <message>
        <source>Noms effacés, reçu enregistré</source>
        <translation>تم محو الأسماء وحفظ الوصل</translation>
    </message>
    <message>
        <source>ni téléphone ni e-mail</source>
        <translation>بلا هاتف ولا بريد إلكتروني</translation>
    </message>
    <message>
        <source>Rien n’est fait</source>
        <translation>لم يتم أي شيء</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Ajouter une personne</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>PlaceBars</name>
    <message>
        <source>{day}&#x202f;: {taken} postes pris sur {places}</source>
        <translation>{day}: {taken} من الأماكن مشغولة من أصل {places}</translation>
    </message>
    <message>
        <source>capacité {places}</source>
        <translation>السعة {places}</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>العمل المشترك</translation>
    </message>
    <message>
        <source>Matériel à prêter</source>
        <translation>معدات للإعارة</translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Retirée</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Salles et espaces</source>
        <translation>القاعات والفضاءات</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Étage</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Autre équipement</source>
        <translation>تجهيز آخر</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>ترتيبات القاعة</translation>
    </message>
    <message>
        <source>Minutes avant</source>
        <translation>دقائق قبل الحجز</translation>
    </message>
    <message>
        <source>Minutes après</source>
        <translation>دقائق بعد الحجز</translation>
    </message>
    <message>
        <source>Réunit les salles</source>
        <translation>تجمع القاعات</translation>
    </message>
    <message>
        <source>Réserver l’une ferme l’autre : jamais deux groupes à la fois.</source>
        <translation>حجز إحداها يغلق الأخرى: لا تجتمع مجموعتان في وقت واحد.</translation>
    </message>
    <message>
        <source>Ouverte la nuit</source>
        <translation>مفتوحة ليلا</translation>
    </message>
    <message>
        <source>Se réserve au-delà de la fermeture et sur plusieurs jours.</source>
        <translation>تُحجز بعد وقت الإغلاق ولعدة أيام.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Choisir une photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Retirer la photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Fermer…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Remettre en service</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Ajouter autre chose</source>
        <translation>إضافة شيء آخر</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation>حُفظت التعديلات: {name}</translation>
    </message>
    <message>
        <source>{name} est fermée</source>
        <translation>{name} مغلقة</translation>
    </message>
    <message>
        <source>Travaux notés : {name}</source>
        <translation>سُجلت الأشغال: {name}</translation>
    </message>
    <message>
        <source>{name} est rouverte</source>
        <translation>أعيد فتح {name}</translation>
    </message>
    <message>
        <source>Retirer {name} ?</source>
        <translation>سحب {name}؟</translation>
    </message>
    <message>
        <source>On ne pourra plus réserver ici. Ce qui est passé reste.</source>
        <translation>لن يمكن الحجز هنا بعد الآن. وما مضى يبقى.</translation>
    </message>
    <message>
        <source>{name} est retirée</source>
        <translation>سُحبت {name}</translation>
    </message>
    <message>
        <source>{name} est remise en service</source>
        <translation>أعيدت {name} إلى الخدمة</translation>
    </message>
    <message>
        <source>Nouvel ordre enregistré</source>
        <translation>حُفظ الترتيب الجديد</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>صور ({patterns})</translation>
    </message>
    <message>
        <source>Choisir une photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Photo enregistrée</source>
        <translation>حُفظت الصورة</translation>
    </message>
    <message>
        <source>Photo retirée</source>
        <translation>أزيلت الصورة</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>التجهيزات</translation>
    </message>
    <message>
        <source>Ajouter la salle</source>
        <translation>إضافة القاعة</translation>
    </message>
    <message>
        <source>Ajouter l’espace</source>
        <translation>إضافة الفضاء</translation>
    </message>
    <message>
        <source>Ni salle ni espace</source>
        <translation>لا قاعة ولا فضاء</translation>
    </message>
    <message>
        <source>Ajoutez le premier à côté.</source>
        <translation>أضيفوا الأول بجانبه.</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Ajouter le matériel</source>
        <translation>إضافة المعدات</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{name} est ajouté</source>
        <translation>تمت إضافة {name}</translation>
    </message>
</context>
<context>
    <name>PlanNowDialog</name>
    <message>
        <source>Maintenant sur le plan</source>
        <translation>الآن على المخطط</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>Prise</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Fermée</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>libre jusqu’à {hour}</source>
        <translation>شاغرة إلى {hour}</translation>
    </message>
    <message>
        <source>jusqu’à {hour}</source>
        <translation>حتى {hour}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation>نصف يوم</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>يوم كامل</translation>
    </message>
    <message>
        <source>Rendre la place</source>
        <translation>إعادة المكان</translation>
    </message>
    <message>
        <source>Réserver la salle…</source>
        <translation>حجز القاعة…</translation>
    </message>
    <message>
        <source>Aucune place sur ce plan</source>
        <translation>لا مكان على هذا المخطط</translation>
    </message>
    <message>
        <source>Le responsable les pose dans Plans.</source>
        <translation>يضعها المسؤول في «المخططات».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) prise(s) sans numéro</source>
        <translation>
            <numerusform>لا أماكن محجوزة دون رقم</numerusform>
            <numerusform>مكان واحد محجوز دون رقم</numerusform>
            <numerusform>مكانان محجوزان دون رقم</numerusform>
            <numerusform>%n أماكن محجوزة دون رقم</numerusform>
            <numerusform>%n مكانا محجوزا دون رقم</numerusform>
            <numerusform>%n مكان محجوز دون رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une place</source>
        <translation>اختاروا مكانا</translation>
    </message>
    <message>
        <source>Dites pour qui.</source>
        <translation>قولوا لمن.</translation>
    </message>
    <message>
        <source>Les portes sont fermées, ou presque.</source>
        <translation>الأبواب مغلقة أو تكاد.</translation>
    </message>
    <message>
        <source>Place réservée : {place}</source>
        <translation>حُجز المكان: {place}</translation>
    </message>
    <message>
        <source>Place rendue : {place}</source>
        <translation>أُعيد المكان: {place}</translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Nouveau plan</source>
        <translation>مخطط جديد</translation>
    </message>
    <message>
        <source>Abandonner le dessin ?</source>
        <translation>التخلي عن الرسم؟</translation>
    </message>
    <message>
        <source>Ce qui est dessiné depuis l’enregistrement sera perdu.</source>
        <translation>سيضيع ما رُسم منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>تخل عنه</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Mur</source>
        <translation>جدار</translation>
    </message>
    <message>
        <source>Rond</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Plan de l’étage</source>
        <translation>مخطط الطابق</translation>
    </message>
    <message>
        <source>Dessiner</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Flèches, Entrée, Espace, Suppr et Ctrl+Z dessinent au clavier.</source>
        <translation>الأسهم وEntrée وEspace وSuppr وCtrl+Z ترسم بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Nom du plan</source>
        <translation>اسم المخطط</translation>
    </message>
    <message>
        <source>Outil</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Au clavier : flèches pour aller ou déplacer, Entrée pour poser, Espace pour choisir, Suppr pour ôter.</source>
        <translation>بلوحة المفاتيح: الأسهم للتنقل أو النقل، Enter للوضع، Space للاختيار، Delete للحذف.</translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation>القاعة أو الفضاء</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Texte à écrire</source>
        <translation>النص المراد كتابته</translation>
    </message>
    <message>
        <source>Enregistrer le plan</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Importer un SVG…</source>
        <translation>استيراد SVG…</translation>
    </message>
    <message>
        <source>Exporter en SVG…</source>
        <translation>تصدير SVG…</translation>
    </message>
    <message>
        <source>Retirer le plan</source>
        <translation>سحب المخطط</translation>
    </message>
    <message>
        <source>Toutes les places ont un numéro.</source>
        <translation>لكل الأماكن أرقام.</translation>
    </message>
    <message>
        <source>Tapez d’abord le texte à écrire.</source>
        <translation>اكتبوا النص أولا.</translation>
    </message>
    <message>
        <source>Dessins SVG ({patterns})</source>
        <translation>رسوم SVG ({patterns})</translation>
    </message>
    <message>
        <source>Importer un dessin</source>
        <translation>استيراد رسم</translation>
    </message>
    <message>
        <source>Exporter le dessin</source>
        <translation>تصدير الرسم</translation>
    </message>
    <message>
        <source>Dessin écrit dans {file}</source>
        <translation>كُتب الرسم في {file}</translation>
    </message>
    <message>
        <source>Plan enregistré : {name}</source>
        <translation>حُفظ المخطط: {name}</translation>
    </message>
    <message>
        <source>Retirer le plan {name} ?</source>
        <translation>سحب المخطط {name}؟</translation>
    </message>
    <message>
        <source>Les places gardent leur numéro, sans être sur un plan.</source>
        <translation>تحتفظ الأماكن بأرقامها دون أن تكون على مخطط.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Plan retiré : {name}</source>
        <translation>سُحب المخطط: {name}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Visiteur</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Résident</source>
        <translation>مقيم</translation>
    </message>
    <message>
        <source>Nomade</source>
        <translation>متنقل</translation>
    </message>
    <message>
        <source>Équipe du site</source>
        <translation>فريق الموقع</translation>
    </message>
    <message>
        <source>File d’attente</source>
        <translation>طابور انتظار</translation>
    </message>
    <message>
        <source>Salle occupée</source>
        <translation>قاعة مشغولة</translation>
    </message>
    <message>
        <source>depuis {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>attendu dehors à {time}</source>
        <translation>كان عليه المغادرة في {time}</translation>
    </message>
    <message>
        <source>jusqu’à {time}</source>
        <translation>حتى {time}</translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>شخص في الموقع</numerusform>
            <numerusform>شخص في الموقع</numerusform>
            <numerusform>شخصان في الموقع</numerusform>
            <numerusform>أشخاص في الموقع</numerusform>
            <numerusform>شخصا في الموقع</numerusform>
            <numerusform>شخص في الموقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s) aujourd’hui</source>
        <translation>
            <numerusform>لا خروج لم يره أحد اليوم</numerusform>
            <numerusform>خروج واحد لم يره أحد اليوم</numerusform>
            <numerusform>خروجان لم يرهما أحد اليوم</numerusform>
            <numerusform>%n حالات خروج لم يرها أحد اليوم</numerusform>
            <numerusform>%n حالة خروج لم يرها أحد اليوم</numerusform>
            <numerusform>%n حالة خروج لم يرها أحد اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visiteur(s)</source>
        <translation>
            <numerusform>%n زائر</numerusform>
            <numerusform>%n زائر</numerusform>
            <numerusform>%n زائران</numerusform>
            <numerusform>%n زوار</numerusform>
            <numerusform>%n زائرا</numerusform>
            <numerusform>%n زائر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s)</source>
        <translation>
            <numerusform>%n مقيم</numerusform>
            <numerusform>%n مقيم</numerusform>
            <numerusform>%n مقيمان</numerusform>
            <numerusform>%n مقيمين</numerusform>
            <numerusform>%n مقيما</numerusform>
            <numerusform>%n مقيم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomade(s)</source>
        <translation>
            <numerusform>%n متنقل</numerusform>
            <numerusform>%n متنقل</numerusform>
            <numerusform>%n متنقلان</numerusform>
            <numerusform>%n متنقلين</numerusform>
            <numerusform>%n متنقلا</numerusform>
            <numerusform>%n متنقل</numerusform>
        </translation>
    </message>
    <message>
        <source>{hour}h</source>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>Présence par heure</source>
        <translation>الحضور حسب الساعة</translation>
    </message>
    <message>
        <source>prévu</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Qui est là</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation>لائحة الإخلاء</translation>
    </message>
</context>
<context>
    <name>PresenceSection</name>
    <message>
        <source>Jours d’exception</source>
        <translation>أيام استثنائية</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Présence du service</source>
        <translation>حضور المصلحة</translation>
    </message>
    <message>
        <source>pas encore fixée : il est fermé au public</source>
        <translation>لم تحدد بعد: الخدمة مغلقة أمام العموم</translation>
    </message>
    <message>
        <source>Changer la présence</source>
        <translation>تغيير الحضور</translation>
    </message>
    <message>
        <source>Chaque semaine</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Un seul jour</source>
        <translation>يوم واحد فقط</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Ajouter une plage</source>
        <translation>إضافة فترة</translation>
    </message>
    <message>
        <source>Garde les plages déjà là ce jour.</source>
        <translation>تبقى الفترات المسجلة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Enregistrer la présence</source>
        <translation>حفظ الحضور</translation>
    </message>
    <message>
        <source>Choisissez aujourd’hui ou un jour à venir.</source>
        <translation>اختاروا اليوم أو يوما قادما.</translation>
    </message>
    <message>
        <source>{service}, {day} : présence enregistrée</source>
        <translation>{service}، {day}: تم حفظ الحضور</translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nom, société, hôte ou événement</source>
        <translation>الاسم أو الشركة أو المضيف أو النشاط</translation>
    </message>
    <message>
        <source>Chercher qui est là</source>
        <translation>البحث عمن هنا</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Visiteurs</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Files et salles</source>
        <translation>الطوابير والقاعات</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>المتأخرون</translation>
    </message>
    <message>
        <source>Qui est montré</source>
        <translation>من يعرض</translation>
    </message>
    <message>
        <source>Dans le bâtiment</source>
        <translation>في المبنى</translation>
    </message>
    <message>
        <source>Noter la sortie</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Annuler la sortie</source>
        <translation>إلغاء المغادرة</translation>
    </message>
    <message>
        <source>Liste d’évacuation</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Personne n’est dans le bâtiment.</source>
        <translation>لا أحد في المبنى.</translation>
    </message>
    <message>
        <source>Personne ne correspond.</source>
        <translation>لا أحد يطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) dans le bâtiment</source>
        <translation>
            <numerusform>لا أحد في المبنى</numerusform>
            <numerusform>شخص واحد في المبنى</numerusform>
            <numerusform>شخصان في المبنى</numerusform>
            <numerusform>%n أشخاص في المبنى</numerusform>
            <numerusform>%n شخصا في المبنى</numerusform>
            <numerusform>%n شخص في المبنى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avec un ticket</source>
        <translation>
            <numerusform>لا أحد بتذكرة</numerusform>
            <numerusform>شخص واحد بتذكرة</numerusform>
            <numerusform>شخصان بتذكرة</numerusform>
            <numerusform>%n أشخاص بتذاكر</numerusform>
            <numerusform>%n شخصا بتذكرة</numerusform>
            <numerusform>%n شخص بتذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aujourd’hui, %n visiteur(s) venu(s)</source>
        <translation>
            <numerusform>لم يأت أي زائر اليوم</numerusform>
            <numerusform>اليوم جاء زائر واحد</numerusform>
            <numerusform>اليوم جاء زائران</numerusform>
            <numerusform>اليوم جاء %n زوار</numerusform>
            <numerusform>اليوم جاء %n زائرا</numerusform>
            <numerusform>اليوم جاء %n زائر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) notée(s)</source>
        <translation>
            <numerusform>لم تسجل أي مغادرة</numerusform>
            <numerusform>مغادرة مسجلة واحدة</numerusform>
            <numerusform>مغادرتان مسجلتان</numerusform>
            <numerusform>%n مغادرات مسجلة</numerusform>
            <numerusform>%n مغادرة مسجلة</numerusform>
            <numerusform>%n مغادرة مسجلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s)</source>
        <translation>
            <numerusform>لا مغادرة غير مرئية</numerusform>
            <numerusform>مغادرة واحدة لم يرها أحد</numerusform>
            <numerusform>مغادرتان لم يرهما أحد</numerusform>
            <numerusform>%n مغادرات لم يرها أحد</numerusform>
            <numerusform>%n مغادرة لم يرها أحد</numerusform>
            <numerusform>%n مغادرة لم يرها أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) en retard</source>
        <translation>
            <numerusform>لا أحد متأخر</numerusform>
            <numerusform>شخص متأخر</numerusform>
            <numerusform>شخصان متأخران</numerusform>
            <numerusform>%n أشخاص متأخرون</numerusform>
            <numerusform>%n شخصا متأخرا</numerusform>
            <numerusform>%n شخص متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) des jours passés non rendu(s)</source>
        <translation>
            <numerusform>لا شارات غير معادة من الأيام الماضية</numerusform>
            <numerusform>شارة واحدة من الأيام الماضية لم تعد</numerusform>
            <numerusform>شارتان من الأيام الماضية لم تعادا</numerusform>
            <numerusform>%n شارات من الأيام الماضية لم تعد</numerusform>
            <numerusform>%n شارة من الأيام الماضية لم تعد</numerusform>
            <numerusform>%n شارة من الأيام الماضية لم تعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne reste ouvert.</source>
        <translation>لا شيء معلق.</translation>
    </message>
    <message>
        <source>Sortie notée : {name}</source>
        <translation>سجلت مغادرة: {name}</translation>
    </message>
    <message>
        <source>Ce n’est pas enregistré</source>
        <translation>لم يحفظ</translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Imprimer « {name} » de nouveau ?</source>
        <translation>طباعة « {name} » من جديد؟</translation>
    </message>
    <message>
        <source>Il est déjà sorti. Pourquoi encore une fois ?</source>
        <translation>لقد طُبع من قبل. لماذا مرة أخرى؟</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>perdu</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>abîmé</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>illisible</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>rien n’est sorti</source>
        <translation>لم يخرج شيء</translation>
    </message>
    <message>
        <source>une copie</source>
        <translation>نسخة</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Le document « {name} » est prêt.</source>
        <translation>الوثيقة « {name} » جاهزة.</translation>
    </message>
    <message>
        <source>Imprimer ou enregistrer ?</source>
        <translation>طباعة أم حفظ؟</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Il sortira à l’imprimante {printer}.</source>
        <translation>ستخرج من الطابعة {printer}.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choisir l’imprimante…</source>
        <translation>اختيار الطابعة…</translation>
    </message>
    <message>
        <source>Enregistrer un PDF…</source>
        <translation>حفظ ملف PDF…</translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation>الطباعة من جديد</translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>L’imprimante n’est pas là.</source>
        <translation>الطابعة غير موجودة.</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte ou débranchée.</source>
        <translation>الطابعة مطفأة أو غير موصولة.</translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier.</source>
        <translation>نفد ورق الطابعة.</translation>
    </message>
    <message>
        <source>Le capot de l’imprimante est ouvert.</source>
        <translation>غطاء الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>Le dossier ne peut pas être écrit.</source>
        <translation>تعذرت الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>« {name} » est enregistré. {why} Il sortira dès que ce sera réglé.</source>
        <translation>« {name} » مسجل. {why} سيُطبع بمجرد حل المشكل.</translation>
    </message>
    <message>
        <source>« {name} » n’est pas sorti à temps. {why} Il ne sortira plus de lui-même.</source>
        <translation>لم يُطبع « {name} » في الوقت المناسب. {why} لن يُطبع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>« {name} » est peut-être sorti, peut-être à moitié. Regardez l’imprimante.</source>
        <translation>ربما طُبع « {name} »، وربما نصفه فقط. انظروا إلى الطابعة.</translation>
    </message>
    <message>
        <source>« {name} » n’est pas sorti : l’imprimante l’a abandonné. Relancez-le.</source>
        <translation>لم تخرج « {name} »: تخلت عنها الطابعة. أعيدوا طبعها.</translation>
    </message>
    <message>
        <source>« {name} » ne peut pas être imprimé. Le journal du poste dit pourquoi.</source>
        <translation>لا يمكن طباعة « {name} ». السبب في سجل المكتب.</translation>
    </message>
    <message>
        <source>« {name} » est déjà demandé. {why}</source>
        <translation>« {name} » مطلوب من قبل. {why}</translation>
    </message>
    <message>
        <source>Rien n’est imprimé : les données du poste ne répondent pas. Réessayez.</source>
        <translation>لم يُطبع شيء: بيانات المكتب لا تستجيب. أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Envoyé à l’imprimante</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Accès prioritaire</source>
        <translation>ولوج ذو أولوية</translation>
    </message>
    <message>
        <source>Touchez si vous êtes concerné. Le motif n’est ni imprimé ni affiché.</source>
        <translation>المسوا إن كنتم معنيين. السبب لا يُطبع ولا يُعرض.</translation>
    </message>
    <message>
        <source>Handicap</source>
        <translation>إعاقة</translation>
    </message>
    <message>
        <source>Grossesse</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Personne âgée</source>
        <translation>شخص مسن</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>La notice n’est pas complète</source>
        <translation>الإشعار غير مكتمل</translation>
    </message>
    <message>
        <source>La loi 09-08 demande {what}. Dites-le dans « Notice ».</source>
        <translation>يطلب القانون 09-08 {what}. أدخلوه في «الإشعار».</translation>
    </message>
    <message>
        <source>le numéro de la CNDP</source>
        <translation>رقم اللجنة الوطنية</translation>
    </message>
    <message>
        <source>à qui s’adresser</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>le numéro de la CNDP et à qui s’adresser</source>
        <translation>رقم اللجنة الوطنية وجهة الاتصال</translation>
    </message>
    <message>
        <source> et </source>
        <translation type="vanished">و</translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation>المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
</context>
<context>
    <name>ProcedureList</name>
    <message>
        <source>Voir toutes les démarches</source>
        <translation>عرض كل الإجراءات</translation>
    </message>
</context>
<context>
    <name>ProceduresSection</name>
    <message>
        <source>modifiée</source>
        <translation>معدل</translation>
    </message>
    <message>
        <source>ajoutée</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>يجب التحقق</translation>
    </message>
    <message>
        <source>vérifié le {date}</source>
        <translation>تم التحقق في {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>بدون وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Démarches et pièces</source>
        <translation>الإجراءات والوثائق</translation>
    </message>
    <message>
        <source>Nouvelle démarche</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Revenir au texte livré</source>
        <translation>العودة إلى النص الأصلي</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ajouter cette démarche</source>
        <translation>إضافة هذا الإجراء</translation>
    </message>
    <message>
        <source>La démarche est ajoutée</source>
        <translation>أضيف الإجراء</translation>
    </message>
    <message>
        <source>La démarche est enregistrée</source>
        <translation>حفظ الإجراء</translation>
    </message>
    <message>
        <source>La démarche n’est plus offerte</source>
        <translation>لم يعد الإجراء متاحا</translation>
    </message>
    <message>
        <source>La démarche est revenue au texte livré</source>
        <translation>عاد الإجراء إلى النص الأصلي</translation>
    </message>
    <message>
        <source>La version est reprise</source>
        <translation>استرجعت النسخة</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Remettre dans la file</source>
        <translation>إعادة إلى الطابور</translation>
    </message>
    <message>
        <source>Laisser passer deux autres</source>
        <translation>ترك اثنين يمران</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>En attente ({n})</source>
        <translation>في الانتظار ({n})</translation>
    </message>
    <message>
        <source>Tickets du jour</source>
        <translation>تذاكر اليوم</translation>
    </message>
    <message>
        <source>Aucun ticket aujourd’hui</source>
        <translation>لا تذكرة اليوم</translation>
    </message>
    <message>
        <source>Personne n’attend</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Parti</source>
        <translation>غادر</translation>
    </message>
</context>
<context>
    <name>QueueSection</name>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>شارة</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Page d’essai</source>
        <translation>صفحة تجريبية</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>À l’imprimante</source>
        <translation>لدى الطابعة</translation>
    </message>
    <message>
        <source>Pas sorti</source>
        <translation>لم تخرج</translation>
    </message>
    <message>
        <source>Trop tard</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>Relancer</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>File d’impression</source>
        <translation>قائمة الطباعة</translation>
    </message>
    <message>
        <source>Rien n’attend</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Tout ce qui a été demandé est sorti.</source>
        <translation>خرج كل ما طلب.</translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Guichet Unique</source>
        <translation>الشباك الوحيد</translation>
    </message>
    <message>
        <source>attente la plus longue</source>
        <translation type="vanished">أطول انتظار</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation type="vanished">مغلق</translation>
    </message>
</context>
<context>
    <name>RailHead</name>
    <message>
        <source>Accueil</source>
        <translation>الاستقبال</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Le lecteur</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Facultatif. Lisez ce code sur l’écran avec le lecteur.</source>
        <translation>اختياري. اقرؤوا هذا الرمز على الشاشة بالقارئ.</translation>
    </message>
    <message>
        <source>Prêt à lire</source>
        <translation>جاهز للقراءة</translation>
    </message>
    <message>
        <source>Code à lire avec le lecteur</source>
        <translation>رمز يقرأ بالقارئ</translation>
    </message>
    <message>
        <source>Rien n’arrive ? Branchez-le, remettez-le à l’usine et mettez-le en « clavier USB » (USB HID keyboard) avec les codes de sa notice.</source>
        <translation>لا يصل شيء؟ أوصلوه، وأعيدوا ضبط المصنع، واجعلوه «لوحة مفاتيح USB» (USB HID keyboard) برموز دليله.</translation>
    </message>
    <message>
        <source>Lu juste : le lecteur et ce poste ont le même clavier.</source>
        <translation>قراءة صحيحة: للقارئ وهذه المحطة لوحة المفاتيح نفسها.</translation>
    </message>
    <message>
        <source>Lu juste, mais majuscules et minuscules sont échangées.</source>
        <translation>قراءة صحيحة، لكن الحروف الكبيرة والصغيرة متبادلة.</translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier américain sur un poste français, et le programme le sait.</source>
        <translation>قراءة صحيحة: يكتب بلوحة أمريكية على محطة فرنسية، والبرنامج يعلم ذلك.</translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier américain sur un poste arabe, et le programme le sait.</source>
        <translation>قراءة صحيحة: يكتب بلوحة أمريكية على محطة عربية، والبرنامج يعلم ذلك.</translation>
    </message>
    <message>
        <source>Lu juste : il tape en clavier français sur un poste américain, et les badges passent ainsi.</source>
        <translation>قراءة صحيحة: يكتب بلوحة فرنسية على محطة أمريكية، والشارات تمر هكذا.</translation>
    </message>
    <message>
        <source>Il tape en clavier arabe sur un poste américain.</source>
        <translation>يكتب بلوحة عربية على محطة أمريكية.</translation>
    </message>
    <message>
        <source>Autre chose est arrivé : {arrived}</source>
        <translation>وصل شيء آخر: {arrived}</translation>
    </message>
    <message>
        <source>Arrivé : {arrived}</source>
        <translation>وصل: {arrived}</translation>
    </message>
    <message>
        <source>Entrée le termine.</source>
        <translation>تنهيه مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Remettez-le à l’usine, puis « clavier USB », « clavier américain » et « suffixe Entrée (CR) », avec les codes de sa notice. Ensuite lisez encore.</source>
        <translation>أعيدوا ضبط المصنع، ثم «لوحة مفاتيح USB» و«لوحة أمريكية» و«لاحقة الإدخال (CR)» برموز دليله. ثم اقرؤوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Regardez si Verr. Maj est enfoncée. Les badges passent quand même.</source>
        <translation>انظروا هل مفتاح الحروف الكبيرة (Caps Lock) مفعل. الشارات تمر مع ذلك.</translation>
    </message>
    <message>
        <source>Il ne termine pas par Entrée : les badges passent, mais ajoutez « suffixe Entrée (CR) » avec les codes de sa notice, pour la recherche.</source>
        <translation>لا ينهي بمفتاح الإدخال: الشارات تمر، لكن أضيفوا «لاحقة الإدخال (CR)» برموز دليله من أجل البحث.</translation>
    </message>
</context>
<context>
    <name>ReadyForm</name>
    <message>
        <source>Un e-mail part à {address}.</source>
        <translation>تُرسل رسالة إلى {address}.</translation>
    </message>
    <message>
        <source>Les papiers sont prêts ?</source>
        <translation>هل الأوراق جاهزة؟</translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>À dire au retrait</source>
        <translation>يُقال عند السحب</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>ReceptionWindow</name>
    <message>
        <source>Cet écran n’a rien à imprimer.</source>
        <translation>لا يوجد ما يُطبع في هذه الشاشة.</translation>
    </message>
    <message>
        <source>Aucun agent n’est inscrit</source>
        <translation>لا يوجد أي عون مسجل</translation>
    </message>
    <message>
        <source>Mettez-le en service : fermez et rouvrez cette fenêtre.</source>
        <translation>لبدء استعماله: أغلقوا هذه النافذة وافتحوها من جديد.</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.</source>
        <translation>لا شيء في هذه النافذة لدوركم. عملكم يتم من نافذة أخرى.</translation>
    </message>
    <message>
        <source>Ce poste n’a pas encore de site</source>
        <translation>لا يوجد موقع على هذا المكتب بعد</translation>
    </message>
    <message>
        <source>Ouvrez-le : kiosk do sites.open code=… name=… city=…, ou essayez : kiosk demo</source>
        <translation type="vanished">افتحوه: kiosk do sites.open code=… name=… city=…، أو جربوا: kiosk demo</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Le PIN reste ce qu’il est</source>
        <translation>الرقم السري لم يتغير</translation>
    </message>
    <message>
        <source>Un autre responsable peut vous donner un PIN. Sinon, tapez le code qui est au coffre.</source>
        <translation>يمكن لمسؤول آخر أن يمنحكم رقما سريا. وإلا فأدخلوا الرمز المحفوظ في الخزنة.</translation>
    </message>
    <message>
        <source>Nouveau PIN pour {name}</source>
        <translation>رقم سري جديد لـ {name}</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Code de récupération du site</source>
        <translation>رمز الاسترجاع الخاص بالموقع</translation>
    </message>
    <message>
        <source>Huit groupes de cinq signes, imprimés à l’installation.</source>
        <translation>ثماني مجموعات من خمس علامات، طبعت عند التثبيت.</translation>
    </message>
    <message>
        <source>Nouveau PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation>ليس الرقم نفسه. اكتبه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>RecoveryShown</name>
    <message>
        <source>Le code de récupération</source>
        <translation>رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Notez-le et mettez-le au coffre du site : il ouvre les sauvegardes quand il n’y a plus que lui. Il n’est gardé nulle part et ne sera plus montré.</source>
        <translation>دوّنه وضعه في خزنة الموقع: به تفتح النسخ الاحتياطية حين لا يبقى غيره. لا يحفظ في أي مكان ولن يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Enregistrer la feuille…</source>
        <translation>حفظ الورقة…</translation>
    </message>
    <message>
        <source>C’est noté : continuer</source>
        <translation>كتب: متابعة</translation>
    </message>
    <message>
        <source>C’est noté : commencer</source>
        <translation type="vanished">تم التدوين: لنبدأ</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Arrivée sans inscription</source>
        <translation>حضور بدون تسجيل</translation>
    </message>
    <message>
        <source>Noter l’arrivée</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Inscrire une personne</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>La personne n’est pas inscrite</source>
        <translation>لم يسجل الشخص</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Entreprise ou résident</source>
        <translation>الشركة أو المقيم</translation>
    </message>
    <message>
        <source>E-mail pour la confirmation</source>
        <translation>البريد الإلكتروني للتأكيد</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>C’est quelqu’un d’autre du même nom</source>
        <translation>هو شخص آخر بنفس الاسم</translation>
    </message>
    <message>
        <source>Tapez le prénom et le nom.</source>
        <translation>اكتبوا الاسم الكامل.</translation>
    </message>
    <message>
        <source>Sans son accord, rien n’est gardé d’une personne de l’extérieur.</source>
        <translation>بدون موافقته لا يحتفظ بشيء عن شخص من الخارج.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Répéter la réservation</source>
        <translation>تكرار الحجز</translation>
    </message>
    <message>
        <source>Garder ces dates</source>
        <translation>الاحتفاظ بهذه التواريخ</translation>
    </message>
    <message>
        <source>Répétition</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Règle RFC 5545</source>
        <translation>قاعدة RFC 5545</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Nombre de dates</source>
        <translation>عدد التواريخ</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Une autre règle</source>
        <translation>قاعدة أخرى</translation>
    </message>
    <message>
        <source>Laisser de côté les jours fermés</source>
        <translation>ترك أيام الإغلاق</translation>
    </message>
    <message>
        <source>Dates de la série</source>
        <translation>تواريخ السلسلة</translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation>ترك هذا التاريخ</translation>
    </message>
    <message>
        <source>Déplacer…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Laisser de côté tout ce qui est pris</source>
        <translation>ترك كل ما هو محجوز</translation>
    </message>
    <message>
        <source>Déplacer cette date</source>
        <translation>نقل هذا التاريخ</translation>
    </message>
    <message>
        <source>Nouveau jour</source>
        <translation>يوم جديد</translation>
    </message>
    <message>
        <source>Nouvelle heure</source>
        <translation>ساعة جديدة</translation>
    </message>
    <message>
        <source>Garder cette date</source>
        <translation>الاحتفاظ بهذا التاريخ</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) à réserver</source>
        <translation>
            <numerusform>لا تاريخ للحجز</numerusform>
            <numerusform>تاريخ واحد للحجز</numerusform>
            <numerusform>تاريخان للحجز</numerusform>
            <numerusform>%n تواريخ للحجز</numerusform>
            <numerusform>%n تاريخا للحجز</numerusform>
            <numerusform>%n تاريخ للحجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laissée(s) de côté</source>
        <translation>
            <numerusform>لا شيء متروك</numerusform>
            <numerusform>واحد متروك</numerusform>
            <numerusform>اثنان متروكان</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكا</numerusform>
            <numerusform>%n متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prise(s), sans réservation</source>
        <translation>
            <numerusform>لا شيء محجوز</numerusform>
            <numerusform>واحد محجوز لن يُحجز</numerusform>
            <numerusform>اثنان محجوزان لن يُحجزا</numerusform>
            <numerusform>%n محجوزة لن تُحجز</numerusform>
            <numerusform>%n محجوزا لن يُحجز</numerusform>
            <numerusform>%n محجوز لن يُحجز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Répétition</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Dates et conflits…</source>
        <translation>التواريخ والتعارضات…</translation>
    </message>
    <message>
        <source>Une seule fois</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Une autre règle</source>
        <translation>قاعدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>لا تواريخ</numerusform>
            <numerusform>تاريخ واحد</numerusform>
            <numerusform>تاريخان</numerusform>
            <numerusform>%n تواريخ</numerusform>
            <numerusform>%n تاريخا</numerusform>
            <numerusform>%n تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à revoir</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayCard</name>
    <message>
        <source>Ces jours ne sont pas rejoués</source>
        <translation>لم تتم إعادة هذه الأيام</translation>
    </message>
    <message>
        <source>Aucun jour à rejouer</source>
        <translation>لا يوم لإعادته</translation>
    </message>
    <message>
        <source>Aucun ticket n’a été pris avant ce jour.</source>
        <translation>لم تؤخذ أي تذكرة قبل هذا اليوم.</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela changerait ?</source>
        <translation>ماذا سيتغير؟</translation>
    </message>
    <message>
        <source>Rejouer les derniers jours avec ces règles le dit, service par service.</source>
        <translation>إعادة الأيام الأخيرة بهذه القواعد تبين ذلك، خدمة بخدمة.</translation>
    </message>
    <message>
        <source>Tous les tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Prioritaires</source>
        <translation>ذوو الأولوية</translation>
    </message>
    <message>
        <source>Sur rendez-vous</source>
        <translation>بموعد</translation>
    </message>
    <message>
        <source>9 sur 10 : {words}</source>
        <translation>9 من 10: {words}</translation>
    </message>
    <message>
        <source>au plus : {words}</source>
        <translation>على الأكثر: {words}</translation>
    </message>
    <message>
        <source>relevée : {minutes}</source>
        <translation>المسجل: {minutes}</translation>
    </message>
    <message>
        <source>tickets : {count}</source>
        <translation>التذاكر: {count}</translation>
    </message>
    <message>
        <source>{minutes}, inchangé</source>
        <translation>{minutes}، دون تغيير</translation>
    </message>
    <message>
        <source>{then} au lieu de {now}</source>
        <translation>{then} بدل {now}</translation>
    </message>
    <message>
        <source>Attente médiane</source>
        <translation>الانتظار الوسيط</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Rejouer les derniers jours</source>
        <translation>إعادة الأيام الأخيرة</translation>
    </message>
    <message>
        <source>Attentes des jours rejoués</source>
        <translation>أوقات انتظار الأيام المعادة</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Recommandé par {name}</source>
        <translation>بتوصية من {name}</translation>
    </message>
    <message>
        <source>Connu par : {source}</source>
        <translation>عرفنا عن طريق: {source}</translation>
    </message>
    <message>
        <source>Prévu : {when}</source>
        <translation>الموعد: {when}</translation>
    </message>
    <message>
        <source>Manque : {papers}</source>
        <translation>الناقص: {papers}</translation>
    </message>
    <message>
        <source>Noter les pièces</source>
        <translation>تسجيل الوثائق</translation>
    </message>
    <message>
        <source>Fixer l’entretien</source>
        <translation>تحديد موعد المقابلة</translation>
    </message>
    <message>
        <source>Fixer la commission</source>
        <translation>تحديد موعد اللجنة</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>Faire entrer</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Annuler l’étape</source>
        <translation>إلغاء الخطوة</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Enregistrer une candidature</source>
        <translation>تسجيل ملف ترشيح</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>تسجيل وطباعة</translation>
    </message>
    <message>
        <source>La candidature n’est pas enregistrée</source>
        <translation>لم يُسجل ملف الترشيح</translation>
    </message>
    <message>
        <source>Corriger la candidature {label}</source>
        <translation>تصحيح ملف الترشيح {label}</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>La candidature reste ce qu’elle était</source>
        <translation>يبقى ملف الترشيح كما كان</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>ou téléphone</source>
        <translation>أو الهاتف</translation>
    </message>
    <message>
        <source>Qui demande</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>En quelques mots</source>
        <translation>في بضع كلمات</translation>
    </message>
    <message>
        <source>Connu par</source>
        <translation>كيف عرفنا</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>مرحلة المشروع</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Recommandé par</source>
        <translation>الجهة الموصية</translation>
    </message>
    <message>
        <source>Nom de l’organisme</source>
        <translation>اسم الجهة</translation>
    </message>
    <message>
        <source>Pièces apportées</source>
        <translation>الوثائق المسلمة</translation>
    </message>
    <message>
        <source>Tapez le prénom.</source>
        <translation>اكتبوا الاسم الشخصي.</translation>
    </message>
    <message>
        <source>Tapez le nom.</source>
        <translation>اكتبوا الاسم العائلي.</translation>
    </message>
    <message>
        <source>Donnez un nom au projet.</source>
        <translation>أعطوا المشروع اسما.</translation>
    </message>
    <message>
        <source>Un téléphone ou un e-mail est nécessaire.</source>
        <translation>لا بد من هاتف أو بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Choisissez le secteur.</source>
        <translation>اختاروا القطاع.</translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <source>facultatif</source>
        <translation type="vanished">اختياري</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>À répondre aujourd’hui</source>
        <translation>يجب الجواب اليوم</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>encore {count} j</source>
        <translation>بقي {count} ي</translation>
    </message>
    <message>
        <source>Registre des demandes</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Une personne demande</source>
        <translation>شخص يطلب</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation type="vanished">الحق</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="vanished">الاسم الكامل</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation type="vanished">المقاولة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="vanished">الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="vanished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Identité vérifiée</source>
        <translation type="vanished">التحقق من الهوية</translation>
    </message>
    <message>
        <source>Chercher la personne</source>
        <translation>البحث عن الشخص</translation>
    </message>
    <message>
        <source>Noter pour plus tard</source>
        <translation>تسجيل لوقت لاحق</translation>
    </message>
    <message>
        <source>Aucune demande</source>
        <translation>لا طلبات</translation>
    </message>
    <message>
        <source>Qui demande ses données se présente ici ; le registre ne garde pas les noms.</source>
        <translation>من يطلب معطياته يقدم طلبه هنا؛ ولا يحتفظ السجل بالأسماء.</translation>
    </message>
    <message>
        <source>Demande notée</source>
        <translation>تم تسجيل الطلب</translation>
    </message>
    <message>
        <source>Écrivez le prénom et le nom.</source>
        <translation type="vanished">اكتبوا الاسم الشخصي والعائلي.</translation>
    </message>
</context>
<context>
    <name>ResidentDetail</name>
    <message>
        <source>depuis le {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Aucune personne inscrite</source>
        <translation>لا أحد مسجل</translation>
    </message>
    <message>
        <source>Fusionnée avec : {name}</source>
        <translation>دُمجت معها: {name}</translation>
    </message>
    <message>
        <source>Séparer de nouveau</source>
        <translation>الفصل من جديد</translation>
    </message>
    <message>
        <source>Doublon possible : {name}</source>
        <translation>ربما مكررة: {name}</translation>
    </message>
    <message>
        <source>Fusionner dans cette fiche</source>
        <translation>الدمج في هذا الملف</translation>
    </message>
</context>
<context>
    <name>ResidentFile</name>
    <message>
        <source>Personnes</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Réservations à venir</source>
        <translation>الحجوزات المقبلة</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Colis</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Historique de la fiche</source>
        <translation>سجل الملف</translation>
    </message>
    <message>
        <source>Partie de la fiche</source>
        <translation>جزء الملف</translation>
    </message>
    <message>
        <source>Rien à montrer</source>
        <translation>لا شيء للعرض</translation>
    </message>
</context>
<context>
    <name>ResidentForm</name>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Nouveau résident</source>
        <translation>مقيم جديد</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>اسم المقاولة</translation>
    </message>
    <message>
        <source>Nom arabe</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>التعريف الموحد</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Autre téléphone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation>فئة العضو</translation>
    </message>
    <message>
        <source>15 chiffres</source>
        <translation>15 رقما</translation>
    </message>
    <message>
        <source>occupé</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Dans la liste…</source>
        <translation>من اللائحة…</translation>
    </message>
    <message>
        <source>Bureaux du site</source>
        <translation>مكاتب الموقع</translation>
    </message>
    <message>
        <source>Plusieurs : séparés par +</source>
        <translation>عدة مكاتب: تفصل بينها علامة +</translation>
    </message>
    <message>
        <source>IF</source>
        <translation>التعريف الجبائي</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>السجل التجاري</translation>
    </message>
    <message>
        <source>Tribunal du RC</source>
        <translation>محكمة السجل التجاري</translation>
    </message>
    <message>
        <source>Affilié CNSS</source>
        <translation>رقم الانخراط في الصندوق</translation>
    </message>
    <message>
        <source>7 ou 8 chiffres</source>
        <translation>7 أو 8 أرقام</translation>
    </message>
    <message>
        <source>Casablanca</source>
        <translation>الدار البيضاء</translation>
    </message>
    <message>
        <source>7 chiffres, celui de l’employeur</source>
        <translation>7 أرقام، رقم المشغل</translation>
    </message>
    <message>
        <source>Dites la ville du tribunal : un RC n’est unique que là.</source>
        <translation>اذكروا مدينة المحكمة: رقم السجل لا يتكرر فيها فقط.</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>sur place</source>
        <translation>في الموقع</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>الحذف من القائمة</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message numerus="yes">
        <source>%n entreprise(s)</source>
        <translation>
            <numerusform>لا مقاولة</numerusform>
            <numerusform>مقاولة واحدة</numerusform>
            <numerusform>مقاولتان</numerusform>
            <numerusform>%n مقاولات</numerusform>
            <numerusform>%n مقاولة</numerusform>
            <numerusform>%n مقاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Résidents</source>
        <translation>المقيمون</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Nouveau résident</source>
        <translation>مقيم جديد</translation>
    </message>
    <message>
        <source>Nom, ICE, secteur ou bureau</source>
        <translation>الاسم أو التعريف الموحد أو القطاع أو المكتب</translation>
    </message>
    <message>
        <source>Chercher un résident</source>
        <translation>البحث عن مقيم</translation>
    </message>
    <message>
        <source>Aucun résident</source>
        <translation>لا يوجد مقيم</translation>
    </message>
    <message>
        <source>Inscrivez une entreprise ou importez une liste.</source>
        <translation>سجلوا مقاولة أو استوردوا لائحة.</translation>
    </message>
    <message>
        <source>Aucun résident trouvé</source>
        <translation>لم يُعثر على أي مقيم</translation>
    </message>
    <message>
        <source>Relisez le nom, ou inscrivez-le.</source>
        <translation>تحققوا من الاسم أو سجّلوه.</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>{name} quitte le site ?</source>
        <translation>{name} تغادر الموقع؟</translation>
    </message>
    <message>
        <source>Ses personnes ne pourront plus être visitées. L’historique reste.</source>
        <translation>لن يعود من الممكن زيارة أشخاصها. ويبقى السجل.</translation>
    </message>
    <message>
        <source>Noter le départ</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation>سُجلت مغادرة {name}</translation>
    </message>
    <message>
        <source>Retirer {name} de la liste ?</source>
        <translation>حذف {name} من اللائحة؟</translation>
    </message>
    <message>
        <source>Ses visites passées gardent son nom.</source>
        <translation>تحتفظ زياراته السابقة باسمه.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{name} retiré de la liste</source>
        <translation>حُذف {name} من اللائحة</translation>
    </message>
    <message>
        <source>Importer des résidents</source>
        <translation>استيراد المقيمين</translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s) importé(s)</source>
        <translation>
            <numerusform>لم يُستورد أي مقيم</numerusform>
            <numerusform>تم استيراد مقيم واحد</numerusform>
            <numerusform>تم استيراد مقيمين</numerusform>
            <numerusform>تم استيراد %n مقيمين</numerusform>
            <numerusform>تم استيراد %n مقيما</numerusform>
            <numerusform>تم استيراد %n مقيم</numerusform>
        </translation>
    </message>
    <message>
        <source>Import fait</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>{other} est dans la fiche de {name}</source>
        <translation>{other} صارت في ملف {name}</translation>
    </message>
    <message>
        <source>Fusion annulée</source>
        <translation>أُلغي الدمج</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Votre rôle ne permet pas de chercher.</source>
        <translation>دوركم لا يسمح بالبحث.</translation>
    </message>
    <message>
        <source>Rien ne correspond à « {typed} »</source>
        <translation>لا شيء يطابق «{typed}»</translation>
    </message>
    <message>
        <source>Voir aussi · {kind}</source>
        <translation>انظر أيضا · {kind}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Papiers déposés</source>
        <translation>أوراق مودعة</translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation>ملف ترشيح</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Entreprises</source>
        <translation>المقاولات</translation>
    </message>
    <message>
        <source>Réservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>القاعات</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Colis</source>
        <translation>الطرود</translation>
    </message>
</context>
<context>
    <name>ReturnBand</name>
    <message>
        <source>Réseau revenu à {time}, après {away} hors ligne</source>
        <translation>عادت الشبكة على الساعة {time}، بعد {away} من الانقطاع</translation>
    </message>
    <message numerus="yes">
        <source>les %n action(s) saisie(s) ici sont gardée(s)</source>
        <translation>
            <numerusform>كل الإجراءات محفوظة</numerusform>
            <numerusform>الإجراء المدخل هنا محفوظ</numerusform>
            <numerusform>الإجراءان المدخلان هنا محفوظان</numerusform>
            <numerusform>الإجراءات الـ%n المدخلة هنا محفوظة</numerusform>
            <numerusform>الإجراءات الـ%n المدخلة هنا محفوظة</numerusform>
            <numerusform>الإجراءات الـ%n المدخلة هنا محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’a été perdu : {kept}.</source>
        <translation>لم يضع شيء: {kept}.</translation>
    </message>
    <message>
        <source>Pendant ce temps, le central a changé : {rows}.</source>
        <translation>في هذه الأثناء غيّر المركز: {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>%n acceptée(s)</source>
        <translation>
            <numerusform>%n مقبول</numerusform>
            <numerusform>%n مقبول</numerusform>
            <numerusform>%n مقبولان</numerusform>
            <numerusform>%n مقبولة</numerusform>
            <numerusform>%n مقبولا</numerusform>
            <numerusform>%n مقبولا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà faite(s) ailleurs</source>
        <translation>
            <numerusform>لا إجراء أُنجز في مكان آخر</numerusform>
            <numerusform>إجراء واحد أُنجز في مكان آخر</numerusform>
            <numerusform>إجراءان أُنجزا في مكان آخر</numerusform>
            <numerusform>%n إجراءات أُنجزت في مكان آخر</numerusform>
            <numerusform>%n إجراءً أُنجز في مكان آخر</numerusform>
            <numerusform>%n إجراء أُنجز في مكان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encore en attente</source>
        <translation>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à régler par vous</source>
        <translation>
            <numerusform>%n للتسوية من طرفكم</numerusform>
            <numerusform>%n للتسوية من طرفكم</numerusform>
            <numerusform>%n للتسوية من طرفكم</numerusform>
            <numerusform>%n للتسوية من طرفكم</numerusform>
            <numerusform>%n للتسوية من طرفكم</numerusform>
            <numerusform>%n للتسوية من طرفكم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnParcel</name>
    <message>
        <source>Rendre le colis au transporteur ?</source>
        <translation>إعادة الطرد إلى الناقل؟</translation>
    </message>
    <message>
        <source>Rendre le colis</source>
        <translation>إعادة الطرد</translation>
    </message>
    <message>
        <source>Le colis n’est pas rendu</source>
        <translation>لم يُعَد الطرد</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Déjà sur place depuis le {day}, {host}</source>
        <translation>في الموقع منذ {day}، {host}</translation>
    </message>
    <message>
        <source>Déjà sur place depuis {time}, {host}</source>
        <translation>في الموقع منذ {time}، {host}</translation>
    </message>
    <message>
        <source>Attendue à {time}, {host}</source>
        <translation>منتظرة على الساعة {time}، {host}</translation>
    </message>
    <message>
        <source>Voir la visite</source>
        <translation>عرض الزيارة</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Une autre personne</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Dernière visite : {day}, {host}</source>
        <translation>آخر زيارة: {day}، {host}</translation>
    </message>
</context>
<context>
    <name>RevokeBadge</name>
    <message>
        <source>Annuler le badge {number} ?</source>
        <translation>إلغاء الشارة {number}؟</translation>
    </message>
    <message>
        <source>Il ne passera plus à aucun lecteur de ce site.</source>
        <translation>لن يقبلها أي قارئ في هذا الموقع.</translation>
    </message>
    <message>
        <source>Annuler le badge</source>
        <translation>إلغاء الشارة</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Le badge n’est pas annulé</source>
        <translation>لم تُلغ الشارة</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>perdu</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>volé</source>
        <translation>مسروقة</translation>
    </message>
    <message>
        <source>abîmé</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>départ</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Dites pourquoi.</source>
        <translation>اذكروا السبب.</translation>
    </message>
</context>
<context>
    <name>RollSheet</name>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nom, société ou hôte</source>
        <translation>الاسم أو المقاولة أو المضيف</translation>
    </message>
    <message>
        <source>Chercher dans l’appel</source>
        <translation>البحث في النداء</translation>
    </message>
    <message>
        <source>À trouver</source>
        <translation>للبحث عنهم</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>النداء</translation>
    </message>
    <message>
        <source>Lieu : escalier B, 2e étage</source>
        <translation>المكان: الدرج B، الطابق 2</translation>
    </message>
    <message>
        <source>Lieu, rien d’autre ; Entrée l’enregistre</source>
        <translation>المكان فقط؛ مفتاح الإدخال يحفظه</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Manquant</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>À aider</source>
        <translation>للمساعدة</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Un de moins</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>طباعة اللائحة</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Fin d’évacuation</source>
        <translation>نهاية الإخلاء</translation>
    </message>
    <message>
        <source>Reprendre l’évacuation</source>
        <translation>استئناف الإخلاء</translation>
    </message>
    <message>
        <source>à trouver</source>
        <translation>يبحث عنه</translation>
    </message>
    <message>
        <source>présents</source>
        <translation>حاضرون</translation>
    </message>
    <message>
        <source>manquants</source>
        <translation>مفقودون</translation>
    </message>
    <message>
        <source>à aider à descendre</source>
        <translation>يحتاج مساعدة للنزول</translation>
    </message>
    <message>
        <source>accompagnants comptés</source>
        <translation>مرافقون محسوبون</translation>
    </message>
    <message>
        <source>Personne n’était à l’intérieur : ajoutez qui manque.</source>
        <translation>لم يكن أحد في الداخل: أضيفوا من ينقص.</translation>
    </message>
    <message>
        <source>Tout le monde est trouvé.</source>
        <translation>عثر على الجميع.</translation>
    </message>
    <message>
        <source>Personne de ce nom sur l’appel. Ajoutez la personne si elle est ici.</source>
        <translation>لا أحد بهذا الاسم في النداء. أضيفوا الشخص إن كان هنا.</translation>
    </message>
    <message>
        <source>personne n’a encore rien dit</source>
        <translation>لم يقل أحد شيئا بعد</translation>
    </message>
    <message>
        <source>dit à {time} par {who}, poste {station}</source>
        <translation>قاله {who} على الساعة {time}، الجهاز {station}</translation>
    </message>
    <message>
        <source>Début à {time}, par {who}</source>
        <translation>بدأ على الساعة {time}، من طرف {who}</translation>
    </message>
    <message>
        <source>Le message quitte les écrans. Le rapport peut être imprimé.</source>
        <translation>الرسالة تغادر الشاشات. يمكن طباعة التقرير.</translation>
    </message>
    <message>
        <source>Évacuation finie en {time}</source>
        <translation>انتهى الإخلاء في {time}</translation>
    </message>
    <message>
        <source>Hors ligne : l’appel est gardé ici</source>
        <translation>بدون اتصال: النداء محفوظ هنا</translation>
    </message>
    <message>
        <source>Ce n’est pas enregistré</source>
        <translation>لم يحفظ هذا</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Photo de {room}</source>
        <translation>صورة {room}</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>التجهيزات</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>ترتيبات القاعة</translation>
    </message>
    <message>
        <source>Qui peut réserver</source>
        <translation>من يمكنه الحجز</translation>
    </message>
    <message>
        <source>Sans limite.</source>
        <translation>بلا حد.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min libre(s) avant</source>
        <translation>
            <numerusform>لا دقائق فارغة قبلها</numerusform>
            <numerusform>دقيقة واحدة فارغة قبلها</numerusform>
            <numerusform>دقيقتان فارغتان قبلها</numerusform>
            <numerusform>%n دقائق فارغة قبلها</numerusform>
            <numerusform>%n دقيقة فارغة قبلها</numerusform>
            <numerusform>%n دقيقة فارغة قبلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min libre(s) après</source>
        <translation>
            <numerusform>لا دقائق فارغة بعدها</numerusform>
            <numerusform>دقيقة واحدة فارغة بعدها</numerusform>
            <numerusform>دقيقتان فارغتان بعدها</numerusform>
            <numerusform>%n دقائق فارغة بعدها</numerusform>
            <numerusform>%n دقيقة فارغة بعدها</numerusform>
            <numerusform>%n دقيقة فارغة بعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouverte la nuit et sur plusieurs jours</source>
        <translation>مفتوحة ليلا ولعدة أيام</translation>
    </message>
    <message>
        <source>Réunit {rooms}</source>
        <translation>تجمع {rooms}</translation>
    </message>
    <message>
        <source>Fermée : {reason}</source>
        <translation>مغلقة: {reason}</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>La salle</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Cet écran montre la salle dont il est la porte, et aucune autre.</source>
        <translation>تعرض هذه الشاشة القاعة التي هي عند بابها دون غيرها.</translation>
    </message>
    <message>
        <source>La première du site</source>
        <translation>الأولى في الموقع</translation>
    </message>
    <message>
        <source>Le site n’a pas de salle de ce nom.</source>
        <translation>لا قاعة بهذا الاسم في الموقع.</translation>
    </message>
    <message>
        <source>Salle de cette porte</source>
        <translation>قاعة هذا الباب</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message numerus="yes">
        <source>%n occupée(s)</source>
        <translation>
            <numerusform>%n مشغولة</numerusform>
            <numerusform>%n مشغولة</numerusform>
            <numerusform>%n مشغولة</numerusform>
            <numerusform>%n مشغولة</numerusform>
            <numerusform>%n مشغولة</numerusform>
            <numerusform>%n مشغولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n libre(s)</source>
        <translation>
            <numerusform>%n متاحة</numerusform>
            <numerusform>%n متاحة</numerusform>
            <numerusform>%n متاحة</numerusform>
            <numerusform>%n متاحة</numerusform>
            <numerusform>%n متاحة</numerusform>
            <numerusform>%n متاحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrêtée(s)</source>
        <translation>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
            <numerusform>%n متوقفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Il n’y a pas de salle, ou le site n’a pas encore ouvert.</source>
        <translation>لا توجد قاعة، أو لم يفتح الموقع بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>لا غياب</numerusform>
            <numerusform>غياب واحد</numerusform>
            <numerusform>غيابان</numerusform>
            <numerusform>%n غيابات</numerusform>
            <numerusform>%n غيابا</numerusform>
            <numerusform>%n غياب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sur %n réservation(s)</source>
        <translation>
            <numerusform>من دون أي حجز</numerusform>
            <numerusform>من حجز واحد</numerusform>
            <numerusform>من حجزين</numerusform>
            <numerusform>من %n حجوزات</numerusform>
            <numerusform>من %n حجزا</numerusform>
            <numerusform>من %n حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} rendues</source>
        <translation>أُعيدت {hours}</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>part des heures ouvrables réservées</source>
        <translation>حصة الساعات المحجوزة من ساعات الفتح</translation>
    </message>
    <message>
        <source>Par salle</source>
        <translation>حسب القاعة</translation>
    </message>
    <message>
        <source>Par heure</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>Par membre</source>
        <translation>حسب العضوية</translation>
    </message>
    <message>
        <source>Par résident</source>
        <translation>حسب المقيم</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finit dans %n min</source>
        <translation>
            <numerusform>تنتهي الآن</numerusform>
            <numerusform>تنتهي بعد دقيقة</numerusform>
            <numerusform>تنتهي بعد دقيقتين</numerusform>
            <numerusform>تنتهي بعد %n دقائق</numerusform>
            <numerusform>تنتهي بعد %n دقيقة</numerusform>
            <numerusform>تنتهي بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>jusqu’à {time}</source>
        <translation>إلى {time}</translation>
    </message>
    <message>
        <source>libre toute la journée</source>
        <translation>متاحة طوال اليوم</translation>
    </message>
    <message>
        <source>libre jusqu’à {time}</source>
        <translation>متاحة إلى {time}</translation>
    </message>
    <message>
        <source>{reason}, jusqu’à {time}</source>
        <translation>{reason}، إلى {time}</translation>
    </message>
    <message>
        <source>puis {time}</source>
        <translation>ثم {time}</translation>
    </message>
    <message>
        <source>puis {time} {who}</source>
        <translation>ثم {time} {who}</translation>
    </message>
    <message>
        <source>{words} · à confirmer</source>
        <translation>{words} · في انتظار التأكيد</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Aucune salle sur ce site</source>
        <translation>لا توجد قاعة في هذا الموقع</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Règles et tarifs</source>
        <translation>القواعد والتعريفات</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Forfaits</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>Tarifs</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Règles d’appel</source>
        <translation>قواعد النداء</translation>
    </message>
    <message>
        <source>Limites</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Fixée</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Enregistrer la règle</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Demander l’accord</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>Sinon : {words}</source>
        <translation>وإلا: {words}</translation>
    </message>
    <message>
        <source>Fixer cette règle</source>
        <translation>تحديد هذه القاعدة</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>{member}, {rule} : enregistré</source>
        <translation>{member}، {rule}: تم الحفظ</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Aucune visite à venir pour cette invitation.</source>
        <translation>لا زيارة قادمة لهذه الدعوة.</translation>
    </message>
    <message>
        <source>Lecture incomplète. Présentez le badge une nouvelle fois.</source>
        <translation>قراءة غير كاملة. قدموا الشارة مرة أخرى.</translation>
    </message>
    <message>
        <source>Entrée notée : {name}</source>
        <translation>سُجل الدخول: {name}</translation>
    </message>
    <message>
        <source>Sortie notée : {name}</source>
        <translation>سُجل الخروج: {name}</translation>
    </message>
    <message>
        <source>Badge {number} déjà lu à l’instant : rien ne change.</source>
        <translation>قُرئت الشارة {number} للتو: لا تغيير.</translation>
    </message>
    <message>
        <source>Badge {number} : {name}, sans visite enregistrée.</source>
        <translation>الشارة {number}: {name}، بدون زيارة مسجلة.</translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation>سُجلت مغادرة {name}</translation>
    </message>
    <message>
        <source>Visite attendue : {name}</source>
        <translation>زيارة منتظرة: {name}</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Voir la visite</source>
        <translation>عرض الزيارة</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Où</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Langue des feuilles</source>
        <translation>لغة الأوراق</translation>
    </message>
    <message>
        <source>Feuilles programmées</source>
        <translation>الأوراق المبرمجة</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Chaque soir après la fermeture, le dimanche, ou le dernier soir du mois. Celles de ce qui vient sont pour le jour, la semaine ou le mois d’après.</source>
        <translation>كل مساء بعد الإغلاق، أو يوم الأحد، أو آخر مساء من الشهر. أوراق ما سيأتي تكون لليوم أو الأسبوع أو الشهر الموالي.</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Chaque soir</source>
        <translation>كل مساء</translation>
    </message>
    <message>
        <source>Chaque semaine</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Chaque mois</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Adresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>10 au plus, un espace entre elles</source>
        <translation>10 على الأكثر، بينها مسافة</translation>
    </message>
    <message>
        <source>Dossier des impressions de ce poste</source>
        <translation>مجلد مطبوعات هذا الجهاز</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Un autre dossier…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Dossier des feuilles programmées</source>
        <translation>مجلد الأوراق المبرمجة</translation>
    </message>
    <message>
        <source>avec le PDF</source>
        <translation>مع PDF</translation>
    </message>
    <message>
        <source>Dites à qui elles partent.</source>
        <translation>اذكروا إلى من ترسل.</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>L’écran principal</source>
        <translation>الشاشة الرئيسية</translation>
    </message>
    <message>
        <source>Le second écran, s’il y en a un</source>
        <translation>الشاشة الثانية إن وجدت</translation>
    </message>
    <message>
        <source>La borne</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>L’écran d’appel</source>
        <translation>شاشة النداء</translation>
    </message>
    <message>
        <source>La porte de la salle</source>
        <translation>باب القاعة</translation>
    </message>
    <message>
        <source>La fenêtre prend cet écran à son prochain démarrage</source>
        <translation>تأخذ النافذة هذه الشاشة عند إقلاعها المقبل</translation>
    </message>
</context>
<context>
    <name>SeasonsSection</name>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Périodes</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Une période avec ses horaires</source>
        <translation>فترة بتوقيتها الخاص</translation>
    </message>
    <message>
        <source>Nom (Ramadan, été…)</source>
        <translation>الاسم (رمضان، الصيف…)</translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Horaires de</source>
        <translation>توقيت</translation>
    </message>
    <message>
        <source>Lundi à vendredi</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Enregistrer la période</source>
        <translation>حفظ الفترة</translation>
    </message>
    <message>
        <source>Retirer cette période</source>
        <translation>حذف هذه الفترة</translation>
    </message>
    <message>
        <source>Aucune période à venir</source>
        <translation>لا توجد فترة قادمة</translation>
    </message>
    <message>
        <source>La semaine ordinaire vaut toute l’année.</source>
        <translation>يسري الأسبوع العادي طيلة السنة.</translation>
    </message>
    <message>
        <source>{name} : période enregistrée</source>
        <translation>حُفظت الفترة {name}</translation>
    </message>
    <message>
        <source>{name} : période retirée</source>
        <translation>حُذفت الفترة {name}</translation>
    </message>
</context>
<context>
    <name>ServiceOrder</name>
    <message>
        <source>Ordre des services</source>
        <translation>ترتيب الخدمات</translation>
    </message>
    <message>
        <source>Alt et une flèche déplacent le service choisi</source>
        <translation>Alt مع سهم ينقلان الخدمة المختارة</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Guichet Unique</source>
        <translation>الشباك الوحيد</translation>
    </message>
    <message>
        <source>Quel service ?</source>
        <translation>أي مصلحة تقصدون؟</translation>
    </message>
    <message>
        <source>Les temps sont estimés et mis à jour chaque minute.</source>
        <translation>الأوقات تقديرية، وتُحيَّن كل دقيقة.</translation>
    </message>
    <message>
        <source>J’ai déjà un ticket</source>
        <translation>لدي تذكرة</translation>
    </message>
    <message>
        <source>Vous ne trouvez pas ? L’accueil est à droite de cet écran.</source>
        <translation>لم تجدوا طلبكم؟ الاستقبال على يمين هذه الشاشة.</translation>
    </message>
    <message>
        <source>Les temps d’attente ne sont pas connus en ce moment.</source>
        <translation>مدد الانتظار غير معروفة حاليا.</translation>
    </message>
    <message>
        <source>Ferme à {hour}, {left}</source>
        <translation>يغلق على {hour}، {left}</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="vanished">مغلق</translation>
    </message>
    <message>
        <source>Ferme bientôt, à {hour}</source>
        <translation>يغلق قريبا، على {hour}</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {hour}</source>
        <translation>مفتوح إلى غاية {hour}</translation>
    </message>
    <message>
        <source>attente non connue</source>
        <translation>مدة الانتظار غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
            <numerusform>%n ينتظران</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>plus d’une heure</source>
        <translation type="vanished">أكثر من ساعة</translation>
    </message>
    <message>
        <source>demandez à l’accueil</source>
        <translation>اسألوا الاستقبال</translation>
    </message>
    <message>
        <source>J’ai rendez-vous</source>
        <translation>عندي موعد</translation>
    </message>
    <message>
        <source>Par son code, ou pour en prendre un avec un badge</source>
        <translation type="vanished">برمزه، أو لأخذ موعد بشارة</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Les données du poste ne répondent pas. Réessayez, puis appelez l’assistance.</source>
        <translation type="vanished">بيانات الجهاز لا تستجيب. أعيدوا المحاولة، ثم اتصلوا بالدعم.</translation>
    </message>
    <message>
        <source>L’action n’a pas été faite. Appelez l’assistance : le journal du poste dit pourquoi.</source>
        <translation>لم تُنجز العملية. اتصلوا بالدعم: سجل الجهاز يبين السبب.</translation>
    </message>
</context>
<context>
    <name>SetUpFile</name>
    <message>
        <source>Exporter…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Exporter la mise en place du site</source>
        <translation>تصدير إعداد الموقع</translation>
    </message>
    <message>
        <source>Horaires, lieux, plans, règles, tarifs et protection des données. Forfaits, réservations et personnes restent ici.</source>
        <translation>الأوقات والأماكن والمخططات والقواعد والتعريفات وحماية المعطيات. أما الباقات والحجوزات والأشخاص فتبقى هنا.</translation>
    </message>
    <message>
        <source>Importer la mise en place du site</source>
        <translation>استيراد إعداد الموقع</translation>
    </message>
    <message>
        <source>Mise en place ({patterns})</source>
        <translation>إعداد الموقع ({patterns})</translation>
    </message>
    <message>
        <source>Mise en place écrite dans {file}. Les forfaits n’y sont pas.</source>
        <translation>كُتب إعداد الموقع في {file}. الباقات ليست فيه.</translation>
    </message>
    <message>
        <source>Mise en place écrite dans {file}</source>
        <translation type="vanished">كُتب إعداد الموقع في {file}</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%n تغييرات أخرى</numerusform>
            <numerusform>و%n تغييرا آخر</numerusform>
            <numerusform>و%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faire %n changement(s) ?</source>
        <translation>
            <numerusform>لا تغيير؟</numerusform>
            <numerusform>تنفيذ تغيير واحد؟</numerusform>
            <numerusform>تنفيذ تغييرين؟</numerusform>
            <numerusform>تنفيذ %n تغييرات؟</numerusform>
            <numerusform>تنفيذ %n تغييرا؟</numerusform>
            <numerusform>تنفيذ %n تغيير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Réglages illisibles</source>
        <translation>تعذرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>Tapez la valeur entière, avec ce qui est caché.</source>
        <translation>اكتبوا القيمة كاملة، بما فيها المخفي.</translation>
    </message>
    <message>
        <source>Réglage enregistré : prend effet au prochain démarrage</source>
        <translation>حُفظ الإعداد: يسري عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Réglages de ce poste</source>
        <translation>إعدادات هذه المحطة</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Prend effet au prochain démarrage.</source>
        <translation>يسري عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Admis : {valid}. Par défaut : {default}.</source>
        <translation>المقبول: {valid}. القيمة الأصلية: {default}.</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>demandé</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>saisie {time} par vous</source>
        <translation>أدخلتموه على {time}</translation>
    </message>
    <message>
        <source>saisie {time} par {who}</source>
        <translation>أُدخل على {time} من طرف {who}</translation>
    </message>
    <message>
        <source>Vous l’aviez saisie à {time}.</source>
        <translation>أدخلتموه على الساعة {time}.</translation>
    </message>
    <message>
        <source>{who} l’avait saisie à {time}.</source>
        <translation>أدخله {who} على الساعة {time}.</translation>
    </message>
    <message>
        <source>Le central l’a refusée à {time}.</source>
        <translation>رفضه المركز على الساعة {time}.</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}، {time}</translation>
    </message>
    <message>
        <source>Demande faite à {time}.</source>
        <translation>تم الطلب على الساعة {time}.</translation>
    </message>
    <message>
        <source>réglée par {who}, {time}</source>
        <translation>سوّاه {who}، {time}</translation>
    </message>
    <message>
        <source>libre</source>
        <translation>متاحة</translation>
    </message>
</context>
<context>
    <name>SettleDetail</name>
    <message>
        <source>puis : action suivante ({number} sur {total})</source>
        <translation>ثم: الإجراء التالي ({number} من {total})</translation>
    </message>
    <message>
        <source>Ce choix n’a pas pu être fait</source>
        <translation>تعذر تنفيذ هذا الاختيار</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message numerus="yes">
        <source>%n restante(s)</source>
        <translation>
            <numerusform>%n متبقٍّ</numerusform>
            <numerusform>%n متبقٍّ</numerusform>
            <numerusform>%n متبقيان</numerusform>
            <numerusform>%n متبقية</numerusform>
            <numerusform>%n متبقيا</numerusform>
            <numerusform>%n متبقٍّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Réglées aujourd’hui</source>
        <translation>تمت تسويتها اليوم</translation>
    </message>
    <message>
        <source>À régler avec le central</source>
        <translation>للتسوية مع المركز</translation>
    </message>
    <message>
        <source>Journal des échanges</source>
        <translation>سجل التبادل</translation>
    </message>
    <message>
        <source>Refusées par le central</source>
        <translation>رفضها المركز</translation>
    </message>
    <message>
        <source>Rien à régler pour l’instant</source>
        <translation>لا شيء للتسوية حاليا</translation>
    </message>
    <message>
        <source>Ce qui attend partira dès que le central répondra : rien n’est perdu.</source>
        <translation>سيرسل ما ينتظر حالما يجيب المركز، ولن يضيع أي شيء.</translation>
    </message>
    <message>
        <source>Tout est à jour</source>
        <translation>كل شيء محدَّث</translation>
    </message>
    <message>
        <source>Le central a accepté tout ce qui a été fait ici.</source>
        <translation>قبل المركز كل ما تم هنا.</translation>
    </message>
    <message>
        <source>Action réglée</source>
        <translation>تمت التسوية</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Imprimer plusieurs feuilles</source>
        <translation>طباعة عدة أوراق</translation>
    </message>
    <message>
        <source>comme maintenant</source>
        <translation>كما هي الآن</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n feuille(s)</source>
        <translation>
            <numerusform>لا ورقة للطباعة</numerusform>
            <numerusform>طباعة ورقة واحدة</numerusform>
            <numerusform>طباعة ورقتين</numerusform>
            <numerusform>طباعة %n أوراق</numerusform>
            <numerusform>طباعة %n ورقة</numerusform>
            <numerusform>طباعة %n ورقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Aucune réservation</source>
        <translation>لا توجد حجوزات</translation>
    </message>
    <message>
        <source>Rien n’est tenu ces jours-là.</source>
        <translation>لا شيء محجوز في هذه الأيام.</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Choisissez un dernier jour après le premier.</source>
        <translation>اختاروا يوما أخيرا بعد الأول.</translation>
    </message>
    <message>
        <source>Choisissez 31 jours au plus.</source>
        <translation type="vanished">اختاروا 31 يوما على الأكثر.</translation>
    </message>
    <message>
        <source>Choisissez {days} jours au plus.</source>
        <translation>اختاروا {days} يوما على الأكثر.</translation>
    </message>
    <message>
        <source>Feuilles programmées non sorties</source>
        <translation>أوراق مبرمجة لم تخرج</translation>
    </message>
    <message>
        <source>Programmer…</source>
        <translation>برمجة…</translation>
    </message>
    <message>
        <source>La feuille n’est pas faite</source>
        <translation>لم يتم إعداد الورقة</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>جار الإعداد…</translation>
    </message>
    <message>
        <source>{shown} premières pages sur {total}</source>
        <translation>أول {shown} صفحة من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistré&#x202f;: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Programmation enregistrée</source>
        <translation>تم حفظ البرمجة</translation>
    </message>
    <message>
        <source>Feuilles</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>telles qu’elles seront imprimées</source>
        <translation>كما ستطبع</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Plusieurs…</source>
        <translation>عدة أوراق…</translation>
    </message>
    <message>
        <source>Tickets papier…</source>
        <translation>تذاكر ورقية…</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Enregistrer un PDF</source>
        <translation type="vanished">حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Langue de la feuille</source>
        <translation>لغة الورقة</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>La signature n’est pas gardée</source>
        <translation>لم يُحفظ التوقيع</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signer ici, au doigt, au stylet ou à la souris</source>
        <translation>وقّعوا هنا بالإصبع أو القلم أو الفأرة</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Sans signature</source>
        <translation>بدون توقيع</translation>
    </message>
    <message>
        <source>dire pourquoi</source>
        <translation>قولوا لماذا</translation>
    </message>
    <message>
        <source>Ne pas laisser entrer</source>
        <translation>عدم السماح بالدخول</translation>
    </message>
    <message>
        <source>Laisser entrer sans signature</source>
        <translation>السماح بالدخول بدون توقيع</translation>
    </message>
    <message>
        <source>C’est signé</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>Faites signer, ou dites plus bas pourquoi il n’y a pas de signature.</source>
        <translation>خذوا التوقيع، أو قولوا في الأسفل لماذا لا يوجد.</translation>
    </message>
    <message>
        <source>Dites pourquoi cette personne n’entre pas.</source>
        <translation>اذكروا سبب عدم دخول هذا الشخص.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Badge lu. Il reste à taper le PIN.</source>
        <translation>تمت قراءة الشارة. بقي إدخال الرقم السري.</translation>
    </message>
    <message>
        <source>Tapez votre PIN.</source>
        <translation>اكتبوا رقمكم السري.</translation>
    </message>
    <message>
        <source>PIN faux. Plus d’essai : le responsable du site peut débloquer.</source>
        <translation>الرقم السري خاطئ. لم تبق أي محاولة: يمكن لمسؤول الموقع فتحه.</translation>
    </message>
    <message>
        <source>PIN faux. Essais restants : {n}.</source>
        <translation>الرقم السري خاطئ. المحاولات المتبقية: {n}.</translation>
    </message>
    <message>
        <source>Ce n’est pas le même PIN. Tapez-le encore.</source>
        <translation>ليس الرقم نفسه. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Le responsable du site vous en donne un autre, dans Réglages du site.</source>
        <translation>يمنحكم مسؤول الموقع رقما آخر من إعدادات الموقع.</translation>
    </message>
    <message>
        <source>PIN oublié ?</source>
        <translation>نسيتم الرقم السري؟</translation>
    </message>
    <message>
        <source>Compris</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Le code du coffre se tape à un poste du responsable du site.</source>
        <translation>يُكتب رمز الخزنة في جهاز مسؤول الموقع.</translation>
    </message>
    <message>
        <source>Votre PIN est changé.</source>
        <translation>تم تغيير رقمك السري.</translation>
    </message>
    <message>
        <source>Choisir ce PIN</source>
        <translation>اختيار هذا الرقم السري</translation>
    </message>
    <message>
        <source>Entrer</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Garder mon PIN</source>
        <translation>أحتفظ برقمي السري</translation>
    </message>
    <message>
        <source>Changer de PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Qui travaille ici ?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Nouveau PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>Six chiffres au moins, que vous seul connaissez.</source>
        <translation>ستة أرقام على الأقل، لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Ce badge est annulé.</source>
        <translation>هذه الشارة ملغاة.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus valable.</source>
        <translation>هذه الشارة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas encore valable.</source>
        <translation>هذه الشارة ليست صالحة بعد.</translation>
    </message>
    <message>
        <source>Ce badge est d’un autre site.</source>
        <translation>هذه الشارة من موقع آخر.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas celui de quelqu’un qui travaille ici.</source>
        <translation>هذه الشارة ليست لأحد العاملين هنا.</translation>
    </message>
    <message>
        <source>Ce poste ne connaît pas encore ce badge. Choisissez votre nom.</source>
        <translation>هذه المحطة لا تعرف هذه الشارة بعد. اختاروا اسمكم.</translation>
    </message>
    <message>
        <source>Ce badge n’est pas authentique.</source>
        <translation>هذه الشارة غير أصلية.</translation>
    </message>
    <message>
        <source>Lecture incomplète. Présentez le badge une nouvelle fois.</source>
        <translation>قراءة غير كاملة. قدموا الشارة مرة أخرى.</translation>
    </message>
    <message>
        <source>Démonstration : le PIN de chacun est {pin}.</source>
        <translation>عرض تجريبي: الرقم السري للجميع هو {pin}.</translation>
    </message>
    <message>
        <source>Rien n’est perdu : la saisie en cours est gardée.</source>
        <translation>لا يضيع شيء: ما كتبتموه محفوظ.</translation>
    </message>
    <message>
        <source>Pas encore de PIN : le responsable du site en donne un.</source>
        <translation>لا يوجد رقم سري بعد: يعطيه مسؤول الموقع.</translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <source>pas encore signé</source>
        <translation>لم يوقَّع بعد</translation>
    </message>
    <message>
        <source>Faire signer</source>
        <translation>طلب التوقيع</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>entré sans signer : {reason}</source>
        <translation>دخل دون توقيع: {reason}</translation>
    </message>
    <message>
        <source>signé pour cette visite</source>
        <translation>موقّع لهذه الزيارة</translation>
    </message>
    <message>
        <source>signé, vaut jusqu’au {day}</source>
        <translation>موقّع، صالح إلى غاية {day}</translation>
    </message>
</context>
<context>
    <name>SigningsSection</name>
    <message>
        <source>Tout le monde</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Choisissez une autre personne ou un autre jour.</source>
        <translation>اختاروا شخصا آخر أو يوما آخر.</translation>
    </message>
    <message>
        <source>Aucune prise de poste</source>
        <translation>لا دخول مسجل</translation>
    </message>
    <message>
        <source>Elles se notent dès que quelqu’un entre avec son PIN.</source>
        <translation>يسجل الدخول حين يدخل أحد برقمه السري.</translation>
    </message>
    <message>
        <source>Personne n’a encore pris de poste</source>
        <translation>لم يدخل أحد بعد</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>badge et PIN</source>
        <translation>شارة ورقم سري</translation>
    </message>
    <message>
        <source>ligne de commande</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>code de récupération</source>
        <translation>رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Encore là</source>
        <translation>لا يزال هنا</translation>
    </message>
    <message>
        <source>jusqu’à la prise de poste suivante</source>
        <translation>إلى بدء العمل التالي في المحطة</translation>
    </message>
    <message>
        <source>délai de connexion écoulé</source>
        <translation>انقضت مدة الدخول</translation>
    </message>
    <message>
        <source>fin non notée</source>
        <translation type="vanished">النهاية غير مسجلة</translation>
    </message>
    <message>
        <source>Qui s’est connecté, où</source>
        <translation>من دخل وأين</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Les dernières</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Un jour</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>De tous les postes du site, les plus récentes d’abord.</source>
        <translation>من جميع محطات الموقع، الأحدث أولا.</translation>
    </message>
</context>
<context>
    <name>SiteBegun</name>
    <message>
        <source>Le site est prêt</source>
        <translation>الموقع جاهز</translation>
    </message>
    <message>
        <source>Portez {folder} sur la machine du site, choisissez « Rejoindre un site » et le fichier enrolment.json. Premier PIN du responsable : {pin}. Il en choisira un autre.</source>
        <translation>انقلوا {folder} إلى جهاز الموقع، واختاروا «الانضمام إلى موقع» ثم الملف enrolment.json. أول رقم سري للمسؤول: {pin}، وسيختار غيره.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>تم التدوين</translation>
    </message>
</context>
<context>
    <name>SiteChoice</name>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Le modèle du site</source>
        <translation>نموذج الموقع</translation>
    </message>
    <message>
        <source>Mise en place (*.toml)</source>
        <translation>إعداد موقع (*.toml)</translation>
    </message>
    <message>
        <source>L’accès au centre</source>
        <translation>الوصول إلى المركز</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Où mettre le dossier du site</source>
        <translation>أين يوضع مجلد الموقع</translation>
    </message>
    <message>
        <source>Remplissez ce champ.</source>
        <translation>املؤوا هذه الخانة.</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation>فتح موقع</translation>
    </message>
    <message>
        <source>Préparer le site</source>
        <translation>إعداد الموقع</translation>
    </message>
    <message>
        <source>Le dossier qui en sort va sur la première machine du site.</source>
        <translation>المجلد الناتج يُنقل إلى أول جهاز في الموقع.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Code du responsable</source>
        <translation>رمز المسؤول</translation>
    </message>
    <message>
        <source>Nom du responsable</source>
        <translation>اسم المسؤول</translation>
    </message>
    <message>
        <source>Fichier d’accès au centre</source>
        <translation>ملف الوصول إلى المركز</translation>
    </message>
    <message>
        <source>Dossier à faire</source>
        <translation>المجلد المطلوب إنشاؤه</translation>
    </message>
    <message>
        <source>Choisir l’accès…</source>
        <translation>اختيار ملف الوصول…</translation>
    </message>
    <message>
        <source>Choisir où…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Le site n’est pas préparé</source>
        <translation>لم يُعد الموقع</translation>
    </message>
    <message>
        <source>Un fichier…</source>
        <translation>ملف…</translation>
    </message>
</context>
<context>
    <name>SiteGrid</name>
    <message>
        <source>dernier échange {when}</source>
        <translation>آخر تبادل {when}</translation>
    </message>
    <message>
        <source>{site}, {figure} : {value}, avant {before}</source>
        <translation>{site}، {figure}: {value}، وقبلها {before}</translation>
    </message>
    <message numerus="yes">
        <source>%n poste(s)</source>
        <translation>
            <numerusform>لا محطة</numerusform>
            <numerusform>محطة واحدة</numerusform>
            <numerusform>محطتان</numerusform>
            <numerusform>%n محطات</numerusform>
            <numerusform>%n محطة</numerusform>
            <numerusform>%n محطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à voir</source>
        <translation>
            <numerusform>لا شيء للعناية</numerusform>
            <numerusform>واحدة للعناية</numerusform>
            <numerusform>اثنتان للعناية</numerusform>
            <numerusform>%n للعناية</numerusform>
            <numerusform>%n للعناية</numerusform>
            <numerusform>%n للعناية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Réglages du site</source>
        <translation>إعدادات الموقع</translation>
    </message>
    <message>
        <source>Salles et espaces</source>
        <translation>القاعات والفضاءات</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Bureaux</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Heures d’ouverture</source>
        <translation>أوقات الفتح</translation>
    </message>
    <message>
        <source>Jours d’exception</source>
        <translation>أيام استثنائية</translation>
    </message>
    <message>
        <source>Périodes</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Présence des services</source>
        <translation type="vanished">حضور المصالح</translation>
    </message>
    <message>
        <source>Choix</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Accords d’entrée</source>
        <translation>أذونات الدخول</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Prises de poste</source>
        <translation>الدخول إلى المحطات</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Présence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Accords</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Démarches</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>SixFigures</name>
    <message>
        <source>Six chiffres</source>
        <translation>ستة أرقام</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Occupation des salles</source>
        <translation>إشغال القاعات</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>العمل المشترك</translation>
    </message>
    <message>
        <source>Tickets servis</source>
        <translation>التذاكر المخدومة</translation>
    </message>
    <message>
        <source>Attente moyenne</source>
        <translation>متوسط الانتظار</translation>
    </message>
    <message>
        <source>Badges rendus</source>
        <translation>الشارات المعادة</translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message>
        <source>Tickets papier</source>
        <translation>تذاكر ورقية</translation>
    </message>
    <message>
        <source>Réserver et imprimer</source>
        <translation>حجز وطباعة</translation>
    </message>
    <message>
        <source>À garder à l’accueil pour une panne. Chaque numéro n’est donné qu’une fois.</source>
        <translation>تُحفظ في الاستقبال ليوم العطل. لا يُعطى كل رقم إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Rien n’est réservé</source>
        <translation>لم يُحجز شيء</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>المصلحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Déjà réservés</source>
        <translation>محجوزة من قبل</translation>
    </message>
    <message>
        <source>Aucun ticket papier n’est encore réservé.</source>
        <translation>لم تُحجز أي تذكرة ورقية بعد.</translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذكرة</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Le son</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Facultatif. Un appel se voit et s’entend : écoutez-le d’où l’on attend.</source>
        <translation>اختياري. النداء يرى ويسمع: أنصتوا إليه من حيث ينتظر الناس.</translation>
    </message>
    <message>
        <source>Jouer le son</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Je l’entends</source>
        <translation>أسمعه</translation>
    </message>
    <message>
        <source>Je n’entends rien</source>
        <translation>لا أسمع شيئا</translation>
    </message>
    <message>
        <source>Le son a été joué. L’entendez-vous ?</source>
        <translation>شغل الصوت. هل تسمعونه؟</translation>
    </message>
    <message>
        <source>Le son s’entend.</source>
        <translation>الصوت مسموع.</translation>
    </message>
    <message>
        <source>Montez le volume, regardez si le bon haut-parleur est choisi dans le système, et jouez-le encore.</source>
        <translation>ارفعوا الصوت، وتأكدوا من اختيار المكبر الصحيح في النظام، ثم شغلوه مرة أخرى.</translation>
    </message>
    <message>
        <source>Rien ne joue de son sur cette machine : branchez un haut-parleur ; sous Linux, installez pipewire-bin ou alsa-utils. Les appels se voient quand même.</source>
        <translation>لا شيء يشغل الصوت على هذه الآلة: أوصلوا مكبر صوت؛ وعلى لينكس ثبتوا pipewire-bin أو alsa-utils. النداءات ترى مع ذلك.</translation>
    </message>
</context>
<context>
    <name>SpokenMode</name>
    <message>
        <source>espace</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>effacé</source>
        <translation>تم المحو</translation>
    </message>
    <message>
        <source>La voix vous guide.</source>
        <translation>الصوت يرشدكم.</translation>
    </message>
    <message>
        <source>Touche six : suivant. Touche quatre : précédent. Touche cinq : choisir.</source>
        <translation>المفتاح ستة: التالي. المفتاح أربعة: السابق. المفتاح خمسة: الاختيار.</translation>
    </message>
    <message>
        <source>Touche zéro : répéter. Touche sept : retour. Touche neuf : appeler l’accueil.</source>
        <translation>المفتاح صفر: الإعادة. المفتاح سبعة: الرجوع. المفتاح تسعة: نداء الاستقبال.</translation>
    </message>
    <message>
        <source>Étoile : arrêter la voix.</source>
        <translation>النجمة: إيقاف الصوت.</translation>
    </message>
    <message>
        <source>Pour le français : touche un, une fois ou deux.</source>
        <translation>للعربية: المفتاح واحد، مرة أو مرتين.</translation>
    </message>
    <message>
        <source>La voix est arrêtée.</source>
        <translation>توقف الصوت.</translation>
    </message>
    <message>
        <source>Touches quatre et six : chercher la lettre. Cinq : l’écrire. Sept : effacer.</source>
        <translation>المفتاحان أربعة وستة: البحث عن الحرف. خمسة: كتابته. سبعة: المحو.</translation>
    </message>
    <message>
        <source>Touches quatre et six : changer. Cinq : terminé.</source>
        <translation>المفتاحان أربعة وستة: التغيير. خمسة: الانتهاء.</translation>
    </message>
    <message>
        <source>coché</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>non coché</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Touche cinq pour écrire.</source>
        <translation>المفتاح خمسة للكتابة.</translation>
    </message>
    <message>
        <source>Tamazight, sans voix</source>
        <translation>الأمازيغية، بلا صوت</translation>
    </message>
</context>
<context>
    <name>SpotPlan</name>
    <message>
        <source>Partie précédente</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Partie suivante</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>{plan}, partie {number} sur {many}</source>
        <translation>{plan}، الجزء {number} من {many}</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Accueil</source>
        <translation type="vanished">الاستقبال</translation>
    </message>
    <message>
        <source>Agent de guichet</source>
        <translation type="vanished">عون الشباك</translation>
    </message>
    <message>
        <source>Gestion</source>
        <translation type="vanished">التدبير</translation>
    </message>
    <message>
        <source>MITC</source>
        <translation type="vanished">MITC</translation>
    </message>
    <message>
        <source>Technicien</source>
        <translation type="vanished">تقني</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="vanished">الرقم السري</translation>
    </message>
    <message>
        <source>Bloqué</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Modifier une personne</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Débloquer</source>
        <translation>فتح الرمز</translation>
    </message>
    <message>
        <source>Sans PIN</source>
        <translation>بدون رقم سري</translation>
    </message>
    <message>
        <source>tous les services</source>
        <translation>جميع الخدمات</translation>
    </message>
    <message>
        <source>Nom en arabe</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Ce qui signe chaque action de cette personne.</source>
        <translation>به يوقع كل ما يقوم به هذا الشخص.</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>{name} fait maintenant partie du personnel</source>
        <translation>تم تسجيل {name}</translation>
    </message>
    <message>
        <source>Modifications enregistrées : {name}</source>
        <translation>تم تعديل {name}</translation>
    </message>
    <message>
        <source>{name} ne fait plus partie du personnel</source>
        <translation>تم سحب {name}</translation>
    </message>
    <message>
        <source>aucun choisi : tous</source>
        <translation type="vanished">دون اختيار: الكل</translation>
    </message>
    <message>
        <source>Ajouter la personne</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ajouter quelqu’un d’autre</source>
        <translation>إضافة شخص آخر</translation>
    </message>
    <message>
        <source>Personne n’est inscrit</source>
        <translation>لا أحد مسجل</translation>
    </message>
    <message>
        <source>Ajoutez la première personne.</source>
        <translation>أضيفوا أول شخص.</translation>
    </message>
    <message>
        <source>Aucun service choisi : l’agent sert à tous les services.</source>
        <translation>لم تُختر أي خدمة: يعمل العون في جميع الخدمات.</translation>
    </message>
    <message>
        <source>{name} sert à tous les services ?</source>
        <translation>هل يعمل {name} في جميع الخدمات؟</translation>
    </message>
    <message>
        <source>Oui, à tous</source>
        <translation>نعم، جميعها</translation>
    </message>
    <message>
        <source>{name} est inscrit</source>
        <translation type="vanished">تم تسجيل {name}</translation>
    </message>
    <message>
        <source>{name} est modifié</source>
        <translation type="vanished">تم تعديل {name}</translation>
    </message>
    <message>
        <source>Donner un nouveau PIN à {name} ?</source>
        <translation type="vanished">إعطاء رقم سري جديد إلى {name}؟</translation>
    </message>
    <message>
        <source>L’ancien ne vaudra plus. À sa première entrée, {name} choisira le sien.</source>
        <translation type="vanished">لن يصلح الرقم القديم بعد الآن. عند أول دخول يختار {name} رقمه الخاص.</translation>
    </message>
    <message>
        <source>Donner un PIN</source>
        <translation>منح رقم سري</translation>
    </message>
    <message>
        <source>PIN de {name} : {pin}</source>
        <translation type="vanished">الرقم السري لـ {name}: {pin}</translation>
    </message>
    <message>
        <source>Notez-le ou dites-le maintenant : il ne sera plus montré.</source>
        <translation type="vanished">دوّنوه أو قولوه الآن: لن يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation type="vanished">تم التدوين</translation>
    </message>
    <message>
        <source>Remplacer {name} ?</source>
        <translation type="vanished">استبدال {name}؟</translation>
    </message>
    <message>
        <source>Le code {code} signera désormais pour une autre personne.</source>
        <translation type="vanished">سيوقع الرمز {code} من الآن لشخص آخر.</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation type="vanished">استبدال</translation>
    </message>
    <message>
        <source>Retirer {name} du personnel ?</source>
        <translation>سحب {name} من المستخدمين؟</translation>
    </message>
    <message>
        <source>Son code ne signera plus rien ici. Ce qui est fait reste au journal.</source>
        <translation>لن يوقع رمزه شيئا هنا بعد الآن. ويبقى ما تم في السجل.</translation>
    </message>
    <message>
        <source>départ</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>{name} est retiré</source>
        <translation type="vanished">تم سحب {name}</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Que voulez-vous faire ?</source>
        <translation>ماذا تريدون أن تفعلوا؟</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Redémarrer le programme</source>
        <translation>إعادة تشغيل البرنامج</translation>
    </message>
    <message>
        <source>Quitter le programme</source>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Le démarrage</source>
        <translation>الإقلاع</translation>
    </message>
    <message>
        <source>Une machine qui ne fait que cela s’ouvre d’elle-même sur sa fenêtre.</source>
        <translation>آلة لا تفعل إلا هذا تفتح نافذتها من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Ouvrir Accueil quand ce compte s’ouvre</source>
        <translation>فتح Accueil عند فتح هذا الحساب</translation>
    </message>
    <message>
        <source>Ce programme tourne depuis ses sources : un programme installé le permet.</source>
        <translation>يعمل هذا البرنامج من مصادره: البرنامج المثبت يسمح بذلك.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Évacuer le bâtiment ?</source>
        <translation>إخلاء البناية؟</translation>
    </message>
    <message>
        <source>L’appel s’ouvre avec toutes les personnes à l’intérieur, et sa liste sort sur papier.</source>
        <translation>يفتح النداء بكل من في الداخل، وتخرج لائحته على الورق.</translation>
    </message>
    <message>
        <source>Toutes les fenêtres, bornes et affichages disent de sortir.</source>
        <translation>كل النوافذ والأكشاك والشاشات تطلب الخروج.</translation>
    </message>
    <message>
        <source>Toutes les fenêtres, bornes et affichages disent que c’est un exercice.</source>
        <translation>كل النوافذ والأكشاك والشاشات تقول إنه تمرين.</translation>
    </message>
    <message>
        <source>Rien n’est dit au public : l’appel seul.</source>
        <translation>لا يقال شيء للجمهور: النداء وحده.</translation>
    </message>
    <message>
        <source>Imprimer la liste seule</source>
        <translation>طباعة اللائحة وحدها</translation>
    </message>
    <message>
        <source>L’évacuation n’est pas ouverte</source>
        <translation>لم يفتح الإخلاء</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Accueil ne s’ouvre pas</source>
        <translation>تعذر فتح برنامج الاستقبال</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Un réglage de ce poste est à corriger.</source>
        <translation>أحد إعدادات هذا الجهاز يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>Les données de ce poste viennent d’une version plus récente du programme. Mettez le programme à jour.</source>
        <translation type="vanished">بيانات هذا الجهاز من إصدار أحدث للبرنامج. المرجو تحديث البرنامج.</translation>
    </message>
    <message>
        <source>Les données de ce poste ne s’ouvrent pas. Réessayez, puis appelez l’assistance.</source>
        <translation>تعذر فتح بيانات هذا الجهاز. أعيدوا المحاولة، ثم اتصلوا بالدعم.</translation>
    </message>
    <message>
        <source>Le programme a rencontré une erreur. Appelez l’assistance.</source>
        <translation>وقع خطأ في البرنامج. اتصلوا بالدعم.</translation>
    </message>
</context>
<context>
    <name>StateSection</name>
    <message>
        <source>Ce qui a été vérifié</source>
        <translation>ما تم فحصه</translation>
    </message>
    <message>
        <source>Ce poste</source>
        <translation>هذه المحطة</translation>
    </message>
    <message>
        <source>Vérifier à nouveau</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Échange avec le central</source>
        <translation>التبادل مع القاعدة المركزية</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) à régler</source>
        <translation>
            <numerusform>لا شيء للمعالجة</numerusform>
            <numerusform>نقطة واحدة للمعالجة</numerusform>
            <numerusform>نقطتان للمعالجة</numerusform>
            <numerusform>%n نقاط للمعالجة</numerusform>
            <numerusform>%n نقطة للمعالجة</numerusform>
            <numerusform>%n نقطة للمعالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout va bien.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Ce poste travaille seul.</source>
        <translation>تعمل هذه المحطة وحدها.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Prendre un rendez-vous</source>
        <translation>أخذ موعد</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>La candidature reste ce qu’elle était</source>
        <translation>يبقى ملف الترشيح كما كان</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>Sans réponse, cet écran s’efface dans %n seconde(s). Rien de ce que vous avez saisi n’est gardé.</source>
        <translation>
            <numerusform>إن لم تجيبوا تُمسح هذه الشاشة الآن. لا يُحتفظ بأي شيء مما أدخلتم.</numerusform>
            <numerusform>إن لم تجيبوا تُمسح هذه الشاشة بعد ثانية واحدة. لا يُحتفظ بأي شيء مما أدخلتم.</numerusform>
            <numerusform>إن لم تجيبوا تُمسح هذه الشاشة بعد ثانيتين. لا يُحتفظ بأي شيء مما أدخلتم.</numerusform>
            <numerusform>إن لم تجيبوا تُمسح هذه الشاشة بعد %n ثوان. لا يُحتفظ بأي شيء مما أدخلتم.</numerusform>
            <numerusform>إن لم تجيبوا تُمسح هذه الشاشة بعد %n ثانية. لا يُحتفظ بأي شيء مما أدخلتم.</numerusform>
            <numerusform>إن لم تجيبوا تُمسح هذه الشاشة بعد %n ثانية. لا يُحتفظ بأي شيء مما أدخلتم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toujours là ?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation>نعم، متابعة</translation>
    </message>
    <message>
        <source>Effacer et terminer</source>
        <translation>مسح وإنهاء</translation>
    </message>
</context>
<context>
    <name>StopForm</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Pour le reste de la journée</source>
        <translation>لما تبقى من اليوم</translation>
    </message>
    <message>
        <source>Motif, affiché au public</source>
        <translation>السبب، يعرض على الجمهور</translation>
    </message>
    <message>
        <source>Plus de tickets</source>
        <translation>لا مزيد من التذاكر</translation>
    </message>
    <message>
        <source>Absent aujourd’hui</source>
        <translation>غائب اليوم</translation>
    </message>
    <message>
        <source>Arrêter les tickets ?</source>
        <translation>وقف إعطاء التذاكر؟</translation>
    </message>
    <message>
        <source>Arrêter les tickets : {desk} ?</source>
        <translation>إيقاف التذاكر: {desk}؟</translation>
    </message>
    <message>
        <source>Arrêter les tickets</source>
        <translation>وقف إعطاء التذاكر</translation>
    </message>
    <message>
        <source>La borne et l’écran le disent. Les tickets déjà pris sont encore appelés.</source>
        <translation>يعلن ذلك الجهاز والشاشة. تتواصل المناداة على التذاكر المأخوذة.</translation>
    </message>
    <message>
        <source>Les tickets ne sont pas arrêtés</source>
        <translation>لم يتوقف إعطاء التذاكر</translation>
    </message>
</context>
<context>
    <name>SwapForm</name>
    <message>
        <source>Avec</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Échanger {room} avec quelle salle&#x202f;?</source>
        <translation>مع أي قاعة تُتبادل {room}؟</translation>
    </message>
    <message>
        <source>Échanger les deux salles</source>
        <translation>تبادل القاعتين</translation>
    </message>
    <message>
        <source>Chacun garde ses heures. Les deux changent de salle, ou aucun.</source>
        <translation>يحتفظ كل واحد بساعاته. إما أن يغيّر الاثنان القاعة أو لا أحد.</translation>
    </message>
    <message>
        <source>Impossible d’échanger</source>
        <translation>تعذر التبادل</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Tout est enregistré sur ce poste.</source>
        <translation>كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ouvrir les actions à régler</source>
        <translation>فتح الإجراءات التي تنتظر التسوية</translation>
    </message>
    <message>
        <source>Le central a tout ce qui a été fait ici.</source>
        <translation>لدى المركز كل ما تم هنا.</translation>
    </message>
    <message>
        <source>Le central les garde et les reprendra ; appelez l’assistance.</source>
        <translation>المركز يحتفظ بها وسيستأنفها؛ اتصلوا بالدعم.</translation>
    </message>
    <message>
        <source>En ligne · à jour</source>
        <translation>متصل · محدَّث</translation>
    </message>
    <message>
        <source>rien n’est perdu</source>
        <translation>لم يضع شيء</translation>
    </message>
    <message>
        <source>Hors ligne · {waiting}</source>
        <translation>غير متصل · {waiting}</translation>
    </message>
    <message>
        <source>Hors ligne depuis {time} · {waiting}</source>
        <translation>غير متصل منذ {time} · {waiting}</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Poste non reconnu</source>
        <translation>جهاز غير معروف</translation>
    </message>
    <message>
        <source>Poste retiré du central</source>
        <translation>جهاز مسحوب من المركز</translation>
    </message>
    <message>
        <source>Poste en double</source>
        <translation>جهاز مكرر</translation>
    </message>
    <message>
        <source>Journal modifié</source>
        <translation>سجل مُغيَّر</translation>
    </message>
    <message>
        <source>Mise à jour nécessaire</source>
        <translation>التحديث ضروري</translation>
    </message>
    <message>
        <source>Central à mettre à jour</source>
        <translation>المركز يحتاج إلى تحديث</translation>
    </message>
    <message>
        <source>Central non reconnu</source>
        <translation>مركز غير معروف</translation>
    </message>
    <message>
        <source>Central plein</source>
        <translation>المركز ممتلئ</translation>
    </message>
    <message>
        <source>Échange arrêté</source>
        <translation>التبادل متوقف</translation>
    </message>
    <message>
        <source>L’échange avec le central est arrêté. Appelez l’assistance.</source>
        <translation>التبادل مع المركز متوقف. اتصلوا بالدعم.</translation>
    </message>
    <message>
        <source>L’horloge de ce poste retarde de {time}</source>
        <translation>ساعة هذا الجهاز متأخرة بـ {time}</translation>
    </message>
    <message>
        <source>L’horloge de ce poste avance de {time}</source>
        <translation>ساعة هذا الجهاز متقدمة بـ {time}</translation>
    </message>
    <message>
        <source>à {time}</source>
        <translation>على الساعة {time}</translation>
    </message>
    <message>
        <source>Aucun échange avec le central</source>
        <translation>لا تبادل مع المركز</translation>
    </message>
    <message>
        <source>Dernier échange avec le central : {time}</source>
        <translation>آخر تبادل مع المركز: {time}</translation>
    </message>
    <message>
        <source>Tout est gardé sur ce poste.</source>
        <translation>كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>SyncCounts</name>
    <message numerus="yes">
        <source>En ligne · %n action(s) à régler</source>
        <translation>
            <numerusform>متصل · لا إجراء للتسوية</numerusform>
            <numerusform>متصل · إجراء واحد للتسوية</numerusform>
            <numerusform>متصل · إجراءان للتسوية</numerusform>
            <numerusform>متصل · %n إجراءات للتسوية</numerusform>
            <numerusform>متصل · %n إجراء للتسوية</numerusform>
            <numerusform>متصل · %n إجراء للتسوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne · %n action(s) retenue(s)</source>
        <translation>
            <numerusform>متصل · لا إجراء محتجز</numerusform>
            <numerusform>متصل · إجراء واحد محتجز</numerusform>
            <numerusform>متصل · إجراءان محتجز</numerusform>
            <numerusform>متصل · %n إجراءات محتجز</numerusform>
            <numerusform>متصل · %n إجراء محتجز</numerusform>
            <numerusform>متصل · %n إجراء محتجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne · %n action(s) en route</source>
        <translation>
            <numerusform>متصل · لا إجراء في الطريق</numerusform>
            <numerusform>متصل · إجراء واحد في الطريق</numerusform>
            <numerusform>متصل · إجراءان في الطريق</numerusform>
            <numerusform>متصل · %n إجراءات في الطريق</numerusform>
            <numerusform>متصل · %n إجراء في الطريق</numerusform>
            <numerusform>متصل · %n إجراء في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) en attente, rien n’est perdu</source>
        <translation>
            <numerusform>لا إجراء في الانتظار، لم يضع شيء</numerusform>
            <numerusform>إجراء واحد في الانتظار، لم يضع شيء</numerusform>
            <numerusform>إجراءان في الانتظار، لم يضع شيء</numerusform>
            <numerusform>%n إجراءات في الانتظار، لم يضع شيء</numerusform>
            <numerusform>%n إجراء في الانتظار، لم يضع شيء</numerusform>
            <numerusform>%n إجراء في الانتظار، لم يضع شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>لا زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réservation(s)</source>
        <translation>
            <numerusform>لا حجز</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%n حجوزات</numerusform>
            <numerusform>%n حجزا</numerusform>
            <numerusform>%n حجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذكرة</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appel(s)</source>
        <translation>
            <numerusform>لا نداء</numerusform>
            <numerusform>نداء واحد</numerusform>
            <numerusform>نداءان</numerusform>
            <numerusform>%n نداءات</numerusform>
            <numerusform>%n نداء</numerusform>
            <numerusform>%n نداء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guichet(s)</source>
        <translation>
            <numerusform>لا شباك</numerusform>
            <numerusform>شباك واحد</numerusform>
            <numerusform>شباكان</numerusform>
            <numerusform>%n شبابيك</numerusform>
            <numerusform>%n شباكا</numerusform>
            <numerusform>%n شباك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>لا شارة</numerusform>
            <numerusform>شارة واحدة</numerusform>
            <numerusform>شارتان</numerusform>
            <numerusform>%n شارات</numerusform>
            <numerusform>%n شارة</numerusform>
            <numerusform>%n شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مرور</numerusform>
            <numerusform>مرور واحد</numerusform>
            <numerusform>مروران</numerusform>
            <numerusform>%n مرات مرور</numerusform>
            <numerusform>%n مرة مرور</numerusform>
            <numerusform>%n مرة مرور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résident(s)</source>
        <translation>
            <numerusform>%n مقيم</numerusform>
            <numerusform>%n مقيم</numerusform>
            <numerusform>%n مقيمان</numerusform>
            <numerusform>%n مقيمين</numerusform>
            <numerusform>%n مقيما</numerusform>
            <numerusform>%n مقيم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lieu(x)</source>
        <translation>
            <numerusform>لا مكان</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>لا عون</numerusform>
            <numerusform>عون واحد</numerusform>
            <numerusform>عونان</numerusform>
            <numerusform>%n أعوان</numerusform>
            <numerusform>%n عونا</numerusform>
            <numerusform>%n عون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n horaire(s)</source>
        <translation>
            <numerusform>لا توقيت</numerusform>
            <numerusform>توقيت واحد</numerusform>
            <numerusform>توقيتان</numerusform>
            <numerusform>%n توقيتات</numerusform>
            <numerusform>%n توقيتا</numerusform>
            <numerusform>%n توقيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) donnée(s)</source>
        <translation>
            <numerusform>لا معطى آخر</numerusform>
            <numerusform>معطى آخر</numerusform>
            <numerusform>معطيان آخران</numerusform>
            <numerusform>%n معطيات أخرى</numerusform>
            <numerusform>%n معطى آخر</numerusform>
            <numerusform>%n معطى آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptée(s)</source>
        <translation>
            <numerusform>%n مقبول</numerusform>
            <numerusform>%n مقبول</numerusform>
            <numerusform>%n مقبولان</numerusform>
            <numerusform>%n مقبولة</numerusform>
            <numerusform>%n مقبولا</numerusform>
            <numerusform>%n مقبولا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusée(s)</source>
        <translation>
            <numerusform>%n مرفوض</numerusform>
            <numerusform>%n مرفوض</numerusform>
            <numerusform>%n مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضا</numerusform>
            <numerusform>%n مرفوضا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retenue(s)</source>
        <translation>
            <numerusform>%n محتجز</numerusform>
            <numerusform>%n محتجز</numerusform>
            <numerusform>%n محتجزان</numerusform>
            <numerusform>%n محتجزة</numerusform>
            <numerusform>%n محتجزا</numerusform>
            <numerusform>%n محتجزا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Prendre un ticket</source>
        <translation>أخذ تذكرة</translation>
    </message>
    <message>
        <source>Prendre le ticket</source>
        <translation>أخذ التذكرة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Accès prioritaire</source>
        <translation>ولوج ذو أولوية</translation>
    </message>
    <message>
        <source>Langue de l’appel</source>
        <translation>لغة النداء</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Handicap</source>
        <translation>إعاقة</translation>
    </message>
    <message>
        <source>Grossesse</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Personne âgée</source>
        <translation>شخص مسن</translation>
    </message>
    <message>
        <source>L’agent vous dira quelles pièces apporter.</source>
        <translation>سيخبركم الموظف بالوثائق المطلوبة.</translation>
    </message>
    <message>
        <source>Source : {source}, vérifié le {date}</source>
        <translation>المصدر: {source}، تم التحقق في {date}</translation>
    </message>
    <message>
        <source>Le ticket n’est pas pris</source>
        <translation>لم تؤخذ التذكرة</translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message>
        <source>Ticket pris, {service}</source>
        <translation>أُخذت التذكرة، {service}</translation>
    </message>
    <message>
        <source>Imprimer de nouveau</source>
        <translation>الطباعة من جديد</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) avant</source>
        <translation>
            <numerusform>لا أحد قبلكم</numerusform>
            <numerusform>شخص واحد قبلكم</numerusform>
            <numerusform>شخصان قبلكم</numerusform>
            <numerusform>%n أشخاص قبلكم</numerusform>
            <numerusform>%n شخصا قبلكم</numerusform>
            <numerusform>%n شخص قبلكم</numerusform>
        </translation>
    </message>
    <message>
        <source>{ahead}, attente estimée {wait}</source>
        <translation>{ahead}، الانتظار المقدر {wait}</translation>
    </message>
    <message>
        <source>{ahead}, environ {wait}</source>
        <translation type="vanished">{ahead}، حوالي {wait}</translation>
    </message>
</context>
<context>
    <name>TariffsSection</name>
    <message>
        <source>À confirmer</source>
        <translation>في انتظار التأكيد</translation>
    </message>
    <message>
        <source>Tarifs</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Fixer un tarif</source>
        <translation>تحديد تعريفة</translation>
    </message>
    <message>
        <source>Salle ou espace</source>
        <translation>القاعة أو الفضاء</translation>
    </message>
    <message>
        <source>Sorte de membre</source>
        <translation>فئة العضو</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Prix hors taxe, en MAD</source>
        <translation>الثمن دون رسوم، بالدرهم</translation>
    </message>
    <message>
        <source>TVA, en %</source>
        <translation>الضريبة على القيمة المضافة، ٪</translation>
    </message>
    <message>
        <source>Tarif confirmé</source>
        <translation>تعريفة مؤكدة</translation>
    </message>
    <message>
        <source>Sinon, «&#xa0;à confirmer&#xa0;» est écrit à côté.</source>
        <translation>وإلا كتب بجانبها أنها في انتظار التأكيد.</translation>
    </message>
    <message>
        <source>Enregistrer le tarif</source>
        <translation>حفظ التعريفة</translation>
    </message>
    <message>
        <source>Retirer ce tarif</source>
        <translation>حذف هذه التعريفة</translation>
    </message>
    <message>
        <source>Aucun tarif</source>
        <translation>لا توجد تعريفة</translation>
    </message>
    <message>
        <source>Sans tarif, aucun prix n’est montré ni demandé.</source>
        <translation>بدون تعريفة لا يظهر أي ثمن ولا يطلب.</translation>
    </message>
    <message>
        <source>Toutes les salles</source>
        <translation>كل القاعات</translation>
    </message>
    <message>
        <source>Tout le coworking</source>
        <translation>كل العمل المشترك</translation>
    </message>
    <message>
        <source>Tout le matériel</source>
        <translation>كل المعدات</translation>
    </message>
    <message>
        <source>{what} : tarif enregistré</source>
        <translation>{what}: تم حفظ التعريفة</translation>
    </message>
    <message>
        <source>{what} : tarif retiré</source>
        <translation>{what}: حذفت التعريفة</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Mettre en liste d’attente</source>
        <translation>الإضافة إلى لائحة الانتظار</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Il y a plus de six mois : à vérifier de nouveau.</source>
        <translation>منذ أكثر من ستة أشهر: يجب التحقق من جديد.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Démarche</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Précision, sous le titre</source>
        <translation>توضيح تحت العنوان</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Validité</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Tarif à confirmer</source>
        <translation>المبلغ غير مؤكد</translation>
    </message>
    <message>
        <source>La borne le dit, avec le montant s’il y en a un</source>
        <translation>تقوله الشاشة مع المبلغ إن وجد</translation>
    </message>
    <message>
        <source>Guichet</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Service en ligne, montré d’abord</source>
        <translation>الخدمة عبر الإنترنت، تعرض أولا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>celle du guichet si vide</source>
        <translation>مصدر الشباك إن كان فارغا</translation>
    </message>
    <message>
        <source>Vérifié le</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message>
        <source>Votre saisie</source>
        <translation>إدخالكم</translation>
    </message>
    <message>
        <source>Le central</source>
        <translation>المركز</translation>
    </message>
</context>
<context>
    <name>TicketIssued</name>
    <message>
        <source>Voici votre ticket</source>
        <translation>هذه تذكرتكم</translation>
    </message>
    <message>
        <source>Gardez-le : votre numéro sera appelé à l’écran.</source>
        <translation>احتفظوا بها: سيُنادى على رقمكم على الشاشة.</translation>
    </message>
    <message>
        <source>plus d’une heure</source>
        <translation type="vanished">أكثر من ساعة</translation>
    </message>
    <message>
        <source>attente {wait}</source>
        <translation>الانتظار {wait}</translation>
    </message>
    <message>
        <source>puis {services}</source>
        <translation>ثم {services}</translation>
    </message>
    <message>
        <source>appel vers {hour}</source>
        <translation>النداء حوالي {hour}</translation>
    </message>
    <message>
        <source>Suivez votre tour sur votre téléphone</source>
        <translation>تابعوا دوركم على هاتفكم</translation>
    </message>
    <message>
        <source>Photographiez ce code, ou suivez l’écran de la salle.</source>
        <translation>صوروا هذا الرمز، أو تابعوا شاشة القاعة.</translation>
    </message>
    <message numerus="yes">
        <source>personne(s) avant vous</source>
        <translation>
            <numerusform>شخص قبلكم</numerusform>
            <numerusform>شخص قبلكم</numerusform>
            <numerusform>شخصان قبلكم</numerusform>
            <numerusform>أشخاص قبلكم</numerusform>
            <numerusform>شخصا قبلكم</numerusform>
            <numerusform>شخص قبلكم</numerusform>
        </translation>
    </message>
    <message>
        <source>Suivez l’écran de la salle</source>
        <translation>تابعوا شاشة القاعة</translation>
    </message>
    <message>
        <source>Votre numéro y sera affiché avec le guichet. Restez à proximité.</source>
        <translation>سيظهر رقمكم عليها مع رقم الشباك. ابقوا بالقرب.</translation>
    </message>
    <message>
        <source>L’heure du rendez-vous est passée : vous attendez comme sans rendez-vous.</source>
        <translation>فات وقت الموعد: تنتظرون كمن ليس له موعد.</translation>
    </message>
    <message>
        <source>Vous êtes en avance : vous serez appelé à partir de {hour}.</source>
        <translation>حضرتم قبل الموعد: ستتم المناداة عليكم ابتداء من {hour}.</translation>
    </message>
</context>
<context>
    <name>TicketPrinter</name>
    <message>
        <source>Imprimante de tickets</source>
        <translation>طابعة التذاكر</translation>
    </message>
</context>
<context>
    <name>TicketPrinterForm</name>
    <message>
        <source>Branchement</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Vitesse du port</source>
        <translation>سرعة المنفذ</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Coupe-papier</source>
        <translation>قاطع الورق</translation>
    </message>
    <message>
        <source>Imprimante de tickets</source>
        <translation>طابعة التذاكر</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Pour une imprimante ESC/POS : le programme lui parle lui-même et sait si le ticket est sorti.</source>
        <translation>لطابعة ESC/POS: يخاطبها البرنامج بنفسه ويعرف هل خرجت التذكرة.</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Port série</source>
        <translation>منفذ تسلسلي</translation>
    </message>
    <message>
        <source>File du système</source>
        <translation>طابور النظام</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 مم</translation>
    </message>
    <message>
        <source>80 mm, 180 ppp</source>
        <translation>80 مم، 180 نقطة</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 مم</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Par exemple 192.168.1.60, ou 192.168.1.60:9101</source>
        <translation type="vanished">مثلا 192.168.1.60 أو 192.168.1.60:9101</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Par exemple /dev/usb/lp0, ou 04b8:0e15</source>
        <translation type="vanished">مثلا /dev/usb/lp0 أو 04b8:0e15</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Par exemple COM3, ou /dev/ttyUSB0</source>
        <translation type="vanished">مثلا COM3 أو /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Nom de l’imprimante</source>
        <translation>اسم الطابعة</translation>
    </message>
    <message>
        <source>Comme le système l’écrit</source>
        <translation>كما يكتبه النظام</translation>
    </message>
    <message>
        <source>Par exemple {one}, ou {other}</source>
        <translation>مثلا {one} أو {other}</translation>
    </message>
    <message>
        <source>Écrivez où elle est branchée.</source>
        <translation>اكتبوا مكان توصيلها.</translation>
    </message>
    <message>
        <source>Ce n’est pas une adresse d’imprimante.</source>
        <translation>هذا ليس عنوان طابعة.</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Papiers déposés</source>
        <translation>أوراق مودعة</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>الشباك الوحيد</translation>
    </message>
    <message>
        <source>Prendre un ticket</source>
        <translation>أخذ تذكرة</translation>
    </message>
    <message>
        <source>Saisir des tickets papier</source>
        <translation>إدخال تذاكر ورقية</translation>
    </message>
    <message>
        <source>Ticket {label} pris</source>
        <translation>أُخذت التذكرة {label}</translation>
    </message>
    <message>
        <source>{desk} redonne des tickets</source>
        <translation>تستأنف {desk} إعطاء التذاكر</translation>
    </message>
    <message>
        <source>{desk} : plus de tickets aujourd’hui</source>
        <translation>{desk}: انتهت تذاكر اليوم</translation>
    </message>
    <message>
        <source>{n} en attente pour {desk} : prévenez-les.</source>
        <translation>{n} في انتظار {desk}: أخبروهم.</translation>
    </message>
    <message>
        <source>Aucun guichet libre pour {desk}. Ouvrez-en un, ou attendez.</source>
        <translation>لا شباك متاح لخدمة {desk}. افتحوا شباكا أو انتظروا.</translation>
    </message>
    <message>
        <source>{label} rappelé au guichet {number}</source>
        <translation>أُعيد نداء {label} إلى الشباك {number}</translation>
    </message>
    <message>
        <source>{label} laisse passer</source>
        <translation>{label} يترك غيره يمر</translation>
    </message>
    <message>
        <source>{label} est dans la file</source>
        <translation>{label} في الطابور</translation>
    </message>
    <message>
        <source>{label} transféré</source>
        <translation>تم تحويل {label}</translation>
    </message>
    <message>
        <source>{label} est parti sans être servi ?</source>
        <translation>هل غادر {label} دون خدمة؟</translation>
    </message>
    <message>
        <source>Le ticket quitte la file ; il compte comme abandonné.</source>
        <translation>تخرج التذكرة من الصف وتحتسب متخلى عنها.</translation>
    </message>
    <message>
        <source>Retirer de la file</source>
        <translation>إخراج من الصف</translation>
    </message>
    <message>
        <source>{label} retiré</source>
        <translation>أُخرجت {label}</translation>
    </message>
    <message>
        <source>Guichet {number} ouvert</source>
        <translation>فُتح الشباك {number}</translation>
    </message>
    <message>
        <source>Guichet {number} en pause</source>
        <translation>الشباك {number} في استراحة</translation>
    </message>
    <message>
        <source>Guichet {number} repris</source>
        <translation>استأنف الشباك {number} العمل</translation>
    </message>
    <message>
        <source>Guichet {number} fermé</source>
        <translation>أُغلق الشباك {number}</translation>
    </message>
</context>
<context>
    <name>TimeVersions</name>
    <message>
        <source>Votre saisie</source>
        <translation>إدخالكم</translation>
    </message>
    <message>
        <source>{room} (central)</source>
        <translation>{room} (المركز)</translation>
    </message>
    <message>
        <source>libre jusqu’à {time}</source>
        <translation>متاحة إلى {time}</translation>
    </message>
    <message>
        <source>libre {span}</source>
        <translation>متاحة {span}</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Salle</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Fermée : {reason}</source>
        <translation>مغلقة: {reason}</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>مغلق</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{seats} p.</source>
        <translation type="vanished">{seats} مقعدا</translation>
    </message>
    <message>
        <source>Nouvelle</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message>
        <source>Annuler</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Réserver</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation>زيارة جديدة</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message numerus="yes">
        <source>%n badge(s) non rendu(s)</source>
        <translation>
            <numerusform>لا شارة لم تُرجع</numerusform>
            <numerusform>شارة واحدة لم تُرجع</numerusform>
            <numerusform>شارتان لم تُرجعا</numerusform>
            <numerusform>%n شارات لم تُرجع</numerusform>
            <numerusform>%n شارة لم تُرجع</numerusform>
            <numerusform>%n شارة لم تُرجع</numerusform>
        </translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) non vue(s)</source>
        <translation>
            <numerusform>لا خروج لم يره أحد</numerusform>
            <numerusform>خروج واحد لم يره أحد</numerusform>
            <numerusform>خروجان لم يرهما أحد</numerusform>
            <numerusform>%n حالات خروج لم يرها أحد</numerusform>
            <numerusform>%n حالة خروج لم يرها أحد</numerusform>
            <numerusform>%n حالة خروج لم يرها أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidature(s) en attente</source>
        <translation>
            <numerusform>لا ملف ترشيح في الانتظار</numerusform>
            <numerusform>ملف ترشيح واحد في الانتظار</numerusform>
            <numerusform>ملفا ترشيح في الانتظار</numerusform>
            <numerusform>%n ملفات ترشيح في الانتظار</numerusform>
            <numerusform>%n ملف ترشيح في الانتظار</numerusform>
            <numerusform>%n ملف ترشيح في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) refusée(s) par le central</source>
        <translation>
            <numerusform>لا إجراء مرفوض</numerusform>
            <numerusform>إجراء واحد رفضه المركز</numerusform>
            <numerusform>إجراءان رفضهما المركز</numerusform>
            <numerusform>%n إجراءات رفضها المركز</numerusform>
            <numerusform>%n إجراء رفضها المركز</numerusform>
            <numerusform>%n إجراء رفضها المركز</numerusform>
        </translation>
    </message>
    <message>
        <source>Régler</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>{desk} : {wait} d’attente</source>
        <translation>{desk}: انتظار {wait}</translation>
    </message>
    <message>
        <source>{desk} : quelqu’un attend depuis {wait}</source>
        <translation type="vanished">{desk}: هناك من ينتظر منذ {wait}</translation>
    </message>
    <message>
        <source>Voir la file</source>
        <translation>عرض الصف</translation>
    </message>
    <message>
        <source>{desk} : aucun guichet ouvert</source>
        <translation>{desk}: لا شباك مفتوح</translation>
    </message>
    <message>
        <source>{desk} : guichet en pause</source>
        <translation>{desk}: الشباك في استراحة</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{name} attend {host}</source>
        <translation>{name} ينتظر {host}</translation>
    </message>
    <message>
        <source>{name} n’a pas signé</source>
        <translation>{name}: لم يوقّع</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>{name} : accord nécessaire</source>
        <translation>{name}: يلزم الإذن</translation>
    </message>
    <message>
        <source>{room} : personne n’est venu</source>
        <translation>{room}: لم يحضر أحد</translation>
    </message>
    <message>
        <source>Libérer</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>للمعالجة</translation>
    </message>
    <message>
        <source>Tout est en ordre</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>envoyé à {time}</source>
        <translation>أُرسلت على {time}</translation>
    </message>
    <message>
        <source>pas encore envoyé</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>pas envoyé : voyez les messages</source>
        <translation>لم تُرسل: انظروا الرسائل</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Démonstration</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Ces données sont inventées.</source>
        <translation>هذه المعطيات غير حقيقية.</translation>
    </message>
</context>
<context>
    <name>TouchPanel</name>
    <message>
        <source>L’écran</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Facultatif. Touchez l’écran partout, puis comparez-le à une carte bancaire : les touches doivent être assez grandes pour un doigt.</source>
        <translation>اختياري. المسوا الشاشة في كل مكان، ثم قارنوها ببطاقة بنكية: يجب أن تكون المفاتيح كبيرة بما يكفي للإصبع.</translation>
    </message>
    <message>
        <source>Essayer l’écran</source>
        <translation>تجربة الشاشة</translation>
    </message>
    <message>
        <source>Les {all} endroits ont répondu.</source>
        <translation>أجابت الأماكن كلها: {all}.</translation>
    </message>
    <message>
        <source>{count} endroits sur {all} ont répondu. Nettoyez l’écran, puis réglez-le dans le système (étalonnage).</source>
        <translation>أجاب {count} من {all} أماكن. نظفوا الشاشة ثم عايروها في النظام.</translation>
    </message>
    <message>
        <source>Les plus petites touches font {mm} mm.</source>
        <translation>أصغر المفاتيح قياسها {mm} مم.</translation>
    </message>
    <message>
        <source>Les plus petites touches ne font que {mm} mm : il en faut {least}. Baissez la définition de l’écran dans le système.</source>
        <translation>أصغر المفاتيح لا تتعدى {mm} مم والمطلوب {least}. خفضوا دقة الشاشة في النظام.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Plus petit</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Plus grand</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>C’est juste</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur le cadre</source>
        <translation>ضعوا بطاقة بنكية على الإطار</translation>
    </message>
    <message>
        <source>Agrandissez ou réduisez le cadre jusqu’à ce qu’il ait la taille de la carte, 85,60 × 53,98 mm.</source>
        <translation>كبروا الإطار أو صغروه حتى يصير بحجم البطاقة، 85,60 × 53,98 مم.</translation>
    </message>
    <message>
        <source>Touchez chaque main du doigt</source>
        <translation>المسوا كل يد بالإصبع</translation>
    </message>
    <message>
        <source>Elles sont aux bords de l’écran, là où il répond le moins.</source>
        <translation>هي عند حواف الشاشة، حيث تقل استجابتها.</translation>
    </message>
</context>
<context>
    <name>TouchWindow</name>
    <message>
        <source>Étape {step} sur {steps}</source>
        <translation>المرحلة {step} من {steps}</translation>
    </message>
    <message>
        <source>Borne</source>
        <translation>الشاشة التفاعلية</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Transférer vers quel service ?</source>
        <translation>التحويل إلى أي خدمة؟</translation>
    </message>
    <message>
        <source>Le ticket garde son numéro et son heure.</source>
        <translation>تحتفظ التذكرة برقمها ووقتها.</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Démarche (facultatif)</source>
        <translation>الإجراء (اختياري)</translation>
    </message>
    <message>
        <source>Pièces apportées</source>
        <translation>الوثائق المحضرة</translation>
    </message>
    <message>
        <source>Note pour l’agent (facultatif)</source>
        <translation>ملاحظة للعون (اختياري)</translation>
    </message>
    <message>
        <source>Non précisée</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>ouvre à {hour}</source>
        <translation>يفتح على {hour}</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Ce qui est écrit ici reste. Un nouvel essai se fait tout seul.</source>
        <translation>ما كُتب هنا باق. تعاد المحاولة تلقائيا.</translation>
    </message>
    <message>
        <source>Les données du poste répondent de nouveau</source>
        <translation>عادت معطيات المحطة إلى العمل</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>Vérifier un badge</source>
        <translation>التحقق من شارة</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code du badge</source>
        <translation>رمز الشارة</translation>
    </message>
    <message>
        <source>Collez le texte du QR ; rien n’est enregistré.</source>
        <translation>ألصقوا نص الرمز؛ لا يُسجَّل أي شيء.</translation>
    </message>
    <message>
        <source>Collez ou tapez un code.</source>
        <translation>ألصقوا رمزا أو اكتبوه.</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Signature juste, mais ce poste ne connaît pas ce badge.</source>
        <translation>التوقيع صحيح، لكن هذا الجهاز لا يعرف هذه الشارة.</translation>
    </message>
    <message>
        <source>Authentique</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>Valable</source>
        <translation>صالحة</translation>
    </message>
</context>
<context>
    <name>VersionsSection</name>
    <message>
        <source>en service</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>attend</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>la précédente</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>sur le disque</source>
        <translation>في القرص</translation>
    </message>
    <message>
        <source>Versions sur cette machine</source>
        <translation>الإصدارات في هذا الجهاز</translation>
    </message>
    <message>
        <source>Mettre à jour</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Chercher dans un dossier…</source>
        <translation>البحث في مجلد…</translation>
    </message>
    <message>
        <source>Chercher une mise à jour</source>
        <translation>البحث عن تحديث</translation>
    </message>
    <message>
        <source>Installer cette nuit</source>
        <translation>التثبيت هذه الليلة</translation>
    </message>
    <message>
        <source>Retirer {version}</source>
        <translation>سحب {version}</translation>
    </message>
    <message>
        <source>Revenir à {version}…</source>
        <translation>الرجوع إلى {version}…</translation>
    </message>
    <message>
        <source>Où est la mise à jour</source>
        <translation>أين يوجد التحديث</translation>
    </message>
    <message>
        <source>La version est prête pour cette nuit</source>
        <translation>الإصدار جاهز لهذه الليلة</translation>
    </message>
    <message>
        <source>Revenir à la version {version} ?</source>
        <translation>هل ترجع إلى الإصدار {version}؟</translation>
    </message>
    <message>
        <source>Elle revient au prochain démarrage de la fenêtre.</source>
        <translation>يعود عند تشغيل النافذة المقبل.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>الرجوع</translation>
    </message>
</context>
<context>
    <name>VisitCare</name>
    <message numerus="yes">
        <source>%n hôte(s) sans réponse : leur entreprise est prévenue.</source>
        <translation>
            <numerusform>لا مضيف دون جواب</numerusform>
            <numerusform>مضيف واحد لم يجب: أُخبرت مقاولته.</numerusform>
            <numerusform>مضيفان لم يجيبا: أُخبرت مقاولتهما.</numerusform>
            <numerusform>%n مضيفين لم يجيبوا: أُخبرت مقاولاتهم.</numerusform>
            <numerusform>%n مضيفًا لم يجيبوا: أُخبرت مقاولاتهم.</numerusform>
            <numerusform>%n مضيف لم يجيبوا: أُخبرت مقاولاتهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>accord du responsable nécessaire</source>
        <translation>يلزم إذن المسؤول</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Rend visite à</source>
        <translation>في زيارة إلى</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Heure annoncée</source>
        <translation>الساعة المعلنة</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Sortie non vue</source>
        <translation>خروج لم يره أحد</translation>
    </message>
    <message>
        <source>Valable jusqu’à</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Code d’invitation</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Badge · véhicule</source>
        <translation>الشارة · المركبة</translation>
    </message>
    <message>
        <source>close à {time}</source>
        <translation>أقفلت على الساعة {time}</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Noter le départ</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Réimprimer le badge</source>
        <translation>إعادة طباعة الشارة</translation>
    </message>
    <message>
        <source>Imprimer un badge</source>
        <translation>طباعة شارة</translation>
    </message>
    <message>
        <source>Modifier la visite</source>
        <translation>تعديل الزيارة</translation>
    </message>
    <message>
        <source>Annuler la visite</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Remettre sur place</source>
        <translation>إعادته إلى الموقع</translation>
    </message>
    <message>
        <source>Remettre parmi les attendus</source>
        <translation>إعادته إلى المنتظرين</translation>
    </message>
    <message>
        <source>Données personnelles</source>
        <translation>المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Aucune visite choisie</source>
        <translation>لم تُختر أي زيارة</translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation>بدون مقاولة</translation>
    </message>
    <message numerus="yes">
        <source>+ %n accompagnant(s)</source>
        <translation>
            <numerusform>بدون مرافق</numerusform>
            <numerusform>+ مرافق واحد</numerusform>
            <numerusform>+ مرافقان</numerusform>
            <numerusform>+ %n مرافقين</numerusform>
            <numerusform>+ %n مرافقا</numerusform>
            <numerusform>+ %n مرافق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>لا زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sur place · {number}</source>
        <translation>بالموقع · {number}</translation>
    </message>
    <message>
        <source>Attendus · {number}</source>
        <translation>المنتظرون · {number}</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>Closes d’office · {number}</source>
        <translation>أقفلت تلقائيا · {number}</translation>
    </message>
    <message>
        <source>Aucune visite à ce nom</source>
        <translation>لا زيارة بهذا الاسم</translation>
    </message>
    <message>
        <source>Cherchez aussi dans la journée entière.</source>
        <translation>ابحثوا أيضا في اليوم كله.</translation>
    </message>
    <message>
        <source>Aucun visiteur sur place</source>
        <translation>لا زائر بالموقع</translation>
    </message>
    <message>
        <source>Nouvelle visite</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Aucune visite attendue ce jour-là</source>
        <translation>لا زيارة منتظرة في ذلك اليوم</translation>
    </message>
    <message>
        <source>Les visites annoncées apparaîtront ici.</source>
        <translation>ستظهر هنا الزيارات المعلن عنها.</translation>
    </message>
    <message>
        <source>Aucune visite ce jour-là</source>
        <translation>لا زيارة في ذلك اليوم</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Annoncer une visite</source>
        <translation>الإعلان عن زيارة</translation>
    </message>
    <message>
        <source>Nom ou entreprise</source>
        <translation>الاسم أو المقاولة</translation>
    </message>
    <message>
        <source>Chercher une visite</source>
        <translation>البحث عن زيارة</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>→ {time}</source>
        <translation>← {time}</translation>
    </message>
    <message>
        <source>+ {hours} h {minutes:02}</source>
        <translation>+ {hours} س {minutes:02}</translation>
    </message>
    <message>
        <source>+ {minutes} min</source>
        <translation>+ {minutes} دقيقة</translation>
    </message>
    <message>
        <source>fin {time}</source>
        <translation>إلى {time}</translation>
    </message>
    <message>
        <source>close {time}</source>
        <translation type="vanished">أقفلت {time}</translation>
    </message>
    <message>
        <source>→ {time} ?</source>
        <translation>← {time} ؟</translation>
    </message>
    <message>
        <source>{name} + {people}</source>
        <translation>{name} + {people}</translation>
    </message>
    <message>
        <source>accord du responsable nécessaire</source>
        <translation>يلزم إذن المسؤول</translation>
    </message>
    <message>
        <source>sans entreprise</source>
        <translation>بدون مقاولة</translation>
    </message>
    <message>
        <source>Accueillir</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Réimprimer le badge</source>
        <translation>إعادة طباعة الشارة</translation>
    </message>
    <message>
        <source>Remettre sur place</source>
        <translation>إعادته إلى الموقع</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Je viens voir quelqu’un</source>
        <translation>جئت لزيارة شخص</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Qui êtes-vous ?</source>
        <translation>من أنتم؟</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>VisitorCard</name>
    <message>
        <source>Nom de famille : {name}</source>
        <translation>الاسم العائلي: {name}</translation>
    </message>
    <message>
        <source>Pour prévenir l’hôte et en cas d’évacuation.</source>
        <translation>لإخبار المضيف وفي حالة الإخلاء.</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Le visiteur</source>
        <translation>الزائر</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Numéro de CIN</source>
        <translation>رقم البطاقة الوطنية</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Accompagnants</source>
        <translation>المرافقون</translation>
    </message>
    <message>
        <source>Véhicule</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Immatriculation</source>
        <translation>رقم التسجيل</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Rendez-vous</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Entretien</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Évènement</source>
        <translation>تظاهرة</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Guichet Unique</source>
        <translation>الشباك الوحيد</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Transporteur</source>
        <translation>شركة النقل</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Quel évènement</source>
        <translation>أي تظاهرة</translation>
    </message>
    <message>
        <source>Quels travaux, et où</source>
        <translation>أي أشغال، وأين</translation>
    </message>
    <message>
        <source>Quel projet</source>
        <translation>أي مشروع</translation>
    </message>
    <message>
        <source>Le projet, en quelques mots</source>
        <translation type="vanished">المشروع في بضع كلمات</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <source>Attendue</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation>بالموقع</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Close d’office</source>
        <translation>أقفلت تلقائيا</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>La visite n’est pas enregistrée.</source>
        <translation>لم تُسجل الزيارة.</translation>
    </message>
    <message>
        <source>Reprendre la saisie</source>
        <translation>متابعة الإدخال</translation>
    </message>
    <message>
        <source>Visite enregistrée : {name}</source>
        <translation>سُجلت الزيارة: {name}</translation>
    </message>
    <message>
        <source>Visite enregistrée : {name}, badge {number}</source>
        <translation>سُجلت الزيارة: {name}، الشارة {number}</translation>
    </message>
    <message>
        <source>La signature est gardée</source>
        <translation>تم حفظ التوقيع</translation>
    </message>
    <message>
        <source>{name} n’est pas entré</source>
        <translation>{name}: لم يدخل</translation>
    </message>
    <message>
        <source>Choisir la liste</source>
        <translation>اختيار القائمة</translation>
    </message>
    <message>
        <source>Tableaux (*.xlsx *.csv *.txt)</source>
        <translation>جداول (*.xlsx *.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) annoncée(s)</source>
        <translation>
            <numerusform>لا زيارة معلنة</numerusform>
            <numerusform>أُعلن عن زيارة واحدة</numerusform>
            <numerusform>أُعلن عن زيارتين</numerusform>
            <numerusform>أُعلن عن %n زيارات</numerusform>
            <numerusform>أُعلن عن %n زيارة</numerusform>
            <numerusform>أُعلن عن %n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Visite annoncée : {name}</source>
        <translation>أُعلن عن الزيارة: {name}</translation>
    </message>
    <message>
        <source>Visite modifiée</source>
        <translation>عُدلت الزيارة</translation>
    </message>
    <message>
        <source>Refaire le badge</source>
        <translation>إعادة صنع الشارة</translation>
    </message>
    <message>
        <source>Réponse de l’hôte notée</source>
        <translation>سُجل جواب المضيف</translation>
    </message>
    <message>
        <source>Départ noté : {name}</source>
        <translation>سُجلت مغادرة {name}</translation>
    </message>
    <message>
        <source>Visite annulée : {name}</source>
        <translation>أُلغيت الزيارة: {name}</translation>
    </message>
    <message>
        <source>De nouveau sur place : {name}</source>
        <translation>من جديد في الموقع: {name}</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>Prochain essai dans {n} s.</source>
        <translation>المحاولة التالية بعد {n} ث.</translation>
    </message>
</context>
<context>
    <name>WaitingBand</name>
    <message>
        <source>{name} n’a pas signé</source>
        <translation>{name}: لم يوقّع</translation>
    </message>
    <message numerus="yes">
        <source>{name} et %n autre(s) n’ont pas signé</source>
        <translation>
            <numerusform>{name}: لم يوقّع</numerusform>
            <numerusform>{name} وشخص آخر: لم يوقّعا</numerusform>
            <numerusform>{name} وشخصان آخران: لم يوقّعوا</numerusform>
            <numerusform>{name} و%n أشخاص آخرين: لم يوقّعوا</numerusform>
            <numerusform>{name} و%n شخصا آخر: لم يوقّعوا</numerusform>
            <numerusform>{name} و%n شخص آخر: لم يوقّعوا</numerusform>
        </translation>
    </message>
    <message>
        <source>Décider…</source>
        <translation>القرار…</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Personne n’attend.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>السحب من اللائحة</translation>
    </message>
    <message>
        <source>Accepter la proposition</source>
        <translation>قبول العرض</translation>
    </message>
    <message>
        <source>Liste d’attente</source>
        <translation>لائحة الانتظار</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Ajouter à la liste…</source>
        <translation>إضافة إلى اللائحة…</translation>
    </message>
    <message>
        <source>Rien n’est changé</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>prioritaire</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation type="vanished">إعادة النداء</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>de côté</source>
        <translation>جانبا</translation>
    </message>
    <message>
        <source>rendez-vous à {time}</source>
        <translation>موعد على الساعة {time}</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>Bienvenue</source>
        <translation>مرحبا</translation>
    </message>
    <message>
        <source>Quelques minutes suffisent. Ce qui est facultatif peut attendre.</source>
        <translation>تكفي بضع دقائق. ما هو اختياري يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Ouvrir un nouveau site</source>
        <translation>فتح موقع جديد</translation>
    </message>
    <message>
        <source>Le premier poste d’un site.</source>
        <translation>أول محطة في موقع.</translation>
    </message>
    <message>
        <source>Rejoindre un site</source>
        <translation>الانضمام إلى موقع</translation>
    </message>
    <message>
        <source>Avec le fichier d’inscription du poste, ou ses codes.</source>
        <translation>بملف تسجيل المحطة، أو رموزها.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Jour</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>الساعة</translation>
    </message>
    <message numerus="yes">
        <source>{day} : %n libre(s)</source>
        <translation>
            <numerusform>{day}: لا شيء متاح</numerusform>
            <numerusform>{day}: ساعة متاحة</numerusform>
            <numerusform>{day}: ساعتان متاحتان</numerusform>
            <numerusform>{day}: %n ساعات متاحة</numerusform>
            <numerusform>{day}: %n ساعة متاحة</numerusform>
            <numerusform>{day}: %n ساعة متاحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} : {n} libre(s)</source>
        <translation type="vanished">{day}: {n} متاح</translation>
    </message>
    <message>
        <source>Aucun rendez-vous libre à ce service.</source>
        <translation>لا موعد متاح في هذه الخدمة.</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Mettre en liste d’attente</source>
        <translation>الإضافة إلى لائحة الانتظار</translation>
    </message>
    <message>
        <source>Dès que cela se libère, la place est gardée un moment et proposée.</source>
        <translation>ما إن تتوفر قاعة حتى تحفظ لبعض الوقت وتعرض.</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>لفائدة</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Équipement</source>
        <translation>التجهيزات</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>N’importe quelle salle</source>
        <translation>أي قاعة</translation>
    </message>
    <message>
        <source>Écrivez qui attend.</source>
        <translation>اكتبوا اسم من ينتظر.</translation>
    </message>
    <message>
        <source>{who} est en liste d’attente</source>
        <translation>{who} في لائحة الانتظار</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>n’importe quelle salle</source>
        <translation>أي قاعة</translation>
    </message>
    <message>
        <source>Proposée jusqu’à {time}</source>
        <translation>معروضة إلى غاية {time}</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Retirer la candidature ?</source>
        <translation>سحب ملف الترشيح؟</translation>
    </message>
    <message>
        <source>Retirer la candidature</source>
        <translation>سحب ملف الترشيح</translation>
    </message>
</context>
<context>
    <name>WordsFields</name>
    <message>
        <source>Si vide, en français : {text}</source>
        <translation>إن كان فارغا، بالفرنسية: {text}</translation>
    </message>
</context>
<context>
    <name>_Chart</name>
    <message>
        <source>Coworking</source>
        <translation>العمل المشترك</translation>
    </message>
    <message numerus="yes">
        <source>%n libre(s) maintenant</source>
        <translation>
            <numerusform>%n متاح الآن</numerusform>
            <numerusform>%n متاح الآن</numerusform>
            <numerusform>%n متاحان الآن</numerusform>
            <numerusform>%n متاحة الآن</numerusform>
            <numerusform>%n متاحا الآن</numerusform>
            <numerusform>%n متاح الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>/ {places} postes</source>
        <translation>/ {places} مقعدا</translation>
    </message>
    <message>
        <source>capacité {places}</source>
        <translation>السعة {places}</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Rien n’est changé</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>C’est noté</source>
        <translation type="obsolete">تم التدوين</translation>
    </message>
</context>
</TS>
