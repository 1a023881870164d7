<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message numerus="yes">
        <source>%n item(s) nobody has watched yet</source>
        <translation>
            <numerusform>%n item nobody has watched yet</numerusform>
            <numerusform>%n items nobody has watched yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message numerus="yes">
        <source>%n file(s) could not be taken in: do not wipe the card.</source>
        <translation>
            <numerusform>%n file could not be taken in: do not wipe the card.</numerusform>
            <numerusform>%n files could not be taken in: do not wipe the card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were here already.</source>
        <translation>
            <numerusform>%n of them was here already.</numerusform>
            <numerusform>%n of them were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not what their names say. They are kept as they are.</source>
        <translation>
            <numerusform>%n of them is not what its name says. It is kept as it is.</numerusform>
            <numerusform>%n of them are not what their names say. They are kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in and read back</source>
        <translation>
            <numerusform>%n file taken in and read back</numerusform>
            <numerusform>%n files taken in and read back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%n new piece(s) of recordings and files were copied.</source>
        <translation>
            <numerusform>%n new piece of recordings and files was copied.</numerusform>
            <numerusform>%n new pieces of recordings and files were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are damaged in this vault itself</source>
        <translation>
            <numerusform>%n piece is damaged in this vault itself</numerusform>
            <numerusform>%n pieces are damaged in this vault itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFilesScreen</name>
    <message numerus="yes">
        <source>%n file(s) into {number}</source>
        <translation>
            <numerusform>%n file into {number}</numerusform>
            <numerusform>%n files into {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for you below.</source>
        <translation>
            <numerusform>%n file waits for you below.</numerusform>
            <numerusform>%n files wait for you below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the vault already.</source>
        <translation>
            <numerusform>%n was in the vault already.</numerusform>
            <numerusform>%n were in the vault already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in</source>
        <translation>
            <numerusform>%n file could not be taken in</numerusform>
            <numerusform>%n files could not be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in and read back</source>
        <translation>
            <numerusform>%n file taken in and read back</numerusform>
            <numerusform>%n files taken in and read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without a testimony</source>
        <translation>
            <numerusform>%n file without a testimony</numerusform>
            <numerusform>%n files without a testimony</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message numerus="yes">
        <source>%n file(s) without a testimony.</source>
        <translation>
            <numerusform>%n file without a testimony.</numerusform>
            <numerusform>%n files without a testimony.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were read back and are to be wiped.</source>
        <translation>
            <numerusform>%n card was read back and is to be wiped.</numerusform>
            <numerusform>%n cards were read back and are to be wiped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiedNote</name>
    <message numerus="yes">
        <source>On the clipboard for %n more second(s)</source>
        <translation>
            <numerusform>On the clipboard for %n more second</numerusform>
            <numerusform>On the clipboard for %n more seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateCard</name>
    <message numerus="yes">
        <source>Strong, if nobody could guess these %n word(s)</source>
        <translation>
            <numerusform>Strong, if nobody could guess it</numerusform>
            <numerusform>Strong, if nobody could guess these %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strong: %n word(s) drawn by chance</source>
        <translation>
            <numerusform>Strong: %n random word</numerusform>
            <numerusform>Strong: %n random words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message numerus="yes">
        <source>%n change(s) it names have not come in here</source>
        <translation>
            <numerusform>%n change it names has not come in here</numerusform>
            <numerusform>%n changes it names have not come in here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) here are not named in it</source>
        <translation>
            <numerusform>%n change here is not named in it</numerusform>
            <numerusform>%n changes here are not named in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its file(s) belong to another testimony here too</source>
        <translation>
            <numerusform>%n of its files belongs to another testimony here too</numerusform>
            <numerusform>%n of its files belong to another testimony here too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsNotice</name>
    <message numerus="yes">
        <source>%n waits for your decision</source>
        <translation>
            <numerusform>%n waits for your decision</numerusform>
            <numerusform>%n wait for your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyVault</name>
    <message numerus="yes">
        <source>%n testimony(ies) in it are confirmed by no coordinator: they are lost for ever.</source>
        <translation>
            <numerusform>%n testimony in it is confirmed by no coordinator: it is lost for ever.</numerusform>
            <numerusform>%n testimonies in it are confirmed by no coordinator: they are lost for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive item(s) too.</source>
        <translation>
            <numerusform>%n archive item too.</numerusform>
            <numerusform>%n archive items too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n bundle(s) in quarantine since {0}</source>
        <translation>
            <numerusform>%n bundle in quarantine since {0}</numerusform>
            <numerusform>%n bundles in quarantine since {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) are deleted here. The files they came in are not.</source>
        <translation>
            <numerusform>%n bundle is deleted here. The file it came in is not.</numerusform>
            <numerusform>%n bundles are deleted here. The files they came in are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for further files</source>
        <translation>
            <numerusform>%n waits for further files</numerusform>
            <numerusform>%n wait for further files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedWords</name>
    <message numerus="yes">
        <source>%n wait(s) for an answer: see Today</source>
        <translation>
            <numerusform>%n waits for an answer: see Today</numerusform>
            <numerusform>%n wait for an answer: see Today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorsCard</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message numerus="yes">
        <source>%n question(s) asked for and not answered yet. Nothing waits for them.</source>
        <translation>
            <numerusform>%n question asked for and not answered yet. Nothing waits for it.</numerusform>
            <numerusform>%n questions asked for and not answered yet. Nothing waits for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove it with %n answer(s)?</source>
        <translation>
            <numerusform>Remove it with %n answer?</numerusform>
            <numerusform>Remove it with %n answers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverArchiveWords</name>
    <message numerus="yes">
        <source>%n archive item(s)</source>
        <translation>
            <numerusform>%n archive item</numerusform>
            <numerusform>%n archive items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive item(s) for {0} · {1}</source>
        <translation>
            <numerusform>%n archive item for {0} · {1}</numerusform>
            <numerusform>%n archive items for {0} · {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive item(s) can leave this laptop</source>
        <translation>
            <numerusform>%n archive item can leave this laptop</numerusform>
            <numerusform>%n archive items can leave this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive item(s) have left this laptop</source>
        <translation>
            <numerusform>%n archive item has left this laptop</numerusform>
            <numerusform>%n archive items have left this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive item(s) stay: not confirmed by enough yet</source>
        <translation>
            <numerusform>%n archive item stays: not confirmed by enough yet</numerusform>
            <numerusform>%n archive items stay: not confirmed by enough yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message numerus="yes">
        <source>%n draft(s) are not finished and stay here. Finish one, and it appears here.</source>
        <translation>
            <numerusform>%n draft is not finished and stays here. Finish it, and it appears here.</numerusform>
            <numerusform>%n drafts are not finished and stay here. Finish one, and it appears here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n not yet handed over</numerusform>
            <numerusform>%n not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n testimony(ies) for {0} · {1}</source>
        <translation>
            <numerusform>%n testimony for {0} · {1}</numerusform>
            <numerusform>%n testimonies for {0} · {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) have arrived.</source>
        <translation>
            <numerusform>%n bundle has arrived.</numerusform>
            <numerusform>%n bundles have arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coordinators decided to erase something that you recorded (%n).</source>
        <translation>
            <numerusform>Coordinators decided to erase something that you recorded.</numerusform>
            <numerusform>Coordinators decided to erase something that you recorded (%n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message numerus="yes">
        <source>%n sender(s) to compare</source>
        <translation>
            <numerusform>%n sender to compare</numerusform>
            <numerusform>%n senders to compare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) ready</source>
        <translation>
            <numerusform>%n receipt ready</numerusform>
            <numerusform>%n receipts ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): each is verified whole before anything of it counts.</source>
        <translation>
            <numerusform>%n file: it is verified whole before anything of it counts.</numerusform>
            <numerusform>%n files: each is verified whole before anything of it counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in.</source>
        <translation>
            <numerusform>%n bundle taken in.</numerusform>
            <numerusform>%n bundles taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s): see below.</source>
        <translation>
            <numerusform>%n waits: see below.</numerusform>
            <numerusform>%n wait: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside</source>
        <translation>
            <numerusform>%n file set aside</numerusform>
            <numerusform>%n files set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in. Send a receipt: it tells them.</source>
        <translation>
            <numerusform>%n bundle taken in. Send a receipt: it tells them.</numerusform>
            <numerusform>%n bundles taken in. Send a receipt: it tells them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) thrown away.</source>
        <translation>
            <numerusform>%n bundle thrown away.</numerusform>
            <numerusform>%n bundles thrown away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) wait</source>
        <translation>
            <numerusform>%n bundle waits</numerusform>
            <numerusform>%n bundles wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) wait for further files</source>
        <translation>
            <numerusform>%n attachment waits for further files</numerusform>
            <numerusform>%n attachments wait for further files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new testimony(ies)</source>
        <translation>
            <numerusform>%n new testimony</numerusform>
            <numerusform>%n new testimonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed one(s) opened</source>
        <translation>
            <numerusform>%n sealed one opened</numerusform>
            <numerusform>%n sealed ones opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) arrived</source>
        <translation>
            <numerusform>%n bundle arrived</numerusform>
            <numerusform>%n bundles arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LargestFile</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message numerus="yes">
        <source>%n testimony(ies) can leave this laptop</source>
        <translation>
            <numerusform>%n testimony can leave this laptop</numerusform>
            <numerusform>%n testimonies can leave this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this vault still hold them</source>
        <translation>
            <numerusform>%n backup of this vault still holds them</numerusform>
            <numerusform>%n backups of this vault still hold them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n testimony(ies) have left this laptop</source>
        <translation>
            <numerusform>%n testimony has left this laptop</numerusform>
            <numerusform>%n testimonies have left this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold them: back up again.</source>
        <translation>
            <numerusform>%n backup still holds them: back up again.</numerusform>
            <numerusform>%n backups still hold them: back up again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message numerus="yes">
        <source>%n recording(s) or file(s)</source>
        <translation>
            <numerusform>%n recording or file</numerusform>
            <numerusform>%n recordings or files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadePage</name>
    <message numerus="yes">
        <source>Bundle ready: %n file(s)</source>
        <translation>
            <numerusform>Bundle ready: %n file</numerusform>
            <numerusform>Bundle ready: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are not in this vault and could not go</source>
        <translation>
            <numerusform>%n attachment is not in this vault and could not go</numerusform>
            <numerusform>%n attachments are not in this vault and could not go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>These are %n of 40 digits. Type all eight numbers.</source>
        <translation>
            <numerusform>This is %n of 40 digits. Type all eight numbers.</numerusform>
            <numerusform>These are %n of 40 digits. Type all eight numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message numerus="yes">
        <source>Again in %n second(s)</source>
        <translation>
            <numerusform>Again in %n second</numerusform>
            <numerusform>Again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationFacts</name>
    <message numerus="yes">
        <source>%n steward(s) must sign a change</source>
        <translation>
            <numerusform>%n steward must sign a change</numerusform>
            <numerusform>%n stewards must sign a change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnQuestionsCard</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the workbook are left aside</source>
        <translation>
            <numerusform>%n thing in the workbook is left aside</numerusform>
            <numerusform>%n things in the workbook are left aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This form is not published: %n fault(s)</source>
        <translation>
            <numerusform>This form is not published: %n fault</numerusform>
            <numerusform>This form is not published: %n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message numerus="yes">
        <source>%n spellings to confirm</source>
        <translation>
            <numerusform>%n spelling to confirm</numerusform>
            <numerusform>%n spellings to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message numerus="yes">
        <source>Only the first %n name(s) are shown</source>
        <translation>
            <numerusform>Only the first name is shown</numerusform>
            <numerusform>Only the first %n names are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message numerus="yes">
        <source>%n places of the list fit: arrow down</source>
        <translation>
            <numerusform>%n place of the list fits: arrow down</numerusform>
            <numerusform>%n places of the list fit: arrow down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message numerus="yes">
        <source>after %n second(s) without a touch</source>
        <translation>
            <numerusform>after %n second without a touch</numerusform>
            <numerusform>after %n seconds without a touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a touch</source>
        <translation>
            <numerusform>after %n minute without a touch</numerusform>
            <numerusform>after %n minutes without a touch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message numerus="yes">
        <source>It opened this vault: %n testimony(ies)</source>
        <translation>
            <numerusform>It opened this vault: %n testimony</numerusform>
            <numerusform>It opened this vault: %n testimonies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseScreen</name>
    <message numerus="yes">
        <source>%n testimony(ies)</source>
        <translation>
            <numerusform>%n testimony</numerusform>
            <numerusform>%n testimonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) shown as □</source>
        <translation>
            <numerusform>%n letter shown as □</numerusform>
            <numerusform>%n letters shown as □</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseStep</name>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, said nowhere in the report</source>
        <translation>
            <numerusform>%n, said nowhere in the report</numerusform>
            <numerusform>%n, said nowhere in the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n text(s) read and let in</source>
        <translation>
            <numerusform>{0} of %n text read and let in</numerusform>
            <numerusform>{0} of %n texts read and let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not decided: those texts stay out</source>
        <translation>
            <numerusform>%n question not decided: that text stays out</numerusform>
            <numerusform>%n questions not decided: those texts stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that no font has would be shown as □</source>
        <translation>
            <numerusform>%n letter that no font has would be shown as □</numerusform>
            <numerusform>%n letters that no font has would be shown as □</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasedPage</name>
    <message numerus="yes">
        <source>clean: %n place(s) of the file searched</source>
        <translation>
            <numerusform>clean: %n place of the file searched</numerusform>
            <numerusform>clean: %n places of the file searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected name(s), number(s) and address(es), none found</source>
        <translation>
            <numerusform>%n protected name, number or address, not found</numerusform>
            <numerusform>%n protected names, numbers and addresses, none found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that no font has are shown as □</source>
        <translation>
            <numerusform>%n letter that no font has is shown as □</numerusform>
            <numerusform>%n letters that no font has are shown as □</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message numerus="yes">
        <source>Report on %n person(s)</source>
        <translation>
            <numerusform>Report on %n person</numerusform>
            <numerusform>Report on %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report on %n testimony(ies)</source>
        <translation>
            <numerusform>Report on %n testimony</numerusform>
            <numerusform>Report on %n testimonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>%n left to decide</numerusform>
            <numerusform>%n left to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n let in</source>
        <translation>
            <numerusform>{0} of %n let in</numerusform>
            <numerusform>{0} of %n let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check of the finished file found %n thing(s): {0} ({1}).</source>
        <translation>
            <numerusform>The check of the finished file found %n thing: {0} ({1}).</numerusform>
            <numerusform>The check of the finished file found %n things: {0} ({1}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message numerus="yes">
        <source>%n testimony(s) came back</source>
        <translation>
            <numerusform>%n testimony came back</numerusform>
            <numerusform>%n testimonies came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the backup of {0}, with %n piece(s) of recordings and files.</source>
        <translation>
            <numerusform>From the backup of {0}, with %n piece of recordings and files.</numerusform>
            <numerusform>From the backup of {0}, with %n pieces of recordings and files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) could not be read in the backup</source>
        <translation>
            <numerusform>%n piece could not be read in the backup</numerusform>
            <numerusform>%n pieces could not be read in the backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message numerus="yes">
        <source>Again in %n second(s)</source>
        <translation>
            <numerusform>Again in %n second</numerusform>
            <numerusform>Again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafelyDelivered</name>
    <message numerus="yes">
        <source>%n testimony(ies)</source>
        <translation>
            <numerusform>%n testimony</numerusform>
            <numerusform>%n testimonies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealedWords</name>
    <message numerus="yes">
        <source>%n not finished: opened up to the last piece</source>
        <translation>
            <numerusform>%n not finished: opened up to the last piece</numerusform>
            <numerusform>%n not finished: opened up to the last piece</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for further pieces</source>
        <translation>
            <numerusform>%n waits for further pieces</numerusform>
            <numerusform>%n wait for further pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can only be opened by others</source>
        <translation>
            <numerusform>%n can only be opened by others</numerusform>
            <numerusform>%n can only be opened by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not open; they are kept as they came</source>
        <translation>
            <numerusform>%n does not open; it is kept as it came</numerusform>
            <numerusform>%n do not open; they are kept as they came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInScreen</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) in</source>
        <translation>
            <numerusform>Take %n file in</numerusform>
            <numerusform>Take %n files in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextStep</name>
    <message numerus="yes">
        <source>%n name(s) removed</source>
        <translation>
            <numerusform>%n name removed</numerusform>
            <numerusform>%n names removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in this text.</source>
        <translation>
            <numerusform>%n place in this text.</numerusform>
            <numerusform>%n places in this text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide in this text</source>
        <translation>
            <numerusform>%n left to decide in this text</numerusform>
            <numerusform>%n left to decide in this text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimedWriting</name>
    <message numerus="yes">
        <source>%n name(s) written otherwise than with the people of this testimony.</source>
        <translation>
            <numerusform>%n name written otherwise than with the people of this testimony.</numerusform>
            <numerusform>%n names written otherwise than with the people of this testimony.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n testimony(ies) finished</source>
        <translation>
            <numerusform>%n testimony finished</numerusform>
            <numerusform>%n testimonies finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n person(s)</source>
        <translation>
            <numerusform>about %n person</numerusform>
            <numerusform>about %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s), the last one sent on {0}.</source>
        <translation>
            <numerusform>%n bundle, sent on {0}.</numerusform>
            <numerusform>%n bundles, the last one sent on {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n not finished</numerusform>
            <numerusform>%n not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished today</source>
        <translation>
            <numerusform>%n finished today</numerusform>
            <numerusform>%n finished today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n not yet handed over</numerusform>
            <numerusform>%n not yet handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n testimony(ies)</source>
        <translation>
            <numerusform>%n testimony</numerusform>
            <numerusform>%n testimonies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message numerus="yes">
        <source>Destroy %n file(s) in this vault?</source>
        <translation>
            <numerusform>Destroy %n file in this vault?</numerusform>
            <numerusform>Destroy %n files in this vault?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysFlow</name>
    <message numerus="yes">
        <source>They open %n backup(s) too.</source>
        <translation>
            <numerusform>They open %n backup too.</numerusform>
            <numerusform>They open %n backups too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be reached: let the shares open them under Settings, Backup.</source>
        <translation>
            <numerusform>%n backup could not be reached: let the shares open it under Settings, Backup.</numerusform>
            <numerusform>%n backups could not be reached: let the shares open them under Settings, Backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message numerus="yes">
        <source>Changed %n time(s) since the vault was made</source>
        <translation>
            <numerusform>Changed %n time since the vault was made</numerusform>
            <numerusform>Changed %n times since the vault was made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatGoes</name>
    <message numerus="yes">
        <source>%n older one(s) go along when nothing is unticked.</source>
        <translation>
            <numerusform>%n older one goes along when nothing is unticked.</numerusform>
            <numerusform>%n older ones go along when nothing is unticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n testimony(ies), {1}</source>
        <translation>
            <numerusform>{0} of %n testimony, {1}</numerusform>
            <numerusform>{0} of %n testimonies, {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n testimony(ies), text only</source>
        <translation>
            <numerusform>{0} of %n testimony, text only</numerusform>
            <numerusform>{0} of %n testimonies, text only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of %n testimony(ies)</source>
        <translation>
            <numerusform>none of %n testimony</numerusform>
            <numerusform>none of %n testimonies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WipeCards</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left on it were not taken in</source>
        <translation>
            <numerusform>%n other file left on it was not taken in</numerusform>
            <numerusform>%n other files left on it were not taken in</numerusform>
        </translation>
    </message>
</context>
</TS>
