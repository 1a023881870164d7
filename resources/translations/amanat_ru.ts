<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AboutCard</name>
        <message>
            <source>About Amanat</source>
            <translation>О программе Amanat</translation>
        </message>
        <message>
            <source>Amanat keeps testimonies in an encrypted vault, offline, and hands them over sealed.</source>
            <translation>Amanat хранит свидетельства в зашифрованном хранилище, без сети, и передаёт их запечатанными.</translation>
        </message>
        <message>
            <source>A locked or closed vault shows a thief nothing but its size and when media arrived. While a vault is open, whoever sits at this computer can read it: lock it whenever you get up (Ctrl+L).</source>
            <translation>Заблокированное или закрытое хранилище показывает вору только свой размер и время поступления записей. Пока хранилище открыто, его может прочесть любой, кто сидит за этим компьютером: блокируйте его всякий раз, когда встаёте (Ctrl+L).</translation>
        </message>
        <message>
            <source>No native speaker has read these translations yet: {languages}.</source>
            <translation>Эти переводы ещё не читал ни один носитель языка: {languages}.</translation>
        </message>
        <message>
            <source>Nor has one read the words for witnesses' cards: {languages}.</source>
            <translation>Слова для карточек свидетелей тоже ещё никто из носителей не читал: {languages}.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public Licence, version 3 or later. No warranty.</source>
            <translation>Свободная программа под Стандартной общественной лицензией GNU версии 3 или новее. Без гарантий.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>Nine questions</source>
            <translation>Девять вопросов</translation>
        </message>
        <message>
            <source>How it was taken</source>
            <translation>Как записано</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Обстановка</translation>
        </message>
        <message>
            <source>Who else was there</source>
            <translation>Кто ещё присутствовал</translation>
        </message>
        <message>
            <source>Was the witness asked alone?</source>
            <translation>Свидетеля спрашивали наедине?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>What the witness asks for</source>
            <translation>О чём просит свидетель</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Просит</translation>
        </message>
        <message>
            <source>What was agreed for later</source>
            <translation>О чём договорились на потом</translation>
        </message>
        <message>
            <source>Ready for journalists?</source>
            <translation>Готов говорить с журналистами?</translation>
        </message>
        <message>
            <source>Ready to testify in court?</source>
            <translation>Готов выступить в суде?</translation>
        </message>
        <message>
            <source>Safety and care</source>
            <translation>Безопасность и забота</translation>
        </message>
        <message>
            <source>What could happen to whom</source>
            <translation>Что и кому может грозить</translation>
        </message>
        <message>
            <source>When it is safe to call</source>
            <translation>Когда безопасно звонить</translation>
        </message>
        <message>
            <source>Who else reads that phone</source>
            <translation>Кто ещё читает этот телефон</translation>
        </message>
        <message>
            <source>What to say if somebody else answers</source>
            <translation>Что сказать, если ответит кто-то другой</translation>
        </message>
        <message>
            <source>Who ended the interview, and why</source>
            <translation>Кто закончил беседу и почему</translation>
        </message>
        <message>
            <source>Support offered</source>
            <translation>Какую помощь предложили</translation>
        </message>
        <message>
            <source>Sexual violence was spoken of</source>
            <translation>Речь шла о сексуальном насилии</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Куда направлен</translation>
        </message>
        <message>
            <source>Before you part</source>
            <translation>Прежде чем расстаться</translation>
        </message>
        <message>
            <source>What they do not want to be asked about again, one on each line</source>
            <translation>О чём больше не спрашивать, по одному на строке</translation>
        </message>
        <message>
            <source>Is there anything we must not use?</source>
            <translation>Есть ли что-то, что нам нельзя использовать?</translation>
        </message>
        <message>
            <source>What happens next, as you told it</source>
            <translation>Что будет дальше: как вы это объяснили</translation>
        </message>
        <message>
            <source>You explained that what is published cannot be called back</source>
            <translation>Вы объяснили, что опубликованное нельзя отозвать</translation>
        </message>
    </context>
    <context>
        <name>AddressForm</name>
        <message>
            <source>As told</source>
            <translation>Как рассказано</translation>
        </message>
        <message>
            <source>Prefecture, county, village: as far as it is known, in any script.</source>
            <translation>Округ, уезд, село: насколько известно, любым письмом.</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>Село</translation>
        </message>
        <message>
            <source>Lived there since</source>
            <translation>Жили там с</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какое время</translation>
        </message>
        <message>
            <source>All parts of the address</source>
            <translation>Все части адреса</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Prefecture or region</source>
            <translation>Округ или область</translation>
        </message>
        <message>
            <source>County, city or district</source>
            <translation>Уезд, город или район</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>Волость</translation>
        </message>
        <message>
            <source>Group or brigade</source>
            <translation>Группа или бригада</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>Дивизия Бинтуаня</translation>
        </message>
        <message>
            <source>Bingtuan regiment</source>
            <translation>Полк Бинтуаня</translation>
        </message>
        <message>
            <source>Its Chinese name</source>
            <translation>Название по-китайски</translation>
        </message>
        <message>
            <source>Its Kazakh name</source>
            <translation>Название по-казахски</translation>
        </message>
    </context>
    <context>
        <name>After</name>
        <message>
            <source>New testimony</source>
            <translation>Новое свидетельство</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Следующий родственник этой семьи</translation>
        </message>
        <message>
            <source>This witness said who must never see it: {names}</source>
            <translation>Этот свидетель сказал, кто никогда не должен этого видеть: {names}</translation>
        </message>
        <message>
            <source>The next relative may see the names of the family on this screen.</source>
            <translation>Следующий родственник может увидеть имена семьи на этом экране.</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>Все подробности</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>It is finished and waits to be handed over.</source>
            <translation>Оно завершено и ждёт передачи.</translation>
        </message>
        <message>
            <source>Kept, and sealed</source>
            <translation>Сохранено и запечатано</translation>
        </message>
        <message>
            <source>After the lock only coordinators can open it. It waits to be handed over.</source>
            <translation>После блокировки открыть его смогут только координаторы. Оно ждёт передачи.</translation>
        </message>
        <message>
            <source>Sealed until a coordinator decides</source>
            <translation>Запечатано до решения координатора</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. Nobody can open or use it here.</source>
            <translation>Свидетель ушёл, не ответив о согласии. Здесь это никто не может ни открыть, ни использовать.</translation>
        </message>
        <message>
            <source>Marked: it may not be used</source>
            <translation>Помечено: использовать нельзя</translation>
        </message>
        <message>
            <source>The witness left before the consent was answered. No coordinator is known here to whom it could be sealed; nothing of it goes into a report until one has decided.</source>
            <translation>Свидетель ушёл, не ответив о согласии. Здесь не известен ни один координатор, для которого это можно было бы запечатать; пока он не решит, ничего из этого не попадёт в отчёт.</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Как было</translation>
        </message>
        <message>
            <source>Nothing was answered. It stays unused, and stands on Today until the witness is asked.</source>
            <translation>Ответа нет. Оно не используется и стоит на странице «Сегодня», пока свидетеля не спросят.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>Оно уйдёт, как всё стираемое</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>Через 14 дней и после согласия другого координатора. До тех пор ничего из этого не используется.</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Уничтожено</translation>
        </message>
        <message>
            <source>Nothing of it can be opened again on this laptop.</source>
            <translation>На этом ноутбуке ничего из этого больше нельзя открыть.</translation>
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
            <translation>осталось меньше минуты</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>осталась примерно %n минута</numerusform>
                <numerusform>осталось примерно %n минуты</numerusform>
                <numerusform>осталось примерно %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>остался примерно %n час</numerusform>
                <numerusform>осталось примерно %n часа</numerusform>
                <numerusform>осталось примерно %n часов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswersCard</name>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, версия {1}</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>не спрашивали</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>не знает</translation>
        </message>
        <message>
            <source>refused to say</source>
            <translation>отказался отвечать</translation>
        </message>
    </context>
    <context>
        <name>ArchiveItemScreen</name>
        <message>
            <source>Archive item</source>
            <translation>Материал архива</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <source>There is no file</source>
            <translation>Файла нет</translation>
        </message>
        <message>
            <source>Only what the table said of it is kept.</source>
            <translation>Хранится только то, что сказано о нём в таблице.</translation>
        </message>
        <message>
            <source>What it speaks of</source>
            <translation>О чём здесь говорят</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>В нескольких словах</translation>
        </message>
        <message>
            <source>Add who, where or when</source>
            <translation>Добавить, кто, где или когда</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>F8 inserts the time that is playing</source>
            <translation>F8 вставляет время, которое сейчас звучит</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Расшифровка</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>{0}, by {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>Move to: {0}</source>
            <translation>Перевести: {0}</translation>
        </message>
        <message>
            <source>You transcribed it: somebody else checks it.</source>
            <translation>Расшифровали вы: проверяет кто-то другой.</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>На каком этапе</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Already public; nobody was asked. Nothing of it is released.</source>
            <translation>Уже опубликовано; никого не спрашивали. Ничего из этого не выпускается.</translation>
        </message>
        <message>
            <source>Nobody was asked. Nothing of it is released.</source>
            <translation>Никого не спрашивали. Ничего из этого не публикуется.</translation>
        </message>
        <message>
            <source>Title as found</source>
            <translation>Название, как найдено</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>Кто сохранил</translation>
        </message>
        <message>
            <source>Original name</source>
            <translation>Исходное имя</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>Ещё доступно</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Also found as</source>
            <translation>Найдено и здесь</translation>
        </message>
        <message>
            <source>Same bytes as another item</source>
            <translation>Тот же файл, что у другого материала</translation>
        </message>
        <message>
            <source>Same file as in a testimony</source>
            <translation>Тот же файл, что в свидетельстве</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Откуда это</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохраняется…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
    </context>
    <context>
        <name>ArchiveScreen</name>
        <message>
            <source>A title, a channel, a word of a transcript</source>
            <translation>Название, канал, слово из расшифровки</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Archive items</source>
            <translation>Материалы архива</translation>
        </message>
        <message>
            <source>Nothing is taken in yet</source>
            <translation>Пока ничего не принято</translation>
        </message>
        <message>
            <source>Published videos, voice messages, letters and papers come in by the folder, with their table.</source>
            <translation>Опубликованные видео, голосовые сообщения, письма и бумаги принимают целой папкой, вместе с таблицей.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Try another word, or another state.</source>
            <translation>Попробуйте другое слово или другой этап.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <source>What exists already: nobody was asked, so nothing here is ever released</source>
            <translation>То, что уже есть: никого не спрашивали, поэтому ничего отсюда не выпускается</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>Take a folder in…</source>
            <translation>Принять папку…</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>Все ({count})</translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state} ({count})</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) nobody has watched yet</source>
            <translation>
                <numerusform>%n материал ещё никто не смотрел</numerusform>
                <numerusform>%n материала ещё никто не смотрел</numerusform>
                <numerusform>%n материалов ещё никто не смотрел</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArchiveWords</name>
        <message>
            <source>Not watched</source>
            <translation>Не просмотрено</translation>
        </message>
        <message>
            <source>Indexed</source>
            <translation>Размечено</translation>
        </message>
        <message>
            <source>Transcribed</source>
            <translation>Расшифровано</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Видео</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Голосовое сообщение</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Приговор</translation>
        </message>
        <message>
            <source>Paper note</source>
            <translation>Бумажная записка</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Что-то другое</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Captured by</source>
            <translation>Кто сохранил</translation>
        </message>
        <message>
            <source>Still online</source>
            <translation>Ещё доступно</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Без названия</translation>
        </message>
    </context>
    <context>
        <name>AroundLine</name>
        <message>
            <source>This computer could give away what is in the vault: {0}.</source>
            <translation>Этот компьютер может выдать то, что в хранилище: {0}.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что делать</translation>
        </message>
        <message>
            <source>Not again today</source>
            <translation>Сегодня больше не показывать</translation>
        </message>
        <message>
            <source>swap on a disk that is not encrypted</source>
            <translation>подкачка на незашифрованном диске</translation>
        </message>
        <message>
            <source>hibernation to a disk that is not encrypted</source>
            <translation>спящий режим на незашифрованном диске</translation>
        </message>
        <message>
            <source>a folder that {0} copies away</source>
            <translation>папка, которую копирует {0}</translation>
        </message>
        <message>
            <source>Swap moves memory to the disk, and words of testimonies with it. Encrypt the whole disk, or switch swap off.</source>
            <translation>Подкачка переносит на диск память, а с ней и слова свидетельств. Зашифруйте весь диск или отключите подкачку.</translation>
        </message>
        <message>
            <source>Hibernation writes all memory to the disk. Encrypt the whole disk, or switch hibernation off.</source>
            <translation>Уходя в спящий режим, компьютер записывает на диск всю память. Зашифруйте весь диск или отключите этот режим.</translation>
        </message>
        <message>
            <source>On the servers of {0} the vault is encrypted, but whoever asks them sees that it is there and when it grows. Move it to another folder.</source>
            <translation>На серверах {0} хранилище зашифровано, но тот, кто их запросит, увидит, что оно есть и когда растёт. Перенесите его в другую папку.</translation>
        </message>
    </context>
    <context>
        <name>AskAgainCard</name>
        <message>
            <source>To be asked whether it may be kept</source>
            <translation>Спросить, можно ли это хранить</translation>
        </message>
        <message>
            <source>They left before answering. Until they are asked, nothing of it is used.</source>
            <translation>Они ушли, не ответив. Пока их не спросят, ничего из этого не используется.</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>Ушли: {0}</translation>
        </message>
        <message>
            <source>kept by {0}</source>
            <translation>оставлено: {0}</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Спросить сейчас</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>и ещё {0}</translation>
        </message>
    </context>
    <context>
        <name>AskedAgain</name>
        <message>
            <source>The witness left on {0}, before saying whether it may be kept</source>
            <translation>Свидетель ушёл, не сказав, можно ли это хранить: {0}</translation>
        </message>
        <message>
            <source>A coordinator has not decided yet. Ask only if the witness came back by themselves.</source>
            <translation>Координатор ещё не решил. Спрашивайте, только если свидетель вернулся сам.</translation>
        </message>
        <message>
            <source>Ask now, as at the beginning. Until there is an answer nothing of it is used.</source>
            <translation>Спросите сейчас, как в начале. Пока ответа нет, ничего из этого не используется.</translation>
        </message>
    </context>
    <context>
        <name>AskedWords</name>
        <message>
            <source>Use it for nothing any more</source>
            <translation>Больше ни для чего не использовать</translation>
        </message>
        <message>
            <source>Change what it may be used for</source>
            <translation>Изменить, для чего можно использовать</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>Стереть</translation>
        </message>
        <message>
            <source>There is news</source>
            <translation>Есть новости</translation>
        </message>
        <message>
            <source>Please contact me</source>
            <translation>Просьба связаться</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here</source>
            <translation>Файл такого вида нельзя показать здесь</translation>
        </message>
        <message>
            <source>It is kept in the vault exactly as it came, and handed over with the testimony.</source>
            <translation>Он хранится в хранилище точно таким, каким пришёл, и передаётся вместе со свидетельством.</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsTab</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Принимаются…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>Файлов пока нет</translation>
        </message>
        <message>
            <source>Photographs, recordings and papers are taken in exactly as they are.</source>
            <translation>Фотографии, записи и бумаги принимаются точно такими, какие они есть.</translation>
        </message>
        <message>
            <source>not what its name says</source>
            <translation>не то, что обещает имя</translation>
        </message>
        <message>
            <source>kept; cannot be shown here</source>
            <translation>сохранён; показать здесь нельзя</translation>
        </message>
        <message>
            <source>Marks: {count}</source>
            <translation>Отметок: {count}</translation>
        </message>
        <message>
            <source>sound alone from {time}</source>
            <translation>с {time} только звук</translation>
        </message>
        <message>
            <source>pictures left out: {count}</source>
            <translation>пропущено кадров: {count}</translation>
        </message>
        <message>
            <source>cut short when the program or the computer stopped</source>
            <translation>прервана: программа или компьютер остановились</translation>
        </message>
        <message>
            <source>ended by the lock</source>
            <translation>закончена блокировкой</translation>
        </message>
        <message>
            <source>cut short: the camera or microphone was disconnected</source>
            <translation>прервана: камера или микрофон отключились</translation>
        </message>
        <message>
            <source>cut short: the disk was full</source>
            <translation>прервана: диск заполнился</translation>
        </message>
        <message>
            <source>cut short by a fault</source>
            <translation>прервана из-за сбоя</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>Какие файлы?</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Принять</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in: do not wipe the card.</source>
            <translation>
                <numerusform>%n файл не удалось принять: не стирайте карту.</numerusform>
                <numerusform>%n файла не удалось принять: не стирайте карту.</numerusform>
                <numerusform>%n файлов не удалось принять: не стирайте карту.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them were here already.</source>
            <translation>
                <numerusform>%n из них уже был здесь.</numerusform>
                <numerusform>%n из них уже были здесь.</numerusform>
                <numerusform>%n из них уже были здесь.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are not what their names say. They are kept as they are.</source>
            <translation>
                <numerusform>%n из них — не то, что говорит его имя. Он сохранён как есть.</numerusform>
                <numerusform>%n из них — не то, что говорят их имена. Они сохранены как есть.</numerusform>
                <numerusform>%n из них — не то, что говорят их имена. Они сохранены как есть.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n файл принят и прочитан заново</numerusform>
                <numerusform>%n файла приняты и прочитаны заново</numerusform>
                <numerusform>%n файлов приняты и прочитаны заново</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceStep</name>
        <message>
            <source>Whom it is for decides what may be told: each consent was given for some and refused for others.</source>
            <translation>От того, для кого отчёт, зависит, что можно рассказать: каждое согласие для одних дано, а для других нет.</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>A copy on a stick or a second disk, encrypted under a passphrase of its own. Keep it in another place than this laptop.</source>
            <translation>Копия на флешке или втором диске, зашифрованная своей собственной парольной фразой. Храните её не там, где этот ноутбук.</translation>
        </message>
        <message>
            <source>There is no backup of this vault yet.</source>
            <translation>Резервной копии этого хранилища ещё нет.</translation>
        </message>
        <message>
            <source>The last good backup is more than a week old.</source>
            <translation>Последней хорошей копии больше недели.</translation>
        </message>
        <message>
            <source>Back up to a folder…</source>
            <translation>Сделать копию в папку…</translation>
        </message>
        <message>
            <source>Check this vault</source>
            <translation>Проверить это хранилище</translation>
        </message>
        <message>
            <source>{0}: written and read back on {1}</source>
            <translation>{0}: записана и прочитана обратно {1}</translation>
        </message>
        <message>
            <source>It still holds what was purged or erased here since. Back up to it again.</source>
            <translation>В ней ещё есть то, что здесь с тех пор убрано или стёрто. Обновите её.</translation>
        </message>
        <message>
            <source>Back up to it again</source>
            <translation>Обновить эту копию</translation>
        </message>
        <message>
            <source>It was destroyed</source>
            <translation>Она уничтожена</translation>
        </message>
        <message>
            <source>Let the shares open it…</source>
            <translation>Открывать её и долями…</translation>
        </message>
        <message>
            <source>Any three of the five shares open this backup from now on</source>
            <translation>Теперь эту копию открывают любые три доли из пяти</translation>
        </message>
        <message>
            <source>Take the papers apart again.</source>
            <translation>Снова разнесите листы по разным местам.</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>Куда записать копию?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Взять эту папку</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Делается копия</translation>
        </message>
        <message>
            <source>You can go on working. Leave the stick in until this is done.</source>
            <translation>Можно работать дальше. Не вынимайте флешку, пока это не закончится.</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Копируется база данных</translation>
        </message>
        <message>
            <source>Copying recordings and files that are new</source>
            <translation>Копируются новые записи и файлы</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Reading back what was written</source>
            <translation>Записанное читается обратно</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
        <message>
            <source>Backed up and read back</source>
            <translation>Копия записана и прочитана обратно</translation>
        </message>
        <message numerus="yes">
            <source>%n new piece(s) of recordings and files were copied.</source>
            <translation>
                <numerusform>Скопирована %n новая часть записей и файлов.</numerusform>
                <numerusform>Скопированы %n новые части записей и файлов.</numerusform>
                <numerusform>Скопировано %n новых частей записей и файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) are damaged in this vault itself</source>
            <translation>
                <numerusform>%n часть повреждена в самом хранилище</numerusform>
                <numerusform>%n части повреждены в самом хранилище</numerusform>
                <numerusform>%n частей повреждено в самом хранилище</numerusform>
            </translation>
        </message>
        <message>
            <source>Check this vault: it says which cases.</source>
            <translation>Проверьте хранилище: будет сказано, в каких делах.</translation>
        </message>
        <message>
            <source>Something was purged or erased meanwhile</source>
            <translation>Тем временем что-то было убрано или стёрто</translation>
        </message>
        <message>
            <source>Back up once more, so that it leaves the backup too.</source>
            <translation>Обновите копию ещё раз, чтобы оно исчезло и из неё.</translation>
        </message>
        <message>
            <source>Checking this vault</source>
            <translation>Хранилище проверяется</translation>
        </message>
        <message>
            <source>Every page, entry, signature and piece is read. Nothing is changed.</source>
            <translation>Читается каждая страница, запись, подпись и часть. Ничего не меняется.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>The log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Lists and search</source>
            <translation>Списки и поиск</translation>
        </message>
        <message>
            <source>Recordings and files</source>
            <translation>Записи и файлы</translation>
        </message>
        <message>
            <source>This vault is sound</source>
            <translation>Хранилище в порядке</translation>
        </message>
        <message>
            <source>Something in this vault is damaged</source>
            <translation>Что-то в этом хранилище повреждено</translation>
        </message>
        <message>
            <source>Do not delete anything. Restore a backup into a new folder, or save what can be read into a new vault: the handbook says how.</source>
            <translation>Ничего не удаляйте. Восстановите копию в новую папку или сохраните то, что читается, в новое хранилище: как это сделать, написано в руководстве.</translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>Дела с повреждёнными записями или файлами: {0}</translation>
        </message>
    </context>
    <context>
        <name>BackupNotice</name>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>The last good one is of {0}.</source>
            <translation>Последняя хорошая: {0}.</translation>
        </message>
        <message>
            <source>There is none of this vault yet.</source>
            <translation>Её у этого хранилища ещё нет.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Сделать копию…</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphrase</name>
        <message>
            <source>A passphrase for this backup</source>
            <translation>Парольная фраза для этой копии</translation>
        </message>
        <message>
            <source>The passphrase of that backup</source>
            <translation>Парольная фраза той копии</translation>
        </message>
        <message>
            <source>It opens the backup on any computer. It may be the same words as this vault's; then they open the backup also after you have changed the vault's. Later backups into this folder do not ask for it.</source>
            <translation>Она открывает копию на любом компьютере. Это могут быть те же слова, что у хранилища; тогда они откроют копию и после того, как вы смените фразу хранилища. Следующие копии в эту папку о ней не спросят.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know yet.</source>
            <translation>В этой папке лежит копия, которую это хранилище ещё не знает.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Сделать копию</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>Введите парольную фразу той копии.</translation>
        </message>
    </context>
    <context>
        <name>BackupShares</name>
        <message>
            <source>Let recovery shares open this backup</source>
            <translation>Открывать эту копию и долями восстановления</translation>
        </message>
        <message>
            <source>Type three shares that open this vault. From then on any three of the five open the backup too, and those made before do not. Take the papers apart again afterwards.</source>
            <translation>Введите три доли, которые открывают это хранилище. После этого любые три из пяти открывают и копию, а сделанные раньше её не открывают. Потом снова разнесите листы.</translation>
        </message>
    </context>
    <context>
        <name>BestInterestForm</name>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message>
            <source>Add a relative's view</source>
            <translation>Добавить мнение родственника</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Nobody can ask this person now. A close relative's objection keeps the name out.</source>
            <translation>Спросить этого человека сейчас нельзя. Если против близкий родственник, имя не называется.</translation>
        </message>
        <message>
            <source>What the family of {name} thinks</source>
            <translation>Что думает семья: {name}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>How related</source>
            <translation>Кем приходится</translation>
        </message>
        <message>
            <source>Close?</source>
            <translation>Близкий?</translation>
        </message>
        <message>
            <source>Objects?</source>
            <translation>Против?</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>Своими словами</translation>
        </message>
        <message>
            <source>What is decided in the interest of {name}</source>
            <translation>Что решено в интересах: {name}</translation>
        </message>
        <message>
            <source>First who decides</source>
            <translation>Кто решает первым</translation>
        </message>
        <message>
            <source>Second who decides</source>
            <translation>Кто решает вторым</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>Насколько раскрыть личность</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>Пересмотреть не позже</translation>
        </message>
        <message>
            <source>Year-month-day, 2027-05-01</source>
            <translation>Год-месяц-день, 2027-05-01</translation>
        </message>
        <message>
            <source>After that day nothing of this person goes out until it is decided again.</source>
            <translation>После этого дня об этом человеке ничего не выходит, пока решение не принято заново.</translation>
        </message>
        <message>
            <source>Yes, spoke freely</source>
            <translation>Да, говорил свободно</translation>
        </message>
        <message>
            <source>No, somebody listened</source>
            <translation>Нет, кто-то слушал</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>The own wish of {name}, if it is known</source>
            <translation>Собственное желание, если оно известно: {name}</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>Желание</translation>
        </message>
        <message>
            <source>Could they speak freely?</source>
            <translation>Можно ли было говорить свободно?</translation>
        </message>
    </context>
    <context>
        <name>Break</name>
        <message>
            <source>A break</source>
            <translation>Перерыв</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>CameraFilesScreen</name>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Nothing is lost: what was taken in stays, and the card is only read.</source>
            <translation>Ничего не потеряно: принятое остаётся, а карта только читается.</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>Файлы с камер</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>Take in a card</source>
            <translation>Принять карту</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Выбрать файлы</translation>
        </message>
        <message>
            <source>A card is being taken in</source>
            <translation>Карта принимается</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>Подождите до конца или отмените.</translation>
        </message>
        <message>
            <source>Which card or folder?</source>
            <translation>Какая карта или папка?</translation>
        </message>
        <message>
            <source>Which files?</source>
            <translation>Какие файлы?</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Looking at the card…</source>
            <translation>Просматривается карта…</translation>
        </message>
        <message>
            <source>Placing the files…</source>
            <translation>Файлы распределяются…</translation>
        </message>
        <message>
            <source>Looking for the filmed code: {done} of {total}</source>
            <translation>Поиск снятого кода: {done} из {total}</translation>
        </message>
        <message>
            <source>Reading, storing, and reading both again: {percent} %</source>
            <translation>Чтение, запись и повторное чтение обоих: {percent} %</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) into {number}</source>
            <translation>
                <numerusform>%n файл в {number}</numerusform>
                <numerusform>%n файла в {number}</numerusform>
                <numerusform>%n файлов в {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>By the filmed code: {list}.</source>
            <translation>По снятому коду: {list}.</translation>
        </message>
        <message>
            <source>This computer cannot look into films safely: place them by hand.</source>
            <translation>Этот компьютер не может безопасно заглянуть в видеофайлы: распределите их вручную.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for you below.</source>
            <translation>
                <numerusform>%n файл ждёт вас ниже.</numerusform>
                <numerusform>%n файла ждут вас ниже.</numerusform>
                <numerusform>%n файлов ждут вас ниже.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files found their testimony</source>
            <translation>Файлы нашли своё свидетельство</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the vault already.</source>
            <translation>
                <numerusform>%n уже был в хранилище.</numerusform>
                <numerusform>%n уже были в хранилище.</numerusform>
                <numerusform>%n уже были в хранилище.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not wipe the card. Try again, or with another card reader.</source>
            <translation>Не стирайте карту. Попробуйте ещё раз или с другим устройством чтения карт.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be taken in</source>
            <translation>
                <numerusform>%n файл не удалось принять</numerusform>
                <numerusform>%n файла не удалось принять</numerusform>
                <numerusform>%n файлов не удалось принять</numerusform>
            </translation>
        </message>
        <message>
            <source>No films, photographs or sound were found there</source>
            <translation>Там не нашлось ни видео, ни фотографий, ни звука</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in and read back</source>
            <translation>
                <numerusform>%n файл принят и прочитан заново</numerusform>
                <numerusform>%n файла приняты и прочитаны заново</numerusform>
                <numerusform>%n файлов приняты и прочитаны заново</numerusform>
            </translation>
        </message>
        <message>
            <source>What was taken in until then is kept. Do not wipe the card.</source>
            <translation>Принятое до этого сохранено. Не стирайте карту.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Without a testimony</source>
            <translation>Без свидетельства</translation>
        </message>
        <message>
            <source>No files wait here</source>
            <translation>Здесь нет ожидающих файлов</translation>
        </message>
        <message>
            <source>Put in the card of a camera, or connect a telephone, and take its files in. A film that began with the code finds its testimony by itself.</source>
            <translation>Вставьте карту камеры или подключите телефон и примите файлы. Видео, которое началось с кода, само найдёт своё свидетельство.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony</source>
            <translation>
                <numerusform>%n файл без свидетельства</numerusform>
                <numerusform>%n файла без свидетельства</numerusform>
                <numerusform>%n файлов без свидетельства</numerusform>
            </translation>
        </message>
        <message>
            <source>No files wait</source>
            <translation>Нет ожидающих файлов</translation>
        </message>
    </context>
    <context>
        <name>CameraNotice</name>
        <message>
            <source>Camera files</source>
            <translation>Файлы с камер</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a testimony.</source>
            <translation>
                <numerusform>%n файл без свидетельства.</numerusform>
                <numerusform>%n файла без свидетельства.</numerusform>
                <numerusform>%n файлов без свидетельства.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) were read back and are to be wiped.</source>
            <translation>
                <numerusform>%n карта прочитана заново, её нужно стереть.</numerusform>
                <numerusform>%n карты прочитаны заново, их нужно стереть.</numerusform>
                <numerusform>%n карт прочитаны заново, их нужно стереть.</numerusform>
            </translation>
        </message>
        <message>
            <source>Camera files…</source>
            <translation>Файлы с камер…</translation>
        </message>
    </context>
    <context>
        <name>CardPage</name>
        <message>
            <source>A card was given. Its words are not kept here.</source>
            <translation>Карточка выдана. Её слова здесь не хранятся.</translation>
        </message>
    </context>
    <context>
        <name>ClosingStep</name>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Страница {0} из {1}</translation>
        </message>
    </context>
    <context>
        <name>ConsentStep</name>
        <message>
            <source>Consent {0} of {1}</source>
            <translation>Согласие: {0} из {1}</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>На каких условиях?</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>Кто никогда не должен этого видеть?</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>Пока здесь что-то записано, любое использование остановлено, пока координатор не подтвердит, что это соблюдено.</translation>
        </message>
        <message>
            <source>Name of the guardian, and how related</source>
            <translation>Имя опекуна и кем приходится</translation>
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Witness {number}</source>
            <translation>Свидетель {number}</translation>
        </message>
        <message>
            <source>Answer each use by itself</source>
            <translation>Ответить о каждой цели отдельно</translation>
        </message>
        <message>
            <source>May we keep what you tell us?</source>
            <translation>Можно ли нам хранить то, что вы расскажете?</translation>
        </message>
        <message>
            <source>It is kept encrypted and compared with what others tell. It is shown to nobody else.</source>
            <translation>Рассказ хранится зашифрованным и сравнивается с рассказами других. Больше его никому не показывают.</translation>
        </message>
        <message>
            <source>May we use it at the United Nations and in courts?</source>
            <translation>Можно ли использовать его в Организации Объединённых Наций и в судах?</translation>
        </message>
        <message>
            <source>Experts and lawyers can read what you said. Your name stays out unless you say otherwise.</source>
            <translation>Эксперты и юристы смогут прочесть ваши слова. Ваше имя не называется, если вы не скажете иначе.</translation>
        </message>
        <message>
            <source>May it become public?</source>
            <translation>Можно ли сделать его публичным?</translation>
        </message>
        <message>
            <source>Journalists, a database of victims, the web. What is public cannot be called back.</source>
            <translation>Журналисты, база данных пострадавших, интернет. Опубликованное нельзя отозвать.</translation>
        </message>
        <message>
            <source>Face and voice</source>
            <translation>Лицо и голос</translation>
        </message>
        <message>
            <source>Voice only</source>
            <translation>Только голос</translation>
        </message>
        <message>
            <source>Neither: notes only</source>
            <translation>Ни то ни другое: только заметки</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Прежде чем начать</translation>
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation>Кто никогда не должен этого увидеть?</translation>
        </message>
        <message>
            <source>Whatever stands here holds every use until a coordinator says that it is kept.</source>
            <translation>То, что здесь написано, останавливает любое использование, пока координатор не подтвердит, что это соблюдено.</translation>
        </message>
        <message>
            <source>What may be recorded?</source>
            <translation>Что можно записывать?</translation>
        </message>
        <message>
            <source>The uses below are answered differently. A new answer here replaces all of them.</source>
            <translation>На цели ниже ответы разные. Новый ответ здесь заменит их все.</translation>
        </message>
        <message>
            <source>Not answered yet: it counts as No.</source>
            <translation>Ответа ещё нет: считается как «Нет».</translation>
        </message>
        <message>
            <source>On what conditions?</source>
            <translation>На каких условиях?</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Как это было сказано</translation>
        </message>
        <message>
            <source>In your own words: who may see this?</source>
            <translation>Своими словами: кому это можно видеть?</translation>
        </message>
        <message>
            <source>Said how</source>
            <translation>В какой форме</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>На каком языке</translation>
        </message>
        <message>
            <source>Risks explained</source>
            <translation>О рисках рассказано</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Explained by</source>
            <translation>Кто объяснил</translation>
        </message>
        <message>
            <source>Guardian, if under 18</source>
            <translation>Опекун, если младше 18</translation>
        </message>
        <message>
            <source>How much of the identity</source>
            <translation>Насколько раскрыть личность</translation>
        </message>
        <message>
            <source>Each use by itself</source>
            <translation>Каждая цель отдельно</translation>
        </message>
        <message>
            <source>Are the conditions kept?</source>
            <translation>Условия соблюдены?</translation>
        </message>
        <message>
            <source>Yes, for this use</source>
            <translation>Да, для этой цели</translation>
        </message>
    </context>
    <context>
        <name>ConsentsCard</name>
        <message>
            <source>Level: {0}</source>
            <translation>Уровень: {0}</translation>
        </message>
        <message>
            <source>{0}, left out</source>
            <translation>{0}, не вошло</translation>
        </message>
    </context>
    <context>
        <name>ConsentsStep</name>
        <message>
            <source>Used</source>
            <translation>Используется</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Не вошло</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>человек</translation>
        </message>
        <message>
            <source>That somebody refused is theirs to tell: the report says nothing of it.</source>
            <translation>Об отказе вправе говорить только тот, кто отказался: в отчёте об этом ничего нет.</translation>
        </message>
    </context>
    <context>
        <name>Coordinators</name>
        <message>
            <source>Coordinators</source>
            <translation>Координаторы</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>Координатор и распорядитель</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>Не продлено</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
    </context>
    <context>
        <name>CopiedNote</name>
        <message>
            <source>Take it off now</source>
            <extracomment>What the note is drawn in; without one nothing is shown.</extracomment>
            <translation>Убрать сейчас</translation>
        </message>
        <message numerus="yes">
            <source>On the clipboard for %n more second(s)</source>
            <translation>
                <numerusform>В буфере обмена ещё %n секунду</numerusform>
                <numerusform>В буфере обмена ещё %n секунды</numerusform>
                <numerusform>В буфере обмена ещё %n секунд</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoreQuestions</name>
        <message>
            <source>Who are you?</source>
            <translation>Кто вы?</translation>
        </message>
        <message>
            <source>How are you related to them?</source>
            <translation>Кем вы им приходитесь?</translation>
        </message>
        <message>
            <source>About whom do you speak?</source>
            <translation>О ком вы говорите?</translation>
        </message>
        <message>
            <source>Where are they from?</source>
            <translation>Откуда они?</translation>
        </message>
        <message>
            <source>When were they taken?</source>
            <translation>Когда их забрали?</translation>
        </message>
        <message>
            <source>Why was it said that they were taken?</source>
            <translation>Какую причину называли?</translation>
        </message>
        <message>
            <source>Where are they now?</source>
            <translation>Где они сейчас?</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Откуда вы это знаете?</translation>
        </message>
        <message>
            <source>What do you ask for?</source>
            <translation>О чём вы просите?</translation>
        </message>
    </context>
    <context>
        <name>CreateCard</name>
        <message>
            <source>Create a vault</source>
            <translation>Создать хранилище</translation>
        </message>
        <message>
            <source>Encrypted, and on this computer only.</source>
            <translation>Зашифровано и только на этом компьютере.</translation>
        </message>
        <message>
            <source>Encrypted, in the folder {0}.</source>
            <translation>Зашифровано, в папке {0}.</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>На этой системе ещё не проверено</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>Введите ещё раз</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Your name for others</source>
            <translation>Ваше имя для других</translation>
        </message>
        <message>
            <source>A pseudonym. Coordinators see it; witnesses need not.</source>
            <translation>Псевдоним. Его видят координаторы; свидетелям он не нужен.</translation>
        </message>
        <message>
            <source>Nobody can restore a lost passphrase</source>
            <translation>Потерянную парольную фразу не восстановит никто</translation>
        </message>
        <message>
            <source>Not us, not your coordinator. Write it down where only you look.</source>
            <translation>Ни мы, ни ваш координатор. Запишите её там, куда заглядываете только вы.</translation>
        </message>
        <message>
            <source>Create vault</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>I have a vault: open it</source>
            <translation>Хранилище уже есть: открыть</translation>
        </message>
        <message>
            <source>Best: seven random words</source>
            <translation>Лучше всего семь случайных слов</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>Предложить слова</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>Что эта программа оставляет в памяти и на диске и запирается ли она вместе с экраном и перед сном, проверено только в Linux.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить резервную копию…</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>Взять эти слова</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Другие слова</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>Слабо: легко угадать</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>Неплохо: добавьте слово-два</translation>
        </message>
        <message numerus="yes">
            <source>Strong, if nobody could guess these %n word(s)</source>
            <translation>
                <numerusform>Надёжно, если это %n слово не угадать</numerusform>
                <numerusform>Надёжно, если эти %n слова не угадать</numerusform>
                <numerusform>Надёжно, если эти %n слов не угадать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Strong: %n word(s) drawn by chance</source>
            <translation>
                <numerusform>Надёжно: %n случайное слово</numerusform>
                <numerusform>Надёжно: %n случайных слова</numerusform>
                <numerusform>Надёжно: %n случайных слов</numerusform>
            </translation>
        </message>
        <message>
            <source>Join with an invitation file…</source>
            <translation>Присоединиться по приглашению…</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>Какое приглашение?</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>Взять этот файл</translation>
        </message>
        <message>
            <source>Invitation: {0}</source>
            <translation>Приглашение: {0}</translation>
        </message>
        <message>
            <source>Too easily guessed: this vault may be taken away and tried for years. Use seven words.</source>
            <translation>Слишком легко угадать: хранилище могут унести и подбирать фразу годами. Возьмите семь слов.</translation>
        </message>
        <message>
            <source>Choose a passphrase, or let us suggest words.</source>
            <translation>Придумайте парольную фразу или попросите предложить слова.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>Фразы не совпадают. Введите ещё раз.</translation>
        </message>
        <message>
            <source>Choose a name that others may see. Not your own.</source>
            <translation>Выберите имя, которое можно видеть другим. Не своё настоящее.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Создаётся…</translation>
        </message>
    </context>
    <context>
        <name>Curtain</name>
        <message>
            <source>Covered because nobody was here. Press any key to go on.</source>
            <translation>Экран закрыт, потому что никого не было. Нажмите любую клавишу.</translation>
        </message>
        <message>
            <source>Saving and locking…</source>
            <extracomment>The writer lock, which the end of the process gives back and nothing before.</extracomment>
            <translation>Сохраняется и запирается…</translation>
        </message>
    </context>
    <context>
        <name>CustodyTab</name>
        <message>
            <source>A newer version of the program wrote parts of this</source>
            <translation>Часть этого записана более новой версией программы</translation>
        </message>
        <message>
            <source>They are kept exactly as they are, and handed on, but not shown: {fields}</source>
            <translation>Эти поля сохранены точно такими, какие есть, и передаются дальше, но не показаны: {fields}</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>Координатор подтвердил всё.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>Координатор подтвердил часть. Остальное уйдёт со следующим пакетом.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>Пока никто не подтвердил: на этом ноутбуке может быть единственный экземпляр.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>Пришло от другого человека и хранится здесь.</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Передача</translation>
        </message>
        <message>
            <source>Two answers stand in: {field}</source>
            <translation>Два разных ответа: {field}</translation>
        </message>
        <message>
            <source>Somebody proposes a change to: {field}</source>
            <translation>Кто-то предлагает изменить: {field}</translation>
        </message>
        <message>
            <source>Yours to decide</source>
            <translation>Решать вам</translation>
        </message>
        <message>
            <source>None yet: a draft is signed when it is finished, or when you leave it.</source>
            <translation>Пока нет: черновик подписывается, когда он завершён или когда вы его оставляете.</translation>
        </message>
        <message>
            <source>a key not known here</source>
            <translation>ключ, которого здесь не знают</translation>
        </message>
        <message>
            <source>fields: {count}</source>
            <translation>полей: {count}</translation>
        </message>
        <message>
            <source>Changes, each signed</source>
            <translation>Изменения, каждое с подписью</translation>
        </message>
        <message>
            <source>Files as they came</source>
            <translation>Файлы, какими они пришли</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source> or </source>
            <translation> или </translation>
        </message>
        <message>
            <source>“{said}”</source>
            <translation>«{said}»</translation>
        </message>
        <message>
            <source>about {day}</source>
            <translation>примерно {day}</translation>
        </message>
        <message>
            <source>before {day}</source>
            <translation>до: {day}</translation>
        </message>
        <message>
            <source>after {day}</source>
            <translation>после: {day}</translation>
        </message>
        <message>
            <source>between {day} and {until}</source>
            <translation>между: {day} и {until}</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Decided: it is erased on {day}.</source>
            <translation>Решено: будет стёрто {day}.</translation>
        </message>
        <message>
            <source>Decided and erased.</source>
            <translation>Решено и стёрто.</translation>
        </message>
        <message>
            <source>Proposed. Another coordinator must agree: hand over to them, the proposal goes along.</source>
            <translation>Предложено. Должен согласиться другой координатор: передайте ему данные, предложение уйдёт вместе с ними.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased at once.</source>
            <translation>Другой координатор предлагает это стереть. Если вы согласитесь, оно будет стёрто сразу.</translation>
        </message>
        <message>
            <source>Another coordinator proposes to erase this. If you agree, it is erased on {day}.</source>
            <translation>Другой координатор предлагает это стереть. Если вы согласитесь, оно будет стёрто {day}.</translation>
        </message>
        <message>
            <source>Signed by {names}, proposed on {day}</source>
            <translation>Подписали: {names}; предложено {day}</translation>
        </message>
        <message>
            <source>Refused by {names}</source>
            <translation>Отказались: {names}</translation>
        </message>
        <message>
            <source>The wish was noted by: {names}</source>
            <translation>Просьбу записал(а): {names}</translation>
        </message>
        <message>
            <source>How it is known that it is the witness: {names}</source>
            <translation>Откуда известно, что это сам свидетель: {names}</translation>
        </message>
        <message>
            <source>Signs of pressure: {names}</source>
            <translation>Признаки давления: {names}</translation>
        </message>
        <message>
            <source>Proposed because somebody is in danger now.</source>
            <translation>Предложено потому, что кто-то сейчас в опасности.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) it names have not come in here</source>
            <translation>
                <numerusform>%n названное в нём изменение сюда не поступило</numerusform>
                <numerusform>%n названных в нём изменения сюда не поступили</numerusform>
                <numerusform>%n названных в нём изменений сюда не поступили</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot see all that is to be erased.</source>
            <translation>Вы видите не всё, что предлагается стереть.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) here are not named in it</source>
            <translation>
                <numerusform>%n изменение здесь в нём не названо</numerusform>
                <numerusform>%n изменения здесь в нём не названы</numerusform>
                <numerusform>%n изменений здесь в нём не названы</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay. Propose it once more afterwards, so that they go too.</source>
            <translation>Они останутся. Предложите стереть ещё раз после этого, чтобы исчезли и они.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) belong to another testimony here too</source>
            <translation>
                <numerusform>%n его файл принадлежит здесь и другому свидетельству</numerusform>
                <numerusform>%n его файла принадлежат здесь и другому свидетельству</numerusform>
                <numerusform>%n его файлов принадлежат здесь и другому свидетельству</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse it and propose it yourself: your proposal leaves these files out.</source>
            <translation>Откажитесь и предложите сами: в вашем предложении этих файлов не будет.</translation>
        </message>
        <message>
            <source>Agree to erase…</source>
            <translation>Согласиться стереть…</translation>
        </message>
        <message>
            <source>Do not agree</source>
            <translation>Не соглашаться</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>Стереть это свидетельство, людей в нём и его файлы?</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Вернуть его не сможет никто, ни из какой копии и ни из какой передачи. То, что оно было, останется доказуемым.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Согласиться</translation>
        </message>
    </context>
    <context>
        <name>DecisionsNotice</name>
        <message numerus="yes">
            <source>%n waits for your decision</source>
            <translation>
                <numerusform>%n ждёт вашего решения</numerusform>
                <numerusform>%n ждут вашего решения</numerusform>
                <numerusform>%n ждут вашего решения</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked for by card, or left before consent was answered.</source>
            <translation>Просьба по карточке или уход без ответа о согласии.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Решить…</translation>
        </message>
    </context>
    <context>
        <name>Declined</name>
        <message>
            <source>Do not ask again about:</source>
            <translation>Больше не спрашивать о:</translation>
        </message>
    </context>
    <context>
        <name>DestroyCard</name>
        <message>
            <source>Choose which</source>
            <translation>Выберите, какое</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Хранилище</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>На этом компьютере, в обычном месте</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>Рядом с программой</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>На флешке {0}</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>В папке {0}</translation>
        </message>
        <message>
            <source>No vault is chosen</source>
            <translation>Хранилище не выбрано</translation>
        </message>
        <message>
            <source>Choose above which vault is meant.</source>
            <translation>Выберите выше, о каком хранилище речь.</translation>
        </message>
        <message>
            <source>The vault is destroyed</source>
            <translation>Хранилище уничтожено</translation>
        </message>
        <message>
            <source>Nothing opens what it held on this disk. Think of its backups, and of copies made before.</source>
            <translation>Его содержимое на этом диске больше ничем не открыть. Подумайте о резервных копиях и о копиях, сделанных раньше.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>DestroyForm</name>
        <message>
            <source>Destroy a vault</source>
            <translation>Уничтожить хранилище</translation>
        </message>
        <message>
            <source>Everything in it that was not handed over is lost, for ever and for everybody.</source>
            <translation>Всё в нём, что не было передано, потеряно навсегда и для всех.</translation>
        </message>
        <message>
            <source>Your keys in it are gone too: coordinators must admit you anew.</source>
            <translation>Ваши ключи в нём тоже исчезнут: координаторам придётся принять вас заново.</translation>
        </message>
        <message>
            <source>Images of this disk that somebody made before, and backups, still open with their passphrases. Destroy the backups too.</source>
            <translation>Образы этого диска, снятые кем-то раньше, и резервные копии по-прежнему открываются своими парольными фразами. Уничтожьте и резервные копии.</translation>
        </message>
        <message>
            <source>A memory chip may keep old copies of the keys inside itself. If that matters, destroy the device.</source>
            <translation>Микросхема памяти может хранить внутри старые копии ключей. Если это важно, уничтожьте само устройство.</translation>
        </message>
        <message>
            <source>destroy</source>
            <translation>уничтожить</translation>
        </message>
        <message>
            <source>To go on, type the word “{0}”</source>
            <translation>Чтобы продолжить, введите слово «{0}»</translation>
        </message>
        <message>
            <source>The word that confirms it</source>
            <translation>Слово для подтверждения</translation>
        </message>
        <message>
            <source>Keep the vault</source>
            <translation>Оставить хранилище</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Уничтожить</translation>
        </message>
        <message>
            <source>Another window or program has this vault open</source>
            <translation>Это хранилище открыто в другом окне или в другой программе</translation>
        </message>
        <message>
            <source>What it shows stays in its memory until it is closed. Type the word again to destroy the vault all the same.</source>
            <translation>То, что там показано, остаётся в памяти, пока её не закроют. Введите слово ещё раз, чтобы всё равно уничтожить хранилище.</translation>
        </message>
    </context>
    <context>
        <name>DestroyVault</name>
        <message>
            <source>Destroy this vault…</source>
            <translation>Уничтожить это хранилище…</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) in it are confirmed by no coordinator: they are lost for ever.</source>
            <translation>
                <numerusform>%n свидетельство в нём не подтверждено ни одним координатором: оно пропадёт навсегда.</numerusform>
                <numerusform>%n свидетельства в нём не подтверждены ни одним координатором: они пропадут навсегда.</numerusform>
                <numerusform>%n свидетельств в нём не подтверждены ни одним координатором: они пропадут навсегда.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) too.</source>
            <translation>
                <numerusform>И %n материал архива тоже.</numerusform>
                <numerusform>И %n материала архива тоже.</numerusform>
                <numerusform>И %n материалов архива тоже.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Choose a line to see what it is about and what you can do.</source>
            <translation>Выберите строку, чтобы увидеть, о чём она и что можно сделать.</translation>
        </message>
        <message>
            <source>This bundle was not taken in</source>
            <translation>Этот пакет не принят</translation>
        </message>
        <message>
            <source>Nothing of it went into your vault.</source>
            <translation>В ваше хранилище из него ничего не попало.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Что можно сделать</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Прибыл</translation>
        </message>
        <message>
            <source>Says it is from</source>
            <translation>Называет отправителем</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translation>Убрать из этого списка</translation>
        </message>
        <message>
            <source>{0} waits to be admitted</source>
            <translation>{0} ждёт допуска</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) in quarantine since {0}</source>
            <translation>
                <numerusform>%n пакет в карантине с {0}</numerusform>
                <numerusform>%n пакета в карантине с {0}</numerusform>
                <numerusform>%n пакетов в карантине с {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked</source>
            <translation>Этот ключ отозван</translation>
        </message>
        <message>
            <source>Whoever sent this uses a key that was taken back. Nobody can admit it.</source>
            <translation>Отправитель пользуется отозванным ключом. Допустить его не может никто.</translation>
        </message>
        <message>
            <source>Telephone {0}, or meet. Make sure it is really them.</source>
            <translation>Позвоните или встретьтесь: {0}. Убедитесь, что это действительно тот самый человек.</translation>
        </message>
        <message>
            <source>Read these eight numbers to each other. On their screen, under Organisation, are the same.</source>
            <translation>Прочтите друг другу эти восемь чисел. На том экране, в разделе «Организация», должны быть такие же.</translation>
        </message>
        <message>
            <source>Only if all eight agree, admit them. Their bundles then come in by themselves.</source>
            <translation>Допускайте, только если совпали все восемь. После этого пакеты принимаются сами.</translation>
        </message>
        <message>
            <source>I compared them: admit</source>
            <translation>Сверено: допустить</translation>
        </message>
        <message>
            <source>Turn away…</source>
            <translation>Не принимать…</translation>
        </message>
        <message>
            <source>Did {0} read all eight numbers to you?</source>
            <translation>Все восемь чисел вам прочёл сам отправитель ({0})?</translation>
        </message>
        <message>
            <source>By voice or face to face, and all eight the same. A message can be forged.</source>
            <translation>Голосом или при встрече, и все восемь одинаковы. Сообщение можно подделать.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ещё нет</translation>
        </message>
        <message>
            <source>Yes, admit them</source>
            <translation>Да, допустить</translation>
        </message>
        <message>
            <source>Throw away what {0} sent?</source>
            <translation>Выбросить то, что прислал отправитель {0}?</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) are deleted here. The files they came in are not.</source>
            <translation>
                <numerusform>Здесь удаляется %n пакет. Файлы, в которых он пришёл, остаются.</numerusform>
                <numerusform>Здесь удаляются %n пакета. Файлы, в которых они пришли, остаются.</numerusform>
                <numerusform>Здесь удаляются %n пакетов. Файлы, в которых они пришли, остаются.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it waiting</source>
            <translation>Пусть ждёт</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Выбросить</translation>
        </message>
        <message>
            <source>Two sources say different things.</source>
            <translation>Два источника говорят разное.</translation>
        </message>
        <message>
            <source>Both are kept; a report picks no side. Open the testimony to see who says what.</source>
            <translation>Сохраняется и то и другое; отчёт не выбирает сторону. Откройте свидетельство, чтобы увидеть, кто что говорит.</translation>
        </message>
        <message>
            <source>A volunteer changed what a coordinator had written.</source>
            <translation>Волонтёр изменил написанное координатором.</translation>
        </message>
        <message>
            <source>It is a proposal only: the coordinator's words stand until you take it over.</source>
            <translation>Это только предложение: слова координатора в силе, пока вы его не примете.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>Открыть свидетельство</translation>
        </message>
        <message>
            <source>Import the other files of this hand-over, in any order. What is here can be read already; a video or a recording appears when its last part is in.</source>
            <translation>Примите остальные файлы этой передачи, в любом порядке. То, что уже здесь, можно читать; видео или запись появится, когда придёт последняя часть.</translation>
        </message>
        <message>
            <source>This bundle was in already</source>
            <translation>Этот пакет уже был принят</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Verified, and in your vault.</source>
            <translation>Проверено и лежит в вашем хранилище.</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Отправитель</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>matches</source>
            <translation>верна</translation>
        </message>
        <message>
            <source>Forwarded by</source>
            <translation>Кто переслал</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Сделан</translation>
        </message>
        <message>
            <source>New testimonies</source>
            <translation>Новые свидетельства</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Новые люди</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Предложения</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further files</source>
            <translation>
                <numerusform>%n ждёт других файлов</numerusform>
                <numerusform>%n ждут других файлов</numerusform>
                <numerusform>%n ждут других файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Вложения</translation>
        </message>
        <message>
            <source>Something before this bundle is missing</source>
            <translation>Не хватает чего-то, что было до этого пакета</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>Две истории одного хранилища</translation>
        </message>
        <message>
            <source>The sender's vault was restored or copied</source>
            <translation>Хранилище отправителя восстановлено или скопировано</translation>
        </message>
        <message>
            <source>A second roster came with it and was refused</source>
            <translation>С пакетом пришёл второй реестр; он отклонён</translation>
        </message>
        <message>
            <source>Signed on both sides by: {0}. Meet the stewards in person.</source>
            <translation>Подписали и то и другое: {0}. Встретьтесь с распорядителями лично.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>никто из известных</translation>
        </message>
        <message>
            <source>The sender's certificate has run out</source>
            <translation>Срок сертификата отправителя истёк</translation>
        </message>
        <message>
            <source>Compare and admit them anew.</source>
            <translation>Сверьте числа и допустите заново.</translation>
        </message>
        <message>
            <source>Some documents did not verify</source>
            <translation>Некоторые документы не прошли проверку</translation>
        </message>
        <message>
            <source>They were left out. Ask the sender.</source>
            <translation>Они не приняты. Спросите отправителя.</translation>
        </message>
        <message>
            <source>It brought something that was erased</source>
            <translation>В пакете было то, что уже стёрто</translation>
        </message>
        <message>
            <source>It was left out and stays erased.</source>
            <translation>Это не принято и остаётся стёртым.</translation>
        </message>
        <message>
            <source>It says more than this version understands</source>
            <translation>В нём больше, чем понимает эта версия</translation>
        </message>
        <message>
            <source>All is kept. Update the program.</source>
            <translation>Всё сохранено. Обновите программу.</translation>
        </message>
        <message>
            <source>Ask the sender for the bundle before it. What is here stays and can be read.</source>
            <translation>Попросите у отправителя предыдущий пакет. То, что здесь, остаётся, и его можно читать.</translation>
        </message>
        <message>
            <source>Both are kept. Somebody may have a copy of that vault: ask the sender in person.</source>
            <translation>Сохраняется и то и другое. Возможно, у кого-то есть копия того хранилища: спросите отправителя лично.</translation>
        </message>
        <message>
            <source>Both are kept. Ask the sender whether they restored a backup or use two laptops.</source>
            <translation>Сохраняется и то и другое. Спросите отправителя: восстановлена резервная копия или в ходу два ноутбука?</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это такое</translation>
        </message>
        <message>
            <source>A file that only they can open. It says what has arrived whole, admits them if it is the first, and brings the news of the roster. Only with it may they delete anything.</source>
            <translation>Файл, который может открыть только отправитель. В нём сказано, что пришло целым; если это первая расписка, она даёт допуск; с ней приходят новости реестра. Только получив её, отправитель может что-то удалять.</translation>
        </message>
        <message>
            <source>Write the receipt…</source>
            <translation>Записать расписку…</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>Whether it may be kept is not answered yet</source>
            <translation>Ещё нет ответа, можно ли это хранить</translation>
        </message>
        <message>
            <source>Ctrl+Enter again ends it so: sealed and unused, until a coordinator decides.</source>
            <translation>Ctrl+Enter ещё раз закончит так: запечатано и не используется, пока не решит координатор.</translation>
        </message>
        <message>
            <source>Ctrl+Enter again leaves it as it is: unused, until the witness is asked.</source>
            <translation>Ещё раз Ctrl+Enter оставит всё как есть: не используется, пока свидетеля не спросят.</translation>
        </message>
        <message>
            <source>What it may be used for is not answered yet</source>
            <translation>Ещё нет ответа, для чего это можно использовать</translation>
        </message>
        <message>
            <source>It ends with the last answer, or with Ctrl+Enter: what is not answered counts as No.</source>
            <translation>Закончится с последним ответом или по Ctrl+Enter: что осталось без ответа, считается «нет».</translation>
        </message>
        <message>
            <source>Destroy this testimony?</source>
            <translation>Уничтожить это свидетельство?</translation>
        </message>
        <message>
            <source>What was recorded and typed, and the spoken consent, are gone from this laptop for good.</source>
            <translation>Записанное, напечатанное и сказанное согласие исчезнут с этого ноутбука навсегда.</translation>
        </message>
        <message>
            <source>No, go on</source>
            <translation>Нет, продолжить</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Уничтожить</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
    </context>
    <context>
        <name>ErasedWords</name>
        <message numerus="yes">
            <source>%n wait(s) for an answer: see Today</source>
            <translation>
                <numerusform>%n ждёт ответа: см. «Сегодня»</numerusform>
                <numerusform>%n ждут ответа: см. «Сегодня»</numerusform>
                <numerusform>%n ждут ответа: см. «Сегодня»</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposals to erase</source>
            <translation>Предложения стереть</translation>
        </message>
        <message>
            <source>Decisions to erase</source>
            <translation>Решения стереть</translation>
        </message>
        <message>
            <source>Erased here</source>
            <translation>Стёрто здесь</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n изменение</numerusform>
                <numerusform>%n изменения</numerusform>
                <numerusform>%n изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отвергнуто</translation>
        </message>
        <message>
            <source>Content that coordinators decided to erase</source>
            <translation>То, что координаторы решили стереть</translation>
        </message>
    </context>
    <context>
        <name>ErasingCard</name>
        <message>
            <source>Erase this item and its file?</source>
            <translation>Стереть этот материал и его файл?</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Стирание</translation>
        </message>
        <message>
            <source>Erase this item…</source>
            <translation>Стереть этот материал…</translation>
        </message>
        <message>
            <source>Who asked for it, and how do you know?</source>
            <translation>Кто об этом просил и откуда вы знаете?</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>Стереть через 14 дней…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>Стереть сейчас, кто-то в опасности…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too.</source>
            <translation>Вы подписываете первым; дальше нужна подпись ещё одного координатора.</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Вернуть его не сможет никто: ни из резервной копии, ни из пакета. Доказать, что оно было, по-прежнему можно.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Стереть</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The witness wants this erased</source>
            <translation>Свидетель хочет, чтобы это стёрли</translation>
        </message>
        <message>
            <source>Nothing of this testimony goes out any more</source>
            <translation>Из этого свидетельства больше ничего не выходит</translation>
        </message>
        <message>
            <source>It is erased only when two coordinators have decided so, after 14 days, or sooner in danger.</source>
            <translation>Оно стирается, только когда так решили два координатора, через 14 дней, а при опасности раньше.</translation>
        </message>
        <message>
            <source>How do you know that it is the witness?</source>
            <translation>Откуда вы знаете, что это сам свидетель?</translation>
        </message>
        <message>
            <source>Signs of pressure</source>
            <translation>Признаки давления</translation>
        </message>
        <message>
            <source>Is somebody in danger now?</source>
            <translation>Кто-то сейчас в опасности?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Erase it on this laptop…</source>
            <translation>Стереть на этом ноутбуке…</translation>
        </message>
        <message>
            <source>Erase after 14 days…</source>
            <translation>Стереть через 14 дней…</translation>
        </message>
        <message>
            <source>Erase now, somebody is in danger…</source>
            <translation>Стереть сейчас, кто-то в опасности…</translation>
        </message>
        <message>
            <source>You sign first; it waits until another coordinator has signed too. What you wrote above goes to them, and later to whoever recorded it.</source>
            <translation>Вы подписываете первым; дальше нужна подпись ещё одного координатора. Написанное выше увидят координаторы, а позже и тот, кто записал свидетельство.</translation>
        </message>
        <message>
            <source>Erase this testimony, its people and its files?</source>
            <translation>Стереть это свидетельство, его людей и файлы?</translation>
        </message>
        <message>
            <source>Nobody can bring it back, from no backup and no bundle. That it existed stays provable.</source>
            <translation>Вернуть его не сможет никто: ни из резервной копии, ни из пакета. Доказать, что оно было, по-прежнему можно.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Не стирать</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Стереть</translation>
        </message>
    </context>
    <context>
        <name>ErasureNotice</name>
        <message>
            <source>Look and answer…</source>
            <translation>Посмотреть и ответить…</translation>
        </message>
        <message>
            <source>{names} proposes to erase an archive item</source>
            <translation>{names} предлагает стереть материал архива</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony now: somebody is in danger</source>
            <translation>{names} предлагает стереть свидетельство сейчас: кто-то в опасности</translation>
        </message>
        <message>
            <source>{names} proposes to erase a testimony</source>
            <translation>{names} предлагает стереть свидетельство</translation>
        </message>
        <message>
            <source>Nothing of it has come in here. Take in the bundles that brought it, then you can answer.</source>
            <translation>Сюда из него ничего не поступило. Примите передачи, в которых оно есть, тогда вы сможете ответить.</translation>
        </message>
        <message>
            <source>It is erased only if you, or another coordinator, agree: {numbers}</source>
            <translation>Оно будет стёрто, только если согласитесь вы или другой координатор: {numbers}</translation>
        </message>
    </context>
    <context>
        <name>ErrorsCard</name>
        <message>
            <source>Errors of the program</source>
            <translation>Ошибки программы</translation>
        </message>
        <message>
            <source>What went wrong inside the program is kept here without a word of what you wrote: kinds of errors and places in the code. Your coordinator can pass it on to those who repair the program.</source>
            <translation>Здесь хранится то, что пошло не так внутри программы, без единого вашего слова: виды ошибок и места в коде. Координатор может передать это тем, кто исправляет программу.</translation>
        </message>
        <message>
            <source>None so far. What goes wrong inside the program would be listed here.</source>
            <translation>Пока ни одной. Здесь будет перечислено то, что пойдёт не так внутри программы.</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>и ещё %n более старая</numerusform>
                <numerusform>и ещё %n более старые</numerusform>
                <numerusform>и ещё %n более старых</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>Скопировать на десять секунд</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>On what conditions?</source>
            <translation>На каких условиях?</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Drawing of the family</source>
            <translation>Рисунок семьи</translation>
        </message>
        <message>
            <source>Dashed lines: a marriage that is over, or kin not by birth</source>
            <translation>Пунктир: брак закончился или родство не по рождению</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Отец или мать</translation>
        </message>
        <message>
            <source>Husband or wife</source>
            <translation>Муж или жена</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Сын или дочь</translation>
        </message>
        <message>
            <source>Brother or sister</source>
            <translation>Брат или сестра</translation>
        </message>
        <message>
            <source>Ties of this person</source>
            <translation>Родственные связи этого человека</translation>
        </message>
        <message>
            <source>This does not fit the drawing: {name}, {tie}.</source>
            <translation>Это не укладывается в рисунок: {name} — {tie}.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message>
            <source>What is {who} to {of}?</source>
            <translation>Кем {who} приходится ({of})?</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить как есть</translation>
        </message>
    </context>
    <context>
        <name>FamilyNode</name>
        <message>
            <source>shown now</source>
            <translation>показан сейчас</translation>
        </message>
    </context>
    <context>
        <name>FamilyWords</name>
        <message>
            <source>guardian</source>
            <translation>опекун</translation>
        </message>
        <message>
            <source>{kin} in their care</source>
            <translation>{kin} под опекой</translation>
        </message>
        <message>
            <source>adopted {kin}</source>
            <translation>{kin} по усыновлению</translation>
        </message>
        <message>
            <source>adoptive {kin}</source>
            <translation>{kin} по усыновлению</translation>
        </message>
        <message>
            <source>step-{kin}</source>
            <translation>{kin} по браку родителя</translation>
        </message>
        <message>
            <source>half-{kin}</source>
            <translation>{kin} по одному из родителей</translation>
        </message>
        <message>
            <source>former {kin}</source>
            <translation>{kin} в прошлом</translation>
        </message>
        <message>
            <source>marriage</source>
            <translation>брак</translation>
        </message>
        <message>
            <source>by birth</source>
            <translation>по рождению</translation>
        </message>
        <message>
            <source>by adoption</source>
            <translation>по усыновлению</translation>
        </message>
        <message>
            <source>by a parent's marriage</source>
            <translation>по браку одного из родителей</translation>
        </message>
        <message>
            <source>in care, guardian</source>
            <translation>под опекой</translation>
        </message>
        <message>
            <source>by one parent</source>
            <translation>по одному из родителей</translation>
        </message>
        <message>
            <source>divorced or separated</source>
            <translation>развод или расставание</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>мать</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>дочь</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>жена</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>сестра</translation>
        </message>
        <message>
            <source>father</source>
            <translation>отец</translation>
        </message>
        <message>
            <source>son</source>
            <translation>сын</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>муж</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>брат</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>отец или мать</translation>
        </message>
        <message>
            <source>child</source>
            <translation>сын или дочь</translation>
        </message>
        <message>
            <source>husband or wife</source>
            <translation>муж или жена</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>брат или сестра</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message>
            <source>{kin} of {name}</source>
            <translation>{kin} ({name})</translation>
        </message>
    </context>
    <context>
        <name>FaultWords</name>
        <message>
            <source>Questions of the type “{what}” are not supported.</source>
            <translation>Вопросы типа «{what}» не поддерживаются.</translation>
        </message>
        <message>
            <source>The column “{what}” is not supported.</source>
            <translation>Столбец «{what}» не поддерживается.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is not supported.</source>
            <translation>Лист «{what}» не поддерживается.</translation>
        </message>
        <message>
            <source>The setting “{what}” is not supported.</source>
            <translation>Настройка «{what}» не поддерживается.</translation>
        </message>
        <message>
            <source>The function {what}() is not supported.</source>
            <translation>Функция {what}() не поддерживается.</translation>
        </message>
        <message>
            <source>Paths like “{what}” are not supported: write ${name}.</source>
            <translation>Пути вроде «{what}» не поддерживаются: пишите ${name}.</translation>
        </message>
        <message>
            <source>This is not an expression: it breaks at “{what}”.</source>
            <translation>Это не выражение: ошибка у «{what}».</translation>
        </message>
        <message>
            <source>{what}() is given too few or too many values.</source>
            <translation>У {what}() слишком мало или слишком много значений.</translation>
        </message>
        <message>
            <source>The pattern “{what}” is wrong, or could take for ever.</source>
            <translation>Шаблон «{what}» неверен или может работать без конца.</translation>
        </message>
        <message>
            <source>There is no question “{what}”.</source>
            <translation>Вопроса «{what}» нет.</translation>
        </message>
        <message>
            <source>“{what}” is asked several times: outside of its repeat it has no one answer.</source>
            <translation>«{what}» спрашивают несколько раз: вне повтора у него нет одного ответа.</translation>
        </message>
        <message>
            <source>“{what}” is a group or a note, which has no answer.</source>
            <translation>«{what}» — группа или пояснение, у них нет ответа.</translation>
        </message>
        <message>
            <source>“{what}” depends on itself.</source>
            <translation>«{what}» зависит от самого себя.</translation>
        </message>
        <message>
            <source>“{what}” cannot be a name: use letters, digits, “_”, “-” and “.”.</source>
            <translation>«{what}» не может быть именем: годятся буквы, цифры, «_», «-» и «.».</translation>
        </message>
        <message>
            <source>The name “{what}” stands twice.</source>
            <translation>Имя «{what}» встречается дважды.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Нет имени.</translation>
        </message>
        <message>
            <source>A question or a choice has no words.</source>
            <translation>У вопроса или варианта нет слов.</translation>
        </message>
        <message>
            <source>Answers inside the words of choices ({what}) are not supported.</source>
            <translation>Ответы внутри текста вариантов ({what}) не поддерживаются.</translation>
        </message>
        <message>
            <source>The choices have no column “{what}”.</source>
            <translation>У вариантов нет столбца «{what}».</translation>
        </message>
        <message>
            <source>“{what}” is not recorded: nothing about devices and their owners is kept.</source>
            <translation>«{what}» не записывается: об устройствах и их владельцах ничего не хранится.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is left aside: it changes no answer.</source>
            <translation>Оформление «{what}» не применяется: на ответы оно не влияет.</translation>
        </message>
        <message>
            <source>The setting “{what}” is left aside: nothing is sent, and versions are counted at publishing.</source>
            <translation>Настройка «{what}» не применяется: ничего никуда не отправляется, а версии считаются при публикации.</translation>
        </message>
        <message>
            <source>The column “{what}” is left aside: no filter of choices asks for it.</source>
            <translation>Столбец «{what}» не используется: ни один отбор вариантов к нему не обращается.</translation>
        </message>
        <message>
            <source>The sheet “{what}” is left aside: it is no part of a form.</source>
            <translation>Лист «{what}» не используется: он не часть анкеты.</translation>
        </message>
        <message>
            <source>There is no list of choices “{what}”.</source>
            <translation>Списка вариантов «{what}» нет.</translation>
        </message>
        <message>
            <source>The calculation is missing.</source>
            <translation>Нет вычисления.</translation>
        </message>
        <message>
            <source>“{what}” is begun and not ended, or ended and not begun.</source>
            <translation>«{what}» начато и не закончено или закончено и не начато.</translation>
        </message>
        <message>
            <source>The group “{what}” holds no question.</source>
            <translation>В группе «{what}» нет вопросов.</translation>
        </message>
        <message>
            <source>There is no question in it.</source>
            <translation>В ней нет ни одного вопроса.</translation>
        </message>
        <message>
            <source>The appearance “{what}” is not supported.</source>
            <translation>Оформление «{what}» не поддерживается.</translation>
        </message>
        <message>
            <source>This is longer than allowed.</source>
            <translation>Это длиннее, чем можно.</translation>
        </message>
        <message>
            <source>There are more questions, choices or languages than allowed.</source>
            <translation>Вопросов, вариантов или языков больше, чем можно.</translation>
        </message>
        <message>
            <source>Groups are too deep inside each other.</source>
            <translation>Группы вложены слишком глубоко.</translation>
        </message>
        <message>
            <source>The library that reads workbooks says: {what}</source>
            <translation>Библиотека, которая читает книги, сообщает: {what}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}, column {column}</source>
            <translation>Лист {sheet}, строка {row}, столбец {column}</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}</source>
            <translation>Лист {sheet}, строка {row}</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>Лист {sheet}</translation>
        </message>
        <message>
            <source>The workbook</source>
            <translation>Книга</translation>
        </message>
    </context>
    <context>
        <name>FilmCode</name>
        <message>
            <source>Code to be filmed</source>
            <translation>Код для съёмки</translation>
        </message>
        <message>
            <source>Film this with every camera</source>
            <translation>Снимите это каждой камерой</translation>
        </message>
        <message>
            <source>Two seconds are enough. Then say these figures aloud, for sound recorders:</source>
            <translation>Достаточно двух секунд. Потом произнесите эти цифры вслух, для диктофонов:</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
    </context>
    <context>
        <name>FinishStep</name>
        <message>
            <source>Is anything missing?</source>
            <translation>Чего-то не хватает?</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>Закончить и сохранить</translation>
        </message>
        <message>
            <source>All details</source>
            <translation>Все подробности</translation>
        </message>
        <message>
            <source>End and destroy</source>
            <translation>Закончить и уничтожить</translation>
        </message>
        <message>
            <source>Not answered: a coordinator decides</source>
            <translation>Нет ответа: решит координатор</translation>
        </message>
        <message>
            <source>Not answered counts as No</source>
            <translation>Нет ответа значит «нет»</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Пока ничего</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Break</source>
            <translation>Перерыв</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>Далее: {0}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation>Координатор и распорядитель</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>Не продлено</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>Ваши числа</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Сверено</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Не сверено</translation>
        </message>
        <message>
            <source>A coordinator sees the same numbers beside your name.</source>
            <translation>Координатор видит те же числа рядом с вашим именем.</translation>
        </message>
        <message>
            <source>Read them to a coordinator by telephone or in person: beside your name they must see the same. Until then nobody can be sure that the bundle is for the right people.</source>
            <translation>Прочтите их координатору по телефону или при встрече: рядом с вашим именем должны стоять такие же. До этого нельзя быть уверенным, что пакет предназначен тем людям.</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>Сверить числа…</translation>
        </message>
    </context>
    <context>
        <name>FormCard</name>
        <message>
            <source>Something else</source>
            <translation>Что-то другое</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) asked for and not answered yet. Nothing waits for them.</source>
            <translation>
                <numerusform>%n вопрос ещё без ответа. Сохранить и закончить можно и так.</numerusform>
                <numerusform>%n вопроса ещё без ответа. Сохранить и закончить можно и так.</numerusform>
                <numerusform>%n вопросов ещё без ответа. Сохранить и закончить можно и так.</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer is not one that the form expects. It is kept.</source>
            <translation>Анкета не ждёт такого ответа. Он сохранён.</translation>
        </message>
        <message>
            <source>A whole number is asked for. What was typed is kept.</source>
            <translation>Нужно целое число. Набранное сохранено.</translation>
        </message>
        <message>
            <source>A number is asked for. What was typed is kept.</source>
            <translation>Нужно число. Набранное сохранено.</translation>
        </message>
        <message>
            <source>A year, a month or a day is asked for. What was typed is kept.</source>
            <translation>Нужен год, месяц или день. Набранное сохранено.</translation>
        </message>
        <message>
            <source>This choice is not in the form any more.</source>
            <translation>Такого варианта в анкете больше нет.</translation>
        </message>
        <message>
            <source>This does not go with an answer given before. It is kept.</source>
            <translation>Это не сходится с ответом, данным раньше. Ответ сохранён.</translation>
        </message>
        <message>
            <source>Add: {0}</source>
            <translation>Добавить: {0}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>a round of a repeat and its number</comment>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>Убрать: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Remove it with %n answer(s)?</source>
            <translation>
                <numerusform>Убрать вместе с %n ответом?</numerusform>
                <numerusform>Убрать вместе с %n ответами?</numerusform>
                <numerusform>Убрать вместе с %n ответами?</numerusform>
            </translation>
        </message>
        <message>
            <source>What was saved before stays in the testimony's history.</source>
            <translation>Сохранённое раньше остаётся в истории свидетельства.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>For you: {0}</source>
            <translation>Для вас: {0}</translation>
        </message>
    </context>
    <context>
        <name>HandoverArchiveWords</name>
        <message numerus="yes">
            <source>%n archive item(s)</source>
            <translation>
                <numerusform>%n материал архива</numerusform>
                <numerusform>%n материала архива</numerusform>
                <numerusform>%n материалов архива</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) for {0} · {1}</source>
            <translation>
                <numerusform>%n материал архива для: {0} · {1}</numerusform>
                <numerusform>%n материала архива для: {0} · {1}</numerusform>
                <numerusform>%n материалов архива для: {0} · {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) can leave this laptop</source>
            <translation>
                <numerusform>%n материал архива может покинуть этот ноутбук</numerusform>
                <numerusform>%n материала архива могут покинуть этот ноутбук</numerusform>
                <numerusform>%n материалов архива могут покинуть этот ноутбук</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) have left this laptop</source>
            <translation>
                <numerusform>%n материал архива покинул этот ноутбук</numerusform>
                <numerusform>%n материала архива покинули этот ноутбук</numerusform>
                <numerusform>%n материалов архива покинули этот ноутбук</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n archive item(s) stay: not confirmed by enough yet</source>
            <translation>
                <numerusform>%n материал архива остаётся: его подтвердили ещё не все, кто нужен</numerusform>
                <numerusform>%n материала архива остаются: их подтвердили ещё не все, кто нужен</numerusform>
                <numerusform>%n материалов архива остаются: их подтвердили ещё не все, кто нужен</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoverScreen</name>
        <message>
            <source>Hand over</source>
            <translation>Передача</translation>
        </message>
        <message>
            <source>Signed by you, readable only for the people you choose</source>
            <translation>Подписано вами, прочесть могут только те, кого вы выберете</translation>
        </message>
        <message>
            <source>Make the bundle</source>
            <translation>Сделать пакет</translation>
        </message>
        <message>
            <source>The bundle is still being made</source>
            <translation>Пакет ещё делается</translation>
        </message>
        <message>
            <source>Wait until it is ready, or cancel it first. Nothing is lost either way.</source>
            <translation>Подождите, пока он будет готов, или сначала отмените. В обоих случаях ничего не потеряется.</translation>
        </message>
        <message>
            <source>You belong to no organisation yet</source>
            <translation>Вы пока не состоите в организации</translation>
        </message>
        <message>
            <source>A coordinator's invitation says whom to hand over to. Open the file you were given.</source>
            <translation>Из приглашения координатора видно, кому передавать. Откройте файл, который вам дали.</translation>
        </message>
        <message>
            <source>Join with an invitation…</source>
            <translation>Присоединиться по приглашению…</translation>
        </message>
        <message>
            <source>There is nobody to hand over to yet</source>
            <translation>Передавать пока некому</translation>
        </message>
        <message>
            <source>You are the only coordinator. What you record is already where it belongs.</source>
            <translation>Вы единственный координатор. То, что вы записываете, уже там, где должно быть.</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) are not finished and stay here. Finish one, and it appears here.</source>
            <translation>
                <numerusform>%n черновик не завершён и остаётся здесь. Завершите его, и он появится здесь.</numerusform>
                <numerusform>%n черновика не завершены и остаются здесь. Завершите любой, и он появится здесь.</numerusform>
                <numerusform>%n черновиков не завершены и остаются здесь. Завершите любой, и он появится здесь.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every finished testimony is covered by a receipt or was never begun.</source>
            <translation>На каждое завершённое свидетельство есть расписка, или завершённых ещё нет.</translation>
        </message>
        <message>
            <source>Everything finished has been sent. Keep your copies until the receipts arrive.</source>
            <translation>Всё завершённое отправлено. Храните свои копии, пока не придут расписки.</translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>Передавать нечего</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n ещё не передано</numerusform>
                <numerusform>%n ещё не передано</numerusform>
                <numerusform>%n ещё не передано</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Ничего не ждёт</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n черновик</numerusform>
                <numerusform>%n черновика</numerusform>
                <numerusform>%n черновиков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) for {0} · {1}</source>
            <translation>
                <numerusform>%n свидетельство для: {0} · {1}</numerusform>
                <numerusform>%n свидетельства для: {0} · {1}</numerusform>
                <numerusform>%n свидетельств для: {0} · {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing a bundle: {0} %</source>
            <translation>Записывается пакет: {0} %</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>Пакет готов</translation>
        </message>
        <message>
            <source>Where should the files go?</source>
            <translation>Куда записать файлы?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Взять эту папку</translation>
        </message>
        <message>
            <source>Which receipt?</source>
            <translation>Какая расписка?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Receipt from {0}</source>
            <translation>Расписка от координатора {0}</translation>
        </message>
        <message>
            <source>Receipt imported</source>
            <translation>Расписка принята</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) have arrived.</source>
            <translation>
                <numerusform>Прибыл %n пакет.</numerusform>
                <numerusform>Прибыли %n пакета.</numerusform>
                <numerusform>Прибыло %n пакетов.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are admitted: your bundles are taken in at once.</source>
            <translation>Вы допущены: ваши пакеты принимаются сразу.</translation>
        </message>
        <message>
            <source>The organisation's roster was brought up to date.</source>
            <translation>Реестр организации обновлён.</translation>
        </message>
        <message numerus="yes">
            <source>Coordinators decided to erase something that you recorded (%n).</source>
            <translation>
                <numerusform>Координаторы решили стереть записанное вами (%n).</numerusform>
                <numerusform>Координаторы решили стереть записанное вами (%n).</numerusform>
                <numerusform>Координаторы решили стереть записанное вами (%n).</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinator holds entries of yours that are not here: this vault was restored from an old copy, or another copy of it is in use. Tell the coordinator.</source>
            <translation>У координатора есть ваши записи, которых здесь нет: это хранилище восстановлено из старой копии или в ходу другая его копия. Сообщите координатору.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Nothing is lost. The unfinished file was deleted.</source>
            <translation>Ничего не потеряно. Незаконченный файл удалён.</translation>
        </message>
    </context>
    <context>
        <name>HappenedForm</name>
        <message>
            <source>Add to the timeline</source>
            <translation>Добавить в хронологию</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message>
            <source>{name}: what happened</source>
            <translation>{name}: что произошло</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>Solid: the day is known · hatched: month or season · dashed: not known</source>
            <translation>Сплошное: день известен · штриховка: месяц или время года · пунктир: неизвестно</translation>
        </message>
        <message>
            <source>Nothing is told yet. Add what became of them, or what was done to them.</source>
            <translation>Пока ничего не рассказано. Добавьте, что стало с человеком или что с ним сделали.</translation>
        </message>
        <message>
            <source>No date is known yet, so nothing is drawn.</source>
            <translation>Ни одной даты пока нет, поэтому рисунка нет.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Положение</translation>
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>No, go back</source>
            <translation>Нет, назад</translation>
        </message>
        <message>
            <source>Show the age identity of this vault?</source>
            <translation>Показать тайный ключ age этого хранилища?</translation>
        </message>
        <message>
            <source>With it, any age program of this version opens every bundle that was ever sent to you, without this program and without your passphrase. It is meant for the day when nothing else works. It cannot be taken back from somebody who has seen it.</source>
            <translation>С ним любая программа age этой версии откроет каждый пакет, который вам когда-либо прислали, без этой программы и без вашей парольной фразы. Он нужен на тот день, когда ничто другое не работает. У того, кто его увидел, его уже не отнять.</translation>
        </message>
        <message>
            <source>Yes, I need it</source>
            <translation>Да, он мне нужен</translation>
        </message>
        <message>
            <source>First question of two</source>
            <translation>Первый вопрос из двух</translation>
        </message>
        <message>
            <source>Is nobody behind you, and no camera on this screen?</source>
            <translation>За вашей спиной никого нет и камера на экран не смотрит?</translation>
        </message>
        <message>
            <source>Next it stands on the screen in plain letters. It is shown only as long as you are here.</source>
            <translation>Дальше ключ появится на экране открытым текстом. Он виден, только пока вы здесь.</translation>
        </message>
        <message>
            <source>We are alone: show it</source>
            <translation>Мы одни: показать</translation>
        </message>
        <message>
            <source>Second question of two</source>
            <translation>Второй вопрос из двух</translation>
        </message>
        <message>
            <source>The age identity</source>
            <translation>Тайный ключ age</translation>
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation>Копировать на десять секунд</translation>
        </message>
        <message>
            <source>Write it to a file…</source>
            <translation>Записать в файл…</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Whoever has this reads everything sent to you</source>
            <translation>Тот, у кого он есть, прочтёт всё, что вам прислали</translation>
        </message>
        <message>
            <source>On paper it belongs in a place that only you can open. A file of it belongs on no computer.</source>
            <translation>На бумаге ему место там, куда доступ есть только у вас. Файлу с ним не место ни на одном компьютере.</translation>
        </message>
    </context>
    <context>
        <name>InboxScreen</name>
        <message>
            <source>Nothing has arrived yet</source>
            <translation>Ещё ничего не пришло</translation>
        </message>
        <message>
            <source>Volunteers can send bundles once they have your invitation.
Compare the numbers with each of them once.</source>
            <translation>Волонтёры могут присылать пакеты, как только получат ваше приглашение.
Сверьте числа с каждым из них один раз.</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>Записать приглашение…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Входящие</translation>
        </message>
        <message>
            <source>Bundles that volunteers sent you</source>
            <translation>Пакеты, которые прислали вам волонтёры</translation>
        </message>
        <message>
            <source>Import bundles…</source>
            <translation>Принять пакеты…</translation>
        </message>
        <message>
            <source>Bundles are still being taken in</source>
            <translation>Пакеты ещё принимаются</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it first. Nothing is half-imported.</source>
            <translation>Подождите, пока это закончится, или сначала отмените. Ничего не принимается наполовину.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message numerus="yes">
            <source>%n sender(s) to compare</source>
            <translation>
                <numerusform>%n отправителя сверить</numerusform>
                <numerusform>%n отправителей сверить</numerusform>
                <numerusform>%n отправителей сверить</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) ready</source>
            <translation>
                <numerusform>%n расписка готова</numerusform>
                <numerusform>%n расписки готовы</numerusform>
                <numerusform>%n расписок готово</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts to send</source>
            <translation>Отправлять расписки не нужно</translation>
        </message>
        <message>
            <source>Which bundles?</source>
            <translation>Какие пакеты?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Taking in</source>
            <translation>Приём</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s): each is verified whole before anything of it counts.</source>
            <translation>
                <numerusform>%n файл: он проверяется целиком, прежде чем что-либо из него будет принято.</numerusform>
                <numerusform>%n файла: каждый проверяется целиком, прежде чем что-либо из него будет принято.</numerusform>
                <numerusform>%n файлов: каждый проверяется целиком, прежде чем что-либо из него будет принято.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is half-imported.</source>
            <translation>Можно отменить или заблокировать в любой момент. Ничего не принимается наполовину.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in.</source>
            <translation>
                <numerusform>Принят %n пакет.</numerusform>
                <numerusform>Приняты %n пакета.</numerusform>
                <numerusform>Принято %n пакетов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s): see below.</source>
            <translation>
                <numerusform>%n ждёт: смотрите ниже.</numerusform>
                <numerusform>%n ждут: смотрите ниже.</numerusform>
                <numerusform>%n ждут: смотрите ниже.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>Отложен %n файл</numerusform>
                <numerusform>Отложены %n файла</numerusform>
                <numerusform>Отложено %n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of what was set aside went into your vault.</source>
            <translation>Из отложенного в ваше хранилище ничего не попало.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Ничего нового</translation>
        </message>
        <message>
            <source>These bundles were taken in before.</source>
            <translation>Эти пакеты уже были приняты раньше.</translation>
        </message>
        <message>
            <source>{0} is admitted</source>
            <translation>{0}: допуск получен</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) taken in. Send a receipt: it tells them.</source>
            <translation>
                <numerusform>Принят %n пакет. Отправьте расписку: она об этом сообщит.</numerusform>
                <numerusform>Приняты %n пакета. Отправьте расписку: она об этом сообщит.</numerusform>
                <numerusform>Принято %n пакетов. Отправьте расписку: она об этом сообщит.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>Не допущено</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) thrown away.</source>
            <translation>
                <numerusform>Выброшен %n пакет.</numerusform>
                <numerusform>Выброшены %n пакета.</numerusform>
                <numerusform>Выброшено %n пакетов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where should the receipt for {0} be written?</source>
            <translation>Куда записать расписку для отправителя {0}?</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Bring or send it to {0}. Nobody else can open it.</source>
            <translation>Отнесите или отправьте её отправителю {0}. Никто другой её не откроет.</translation>
        </message>
        <message>
            <source>The receipt is written</source>
            <translation>Расписка записана</translation>
        </message>
        <message>
            <source>Bundles that were whole by then are in. Nothing is half-imported.</source>
            <translation>Пакеты, которые к этому времени пришли целыми, приняты. Ничего не принято наполовину.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
    </context>
    <context>
        <name>InheritedNames</name>
        <message>
            <source>Follows from the name of {name}. Nobody has said it yet.</source>
            <translation>Следует из имени: {name}. Этого ещё никто не говорил.</translation>
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
            <translation>Блокировать</translation>
        </message>
    </context>
    <context>
        <name>InterviewScreen</name>
        <message>
            <source>Back to Today</source>
            <translation>Назад к «Сегодня»</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Nine questions</source>
            <translation>Девять вопросов</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Рассказ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>Как рассказано</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Свои вопросы</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>В заключение</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Завершение</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>Began {0}</source>
            <translation>Начато в {0}</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончено</translation>
        </message>
        <message>
            <source>Family of {0}</source>
            <translation>Семья из {0}</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>Идёт запись</translation>
        </message>
        <message>
            <source>Stop it first (F9), or end and keep (Ctrl+Enter).</source>
            <translation>Сначала остановите её (F9) или закончите и сохраните (Ctrl+Enter).</translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message>
            <source>Set aside</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>Waiting to be compared</source>
            <translation>Ждут сверки</translation>
        </message>
        <message>
            <source>Two answers, yours to decide</source>
            <translation>Два ответа, решать вам</translation>
        </message>
        <message>
            <source>Waiting for parts</source>
            <translation>Ждут частей</translation>
        </message>
        <message>
            <source>Imported since you unlocked</source>
            <translation>Принято с момента открытия</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Расписки</translation>
        </message>
        <message>
            <source>A bundle</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>Не принят</translation>
        </message>
        <message>
            <source>Two histories of one vault</source>
            <translation>Две истории одного хранилища</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>A vault was restored or copied</source>
            <translation>Хранилище восстановлено или скопировано</translation>
        </message>
        <message>
            <source>Something before is missing</source>
            <translation>Не хватает чего-то предыдущего</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n пропуск</numerusform>
                <numerusform>%n пропуска</numerusform>
                <numerusform>%n пропусков</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) wait</source>
            <translation>
                <numerusform>%n пакет ждёт</numerusform>
                <numerusform>%n пакета ждут</numerusform>
                <numerusform>%n пакетов ждут</numerusform>
            </translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Не сверено</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>источники расходятся</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>a volunteer proposes a change</source>
            <translation>волонтёр предлагает изменение</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) wait for further files</source>
            <translation>
                <numerusform>%n вложение ждёт других файлов</numerusform>
                <numerusform>%n вложения ждут других файлов</numerusform>
                <numerusform>%n вложений ждут других файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Large attachments</source>
            <translation>Большие вложения</translation>
        </message>
        <message>
            <source>Forwarded by {0}</source>
            <translation>Кто переслал: {0}</translation>
        </message>
        <message>
            <source>Waits for parts</source>
            <translation>Ждёт частей</translation>
        </message>
        <message numerus="yes">
            <source>%n new testimony(ies)</source>
            <translation>
                <numerusform>%n новое свидетельство</numerusform>
                <numerusform>%n новых свидетельства</numerusform>
                <numerusform>%n новых свидетельств</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n новый человек</numerusform>
                <numerusform>%n новых человека</numerusform>
                <numerusform>%n новых человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed one(s) opened</source>
            <translation>
                <numerusform>открыто запечатанное: %n</numerusform>
                <numerusform>открыто запечатанных: %n</numerusform>
                <numerusform>открыто запечатанных: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n предложение</numerusform>
                <numerusform>%n предложения</numerusform>
                <numerusform>%n предложений</numerusform>
            </translation>
        </message>
        <message>
            <source>corrections only</source>
            <translation>только исправления</translation>
        </message>
        <message>
            <source>Bundle of {0}</source>
            <translation>Пакет, отправитель {0}</translation>
        </message>
        <message>
            <source>Was in already</source>
            <translation>Уже был принят</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Записана</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готова</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) arrived</source>
            <translation>
                <numerusform>прибыл %n пакет</numerusform>
                <numerusform>прибыли %n пакета</numerusform>
                <numerusform>прибыло %n пакетов</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt for {0}</source>
            <translation>Расписка для отправителя {0}</translation>
        </message>
        <message>
            <source>Arrived {0}</source>
            <translation>Прибыл {0}</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Your key</source>
            <translation>Ваш ключ</translation>
        </message>
        <message>
            <source>Name for others</source>
            <translation>Имя для других</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Отпечаток ключа</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Сменить парольную фразу…</translation>
        </message>
        <message>
            <source>Ways into this vault…</source>
            <translation>Входы в это хранилище…</translation>
        </message>
        <message>
            <source>Show the age identity…</source>
            <translation>Показать тайный ключ age…</translation>
        </message>
    </context>
    <context>
        <name>KeyboardLine</name>
        <message>
            <source>Latin letters</source>
            <translation>латинские буквы</translation>
        </message>
        <message>
            <source>Cyrillic letters</source>
            <translation>кириллица</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>арабские буквы</translation>
        </message>
        <message>
            <source>Chinese characters</source>
            <translation>китайские иероглифы</translation>
        </message>
        <message>
            <source>letters of several scripts</source>
            <translation>буквы разных письменностей</translation>
        </message>
        <message>
            <source>no letters</source>
            <translation>без букв</translation>
        </message>
        <message>
            <source>Caps Lock is on · {0}</source>
            <translation>Caps Lock включён · {0}</translation>
        </message>
        <message>
            <source>Keyboard: {0}</source>
            <translation>Клавиатура: {0}</translation>
        </message>
        <message>
            <source>Keyboard: nothing typed yet</source>
            <translation>Клавиатура: пока ничего не введено</translation>
        </message>
    </context>
    <context>
        <name>KeyfileRow</name>
        <message>
            <source>With a keyfile…</source>
            <translation>С файлом-ключом…</translation>
        </message>
        <message>
            <source>Keyfile {0}: do not use it</source>
            <translation>Файл-ключ {0}: не использовать</translation>
        </message>
        <message>
            <source>Choose the keyfile again…</source>
            <translation>Выбрать файл-ключ снова…</translation>
        </message>
        <message>
            <source>Which keyfile?</source>
            <translation>Какой файл-ключ?</translation>
        </message>
        <message>
            <source>Use this file</source>
            <translation>Использовать этот файл</translation>
        </message>
    </context>
    <context>
        <name>KeysShown</name>
        <message>
            <source>Keys of the interview</source>
            <translation>Клавиши беседы</translation>
        </message>
        <message>
            <source>A break: the recording pauses, the screen is blank</source>
            <translation>Перерыв: запись на паузе, экран пуст</translation>
        </message>
        <message>
            <source>End and keep</source>
            <translation>Закончить и сохранить</translation>
        </message>
        <message>
            <source>End and destroy; Del, alone, answers the question</source>
            <translation>Закончить и уничтожить; на вопрос отвечает Del</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Record, and stop</source>
            <translation>Запись и стоп</translation>
        </message>
        <message>
            <source>Pause the recording, and go on</source>
            <translation>Пауза в записи и продолжение</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Отметить момент</translation>
        </message>
        <message>
            <source>Write the time of the recording into the narrative</source>
            <translation>Вписать время записи в рассказ</translation>
        </message>
        <message>
            <source>Who speaks now</source>
            <translation>Кто сейчас говорит</translation>
        </message>
        <message>
            <source>A code for every camera to film</source>
            <translation>Код, который снимает каждая камера</translation>
        </message>
        <message>
            <source>Light and dark</source>
            <translation>Светлый и тёмный экран</translation>
        </message>
        <message>
            <source>The question alone, to be read</source>
            <translation>Только вопрос, для чтения</translation>
        </message>
        <message>
            <source>The answers of a question</source>
            <translation>Ответы на вопрос</translation>
        </message>
        <message>
            <source>The consent is spoken: record it, and end</source>
            <translation>Согласие вслух: записать и закончить</translation>
        </message>
        <message>
            <source>Later: not answered now</source>
            <translation>Позже: сейчас без ответа</translation>
        </message>
        <message>
            <source>Add to the timeline</source>
            <translation>Добавить в хронологию</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Новое свидетельство</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Language of the questions</source>
            <translation>Язык вопросов</translation>
        </message>
    </context>
    <context>
        <name>LargestFile</name>
        <message>
            <source>Largest file</source>
            <translation>Наибольший файл</translation>
        </message>
        <message>
            <source>One file</source>
            <translation>Одним файлом</translation>
        </message>
        <message>
            <source>4 GB</source>
            <translation>4 ГБ</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>любой размер</translation>
        </message>
        <message>
            <source>memory sticks</source>
            <translation>для флешек</translation>
        </message>
        <message>
            <source>for e-mail</source>
            <translation>для почты</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LastWords</name>
        <message>
            <source>The window ended unexpectedly three times within a minute and is not started again.

Nothing that was saved is lost. Try again; if it happens twice, tell your coordinator.</source>
            <translation>Окно трижды за минуту неожиданно закрылось и больше не открывается.

Ничего из сохранённого не потеряно. Попробуйте ещё раз; если это повторится, сообщите своему координатору.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>LeavingPage</name>
        <message numerus="yes">
            <source>%n testimony(ies) can leave this laptop</source>
            <translation>
                <numerusform>%n свидетельство может покинуть этот ноутбук</numerusform>
                <numerusform>%n свидетельства могут покинуть этот ноутбук</numerusform>
                <numerusform>%n свидетельств могут покинуть этот ноутбук</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators named here hold all of it. On this laptop its texts, people, files and search words are deleted and overwritten; only seals that say nothing stay, so that what you record next still fits.</source>
            <translation>У названных здесь координаторов всё это есть. На этом ноутбуке тексты, люди, файлы и слова для поиска удаляются и перезаписываются; остаются только печати, которые ничего не говорят, чтобы следующие записи к ним подошли.</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Что остаётся</translation>
        </message>
        <message>
            <source>What this does not reach</source>
            <translation>До чего это не доходит</translation>
        </message>
        <message>
            <source>Copies of this disk that somebody made before, and what a memory chip keeps inside itself. You will not be able to read or correct these testimonies here any more.</source>
            <translation>До копий этого диска, снятых кем-то раньше, и до того, что хранит внутри микросхема памяти. Читать и исправлять эти свидетельства здесь вы больше не сможете.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) of this vault still hold them</source>
            <translation>
                <numerusform>%n резервная копия этого хранилища ещё содержит их</numerusform>
                <numerusform>%n резервные копии этого хранилища ещё содержат их</numerusform>
                <numerusform>%n резервных копий этого хранилища ещё содержат их</numerusform>
            </translation>
        </message>
        <message>
            <source>They are marked: back up again afterwards, or destroy them.</source>
            <translation>Они помечены: потом сделайте копию заново или уничтожьте их.</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Оставить всё</translation>
        </message>
        <message>
            <source>Let them leave this laptop</source>
            <translation>Пусть покинут этот ноутбук</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Received by {0}</source>
            <translation>Получили: {0}</translation>
        </message>
        <message>
            <source>in a backup</source>
            <translation>есть в резервной копии</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не закончено</translation>
        </message>
        <message>
            <source>Something typed is not saved yet</source>
            <translation>Что-то набранное ещё не сохранено</translation>
        </message>
        <message>
            <source>A recording is added when you lock and unlock</source>
            <translation>Запись добавится, когда вы заблокируете и снова откроете</translation>
        </message>
        <message>
            <source>Only {0} has confirmed it, and no backup</source>
            <translation>Подтверждено только одним ({0}), без резервной копии</translation>
        </message>
        <message>
            <source>Not all of it is confirmed</source>
            <translation>Подтверждено не всё</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) have left this laptop</source>
            <translation>
                <numerusform>%n свидетельство покинуло этот ноутбук</numerusform>
                <numerusform>%n свидетельства покинули этот ноутбук</numerusform>
                <numerusform>%n свидетельств покинули этот ноутбук</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinators have them.</source>
            <translation>Они у координаторов.</translation>
        </message>
        <message>
            <source>The last traces go when you lock: do it now.</source>
            <translation>Последние следы исчезнут при блокировке: заблокируйте сейчас.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold them: back up again.</source>
            <translation>
                <numerusform>%n резервная копия ещё содержит их: сделайте копию заново.</numerusform>
                <numerusform>%n резервные копии ещё содержат их: сделайте копию заново.</numerusform>
                <numerusform>%n резервных копий ещё содержат их: сделайте копию заново.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftCard</name>
        <message>
            <source>Left on {0} · written down by {1}</source>
            <translation>Уход {0} · записано: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) or file(s)</source>
            <translation>
                <numerusform>%n запись или файл</numerusform>
                <numerusform>%n записи или файла</numerusform>
                <numerusform>%n записей или файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Read or hear no more of it than you need to decide. Nothing of it is used meanwhile.</source>
            <translation>Читайте и слушайте не больше, чем нужно для решения. Пока ничего из этого не используется.</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>Почему решено так</translation>
        </message>
        <message>
            <source>Keep it until they are asked</source>
            <translation>Хранить, пока их не спросят</translation>
        </message>
        <message>
            <source>Destroy it</source>
            <translation>Уничтожить</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Destroy it for good</source>
            <translation>Уничтожить навсегда</translation>
        </message>
        <message>
            <source>A decision needs a reason.</source>
            <translation>Решению нужна причина.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Спросить сейчас</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Уничтожено</translation>
        </message>
        <message>
            <source>Every consent still counts as No. It stands on Today until they are asked.</source>
            <translation>Каждое согласие пока считается за «Нет». Оно стоит на странице «Сегодня», пока их не спросят.</translation>
        </message>
        <message>
            <source>It is refused from every backup and bundle too.</source>
            <translation>Его не примут и из резервных копий и пакетов.</translation>
        </message>
        <message>
            <source>It goes as every erasure does</source>
            <translation>Оно уйдёт, как всё стираемое</translation>
        </message>
        <message>
            <source>After 14 days, and when another coordinator has agreed. Nothing of it is used meanwhile.</source>
            <translation>Через 14 дней и после согласия другого координатора. До тех пор ничего из этого не используется.</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Sound level</source>
            <translation>Громкость</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Слишком громко</translation>
        </message>
        <message>
            <source>Nothing is heard</source>
            <translation>Ничего не слышно</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Тихо</translation>
        </message>
        <message>
            <source>Good level</source>
            <translation>Хороший уровень</translation>
        </message>
        <message>
            <source>more than two days</source>
            <translation>больше двух суток</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min</source>
            <translation>около {hours} ч {minutes} мин</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>около {minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message numerus="yes">
            <source>Bundle ready: %n file(s)</source>
            <translation>
                <numerusform>Пакет готов: %n файл</numerusform>
                <numerusform>Пакет готов: %n файла</numerusform>
                <numerusform>Пакет готов: %n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · for {1}</source>
            <translation>{0} · для: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are not in this vault and could not go</source>
            <translation>
                <numerusform>%n вложения нет в этом хранилище, оно не вошло</numerusform>
                <numerusform>%n вложений нет в этом хранилище, они не вошли</numerusform>
                <numerusform>%n вложений нет в этом хранилище, они не вошли</numerusform>
            </translation>
        </message>
        <message>
            <source>They go with a later bundle, once they are here.</source>
            <translation>Они уйдут со следующим пакетом, когда появятся здесь.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>Bring or send the files to the coordinator: by stick, e-mail or any other way, in any order.</source>
            <translation>Отнесите или отправьте файлы координатору: на флешке, по почте или иначе, в любом порядке.</translation>
        </message>
        <message>
            <source>Bring or send the file to the coordinator: by stick, e-mail or any other way.</source>
            <translation>Отнесите или отправьте файл координатору: на флешке, по почте или иначе.</translation>
        </message>
        <message>
            <source>Keep your own copies. The files say nothing to anybody else who finds them.</source>
            <translation>Храните свои копии. Тому, кто найдёт файлы, они ничего не скажут.</translation>
        </message>
        <message>
            <source>When the receipt comes back, import it here. Only then is it sure that all arrived.</source>
            <translation>Когда придёт расписка, примите её здесь. Только тогда ясно, что пришло всё.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Making the bundle</source>
            <translation>Делается пакет</translation>
        </message>
        <message>
            <source>Collecting what goes</source>
            <translation>Собираем то, что уходит</translation>
        </message>
        <message>
            <source>Bundle ready</source>
            <translation>Пакет готов</translation>
        </message>
        <message>
            <source>Signing, encrypting, writing and reading back</source>
            <translation>Подпись, шифрование, запись и проверка чтением</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost: finished files stay.</source>
            <translation>Можно отменить или заблокировать в любой момент. Ничего не потеряется: готовые файлы остаются.</translation>
        </message>
        <message>
            <source>Leave the memory stick in until this says “Bundle ready”</source>
            <translation>Не вынимайте флешку, пока здесь не появится «Пакет готов»</translation>
        </message>
        <message>
            <source>If it comes out, the half-written file is useless and nobody can open it by mistake.</source>
            <translation>Если её вынуть, недописанный файл бесполезен, и открыть его по ошибке нельзя.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <source>{mark} speaks</source>
            <translation>Говорит {mark}</translation>
        </message>
        <message>
            <source>A word for it, if you like</source>
            <translation>Слово об этом, если хотите</translation>
        </message>
        <message>
            <source>A word for the mark at {time}</source>
            <translation>Слово к отметке {time}</translation>
        </message>
    </context>
    <context>
        <name>MentionForm</name>
        <message>
            <source>Who, as it is heard</source>
            <translation>Кто, как слышно</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Put the time that is playing</source>
            <translation>Поставить время, которое сейчас звучит</translation>
        </message>
        <message>
            <source>Time in the recording</source>
            <translation>Время в записи</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Linked with {0}</source>
            <translation>Связано: {0}</translation>
        </message>
        <message>
            <source>Take the link away</source>
            <translation>Снять связь</translation>
        </message>
        <message>
            <source>Find this person among testimonies</source>
            <translation>Найти этого человека среди свидетельств</translation>
        </message>
        <message>
            <source>Nobody of that name is known.</source>
            <translation>Человека с таким именем здесь нет.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
    </context>
    <context>
        <name>NameEditor</name>
        <message>
            <source>Kind of name</source>
            <translation>Вид имени</translation>
        </message>
        <message>
            <source>Propose spellings</source>
            <translation>Предложить написания</translation>
        </message>
        <message>
            <source>Take this name away</source>
            <translation>Убрать это имя</translation>
        </message>
        <message>
            <source>More about this name</source>
            <translation>Ещё об этом имени</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Письменность</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Другие написания</translation>
        </message>
        <message>
            <source>One spelling a line, also English or a second one in the same script.</source>
            <translation>По одному написанию в строке, также английское или второе той же письменностью.</translation>
        </message>
    </context>
    <context>
        <name>NarrativeStep</name>
        <message>
            <source>Narrative</source>
            <translation>Рассказ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>Пишите, как говорится. Порядок и правописание сейчас не важны.</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>Словами свидетеля</translation>
        </message>
        <message>
            <source>Insert time</source>
            <translation>Вписать время</translation>
        </message>
        <message>
            <source>Nothing is recorded: the witness wants written notes only.</source>
            <translation>Ничего не записывается: свидетель хочет только письменных заметок.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Try microphone and camera</source>
            <translation>Проверить микрофон и камеру</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>Запись не идёт</translation>
        </message>
    </context>
    <context>
        <name>NarrativeTab</name>
        <message>
            <source>What the witness says</source>
            <translation>Что говорит свидетель</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation>Словами самого свидетеля</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Переводы</translation>
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation>Пишите так, как говорят. Порядок и правописание сейчас не важны.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>New passphrase</source>
            <translation>Новая парольная фраза</translation>
        </message>
        <message>
            <source>Suggest words</source>
            <translation>Предложить слова</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Новая парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Best: seven words drawn by chance</source>
            <translation>Лучше всего: семь случайных слов</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>Слабая: легко угадать</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>Средняя: добавьте слово или два</translation>
        </message>
        <message>
            <source>Strong, if nobody could guess these words</source>
            <translation>Сильная, если этих слов никто не угадает</translation>
        </message>
        <message>
            <source>This could be guessed. Whoever takes the laptop can try for years, with many computers. Use seven words drawn by chance.</source>
            <translation>Её можно угадать. Кто заберёт ноутбук, может подбирать годами, на многих компьютерах. Возьмите семь случайных слов.</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>Они не совпадают. Введите ещё раз.</translation>
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Your numbers</source>
            <translation>Ваши числа</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Сверено</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Не сверено</translation>
        </message>
        <message>
            <source>You have compared these with a coordinator. They change only if the roster or your keys do.</source>
            <translation>Вы сверили их с координатором. Они меняются, только если меняются реестр или ваши ключи.</translation>
        </message>
        <message>
            <source>Once your first bundle has arrived, the coordinator sees eight numbers beside your name. Telephone or meet, let them read theirs to you, and type them here.</source>
            <translation>Когда придёт ваш первый пакет, координатор увидит рядом с вашим именем восемь чисел. Позвоните или встретьтесь, пусть он прочтёт вам свои, и введите их здесь.</translation>
        </message>
        <message>
            <source>The coordinator's numbers</source>
            <translation>Числа координатора</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сверить</translation>
        </message>
        <message numerus="yes">
            <source>These are %n of 40 digits. Type all eight numbers.</source>
            <translation>
                <numerusform>Это %n из 40 цифр. Введите все восемь чисел.</numerusform>
                <numerusform>Это %n из 40 цифр. Введите все восемь чисел.</numerusform>
                <numerusform>Это %n из 40 цифр. Введите все восемь чисел.</numerusform>
            </translation>
        </message>
        <message>
            <source>They differ. Read them once more, slowly. If they still differ, hand over nothing and meet the coordinator: somebody may stand between you.</source>
            <translation>Числа разные. Прочтите их ещё раз, медленно. Если они всё равно разные, ничего не передавайте и встретьтесь с координатором: возможно, кто-то стоит между вами.</translation>
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Open your vault</source>
            <translation>Открыть хранилище</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Хранилище</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>Открыть только для чтения</translation>
        </message>
        <message>
            <source>Create a new vault</source>
            <translation>Создать новое хранилище</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить резервную копию…</translation>
        </message>
        <message>
            <source>Passphrase lost: recovery shares…</source>
            <translation>Фраза потеряна: доли восстановления…</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>На этой системе ещё не проверено</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk, and whether it locks with the screen and before sleep, has been checked on Linux only.</source>
            <translation>Что эта программа оставляет в памяти и на диске и запирается ли она вместе с экраном и перед сном, проверено только в Linux.</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>На этом компьютере, в обычном месте</translation>
        </message>
        <message>
            <source>Beside the program</source>
            <translation>Рядом с программой</translation>
        </message>
        <message>
            <source>On the memory stick {0}</source>
            <translation>На флешке {0}</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>В папке {0}</translation>
        </message>
        <message>
            <source>No vault was found on a memory stick. Is it in?</source>
            <translation>На флешках хранилище не найдено. Вставлена ли она?</translation>
        </message>
        <message>
            <source>There is no vault here yet. Create one, or look elsewhere (top corner).</source>
            <translation>Здесь ещё нет хранилища. Создайте его или поищите в другом месте (верхний угол).</translation>
        </message>
        <message>
            <source>Type the passphrase of this vault.</source>
            <translation>Введите парольную фразу этого хранилища.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check Caps Lock (it is on) and the keyboard language (you typed {0}), then try again.</source>
            <translation>Эта парольная фраза не открывает хранилище. Проверьте Caps Lock (он включён) и язык клавиатуры (введено: {0}) и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>That passphrase does not open this vault. Check the keyboard language (you typed {0}), then try again.</source>
            <translation>Эта парольная фраза не открывает хранилище. Проверьте язык клавиатуры (введено: {0}) и попробуйте ещё раз.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>Снова через %n секунду</numerusform>
                <numerusform>Снова через %n секунды</numerusform>
                <numerusform>Снова через %n секунд</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationFacts</name>
        <message>
            <source>Roster</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>version {0}, valid until {1}</source>
            <translation>версия {0}, действует до {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n steward(s) must sign a change</source>
            <translation>
                <numerusform>изменение должен подписать %n распорядитель</numerusform>
                <numerusform>изменение должны подписать %n распорядителя</numerusform>
                <numerusform>изменение должны подписать %n распорядителей</numerusform>
            </translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Подписи</translation>
        </message>
        <message>
            <source>{0}, of {1}</source>
            <translation>{0} (всего {1})</translation>
        </message>
        <message>
            <source>Archive recipient</source>
            <translation>Архивный получатель</translation>
        </message>
        <message>
            <source>none yet: if every coordinator loses their key, nobody can open what was handed over</source>
            <translation>пока нет: если все координаторы потеряют ключи, переданное не откроет никто</translation>
        </message>
        <message>
            <source>every bundle is also encrypted to it</source>
            <translation>каждый пакет зашифрован и для него</translation>
        </message>
    </context>
    <context>
        <name>OrganisationScreen</name>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Who may read what you hand over, and your own keys</source>
            <translation>Кто может читать то, что вы передаёте, и ваши собственные ключи</translation>
        </message>
        <message>
            <source>You are a coordinator as {0}</source>
            <translation>Вы координатор под именем {0}</translation>
        </message>
        <message>
            <source>You belong to it as {0}</source>
            <translation>Вы состоите в ней под именем {0}</translation>
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation>Записать приглашение…</translation>
        </message>
        <message>
            <source>Open a newer invitation…</source>
            <translation>Открыть новое приглашение…</translation>
        </message>
        <message>
            <source>How somebody joins</source>
            <translation>Как присоединяются</translation>
        </message>
        <message>
            <source>Write an invitation and give the file to the volunteer. It holds no secret.</source>
            <translation>Запишите приглашение и отдайте файл волонтёру. Тайны в нём нет.</translation>
        </message>
        <message>
            <source>Their first bundle waits in your Inbox with eight numbers beside their name.</source>
            <translation>Первый пакет ждёт во «Входящих», рядом с именем стоят восемь чисел.</translation>
        </message>
        <message>
            <source>Telephone or meet, compare the numbers, admit them. The receipt tells them.</source>
            <translation>Позвоните или встретьтесь, сверьте числа, допустите. Волонтёр узнает об этом из расписки.</translation>
        </message>
        <message>
            <source>Somebody showed a second roster of this organisation</source>
            <translation>Кто-то предъявил второй реестр этой организации</translation>
        </message>
        <message>
            <source>It was refused. Signed on both sides by: {0}. Meet a coordinator you know in person.</source>
            <translation>Он отклонён. Подписали и то и другое: {0}. Встретьтесь с координатором, которого знаете лично.</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>никто из известных</translation>
        </message>
        <message>
            <source>The roster has run out</source>
            <translation>Срок реестра истёк</translation>
        </message>
        <message>
            <source>Work goes on, but ask the coordinators for a newer one.</source>
            <translation>Работать можно, но попросите у координаторов более новый.</translation>
        </message>
        <message>
            <source>The roster says more than this version understands</source>
            <translation>В реестре больше, чем понимает эта версия</translation>
        </message>
        <message>
            <source>It is kept as it is. Update the program when you can.</source>
            <translation>Он сохранён как есть. Обновите программу, когда сможете.</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Numbers compared</source>
            <translation>Числа сверены</translation>
        </message>
        <message>
            <source>Numbers not compared yet</source>
            <translation>Числа ещё не сверены</translation>
        </message>
        <message>
            <source>Roster version {0}</source>
            <translation>Реестр, версия {0}</translation>
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>Какое приглашение?</translation>
        </message>
        <message>
            <source>Join with this file</source>
            <translation>Присоединиться с этим файлом</translation>
        </message>
        <message>
            <source>Where should the invitation be written?</source>
            <translation>Куда записать приглашение?</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Where should the identity be written, in plain letters?</source>
            <translation>Куда записать тайный ключ открытым текстом?</translation>
        </message>
        <message>
            <source>The invitation is written</source>
            <translation>Приглашение записано</translation>
        </message>
        <message>
            <source>Give the file to the volunteer. It opens nothing; it says who the coordinators are.</source>
            <translation>Отдайте файл волонтёру. Он ничего не открывает; в нём сказано, кто координаторы.</translation>
        </message>
        <message>
            <source>The identity is written</source>
            <translation>Тайный ключ записан</translation>
        </message>
        <message>
            <source>Whoever has this file reads everything sent to you. Take it off this computer.</source>
            <translation>Тот, у кого есть этот файл, прочтёт всё, что вам прислали. Уберите его с этого компьютера.</translation>
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation>Числа одинаковы</translation>
        </message>
        <message>
            <source>From now on this is remembered.</source>
            <translation>Теперь это запомнено.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestions</name>
        <message>
            <source>Answered, and not asked any more</source>
            <translation>Отвечено, но больше не спрашивается</translation>
        </message>
        <message>
            <source>Your organisation has no questions of its own</source>
            <translation>У вашей организации нет своих вопросов</translation>
        </message>
        <message>
            <source>A coordinator can publish some; they arrive with the next receipt or invitation.</source>
            <translation>Координатор может их опубликовать; они придут со следующей распиской или приглашением.</translation>
        </message>
    </context>
    <context>
        <name>OwnQuestionsCard</name>
        <message>
            <source>Our own questions</source>
            <translation>Наши вопросы</translation>
        </message>
        <message>
            <source>No form of its own is asked beside the program's questions.</source>
            <translation>Кроме вопросов программы, своей анкеты нет.</translation>
        </message>
        <message>
            <source>There are two versions of the same number</source>
            <translation>Есть две версии с одним номером</translation>
        </message>
        <message>
            <source>Everybody asks the same one of them until a coordinator publishes again: {0}.</source>
            <translation>Все спрашивают одну и ту же, пока координатор не опубликует новую: {0}.</translation>
        </message>
        <message>
            <source>A workbook as XLSForm says it (ODK, Kobo). It goes out with your next invitations, bundles and receipts, and is asked from then on.</source>
            <translation>Книга в формате XLSForm (ODK, Kobo). Она уйдёт с вашими следующими приглашениями, пакетами и расписками, и её начнут спрашивать.</translation>
        </message>
        <message>
            <source>Choose a workbook…</source>
            <translation>Выбрать книгу…</translation>
        </message>
        <message>
            <source>Version {0}, published on {1} by {2}</source>
            <translation>Версия {0}, опубликовано {1}: {2}</translation>
        </message>
        <message>
            <source>It asks what only a newer program can ask</source>
            <translation>В ней вопросы, которые умеет только новая программа</translation>
        </message>
        <message>
            <source>Update this one.</source>
            <translation>Обновите эту.</translation>
        </message>
        <message>
            <source>Ask it no more…</source>
            <translation>Больше не спрашивать…</translation>
        </message>
        <message>
            <source>Ask no more: {0}</source>
            <translation>Больше не спрашивать: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n вопрос</numerusform>
                <numerusform>%n вопроса</numerusform>
                <numerusform>%n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, in {1}</source>
            <translation>{0}, языки: {1}</translation>
        </message>
        <message>
            <source>Ask “{0}” no more?</source>
            <translation>Больше не спрашивать «{0}»?</translation>
        </message>
        <message>
            <source>Answers that were given stay and stay readable.</source>
            <translation>Данные ответы остаются и читаются.</translation>
        </message>
        <message>
            <source>Go on asking it</source>
            <translation>Спрашивать дальше</translation>
        </message>
        <message>
            <source>Ask it no more</source>
            <translation>Больше не спрашивать</translation>
        </message>
        <message>
            <source>Which workbook?</source>
            <translation>Какая книга?</translation>
        </message>
        <message>
            <source>Look at this form</source>
            <translation>Посмотреть эту анкету</translation>
        </message>
        <message>
            <source>The workbook is being read…</source>
            <translation>Книга читается…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Анкета</translation>
        </message>
        <message>
            <source>It asks</source>
            <translation>Спрашивает</translation>
        </message>
        <message>
            <source>It takes the place of</source>
            <translation>Заменяет</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, версия {1}</translation>
        </message>
        <message>
            <source>nothing: it is new</source>
            <translation>ничего: она новая</translation>
        </message>
        <message>
            <source>Your signature goes with it: volunteers' programs ask nobody else's questions.</source>
            <translation>С ней уходит ваша подпись: программы волонтёров не задают ничьих других вопросов.</translation>
        </message>
        <message>
            <source>Sign and publish</source>
            <translation>Подписать и опубликовать</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in the workbook are left aside</source>
            <translation>
                <numerusform>%n место в книге не используется</numerusform>
                <numerusform>%n места в книге не используются</numerusform>
                <numerusform>%n мест в книге не используются</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them asks anything. Everything else is asked as it stands there.</source>
            <translation>Ни одно из них ни о чём не спрашивает. Всё остальное спрашивается так, как там стоит.</translation>
        </message>
        <message numerus="yes">
            <source>This form is not published: %n fault(s)</source>
            <translation>
                <numerusform>Анкета не опубликована: %n ошибка</numerusform>
                <numerusform>Анкета не опубликована: %n ошибки</numerusform>
                <numerusform>Анкета не опубликована: %n ошибок</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the workbook as this list says, and choose it again.</source>
            <translation>Ничего не изменилось. Исправьте книгу по этому списку и выберите её снова.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>In the witness's own words</source>
            <translation>Словами свидетеля</translation>
        </message>
        <message>
            <source>Until it is answered, every use counts as No.</source>
            <translation>Пока нет ответа, любое использование считается «нет».</translation>
        </message>
    </context>
    <context>
        <name>PackagesCard</name>
        <message>
            <source>What witnesses are asked after the account</source>
            <translation>О чём свидетелей спрашивают после рассказа</translation>
        </message>
        <message>
            <source>Safekeeping</source>
            <translation>Хранение</translation>
        </message>
        <message>
            <source>United Nations and courts</source>
            <translation>ООН и суды</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Публично</translation>
        </message>
        <message>
            <source>is not asked</source>
            <translation>не спрашивается</translation>
        </message>
        <message>
            <source>Each use is read to the witness, and can be left out one by one.</source>
            <translation>Каждое использование читается свидетелю, и любое можно исключить.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>A package without any use is not asked. Answers that were given stay as they are.</source>
            <translation>Пакет без использований не спрашивается. Данные ответы остаются как есть.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>Подписать и сохранить</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Page before</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>page {0} of {1}</source>
            <translation>страница {0} из {1}</translation>
        </message>
    </context>
    <context>
        <name>PartialDateEdit</name>
        <message>
            <source>2017, 9.2017, ~2017, 2017-2018, or as it was said</source>
            <extracomment>Readings that a person filled in by parts: typing words does not take them away.</extracomment>
            <translation>2017, 9.2017, ~2017, 2017-2018 или как было сказано</translation>
        </message>
        <message>
            <source>By parts</source>
            <translation>По частям</translation>
        </message>
        <message>
            <source>Year, month and day by parts: {0}</source>
            <translation>Год, месяц и день по частям: {0}</translation>
        </message>
        <message>
            <source>Understood: {0}</source>
            <translation>Понято: {0}</translation>
        </message>
        <message>
            <source>Kept as it was said. If you know when that was, fill in the parts, or type = and the date.</source>
            <translation>Сохранено так, как было сказано. Если знаете, когда это было, заполните части или допишите = и дату.</translation>
        </message>
        <message>
            <source>{month} has no day {day}. What was said is kept.</source>
            <translation>Такого дня нет: {day}, {month}. Сказанное сохранено.</translation>
        </message>
        <message>
            <source>There is no month {0}. What was said is kept.</source>
            <translation>Месяца {0} не бывает. Сказанное сохранено.</translation>
        </message>
        <message>
            <source>That year is too far away. What was said is kept.</source>
            <translation>Этот год слишком далеко. Сказанное сохранено.</translation>
        </message>
        <message>
            <source>This ends before it begins. What was said is kept.</source>
            <translation>Конец раньше начала. Сказанное сохранено.</translation>
        </message>
        <message>
            <source>Or another time</source>
            <translation>Или другое время</translation>
        </message>
        <message>
            <source>This cannot be a date. The last one that can be is kept.</source>
            <translation>Такой даты быть не может. Осталась последняя возможная.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Показать парольную фразу</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Скрыть парольную фразу</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Смена парольной фразы</translation>
        </message>
        <message>
            <source>Move everything to a new key</source>
            <translation>Перенести всё под новый ключ</translation>
        </message>
        <message>
            <source>Copies made before still open with the old passphrase</source>
            <translation>Копии, сделанные раньше, открываются прежней фразой</translation>
        </message>
        <message>
            <source>If somebody has seen your passphrase, or had this laptop in their hands, changing it is not enough: go back, and choose “Passphrase seen, or laptop imaged”.</source>
            <translation>Если кто-то видел вашу фразу или держал этот ноутбук в руках, сменить её мало: вернитесь и выберите «Фразу видели или ноутбук скопировали».</translation>
        </message>
        <message>
            <source>Copies, images and backups made before still open with the old passphrase</source>
            <translation>Копии, образы дисков и резервные копии, сделанные раньше, по-прежнему открываются старой фразой</translation>
        </message>
        <message>
            <source>Nothing can change what somebody took away. What you record from now on, they cannot read. Make a new backup afterwards, and destroy the earlier ones.</source>
            <translation>То, что уже унесли, не изменить. Но того, что вы запишете с этой минуты, они не прочтут. Потом сделайте новую резервную копию и уничтожьте прежние.</translation>
        </message>
        <message>
            <source>Your signing key may be in their hands too</source>
            <translation>Ваш ключ подписи тоже может быть у них</translation>
        </message>
        <message>
            <source>It moves with you and stays the same. Tell a coordinator, who can revoke it, so that nobody can sign in your name.</source>
            <translation>Он переносится и остаётся прежним. Скажите координатору: он может отозвать ключ, чтобы никто не подписывал от вашего имени.</translation>
        </message>
        <message>
            <source>Only the new passphrase will open this vault</source>
            <translation>Это хранилище будет открывать только новая фраза</translation>
        </message>
        <message>
            <source>Recovery shares and a keyfile have to be made anew. It takes as much free space as the vault's database, and afterwards the vault is locked.</source>
            <translation>Доли восстановления и файл-ключ придётся сделать заново. Нужно столько же свободного места, сколько занимает база хранилища; после этого хранилище запирается.</translation>
        </message>
        <message>
            <source>Move everything now</source>
            <translation>Перенести всё сейчас</translation>
        </message>
        <message>
            <source>Moving…</source>
            <translation>Перенос…</translation>
        </message>
        <message>
            <source>Moving… {0} %</source>
            <translation>Перенос… {0} %</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Нынешняя парольная фраза</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Сменить</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>Введите парольную фразу, которой хранилище открывается сейчас.</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Меняется…</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>A name, however it is spelled</source>
            <translation>Имя, в любом написании</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Искать</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Пока никого</translation>
        </message>
        <message>
            <source>People appear here as soon as a testimony names them.</source>
            <translation>Люди появляются здесь, как только их называет свидетельство.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Никто не найден</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Попробуйте часть имени или другое написание.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Nobody is entered yet</source>
            <translation>Никто ещё не внесён</translation>
        </message>
        <message>
            <source>Add the person whom the witness speaks about.</source>
            <translation>Добавьте человека, о котором говорит свидетель.</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message numerus="yes">
            <source>%n spellings to confirm</source>
            <translation>
                <numerusform>%n написание подтвердить</numerusform>
                <numerusform>%n написания подтвердить</numerusform>
                <numerusform>%n написаний подтвердить</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a victim</source>
            <translation>Добавить пострадавшего</translation>
        </message>
        <message>
            <source>Add a relative</source>
            <translation>Добавить родственника</translation>
        </message>
        <message>
            <source>Add somebody else</source>
            <translation>Добавить другого</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Names</source>
            <translation>Имена</translation>
        </message>
        <message>
            <source>Who this is in the story</source>
            <translation>Кто это в рассказе</translation>
        </message>
        <message>
            <source>Add a name: {0}</source>
            <translation>Добавить имя: {0}</translation>
        </message>
        <message>
            <source>Taken over from the names of the family</source>
            <translation>Взято из имён семьи</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Рождение</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>Кто это</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>Место рождения</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Младше 18</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Занятие</translation>
        </message>
    </context>
    <context>
        <name>PersonFurther</name>
        <message>
            <source>Addresses</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Papers and citizenship</source>
            <translation>Документы и гражданство</translation>
        </message>
        <message>
            <source>Telephones</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Life: people, religion, work, health</source>
            <translation>Жизнь: народ, вера, образование, здоровье</translation>
        </message>
        <message>
            <source>Other roles, office</source>
            <translation>Другие роли, должность</translation>
        </message>
        <message>
            <source>Not told, and why</source>
            <translation>Что не рассказано и почему</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>{part} ({count})</source>
            <translation>{part} ({count})</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>Ещё об этом человеке</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Добавить адрес</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Добавить бумагу</translation>
        </message>
        <message>
            <source>Citizenships</source>
            <translation>Гражданства</translation>
        </message>
        <message>
            <source>Several are parted by commas.</source>
            <translation>Если их несколько, разделите запятыми.</translation>
        </message>
        <message>
            <source>Qandas status</source>
            <translation>Статус кандаса</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>Разрешения</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Вид бумаги</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кем выдана</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдана</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>The check digit does not fit. The number is kept as it was said.</source>
            <translation>Контрольная цифра не сходится. Номер сохранён так, как его назвали.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Whose, and who else answers</source>
            <translation>Чей он и кто ещё отвечает</translation>
        </message>
        <message>
            <source>Add a telephone</source>
            <translation>Добавить телефон</translation>
        </message>
        <message>
            <source>Ethnic background</source>
            <translation>Этническое происхождение</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>Религия</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Civil status</source>
            <translation>Семейное положение</translation>
        </message>
        <message>
            <source>Dependants</source>
            <translation>Иждивенцы</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Здоровье</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>One of the attachments of this testimony.</source>
            <translation>Одно из вложений этого свидетельства.</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>For officials and alleged perpetrators. A coordinator fills it in.</source>
            <translation>Для должностных лиц и предполагаемых виновных. Заполняет координатор.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Не спрашивали</translation>
        </message>
        <message>
            <source>The witness does not know</source>
            <translation>Свидетель не знает</translation>
        </message>
        <message>
            <source>Did not want to say</source>
            <translation>Не захотели говорить</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>Место рождения</translation>
        </message>
    </context>
    <context>
        <name>PersonScreen</name>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>Составить отчёт</translation>
        </message>
        <message>
            <source>{count} sources</source>
            <translation>источников: {count}</translation>
        </message>
        <message>
            <source>Last known</source>
            <translation>Последние сведения</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Рождение</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>источники расходятся</translation>
        </message>
        <message>
            <source>What each source says</source>
            <translation>Что говорит каждый источник</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>дата неизвестна</translation>
        </message>
        <message>
            <source>Nobody has said yet what became of them.</source>
            <translation>Никто ещё не сказал, что стало с этим человеком.</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>open the testimony</source>
            <translation>открыть свидетельство</translation>
        </message>
        <message>
            <source>May be the same person</source>
            <translation>Возможно, тот же человек</translation>
        </message>
        <message>
            <source>names alike: {percent} %</source>
            <translation>имена похожи на {percent} %</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Один человек</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Разные люди</translation>
        </message>
    </context>
    <context>
        <name>PhotoPanel</name>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>На снимке</translation>
        </message>
        <message>
            <source>paper {number}</source>
            <translation>документ {number}</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>Read a number off it</source>
            <translation>Записать номер со снимка</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Чей</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Write it down there</source>
            <translation>Записать туда</translation>
        </message>
        <message>
            <source>The check digit does not fit: look at each figure again. It can be written down all the same.</source>
            <translation>Контрольная цифра не сходится: посмотрите ещё раз на каждую цифру. Записать можно и так.</translation>
        </message>
        <message>
            <source>The check digit fits.</source>
            <translation>Контрольная цифра сходится.</translation>
        </message>
        <message>
            <source>Written down with {name}.</source>
            <translation>Записано к человеку: {name}.</translation>
        </message>
        <message>
            <source>It shows an injury</source>
            <translation>На снимке телесное повреждение</translation>
        </message>
        <message>
            <source>May this picture be kept? Asked for itself</source>
            <translation>Можно ли хранить этот снимок? Спрашивают отдельно</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>It is never shown small, and never used without this answer.</source>
            <translation>Его никогда не показывают в уменьшенном виде и не используют без этого ответа.</translation>
        </message>
    </context>
    <context>
        <name>PhotoTools</name>
        <message>
            <source>Closer</source>
            <translation>Ближе</translation>
        </message>
        <message>
            <source>Less close</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Повернуть</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Обрезать</translation>
        </message>
        <message>
            <source>Read the number</source>
            <translation>Прочитать номер</translation>
        </message>
        <message>
            <source>Draw the frame with the mouse, or move it with the arrow keys and change its size with Shift and arrows. The original stays as it came.</source>
            <translation>Нарисуйте рамку мышью или двигайте её стрелками, а размер меняйте стрелками с Shift. Оригинал остаётся как есть.</translation>
        </message>
        <message>
            <source>Keep as a working copy</source>
            <translation>Сохранить рабочую копию</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Как было</translation>
        </message>
        <message>
            <source>Working copy: {what}</source>
            <translation>Рабочая копия: {what}</translation>
        </message>
        <message>
            <source>A working copy is kept with the testimony</source>
            <translation>Рабочая копия сохранена при свидетельстве</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Folder above</source>
            <translation>Папка выше</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>Другое место</translation>
        </message>
        <message>
            <source>or type a path</source>
            <translation>или введите путь</translation>
        </message>
        <message>
            <source>Path of a folder or a file</source>
            <translation>Путь к папке или файлу</translation>
        </message>
        <message>
            <source>No folders here</source>
            <translation>Здесь нет папок</translation>
        </message>
        <message>
            <source>Nothing of that kind here</source>
            <translation>Здесь ничего такого нет</translation>
        </message>
        <message>
            <source>Contents of the folder</source>
            <translation>Содержимое папки</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Здесь ничего нет</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>Мои файлы</translation>
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
            <translation>{0}, свободно {1}</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n name(s) are shown</source>
            <translation>
                <numerusform>Показано только первое %n имя</numerusform>
                <numerusform>Показаны только первые %n имени</numerusform>
                <numerusform>Показаны только первые %n имён</numerusform>
            </translation>
        </message>
        <message>
            <source>This folder cannot be read</source>
            <translation>Эту папку нельзя прочитать</translation>
        </message>
        <message>
            <source>{0} free here</source>
            <translation>Здесь свободно {0}</translation>
        </message>
        <message>
            <source>There is nothing like that at this path</source>
            <translation>По этому пути ничего такого нет</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message numerus="yes">
            <source>%n places of the list fit: arrow down</source>
            <translation>
                <numerusform>подходит %n место из списка: стрелка вниз</numerusform>
                <numerusform>подходят %n места из списка: стрелка вниз</numerusform>
                <numerusform>подходят %n мест из списка: стрелка вниз</numerusform>
            </translation>
        </message>
        <message>
            <source>Not this place of the list</source>
            <translation>Не это место из списка</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>country</source>
            <translation>страна</translation>
        </message>
        <message>
            <source>region</source>
            <translation>область</translation>
        </message>
        <message>
            <source>province</source>
            <translation>провинция</translation>
        </message>
        <message>
            <source>prefecture</source>
            <translation>округ</translation>
        </message>
        <message>
            <source>city</source>
            <translation>город</translation>
        </message>
        <message>
            <source>county</source>
            <translation>уезд</translation>
        </message>
        <message>
            <source>district</source>
            <translation>район</translation>
        </message>
        <message>
            <source>Bingtuan division</source>
            <translation>дивизия Бинтуаня</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Five seconds back</source>
            <translation>На пять секунд назад</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Воспроизвести</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>На пять секунд вперёд</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Место записи</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>What holds on every laptop</source>
            <translation>Что действует на каждом ноутбуке</translation>
        </message>
        <message>
            <source>An open interview is covered</source>
            <translation>Открытая беседа закрывается шторкой</translation>
        </message>
        <message>
            <source>An open interview locks</source>
            <translation>Открытая беседа блокируется</translation>
        </message>
        <message>
            <source>Everything else locks</source>
            <translation>Всё остальное блокируется</translation>
        </message>
        <message>
            <source>Sealing what is recorded</source>
            <translation>Запечатывание записанного</translation>
        </message>
        <message>
            <source>Policy {0}, decided by a coordinator. It can only be stricter than the program itself.</source>
            <translation>Правила № {0}, их решил координатор. Они могут быть только строже самой программы.</translation>
        </message>
        <message>
            <source>Nobody has decided otherwise: these are the program's own limits.</source>
            <translation>Никто не решил иначе: это пределы самой программы.</translation>
        </message>
        <message>
            <source>There are two policies of the same number</source>
            <translation>Есть двое правил с одним номером</translation>
        </message>
        <message>
            <source>Of each value the stricter one holds until a coordinator decides again. By {0}.</source>
            <translation>Из каждого значения действует более строгое, пока координатор не решит заново. Подписали: {0}.</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Cover an open interview</source>
            <translation>Закрывать открытую беседу шторкой</translation>
        </message>
        <message>
            <source>Lock an open interview</source>
            <translation>Блокировать открытую беседу</translation>
        </message>
        <message>
            <source>Lock everything else</source>
            <translation>Блокировать всё остальное</translation>
        </message>
        <message>
            <source>It goes out with your next invitations, bundles and receipts. A laptop obeys from the moment it gets one.</source>
            <translation>Правила уходят с вашими следующими приглашениями, пакетами и расписками. Ноутбук следует им с той минуты, как их получит.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Sign and save</source>
            <translation>Подписать и сохранить</translation>
        </message>
        <message numerus="yes">
            <source>after %n second(s) without a touch</source>
            <translation>
                <numerusform>через %n секунду бездействия</numerusform>
                <numerusform>через %n секунды бездействия</numerusform>
                <numerusform>через %n секунд бездействия</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a touch</source>
            <translation>
                <numerusform>через %n минуту бездействия</numerusform>
                <numerusform>через %n минуты бездействия</numerusform>
                <numerusform>через %n минут бездействия</numerusform>
            </translation>
        </message>
        <message>
            <source>whoever records it chooses</source>
            <translation>решает тот, кто записывает</translation>
        </message>
        <message>
            <source>suggested for every testimony</source>
            <translation>предлагается для каждого свидетельства</translation>
        </message>
        <message>
            <source>every testimony</source>
            <translation>каждое свидетельство</translation>
        </message>
    </context>
    <context>
        <name>PresentForm</name>
        <message>
            <source>Passphrase now</source>
            <translation>Нынешняя парольная фраза</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation>Введите фразу, которая открывает хранилище сейчас.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Проверка…</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>not begun</source>
            <translation>не начато</translation>
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost.</source>
            <translation>Можно отменить или заблокировать в любой момент. Ничего не потеряется.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Останавливается</translation>
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
            <translation>Проверка и копия…</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>No native speaker has read this translation yet.</source>
            <translation>Этот перевод ещё не читал ни один носитель языка.</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>Для чтения</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message>
            <source>Why there is no answer: {0}</source>
            <translation>Почему нет ответа: {0}</translation>
        </message>
        <message>
            <source>No answer?</source>
            <translation>Нет ответа?</translation>
        </message>
        <message>
            <source>What else it was</source>
            <translation>Что именно</translation>
        </message>
        <message>
            <source>What else it was: {0}</source>
            <translation>Что именно: {0}</translation>
        </message>
        <message>
            <source>Asked for, and not answered yet</source>
            <translation>Просят спросить; ответа пока нет</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Не спрашивали</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Не знает</translation>
        </message>
        <message>
            <source>Refused to say</source>
            <translation>Отказался отвечать</translation>
        </message>
        <message>
            <source>2017, 9.2017 or 12.9.2017</source>
            <translation>2017, 9.2017 или 12.9.2017</translation>
        </message>
        <message>
            <source>When this was answered, the question was: {0}</source>
            <translation>Когда был дан этот ответ, вопрос звучал так: {0}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Блокировать</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Передача</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Входящие</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>ReadNumbers</name>
        <message>
            <source>Whose: {name}</source>
            <translation>Чей: {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читается…</translation>
        </message>
        <message>
            <source>Nothing that looks like a number was read. Mark it with the frame, or type it.</source>
            <translation>Ничего похожего на номер не прочитано. Выделите его рамкой или наберите.</translation>
        </message>
        <message>
            <source>Read by the program: a guess. Compare every figure with the picture.</source>
            <translation>Прочитано программой: это догадка. Сверьте каждую цифру с изображением.</translation>
        </message>
        <message>
            <source>The piece of the picture</source>
            <translation>Часть изображения</translation>
        </message>
        <message>
            <source>Not sure of: {figures}</source>
            <translation>Не уверена в: {figures}</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>It is so: write it down</source>
            <translation>Верно: записать</translation>
        </message>
        <message>
            <source>Put it right first</source>
            <translation>Сначала исправить</translation>
        </message>
        <message>
            <source>Birth date: {date}</source>
            <translation>Дата рождения: {date}</translation>
        </message>
        <message>
            <source>Sex: {sex}</source>
            <translation>Пол: {sex}</translation>
        </message>
        <message>
            <source>it has no check digit</source>
            <translation>контрольной цифры нет</translation>
        </message>
        <message>
            <source>the check digit fits</source>
            <translation>контрольная цифра сходится</translation>
        </message>
        <message>
            <source>the check digit does not fit</source>
            <translation>контрольная цифра не сходится</translation>
        </message>
    </context>
    <context>
        <name>RecordingKeys</name>
        <message>
            <source>The recording is paused</source>
            <translation>Запись на паузе</translation>
        </message>
        <message>
            <source>{mark} speaks from where it goes on (F11).</source>
            <translation>Говорит {mark} — с того места, где запись продолжится (F11).</translation>
        </message>
        <message>
            <source>Nobody here is S{number}</source>
            <translation>Здесь нет S{number}</translation>
        </message>
        <message>
            <source>Who else speaks is added under Consent: another witness speaks too.</source>
            <translation>Кто ещё говорит, добавляется в разделе «Согласие»: говорит и другой свидетель.</translation>
        </message>
    </context>
    <context>
        <name>RecordingPanel</name>
        <message>
            <source>Picture of the camera</source>
            <translation>Изображение с камеры</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Звук</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Видео</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
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
            <translation>Искать снова</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Mark this moment</source>
            <translation>Отметить это место</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Take a photograph</source>
            <translation>Сфотографировать</translation>
        </message>
        <message>
            <source>Room on the disk: {time}</source>
            <translation>Места на диске: {time}</translation>
        </message>
        <message>
            <source>the disk is nearly full</source>
            <translation>диск почти заполнен</translation>
        </message>
        <message>
            <source>Pictures left out because the computer is too slow: {count}</source>
            <translation>Пропущено кадров, потому что компьютер не успевает: {count}</translation>
        </message>
        <message>
            <source>Not recording</source>
            <translation>Запись не идёт</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Начинается…</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Идёт запись</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Keeping it…</source>
            <translation>Сохраняется…</translation>
        </message>
    </context>
    <context>
        <name>RecordingStrip</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>RecoverCard</name>
        <message>
            <source>Open with recovery shares</source>
            <translation>Открыть долями восстановления</translation>
        </message>
        <message>
            <source>Any three of the five open the vault. Then you choose a new passphrase; the old one is gone.</source>
            <translation>Хранилище открывают любые три из пяти. Затем вы выберете новую парольную фразу; старая больше не действует.</translation>
        </message>
        <message>
            <source>These three open it. Now choose a new passphrase</source>
            <translation>Эти три подходят. Теперь выберите новую парольную фразу</translation>
        </message>
        <message>
            <source>No earlier passphrase opens the vault afterwards, and no keyfile is needed.</source>
            <translation>После этого ни одна прежняя фраза не открывает хранилище, и файл-ключ не нужен.</translation>
        </message>
        <message>
            <source>Three shares are in one place now</source>
            <translation>Сейчас три доли в одном месте</translation>
        </message>
        <message>
            <source>Take them apart again. If others may have seen them, make new ones in the vault.</source>
            <translation>Снова разнесите их. Если их могли видеть другие, сделайте в хранилище новые.</translation>
        </message>
        <message>
            <source>Set it and open the vault</source>
            <translation>Задать и открыть хранилище</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ничего не менять</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Открываем…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalNotice</name>
        <message>
            <source>Does recovery work?</source>
            <translation>Работает ли восстановление?</translation>
        </message>
        <message>
            <source>Try it every 90 days, with recovery shares or the passphrase as it is written down.</source>
            <translation>Проверяйте каждые 90 дней: долями восстановления или фразой, как она записана.</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>Проверить…</translation>
        </message>
    </context>
    <context>
        <name>RehearsalPage</name>
        <message>
            <source>Rehearse recovery</source>
            <translation>Проверка восстановления</translation>
        </message>
        <message>
            <source>On the day when it matters it is too late to find out. Bring the shares, or your passphrase as you have it written down: the vault's own files are opened with it, and you are told what was in there.</source>
            <translation>В день, когда это понадобится, узнавать будет поздно. Принесите доли или записанную у вас парольную фразу: ими открываются настоящие файлы хранилища, и вам скажут, что в нём было.</translation>
        </message>
        <message>
            <source>With three recovery shares</source>
            <translation>Тремя долями восстановления</translation>
        </message>
        <message>
            <source>With the passphrase</source>
            <translation>Парольной фразой</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Rehearse with three recovery shares</source>
            <translation>Проверка тремя долями восстановления</translation>
        </message>
        <message>
            <source>Type them from the papers, as they are.</source>
            <translation>Введите их с бумаги, как есть.</translation>
        </message>
        <message>
            <source>Rehearse with the passphrase</source>
            <translation>Проверка парольной фразой</translation>
        </message>
        <message>
            <source>Type it as you have it written down.</source>
            <translation>Введите её так, как она у вас записана.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Попробовать</translation>
        </message>
        <message numerus="yes">
            <source>It opened this vault: %n testimony(ies)</source>
            <translation>
                <numerusform>Хранилище открылось: %n свидетельство</numerusform>
                <numerusform>Хранилище открылось: %n свидетельства</numerusform>
                <numerusform>Хранилище открылось: %n свидетельств</numerusform>
            </translation>
        </message>
        <message>
            <source>Written down for today. You will be asked again in 90 days.</source>
            <translation>Отмечено сегодняшним днём. Спросим снова через 90 дней.</translation>
        </message>
        <message>
            <source>It opened this vault, but the vault is empty</source>
            <translation>Хранилище открылось, но оно пустое</translation>
        </message>
        <message>
            <source>Rehearse again when there is something in it to lose.</source>
            <translation>Проверьте ещё раз, когда в нём будет что терять.</translation>
        </message>
        <message>
            <source>Three shares have been in one place</source>
            <translation>Три доли побывали в одном месте</translation>
        </message>
        <message>
            <source>Take them apart again. If somebody else may have seen them, make new ones.</source>
            <translation>Снова разнесите их. Если их мог видеть кто-то ещё, сделайте новые.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>ReleaseScreen</name>
        <message>
            <source>A name in any script, a case number, a word</source>
            <translation>Имя любыми буквами, номер дела, слово</translation>
        </message>
        <message>
            <source>About whom or what</source>
            <translation>О ком или о чём</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Names taken out, read by you, checked by a second program</source>
            <translation>Имена вымараны, прочитано вами, проверено второй программой</translation>
        </message>
        <message>
            <source>Next: for whom</source>
            <translation>Дальше: для кого</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>Testimony {0}</source>
            <translation>Свидетельство {0}</translation>
        </message>
        <message>
            <source>This report is about</source>
            <translation>О чём этот отчёт</translation>
        </message>
        <message>
            <source>Tick people or testimonies on the list. A person brings every testimony about them.</source>
            <translation>Отметьте людей или свидетельства в списке. С человеком приходят все свидетельства о нём.</translation>
        </message>
        <message>
            <source>Take {0} off</source>
            <translation>Убрать: {0}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Choosing releases nothing</source>
            <translation>Выбор ещё ничего не выпускает</translation>
        </message>
        <message>
            <source>Released before</source>
            <translation>Выпущено раньше</translation>
        </message>
        <message>
            <source>Nothing yet. Every release is recorded here, with the hash of its file.</source>
            <translation>Пока ничего. Здесь записывается каждый выпуск вместе с хешем его файла.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n свидетельство</numerusform>
                <numerusform>%n свидетельства</numerusform>
                <numerusform>%n свидетельств</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) shown as □</source>
            <translation>
                <numerusform>%n буква показана как □</numerusform>
                <numerusform>%n буквы показаны как □</numerusform>
                <numerusform>%n букв показаны как □</numerusform>
            </translation>
        </message>
        <message>
            <source>never written</source>
            <translation>файл не записан</translation>
        </message>
    </context>
    <context>
        <name>ReleaseStep</name>
        <message>
            <source>As what</source>
            <translation>В каком виде</translation>
        </message>
        <message>
            <source>to print and to hand over</source>
            <translation>чтобы напечатать и передать</translation>
        </message>
        <message>
            <source>for a web page</source>
            <translation>для веб-страницы</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>%n используется</numerusform>
                <numerusform>%n используются</numerusform>
                <numerusform>%n используются</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Не вошло</translation>
        </message>
        <message numerus="yes">
            <source>%n, said nowhere in the report</source>
            <translation>
                <numerusform>%n, в отчёте об этом ничего нет</numerusform>
                <numerusform>%n, в отчёте об этом ничего нет</numerusform>
                <numerusform>%n, в отчёте об этом ничего нет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n text(s) read and let in</source>
            <translation>
                <numerusform>прочитано и допущено: {0} из %n текста</numerusform>
                <numerusform>прочитано и допущено: {0} из %n текстов</numerusform>
                <numerusform>прочитано и допущено: {0} из %n текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of witnesses</source>
            <translation>Слова свидетелей</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not decided: those texts stay out</source>
            <translation>
                <numerusform>%n вопрос не решён: этот текст не войдёт</numerusform>
                <numerusform>%n вопроса не решены: эти тексты не войдут</numerusform>
                <numerusform>%n вопросов не решены: эти тексты не войдут</numerusform>
            </translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Осталось решить</translation>
        </message>
        <message>
            <source>Names removed</source>
            <translation>Вымарано имён</translation>
        </message>
        <message>
            <source>What no program can prove</source>
            <translation>Чего не докажет ни одна программа</translation>
        </message>
        <message>
            <source>Not found, or not looked for: {0}. You have read it: you answer for these.</source>
            <translation>Не найдено или не искалось: {0}. Вы прочли текст: за это отвечаете вы.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has would be shown as □</source>
            <translation>
                <numerusform>%n буква, которой нет ни в одном шрифте, была бы показана как □</numerusform>
                <numerusform>%n буквы, которых нет ни в одном шрифте, были бы показаны как □</numerusform>
                <numerusform>%n букв, которых нет ни в одном шрифте, были бы показаны как □</numerusform>
            </translation>
        </message>
        <message>
            <source>Install a font with the letters of that script, or release it so: it is put on record.</source>
            <translation>Установите шрифт с буквами этой письменности или выпустите так: это будет записано.</translation>
        </message>
        <message>
            <source>Nothing was released</source>
            <translation>Ничего не выпущено</translation>
        </message>
    </context>
    <context>
        <name>ReleaseWords</name>
        <message>
            <source>UN procedures</source>
            <translation>Процедуры ООН</translation>
        </message>
        <message>
            <source>To the government, through the UN</source>
            <translation>Правительству через ООН</translation>
        </message>
        <message>
            <source>Published by the UN</source>
            <translation>Публикация ООН</translation>
        </message>
        <message>
            <source>Petition to an authority</source>
            <translation>Обращение к властям</translation>
        </message>
        <message>
            <source>Lawyer in their own case</source>
            <translation>Юрист по собственному делу</translation>
        </message>
        <message>
            <source>A court</source>
            <translation>Суд</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>Журналисты</translation>
        </message>
        <message>
            <source>Partner organisation</source>
            <translation>Партнёрская организация</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>Открытая база данных пострадавших</translation>
        </message>
        <message>
            <source>Public web</source>
            <translation>Открытый интернет</translation>
        </message>
        <message>
            <source>in confidence</source>
            <translation>конфиденциально</translation>
        </message>
        <message>
            <source>never who told of it</source>
            <translation>никогда не называя того, кто рассказал</translation>
        </message>
        <message>
            <source>anybody can read it</source>
            <translation>прочесть может любой</translation>
        </message>
        <message>
            <source>one named authority</source>
            <translation>один названный орган</translation>
        </message>
        <message>
            <source>asylum or court case</source>
            <translation>дело об убежище или в суде</translation>
        </message>
        <message>
            <source>as evidence</source>
            <translation>как доказательство</translation>
        </message>
        <message>
            <source>anybody may read it in the end</source>
            <translation>в итоге прочесть может любой</translation>
        </message>
        <message>
            <source>named to the witness</source>
            <translation>партнёр назван свидетелю</translation>
        </message>
        <message>
            <source>somebody still inside would be seen to have spoken</source>
            <translation>стало бы видно, что говорил кто-то, кто ещё там</translation>
        </message>
        <message>
            <source>told of by office only, not by name</source>
            <translation>названа только должность, без имени</translation>
        </message>
        <message>
            <source>not somebody a report is about</source>
            <translation>не тот, о ком отчёт</translation>
        </message>
        <message>
            <source>somebody wished it erased</source>
            <translation>кто-то пожелал это стереть</translation>
        </message>
        <message>
            <source>held after a reprisal against the family</source>
            <translation>остановлено после мести семье</translation>
        </message>
        <message>
            <source>taken back by the witness</source>
            <translation>свидетель взял слова обратно</translation>
        </message>
        <message>
            <source>the witness left before answering; no coordinator has decided</source>
            <translation>свидетель ушёл, не ответив; координатор ещё не решил</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>не завершено</translation>
        </message>
        <message>
            <source>nobody is named as its witness</source>
            <translation>свидетель не назван</translation>
        </message>
        <message>
            <source>keeping it was refused</source>
            <translation>в хранении отказано</translation>
        </message>
        <message>
            <source>a child is never told of in public</source>
            <translation>о ребёнке публично не рассказывают</translation>
        </message>
        <message>
            <source>a child: guardian's consent or the child's assent is missing</source>
            <translation>ребёнок: нет согласия опекуна или самого ребёнка</translation>
        </message>
        <message>
            <source>was a child then: ask again</source>
            <translation>тогда ещё ребёнок: спросить заново</translation>
        </message>
        <message>
            <source>consent for this was never asked</source>
            <translation>об этом согласия не спрашивали</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>согласие отозвано</translation>
        </message>
        <message>
            <source>consent has run out</source>
            <translation>срок согласия истёк</translation>
        </message>
        <message>
            <source>replaced by a later answer</source>
            <translation>заменено более поздним ответом</translation>
        </message>
        <message>
            <source>a condition is not met yet</source>
            <translation>условие ещё не соблюдено</translation>
        </message>
        <message>
            <source>the risks were not explained</source>
            <translation>о рисках не рассказали</translation>
        </message>
        <message>
            <source>the time to think it over is not over</source>
            <translation>время на раздумье не прошло</translation>
        </message>
        <message>
            <source>the day of the consent is not known</source>
            <translation>день согласия неизвестен</translation>
        </message>
        <message>
            <source>no level was agreed</source>
            <translation>уровень не оговорён</translation>
        </message>
        <message>
            <source>as far as the consent goes</source>
            <translation>насколько позволяет согласие</translation>
        </message>
        <message>
            <source>detained: two people must first decide what is best</source>
            <translation>под стражей: сначала двое решают, что лучше</translation>
        </message>
        <message>
            <source>detained: that decision does not cover this use</source>
            <translation>под стражей: то решение не касается этой цели</translation>
        </message>
        <message>
            <source>detained: that decision is due to be looked at again</source>
            <translation>под стражей: то решение пора пересмотреть</translation>
        </message>
        <message>
            <source>a close relative objects to the name</source>
            <translation>близкий родственник против имени</translation>
        </message>
        <message>
            <source>a close relative was not heard about the name</source>
            <translation>близкого родственника об имени не спросили</translation>
        </message>
        <message>
            <source>as they wished themselves</source>
            <translation>по собственному желанию</translation>
        </message>
        <message>
            <source>their own wish was not freely said</source>
            <translation>собственное желание высказано не свободно</translation>
        </message>
        <message>
            <source>this audience is told no more</source>
            <translation>этим людям больше не рассказывают</translation>
        </message>
        <message>
            <source>somebody who must not be named has the same name</source>
            <translation>так же зовут того, кого называть нельзя</translation>
        </message>
        <message>
            <source>parts of it are not in this vault</source>
            <translation>части нет в этом хранилище</translation>
        </message>
        <message>
            <source>no testimony about them may be used</source>
            <translation>ни одно свидетельство о них использовать нельзя</translation>
        </message>
        <message>
            <source>people whom no record names</source>
            <translation>люди, которых нет ни в одной записи</translation>
        </message>
        <message>
            <source>names with typing errors</source>
            <translation>имена с опечатками</translation>
        </message>
        <message>
            <source>descriptions that tell who it is</source>
            <translation>описания, по которым узнают человека</translation>
        </message>
        <message>
            <source>what earlier reports and others have published</source>
            <translation>то, что опубликовано раньше в отчётах и другими</translation>
        </message>
        <message>
            <source>names of under four letters, found as whole words only</source>
            <translation>имена короче четырёх букв: ищутся только целыми словами</translation>
        </message>
        <message>
            <source>spellings that nobody has confirmed</source>
            <translation>написания, которые никто не подтвердил</translation>
        </message>
        <message>
            <source>places in another script than recorded</source>
            <translation>места, записанные другой письменностью</translation>
        </message>
        <message>
            <source>dates written in words</source>
            <translation>даты словами</translation>
        </message>
        <message>
            <source>numbers written in words</source>
            <translation>числа словами</translation>
        </message>
        <message>
            <source>what is seen and heard in pictures and sound</source>
            <translation>то, что видно и слышно на снимках и в записях</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>адрес электронной почты</translation>
        </message>
        <message>
            <source>a web address</source>
            <translation>веб-адрес</translation>
        </message>
        <message>
            <source>an account name</source>
            <translation>имя учётной записи</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>номер китайского удостоверения</translation>
        </message>
        <message>
            <source>a Kazakh identity number</source>
            <translation>номер казахстанского удостоверения</translation>
        </message>
        <message>
            <source>an identity number</source>
            <translation>номер удостоверения</translation>
        </message>
        <message>
            <source>a bank card number</source>
            <translation>номер банковской карты</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>номер паспорта</translation>
        </message>
        <message>
            <source>a telephone number</source>
            <translation>номер телефона</translation>
        </message>
        <message>
            <source>a number that belongs to somebody</source>
            <translation>номер, который кому-то принадлежит</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>a protected name with a typing error</source>
            <translation>защищённое имя с опечаткой</translation>
        </message>
        <message>
            <source>a protected name in another spelling</source>
            <translation>защищённое имя в другом написании</translation>
        </message>
        <message>
            <source>something that tells who it is</source>
            <translation>то, по чему узнают человека</translation>
        </message>
        <message>
            <source>Somebody's name has under four letters: look for it yourself.</source>
            <translation>Чьё-то имя короче четырёх букв: поищите его сами.</translation>
        </message>
        <message>
            <source>The witness asked that parts of this are not used.</source>
            <translation>Свидетель просил часть этого не использовать.</translation>
        </message>
        <message>
            <source>The witness declined to speak about some things.</source>
            <translation>О некоторых вещах свидетель говорить отказался.</translation>
        </message>
        <message>
            <source>This translation or transcript was never checked by a second person.</source>
            <translation>Этот перевод или запись слов второй человек не проверял.</translation>
        </message>
        <message>
            <source>This translation was never checked by a second person.</source>
            <translation>Этот перевод второй человек не проверял.</translation>
        </message>
        <message>
            <source>The account was changed after this translation was made.</source>
            <translation>После этого перевода рассказ был изменён.</translation>
        </message>
        <message>
            <source>the agreed level allows no words of the witness</source>
            <translation>оговорённый уровень не допускает слов свидетеля</translation>
        </message>
        <message>
            <source>a protected name has no spelling in the script of this text</source>
            <translation>у защищённого имени нет написания письменностью этого текста</translation>
        </message>
        <message>
            <source>a protected name, number or address stands in it</source>
            <translation>в нём есть защищённое имя, номер или адрес</translation>
        </message>
        <message>
            <source>not all of the report could be read back out of it</source>
            <translation>из него удалось прочитать не весь отчёт</translation>
        </message>
        <message>
            <source>it holds something that no report of ours holds</source>
            <translation>в нём есть то, чего в наших отчётах не бывает</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Латиница</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кириллица</translation>
        </message>
        <message>
            <source>Kazakh in Arabic letters</source>
            <translation>Казахское арабскими буквами</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Уйгурское письмо</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Китайское письмо</translation>
        </message>
        <message>
            <source>In the witness's words</source>
            <translation>Словами свидетеля</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Запись слов</translation>
        </message>
        <message>
            <source>Answers to the questions</source>
            <translation>Ответы на вопросы</translation>
        </message>
        <message>
            <source>Answers to the organisation's own questions</source>
            <translation>Ответы на свои вопросы организации</translation>
        </message>
        <message>
            <source>What is claimed</source>
            <translation>Что утверждается</translation>
        </message>
        <message>
            <source>Details of what happened</source>
            <translation>Подробности произошедшего</translation>
        </message>
    </context>
    <context>
        <name>ReleasedPage</name>
        <message>
            <source>Released</source>
            <translation>Выпущено</translation>
        </message>
        <message>
            <source>{0} · for: {1}</source>
            <translation>{0} · для кого: {1}</translation>
        </message>
        <message numerus="yes">
            <source>clean: %n place(s) of the file searched</source>
            <translation>
                <numerusform>чисто: в файле просмотрено %n место</numerusform>
                <numerusform>чисто: в файле просмотрены %n места</numerusform>
                <numerusform>чисто: в файле просмотрено %n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation>Проверка файла</translation>
        </message>
        <message numerus="yes">
            <source>%n protected name(s), number(s) and address(es), none found</source>
            <translation>
                <numerusform>%n защищённое имя, номер или адрес; не найдено ничего</numerusform>
                <numerusform>%n защищённых имени, номера и адреса; не найдено ничего</numerusform>
                <numerusform>%n защищённых имён, номеров и адресов; не найдено ничего</numerusform>
            </translation>
        </message>
        <message>
            <source>Looked for</source>
            <translation>Что искалось</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Буквы</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has are shown as □</source>
            <translation>
                <numerusform>%n буква, которой нет ни в одном шрифте, показана как □</numerusform>
                <numerusform>%n буквы, которых нет ни в одном шрифте, показаны как □</numerusform>
                <numerusform>%n букв, которых нет ни в одном шрифте, показаны как □</numerusform>
            </translation>
        </message>
        <message>
            <source>The release is on record: what went out, for whom, by whom and under which consents.</source>
            <translation>Выпуск записан: что ушло, для кого, кем и по каким согласиям.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>ReleasingPage</name>
        <message>
            <source>Checking and releasing</source>
            <translation>Проверка и выпуск</translation>
        </message>
        <message>
            <source>Nothing goes out before the finished file was checked.</source>
            <translation>Ничего не выходит, пока не проверен готовый файл.</translation>
        </message>
        <message>
            <source>Consents looked at once more</source>
            <translation>Согласия просмотрены ещё раз</translation>
        </message>
        <message>
            <source>Pages set from the redacted text</source>
            <translation>Страницы сверстаны из текста с вымаранными именами</translation>
        </message>
        <message>
            <source>Finished file searched by a second program</source>
            <translation>Готовый файл просмотрен второй программой</translation>
        </message>
        <message>
            <source>Release recorded and signed</source>
            <translation>Выпуск записан и подписан</translation>
        </message>
        <message>
            <source>File written</source>
            <translation>Файл записан</translation>
        </message>
        <message>
            <source>You can cancel until the release is recorded. Nothing is lost.</source>
            <translation>Отменить можно, пока выпуск не записан. Ничего не потеряется.</translation>
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message>
            <source>About whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Check and release</source>
            <translation>Проверка и выпуск</translation>
        </message>
        <message>
            <source>As it will be released</source>
            <translation>Как будет выпущено</translation>
        </message>
        <message>
            <source>Report on {0}</source>
            <translation>Отчёт: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Report on %n person(s)</source>
            <translation>
                <numerusform>Отчёт о %n человеке</numerusform>
                <numerusform>Отчёт о %n людях</numerusform>
                <numerusform>Отчёт о %n людях</numerusform>
            </translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message numerus="yes">
            <source>Report on %n testimony(ies)</source>
            <translation>
                <numerusform>Отчёт по %n свидетельству</numerusform>
                <numerusform>Отчёт по %n свидетельствам</numerusform>
                <numerusform>Отчёт по %n свидетельствам</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Check and save…</source>
            <translation>Проверить и сохранить…</translation>
        </message>
        <message>
            <source>Next: consents</source>
            <translation>Дальше: согласия</translation>
        </message>
        <message>
            <source>Next: text</source>
            <translation>Дальше: текст</translation>
        </message>
        <message>
            <source>Next: check and release</source>
            <translation>Дальше: проверка и выпуск</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Назад к тексту</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>The report is being released</source>
            <translation>Отчёт выпускается</translation>
        </message>
        <message>
            <source>Wait until it is out, or cancel it first.</source>
            <translation>Подождите, пока он выйдет, или сначала отмените.</translation>
        </message>
        <message>
            <source>Nothing may be released for this audience</source>
            <translation>Для этих читателей выпускать ничего нельзя</translation>
        </message>
        <message>
            <source>Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.</source>
            <translation>Ни одно свидетельство не войдёт: {0}. Выберите, для кого ещё отчёт, или спросите свидетелей снова.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n выбран</numerusform>
                <numerusform>%n выбрано</numerusform>
                <numerusform>%n выбрано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The check of the finished file found %n thing(s): {0} ({1}).</source>
            <translation>
                <numerusform>Проверка готового файла нашла %n замечание: {0} ({1}).</numerusform>
                <numerusform>Проверка готового файла нашла %n замечания: {0} ({1}).</numerusform>
                <numerusform>Проверка готового файла нашла %n замечаний: {0} ({1}).</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation>пока не выбрано</translation>
        </message>
        <message>
            <source>Looking at the consents…</source>
            <translation>Смотрим согласия…</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation>
                <numerusform>взято %n</numerusform>
                <numerusform>взято %n</numerusform>
                <numerusform>взято %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n не вошло</numerusform>
                <numerusform>%n не вошли</numerusform>
                <numerusform>%n не вошли</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide</source>
            <translation>
                <numerusform>%n осталось решить</numerusform>
                <numerusform>%n осталось решить</numerusform>
                <numerusform>%n осталось решить</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n let in</source>
            <translation>
                <numerusform>допущено {0} из %n</numerusform>
                <numerusform>допущено {0} из %n</numerusform>
                <numerusform>допущено {0} из %n</numerusform>
            </translation>
        </message>
        <message>
            <source>by a second program</source>
            <translation>второй программой</translation>
        </message>
        <message>
            <source>Kept until you leave</source>
            <translation>Хранится, пока вы не уйдёте</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>Пока ничего не выпущено</translation>
        </message>
        <message>
            <source>Not proven: unlisted people, typing errors, descriptions</source>
            <translation>Не доказано: люди вне записей, опечатки, описания</translation>
        </message>
        <message>
            <source>Not everything is proven</source>
            <translation>Не всё доказано</translation>
        </message>
        <message>
            <source>Where should the report be written?</source>
            <translation>Куда записать отчёт?</translation>
        </message>
        <message>
            <source>Check and save</source>
            <translation>Проверить и сохранить</translation>
        </message>
        <message>
            <source>Released and recorded</source>
            <translation>Выпущено и записано</translation>
        </message>
        <message>
            <source>Page {0}</source>
            <translation>Страница {0}</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>Назад к отчёту</translation>
        </message>
    </context>
    <context>
        <name>ReprisalForm</name>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message>
            <source>Something was done to {name} or the family, perhaps because of what was published. From now on nothing that tells of {name} or of the family is released, until a coordinator decides. It travels with the next bundle.</source>
            <translation>С этим человеком ({name}) или с семьёй что-то сделали, возможно, из-за опубликованного. С этой минуты ничего о нём ({name}) и о семье не выпускается, пока не решит координатор. Запись уйдёт со следующей посылкой.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделали</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>What was published that may be the reason</source>
            <translation>Что было опубликовано и могло стать причиной</translation>
        </message>
        <message>
            <source>Hold all releases and tell the coordinators</source>
            <translation>Остановить все отчёты и сообщить координаторам</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>All releases of this family are held</source>
            <translation>Все отчёты об этой семье остановлены</translation>
        </message>
        <message>
            <source>The coordinators learn of it with the next bundle. Telephone them if somebody is in danger now.</source>
            <translation>Координаторы узнают об этом из следующей посылки. Если кто-то в опасности сейчас, позвоните им.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message>
            <source>{0} · written down by {1}</source>
            <translation>{0} · записано: {1}</translation>
        </message>
        <message>
            <source>No testimony held here has this card. It may still arrive.</source>
            <translation>Ни у одного свидетельства здесь нет этой карточки. Оно ещё может прийти.</translation>
        </message>
        <message>
            <source>Open the testimony</source>
            <translation>Открыть свидетельство</translation>
        </message>
        <message>
            <source>Open testimony {0}</source>
            <translation>Открыть свидетельство {0}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Сделано</translation>
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>Somebody has a card with four words</source>
            <translation>У кого-то есть карточка с четырьмя словами</translation>
        </message>
        <message>
            <source>Write down what they ask for. It goes with your next bundle to a coordinator, who finds it.</source>
            <translation>Запишите, о чём просят. Со следующим пакетом это уйдёт координатору, который найдёт свидетельство.</translation>
        </message>
        <message>
            <source>The four words, in their order</source>
            <translation>Четыре слова по порядку</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>О чём просят</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>Их словами</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card. Perhaps: {1}</source>
            <translation>«{0}» — не слово с карточки. Может быть: {1}</translation>
        </message>
        <message>
            <source>“{0}” is no word of a card</source>
            <translation>«{0}» — не слово с карточки</translation>
        </message>
        <message>
            <source>A card has four words.</source>
            <translation>На карточке четыре слова.</translation>
        </message>
        <message>
            <source>Choose what is asked for.</source>
            <translation>Выберите, о чём просят.</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>It travels with your next bundle. The four words were not kept.</source>
            <translation>Уйдёт со следующим пакетом. Четыре слова не сохранены.</translation>
        </message>
    </context>
    <context>
        <name>RequestsScreen</name>
        <message>
            <source>Request by card</source>
            <translation>Просьба по карточке</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Asked for by card</source>
            <translation>Просьбы по карточке</translation>
        </message>
        <message>
            <source>Nobody has asked for anything.</source>
            <translation>Никто ни о чём не просил.</translation>
        </message>
        <message>
            <source>Left before consent was answered</source>
            <translation>Ушли, не ответив о согласии</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Ничего не ждёт решения.</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Use this folder</source>
            <translation>Использовать эту папку</translation>
        </message>
        <message>
            <source>Where is the backup?</source>
            <translation>Где лежит резервная копия?</translation>
        </message>
        <message>
            <source>In which folder should the new vault lie?</source>
            <translation>В какой папке будет лежать новое хранилище?</translation>
        </message>
        <message>
            <source>Open the backup with recovery shares</source>
            <translation>Открыть копию долями восстановления</translation>
        </message>
        <message>
            <source>Any three of the five, if they were let open this backup. Its passphrase is not needed then.</source>
            <translation>Любые три из пяти, если им разрешено открывать эту копию. Тогда её парольная фраза не нужна.</translation>
        </message>
        <message>
            <source>The backup of {0} opens</source>
            <translation>Копия от {0} открывается</translation>
        </message>
        <message>
            <source>Choose the passphrase of the restored vault. It may be the same words again.</source>
            <translation>Выберите парольную фразу восстановленного хранилища. Слова могут быть теми же.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Восстановление</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>Не вынимайте флешку, пока это не закончится.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Читается копия</translation>
        </message>
        <message>
            <source>Copying recordings and files</source>
            <translation>Копируются записи и файлы</translation>
        </message>
        <message>
            <source>Reading back what was copied</source>
            <translation>Скопированное читается обратно</translation>
        </message>
        <message>
            <source>Writing the database under a new key</source>
            <translation>База данных записывается под новым ключом</translation>
        </message>
        <message>
            <source>Making lists and search</source>
            <translation>Строятся списки и поиск</translation>
        </message>
        <message>
            <source>You can cancel at any moment: the backup stays as it is.</source>
            <translation>Прервать можно в любой момент: копия останется как есть.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
        <message>
            <source>What was begun stays in the folder, encrypted. Go on, and it is begun anew.</source>
            <translation>Начатое остаётся в папке зашифрованным. Продолжите, и всё начнётся заново.</translation>
        </message>
        <message>
            <source>Stopped. The backup is as it was.</source>
            <translation>Остановлено. Копия осталась прежней.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(s) came back</source>
            <translation>
                <numerusform>Восстановлено %n свидетельство</numerusform>
                <numerusform>Восстановлены %n свидетельства</numerusform>
                <numerusform>Восстановлено %n свидетельств</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From the backup of {0}, with %n piece(s) of recordings and files.</source>
            <translation>
                <numerusform>Из копии от {0}, с ними %n часть записей и файлов.</numerusform>
                <numerusform>Из копии от {0}, с ними %n части записей и файлов.</numerusform>
                <numerusform>Из копии от {0}, с ними %n частей записей и файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) could not be read in the backup</source>
            <translation>
                <numerusform>%n часть в копии не прочиталась</numerusform>
                <numerusform>%n части в копии не прочитались</numerusform>
                <numerusform>%n частей в копии не прочитались</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases with damaged recordings or files: {0}</source>
            <translation>Дела с повреждёнными записями или файлами: {0}</translation>
        </message>
        <message>
            <source>Do not go on in the old vault as well</source>
            <translation>Не продолжайте работу и в старом хранилище</translation>
        </message>
        <message>
            <source>If it may be in other hands, or turns up again, tell a coordinator: both then write the same log.</source>
            <translation>Если оно может быть в чужих руках или найдётся снова, сообщите координатору: тогда оба пишут один и тот же журнал.</translation>
        </message>
        <message>
            <source>Go to the restored vault</source>
            <translation>К восстановленному хранилищу</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить резервную копию</translation>
        </message>
        <message>
            <source>Makes a new vault of a backup. Nothing is written to the backup, and nothing is overwritten.</source>
            <translation>Из копии создаётся новое хранилище. В копию ничего не пишется, и ничего не перезаписывается.</translation>
        </message>
        <message>
            <source>Choose its folder…</source>
            <translation>Выбрать её папку…</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>On this computer, in the usual place</source>
            <translation>На этом компьютере, в обычном месте</translation>
        </message>
        <message>
            <source>Where the new vault goes</source>
            <translation>Где будет новое хранилище</translation>
        </message>
        <message>
            <source>Press it for another folder.</source>
            <translation>Нажмите, чтобы выбрать другую папку.</translation>
        </message>
        <message>
            <source>Three shares are typed: type others…</source>
            <translation>Три доли введены: ввести другие…</translation>
        </message>
        <message>
            <source>Opened by recovery shares</source>
            <translation>Открывается долями восстановления</translation>
        </message>
        <message>
            <source>With recovery shares instead…</source>
            <translation>Вместо неё доли восстановления…</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Парольная фраза копии</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into.</source>
            <translation>Выберите папку, в которую делалась копия.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup.</source>
            <translation>Введите парольную фразу этой копии.</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>Копия открывается…</translation>
        </message>
        <message>
            <source>That passphrase does not open this backup; it may differ from the vault's. Check Caps Lock and the keyboard language, then try again.</source>
            <translation>Эта парольная фраза не открывает копию; она может отличаться от фразы хранилища. Проверьте Caps Lock и язык клавиатуры и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>These shares do not open this backup. Only shares that were let open it do: see whether newer ones were made, or use its passphrase.</source>
            <translation>Эти доли не открывают копию. Её открывают только те, которым это разрешили: возможно, есть доли новее, или возьмите её парольную фразу.</translation>
        </message>
        <message numerus="yes">
            <source>Again in %n second(s)</source>
            <translation>
                <numerusform>Снова через %n секунду</numerusform>
                <numerusform>Снова через %n секунды</numerusform>
                <numerusform>Снова через %n секунд</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafeLineEdit</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>SafeTextEdit</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>SafelyDelivered</name>
        <message>
            <source>Safely delivered</source>
            <translation>Надёжно доставлено</translation>
        </message>
        <message>
            <source>Nothing can leave this laptop yet. Two coordinators must confirm a testimony, or one whose backup holds it.</source>
            <translation>Пока ничто не может покинуть этот ноутбук. Свидетельство должны подтвердить два координатора или один, в чьей резервной копии оно есть.</translation>
        </message>
        <message>
            <source>What is safely delivered can leave this laptop. Then nobody can take it from you: {0}.</source>
            <translation>Надёжно доставленное может покинуть этот ноутбук. Тогда его у вас никто не отнимет: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n свидетельство</numerusform>
                <numerusform>%n свидетельства</numerusform>
                <numerusform>%n свидетельств</numerusform>
            </translation>
        </message>
        <message>
            <source>See what can leave…</source>
            <translation>Показать, что может уйти…</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Recording: {0} in the vault</source>
            <translation>Запись: {0} в хранилище</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохранение…</translation>
        </message>
        <message>
            <source>Draft saved {0}</source>
            <translation>Черновик сохранён в {0}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Sealed at the lock</source>
            <translation>Запечатается при блокировке</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончено</translation>
        </message>
    </context>
    <context>
        <name>SealLaterCard</name>
        <message>
            <source>Seal this testimony…</source>
            <translation>Запечатать это свидетельство…</translation>
        </message>
        <message>
            <source>Seal this testimony</source>
            <translation>Запечатать это свидетельство</translation>
        </message>
        <message>
            <source>It cannot be sealed here</source>
            <translation>Здесь его нельзя запечатать</translation>
        </message>
        <message>
            <source>No other coordinator is known, so nobody could open it.</source>
            <translation>Другой координатор не известен, и открыть его никто бы не смог.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Ваша парольная фраза</translation>
        </message>
        <message>
            <source>Seal it and lock</source>
            <translation>Запечатать и запереть</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>After this nobody can open it on this laptop</source>
            <translation>После этого его никто не откроет на этом ноутбуке</translation>
        </message>
        <message>
            <source>Not to review it, not to transcribe it, not to look at its video, not with your passphrase. It is handed over like any other, and can be opened by: {names}.</source>
            <translation>Ни чтобы перечитать, ни чтобы расшифровать, ни чтобы посмотреть видео, ни с вашей парольной фразой. Оно передаётся как любое другое, и открыть его могут: {names}.</translation>
        </message>
        <message>
            <source>What was on this laptop until now is not undone</source>
            <translation>То, что было на этом ноутбуке до сих пор, не отменяется</translation>
        </message>
        <message>
            <source>Backups, images and copies of the vault made before still open with your passphrase, and the disk may keep remnants that no program can reach, above all a flash disk. Make a new backup afterwards and destroy the earlier ones. That it existed, when, and how many people and answers it has stays visible in this vault.</source>
            <translation>Сделанные раньше резервные копии, образы и копии хранилища по-прежнему открываются вашей парольной фразой, а на диске, особенно на флеш-диске, могут остаться следы, недоступные никакой программе. После этого сделайте новую резервную копию и уничтожьте прежние. Что оно было, когда, и сколько в нём людей и ответов, в этом хранилище остаётся видно.</translation>
        </message>
        <message>
            <source>The vault moves to a new key and is locked</source>
            <translation>Хранилище переходит на новый ключ и запирается</translation>
        </message>
        <message>
            <source>Only this passphrase opens it then: recovery shares and other passphrases lead to the old key and open nothing any more. Make them anew after the next unlock; a coordinator is asked on Today to try recovery out. It needs as much free space as the vault's database.</source>
            <translation>Открыть его тогда сможет только эта парольная фраза: доли для восстановления и другие фразы ведут к старому ключу и больше ничего не открывают. Сделайте их заново после следующего открытия; координатора об этом попросит экран «Сегодня». Нужно столько свободного места, сколько занимает база хранилища.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the vault.</source>
            <translation>Введите парольную фразу, которая открывает хранилище.</translation>
        </message>
    </context>
    <context>
        <name>SealedView</name>
        <message>
            <source>This testimony is sealed</source>
            <translation>Это свидетельство запечатано</translation>
        </message>
        <message>
            <source>Nobody can open it on this laptop. A coordinator opens it once it is handed over.</source>
            <translation>На этом ноутбуке его никто не откроет. Координатор откроет его, когда оно будет передано.</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>до {size}</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Чем закончилось</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Доставка</translation>
        </message>
        <message>
            <source>It was not finished, and cannot be gone on with here</source>
            <translation>Оно не закончено, и продолжить его здесь нельзя</translation>
        </message>
        <message>
            <source>Nothing is lost of what was said. For the rest begin a new testimony, and write this case number into it; the coordinator who opens both puts them together.</source>
            <translation>Из сказанного ничего не потеряно. Для остального начните новое свидетельство и впишите в него этот номер дела; координатор, открыв оба, соединит их.</translation>
        </message>
        <message>
            <source>It was open on this laptop before</source>
            <translation>Раньше оно было открыто на этом ноутбуке</translation>
        </message>
        <message>
            <source>Copies, backups and images of the vault made until then may still hold it.</source>
            <translation>Копии, резервные копии и образы хранилища, сделанные до того, могут его ещё содержать.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончено</translation>
        </message>
        <message>
            <source>Not finished when it was locked</source>
            <translation>Не закончено, когда было заперто</translation>
        </message>
        <message>
            <source>Cut short; everything is there up to the last seconds</source>
            <translation>Прервано; всё сохранено до последних секунд</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыто</translation>
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation>Координатор подтвердил всё целиком.</translation>
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation>Координатор подтвердил часть. Остальное уйдёт со следующим пакетом.</translation>
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation>Оно пришло от кого-то другого и хранится здесь.</translation>
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation>Пока никем не подтверждено: возможно, единственная копия на этом ноутбуке.</translation>
        </message>
    </context>
    <context>
        <name>SealedWords</name>
        <message>
            <source>Sealed, opened</source>
            <translation>Запечатанные, открыты</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished: opened up to the last piece</source>
            <translation>
                <numerusform>%n не закончено: открыто до последней части</numerusform>
                <numerusform>%n не закончены: открыты до последней части</numerusform>
                <numerusform>%n не закончено: открыты до последней части</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, cut short</source>
            <translation>Запечатанные, прерваны</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for further pieces</source>
            <translation>
                <numerusform>%n ждёт остальных частей</numerusform>
                <numerusform>%n ждут остальных частей</numerusform>
                <numerusform>%n ждут остальных частей</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed, incomplete</source>
            <translation>Запечатанные, неполные</translation>
        </message>
        <message numerus="yes">
            <source>%n can only be opened by others</source>
            <translation>
                <numerusform>%n могут открыть только другие</numerusform>
                <numerusform>%n могут открыть только другие</numerusform>
                <numerusform>%n могут открыть только другие</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed for others</source>
            <translation>Запечатаны для других</translation>
        </message>
        <message numerus="yes">
            <source>%n do not open; they are kept as they came</source>
            <translation>
                <numerusform>%n не открывается; хранится как пришла</numerusform>
                <numerusform>%n не открываются; хранятся как пришли</numerusform>
                <numerusform>%n не открываются; хранятся как пришли</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealed pieces</source>
            <translation>Запечатанные части</translation>
        </message>
    </context>
    <context>
        <name>SealingCard</name>
        <message>
            <source>How is this testimony kept?</source>
            <translation>Как хранить это свидетельство?</translation>
        </message>
        <message>
            <source>Open on this laptop</source>
            <translation>Открытым на этом ноутбуке</translation>
        </message>
        <message>
            <source>read, correct and transcribe it later</source>
            <translation>читать, исправлять и расшифровать потом</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Запечатанным</translation>
        </message>
        <message>
            <source>only coordinators open it; for video, we suggest this</source>
            <translation>откроют только координаторы; советуем для видео</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony.</source>
            <translation>Ваша организация запечатывает каждое свидетельство.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet, so nobody could open what is sealed.</source>
            <translation>Это хранилище пока не принадлежит никакой организации, и запечатанное никто бы не открыл.</translation>
        </message>
        <message>
            <source>The roster names no coordinator but you, so nobody could open what is sealed.</source>
            <translation>В списке нет координаторов, кроме вас, и запечатанное никто бы не открыл.</translation>
        </message>
        <message>
            <source>Your organisation seals every testimony. This one stays open on this laptop.</source>
            <translation>Ваша организация запечатывает каждое свидетельство. Это останется на этом ноутбуке открытым.</translation>
        </message>
        <message>
            <source>It stays open on this laptop: sealing it cannot be chosen.</source>
            <translation>Оно остаётся открытым на этом ноутбуке: запечатать его нельзя.</translation>
        </message>
        <message>
            <source>Sealed: until you lock, you can read and correct it. After that nobody can open it here, not even with your passphrase: no reviewing, no transcribing, no looking at the video. What is not finished then stays as it is.</source>
            <translation>Запечатанное: пока вы не заперли, его можно читать и исправлять. После этого здесь его никто не откроет, даже с вашей парольной фразой: ни перечитать, ни расшифровать, ни посмотреть видео. Что не закончено, так и останется.</translation>
        </message>
        <message>
            <source>This laptop keeps case number, day and size, and hands it over like any other.</source>
            <translation>На этом ноутбуке остаются номер дела, день и размер, и передаётся оно как любое другое.</translation>
        </message>
        <message>
            <source>Whoever has the archive's shares can open it, and: {names}.</source>
            <translation>Открыть его смогут те, у кого доли архива, и: {names}.</translation>
        </message>
        <message>
            <source>Who can open it: {names}.</source>
            <translation>Открыть его смогут: {names}.</translation>
        </message>
        <message>
            <source>Only one coordinator is known here: if their key is lost, it is lost.</source>
            <translation>Здесь известен только один координатор: если его ключ пропадёт, пропадёт и оно.</translation>
        </message>
    </context>
    <context>
        <name>SentList</name>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Отправлено, расписки ещё нет</translation>
        </message>
        <message>
            <source>Nothing waits for a receipt.</source>
            <translation>Ничто не ждёт расписки.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your copies until the receipts arrive. If one never comes, hand over again.</source>
            <translation>Храните свои копии, пока не придут расписки. Если расписка так и не пришла, передайте ещё раз.</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>Принять расписку…</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>As the computer</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Of the program. Testimonies keep the language they are told in.</source>
            <translation>Язык программы. Свидетельства остаются на том языке, на котором рассказаны.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Kept in this vault, and in force at once</source>
            <translation>Хранятся в этом хранилище и действуют сразу</translation>
        </message>
    </context>
    <context>
        <name>ShareSheet</name>
        <message>
            <source>A printer may keep what it prints, and so may the system's print queue</source>
            <translation>Принтер может хранить напечатанное, и очередь печати системы тоже</translation>
        </message>
        <message>
            <source>Copying by hand leaves nothing. Print only on a printer of your own, beside this laptop.</source>
            <translation>Переписанное от руки следов не оставляет. Печатайте только на своём принтере, рядом с этим ноутбуком.</translation>
        </message>
        <message>
            <source>The page of this share</source>
            <translation>Страница этой доли</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>Назад к словам</translation>
        </message>
        <message>
            <source>Handed to the printer</source>
            <translation>Отправлено на принтер</translation>
        </message>
        <message>
            <source>Fetch the page now, before you go on.</source>
            <translation>Заберите страницу сейчас, прежде чем продолжать.</translation>
        </message>
        <message>
            <source>No printer took it</source>
            <translation>Ни один принтер не принял</translation>
        </message>
        <message>
            <source>Copy the words by hand.</source>
            <translation>Перепишите слова от руки.</translation>
        </message>
    </context>
    <context>
        <name>SharesEntry</name>
        <message>
            <source>33 words with spaces between them. The first four letters of each word are enough.</source>
            <translation>33 слова через пробел. Достаточно первых четырёх букв каждого слова.</translation>
        </message>
        <message>
            <source>The words of this share</source>
            <translation>Слова этой доли</translation>
        </message>
        <message>
            <source>Check this share</source>
            <translation>Проверить эту долю</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Share {0} of {1}, any of the five</source>
            <translation>Доля {0} из {1}, любая из пяти</translation>
        </message>
        <message>
            <source>{0} of {1} words</source>
            <translation>Слов: {0} из {1}</translation>
        </message>
    </context>
    <context>
        <name>SharesPage</name>
        <message>
            <source>Recovery share {0} of {1}</source>
            <translation>Доля восстановления {0} из {1}</translation>
        </message>
        <message>
            <source>Look around: nobody behind you, no camera on this screen</source>
            <translation>Оглянитесь: за спиной никого, камеры на экран нет</translation>
        </message>
        <message>
            <source>Any three of these five open the vault without your passphrase. Nothing counts yet.</source>
            <translation>Любые три из этих пяти открывают хранилище без вашей фразы. Пока они не действуют.</translation>
        </message>
        <message>
            <source>Copy these words by hand, with their numbers, onto a paper of their own.</source>
            <translation>Перепишите эти слова от руки, с номерами, на отдельный лист.</translation>
        </message>
        <message>
            <source>I have copied it</source>
            <translation>Переписано</translation>
        </message>
        <message>
            <source>Show it as a page to print…</source>
            <translation>Показать как страницу для печати…</translation>
        </message>
        <message>
            <source>From your copy, type these two words.</source>
            <translation>Введите эти два слова с вашей копии.</translation>
        </message>
        <message>
            <source>Word {0}</source>
            <translation>Слово {0}</translation>
        </message>
        <message>
            <source>Finish: from now on they count</source>
            <translation>Закончить: с этой минуты они действуют</translation>
        </message>
        <message>
            <source>Next share</source>
            <translation>Следующая доля</translation>
        </message>
        <message>
            <source>Show this share again</source>
            <translation>Показать эту долю ещё раз</translation>
        </message>
        <message>
            <source>Stop: keep nothing of this</source>
            <translation>Прервать: ничего не сохранять</translation>
        </message>
        <message>
            <source>Not the word at this place. Compare your copy with the share.</source>
            <translation>На этом месте другое слово. Сверьте копию с долей.</translation>
        </message>
    </context>
    <context>
        <name>ShellView</name>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Read only: this vault is open in another window or program</source>
            <translation>Только чтение: это хранилище открыто в другом окне или программе</translation>
        </message>
    </context>
    <context>
        <name>SpeakerButtons</name>
        <message>
            <source>Now speaks {0}</source>
            <translation>Сейчас говорит {0}</translation>
        </message>
    </context>
    <context>
        <name>SpeakersLine</name>
        <message>
            <source>To who spoke before</source>
            <translation>К тому, кто говорил раньше</translation>
        </message>
        <message>
            <source>To who speaks next</source>
            <translation>К тому, кто говорит дальше</translation>
        </message>
        <message>
            <source>Begin the transcript with them</source>
            <translation>Начать с них расшифровку</translation>
        </message>
        <message>
            <source>{mark} speaks</source>
            <translation>Говорит {mark}</translation>
        </message>
        <message>
            <source>Not marked who speaks</source>
            <translation>Кто говорит, не отмечено</translation>
        </message>
    </context>
    <context>
        <name>SpellingsStep</name>
        <message>
            <source>These names are protected, and the texts are written in a script in which nobody has spelled them yet. Read each proposal, correct it, tick it. A name that is not ticked keeps its texts out.</source>
            <translation>Эти имена защищены, а тексты написаны письменностью, которой их ещё никто не записал. Прочтите каждое предложение, исправьте, отметьте. Имя без отметки не пускает свои тексты в отчёт.</translation>
        </message>
        <message>
            <source>Looking for likely spellings…</source>
            <translation>Ищем вероятные написания…</translation>
        </message>
        <message>
            <source>Keep the ticked spellings</source>
            <translation>Сохранить отмеченные</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Назад к тексту</translation>
        </message>
        <message>
            <source>No spelling is missing any more.</source>
            <translation>Теперь написаний хватает.</translation>
        </message>
        <message>
            <source>Spelling of {0}</source>
            <translation>Написание: {0}</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Верно</translation>
        </message>
    </context>
    <context>
        <name>SpokenLine</name>
        <message>
            <source>Destroy it for good</source>
            <translation>Уничтожить навсегда</translation>
        </message>
        <message>
            <source>Destroy the spoken consent</source>
            <translation>Уничтожить устное согласие</translation>
        </message>
        <message>
            <source>End the spoken consent</source>
            <translation>Закончить согласие вслух</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>Вслух, на запись</translation>
        </message>
        <message>
            <source>Recording the consent alone</source>
            <translation>Записывается только согласие</translation>
        </message>
        <message>
            <source>The spoken consent is in the vault</source>
            <translation>Согласие вслух сохранено в хранилище</translation>
        </message>
    </context>
    <context>
        <name>Squares</name>
        <message>
            <source>Code to be filmed</source>
            <translation>Код для съёмки</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>I was given an invitation</source>
            <translation>Мне дали приглашение</translation>
        </message>
        <message>
            <source>A coordinator sent or gave you one file. Open it here, and you can hand over what you record. You can work at once; the coordinator will compare eight numbers with you later.</source>
            <translation>Координатор прислал или дал вам файл. Откройте его здесь, и вы сможете передавать то, что записываете. Работать можно сразу; координатор сверит с вами восемь чисел позже.</translation>
        </message>
        <message>
            <source>Open the invitation…</source>
            <translation>Открыть приглашение…</translation>
        </message>
        <message>
            <source>I begin an organisation</source>
            <translation>Я создаю организацию</translation>
        </message>
        <message>
            <source>You become its first coordinator: you invite volunteers, admit them, take in what they send, and release reports. A vault belongs to one organisation for ever.</source>
            <translation>Вы становитесь её первым координатором: приглашаете волонтёров, допускаете их, принимаете то, что они присылают, и выпускаете отчёты. Хранилище навсегда принадлежит одной организации.</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Название организации</translation>
        </message>
        <message>
            <source>Everybody who belongs to it sees this name. It is in every invitation.</source>
            <translation>Его видят все, кто в ней состоит. Оно есть в каждом приглашении.</translation>
        </message>
        <message>
            <source>Begin this organisation</source>
            <translation>Создать организацию</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Сначала дайте ей название.</translation>
        </message>
    </context>
    <context>
        <name>TakeInScreen</name>
        <message>
            <source>Take a folder in</source>
            <translation>Принять папку</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <source>Every file is kept as it is, with its hash; the table's words stay with it</source>
            <translation>Каждый файл хранится как есть, с хешем; слова таблицы остаются при нём</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>Файлы принимаются</translation>
        </message>
        <message>
            <source>Cancel first: what is in stays.</source>
            <translation>Сначала отмените: принятое останется.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>ещё не выбрана</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>none: the files alone</source>
            <translation>нет: только файлы</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>Выбрать таблицу…</translation>
        </message>
        <message>
            <source>The table may be CSV, TSV or XLSX: a row for each file, with its address, channel, title.</source>
            <translation>Таблица может быть CSV, TSV или XLSX: строка на каждый файл, с адресом, каналом, названием.</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>Какая папка?</translation>
        </message>
        <message>
            <source>This folder</source>
            <translation>Эта папка</translation>
        </message>
        <message>
            <source>Which table?</source>
            <translation>Какая таблица?</translation>
        </message>
        <message>
            <source>This table</source>
            <translation>Эта таблица</translation>
        </message>
        <message>
            <source>Folder and table are being compared…</source>
            <translation>Папка и таблица сравниваются…</translation>
        </message>
        <message>
            <source>What the columns mean</source>
            <translation>Что значат столбцы</translation>
        </message>
        <message>
            <source>Column {0}</source>
            <translation>Столбец {0}</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>As found: {0}</source>
            <translation>Как найдено: {0}</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Как найдено</translation>
        </message>
        <message>
            <source>What will be taken in</source>
            <translation>Что будет принято</translation>
        </message>
        <message>
            <source>To take in</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>In already</source>
            <translation>Уже принято</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows without a file</source>
            <translation>Строки без файла</translation>
        </message>
        <message>
            <source>Rows that could mean several files, or one twice</source>
            <translation>Строки, которым подходят несколько файлов или один дважды</translation>
        </message>
        <message>
            <source>Files that no row names</source>
            <translation>Файлы, которых нет в таблице</translation>
        </message>
        <message>
            <source>Take these files in too</source>
            <translation>Принять и эти файлы</translation>
        </message>
        <message>
            <source>Nobody was asked, and that is kept as the consent: nothing of it is ever released.</source>
            <translation>Никого не спрашивали, так и записывается о согласии: ничего из этого никогда не публикуется.</translation>
        </message>
        <message>
            <source>The vault's disk has room for {0}. Files are taken in until it is full; the rest is left.</source>
            <translation>На диске хранилища есть место для {0}. Файлы принимаются, пока он не заполнится; остальные подождут.</translation>
        </message>
        <message>
            <source>Not all of it has room</source>
            <translation>Всё не поместится</translation>
        </message>
        <message numerus="yes">
            <source>Take %n file(s) in</source>
            <translation>
                <numerusform>Принять %n файл</numerusform>
                <numerusform>Принять %n файла</numerusform>
                <numerusform>Принять %n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You can cancel at any moment. What is in stays, and the next time only the rest is taken.</source>
            <translation>Отменить можно в любую минуту. Принятое останется, в следующий раз примется только остальное.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Same bytes as one that is in</source>
            <translation>Такие же байты уже есть</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Не удалось прочитать</translation>
        </message>
        <message>
            <source>Left for the next time</source>
            <translation>Осталось на следующий раз</translation>
        </message>
        <message>
            <source>The folder still holds them, readable by anybody: keep that disk safe, or empty it.</source>
            <translation>В папке они остались, и прочесть их может любой: берегите этот диск или очистите его.</translation>
        </message>
        <message>
            <source>To the archive</source>
            <translation>В архив</translation>
        </message>
    </context>
    <context>
        <name>TakenOver</name>
        <message>
            <source>Nothing is taken over from that testimony</source>
            <translation>Из того свидетельства ничего не перенесено</translation>
        </message>
        <message>
            <source>Nobody is named in it, or it may not be kept or used.</source>
            <translation>В нём никто не назван, или его нельзя хранить или использовать.</translation>
        </message>
        <message>
            <source>The first witness said who must never see it: {names}</source>
            <translation>Первый свидетель сказал, кто никогда не должен этого видеть: {names}</translation>
        </message>
        <message>
            <source>The names of the family stand under People. Make sure who sits here before you turn the screen.</source>
            <translation>Имена семьи стоят под «Люди». Убедитесь, кто перед вами, прежде чем поворачивать экран.</translation>
        </message>
    </context>
    <context>
        <name>TestimoniesScreen</name>
        <message>
            <source>A name, a village, a word: in any script</source>
            <translation>Имя, село, слово: любыми буквами</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Not handed over</source>
            <translation>Не передано</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>Источники расходятся</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Любой язык</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Искать</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>No testimony yet</source>
            <translation>Свидетельств ещё нет</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N. The first question is always consent.</source>
            <translation>Когда кто-то готов говорить, нажмите Ctrl+N. Первый вопрос — всегда о согласии.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Попробуйте часть имени или другое написание.</translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Новое свидетельство</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <source>Camera files</source>
            <translation>Файлы с камер</translation>
        </message>
    </context>
    <context>
        <name>TestimonyList</name>
        <message>
            <source>The {count} best matches. More words narrow it down.</source>
            <translation>Лучшие совпадения: {count}. Добавьте слова, чтобы их стало меньше.</translation>
        </message>
        <message>
            <source>Found: {count}</source>
            <translation>Найдено: {count}</translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>Источники расходятся</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Запечатано</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>до {size}</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation>{first} и ещё {count}</translation>
        </message>
    </context>
    <context>
        <name>TestimonyScreen</name>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>Рассказ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Вложения</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Свои вопросы</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Сохранность</translation>
        </message>
        <message>
            <source>Testimony</source>
            <translation>Свидетельство</translation>
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation>о ком: {names}</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Запечатано</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Go on in the interview</source>
            <translation>Продолжить беседу</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Следующий родственник этой семьи</translation>
        </message>
        <message>
            <source>The witness left before saying whether it may be kept</source>
            <translation>Свидетель ушёл, не сказав, можно ли это хранить</translation>
        </message>
        <message>
            <source>It is used for nothing until a coordinator has decided: Today, Request by card.</source>
            <translation>Ничего из этого не используется, пока не решит координатор: «Сегодня», «Просьба по карточке».</translation>
        </message>
        <message>
            <source>A recording is running</source>
            <translation>Идёт запись</translation>
        </message>
        <message>
            <source>Stop it first (F9). You can go on writing in the other tabs of this testimony meanwhile.</source>
            <translation>Сначала остановите её (F9). Писать в других вкладках этого свидетельства можно и во время записи.</translation>
        </message>
        <message>
            <source>Files are being taken in</source>
            <translation>Файлы принимаются</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it under Attachments.</source>
            <translation>Подождите до конца или отмените в разделе «Вложения».</translation>
        </message>
        <message>
            <source>Sealed: it cannot be opened on this laptop</source>
            <translation>Запечатано: на этом ноутбуке не открыть</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохраняется…</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Not finished: it is not handed over yet</source>
            <translation>Не завершено: пока не передаётся</translation>
        </message>
        <message>
            <source>Sealed: after the lock nobody can open it here</source>
            <translation>Запечатано: после запирания здесь никто не откроет</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>Назад к «Сегодня»</translation>
        </message>
    </context>
    <context>
        <name>TextStep</name>
        <message>
            <source>No account that may be used has any text. The report tells the facts alone.</source>
            <extracomment>What is decided on, to stand below the part that scrolls.</extracomment>
            <translation>Ни в одном рассказе, который можно использовать, нет текста. В отчёте будут только факты.</translation>
        </message>
        <message>
            <source>There is nothing to read</source>
            <translation>Читать нечего</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) removed</source>
            <translation>
                <numerusform>%n имя вымарано</numerusform>
                <numerusform>%n имени вымараны</numerusform>
                <numerusform>%n имён вымарано</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation>Скрыть исходный текст</translation>
        </message>
        <message>
            <source>Show the original beside</source>
            <translation>Показать рядом исходный текст</translation>
        </message>
        <message>
            <source>Text before</source>
            <translation>Предыдущий текст</translation>
        </message>
        <message>
            <source>Next text</source>
            <translation>Следующий текст</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
        <message>
            <source>As it was told, for your eyes only</source>
            <translation>Как было рассказано, только для ваших глаз</translation>
        </message>
        <message>
            <source>While you read</source>
            <translation>Пока вы читаете</translation>
        </message>
        <message>
            <source>Add the spellings…</source>
            <translation>Добавить написания…</translation>
        </message>
        <message>
            <source>This text stays out</source>
            <translation>Этот текст не войдёт</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in this text.</source>
            <translation>
                <numerusform>В этом тексте %n место.</numerusform>
                <numerusform>В этом тексте %n места.</numerusform>
                <numerusform>В этом тексте %n мест.</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody of this case is called much like it. {0}</source>
            <translation>Кого-то в этом деле зовут почти так же. {0}</translation>
        </message>
        <message>
            <source>Nobody of this case is registered with it. {0}</source>
            <translation>В этом деле так никто не записан. {0}</translation>
        </message>
        <message>
            <source>“{0}” looks like {1}</source>
            <translation>«{0}» похоже на: {1}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Вымарать</translation>
        </message>
        <message>
            <source>R</source>
            <comment>key for Remove</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>K</source>
            <comment>key for Keep</comment>
            <translation>K</translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide in this text</source>
            <translation>
                <numerusform>в этом тексте осталось решить %n</numerusform>
                <numerusform>в этом тексте осталось решить %n</numerusform>
                <numerusform>в этом тексте осталось решить %n</numerusform>
            </translation>
        </message>
        <message>
            <source>I have read it: let it in</source>
            <translation>Прочитано: допустить</translation>
        </message>
        <message>
            <source>Read it as a stranger who knows the family would: no program removes what only they understand.</source>
            <translation>Прочтите глазами чужого, который знает эту семью: ни одна программа не уберёт то, что понятно только такому читателю.</translation>
        </message>
        <message>
            <source>Read to the end first, then it can be let in.</source>
            <translation>Сначала дочитайте до конца, потом текст можно допустить.</translation>
        </message>
    </context>
    <context>
        <name>TieList</name>
        <message>
            <source>Add a tie</source>
            <translation>Добавить связь</translation>
        </message>
        <message>
            <source>another tie</source>
            <translation>другая связь</translation>
        </message>
        <message>
            <source>Take this tie away</source>
            <translation>Убрать эту связь</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>Как возникло родство</translation>
        </message>
        <message>
            <source>{name} is</source>
            <translation>{name} — это</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Связь</translation>
        </message>
        <message>
            <source>of</source>
            <translation>кому</translation>
        </message>
        <message>
            <source>In the witness's word</source>
            <translation>Словом свидетеля</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого времени</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какое время</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
    </context>
    <context>
        <name>TimedWriting</name>
        <message numerus="yes">
            <source>%n name(s) written otherwise than with the people of this testimony.</source>
            <translation>
                <numerusform>%n имя написано иначе, чем у людей этого свидетельства.</numerusform>
                <numerusform>%n имени написаны иначе, чем у людей этого свидетельства.</numerusform>
                <numerusform>%n имён написаны иначе, чем у людей этого свидетельства.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the next one</source>
            <translation>Показать следующее</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>Написать «{name}»</translation>
        </message>
    </context>
    <context>
        <name>TimelineAdder</name>
        <message>
            <source>Add to the timeline</source>
            <translation>Добавить в хронологию</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add a person first.</source>
            <translation>Пока никто не записан. Сначала добавьте человека.</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>Что стало с человеком</translation>
        </message>
        <message>
            <source>What was done to them</source>
            <translation>Что с ним сделали</translation>
        </message>
        <message>
            <source>Whom somebody asked for help</source>
            <translation>К кому обращались за помощью</translation>
        </message>
        <message>
            <source>Reprisal…</source>
            <translation>Месть…</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Имя неизвестно</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Done, and add another</source>
            <translation>Готово, добавить ещё</translation>
        </message>
    </context>
    <context>
        <name>TimelineFields</name>
        <message>
            <source>More about this</source>
            <translation>Ещё об этом</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Положение</translation>
        </message>
        <message>
            <source>The witness's own word for it</source>
            <translation>Каким словом это назвал свидетель</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого времени</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какое время</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Обвинение</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>Статья закона</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Приговор</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Суд</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Номер дела</translation>
        </message>
        <message>
            <source>Expected release</source>
            <translation>Когда должны освободить</translation>
        </message>
        <message>
            <source>Heard from: was it monitored?</source>
            <translation>Есть вести: слушал ли кто-то?</translation>
        </message>
        <message>
            <source>Death: cause given</source>
            <translation>Смерть: названная причина</translation>
        </message>
        <message>
            <source>Death: was the body returned?</source>
            <translation>Смерть: вернули ли тело?</translation>
        </message>
        <message>
            <source>Death: is there a certificate?</source>
            <translation>Смерть: есть ли свидетельство?</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Another act</source>
            <translation>Ещё одно деяние</translation>
        </message>
        <message>
            <source>Take this act away</source>
            <translation>Убрать это деяние</translation>
        </message>
        <message>
            <source>Other acts ({count})</source>
            <translation>Другие деяния ({count})</translation>
        </message>
        <message>
            <source>Other acts</source>
            <translation>Другие деяния</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Деяние</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Authority or forces responsible</source>
            <translation>Какие власти или силы</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>More about the act</source>
            <translation>Ещё о деянии</translation>
        </message>
        <message>
            <source>More about the source</source>
            <translation>Ещё об источнике</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Place of the act</source>
            <translation>Место деяния</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Названная причина</translation>
        </message>
        <message>
            <source>Suspected reason</source>
            <translation>Предполагаемая причина</translation>
        </message>
        <message>
            <source>Warrant shown</source>
            <translation>Показан ли ордер</translation>
        </message>
        <message>
            <source>Forces: who came</source>
            <translation>Кто пришёл</translation>
        </message>
        <message>
            <source>Type of detention</source>
            <translation>Вид заключения</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Условия</translation>
        </message>
        <message>
            <source>Contact with outside</source>
            <translation>Связь с внешним миром</translation>
        </message>
        <message>
            <source>Medical attention</source>
            <translation>Медицинская помощь</translation>
        </message>
        <message>
            <source>Language in court</source>
            <translation>Язык в суде</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>Адвокат</translation>
        </message>
        <message>
            <source>Statement signed</source>
            <translation>Подписано ли заявление</translation>
        </message>
        <message>
            <source>What it did to the body</source>
            <translation>Что это сделало с телом</translation>
        </message>
        <message>
            <source>What it did to the mind</source>
            <translation>Что это сделало с душой</translation>
        </message>
        <message>
            <source>Complaints and appeals</source>
            <translation>Жалобы и обращения</translation>
        </message>
        <message>
            <source>Answer to them</source>
            <translation>Ответ на них</translation>
        </message>
        <message>
            <source>Done to</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>с этим человеком</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Кто просил</translation>
        </message>
        <message>
            <source>Who was asked</source>
            <translation>Кого просили</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>О чём просили</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>How is it known</source>
            <translation>Откуда это известно</translation>
        </message>
        <message>
            <source>Who knew it first</source>
            <translation>Кто узнал первым</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Уверенность</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Откуда сведения</translation>
        </message>
        <message>
            <source>Which document, reply or post</source>
            <translation>Какой документ, ответ или запись</translation>
        </message>
        <message>
            <source>Through whom it came to us, one a line</source>
            <translation>Через кого дошло до нас, по одному в строке</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Status not chosen yet</source>
            <translation>Положение пока не выбрано</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>Событие без названия</translation>
        </message>
        <message>
            <source>Asked: {0}</source>
            <translation>Обращение: {0}</translation>
        </message>
        <message>
            <source>Somebody was asked for help</source>
            <translation>Обращение за помощью</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
        <message>
            <source>{since}, until {until}</source>
            <translation>{since}, по: {until}</translation>
        </message>
        <message>
            <source>until {until}</source>
            <translation>по: {until}</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>дата неизвестна</translation>
        </message>
        <message>
            <source>Lived through it</source>
            <translation>Пережито лично</translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation>Увидено своими глазами</translation>
        </message>
        <message>
            <source>Told by the victim</source>
            <translation>Со слов пострадавшего</translation>
        </message>
        <message>
            <source>Told by a relative</source>
            <translation>Со слов родственника</translation>
        </message>
        <message>
            <source>Told by somebody still inside</source>
            <translation>Со слов того, кто ещё там</translation>
        </message>
        <message>
            <source>Told by an official</source>
            <translation>Со слов должностного лица</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>СМИ</translation>
        </message>
        <message>
            <source>Rumour</source>
            <translation>Слух</translation>
        </message>
        <message>
            <source>This testimony</source>
            <translation>Это свидетельство</translation>
        </message>
        <message>
            <source>An official reply</source>
            <translation>Официальный ответ</translation>
        </message>
        <message>
            <source>State media</source>
            <translation>Государственные СМИ</translation>
        </message>
        <message>
            <source>A leaked record</source>
            <translation>Утёкшие записи</translation>
        </message>
        <message>
            <source>A public post</source>
            <translation>Открытая публикация</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>не точно</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <translation>довольно точно</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>точно</translation>
        </message>
        <message>
            <source>source not said</source>
            <translation>источник не назван</translation>
        </message>
        <message>
            <source>{name}: two places at the same time</source>
            <translation>{name}: в двух местах одновременно</translation>
        </message>
        <message>
            <source>{name}: told to be dead, and later to be alive</source>
            <translation>{name}: сказано, что нет в живых, а позже — что есть</translation>
        </message>
        <message>
            <source>{name}: two different days of death</source>
            <translation>{name}: два разных дня смерти</translation>
        </message>
        <message>
            <source>{name}: something happened before the birth</source>
            <translation>{name}: что-то произошло до рождения</translation>
        </message>
        <message>
            <source>{name}: something ends before it begins</source>
            <translation>{name}: что-то кончается раньше, чем начинается</translation>
        </message>
        <message>
            <source>{name}: the length of the sentence differs</source>
            <translation>{name}: срок назван по-разному</translation>
        </message>
        <message>
            <source>{name}: the release would be before the sentence</source>
            <translation>{name}: освобождение раньше приговора</translation>
        </message>
        <message>
            <source>{name} would be born before the parent, {other}</source>
            <translation>{name}: рождение раньше, чем у отца или матери ({other})</translation>
        </message>
        <message>
            <source>One: {first}. The other: {second}. Both are kept.</source>
            <translation>Одно: {first}. Другое: {second}. Сохранено и то и другое.</translation>
        </message>
        <message>
            <source>born {0}</source>
            <translation>рождение: {0}</translation>
        </message>
        <message>
            <source>{0}. It is kept as it was told.</source>
            <translation>{0}. Сохранено так, как рассказано.</translation>
        </message>
    </context>
    <context>
        <name>ToBeRead</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies) finished</source>
            <translation>
                <numerusform>завершено %n свидетельство</numerusform>
                <numerusform>завершено %n свидетельства</numerusform>
                <numerusform>завершено %n свидетельств</numerusform>
            </translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Новое свидетельство</translation>
        </message>
        <message>
            <source>Request by card</source>
            <translation>Просьба по карточке</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Finished today</source>
            <translation>Завершено сегодня</translation>
        </message>
        <message>
            <source>No testimony yet today</source>
            <translation>Сегодня свидетельств ещё нет</translation>
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N.
The first question is always consent.</source>
            <translation>Когда кто-то готов говорить, нажмите Ctrl+N.
Первый вопрос — всегда о согласии.</translation>
        </message>
        <message>
            <source>name hidden</source>
            <translation>имя скрыто</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>{0} of {1} sections</source>
            <translation>{0} из {1} разделов</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>о %n человеке</numerusform>
                <numerusform>о %n людях</numerusform>
                <numerusform>о %n людях</numerusform>
            </translation>
        </message>
        <message>
            <source>about nobody yet</source>
            <translation>пока ни о ком</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>запечатано</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>A coordinator decides</source>
            <translation>Решит координатор</translation>
        </message>
        <message>
            <source>Next relative of this family</source>
            <translation>Следующий родственник этой семьи</translation>
        </message>
        <message>
            <source>Consent is not answered yet</source>
            <translation>На вопросы о согласии ещё не отвечено</translation>
        </message>
        <message>
            <source>Nobody is named yet</source>
            <translation>Никто ещё не назван</translation>
        </message>
        <message>
            <source>The narrative is empty</source>
            <translation>Рассказа ещё нет</translation>
        </message>
        <message>
            <source>What happened to whom is missing</source>
            <translation>Не записано, что с кем случилось</translation>
        </message>
        <message>
            <source>Ready to be finished</source>
            <translation>Можно завершить</translation>
        </message>
        <message>
            <source>Begun {0}</source>
            <translation>Начато: {0}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Draft saved {0}, {1}</source>
            <translation>Черновик сохранён: {0}, {1}</translation>
        </message>
        <message>
            <source>nothing attached</source>
            <translation>вложений нет</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n вложение</numerusform>
                <numerusform>%n вложения</numerusform>
                <numerusform>%n вложений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s), the last one sent on {0}.</source>
            <translation>
                <numerusform>%n пакет, отправлен: {0}.</numerusform>
                <numerusform>%n пакета, последний отправлен: {0}.</numerusform>
                <numerusform>%n пакетов, последний отправлен: {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep your own until the receipt arrives.</source>
            <translation>Храните свои копии, пока не придёт расписка.</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n не завершено</numerusform>
                <numerusform>%n не завершено</numerusform>
                <numerusform>%n не завершено</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Отправлено, расписки ещё нет</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>Принять расписку…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message numerus="yes">
            <source>%n finished today</source>
            <translation>
                <numerusform>%n завершено сегодня</numerusform>
                <numerusform>%n завершено сегодня</numerusform>
                <numerusform>%n завершено сегодня</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not yet handed over</source>
            <translation>
                <numerusform>%n ещё не передано</numerusform>
                <numerusform>%n ещё не передано</numerusform>
                <numerusform>%n ещё не передано</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to hand over</source>
            <translation>Передавать нечего</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>{time} time code · {who} speaker S1 · {play} play or pause · {back} and {on} five seconds back and on · {follow}, or a click on a time code, plays from there</source>
            <translation>{time} — метка времени · {who} — говорит S1 · {play} — воспроизвести или пауза · {back} и {on} — на пять секунд назад и вперёд · {follow} или щелчок по метке времени — воспроизвести оттуда</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Расшифровка</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>Проверено вторым человеком</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>written by {name}</source>
            <translation>записал(а) {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>проверил(а) {name}</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Into</source>
            <translation>На язык</translation>
        </message>
        <message>
            <source>It still fits</source>
            <translation>Он по-прежнему верен</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>Проверено вторым человеком</translation>
        </message>
        <message>
            <source>What it translates was changed after this translation was made.</source>
            <translation>После перевода исходный текст изменили.</translation>
        </message>
        <message>
            <source>Compare the two. Change the translation, or say that it still fits.</source>
            <translation>Сравните их. Исправьте перевод или скажите, что он по-прежнему верен.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>translated by {name}</source>
            <translation>перевёл(а) {name}</translation>
        </message>
        <message>
            <source>checked by {name}</source>
            <translation>проверил(а) {name}</translation>
        </message>
        <message>
            <source>of revision {number}</source>
            <translation>с версии {number}</translation>
        </message>
    </context>
    <context>
        <name>Translations</name>
        <message>
            <source>Add a translation</source>
            <translation>Добавить перевод</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>This testimony could not be opened</source>
            <translation>Это свидетельство не удалось открыть</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Go back and try again; if it happens twice, tell code {0}.</source>
            <translation>Ничего из сохранённого не потеряно. Вернитесь и попробуйте снова; если повторится, сообщите код {0}.</translation>
        </message>
    </context>
    <context>
        <name>Unheard</name>
        <message>
            <source>Sleep is not noticed here: press Ctrl+L before you leave</source>
            <translation>Сон здесь не замечается: уходя, нажмите Ctrl+L</translation>
        </message>
        <message>
            <source>A locked screen is not noticed here: press Ctrl+L before you leave</source>
            <translation>Блокировка экрана здесь не замечается: уходя, нажмите Ctrl+L</translation>
        </message>
        <message>
            <source>Screen lock and sleep are not noticed here: press Ctrl+L before you leave</source>
            <translation>Блокировка экрана и сон здесь не замечаются: уходя, нажмите Ctrl+L</translation>
        </message>
        <message>
            <source>This computer tells the program nothing of it. Press Ctrl+L before you leave, also when you close the lid. Unused, the program locks by itself after a few minutes.</source>
            <translation>Этот компьютер ничего не сообщает об этом программе. Уходя, нажимайте Ctrl+L, также когда закрываете крышку. Если программой не пользоваться, она заблокируется сама через несколько минут.</translation>
        </message>
        <message>
            <source>Sleep does not lock this program</source>
            <translation>Сон не блокирует эту программу</translation>
        </message>
        <message>
            <source>Locking the screen does not lock this program</source>
            <translation>Блокировка экрана не блокирует эту программу</translation>
        </message>
        <message>
            <source>Locking the screen and sleep do not lock this program</source>
            <translation>Блокировка экрана и сон не блокируют эту программу</translation>
        </message>
    </context>
    <context>
        <name>UnlockScreen</name>
        <message>
            <source>More</source>
            <extracomment>Ctrl+L: whatever was typed here is to be forgotten.</extracomment>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Where is the vault?</source>
            <extracomment>Whether a vault is being made, recovered or restored, which takes time: words are copied by hand.</extracomment>
            <translation>Где хранилище?</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Взять эту папку</translation>
        </message>
        <message>
            <source>Where should the vault lie?</source>
            <translation>Где создать хранилище?</translation>
        </message>
        <message>
            <source>Create it in this folder</source>
            <translation>Создать в этой папке</translation>
        </message>
        <message>
            <source>Open a vault elsewhere…</source>
            <translation>Открыть хранилище в другом месте…</translation>
        </message>
        <message>
            <source>Look on memory sticks</source>
            <translation>Поискать на флешках</translation>
        </message>
        <message>
            <source>Create a vault elsewhere…</source>
            <translation>Создать хранилище в другом месте…</translation>
        </message>
        <message>
            <source>Destroy a vault…</source>
            <translation>Уничтожить хранилище…</translation>
        </message>
        <message>
            <source>About Amanat</source>
            <translation>О программе Amanat</translation>
        </message>
    </context>
    <context>
        <name>Volunteers</name>
        <message>
            <source>Volunteers</source>
            <translation>Волонтёры</translation>
        </message>
        <message>
            <source>Nobody is admitted yet. Write an invitation and give the file to a volunteer; their first bundle then waits in the Inbox until you have compared eight numbers with them.</source>
            <translation>Пока никто не допущен. Запишите приглашение и отдайте файл волонтёру; первый пакет будет ждать во «Входящих», пока вы не сверите с ним восемь чисел.</translation>
        </message>
        <message>
            <source>Only coordinators see who else records testimonies.</source>
            <translation>Кто ещё записывает свидетельства, видят только координаторы.</translation>
        </message>
        <message>
            <source>Admitted by {0} on {1}, until {2}</source>
            <translation>Допуск: {0}, {1}; действует до {2}</translation>
        </message>
        <message>
            <source>Run out</source>
            <translation>Срок истёк</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Not yet handed over</source>
            <translation>Ещё не передано</translation>
        </message>
        <message>
            <source>Nothing waits. Everything finished has been handed over and confirmed by a receipt.</source>
            <translation>Ничего не ждёт. Всё завершённое передано и подтверждено квитанцией.</translation>
        </message>
        <message>
            <source>Finished testimonies wait here until they are handed over.</source>
            <translation>Завершённые свидетельства ждут здесь, пока их не передадут.</translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n свидетельство</numerusform>
                <numerusform>%n свидетельства</numerusform>
                <numerusform>%n свидетельств</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest of {0}</source>
            <translation>самое старое: {0}</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Передать…</translation>
        </message>
    </context>
    <context>
        <name>WaitingList</name>
        <message>
            <source>The ticked files belong to the testimony</source>
            <translation>Отмеченные файлы относятся к свидетельству</translation>
        </message>
        <message>
            <source>Place them there</source>
            <translation>Поместить туда</translation>
        </message>
        <message>
            <source>They belong to no testimony…</source>
            <translation>Они не относятся ни к одному…</translation>
        </message>
        <message>
            <source>Seal them for the coordinators…</source>
            <translation>Запечатать для координаторов…</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Отметить все</translation>
        </message>
        <message>
            <source>Files before these</source>
            <translation>Предыдущие файлы</translation>
        </message>
        <message>
            <source>Files after these</source>
            <translation>Следующие файлы</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>не закончено</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Look at {name}</source>
            <translation>Посмотреть {name}</translation>
        </message>
        <message>
            <source>made on {day} at {time}, by the camera's clock</source>
            <translation>снято {day} в {time} по часам камеры</translation>
        </message>
        <message>
            <source>perhaps of {number}: it was filmed after {name}</source>
            <translation>возможно, к {number}: снято после {name}</translation>
        </message>
        <message>
            <source>has the code of a testimony that cannot be opened in this vault</source>
            <translation>с кодом свидетельства, которое нельзя открыть в этом хранилище</translation>
        </message>
        <message>
            <source>no code was seen in it</source>
            <translation>код в нём не найден</translation>
        </message>
        <message>
            <source>was not looked through for a code</source>
            <translation>код в нём ещё не искали</translation>
        </message>
        <message>
            <source>Ticked: {count}</source>
            <translation>Отмечено: {count}</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Снять все отметки</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n file(s) in this vault?</source>
            <translation>
                <numerusform>Уничтожить %n файл в этом хранилище?</numerusform>
                <numerusform>Уничтожить %n файла в этом хранилище?</numerusform>
                <numerusform>Уничтожить %n файлов в этом хранилище?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in no testimony, so nobody else has them from you. This cannot be taken back.</source>
            <translation>Они не входят ни в одно свидетельство, поэтому от вас их ни у кого нет. Вернуть это нельзя.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation>Уничтожить</translation>
        </message>
        <message>
            <source>Seal the ticked files for the coordinators?</source>
            <translation>Запечатать отмеченные файлы для координаторов?</translation>
        </message>
        <message>
            <source>Nothing on this laptop opens them afterwards. They are handed over as an account of their own.</source>
            <translation>После этого на этом ноутбуке их ничто не откроет. Они передаются как отдельное свидетельство.</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>Оставить открытыми</translation>
        </message>
        <message>
            <source>Seal them</source>
            <translation>Запечатать</translation>
        </message>
    </context>
    <context>
        <name>WaysFlow</name>
        <message>
            <source>Ways into this vault</source>
            <translation>Входы в это хранилище</translation>
        </message>
        <message>
            <source>Which there are is told to nobody who cannot open the vault.</source>
            <translation>Какие они, не узнает никто, кто не может открыть хранилище.</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Where should the keyfile be written? A stick that can be destroyed is best.</source>
            <translation>Куда записать файл-ключ? Лучше всего на флешку, которую можно уничтожить.</translation>
        </message>
        <message>
            <source>Write the keyfile</source>
            <translation>Записать файл-ключ</translation>
        </message>
        <message>
            <source>Recovery share</source>
            <translation>Доля восстановления</translation>
        </message>
        <message>
            <source>Share {number} of {count}</source>
            <translation>Доля {number} из {count}</translation>
        </message>
        <message>
            <source>Any three of the five shares open the vault they were made for. One or two open nothing.</source>
            <translation>Любые три из пяти долей открывают хранилище, для которого они сделаны. Одна или две не открывают ничего.</translation>
        </message>
        <message>
            <source>Keep this page where only you can find it, apart from the others. Tell nobody that you have it.</source>
            <translation>Храните этот лист там, где найдёте его только вы, отдельно от других. Никому не говорите, что он у вас.</translation>
        </message>
        <message>
            <source>No share is ever asked for by telephone or message. Somebody who asks for it is not one of us.</source>
            <translation>Долю никогда не спрашивают по телефону или в сообщении. Кто спрашивает, тот не из наших.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>Парольная фраза изменена</translation>
        </message>
        <message>
            <source>The next unlock asks for the new one.</source>
            <translation>При следующем открытии нужна новая.</translation>
        </message>
        <message>
            <source>Any three of the five shares open this vault from now on</source>
            <translation>Отныне это хранилище открывают любые три из пяти долей</translation>
        </message>
        <message>
            <source>Shares made before do not. Give each to another person, and rehearse soon.</source>
            <translation>Сделанные раньше больше не открывают. Отдайте каждую другому человеку и скоро проверьте.</translation>
        </message>
        <message>
            <source>From now on the vault opens with passphrase and keyfile only</source>
            <translation>Отныне хранилище открывается только фразой вместе с файлом-ключом</translation>
        </message>
        <message>
            <source>Make a second copy of the file: without it the passphrase opens nothing.</source>
            <translation>Сделайте вторую копию файла: без него фраза ничего не открывает.</translation>
        </message>
        <message>
            <source>The passphrase alone opens the vault again</source>
            <translation>Хранилище снова открывается одной фразой</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Copies of the vault made before still open with it.</source>
            <translation>Копии хранилища, сделанные раньше, по-прежнему им открываются.</translation>
        </message>
        <message numerus="yes">
            <source>They open %n backup(s) too.</source>
            <translation>
                <numerusform>Они открывают и %n резервную копию.</numerusform>
                <numerusform>Они открывают и %n резервные копии.</numerusform>
                <numerusform>Они открывают и %n резервных копий.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) could not be reached: let the shares open them under Settings, Backup.</source>
            <translation>
                <numerusform>%n копия сейчас недоступна: разрешите долям открывать её в разделе «Настройки», «Резервная копия».</numerusform>
                <numerusform>%n копии сейчас недоступны: разрешите долям открывать их в разделе «Настройки», «Резервная копия».</numerusform>
                <numerusform>%n копий сейчас недоступны: разрешите долям открывать их в разделе «Настройки», «Резервная копия».</numerusform>
            </translation>
        </message>
        <message>
            <source>They need the vault's files: make a backup, and let them open it too.</source>
            <translation>Им нужны файлы хранилища: сделайте резервную копию и разрешите открывать её и долям.</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Passphrase together with a keyfile</source>
            <translation>Парольная фраза вместе с файлом-ключом</translation>
        </message>
        <message>
            <source>Recovery shares: any three of five</source>
            <translation>Доли восстановления: любые три из пяти</translation>
        </message>
        <message>
            <source>Of a kind that a newer version knows</source>
            <translation>Вид, известный более новой версии</translation>
        </message>
        <message>
            <source>Ways into this vault</source>
            <translation>Входы в это хранилище</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n time(s) since the vault was made</source>
            <translation>
                <numerusform>Менялось %n раз с тех пор, как создано хранилище</numerusform>
                <numerusform>Менялось %n раза с тех пор, как создано хранилище</numerusform>
                <numerusform>Менялось %n раз с тех пор, как создано хранилище</numerusform>
            </translation>
        </message>
        <message>
            <source>These files are of an earlier version, which kept no list: it had one way in.</source>
            <translation>Эти файлы от прежней версии, которая не вела списка: вход был один.</translation>
        </message>
        <message>
            <source>Stop using the keyfile</source>
            <translation>Больше не использовать файл-ключ</translation>
        </message>
        <message>
            <source>Use a keyfile as well…</source>
            <translation>Использовать ещё и файл-ключ…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>Сменить парольную фразу…</translation>
        </message>
        <message>
            <source>used just now</source>
            <translation>использован сейчас</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Восстановление</translation>
        </message>
        <message>
            <source>Five shares on paper, with five people in different places. Any three open this vault when the passphrase is lost; one or two open nothing. They need the vault's files: a backup is what survives their loss.</source>
            <translation>Пять долей на бумаге у пяти человек в разных местах. Если фраза потеряна, любые три открывают это хранилище; одна или две не открывают ничего. Для этого нужны файлы хранилища: их потерю переживает резервная копия.</translation>
        </message>
        <message>
            <source>Last rehearsed on {0}</source>
            <translation>Проверено {0}</translation>
        </message>
        <message>
            <source>Never rehearsed: nobody knows whether it works</source>
            <translation>Ни разу не проверено: никто не знает, работает ли</translation>
        </message>
        <message>
            <source>Make new recovery shares…</source>
            <translation>Сделать новые доли…</translation>
        </message>
        <message>
            <source>Make recovery shares…</source>
            <translation>Сделать доли восстановления…</translation>
        </message>
        <message>
            <source>Rehearse…</source>
            <translation>Проверить…</translation>
        </message>
        <message>
            <source>Let them open a backup…</source>
            <translation>Открывать ими и копию…</translation>
        </message>
        <message>
            <source>Somebody saw the passphrase, or had this laptop in their hands?</source>
            <translation>Кто-то видел фразу или держал этот ноутбук в руках?</translation>
        </message>
        <message>
            <source>Then a new passphrase is not enough: everything has to move to a new key.</source>
            <translation>Тогда новой фразы мало: всё нужно перенести под новый ключ.</translation>
        </message>
        <message>
            <source>Passphrase seen, or laptop imaged…</source>
            <translation>Фразу видели или ноутбук скопировали…</translation>
        </message>
    </context>
    <context>
        <name>WhatGoes</name>
        <message>
            <source>What goes</source>
            <translation>Что уходит</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Снять все отметки</translation>
        </message>
        <message>
            <source>Drafts stay here. Your own copies stay until the receipt arrives.</source>
            <translation>Черновики остаются здесь. Ваши копии остаются, пока не придёт расписка.</translation>
        </message>
        <message>
            <source>What was sent and has no receipt yet goes once more; nothing is taken in twice.</source>
            <translation>То, что отправлено и ещё без расписки, уходит ещё раз; дважды ничего не принимается.</translation>
        </message>
        <message numerus="yes">
            <source>%n older one(s) go along when nothing is unticked.</source>
            <translation>
                <numerusform>%n более раннее уходит вместе с ними, если ничего не снято.</numerusform>
                <numerusform>%n более ранних уходят вместе с ними, если ничего не снято.</numerusform>
                <numerusform>%n более ранних уходят вместе с ними, если ничего не снято.</numerusform>
            </translation>
        </message>
        <message>
            <source>A withdrawn consent always travels, so that nobody uses the testimony by mistake: it is kept from every report.</source>
            <translation>Отозванное согласие уходит всегда, чтобы никто не использовал свидетельство по ошибке: ни в один отчёт оно не попадает.</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>запечатано</translation>
        </message>
        <message>
            <source>Consent withdrawn on {0}</source>
            <translation>Согласие отозвано: {0}</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Changed since it arrived</source>
            <translation>Изменено после получения</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>только текст</translation>
        </message>
        <message>
            <source>up to {size}</source>
            <translation>до {size}</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), {1}</source>
            <translation>
                <numerusform>{0} из %n свидетельства, {1}</numerusform>
                <numerusform>{0} из %n свидетельств, {1}</numerusform>
                <numerusform>{0} из %n свидетельств, {1}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), text only</source>
            <translation>
                <numerusform>{0} из %n свидетельства, только текст</numerusform>
                <numerusform>{0} из %n свидетельств, только текст</numerusform>
                <numerusform>{0} из %n свидетельств, только текст</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n testimony(ies)</source>
            <translation>
                <numerusform>ни одного из %n свидетельства</numerusform>
                <numerusform>ни одного из %n свидетельств</numerusform>
                <numerusform>ни одного из %n свидетельств</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Отметить все</translation>
        </message>
    </context>
    <context>
        <name>WhereTo</name>
        <message>
            <source>Where to</source>
            <translation>Куда</translation>
        </message>
        <message>
            <source>Folder {0}</source>
            <translation>Папка {0}</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Другая папка…</translation>
        </message>
        <message>
            <source>My files</source>
            <translation>Мои файлы</translation>
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
            <translation>{0}, свободно {1}</translation>
        </message>
        <message>
            <source>This does not fit here: {0} are needed.</source>
            <translation>Здесь не поместится: нужно {0}.</translation>
        </message>
    </context>
    <context>
        <name>WipeCards</name>
        <message>
            <source>To be wiped</source>
            <translation>Нужно стереть</translation>
        </message>
        <message>
            <source>Every file was read back and is the same as on the card. Wipe it now, by formatting it in the camera or telephone.</source>
            <translation>Каждый файл прочитан заново и совпадает с тем, что на карте. Сотрите её сейчас: отформатируйте в камере или телефоне.</translation>
        </message>
        <message>
            <source>Deleting on cards and telephones does not erase: what was there can often be brought back. Where that would endanger somebody, keep the card as safe as this laptop, or destroy it.</source>
            <translation>Удаление на картах и телефонах не стирает: прежнее часто можно восстановить. Если это кому-то опасно, храните карту так же надёжно, как этот ноутбук, или уничтожьте её.</translation>
        </message>
        <message>
            <source>Card or telephone</source>
            <translation>Карта или телефон</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>taken in on {day}</source>
            <translation>принято {day}</translation>
        </message>
        <message>
            <source>for {number}</source>
            <translation>для {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) left on it were not taken in</source>
            <translation>
                <numerusform>ещё %n файл на ней не принят</numerusform>
                <numerusform>ещё %n файла на ней не приняты</numerusform>
                <numerusform>ещё %n файлов на ней не приняты</numerusform>
            </translation>
        </message>
        <message>
            <source>It is wiped</source>
            <translation>Стёрто</translation>
        </message>
    </context>
    <context>
        <name>WishNotice</name>
        <message>
            <source>Nothing of it goes out meanwhile. It is for coordinators to decide: {numbers}</source>
            <translation>Пока ничего из него не выпускается. Решать координаторам: {numbers}</translation>
        </message>
        <message>
            <source>A witness wants a testimony erased</source>
            <translation>Свидетель просит стереть свидетельство</translation>
        </message>
        <message>
            <source>Look and decide…</source>
            <translation>Посмотреть и решить…</translation>
        </message>
    </context>
    <context>
        <name>WithWho</name>
        <message>
            <source>Witness {number}</source>
            <translation>Свидетель {number}</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Младше 18</translation>
        </message>
        <message>
            <source>Another witness speaks too</source>
            <translation>Говорит и другой свидетель</translation>
        </message>
        <message>
            <source>Sealed: only coordinators open it. Leave it open here</source>
            <translation>Запечатано: откроют только координаторы. Оставить открытым</translation>
        </message>
        <message>
            <source>Open on this laptop. Seal it instead</source>
            <translation>Открыто на этом ноутбуке. Запечатать</translation>
        </message>
    </context>
    <context>
        <name>Withdrawal</name>
        <message>
            <source>The witness takes every Yes back</source>
            <translation>Свидетель отзывает каждое «да»</translation>
        </message>
        <message>
            <source>Take every Yes back?</source>
            <translation>Отозвать каждое «да»?</translation>
        </message>
        <message>
            <source>From now on it is used for nothing. What was given to others already cannot be called back; the withdrawal goes to the coordinators with your next bundle, and they see who has it.</source>
            <translation>С этого дня это ни для чего не используется. Уже переданное другим отозвать нельзя; отзыв уйдёт координаторам со следующим пакетом, и они увидят, у кого это есть.</translation>
        </message>
        <message>
            <source>No, leave it</source>
            <translation>Нет, оставить</translation>
        </message>
        <message>
            <source>Yes, take all back</source>
            <translation>Да, отозвать всё</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Testifier</source>
            <translation>Свидетель</translation>
        </message>
        <message>
            <source>Victim</source>
            <translation>Пострадавший</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Родственник</translation>
        </message>
        <message>
            <source>Source still inside, never used</source>
            <translation>Источник, который ещё там, не используется</translation>
        </message>
        <message>
            <source>Alleged perpetrator</source>
            <translation>Предполагаемый виновный</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Должностное лицо</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Переводчик</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Помощник</translation>
        </message>
        <message>
            <source>Other person</source>
            <translation>Другой человек</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Нет вестей, исчезновение</translation>
        </message>
        <message>
            <source>Passport taken</source>
            <translation>Паспорт изъят</translation>
        </message>
        <message>
            <source>Summoned</source>
            <translation>Вызов к властям</translation>
        </message>
        <message>
            <source>Police custody</source>
            <translation>В полиции</translation>
        </message>
        <message>
            <source>Re-education camp</source>
            <translation>Лагерь перевоспитания</translation>
        </message>
        <message>
            <source>Pre-trial detention</source>
            <translation>Следственный изолятор</translation>
        </message>
        <message>
            <source>Sentenced</source>
            <translation>Приговор</translation>
        </message>
        <message>
            <source>Prison</source>
            <translation>Тюрьма</translation>
        </message>
        <message>
            <source>Forced job placement</source>
            <translation>Принудительное трудоустройство</translation>
        </message>
        <message>
            <source>Forced labour</source>
            <translation>Принудительный труд</translation>
        </message>
        <message>
            <source>House arrest</source>
            <translation>Домашний арест</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Больница</translation>
        </message>
        <message>
            <source>Child in a state institution</source>
            <translation>Ребёнок в государственном учреждении</translation>
        </message>
        <message>
            <source>Shown in state media</source>
            <translation>Показ в государственных СМИ</translation>
        </message>
        <message>
            <source>Heard from</source>
            <translation>Есть вести</translation>
        </message>
        <message>
            <source>Released, under watch</source>
            <translation>На свободе под надзором</translation>
        </message>
        <message>
            <source>At home, restrictions unknown</source>
            <translation>Дома, ограничения неизвестны</translation>
        </message>
        <message>
            <source>Detained again</source>
            <translation>Повторное задержание</translation>
        </message>
        <message>
            <source>Left the country</source>
            <translation>Выезд из страны</translation>
        </message>
        <message>
            <source>Asylum asked for</source>
            <translation>Просьба об убежище</translation>
        </message>
        <message>
            <source>Asylum refused</source>
            <translation>В убежище отказано</translation>
        </message>
        <message>
            <source>Asylum granted</source>
            <translation>Убежище получено</translation>
        </message>
        <message>
            <source>Deportation threatened</source>
            <translation>Угроза высылки</translation>
        </message>
        <message>
            <source>Deported</source>
            <translation>Высылка</translation>
        </message>
        <message>
            <source>Dead</source>
            <translation>Нет в живых</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>Held without freedom</source>
            <translation>Лишение свободы</translation>
        </message>
        <message>
            <source>Enforced disappearance</source>
            <translation>Насильственное исчезновение</translation>
        </message>
        <message>
            <source>Torture or ill-treatment</source>
            <translation>Пытки или жестокое обращение</translation>
        </message>
        <message>
            <source>Family torn apart</source>
            <translation>Разлучение семьи</translation>
        </message>
        <message>
            <source>Forced medical procedure</source>
            <translation>Принудительное медицинское вмешательство</translation>
        </message>
        <message>
            <source>Things taken away</source>
            <translation>Изъятие имущества</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Слежка</translation>
        </message>
        <message>
            <source>Religion restricted</source>
            <translation>Ограничение религии</translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation>Смерть под стражей</translation>
        </message>
        <message>
            <source>Unfair trial</source>
            <translation>Несправедливый суд</translation>
        </message>
        <message>
            <source>Forced return</source>
            <translation>Принудительное возвращение</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Keep it in the archive</source>
            <translation>Хранить в архиве</translation>
        </message>
        <message>
            <source>Compare it with other cases</source>
            <translation>Сравнивать с другими делами</translation>
        </message>
        <message>
            <source>Partners named to the witness</source>
            <translation>Партнёры, названные свидетелю</translation>
        </message>
        <message>
            <source>My name to the UN, in confidence</source>
            <translation>Моё имя в ООН, конфиденциально</translation>
        </message>
        <message>
            <source>The UN sends the victim's name to the government</source>
            <translation>ООН сообщает имя пострадавшего правительству</translation>
        </message>
        <message>
            <source>The UN publishes</source>
            <translation>Публикует ООН</translation>
        </message>
        <message>
            <source>Petition to a named authority</source>
            <translation>Обращение к названному органу</translation>
        </message>
        <message>
            <source>My own asylum or court case</source>
            <translation>Моё собственное дело об убежище или в суде</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>Суды</translation>
        </message>
        <message>
            <source>Journalists</source>
            <translation>Журналисты</translation>
        </message>
        <message>
            <source>Public victims database</source>
            <translation>Открытая база данных пострадавших</translation>
        </message>
        <message>
            <source>Public on the web</source>
            <translation>Открыто в интернете</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Голос</translation>
        </message>
        <message>
            <source>Copies of documents</source>
            <translation>Копии документов</translation>
        </message>
        <message>
            <source>May we contact you again</source>
            <translation>Можно ли снова связаться с вами</translation>
        </message>
        <message>
            <source>Not asked: counts as No</source>
            <translation>Не спрошено: считается как «Нет»</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>Yes, with conditions</source>
            <translation>Да, с условиями</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Срок истёк</translation>
        </message>
        <message>
            <source>Replaced by a later answer</source>
            <translation>Заменено более поздним ответом</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Не используется</translation>
        </message>
        <message>
            <source>Details made general</source>
            <translation>Подробности обобщены</translation>
        </message>
        <message>
            <source>Under another name</source>
            <translation>Под другим именем</translation>
        </message>
        <message>
            <source>With the name</source>
            <translation>С именем</translation>
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation>Устно, на записи</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Устно</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Письменно</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Лично</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>By video call</source>
            <translation>По видеосвязи</translation>
        </message>
        <message>
            <source>Written by the witness</source>
            <translation>Написано свидетелем</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>Полученное сообщение</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Notes typed later</source>
            <translation>Заметки, набранные позже</translation>
        </message>
        <message>
            <source>Found online</source>
            <translation>Найдено в интернете</translation>
        </message>
        <message>
            <source>Passed on by somebody</source>
            <translation>Передано кем-то другим</translation>
        </message>
        <message>
            <source>First account</source>
            <translation>Первый рассказ</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Продолжение</translation>
        </message>
        <message>
            <source>Correction by the witness</source>
            <translation>Исправление свидетеля</translation>
        </message>
        <message>
            <source>Taken back by the witness</source>
            <translation>Свидетель взял слова обратно</translation>
        </message>
        <message>
            <source>News</source>
            <translation>Новости</translation>
        </message>
        <message>
            <source>Several witnesses together</source>
            <translation>Несколько свидетелей вместе</translation>
        </message>
        <message>
            <source>Sealed, not finished</source>
            <translation>Запечатано, не закончено</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Запечатано</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Полное имя</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Father's name</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Maiden name</source>
            <translation>Девичья фамилия</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Как зовут близкие</translation>
        </message>
        <message>
            <source>As in the passport</source>
            <translation>Как в паспорте</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кириллица</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Латиница</translation>
        </message>
        <message>
            <source>Kazakh, Arabic script</source>
            <translation>Казахский, арабское письмо</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Уйгурское письмо</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Китайское письмо</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Женский</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Мужской</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другой</translation>
        </message>
        <message>
            <source>Chinese identity number</source>
            <translation>Номер китайского удостоверения</translation>
        </message>
        <message>
            <source>Kazakh IIN</source>
            <translation>Казахстанский ИИН</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Паспорт</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Вид на жительство</translation>
        </message>
        <message>
            <source>Household register</source>
            <translation>Книга учёта семьи</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Другая бумага</translation>
        </message>
        <message>
            <source>Original seen</source>
            <translation>Видели подлинник</translation>
        </message>
        <message>
            <source>Copy seen</source>
            <translation>Видели копию</translation>
        </message>
        <message>
            <source>Photograph of a screen</source>
            <translation>Снимок экрана</translation>
        </message>
        <message>
            <source>Told of, not seen</source>
            <translation>Известно со слов, не видели</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>Copy these four words by hand onto a blank card. They are shown only now and kept nowhere.</source>
            <translation>Перепишите эти четыре слова от руки на чистую карточку. Они показаны только сейчас и нигде не хранятся.</translation>
        </message>
        <message>
            <source>No native speaker has read this list of words yet.</source>
            <translation>Этот список слов ещё не читал ни один носитель языка.</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Язык слов</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>Напечатать карточку</translation>
        </message>
        <message>
            <source>Print the card again</source>
            <translation>Напечатать карточку ещё раз</translation>
        </message>
        <message>
            <source>No printer took it: copy by hand</source>
            <translation>Принтер не принял: перепишите от руки</translation>
        </message>
    </context>
    <context>
        <name>_Nothing</name>
        <message>
            <source>Nobody found</source>
            <translation>Никто не найден</translation>
        </message>
        <message>
            <source>Nobody is in the archive yet</source>
            <translation>В архиве пока никого</translation>
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation>Попробуйте часть имени или другое написание.</translation>
        </message>
        <message>
            <source>People appear here once a bundle with a testimony about them is taken in.</source>
            <translation>Люди появляются здесь, как только принят пакет со свидетельством о них.</translation>
        </message>
    </context>
    <context>
        <name>_Parts</name>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Month?</source>
            <translation>Месяц?</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
    </context>
    <context>
        <name>_Reading</name>
        <message>
            <source>How exact</source>
            <translation>Насколько точно</translation>
        </message>
        <message>
            <source>and</source>
            <translation>и</translation>
        </message>
        <message>
            <source>On or in</source>
            <translation>Точно</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Примерно</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Между</translation>
        </message>
    </context>
    <context>
        <name>_SpellingLine</name>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>предложено</translation>
        </message>
        <message>
            <source>{0}: this spelling is right</source>
            <translation>{0}: это написание верно</translation>
        </message>
        <message>
            <source>{0}: this spelling is wrong</source>
            <translation>{0}: это написание неверно</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>suggested: Enter says that it is right, an empty line that it is wrong</source>
            <translation>предложено: Enter подтверждает, пустая строка отклоняет</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This bundle has been taken in before. Nothing was changed.</source>
            <translation>Этот пакет уже был принят. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Делать ничего не нужно.</translation>
        </message>
        <message>
            <source>Something is already there, and nothing is overwritten.</source>
            <translation>Там уже что-то есть, а поверх ничего не записывается.</translation>
        </message>
        <message>
            <source>Choose another name or place.</source>
            <translation>Выберите другое имя или место.</translation>
        </message>
        <message>
            <source>This bundle waits for its sender to be admitted, and was not taken in a second time.</source>
            <translation>Этот пакет ждёт, пока допустят отправителя; второй раз он не принят.</translation>
        </message>
        <message>
            <source>Compare the digits with the sender and admit them, or refuse them.</source>
            <translation>Сверьте числа с отправителем и допустите его или откажите.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Что-то пошло не так.</translation>
        </message>
        <message>
            <source>Try again; if it happens twice, tell your coordinator this code.</source>
            <translation>Попробуйте ещё раз; если повторится, сообщите координатору этот код.</translation>
        </message>
        <message>
            <source>The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept.</source>
            <translation>Файл изменился или исчез во время чтения ({found} из {expected} байт). Из него ничего не сохранено.</translation>
        </message>
        <message>
            <source>Check the card or stick and take the file in again.</source>
            <translation>Проверьте карту или флешку и примите файл ещё раз.</translation>
        </message>
        <message>
            <source>This backup cannot be read: {part}.</source>
            <translation>Эту копию нельзя прочитать: {part}.</translation>
        </message>
        <message>
            <source>Keep it as it is, and use another backup; make a new one into another folder.</source>
            <translation>Оставьте её как есть и возьмите другую копию; новую сделайте в другую папку.</translation>
        </message>
        <message>
            <source>Another program is writing this backup now.</source>
            <translation>Эту копию сейчас пишет другая программа.</translation>
        </message>
        <message>
            <source>Wait until it is done, then try again.</source>
            <translation>Подождите, пока она закончит, и попробуйте снова.</translation>
        </message>
        <message>
            <source>The backup in this folder knows {count} stretches of the log that this vault does not have: this vault was put back to an earlier state, or a copy of it is in use somewhere else. Nothing was written.</source>
            <translation>Копия в этой папке знает участки журнала, которых нет в этом хранилище (их {count}): хранилище вернули в прежнее состояние, или его двойник работает где-то ещё. Ничего не записано.</translation>
        </message>
        <message>
            <source>Keep this backup: restore it into a new folder and compare, and tell a coordinator.</source>
            <translation>Сохраните эту копию: восстановите её в новую папку, сравните и скажите координатору.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>В этой папке нет копии.</translation>
        </message>
        <message>
            <source>Choose the folder that the backup was made into; a first backup that was cut short is none.</source>
            <translation>Выберите папку, в которую делалась копия; первая копия, которую прервали, не считается.</translation>
        </message>
        <message>
            <source>The backup in this folder is of another vault. Nothing was written.</source>
            <translation>В этой папке копия другого хранилища. Ничего не записано.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Выберите другую папку.</translation>
        </message>
        <message>
            <source>There is a backup in this folder that this vault does not know.</source>
            <translation>В этой папке лежит копия, которую это хранилище не знает.</translation>
        </message>
        <message>
            <source>Type the passphrase of that backup, or choose an empty folder.</source>
            <translation>Введите парольную фразу той копии или выберите пустую папку.</translation>
        </message>
        <message>
            <source>What was written does not read back as it was written. The backup before it is whole.</source>
            <translation>Записанное читается не так, как было записано. Прежняя копия цела.</translation>
        </message>
        <message>
            <source>Use another stick or disk: this one loses data.</source>
            <translation>Возьмите другую флешку или диск: эта теряет данные.</translation>
        </message>
        <message>
            <source>This is not an encrypted file of ours, or its beginning is damaged: {reason}.</source>
            <translation>Это не наш зашифрованный файл, или его начало повреждено: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again from where it came; if that does not help, ask its sender to make it again.</source>
            <translation>Скопируйте его ещё раз оттуда, откуда он пришёл; если не поможет, попросите отправителя сделать его заново.</translation>
        </message>
        <message>
            <source>The beginning of the encrypted file was changed after it was made.</source>
            <translation>Начало зашифрованного файла изменили после того, как он был сделан.</translation>
        </message>
        <message>
            <source>The encrypted file is damaged: {reason}. Nothing of it was taken over.</source>
            <translation>Зашифрованный файл повреждён: {reason}. Из него ничего не принято.</translation>
        </message>
        <message>
            <source>This bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>Этот пакет построен неправильно: {reason}. Из него ничего не принято.</translation>
        </message>
        <message>
            <source>Keep the file and ask its sender to make it again.</source>
            <translation>Сохраните файл и попросите отправителя сделать его заново.</translation>
        </message>
        <message>
            <source>A signed document ({kind}) is not well formed: {reason}.</source>
            <translation>Подписанный документ ({kind}) построен неправильно: {reason}.</translation>
        </message>
        <message>
            <source>A signed document is not well formed: {reason}.</source>
            <translation>Подписанный документ построен неправильно: {reason}.</translation>
        </message>
        <message>
            <source>The field {field} is not acceptable: {reason}.</source>
            <translation>Поле {field} заполнено неправильно: {reason}.</translation>
        </message>
        <message>
            <source>Correct this field and try again; nothing was saved.</source>
            <translation>Исправьте это поле и попробуйте ещё раз; ничего не сохранено.</translation>
        </message>
        <message>
            <source>This form of own questions cannot be used here: {reason}.</source>
            <translation>Эту анкету здесь использовать нельзя: {reason}.</translation>
        </message>
        <message>
            <source>Ask the coordinator who published it, or update the program.</source>
            <translation>Спросите координатора, который её опубликовал, или обновите программу.</translation>
        </message>
        <message>
            <source>The text is not acceptable JSON: {reason}.</source>
            <translation>Этот текст не годится как JSON: {reason}.</translation>
        </message>
        <message>
            <source>Ask whoever made the file to make it again.</source>
            <translation>Попросите того, кто сделал файл, сделать его заново.</translation>
        </message>
        <message>
            <source>The passphrase parameters are out of range: {field}.</source>
            <translation>Параметры парольной фразы вне допустимых пределов: {field}.</translation>
        </message>
        <message>
            <source>The file is damaged or was made to exhaust this computer: use a copy of it.</source>
            <translation>Файл повреждён или сделан, чтобы истощить этот компьютер: возьмите его копию.</translation>
        </message>
        <message>
            <source>A key or address is not well formed: {reason}.</source>
            <translation>Ключ или адрес записан неправильно: {reason}.</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>Скопируйте его ещё раз, целиком, оттуда, откуда он пришёл.</translation>
        </message>
        <message>
            <source>This is not a keyfile: a keyfile has exactly 64 bytes.</source>
            <translation>Это не файл-ключ: в файле-ключе ровно 64 байта.</translation>
        </message>
        <message>
            <source>Choose the file that was made as this vault's keyfile.</source>
            <translation>Выберите файл, созданный как ключ этого хранилища.</translation>
        </message>
        <message>
            <source>The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation>Опись этого пакета построена неправильно: {reason}. Из него ничего не принято.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: it is damaged or not what it says.</source>
            <translation>Этот файл нельзя показать здесь: он повреждён или это не то, чем он назван.</translation>
        </message>
        <message>
            <source>It is kept exactly as it came. Export it to look at it elsewhere.</source>
            <translation>Он хранится точно таким, каким пришёл. Выгрузите его, чтобы посмотреть в другом месте.</translation>
        </message>
        <message>
            <source>The passphrase is empty, too long or not text.</source>
            <translation>Парольная фраза пуста, слишком длинна или не является текстом.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Введите её ещё раз.</translation>
        </message>
        <message>
            <source>A sealed piece is not well formed: {reason}. It was not opened; it is kept as it came.</source>
            <translation>Запечатанная часть составлена неправильно: {reason}. Она не открыта и хранится как пришла.</translation>
        </message>
        <message>
            <source>Ask who recorded it to hand it over again, and keep this bundle's file.</source>
            <translation>Попросите записавшего передать её ещё раз и сохраните файл этого пакета.</translation>
        </message>
        <message>
            <source>Recovery share {number} is not right: {reason}.</source>
            <translation>Доля {number} не годится: {reason}.</translation>
        </message>
        <message>
            <source>Compare it word by word with the paper; each share has 33 words.</source>
            <translation>Сверьте её с бумагой слово за словом; в каждой доле 33 слова.</translation>
        </message>
        <message>
            <source>Recovery share {number} has {count} words, and a share has 33.</source>
            <translation>В доле {number} слов: {count}, а должно быть 33.</translation>
        </message>
        <message>
            <source>Word {place} of recovery share {number} is not one of the words that shares are made of.</source>
            <translation>Слова номер {place} доли {number} нет среди слов, из которых составляют доли.</translation>
        </message>
        <message>
            <source>A signature does not verify. The file was changed, or was not made by who it says.</source>
            <translation>Подпись неверна. Файл изменён, или его сделал не тот, кто назван.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask its sender through another channel.</source>
            <translation>Сохраните файл, не доверяйте ему и спросите отправителя другим путём.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table: it is damaged, or of another kind.</source>
            <translation>Этот файл не читается как таблица: он повреждён или другого вида.</translation>
        </message>
        <message>
            <source>Save it again as a workbook (XLSX), or as text in UTF-8 (CSV), and choose that file.</source>
            <translation>Сохраните его заново как книгу (XLSX) или как текст в UTF-8 (CSV) и выберите тот файл.</translation>
        </message>
        <message>
            <source>This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over.</source>
            <translation>В этом пакете названо больше, чем может быть в пакете: {reason}. Из него ничего не принято.</translation>
        </message>
        <message>
            <source>Do not open it elsewhere. Ask its sender, through another channel, whether they made it.</source>
            <translation>Не открывайте его больше нигде. Спросите отправителя другим путём, он ли его сделал.</translation>
        </message>
        <message>
            <source>Another bundle with the same number is already here. Nothing of this one was taken over.</source>
            <translation>Здесь уже есть другой пакет с тем же номером. Из этого ничего не принято.</translation>
        </message>
        <message>
            <source>Keep both files and ask the sender how they came to make two.</source>
            <translation>Сохраните оба файла и спросите отправителя, откуда их взялось два.</translation>
        </message>
        <message>
            <source>A part of this bundle is not the one its sender signed. Nothing of it was taken over.</source>
            <translation>Часть этого пакета не та, что подписал отправитель. Из него ничего не принято.</translation>
        </message>
        <message>
            <source>The records in this bundle do not fit together: {reason}. Nothing of it was taken over.</source>
            <translation>Записи в этом пакете не сходятся между собой: {reason}. Из него ничего не принято.</translation>
        </message>
        <message>
            <source>What is in this bundle is not what its list says: {reason}. Nothing of it was taken over.</source>
            <translation>В этом пакете не то, что сказано в описи: {reason}. Из него ничего не принято.</translation>
        </message>
        <message>
            <source>This bundle was made for somebody else and encrypted to you afterwards.</source>
            <translation>Этот пакет сделан для кого-то другого, а потом зашифрован для вас.</translation>
        </message>
        <message>
            <source>Ask who gave it to you to forward it in the program, which says who passed it on.</source>
            <translation>Попросите того, кто его дал, переслать его в программе: тогда видно, кто его передал.</translation>
        </message>
        <message>
            <source>This bundle was forwarded more than once. Nothing of it was taken over.</source>
            <translation>Этот пакет переслан больше одного раза. Из него ничего не принято.</translation>
        </message>
        <message>
            <source>Ask for the bundle itself, or for one that was forwarded once.</source>
            <translation>Попросите сам пакет или такой, который переслан один раз.</translation>
        </message>
        <message>
            <source>This bundle was made by a newer version of the program.</source>
            <translation>Этот пакет сделан более новой версией программы.</translation>
        </message>
        <message>
            <source>Keep the file, update this program, then import it.</source>
            <translation>Сохраните файл, обновите программу, потом примите его.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing is lost.</source>
            <translation>Отменено. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Начните снова, когда будете готовы.</translation>
        </message>
        <message>
            <source>The file or folder cannot be read.</source>
            <translation>Файл или папку нельзя прочитать.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may read it.</source>
            <translation>Проверьте, что флешка или диск ещё подключены и что вам разрешено их читать.</translation>
        </message>
        <message>
            <source>This computer lacks a part of the system that recording needs.</source>
            <translation>На этом компьютере не хватает части системы, нужной для записи.</translation>
        </message>
        <message>
            <source>Files from a telephone or camera can be added. The set-up notes name the packages that are missing.</source>
            <translation>Файлы с телефона или камеры добавить можно. Недостающие пакеты названы в указаниях по установке.</translation>
        </message>
        <message>
            <source>The report could not be set in pages ({reason}).</source>
            <translation>Отчёт не удалось сверстать ({reason}).</translation>
        </message>
        <message>
            <source>Nothing was released. Tell your coordinator this code; a report as HTML may still be possible.</source>
            <translation>Ничего не выпущено. Сообщите координатору этот код; отчёт в HTML, возможно, получится.</translation>
        </message>
        <message>
            <source>Nobody is known here who could open a sealed testimony: {reason}.</source>
            <translation>Здесь не известен никто, кто мог бы открыть запечатанное свидетельство: {reason}.</translation>
        </message>
        <message>
            <source>Join an organisation whose roster names another coordinator, or record without sealing.</source>
            <translation>Вступите в организацию, в списке которой есть другой координатор, или записывайте не запечатывая.</translation>
        </message>
        <message>
            <source>The file or folder cannot be written.</source>
            <translation>Записать файл или папку нельзя.</translation>
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may write to it.</source>
            <translation>Проверьте, что флешка или диск ещё подключены и что вам разрешено на них писать.</translation>
        </message>
        <message>
            <source>A file did not read the same twice from the card, or not as it was stored. It was not taken in.</source>
            <translation>Файл дважды прочитался с карты по-разному или не так, как был записан. Он не принят.</translation>
        </message>
        <message>
            <source>Do not wipe the card. Copy it with another reader or computer, then take it in again.</source>
            <translation>Не стирайте карту. Скопируйте её другим устройством или на другом компьютере и примите снова.</translation>
        </message>
        <message>
            <source>The vault's database could not do this (number {number}). Nothing that was saved is lost.</source>
            <translation>База данных хранилища не смогла этого сделать (номер {number}). Ничего из сохранённого не потеряно.</translation>
        </message>
        <message>
            <source>Lock the vault, check the disk, and try again.</source>
            <translation>Заблокируйте хранилище, проверьте диск и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: the locked-in process that opens it broke over it and was ended.</source>
            <translation>Этот файл нельзя показать здесь: изолированный процесс, который его открывает, сломался на нём и был завершён.</translation>
        </message>
        <message>
            <source>Nothing else is touched, and the file is kept exactly as it came. It may have been made to do harm.</source>
            <translation>Больше ничего не затронуто, и файл хранится точно таким, каким пришёл. Возможно, он сделан, чтобы навредить.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: opening it took longer than {seconds} seconds and was stopped.</source>
            <translation>Этот файл нельзя показать здесь: открытие заняло больше {seconds} секунд и было остановлено.</translation>
        </message>
        <message>
            <source>Pictures and documents are not opened on this computer: their process cannot be locked in here.</source>
            <translation>На этом компьютере изображения и документы не открываются: их процесс здесь нельзя изолировать.</translation>
        </message>
        <message>
            <source>They are kept exactly as they came. Look at them on another computer.</source>
            <translation>Они хранятся точно такими, какими пришли. Посмотрите их на другом компьютере.</translation>
        </message>
        <message>
            <source>The {what} cannot be used.</source>
            <translation>Не удаётся использовать: {what}.</translation>
        </message>
        <message>
            <source>Another program may be using it, or the system forbids it. Close that program, or choose another.</source>
            <translation>Возможно, этим устройством пользуется другая программа или его запрещает система. Закройте ту программу или выберите другое устройство.</translation>
        </message>
        <message>
            <source>The {what} gives nothing any more. What was recorded until then is kept.</source>
            <translation>Больше нет сигнала: {what}. Всё записанное до этого сохранено.</translation>
        </message>
        <message>
            <source>Connect it again, choose Look again, and begin another recording.</source>
            <translation>Подключите снова, нажмите «Искать снова» и начните новую запись.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing that was saved is lost.</source>
            <translation>Диск полон. Ничего из сохранённого не потеряно.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then try again.</source>
            <translation>Освободите место или выберите другой диск и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>This does not fit into files of at most {limit} bytes.</source>
            <translation>Это не поместится в файлы не больше {limit} байт.</translation>
        </message>
        <message>
            <source>Choose a larger size for the files.</source>
            <translation>Выберите больший размер файлов.</translation>
        </message>
        <message>
            <source>Records or consents changed after this report was prepared.</source>
            <translation>Записи или согласия изменились после подготовки этого отчёта.</translation>
        </message>
        <message>
            <source>Prepare the report again and read what changed; nothing was released.</source>
            <translation>Подготовьте отчёт заново и прочтите, что изменилось; ничего не выпущено.</translation>
        </message>
        <message>
            <source>The form has faults ({count}) and was not published.</source>
            <translation>В анкете есть ошибки ({count}), она не опубликована.</translation>
        </message>
        <message>
            <source>Correct the workbook as the list says, and choose it again. Nothing was changed.</source>
            <translation>Исправьте книгу по списку и выберите её снова. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>There is no form of that name in force.</source>
            <translation>Анкеты с таким именем сейчас нет.</translation>
        </message>
        <message>
            <source>See `amanat form list`.</source>
            <translation>Смотрите `amanat form list`.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Поиск остановлен.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Начните поиск снова.</translation>
        </message>
        <message>
            <source>One of the two key files was older than the other or damaged. It was made right again.</source>
            <translation>Один из двух файлов ключей был старше другого или повреждён. Он исправлен.</translation>
        </message>
        <message>
            <source>After a power cut that is nothing. Else somebody may have put it back: tell a coordinator.</source>
            <translation>После отключения питания это ничего не значит. Иначе его могли подменить старым: скажите координатору.</translation>
        </message>
        <message>
            <source>Both key files were put back to an older state: a passphrase that was changed may open the vault again.</source>
            <translation>Оба файла ключей заменены старыми: прежняя, уже сменённая парольная фраза может снова открывать хранилище.</translation>
        </message>
        <message>
            <source>Change the passphrase now, and tell a coordinator who could reach this computer.</source>
            <translation>Смените парольную фразу сейчас и скажите координатору, у кого был доступ к этому компьютеру.</translation>
        </message>
        <message>
            <source>Both copies of the vault's key file are damaged, so no passphrase can open it.</source>
            <translation>Обе копии файла ключей хранилища повреждены, поэтому его не откроет ни одна парольная фраза.</translation>
        </message>
        <message>
            <source>Copy the whole folder as it is, then restore the key files from a backup.</source>
            <translation>Скопируйте всю папку как есть, потом восстановите файлы ключей из резервной копии.</translation>
        </message>
        <message>
            <source>This is the last way into the vault. Without it nobody could open the vault again.</source>
            <translation>Это последний вход в хранилище. Без него никто больше его не откроет.</translation>
        </message>
        <message>
            <source>Add another way in first.</source>
            <translation>Сначала добавьте другой вход.</translation>
        </message>
        <message>
            <source>The check of the finished file did not pass: {findings} findings, first in {place} ({kind}).</source>
            <translation>Готовый файл не прошёл проверку: замечаний {findings}, первое: {place} ({kind}).</translation>
        </message>
        <message>
            <source>Nothing was released. Read the findings, remove what they name, and prepare the report again.</source>
            <translation>Ничего не выпущено. Прочтите замечания, уберите то, что в них названо, и подготовьте отчёт заново.</translation>
        </message>
        <message>
            <source>Lists and log of this vault did not agree in {count} places. The lists were built again from the log.</source>
            <translation>Списки и журнал этого хранилища не сошлись, мест: {count}. Списки построены заново по журналу.</translation>
        </message>
        <message>
            <source>Nothing is lost. If it happens again, old parts of the vault were put back: tell a coordinator.</source>
            <translation>Ничего не потеряно. Если повторится, кто-то вернул старые части хранилища: сообщите координатору.</translation>
        </message>
        <message>
            <source>The computer could not do this.</source>
            <translation>Компьютер не смог этого сделать.</translation>
        </message>
        <message>
            <source>A record in this file is not well formed: {reason}.</source>
            <translation>Запись в этом файле построена неправильно: {reason}.</translation>
        </message>
        <message>
            <source>A piece of this recording or file is missing or was changed ({part}).</source>
            <translation>Кусок этой записи или файла пропал или изменён ({part}).</translation>
        </message>
        <message>
            <source>Everything else is intact. Import the bundle that brought it again, or restore a backup.</source>
            <translation>Всё остальное цело. Примите ещё раз пакет, с которым это пришло, или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>The parts of a recording are all here but do not make the recording that was announced.</source>
            <translation>Все части записи здесь, но вместе они не дают ту запись, которая была названа.</translation>
        </message>
        <message>
            <source>The parts are kept. Ask the sender to export this recording again.</source>
            <translation>Части сохранены. Попросите отправителя выгрузить эту запись ещё раз.</translation>
        </message>
        <message>
            <source>This file cannot be shown here: its {what} is beyond the limit of {limit}.</source>
            <translation>Этот файл нельзя показать здесь: {what} больше предела {limit}.</translation>
        </message>
        <message>
            <source>A font that reports need is missing on this computer: {font}.</source>
            <translation>На этом компьютере нет шрифта, который нужен отчётам: {font}.</translation>
        </message>
        <message>
            <source>Install it (on Debian the package {package}), then make the report again. Nothing was released.</source>
            <translation>Установите его (в Debian это пакет {package}) и составьте отчёт заново. Ничего не выпущено.</translation>
        </message>
        <message>
            <source>No {what} was found on this computer.</source>
            <translation>На этом компьютере не найдено: {what}.</translation>
        </message>
        <message>
            <source>Connect one, or switch it on, and choose Look again. Files from a telephone can always be added.</source>
            <translation>Подключите или включите и нажмите «Искать снова». Файлы с телефона можно добавить всегда.</translation>
        </message>
        <message>
            <source>This vault belongs to no organisation yet.</source>
            <translation>Это хранилище пока не принадлежит ни к одной организации.</translation>
        </message>
        <message>
            <source>Open a coordinator's invitation, or create an organisation.</source>
            <translation>Откройте приглашение координатора или создайте организацию.</translation>
        </message>
        <message>
            <source>There is nobody to hand this over to: no other coordinator and no archive recipient.</source>
            <translation>Передать это некому: нет ни другого координатора, ни архивного получателя.</translation>
        </message>
        <message>
            <source>Join an organisation first, or ask for a roster that names another coordinator.</source>
            <translation>Сначала присоединитесь к организации или попросите реестр, в котором назван другой координатор.</translation>
        </message>
        <message>
            <source>The signer of this {kind} is not permitted to sign it.</source>
            <translation>У того, кто это подписал, нет права подписывать ({kind}).</translation>
        </message>
        <message>
            <source>Keep the file and ask a coordinator you know in person.</source>
            <translation>Сохраните файл и спросите координатора, которого знаете лично.</translation>
        </message>
        <message>
            <source>Records in this bundle are by somebody whom no coordinator has certified.</source>
            <translation>В этом пакете есть записи человека, которому ни один координатор не дал сертификата.</translation>
        </message>
        <message>
            <source>Ask the sender for that person's certificate, or for the bundle that they made themselves.</source>
            <translation>Попросите у отправителя сертификат этого человека или пакет, сделанный им самим.</translation>
        </message>
        <message>
            <source>This {kind} is for somebody else.</source>
            <translation>Это ({kind}) предназначено кому-то другому.</translation>
        </message>
        <message>
            <source>Give it to the person it is for.</source>
            <translation>Отдайте его тому, кому оно предназначено.</translation>
        </message>
        <message>
            <source>This file is encrypted to somebody else.</source>
            <translation>Этот файл зашифрован для кого-то другого.</translation>
        </message>
        <message>
            <source>Give it to the person it is for, or ask its sender to make one for you.</source>
            <translation>Отдайте его тому, для кого он, или попросите отправителя сделать такой для вас.</translation>
        </message>
        <message>
            <source>There is no {what} with that number.</source>
            <translation>С таким номером ничего нет ({what}).</translation>
        </message>
        <message>
            <source>Check the number, or search by name.</source>
            <translation>Проверьте номер или поищите по имени.</translation>
        </message>
        <message>
            <source>That is not permitted: {reason}.</source>
            <translation>Это не разрешено: {reason}.</translation>
        </message>
        <message>
            <source>Ask a coordinator.</source>
            <translation>Спросите координатора.</translation>
        </message>
        <message>
            <source>{count} texts were approved that are not the texts of this draft, or still hold open questions.</source>
            <translation>Одобрено текстов, которые не из этого черновика или в которых ещё есть вопросы: {count}.</translation>
        </message>
        <message>
            <source>Read the texts as they are now and decide every question; nothing was released.</source>
            <translation>Прочтите тексты такими, какие они сейчас, и решите каждый вопрос; ничего не выпущено.</translation>
        </message>
        <message>
            <source>Files of this type cannot be shown inside the program.</source>
            <translation>Файлы такого вида нельзя показать в программе.</translation>
        </message>
        <message>
            <source>Nothing was recorded: neither sound nor picture had arrived.</source>
            <translation>Ничего не записано: не пришло ни звука, ни изображения.</translation>
        </message>
        <message>
            <source>Wait until it says Recording. If it stays at Starting, choose another microphone or camera.</source>
            <translation>Дождитесь слов «Идёт запись». Если остаётся «Начинается…», выберите другой микрофон или камеру.</translation>
        </message>
        <message>
            <source>There is nothing to hand over: receipts cover all of it.</source>
            <translation>Передавать нечего: на всё есть расписки.</translation>
        </message>
        <message>
            <source>Choose testimonies yourself if you want to send them again.</source>
            <translation>Выберите свидетельства сами, если хотите отправить их ещё раз.</translation>
        </message>
        <message>
            <source>Nothing may be released for this audience: {reasons}.</source>
            <translation>Для этих читателей выпускать ничего нельзя: {reasons}.</translation>
        </message>
        <message>
            <source>See what each consent allows, or choose another audience or selection.</source>
            <translation>Посмотрите, что разрешает каждое согласие, или выберите других читателей или другие свидетельства.</translation>
        </message>
        <message>
            <source>This file is from another organisation than the one this vault belongs to.</source>
            <translation>Этот файл из другой организации, не из той, которой принадлежит это хранилище.</translation>
        </message>
        <message>
            <source>A vault belongs to one organisation for ever. Make another vault for another organisation.</source>
            <translation>Хранилище навсегда принадлежит одной организации. Создайте для другой организации другое хранилище.</translation>
        </message>
        <message>
            <source>The database was changed from outside since this vault was locked: old parts of it may have been put back.</source>
            <translation>С тех пор как хранилище заперли, базу данных изменили извне: в неё могли вернуть старые части.</translation>
        </message>
        <message>
            <source>Check the vault, compare it with a backup, and tell a coordinator who could reach this computer.</source>
            <translation>Проверьте хранилище, сравните его с копией и скажите координатору, у кого был доступ к этому компьютеру.</translation>
        </message>
        <message>
            <source>The camera gives no picture any more. The sound is still being recorded.</source>
            <translation>От камеры больше нет изображения. Звук записывается дальше.</translation>
        </message>
        <message>
            <source>Listen on. At the next pause stop, connect it again, choose Look again, and begin another recording.</source>
            <translation>Слушайте дальше. В ближайшем перерыве остановите запись, подключите камеру снова, нажмите «Искать снова» и начните новую запись.</translation>
        </message>
        <message>
            <source>{count} pieces of recordings or files are missing or were changed.</source>
            <translation>Частей записей или файлов не хватает или они изменены: {count}.</translation>
        </message>
        <message>
            <source>Check the vault: it names the cases. Restore a backup, or import again the bundle that brought them.</source>
            <translation>Проверьте хранилище: будут названы дела. Восстановите копию или снова примите пакет, с которым они пришли.</translation>
        </message>
        <message>
            <source>Something in the vault's folder was changed from outside since it was locked.</source>
            <translation>С тех пор как хранилище заперли, в его папке что-то изменили извне.</translation>
        </message>
        <message>
            <source>The recording ended because something failed. What was recorded until then is kept.</source>
            <translation>Запись закончилась из-за сбоя. Всё записанное до этого сохранено.</translation>
        </message>
        <message>
            <source>Start another recording. If it happens again, use another camera or microphone.</source>
            <translation>Начните новую запись. Если это повторится, возьмите другую камеру или микрофон.</translation>
        </message>
        <message>
            <source>This was refused.</source>
            <translation>Отклонено.</translation>
        </message>
        <message>
            <source>This opens a vault, but not the one that is open here, or not all of it: {count} testimonies.</source>
            <translation>Это открывает хранилище, но не то, что открыто здесь, или не всё: свидетельств {count}.</translation>
        </message>
        <message>
            <source>Do not rely on it. Make new recovery shares or a new passphrase, make a backup, and rehearse again.</source>
            <translation>Не полагайтесь на это. Сделайте новые доли или новую фразу, резервную копию и проверьте снова.</translation>
        </message>
        <message>
            <source>There are two different rosters of version {version}, and {count} steward(s) signed both.</source>
            <translation>Есть два разных реестра версии {version}; подписавших оба распорядителей: {count}.</translation>
        </message>
        <message>
            <source>Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person.</source>
            <translation>Сохраните файл. Возможно, кто-то захватывает организацию: встретьтесь с координатором, которого знаете лично.</translation>
        </message>
        <message>
            <source>Rosters are missing between version {held}, which this vault holds, and version {offered}.</source>
            <translation>Не хватает реестров между версией {held}, которая есть в этом хранилище, и версией {offered}.</translation>
        </message>
        <message>
            <source>Ask the coordinator for an invitation or receipt that holds all of them.</source>
            <translation>Попросите у координатора приглашение или расписку, где есть все они.</translation>
        </message>
        <message>
            <source>The organisation's roster was refused: {reason}.</source>
            <translation>Реестр организации отклонён: {reason}.</translation>
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask a coordinator you know in person.</source>
            <translation>Сохраните файл, не доверяйте ему и спросите координатора, которого знаете лично.</translation>
        </message>
        <message>
            <source>An older roster was offered (version {offered}); this vault already holds version {held}.</source>
            <translation>Предложен более старый реестр (версия {offered}); в этом хранилище уже есть версия {held}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask the coordinator for a newer file.</source>
            <translation>Ничего не изменилось. Попросите у координатора файл новее.</translation>
        </message>
        <message>
            <source>The mark that tells whether this vault was changed from outside is older than it was, or gone. Old parts of the vault may have been put back.</source>
            <translation>Отметка, по которой видно, меняли ли хранилище извне, старее прежней или пропала. В хранилище могли вернуть старые части.</translation>
        </message>
        <message>
            <source>This key is no longer held, because the vault was locked.</source>
            <translation>Этого ключа больше нет в памяти: хранилище было заблокировано.</translation>
        </message>
        <message>
            <source>Unlock the vault and try again.</source>
            <translation>Откройте хранилище и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The vault already has as many ways in as it can hold.</source>
            <translation>В хранилище уже столько входов, сколько помещается.</translation>
        </message>
        <message>
            <source>Remove one that is not needed, then try again.</source>
            <translation>Удалите ненужный и попробуйте снова.</translation>
        </message>
        <message>
            <source>Something changed while it was being exported. The unfinished file is not to be used.</source>
            <translation>Что-то изменилось во время выгрузки. Незаконченный файл использовать нельзя.</translation>
        </message>
        <message>
            <source>Export again; if it happens twice, check the vault.</source>
            <translation>Выгрузите ещё раз; если повторится, проверьте хранилище.</translation>
        </message>
        <message>
            <source>Several files in a row could not be read: the card or disk they are on seems to be gone.</source>
            <translation>Несколько файлов подряд не читаются: похоже, карты или диска с ними больше нет.</translation>
        </message>
        <message>
            <source>Connect it again and begin anew: what is in already is not taken a second time.</source>
            <translation>Подключите снова и начните заново: принятое второй раз не принимается.</translation>
        </message>
        <message>
            <source>This table is larger than any that is read here.</source>
            <translation>Эта таблица больше, чем здесь читают.</translation>
        </message>
        <message>
            <source>Divide it into several files. Nothing was taken over.</source>
            <translation>Разделите её на несколько файлов. Ничего не принято.</translation>
        </message>
        <message>
            <source>Reading this table took too long and was stopped.</source>
            <translation>Таблица читалась слишком долго, чтение остановлено.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Copy its cells into a new workbook, and choose that file.</source>
            <translation>Возможно, её сделали со злым умыслом. Скопируйте ячейки в новую книгу и выберите её.</translation>
        </message>
        <message>
            <source>This testimony is sealed: this laptop cannot open it any more.</source>
            <translation>Это свидетельство запечатано: этот ноутбук больше не может его открыть.</translation>
        </message>
        <message>
            <source>A coordinator opens it once it is handed over.</source>
            <translation>Координатор откроет его, когда оно будет передано.</translation>
        </message>
        <message>
            <source>There are more than {limit} files in this folder.</source>
            <translation>В этой папке больше {limit} файлов.</translation>
        </message>
        <message>
            <source>Take in one of its folders after the other.</source>
            <translation>Принимайте вложенные папки одну за другой.</translation>
        </message>
        <message>
            <source>The organisation already asks {count} forms of its own, which is as many as travel.</source>
            <translation>У организации уже {count} своих анкет: больше не пересылается.</translation>
        </message>
        <message>
            <source>Withdraw one that is not asked any more. Answers that were given stay.</source>
            <translation>Отзовите ту, что больше не нужна. Данные ответы останутся.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program ({kind}).</source>
            <translation>Внутри программы что-то пошло не так ({kind}).</translation>
        </message>
        <message>
            <source>Nothing that was saved is lost. Lock and open the vault again; tell your coordinator this code.</source>
            <translation>Ничего из сохранённого не потеряно. Заблокируйте и снова откройте хранилище; сообщите координатору этот код.</translation>
        </message>
        <message>
            <source>There is no such audience of a report; there are {known}.</source>
            <translation>Для таких читателей отчётов нет; есть: {known}.</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Выберите из них.</translation>
        </message>
        <message>
            <source>The letters of this table cannot be told: it is neither UTF-8, UTF-16, GB18030 nor Windows-1251.</source>
            <translation>Кодировку таблицы не понять: это не UTF-8, не UTF-16, не GB18030 и не Windows-1251.</translation>
        </message>
        <message>
            <source>Open it in a program that shows it rightly, and save it as UTF-8.</source>
            <translation>Откройте её в программе, которая показывает её верно, и сохраните в UTF-8.</translation>
        </message>
        <message>
            <source>There is no field {field} in a testimony.</source>
            <translation>Поля {field} в свидетельстве нет.</translation>
        </message>
        <message>
            <source>See `amanat testimony schema` for every field there is; nothing was saved.</source>
            <translation>Все поля показывает `amanat testimony schema`; ничего не сохранено.</translation>
        </message>
        <message>
            <source>There is no such format of a report; there are {known}.</source>
            <translation>Отчётов в таком виде нет; есть: {known}.</translation>
        </message>
        <message>
            <source>The vault is busy and did not answer in time.</source>
            <translation>Хранилище занято и не ответило вовремя.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Попробуйте ещё раз немного позже.</translation>
        </message>
        <message>
            <source>The vault is damaged: {part}.</source>
            <translation>Хранилище повреждено: {part}.</translation>
        </message>
        <message>
            <source>Do not write to it. Copy the whole folder, then restore a backup or ask your coordinator.</source>
            <translation>Не пишите в него. Скопируйте всю папку, потом восстановите резервную копию или спросите координатора.</translation>
        </message>
        <message>
            <source>This vault is open in another window or program.</source>
            <translation>Это хранилище открыто в другом окне или программе.</translation>
        </message>
        <message>
            <source>Lock it there first, then try again.</source>
            <translation>Сначала заблокируйте его там, потом попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>Хранилище заблокировано.</translation>
        </message>
        <message>
            <source>Unlock it with your passphrase.</source>
            <translation>Откройте его своей парольной фразой.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of the program (its version {found}, ours {known}).</source>
            <translation>Это хранилище записано более новой версией программы (его версия {found}, наша {known}).</translation>
        </message>
        <message>
            <source>Install the newer version. Nothing in the vault was touched.</source>
            <translation>Установите более новую версию. В хранилище ничего не тронуто.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>В этой папке нет хранилища.</translation>
        </message>
        <message>
            <source>Choose the vault's folder, or make a new vault.</source>
            <translation>Выберите папку хранилища или создайте новое.</translation>
        </message>
        <message>
            <source>This vault was made by an older version and cannot be opened to read only.</source>
            <translation>Это хранилище создано более старой версией, открыть его только для чтения нельзя.</translation>
        </message>
        <message>
            <source>Lock it where it is open, then open it here as usual.</source>
            <translation>Заприте его там, где оно открыто, затем откройте здесь как обычно.</translation>
        </message>
        <message>
            <source>This vault is open to read only, because another window or program has it. Nothing was changed.</source>
            <translation>Это хранилище открыто только для чтения: оно занято другим окном или программой. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Lock it there, lock it here, then open it again.</source>
            <translation>Заприте его там, заприте здесь и откройте снова.</translation>
        </message>
        <message>
            <source>The database did not take a setting that keeps the vault safe: {setting}.</source>
            <translation>База данных не приняла настройку, которая защищает хранилище: {setting}.</translation>
        </message>
        <message>
            <source>Do not use this installation; install the program again.</source>
            <translation>Не пользуйтесь этой установкой; установите программу заново.</translation>
        </message>
        <message>
            <source>This passphrase could be guessed: who takes the laptop may try for years.</source>
            <translation>Эту фразу можно угадать: кто заберёт ноутбук, может подбирать годами.</translation>
        </message>
        <message>
            <source>Use seven words drawn by chance, or a longer passphrase that nobody could think of.</source>
            <translation>Возьмите семь случайных слов или фразу длиннее, до которой никто не додумается.</translation>
        </message>
        <message>
            <source>The passphrase does not open this vault.</source>
            <translation>Эта парольная фраза не открывает хранилище.</translation>
        </message>
        <message>
            <source>Type it again; check the keyboard's language and Caps Lock.</source>
            <translation>Введите её ещё раз; проверьте язык клавиатуры и Caps Lock.</translation>
        </message>
        <message>
            <source>These recovery shares do not open this vault.</source>
            <translation>Эти доли не открывают это хранилище.</translation>
        </message>
        <message>
            <source>Shares made before the newest ones, or for another vault, do not count. Check where they came from.</source>
            <translation>Доли, сделанные раньше последних или для другого хранилища, не действуют. Проверьте, откуда они.</translation>
        </message>
        <message>
            <source>That is not how this is used.</source>
            <translation>Так это не используется.</translation>
        </message>
        <message>
            <source>See the help of this command.</source>
            <translation>Посмотрите справку этой команды.</translation>
        </message>
    </context>
    <context>
        <name>ErrorDetails</name>
        <message>
            <source>NaN and infinities are not JSON</source>
            <translation>NaN и бесконечностей в JSON нет</translation>
        </message>
        <message>
            <source>a chain of rosters starts with version 1</source>
            <translation>цепочка реестров начинается с версии 1</translation>
        </message>
        <message>
            <source>a change has the wrong form</source>
            <translation>неверный вид изменения</translation>
        </message>
        <message>
            <source>a checkpoint</source>
            <translation>контрольная отметка</translation>
        </message>
        <message>
            <source>a checkpoint is malformed</source>
            <translation>контрольная отметка построена неправильно</translation>
        </message>
        <message>
            <source>a checkpoint is of another place</source>
            <translation>контрольная отметка из другого места</translation>
        </message>
        <message>
            <source>a checkpoint is signed by somebody else</source>
            <translation>контрольную отметку подписал другой</translation>
        </message>
        <message>
            <source>a content belongs to no record of its run</source>
            <translation>содержание не относится ни к одной записи своего отрезка</translation>
        </message>
        <message>
            <source>a coordinator's vault is where testimonies are kept</source>
            <translation>свидетельства хранятся именно в хранилище координатора</translation>
        </message>
        <message>
            <source>a date is YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>дата записывается как ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД</translation>
        </message>
        <message>
            <source>a decision needs a reason</source>
            <translation>решению нужна причина</translation>
        </message>
        <message>
            <source>a draft that does not read</source>
            <translation>черновик, который не читается</translation>
        </message>
        <message>
            <source>a field path has the wrong form</source>
            <translation>неверный вид пути к полю</translation>
        </message>
        <message>
            <source>a file it names belongs to another testimony here: propose it anew yourself</source>
            <translation>названный в нём файл принадлежит здесь и другому свидетельству: предложите сами заново</translation>
        </message>
        <message>
            <source>a head</source>
            <translation>оглавление</translation>
        </message>
        <message>
            <source>a header is malformed</source>
            <translation>заголовок построен неправильно</translation>
        </message>
        <message>
            <source>a key id has the wrong form</source>
            <translation>неверный вид номера ключа</translation>
        </message>
        <message>
            <source>a key stands twice</source>
            <translation>ключ стоит дважды</translation>
        </message>
        <message>
            <source>a letter has no glyph</source>
            <translation>для буквы нет знака в шрифте</translation>
        </message>
        <message>
            <source>a list of places that does not read</source>
            <translation>нечитаемый список мест</translation>
        </message>
        <message>
            <source>a list of places that is too large</source>
            <translation>слишком большой список мест</translation>
        </message>
        <message>
            <source>a member is larger than it may be</source>
            <translation>часть больше, чем может быть</translation>
        </message>
        <message>
            <source>a member is missing, added, renamed or of another size</source>
            <translation>части не хватает, она лишняя, переименована или другого размера</translation>
        </message>
        <message>
            <source>a number beyond every float</source>
            <translation>число больше любого возможного</translation>
        </message>
        <message>
            <source>a part lies outside its whole</source>
            <translation>часть лежит вне своего целого</translation>
        </message>
        <message>
            <source>a part was changed</source>
            <translation>одна из частей изменена</translation>
        </message>
        <message>
            <source>a part was changed, or its end is missing</source>
            <translation>одна из частей изменена, или нет её конца</translation>
        </message>
        <message>
            <source>a person or key stands twice</source>
            <translation>человек или ключ стоит дважды</translation>
        </message>
        <message>
            <source>a question has no choices</source>
            <translation>у вопроса нет вариантов</translation>
        </message>
        <message>
            <source>a question has no name of its own</source>
            <translation>у вопроса нет своего имени</translation>
        </message>
        <message>
            <source>a question holds other questions</source>
            <translation>вопрос содержит другие вопросы</translation>
        </message>
        <message>
            <source>a recipient has another spelling</source>
            <translation>получатель записан иначе</translation>
        </message>
        <message>
            <source>a recipient has the wrong length</source>
            <translation>неверная длина получателя</translation>
        </message>
        <message>
            <source>a recipient is not a key</source>
            <translation>получатель не является ключом</translation>
        </message>
        <message>
            <source>a recipient is not a key id</source>
            <translation>получатель не является номером ключа</translation>
        </message>
        <message>
            <source>a record changes its type</source>
            <translation>запись меняет свой вид</translation>
        </message>
        <message>
            <source>a record is by somebody else than its log</source>
            <translation>запись сделана не тем, чей это журнал</translation>
        </message>
        <message>
            <source>a recording is not added to it yet: lock and unlock once</source>
            <translation>запись ещё не добавлена: заблокируйте и откройте снова</translation>
        </message>
        <message>
            <source>a recording is not added to this testimony yet</source>
            <translation>запись ещё не добавлена к этому свидетельству</translation>
        </message>
        <message>
            <source>a reprisal befell somebody</source>
            <translation>месть кого-то постигла</translation>
        </message>
        <message>
            <source>a run does not lead to the link its author signed</source>
            <translation>отрезок не ведёт к звену, которое подписал автор</translation>
        </message>
        <message>
            <source>a run has another number of entries</source>
            <translation>в отрезке другое число записей</translation>
        </message>
        <message>
            <source>a run holds nothing</source>
            <translation>в отрезке ничего нет</translation>
        </message>
        <message>
            <source>a run is checked with somebody else's key</source>
            <translation>отрезок проверяется чужим ключом</translation>
        </message>
        <message>
            <source>a run names an object that is not its own</source>
            <translation>отрезок называет чужую часть</translation>
        </message>
        <message>
            <source>a sealed piece holds what no testimony does</source>
            <translation>в запечатанной части то, чего в свидетельстве не бывает</translation>
        </message>
        <message>
            <source>a sealed piece is of another log</source>
            <translation>запечатанная часть из другого журнала</translation>
        </message>
        <message>
            <source>a sealed record lacks its content</source>
            <translation>у запечатанной записи нет содержания</translation>
        </message>
        <message>
            <source>a signature has the wrong length</source>
            <translation>неверная длина подписи</translation>
        </message>
        <message>
            <source>a signature is not an object</source>
            <translation>подпись не является объектом</translation>
        </message>
        <message>
            <source>a signing key has the wrong length</source>
            <translation>неверная длина ключа подписи</translation>
        </message>
        <message>
            <source>a signing key is not a key</source>
            <translation>ключ подписи не является ключом</translation>
        </message>
        <message>
            <source>a signing seed has the wrong length</source>
            <translation>неверная длина начала ключа подписи</translation>
        </message>
        <message>
            <source>a stanza begins wrongly</source>
            <translation>строфа начинается неверно</translation>
        </message>
        <message>
            <source>a stanza has a letter that does not belong there</source>
            <translation>в строфе есть буква, которой там не место</translation>
        </message>
        <message>
            <source>a stanza has the wrong length</source>
            <translation>неверная длина строфы</translation>
        </message>
        <message>
            <source>a stanza has too few or too many arguments</source>
            <translation>в строфе слишком мало или слишком много значений</translation>
        </message>
        <message>
            <source>a stanza has too long a line</source>
            <translation>в строфе слишком длинная строка</translation>
        </message>
        <message>
            <source>a stanza holds a key that is none</source>
            <translation>в строфе ключ, который ключом не является</translation>
        </message>
        <message>
            <source>a stanza's arguments are malformed</source>
            <translation>значения строфы построены неправильно</translation>
        </message>
        <message>
            <source>a text in it is too long</source>
            <translation>в ней слишком длинный текст</translation>
        </message>
        <message>
            <source>a value JSON does not have</source>
            <translation>значение, которого в JSON не бывает</translation>
        </message>
        <message>
            <source>a whole has two hashes</source>
            <translation>у целого два хеша</translation>
        </message>
        <message>
            <source>a whole has two sizes</source>
            <translation>у целого два размера</translation>
        </message>
        <message>
            <source>an edge has the wrong form</source>
            <translation>неверный вид связи</translation>
        </message>
        <message>
            <source>an edge points out of range</source>
            <translation>связь ведёт за пределы</translation>
        </message>
        <message>
            <source>an end only goes with between</source>
            <translation>конец бывает только у «между»</translation>
        </message>
        <message>
            <source>an envelope</source>
            <translation>конверт</translation>
        </message>
        <message>
            <source>an id in its header has the wrong form</source>
            <translation>неверный вид номера в заголовке</translation>
        </message>
        <message>
            <source>an identity has the wrong length</source>
            <translation>неверная длина тайного ключа</translation>
        </message>
        <message>
            <source>an integer beyond 2^53</source>
            <translation>целое число больше 2^53</translation>
        </message>
        <message>
            <source>an object belongs to no run</source>
            <translation>часть не относится ни к одному отрезку</translation>
        </message>
        <message>
            <source>an object changed while it was read</source>
            <translation>часть изменилась во время чтения</translation>
        </message>
        <message>
            <source>an object ends in the middle of a line</source>
            <translation>часть кончается посреди строки</translation>
        </message>
        <message>
            <source>an object has an empty line</source>
            <translation>в части есть пустая строка</translation>
        </message>
        <message>
            <source>an object is not named by its place</source>
            <translation>часть названа не по своему месту</translation>
        </message>
        <message>
            <source>archive item</source>
            <translation>материал архива</translation>
        </message>
        <message>
            <source>archive-item</source>
            <translation>вещь архива</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>вложение</translation>
        </message>
        <message>
            <source>bundle</source>
            <translation>пакет</translation>
        </message>
        <message>
            <source>bundle in quarantine</source>
            <translation>пакет в карантине</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>камера</translation>
        </message>
        <message>
            <source>card</source>
            <translation>карточка</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>сертификат</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>changes and edges differ in number</source>
            <translation>изменений и связей разное число</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>контрольная отметка</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>согласие</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>координатор</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>копия</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>обрезано</translation>
        </message>
        <message>
            <source>database</source>
            <translation>база данных</translation>
        </message>
        <message>
            <source>database missing</source>
            <translation>нет базы данных</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>решение</translation>
        </message>
        <message>
            <source>dossier</source>
            <translation>дело</translation>
        </message>
        <message>
            <source>entry of our own log</source>
            <translation>запись нашего журнала</translation>
        </message>
        <message>
            <source>erasure</source>
            <translation>стирание</translation>
        </message>
        <message>
            <source>field</source>
            <translation>поле</translation>
        </message>
        <message>
            <source>files are given with --attach</source>
            <translation>файлы указываются через --attach</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>папка</translation>
        </message>
        <message>
            <source>form</source>
            <translation>анкета</translation>
        </message>
        <message>
            <source>half of a surrogate pair</source>
            <translation>половина суррогатной пары</translation>
        </message>
        <message>
            <source>head</source>
            <translation>оглавление</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>тайный ключ</translation>
        </message>
        <message>
            <source>index</source>
            <translation>указатель</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>приглашение</translation>
        </message>
        <message>
            <source>it belongs to another place</source>
            <translation>её место не здесь</translation>
        </message>
        <message>
            <source>it belongs to another testimony</source>
            <translation>она из другого свидетельства</translation>
        </message>
        <message>
            <source>it does not follow the roster that this vault holds</source>
            <translation>он не продолжает реестр, который есть в этом хранилище</translation>
        </message>
        <message>
            <source>it ends before its last part</source>
            <translation>кончается раньше последней части</translation>
        </message>
        <message>
            <source>it ends early</source>
            <translation>слишком рано кончается</translation>
        </message>
        <message>
            <source>it ends in the middle of a part</source>
            <translation>кончается посреди части</translation>
        </message>
        <message>
            <source>it expires before it begins</source>
            <translation>истекает раньше, чем начинается</translation>
        </message>
        <message>
            <source>it forwards a bundle and holds records as well</source>
            <translation>пересылается пакет, а вместе с ним есть и записи</translation>
        </message>
        <message>
            <source>it forwards more than one bundle</source>
            <translation>пересылается больше одного пакета</translation>
        </message>
        <message>
            <source>it has a letter that does not belong there</source>
            <translation>есть буква, которой там не место</translation>
        </message>
        <message>
            <source>it has left-over bits</source>
            <translation>остались лишние биты</translation>
        </message>
        <message>
            <source>it has no first line</source>
            <translation>нет первой строки</translation>
        </message>
        <message>
            <source>it has no stanza</source>
            <translation>нет ни одной строфы</translation>
        </message>
        <message>
            <source>it has the wrong form</source>
            <translation>неверный вид</translation>
        </message>
        <message>
            <source>it has too long a line</source>
            <translation>слишком длинная строка</translation>
        </message>
        <message>
            <source>it has too many choices</source>
            <translation>в ней слишком много вариантов</translation>
        </message>
        <message>
            <source>it has too many pieces</source>
            <translation>слишком много частей</translation>
        </message>
        <message>
            <source>it has too many questions, or groups too deep inside each other</source>
            <translation>в ней слишком много вопросов или слишком глубокие группы</translation>
        </message>
        <message>
            <source>it has too many stanzas</source>
            <translation>слишком много строф</translation>
        </message>
        <message>
            <source>it holds a setting of somebody's vault</source>
            <translation>в нём есть настройка чужого хранилища</translation>
        </message>
        <message>
            <source>it holds base64 that is not canonical</source>
            <translation>есть base64 неканонического вида</translation>
        </message>
        <message>
            <source>it holds something that is not base64</source>
            <translation>есть то, что не является base64</translation>
        </message>
        <message>
            <source>it is a document of another type</source>
            <translation>это документ другого вида</translation>
        </message>
        <message>
            <source>it is about something else</source>
            <translation>речь в нём о другом</translation>
        </message>
        <message>
            <source>it is another beginning of the same organisation</source>
            <translation>это другое начало той же организации</translation>
        </message>
        <message>
            <source>it is damaged, too large, or made for a newer program</source>
            <translation>она повреждена, слишком велика или сделана для новой программы</translation>
        </message>
        <message>
            <source>it is delivered; coordinators decide about erasing it</source>
            <translation>оно передано; о стирании решают координаторы</translation>
        </message>
        <message>
            <source>it is far too long</source>
            <translation>она слишком длинная</translation>
        </message>
        <message>
            <source>it is longer than it should be</source>
            <translation>длиннее, чем должно быть</translation>
        </message>
        <message>
            <source>it is not a key of this kind</source>
            <translation>это ключ не того вида</translation>
        </message>
        <message>
            <source>it is not an age key</source>
            <translation>это не ключ age</translation>
        </message>
        <message>
            <source>it is not an age v1 file</source>
            <translation>это не файл age v1</translation>
        </message>
        <message>
            <source>it is not at the place on the log that it claims</source>
            <translation>стоит не на том месте журнала, которое называет</translation>
        </message>
        <message>
            <source>it is not finished</source>
            <translation>оно не закончено</translation>
        </message>
        <message>
            <source>it is not one of the words in the schema</source>
            <translation>такого слова в схеме нет</translation>
        </message>
        <message>
            <source>it is not signed by the sender it names</source>
            <translation>подписано не тем отправителем, который назван</translation>
        </message>
        <message>
            <source>it is of a kind that is not known here</source>
            <translation>этот вид здесь не известен</translation>
        </message>
        <message>
            <source>it is of a newer version</source>
            <translation>сделано более новой версией</translation>
        </message>
        <message>
            <source>it is proposed already</source>
            <translation>это уже предложено</translation>
        </message>
        <message>
            <source>it is signed by more than one key</source>
            <translation>подписано более чем одним ключом</translation>
        </message>
        <message>
            <source>it is the same share once more</source>
            <translation>это та же доля ещё раз</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>слишком велико</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>слишком длинно</translation>
        </message>
        <message>
            <source>it lies beyond the largest whole</source>
            <translation>она дальше самого большого целого</translation>
        </message>
        <message>
            <source>it lists other objects</source>
            <translation>перечислены другие части</translation>
        </message>
        <message>
            <source>it must be there</source>
            <translation>это поле обязательно</translation>
        </message>
        <message>
            <source>it names no coordinator</source>
            <translation>не назван ни один координатор</translation>
        </message>
        <message>
            <source>it names other recipients</source>
            <translation>названы другие получатели</translation>
        </message>
        <message>
            <source>it says only a half of what the whole is</source>
            <translation>о целом сказана только половина</translation>
        </message>
        <message>
            <source>it takes effect too soon</source>
            <translation>вступает в силу слишком рано</translation>
        </message>
        <message>
            <source>it was made by another program for something else</source>
            <translation>её сделала другая программа для другого</translation>
        </message>
        <message>
            <source>it was not made together with the first</source>
            <translation>она сделана не вместе с первой</translation>
        </message>
        <message>
            <source>its checkpoint is too large</source>
            <translation>контрольная точка слишком велика</translation>
        </message>
        <message>
            <source>its checksum has the wrong length</source>
            <translation>неверная длина контрольной суммы</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>контрольная сумма неверна</translation>
        </message>
        <message>
            <source>its checksum is wrong, so a letter is missing or mistyped</source>
            <translation>контрольная сумма неверна: буква пропущена или перепутана</translation>
        </message>
        <message>
            <source>its checksum line is malformed</source>
            <translation>строка контрольной суммы построена неправильно</translation>
        </message>
        <message>
            <source>its content is not the one its header names</source>
            <translation>содержание не то, что названо в заголовке</translation>
        </message>
        <message>
            <source>its day is not a day</source>
            <translation>такого дня нет</translation>
        </message>
        <message>
            <source>its edges are not a list in range</source>
            <translation>связи не являются списком в допустимых пределах</translation>
        </message>
        <message>
            <source>its end is not the end of the whole</source>
            <translation>её конец не конец целого</translation>
        </message>
        <message>
            <source>its first line is malformed</source>
            <translation>первая строка построена неправильно</translation>
        </message>
        <message>
            <source>its key has the wrong length</source>
            <translation>неверная длина ключа</translation>
        </message>
        <message>
            <source>its last part is empty</source>
            <translation>последняя часть пуста</translation>
        </message>
        <message>
            <source>its name or its languages are out of range</source>
            <translation>её имя или языки вне допустимого</translation>
        </message>
        <message>
            <source>its objects are not in order</source>
            <translation>части стоят не по порядку</translation>
        </message>
        <message>
            <source>its origin is not a word</source>
            <translation>происхождение не является словом</translation>
        </message>
        <message>
            <source>its rosters are of another organisation</source>
            <translation>реестры другой организации</translation>
        </message>
        <message>
            <source>its salt has the wrong form</source>
            <translation>неверный вид соли</translation>
        </message>
        <message>
            <source>its sizes are out of range</source>
            <translation>размеры вне допустимых</translation>
        </message>
        <message>
            <source>its threshold is not more than half of its stewards</source>
            <translation>подписей нужно не больше половины распорядителей</translation>
        </message>
        <message>
            <source>its type is not a word</source>
            <translation>вид не является словом</translation>
        </message>
        <message>
            <source>its words do not fit together, one of them was copied wrongly</source>
            <translation>её слова не сходятся: одно переписано неверно</translation>
        </message>
        <message>
            <source>its {field} is more than one line</source>
            <translation>в поле {field} больше одной строки</translation>
        </message>
        <message>
            <source>its {field} is not strict JSON</source>
            <translation>поле {field} не является строгим JSON</translation>
        </message>
        <message>
            <source>key file</source>
            <translation>файл ключей</translation>
        </message>
        <message>
            <source>larger than {count} bytes</source>
            <translation>больше {count} байт</translation>
        </message>
        <message>
            <source>length</source>
            <translation>длина</translation>
        </message>
        <message>
            <source>link</source>
            <translation>связь</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>микрофон</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>не хватает</translation>
        </message>
        <message>
            <source>more than {count} levels deep</source>
            <translation>глубже {count} уровней</translation>
        </message>
        <message>
            <source>name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>это не JSON</translation>
        </message>
        <message>
            <source>not UTF-8</source>
            <translation>это не UTF-8</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>number of pages</source>
            <translation>число страниц</translation>
        </message>
        <message>
            <source>number of pixels</source>
            <translation>число точек</translation>
        </message>
        <message>
            <source>number of tracks</source>
            <translation>число дорожек</translation>
        </message>
        <message>
            <source>object</source>
            <translation>часть</translation>
        </message>
        <message>
            <source>only a coordinator decides</source>
            <translation>решает только координатор</translation>
        </message>
        <message>
            <source>only a coordinator links people</source>
            <translation>связывать людей может только координатор</translation>
        </message>
        <message>
            <source>only a coordinator may forward a bundle</source>
            <translation>переслать пакет может только координатор</translation>
        </message>
        <message>
            <source>only a coordinator of the roster may do it</source>
            <translation>это может только координатор из реестра</translation>
        </message>
        <message>
            <source>only a coordinator settles a request</source>
            <translation>просьбу закрывает только координатор</translation>
        </message>
        <message>
            <source>only one coordinator has confirmed it, and no backup</source>
            <translation>его подтвердил только один координатор, и нет резервной копии</translation>
        </message>
        <message>
            <source>others have written to this testimony</source>
            <translation>в это свидетельство писали и другие</translation>
        </message>
        <message>
            <source>page</source>
            <translation>страница</translation>
        </message>
        <message>
            <source>person</source>
            <translation>человек</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>снимок</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>правила</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>расписка</translation>
        </message>
        <message>
            <source>receipts do not cover all of it</source>
            <translation>расписки покрывают не всё</translation>
        </message>
        <message>
            <source>receipts do not cover all of this testimony yet</source>
            <translation>расписки ещё не покрывают всё это свидетельство</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>запись</translation>
        </message>
        <message>
            <source>recording or file</source>
            <translation>запись или файл</translation>
        </message>
        <message>
            <source>release</source>
            <translation>выпуск</translation>
        </message>
        <message>
            <source>reprisal</source>
            <translation>месть</translation>
        </message>
        <message>
            <source>revocation</source>
            <translation>отзыв ключа</translation>
        </message>
        <message>
            <source>roster</source>
            <translation>реестр</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>запечатанное</translation>
        </message>
        <message>
            <source>selection of fewer than {count} people</source>
            <translation>выбор меньше чем из {count} человек</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>отправитель</translation>
        </message>
        <message>
            <source>sender who waits</source>
            <translation>отправитель, который ждёт</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>настройка</translation>
        </message>
        <message>
            <source>size</source>
            <translation>размер</translation>
        </message>
        <message>
            <source>somebody writes to another person's log</source>
            <translation>кто-то пишет в чужой журнал</translation>
        </message>
        <message>
            <source>something follows its end</source>
            <translation>после конца что-то следует</translation>
        </message>
        <message>
            <source>something follows its last member</source>
            <translation>после последней части есть что-то ещё</translation>
        </message>
        <message>
            <source>something stands between its members</source>
            <translation>между частями есть что-то ещё</translation>
        </message>
        <message>
            <source>something typed in it is not saved yet</source>
            <translation>что-то набранное в нём ещё не сохранено</translation>
        </message>
        <message>
            <source>something typed in this testimony is not saved yet</source>
            <translation>что-то набранное в этом свидетельстве ещё не сохранено</translation>
        </message>
        <message>
            <source>testimony</source>
            <translation>свидетельство</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>документ</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>the number of recipients is out of range</source>
            <translation>число получателей вне допустимых пределов</translation>
        </message>
        <message>
            <source>the number of signatures is out of range</source>
            <translation>число подписей вне допустимых пределов</translation>
        </message>
        <message>
            <source>the page template is missing</source>
            <translation>нет шаблона страницы</translation>
        </message>
        <message>
            <source>the range ends before it begins</source>
            <translation>промежуток кончается раньше, чем начинается</translation>
        </message>
        <message>
            <source>the recipients are not sorted</source>
            <translation>получатели не упорядочены</translation>
        </message>
        <message>
            <source>the request</source>
            <translation>просьба</translation>
        </message>
        <message>
            <source>the roster names no other coordinator</source>
            <translation>в списке нет другого координатора</translation>
        </message>
        <message>
            <source>the typesetter gave nothing back</source>
            <translation>вёрстка ничего не дала</translation>
        </message>
        <message>
            <source>the typesetter had a warning</source>
            <translation>вёрстка выдала предупреждение</translation>
        </message>
        <message>
            <source>the typesetter refused the document</source>
            <translation>вёрстка не приняла документ</translation>
        </message>
        <message>
            <source>the year is out of range</source>
            <translation>год вне допустимых пределов</translation>
        </message>
        <message>
            <source>there is more in it than its list says</source>
            <translation>в нём больше, чем сказано в описи</translation>
        </message>
        <message>
            <source>there is no such day in that month</source>
            <translation>такого дня в этом месяце нет</translation>
        </message>
        <message>
            <source>there is no such month</source>
            <translation>такого месяца нет</translation>
        </message>
        <message>
            <source>these three do not belong together</source>
            <translation>эти три не из одного набора</translation>
        </message>
        <message>
            <source>this computer's memory</source>
            <translation>памяти этого компьютера</translation>
        </message>
        <message>
            <source>this key was revoked</source>
            <translation>этот ключ отозван</translation>
        </message>
        <message>
            <source>three shares are needed</source>
            <translation>нужны три доли</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>слишком длинно</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>документ доверия</translation>
        </message>
        <message>
            <source>two parts overlap</source>
            <translation>две части перекрываются</translation>
        </message>
        <message>
            <source>upper and lower case are mixed</source>
            <translation>заглавные и строчные буквы смешаны</translation>
        </message>
        <message>
            <source>version 1 alone follows nothing</source>
            <translation>только версия 1 ничего не продолжает</translation>
        </message>
        <message>
            <source>whoever transcribed it does not check it: somebody else reads it</source>
            <translation>кто расшифровал, тот не проверяет: читает кто-то другой</translation>
        </message>
        <message>
            <source>you have signed it, or it is decided already</source>
            <translation>вы уже подписали, или решение уже принято</translation>
        </message>
        <message>
            <source>{count} MiB</source>
            <translation>{count} МиБ</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} дн.</translation>
        </message>
        <message>
            <source>{count} million</source>
            <translation>{count} млн</translation>
        </message>
        <message>
            <source>{count} of the described files were not given with --attach</source>
            <translation>описанных файлов, которые не указаны через --attach: {count}</translation>
        </message>
        <message>
            <source>{count} pixels a side</source>
            <translation>{count} точек по стороне</translation>
        </message>
        <message>
            <source>{count} points</source>
            <translation>{count} пунктов</translation>
        </message>
        <message>
            <source>{field} holds more than {count}</source>
            <translation>в поле {field} больше {count}</translation>
        </message>
        <message>
            <source>{field} holds something else than objects</source>
            <translation>в поле {field} есть не только объекты</translation>
        </message>
        <message>
            <source>{field} holds something of the wrong form</source>
            <translation>в поле {field} что-то неверного вида</translation>
        </message>
        <message>
            <source>{field} holds something twice</source>
            <translation>в поле {field} что-то стоит дважды</translation>
        </message>
        <message>
            <source>{field} is above {count}</source>
            <translation>поле {field} больше {count}</translation>
        </message>
        <message>
            <source>{field} is longer than until the lock</source>
            <translation>{field}: дольше, чем до блокировки</translation>
        </message>
        <message>
            <source>{field} is missing</source>
            <translation>нет поля {field}</translation>
        </message>
        <message>
            <source>{field} is missing or not right</source>
            <translation>поля {field} нет, или оно неверно</translation>
        </message>
        <message>
            <source>{field} is neither true nor false</source>
            <translation>поле {field} не «да» и не «нет»</translation>
        </message>
        <message>
            <source>{field} is not a day</source>
            <translation>поле {field} не является днём</translation>
        </message>
        <message>
            <source>{field} is not a document in range</source>
            <translation>поле {field} не является документом допустимого размера</translation>
        </message>
        <message>
            <source>{field} is not a hash</source>
            <translation>поле {field} не является хешем</translation>
        </message>
        <message>
            <source>{field} is not a list in range</source>
            <translation>поле {field} не является списком в допустимых пределах</translation>
        </message>
        <message>
            <source>{field} is not a number in range</source>
            <translation>поле {field} не является числом в допустимых пределах</translation>
        </message>
        <message>
            <source>{field} is not a recipient</source>
            <translation>поле {field} не является получателем</translation>
        </message>
        <message>
            <source>{field} is not a signing key</source>
            <translation>поле {field} не является ключом подписи</translation>
        </message>
        <message>
            <source>{field} is not a table in range</source>
            <translation>{field}: не таблица в пределах</translation>
        </message>
        <message>
            <source>{field} is not a word</source>
            <translation>поле {field} не является словом</translation>
        </message>
        <message>
            <source>{field} is not a word of this version</source>
            <translation>такого слова в поле {field} эта версия не знает</translation>
        </message>
        <message>
            <source>{field} is not an id</source>
            <translation>поле {field} не является номером</translation>
        </message>
        <message>
            <source>{field} is not an object</source>
            <translation>поле {field} не является объектом</translation>
        </message>
        <message>
            <source>{field} is not base64</source>
            <translation>поле {field} не является base64</translation>
        </message>
        <message>
            <source>{field} is not canonical base64</source>
            <translation>поле {field} — base64 неканонического вида</translation>
        </message>
        <message>
            <source>{field} is not one plain line of text</source>
            <translation>поле {field} не является одной простой строкой текста</translation>
        </message>
        <message>
            <source>{field} is not text</source>
            <translation>поле {field} не является текстом</translation>
        </message>
        <message>
            <source>{field} is not text in range</source>
            <translation>поле {field} не является текстом допустимой длины</translation>
        </message>
        <message>
            <source>{field} puts a use where nobody would expect it</source>
            <translation>{field}: использование там, где его никто не ждёт</translation>
        </message>
        <message>
            <source>{file} is another list</source>
            <translation>{file} — другой список</translation>
        </message>
        <message>
            <source>{what} is not an object</source>
            <translation>{what}: это не объект</translation>
        </message>
    </context>
    <context>
        <name>MediaTypes</name>
        <message>
            <source>JPEG photograph</source>
            <translation>фотография JPEG</translation>
        </message>
        <message>
            <source>HEIC photograph</source>
            <translation>фотография HEIC</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>изображение PNG</translation>
        </message>
        <message>
            <source>GIF picture</source>
            <translation>изображение GIF</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>изображение TIFF</translation>
        </message>
        <message>
            <source>WebP picture</source>
            <translation>изображение WebP</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>документ PDF</translation>
        </message>
        <message>
            <source>MP4 video</source>
            <translation>видео MP4</translation>
        </message>
        <message>
            <source>QuickTime video</source>
            <translation>видео QuickTime</translation>
        </message>
        <message>
            <source>3GP video</source>
            <translation>видео 3GP</translation>
        </message>
        <message>
            <source>M4A sound</source>
            <translation>звук M4A</translation>
        </message>
        <message>
            <source>Ogg sound</source>
            <translation>звук Ogg</translation>
        </message>
        <message>
            <source>AMR sound</source>
            <translation>звук AMR</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>звук WAV</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>звук MP3</translation>
        </message>
        <message>
            <source>AAC sound</source>
            <translation>звук AAC</translation>
        </message>
        <message>
            <source>WebM video</source>
            <translation>видео WebM</translation>
        </message>
        <message>
            <source>Matroska video</source>
            <translation>видео Matroska</translation>
        </message>
        <message>
            <source>AVI video</source>
            <translation>видео AVI</translation>
        </message>
        <message>
            <source>AVCHD video</source>
            <translation>видео AVCHD</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>документ Word</translation>
        </message>
        <message>
            <source>ZIP archive</source>
            <translation>архив ZIP</translation>
        </message>
        <message>
            <source>file of unknown type</source>
            <translation>файл неизвестного вида</translation>
        </message>
    </context>
</TS>
