<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>AboutCard</name>
        <message>
            <source>About Amanat</source>
            <translation>Amanat туралы</translation>
        </message>
        <message>
            <source>Amanat keeps testimonies in an encrypted vault, offline, and hands them over sealed.</source>
            <translation>Amanat айғақтарды шифрланған қоймада, желісіз сақтайды және мөрленген күйде тапсырады.</translation>
        </message>
        <message>
            <source>A locked or closed vault shows a thief nothing but its size and when media arrived. While a vault is open, whoever sits at this computer can read it: lock it whenever you get up (Ctrl+L).</source>
            <translation>Құлыпталған не жабық қойма ұрыға көлемінен және медианың қашан келгенінен басқа ештеңе айтпайды. Қойма ашық тұрғанда осы компьютердің алдында отырған кез келген адам оқи алады: тұрған сайын құлыптаңыз (Ctrl+L).</translation>
        </message>
        <message>
            <source>No native speaker has read these translations yet: {languages}.</source>
            <translation>Бұл аудармаларды ана тілінде сөйлейтін ешкім әлі оқыған жоқ: {languages}.</translation>
        </message>
        <message>
            <source>Nor has one read the words for witnesses' cards: {languages}.</source>
            <translation>Куәлердің карточкаларына арналған сөздерді де ана тілінде сөйлейтін ешкім оқыған жоқ: {languages}.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public Licence, version 3 or later. No warranty.</source>
            <translation>GNU General Public Licence 3-нұсқасы немесе одан кейінгісі бойынша еркін бағдарлама. Ешқандай кепілдік берілмейді.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>Nine questions</source>
            <translation>Тоғыз сұрақ</translation>
        </message>
        <message>
            <source>How it was taken</source>
            <translation>Қалай алынды</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Жағдай</translation>
        </message>
        <message>
            <source>Who else was there</source>
            <translation>Тағы кім болды</translation>
        </message>
        <message>
            <source>Was the witness asked alone?</source>
            <translation>Куәгермен оңаша сөйлесілді ме?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>What the witness asks for</source>
            <translation>Куәгер не сұрайды</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Сұрайтыны</translation>
        </message>
        <message>
            <source>What was agreed for later</source>
            <translation>Кейінге не келісілді</translation>
        </message>
        <message>
            <source>Ready for journalists?</source>
            <translation>Журналистермен сөйлесуге дайын ба?</translation>
        </message>
        <message>
            <source>Ready to testify in court?</source>
            <translation>Сотта куә болуға дайын ба?</translation>
        </message>
        <message>
            <source>Safety and care</source>
            <translation>Қауіпсіздік пен қамқорлық</translation>
        </message>
        <message>
            <source>What could happen to whom</source>
            <translation>Кімге не болуы мүмкін</translation>
        </message>
        <message>
            <source>When it is safe to call</source>
            <translation>Қашан қоңырау шалу қауіпсіз</translation>
        </message>
        <message>
            <source>Who else reads that phone</source>
            <translation>Ол телефонды тағы кім қарайды</translation>
        </message>
        <message>
            <source>What to say if somebody else answers</source>
            <translation>Басқа біреу алса, не айту керек</translation>
        </message>
        <message>
            <source>Who ended the interview, and why</source>
            <translation>Әңгімені кім, неге тоқтатты</translation>
        </message>
        <message>
            <source>Support offered</source>
            <translation>Ұсынылған көмек</translation>
        </message>
        <message>
            <source>Sexual violence was spoken of</source>
            <translation>Жыныстық зорлық туралы айтылды</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Қайда жіберілді</translation>
        </message>
        <message>
            <source>Before you part</source>
            <translation>Қоштасар алдында</translation>
        </message>
        <message>
            <source>What they do not want to be asked about again, one on each line</source>
            <translation>Енді сұралмауын қалайтын нәрселер, әр жолға біреуден</translation>
        </message>
        <message>
            <source>Is there anything we must not use?</source>
            <translation>Біз пайдаланбауға тиіс бірдеңе бар ма?</translation>
        </message>
        <message>
            <source>What happens next, as you told it</source>
            <translation>Әрі қарай не болады, өзіңіз айтқандай</translation>
        </message>
        <message>
            <source>You explained that what is published cannot be called back</source>
            <translation>Жарияланғанды қайтарып алуға болмайтынын түсіндірдіңіз</translation>
        </message>
    </context>
    <context>
        <name>AddressForm</name>
        <message>
            <source>As told</source>
            <translation>Айтылғандай</translation>
        </message>
        <message>
            <source>Prefecture, county, village: as far as it is known, in any script.</source>
            <translation>Аймақ, аудан, ауыл: белгілі болғанынша, кез келген жазуда.</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>Ауыл</translation>
        </message>
        <message>
            <source>Lived there since</source>
            <translation>Қашаннан бері тұрады</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Қашанға дейін</translation>
        </message>
        <message>
            <source>All parts of the address</source>
            <translation>Мекенжайдың барлық бөлігі</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ел</translation>
        </message>
        <message>
            <source>Prefecture or region</source>
            <translation>Аймақ не өлке</translation>
        </message>
        <message>
            <source>County, city or district</source>
            <translation>Аудан, қала не округ</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>Ауылдық округ</translation>
        </message>
        <message>
            <source>Group or brigade</source>
            <translation>Топ не бригада</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>Биңтуан дивизиясы</translation>
        </message>
        <message>
            <source>Bingtuan regiment</source>
            <translation>Биңтуан полкі</translation>
        </message>
        <message>
            <source>Its Chinese name</source>
            <translation>Қытайша атауы</translation>
        </message>
        <message>
            <source>Its Kazakh name</source>
            <translation>Қазақша атауы</translation>
        </message>
    </context>
    <context>
        <name>After</name>
        <message>
            <source>New testimony</source>
            <translation>Жаңа айғақ</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Осы отбасының келесі туысы</translation>
        </message>
        <message>
            <source>This witness said who must never see it: {names}</source>
            <translation>Бұл куәгер ешқашан көрмеуі керек адамдарды айтты: {names}</translation>
        </message>
        <message>
            <source>The next relative may see the names of the family on this screen.</source>
            <translation>Келесі туыс отбасының аттарын осы экраннан көруі мүмкін.</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>Бүкіл егжей-тегжейі</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сақталды</translation>
        </message>
        <message>
            <source>It is finished and waits to be handed over.</source>
            <translation>Аяқталды, тапсыруды күтуде.</translation>
        </message>
        <message>
            <source>Kept, and sealed</source>
            <translation>Сақталды және мөрленді</translation>
        </message>
        <message>
            <source>After the lock only coordinators can open it. It waits to be handed over.</source>
            <translation>Құлыптаған соң оны тек үйлестірушілер аша алады. Тапсыруды күтуде.</translation>
        </message>
        <message>
            <source>Sealed until a coordinator decides</source>
            <translation>Үйлестіруші шешкенше мөрленген</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. Nobody can open or use it here.</source>
            <translation>Куәгер келісімге жауап берілмей кетті. Мұнда оны ешкім аша да, қолдана да алмайды.</translation>
        </message>
        <message>
            <source>Marked: it may not be used</source>
            <translation>Белгіленді: қолдануға болмайды</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. No coordinator is known here to whom it could be sealed; nothing of it goes into a report until one has decided.</source>
            <translation>Куәгер келісімге жауап берілмей кетті. Мөрлеп беретін үйлестіруші мұнда белгісіз; біреу шешкенше одан ештеңе есепке кірмейді.</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Бұрынғыдай</translation>
        </message>
        <message>
            <source>Nothing was answered. It stays unused, and stands on Today until the witness is asked.</source>
            <translation>Жауап берілмеді. Пайдаланылмайды және куә сұралғанша «Бүгін» бетінде тұрады.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>Ол әр өшіру сияқты жүреді</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14 күннен кейін және басқа үйлестіруші келіскенде. Оған дейін одан ештеңе қолданылмайды.</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Жойылды</translation>
        </message>
        <message>
            <source>Nothing of it can be opened again on this laptop.</source>
            <translation>Осы ноутбукте одан ештеңе қайта ашылмайды.</translation>
        </message>
    </context>
    <context>
        <name>Amounts</name>
        <message>
            <source>TB</source>
            <translation>ТБ</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>ГБ</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>МБ</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>кБ</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>бір минутқа жетпейді</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>шамамен %n минут қалды</numerusform>
                <numerusform>шамамен %n минут қалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>шамамен %n сағат қалды</numerusform>
                <numerusform>шамамен %n сағат қалды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswersCard</name>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, нұсқа {1}</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>сұралмаған</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгісіз</translation>
        </message>
        <message>
            <source>refused to say</source>
            <translation>айтудан бас тартты</translation>
        </message>
    </context>
    <context>
        <name>ArchiveItemScreen</name>
        <message>
            <source>Archive item</source>
            <translation>Мұрағат бірлігі</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Мұрағат</translation>
        </message>
        <message>
            <source>There is no file</source>
            <translation>Файл жоқ</translation>
        </message>
        <message>
            <source>Only what the table said of it is kept.</source>
            <translation>Ол туралы кестеде айтылғаны ғана сақталады.</translation>
        </message>
        <message>
            <source>What it speaks of</source>
            <translation>Не туралы айтады</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Бірнеше сөзбен</translation>
        </message>
        <message>
            <source>Add who, where or when</source>
            <translation>Кім, қайда не қашан қосу</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>F8 inserts the time that is playing</source>
            <translation>F8 ойнап тұрған уақытты қояды</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Жазып алынған мәтін</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>{0}, by {1}</source>
            <translation>{0}, кім: {1}</translation>
        </message>
        <message>
            <source>Move to: {0}</source>
            <translation>Ауыстыру: {0}</translation>
        </message>
        <message>
            <source>You transcribed it: somebody else checks it.</source>
            <translation>Мәтінге сіз түсірдіңіз: басқа біреу тексереді.</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Қай сатыда</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Already public; nobody was asked. Nothing of it is released.</source>
            <translation>Бұрыннан жария; ешкімнен сұралмаған. Одан ештеңе шығарылмайды.</translation>
        </message>
        <message>
            <source>Nobody was asked. Nothing of it is released.</source>
            <translation>Ешкімнен сұралған жоқ. Одан ештеңе жарияланбайды.</translation>
        </message>
        <message>
            <source>Title as found</source>
            <translation>Табылған күйіндегі тақырып</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Жарияланған</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Сақтап алынған</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>Сақтап алған</translation>
        </message>
        <message>
            <source>Original name</source>
            <translation>Бастапқы аты</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>Әлі желіде</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Also found as</source>
            <translation>Былай да табылған</translation>
        </message>
        <message>
            <source>Same bytes as another item</source>
            <translation>Басқа бірлікпен бірдей файл</translation>
        </message>
        <message>
            <source>Same file as in a testimony</source>
            <translation>Айғақтағы файлмен бірдей</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Қайдан алынды</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сақталуда…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
    </context>
    <context>
        <name>ArchiveScreen</name>
        <message>
            <source>A title, a channel, a word of a transcript</source>
            <translation>Тақырып, арна, мәтіндегі сөз</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Archive items</source>
            <translation>Мұрағат бірліктері</translation>
        </message>
        <message>
            <source>Nothing is taken in yet</source>
            <translation>Әлі ештеңе қабылданбаған</translation>
        </message>
        <message>
            <source>Published videos, voice messages, letters and papers come in by the folder, with their table.</source>
            <translation>Жарияланған бейнелер, дауыстық хабарлар, хаттар мен қағаздар қалтасымен, кестесімен қабылданады.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Try another word, or another state.</source>
            <translation>Басқа сөз не басқа күйді көріңіз.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Мұрағат</translation>
        </message>
        <message>
            <source>What exists already: nobody was asked, so nothing here is ever released</source>
            <translation>Бұрыннан бар нәрсе: ешкімнен сұралмаған, сондықтан мұнда ештеңе шығарылмайды</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Айғақтар</translation>
        </message>
        <message>
            <source>Take a folder in…</source>
            <translation>Қалта қабылдау…</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>Бәрі ({count})</translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state} ({count})</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) nobody has watched yet</source>
            <translation>
                <numerusform>Әлі ешкім көрмеген %n бірлік</numerusform>
                <numerusform>Әлі ешкім көрмеген %n бірлік</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message>
            <source>Not watched</source>
            <translation>Көрілмеген</translation>
        </message>
        <message>
            <source>Indexed</source>
            <translation>Көрсеткіші бар</translation>
        </message>
        <message>
            <source>Transcribed</source>
            <translation>Мәтінге түсірілген</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Тексерілген</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Бейне</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Дауыстық хабар</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Хат</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Үкім</translation>
        </message>
        <message>
            <source>Paper note</source>
            <translation>Қағаз жазба</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Сурет</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Басқа нәрсе</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Файлдың аты</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Жарияланған</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Сақтап алынған</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>Сақтап алған</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>Әлі желіде</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Тақырыпсыз</translation>
        </message>
    </context>
    <context>
        <name>AroundLine</name>
        <message>
            <source>This computer could give away what is in the vault: {0}.</source>
            <translation>Бұл компьютер қоймадағыны әшкерелеуі мүмкін: {0}.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>Not again today</source>
            <translation>Бүгін қайта көрсетпеу</translation>
        </message>
        <message>
            <source>swap on a disk that is not encrypted</source>
            <translation>шифрланбаған дискідегі алмасу аймағы</translation>
        </message>
        <message>
            <source>hibernation to a disk that is not encrypted</source>
            <translation>шифрланбаған дискіге ұйқыға кету</translation>
        </message>
        <message>
            <source>a folder that {0} copies away</source>
            <translation>{0} көшіріп алатын қалта</translation>
        </message>
        <message>
            <source>Swap moves memory to the disk, and words of testimonies with it. Encrypt the whole disk, or switch swap off.</source>
            <translation>Алмасу аймағы жадты, онымен бірге айғақ сөздерін дискіге көшіреді. Бүкіл дискіні шифрлаңыз немесе алмасуды өшіріңіз.</translation>
        </message>
        <message>
            <source>Hibernation writes all memory to the disk. Encrypt the whole disk, or switch hibernation off.</source>
            <translation>Ұйқыға кету бүкіл жадты дискіге жазады. Бүкіл дискіні шифрлаңыз немесе ұйқыға кетуді өшіріңіз.</translation>
        </message>
        <message>
            <source>On the servers of {0} the vault is encrypted, but whoever asks them sees that it is there and when it grows. Move it to another folder.</source>
            <translation>{0} серверлерінде қойма шифрланған, бірақ олардан сұраған адам оның бар екенін және қашан өсетінін көреді. Басқа қалтаға көшіріңіз.</translation>
        </message>
    </context>
    <context>
        <name>AskAgainCard</name>
        <message>
            <source>To be asked whether it may be kept</source>
            <translation>Сақтауға бола ма, сұрау керек</translation>
        </message>
        <message>
            <source>They left before answering. Until they are asked, nothing of it is used.</source>
            <translation>Олар жауап бермей кетті. Сұралғанша, ештеңесі пайдаланылмайды.</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>Кеткен күні: {0}</translation>
        </message>
        <message>
            <source>kept by {0}</source>
            <translation>қалдырған: {0}</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Қазір сұрау</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>және тағы {0}</translation>
        </message>
    </context>
    <context>
        <name>AskedAgain</name>
        <message>
            <source>The witness left on {0}, before saying whether it may be kept</source>
            <translation>Куә сақтауға бола ма, айтпай кетті: {0}</translation>
        </message>
        <message>
            <source>A coordinator has not decided yet. Ask only if the witness came back by themselves.</source>
            <translation>Үйлестіруші әлі шешкен жоқ. Куә өзі қайтып келген болса ғана сұраңыз.</translation>
        </message>
        <message>
            <source>Ask now, as at the beginning. Until there is an answer nothing of it is used.</source>
            <translation>Қазір басындағыдай сұраңыз. Жауап болғанша ештеңесі пайдаланылмайды.</translation>
        </message>
    </context>
    <context>
        <name>AskedWords</name>
        <message>
            <source>Use it for nothing any more</source>
            <translation>Енді ештеңеге қолданбау</translation>
        </message>
        <message>
            <source>Change what it may be used for</source>
            <translation>Неге қолдануға болатынын өзгерту</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>Өшіру</translation>
        </message>
        <message>
            <source>There is news</source>
            <translation>Жаңалық бар</translation>
        </message>
        <message>
            <source>Please contact me</source>
            <translation>Маған хабарласыңыз</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here</source>
            <translation>Мұндай файл мұнда көрсетілмейді</translation>
        </message>
        <message>
            <source>It is kept in the vault exactly as it came, and handed over with the testimony.</source>
            <translation>Ол қоймада келген күйінде сақталады және айғақпен бірге тапсырылады.</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Бет: {page} / {pages}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Қабылдануда…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Файл қосу</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>Файл әлі жоқ</translation>
        </message>
        <message>
            <source>Photographs, recordings and papers are taken in exactly as they are.</source>
            <translation>Суреттер, жазбалар мен қағаздар дәл сол күйінде қабылданады.</translation>
        </message>
        <message>
            <source>not what its name says</source>
            <translation>аты айтқандай емес</translation>
        </message>
        <message>
            <source>kept; cannot be shown here</source>
            <translation>сақталды; мұнда көрсетілмейді</translation>
        </message>
        <message>
            <source>Marks: {count}</source>
            <translation>Белгілер: {count}</translation>
        </message>
        <message>
            <source>sound alone from {time}</source>
            <translation>{time} бастап тек дыбыс</translation>
        </message>
        <message>
            <source>pictures left out: {count}</source>
            <translation>қалып қойған кадрлар: {count}</translation>
        </message>
        <message>
            <source>cut short when the program or the computer stopped</source>
            <translation>бағдарлама не компьютер тоқтағанда үзілді</translation>
        </message>
        <message>
            <source>ended by the lock</source>
            <translation>құлыппен аяқталды</translation>
        </message>
        <message>
            <source>cut short: the camera or microphone was disconnected</source>
            <translation>үзілді: камера не микрофон ажырады</translation>
        </message>
        <message>
            <source>cut short: the disk was full</source>
            <translation>үзілді: диск толды</translation>
        </message>
        <message>
            <source>cut short by a fault</source>
            <translation>ақаудан үзілді</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>Қай файлдар?</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Қабылдау</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in: do not wipe the card.</source>
            <translation>
                <numerusform>%n файл қабылданбады: картаны тазаламаңыз.</numerusform>
                <numerusform>%n файл қабылданбады: картаны тазаламаңыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were here already.</source>
            <translation>
                <numerusform>Олардың %n бұрын осында болған.</numerusform>
                <numerusform>Олардың %n бұрын осында болған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are not what their names say. They are kept as they are.</source>
            <translation>
                <numerusform>Олардың %n аты айтқандай емес. Сол күйінде сақталды.</numerusform>
                <numerusform>Олардың %n аты айтқандай емес. Сол күйінде сақталды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n файл қабылданып, қайта оқылды</numerusform>
                <numerusform>%n файл қабылданып, қайта оқылды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceStep</name>
        <message>
            <source>Whom it is for decides what may be told: each consent was given for some and refused for others.</source>
            <translation>Нені айтуға болатынын кімге арналғаны шешеді: әр келісім біреулерге берілді, басқаларға берілмеді.</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>Сақтық көшірме</translation>
        </message>
        <message>
            <source>A copy on a stick or a second disk, encrypted under a passphrase of its own. Keep it in another place than this laptop.</source>
            <translation>Флешкадағы не екінші дискідегі көшірме, өз құпия сөйлемімен шифрланған. Осы ноутбуктен бөлек жерде сақтаңыз.</translation>
        </message>
        <message>
            <source>There is no backup of this vault yet.</source>
            <translation>Бұл қойманың сақтық көшірмесі әлі жоқ.</translation>
        </message>
        <message>
            <source>The last good backup is more than a week old.</source>
            <translation>Соңғы жарамды көшірмеге бір аптадан асты.</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>Қалтаға көшіру…</translation>
        </message>
        <message>
            <source>Check this vault</source>
            <translation>Осы қойманы тексеру</translation>
        </message>
        <message>
            <source>{0}: written and read back on {1}</source>
            <translation>{0}: {1} күні жазылып, қайта оқылды</translation>
        </message>
        <message>
            <source>It still holds what was purged or erased here since. Back up to it again.</source>
            <translation>Онда осында кейін тазартылған не өшірілген нәрселер әлі бар. Оған қайта көшіріңіз.</translation>
        </message>
        <message>
            <source>Back up to it again</source>
            <translation>Оған қайта көшіру</translation>
        </message>
        <message>
            <source>It was destroyed</source>
            <translation>Ол жойылды</translation>
        </message>
        <message>
            <source>Let the shares open it…</source>
            <translation>Үлестер аша алатын болсын…</translation>
        </message>
        <message>
            <source>Any three of the five shares open this backup from now on</source>
            <translation>Енді бес үлестің кез келген үшеуі осы көшірмені ашады</translation>
        </message>
        <message>
            <source>Take the papers apart again.</source>
            <translation>Қағаздарды қайтадан бөлек қойыңыз.</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>Көшірме қайда қойылсын?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Осы қалтаны алу</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Көшірілуде</translation>
        </message>
        <message>
            <source>You can go on working. Leave the stick in until this is done.</source>
            <translation>Жұмысты жалғастыра беріңіз. Біткенше флешканы шығармаңыз.</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Дерекқор көшірілуде</translation>
        </message>
        <message>
            <source>Copying recordings and files that are new</source>
            <translation>Жаңа жазбалар мен файлдар көшірілуде</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Жазылуда</translation>
        </message>
        <message>
            <source>Reading back what was written</source>
            <translation>Жазылғаны қайта оқылуда</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Backed up and read back</source>
            <translation>Көшірілді және қайта оқылды</translation>
        </message>
        <message numerus="yes">
            <source>%n new piece(s) of recordings and files were copied.</source>
            <translation>
                <numerusform>Жазбалар мен файлдардың %n жаңа бөлігі көшірілді.</numerusform>
                <numerusform>Жазбалар мен файлдардың %n жаңа бөлігі көшірілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) are damaged in this vault itself</source>
            <translation>
                <numerusform>Осы қойманың өзінде %n бөлік бүлінген</numerusform>
                <numerusform>Осы қойманың өзінде %n бөлік бүлінген</numerusform>
            </translation>
        </message>
        <message>
            <source>Check this vault: it says which cases.</source>
            <translation>Осы қойманы тексеріңіз: қай істер екенін айтады.</translation>
        </message>
        <message>
            <source>Something was purged or erased meanwhile</source>
            <translation>Осы арада бірдеңе тазартылды не өшірілді</translation>
        </message>
        <message>
            <source>Back up once more, so that it leaves the backup too.</source>
            <translation>Көшірмеден де кетуі үшін тағы бір рет көшіріңіз.</translation>
        </message>
        <message>
            <source>Checking this vault</source>
            <translation>Бұл қойма тексерілуде</translation>
        </message>
        <message>
            <source>Every page, entry, signature and piece is read. Nothing is changed.</source>
            <translation>Әр бет, жазба, қолтаңба мен бөлік оқылады. Ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>The log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Lists and search</source>
            <translation>Тізімдер мен іздеу</translation>
        </message>
        <message>
            <source>Recordings and files</source>
            <translation>Жазбалар мен файлдар</translation>
        </message>
        <message>
            <source>This vault is sound</source>
            <translation>Бұл қойма бүтін</translation>
        </message>
        <message>
            <source>Something in this vault is damaged</source>
            <translation>Бұл қоймада бірдеңе бүлінген</translation>
        </message>
        <message>
            <source>Do not delete anything. Restore a backup into a new folder, or save what can be read into a new vault: the handbook says how.</source>
            <translation>Ештеңені өшірмеңіз. Көшірмені жаңа қалтаға қалпына келтіріңіз немесе оқылатынын жаңа қоймаға сақтаңыз: қалай екені нұсқаулықта.</translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>Жазбасы не файлы бүлінген істер: {0}</translation>
        </message>
    </context>
    <context>
        <name>BackupNotice</name>
        <message>
            <source>Backup</source>
            <translation>Сақтық көшірме</translation>
        </message>
        <message>
            <source>There is none of this vault yet.</source>
            <translation>Бұл қойманікі әлі жоқ.</translation>
        </message>
        <message>
            <source>The last good one is of {0}.</source>
            <translation>Соңғы жарамдысы: {0}.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Көшіру…</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphrase</name>
        <message>
            <source>A passphrase for this backup</source>
            <translation>Осы көшірменің құпия сөйлемі</translation>
        </message>
        <message>
            <source>The passphrase of that backup</source>
            <translation>Ол көшірменің құпия сөйлемі</translation>
        </message>
        <message>
            <source>It opens the backup on any computer. It may be the same words as this vault's; then they open the backup also after you have changed the vault's. Later backups into this folder do not ask for it.</source>
            <translation>Ол көшірмені кез келген компьютерде ашады. Осы қойманікімен бірдей болуы мүмкін; онда қойманікін өзгерткеннен кейін де көшірмені ашады. Осы қалтаға кейінгі көшірмелер оны сұрамайды.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know yet.</source>
            <translation>Бұл қалтада осы қойма әлі білмейтін көшірме бар.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия сөйлем</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Қазір көшіру</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Кері қайту</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>Ол көшірменің құпия сөйлемін теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>BackupShares</name>
        <message>
            <source>Let recovery shares open this backup</source>
            <translation>Қалпына келтіру үлестері осы көшірмені ашсын</translation>
        </message>
        <message>
            <source>Type three shares that open this vault. From then on any three of the five open the backup too, and those made before do not. Take the papers apart again afterwards.</source>
            <translation>Осы қойманы ашатын үш үлесті теріңіз. Содан бері бес үлестің кез келген үшеуі көшірмені де ашады, бұрынғылары ашпайды. Соңынан қағаздарды қайта бөліңіз.</translation>
        </message>
    </context>
    <context>
        <name>BestInterestForm</name>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message>
            <source>Add a relative's view</source>
            <translation>Туыстың пікірін қосу</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Nobody can ask this person now. A close relative's objection keeps the name out.</source>
            <translation>Бұл адамнан енді ешкім сұрай алмайды. Жақын туыстың қарсылығы атын шығармайды.</translation>
        </message>
        <message>
            <source>What the family of {name} thinks</source>
            <translation>{name}: отбасы не ойлайды</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>How related</source>
            <translation>Кім болады</translation>
        </message>
        <message>
            <source>Close?</source>
            <translation>Жақын ба?</translation>
        </message>
        <message>
            <source>Objects?</source>
            <translation>Қарсы ма?</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>Өз сөзімен</translation>
        </message>
        <message>
            <source>What is decided in the interest of {name}</source>
            <translation>{name}: мүддесі үшін не шешілді</translation>
        </message>
        <message>
            <source>First who decides</source>
            <translation>Бірінші шешуші</translation>
        </message>
        <message>
            <source>Second who decides</source>
            <translation>Екінші шешуші</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>Кім екенінің қаншасы</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Себептері</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>Қайта қаралатын күн</translation>
        </message>
        <message>
            <source>Year-month-day, 2027-05-01</source>
            <translation>Жыл-ай-күн, 2027-05-01</translation>
        </message>
        <message>
            <source>After that day nothing of this person goes out until it is decided again.</source>
            <translation>Ол күннен кейін қайта шешілгенше бұл адам туралы ештеңе сыртқа шықпайды.</translation>
        </message>
        <message>
            <source>Yes, spoke freely</source>
            <translation>Иә, еркін сөйледі</translation>
        </message>
        <message>
            <source>No, somebody listened</source>
            <translation>Жоқ, біреу тыңдап тұрды</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Белгісіз</translation>
        </message>
        <message>
            <source>The own wish of {name}, if it is known</source>
            <translation>{name}: өз тілегі, белгілі болса</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>Тілек</translation>
        </message>
        <message>
            <source>Could they speak freely?</source>
            <translation>Еркін сөйлей алды ма?</translation>
        </message>
    </context>
    <context>
        <name>Break</name>
        <message>
            <source>A break</source>
            <translation>Үзіліс</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>CameraFilesScreen</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Nothing is lost: what was taken in stays, and the card is only read.</source>
            <translation>Ештеңе жоғалған жоқ: қабылданғаны қалады, карта тек оқылады.</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>Камера файлдары</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Айғақтар</translation>
        </message>
        <message>
            <source>Take in a card</source>
            <translation>Карта қабылдау</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Файл таңдау</translation>
        </message>
        <message>
            <source>A card is being taken in</source>
            <translation>Карта қабылдануда</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>Біткенше күтіңіз не болдырмаңыз.</translation>
        </message>
        <message>
            <source>Which card or folder?</source>
            <translation>Қай карта не қалта?</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>Қай файлдар?</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Looking at the card…</source>
            <translation>Карта қаралуда…</translation>
        </message>
        <message>
            <source>Placing the files…</source>
            <translation>Файлдар орналастырылуда…</translation>
        </message>
        <message>
            <source>Looking for the filmed code: {done} of {total}</source>
            <translation>Түсірілген код ізделуде: {done} / {total}</translation>
        </message>
        <message>
            <source>Reading, storing, and reading both again: {percent} %</source>
            <translation>Оқылып, сақталып, екеуі қайта оқылуда: {percent} %</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) into {number}</source>
            <translation>
                <numerusform>%n файл: {number}</numerusform>
                <numerusform>%n файл: {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>By the filmed code: {list}.</source>
            <translation>Түсірілген код бойынша: {list}.</translation>
        </message>
        <message>
            <source>This computer cannot look into films safely: place them by hand.</source>
            <translation>Бұл компьютер бейнелерді қауіпсіз қарай алмайды: қолмен орналастырыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for you below.</source>
            <translation>
                <numerusform>%n файл төменде сізді күтуде.</numerusform>
                <numerusform>%n файл төменде сізді күтуде.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files found their testimony</source>
            <translation>Файлдар өз айғағын тапты</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the vault already.</source>
            <translation>
                <numerusform>%n бұрын қоймада болған.</numerusform>
                <numerusform>%n бұрын қоймада болған.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not wipe the card. Try again, or with another card reader.</source>
            <translation>Картаны тазаламаңыз. Қайта не басқа карта оқығышпен көріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in</source>
            <translation>
                <numerusform>%n файл қабылданбады</numerusform>
                <numerusform>%n файл қабылданбады</numerusform>
            </translation>
        </message>
        <message>
            <source>No films, photographs or sound were found there</source>
            <translation>Онда бейне, сурет не дыбыс табылмады</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n файл қабылданып, қайта оқылды</numerusform>
                <numerusform>%n файл қабылданып, қайта оқылды</numerusform>
            </translation>
        </message>
        <message>
            <source>What was taken in until then is kept. Do not wipe the card.</source>
            <translation>Сол уақытқа дейін қабылданғаны сақталды. Картаны тазаламаңыз.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Without a testimony</source>
            <translation>Айғағы жоқ</translation>
        </message>
        <message>
            <source>No files wait here</source>
            <translation>Мұнда күтіп тұрған файл жоқ</translation>
        </message>
        <message>
            <source>Put in the card of a camera, or connect a telephone, and take its files in. A film that began with the code finds its testimony by itself.</source>
            <translation>Камераның картасын салыңыз не телефонды қосып, файлдарын қабылдаңыз. Кодпен басталған бейне айғағын өзі табады.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony</source>
            <translation>
                <numerusform>Айғағы жоқ %n файл</numerusform>
                <numerusform>Айғағы жоқ %n файл</numerusform>
            </translation>
        </message>
        <message>
            <source>No files wait</source>
            <translation>Күтіп тұрған файл жоқ</translation>
        </message>
    </context>
    <context>
        <name>CameraNotice</name>
        <message>
            <source>Camera files</source>
            <translation>Камера файлдары</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony.</source>
            <translation>
                <numerusform>Айғағы жоқ %n файл.</numerusform>
                <numerusform>Айғағы жоқ %n файл.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) were read back and are to be wiped.</source>
            <translation>
                <numerusform>%n карта қайта оқылды, тазалау керек.</numerusform>
                <numerusform>%n карта қайта оқылды, тазалау керек.</numerusform>
            </translation>
        </message>
        <message>
            <source>Camera files…</source>
            <translation>Камера файлдары…</translation>
        </message>
    </context>
    <context>
        <name>CardPage</name>
        <message>
            <source>A card was given. Its words are not kept here.</source>
            <translation>Карта берілген. Оның сөздері мұнда сақталмайды.</translation>
        </message>
    </context>
    <context>
        <name>ClosingStep</name>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Бет {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>ConsentStep</name>
        <message>
            <source>Consent {0} of {1}</source>
            <translation>Келісім {0} / {1}</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>Қандай шартпен?</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>Оны ешқашан кім көрмеуі керек?</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>Мұнда не жазылса да, үйлестіруші оның сақталғанын айтқанша әр пайдалануды тоқтатады.</translation>
        </message>
        <message>
            <source>Name of the guardian, and how related</source>
            <translation>Қамқоршының аты және кім болады</translation>
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Witness {number}</source>
            <translation>Куәгер {number}</translation>
        </message>
        <message>
            <source>Answer each use by itself</source>
            <translation>Әр мақсатқа бөлек жауап беру</translation>
        </message>
        <message>
            <source>May we keep what you tell us?</source>
            <translation>Айтқаныңызды сақтауға бола ма?</translation>
        </message>
        <message>
            <source>It is kept encrypted and compared with what others tell. It is shown to nobody else.</source>
            <translation>Ол шифрланып сақталады және басқалар айтқанмен салыстырылады. Басқа ешкімге көрсетілмейді.</translation>
        </message>
        <message>
            <source>May we use it at the United Nations and in courts?</source>
            <translation>Біріккен Ұлттар Ұйымында және соттарда пайдалануға бола ма?</translation>
        </message>
        <message>
            <source>Experts and lawyers can read what you said. Your name stays out unless you say otherwise.</source>
            <translation>Сарапшылар мен заңгерлер айтқаныңызды оқи алады. Өзіңіз басқаша айтпасаңыз, атыңыз шықпайды.</translation>
        </message>
        <message>
            <source>May it become public?</source>
            <translation>Жұртқа жария болуға бола ма?</translation>
        </message>
        <message>
            <source>Journalists, a database of victims, the web. What is public cannot be called back.</source>
            <translation>Журналистер, жапа шеккендер дерекқоры, интернет. Жария болғанды қайтарып алуға болмайды.</translation>
        </message>
        <message>
            <source>Face and voice</source>
            <translation>Бет пен дауыс</translation>
        </message>
        <message>
            <source>Voice only</source>
            <translation>Тек дауыс</translation>
        </message>
        <message>
            <source>Neither: notes only</source>
            <translation>Ешқайсысы: тек жазып алу</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Бастамас бұрын</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>Оны ешқашан кім көрмеуі керек?</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>Мұнда не жазылса да, үйлестіруші оның сақталғанын айтқанша әр пайдалануды тоқтатады.</translation>
        </message>
        <message>
            <source>What may be recorded?</source>
            <translation>Нені жазуға болады?</translation>
        </message>
        <message>
            <source>The uses below are answered differently. A new answer here replaces all of them.</source>
            <translation>Төмендегі мақсаттарға түрліше жауап берілген. Мұндағы жаңа жауап бәрін ауыстырады.</translation>
        </message>
        <message>
            <source>Not answered yet: it counts as No.</source>
            <translation>Әлі жауап жоқ: «Жоқ» деп саналады.</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>Қандай шартпен?</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Қалай айтылды</translation>
        </message>
        <message>
            <source>In your own words: who may see this?</source>
            <translation>Өз сөзіңізбен: мұны кім көре алады?</translation>
        </message>
        <message>
            <source>Said how</source>
            <translation>Айтылу түрі</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>Қай тілде</translation>
        </message>
        <message>
            <source>Risks explained</source>
            <translation>Қауіптері түсіндірілді</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Explained by</source>
            <translation>Түсіндірген</translation>
        </message>
        <message>
            <source>Guardian, if under 18</source>
            <translation>18-ге толмаса, қамқоршы</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>Кім екенінің қаншасы</translation>
        </message>
        <message>
            <source>Each use by itself</source>
            <translation>Әр мақсат бөлек</translation>
        </message>
        <message>
            <source>Are the conditions kept?</source>
            <translation>Шарттар сақталған ба?</translation>
        </message>
        <message>
            <source>Yes, for this use</source>
            <translation>Иә, осы мақсат үшін</translation>
        </message>
    </context>
    <context>
        <name>ConsentsCard</name>
        <message>
            <source>Level: {0}</source>
            <translation>Деңгейі: {0}</translation>
        </message>
        <message>
            <source>{0}, left out</source>
            <translation>{0}, кірмеді</translation>
        </message>
    </context>
    <context>
        <name>ConsentsStep</name>
        <message>
            <source>Used</source>
            <translation>Пайдаланылды</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Кірмеді</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>адам</translation>
        </message>
        <message>
            <source>That somebody refused is theirs to tell: the report says nothing of it.</source>
            <translation>Біреудің бас тартқанын айту өз еркінде: есеп бұл туралы ештеңе айтпайды.</translation>
        </message>
    </context>
    <context>
        <name>Coordinators</name>
        <message>
            <source>Coordinators</source>
            <translation>Үйлестірушілер</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>Үйлестіруші әрі басқарушы</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>Ұзартылмаған</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Сіз</translation>
        </message>
    </context>
    <context>
        <name>CopiedNote</name>
        <message>
            <source>Take it off now</source>
            <extracomment>What the note is drawn in; without one nothing is shown.</extracomment>
            <translation>Қазір алып тастау</translation>
        </message>
        <message numerus="yes">
            <source>On the clipboard for %n more second(s)</source>
            <translation>
                <numerusform>Алмасу буферінде тағы %n секунд</numerusform>
                <numerusform>Алмасу буферінде тағы %n секунд</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoreQuestions</name>
        <message>
            <source>Who are you?</source>
            <translation>Сіз кімсіз?</translation>
        </message>
        <message>
            <source>How are you related to them?</source>
            <translation>Оларға кім боласыз?</translation>
        </message>
        <message>
            <source>About whom do you speak?</source>
            <translation>Кім туралы айтасыз?</translation>
        </message>
        <message>
            <source>Where are they from?</source>
            <translation>Олар қай жерден?</translation>
        </message>
        <message>
            <source>When were they taken?</source>
            <translation>Қашан алып кетті?</translation>
        </message>
        <message>
            <source>Why was it said that they were taken?</source>
            <translation>Неге алып кетті деп айтылды?</translation>
        </message>
        <message>
            <source>Where are they now?</source>
            <translation>Олар қазір қайда?</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Мұны қайдан білесіз?</translation>
        </message>
        <message>
            <source>What do you ask for?</source>
            <translation>Не сұрайсыз?</translation>
        </message>
    </context>
    <context>
        <name>CreateCard</name>
        <message>
            <source>Create a vault</source>
            <translation>Қойма жасау</translation>
        </message>
        <message>
            <source>Encrypted, and on this computer only.</source>
            <translation>Шифрланған әрі тек осы компьютерде.</translation>
        </message>
        <message>
            <source>Encrypted, in the folder {0}.</source>
            <translation>Шифрланған, {0} қалтасында.</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>Бұл жүйеде әлі тексерілмеген</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>Бұл бағдарламаның жад пен дискіде не қалдыратыны, экранмен бірге және ұйқы алдында құлыптала ма, тек Linux жүйесінде тексерілген.</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>Сөз ұсыну</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия сөйлем</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>Тағы бір рет теріңіз</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Құпия сөйлем, қайта</translation>
        </message>
        <message>
            <source>Your name for others</source>
            <translation>Басқаларға арналған атыңыз</translation>
        </message>
        <message>
            <source>A pseudonym. Coordinators see it; witnesses need not.</source>
            <translation>Бүркеншік ат. Үйлестірушілер көреді; куәгерлерге қажет емес.</translation>
        </message>
        <message>
            <source>Nobody can restore a lost passphrase</source>
            <translation>Жоғалған құпия сөйлемді ешкім қайтара алмайды</translation>
        </message>
        <message>
            <source>Not us, not your coordinator. Write it down where only you look.</source>
            <translation>Біз де, үйлестірушіңіз де. Тек өзіңіз қарайтын жерге жазып қойыңыз.</translation>
        </message>
        <message>
            <source>Create vault</source>
            <translation>Қойманы жасау</translation>
        </message>
        <message>
            <source>I have a vault: open it</source>
            <translation>Менде қойма бар: ашу</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Көшірмені қалпына келтіру…</translation>
        </message>
        <message>
            <source>Best: seven random words</source>
            <translation>Ең жақсысы: кездейсоқ жеті сөз</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>Осы сөздерді алу</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Басқа сөздер</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>Әлсіз: оңай табылады</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>Орташа: бір-екі сөз қосыңыз</translation>
        </message>
        <message numerus="yes">
            <source>Strong, if nobody could guess these %n word(s)</source>
            <translation>
                <numerusform>Мықты, егер бұл %n сөзді ешкім таба алмаса</numerusform>
                <numerusform>Мықты, егер бұл %n сөзді ешкім таба алмаса</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Strong: %n word(s) drawn by chance</source>
            <translation>
                <numerusform>Мықты: жеребемен таңдалған %n сөз</numerusform>
                <numerusform>Мықты: жеребемен таңдалған %n сөз</numerusform>
            </translation>
        </message>
        <message>
            <source>Join with an invitation file…</source>
            <translation>Шақыру файлымен қосылу…</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>Қай шақыру?</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>Осы файлды алу</translation>
        </message>
        <message>
            <source>Invitation: {0}</source>
            <translation>Шақыру: {0}</translation>
        </message>
        <message>
            <source>Too easily guessed: this vault may be taken away and tried for years. Use seven words.</source>
            <translation>Тым оңай табылады: бұл қойманы алып кетіп, жылдар бойы байқап көруі мүмкін. Жеті сөз алыңыз.</translation>
        </message>
        <message>
            <source>Choose a passphrase, or let us suggest words.</source>
            <translation>Құпия сөйлем таңдаңыз немесе біз сөз ұсынайық.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>Екеуі бірдей емес. Тағы бір рет теріңіз.</translation>
        </message>
        <message>
            <source>Choose a name that others may see. Not your own.</source>
            <translation>Басқалар көре алатын ат таңдаңыз. Өз атыңыз болмасын.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Жасалуда…</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Covered because nobody was here. Press any key to go on.</source>
            <translation>Мұнда ешкім болмағандықтан жабылды. Жалғастыру үшін кез келген пернені басыңыз.</translation>
        </message>
        <message>
            <source>Saving and locking…</source>
            <extracomment>The writer lock, which the end of the process gives back and nothing before.</extracomment>
            <translation>Сақталып, құлыпталуда…</translation>
        </message>
    </context>
    <context>
        <name>CustodyTab</name>
        <message>
            <source>A newer version of the program wrote parts of this</source>
            <translation>Мұның кей бөлігін бағдарламаның жаңарақ нұсқасы жазған</translation>
        </message>
        <message>
            <source>They are kept exactly as they are, and handed on, but not shown: {fields}</source>
            <translation>Олар дәл сол күйінде сақталып, әрі қарай беріледі, бірақ көрсетілмейді: {fields}</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>Үйлестіруші мұның бәрін растады.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>Үйлестіруші мұның бір бөлігін растады. Қалғаны келесі бумамен кетеді.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>Әлі ешкім растаған жоқ: жалғыз дана осы ноутбукте болуы мүмкін.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>Ол басқа біреуден келді және осында сақталады.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Жеткізілуі</translation>
        </message>
        <message>
            <source>Two answers stand in: {field}</source>
            <translation>Екі жауап тұр: {field}</translation>
        </message>
        <message>
            <source>Somebody proposes a change to: {field}</source>
            <translation>Біреу өзгеріс ұсынады: {field}</translation>
        </message>
        <message>
            <source>Yours to decide</source>
            <translation>Шешім сізде</translation>
        </message>
        <message>
            <source>None yet: a draft is signed when it is finished, or when you leave it.</source>
            <translation>Әлі жоқ: жобаға аяқталғанда не сіз шыққанда қол қойылады.</translation>
        </message>
        <message>
            <source>a key not known here</source>
            <translation>мұнда белгісіз кілт</translation>
        </message>
        <message>
            <source>fields: {count}</source>
            <translation>өрістер: {count}</translation>
        </message>
        <message>
            <source>Changes, each signed</source>
            <translation>Өзгерістер, әрқайсысына қол қойылған</translation>
        </message>
        <message>
            <source>Files as they came</source>
            <translation>Келген күйіндегі файлдар</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source> or </source>
            <translation> немесе </translation>
        </message>
        <message>
            <source>“{said}”</source>
            <translation>«{said}»</translation>
        </message>
        <message>
            <source>about {day}</source>
            <translation>шамамен {day}</translation>
        </message>
        <message>
            <source>before {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>after {day}</source>
            <translation>{day} кейін</translation>
        </message>
        <message>
            <source>between {day} and {until}</source>
            <translation>{day} мен {until} арасы</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Decided: it is erased on {day}.</source>
            <translation>Шешілді: {day} күні өшіріледі.</translation>
        </message>
        <message>
            <source>Decided and erased.</source>
            <translation>Шешілді және өшірілді.</translation>
        </message>
        <message>
            <source>Proposed. Another coordinator must agree: hand over to them, the proposal goes along.</source>
            <translation>Ұсынылды. Басқа үйлестіруші келісуі керек: оған тапсырыңыз, ұсыныс бірге барады.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased at once.</source>
            <translation>Басқа үйлестіруші мұны өшіруді ұсынады. Келіссеңіз, бірден өшіріледі.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased on {day}.</source>
            <translation>Басқа үйлестіруші мұны өшіруді ұсынады. Келіссеңіз, {day} күні өшіріледі.</translation>
        </message>
        <message>
            <source>Signed by {names}, proposed on {day}</source>
            <translation>Қол қойған: {names}, ұсынылған күні {day}</translation>
        </message>
        <message>
            <source>Refused by {names}</source>
            <translation>Бас тартқан: {names}</translation>
        </message>
        <message>
            <source>The wish was noted by: {names}</source>
            <translation>Тілекті жазған: {names}</translation>
        </message>
        <message>
            <source>How it is known that it is the witness: {names}</source>
            <translation>Куәгердің өзі екені қайдан белгілі: {names}</translation>
        </message>
        <message>
            <source>Signs of pressure: {names}</source>
            <translation>Қысым белгілері: {names}</translation>
        </message>
        <message>
            <source>Proposed because somebody is in danger now.</source>
            <translation>Қазір біреуге қауіп төнгендіктен ұсынылды.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) it names have not come in here</source>
            <translation>
                <numerusform>Ол атаған %n өзгеріс мұнда келмеген</numerusform>
                <numerusform>Ол атаған %n өзгеріс мұнда келмеген</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot see all that is to be erased.</source>
            <translation>Өшірілетіннің бәрін көре алмайсыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) here are not named in it</source>
            <translation>
                <numerusform>Мұндағы %n өзгеріс онда аталмаған</numerusform>
                <numerusform>Мұндағы %n өзгеріс онда аталмаған</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay. Propose it once more afterwards, so that they go too.</source>
            <translation>Олар қалады. Олар да кетуі үшін соңынан тағы бір рет ұсыныңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) belong to another testimony here too</source>
            <translation>
                <numerusform>Файлдарының %n мұнда басқа айғаққа да тиесілі</numerusform>
                <numerusform>Файлдарының %n мұнда басқа айғаққа да тиесілі</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse it and propose it yourself: your proposal leaves these files out.</source>
            <translation>Бас тартып, өзіңіз ұсыныңыз: сіздің ұсынысыңыз бұл файлдарды қалдырады.</translation>
        </message>
        <message>
            <source>Agree to erase…</source>
            <translation>Өшіруге келісу…</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>Келіспеу</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>Осы айғақты, адамдары мен файлдарын өшіру керек пе?</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Оны ешкім, ешбір көшірмеден, ешбір бумадан қайтара алмайды. Оның болғанын дәлелдеуге болады.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Қазір емес</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Келісу</translation>
        </message>
    </context>
    <context>
        <name>DecisionsNotice</name>
        <message numerus="yes">
            <source>%n waits for your decision</source>
            <translation>
                <numerusform>%n шешіміңізді күтуде</numerusform>
                <numerusform>%n шешіміңізді күтуде</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked for by card, or left before consent was answered.</source>
            <translation>Картамен сұралған не келісімге жауап берілмей қалған.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Шешу…</translation>
        </message>
    </context>
    <context>
        <name>Declined</name>
        <message>
            <source>Do not ask again about:</source>
            <translation>Енді сұрамаңыз:</translation>
        </message>
    </context>
    <context>
        <name>DestroyCard</name>
        <message>
            <source>Choose which</source>
            <translation>Қайсысы екенін таңдаңыз</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Қойма</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>Осы компьютерде, әдеттегі орында</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>Бағдарламаның жанында</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>{0} флешкасында</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>{0} қалтасында</translation>
        </message>
        <message>
            <source>No vault is chosen</source>
            <translation>Қойма таңдалмаған</translation>
        </message>
        <message>
            <source>Choose above which vault is meant.</source>
            <translation>Қай қойма екенін жоғарыдан таңдаңыз.</translation>
        </message>
        <message>
            <source>The vault is destroyed</source>
            <translation>Қойма жойылды</translation>
        </message>
        <message>
            <source>Nothing opens what it held on this disk. Think of its backups, and of copies made before.</source>
            <translation>Ондағыны осы дискіде ештеңе ашпайды. Көшірмелерін және бұрын жасалған нұсқаларын ойлаңыз.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>DestroyForm</name>
        <message>
            <source>Destroy a vault</source>
            <translation>Қойманы жою</translation>
        </message>
        <message>
            <source>Everything in it that was not handed over is lost, for ever and for everybody.</source>
            <translation>Ондағы тапсырылмағанның бәрі мәңгіге, бәрі үшін жоғалады.</translation>
        </message>
        <message>
            <source>Your keys in it are gone too: coordinators must admit you anew.</source>
            <translation>Ондағы кілттеріңіз де кетеді: үйлестірушілер сізді қайта қосуы керек.</translation>
        </message>
        <message>
            <source>Images of this disk that somebody made before, and backups, still open with their passphrases. Destroy the backups too.</source>
            <translation>Біреу бұл дискіден бұрын алған бейнелер мен сақтық көшірмелер құпия сөйлемімен әлі ашылады. Көшірмелерді де жойыңыз.</translation>
        </message>
        <message>
            <source>A memory chip may keep old copies of the keys inside itself. If that matters, destroy the device.</source>
            <translation>Жад микросхемасы ішінде кілттердің ескі көшірмелерін сақтауы мүмкін. Бұл маңызды болса, құрылғыны жойыңыз.</translation>
        </message>
        <message>
            <source>destroy</source>
            <translation>жою</translation>
        </message>
        <message>
            <source>To go on, type the word “{0}”</source>
            <translation>Жалғастыру үшін «{0}» сөзін теріңіз</translation>
        </message>
        <message>
            <source>The word that confirms it</source>
            <translation>Растайтын сөз</translation>
        </message>
        <message>
            <source>Keep the vault</source>
            <translation>Қойманы сақтау</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Оны жою</translation>
        </message>
        <message>
            <source>Another window or program has this vault open</source>
            <translation>Бұл қойма басқа терезеде не бағдарламада ашық</translation>
        </message>
        <message>
            <source>What it shows stays in its memory until it is closed. Type the word again to destroy the vault all the same.</source>
            <translation>Ол көрсеткен нәрсе жабылғанша оның жадында қалады. Сонда да жою үшін сөзді қайта теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>DestroyVault</name>
        <message>
            <source>Destroy this vault…</source>
            <translation>Бұл қойманы жою…</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) in it are confirmed by no coordinator: they are lost for ever.</source>
            <translation>
                <numerusform>Ондағы %n айғақты бірде-бір үйлестіруші растамаған: олар мәңгіге жоғалады.</numerusform>
                <numerusform>Ондағы %n айғақты бірде-бір үйлестіруші растамаған: олар мәңгіге жоғалады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) too.</source>
            <translation>
                <numerusform>%n мұрағат бірлігі де.</numerusform>
                <numerusform>%n мұрағат бірлігі де.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Choose a line to see what it is about and what you can do.</source>
            <translation>Не туралы екенін және не істей алатыныңызды көру үшін жолды таңдаңыз.</translation>
        </message>
        <message>
            <source>This bundle was not taken in</source>
            <translation>Бұл бума қабылданбады</translation>
        </message>
        <message>
            <source>Nothing of it went into your vault.</source>
            <translation>Одан қоймаңызға ештеңе кірген жоқ.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Не істей аласыз</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Says it is from</source>
            <translation>Жіберуші деп айтады</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translation>Тізімнен алып тастау</translation>
        </message>
        <message>
            <source>{0} waits to be admitted</source>
            <translation>{0} қосылуды күтіп тұр</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) in quarantine since {0}</source>
            <translation>
                <numerusform>{0} бері оқшауда %n бума</numerusform>
                <numerusform>{0} бері оқшауда %n бума</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked</source>
            <translation>Бұл кілт қайтарып алынған</translation>
        </message>
        <message>
            <source>Whoever sent this uses a key that was taken back. Nobody can admit it.</source>
            <translation>Мұны жіберген адам қайтарып алынған кілтті қолданады. Оны ешкім қоса алмайды.</translation>
        </message>
        <message>
            <source>Telephone {0}, or meet. Make sure it is really them.</source>
            <translation>Телефон соғыңыз не кездесіңіз: {0}. Шынымен сол адам екеніне көз жеткізіңіз.</translation>
        </message>
        <message>
            <source>Read these eight numbers to each other. On their screen, under Organisation, are the same.</source>
            <translation>Осы сегіз санды бір-біріңізге оқыңыз. Оның экранында, «Ұйым» бөлімінде дәл осылар тұр.</translation>
        </message>
        <message>
            <source>Only if all eight agree, admit them. Their bundles then come in by themselves.</source>
            <translation>Сегізі де сәйкес келсе ғана қосыңыз. Содан кейін бумалары өзі кіреді.</translation>
        </message>
        <message>
            <source>I compared them: admit</source>
            <translation>Салыстырдым: қосу</translation>
        </message>
        <message>
            <source>Turn away…</source>
            <translation>Қайтару…</translation>
        </message>
        <message>
            <source>Did {0} read all eight numbers to you?</source>
            <translation>{0} сізге сегіз санның бәрін оқыды ма?</translation>
        </message>
        <message>
            <source>By voice or face to face, and all eight the same. A message can be forged.</source>
            <translation>Дауыспен не бетпе-бет, сегізі де бірдей. Хатты қолдан жасауға болады.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Әлі жоқ</translation>
        </message>
        <message>
            <source>Yes, admit them</source>
            <translation>Иә, қосу</translation>
        </message>
        <message>
            <source>Throw away what {0} sent?</source>
            <translation>{0} жібергенін тастау керек пе?</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) are deleted here. The files they came in are not.</source>
            <translation>
                <numerusform>%n бума осында өшіріледі. Олар келген файлдар өшірілмейді.</numerusform>
                <numerusform>%n бума осында өшіріледі. Олар келген файлдар өшірілмейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it waiting</source>
            <translation>Күте берсін</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Тастау</translation>
        </message>
        <message>
            <source>Two sources say different things.</source>
            <translation>Екі дереккөз екі түрлі айтады.</translation>
        </message>
        <message>
            <source>Both are kept; a report picks no side. Open the testimony to see who says what.</source>
            <translation>Екеуі де сақталады; есеп ешқайсысын таңдамайды. Кім не айтқанын көру үшін айғақты ашыңыз.</translation>
        </message>
        <message>
            <source>A volunteer changed what a coordinator had written.</source>
            <translation>Ерікті үйлестіруші жазғанды өзгертті.</translation>
        </message>
        <message>
            <source>It is a proposal only: the coordinator's words stand until you take it over.</source>
            <translation>Бұл тек ұсыныс: өзіңіз қабылдағанша үйлестірушінің сөзі күшінде.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>Айғақты ашу</translation>
        </message>
        <message>
            <source>Import the other files of this hand-over, in any order. What is here can be read already; a video or a recording appears when its last part is in.</source>
            <translation>Осы тапсырудың басқа файлдарын кез келген ретпен қабылдаңыз. Мұндағыны қазірдің өзінде оқуға болады; бейне не жазба соңғы бөлігі кіргенде көрінеді.</translation>
        </message>
        <message>
            <source>This bundle was in already</source>
            <translation>Бұл бума бұрын кірген</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ештеңе өзгермеді.</translation>
        </message>
        <message>
            <source>Verified, and in your vault.</source>
            <translation>Тексерілді, қоймаңызда.</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Жіберуші</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Қолтаңба</translation>
        </message>
        <message>
            <source>matches</source>
            <translation>сәйкес</translation>
        </message>
        <message>
            <source>Forwarded by</source>
            <translation>Жолдап берген</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Жасалған күні</translation>
        </message>
        <message>
            <source>New testimonies</source>
            <translation>Жаңа айғақтар</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Жаңа адамдар</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Ұсыныстар</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further files</source>
            <translation>
                <numerusform>%n басқа файлдарды күтеді</numerusform>
                <numerusform>%n басқа файлдарды күтеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Тіркемелер</translation>
        </message>
        <message>
            <source>Something before this bundle is missing</source>
            <translation>Осы бумаға дейінгі бірдеңе жоқ</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>Бір қойманың екі тарихы</translation>
        </message>
        <message>
            <source>The sender's vault was restored or copied</source>
            <translation>Жіберушінің қоймасы қалпына келтірілген не көшірілген</translation>
        </message>
        <message>
            <source>A second roster came with it and was refused</source>
            <translation>Онымен екінші тізім келіп, қабылданбады</translation>
        </message>
        <message>
            <source>Signed on both sides by: {0}. Meet the stewards in person.</source>
            <translation>Екі жақта да қол қойған: {0}. Басқарушылармен бетпе-бет кездесіңіз.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>таныс ешкім жоқ</translation>
        </message>
        <message>
            <source>The sender's certificate has run out</source>
            <translation>Жіберушінің куәлігінің мерзімі бітті</translation>
        </message>
        <message>
            <source>Compare and admit them anew.</source>
            <translation>Қайта салыстырып, қосыңыз.</translation>
        </message>
        <message>
            <source>Some documents did not verify</source>
            <translation>Кейбір құжаттар расталмады</translation>
        </message>
        <message>
            <source>They were left out. Ask the sender.</source>
            <translation>Олар алынбады. Жіберушіден сұраңыз.</translation>
        </message>
        <message>
            <source>It brought something that was erased</source>
            <translation>Ол өшірілген нәрсені әкелді</translation>
        </message>
        <message>
            <source>It was left out and stays erased.</source>
            <translation>Ол алынбады және өшірілген күйде қалады.</translation>
        </message>
        <message>
            <source>It says more than this version understands</source>
            <translation>Ол осы нұсқа түсінетіннен көп айтады</translation>
        </message>
        <message>
            <source>All is kept. Update the program.</source>
            <translation>Бәрі сақталды. Бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>Ask the sender for the bundle before it. What is here stays and can be read.</source>
            <translation>Жіберушіден алдыңғы буманы сұраңыз. Мұндағысы қалады және оқылады.</translation>
        </message>
        <message>
            <source>Both are kept. Somebody may have a copy of that vault: ask the sender in person.</source>
            <translation>Екеуі де сақталды. Ол қойманың көшірмесі біреуде болуы мүмкін: жіберушіден бетпе-бет сұраңыз.</translation>
        </message>
        <message>
            <source>Both are kept. Ask the sender whether they restored a backup or use two laptops.</source>
            <translation>Екеуі де сақталды. Жіберушіден көшірмені қалпына келтірді ме, екі ноутбук қолдана ма, сұраңыз.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бұл не</translation>
        </message>
        <message>
            <source>A file that only they can open. It says what has arrived whole, admits them if it is the first, and brings the news of the roster. Only with it may they delete anything.</source>
            <translation>Тек өзі аша алатын файл. Ол не толық жеткенін айтады, бірінші болса — қосады, тізімнің жаңалығын апарады. Тек сонымен ғана бірдеңе өшіруіне болады.</translation>
        </message>
        <message>
            <source>Write the receipt…</source>
            <translation>Қолхат жазу…</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Whether it may be kept is not answered yet</source>
            <translation>Сақтауға бола ма, әлі жауап жоқ</translation>
        </message>
        <message>
            <source>Ctrl+Enter again ends it so: sealed and unused, until a coordinator decides.</source>
            <translation>Ctrl+Enter тағы басылса, осылай аяқталады: үйлестіруші шешкенше мөрленген, қолданылмайды.</translation>
        </message>
        <message>
            <source>Ctrl+Enter again leaves it as it is: unused, until the witness is asked.</source>
            <translation>Ctrl+Enter тағы басылса, бәрі сол күйінде қалады: куә сұралғанша пайдаланылмайды.</translation>
        </message>
        <message>
            <source>What it may be used for is not answered yet</source>
            <translation>Неге қолдануға бола ма, әлі жауап жоқ</translation>
        </message>
        <message>
            <source>It ends with the last answer, or with Ctrl+Enter: what is not answered counts as No.</source>
            <translation>Ол соңғы жауаппен не Ctrl+Enter арқылы аяқталады: жауапсызы «Жоқ» деп саналады.</translation>
        </message>
        <message>
            <source>Destroy this testimony?</source>
            <translation>Бұл айғақты жою керек пе?</translation>
        </message>
        <message>
            <source>What was recorded and typed, and the spoken consent, are gone from this laptop for good.</source>
            <translation>Жазылғаны, терілгені және ауызша келісім осы ноутбуктен біржола кетеді.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translation>Жоқ, жалғастыру</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Оны жою</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
    </context>
    <context>
        <name>ErasedWords</name>
        <message numerus="yes">
            <source>%n wait(s) for an answer: see Today</source>
            <translation>
                <numerusform>%n жауап күтуде: «Бүгін» бөлімін қараңыз</numerusform>
                <numerusform>%n жауап күтуде: «Бүгін» бөлімін қараңыз</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals to erase</source>
            <translation>Өшіру ұсыныстары</translation>
        </message>
        <message>
            <source>Decisions to erase</source>
            <translation>Өшіру шешімдері</translation>
        </message>
        <message>
            <source>Erased here</source>
            <translation>Мұнда өшірілді</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n өзгеріс</numerusform>
                <numerusform>%n өзгеріс</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Content that coordinators decided to erase</source>
            <translation>Үйлестірушілер өшіруді шешкен мазмұн</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase this item and its file?</source>
            <translation>Осы бірлік пен оның файлын өшіру керек пе?</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Өшіру</translation>
        </message>
        <message>
            <source>Erase this item…</source>
            <translation>Осы бірлікті өшіру…</translation>
        </message>
        <message>
            <source>Who asked for it, and how do you know?</source>
            <translation>Мұны кім сұрады және қайдан білесіз?</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14 күннен кейін өшіру…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>Қазір өшіру, біреуге қауіп бар…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too.</source>
            <translation>Алдымен сіз қол қоясыз; басқа үйлестіруші де қол қойғанша күтеді.</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Оны ешкім, ешбір көшірмеден, ешбір бумадан қайтара алмайды. Оның болғанын дәлелдеуге болады.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Сақтап қалу</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Өшіру</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The witness wants this erased</source>
            <translation>Куәгер мұны өшіруді сұрайды</translation>
        </message>
        <message>
            <source>Nothing of this testimony goes out any more</source>
            <translation>Бұл айғақтан енді ештеңе сыртқа шықпайды</translation>
        </message>
        <message>
            <source>It is erased only when two coordinators have decided so, after 14 days, or sooner in danger.</source>
            <translation>Ол екі үйлестіруші шешкенде ғана, 14 күннен кейін, қауіп болса ертерек өшіріледі.</translation>
        </message>
        <message>
            <source>How do you know that it is the witness?</source>
            <translation>Сұраған куәгердің өзі екенін қайдан білесіз?</translation>
        </message>
        <message>
            <source>Signs of pressure</source>
            <translation>Қысым белгілері</translation>
        </message>
        <message>
            <source>Is somebody in danger now?</source>
            <translation>Қазір біреуге қауіп төніп тұр ма?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Erase it on this laptop…</source>
            <translation>Осы ноутбуктен өшіру…</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>14 күннен кейін өшіру…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>Қазір өшіру, біреуге қауіп бар…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too. What you wrote above goes to them, and later to whoever recorded it.</source>
            <translation>Алдымен сіз қол қоясыз; басқа үйлестіруші де қол қойғанша күтеді. Жоғарыда жазғаныңыз оған, кейін жазып алған адамға барады.</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>Осы айғақты, адамдары мен файлдарын өшіру керек пе?</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Оны ешкім, ешбір көшірмеден, ешбір бумадан қайтара алмайды. Оның болғанын дәлелдеуге болады.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Сақтап қалу</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Өшіру</translation>
        </message>
    </context>
    <context>
        <name>ErasureNotice</name>
        <message>
            <source>Look and answer…</source>
            <translation>Қарап, жауап беру…</translation>
        </message>
        <message>
            <source>{names} proposes to erase an archive item</source>
            <translation>{names} мұрағат бірлігін өшіруді ұсынады</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony now: somebody is in danger</source>
            <translation>{names} айғақты қазір өшіруді ұсынады: біреуге қауіп бар</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony</source>
            <translation>{names} айғақты өшіруді ұсынады</translation>
        </message>
        <message>
            <source>Nothing of it has come in here. Take in the bundles that brought it, then you can answer.</source>
            <translation>Одан мұнда ештеңе келмеген. Оны әкелген бумаларды қабылдаңыз, сонда жауап бере аласыз.</translation>
        </message>
        <message>
            <source>It is erased only if you, or another coordinator, agree: {numbers}</source>
            <translation>Сіз не басқа үйлестіруші келіссе ғана өшіріледі: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>ErrorsCard</name>
        <message>
            <source>Errors of the program</source>
            <translation>Бағдарлама қателері</translation>
        </message>
        <message>
            <source>What went wrong inside the program is kept here without a word of what you wrote: kinds of errors and places in the code. Your coordinator can pass it on to those who repair the program.</source>
            <translation>Бағдарлама ішінде болған қателер мұнда, сіз жазған бірде-бір сөзсіз сақталады: қате түрлері мен кодтағы орындары. Үйлестірушіңіз бағдарламаны жөндейтіндерге бере алады.</translation>
        </message>
        <message>
            <source>None so far. What goes wrong inside the program would be listed here.</source>
            <translation>Әзірге жоқ. Бағдарлама ішіндегі қателер осында тізілер еді.</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>және ескірек %n</numerusform>
                <numerusform>және ескірек %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>Көшіріп алу, он секундқа</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>On what conditions?</source>
            <translation>Қандай шартпен?</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Family</source>
            <translation>Отбасы</translation>
        </message>
        <message>
            <source>Drawing of the family</source>
            <translation>Отбасы сызбасы</translation>
        </message>
        <message>
            <source>Dashed lines: a marriage that is over, or kin not by birth</source>
            <translation>Үзік сызық: неке аяқталған немесе туыстық туғаннан емес</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Ата-ана</translation>
        </message>
        <message>
            <source>Husband or wife</source>
            <translation>Жұбайы</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Brother or sister</source>
            <translation>Бауыр</translation>
        </message>
        <message>
            <source>Ties of this person</source>
            <translation>Осы адамның байланыстары</translation>
        </message>
        <message>
            <source>This does not fit the drawing: {name}, {tie}.</source>
            <translation>Бұл сызбаға сыймайды: {name}, {tie}.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message>
            <source>What is {who} to {of}?</source>
            <translation>{who} деген {of} үшін кім?</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Қалдыру</translation>
        </message>
    </context>
    <context>
        <name>FamilyNode</name>
        <message>
            <source>shown now</source>
            <translation>қазір көрсетілген</translation>
        </message>
    </context>
    <context>
        <name>FamilyWords</name>
        <message>
            <source>guardian</source>
            <translation>қамқоршы</translation>
        </message>
        <message>
            <source>{kin} in their care</source>
            <translation>қамқорлықтағы {kin}</translation>
        </message>
        <message>
            <source>adopted {kin}</source>
            <translation>асырап алынған {kin}</translation>
        </message>
        <message>
            <source>adoptive {kin}</source>
            <translation>асырап алған {kin}</translation>
        </message>
        <message>
            <source>step-{kin}</source>
            <translation>өгей {kin}</translation>
        </message>
        <message>
            <source>half-{kin}</source>
            <translation>бір ата-анадан {kin}</translation>
        </message>
        <message>
            <source>former {kin}</source>
            <translation>бұрынғы {kin}</translation>
        </message>
        <message>
            <source>marriage</source>
            <translation>неке</translation>
        </message>
        <message>
            <source>by birth</source>
            <translation>туғаннан</translation>
        </message>
        <message>
            <source>by adoption</source>
            <translation>асырап алу</translation>
        </message>
        <message>
            <source>by a parent's marriage</source>
            <translation>ата-анасының некесі арқылы</translation>
        </message>
        <message>
            <source>in care, guardian</source>
            <translation>қамқорлықта</translation>
        </message>
        <message>
            <source>by one parent</source>
            <translation>ата-анасының бірі ортақ</translation>
        </message>
        <message>
            <source>divorced or separated</source>
            <translation>ажырасқан немесе бөлек тұрады</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>ана</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>қыз</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>әйел</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>апа-қарындас</translation>
        </message>
        <message>
            <source>father</source>
            <translation>әке</translation>
        </message>
        <message>
            <source>son</source>
            <translation>ұл</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>күйеу</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>аға-іні</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>ата-ана</translation>
        </message>
        <message>
            <source>child</source>
            <translation>бала</translation>
        </message>
        <message>
            <source>husband or wife</source>
            <translation>жұбай</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>бауыр</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message>
            <source>{kin} of {name}</source>
            <translation>{kin}: {name}</translation>
        </message>
    </context>
    <context>
        <name>FaultWords</name>
        <message>
            <source>Questions of the type “{what}” are not supported.</source>
            <translation>«{what}» түріндегі сұрақтар қолданылмайды.</translation>
        </message>
        <message>
            <source>The column “{what}” is not supported.</source>
            <translation>«{what}» бағаны қолданылмайды.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is not supported.</source>
            <translation>«{what}» парағы қолданылмайды.</translation>
        </message>
        <message>
            <source>The setting “{what}” is not supported.</source>
            <translation>«{what}» баптауы қолданылмайды.</translation>
        </message>
        <message>
            <source>The function {what}() is not supported.</source>
            <translation>{what}() функциясы қолданылмайды.</translation>
        </message>
        <message>
            <source>Paths like “{what}” are not supported: write ${name}.</source>
            <translation>«{what}» сияқты жолдар қолданылмайды: ${name} деп жазыңыз.</translation>
        </message>
        <message>
            <source>This is not an expression: it breaks at “{what}”.</source>
            <translation>Бұл өрнек емес: «{what}» тұсында үзіледі.</translation>
        </message>
        <message>
            <source>{what}() is given too few or too many values.</source>
            <translation>{what}() үшін мән тым аз не тым көп.</translation>
        </message>
        <message>
            <source>The pattern “{what}” is wrong, or could take for ever.</source>
            <translation>«{what}» үлгісі қате не шексіз созылуы мүмкін.</translation>
        </message>
        <message>
            <source>There is no question “{what}”.</source>
            <translation>«{what}» деген сұрақ жоқ.</translation>
        </message>
        <message>
            <source>“{what}” is asked several times: outside of its repeat it has no one answer.</source>
            <translation>«{what}» бірнеше рет сұралады: қайталаудан тыс оның бір жауабы жоқ.</translation>
        </message>
        <message>
            <source>“{what}” is a group or a note, which has no answer.</source>
            <translation>«{what}» — топ не ескерту, оның жауабы жоқ.</translation>
        </message>
        <message>
            <source>“{what}” depends on itself.</source>
            <translation>«{what}» өзіне тәуелді.</translation>
        </message>
        <message>
            <source>“{what}” cannot be a name: use letters, digits, “_”, “-” and “.”.</source>
            <translation>«{what}» ат бола алмайды: әріп, цифр, «_», «-» және «.» қолданыңыз.</translation>
        </message>
        <message>
            <source>The name “{what}” stands twice.</source>
            <translation>«{what}» аты екі рет тұр.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Аты жоқ.</translation>
        </message>
        <message>
            <source>A question or a choice has no words.</source>
            <translation>Сұрақтың не таңдаудың сөзі жоқ.</translation>
        </message>
        <message>
            <source>Answers inside the words of choices ({what}) are not supported.</source>
            <translation>Таңдау мәтініндегі жауаптар ({what}) қолданылмайды.</translation>
        </message>
        <message>
            <source>The choices have no column “{what}”.</source>
            <translation>Таңдауларда «{what}» бағаны жоқ.</translation>
        </message>
        <message>
            <source>“{what}” is not recorded: nothing about devices and their owners is kept.</source>
            <translation>«{what}» жазылмайды: құрылғылар мен олардың иелері туралы ештеңе сақталмайды.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is left aside: it changes no answer.</source>
            <translation>«{what}» көрінісі ескерілмейді: ол жауапты өзгертпейді.</translation>
        </message>
        <message>
            <source>The setting “{what}” is left aside: nothing is sent, and versions are counted at publishing.</source>
            <translation>«{what}» баптауы ескерілмейді: ешқайда ештеңе жіберілмейді, нұсқалар жариялағанда саналады.</translation>
        </message>
        <message>
            <source>The column “{what}” is left aside: no filter of choices asks for it.</source>
            <translation>«{what}» бағаны ескерілмейді: таңдауларды сүзу оны сұрамайды.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is left aside: it is no part of a form.</source>
            <translation>«{what}» парағы ескерілмейді: ол форманың бөлігі емес.</translation>
        </message>
        <message>
            <source>There is no list of choices “{what}”.</source>
            <translation>«{what}» деген таңдау тізімі жоқ.</translation>
        </message>
        <message>
            <source>The calculation is missing.</source>
            <translation>Есептеуі жоқ.</translation>
        </message>
        <message>
            <source>“{what}” is begun and not ended, or ended and not begun.</source>
            <translation>«{what}» басталып, аяқталмаған не аяқталып, басталмаған.</translation>
        </message>
        <message>
            <source>The group “{what}” holds no question.</source>
            <translation>«{what}» тобында сұрақ жоқ.</translation>
        </message>
        <message>
            <source>There is no question in it.</source>
            <translation>Ішінде сұрақ жоқ.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is not supported.</source>
            <translation>«{what}» көрінісі қолданылмайды.</translation>
        </message>
        <message>
            <source>This is longer than allowed.</source>
            <translation>Бұл рұқсаттан ұзын.</translation>
        </message>
        <message>
            <source>There are more questions, choices or languages than allowed.</source>
            <translation>Сұрақ, таңдау не тіл рұқсаттан көп.</translation>
        </message>
        <message>
            <source>Groups are too deep inside each other.</source>
            <translation>Топтар бірінің ішінде бірі тым терең.</translation>
        </message>
        <message>
            <source>The library that reads workbooks says: {what}</source>
            <translation>Кітаптарды оқитын кітапхана айтады: {what}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}, column {column}</source>
            <translation>Парақ {sheet}, жол {row}, баған {column}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}</source>
            <translation>Парақ {sheet}, жол {row}</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>Парақ {sheet}</translation>
        </message>
        <message>
            <source>The workbook</source>
            <translation>Кітап</translation>
        </message>
    </context>
    <context>
        <name>FilmCode</name>
        <message>
            <source>Code to be filmed</source>
            <translation>Түсірілетін код</translation>
        </message>
        <message>
            <source>Film this with every camera</source>
            <translation>Мұны әр камерамен түсіріңіз</translation>
        </message>
        <message>
            <source>Two seconds are enough. Then say these figures aloud, for sound recorders:</source>
            <translation>Екі секунд жетеді. Содан кейін дыбыс жазғыштар үшін осы цифрларды дауыстап айтыңыз:</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Бос орын пернесі</translation>
        </message>
    </context>
    <context>
        <name>FinishStep</name>
        <message>
            <source>Is anything missing?</source>
            <translation>Бірдеңе жетпей тұр ма?</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>Аяқтап, сақтау</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>Бүкіл егжей-тегжейі</translation>
        </message>
        <message>
            <source>End and destroy</source>
            <translation>Аяқтап, жою</translation>
        </message>
        <message>
            <source>Not answered: a coordinator decides</source>
            <translation>Жауап жоқ: үйлестіруші шешеді</translation>
        </message>
        <message>
            <source>Not answered counts as No</source>
            <translation>Жауапсызы «Жоқ» деп саналады</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Әлі ештеңе жоқ</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Break</source>
            <translation>Үзіліс</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>Келесі: {0}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>For whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>Үйлестіруші әрі басқарушы</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>Ұзартылмаған</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>Сіздің сандарыңыз</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Салыстырылды</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Салыстырылмаған</translation>
        </message>
        <message>
            <source>A coordinator sees the same numbers beside your name.</source>
            <translation>Үйлестіруші атыңыздың жанында осы сандарды көреді.</translation>
        </message>
        <message>
            <source>Read them to a coordinator by telephone or in person: beside your name they must see the same. Until then nobody can be sure that the bundle is for the right people.</source>
            <translation>Оларды үйлестірушіге телефонмен не бетпе-бет оқыңыз: атыңыздың жанында дәл осыларды көруі керек. Оған дейін буманың дұрыс адамдарға арналғанына ешкім сенімді бола алмайды.</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>Сандарды салыстыру…</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Something else</source>
            <translation>Басқа нәрсе</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) asked for and not answered yet. Nothing waits for them.</source>
            <translation>
                <numerusform>Сұралған %n сұраққа әлі жауап жоқ. Оларды ештеңе күтпейді.</numerusform>
                <numerusform>Сұралған %n сұраққа әлі жауап жоқ. Оларды ештеңе күтпейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer is not one that the form expects. It is kept.</source>
            <translation>Бұл жауап формада күтілгендей емес. Ол сақталды.</translation>
        </message>
        <message>
            <source>A whole number is asked for. What was typed is kept.</source>
            <translation>Бүтін сан сұралады. Терілгені сақталды.</translation>
        </message>
        <message>
            <source>A number is asked for. What was typed is kept.</source>
            <translation>Сан сұралады. Терілгені сақталды.</translation>
        </message>
        <message>
            <source>A year, a month or a day is asked for. What was typed is kept.</source>
            <translation>Жыл, ай не күн сұралады. Терілгені сақталды.</translation>
        </message>
        <message>
            <source>This choice is not in the form any more.</source>
            <translation>Бұл таңдау енді формада жоқ.</translation>
        </message>
        <message>
            <source>This does not go with an answer given before. It is kept.</source>
            <translation>Бұл бұрын берілген жауапқа сай емес. Жауап сақталды.</translation>
        </message>
        <message>
            <source>Add: {0}</source>
            <translation>Қосу: {0}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>a round of a repeat and its number</comment>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>{0}: алып тастау</translation>
        </message>
        <message numerus="yes">
            <source>Remove it with %n answer(s)?</source>
            <translation>
                <numerusform>%n жауаппен бірге алып тастау керек пе?</numerusform>
                <numerusform>%n жауаппен бірге алып тастау керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>What was saved before stays in the testimony's history.</source>
            <translation>Бұрын сақталғаны айғақ тарихында қалады.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Сақтап қалу</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Алып тастау</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>For you: {0}</source>
            <translation>Сізге: {0}</translation>
        </message>
    </context>
    <context>
        <name>HandoverArchiveWords</name>
        <message numerus="yes">
            <source>%n archive item(s)</source>
            <translation>
                <numerusform>%n мұрағат бірлігі</numerusform>
                <numerusform>%n мұрағат бірлігі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) for {0} · {1}</source>
            <translation>
                <numerusform>%n мұрағат бірлігі, кімге: {0} · {1}</numerusform>
                <numerusform>%n мұрағат бірлігі, кімге: {0} · {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) can leave this laptop</source>
            <translation>
                <numerusform>%n мұрағат бірлігі осы ноутбуктен кете алады</numerusform>
                <numerusform>%n мұрағат бірлігі осы ноутбуктен кете алады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) have left this laptop</source>
            <translation>
                <numerusform>%n мұрағат бірлігі осы ноутбуктен кетті</numerusform>
                <numerusform>%n мұрағат бірлігі осы ноутбуктен кетті</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) stay: not confirmed by enough yet</source>
            <translation>
                <numerusform>%n мұрағат бірлігі қалады: әлі жеткілікті адам растаған жоқ</numerusform>
                <numerusform>%n мұрағат бірлігі қалады: әлі жеткілікті адам растаған жоқ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoverScreen</name>
        <message>
            <source>Hand over</source>
            <translation>Тапсыру</translation>
        </message>
        <message>
            <source>Signed by you, readable only for the people you choose</source>
            <translation>Сіз қол қойған, тек сіз таңдаған адамдар оқи алады</translation>
        </message>
        <message>
            <source>Make the bundle</source>
            <translation>Бума жасау</translation>
        </message>
        <message>
            <source>The bundle is still being made</source>
            <translation>Бума әлі жасалуда</translation>
        </message>
        <message>
            <source>Wait until it is ready, or cancel it first. Nothing is lost either way.</source>
            <translation>Дайын болғанша күтіңіз немесе алдымен болдырмаңыз. Қай жағдайда да ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>You belong to no organisation yet</source>
            <translation>Сіз әлі ешбір ұйымға кірмейсіз</translation>
        </message>
        <message>
            <source>A coordinator's invitation says whom to hand over to. Open the file you were given.</source>
            <translation>Кімге тапсыру керегін үйлестірушінің шақыруы айтады. Сізге берілген файлды ашыңыз.</translation>
        </message>
        <message>
            <source>Join with an invitation…</source>
            <translation>Шақырумен қосылу…</translation>
        </message>
        <message>
            <source>There is nobody to hand over to yet</source>
            <translation>Тапсыратын ешкім әлі жоқ</translation>
        </message>
        <message>
            <source>You are the only coordinator. What you record is already where it belongs.</source>
            <translation>Жалғыз үйлестіруші — сіз. Жазғаныңыз тиісті орнында.</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) are not finished and stay here. Finish one, and it appears here.</source>
            <translation>
                <numerusform>%n жоба аяқталмаған, осында қалады. Біреуін аяқтаңыз, мұнда көрінеді.</numerusform>
                <numerusform>%n жоба аяқталмаған, осында қалады. Біреуін аяқтаңыз, мұнда көрінеді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every finished testimony is covered by a receipt or was never begun.</source>
            <translation>Аяқталған әр айғақтың қолхаты бар немесе ешқашан басталмаған.</translation>
        </message>
        <message>
            <source>Everything finished has been sent. Keep your copies until the receipts arrive.</source>
            <translation>Аяқталғанның бәрі жіберілді. Қолхат келгенше көшірмелеріңізді сақтаңыз.</translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>Тапсыратын ештеңе жоқ</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n әлі тапсырылмаған</numerusform>
                <numerusform>%n әлі тапсырылмаған</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Күтіп тұрған жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n жоба</numerusform>
                <numerusform>%n жоба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) for {0} · {1}</source>
            <translation>
                <numerusform>%n айғақ, кімге: {0} · {1}</numerusform>
                <numerusform>%n айғақ, кімге: {0} · {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing a bundle: {0} %</source>
            <translation>Бума жазылуда: {0} %</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>Бума дайын</translation>
        </message>
        <message>
            <source>Where should the files go?</source>
            <translation>Файлдар қайда қойылсын?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Осы қалтаны алу</translation>
        </message>
        <message>
            <source>Which receipt?</source>
            <translation>Қай қолхат?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Қабылдап алу</translation>
        </message>
        <message>
            <source>Receipt from {0}</source>
            <translation>Қолхат, кімнен: {0}</translation>
        </message>
        <message>
            <source>Receipt imported</source>
            <translation>Қолхат қабылданды</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) have arrived.</source>
            <translation>
                <numerusform>%n бума жетті.</numerusform>
                <numerusform>%n бума жетті.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are admitted: your bundles are taken in at once.</source>
            <translation>Сіз қосылдыңыз: бумаларыңыз бірден қабылданады.</translation>
        </message>
        <message>
            <source>The organisation's roster was brought up to date.</source>
            <translation>Ұйымның тізімі жаңартылды.</translation>
        </message>
        <message numerus="yes">
            <source>Coordinators decided to erase something that you recorded (%n).</source>
            <translation>
                <numerusform>Үйлестірушілер сіз жазған нәрсені өшіруді шешті (%n).</numerusform>
                <numerusform>Үйлестірушілер сіз жазған нәрсені өшіруді шешті (%n).</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinator holds entries of yours that are not here: this vault was restored from an old copy, or another copy of it is in use. Tell the coordinator.</source>
            <translation>Үйлестірушіде сіздің осында жоқ жазбаларыңыз бар: бұл қойма ескі көшірмеден қалпына келтірілген не басқа көшірмесі қолданыста. Үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Болдырылмады</translation>
        </message>
        <message>
            <source>Nothing is lost. The unfinished file was deleted.</source>
            <translation>Ештеңе жоғалған жоқ. Бітпеген файл өшірілді.</translation>
        </message>
    </context>
    <context>
        <name>HappenedForm</name>
        <message>
            <source>Add to the timeline</source>
            <translation>Уақыт сызығына қосу</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message>
            <source>{name}: what happened</source>
            <translation>{name}: не болды</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Оқиғалар</translation>
        </message>
        <message>
            <source>Solid: the day is known · hatched: month or season · dashed: not known</source>
            <translation>Тұтас: күні белгілі · сызықталған: ай не маусым · үзік: белгісіз</translation>
        </message>
        <message>
            <source>Nothing is told yet. Add what became of them, or what was done to them.</source>
            <translation>Әлі ештеңе айтылмаған. Оларға не болғанын не істелгенін қосыңыз.</translation>
        </message>
        <message>
            <source>No date is known yet, so nothing is drawn.</source>
            <translation>Күні әлі белгісіз, сондықтан ештеңе сызылмаған.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Күнсіз</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Күйі</translation>
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>No, go back</source>
            <translation>Жоқ, кері қайту</translation>
        </message>
        <message>
            <source>Show the age identity of this vault?</source>
            <translation>Осы қойманың age құпия кілтін көрсету керек пе?</translation>
        </message>
        <message>
            <source>With it, any age program of this version opens every bundle that was ever sent to you, without this program and without your passphrase. It is meant for the day when nothing else works. It cannot be taken back from somebody who has seen it.</source>
            <translation>Онымен осы нұсқадағы кез келген age бағдарламасы сізге жіберілген әр буманы осы бағдарламасыз және құпия сөйлемсіз ашады. Ол басқа ештеңе істемейтін күнге арналған. Көрген адамнан қайтарып алуға болмайды.</translation>
        </message>
        <message>
            <source>Yes, I need it</source>
            <translation>Иә, маған керек</translation>
        </message>
        <message>
            <source>First question of two</source>
            <translation>Екі сұрақтың біріншісі</translation>
        </message>
        <message>
            <source>Is nobody behind you, and no camera on this screen?</source>
            <translation>Артыңызда ешкім, бұл экранға қараған камера жоқ па?</translation>
        </message>
        <message>
            <source>Next it stands on the screen in plain letters. It is shown only as long as you are here.</source>
            <translation>Енді ол экранда ашық жазумен тұрады. Сіз осында болғанша ғана көрсетіледі.</translation>
        </message>
        <message>
            <source>We are alone: show it</source>
            <translation>Оңашамыз: көрсету</translation>
        </message>
        <message>
            <source>Second question of two</source>
            <translation>Екі сұрақтың екіншісі</translation>
        </message>
        <message>
            <source>The age identity</source>
            <translation>age құпия кілті</translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>Көшіріп алу, он секундқа</translation>
        </message>
        <message>
            <source>Write it to a file…</source>
            <translation>Файлға жазу…</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>Жасыру</translation>
        </message>
        <message>
            <source>Whoever has this reads everything sent to you</source>
            <translation>Бұл кімде болса, сізге жіберілгеннің бәрін оқиды</translation>
        </message>
        <message>
            <source>On paper it belongs in a place that only you can open. A file of it belongs on no computer.</source>
            <translation>Қағазда ол тек өзіңіз аша алатын жерде тұруы керек. Оның файлы ешбір компьютерде тұрмауы керек.</translation>
        </message>
    </context>
    <context>
        <name>InboxScreen</name>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>Әлі ештеңе келген жоқ</translation>
        </message>
        <message>
            <source>Volunteers can send bundles once they have your invitation.
Compare the numbers with each of them once.</source>
            <translation>Еріктілер шақыруыңызды алған соң бума жібере алады.
Әрқайсысымен сандарды бір рет салыстырыңыз.</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>Шақыру жазу…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Келгендер</translation>
        </message>
        <message>
            <source>Bundles that volunteers sent you</source>
            <translation>Еріктілер сізге жіберген бумалар</translation>
        </message>
        <message>
            <source>Import bundles…</source>
            <translation>Бумаларды қабылдау…</translation>
        </message>
        <message>
            <source>Bundles are still being taken in</source>
            <translation>Бумалар әлі қабылдануда</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it first. Nothing is half-imported.</source>
            <translation>Біткенше күтіңіз немесе алдымен болдырмаңыз. Ештеңе жартылай қабылданбайды.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message numerus="yes">
            <source>%n sender(s) to compare</source>
            <translation>
                <numerusform>салыстыратын %n жіберуші</numerusform>
                <numerusform>салыстыратын %n жіберуші</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) ready</source>
            <translation>
                <numerusform>%n қолхат дайын</numerusform>
                <numerusform>%n қолхат дайын</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts to send</source>
            <translation>Жіберетін қолхат жоқ</translation>
        </message>
        <message>
            <source>Which bundles?</source>
            <translation>Қай бумалар?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Қабылдап алу</translation>
        </message>
        <message>
            <source>Taking in</source>
            <translation>Қабылдануда</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): each is verified whole before anything of it counts.</source>
            <translation>
                <numerusform>%n файл: әрқайсысы толық тексерілмей, ештеңесі есепке алынбайды.</numerusform>
                <numerusform>%n файл: әрқайсысы толық тексерілмей, ештеңесі есепке алынбайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is half-imported.</source>
            <translation>Кез келген сәтте болдырмауға не құлыптауға болады. Ештеңе жартылай қабылданбайды.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in.</source>
            <translation>
                <numerusform>%n бума қабылданды.</numerusform>
                <numerusform>%n бума қабылданды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s): see below.</source>
            <translation>
                <numerusform>%n күтіп тұр: төменнен қараңыз.</numerusform>
                <numerusform>%n күтіп тұр: төменнен қараңыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n файл бөлек қойылды</numerusform>
                <numerusform>%n файл бөлек қойылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of what was set aside went into your vault.</source>
            <translation>Бөлек қойылғаннан қоймаңызға ештеңе кірген жоқ.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Тексерілді</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Жаңа ештеңе жоқ</translation>
        </message>
        <message>
            <source>These bundles were taken in before.</source>
            <translation>Бұл бумалар бұрын қабылданған.</translation>
        </message>
        <message>
            <source>{0} is admitted</source>
            <translation>{0} қосылды</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in. Send a receipt: it tells them.</source>
            <translation>
                <numerusform>%n бума қабылданды. Қолхат жіберіңіз: соны айтады.</numerusform>
                <numerusform>%n бума қабылданды. Қолхат жіберіңіз: соны айтады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>Қайтарылды</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) thrown away.</source>
            <translation>
                <numerusform>%n бума тасталды.</numerusform>
                <numerusform>%n бума тасталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where should the receipt for {0} be written?</source>
            <translation>{0} үшін қолхат қайда жазылсын?</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Bring or send it to {0}. Nobody else can open it.</source>
            <translation>Апарып беріңіз не жіберіңіз: {0}. Басқа ешкім аша алмайды.</translation>
        </message>
        <message>
            <source>The receipt is written</source>
            <translation>Қолхат жазылды</translation>
        </message>
        <message>
            <source>Bundles that were whole by then are in. Nothing is half-imported.</source>
            <translation>Сол уақытқа дейін толық болған бумалар кірді. Ештеңе жартылай қабылданбады.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Болдырылмады</translation>
        </message>
    </context>
    <context>
        <name>InheritedNames</name>
        <message>
            <source>Follows from the name of {name}. Nobody has said it yet.</source>
            <translation>Мына есімнен шығады: {name}. Мұны әлі ешкім айтқан жоқ.</translation>
        </message>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
    </context>
    <context>
        <name>InterviewRail</name>
        <message>
            <source>Lock</source>
            <translation>Құлыптау</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Back to Today</source>
            <translation>«Бүгін» бөліміне оралу</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Nine questions</source>
            <translation>Тоғыз сұрақ</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Баян</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>Қалай айтылды</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Өз сұрақтары</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>Соңғы сұрақтар</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Аяқтау</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Сұхбат</translation>
        </message>
        <message>
            <source>Began {0}</source>
            <translation>Басталды {0}</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>Family of {0}</source>
            <translation>Отбасы: {0}</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>Жазба жүріп жатыр</translation>
        </message>
        <message>
            <source>Stop it first (F9), or end and keep (Ctrl+Enter).</source>
            <translation>Алдымен тоқтатыңыз (F9) не аяқтап, сақтаңыз (Ctrl+Enter).</translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message>
            <source>Set aside</source>
            <translation>Бөлек қойылды</translation>
        </message>
        <message>
            <source>Waiting to be compared</source>
            <translation>Салыстыруды күтуде</translation>
        </message>
        <message>
            <source>Two answers, yours to decide</source>
            <translation>Екі жауап, шешім сізде</translation>
        </message>
        <message>
            <source>Waiting for parts</source>
            <translation>Бөліктерін күтуде</translation>
        </message>
        <message>
            <source>Imported since you unlocked</source>
            <translation>Қойма ашылғалы қабылданғандар</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Қолхаттар</translation>
        </message>
        <message>
            <source>A bundle</source>
            <translation>Бума</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>Қабылданбаған</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>Бір қойманың екі тарихы</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n орын</numerusform>
                <numerusform>%n орын</numerusform>
            </translation>
        </message>
        <message>
            <source>A vault was restored or copied</source>
            <translation>Қойма қалпына келтірілген не көшірілген</translation>
        </message>
        <message>
            <source>Something before is missing</source>
            <translation>Алдыңғы бірдеңе жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n олқылық</numerusform>
                <numerusform>%n олқылық</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Қарау</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) wait</source>
            <translation>
                <numerusform>%n бума күтуде</numerusform>
                <numerusform>%n бума күтуде</numerusform>
            </translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Салыстырылмаған</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>дереккөздер сәйкес емес</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>a volunteer proposes a change</source>
            <translation>ерікті өзгеріс ұсынады</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгісіз</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) wait for further files</source>
            <translation>
                <numerusform>%n тіркеме басқа файлдарды күтеді</numerusform>
                <numerusform>%n тіркеме басқа файлдарды күтеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Large attachments</source>
            <translation>Үлкен тіркемелер</translation>
        </message>
        <message>
            <source>Forwarded by {0}</source>
            <translation>Жолдап берген: {0}</translation>
        </message>
        <message>
            <source>Waits for parts</source>
            <translation>Бөліктерді күтеді</translation>
        </message>
        <message numerus="yes">
            <source>%n new testimony(ies)</source>
            <translation>
                <numerusform>%n жаңа айғақ</numerusform>
                <numerusform>%n жаңа айғақ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n жаңа адам</numerusform>
                <numerusform>%n жаңа адам</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed one(s) opened</source>
            <translation>
                <numerusform>%n мөрленген ашылды</numerusform>
                <numerusform>%n мөрленген ашылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n ұсыныс</numerusform>
                <numerusform>%n ұсыныс</numerusform>
            </translation>
        </message>
        <message>
            <source>corrections only</source>
            <translation>тек түзетулер</translation>
        </message>
        <message>
            <source>Bundle of {0}</source>
            <translation>Бума, кімдікі: {0}</translation>
        </message>
        <message>
            <source>Was in already</source>
            <translation>Бұрын кірген</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Жазылды</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Дайын</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) arrived</source>
            <translation>
                <numerusform>%n бума жетті</numerusform>
                <numerusform>%n бума жетті</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt for {0}</source>
            <translation>Қолхат, кімге: {0}</translation>
        </message>
        <message>
            <source>Arrived {0}</source>
            <translation>Келді: {0}</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Your key</source>
            <translation>Сіздің кілтіңіз</translation>
        </message>
        <message>
            <source>Name for others</source>
            <translation>Басқаларға арналған ат</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Кілт ізі</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Құпия сөйлемді өзгерту…</translation>
        </message>
        <message>
            <source>Ways into this vault…</source>
            <translation>Осы қоймаға кіру жолдары…</translation>
        </message>
        <message>
            <source>Show the age identity…</source>
            <translation>age құпия кілтін көрсету…</translation>
        </message>
    </context>
    <context>
        <name>KeyboardLine</name>
        <message>
            <source>Latin letters</source>
            <translation>Латын әріптері</translation>
        </message>
        <message>
            <source>Cyrillic letters</source>
            <translation>Кирилл әріптері</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>Араб әріптері</translation>
        </message>
        <message>
            <source>Chinese characters</source>
            <translation>Қытай таңбалары</translation>
        </message>
        <message>
            <source>letters of several scripts</source>
            <translation>бірнеше жазудың әріптері</translation>
        </message>
        <message>
            <source>no letters</source>
            <translation>әріп жоқ</translation>
        </message>
        <message>
            <source>Caps Lock is on · {0}</source>
            <translation>Caps Lock қосулы · {0}</translation>
        </message>
        <message>
            <source>Keyboard: {0}</source>
            <translation>Пернетақта: {0}</translation>
        </message>
        <message>
            <source>Keyboard: nothing typed yet</source>
            <translation>Пернетақта: әлі ештеңе терілмеген</translation>
        </message>
    </context>
    <context>
        <name>KeyfileRow</name>
        <message>
            <source>With a keyfile…</source>
            <translation>Кілт файлымен…</translation>
        </message>
        <message>
            <source>Keyfile {0}: do not use it</source>
            <translation>Кілт файлы {0}: қолданбау</translation>
        </message>
        <message>
            <source>Choose the keyfile again…</source>
            <translation>Кілт файлын қайта таңдау…</translation>
        </message>
        <message>
            <source>Which keyfile?</source>
            <translation>Қай кілт файлы?</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>Осы файлды алу</translation>
        </message>
    </context>
    <context>
        <name>KeysShown</name>
        <message>
            <source>Keys of the interview</source>
            <translation>Сұхбат пернелері</translation>
        </message>
        <message>
            <source>A break: the recording pauses, the screen is blank</source>
            <translation>Үзіліс: жазба кідіреді, экран бос</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>Аяқтап, сақтау</translation>
        </message>
        <message>
            <source>End and destroy; Del, alone, answers the question</source>
            <translation>Аяқтап, жою; Del жеке басылса, сұраққа жауап береді</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Құлыптау</translation>
        </message>
        <message>
            <source>Record, and stop</source>
            <translation>Жазу және тоқтату</translation>
        </message>
        <message>
            <source>Pause the recording, and go on</source>
            <translation>Жазуды кідірту және жалғастыру</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Осы сәтті белгілеу</translation>
        </message>
        <message>
            <source>Write the time of the recording into the narrative</source>
            <translation>Жазба уақытын баянға қосу</translation>
        </message>
        <message>
            <source>Who speaks now</source>
            <translation>Қазір кім сөйлеп тұр</translation>
        </message>
        <message>
            <source>A code for every camera to film</source>
            <translation>Әр камера түсіретін код</translation>
        </message>
        <message>
            <source>Light and dark</source>
            <translation>Ашық және қараңғы</translation>
        </message>
        <message>
            <source>The question alone, to be read</source>
            <translation>Тек сұрақтың өзі, оқып беру үшін</translation>
        </message>
        <message>
            <source>The answers of a question</source>
            <translation>Сұрақтың жауаптары</translation>
        </message>
        <message>
            <source>The consent is spoken: record it, and end</source>
            <translation>Ауызша келісім: жазу және аяқтау</translation>
        </message>
        <message>
            <source>Later: not answered now</source>
            <translation>Кейін: қазір жауапсыз</translation>
        </message>
        <message>
            <source>Add to the timeline</source>
            <translation>Уақыт сызығына қосу</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Жаңа айғақ</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Language of the questions</source>
            <translation>Сұрақтардың тілі</translation>
        </message>
    </context>
    <context>
        <name>LargestFile</name>
        <message>
            <source>Largest file</source>
            <translation>Ең үлкен файл</translation>
        </message>
        <message>
            <source>One file</source>
            <translation>Бір файл</translation>
        </message>
        <message>
            <source>4 GB</source>
            <translation>4 ГБ</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>кез келген көлем</translation>
        </message>
        <message>
            <source>memory sticks</source>
            <translation>флешкалар</translation>
        </message>
        <message>
            <source>for e-mail</source>
            <translation>электрондық поштаға</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файл</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LastWords</name>
        <message>
            <source>The window ended unexpectedly three times within a minute and is not started again.

Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.</source>
            <translation>Терезе бір минут ішінде үш рет күтпеген жерден жабылды және қайта іске қосылмайды.

Сақталғаннан ештеңе жоғалған жоқ. Қайта көріңіз; екі рет болса, үйлестірушіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>LeavingPage</name>
        <message numerus="yes">
            <source>%n testimony(ies) can leave this laptop</source>
            <translation>
                <numerusform>%n айғақ осы ноутбуктен кете алады</numerusform>
                <numerusform>%n айғақ осы ноутбуктен кете алады</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators named here hold all of it. On this laptop its texts, people, files and search words are deleted and overwritten; only seals that say nothing stay, so that what you record next still fits.</source>
            <translation>Мұнда аталған үйлестірушілерде бәрі бар. Осы ноутбукте олардың мәтіндері, адамдары, файлдары мен іздеу сөздері өшіріліп, үстінен жазылады; келесі жазғаныңыз жалғасуы үшін ештеңе айтпайтын мөрлер ғана қалады.</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Не қалады</translation>
        </message>
        <message>
            <source>What this does not reach</source>
            <translation>Бұл жетпейтіні</translation>
        </message>
        <message>
            <source>Copies of this disk that somebody made before, and what a memory chip keeps inside itself. You will not be able to read or correct these testimonies here any more.</source>
            <translation>Біреу бұл дискіден бұрын жасаған көшірмелер және жад микросхемасы ішінде сақтайтыны. Бұл айғақтарды мұнда енді оқып, түзете алмайсыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) of this vault still hold them</source>
            <translation>
                <numerusform>Осы қойманың %n көшірмесінде олар әлі бар</numerusform>
                <numerusform>Осы қойманың %n көшірмесінде олар әлі бар</numerusform>
            </translation>
        </message>
        <message>
            <source>They are marked: back up again afterwards, or destroy them.</source>
            <translation>Олар белгіленді: соңынан қайта көшіріңіз немесе жойыңыз.</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Бәрін сақтау</translation>
        </message>
        <message>
            <source>Let them leave this laptop</source>
            <translation>Осы ноутбуктен кетсін</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Received by {0}</source>
            <translation>Алған: {0}</translation>
        </message>
        <message>
            <source>in a backup</source>
            <translation>көшірмеде</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Something typed is not saved yet</source>
            <translation>Терілген бірдеңе әлі сақталмаған</translation>
        </message>
        <message>
            <source>A recording is added when you lock and unlock</source>
            <translation>Құлыптап, қайта ашқанда жазба қосылады</translation>
        </message>
        <message>
            <source>Only {0} has confirmed it, and no backup</source>
            <translation>Тек {0} растаған, көшірме де жоқ</translation>
        </message>
        <message>
            <source>Not all of it is confirmed</source>
            <translation>Бәрі расталмаған</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) have left this laptop</source>
            <translation>
                <numerusform>%n айғақ осы ноутбуктен кетті</numerusform>
                <numerusform>%n айғақ осы ноутбуктен кетті</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators have them.</source>
            <translation>Олар үйлестірушілерде.</translation>
        </message>
        <message>
            <source>The last traces go when you lock: do it now.</source>
            <translation>Соңғы іздері құлыптағанда кетеді: қазір құлыптаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold them: back up again.</source>
            <translation>
                <numerusform>%n көшірмеде олар әлі бар: қайта көшіріңіз.</numerusform>
                <numerusform>%n көшірмеде олар әлі бар: қайта көшіріңіз.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftCard</name>
        <message>
            <source>Left on {0} · written down by {1}</source>
            <translation>{0} күні қалды · жазған {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) or file(s)</source>
            <translation>
                <numerusform>%n жазба не файл</numerusform>
                <numerusform>%n жазба не файл</numerusform>
            </translation>
        </message>
        <message>
            <source>Read or hear no more of it than you need to decide. Nothing of it is used meanwhile.</source>
            <translation>Шешуге керегінен артық оқымаңыз, тыңдамаңыз. Оған дейін одан ештеңе қолданылмайды.</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>Неге бұлай шешілді</translation>
        </message>
        <message>
            <source>Keep it until they are asked</source>
            <translation>Сұралғанша сақтау</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Оны жою</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Destroy it for good</source>
            <translation>Біржола жою</translation>
        </message>
        <message>
            <source>A decision needs a reason.</source>
            <translation>Шешімнің себебі керек.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сақталды</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Қазір сұрау</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Жойылды</translation>
        </message>
        <message>
            <source>Every consent still counts as No. It stands on Today until they are asked.</source>
            <translation>Әр келісім әлі «Жоқ» деп саналады. Сұралғанша «Бүгін» бетінде тұрады.</translation>
        </message>
        <message>
            <source>It is refused from every backup and bundle too.</source>
            <translation>Ол әр көшірме мен бумадан да қабылданбайды.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>Ол әр өшіру сияқты жүреді</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>14 күннен кейін және басқа үйлестіруші келіскенде. Оған дейін одан ештеңе қолданылмайды.</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Sound level</source>
            <translation>Дыбыс деңгейі</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Тым қатты</translation>
        </message>
        <message>
            <source>Nothing is heard</source>
            <translation>Ештеңе естілмейді</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Бәсең</translation>
        </message>
        <message>
            <source>Good level</source>
            <translation>Деңгейі жақсы</translation>
        </message>
        <message>
            <source>more than two days</source>
            <translation>екі күннен көп</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>шамамен {hours} сағ {minutes} мин</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>шамамен {minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message numerus="yes">
            <source>Bundle ready: %n file(s)</source>
            <translation>
                <numerusform>Бума дайын: %n файл</numerusform>
                <numerusform>Бума дайын: %n файл</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · for {1}</source>
            <translation>{0} · кімге: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are not in this vault and could not go</source>
            <translation>
                <numerusform>%n тіркеме осы қоймада жоқ, кете алмады</numerusform>
                <numerusform>%n тіркеме осы қоймада жоқ, кете алмады</numerusform>
            </translation>
        </message>
        <message>
            <source>They go with a later bundle, once they are here.</source>
            <translation>Олар осында келгенде кейінгі бумамен кетеді.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Енді не</translation>
        </message>
        <message>
            <source>Bring or send the files to the coordinator: by stick, e-mail or any other way, in any order.</source>
            <translation>Файлдарды үйлестірушіге апарыңыз не жіберіңіз: флешкамен, поштамен не басқаша, кез келген ретпен.</translation>
        </message>
        <message>
            <source>Bring or send the file to the coordinator: by stick, e-mail or any other way.</source>
            <translation>Файлды үйлестірушіге апарыңыз не жіберіңіз: флешкамен, поштамен не басқаша.</translation>
        </message>
        <message>
            <source>Keep your own copies. The files say nothing to anybody else who finds them.</source>
            <translation>Өз көшірмелеріңізді сақтаңыз. Файлдар тауып алған бөтенге ештеңе айтпайды.</translation>
        </message>
        <message>
            <source>When the receipt comes back, import it here. Only then is it sure that all arrived.</source>
            <translation>Қолхат келгенде осында қабылдаңыз. Сонда ғана бәрінің жеткені анық.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Making the bundle</source>
            <translation>Бума жасалуда</translation>
        </message>
        <message>
            <source>Collecting what goes</source>
            <translation>Кететіні жиналуда</translation>
        </message>
        <message>
            <source>Signing, encrypting, writing and reading back</source>
            <translation>Қол қойылып, шифрланып, жазылып, қайта оқылуда</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>Бума дайын</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost: finished files stay.</source>
            <translation>Кез келген сәтте болдырмауға не құлыптауға болады. Ештеңе жоғалмайды: біткен файлдар қалады.</translation>
        </message>
        <message>
            <source>Leave the memory stick in until this says “Bundle ready”</source>
            <translation>«Бума дайын» дегенше флешканы шығармаңыз</translation>
        </message>
        <message>
            <source>If it comes out, the half-written file is useless and nobody can open it by mistake.</source>
            <translation>Шығып кетсе, жартылай жазылған файл жарамсыз, оны ешкім қателесіп аша алмайды.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <source>{mark} speaks</source>
            <translation>{mark} сөйлеп тұр</translation>
        </message>
        <message>
            <source>A word for it, if you like</source>
            <translation>Қаласаңыз, бір сөз</translation>
        </message>
        <message>
            <source>A word for the mark at {time}</source>
            <translation>{time} белгісіне сөз</translation>
        </message>
    </context>
    <context>
        <name>MentionForm</name>
        <message>
            <source>Who, as it is heard</source>
            <translation>Естілгендей кім</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Put the time that is playing</source>
            <translation>Ойнап тұрған уақытты қою</translation>
        </message>
        <message>
            <source>Time in the recording</source>
            <translation>Жазбадағы уақыт</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Linked with {0}</source>
            <translation>Байланысты: {0}</translation>
        </message>
        <message>
            <source>Take the link away</source>
            <translation>Байланысты алып тастау</translation>
        </message>
        <message>
            <source>Find this person among testimonies</source>
            <translation>Бұл адамды айғақтардан іздеу</translation>
        </message>
        <message>
            <source>Nobody of that name is known.</source>
            <translation>Мұндай атты ешкім белгісіз.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгісіз</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Kind of name</source>
            <translation>Ат түрі</translation>
        </message>
        <message>
            <source>Propose spellings</source>
            <translation>Жазылу ұсыну</translation>
        </message>
        <message>
            <source>Take this name away</source>
            <translation>Осы атты алып тастау</translation>
        </message>
        <message>
            <source>More about this name</source>
            <translation>Осы ат туралы тағы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Басқа жазылулар</translation>
        </message>
        <message>
            <source>One spelling a line, also English or a second one in the same script.</source>
            <translation>Әр жолға бір жазылу, ағылшынша не сол жазудағы екіншісі де болады.</translation>
        </message>
    </context>
    <context>
        <name>NarrativeStep</name>
        <message>
            <source>Narrative</source>
            <translation>Баян</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>Айтылғандай жазыңыз. Реті мен емлесі қазір маңызды емес.</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>Куәгердің өз сөзімен</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>Уақыт қою</translation>
        </message>
        <message>
            <source>Nothing is recorded: the witness wants written notes only.</source>
            <translation>Ештеңе жазылмайды: куәгер тек қағазға жазуды қалайды.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Try microphone and camera</source>
            <translation>Микрофон мен камераны байқау</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>Жазылып жатқан жоқ</translation>
        </message>
    </context>
    <context>
        <name>NarrativeTab</name>
        <message>
            <source>What the witness says</source>
            <translation>Куәгер не айтады</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>Куәгердің өз сөзімен</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Аудармалар</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>Айтылғандай жазыңыз. Реті мен емлесі қазір маңызды емес.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>New passphrase</source>
            <translation>Жаңа құпия сөйлем</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>Сөз ұсыну</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Жаңа құпия сөйлем, қайта</translation>
        </message>
        <message>
            <source>Best: seven words drawn by chance</source>
            <translation>Ең жақсысы: жеребемен таңдалған жеті сөз</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>Әлсіз: оңай табылады</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>Орташа: бір-екі сөз қосыңыз</translation>
        </message>
        <message>
            <source>Strong, if nobody could guess these words</source>
            <translation>Мықты, егер бұл сөздерді ешкім таба алмаса</translation>
        </message>
        <message>
            <source>This could be guessed. Whoever takes the laptop can try for years, with many computers. Use seven words drawn by chance.</source>
            <translation>Мұны табуға болады. Ноутбукті алған адам көп компьютермен жылдар бойы байқай алады. Жеребемен таңдалған жеті сөз алыңыз.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>Екеуі бірдей емес. Тағы бір рет теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Your numbers</source>
            <translation>Сіздің сандарыңыз</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Салыстырылды</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Салыстырылмаған</translation>
        </message>
        <message>
            <source>You have compared these with a coordinator. They change only if the roster or your keys do.</source>
            <translation>Сіз оларды үйлестірушімен салыстырдыңыз. Тізім не кілттеріңіз өзгерсе ғана олар өзгереді.</translation>
        </message>
        <message>
            <source>Once your first bundle has arrived, the coordinator sees eight numbers beside your name. Telephone or meet, let them read theirs to you, and type them here.</source>
            <translation>Бірінші бумаңыз жеткенде үйлестіруші атыңыздың жанында сегіз сан көреді. Телефон соғыңыз не кездесіңіз, өзінікін оқысын, сіз осында теріңіз.</translation>
        </message>
        <message>
            <source>The coordinator's numbers</source>
            <translation>Үйлестірушінің сандары</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыстыру</translation>
        </message>
        <message numerus="yes">
            <source>These are %n of 40 digits. Type all eight numbers.</source>
            <translation>
                <numerusform>Бұл 40 цифрдың %n. Сегіз санның бәрін теріңіз.</numerusform>
                <numerusform>Бұл 40 цифрдың %n. Сегіз санның бәрін теріңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>They differ. Read them once more, slowly. If they still differ, hand over nothing and meet the coordinator: somebody may stand between you.</source>
            <translation>Олар бөлек. Тағы бір рет, жайлап оқыңыз. Сонда да бөлек болса, ештеңе тапсырмаңыз, үйлестірушімен кездесіңіз: араларыңызда біреу тұруы мүмкін.</translation>
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Open your vault</source>
            <translation>Қоймаңызды ашыңыз</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Қойма</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия сөйлем</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>Тек оқуға ашу</translation>
        </message>
        <message>
            <source>Create a new vault</source>
            <translation>Жаңа қойма жасау</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Көшірмені қалпына келтіру…</translation>
        </message>
        <message>
            <source>Passphrase lost: recovery shares…</source>
            <translation>Құпия сөйлем жоғалды: үлестер…</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>Бұл жүйеде әлі тексерілмеген</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>Бұл бағдарламаның жад пен дискіде не қалдыратыны, экранмен бірге және ұйқы алдында құлыптала ма, тек Linux жүйесінде тексерілген.</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>Осы компьютерде, әдеттегі орында</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>Бағдарламаның жанында</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>{0} флешкасында</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>{0} қалтасында</translation>
        </message>
        <message>
            <source>No vault was found on a memory stick. Is it in?</source>
            <translation>Флешкадан қойма табылмады. Ол салулы ма?</translation>
        </message>
        <message>
            <source>There is no vault here yet. Create one, or look elsewhere (top corner).</source>
            <translation>Мұнда әлі қойма жоқ. Жасаңыз немесе басқа жерден қараңыз (жоғарғы бұрыш).</translation>
        </message>
        <message>
            <source>Type the passphrase of this vault.</source>
            <translation>Осы қойманың құпия сөйлемін теріңіз.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ашылуда…</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check Caps Lock (it is on) and the keyboard language (you typed {0}), then try again.</source>
            <translation>Бұл құпия сөйлем осы қойманы ашпайды. Caps Lock (қосулы) пен пернетақта тілін (терілгені: {0}) тексеріп, қайта көріңіз.</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check the keyboard language (you typed {0}), then try again.</source>
            <translation>Бұл құпия сөйлем осы қойманы ашпайды. Пернетақта тілін (терілгені: {0}) тексеріп, қайта көріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n секундтан кейін қайта</numerusform>
                <numerusform>%n секундтан кейін қайта</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationFacts</name>
        <message>
            <source>Roster</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>version {0}, valid until {1}</source>
            <translation>нұсқа {0}, {1} дейін жарамды</translation>
        </message>
        <message numerus="yes">
            <source>%n steward(s) must sign a change</source>
            <translation>
                <numerusform>Өзгеріске %n басқарушы қол қоюы керек</numerusform>
                <numerusform>Өзгеріске %n басқарушы қол қоюы керек</numerusform>
            </translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Қолтаңбалар</translation>
        </message>
        <message>
            <source>{0}, of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Archive recipient</source>
            <translation>Мұрағат алушысы</translation>
        </message>
        <message>
            <source>none yet: if every coordinator loses their key, nobody can open what was handed over</source>
            <translation>әлі жоқ: барлық үйлестіруші кілтін жоғалтса, тапсырылғанды ешкім аша алмайды</translation>
        </message>
        <message>
            <source>every bundle is also encrypted to it</source>
            <translation>әр бума оған да шифрланады</translation>
        </message>
    </context>
    <context>
        <name>OrganisationScreen</name>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Who may read what you hand over, and your own keys</source>
            <translation>Тапсырғаныңызды кім оқи алады және өз кілттеріңіз</translation>
        </message>
        <message>
            <source>You are a coordinator as {0}</source>
            <translation>Сіз үйлестірушісіз, атыңыз: {0}</translation>
        </message>
        <message>
            <source>You belong to it as {0}</source>
            <translation>Сіз мүшесіз, атыңыз: {0}</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>Шақыру жазу…</translation>
        </message>
        <message>
            <source>Open a newer invitation…</source>
            <translation>Жаңарақ шақыруды ашу…</translation>
        </message>
        <message>
            <source>How somebody joins</source>
            <translation>Біреу қалай қосылады</translation>
        </message>
        <message>
            <source>Write an invitation and give the file to the volunteer. It holds no secret.</source>
            <translation>Шақыру жазып, файлды еріктіге беріңіз. Онда құпия жоқ.</translation>
        </message>
        <message>
            <source>Their first bundle waits in your Inbox with eight numbers beside their name.</source>
            <translation>Оның бірінші бумасы «Келгендер» ішінде, атының жанында сегіз санмен күтеді.</translation>
        </message>
        <message>
            <source>Telephone or meet, compare the numbers, admit them. The receipt tells them.</source>
            <translation>Телефон соғыңыз не кездесіңіз, сандарды салыстырып, қосыңыз. Қолхат оған айтады.</translation>
        </message>
        <message>
            <source>Somebody showed a second roster of this organisation</source>
            <translation>Біреу осы ұйымның екінші тізімін көрсетті</translation>
        </message>
        <message>
            <source>It was refused. Signed on both sides by: {0}. Meet a coordinator you know in person.</source>
            <translation>Ол қабылданбады. Екі жақта да қол қойған: {0}. Танитын үйлестірушіңізбен бетпе-бет кездесіңіз.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>таныс ешкім жоқ</translation>
        </message>
        <message>
            <source>The roster has run out</source>
            <translation>Тізімнің мерзімі бітті</translation>
        </message>
        <message>
            <source>Work goes on, but ask the coordinators for a newer one.</source>
            <translation>Жұмыс жалғасады, бірақ үйлестірушілерден жаңасын сұраңыз.</translation>
        </message>
        <message>
            <source>The roster says more than this version understands</source>
            <translation>Тізім осы нұсқа түсінетіннен көп айтады</translation>
        </message>
        <message>
            <source>It is kept as it is. Update the program when you can.</source>
            <translation>Ол сол күйінде сақталды. Мүмкін болғанда бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message>
            <source>Numbers compared</source>
            <translation>Сандар салыстырылды</translation>
        </message>
        <message>
            <source>Numbers not compared yet</source>
            <translation>Сандар әлі салыстырылмаған</translation>
        </message>
        <message>
            <source>Roster version {0}</source>
            <translation>Тізім, нұсқа {0}</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>Қай шақыру?</translation>
        </message>
        <message>
            <source>Join with this file</source>
            <translation>Осы файлмен қосылу</translation>
        </message>
        <message>
            <source>Where should the invitation be written?</source>
            <translation>Шақыру қайда жазылсын?</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Where should the identity be written, in plain letters?</source>
            <translation>Құпия кілт ашық жазумен қайда жазылсын?</translation>
        </message>
        <message>
            <source>The invitation is written</source>
            <translation>Шақыру жазылды</translation>
        </message>
        <message>
            <source>Give the file to the volunteer. It opens nothing; it says who the coordinators are.</source>
            <translation>Файлды еріктіге беріңіз. Ол ештеңе ашпайды; үйлестірушілер кім екенін айтады.</translation>
        </message>
        <message>
            <source>The identity is written</source>
            <translation>Құпия кілт жазылды</translation>
        </message>
        <message>
            <source>Whoever has this file reads everything sent to you. Take it off this computer.</source>
            <translation>Бұл файл кімде болса, сізге жіберілгеннің бәрін оқиды. Оны осы компьютерден алып тастаңыз.</translation>
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation>Сандар бірдей</translation>
        </message>
        <message>
            <source>From now on this is remembered.</source>
            <translation>Бұл енді есте сақталады.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestions</name>
        <message>
            <source>Answered, and not asked any more</source>
            <translation>Жауап берілген, енді сұралмайды</translation>
        </message>
        <message>
            <source>Your organisation has no questions of its own</source>
            <translation>Ұйымыңыздың өз сұрақтары жоқ</translation>
        </message>
        <message>
            <source>A coordinator can publish some; they arrive with the next receipt or invitation.</source>
            <translation>Үйлестіруші жариялай алады; олар келесі қолхатпен не шақырумен келеді.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestionsCard</name>
        <message>
            <source>Our own questions</source>
            <translation>Өз сұрақтарымыз</translation>
        </message>
        <message>
            <source>No form of its own is asked beside the program's questions.</source>
            <translation>Бағдарлама сұрақтарынан басқа өз формасы сұралмайды.</translation>
        </message>
        <message>
            <source>There are two versions of the same number</source>
            <translation>Бір нөмірлі екі нұсқа бар</translation>
        </message>
        <message>
            <source>Everybody asks the same one of them until a coordinator publishes again: {0}.</source>
            <translation>Үйлестіруші қайта жариялағанша бәрі бір нұсқаны сұрайды: {0}.</translation>
        </message>
        <message>
            <source>A workbook as XLSForm says it (ODK, Kobo). It goes out with your next invitations, bundles and receipts, and is asked from then on.</source>
            <translation>XLSForm ережесіндегі кітап (ODK, Kobo). Ол келесі шақыруларыңызбен, бумаларыңызбен, қолхаттарыңызбен кетіп, содан бері сұралады.</translation>
        </message>
        <message>
            <source>Choose a workbook…</source>
            <translation>Кітап таңдау…</translation>
        </message>
        <message>
            <source>Version {0}, published on {1} by {2}</source>
            <translation>Нұсқа {0}, {1} күні {2} жариялаған</translation>
        </message>
        <message>
            <source>It asks what only a newer program can ask</source>
            <translation>Ол тек жаңарақ бағдарлама сұрай алатынды сұрайды</translation>
        </message>
        <message>
            <source>Update this one.</source>
            <translation>Мұнысын жаңартыңыз.</translation>
        </message>
        <message>
            <source>Ask it no more…</source>
            <translation>Енді сұрамау…</translation>
        </message>
        <message>
            <source>Ask no more: {0}</source>
            <translation>Енді сұрамау: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n сұрақ</numerusform>
                <numerusform>%n сұрақ</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, in {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>Ask “{0}” no more?</source>
            <translation>«{0}» енді сұралмасын ба?</translation>
        </message>
        <message>
            <source>Answers that were given stay and stay readable.</source>
            <translation>Берілген жауаптар қалады және оқылады.</translation>
        </message>
        <message>
            <source>Go on asking it</source>
            <translation>Сұрай беру</translation>
        </message>
        <message>
            <source>Ask it no more</source>
            <translation>Енді сұрамау</translation>
        </message>
        <message>
            <source>Which workbook?</source>
            <translation>Қай кітап?</translation>
        </message>
        <message>
            <source>Look at this form</source>
            <translation>Осы форманы қараңыз</translation>
        </message>
        <message>
            <source>The workbook is being read…</source>
            <translation>Кітап оқылуда…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>It asks</source>
            <translation>Сұрайтыны</translation>
        </message>
        <message>
            <source>It takes the place of</source>
            <translation>Ауыстыратыны</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, нұсқа {1}</translation>
        </message>
        <message>
            <source>nothing: it is new</source>
            <translation>ештеңе: ол жаңа</translation>
        </message>
        <message>
            <source>Your signature goes with it: volunteers' programs ask nobody else's questions.</source>
            <translation>Қолтаңбаңыз бірге кетеді: еріктілердің бағдарламалары басқа біреудің сұрақтарын сұрамайды.</translation>
        </message>
        <message>
            <source>Sign and publish</source>
            <translation>Қол қойып, жариялау</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in the workbook are left aside</source>
            <translation>
                <numerusform>Кітаптағы %n нәрсе ескерілмейді</numerusform>
                <numerusform>Кітаптағы %n нәрсе ескерілмейді</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them asks anything. Everything else is asked as it stands there.</source>
            <translation>Олардың ешқайсысы ештеңе сұрамайды. Қалғанының бәрі сонда тұрғандай сұралады.</translation>
        </message>
        <message numerus="yes">
            <source>This form is not published: %n fault(s)</source>
            <translation>
                <numerusform>Бұл форма жарияланбады: %n қате</numerusform>
                <numerusform>Бұл форма жарияланбады: %n қате</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the workbook as this list says, and choose it again.</source>
            <translation>Ештеңе өзгермеді. Кітапты осы тізім бойынша түзетіп, қайта таңдаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>In the witness's own words</source>
            <translation>Куәгердің өз сөзімен</translation>
        </message>
        <message>
            <source>Until it is answered, every use counts as No.</source>
            <translation>Жауап берілгенше әр қолдану «Жоқ» деп саналады.</translation>
        </message>
    </context>
    <context>
        <name>PackagesCard</name>
        <message>
            <source>What witnesses are asked after the account</source>
            <translation>Баяннан кейін куәгерден не сұралады</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>United Nations and courts</source>
            <translation>Біріккен Ұлттар мен соттар</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Жария</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>сұралмайды</translation>
        </message>
        <message>
            <source>Each use is read to the witness, and can be left out one by one.</source>
            <translation>Әр мақсат куәгерге оқылады, біртіндеп алып тастауға болады.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>A package without any use is not asked. Answers that were given stay as they are.</source>
            <translation>Мақсаты жоқ топтама сұралмайды. Берілген жауаптар сол күйінде қалады.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>Қол қойып сақтау</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Page before</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>page {0} of {1}</source>
            <translation>бет {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>PartialDateEdit</name>
        <message>
            <source>2017, 9.2017, ~2017, 2017-2018, or as it was said</source>
            <extracomment>Readings that a person filled in by parts: typing words does not take them away.</extracomment>
            <translation>2017, 9.2017, ~2017, 2017-2018 не айтылғандай</translation>
        </message>
        <message>
            <source>By parts</source>
            <translation>Бөліктеп</translation>
        </message>
        <message>
            <source>Year, month and day by parts: {0}</source>
            <translation>Жыл, ай, күн бөлек: {0}</translation>
        </message>
        <message>
            <source>Understood: {0}</source>
            <translation>Түсінілді: {0}</translation>
        </message>
        <message>
            <source>Kept as it was said. If you know when that was, fill in the parts, or type = and the date.</source>
            <translation>Айтылғандай сақталды. Қашан екенін білсеңіз, бөліктерін толтырыңыз не = және күнін теріңіз.</translation>
        </message>
        <message>
            <source>{month} has no day {day}. What was said is kept.</source>
            <translation>{month} айында {day}-күн жоқ. Айтылғаны сақталды.</translation>
        </message>
        <message>
            <source>There is no month {0}. What was said is kept.</source>
            <translation>{0}-ай жоқ. Айтылғаны сақталды.</translation>
        </message>
        <message>
            <source>That year is too far away. What was said is kept.</source>
            <translation>Ол жыл тым алыс. Айтылғаны сақталды.</translation>
        </message>
        <message>
            <source>This ends before it begins. What was said is kept.</source>
            <translation>Бұл басталмай бітеді. Айтылғаны сақталды.</translation>
        </message>
        <message>
            <source>Or another time</source>
            <translation>Немесе басқа уақыт</translation>
        </message>
        <message>
            <source>This cannot be a date. The last one that can be is kept.</source>
            <translation>Бұл күн бола алмайды. Жарамды соңғысы сақталды.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Құпия сөйлемді көрсету</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Құпия сөйлемді жасыру</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>Move everything to a new key</source>
            <translation>Бәрін жаңа кілтке көшіру</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Құпия сөйлемді өзгерту</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Қазіргі құпия сөйлем</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Copies made before still open with the old passphrase</source>
            <translation>Бұрынғы көшірмелер ескі құпия сөйлеммен әлі ашылады</translation>
        </message>
        <message>
            <source>If somebody has seen your passphrase, or had this laptop in their hands, changing it is not enough: go back, and choose “Passphrase seen, or laptop imaged”.</source>
            <translation>Біреу құпия сөйлеміңізді көрсе немесе осы ноутбук қолында болса, өзгерту аз: кері қайтып, «Құпия сөйлемді көріп қойды немесе ноутбук көшірілді» дегенді таңдаңыз.</translation>
        </message>
        <message>
            <source>Copies, images and backups made before still open with the old passphrase</source>
            <translation>Бұрынғы көшірмелер, бейнелер мен сақтық көшірмелер ескі құпия сөйлеммен әлі ашылады</translation>
        </message>
        <message>
            <source>Nothing can change what somebody took away. What you record from now on, they cannot read. Make a new backup afterwards, and destroy the earlier ones.</source>
            <translation>Біреу алып кеткенді ештеңе өзгерте алмайды. Енді жазғаныңызды олар оқи алмайды. Соңынан жаңа сақтық көшірме жасап, бұрынғыларын жойыңыз.</translation>
        </message>
        <message>
            <source>Your signing key may be in their hands too</source>
            <translation>Қол қою кілтіңіз де олардың қолында болуы мүмкін</translation>
        </message>
        <message>
            <source>It moves with you and stays the same. Tell a coordinator, who can revoke it, so that nobody can sign in your name.</source>
            <translation>Ол сізбен бірге көшеді, өзгермейді. Үйлестірушіге айтыңыз: сіздің атыңыздан ешкім қол қоймауы үшін оны қайтарып ала алады.</translation>
        </message>
        <message>
            <source>Only the new passphrase will open this vault</source>
            <translation>Бұл қойманы тек жаңа құпия сөйлем ашады</translation>
        </message>
        <message>
            <source>Recovery shares and a keyfile have to be made anew. It takes as much free space as the vault's database, and afterwards the vault is locked.</source>
            <translation>Қалпына келтіру үлестері мен кілт файлын қайта жасау керек. Қойма дерекқорындай бос орын керек, содан кейін қойма құлыпталады.</translation>
        </message>
        <message>
            <source>Move everything now</source>
            <translation>Бәрін қазір көшіру</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>Қойманы қазір ашатын құпия сөйлемді теріңіз.</translation>
        </message>
        <message>
            <source>Moving…</source>
            <translation>Көшірілуде…</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Өзгертілуде…</translation>
        </message>
        <message>
            <source>Moving… {0} %</source>
            <translation>Көшірілуде… {0} %</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>A name, however it is spelled</source>
            <translation>Ат, қалай жазылса да</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Әлі ешкім жоқ</translation>
        </message>
        <message>
            <source>People appear here as soon as a testimony names them.</source>
            <translation>Айғақта аталған адамдар осында көрінеді.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Ешкім табылмады</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Аттың бір бөлігін немесе басқа жазылуын көріңіз.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Nobody is entered yet</source>
            <translation>Әлі ешкім енгізілмеген</translation>
        </message>
        <message>
            <source>Add the person whom the witness speaks about.</source>
            <translation>Куәгер айтып отырған адамды қосыңыз.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message numerus="yes">
            <source>%n spellings to confirm</source>
            <translation>
                <numerusform>растайтын %n жазылу</numerusform>
                <numerusform>растайтын %n жазылу</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a victim</source>
            <translation>Жапа шеккенді қосу</translation>
        </message>
        <message>
            <source>Add a relative</source>
            <translation>Туыс қосу</translation>
        </message>
        <message>
            <source>Add somebody else</source>
            <translation>Басқа біреуді қосу</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Names</source>
            <translation>Аттары</translation>
        </message>
        <message>
            <source>Who this is in the story</source>
            <translation>Бұл оқиғада кім</translation>
        </message>
        <message>
            <source>Add a name: {0}</source>
            <translation>Ат қосу: {0}</translation>
        </message>
        <message>
            <source>Taken over from the names of the family</source>
            <translation>Отбасының есімдерінен алынды</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туған</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>Кім екені</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>Туған жері</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>18-ге толмаған</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Кәсібі</translation>
        </message>
    </context>
    <context>
        <name>PersonFurther</name>
        <message>
            <source>Addresses</source>
            <translation>Мекенжайлар</translation>
        </message>
        <message>
            <source>Papers and citizenship</source>
            <translation>Құжаттар мен азаматтық</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>Телефондар</translation>
        </message>
        <message>
            <source>Life: people, religion, work, health</source>
            <translation>Ұлты, діні, жұмысы, денсаулығы</translation>
        </message>
        <message>
            <source>Other roles, office</source>
            <translation>Басқа рөлдері, лауазымы</translation>
        </message>
        <message>
            <source>Not told, and why</source>
            <translation>Айтылмағаны және себебі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>{part} ({count})</source>
            <translation>{part} ({count})</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>Бұл адам туралы тағы</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Мекенжай қосу</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Құжат қосу</translation>
        </message>
        <message>
            <source>Citizenships</source>
            <translation>Азаматтықтары</translation>
        </message>
        <message>
            <source>Several are parted by commas.</source>
            <translation>Бірнешеуі үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Qandas status</source>
            <translation>Қандас мәртебесі</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>Рұқсаттар</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Құжат түрі</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Берген орган</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Жарамды мерзімі</translation>
        </message>
        <message>
            <source>The check digit does not fit. The number is kept as it was said.</source>
            <translation>Тексеру цифры сәйкес емес. Нөмір айтылғандай сақталды.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Whose, and who else answers</source>
            <translation>Кімдікі, тағы кім алады</translation>
        </message>
        <message>
            <source>Add a telephone</source>
            <translation>Телефон қосу</translation>
        </message>
        <message>
            <source>Ethnic background</source>
            <translation>Этникалық тегі</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>Діні</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>Отбасылық жағдайы</translation>
        </message>
        <message>
            <source>Dependants</source>
            <translation>Асырауындағылар</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Денсаулығы</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Сурет</translation>
        </message>
        <message>
            <source>One of the attachments of this testimony.</source>
            <translation>Осы айғақтың тіркемелерінің бірі.</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>For officials and alleged perpetrators. A coordinator fills it in.</source>
            <translation>Лауазымды адамдар мен кінәлі делінгендер үшін. Үйлестіруші толтырады.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Сұралмаған</translation>
        </message>
        <message>
            <source>The witness does not know</source>
            <translation>Куәгер білмейді</translation>
        </message>
        <message>
            <source>Did not want to say</source>
            <translation>Айтқысы келмеді</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>Туған жері</translation>
        </message>
    </context>
    <context>
        <name>PersonScreen</name>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>Есеп жасау</translation>
        </message>
        <message>
            <source>{count} sources</source>
            <translation>{count} дереккөз</translation>
        </message>
        <message>
            <source>Last known</source>
            <translation>Соңғы белгілісі</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туған</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгісіз</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>дереккөздер сәйкес емес</translation>
        </message>
        <message>
            <source>What each source says</source>
            <translation>Әр дереккөз не айтады</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>күні белгісіз</translation>
        </message>
        <message>
            <source>Nobody has said yet what became of them.</source>
            <translation>Оларға не болғанын әлі ешкім айтқан жоқ.</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Айғақтар</translation>
        </message>
        <message>
            <source>open the testimony</source>
            <translation>айғақты ашу</translation>
        </message>
        <message>
            <source>May be the same person</source>
            <translation>Бір адам болуы мүмкін</translation>
        </message>
        <message>
            <source>names alike: {percent} %</source>
            <translation>аттар ұқсастығы: {percent} %</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Сол адам</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Сол адам емес</translation>
        </message>
    </context>
    <context>
        <name>PhotoPanel</name>
        <message>
            <source>name not known</source>
            <translation>аты белгісіз</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>Көрсететіні</translation>
        </message>
        <message>
            <source>paper {number}</source>
            <translation>қағаз {number}</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>Қағаз</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бұл не</translation>
        </message>
        <message>
            <source>Read a number off it</source>
            <translation>Одан нөмір оқу</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Кімдікі</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Write it down there</source>
            <translation>Сонда жазу</translation>
        </message>
        <message>
            <source>The check digit does not fit: look at each figure again. It can be written down all the same.</source>
            <translation>Тексеру цифры сәйкес емес: әр цифрға қайта қараңыз. Сонда да жазуға болады.</translation>
        </message>
        <message>
            <source>The check digit fits.</source>
            <translation>Тексеру цифры сәйкес.</translation>
        </message>
        <message>
            <source>Written down with {name}.</source>
            <translation>{name} атына жазылды.</translation>
        </message>
        <message>
            <source>It shows an injury</source>
            <translation>Жарақатты көрсетеді</translation>
        </message>
        <message>
            <source>May this picture be kept? Asked for itself</source>
            <translation>Бұл суретті сақтауға бола ма? Бөлек сұралады</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>It is never shown small, and never used without this answer.</source>
            <translation>Ол ешқашан кішірейтіп көрсетілмейді, бұл жауапсыз ешқашан қолданылмайды.</translation>
        </message>
    </context>
    <context>
        <name>PhotoTools</name>
        <message>
            <source>Closer</source>
            <translation>Жақындату</translation>
        </message>
        <message>
            <source>Less close</source>
            <translation>Алыстату</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Бұру</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Қиып алу</translation>
        </message>
        <message>
            <source>Read the number</source>
            <translation>Нөмірді оқу</translation>
        </message>
        <message>
            <source>Draw the frame with the mouse, or move it with the arrow keys and change its size with Shift and arrows. The original stays as it came.</source>
            <translation>Жақтауды тінтуірмен сызыңыз не көрсеткі пернелермен жылжытып, Shift пен көрсеткілермен көлемін өзгертіңіз. Түпнұсқа келген күйінде қалады.</translation>
        </message>
        <message>
            <source>Keep as a working copy</source>
            <translation>Жұмыс көшірмесі ретінде сақтау</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Бұрынғыдай</translation>
        </message>
        <message>
            <source>Working copy: {what}</source>
            <translation>Жұмыс көшірмесі: {what}</translation>
        </message>
        <message>
            <source>A working copy is kept with the testimony</source>
            <translation>Жұмыс көшірмесі айғақпен бірге сақталды</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Folder above</source>
            <translation>Жоғарғы қалта</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>Басқа орын</translation>
        </message>
        <message>
            <source>or type a path</source>
            <translation>немесе жолын теріңіз</translation>
        </message>
        <message>
            <source>Path of a folder or a file</source>
            <translation>Қалтаның не файлдың жолы</translation>
        </message>
        <message>
            <source>No folders here</source>
            <translation>Мұнда қалта жоқ</translation>
        </message>
        <message>
            <source>Nothing of that kind here</source>
            <translation>Мұнда ондай ештеңе жоқ</translation>
        </message>
        <message>
            <source>Contents of the folder</source>
            <translation>Қалтаның ішіндегісі</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Файлдың аты</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Мұнда ештеңе жоқ</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>Менің файлдарым</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>Флешка {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>Диск {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}, бос орын {1}</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n name(s) are shown</source>
            <translation>
                <numerusform>Тек алғашқы %n ат көрсетілді</numerusform>
                <numerusform>Тек алғашқы %n ат көрсетілді</numerusform>
            </translation>
        </message>
        <message>
            <source>This folder cannot be read</source>
            <translation>Бұл қалта оқылмайды</translation>
        </message>
        <message>
            <source>{0} free here</source>
            <translation>мұнда {0} бос</translation>
        </message>
        <message>
            <source>There is nothing like that at this path</source>
            <translation>Бұл жолда ондай ештеңе жоқ</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message numerus="yes">
            <source>%n places of the list fit: arrow down</source>
            <translation>
                <numerusform>Тізімде %n жер сәйкес: төмен перне</numerusform>
                <numerusform>Тізімде %n жер сәйкес: төмен перне</numerusform>
            </translation>
        </message>
        <message>
            <source>Not this place of the list</source>
            <translation>Тізімдегі бұл жер емес</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>country</source>
            <translation>ел</translation>
        </message>
        <message>
            <source>region</source>
            <translation>өлке</translation>
        </message>
        <message>
            <source>province</source>
            <translation>провинция</translation>
        </message>
        <message>
            <source>prefecture</source>
            <translation>аймақ</translation>
        </message>
        <message>
            <source>city</source>
            <translation>қала</translation>
        </message>
        <message>
            <source>county</source>
            <translation>аудан</translation>
        </message>
        <message>
            <source>district</source>
            <translation>округ</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>Биңтуан дивизиясы</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Five seconds back</source>
            <translation>Бес секунд артқа</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Ойнату</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>Бес секунд алға</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Жылдамдық</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Кідірту</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>What holds on every laptop</source>
            <translation>Әр ноутбукте күші бар нәрсе</translation>
        </message>
        <message>
            <source>An open interview is covered</source>
            <translation>Ашық сұхбат жабылады</translation>
        </message>
        <message>
            <source>An open interview locks</source>
            <translation>Ашық сұхбат құлыпталады</translation>
        </message>
        <message>
            <source>Everything else locks</source>
            <translation>Қалғанының бәрі құлыпталады</translation>
        </message>
        <message>
            <source>Sealing what is recorded</source>
            <translation>Жазылғанды мөрлеу</translation>
        </message>
        <message>
            <source>Policy {0}, decided by a coordinator. It can only be stricter than the program itself.</source>
            <translation>Ереже {0}, үйлестіруші шешкен. Ол бағдарламаның өзінен тек қатаңырақ бола алады.</translation>
        </message>
        <message>
            <source>Nobody has decided otherwise: these are the program's own limits.</source>
            <translation>Ешкім басқаша шешкен жоқ: бұлар бағдарламаның өз шектері.</translation>
        </message>
        <message>
            <source>There are two policies of the same number</source>
            <translation>Бір нөмірмен екі ереже бар</translation>
        </message>
        <message>
            <source>Of each value the stricter one holds until a coordinator decides again. By {0}.</source>
            <translation>Үйлестіруші қайта шешкенше әр мәннің қатаңырағы күшінде. Кімдікі: {0}.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Cover an open interview</source>
            <translation>Ашық сұхбатты жабу</translation>
        </message>
        <message>
            <source>Lock an open interview</source>
            <translation>Ашық сұхбатты құлыптау</translation>
        </message>
        <message>
            <source>Lock everything else</source>
            <translation>Қалғанының бәрін құлыптау</translation>
        </message>
        <message>
            <source>It goes out with your next invitations, bundles and receipts. A laptop obeys from the moment it gets one.</source>
            <translation>Ол келесі шақыруларыңызбен, бумаларыңызбен және қолхаттарыңызбен кетеді. Ноутбук оны алған сәттен бастап орындайды.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>Қол қойып сақтау</translation>
        </message>
        <message numerus="yes">
            <source>after %n second(s) without a touch</source>
            <translation>
                <numerusform>%n секунд тиіспегенде</numerusform>
                <numerusform>%n секунд тиіспегенде</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a touch</source>
            <translation>
                <numerusform>%n минут тиіспегенде</numerusform>
                <numerusform>%n минут тиіспегенде</numerusform>
            </translation>
        </message>
        <message>
            <source>whoever records it chooses</source>
            <translation>жазған адам таңдайды</translation>
        </message>
        <message>
            <source>suggested for every testimony</source>
            <translation>әр айғаққа ұсынылады</translation>
        </message>
        <message>
            <source>every testimony</source>
            <translation>әр айғақ</translation>
        </message>
    </context>
    <context>
        <name>PresentForm</name>
        <message>
            <source>Passphrase now</source>
            <translation>Қазіргі құпия сөйлем</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Кері қайту</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>Қойманы қазір ашатын құпия сөйлемді теріңіз.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Тексерілуде…</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>not begun</source>
            <translation>басталмаған</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost.</source>
            <translation>Кез келген сәтте болдырмауға не құлыптауға болады. Ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Тоқтатылуда</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>PutBackNotice</name>
        <message>
            <source>Check and backup…</source>
            <translation>Тексеру мен көшірме…</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>No native speaker has read this translation yet.</source>
            <translation>Бұл аударманы ана тілінде сөйлейтін ешкім әлі оқыған жоқ.</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>Оқылуға тиіс</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message>
            <source>Why there is no answer: {0}</source>
            <translation>Неге жауап жоқ: {0}</translation>
        </message>
        <message>
            <source>No answer?</source>
            <translation>Жауап жоқ па?</translation>
        </message>
        <message>
            <source>What else it was</source>
            <translation>Тағы не</translation>
        </message>
        <message>
            <source>What else it was: {0}</source>
            <translation>Тағы не: {0}</translation>
        </message>
        <message>
            <source>Asked for, and not answered yet</source>
            <translation>Сұралған, әлі жауапсыз</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Сұралмаған</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Белгісіз</translation>
        </message>
        <message>
            <source>Refused to say</source>
            <translation>Айтудан бас тартты</translation>
        </message>
        <message>
            <source>2017, 9.2017 or 12.9.2017</source>
            <translation>2017, 9.2017 не 12.9.2017</translation>
        </message>
        <message>
            <source>When this was answered, the question was: {0}</source>
            <translation>Осы жауап берілгенде сұрақ былай еді: {0}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Құлыптау</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Айғақтар</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Тапсыру</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Келгендер</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
    </context>
    <context>
        <name>ReadNumbers</name>
        <message>
            <source>Whose: {name}</source>
            <translation>Кімдікі: {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Оқылып жатыр…</translation>
        </message>
        <message>
            <source>Nothing that looks like a number was read. Mark it with the frame, or type it.</source>
            <translation>Нөмірге ұқсас ештеңе оқылмады. Оны жақтаумен белгілеңіз немесе теріңіз.</translation>
        </message>
        <message>
            <source>Read by the program: a guess. Compare every figure with the picture.</source>
            <translation>Бағдарлама оқыды: бұл болжам. Әр цифрды суретпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>The piece of the picture</source>
            <translation>Суреттің бөлігі</translation>
        </message>
        <message>
            <source>Not sure of: {figures}</source>
            <translation>Сенімсіз: {figures}</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>It is so: write it down</source>
            <translation>Дұрыс: жазып қою</translation>
        </message>
        <message>
            <source>Put it right first</source>
            <translation>Алдымен түзету</translation>
        </message>
        <message>
            <source>Birth date: {date}</source>
            <translation>Туған күні: {date}</translation>
        </message>
        <message>
            <source>Sex: {sex}</source>
            <translation>Жынысы: {sex}</translation>
        </message>
        <message>
            <source>it has no check digit</source>
            <translation>бақылау цифры жоқ</translation>
        </message>
        <message>
            <source>the check digit fits</source>
            <translation>бақылау цифры сәйкес</translation>
        </message>
        <message>
            <source>the check digit does not fit</source>
            <translation>бақылау цифры сәйкес емес</translation>
        </message>
    </context>
    <context>
        <name>RecordingKeys</name>
        <message>
            <source>The recording is paused</source>
            <translation>Жазба кідірді</translation>
        </message>
        <message>
            <source>{mark} speaks from where it goes on (F11).</source>
            <translation>Жазба жалғасқан жерден {mark} сөйлейді (F11).</translation>
        </message>
        <message>
            <source>Nobody here is S{number}</source>
            <translation>Мұнда S{number} жоқ</translation>
        </message>
        <message>
            <source>Who else speaks is added under Consent: another witness speaks too.</source>
            <translation>Тағы кім сөйлейтіні «Келісім» бөлімінде қосылады: тағы бір куәгер сөйлейді.</translation>
        </message>
    </context>
    <context>
        <name>RecordingPanel</name>
        <message>
            <source>Picture of the camera</source>
            <translation>Камераның бейнесі</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Дыбыс</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Бейне</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Сурет</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Микрофон</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Қайта қарау</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>Табылмады</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Кідірту</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Осы сәтті белгілеу</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Take a photograph</source>
            <translation>Суретке түсіру</translation>
        </message>
        <message>
            <source>Room on the disk: {time}</source>
            <translation>Дискідегі орын: {time}</translation>
        </message>
        <message>
            <source>the disk is nearly full</source>
            <translation>диск толуға жақын</translation>
        </message>
        <message>
            <source>Pictures left out because the computer is too slow: {count}</source>
            <translation>Компьютер баяу болғандықтан қалып қойған кадрлар: {count}</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>Жазылып жатқан жоқ</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Басталуда…</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Жазылуда</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Кідірді</translation>
        </message>
        <message>
            <source>Keeping it…</source>
            <translation>Сақталуда…</translation>
        </message>
    </context>
    <context>
        <name>RecordingStrip</name>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
    </context>
    <context>
        <name>RecoverCard</name>
        <message>
            <source>Open with recovery shares</source>
            <translation>Қалпына келтіру үлестерімен ашу</translation>
        </message>
        <message>
            <source>Any three of the five open the vault. Then you choose a new passphrase; the old one is gone.</source>
            <translation>Бес үлестің кез келген үшеуі қойманы ашады. Содан кейін жаңа құпия сөйлем таңдайсыз; ескісі жарамайды.</translation>
        </message>
        <message>
            <source>These three open it. Now choose a new passphrase</source>
            <translation>Осы үшеуі ашады. Енді жаңа құпия сөйлем таңдаңыз</translation>
        </message>
        <message>
            <source>No earlier passphrase opens the vault afterwards, and no keyfile is needed.</source>
            <translation>Содан кейін бұрынғы ешбір құпия сөйлем қойманы ашпайды, кілт файлы да керек емес.</translation>
        </message>
        <message>
            <source>Three shares are in one place now</source>
            <translation>Үш үлес қазір бір жерде</translation>
        </message>
        <message>
            <source>Take them apart again. If others may have seen them, make new ones in the vault.</source>
            <translation>Оларды қайта бөліңіз. Басқалар көрген болуы мүмкін болса, қоймада жаңасын жасаңыз.</translation>
        </message>
        <message>
            <source>Set it and open the vault</source>
            <translation>Орнатып, қойманы ашу</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ештеңе өзгертпеу</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ашылуда…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalNotice</name>
        <message>
            <source>Does recovery work?</source>
            <translation>Қалпына келтіру істей ме?</translation>
        </message>
        <message>
            <source>Try it every 90 days, with recovery shares or the passphrase as it is written down.</source>
            <translation>Оны әр 90 күн сайын байқап көріңіз: үлестермен немесе жазып қойған құпия сөйлеммен.</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>Жаттығу…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Rehearse recovery</source>
            <translation>Қалпына келтіруді жаттығу</translation>
        </message>
        <message>
            <source>On the day when it matters it is too late to find out. Bring the shares, or your passphrase as you have it written down: the vault's own files are opened with it, and you are told what was in there.</source>
            <translation>Керек болған күні білу тым кеш. Үлестерді немесе жазып қойған құпия сөйлеміңізді әкеліңіз: қойманың өз файлдары сонымен ашылып, ішінде не бары айтылады.</translation>
        </message>
        <message>
            <source>With three recovery shares</source>
            <translation>Үш қалпына келтіру үлесімен</translation>
        </message>
        <message>
            <source>With the passphrase</source>
            <translation>Құпия сөйлеммен</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Кері қайту</translation>
        </message>
        <message>
            <source>Rehearse with three recovery shares</source>
            <translation>Үш үлеспен жаттығу</translation>
        </message>
        <message>
            <source>Type them from the papers, as they are.</source>
            <translation>Қағаздағы күйінде теріңіз.</translation>
        </message>
        <message>
            <source>Rehearse with the passphrase</source>
            <translation>Құпия сөйлеммен жаттығу</translation>
        </message>
        <message>
            <source>Type it as you have it written down.</source>
            <translation>Жазып қойғаныңызша теріңіз.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Байқап көру</translation>
        </message>
        <message numerus="yes">
            <source>It opened this vault: %n testimony(ies)</source>
            <translation>
                <numerusform>Ол осы қойманы ашты: %n айғақ</numerusform>
                <numerusform>Ол осы қойманы ашты: %n айғақ</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down for today. You will be asked again in 90 days.</source>
            <translation>Бүгінге жазылды. 90 күннен кейін қайта сұралады.</translation>
        </message>
        <message>
            <source>It opened this vault, but the vault is empty</source>
            <translation>Ол осы қойманы ашты, бірақ қойма бос</translation>
        </message>
        <message>
            <source>Rehearse again when there is something in it to lose.</source>
            <translation>Ішінде жоғалтатын нәрсе болғанда қайта жаттығыңыз.</translation>
        </message>
        <message>
            <source>Three shares have been in one place</source>
            <translation>Үш үлес бір жерде болды</translation>
        </message>
        <message>
            <source>Take them apart again. If somebody else may have seen them, make new ones.</source>
            <translation>Оларды қайта бөліңіз. Басқа біреу көрген болуы мүмкін болса, жаңасын жасаңыз.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
    </context>
    <context>
        <name>ReleaseScreen</name>
        <message>
            <source>A name in any script, a case number, a word</source>
            <translation>Кез келген жазудағы ат, іс нөмірі, сөз</translation>
        </message>
        <message>
            <source>About whom or what</source>
            <translation>Кім не туралы</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>Names taken out, read by you, checked by a second program</source>
            <translation>Аттар алынды, сіз оқыдыңыз, екінші бағдарлама тексерді</translation>
        </message>
        <message>
            <source>Next: for whom</source>
            <translation>Келесі: кімге</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгісіз</translation>
        </message>
        <message>
            <source>Testimony {0}</source>
            <translation>Айғақ {0}</translation>
        </message>
        <message>
            <source>This report is about</source>
            <translation>Бұл есеп мына туралы</translation>
        </message>
        <message>
            <source>Tick people or testimonies on the list. A person brings every testimony about them.</source>
            <translation>Тізімнен адамдарды не айғақтарды белгілеңіз. Адам өзі туралы әр айғақты бірге әкеледі.</translation>
        </message>
        <message>
            <source>Take {0} off</source>
            <translation>{0}: алып тастау</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message>
            <source>Choosing releases nothing</source>
            <translation>Таңдау ештеңе шығармайды</translation>
        </message>
        <message>
            <source>Released before</source>
            <translation>Бұрын шығарылғандар</translation>
        </message>
        <message>
            <source>Nothing yet. Every release is recorded here, with the hash of its file.</source>
            <translation>Әзірге жоқ. Әр шығару осында файлының хэшімен жазылады.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n айғақ</numerusform>
                <numerusform>%n айғақ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) shown as □</source>
            <translation>
                <numerusform>%n әріп □ болып көрсетілген</numerusform>
                <numerusform>%n әріп □ болып көрсетілген</numerusform>
            </translation>
        </message>
        <message>
            <source>never written</source>
            <translation>ешқашан жазылмайды</translation>
        </message>
    </context>
    <context>
        <name>ReleaseStep</name>
        <message>
            <source>As what</source>
            <translation>Қандай түрде</translation>
        </message>
        <message>
            <source>to print and to hand over</source>
            <translation>басып шығаруға және тапсыруға</translation>
        </message>
        <message>
            <source>for a web page</source>
            <translation>веб-бетке</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Айғақтар</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n пайдаланылды</numerusform>
                <numerusform>%n пайдаланылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Кірмеді</translation>
        </message>
        <message numerus="yes">
            <source>%n, said nowhere in the report</source>
            <translation>
                <numerusform>%n, есепте еш жерде айтылмайды</numerusform>
                <numerusform>%n, есепте еш жерде айтылмайды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n text(s) read and let in</source>
            <translation>
                <numerusform>%n мәтіннің {0} оқылып, кіргізілді</numerusform>
                <numerusform>%n мәтіннің {0} оқылып, кіргізілді</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of witnesses</source>
            <translation>Куәгерлердің сөздері</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not decided: those texts stay out</source>
            <translation>
                <numerusform>%n сұрақ шешілмеген: ол мәтіндер кірмейді</numerusform>
                <numerusform>%n сұрақ шешілмеген: ол мәтіндер кірмейді</numerusform>
            </translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Әлі ашық</translation>
        </message>
        <message>
            <source>Names removed</source>
            <translation>Алынған аттар</translation>
        </message>
        <message>
            <source>What no program can prove</source>
            <translation>Ешбір бағдарлама дәлелдей алмайтыны</translation>
        </message>
        <message>
            <source>Not found, or not looked for: {0}. You have read it: you answer for these.</source>
            <translation>Табылмады не ізделмеді: {0}. Сіз оқыдыңыз: бұларға сіз жауаптысыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has would be shown as □</source>
            <translation>
                <numerusform>ешбір қаріпте жоқ %n әріп □ болып көрінер еді</numerusform>
                <numerusform>ешбір қаріпте жоқ %n әріп □ болып көрінер еді</numerusform>
            </translation>
        </message>
        <message>
            <source>Install a font with the letters of that script, or release it so: it is put on record.</source>
            <translation>Ол жазудың әріптері бар қаріп орнатыңыз не осылай шығарыңыз: ол жазылады.</translation>
        </message>
        <message>
            <source>Nothing was released</source>
            <translation>Ештеңе шығарылған жоқ</translation>
        </message>
    </context>
    <context>
        <name>ReleaseWords</name>
        <message>
            <source>UN procedures</source>
            <translation>БҰҰ рәсімдері</translation>
        </message>
        <message>
            <source>To the government, through the UN</source>
            <translation>БҰҰ арқылы үкіметке</translation>
        </message>
        <message>
            <source>Published by the UN</source>
            <translation>БҰҰ жариялайды</translation>
        </message>
        <message>
            <source>Petition to an authority</source>
            <translation>Органға өтініш</translation>
        </message>
        <message>
            <source>Lawyer in their own case</source>
            <translation>Өз ісіндегі заңгер</translation>
        </message>
        <message>
            <source>A court</source>
            <translation>Сот</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>Журналистер</translation>
        </message>
        <message>
            <source>Partner organisation</source>
            <translation>Серіктес ұйым</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>Жапа шеккендердің жария дерекқоры</translation>
        </message>
        <message>
            <source>Public web</source>
            <translation>Жалпыға ашық интернет</translation>
        </message>
        <message>
            <source>in confidence</source>
            <translation>құпия түрде</translation>
        </message>
        <message>
            <source>never who told of it</source>
            <translation>кім айтқаны ешқашан айтылмайды</translation>
        </message>
        <message>
            <source>anybody can read it</source>
            <translation>кез келген адам оқи алады</translation>
        </message>
        <message>
            <source>one named authority</source>
            <translation>аталған бір орган</translation>
        </message>
        <message>
            <source>asylum or court case</source>
            <translation>баспана не сот ісі</translation>
        </message>
        <message>
            <source>as evidence</source>
            <translation>дәлел ретінде</translation>
        </message>
        <message>
            <source>anybody may read it in the end</source>
            <translation>ақырында кез келген адам оқуы мүмкін</translation>
        </message>
        <message>
            <source>named to the witness</source>
            <translation>куәгерге аты айтылған</translation>
        </message>
        <message>
            <source>somebody still inside would be seen to have spoken</source>
            <translation>әлі ішінде жүрген біреудің сөйлегені көрініп қалар еді</translation>
        </message>
        <message>
            <source>told of by office only, not by name</source>
            <translation>аты емес, тек лауазымы айтылады</translation>
        </message>
        <message>
            <source>not somebody a report is about</source>
            <translation>есеп бұл адам туралы емес</translation>
        </message>
        <message>
            <source>somebody wished it erased</source>
            <translation>біреу оны өшіруді тіледі</translation>
        </message>
        <message>
            <source>held after a reprisal against the family</source>
            <translation>отбасына қысымнан кейін тоқтатылды</translation>
        </message>
        <message>
            <source>taken back by the witness</source>
            <translation>куәгер қайтарып алды</translation>
        </message>
        <message>
            <source>the witness left before answering; no coordinator has decided</source>
            <translation>куәгер жауап бермей кетті; ешбір үйлестіруші шешкен жоқ</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>аяқталмаған</translation>
        </message>
        <message>
            <source>nobody is named as its witness</source>
            <translation>куәгері ретінде ешкім аталмаған</translation>
        </message>
        <message>
            <source>keeping it was refused</source>
            <translation>сақтаудан бас тартылды</translation>
        </message>
        <message>
            <source>a child is never told of in public</source>
            <translation>бала туралы жария айтылмайды</translation>
        </message>
        <message>
            <source>a child: guardian's consent or the child's assent is missing</source>
            <translation>бала: қамқоршының келісімі не баланың ризалығы жоқ</translation>
        </message>
        <message>
            <source>was a child then: ask again</source>
            <translation>ол кезде бала еді: қайта сұраңыз</translation>
        </message>
        <message>
            <source>consent for this was never asked</source>
            <translation>бұған келісім ешқашан сұралмаған</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>бас тартылды</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>келісім қайтарып алынды</translation>
        </message>
        <message>
            <source>consent has run out</source>
            <translation>келісімнің мерзімі бітті</translation>
        </message>
        <message>
            <source>replaced by a later answer</source>
            <translation>кейінгі жауап ауыстырды</translation>
        </message>
        <message>
            <source>a condition is not met yet</source>
            <translation>шарт әлі орындалмаған</translation>
        </message>
        <message>
            <source>the risks were not explained</source>
            <translation>қауіптері түсіндірілмеген</translation>
        </message>
        <message>
            <source>the time to think it over is not over</source>
            <translation>ойлану уақыты әлі бітпеген</translation>
        </message>
        <message>
            <source>the day of the consent is not known</source>
            <translation>келісім күні белгісіз</translation>
        </message>
        <message>
            <source>no level was agreed</source>
            <translation>деңгей келісілмеген</translation>
        </message>
        <message>
            <source>as far as the consent goes</source>
            <translation>келісім рұқсат еткен шекте</translation>
        </message>
        <message>
            <source>detained: two people must first decide what is best</source>
            <translation>қамауда: алдымен екі адам не дұрысын шешуі керек</translation>
        </message>
        <message>
            <source>detained: that decision does not cover this use</source>
            <translation>қамауда: ол шешім бұл мақсатты қамтымайды</translation>
        </message>
        <message>
            <source>detained: that decision is due to be looked at again</source>
            <translation>қамауда: ол шешімді қайта қарайтын уақыт жетті</translation>
        </message>
        <message>
            <source>a close relative objects to the name</source>
            <translation>жақын туыс атына қарсы</translation>
        </message>
        <message>
            <source>a close relative was not heard about the name</source>
            <translation>ат туралы жақын туыстан сұралмаған</translation>
        </message>
        <message>
            <source>as they wished themselves</source>
            <translation>өздері тілегендей</translation>
        </message>
        <message>
            <source>their own wish was not freely said</source>
            <translation>өз тілегі еркін айтылмаған</translation>
        </message>
        <message>
            <source>this audience is told no more</source>
            <translation>бұл оқырмандарға бұдан көп айтылмайды</translation>
        </message>
        <message>
            <source>somebody who must not be named has the same name</source>
            <translation>аталмауға тиіс біреудің аты бірдей</translation>
        </message>
        <message>
            <source>parts of it are not in this vault</source>
            <translation>кейбір бөліктері бұл қоймада жоқ</translation>
        </message>
        <message>
            <source>no testimony about them may be used</source>
            <translation>олар туралы ешбір айғақты пайдалануға болмайды</translation>
        </message>
        <message>
            <source>people whom no record names</source>
            <translation>ешбір жазбада аталмаған адамдар</translation>
        </message>
        <message>
            <source>names with typing errors</source>
            <translation>қате жазылған аттар</translation>
        </message>
        <message>
            <source>descriptions that tell who it is</source>
            <translation>кім екенін білдіретін сипаттамалар</translation>
        </message>
        <message>
            <source>what earlier reports and others have published</source>
            <translation>бұрынғы есептер мен басқалар жариялағаны</translation>
        </message>
        <message>
            <source>names of under four letters, found as whole words only</source>
            <translation>төрт әріптен қысқа аттар, тек тұтас сөз ретінде табылады</translation>
        </message>
        <message>
            <source>spellings that nobody has confirmed</source>
            <translation>ешкім растамаған жазылулар</translation>
        </message>
        <message>
            <source>places in another script than recorded</source>
            <translation>жазылғаннан басқа жазудағы жер аттары</translation>
        </message>
        <message>
            <source>dates written in words</source>
            <translation>сөзбен жазылған күндер</translation>
        </message>
        <message>
            <source>numbers written in words</source>
            <translation>сөзбен жазылған сандар</translation>
        </message>
        <message>
            <source>what is seen and heard in pictures and sound</source>
            <translation>сурет пен дыбыста көрінетін, естілетін нәрсе</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>электрондық пошта мекенжайы</translation>
        </message>
        <message>
            <source>a web address</source>
            <translation>веб-мекенжай</translation>
        </message>
        <message>
            <source>an account name</source>
            <translation>тіркелгі аты</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>Қытай жеке куәлік нөмірі</translation>
        </message>
        <message>
            <source>a Kazakh identity number</source>
            <translation>Қазақстан жеке нөмірі</translation>
        </message>
        <message>
            <source>an identity number</source>
            <translation>жеке куәлік нөмірі</translation>
        </message>
        <message>
            <source>a bank card number</source>
            <translation>банк картасының нөмірі</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>паспорт нөмірі</translation>
        </message>
        <message>
            <source>a telephone number</source>
            <translation>телефон нөмірі</translation>
        </message>
        <message>
            <source>a number that belongs to somebody</source>
            <translation>біреуге тиесілі нөмір</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>ат</translation>
        </message>
        <message>
            <source>a protected name with a typing error</source>
            <translation>қорғалған ат, қате жазылған</translation>
        </message>
        <message>
            <source>a protected name in another spelling</source>
            <translation>қорғалған ат, басқаша жазылған</translation>
        </message>
        <message>
            <source>something that tells who it is</source>
            <translation>кім екенін білдіретін нәрсе</translation>
        </message>
        <message>
            <source>Somebody's name has under four letters: look for it yourself.</source>
            <translation>Біреудің аты төрт әріптен қысқа: өзіңіз іздеңіз.</translation>
        </message>
        <message>
            <source>The witness asked that parts of this are not used.</source>
            <translation>Куәгер мұның кей бөлігін пайдаланбауды сұрады.</translation>
        </message>
        <message>
            <source>The witness declined to speak about some things.</source>
            <translation>Куәгер кей нәрсе туралы айтудан бас тартты.</translation>
        </message>
        <message>
            <source>This translation or transcript was never checked by a second person.</source>
            <translation>Бұл аударманы не жазып алынған мәтінді екінші адам ешқашан тексермеген.</translation>
        </message>
        <message>
            <source>This translation was never checked by a second person.</source>
            <translation>Бұл аударманы екінші адам ешқашан тексермеген.</translation>
        </message>
        <message>
            <source>The account was changed after this translation was made.</source>
            <translation>Осы аударма жасалған соң баян өзгертілген.</translation>
        </message>
        <message>
            <source>the agreed level allows no words of the witness</source>
            <translation>келісілген деңгей куәгердің сөзіне рұқсат бермейді</translation>
        </message>
        <message>
            <source>a protected name has no spelling in the script of this text</source>
            <translation>қорғалған аттың бұл мәтіннің жазуында жазылуы жоқ</translation>
        </message>
        <message>
            <source>a protected name, number or address stands in it</source>
            <translation>онда қорғалған ат, нөмір не мекенжай бар</translation>
        </message>
        <message>
            <source>not all of the report could be read back out of it</source>
            <translation>есептің бәрі одан қайта оқылмады</translation>
        </message>
        <message>
            <source>it holds something that no report of ours holds</source>
            <translation>онда біздің ешбір есепте болмайтын нәрсе бар</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Латын</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кирилл</translation>
        </message>
        <message>
            <source>Kazakh in Arabic letters</source>
            <translation>Қазақша араб әріптерімен</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Ұйғыр</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Қытай</translation>
        </message>
        <message>
            <source>In the witness's words</source>
            <translation>Куәгердің сөзімен</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Аударма</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Жазып алынған мәтін</translation>
        </message>
        <message>
            <source>Answers to the questions</source>
            <translation>Сұрақтарға жауаптар</translation>
        </message>
        <message>
            <source>Answers to the organisation's own questions</source>
            <translation>Ұйымның өз сұрақтарына жауаптар</translation>
        </message>
        <message>
            <source>What is claimed</source>
            <translation>Не айтылады</translation>
        </message>
        <message>
            <source>Details of what happened</source>
            <translation>Не болғанының егжей-тегжейі</translation>
        </message>
    </context>
    <context>
        <name>ReleasedPage</name>
        <message>
            <source>Released</source>
            <translation>Шығарылды</translation>
        </message>
        <message>
            <source>{0} · for: {1}</source>
            <translation>{0} · кімге: {1}</translation>
        </message>
        <message numerus="yes">
            <source>clean: %n place(s) of the file searched</source>
            <translation>
                <numerusform>таза: файлдың %n жері қаралды</numerusform>
                <numerusform>таза: файлдың %n жері қаралды</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation>Файлды тексеру</translation>
        </message>
        <message numerus="yes">
            <source>%n protected name(s), number(s) and address(es), none found</source>
            <translation>
                <numerusform>%n қорғалған ат, нөмір, мекенжай — ешқайсысы табылмады</numerusform>
                <numerusform>%n қорғалған ат, нөмір, мекенжай — ешқайсысы табылмады</numerusform>
            </translation>
        </message>
        <message>
            <source>Looked for</source>
            <translation>Ізделгені</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Әріптер</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has are shown as □</source>
            <translation>
                <numerusform>ешбір қаріпте жоқ %n әріп □ болып көрсетілген</numerusform>
                <numerusform>ешбір қаріпте жоқ %n әріп □ болып көрсетілген</numerusform>
            </translation>
        </message>
        <message>
            <source>The release is on record: what went out, for whom, by whom and under which consents.</source>
            <translation>Шығару жазылды: не шықты, кімге, кім шығарды, қандай келісімдермен.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
    </context>
    <context>
        <name>ReleasingPage</name>
        <message>
            <source>Checking and releasing</source>
            <translation>Тексеріліп, шығарылуда</translation>
        </message>
        <message>
            <source>Nothing goes out before the finished file was checked.</source>
            <translation>Дайын файл тексерілмей ештеңе сыртқа шықпайды.</translation>
        </message>
        <message>
            <source>Consents looked at once more</source>
            <translation>Келісімдер тағы бір қаралды</translation>
        </message>
        <message>
            <source>Pages set from the redacted text</source>
            <translation>Беттер бүркелген мәтіннен терілді</translation>
        </message>
        <message>
            <source>Finished file searched by a second program</source>
            <translation>Дайын файлды екінші бағдарлама қарап шықты</translation>
        </message>
        <message>
            <source>Release recorded and signed</source>
            <translation>Шығару жазылып, қол қойылды</translation>
        </message>
        <message>
            <source>File written</source>
            <translation>Файл жазылды</translation>
        </message>
        <message>
            <source>You can cancel until the release is recorded. Nothing is lost.</source>
            <translation>Шығару жазылғанша болдырмауға болады. Ештеңе жоғалмайды.</translation>
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message>
            <source>About whom</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Check and release</source>
            <translation>Тексеру және шығару</translation>
        </message>
        <message>
            <source>As it will be released</source>
            <translation>Шығарылатын түрі</translation>
        </message>
        <message>
            <source>Report on {0}</source>
            <translation>Есеп: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Report on %n person(s)</source>
            <translation>
                <numerusform>%n адам туралы есеп</numerusform>
                <numerusform>%n адам туралы есеп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Report on %n testimony(ies)</source>
            <translation>
                <numerusform>%n айғақ бойынша есеп</numerusform>
                <numerusform>%n айғақ бойынша есеп</numerusform>
            </translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>Check and save…</source>
            <translation>Тексеріп сақтау…</translation>
        </message>
        <message>
            <source>Next: consents</source>
            <translation>Келесі: келісімдер</translation>
        </message>
        <message>
            <source>Next: text</source>
            <translation>Келесі: мәтін</translation>
        </message>
        <message>
            <source>Next: check and release</source>
            <translation>Келесі: тексеру және шығару</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Мәтінге оралу</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>The report is being released</source>
            <translation>Есеп шығарылуда</translation>
        </message>
        <message>
            <source>Wait until it is out, or cancel it first.</source>
            <translation>Шыққанша күтіңіз немесе алдымен болдырмаңыз.</translation>
        </message>
        <message>
            <source>Kept until you leave</source>
            <translation>Сіз шыққанша сақталады</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>Әлі ештеңе шығарылған жоқ</translation>
        </message>
        <message>
            <source>Not proven: unlisted people, typing errors, descriptions</source>
            <translation>Дәлелденбеген: тізімде жоқ адамдар, қате жазулар, сипаттамалар</translation>
        </message>
        <message>
            <source>Not everything is proven</source>
            <translation>Бәрі дәлелденбеген</translation>
        </message>
        <message>
            <source>Released and recorded</source>
            <translation>Шығарылды және жазылды</translation>
        </message>
        <message>
            <source>Page {0}</source>
            <translation>Бет {0}</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>Есепке оралу</translation>
        </message>
        <message>
            <source>Where should the report be written?</source>
            <translation>Есеп қайда жазылсын?</translation>
        </message>
        <message>
            <source>Check and save</source>
            <translation>Тексеріп сақтау</translation>
        </message>
        <message>
            <source>Looking at the consents…</source>
            <translation>Келісімдер қаралуда…</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n пайдаланылды</numerusform>
                <numerusform>%n пайдаланылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n кірмеді</numerusform>
                <numerusform>%n кірмеді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide</source>
            <translation>
                <numerusform>шешетін %n қалды</numerusform>
                <numerusform>шешетін %n қалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n let in</source>
            <translation>
                <numerusform>%n ішінен {0} кіргізілді</numerusform>
                <numerusform>%n ішінен {0} кіргізілді</numerusform>
            </translation>
        </message>
        <message>
            <source>by a second program</source>
            <translation>екінші бағдарлама арқылы</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n таңдалды</numerusform>
                <numerusform>%n таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing may be released for this audience</source>
            <translation>Бұл оқырмандарға ештеңе шығаруға болмайды</translation>
        </message>
        <message>
            <source>Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.</source>
            <translation>Әр айғақ кірмей қалады: {0}. Басқа оқырман таңдаңыз не куәгерлерден қайта сұраңыз.</translation>
        </message>
        <message numerus="yes">
            <source>The check of the finished file found %n thing(s): {0} ({1}).</source>
            <translation>
                <numerusform>Дайын файлды тексеру %n нәрсе тапты: {0} ({1}).</numerusform>
                <numerusform>Дайын файлды тексеру %n нәрсе тапты: {0} ({1}).</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation>әлі ештеңе таңдалмаған</translation>
        </message>
    </context>
    <context>
        <name>ReprisalForm</name>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message>
            <source>Something was done to {name} or the family, perhaps because of what was published. From now on nothing that tells of {name} or of the family is released, until a coordinator decides. It travels with the next bundle.</source>
            <translation>{name} не отбасына бірдеңе істелді, бәлкім жарияланғаны үшін. Енді үйлестіруші шешкенше {name} не отбасы туралы ештеңе шығарылмайды. Ол келесі бумамен кетеді.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>What was published that may be the reason</source>
            <translation>Себебі болуы мүмкін жарияланған нәрсе</translation>
        </message>
        <message>
            <source>Hold all releases and tell the coordinators</source>
            <translation>Барлық шығаруды тоқтатып, үйлестірушілерге айту</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>All releases of this family are held</source>
            <translation>Осы отбасының барлық шығаруы тоқтатылды</translation>
        </message>
        <message>
            <source>The coordinators learn of it with the next bundle. Telephone them if somebody is in danger now.</source>
            <translation>Үйлестірушілер оны келесі бумамен біледі. Қазір біреуге қауіп төнсе, оларға телефон соғыңыз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message>
            <source>{0} · written down by {1}</source>
            <translation>{0} · жазған {1}</translation>
        </message>
        <message>
            <source>No testimony held here has this card. It may still arrive.</source>
            <translation>Мұндағы ешбір айғақта бұл карта жоқ. Ол әлі келуі мүмкін.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>Айғақты ашу</translation>
        </message>
        <message>
            <source>Open testimony {0}</source>
            <translation>Айғақты ашу: {0}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Орындалды</translation>
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>Somebody has a card with four words</source>
            <translation>Біреуде төрт сөзі бар карта бар</translation>
        </message>
        <message>
            <source>Write down what they ask for. It goes with your next bundle to a coordinator, who finds it.</source>
            <translation>Не сұрайтынын жазыңыз. Ол келесі бумаңызбен үйлестірушіге барады, ол табады.</translation>
        </message>
        <message>
            <source>The four words, in their order</source>
            <translation>Төрт сөз, ретімен</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>Не сұралады</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>Өз сөзімен</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Жазып қою</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card. Perhaps: {1}</source>
            <translation>«{0}» карта сөзі емес. Бәлкім: {1}</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card</source>
            <translation>«{0}» карта сөзі емес</translation>
        </message>
        <message>
            <source>A card has four words.</source>
            <translation>Картада төрт сөз бар.</translation>
        </message>
        <message>
            <source>Choose what is asked for.</source>
            <translation>Не сұралғанын таңдаңыз.</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Жазылды</translation>
        </message>
        <message>
            <source>It travels with your next bundle. The four words were not kept.</source>
            <translation>Ол келесі бумаңызбен кетеді. Төрт сөз сақталған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>RequestsScreen</name>
        <message>
            <source>Request by card</source>
            <translation>Картамен өтініш</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message>
            <source>Asked for by card</source>
            <translation>Картамен сұралғандар</translation>
        </message>
        <message>
            <source>Nobody has asked for anything.</source>
            <translation>Ешкім ештеңе сұраған жоқ.</translation>
        </message>
        <message>
            <source>Left before consent was answered</source>
            <translation>Келісімге жауап берілмей қалғандар</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Шешім күтіп тұрған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Use this folder</source>
            <translation>Осы қалтаны алу</translation>
        </message>
        <message>
            <source>Where is the backup?</source>
            <translation>Көшірме қайда?</translation>
        </message>
        <message>
            <source>In which folder should the new vault lie?</source>
            <translation>Жаңа қойма қай қалтада тұрсын?</translation>
        </message>
        <message>
            <source>Open the backup with recovery shares</source>
            <translation>Көшірмені үлестермен ашу</translation>
        </message>
        <message>
            <source>Any three of the five, if they were let open this backup. Its passphrase is not needed then.</source>
            <translation>Осы көшірмені ашуға рұқсат берілген болса, бестің кез келген үшеуі. Онда құпия сөйлемі керек емес.</translation>
        </message>
        <message>
            <source>The backup of {0} opens</source>
            <translation>{0} көшірмесі ашылады</translation>
        </message>
        <message>
            <source>Choose the passphrase of the restored vault. It may be the same words again.</source>
            <translation>Қалпына келтірілген қойманың құпия сөйлемін таңдаңыз. Бұрынғы сөздер болуы да мүмкін.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Кері қайту</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Қалпына келтірілуде</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>Біткенше флешканы шығармаңыз.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Көшірме оқылуда</translation>
        </message>
        <message>
            <source>Copying recordings and files</source>
            <translation>Жазбалар мен файлдар көшірілуде</translation>
        </message>
        <message>
            <source>Reading back what was copied</source>
            <translation>Көшірілгені қайта оқылуда</translation>
        </message>
        <message>
            <source>Writing the database under a new key</source>
            <translation>Дерекқор жаңа кілтпен жазылуда</translation>
        </message>
        <message>
            <source>Making lists and search</source>
            <translation>Тізімдер мен іздеу жасалуда</translation>
        </message>
        <message>
            <source>You can cancel at any moment: the backup stays as it is.</source>
            <translation>Кез келген сәтте болдырмауға болады: көшірме сол күйінде қалады.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>What was begun stays in the folder, encrypted. Go on, and it is begun anew.</source>
            <translation>Басталғаны қалтада шифрланып қалады. Жалғастырсаңыз, басынан басталады.</translation>
        </message>
        <message>
            <source>Stopped. The backup is as it was.</source>
            <translation>Тоқтатылды. Көшірме сол күйінде.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(s) came back</source>
            <translation>
                <numerusform>%n айғақ қайтып келді</numerusform>
                <numerusform>%n айғақ қайтып келді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From the backup of {0}, with %n piece(s) of recordings and files.</source>
            <translation>
                <numerusform>{0} көшірмесінен, жазбалар мен файлдардың %n бөлігімен.</numerusform>
                <numerusform>{0} көшірмесінен, жазбалар мен файлдардың %n бөлігімен.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) could not be read in the backup</source>
            <translation>
                <numerusform>Көшірмедегі %n бөлік оқылмады</numerusform>
                <numerusform>Көшірмедегі %n бөлік оқылмады</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>Жазбасы не файлы бүлінген істер: {0}</translation>
        </message>
        <message>
            <source>Do not go on in the old vault as well</source>
            <translation>Ескі қоймада жұмысты жалғастырмаңыз</translation>
        </message>
        <message>
            <source>If it may be in other hands, or turns up again, tell a coordinator: both then write the same log.</source>
            <translation>Ол бөтен қолда болуы мүмкін болса не қайта табылса, үйлестірушіге айтыңыз: онда екеуі бір журналды жазады.</translation>
        </message>
        <message>
            <source>Go to the restored vault</source>
            <translation>Қалпына келтірілген қоймаға өту</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>Көшірмені қалпына келтіру</translation>
        </message>
        <message>
            <source>Makes a new vault of a backup. Nothing is written to the backup, and nothing is overwritten.</source>
            <translation>Көшірмеден жаңа қойма жасайды. Көшірмеге ештеңе жазылмайды, ештеңенің үстінен жазылмайды.</translation>
        </message>
        <message>
            <source>Choose its folder…</source>
            <translation>Қалтасын таңдау…</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>Көшірме</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>Осы компьютерде, әдеттегі орында</translation>
        </message>
        <message>
            <source>Where the new vault goes</source>
            <translation>Жаңа қойма қайда болады</translation>
        </message>
        <message>
            <source>Press it for another folder.</source>
            <translation>Басқа қалта үшін басыңыз.</translation>
        </message>
        <message>
            <source>Three shares are typed: type others…</source>
            <translation>Үш үлес терілді: басқасын теру…</translation>
        </message>
        <message>
            <source>Opened by recovery shares</source>
            <translation>Үлестермен ашылды</translation>
        </message>
        <message>
            <source>With recovery shares instead…</source>
            <translation>Оның орнына үлестермен…</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Көшірменің құпия сөйлемі</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Кері қайту</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into.</source>
            <translation>Көшірме жасалған қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>Ол көшірменің құпия сөйлемін теріңіз.</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>Көшірме ашылуда…</translation>
        </message>
        <message>
            <source>That passphrase does not open this backup; it may differ from the vault's. Check Caps Lock and the keyboard language, then try again.</source>
            <translation>Бұл құпия сөйлем осы көшірмені ашпайды; ол қойманікінен бөлек болуы мүмкін. Caps Lock пен пернетақта тілін тексеріп, қайта көріңіз.</translation>
        </message>
        <message>
            <source>These shares do not open this backup. Only shares that were let open it do: see whether newer ones were made, or use its passphrase.</source>
            <translation>Бұл үлестер осы көшірмені ашпайды. Тек оны ашуға рұқсат алған үлестер ашады: жаңалары жасалған ба, қараңыз немесе құпия сөйлемін қолданыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>%n секундтан кейін қайта</numerusform>
                <numerusform>%n секундтан кейін қайта</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafeLineEdit</name>
        <message>
            <source>Copy</source>
            <translation>Көшіріп алу</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Қиып алу</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Қою</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
    </context>
    <context>
        <name>SafeTextEdit</name>
        <message>
            <source>Copy</source>
            <translation>Көшіріп алу</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Қиып алу</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Қою</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
    </context>
    <context>
        <name>SafelyDelivered</name>
        <message>
            <source>Safely delivered</source>
            <translation>Сенімді жеткізілді</translation>
        </message>
        <message>
            <source>Nothing can leave this laptop yet. Two coordinators must confirm a testimony, or one whose backup holds it.</source>
            <translation>Әзірге ештеңе бұл ноутбуктен кете алмайды. Айғақты екі үйлестіруші немесе көшірмесінде ол бар біреуі растауы керек.</translation>
        </message>
        <message>
            <source>What is safely delivered can leave this laptop. Then nobody can take it from you: {0}.</source>
            <translation>Сенімді жеткізілгені осы ноутбуктен кете алады. Сонда оны сізден ешкім тартып ала алмайды: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n айғақ</numerusform>
                <numerusform>%n айғақ</numerusform>
            </translation>
        </message>
        <message>
            <source>See what can leave…</source>
            <translation>Не кете алатынын көру…</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Recording: {0} in the vault</source>
            <translation>Жазба: {0} қоймада</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сақталуда…</translation>
        </message>
        <message>
            <source>Draft saved {0}</source>
            <translation>Жоба сақталды {0}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message>
            <source>Sealed at the lock</source>
            <translation>Құлыптағанда мөрленеді</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталды</translation>
        </message>
    </context>
    <context>
        <name>SealLaterCard</name>
        <message>
            <source>Seal this testimony…</source>
            <translation>Осы айғақты мөрлеу…</translation>
        </message>
        <message>
            <source>Seal this testimony</source>
            <translation>Осы айғақты мөрлеу</translation>
        </message>
        <message>
            <source>It cannot be sealed here</source>
            <translation>Оны мұнда мөрлеуге болмайды</translation>
        </message>
        <message>
            <source>No other coordinator is known, so nobody could open it.</source>
            <translation>Басқа үйлестіруші белгісіз, сондықтан оны ешкім аша алмас еді.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Құпия сөйлеміңіз</translation>
        </message>
        <message>
            <source>Seal it and lock</source>
            <translation>Мөрлеп, құлыптау</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>After this nobody can open it on this laptop</source>
            <translation>Осыдан кейін бұл ноутбукте оны ешкім аша алмайды</translation>
        </message>
        <message>
            <source>Not to review it, not to transcribe it, not to look at its video, not with your passphrase. It is handed over like any other, and can be opened by: {names}.</source>
            <translation>Қайта қарауға да, мәтінге түсіруге де, бейнесін көруге де, құпия сөйлеміңізбен де болмайды. Ол басқалары сияқты тапсырылады, аша алатындар: {names}.</translation>
        </message>
        <message>
            <source>What was on this laptop until now is not undone</source>
            <translation>Осы ноутбукте бұған дейін болғаны жойылмайды</translation>
        </message>
        <message>
            <source>Backups, images and copies of the vault made before still open with your passphrase, and the disk may keep remnants that no program can reach, above all a flash disk. Make a new backup afterwards and destroy the earlier ones. That it existed, when, and how many people and answers it has stays visible in this vault.</source>
            <translation>Қойманың бұрын жасалған көшірмелері мен бейнелері құпия сөйлеміңізбен әлі ашылады, ал дискіде, әсіресе флэш-дискіде, ешбір бағдарлама жетпейтін қалдықтар болуы мүмкін. Соңынан жаңа сақтық көшірме жасап, бұрынғыларын жойыңыз. Оның болғаны, қашан болғаны, қанша адам мен жауап бары осы қоймада көрініп қалады.</translation>
        </message>
        <message>
            <source>The vault moves to a new key and is locked</source>
            <translation>Қойма жаңа кілтке көшеді де, құлыпталады</translation>
        </message>
        <message>
            <source>Only this passphrase opens it then: recovery shares and other passphrases lead to the old key and open nothing any more. Make them anew after the next unlock; a coordinator is asked on Today to try recovery out. It needs as much free space as the vault's database.</source>
            <translation>Содан кейін оны тек осы құпия сөйлем ашады: үлестер мен басқа құпия сөйлемдер ескі кілтке апарады, енді ештеңе ашпайды. Келесі ашудан соң қайта жасаңыз; үйлестірушіге «Бүгін» бөлімінде қалпына келтіруді байқау ұсынылады. Қойма дерекқорындай бос орын керек.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault.</source>
            <translation>Қойманы ашатын құпия сөйлемді теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>SealedView</name>
        <message>
            <source>This testimony is sealed</source>
            <translation>Бұл айғақ мөрленген</translation>
        </message>
        <message>
            <source>Nobody can open it on this laptop. A coordinator opens it once it is handed over.</source>
            <translation>Бұл ноутбукте оны ешкім аша алмайды. Тапсырылған соң үйлестіруші ашады.</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Жазылған</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} дейін</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Қалай аяқталды</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Жеткізілуі</translation>
        </message>
        <message>
            <source>It was not finished, and cannot be gone on with here</source>
            <translation>Ол аяқталмаған, мұнда жалғастыруға болмайды</translation>
        </message>
        <message>
            <source>Nothing is lost of what was said. For the rest begin a new testimony, and write this case number into it; the coordinator who opens both puts them together.</source>
            <translation>Айтылғаннан ештеңе жоғалған жоқ. Қалғанына жаңа айғақ бастап, осы іс нөмірін жазыңыз; екеуін ашқан үйлестіруші біріктіреді.</translation>
        </message>
        <message>
            <source>It was open on this laptop before</source>
            <translation>Бұрын осы ноутбукте ашық болған</translation>
        </message>
        <message>
            <source>Copies, backups and images of the vault made until then may still hold it.</source>
            <translation>Сол уақытқа дейін жасалған көшірмелер мен бейнелерде ол әлі болуы мүмкін.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>Not finished when it was locked</source>
            <translation>Құлыпталғанда аяқталмаған еді</translation>
        </message>
        <message>
            <source>Cut short; everything is there up to the last seconds</source>
            <translation>Үзілді; соңғы секундтарға дейін бәрі бар</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>Үйлестіруші мұның бәрін растады.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>Үйлестіруші мұның бір бөлігін растады. Қалғаны келесі бумамен кетеді.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>Ол басқа біреуден келді және осында сақталады.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>Әлі ешкім растаған жоқ: жалғыз дана осы ноутбукте болуы мүмкін.</translation>
        </message>
    </context>
    <context>
        <name>SealedWords</name>
        <message>
            <source>Sealed, opened</source>
            <translation>Мөрленген, ашылды</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished: opened up to the last piece</source>
            <translation>
                <numerusform>%n аяқталмаған: соңғы бөлікке дейін ашылды</numerusform>
                <numerusform>%n аяқталмаған: соңғы бөлікке дейін ашылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, cut short</source>
            <translation>Мөрленген, үзілген</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further pieces</source>
            <translation>
                <numerusform>%n басқа бөліктерді күтеді</numerusform>
                <numerusform>%n басқа бөліктерді күтеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, incomplete</source>
            <translation>Мөрленген, толық емес</translation>
        </message>
        <message numerus="yes">
            <source>%n can only be opened by others</source>
            <translation>
                <numerusform>%n тек басқалар аша алады</numerusform>
                <numerusform>%n тек басқалар аша алады</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed for others</source>
            <translation>Басқаларға мөрленген</translation>
        </message>
        <message numerus="yes">
            <source>%n do not open; they are kept as they came</source>
            <translation>
                <numerusform>%n ашылмайды; келген күйінде сақталады</numerusform>
                <numerusform>%n ашылмайды; келген күйінде сақталады</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed pieces</source>
            <translation>Мөрленген бөліктер</translation>
        </message>
    </context>
    <context>
        <name>SealingCard</name>
        <message>
            <source>How is this testimony kept?</source>
            <translation>Бұл айғақ қалай сақталсын?</translation>
        </message>
        <message>
            <source>Open on this laptop</source>
            <translation>Осы ноутбукте ашық</translation>
        </message>
        <message>
            <source>read, correct and transcribe it later</source>
            <translation>кейін оқуға, түзетуге, мәтінге түсіруге</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Мөрленген</translation>
        </message>
        <message>
            <source>only coordinators open it; for video, we suggest this</source>
            <translation>тек үйлестірушілер ашады; бейнеге осыны ұсынамыз</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony.</source>
            <translation>Ұйымыңыз әр айғақты мөрлейді.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet, so nobody could open what is sealed.</source>
            <translation>Бұл қойма әлі ешбір ұйымға кірмейді, мөрленгенді ешкім аша алмас еді.</translation>
        </message>
        <message>
            <source>The roster names no coordinator but you, so nobody could open what is sealed.</source>
            <translation>Тізімде сізден басқа үйлестіруші жоқ, мөрленгенді ешкім аша алмас еді.</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony. This one stays open on this laptop.</source>
            <translation>Ұйымыңыз әр айғақты мөрлейді. Бұл осы ноутбукте ашық қалады.</translation>
        </message>
        <message>
            <source>It stays open on this laptop: sealing it cannot be chosen.</source>
            <translation>Ол осы ноутбукте ашық қалады: мөрлеуді таңдауға болмайды.</translation>
        </message>
        <message>
            <source>Sealed: until you lock, you can read and correct it. After that nobody can open it here, not even with your passphrase: no reviewing, no transcribing, no looking at the video. What is not finished then stays as it is.</source>
            <translation>Мөрленген: құлыптағанша оқып, түзете аласыз. Содан кейін мұнда оны ешкім, құпия сөйлеміңізбен де, аша алмайды: қайта қарау, мәтінге түсіру, бейнесін көру жоқ. Аяқталмағаны сол күйінде қалады.</translation>
        </message>
        <message>
            <source>This laptop keeps case number, day and size, and hands it over like any other.</source>
            <translation>Бұл ноутбук іс нөмірін, күнін, көлемін сақтап, басқалары сияқты тапсырады.</translation>
        </message>
        <message>
            <source>Whoever has the archive's shares can open it, and: {names}.</source>
            <translation>Мұрағат үлестері бар адам аша алады, сондай-ақ: {names}.</translation>
        </message>
        <message>
            <source>Who can open it: {names}.</source>
            <translation>Аша алатындар: {names}.</translation>
        </message>
        <message>
            <source>Only one coordinator is known here: if their key is lost, it is lost.</source>
            <translation>Мұнда бір ғана үйлестіруші белгілі: кілті жоғалса, ол да жоғалады.</translation>
        </message>
    </context>
    <context>
        <name>SentList</name>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Жіберілді, қолхаты жоқ</translation>
        </message>
        <message>
            <source>Nothing waits for a receipt.</source>
            <translation>Қолхат күтіп тұрған жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your copies until the receipts arrive. If one never comes, hand over again.</source>
            <translation>Қолхат келгенше көшірмелеріңізді сақтаңыз. Келмесе, қайта тапсырыңыз.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>Қолхатты қабылдау…</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>As the computer</source>
            <translation>Компьютердегідей</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық түс</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Қараңғы</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Of the program. Testimonies keep the language they are told in.</source>
            <translation>Бағдарламаның тілі. Айғақтар айтылған тілінде қалады.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстер</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Мәтін көлемі</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Kept in this vault, and in force at once</source>
            <translation>Осы қоймада сақталды, бірден күшіне енді</translation>
        </message>
    </context>
    <context>
        <name>ShareSheet</name>
        <message>
            <source>A printer may keep what it prints, and so may the system's print queue</source>
            <translation>Принтер басқанын сақтап қалуы мүмкін, жүйенің басу кезегі де</translation>
        </message>
        <message>
            <source>Copying by hand leaves nothing. Print only on a printer of your own, beside this laptop.</source>
            <translation>Қолмен көшіру із қалдырмайды. Тек өз принтеріңізде, осы ноутбуктің жанында басыңыз.</translation>
        </message>
        <message>
            <source>The page of this share</source>
            <translation>Осы үлестің беті</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>Сөздерге оралу</translation>
        </message>
        <message>
            <source>Handed to the printer</source>
            <translation>Принтерге берілді</translation>
        </message>
        <message>
            <source>Fetch the page now, before you go on.</source>
            <translation>Жалғастырмас бұрын бетті қазір алыңыз.</translation>
        </message>
        <message>
            <source>No printer took it</source>
            <translation>Бірде-бір принтер алмады</translation>
        </message>
        <message>
            <source>Copy the words by hand.</source>
            <translation>Сөздерді қолмен көшіріңіз.</translation>
        </message>
    </context>
    <context>
        <name>SharesEntry</name>
        <message>
            <source>33 words with spaces between them. The first four letters of each word are enough.</source>
            <translation>Арасында бос орын бар 33 сөз. Әр сөздің алғашқы төрт әрпі жетеді.</translation>
        </message>
        <message>
            <source>The words of this share</source>
            <translation>Осы үлестің сөздері</translation>
        </message>
        <message>
            <source>Check this share</source>
            <translation>Осы үлесті тексеру</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Кері қайту</translation>
        </message>
        <message>
            <source>Share {0} of {1}, any of the five</source>
            <translation>Үлес {0} / {1}, бестің кез келгені</translation>
        </message>
        <message>
            <source>{0} of {1} words</source>
            <translation>{0} / {1} сөз</translation>
        </message>
    </context>
    <context>
        <name>SharesPage</name>
        <message>
            <source>Recovery share {0} of {1}</source>
            <translation>Қалпына келтіру үлесі {0} / {1}</translation>
        </message>
        <message>
            <source>Look around: nobody behind you, no camera on this screen</source>
            <translation>Айналаңызға қараңыз: артыңызда ешкім, бұл экранға қараған камера болмасын</translation>
        </message>
        <message>
            <source>Any three of these five open the vault without your passphrase. Nothing counts yet.</source>
            <translation>Осы бестің кез келген үшеуі қойманы құпия сөйлемсіз ашады. Әзірге ештеңесі есепке алынбайды.</translation>
        </message>
        <message>
            <source>Copy these words by hand, with their numbers, onto a paper of their own.</source>
            <translation>Бұл сөздерді нөмірлерімен бөлек қағазға қолмен көшіріңіз.</translation>
        </message>
        <message>
            <source>I have copied it</source>
            <translation>Көшіріп алдым</translation>
        </message>
        <message>
            <source>Show it as a page to print…</source>
            <translation>Басылатын бет түрінде көрсету…</translation>
        </message>
        <message>
            <source>From your copy, type these two words.</source>
            <translation>Көшірмеңізден осы екі сөзді теріңіз.</translation>
        </message>
        <message>
            <source>Word {0}</source>
            <translation>Сөз {0}</translation>
        </message>
        <message>
            <source>Finish: from now on they count</source>
            <translation>Аяқтау: енді олар есепте</translation>
        </message>
        <message>
            <source>Next share</source>
            <translation>Келесі үлес</translation>
        </message>
        <message>
            <source>Show this share again</source>
            <translation>Осы үлесті қайта көрсету</translation>
        </message>
        <message>
            <source>Stop: keep nothing of this</source>
            <translation>Тоқтау: ештеңесін сақтамау</translation>
        </message>
        <message>
            <source>Not the word at this place. Compare your copy with the share.</source>
            <translation>Бұл жердегі сөз емес. Көшірмеңізді үлеспен салыстырыңыз.</translation>
        </message>
    </context>
    <context>
        <name>ShellView</name>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message>
            <source>Read only: this vault is open in another window or program</source>
            <translation>Тек оқу: бұл қойма басқа терезеде не бағдарламада ашық</translation>
        </message>
    </context>
    <context>
        <name>SpeakerButtons</name>
        <message>
            <source>Now speaks {0}</source>
            <translation>Қазір сөйлеп тұрған: {0}</translation>
        </message>
    </context>
    <context>
        <name>SpeakersLine</name>
        <message>
            <source>To who spoke before</source>
            <translation>Бұған дейін сөйлегенге</translation>
        </message>
        <message>
            <source>To who speaks next</source>
            <translation>Келесі сөйлейтінге</translation>
        </message>
        <message>
            <source>Begin the transcript with them</source>
            <translation>Мәтінді осылардан бастау</translation>
        </message>
        <message>
            <source>{mark} speaks</source>
            <translation>{mark} сөйлеп тұр</translation>
        </message>
        <message>
            <source>Not marked who speaks</source>
            <translation>Кім сөйлегені белгіленбеген</translation>
        </message>
    </context>
    <context>
        <name>SpellingsStep</name>
        <message>
            <source>These names are protected, and the texts are written in a script in which nobody has spelled them yet. Read each proposal, correct it, tick it. A name that is not ticked keeps its texts out.</source>
            <translation>Бұл аттар қорғалған, ал мәтіндер оларды әлі ешкім жазбаған жазуда. Әр ұсынысты оқып, түзетіп, белгілеңіз. Белгіленбеген ат өз мәтіндерін кіргізбейді.</translation>
        </message>
        <message>
            <source>Looking for likely spellings…</source>
            <translation>Ықтимал жазылулар ізделуде…</translation>
        </message>
        <message>
            <source>Keep the ticked spellings</source>
            <translation>Белгіленген жазылуларды сақтау</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Мәтінге оралу</translation>
        </message>
        <message>
            <source>No spelling is missing any more.</source>
            <translation>Енді жетпейтін жазылу жоқ.</translation>
        </message>
        <message>
            <source>Spelling of {0}</source>
            <translation>Жазылуы: {0}</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Дұрыс</translation>
        </message>
    </context>
    <context>
        <name>SpokenLine</name>
        <message>
            <source>Destroy it for good</source>
            <translation>Біржола жою</translation>
        </message>
        <message>
            <source>Destroy the spoken consent</source>
            <translation>Ауызша келісімді жою</translation>
        </message>
        <message>
            <source>End the spoken consent</source>
            <translation>Ауызша келісімді аяқтау</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>Жазбада айтылған</translation>
        </message>
        <message>
            <source>Recording the consent alone</source>
            <translation>Тек келісім жазылуда</translation>
        </message>
        <message>
            <source>The spoken consent is in the vault</source>
            <translation>Ауызша келісім қоймада</translation>
        </message>
    </context>
    <context>
        <name>Squares</name>
        <message>
            <source>Code to be filmed</source>
            <translation>Түсірілетін код</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>I was given an invitation</source>
            <translation>Маған шақыру берілді</translation>
        </message>
        <message>
            <source>A coordinator sent or gave you one file. Open it here, and you can hand over what you record. You can work at once; the coordinator will compare eight numbers with you later.</source>
            <translation>Үйлестіруші сізге бір файл жіберді не берді. Оны осында ашыңыз, жазғаныңызды тапсыра аласыз. Бірден жұмыс істей бересіз; үйлестіруші кейін сізбен сегіз санды салыстырады.</translation>
        </message>
        <message>
            <source>Open the invitation…</source>
            <translation>Шақыруды ашу…</translation>
        </message>
        <message>
            <source>I begin an organisation</source>
            <translation>Мен ұйым бастаймын</translation>
        </message>
        <message>
            <source>You become its first coordinator: you invite volunteers, admit them, take in what they send, and release reports. A vault belongs to one organisation for ever.</source>
            <translation>Сіз оның бірінші үйлестірушісі боласыз: еріктілерді шақырасыз, қосасыз, жібергенін қабылдайсыз, есеп шығарасыз. Қойма мәңгі бір ғана ұйымға тиесілі.</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Ұйымның атауы</translation>
        </message>
        <message>
            <source>Everybody who belongs to it sees this name. It is in every invitation.</source>
            <translation>Оған кіретін әркім бұл атауды көреді. Ол әр шақыруда бар.</translation>
        </message>
        <message>
            <source>Begin this organisation</source>
            <translation>Осы ұйымды бастау</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Алдымен атау беріңіз.</translation>
        </message>
    </context>
    <context>
        <name>TakeInScreen</name>
        <message>
            <source>Take a folder in</source>
            <translation>Қалта қабылдау</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Мұрағат</translation>
        </message>
        <message>
            <source>Every file is kept as it is, with its hash; the table's words stay with it</source>
            <translation>Әр файл хэшімен сол күйінде сақталады; кестедегі сөздер бірге қалады</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>Файлдар қабылдануда</translation>
        </message>
        <message>
            <source>Cancel first: what is in stays.</source>
            <translation>Алдымен болдырмаңыз: қабылданғаны қалады.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>әлі таңдалмаған</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>none: the files alone</source>
            <translation>жоқ: тек файлдар</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Қалтаны таңдау…</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>Кестені таңдау…</translation>
        </message>
        <message>
            <source>The table may be CSV, TSV or XLSX: a row for each file, with its address, channel, title.</source>
            <translation>Кесте CSV, TSV не XLSX болады: әр файлға мекенжайы, арнасы, тақырыбы бар бір жол.</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>Қай қалта?</translation>
        </message>
        <message>
            <source>This folder</source>
            <translation>Осы қалта</translation>
        </message>
        <message>
            <source>Which table?</source>
            <translation>Қай кесте?</translation>
        </message>
        <message>
            <source>This table</source>
            <translation>Осы кесте</translation>
        </message>
        <message>
            <source>Folder and table are being compared…</source>
            <translation>Қалта мен кесте салыстырылуда…</translation>
        </message>
        <message>
            <source>What the columns mean</source>
            <translation>Бағандардың мағынасы</translation>
        </message>
        <message>
            <source>Column {0}</source>
            <translation>Баған {0}</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Әріптер</translation>
        </message>
        <message>
            <source>As found: {0}</source>
            <translation>Табылғандай: {0}</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Табылғандай</translation>
        </message>
        <message>
            <source>What will be taken in</source>
            <translation>Не қабылданады</translation>
        </message>
        <message>
            <source>To take in</source>
            <translation>Қабылданатыны</translation>
        </message>
        <message>
            <source>In already</source>
            <translation>Бұрын кіргені</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файл</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows without a file</source>
            <translation>Файлы жоқ жолдар</translation>
        </message>
        <message>
            <source>Rows that could mean several files, or one twice</source>
            <translation>Бірнеше файлды не бірін екі рет білдіруі мүмкін жолдар</translation>
        </message>
        <message>
            <source>Files that no row names</source>
            <translation>Ешбір жолда аталмаған файлдар</translation>
        </message>
        <message>
            <source>Take these files in too</source>
            <translation>Бұл файлдарды да қабылдау</translation>
        </message>
        <message>
            <source>Nobody was asked, and that is kept as the consent: nothing of it is ever released.</source>
            <translation>Ешкімнен сұралған жоқ, келісім туралы солай жазылады: одан ешқашан ештеңе жарияланбайды.</translation>
        </message>
        <message>
            <source>The vault's disk has room for {0}. Files are taken in until it is full; the rest is left.</source>
            <translation>Қойманың дискісінде {0} орын бар. Толғанша файлдар алынады; қалғаны кейінге қалады.</translation>
        </message>
        <message>
            <source>Not all of it has room</source>
            <translation>Бәріне орын жетпейді</translation>
        </message>
        <message numerus="yes">
            <source>Take %n file(s) in</source>
            <translation>
                <numerusform>%n файл қабылдау</numerusform>
                <numerusform>%n файл қабылдау</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel at any moment. What is in stays, and the next time only the rest is taken.</source>
            <translation>Кез келген сәтте болдырмауға болады. Қабылданғаны қалады, келесіде тек қалғаны алынады.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Same bytes as one that is in</source>
            <translation>Қабылданған бірімен байттары бірдей</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Оқылмады</translation>
        </message>
        <message>
            <source>Left for the next time</source>
            <translation>Келесіге қалды</translation>
        </message>
        <message>
            <source>The folder still holds them, readable by anybody: keep that disk safe, or empty it.</source>
            <translation>Олар қалтада әлі тұр, оны кез келген адам оқи алады: дискіні сақтаңыз немесе тазалаңыз.</translation>
        </message>
        <message>
            <source>To the archive</source>
            <translation>Мұрағатқа</translation>
        </message>
    </context>
    <context>
        <name>TakenOver</name>
        <message>
            <source>Nothing is taken over from that testimony</source>
            <translation>Ол айғақтан ештеңе алынбайды</translation>
        </message>
        <message>
            <source>Nobody is named in it, or it may not be kept or used.</source>
            <translation>Онда ешкім аталмаған не оны сақтауға, қолдануға болмайды.</translation>
        </message>
        <message>
            <source>The first witness said who must never see it: {names}</source>
            <translation>Бірінші куәгер ешқашан көрмеуі керек адамдарды айтты: {names}</translation>
        </message>
        <message>
            <source>The names of the family stand under People. Make sure who sits here before you turn the screen.</source>
            <translation>Отбасының аттары «Адамдар» бөлімінде тұр. Экранды бұрмас бұрын мұнда кім отырғанына көз жеткізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>TestimoniesScreen</name>
        <message>
            <source>A name, a village, a word: in any script</source>
            <translation>Ат, ауыл, сөз: кез келген жазуда</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Бәрі</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>Not handed over</source>
            <translation>Тапсырылмаған</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>Дереккөздер сәйкес емес</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Кез келген тіл</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Айғақтар</translation>
        </message>
        <message>
            <source>No testimony yet</source>
            <translation>Айғақ әлі жоқ</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N. The first question is always consent.</source>
            <translation>Біреу сөйлеуге дайын болғанда Ctrl+N басыңыз. Бірінші сұрақ әрқашан келісім.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Аттың бір бөлігін немесе басқа жазылуын көріңіз.</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Жаңа айғақ</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Мұрағат</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>Камера файлдары</translation>
        </message>
    </context>
    <context>
        <name>TestimonyList</name>
        <message>
            <source>The {count} best matches. More words narrow it down.</source>
            <translation>Ең сәйкес {count}. Көбірек сөз тарылтады.</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>Табылды: {count}</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>Дереккөздер сәйкес емес</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Мөрленген</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} дейін</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} және тағы {count}</translation>
        </message>
    </context>
    <context>
        <name>TestimonyScreen</name>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Баян</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Тіркемелер</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Сұрақтар</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Өз сұрақтары</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Сақталуы</translation>
        </message>
        <message>
            <source>Testimony</source>
            <translation>Айғақ</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Айғақтар</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>кім туралы: {names}</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Мөрленген</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Аяқтау</translation>
        </message>
        <message>
            <source>Go on in the interview</source>
            <translation>Сұхбатта жалғастыру</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Осы отбасының келесі туысы</translation>
        </message>
        <message>
            <source>The witness left before saying whether it may be kept</source>
            <translation>Куәгер сақтауға бола ма, айтпай кетті</translation>
        </message>
        <message>
            <source>It is used for nothing until a coordinator has decided: Today, Request by card.</source>
            <translation>Үйлестіруші шешкенше ол ештеңеге қолданылмайды: «Бүгін», «Картамен өтініш».</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>Жазба жүріп жатыр</translation>
        </message>
        <message>
            <source>Stop it first (F9). You can go on writing in the other tabs of this testimony meanwhile.</source>
            <translation>Алдымен оны тоқтатыңыз (F9). Осы арада айғақтың басқа беттерінде жаза беруге болады.</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>Файлдар қабылдануда</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it under Attachments.</source>
            <translation>Біткенше күтіңіз не «Тіркемелер» бөлімінде болдырмаңыз.</translation>
        </message>
        <message>
            <source>Sealed: it cannot be opened on this laptop</source>
            <translation>Мөрленген: бұл ноутбукте ашылмайды</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сақталуда…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message>
            <source>Not finished: it is not handed over yet</source>
            <translation>Аяқталмаған: әлі тапсырылмайды</translation>
        </message>
        <message>
            <source>Sealed: after the lock nobody can open it here</source>
            <translation>Мөрленген: құлыптаған соң мұнда оны ешкім аша алмайды</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>«Бүгін» бөліміне оралу</translation>
        </message>
    </context>
    <context>
        <name>TextStep</name>
        <message>
            <source>No account that may be used has any text. The report tells the facts alone.</source>
            <extracomment>What is decided on, to stand below the part that scrolls.</extracomment>
            <translation>Пайдалануға болатын ешбір баянның мәтіні жоқ. Есеп тек деректерді айтады.</translation>
        </message>
        <message>
            <source>There is nothing to read</source>
            <translation>Оқитын ештеңе жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) removed</source>
            <translation>
                <numerusform>%n ат алынды</numerusform>
                <numerusform>%n ат алынды</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation>Түпнұсқаны жасыру</translation>
        </message>
        <message>
            <source>Show the original beside</source>
            <translation>Түпнұсқаны қатар көрсету</translation>
        </message>
        <message>
            <source>Text before</source>
            <translation>Алдыңғы мәтін</translation>
        </message>
        <message>
            <source>Next text</source>
            <translation>Келесі мәтін</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
        <message>
            <source>As it was told, for your eyes only</source>
            <translation>Айтылғандай, тек сіз көру үшін</translation>
        </message>
        <message>
            <source>While you read</source>
            <translation>Сіз оқығанда</translation>
        </message>
        <message>
            <source>Add the spellings…</source>
            <translation>Жазылуларды қосу…</translation>
        </message>
        <message>
            <source>This text stays out</source>
            <translation>Бұл мәтін кірмейді</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in this text.</source>
            <translation>
                <numerusform>Осы мәтінде %n жер.</numerusform>
                <numerusform>Осы мәтінде %n жер.</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody of this case is called much like it. {0}</source>
            <translation>Осы істегі біреудің аты бұған қатты ұқсайды. {0}</translation>
        </message>
        <message>
            <source>Nobody of this case is registered with it. {0}</source>
            <translation>Осы істе ешкім бұлай тіркелмеген. {0}</translation>
        </message>
        <message>
            <source>“{0}” looks like {1}</source>
            <translation>«{0}» мынаған ұқсайды: {1}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>R</source>
            <comment>key for Remove</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Сақтап қалу</translation>
        </message>
        <message>
            <source>K</source>
            <comment>key for Keep</comment>
            <translation>K</translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide in this text</source>
            <translation>
                <numerusform>осы мәтінде шешетін %n жер қалды</numerusform>
                <numerusform>осы мәтінде шешетін %n жер қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>I have read it: let it in</source>
            <translation>Оқыдым: кіргізу</translation>
        </message>
        <message>
            <source>Read it as a stranger who knows the family would: no program removes what only they understand.</source>
            <translation>Отбасын танитын бөтен адамдай оқыңыз: тек солар түсінетінін ешбір бағдарлама алып тастамайды.</translation>
        </message>
        <message>
            <source>Read to the end first, then it can be let in.</source>
            <translation>Алдымен соңына дейін оқыңыз, сонда кіргізуге болады.</translation>
        </message>
    </context>
    <context>
        <name>TieList</name>
        <message>
            <source>Add a tie</source>
            <translation>Байланыс қосу</translation>
        </message>
        <message>
            <source>another tie</source>
            <translation>басқа байланыс</translation>
        </message>
        <message>
            <source>Take this tie away</source>
            <translation>Осы байланысты алып тастау</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>Туыстық қалай пайда болды</translation>
        </message>
        <message>
            <source>{name} is</source>
            <translation>{name} кім</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <source>of</source>
            <translation>кімнің</translation>
        </message>
        <message>
            <source>In the witness's word</source>
            <translation>Куәгердің сөзімен</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Қашаннан</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Қашанға дейін</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескерту</translation>
        </message>
    </context>
    <context>
        <name>TimedWriting</name>
        <message numerus="yes">
            <source>%n name(s) written otherwise than with the people of this testimony.</source>
            <translation>
                <numerusform>%n ат осы айғақтағы адамдардағыдан басқаша жазылған.</numerusform>
                <numerusform>%n ат осы айғақтағы адамдардағыдан басқаша жазылған.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next one</source>
            <translation>Келесісін көрсету</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>«{name}» деп жазу</translation>
        </message>
    </context>
    <context>
        <name>TimelineAdder</name>
        <message>
            <source>Add to the timeline</source>
            <translation>Уақыт сызығына қосу</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add a person first.</source>
            <translation>Әлі ешкім енгізілмеген. Алдымен адам қосыңыз.</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>Оларға не болды</translation>
        </message>
        <message>
            <source>What was done to them</source>
            <translation>Оларға не істелді</translation>
        </message>
        <message>
            <source>Whom somebody asked for help</source>
            <translation>Кімнен көмек сұралды</translation>
        </message>
        <message>
            <source>Reprisal…</source>
            <translation>Қысым көрсету…</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Аты белгісіз</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Done, and add another</source>
            <translation>Дайын, тағы қосу</translation>
        </message>
    </context>
    <context>
        <name>TimelineFields</name>
        <message>
            <source>More about this</source>
            <translation>Бұл туралы тағы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>The witness's own word for it</source>
            <translation>Куәгердің өз сөзі</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Қашаннан</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Қашанға дейін</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Мерзім</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Айып</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>Заң бабы</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Үкім</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Сот</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Іс нөмірі</translation>
        </message>
        <message>
            <source>Expected release</source>
            <translation>Күтілетін босату</translation>
        </message>
        <message>
            <source>Heard from: was it monitored?</source>
            <translation>Хабары алынды: тыңдалды ма?</translation>
        </message>
        <message>
            <source>Death: cause given</source>
            <translation>Өлім: айтылған себебі</translation>
        </message>
        <message>
            <source>Death: was the body returned?</source>
            <translation>Өлім: денесі қайтарылды ма?</translation>
        </message>
        <message>
            <source>Death: is there a certificate?</source>
            <translation>Өлім: куәлігі бар ма?</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Another act</source>
            <translation>Тағы бір әрекет</translation>
        </message>
        <message>
            <source>Take this act away</source>
            <translation>Бұл әрекетті алып тастау</translation>
        </message>
        <message>
            <source>Other acts ({count})</source>
            <translation>Басқа әрекеттер ({count})</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>Басқа әрекеттер</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Әрекет</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>Authority or forces responsible</source>
            <translation>Жауапты орган не күштер</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Сипаттама</translation>
        </message>
        <message>
            <source>More about the act</source>
            <translation>Әрекет туралы тағы</translation>
        </message>
        <message>
            <source>More about the source</source>
            <translation>Дереккөз туралы тағы</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Тәсілі</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>Әрекет орны</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Айтылған себеп</translation>
        </message>
        <message>
            <source>Suspected reason</source>
            <translation>Болжанған себебі</translation>
        </message>
        <message>
            <source>Warrant shown</source>
            <translation>Қамауға алу қағазы көрсетілді</translation>
        </message>
        <message>
            <source>Forces: who came</source>
            <translation>Күштер: кім келді</translation>
        </message>
        <message>
            <source>Type of detention</source>
            <translation>Қамау түрі</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Contact with outside</source>
            <translation>Сыртпен байланыс</translation>
        </message>
        <message>
            <source>Medical attention</source>
            <translation>Медициналық көмек</translation>
        </message>
        <message>
            <source>Language in court</source>
            <translation>Соттағы тіл</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>Адвокат</translation>
        </message>
        <message>
            <source>Statement signed</source>
            <translation>Қол қойылған мәлімдеме</translation>
        </message>
        <message>
            <source>What it did to the body</source>
            <translation>Денесіне әсері</translation>
        </message>
        <message>
            <source>What it did to the mind</source>
            <translation>Жанына әсері</translation>
        </message>
        <message>
            <source>Complaints and appeals</source>
            <translation>Шағымдар мен өтініштер</translation>
        </message>
        <message>
            <source>Answer to them</source>
            <translation>Оларға жауап</translation>
        </message>
        <message>
            <source>Done to</source>
            <translation>Кімге істелді</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>осы адам</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Кім сұрады</translation>
        </message>
        <message>
            <source>Who was asked</source>
            <translation>Кімнен сұралды</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Не сұралды</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>How is it known</source>
            <translation>Қайдан белгілі</translation>
        </message>
        <message>
            <source>Who knew it first</source>
            <translation>Алғаш кім білген</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Қаншалық сенімді</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Қайдан алынды</translation>
        </message>
        <message>
            <source>Which document, reply or post</source>
            <translation>Қай құжат, жауап не жазба</translation>
        </message>
        <message>
            <source>Through whom it came to us, one a line</source>
            <translation>Бізге кім арқылы жетті, әр жолға бірі</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Status not chosen yet</source>
            <translation>Күйі әлі таңдалмаған</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>Атаусыз оқиға</translation>
        </message>
        <message>
            <source>Asked: {0}</source>
            <translation>Сұралды: {0}</translation>
        </message>
        <message>
            <source>Somebody was asked for help</source>
            <translation>Біреуден көмек сұралды</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
        <message>
            <source>{since}, until {until}</source>
            <translation>{since}, {until} дейін</translation>
        </message>
        <message>
            <source>until {until}</source>
            <translation>{until} дейін</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>күні белгісіз</translation>
        </message>
        <message>
            <source>Lived through it</source>
            <translation>Басынан өткерген</translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation>Көрген</translation>
        </message>
        <message>
            <source>Told by the victim</source>
            <translation>Жапа шеккеннің өзі айтқан</translation>
        </message>
        <message>
            <source>Told by a relative</source>
            <translation>Туысы айтқан</translation>
        </message>
        <message>
            <source>Told by somebody still inside</source>
            <translation>Әлі ішінде жүрген біреу айтқан</translation>
        </message>
        <message>
            <source>Told by an official</source>
            <translation>Лауазымды адам айтқан</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>БАҚ</translation>
        </message>
        <message>
            <source>Rumour</source>
            <translation>Қауесет</translation>
        </message>
        <message>
            <source>This testimony</source>
            <translation>Осы айғақ</translation>
        </message>
        <message>
            <source>An official reply</source>
            <translation>Ресми жауап</translation>
        </message>
        <message>
            <source>State media</source>
            <translation>Мемлекеттік БАҚ</translation>
        </message>
        <message>
            <source>A leaked record</source>
            <translation>Сыртқа шыққан құжат</translation>
        </message>
        <message>
            <source>A public post</source>
            <translation>Жария жазба</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>сенімсіз</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <translation>едәуір сенімді</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>сенімді</translation>
        </message>
        <message>
            <source>source not said</source>
            <translation>дереккөзі айтылмаған</translation>
        </message>
        <message>
            <source>{name}: two places at the same time</source>
            <translation>{name}: бір уақытта екі жерде</translation>
        </message>
        <message>
            <source>{name}: told to be dead, and later to be alive</source>
            <translation>{name}: өлді делінген, кейін тірі делінген</translation>
        </message>
        <message>
            <source>{name}: two different days of death</source>
            <translation>{name}: екі бөлек өлім күні</translation>
        </message>
        <message>
            <source>{name}: something happened before the birth</source>
            <translation>{name}: бірдеңе туғанынан бұрын болған</translation>
        </message>
        <message>
            <source>{name}: something ends before it begins</source>
            <translation>{name}: бірдеңе басталмай бітеді</translation>
        </message>
        <message>
            <source>{name}: the length of the sentence differs</source>
            <translation>{name}: жаза мерзімі әртүрлі</translation>
        </message>
        <message>
            <source>{name}: the release would be before the sentence</source>
            <translation>{name}: босату үкімнен бұрын болар еді</translation>
        </message>
        <message>
            <source>{name} would be born before the parent, {other}</source>
            <translation>{name} ата-анасы {other} дегеннен бұрын туған болар еді</translation>
        </message>
        <message>
            <source>One: {first}. The other: {second}. Both are kept.</source>
            <translation>Бірі: {first}. Екіншісі: {second}. Екеуі де сақталды.</translation>
        </message>
        <message>
            <source>born {0}</source>
            <translation>туған {0}</translation>
        </message>
        <message>
            <source>{0}. It is kept as it was told.</source>
            <translation>{0}. Айтылғандай сақталды.</translation>
        </message>
    </context>
    <context>
        <name>ToBeRead</name>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) finished</source>
            <translation>
                <numerusform>%n айғақ аяқталды</numerusform>
                <numerusform>%n айғақ аяқталды</numerusform>
            </translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Жаңа айғақ</translation>
        </message>
        <message>
            <source>Request by card</source>
            <translation>Картамен өтініш</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Finished today</source>
            <translation>Бүгін аяқталған</translation>
        </message>
        <message>
            <source>No testimony yet today</source>
            <translation>Бүгін айғақ әлі жоқ</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N.
The first question is always consent.</source>
            <translation>Біреу сөйлеуге дайын болғанда Ctrl+N басыңыз.
Бірінші сұрақ әрқашан келісім.</translation>
        </message>
        <message>
            <source>name hidden</source>
            <translation>аты жасырын</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгісіз</translation>
        </message>
        <message>
            <source>{0} of {1} sections</source>
            <translation>{0} / {1} бөлім</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>%n адам туралы</numerusform>
                <numerusform>%n адам туралы</numerusform>
            </translation>
        </message>
        <message>
            <source>about nobody yet</source>
            <translation>әлі ешкім туралы емес</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>мөрленген</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>A coordinator decides</source>
            <translation>Үйлестіруші шешеді</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Осы отбасының келесі туысы</translation>
        </message>
        <message>
            <source>Consent is not answered yet</source>
            <translation>Келісімге әлі жауап жоқ</translation>
        </message>
        <message>
            <source>Nobody is named yet</source>
            <translation>Әлі ешкім аталмаған</translation>
        </message>
        <message>
            <source>The narrative is empty</source>
            <translation>Баян бос</translation>
        </message>
        <message>
            <source>What happened to whom is missing</source>
            <translation>Кімге не болғаны жоқ</translation>
        </message>
        <message>
            <source>Ready to be finished</source>
            <translation>Аяқтауға дайын</translation>
        </message>
        <message>
            <source>Begun {0}</source>
            <translation>Басталды: {0}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сақталды</translation>
        </message>
        <message>
            <source>Draft saved {0}, {1}</source>
            <translation>Жоба сақталды {0}, {1}</translation>
        </message>
        <message>
            <source>nothing attached</source>
            <translation>тіркеме жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n тіркеме</numerusform>
                <numerusform>%n тіркеме</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Жіберілді, қолхаты жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s), the last one sent on {0}.</source>
            <translation>
                <numerusform>%n бума, соңғысы {0} күні жіберілді.</numerusform>
                <numerusform>%n бума, соңғысы {0} күні жіберілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your own until the receipt arrives.</source>
            <translation>Қолхат келгенше өзіңіздікін сақтаңыз.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>Қолхатты қабылдау…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Бәрі сақталған</translation>
        </message>
        <message numerus="yes">
            <source>%n finished today</source>
            <translation>
                <numerusform>бүгін аяқталғаны: %n</numerusform>
                <numerusform>бүгін аяқталғаны: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n аяқталмаған</numerusform>
                <numerusform>%n аяқталмаған</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n әлі тапсырылмаған</numerusform>
                <numerusform>%n әлі тапсырылмаған</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>Тапсыратын ештеңе жоқ</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>{time} time code · {who} speaker S1 · {play} play or pause · {back} and {on} five seconds back and on · {follow}, or a click on a time code, plays from there</source>
            <translation>{time} уақыт коды · {who} сөйлеуші S1 · {play} ойнату не кідірту · {back} және {on} бес секунд артқа, алға · {follow} не уақыт кодын басу сол жерден ойнатады</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Жазып алынған мәтін</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>Екінші адам тексерді</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Тексерілген</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>written by {name}</source>
            <translation>жазған {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>тексерген {name}</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Into</source>
            <translation>Қай тілге</translation>
        </message>
        <message>
            <source>It still fits</source>
            <translation>Әлі сәйкес</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Аударма</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>Екінші адам тексерді</translation>
        </message>
        <message>
            <source>What it translates was changed after this translation was made.</source>
            <translation>Бұл аударма жасалған соң түпнұсқасы өзгерген.</translation>
        </message>
        <message>
            <source>Compare the two. Change the translation, or say that it still fits.</source>
            <translation>Екеуін салыстырыңыз. Аударманы өзгертіңіз не әлі сәйкес деп айтыңыз.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Тексерілген</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>translated by {name}</source>
            <translation>аударған {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>тексерген {name}</translation>
        </message>
        <message>
            <source>of revision {number}</source>
            <translation>{number}-түзетуден</translation>
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>Add a translation</source>
            <translation>Аударма қосу</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>This testimony could not be opened</source>
            <translation>Бұл айғақ ашылмады</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Go back and try again; if it happens twice, tell code {0}.</source>
            <translation>Сақталғаннан ештеңе жоғалған жоқ. Кері қайтып, қайта көріңіз; екі рет болса, {0} кодын айтыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Unheard</name>
        <message>
            <source>Sleep is not noticed here: press Ctrl+L before you leave</source>
            <translation>Ұйқы мұнда байқалмайды: кетер алдында Ctrl+L басыңыз</translation>
        </message>
        <message>
            <source>A locked screen is not noticed here: press Ctrl+L before you leave</source>
            <translation>Құлыпталған экран мұнда байқалмайды: кетер алдында Ctrl+L басыңыз</translation>
        </message>
        <message>
            <source>Screen lock and sleep are not noticed here: press Ctrl+L before you leave</source>
            <translation>Экран құлпы мен ұйқы мұнда байқалмайды: кетер алдында Ctrl+L басыңыз</translation>
        </message>
        <message>
            <source>This computer tells the program nothing of it. Press Ctrl+L before you leave, also when you close the lid. Unused, the program locks by itself after a few minutes.</source>
            <translation>Бұл компьютер бағдарламаға ол туралы айтпайды. Кетер алдында, қақпағын жапқанда да Ctrl+L басыңыз. Қолданылмаса, бағдарлама бірнеше минуттан кейін өзі құлыпталады.</translation>
        </message>
        <message>
            <source>Sleep does not lock this program</source>
            <translation>Ұйқы бұл бағдарламаны құлыптамайды</translation>
        </message>
        <message>
            <source>Locking the screen does not lock this program</source>
            <translation>Экранды құлыптау бұл бағдарламаны құлыптамайды</translation>
        </message>
        <message>
            <source>Locking the screen and sleep do not lock this program</source>
            <translation>Экранды құлыптау мен ұйқы бұл бағдарламаны құлыптамайды</translation>
        </message>
    </context>
    <context>
        <name>UnlockScreen</name>
        <message>
            <source>More</source>
            <extracomment>Ctrl+L: whatever was typed here is to be forgotten.</extracomment>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Where is the vault?</source>
            <extracomment>Whether a vault is being made, recovered or restored, which takes time: words are copied by hand.</extracomment>
            <translation>Қойма қайда?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Осы қалтаны алу</translation>
        </message>
        <message>
            <source>Where should the vault lie?</source>
            <translation>Қойма қайда тұрсын?</translation>
        </message>
        <message>
            <source>Create it in this folder</source>
            <translation>Осы қалтада жасау</translation>
        </message>
        <message>
            <source>Open a vault elsewhere…</source>
            <translation>Басқа жердегі қойманы ашу…</translation>
        </message>
        <message>
            <source>Look on memory sticks</source>
            <translation>Флешкалардан қарау</translation>
        </message>
        <message>
            <source>Create a vault elsewhere…</source>
            <translation>Басқа жерде қойма жасау…</translation>
        </message>
        <message>
            <source>Destroy a vault…</source>
            <translation>Қойманы жою…</translation>
        </message>
        <message>
            <source>About Amanat</source>
            <translation>Amanat туралы</translation>
        </message>
    </context>
    <context>
        <name>Volunteers</name>
        <message>
            <source>Volunteers</source>
            <translation>Еріктілер</translation>
        </message>
        <message>
            <source>Nobody is admitted yet. Write an invitation and give the file to a volunteer; their first bundle then waits in the Inbox until you have compared eight numbers with them.</source>
            <translation>Әлі ешкім қосылмаған. Шақыру жазып, файлды еріктіге беріңіз; оның бірінші бумасы сегіз санды салыстырғанша «Келгендер» ішінде күтеді.</translation>
        </message>
        <message>
            <source>Only coordinators see who else records testimonies.</source>
            <translation>Тағы кім айғақ жазатынын тек үйлестірушілер көреді.</translation>
        </message>
        <message>
            <source>Admitted by {0} on {1}, until {2}</source>
            <translation>Қосқан: {0}, {1}, {2} дейін</translation>
        </message>
        <message>
            <source>Run out</source>
            <translation>Мерзімі бітті</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Not yet handed over</source>
            <translation>Әлі тапсырылмаған</translation>
        </message>
        <message>
            <source>Nothing waits. Everything finished has been handed over and confirmed by a receipt.</source>
            <translation>Күтіп тұрған ештеңе жоқ. Аяқталғанның бәрі тапсырылып, қолхатпен расталды.</translation>
        </message>
        <message>
            <source>Finished testimonies wait here until they are handed over.</source>
            <translation>Аяқталған айғақтар тапсырылғанша осында күтеді.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n айғақ</numerusform>
                <numerusform>%n айғақ</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest of {0}</source>
            <translation>ең ескісі: {0}</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Тапсыру…</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>The ticked files belong to the testimony</source>
            <translation>Белгіленген файлдар мына айғаққа тиесілі</translation>
        </message>
        <message>
            <source>Place them there</source>
            <translation>Сонда орналастыру</translation>
        </message>
        <message>
            <source>They belong to no testimony…</source>
            <translation>Олар ешбір айғаққа тиесілі емес…</translation>
        </message>
        <message>
            <source>Seal them for the coordinators…</source>
            <translation>Үйлестірушілер үшін мөрлеу…</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
        <message>
            <source>Files before these</source>
            <translation>Алдыңғы файлдар</translation>
        </message>
        <message>
            <source>Files after these</source>
            <translation>Келесі файлдар</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>аяқталмаған</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>Look at {name}</source>
            <translation>{name}: қарау</translation>
        </message>
        <message>
            <source>made on {day} at {time}, by the camera's clock</source>
            <translation>камера сағаты бойынша {day} күні {time} уақытта түсірілген</translation>
        </message>
        <message>
            <source>perhaps of {number}: it was filmed after {name}</source>
            <translation>бәлкім {number}: ол {name} файлынан кейін түсірілген</translation>
        </message>
        <message>
            <source>has the code of a testimony that cannot be opened in this vault</source>
            <translation>бұл қоймада ашылмайтын айғақтың коды бар</translation>
        </message>
        <message>
            <source>no code was seen in it</source>
            <translation>ішінен код көрінбеді</translation>
        </message>
        <message>
            <source>was not looked through for a code</source>
            <translation>коды қаралмаған</translation>
        </message>
        <message>
            <source>Ticked: {count}</source>
            <translation>Белгіленгені: {count}</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Бәрінің белгісін алу</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n file(s) in this vault?</source>
            <translation>
                <numerusform>Осы қоймадағы %n файлды жою керек пе?</numerusform>
                <numerusform>Осы қоймадағы %n файлды жою керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in no testimony, so nobody else has them from you. This cannot be taken back.</source>
            <translation>Олар ешбір айғақта жоқ, сондықтан сізден басқа ешкімде жоқ. Мұны қайтаруға болмайды.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Seal the ticked files for the coordinators?</source>
            <translation>Белгіленген файлдарды үйлестірушілер үшін мөрлеу керек пе?</translation>
        </message>
        <message>
            <source>Nothing on this laptop opens them afterwards. They are handed over as an account of their own.</source>
            <translation>Содан кейін бұл ноутбукте оларды ештеңе аша алмайды. Олар бөлек айғақ ретінде тапсырылады.</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>Ашық қалдыру</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>Мөрлеу</translation>
        </message>
    </context>
    <context>
        <name>WaysFlow</name>
        <message>
            <source>Ways into this vault</source>
            <translation>Осы қоймаға кіру жолдары</translation>
        </message>
        <message>
            <source>Which there are is told to nobody who cannot open the vault.</source>
            <translation>Қандай жолдар бары қойманы аша алмайтын ешкімге айтылмайды.</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Оларды көрсету</translation>
        </message>
        <message>
            <source>Where should the keyfile be written? A stick that can be destroyed is best.</source>
            <translation>Кілт файлы қайда жазылсын? Жоюға болатын флешка ең дұрысы.</translation>
        </message>
        <message>
            <source>Write the keyfile</source>
            <translation>Кілт файлын жазу</translation>
        </message>
        <message>
            <source>Recovery share</source>
            <translation>Қалпына келтіру үлесі</translation>
        </message>
        <message>
            <source>Share {number} of {count}</source>
            <translation>Үлес {number} / {count}</translation>
        </message>
        <message>
            <source>Any three of the five shares open the vault they were made for. One or two open nothing.</source>
            <translation>Бес үлестің кез келген үшеуі өзі жасалған қойманы ашады. Бір не екеуі ештеңе ашпайды.</translation>
        </message>
        <message>
            <source>Keep this page where only you can find it, apart from the others. Tell nobody that you have it.</source>
            <translation>Бұл бетті басқаларынан бөлек, тек өзіңіз таба алатын жерде сақтаңыз. Сізде екенін ешкімге айтпаңыз.</translation>
        </message>
        <message>
            <source>No share is ever asked for by telephone or message. Somebody who asks for it is not one of us.</source>
            <translation>Үлес ешқашан телефонмен не хатпен сұралмайды. Сұраған адам бізден емес.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>Құпия сөйлем өзгертілді</translation>
        </message>
        <message>
            <source>The next unlock asks for the new one.</source>
            <translation>Келесі ашуда жаңасы сұралады.</translation>
        </message>
        <message>
            <source>Any three of the five shares open this vault from now on</source>
            <translation>Енді бес үлестің кез келген үшеуі осы қойманы ашады</translation>
        </message>
        <message>
            <source>Shares made before do not. Give each to another person, and rehearse soon.</source>
            <translation>Бұрын жасалғандары ашпайды. Әрқайсысын басқа адамға беріп, жақында жаттығыңыз.</translation>
        </message>
        <message>
            <source>From now on the vault opens with passphrase and keyfile only</source>
            <translation>Енді қойма тек құпия сөйлем мен кілт файлымен ашылады</translation>
        </message>
        <message>
            <source>Make a second copy of the file: without it the passphrase opens nothing.</source>
            <translation>Файлдың екінші көшірмесін жасаңыз: онсыз құпия сөйлем ештеңе ашпайды.</translation>
        </message>
        <message>
            <source>The passphrase alone opens the vault again</source>
            <translation>Құпия сөйлемнің өзі қойманы қайта ашады</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Алынды</translation>
        </message>
        <message>
            <source>Copies of the vault made before still open with it.</source>
            <translation>Қойманың бұрын жасалған көшірмелері онымен әлі ашылады.</translation>
        </message>
        <message numerus="yes">
            <source>They open %n backup(s) too.</source>
            <translation>
                <numerusform>Олар %n көшірмені де ашады.</numerusform>
                <numerusform>Олар %n көшірмені де ашады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) could not be reached: let the shares open them under Settings, Backup.</source>
            <translation>
                <numerusform>%n көшірмеге жету мүмкін болмады: «Баптаулар», «Сақтық көшірме» ішінде үлестерге рұқсат беріңіз.</numerusform>
                <numerusform>%n көшірмеге жету мүмкін болмады: «Баптаулар», «Сақтық көшірме» ішінде үлестерге рұқсат беріңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>They need the vault's files: make a backup, and let them open it too.</source>
            <translation>Оларға қойма файлдары керек: көшірме жасап, оны да аша алатын етіңіз.</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия сөйлем</translation>
        </message>
        <message>
            <source>Passphrase together with a keyfile</source>
            <translation>Кілт файлымен бірге құпия сөйлем</translation>
        </message>
        <message>
            <source>Recovery shares: any three of five</source>
            <translation>Қалпына келтіру үлестері: бестің кез келген үшеуі</translation>
        </message>
        <message>
            <source>Of a kind that a newer version knows</source>
            <translation>Жаңарақ нұсқа білетін түрі</translation>
        </message>
        <message>
            <source>Ways into this vault</source>
            <translation>Осы қоймаға кіру жолдары</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n time(s) since the vault was made</source>
            <translation>
                <numerusform>Қойма жасалғалы %n рет өзгерді</numerusform>
                <numerusform>Қойма жасалғалы %n рет өзгерді</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are of an earlier version, which kept no list: it had one way in.</source>
            <translation>Бұл файлдар тізім жүргізбеген ескірек нұсқадан: кірудің бір ғана жолы болған.</translation>
        </message>
        <message>
            <source>Stop using the keyfile</source>
            <translation>Кілт файлын қолданбау</translation>
        </message>
        <message>
            <source>Use a keyfile as well…</source>
            <translation>Кілт файлын да қолдану…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Құпия сөйлемді өзгерту…</translation>
        </message>
        <message>
            <source>used just now</source>
            <translation>жаңа ғана қолданылды</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>Five shares on paper, with five people in different places. Any three open this vault when the passphrase is lost; one or two open nothing. They need the vault's files: a backup is what survives their loss.</source>
            <translation>Қағаздағы бес үлес, әр жердегі бес адамда. Құпия сөйлем жоғалса, кез келген үшеуі осы қойманы ашады; бір не екеуі ештеңе ашпайды. Оларға қойма файлдары керек: олар жоғалса, көшірме қалады.</translation>
        </message>
        <message>
            <source>Last rehearsed on {0}</source>
            <translation>Соңғы жаттығу: {0}</translation>
        </message>
        <message>
            <source>Never rehearsed: nobody knows whether it works</source>
            <translation>Ешқашан жаттықпаған: істейтінін ешкім білмейді</translation>
        </message>
        <message>
            <source>Make new recovery shares…</source>
            <translation>Жаңа үлестер жасау…</translation>
        </message>
        <message>
            <source>Make recovery shares…</source>
            <translation>Үлестер жасау…</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>Жаттығу…</translation>
        </message>
        <message>
            <source>Let them open a backup…</source>
            <translation>Оларға көшірмені аштыру…</translation>
        </message>
        <message>
            <source>Somebody saw the passphrase, or had this laptop in their hands?</source>
            <translation>Біреу құпия сөйлемді көрді ме, осы ноутбук қолында болды ма?</translation>
        </message>
        <message>
            <source>Then a new passphrase is not enough: everything has to move to a new key.</source>
            <translation>Онда жаңа құпия сөйлем аз: бәрі жаңа кілтке көшуі керек.</translation>
        </message>
        <message>
            <source>Passphrase seen, or laptop imaged…</source>
            <translation>Құпия сөйлемді көріп қойды немесе ноутбук көшірілді…</translation>
        </message>
    </context>
    <context>
        <name>WhatGoes</name>
        <message>
            <source>What goes</source>
            <translation>Не кетеді</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Бәрінен белгіні алу</translation>
        </message>
        <message>
            <source>Drafts stay here. Your own copies stay until the receipt arrives.</source>
            <translation>Жобалар осында қалады. Өз көшірмелеріңіз қолхат келгенше қалады.</translation>
        </message>
        <message>
            <source>What was sent and has no receipt yet goes once more; nothing is taken in twice.</source>
            <translation>Жіберіліп, қолхаты жоғы тағы бір рет кетеді; ештеңе екі рет қабылданбайды.</translation>
        </message>
        <message numerus="yes">
            <source>%n older one(s) go along when nothing is unticked.</source>
            <translation>
                <numerusform>Ештеңенің белгісі алынбаса, ескірек %n бірге кетеді.</numerusform>
                <numerusform>Ештеңенің белгісі алынбаса, ескірек %n бірге кетеді.</numerusform>
            </translation>
        </message>
        <message>
            <source>A withdrawn consent always travels, so that nobody uses the testimony by mistake: it is kept from every report.</source>
            <translation>Қайтарып алынған келісім әрқашан кетеді, айғақты ешкім қателесіп қолданбауы үшін: ол әр есептен тыс қалады.</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>мөрленген</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгісіз</translation>
        </message>
        <message>
            <source>Consent withdrawn on {0}</source>
            <translation>Келісім {0} күні қайтарып алынды</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Келісім қайтарып алынды</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Changed since it arrived</source>
            <translation>Жеткеннен кейін өзгерген</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>тек мәтін</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>{size} дейін</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), {1}</source>
            <translation>
                <numerusform>%n айғақтың {0}, {1}</numerusform>
                <numerusform>%n айғақтың {0}, {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), text only</source>
            <translation>
                <numerusform>%n айғақтың {0}, тек мәтін</numerusform>
                <numerusform>%n айғақтың {0}, тек мәтін</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n testimony(ies)</source>
            <translation>
                <numerusform>%n айғақтың ешқайсысы</numerusform>
                <numerusform>%n айғақтың ешқайсысы</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
    </context>
    <context>
        <name>WhereTo</name>
        <message>
            <source>Where to</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Folder {0}</source>
            <translation>Қалта {0}</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Басқа қалта…</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>Менің файлдарым</translation>
        </message>
        <message>
            <source>Memory stick {0}</source>
            <translation>Флешка {0}</translation>
        </message>
        <message>
            <source>Disk {0}</source>
            <translation>Диск {0}</translation>
        </message>
        <message>
            <source>{0}, {1} free</source>
            <translation>{0}, бос орын {1}</translation>
        </message>
        <message>
            <source>This does not fit here: {0} are needed.</source>
            <translation>Бұл мұнда сыймайды: {0} керек.</translation>
        </message>
    </context>
    <context>
        <name>WipeCards</name>
        <message>
            <source>To be wiped</source>
            <translation>Тазаланады</translation>
        </message>
        <message>
            <source>Every file was read back and is the same as on the card. Wipe it now, by formatting it in the camera or telephone.</source>
            <translation>Әр файл қайта оқылды, картадағымен бірдей. Енді камерада не телефонда пішімдеп тазалаңыз.</translation>
        </message>
        <message>
            <source>Deleting on cards and telephones does not erase: what was there can often be brought back. Where that would endanger somebody, keep the card as safe as this laptop, or destroy it.</source>
            <translation>Карта мен телефонда өшіру жоймайды: ондағыны көбіне қайтаруға болады. Біреуге қауіп төндірсе, картаны осы ноутбуктей сақтаңыз не жойыңыз.</translation>
        </message>
        <message>
            <source>Card or telephone</source>
            <translation>Карта не телефон</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файл</numerusform>
            </translation>
        </message>
        <message>
            <source>taken in on {day}</source>
            <translation>{day} күні қабылданған</translation>
        </message>
        <message>
            <source>for {number}</source>
            <translation>{number} үшін</translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) left on it were not taken in</source>
            <translation>
                <numerusform>онда қалған %n басқа файл қабылданбаған</numerusform>
                <numerusform>онда қалған %n басқа файл қабылданбаған</numerusform>
            </translation>
        </message>
        <message>
            <source>It is wiped</source>
            <translation>Тазаланды</translation>
        </message>
    </context>
    <context>
        <name>WishNotice</name>
        <message>
            <source>Nothing of it goes out meanwhile. It is for coordinators to decide: {numbers}</source>
            <translation>Оған дейін одан ештеңе шықпайды. Шешімді үйлестірушілер қабылдайды: {numbers}</translation>
        </message>
        <message>
            <source>A witness wants a testimony erased</source>
            <translation>Куәгер айғақты өшіруді сұрайды</translation>
        </message>
        <message>
            <source>Look and decide…</source>
            <translation>Қарап, шешу…</translation>
        </message>
    </context>
    <context>
        <name>WithWho</name>
        <message>
            <source>Witness {number}</source>
            <translation>Куәгер {number}</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>18-ге толмаған</translation>
        </message>
        <message>
            <source>Another witness speaks too</source>
            <translation>Тағы бір куәгер сөйлейді</translation>
        </message>
        <message>
            <source>Sealed: only coordinators open it. Leave it open here</source>
            <translation>Мөрленген: тек үйлестірушілер ашады. Мұнда ашық қалдыру</translation>
        </message>
        <message>
            <source>Open on this laptop. Seal it instead</source>
            <translation>Осы ноутбукте ашық. Оның орнына мөрлеу</translation>
        </message>
    </context>
    <context>
        <name>Withdrawal</name>
        <message>
            <source>The witness takes every Yes back</source>
            <translation>Куәгер әр «Иә» жауабын қайтарып алады</translation>
        </message>
        <message>
            <source>Take every Yes back?</source>
            <translation>Барлық «Иә» қайтарып алынсын ба?</translation>
        </message>
        <message>
            <source>From now on it is used for nothing. What was given to others already cannot be called back; the withdrawal goes to the coordinators with your next bundle, and they see who has it.</source>
            <translation>Енді ол ештеңеге қолданылмайды. Басқаларға берілгенін қайтаруға болмайды; қайтарып алу келесі бумаңызбен үйлестірушілерге барады, олар кімде екенін көреді.</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>Жоқ, қалсын</translation>
        </message>
        <message>
            <source>Yes, take all back</source>
            <translation>Иә, бәрін қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Testifier</source>
            <translation>Айғақ беруші</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>Жапа шеккен</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Туыс</translation>
        </message>
        <message>
            <source>Source still inside, never used</source>
            <translation>Әлі ішінде жүрген дереккөз, ешқашан қолданылмайды</translation>
        </message>
        <message>
            <source>Alleged perpetrator</source>
            <translation>Кінәлі делінген</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Лауазымды адам</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Аудармашы</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Көмекші</translation>
        </message>
        <message>
            <source>Other person</source>
            <translation>Басқа адам</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Хабарсыз кеткен</translation>
        </message>
        <message>
            <source>Passport taken</source>
            <translation>Паспорты алынған</translation>
        </message>
        <message>
            <source>Summoned</source>
            <translation>Шақыртылған</translation>
        </message>
        <message>
            <source>Police custody</source>
            <translation>Полиция қамауында</translation>
        </message>
        <message>
            <source>Re-education camp</source>
            <translation>Қайта тәрбиелеу лагері</translation>
        </message>
        <message>
            <source>Pre-trial detention</source>
            <translation>Сотқа дейінгі қамау</translation>
        </message>
        <message>
            <source>Sentenced</source>
            <translation>Сотталған</translation>
        </message>
        <message>
            <source>Prison</source>
            <translation>Түрме</translation>
        </message>
        <message>
            <source>Forced job placement</source>
            <translation>Мәжбүрлеп жұмысқа тұрғызу</translation>
        </message>
        <message>
            <source>Forced labour</source>
            <translation>Мәжбүрлі еңбек</translation>
        </message>
        <message>
            <source>House arrest</source>
            <translation>Үй қамағы</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Аурухана</translation>
        </message>
        <message>
            <source>Child in a state institution</source>
            <translation>Мемлекеттік мекемедегі бала</translation>
        </message>
        <message>
            <source>Shown in state media</source>
            <translation>Мемлекеттік БАҚ көрсеткен</translation>
        </message>
        <message>
            <source>Heard from</source>
            <translation>Хабары алынған</translation>
        </message>
        <message>
            <source>Released, under watch</source>
            <translation>Бақылаумен босатылған</translation>
        </message>
        <message>
            <source>At home, restrictions unknown</source>
            <translation>Үйде, шектеулері белгісіз</translation>
        </message>
        <message>
            <source>Detained again</source>
            <translation>Қайта ұсталған</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>Елден кеткен</translation>
        </message>
        <message>
            <source>Asylum asked for</source>
            <translation>Баспана сұраған</translation>
        </message>
        <message>
            <source>Asylum refused</source>
            <translation>Баспанадан бас тартылған</translation>
        </message>
        <message>
            <source>Asylum granted</source>
            <translation>Баспана берілген</translation>
        </message>
        <message>
            <source>Deportation threatened</source>
            <translation>Шығарып жіберу қаупі</translation>
        </message>
        <message>
            <source>Deported</source>
            <translation>Елден шығарылған</translation>
        </message>
        <message>
            <source>Dead</source>
            <translation>Қайтыс болған</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Белгісіз</translation>
        </message>
        <message>
            <source>Held without freedom</source>
            <translation>Бостандығынан айырылған</translation>
        </message>
        <message>
            <source>Enforced disappearance</source>
            <translation>Күштеп жоғалту</translation>
        </message>
        <message>
            <source>Torture or ill-treatment</source>
            <translation>Азаптау не қатыгездік</translation>
        </message>
        <message>
            <source>Family torn apart</source>
            <translation>Отбасы ажыратылған</translation>
        </message>
        <message>
            <source>Forced medical procedure</source>
            <translation>Мәжбүрлі медициналық әрекет</translation>
        </message>
        <message>
            <source>Things taken away</source>
            <translation>Дүниесі тартып алынған</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Аңдылған</translation>
        </message>
        <message>
            <source>Religion restricted</source>
            <translation>Діні шектелген</translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation>Қамауда өлім</translation>
        </message>
        <message>
            <source>Unfair trial</source>
            <translation>Әділетсіз сот</translation>
        </message>
        <message>
            <source>Forced return</source>
            <translation>Күштеп қайтару</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Басқа нәрсе</translation>
        </message>
        <message>
            <source>Keep it in the archive</source>
            <translation>Мұрағатта сақтау</translation>
        </message>
        <message>
            <source>Compare it with other cases</source>
            <translation>Басқа істермен салыстыру</translation>
        </message>
        <message>
            <source>Partners named to the witness</source>
            <translation>Куәгерге аталған серіктестер</translation>
        </message>
        <message>
            <source>My name to the UN, in confidence</source>
            <translation>Менің атым БҰҰ-ға, құпия түрде</translation>
        </message>
        <message>
            <source>The UN sends the victim's name to the government</source>
            <translation>БҰҰ жапа шеккеннің атын үкіметке жібереді</translation>
        </message>
        <message>
            <source>The UN publishes</source>
            <translation>БҰҰ жариялайды</translation>
        </message>
        <message>
            <source>Petition to a named authority</source>
            <translation>Аталған органға өтініш</translation>
        </message>
        <message>
            <source>My own asylum or court case</source>
            <translation>Өзімнің баспана не сот ісім</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>Соттар</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>Журналистер</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>Жапа шеккендердің жария дерекқоры</translation>
        </message>
        <message>
            <source>Public on the web</source>
            <translation>Интернетте жария</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Сурет</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Бет-жүзі</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Дауысы</translation>
        </message>
        <message>
            <source>Copies of documents</source>
            <translation>Құжат көшірмелері</translation>
        </message>
        <message>
            <source>May we contact you again</source>
            <translation>Сізбен қайта хабарласуға бола ма</translation>
        </message>
        <message>
            <source>Not asked: counts as No</source>
            <translation>Сұралмаған: «Жоқ» деп саналады</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>Yes, with conditions</source>
            <translation>Иә, шарттармен</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Қайтарып алынған</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Replaced by a later answer</source>
            <translation>Кейінгі жауап ауыстырған</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Қолданылмайды</translation>
        </message>
        <message>
            <source>Details made general</source>
            <translation>Егжей-тегжейі жалпыланған</translation>
        </message>
        <message>
            <source>Under another name</source>
            <translation>Басқа атпен</translation>
        </message>
        <message>
            <source>With the name</source>
            <translation>Атымен</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>Жазбада айтылған</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Айтылған</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Жазылды</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Бетпе-бет</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Телефонмен</translation>
        </message>
        <message>
            <source>By video call</source>
            <translation>Бейнеқоңыраумен</translation>
        </message>
        <message>
            <source>Written by the witness</source>
            <translation>Куәгер жазған</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>Алынған хабар</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Хат</translation>
        </message>
        <message>
            <source>Notes typed later</source>
            <translation>Кейін терілген жазба</translation>
        </message>
        <message>
            <source>Found online</source>
            <translation>Интернеттен табылған</translation>
        </message>
        <message>
            <source>Passed on by somebody</source>
            <translation>Біреу арқылы жеткен</translation>
        </message>
        <message>
            <source>First account</source>
            <translation>Алғашқы баян</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Жалғасы</translation>
        </message>
        <message>
            <source>Correction by the witness</source>
            <translation>Куәгердің түзетуі</translation>
        </message>
        <message>
            <source>Taken back by the witness</source>
            <translation>Куәгер қайтарып алған</translation>
        </message>
        <message>
            <source>News</source>
            <translation>Жаңалық</translation>
        </message>
        <message>
            <source>Several witnesses together</source>
            <translation>Бірнеше куәгер бірге</translation>
        </message>
        <message>
            <source>Sealed, not finished</source>
            <translation>Мөрленген, аяқталмаған</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Мөрленген</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Толық аты-жөні</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Есімі</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Father's name</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Maiden name</source>
            <translation>Қыз кезіндегі тегі</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Атап жүргені</translation>
        </message>
        <message>
            <source>As in the passport</source>
            <translation>Паспорттағыдай</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кирилл</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Латын</translation>
        </message>
        <message>
            <source>Kazakh, Arabic script</source>
            <translation>Қазақша, араб жазуы</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Ұйғыр</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Қытай</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Ағылшынша</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Әйел</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Еркек</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Басқа</translation>
        </message>
        <message>
            <source>Chinese identity number</source>
            <translation>Қытай жеке куәлік нөмірі</translation>
        </message>
        <message>
            <source>Kazakh IIN</source>
            <translation>Қазақстан ЖСН</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Паспорт</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Тұруға рұқсат</translation>
        </message>
        <message>
            <source>Household register</source>
            <translation>Үй кітабы</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Басқа құжат</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>Түпнұсқасы көрілді</translation>
        </message>
        <message>
            <source>Copy seen</source>
            <translation>Көшірмесі көрілді</translation>
        </message>
        <message>
            <source>Photograph of a screen</source>
            <translation>Экран суреті</translation>
        </message>
        <message>
            <source>Told of, not seen</source>
            <translation>Айтылды, көрілмеді</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>Copy these four words by hand onto a blank card. They are shown only now and kept nowhere.</source>
            <translation>Осы төрт сөзді бос картаға қолмен көшіріңіз. Олар тек қазір көрсетіледі, еш жерде сақталмайды.</translation>
        </message>
        <message>
            <source>No native speaker has read this list of words yet.</source>
            <translation>Бұл сөздер тізімін ана тілінде сөйлейтін ешкім әлі оқыған жоқ.</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Сөздердің тілі</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Картаны басып шығару</translation>
        </message>
        <message>
            <source>Print the card again</source>
            <translation>Картаны қайта басып шығару</translation>
        </message>
        <message>
            <source>No printer took it: copy by hand</source>
            <translation>Бірде-бір принтер алмады: қолмен көшіріңіз</translation>
        </message>
    </context>
    <context>
        <name>_Nothing</name>
        <message>
            <source>Nobody found</source>
            <translation>Ешкім табылмады</translation>
        </message>
        <message>
            <source>Nobody is in the archive yet</source>
            <translation>Мұрағатта әлі ешкім жоқ</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Аттың бір бөлігін немесе басқа жазылуын көріңіз.</translation>
        </message>
        <message>
            <source>People appear here once a bundle with a testimony about them is taken in.</source>
            <translation>Адам туралы айғағы бар бума қабылданғанда ол осында көрінеді.</translation>
        </message>
    </context>
    <context>
        <name>_Parts</name>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Month?</source>
            <translation>Ай?</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
    </context>
    <context>
        <name>_Reading</name>
        <message>
            <source>How exact</source>
            <translation>Қаншалық дәл</translation>
        </message>
        <message>
            <source>and</source>
            <translation>және</translation>
        </message>
        <message>
            <source>On or in</source>
            <translation>Сол күні</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Шамамен</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Арасы</translation>
        </message>
    </context>
    <context>
        <name>_SpellingLine</name>
        <message>
            <source>not known</source>
            <translation>белгісіз</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>ұсынылған</translation>
        </message>
        <message>
            <source>{0}: this spelling is right</source>
            <translation>{0}: бұл жазылу дұрыс</translation>
        </message>
        <message>
            <source>{0}: this spelling is wrong</source>
            <translation>{0}: бұл жазылу қате</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>расталған</translation>
        </message>
        <message>
            <source>suggested: Enter says that it is right, an empty line that it is wrong</source>
            <translation>ұсынылған: Enter дұрыс, бос жол қате дегенді білдіреді</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This bundle has been taken in before. Nothing was changed.</source>
            <translation>Бұл бума бұрын қабылданған. Ештеңе өзгермеді.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Ештеңе істеудің қажеті жоқ.</translation>
        </message>
        <message>
            <source>Something is already there, and nothing is overwritten.</source>
            <translation>Онда әлдене бар, ештеңенің үстінен жазылмайды.</translation>
        </message>
        <message>
            <source>Choose another name or place.</source>
            <translation>Басқа ат не орын таңдаңыз.</translation>
        </message>
        <message>
            <source>This bundle waits for its sender to be admitted, and was not taken in a second time.</source>
            <translation>Бұл бума жіберушісінің қосылуын күтуде, екінші рет қабылданбады.</translation>
        </message>
        <message>
            <source>Compare the digits with the sender and admit them, or refuse them.</source>
            <translation>Жіберушімен сандарды салыстырып, қосыңыз немесе қайтарыңыз.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Бірдеңе дұрыс болмады.</translation>
        </message>
        <message>
            <source>Try again; if it happens twice, tell your coordinator this code.</source>
            <translation>Қайта көріңіз; екі рет болса, осы кодты үйлестірушіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept.</source>
            <translation>Файл оқылып жатқанда өзгерді не жоғалды ({expected} байттан {found}). Одан ештеңе сақталмады.</translation>
        </message>
        <message>
            <source>Check the card or stick and take the file in again.</source>
            <translation>Картаны не флешканы тексеріп, файлды қайта қабылдаңыз.</translation>
        </message>
        <message>
            <source>This backup cannot be read: {part}.</source>
            <translation>Бұл көшірме оқылмайды: {part}.</translation>
        </message>
        <message>
            <source>Keep it as it is, and use another backup; make a new one into another folder.</source>
            <translation>Оны сол күйінде сақтап, басқа көшірмені алыңыз; басқа қалтаға жаңасын жасаңыз.</translation>
        </message>
        <message>
            <source>Another program is writing this backup now.</source>
            <translation>Бұл көшірмені қазір басқа бағдарлама жазуда.</translation>
        </message>
        <message>
            <source>Wait until it is done, then try again.</source>
            <translation>Біткенше күтіп, қайта көріңіз.</translation>
        </message>
        <message>
            <source>The backup in this folder knows {count} stretches of the log that this vault does not have: this vault was put back to an earlier state, or a copy of it is in use somewhere else. Nothing was written.</source>
            <translation>Бұл қалтадағы көшірме журналдың осы қоймада жоқ {count} бөлігін біледі: қойма ертерек күйге қайтарылған не көшірмесі басқа жерде қолданыста. Ештеңе жазылмады.</translation>
        </message>
        <message>
            <source>Keep this backup: restore it into a new folder and compare, and tell a coordinator.</source>
            <translation>Бұл көшірмені сақтаңыз: жаңа қалтаға қалпына келтіріп салыстырыңыз және үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>Бұл қалтада көшірме жоқ.</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into; a first backup that was cut short is none.</source>
            <translation>Көшірме жасалған қалтаны таңдаңыз; үзілген бірінші көшірме есепке алынбайды.</translation>
        </message>
        <message>
            <source>The backup in this folder is of another vault. Nothing was written.</source>
            <translation>Бұл қалтадағы көшірме басқа қойманікі. Ештеңе жазылмады.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know.</source>
            <translation>Бұл қалтада осы қойма білмейтін көшірме бар.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup, or choose an empty folder.</source>
            <translation>Ол көшірменің құпия сөйлемін теріңіз не бос қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>What was written does not read back as it was written. The backup before it is whole.</source>
            <translation>Жазылған нәрсе жазылғандай қайта оқылмайды. Алдыңғы көшірме бүтін.</translation>
        </message>
        <message>
            <source>Use another stick or disk: this one loses data.</source>
            <translation>Басқа флешка не диск алыңыз: бұл дерек жоғалтады.</translation>
        </message>
        <message>
            <source>This is not an encrypted file of ours, or its beginning is damaged: {reason}.</source>
            <translation>Бұл біздің шифрланған файл емес немесе басы бүлінген: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again from where it came; if that does not help, ask its sender to make it again.</source>
            <translation>Келген жерінен қайта көшіріңіз; көмектеспесе, жіберушіден қайта жасауын сұраңыз.</translation>
        </message>
        <message>
            <source>The beginning of the encrypted file was changed after it was made.</source>
            <translation>Шифрланған файлдың басы жасалғаннан кейін өзгертілген.</translation>
        </message>
        <message>
            <source>The encrypted file is damaged: {reason}. Nothing of it was taken over.</source>
            <translation>Шифрланған файл бүлінген: {reason}. Одан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>This bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>Бұл бума дұрыс құрылмаған: {reason}. Одан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>Keep the file and ask its sender to make it again.</source>
            <translation>Файлды сақтап, жіберушіден қайта жасауын сұраңыз.</translation>
        </message>
        <message>
            <source>A signed document ({kind}) is not well formed: {reason}.</source>
            <translation>Қол қойылған құжат ({kind}) дұрыс құрылмаған: {reason}.</translation>
        </message>
        <message>
            <source>A signed document is not well formed: {reason}.</source>
            <translation>Қол қойылған құжат дұрыс құрылмаған: {reason}.</translation>
        </message>
        <message>
            <source>The field {field} is not acceptable: {reason}.</source>
            <translation>{field} өрісі жарамсыз: {reason}.</translation>
        </message>
        <message>
            <source>Correct this field and try again; nothing was saved.</source>
            <translation>Осы өрісті түзетіп, қайта көріңіз; ештеңе сақталмады.</translation>
        </message>
        <message>
            <source>This form of own questions cannot be used here: {reason}.</source>
            <translation>Бұл өз сұрақтар формасын мұнда қолдануға болмайды: {reason}.</translation>
        </message>
        <message>
            <source>Ask the coordinator who published it, or update the program.</source>
            <translation>Жариялаған үйлестірушіден сұраңыз не бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>The text is not acceptable JSON: {reason}.</source>
            <translation>Мәтін жарамды JSON емес: {reason}.</translation>
        </message>
        <message>
            <source>Ask whoever made the file to make it again.</source>
            <translation>Файлды жасағаннан қайта жасауын сұраңыз.</translation>
        </message>
        <message>
            <source>The passphrase parameters are out of range: {field}.</source>
            <translation>Құпия сөйлем параметрлері шектен тыс: {field}.</translation>
        </message>
        <message>
            <source>The file is damaged or was made to exhaust this computer: use a copy of it.</source>
            <translation>Файл бүлінген не осы компьютерді тауысу үшін жасалған: көшірмесін қолданыңыз.</translation>
        </message>
        <message>
            <source>A key or address is not well formed: {reason}.</source>
            <translation>Кілт не мекенжай дұрыс құрылмаған: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>Келген жерінен қайта, толық көшіріңіз.</translation>
        </message>
        <message>
            <source>This is not a keyfile: a keyfile has exactly 64 bytes.</source>
            <translation>Бұл кілт файлы емес: кілт файлы дәл 64 байт болады.</translation>
        </message>
        <message>
            <source>Choose the file that was made as this vault's keyfile.</source>
            <translation>Осы қойманың кілт файлы ретінде жасалған файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>Бұл буманың мазмұн тізімі дұрыс құрылмаған: {reason}. Одан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: it is damaged or not what it says.</source>
            <translation>Бұл файл мұнда көрсетілмейді: бүлінген не айтқанындай емес.</translation>
        </message>
        <message>
            <source>It is kept exactly as it came. Export it to look at it elsewhere.</source>
            <translation>Ол келген күйінде сақталды. Басқа жерде қарау үшін шығарып алыңыз.</translation>
        </message>
        <message>
            <source>The passphrase is empty, too long or not text.</source>
            <translation>Құпия сөйлем бос, тым ұзын не мәтін емес.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Қайта теріңіз.</translation>
        </message>
        <message>
            <source>A sealed piece is not well formed: {reason}. It was not opened; it is kept as it came.</source>
            <translation>Мөрленген бөлік дұрыс құрылмаған: {reason}. Ол ашылмады; келген күйінде сақталды.</translation>
        </message>
        <message>
            <source>Ask who recorded it to hand it over again, and keep this bundle's file.</source>
            <translation>Жазған адамнан қайта тапсыруын сұраңыз және осы буманың файлын сақтаңыз.</translation>
        </message>
        <message>
            <source>Recovery share {number} is not right: {reason}.</source>
            <translation>{number}-қалпына келтіру үлесі дұрыс емес: {reason}.</translation>
        </message>
        <message>
            <source>Compare it word by word with the paper; each share has 33 words.</source>
            <translation>Қағазбен сөзбе-сөз салыстырыңыз; әр үлесте 33 сөз бар.</translation>
        </message>
        <message>
            <source>Recovery share {number} has {count} words, and a share has 33.</source>
            <translation>{number}-үлесте {count} сөз бар, ал үлесте 33 сөз болады.</translation>
        </message>
        <message>
            <source>Word {place} of recovery share {number} is not one of the words that shares are made of.</source>
            <translation>{number}-үлестің {place}-сөзі үлес жасалатын сөздерден емес.</translation>
        </message>
        <message>
            <source>A signature does not verify. The file was changed, or was not made by who it says.</source>
            <translation>Қолтаңба расталмады. Файл өзгертілген немесе оны айтылған адам жасамаған.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask its sender through another channel.</source>
            <translation>Файлды сақтаңыз, оған сенбеңіз, жіберушіден басқа жолмен сұраңыз.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table: it is damaged, or of another kind.</source>
            <translation>Бұл файл кесте ретінде оқылмайды: бүлінген не басқа түрде.</translation>
        </message>
        <message>
            <source>Save it again as a workbook (XLSX), or as text in UTF-8 (CSV), and choose that file.</source>
            <translation>Оны кітап (XLSX) не UTF-8 мәтін (CSV) ретінде қайта сақтап, сол файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over.</source>
            <translation>Бұл бума ешбір бумаға сыймайтынды айтады: {reason}. Одан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>Do not open it elsewhere. Ask its sender, through another channel, whether they made it.</source>
            <translation>Оны басқа жерде ашпаңыз. Жіберушіден басқа жолмен өзі жасады ма, сұраңыз.</translation>
        </message>
        <message>
            <source>Another bundle with the same number is already here. Nothing of this one was taken over.</source>
            <translation>Осындай нөмірлі басқа бума мұнда бар. Мұнысынан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>Keep both files and ask the sender how they came to make two.</source>
            <translation>Екі файлды да сақтап, жіберушіден қалай екеу болғанын сұраңыз.</translation>
        </message>
        <message>
            <source>A part of this bundle is not the one its sender signed. Nothing of it was taken over.</source>
            <translation>Бұл буманың бір бөлігі жіберуші қол қойған емес. Одан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>The records in this bundle do not fit together: {reason}. Nothing of it was taken over.</source>
            <translation>Бұл бумадағы жазбалар бір-біріне сәйкес емес: {reason}. Одан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>What is in this bundle is not what its list says: {reason}. Nothing of it was taken over.</source>
            <translation>Бұл бумадағы нәрсе тізімінде айтылғандай емес: {reason}. Одан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>This bundle was made for somebody else and encrypted to you afterwards.</source>
            <translation>Бұл бума басқа біреуге жасалып, кейін сізге шифрланған.</translation>
        </message>
        <message>
            <source>Ask who gave it to you to forward it in the program, which says who passed it on.</source>
            <translation>Берген адамнан оны бағдарламада жолдап беруін сұраңыз: онда кім бергені айтылады.</translation>
        </message>
        <message>
            <source>This bundle was forwarded more than once. Nothing of it was taken over.</source>
            <translation>Бұл бума бірнеше рет жолданған. Одан ештеңе алынбады.</translation>
        </message>
        <message>
            <source>Ask for the bundle itself, or for one that was forwarded once.</source>
            <translation>Буманың өзін не бір рет жолданғанын сұраңыз.</translation>
        </message>
        <message>
            <source>This bundle was made by a newer version of the program.</source>
            <translation>Бұл буманы бағдарламаның жаңарақ нұсқасы жасаған.</translation>
        </message>
        <message>
            <source>Keep the file, update this program, then import it.</source>
            <translation>Файлды сақтап, бағдарламаны жаңартып, содан кейін қабылдаңыз.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing is lost.</source>
            <translation>Болдырылмады. Ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Дайын болғанда қайта бастаңыз.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read.</source>
            <translation>Файл не қалта оқылмайды.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may read it.</source>
            <translation>Флешка не дискі әлі қосулы ма, оны оқи аласыз ба, тексеріңіз.</translation>
        </message>
        <message>
            <source>This computer lacks a part of the system that recording needs.</source>
            <translation>Бұл компьютерде жазуға керекті жүйе бөлігі жоқ.</translation>
        </message>
        <message>
            <source>Files from a telephone or camera can be added. The set-up notes name the packages that are missing.</source>
            <translation>Телефон не камерадан файл қосуға болады. Жетпейтін бумалар орнату жазбаларында аталған.</translation>
        </message>
        <message>
            <source>The report could not be set in pages ({reason}).</source>
            <translation>Есеп беттерге терілмеді ({reason}).</translation>
        </message>
        <message>
            <source>Nothing was released. Tell your coordinator this code; a report as HTML may still be possible.</source>
            <translation>Ештеңе шығарылған жоқ. Осы кодты үйлестірушіңізге айтыңыз; HTML есеп болуы мүмкін.</translation>
        </message>
        <message>
            <source>Nobody is known here who could open a sealed testimony: {reason}.</source>
            <translation>Мөрленген айғақты аша алатын ешкім мұнда белгісіз: {reason}.</translation>
        </message>
        <message>
            <source>Join an organisation whose roster names another coordinator, or record without sealing.</source>
            <translation>Тізімінде басқа үйлестіруші бар ұйымға қосылыңыз не мөрлемей жазыңыз.</translation>
        </message>
        <message>
            <source>The file or folder cannot be written.</source>
            <translation>Файл не қалта жазылмайды.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may write to it.</source>
            <translation>Флешка не дискі әлі қосулы ма, оған жаза аласыз ба, тексеріңіз.</translation>
        </message>
        <message>
            <source>A file did not read the same twice from the card, or not as it was stored. It was not taken in.</source>
            <translation>Файл картадан екі рет бірдей не сақталғандай оқылмады. Ол қабылданбады.</translation>
        </message>
        <message>
            <source>Do not wipe the card. Copy it with another reader or computer, then take it in again.</source>
            <translation>Картаны тазаламаңыз. Басқа оқығышпен не компьютермен көшіріп, қайта қабылдаңыз.</translation>
        </message>
        <message>
            <source>The vault's database could not do this (number {number}). Nothing that was saved is lost.</source>
            <translation>Қойма дерекқоры мұны істей алмады (нөмірі {number}). Сақталғаннан ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>Lock the vault, check the disk, and try again.</source>
            <translation>Қойманы құлыптап, дискіні тексеріп, қайта көріңіз.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: the locked-in process that opens it broke over it and was ended.</source>
            <translation>Бұл файл мұнда көрсетілмейді: оны ашатын оқшау процесс бұзылып, тоқтатылды.</translation>
        </message>
        <message>
            <source>Nothing else is touched, and the file is kept exactly as it came. It may have been made to do harm.</source>
            <translation>Басқа ештеңеге тиілмеді, файл келген күйінде сақталды. Ол зиян келтіру үшін жасалған болуы мүмкін.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: opening it took longer than {seconds} seconds and was stopped.</source>
            <translation>Бұл файл мұнда көрсетілмейді: ашу {seconds} секундтан асып, тоқтатылды.</translation>
        </message>
        <message>
            <source>Pictures and documents are not opened on this computer: their process cannot be locked in here.</source>
            <translation>Бұл компьютерде суреттер мен құжаттар ашылмайды: процесін мұнда оқшаулауға болмайды.</translation>
        </message>
        <message>
            <source>They are kept exactly as they came. Look at them on another computer.</source>
            <translation>Олар келген күйінде сақталды. Басқа компьютерде қараңыз.</translation>
        </message>
        <message>
            <source>The {what} cannot be used.</source>
            <translation>Қолдануға болмайды: {what}.</translation>
        </message>
        <message>
            <source>Another program may be using it, or the system forbids it. Close that program, or choose another.</source>
            <translation>Оны басқа бағдарлама қолданып жатқан не жүйе тыйған болуы мүмкін. Ол бағдарламаны жабыңыз не басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The {what} gives nothing any more. What was recorded until then is kept.</source>
            <translation>Енді ештеңе бермейді: {what}. Сол уақытқа дейін жазылғаны сақталды.</translation>
        </message>
        <message>
            <source>Connect it again, choose Look again, and begin another recording.</source>
            <translation>Қайта қосып, «Қайта қарау» таңдап, жаңа жазба бастаңыз.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing that was saved is lost.</source>
            <translation>Диск толды. Сақталғаннан ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then try again.</source>
            <translation>Орын босатыңыз не басқа диск таңдап, қайта көріңіз.</translation>
        </message>
        <message>
            <source>This does not fit into files of at most {limit} bytes.</source>
            <translation>Бұл ең көбі {limit} байттық файлдарға сыймайды.</translation>
        </message>
        <message>
            <source>Choose a larger size for the files.</source>
            <translation>Файлдарға үлкенірек көлем таңдаңыз.</translation>
        </message>
        <message>
            <source>Records or consents changed after this report was prepared.</source>
            <translation>Осы есеп дайындалған соң жазбалар не келісімдер өзгерді.</translation>
        </message>
        <message>
            <source>Prepare the report again and read what changed; nothing was released.</source>
            <translation>Есепті қайта дайындап, не өзгергенін оқыңыз; ештеңе шығарылған жоқ.</translation>
        </message>
        <message>
            <source>The form has faults ({count}) and was not published.</source>
            <translation>Формада қателер бар ({count}), жарияланбады.</translation>
        </message>
        <message>
            <source>Correct the workbook as the list says, and choose it again. Nothing was changed.</source>
            <translation>Кітапты тізім бойынша түзетіп, қайта таңдаңыз. Ештеңе өзгермеді.</translation>
        </message>
        <message>
            <source>There is no form of that name in force.</source>
            <translation>Мұндай атпен күші бар форма жоқ.</translation>
        </message>
        <message>
            <source>See `amanat form list`.</source>
            <translation>`amanat form list` қараңыз.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Іздеу тоқтатылды.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Қайта іздеңіз.</translation>
        </message>
        <message>
            <source>One of the two key files was older than the other or damaged. It was made right again.</source>
            <translation>Екі кілт файлының бірі екіншісінен ескі не бүлінген еді. Ол түзетілді.</translation>
        </message>
        <message>
            <source>After a power cut that is nothing. Else somebody may have put it back: tell a coordinator.</source>
            <translation>Тоқ сөнгеннен кейін бұл ештеңе емес. Әйтпесе біреу қайта қойған болуы мүмкін: үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>Both key files were put back to an older state: a passphrase that was changed may open the vault again.</source>
            <translation>Екі кілт файлы да ескі күйге қайтарылған: өзгертілген құпия сөйлем қойманы қайта ашуы мүмкін.</translation>
        </message>
        <message>
            <source>Change the passphrase now, and tell a coordinator who could reach this computer.</source>
            <translation>Құпия сөйлемді қазір өзгертіңіз, бұл компьютерге кім жете алғанын үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>Both copies of the vault's key file are damaged, so no passphrase can open it.</source>
            <translation>Қойманың кілт файлының екі көшірмесі де бүлінген, ешбір құпия сөйлем оны аша алмайды.</translation>
        </message>
        <message>
            <source>Copy the whole folder as it is, then restore the key files from a backup.</source>
            <translation>Бүкіл қалтаны сол күйінде көшіріп, кілт файлдарын сақтық көшірмеден қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>This is the last way into the vault. Without it nobody could open the vault again.</source>
            <translation>Бұл — қоймаға кірудің соңғы жолы. Онсыз қойманы ешкім қайта аша алмас еді.</translation>
        </message>
        <message>
            <source>Add another way in first.</source>
            <translation>Алдымен басқа жол қосыңыз.</translation>
        </message>
        <message>
            <source>The check of the finished file did not pass: {findings} findings, first in {place} ({kind}).</source>
            <translation>Дайын файл тексеруден өтпеді: {findings} табылым, біріншісі {place} ішінде ({kind}).</translation>
        </message>
        <message>
            <source>Nothing was released. Read the findings, remove what they name, and prepare the report again.</source>
            <translation>Ештеңе шығарылған жоқ. Табылғанды оқып, аталғанын алып тастап, есепті қайта дайындаңыз.</translation>
        </message>
        <message>
            <source>Lists and log of this vault did not agree in {count} places. The lists were built again from the log.</source>
            <translation>Қойманың тізімдері мен журналы {count} жерде сәйкес келмеді. Тізімдер журналдан қайта құрылды.</translation>
        </message>
        <message>
            <source>Nothing is lost. If it happens again, old parts of the vault were put back: tell a coordinator.</source>
            <translation>Ештеңе жоғалған жоқ. Қайталанса, қойманың ескі бөліктері қайта қойылған: үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>The computer could not do this.</source>
            <translation>Компьютер мұны істей алмады.</translation>
        </message>
        <message>
            <source>A record in this file is not well formed: {reason}.</source>
            <translation>Бұл файлдағы жазба дұрыс құрылмаған: {reason}.</translation>
        </message>
        <message>
            <source>A piece of this recording or file is missing or was changed ({part}).</source>
            <translation>Бұл жазбаның не файлдың бөлігі жоқ не өзгертілген ({part}).</translation>
        </message>
        <message>
            <source>Everything else is intact. Import the bundle that brought it again, or restore a backup.</source>
            <translation>Қалғанының бәрі бүтін. Оны әкелген буманы қайта қабылдаңыз не көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The parts of a recording are all here but do not make the recording that was announced.</source>
            <translation>Жазбаның бөліктері толық, бірақ хабарланған жазбаны құрамайды.</translation>
        </message>
        <message>
            <source>The parts are kept. Ask the sender to export this recording again.</source>
            <translation>Бөліктер сақталды. Жіберушіден осы жазбаны қайта шығаруын сұраңыз.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: its {what} is beyond the limit of {limit}.</source>
            <translation>Бұл файл мұнда көрсетілмейді: {limit} шегінен асады: {what}.</translation>
        </message>
        <message>
            <source>A font that reports need is missing on this computer: {font}.</source>
            <translation>Бұл компьютерде есептерге керек қаріп жоқ: {font}.</translation>
        </message>
        <message>
            <source>Install it (on Debian the package {package}), then make the report again. Nothing was released.</source>
            <translation>Оны орнатып (Debian жүйесінде {package} бумасы), есепті қайта жасаңыз. Ештеңе шығарылған жоқ.</translation>
        </message>
        <message>
            <source>No {what} was found on this computer.</source>
            <translation>Бұл компьютерден табылмады: {what}.</translation>
        </message>
        <message>
            <source>Connect one, or switch it on, and choose Look again. Files from a telephone can always be added.</source>
            <translation>Біреуін қосып, «Қайта қарау» таңдаңыз. Телефондағы файлдарды әрқашан қосуға болады.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet.</source>
            <translation>Бұл қойма әлі ешбір ұйымға кірмейді.</translation>
        </message>
        <message>
            <source>Open a coordinator's invitation, or create an organisation.</source>
            <translation>Үйлестірушінің шақыруын ашыңыз не ұйым құрыңыз.</translation>
        </message>
        <message>
            <source>There is nobody to hand this over to: no other coordinator and no archive recipient.</source>
            <translation>Мұны тапсыратын ешкім жоқ: басқа үйлестіруші де, мұрағат алушысы да жоқ.</translation>
        </message>
        <message>
            <source>Join an organisation first, or ask for a roster that names another coordinator.</source>
            <translation>Алдымен ұйымға қосылыңыз не басқа үйлестіруші аталған тізім сұраңыз.</translation>
        </message>
        <message>
            <source>The signer of this {kind} is not permitted to sign it.</source>
            <translation>Қол қоюшының бұған құқығы жоқ: {kind}.</translation>
        </message>
        <message>
            <source>Keep the file and ask a coordinator you know in person.</source>
            <translation>Файлды сақтап, өзіңіз танитын үйлестірушіден бетпе-бет сұраңыз.</translation>
        </message>
        <message>
            <source>Records in this bundle are by somebody whom no coordinator has certified.</source>
            <translation>Бұл бумадағы жазбалар ешбір үйлестіруші куәландырмаған адамдікі.</translation>
        </message>
        <message>
            <source>Ask the sender for that person's certificate, or for the bundle that they made themselves.</source>
            <translation>Жіберушіден сол адамның куәлігін не өзі жасаған буманы сұраңыз.</translation>
        </message>
        <message>
            <source>This {kind} is for somebody else.</source>
            <translation>Бұл басқа біреуге арналған: {kind}.</translation>
        </message>
        <message>
            <source>Give it to the person it is for.</source>
            <translation>Арналған адамға беріңіз.</translation>
        </message>
        <message>
            <source>This file is encrypted to somebody else.</source>
            <translation>Бұл файл басқа біреуге шифрланған.</translation>
        </message>
        <message>
            <source>Give it to the person it is for, or ask its sender to make one for you.</source>
            <translation>Арналған адамға беріңіз не жіберушіден сізге жасауын сұраңыз.</translation>
        </message>
        <message>
            <source>There is no {what} with that number.</source>
            <translation>Мұндай нөмірмен жоқ: {what}.</translation>
        </message>
        <message>
            <source>Check the number, or search by name.</source>
            <translation>Нөмірді тексеріңіз не атымен іздеңіз.</translation>
        </message>
        <message>
            <source>That is not permitted: {reason}.</source>
            <translation>Бұған рұқсат жоқ: {reason}.</translation>
        </message>
        <message>
            <source>Ask a coordinator.</source>
            <translation>Үйлестірушіден сұраңыз.</translation>
        </message>
        <message>
            <source>{count} texts were approved that are not the texts of this draft, or still hold open questions.</source>
            <translation>Мақұлданған {count} мәтін осы жобанікі емес немесе шешілмеген сұрағы бар.</translation>
        </message>
        <message>
            <source>Read the texts as they are now and decide every question; nothing was released.</source>
            <translation>Мәтіндерді қазіргі күйінде оқып, әр сұрақты шешіңіз; ештеңе шығарылған жоқ.</translation>
        </message>
        <message>
            <source>Files of this type cannot be shown inside the program.</source>
            <translation>Мұндай түрдегі файлдар бағдарлама ішінде көрсетілмейді.</translation>
        </message>
        <message>
            <source>Nothing was recorded: neither sound nor picture had arrived.</source>
            <translation>Ештеңе жазылмады: дыбыс та, сурет те келмеді.</translation>
        </message>
        <message>
            <source>Wait until it says Recording. If it stays at Starting, choose another microphone or camera.</source>
            <translation>«Жазылуда» деп көрсетілгенше күтіңіз. «Басталуда…» болып тұрып қалса, басқа микрофон не камера таңдаңыз.</translation>
        </message>
        <message>
            <source>There is nothing to hand over: receipts cover all of it.</source>
            <translation>Тапсыратын ештеңе жоқ: бәрінің қолхаты бар.</translation>
        </message>
        <message>
            <source>Choose testimonies yourself if you want to send them again.</source>
            <translation>Қайта жібергіңіз келсе, айғақтарды өзіңіз таңдаңыз.</translation>
        </message>
        <message>
            <source>Nothing may be released for this audience: {reasons}.</source>
            <translation>Бұл оқырмандарға ештеңе шығаруға болмайды: {reasons}.</translation>
        </message>
        <message>
            <source>See what each consent allows, or choose another audience or selection.</source>
            <translation>Әр келісім неге рұқсат беретінін қараңыз не басқа оқырман, басқа таңдау жасаңыз.</translation>
        </message>
        <message>
            <source>This file is from another organisation than the one this vault belongs to.</source>
            <translation>Бұл файл осы қойма кіретін ұйымнан емес, басқасынан.</translation>
        </message>
        <message>
            <source>A vault belongs to one organisation for ever. Make another vault for another organisation.</source>
            <translation>Қойма мәңгі бір ұйымға тиесілі. Басқа ұйымға басқа қойма жасаңыз.</translation>
        </message>
        <message>
            <source>The database was changed from outside since this vault was locked: old parts of it may have been put back.</source>
            <translation>Қойма құлыпталғалы дерекқор сырттан өзгертілген: ескі бөліктері қайта қойылған болуы мүмкін.</translation>
        </message>
        <message>
            <source>Check the vault, compare it with a backup, and tell a coordinator who could reach this computer.</source>
            <translation>Қойманы тексеріп, көшірмемен салыстырып, бұл компьютерге кім жете алғанын үйлестірушіге айтыңыз.</translation>
        </message>
        <message>
            <source>The camera gives no picture any more. The sound is still being recorded.</source>
            <translation>Камера енді сурет бермейді. Дыбыс әлі жазылып жатыр.</translation>
        </message>
        <message>
            <source>Listen on. At the next pause stop, connect it again, choose Look again, and begin another recording.</source>
            <translation>Тыңдай беріңіз. Келесі үзілісте тоқтатып, қайта қосып, «Қайта қарау» таңдап, жаңа жазба бастаңыз.</translation>
        </message>
        <message>
            <source>{count} pieces of recordings or files are missing or were changed.</source>
            <translation>Жазбалар не файлдардың {count} бөлігі жоқ не өзгертілген.</translation>
        </message>
        <message>
            <source>Check the vault: it names the cases. Restore a backup, or import again the bundle that brought them.</source>
            <translation>Қойманы тексеріңіз: істерді атайды. Көшірмені қалпына келтіріңіз не оларды әкелген бумаларды қайта қабылдаңыз.</translation>
        </message>
        <message>
            <source>Something in the vault's folder was changed from outside since it was locked.</source>
            <translation>Қойма құлыпталғалы оның қалтасында бірдеңе сырттан өзгертілген.</translation>
        </message>
        <message>
            <source>The recording ended because something failed. What was recorded until then is kept.</source>
            <translation>Бірдеңе істен шығып, жазба аяқталды. Сол уақытқа дейін жазылғаны сақталды.</translation>
        </message>
        <message>
            <source>Start another recording. If it happens again, use another camera or microphone.</source>
            <translation>Жаңа жазба бастаңыз. Қайталанса, басқа камера не микрофон алыңыз.</translation>
        </message>
        <message>
            <source>This was refused.</source>
            <translation>Бұл қабылданбады.</translation>
        </message>
        <message>
            <source>This opens a vault, but not the one that is open here, or not all of it: {count} testimonies.</source>
            <translation>Бұл қойманы ашады, бірақ осында ашық тұрғанды емес не бәрін емес: {count} айғақ.</translation>
        </message>
        <message>
            <source>Do not rely on it. Make new recovery shares or a new passphrase, make a backup, and rehearse again.</source>
            <translation>Оған сенбеңіз. Жаңа үлестер не жаңа құпия сөйлем жасап, көшірме жасап, қайта жаттығыңыз.</translation>
        </message>
        <message>
            <source>There are two different rosters of version {version}, and {count} steward(s) signed both.</source>
            <translation>{version} нұсқасының екі түрлі тізімі бар, {count} басқарушы екеуіне де қол қойған.</translation>
        </message>
        <message>
            <source>Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person.</source>
            <translation>Файлды сақтаңыз. Біреу ұйымды басып алып жатқан болуы мүмкін: танитын үйлестірушіңізбен бетпе-бет кездесіңіз.</translation>
        </message>
        <message>
            <source>Rosters are missing between version {held}, which this vault holds, and version {offered}.</source>
            <translation>Осы қоймадағы {held} нұсқа мен ұсынылған {offered} нұсқа арасында тізімдер жоқ.</translation>
        </message>
        <message>
            <source>Ask the coordinator for an invitation or receipt that holds all of them.</source>
            <translation>Үйлестірушіден бәрі бар шақыру не қолхат сұраңыз.</translation>
        </message>
        <message>
            <source>The organisation's roster was refused: {reason}.</source>
            <translation>Ұйымның тізімі қабылданбады: {reason}.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask a coordinator you know in person.</source>
            <translation>Файлды сақтаңыз, оған сенбеңіз, өзіңіз танитын үйлестірушіден бетпе-бет сұраңыз.</translation>
        </message>
        <message>
            <source>An older roster was offered (version {offered}); this vault already holds version {held}.</source>
            <translation>Ескі тізім ұсынылды (нұсқа {offered}); осы қоймада {held} нұсқа бар.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask the coordinator for a newer file.</source>
            <translation>Ештеңе өзгермеді. Үйлестірушіден жаңарақ файл сұраңыз.</translation>
        </message>
        <message>
            <source>The mark that tells whether this vault was changed from outside is older than it was, or gone. Old parts of the vault may have been put back.</source>
            <translation>Қойманың сырттан өзгертілген-өзгертілмегенін айтатын белгі бұрынғыдан ескі не жоқ. Қойманың ескі бөліктері қайта қойылған болуы мүмкін.</translation>
        </message>
        <message>
            <source>This key is no longer held, because the vault was locked.</source>
            <translation>Қойма құлыпталғандықтан бұл кілт енді сақталмайды.</translation>
        </message>
        <message>
            <source>Unlock the vault and try again.</source>
            <translation>Қойманы ашып, қайта көріңіз.</translation>
        </message>
        <message>
            <source>The vault already has as many ways in as it can hold.</source>
            <translation>Қоймада сыятынша кіру жолы бар.</translation>
        </message>
        <message>
            <source>Remove one that is not needed, then try again.</source>
            <translation>Керексізін алып тастап, қайта көріңіз.</translation>
        </message>
        <message>
            <source>Something changed while it was being exported. The unfinished file is not to be used.</source>
            <translation>Шығарылып жатқанда бірдеңе өзгерді. Бітпеген файлды қолданбаңыз.</translation>
        </message>
        <message>
            <source>Export again; if it happens twice, check the vault.</source>
            <translation>Қайта шығарыңыз; екі рет болса, қойманы тексеріңіз.</translation>
        </message>
        <message>
            <source>Several files in a row could not be read: the card or disk they are on seems to be gone.</source>
            <translation>Қатарынан бірнеше файл оқылмады: олар тұрған карта не диск кеткен сияқты.</translation>
        </message>
        <message>
            <source>Connect it again and begin anew: what is in already is not taken a second time.</source>
            <translation>Қайта қосып, басынан бастаңыз: кіргені екінші рет қабылданбайды.</translation>
        </message>
        <message>
            <source>This table is larger than any that is read here.</source>
            <translation>Бұл кесте мұнда оқылатынның бәрінен үлкен.</translation>
        </message>
        <message>
            <source>Divide it into several files. Nothing was taken over.</source>
            <translation>Бірнеше файлға бөліңіз. Ештеңе алынбады.</translation>
        </message>
        <message>
            <source>Reading this table took too long and was stopped.</source>
            <translation>Бұл кестені оқу тым ұзаққа созылып, тоқтатылды.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Copy its cells into a new workbook, and choose that file.</source>
            <translation>Ол зиян келтіру үшін жасалған болуы мүмкін. Ұяшықтарын жаңа кітапқа көшіріп, сол файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>This testimony is sealed: this laptop cannot open it any more.</source>
            <translation>Бұл айғақ мөрленген: осы ноутбук оны енді аша алмайды.</translation>
        </message>
        <message>
            <source>A coordinator opens it once it is handed over.</source>
            <translation>Тапсырылған соң үйлестіруші ашады.</translation>
        </message>
        <message>
            <source>There are more than {limit} files in this folder.</source>
            <translation>Бұл қалтада {limit} файлдан көп.</translation>
        </message>
        <message>
            <source>Take in one of its folders after the other.</source>
            <translation>Ішіндегі қалталарын біртіндеп қабылдаңыз.</translation>
        </message>
        <message>
            <source>The organisation already asks {count} forms of its own, which is as many as travel.</source>
            <translation>Ұйым өзінің {count} формасын сұрайды: осыдан көбі бармайды.</translation>
        </message>
        <message>
            <source>Withdraw one that is not asked any more. Answers that were given stay.</source>
            <translation>Енді сұралмайтын біреуін алып тастаңыз. Берілген жауаптар қалады.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>Бағдарлама ішінде бірдеңе дұрыс болмады ({kind}).</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Lock and open the vault again; tell your coordinator this code.</source>
            <translation>Сақталғаннан ештеңе жоғалған жоқ. Қойманы құлыптап, қайта ашыңыз; осы кодты үйлестірушіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>There is no such audience of a report; there are {known}.</source>
            <translation>Есептің мұндай оқырмандары жоқ; бары: {known}.</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Солардың бірін таңдаңыз.</translation>
        </message>
        <message>
            <source>The letters of this table cannot be told: it is neither UTF-8, UTF-16, GB18030 nor Windows-1251.</source>
            <translation>Бұл кестенің әріптері анықталмайды: ол UTF-8, UTF-16, GB18030 да, Windows-1251 де емес.</translation>
        </message>
        <message>
            <source>Open it in a program that shows it rightly, and save it as UTF-8.</source>
            <translation>Дұрыс көрсететін бағдарламада ашып, UTF-8 түрінде сақтаңыз.</translation>
        </message>
        <message>
            <source>There is no field {field} in a testimony.</source>
            <translation>Айғақта мұндай өріс жоқ: {field}.</translation>
        </message>
        <message>
            <source>See `amanat testimony schema` for every field there is; nothing was saved.</source>
            <translation>Барлық өрісті `amanat testimony schema` көрсетеді; ештеңе сақталмады.</translation>
        </message>
        <message>
            <source>There is no such format of a report; there are {known}.</source>
            <translation>Есептің мұндай пішімі жоқ; бары: {known}.</translation>
        </message>
        <message>
            <source>The vault is busy and did not answer in time.</source>
            <translation>Қойма бос емес, уақытында жауап бермеді.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Біраздан соң қайта көріңіз.</translation>
        </message>
        <message>
            <source>The vault is damaged: {part}.</source>
            <translation>Қойма бүлінген: {part}.</translation>
        </message>
        <message>
            <source>Do not write to it. Copy the whole folder, then restore a backup or ask your coordinator.</source>
            <translation>Оған жазбаңыз. Бүкіл қалтаны көшіріп, сақтық көшірмені қалпына келтіріңіз не үйлестірушіңізден сұраңыз.</translation>
        </message>
        <message>
            <source>This vault is open in another window or program.</source>
            <translation>Бұл қойма басқа терезеде не бағдарламада ашық.</translation>
        </message>
        <message>
            <source>Lock it there first, then try again.</source>
            <translation>Алдымен сонда құлыптап, қайта көріңіз.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>Қойма құлыптаулы.</translation>
        </message>
        <message>
            <source>Unlock it with your passphrase.</source>
            <translation>Құпия сөйлеміңізбен ашыңыз.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of the program (its version {found}, ours {known}).</source>
            <translation>Бұл қойманы бағдарламаның жаңарақ нұсқасы жазған (оның нұсқасы {found}, біздікі {known}).</translation>
        </message>
        <message>
            <source>Install the newer version. Nothing in the vault was touched.</source>
            <translation>Жаңарақ нұсқаны орнатыңыз. Қоймада ештеңеге тиілмеді.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>Бұл қалтада қойма жоқ.</translation>
        </message>
        <message>
            <source>Choose the vault's folder, or make a new vault.</source>
            <translation>Қойма қалтасын таңдаңыз не жаңа қойма жасаңыз.</translation>
        </message>
        <message>
            <source>This vault was made by an older version and cannot be opened to read only.</source>
            <translation>Бұл қойманы ескірек нұсқа жасаған, тек оқуға ашылмайды.</translation>
        </message>
        <message>
            <source>Lock it where it is open, then open it here as usual.</source>
            <translation>Ашық тұрған жерінде құлыптап, мұнда әдеттегідей ашыңыз.</translation>
        </message>
        <message>
            <source>This vault is open to read only, because another window or program has it. Nothing was changed.</source>
            <translation>Басқа терезе не бағдарлама қолданып тұрғандықтан бұл қойма тек оқуға ашық. Ештеңе өзгермеді.</translation>
        </message>
        <message>
            <source>Lock it there, lock it here, then open it again.</source>
            <translation>Сонда құлыптап, мұнда құлыптап, қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The database did not take a setting that keeps the vault safe: {setting}.</source>
            <translation>Дерекқор қойманы қорғайтын баптауды қабылдамады: {setting}.</translation>
        </message>
        <message>
            <source>Do not use this installation; install the program again.</source>
            <translation>Бұл орнатуды қолданбаңыз; бағдарламаны қайта орнатыңыз.</translation>
        </message>
        <message>
            <source>This passphrase could be guessed: who takes the laptop may try for years.</source>
            <translation>Бұл құпия сөйлемді табуға болады: ноутбукті алған адам жылдар бойы байқай алады.</translation>
        </message>
        <message>
            <source>Use seven words drawn by chance, or a longer passphrase that nobody could think of.</source>
            <translation>Жеребемен таңдалған жеті сөз не ешкім ойлап таппайтын ұзынырақ құпия сөйлем алыңыз.</translation>
        </message>
        <message>
            <source>The passphrase does not open this vault.</source>
            <translation>Құпия сөйлем бұл қойманы ашпайды.</translation>
        </message>
        <message>
            <source>Type it again; check the keyboard's language and Caps Lock.</source>
            <translation>Қайта теріңіз; пернетақта тілі мен Caps Lock пернесін тексеріңіз.</translation>
        </message>
        <message>
            <source>These recovery shares do not open this vault.</source>
            <translation>Бұл үлестер осы қойманы ашпайды.</translation>
        </message>
        <message>
            <source>Shares made before the newest ones, or for another vault, do not count. Check where they came from.</source>
            <translation>Ең жаңаларынан бұрын не басқа қоймаға жасалған үлестер есепке алынбайды. Қайдан келгенін тексеріңіз.</translation>
        </message>
        <message>
            <source>That is not how this is used.</source>
            <translation>Бұл олай қолданылмайды.</translation>
        </message>
        <message>
            <source>See the help of this command.</source>
            <translation>Осы команданың анықтамасын қараңыз.</translation>
        </message>
    </context>
    <context>
        <name>ErrorDetails</name>
        <message>
            <source>NaN and infinities are not JSON</source>
            <translation>NaN мен шексіздік JSON емес</translation>
        </message>
        <message>
            <source>a chain of rosters starts with version 1</source>
            <translation>тізімдер тізбегі 1-нұсқадан басталады</translation>
        </message>
        <message>
            <source>a change has the wrong form</source>
            <translation>өзгерістің пішіні дұрыс емес</translation>
        </message>
        <message>
            <source>a checkpoint</source>
            <translation>бақылау нүктесі</translation>
        </message>
        <message>
            <source>a checkpoint is malformed</source>
            <translation>бақылау нүктесі дұрыс құрылмаған</translation>
        </message>
        <message>
            <source>a checkpoint is of another place</source>
            <translation>бақылау нүктесі басқа жердікі</translation>
        </message>
        <message>
            <source>a checkpoint is signed by somebody else</source>
            <translation>бақылау нүктесіне басқа біреу қол қойған</translation>
        </message>
        <message>
            <source>a content belongs to no record of its run</source>
            <translation>мазмұн өз тізбегінің ешбір жазбасына тиесілі емес</translation>
        </message>
        <message>
            <source>a coordinator's vault is where testimonies are kept</source>
            <translation>айғақтар сақталатын жер — үйлестірушінің қоймасы</translation>
        </message>
        <message>
            <source>a date is YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>күн YYYY, YYYY-MM не YYYY-MM-DD болады</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>шешімнің себебі керек</translation>
        </message>
        <message>
            <source>a draft that does not read</source>
            <translation>оқылмайтын жоба</translation>
        </message>
        <message>
            <source>a field path has the wrong form</source>
            <translation>өріс жолының пішіні дұрыс емес</translation>
        </message>
        <message>
            <source>a file it names belongs to another testimony here: propose it anew yourself</source>
            <translation>ол атаған файл мұнда басқа айғаққа тиесілі: өзіңіз қайта ұсыныңыз</translation>
        </message>
        <message>
            <source>a head</source>
            <translation>басы</translation>
        </message>
        <message>
            <source>a header is malformed</source>
            <translation>тақырып дұрыс құрылмаған</translation>
        </message>
        <message>
            <source>a key id has the wrong form</source>
            <translation>кілт нөмірінің пішіні дұрыс емес</translation>
        </message>
        <message>
            <source>a key stands twice</source>
            <translation>кілт екі рет тұр</translation>
        </message>
        <message>
            <source>a letter has no glyph</source>
            <translation>әріптің таңбасы жоқ</translation>
        </message>
        <message>
            <source>a list of places that does not read</source>
            <translation>оқылмайтын жерлер тізімі</translation>
        </message>
        <message>
            <source>a list of places that is too large</source>
            <translation>тым үлкен жерлер тізімі</translation>
        </message>
        <message>
            <source>a member is larger than it may be</source>
            <translation>мүше рұқсаттан үлкен</translation>
        </message>
        <message>
            <source>a member is missing, added, renamed or of another size</source>
            <translation>мүше жоқ, артық, аты не көлемі өзгерген</translation>
        </message>
        <message>
            <source>a number beyond every float</source>
            <translation>ешбір бөлшек санға сыймайтын сан</translation>
        </message>
        <message>
            <source>a part lies outside its whole</source>
            <translation>бөлік бүтінінен тыс жатыр</translation>
        </message>
        <message>
            <source>a part was changed</source>
            <translation>бөлігі өзгертілген</translation>
        </message>
        <message>
            <source>a part was changed, or its end is missing</source>
            <translation>бөлігі өзгертілген не соңы жоқ</translation>
        </message>
        <message>
            <source>a person or key stands twice</source>
            <translation>адам не кілт екі рет тұр</translation>
        </message>
        <message>
            <source>a question has no choices</source>
            <translation>сұрақтың таңдауы жоқ</translation>
        </message>
        <message>
            <source>a question has no name of its own</source>
            <translation>сұрақтың өз аты жоқ</translation>
        </message>
        <message>
            <source>a question holds other questions</source>
            <translation>сұрақта басқа сұрақтар бар</translation>
        </message>
        <message>
            <source>a recipient has another spelling</source>
            <translation>алушының басқа жазылуы бар</translation>
        </message>
        <message>
            <source>a recipient has the wrong length</source>
            <translation>алушының ұзындығы дұрыс емес</translation>
        </message>
        <message>
            <source>a recipient is not a key</source>
            <translation>алушы кілт емес</translation>
        </message>
        <message>
            <source>a recipient is not a key id</source>
            <translation>алушы кілт нөмірі емес</translation>
        </message>
        <message>
            <source>a record changes its type</source>
            <translation>жазба түрін өзгертеді</translation>
        </message>
        <message>
            <source>a record is by somebody else than its log</source>
            <translation>жазбаны журнал иесінен басқа біреу жазған</translation>
        </message>
        <message>
            <source>a recording is not added to it yet: lock and unlock once</source>
            <translation>жазба әлі қосылмаған: бір рет құлыптап, ашыңыз</translation>
        </message>
        <message>
            <source>a recording is not added to this testimony yet</source>
            <translation>жазба осы айғаққа әлі қосылмаған</translation>
        </message>
        <message>
            <source>a reprisal befell somebody</source>
            <translation>қысым біреуге көрсетіледі</translation>
        </message>
        <message>
            <source>a run does not lead to the link its author signed</source>
            <translation>тізбек авторы қол қойған сілтемеге жетпейді</translation>
        </message>
        <message>
            <source>a run has another number of entries</source>
            <translation>тізбекте жазба саны бөлек</translation>
        </message>
        <message>
            <source>a run holds nothing</source>
            <translation>тізбек бос</translation>
        </message>
        <message>
            <source>a run is checked with somebody else's key</source>
            <translation>тізбек басқа біреудің кілтімен тексерілуде</translation>
        </message>
        <message>
            <source>a run names an object that is not its own</source>
            <translation>тізбек өзінікі емес нысанды атайды</translation>
        </message>
        <message>
            <source>a sealed piece holds what no testimony does</source>
            <translation>мөрленген бөлікте ешбір айғақта жоқ нәрсе бар</translation>
        </message>
        <message>
            <source>a sealed piece is of another log</source>
            <translation>мөрленген бөлік басқа журналдікі</translation>
        </message>
        <message>
            <source>a sealed record lacks its content</source>
            <translation>мөрленген жазбаның мазмұны жоқ</translation>
        </message>
        <message>
            <source>a signature has the wrong length</source>
            <translation>қолтаңба ұзындығы дұрыс емес</translation>
        </message>
        <message>
            <source>a signature is not an object</source>
            <translation>қолтаңба нысан емес</translation>
        </message>
        <message>
            <source>a signing key has the wrong length</source>
            <translation>қол қою кілтінің ұзындығы дұрыс емес</translation>
        </message>
        <message>
            <source>a signing key is not a key</source>
            <translation>қол қою кілті кілт емес</translation>
        </message>
        <message>
            <source>a signing seed has the wrong length</source>
            <translation>қол қою дәнінің ұзындығы дұрыс емес</translation>
        </message>
        <message>
            <source>a stanza begins wrongly</source>
            <translation>шумақ дұрыс басталмайды</translation>
        </message>
        <message>
            <source>a stanza has a letter that does not belong there</source>
            <translation>шумақта бөтен әріп бар</translation>
        </message>
        <message>
            <source>a stanza has the wrong length</source>
            <translation>шумақ ұзындығы дұрыс емес</translation>
        </message>
        <message>
            <source>a stanza has too few or too many arguments</source>
            <translation>шумақта аргумент тым аз не көп</translation>
        </message>
        <message>
            <source>a stanza has too long a line</source>
            <translation>шумақта тым ұзын жол бар</translation>
        </message>
        <message>
            <source>a stanza holds a key that is none</source>
            <translation>шумақтағы кілт кілт емес</translation>
        </message>
        <message>
            <source>a stanza's arguments are malformed</source>
            <translation>шумақ аргументтері дұрыс құрылмаған</translation>
        </message>
        <message>
            <source>a text in it is too long</source>
            <translation>ондағы мәтін тым ұзын</translation>
        </message>
        <message>
            <source>a value JSON does not have</source>
            <translation>JSON ішінде жоқ мән</translation>
        </message>
        <message>
            <source>a whole has two hashes</source>
            <translation>бүтіннің екі хэші бар</translation>
        </message>
        <message>
            <source>a whole has two sizes</source>
            <translation>бүтіннің екі көлемі бар</translation>
        </message>
        <message>
            <source>an edge has the wrong form</source>
            <translation>қырдың пішіні дұрыс емес</translation>
        </message>
        <message>
            <source>an edge points out of range</source>
            <translation>қыр шектен тысты көрсетеді</translation>
        </message>
        <message>
            <source>an end only goes with between</source>
            <translation>соңы тек «арасы» түрімен болады</translation>
        </message>
        <message>
            <source>an envelope</source>
            <translation>хатқалта</translation>
        </message>
        <message>
            <source>an id in its header has the wrong form</source>
            <translation>тақырыбындағы нөмірдің пішіні дұрыс емес</translation>
        </message>
        <message>
            <source>an identity has the wrong length</source>
            <translation>құпия кілт ұзындығы дұрыс емес</translation>
        </message>
        <message>
            <source>an integer beyond 2^53</source>
            <translation>2^53 асатын бүтін сан</translation>
        </message>
        <message>
            <source>an object belongs to no run</source>
            <translation>нысан ешбір тізбекке тиесілі емес</translation>
        </message>
        <message>
            <source>an object changed while it was read</source>
            <translation>нысан оқылғанда өзгерді</translation>
        </message>
        <message>
            <source>an object ends in the middle of a line</source>
            <translation>нысан жол ортасында бітеді</translation>
        </message>
        <message>
            <source>an object has an empty line</source>
            <translation>нысанда бос жол бар</translation>
        </message>
        <message>
            <source>an object is not named by its place</source>
            <translation>нысан орнымен аталмаған</translation>
        </message>
        <message>
            <source>archive item</source>
            <translation>мұрағат бірлігі</translation>
        </message>
        <message>
            <source>archive-item</source>
            <translation>мұрағат бірлігі</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>тіркеме</translation>
        </message>
        <message>
            <source>bundle</source>
            <translation>бума</translation>
        </message>
        <message>
            <source>bundle in quarantine</source>
            <translation>оқшаудағы бума</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>камера</translation>
        </message>
        <message>
            <source>card</source>
            <translation>карта</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>куәлік</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>өзгертілген</translation>
        </message>
        <message>
            <source>changes and edges differ in number</source>
            <translation>өзгерістер мен қырлар саны бөлек</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>бақылау нүктесі</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>келісім</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>үйлестіруші</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>көшірме</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>үзілген</translation>
        </message>
        <message>
            <source>database</source>
            <translation>дерекқор</translation>
        </message>
        <message>
            <source>database missing</source>
            <translation>дерекқор жоқ</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>шешім</translation>
        </message>
        <message>
            <source>dossier</source>
            <translation>істер жинағы</translation>
        </message>
        <message>
            <source>entry of our own log</source>
            <translation>өз журналымыздың жазбасы</translation>
        </message>
        <message>
            <source>erasure</source>
            <translation>өшіру шешімі</translation>
        </message>
        <message>
            <source>field</source>
            <translation>өріс</translation>
        </message>
        <message>
            <source>files are given with --attach</source>
            <translation>файлдар --attach арқылы беріледі</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>қалта</translation>
        </message>
        <message>
            <source>form</source>
            <translation>форма</translation>
        </message>
        <message>
            <source>half of a surrogate pair</source>
            <translation>жұп таңбаның жартысы</translation>
        </message>
        <message>
            <source>head</source>
            <translation>басы</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>құпия кілт</translation>
        </message>
        <message>
            <source>index</source>
            <translation>көрсеткіш</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>шақыру</translation>
        </message>
        <message>
            <source>it belongs to another place</source>
            <translation>ол басқа жерге тиесілі</translation>
        </message>
        <message>
            <source>it belongs to another testimony</source>
            <translation>ол басқа айғаққа тиесілі</translation>
        </message>
        <message>
            <source>it does not follow the roster that this vault holds</source>
            <translation>ол осы қоймадағы тізімнің жалғасы емес</translation>
        </message>
        <message>
            <source>it ends before its last part</source>
            <translation>ол соңғы бөлігінен бұрын бітеді</translation>
        </message>
        <message>
            <source>it ends early</source>
            <translation>ол ерте бітеді</translation>
        </message>
        <message>
            <source>it ends in the middle of a part</source>
            <translation>ол бөліктің ортасында бітеді</translation>
        </message>
        <message>
            <source>it expires before it begins</source>
            <translation>оның мерзімі басталмай бітеді</translation>
        </message>
        <message>
            <source>it forwards a bundle and holds records as well</source>
            <translation>ол буманы жолдайды әрі жазбалары бар</translation>
        </message>
        <message>
            <source>it forwards more than one bundle</source>
            <translation>ол бірнеше буманы жолдайды</translation>
        </message>
        <message>
            <source>it has a letter that does not belong there</source>
            <translation>онда бөтен әріп бар</translation>
        </message>
        <message>
            <source>it has left-over bits</source>
            <translation>оның артық биттері бар</translation>
        </message>
        <message>
            <source>it has no first line</source>
            <translation>оның бірінші жолы жоқ</translation>
        </message>
        <message>
            <source>it has no stanza</source>
            <translation>оның шумағы жоқ</translation>
        </message>
        <message>
            <source>it has the wrong form</source>
            <translation>оның пішіні дұрыс емес</translation>
        </message>
        <message>
            <source>it has too long a line</source>
            <translation>оның тым ұзын жолы бар</translation>
        </message>
        <message>
            <source>it has too many choices</source>
            <translation>оның таңдауы тым көп</translation>
        </message>
        <message>
            <source>it has too many pieces</source>
            <translation>оның бөліктері тым көп</translation>
        </message>
        <message>
            <source>it has too many questions, or groups too deep inside each other</source>
            <translation>оның сұрағы тым көп не топтары тым терең</translation>
        </message>
        <message>
            <source>it has too many stanzas</source>
            <translation>оның шумақтары тым көп</translation>
        </message>
        <message>
            <source>it holds a setting of somebody's vault</source>
            <translation>онда біреудің қоймасының баптауы бар</translation>
        </message>
        <message>
            <source>it holds base64 that is not canonical</source>
            <translation>онда ережесіз base64 бар</translation>
        </message>
        <message>
            <source>it holds something that is not base64</source>
            <translation>онда base64 емес нәрсе бар</translation>
        </message>
        <message>
            <source>it is a document of another type</source>
            <translation>ол басқа түрдегі құжат</translation>
        </message>
        <message>
            <source>it is about something else</source>
            <translation>ол басқа нәрсе туралы</translation>
        </message>
        <message>
            <source>it is another beginning of the same organisation</source>
            <translation>ол сол ұйымның басқа бастауы</translation>
        </message>
        <message>
            <source>it is damaged, too large, or made for a newer program</source>
            <translation>ол бүлінген, тым үлкен не жаңарақ бағдарламаға жасалған</translation>
        </message>
        <message>
            <source>it is delivered; coordinators decide about erasing it</source>
            <translation>ол жеткізілген; өшіруді үйлестірушілер шешеді</translation>
        </message>
        <message>
            <source>it is far too long</source>
            <translation>ол тым ұзын</translation>
        </message>
        <message>
            <source>it is longer than it should be</source>
            <translation>ол болуға тиісінен ұзын</translation>
        </message>
        <message>
            <source>it is not a key of this kind</source>
            <translation>ол мұндай кілт емес</translation>
        </message>
        <message>
            <source>it is not an age key</source>
            <translation>ол age кілті емес</translation>
        </message>
        <message>
            <source>it is not an age v1 file</source>
            <translation>ол age v1 файлы емес</translation>
        </message>
        <message>
            <source>it is not at the place on the log that it claims</source>
            <translation>ол журналда айтқан орнында емес</translation>
        </message>
        <message>
            <source>it is not finished</source>
            <translation>ол аяқталмаған</translation>
        </message>
        <message>
            <source>it is not one of the words in the schema</source>
            <translation>ол сызбадағы сөздерден емес</translation>
        </message>
        <message>
            <source>it is not signed by the sender it names</source>
            <translation>оған аталған жіберуші қол қоймаған</translation>
        </message>
        <message>
            <source>it is of a kind that is not known here</source>
            <translation>оның түрі мұнда белгісіз</translation>
        </message>
        <message>
            <source>it is of a newer version</source>
            <translation>ол жаңарақ нұсқадан</translation>
        </message>
        <message>
            <source>it is proposed already</source>
            <translation>ол бұрын ұсынылған</translation>
        </message>
        <message>
            <source>it is signed by more than one key</source>
            <translation>оған бірнеше кілтпен қол қойылған</translation>
        </message>
        <message>
            <source>it is the same share once more</source>
            <translation>ол сол үлестің тағы өзі</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>ол тым үлкен</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>ол тым ұзын</translation>
        </message>
        <message>
            <source>it lies beyond the largest whole</source>
            <translation>ол ең үлкен бүтіннен асады</translation>
        </message>
        <message>
            <source>it lists other objects</source>
            <translation>ол басқа нысандарды тізеді</translation>
        </message>
        <message>
            <source>it must be there</source>
            <translation>ол болуы керек</translation>
        </message>
        <message>
            <source>it names no coordinator</source>
            <translation>ол үйлестірушіні атамайды</translation>
        </message>
        <message>
            <source>it names other recipients</source>
            <translation>ол басқа алушыларды атайды</translation>
        </message>
        <message>
            <source>it says only a half of what the whole is</source>
            <translation>ол бүтіннің жартысын ғана айтады</translation>
        </message>
        <message>
            <source>it takes effect too soon</source>
            <translation>ол тым ерте күшіне енеді</translation>
        </message>
        <message>
            <source>it was made by another program for something else</source>
            <translation>оны басқа бағдарлама басқа нәрсеге жасаған</translation>
        </message>
        <message>
            <source>it was not made together with the first</source>
            <translation>ол біріншісімен бірге жасалмаған</translation>
        </message>
        <message>
            <source>its checkpoint is too large</source>
            <translation>оның бақылау нүктесі тым үлкен</translation>
        </message>
        <message>
            <source>its checksum has the wrong length</source>
            <translation>оның бақылау қосындысының ұзындығы дұрыс емес</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>оның бақылау қосындысы дұрыс емес</translation>
        </message>
        <message>
            <source>its checksum is wrong, so a letter is missing or mistyped</source>
            <translation>оның бақылау қосындысы дұрыс емес: әріп жоқ не қате терілген</translation>
        </message>
        <message>
            <source>its checksum line is malformed</source>
            <translation>оның бақылау қосындысының жолы дұрыс құрылмаған</translation>
        </message>
        <message>
            <source>its content is not the one its header names</source>
            <translation>оның мазмұны тақырыбында аталған емес</translation>
        </message>
        <message>
            <source>its day is not a day</source>
            <translation>оның күні күн емес</translation>
        </message>
        <message>
            <source>its edges are not a list in range</source>
            <translation>оның қырлары шектегі тізім емес</translation>
        </message>
        <message>
            <source>its end is not the end of the whole</source>
            <translation>оның соңы бүтіннің соңы емес</translation>
        </message>
        <message>
            <source>its first line is malformed</source>
            <translation>оның бірінші жолы дұрыс құрылмаған</translation>
        </message>
        <message>
            <source>its key has the wrong length</source>
            <translation>оның кілтінің ұзындығы дұрыс емес</translation>
        </message>
        <message>
            <source>its last part is empty</source>
            <translation>оның соңғы бөлігі бос</translation>
        </message>
        <message>
            <source>its name or its languages are out of range</source>
            <translation>оның аты не тілдері шектен тыс</translation>
        </message>
        <message>
            <source>its objects are not in order</source>
            <translation>оның нысандары ретімен емес</translation>
        </message>
        <message>
            <source>its origin is not a word</source>
            <translation>оның шығуы сөз емес</translation>
        </message>
        <message>
            <source>its rosters are of another organisation</source>
            <translation>оның тізімдері басқа ұйымдікі</translation>
        </message>
        <message>
            <source>its salt has the wrong form</source>
            <translation>оның тұзының пішіні дұрыс емес</translation>
        </message>
        <message>
            <source>its sizes are out of range</source>
            <translation>оның көлемдері шектен тыс</translation>
        </message>
        <message>
            <source>its threshold is not more than half of its stewards</source>
            <translation>оның шегі басқарушылардың жартысынан аспайды</translation>
        </message>
        <message>
            <source>its type is not a word</source>
            <translation>оның түрі сөз емес</translation>
        </message>
        <message>
            <source>its words do not fit together, one of them was copied wrongly</source>
            <translation>оның сөздері бір-біріне сәйкес емес, бірі қате көшірілген</translation>
        </message>
        <message>
            <source>its {field} is more than one line</source>
            <translation>оның {field} өрісі бір жолдан көп</translation>
        </message>
        <message>
            <source>its {field} is not strict JSON</source>
            <translation>оның {field} өрісі қатаң JSON емес</translation>
        </message>
        <message>
            <source>key file</source>
            <translation>кілт файлы</translation>
        </message>
        <message>
            <source>larger than {count} bytes</source>
            <translation>{count} байттан үлкен</translation>
        </message>
        <message>
            <source>length</source>
            <translation>ұзындығы</translation>
        </message>
        <message>
            <source>link</source>
            <translation>байланыс</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>микрофон</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>more than {count} levels deep</source>
            <translation>{count} деңгейден терең</translation>
        </message>
        <message>
            <source>name</source>
            <translation>аты</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>JSON емес</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>UTF-8 емес</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ескерту</translation>
        </message>
        <message>
            <source>number of pages</source>
            <translation>бет саны</translation>
        </message>
        <message>
            <source>number of pixels</source>
            <translation>пиксель саны</translation>
        </message>
        <message>
            <source>number of tracks</source>
            <translation>жол саны</translation>
        </message>
        <message>
            <source>object</source>
            <translation>нысан</translation>
        </message>
        <message>
            <source>only a coordinator decides</source>
            <translation>тек үйлестіруші шешеді</translation>
        </message>
        <message>
            <source>only a coordinator links people</source>
            <translation>адамдарды тек үйлестіруші байланыстырады</translation>
        </message>
        <message>
            <source>only a coordinator may forward a bundle</source>
            <translation>буманы тек үйлестіруші жолдай алады</translation>
        </message>
        <message>
            <source>only a coordinator of the roster may do it</source>
            <translation>мұны тек тізімдегі үйлестіруші істей алады</translation>
        </message>
        <message>
            <source>only a coordinator settles a request</source>
            <translation>өтінішті тек үйлестіруші орындайды</translation>
        </message>
        <message>
            <source>only one coordinator has confirmed it, and no backup</source>
            <translation>тек бір үйлестіруші растаған, көшірме де жоқ</translation>
        </message>
        <message>
            <source>others have written to this testimony</source>
            <translation>бұл айғаққа басқалар да жазған</translation>
        </message>
        <message>
            <source>page</source>
            <translation>бет</translation>
        </message>
        <message>
            <source>person</source>
            <translation>адам</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>сурет</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>ереже</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>қолхат</translation>
        </message>
        <message>
            <source>receipts do not cover all of it</source>
            <translation>қолхаттар оның бәрін қамтымайды</translation>
        </message>
        <message>
            <source>receipts do not cover all of this testimony yet</source>
            <translation>қолхаттар бұл айғақтың бәрін әлі қамтымайды</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>жазба</translation>
        </message>
        <message>
            <source>recording or file</source>
            <translation>жазба не файл</translation>
        </message>
        <message>
            <source>release</source>
            <translation>шығару</translation>
        </message>
        <message>
            <source>reprisal</source>
            <translation>қысым</translation>
        </message>
        <message>
            <source>revocation</source>
            <translation>қайтарып алу</translation>
        </message>
        <message>
            <source>roster</source>
            <translation>тізім</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>мөрленген</translation>
        </message>
        <message>
            <source>selection of fewer than {count} people</source>
            <translation>{count} адамнан аз таңдау</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>жіберуші</translation>
        </message>
        <message>
            <source>sender who waits</source>
            <translation>күтіп тұрған жіберуші</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>баптау</translation>
        </message>
        <message>
            <source>size</source>
            <translation>көлемі</translation>
        </message>
        <message>
            <source>somebody writes to another person's log</source>
            <translation>біреу басқа адамның журналына жазады</translation>
        </message>
        <message>
            <source>something follows its end</source>
            <translation>соңынан кейін бірдеңе тұр</translation>
        </message>
        <message>
            <source>something follows its last member</source>
            <translation>соңғы мүшесінен кейін бірдеңе тұр</translation>
        </message>
        <message>
            <source>something stands between its members</source>
            <translation>мүшелерінің арасында бірдеңе тұр</translation>
        </message>
        <message>
            <source>something typed in it is not saved yet</source>
            <translation>онда терілген бірдеңе әлі сақталмаған</translation>
        </message>
        <message>
            <source>something typed in this testimony is not saved yet</source>
            <translation>бұл айғақта терілген бірдеңе әлі сақталмаған</translation>
        </message>
        <message>
            <source>testimony</source>
            <translation>айғақ</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>құжат</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>жоба</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>the number of recipients is out of range</source>
            <translation>алушылар саны шектен тыс</translation>
        </message>
        <message>
            <source>the number of signatures is out of range</source>
            <translation>қолтаңбалар саны шектен тыс</translation>
        </message>
        <message>
            <source>the page template is missing</source>
            <translation>бет үлгісі жоқ</translation>
        </message>
        <message>
            <source>the range ends before it begins</source>
            <translation>аралық басталмай бітеді</translation>
        </message>
        <message>
            <source>the recipients are not sorted</source>
            <translation>алушылар реттелмеген</translation>
        </message>
        <message>
            <source>the request</source>
            <translation>өтініш</translation>
        </message>
        <message>
            <source>the roster names no other coordinator</source>
            <translation>тізімде басқа үйлестіруші жоқ</translation>
        </message>
        <message>
            <source>the typesetter gave nothing back</source>
            <translation>теру бағдарламасы ештеңе бермеді</translation>
        </message>
        <message>
            <source>the typesetter had a warning</source>
            <translation>теру бағдарламасы ескертті</translation>
        </message>
        <message>
            <source>the typesetter refused the document</source>
            <translation>теру бағдарламасы құжатты қабылдамады</translation>
        </message>
        <message>
            <source>the year is out of range</source>
            <translation>жыл шектен тыс</translation>
        </message>
        <message>
            <source>there is more in it than its list says</source>
            <translation>онда тізімі айтқаннан көп нәрсе бар</translation>
        </message>
        <message>
            <source>there is no such day in that month</source>
            <translation>ол айда ондай күн жоқ</translation>
        </message>
        <message>
            <source>there is no such month</source>
            <translation>ондай ай жоқ</translation>
        </message>
        <message>
            <source>these three do not belong together</source>
            <translation>бұл үшеуі бірге емес</translation>
        </message>
        <message>
            <source>this computer's memory</source>
            <translation>осы компьютердің жады</translation>
        </message>
        <message>
            <source>this key was revoked</source>
            <translation>бұл кілт қайтарып алынған</translation>
        </message>
        <message>
            <source>three shares are needed</source>
            <translation>үш үлес керек</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>тым ұзын</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>сенім</translation>
        </message>
        <message>
            <source>two parts overlap</source>
            <translation>екі бөлік қабаттасады</translation>
        </message>
        <message>
            <source>upper and lower case are mixed</source>
            <translation>бас әріп пен кіші әріп аралас</translation>
        </message>
        <message>
            <source>version 1 alone follows nothing</source>
            <translation>тек 1-нұсқа ештеңенің жалғасы емес</translation>
        </message>
        <message>
            <source>whoever transcribed it does not check it: somebody else reads it</source>
            <translation>мәтінге түсірген адам тексермейді: басқа біреу оқиды</translation>
        </message>
        <message>
            <source>you have signed it, or it is decided already</source>
            <translation>сіз қол қойғансыз не бұрын шешілген</translation>
        </message>
        <message>
            <source>{count} MiB</source>
            <translation>{count} МиБ</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} күн</translation>
        </message>
        <message>
            <source>{count} million</source>
            <translation>{count} миллион</translation>
        </message>
        <message>
            <source>{count} of the described files were not given with --attach</source>
            <translation>сипатталған файлдардың {count} --attach арқылы берілмеген</translation>
        </message>
        <message>
            <source>{count} pixels a side</source>
            <translation>қабырғасына {count} пиксель</translation>
        </message>
        <message>
            <source>{count} points</source>
            <translation>{count} пункт</translation>
        </message>
        <message>
            <source>{field} holds more than {count}</source>
            <translation>{field} ішінде {count} санынан көп</translation>
        </message>
        <message>
            <source>{field} holds something else than objects</source>
            <translation>{field} ішінде нысан емес нәрсе бар</translation>
        </message>
        <message>
            <source>{field} holds something of the wrong form</source>
            <translation>{field} ішінде пішіні қате нәрсе бар</translation>
        </message>
        <message>
            <source>{field} holds something twice</source>
            <translation>{field} ішінде бірдеңе екі рет бар</translation>
        </message>
        <message>
            <source>{field} is above {count}</source>
            <translation>{field} мәні {count} санынан жоғары</translation>
        </message>
        <message>
            <source>{field} is longer than until the lock</source>
            <translation>{field} құлыпқа дейінгі уақыттан ұзын</translation>
        </message>
        <message>
            <source>{field} is missing</source>
            <translation>{field} жоқ</translation>
        </message>
        <message>
            <source>{field} is missing or not right</source>
            <translation>{field} жоқ не дұрыс емес</translation>
        </message>
        <message>
            <source>{field} is neither true nor false</source>
            <translation>{field} ақиқат та, жалған да емес</translation>
        </message>
        <message>
            <source>{field} is not a day</source>
            <translation>{field} күн емес</translation>
        </message>
        <message>
            <source>{field} is not a document in range</source>
            <translation>{field} шектегі құжат емес</translation>
        </message>
        <message>
            <source>{field} is not a hash</source>
            <translation>{field} хэш емес</translation>
        </message>
        <message>
            <source>{field} is not a list in range</source>
            <translation>{field} шектегі тізім емес</translation>
        </message>
        <message>
            <source>{field} is not a number in range</source>
            <translation>{field} шектегі сан емес</translation>
        </message>
        <message>
            <source>{field} is not a recipient</source>
            <translation>{field} алушы емес</translation>
        </message>
        <message>
            <source>{field} is not a signing key</source>
            <translation>{field} қол қою кілті емес</translation>
        </message>
        <message>
            <source>{field} is not a table in range</source>
            <translation>{field} шектегі кесте емес</translation>
        </message>
        <message>
            <source>{field} is not a word</source>
            <translation>{field} сөз емес</translation>
        </message>
        <message>
            <source>{field} is not a word of this version</source>
            <translation>{field} осы нұсқаның сөзі емес</translation>
        </message>
        <message>
            <source>{field} is not an id</source>
            <translation>{field} нөмір емес</translation>
        </message>
        <message>
            <source>{field} is not an object</source>
            <translation>{field} нысан емес</translation>
        </message>
        <message>
            <source>{field} is not base64</source>
            <translation>{field} base64 емес</translation>
        </message>
        <message>
            <source>{field} is not canonical base64</source>
            <translation>{field} ережелі base64 емес</translation>
        </message>
        <message>
            <source>{field} is not one plain line of text</source>
            <translation>{field} бір жай жол мәтін емес</translation>
        </message>
        <message>
            <source>{field} is not text</source>
            <translation>{field} мәтін емес</translation>
        </message>
        <message>
            <source>{field} is not text in range</source>
            <translation>{field} шектегі мәтін емес</translation>
        </message>
        <message>
            <source>{field} puts a use where nobody would expect it</source>
            <translation>{field} қолдануды ешкім күтпейтін жерге қояды</translation>
        </message>
        <message>
            <source>{file} is another list</source>
            <translation>{file} — басқа тізім</translation>
        </message>
        <message>
            <source>{what} is not an object</source>
            <translation>{what} нысан емес</translation>
        </message>
    </context>
    <context>
        <name>MediaTypes</name>
        <message>
            <source>JPEG photograph</source>
            <translation>JPEG сурет</translation>
        </message>
        <message>
            <source>HEIC photograph</source>
            <translation>HEIC сурет</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG сурет</translation>
        </message>
        <message>
            <source>GIF picture</source>
            <translation>GIF сурет</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>TIFF сурет</translation>
        </message>
        <message>
            <source>WebP picture</source>
            <translation>WebP сурет</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF құжат</translation>
        </message>
        <message>
            <source>MP4 video</source>
            <translation>MP4 бейне</translation>
        </message>
        <message>
            <source>QuickTime video</source>
            <translation>QuickTime бейне</translation>
        </message>
        <message>
            <source>3GP video</source>
            <translation>3GP бейне</translation>
        </message>
        <message>
            <source>M4A sound</source>
            <translation>M4A дыбыс</translation>
        </message>
        <message>
            <source>Ogg sound</source>
            <translation>Ogg дыбыс</translation>
        </message>
        <message>
            <source>AMR sound</source>
            <translation>AMR дыбыс</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>WAV дыбыс</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>MP3 дыбыс</translation>
        </message>
        <message>
            <source>AAC sound</source>
            <translation>AAC дыбыс</translation>
        </message>
        <message>
            <source>WebM video</source>
            <translation>WebM бейне</translation>
        </message>
        <message>
            <source>Matroska video</source>
            <translation>Matroska бейне</translation>
        </message>
        <message>
            <source>AVI video</source>
            <translation>AVI бейне</translation>
        </message>
        <message>
            <source>AVCHD video</source>
            <translation>AVCHD бейне</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word құжат</translation>
        </message>
        <message>
            <source>ZIP archive</source>
            <translation>ZIP мұрағат</translation>
        </message>
        <message>
            <source>file of unknown type</source>
            <translation>түрі белгісіз файл</translation>
        </message>
    </context>
</TS>
