<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="fr_FR">
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
    <name>Desk</name>
    <message>
        <source>Les données du poste ne répondent pas. Réessayez, puis appelez l’assistance.</source>
        <translation>بيانات الجهاز لا تستجيب. أعيدوا المحاولة، ثم اتصلوا بالدعم.</translation>
    </message>
    <message>
        <source>L’action n’a pas été faite. Appelez l’assistance : le journal du poste dit pourquoi.</source>
        <translation>لم تُنجز العملية. اتصلوا بالدعم: سجل الجهاز يبين السبب.</translation>
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
        <translation>Échap</translation>
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
        <source>Échap</source>
        <translation>Échap</translation>
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
        <translation>Maj F6</translation>
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
        <source>Verrouiller le poste</source>
        <translation>قفل الجهاز</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Raccourcis du poste</source>
        <translation>اختصارات لوحة المفاتيح</translation>
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
    <name>LockScreen</name>
    <message>
        <source>Poste verrouillé</source>
        <translation>الجهاز مقفل</translation>
    </message>
    <message>
        <source>Rien n’est perdu : la saisie en cours est gardée.</source>
        <translation>لم يضع شيء: ما كُتب محفوظ.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>استئناف</translation>
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
    <name>RailHead</name>
    <message>
        <source>Accueil</source>
        <translation>الاستقبال</translation>
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
        <source>Accueil</source>
        <translation>الاستقبال</translation>
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
    <name>TopBar</name>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Tout est enregistré sur ce poste.</source>
        <translation>كل شيء مسجل على هذا الجهاز.</translation>
    </message>
</context>
</TS>
