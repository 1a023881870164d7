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
            <source>Who are you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How are you related to them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About whom do you speak?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where are they from?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When were they taken?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why was it said that they were taken?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where are they now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do you know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you ask for?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nine questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else was there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was the witness asked alone?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the witness asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was agreed for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready for journalists?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to testify in court?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety and care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could happen to whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it is safe to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else reads that phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to say if somebody else answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who ended the interview, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sexual violence was spoken of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referred to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there anything we must not use?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens next, as you told it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You explained that what is published cannot be called back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Amounts</name>
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
        <name>AttachmentView</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of file cannot be shown here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept in the vault exactly as it came, and handed over with the testimony.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No files yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photographs, recordings and papers are taken in exactly as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not what its name says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept; cannot be shown here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which files?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files taken in: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card or telephone still holds them: wipe it when everything is handed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some are not what their names say: {count}. They are kept as they are.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AudienceStep</name>
        <message>
            <source>Whom it is for decides what may be told: each consent was given for some and refused for others.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Witness {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer each use by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May we keep what you tell us?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept encrypted and compared with what others tell. It is shown to nobody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May we use it at the United Nations and in courts?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experts and lawyers can read what you said. Your name stays out unless you say otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May it become public?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Journalists, a database of victims, the web. What is public cannot be called back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face and voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither: notes only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who must never see it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What may be recorded?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The uses below are answered differently. A new answer here replaces all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not answered yet: it counts as No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On what conditions?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your own words: who may see this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said how</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risks explained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explained by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guardian, if under 18</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each use by itself</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsentsCard</name>
        <message>
            <source>Level: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, left out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsentsStep</name>
        <message>
            <source>Some texts stay out until a spelling is added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The texts are written in a script in which nobody has spelled these names: {0}. Add the spelling to the person, then make the report again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That somebody refused is theirs to tell: the report says nothing of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Coordinators</name>
        <message>
            <source>Coordinators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
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
            <source>What this program leaves in memory and on the disk has been checked on Linux only.</source>
            <translation>Что программа оставляет в памяти и на диске, проверено только на Linux.</translation>
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
    </context>
    <context>
        <name>CustodyTab</name>
        <message>
            <source>A newer version of the program wrote parts of this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are kept exactly as they are, and handed on, but not shown: {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A coordinator has confirmed all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A coordinator has confirmed a part of it. The rest goes with the next bundle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed by anybody yet: this laptop may hold the only copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came from somebody else and is held here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two answers stand in: {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody proposes a change to: {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a key not known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fields: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes, each signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files as they came</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{said}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>between {day} and {until}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinator and steward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A coordinator sees the same numbers beside your name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read them to a coordinator by telephone or in person: beside your name they must see the same. Until then nobody can be sure that the bundle is for the right people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the bundle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bundle is still being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it is ready, or cancel it first. Nothing is lost either way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You belong to no organisation yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A coordinator's invitation says whom to hand over to. Open the file you were given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join with an invitation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody to hand over to yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are the only coordinator. What you record is already where it belongs.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n draft(s) are not finished and stay here. Finish one, and it appears here.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Every finished testimony is covered by a receipt or was never begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything finished has been sent. Keep your copies until the receipts arrive.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Writing a bundle: {0} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bundle ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where should the files go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Взять эту папку</translation>
        </message>
        <message>
            <source>Which receipt?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt from {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt imported</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bundle(s) have arrived.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>You are admitted: your bundles are taken in at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organisation's roster was brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinator holds entries of yours that are not here: this vault was restored from an old copy, or another copy of it is in use. Tell the coordinator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. The unfinished file was deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HappenedForm</name>
        <message>
            <source>What became of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>The witness's own word for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Court</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority or forces responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lived through it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saw it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told by the victim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told by a relative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told by somebody still inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told by an official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rumour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How is it known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who knew it first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>No, go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the age identity of this vault?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With it, any age program of this version opens every bundle that was ever sent to you, without this program and without your passphrase. It is meant for the day when nothing else works. It cannot be taken back from somebody who has seen it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, I need it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First question of two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is nobody behind you, and no camera on this screen?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next it stands on the screen in plain letters. It is shown only as long as you are here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We are alone: show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second question of two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The age identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy, for ten seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it to a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever has this reads everything sent to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On paper it belongs in a place that only you can open. A file of it belongs on no computer.</source>
            <translation type="unfinished" />
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
        <name>KeyCard</name>
        <message>
            <source>Your key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name for others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the age identity…</source>
            <translation type="unfinished" />
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
        <name>LargestFile</name>
        <message>
            <source>Largest file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>memory sticks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for e-mail</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message numerus="yes">
            <source>Bundle ready: %n file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0} · for {1}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are not in this vault and could not go</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>They go with a later bundle, once they are here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring or send the files to the coordinator: by stick, e-mail or any other way, in any order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring or send the file to the coordinator: by stick, e-mail or any other way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep your own copies. The files say nothing to anybody else who finds them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the receipt comes back, import it here. Only then is it sure that all arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Making the bundle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collecting what goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bundle ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing, encrypting, writing and reading back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can cancel or lock at any moment. Nothing is lost: finished files stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the memory stick in until this says “Bundle ready”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it comes out, the half-written file is useless and nobody can open it by mistake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NarrativeTab</name>
        <message>
            <source>Add a translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the witness says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>In the witness's own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write as it is said. Order and spelling do not matter now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumbersCard</name>
        <message>
            <source>Your numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have compared these with a coordinator. They change only if the roster or your keys do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once your first bundle has arrived, the coordinator sees eight numbers beside your name. Telephone or meet, let them read theirs to you, and type them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinator's numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>These are %n of 40 digits. Type all eight numbers.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>They differ. Read them once more, slowly. If they still differ, hand over nothing and meet the coordinator: somebody may stand between you.</source>
            <translation type="unfinished" />
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
            <source>Create a new vault</source>
            <translation>Создать новое хранилище</translation>
        </message>
        <message>
            <source>Not yet checked on this system</source>
            <translation>На этой системе ещё не проверено</translation>
        </message>
        <message>
            <source>What this program leaves in memory and on the disk has been checked on Linux only.</source>
            <translation>Что программа оставляет в памяти и на диске, проверено только на Linux.</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {0}, valid until {1}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n steward(s) must sign a change</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive recipient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet: if every coordinator loses their key, nobody can open what was handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every bundle is also encrypted to it</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are a coordinator as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You belong to it as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write an invitation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a newer invitation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How somebody joins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write an invitation and give the file to the volunteer. It holds no secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their first bundle waits in your Inbox with eight numbers beside their name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone or meet, compare the numbers, admit them. The receipt tells them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody showed a second roster of this organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was refused. Signed on both sides by: {0}. Meet a coordinator you know in person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roster has run out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work goes on, but ask the coordinators for a newer one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roster says more than this version understands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept as it is. Update the program when you can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Numbers compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers not compared yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roster version {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which invitation?</source>
            <translation>Какое приглашение?</translation>
        </message>
        <message>
            <source>Join with this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where should the invitation be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where should the identity be written, in plain letters?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next unlock asks for the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invitation is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the file to the volunteer. It opens nothing; it says who the coordinators are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identity is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever has this file reads everything sent to you. Take it off this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on this is remembered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Page before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>page {0} of {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartialDateEdit</name>
        <message>
            <source>How exact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was said, “after Kurban Ait”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On or in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be a date. What was said is kept.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies made before still open with the old passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If somebody has seen your passphrase, or had this laptop in their hands, changing it is not enough: tell your coordinator, and move to a new vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best: seven words drawn by chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest words</source>
            <translation>Предложить слова</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Weak: easily guessed</source>
            <translation>Слабо: легко угадать</translation>
        </message>
        <message>
            <source>Fair: add a word or two</source>
            <translation>Неплохо: добавьте слово-два</translation>
        </message>
        <message>
            <source>Strong, if nobody could guess these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase that opens the vault now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too easily guessed. Use seven words, or let us suggest some.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>Фразы не совпадают. Введите ещё раз.</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>A name, however it is spelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People appear here as soon as a testimony names them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>Nobody is entered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the person whom the witness speaks about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a victim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a relative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add somebody else</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Take away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who this is in the story</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same name in other scripts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One spelling a line: Cyrillic, Latin, Arabic script, Chinese.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birthplace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under 18</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ethnic background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Occupation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dependants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Religion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers and telephones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qandas status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check digit does not fit. The number is kept as it was said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose, and who else answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefecture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>County</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Township</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Village</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the wife, son, neighbour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonScreen</name>
        <message>
            <source>Name not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sources disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each source says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has said yet what became of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>open the testimony</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names alike: {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
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
        <name>ReleaseScreen</name>
        <message>
            <source>A name in any script, a case number, a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About whom or what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Names taken out, read by you, checked by a second program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: for whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>testimony</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This report is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick people or testimonies on the list. A person brings every testimony about them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {0} off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet. Every release is recorded here, with the hash of its file.</source>
            <translation type="unfinished" />
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
            <source>never written</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReleaseStep</name>
        <message>
            <source>As what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to print and to hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n, said nowhere in the report</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n text(s) read and let in</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Words of witnesses</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n question(s) not decided: those texts stay out</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What no program can prove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found, or not looked for: {0}. You have read it: you answer for these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was released</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReleaseWords</name>
        <message>
            <source>UN procedures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the government, through the UN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published by the UN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Petition to an authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lawyer in their own case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A court</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Journalists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public victims database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never who told of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anybody can read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one named authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asylum or court case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anybody may read it in the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>named to the witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody still inside would be seen to have spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>told of by office only, not by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not somebody a report is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody wished it erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held after a reprisal against the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken back by the witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody is named as its witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeping it was refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a child is never told of in public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a child: guardian's consent or the child's assent is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was a child then: ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consent for this was never asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consent has run out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>replaced by a later answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a condition is not met yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the risks were not explained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time to think it over is not over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of the consent is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no level was agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as far as the consent goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>detained: two people must first decide what is best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>detained: that decision does not cover this use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>detained: that decision is due to be looked at again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a close relative objects to the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a close relative was not heard about the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as they wished themselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>their own wish was not freely said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this audience is told no more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody who must not be named has the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parts of it are not in this vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no testimony about them may be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people whom no record names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names with typing errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>descriptions that tell who it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what earlier reports and others have published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names of under four letters, found as whole words only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spellings that nobody has confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>places in another script than recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dates written in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers written in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is seen and heard in pictures and sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an account name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Kazakh identity number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an identity number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a bank card number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a passport number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a telephone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number that belongs to somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a protected name with a typing error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a protected name in another spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something that tells who it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody's name has under four letters: look for it yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The witness asked that parts of this are not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The witness declined to speak about some things.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This translation or transcript was never checked by a second person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This translation was never checked by a second person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account was changed after this translation was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the agreed level allows no words of the witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a protected name has no spelling in the script of this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cyrillic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kazakh in Arabic letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uyghur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the witness's words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers to the questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is claimed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of what happened</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReleasedPage</name>
        <message>
            <source>Released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · for: {1}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>clean: %n place(s) of the file searched</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n protected name(s), number(s) and address(es), none found</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n letter(s) that no font has are shown as □</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The release is on record: what went out, for whom, by whom and under which consents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReleasingPage</name>
        <message>
            <source>Checking and releasing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing goes out before the finished file was checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consents looked at once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages set from the redacted text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished file searched by a second program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release recorded and signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can cancel until the release is recorded. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message>
            <source>About whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it will be released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Check and save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: consents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: check and release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is being released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it is out, or cancel it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing may be released for this audience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>nothing chosen yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the consents…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n used</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left to decide</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n let in</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>by a second program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every decision is kept until you leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not proven: unlisted people, typing errors, descriptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where should the report be written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released and recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the report</source>
            <translation type="unfinished" />
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
        <name>SentList</name>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Отправлено, квитанции ещё нет</translation>
        </message>
        <message>
            <source>Nothing waits for a receipt.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Keep your copies until the receipts arrive. If one never comes, hand over again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>Принять квитанцию…</translation>
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
        <name>StartPage</name>
        <message>
            <source>I was given an invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A coordinator sent or gave you one file. Open it here, and you can hand over what you record. You can work at once; the coordinator will compare eight numbers with you later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the invitation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I begin an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You become its first coordinator: you invite volunteers, admit them, take in what they send, and release reports. A vault belongs to one organisation for ever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who belongs to it sees this name. It is in every invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin this organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TestimoniesScreen</name>
        <message>
            <source>A name, a village, a word: in any script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончено</translation>
        </message>
        <message>
            <source>Not handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>When somebody is ready to speak, press Ctrl+N. The first question is always consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New testimony</source>
            <translation>Новое свидетельство</translation>
        </message>
    </context>
    <context>
        <name>TestimonyList</name>
        <message>
            <source>The {count} best matches. More words narrow it down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TestimonyScreen</name>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attachments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Testimony</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Testimonies</source>
            <translation>Свидетельства</translation>
        </message>
        <message>
            <source>about {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончено</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Not finished: it is not handed over yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextStep</name>
        <message>
            <source>No account that may be used has any text. The report tells the facts alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to read</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n name(s) removed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Hide the original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the original beside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was told, for your eyes only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text stays out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n place(s) in this text.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nobody of this case is registered with it. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” looks like {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R</source>
            <comment>key for Remove</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>K</source>
            <comment>key for Keep</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n left to decide in this text</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>I have read it: let it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it as a stranger who knows the family would. Whoever can be told from it is not removed by a program.</source>
            <translation type="unfinished" />
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
                <numerusform>закончено %n свидетельство</numerusform>
                <numerusform>закончено %n свидетельства</numerusform>
                <numerusform>закончено %n свидетельств</numerusform>
            </translation>
        </message>
        <message>
            <source>New testimony</source>
            <translation>Новое свидетельство</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Не закончено</translation>
        </message>
        <message>
            <source>Finished today</source>
            <translation>Закончено сегодня</translation>
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
            <source>Finished</source>
            <translation>Закончено</translation>
        </message>
        <message>
            <source>Consent is not answered yet</source>
            <translation>Согласие ещё не получено</translation>
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
            <translation>Можно закончить</translation>
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
        <message>
            <source>the oldest of {0}</source>
            <translation>самое давнее: {0}</translation>
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
            <translation>Храните свои копии, пока не придёт квитанция.</translation>
        </message>
        <message numerus="yes">
            <source>%n not finished</source>
            <translation>
                <numerusform>%n не закончено</numerusform>
                <numerusform>%n не закончено</numerusform>
                <numerusform>%n не закончено</numerusform>
            </translation>
        </message>
        <message>
            <source>Not yet handed over</source>
            <translation>Ещё не передано</translation>
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
            <source>Hand over…</source>
            <translation>Передать…</translation>
        </message>
        <message>
            <source>Nothing waits. Everything finished has been handed over and confirmed by a receipt.</source>
            <translation>Ничего не ждёт. Всё законченное передано и подтверждено квитанцией.</translation>
        </message>
        <message>
            <source>Sent, no receipt yet</source>
            <translation>Отправлено, квитанции ещё нет</translation>
        </message>
        <message>
            <source>Import a receipt…</source>
            <translation>Принять квитанцию…</translation>
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
                <numerusform>%n закончено сегодня</numerusform>
                <numerusform>%n закончено сегодня</numerusform>
                <numerusform>%n закончено сегодня</numerusform>
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
        <name>UnlockScreen</name>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Where is the vault?</source>
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
            <source>About Amanat</source>
            <translation>О программе Amanat</translation>
        </message>
    </context>
    <context>
        <name>Volunteers</name>
        <message>
            <source>Volunteers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is admitted yet. Write an invitation and give the file to a volunteer; their first bundle then waits in the Inbox until you have compared eight numbers with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only coordinators see who else records testimonies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admitted by {0} on {1}, until {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhatGoes</name>
        <message>
            <source>What goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untick all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts stay here. Your own copies stay until the receipt arrives.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n older one(s) go along when nothing is unticked.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A withdrawn consent always travels, so that nobody uses the testimony by mistake: it is kept from every report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>Consent withdrawn on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since it arrived</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), {1}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhereTo</name>
        <message>
            <source>Where to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another folder…</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Testifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Victim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source still inside, never used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alleged perpetrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passport taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summoned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Police custody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re-education camp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre-trial detention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentenced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forced job placement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forced labour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House arrest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hospital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child in a state institution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown in state media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heard from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released, under watch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At home, restrictions unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detained again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left the country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asylum asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asylum refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asylum granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deportation threatened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held without freedom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enforced disappearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Torture or ill-treatment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family torn apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forced medical procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Things taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Religion restricted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Death in custody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfair trial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forced return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it in the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with other cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partners named to the witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My name to the UN, in confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The UN sends the victim's name to the government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The UN publishes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Petition to a named authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own asylum or court case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Courts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Journalists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public victims database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public on the web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies of documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May we contact you again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked: counts as No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, with conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replaced by a later answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details made general</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoken on the recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By video call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by the witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes typed later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed on by somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correction by the witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back by the witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>News</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several witnesses together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончено</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Father's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maiden name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the passport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cyrillic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kazakh, Arabic script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uyghur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Female</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Male</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese identity number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kazakh IIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Residence permit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photograph of a screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told of, not seen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Nothing</name>
        <message>
            <source>Nobody found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in the archive yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a part of the name, or another way to write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People appear here once a bundle with a testimony about them is taken in.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Parts</name>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Something is already there, and nothing is overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it happens twice, tell your coordinator this code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the card or stick and take the file in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an encrypted file of ours, or its beginning is damaged: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again from where it came; if that does not help, ask its sender to make it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The beginning of the encrypted file was changed after it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file is damaged: {reason}. Nothing of it was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file and ask its sender to make it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed document ({kind}) is not well formed: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed document is not well formed: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field {field} is not acceptable: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct this field and try again; nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is not acceptable JSON: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever made the file to make it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase parameters are out of range: {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged or was made to exhaust this computer: use a copy of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key or address is not well formed: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be shown here: it is damaged or not what it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept exactly as it came. Export it to look at it elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is empty, too long or not text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signature does not verify. The file was changed, or was not made by who it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask its sender through another channel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not open it elsewhere. Ask its sender, through another channel, whether they made it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another bundle with the same number is already here. Nothing of this one was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep both files and ask the sender how they came to make two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of this bundle is not the one its sender signed. Nothing of it was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The records in this bundle do not fit together: {reason}. Nothing of it was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in this bundle is not what its list says: {reason}. Nothing of it was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bundle was made for somebody else and encrypted to you afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who gave it to you to forward it in the program, which says who passed it on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bundle was forwarded more than once. Nothing of it was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the bundle itself, or for one that was forwarded once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bundle was made by a newer version of the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file, update this program, then import it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file or folder cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report could not be set in pages ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was released. Tell your coordinator this code; a report as HTML may still be possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file or folder cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the stick or disk is still connected and that you may write to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Nothing that was saved is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another disk, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not fit into files of at most {limit} bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a larger size for the files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records or consents changed after this report was prepared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare the report again and read what changed; nothing was released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both copies of the vault's key file are damaged, so no passphrase can open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the whole folder as it is, then restore the key files from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check of the finished file did not pass: {findings} findings, first in {place} ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was released. Read the findings, remove what they name, and prepare the report again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer could not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record in this file is not well formed: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A piece of this recording or file is missing or was changed ({part}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything else is intact. Import the bundle that brought it again, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parts of a recording are all here but do not make the recording that was announced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parts are kept. Ask the sender to export this recording again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be shown here: its {what} is beyond the limit of {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A font that reports need is missing on this computer: {font}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it (on Debian the package {package}), then make the report again. Nothing was released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault belongs to no organisation yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a coordinator's invitation, or create an organisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody to hand this over to: no other coordinator and no archive recipient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join an organisation first, or ask for a roster that names another coordinator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signer of this {kind} is not permitted to sign it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file and ask a coordinator you know in person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records in this bundle are by somebody whom no coordinator has certified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender for that person's certificate, or for the bundle that they made themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This {kind} is for somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it to the person it is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is encrypted to somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it to the person it is for, or ask its sender to make one for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no {what} with that number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the number, or search by name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not permitted: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a coordinator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} texts were approved that are not the texts of this draft, or still hold open questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the texts as they are now and decide every question; nothing was released.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of this type cannot be shown inside the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to hand over: receipts cover all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose testimonies yourself if you want to send them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing may be released for this audience: {reasons}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what each consent allows, or choose another audience or selection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is from another organisation than the one this vault belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A vault belongs to one organisation for ever. Make another vault for another organisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are two different rosters of version {version}, and {count} steward(s) signed both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rosters are missing between version {held}, which this vault holds, and version {offered}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the coordinator for an invitation or receipt that holds all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organisation's roster was refused: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file, do not trust it, and ask a coordinator you know in person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An older roster was offered (version {offered}); this vault already holds version {held}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Ask the coordinator for a newer file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key is no longer held, because the vault was locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the vault and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something changed while it was being exported. The unfinished file is not to be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again; if it happens twice, check the vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside the program ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that was saved is lost. Lock and open the vault again; tell your coordinator this code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such audience of a report; there are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field {field} in a testimony.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See `amanat testimony schema` for every field there is; nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such format of a report; there are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is busy and did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is damaged: {part}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not write to it. Copy the whole folder, then restore a backup or ask your coordinator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault is open in another window or program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock it there first, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it with your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault was written by a newer version of the program (its version {found}, ours {known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer version. Nothing in the vault was touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the vault's folder, or make a new vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database did not take a setting that keeps the vault safe: {setting}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not use this installation; install the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase does not open this vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again; check the keyboard's language and Caps Lock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not how this is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the help of this command.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
