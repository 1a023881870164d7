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
        <name>MadePage</name>
        <message numerus="yes">
            <source>Bundle ready: %n file(s)</source>
            <translation>
                <numerusform>Bundle ready: %n file</numerusform>
                <numerusform>Bundle ready: %n files</numerusform>
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
            <source>%n recording(s)</source>
            <translation>
                <numerusform>%n recording</numerusform>
                <numerusform>%n recordings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photograph(s)</source>
            <translation>
                <numerusform>%n photograph</numerusform>
                <numerusform>%n photographs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies)</source>
            <translation>
                <numerusform>%n testimony</numerusform>
                <numerusform>%n testimonies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n testimony(ies). Keep them until the receipt arrives.</source>
            <translation>
                <numerusform>%n testimony. Keep it until the receipt arrives.</numerusform>
                <numerusform>%n testimonies. Keep them until the receipt arrives.</numerusform>
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
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
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
        <name>WhatGoes</name>
        <message numerus="yes">
            <source>{0} of %n testimony(ies), {1}</source>
            <translation>
                <numerusform>{0} of %n testimony, {1}</numerusform>
                <numerusform>{0} of %n testimonies, {1}</numerusform>
            </translation>
        </message>
    </context>
</TS>
