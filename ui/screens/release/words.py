"""Words for the codes of a report: audiences, reasons, what is not covered, what to look out for. Knows no service.

A code that is newer than this version is shown as it is, never hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class ReleaseWords(QObject):
    """Each method takes a code and answers with a sentence or a phrase."""

    def audience(self, code: str) -> str:
        return {
            "un-procedures": self.tr("UN procedures"),
            "un-government-confidential": self.tr("To the government, through the UN"),
            "un-publication": self.tr("Published by the UN"),
            "petition": self.tr("Petition to an authority"),
            "lawyer": self.tr("Lawyer in their own case"),
            "court": self.tr("A court"),
            "journalist": self.tr("Journalists"),
            "partner": self.tr("Partner organisation"),
            "public-database": self.tr("Public victims database"),
            "public-web": self.tr("Public web"),
        }.get(code, code)

    def audience_line(self, code: str) -> str:
        return {
            "un-procedures": self.tr("in confidence"),
            "un-government-confidential": self.tr("never who told of it"),
            "un-publication": self.tr("anybody can read it"),
            "petition": self.tr("one named authority"),
            "lawyer": self.tr("asylum or court case"),
            "court": self.tr("as evidence"),
            "journalist": self.tr("anybody may read it in the end"),
            "partner": self.tr("named to the witness"),
            "public-database": self.tr("anybody can read it"),
            "public-web": self.tr("anybody can read it"),
        }.get(code, "")

    def reason(self, code: str) -> str:
        return {
            "inside-source": self.tr("somebody still inside would be seen to have spoken"),
            "office-only": self.tr("told of by office only, not by name"),
            "not-a-subject": self.tr("not somebody a report is about"),
            "erasure-wished": self.tr("somebody wished it erased"),
            "erasure-wish": self.tr("somebody wished it erased"),
            "reprisal-hold": self.tr("held after a reprisal against the family"),
            "retracted": self.tr("taken back by the witness"),
            "left-unanswered": self.tr("the witness left before answering; no coordinator has decided"),
            "not-finished": self.tr("not finished"),
            "nobody-testifies": self.tr("nobody is named as its witness"),
            "keeping-refused": self.tr("keeping it was refused"),
            "minor": self.tr("a child is never told of in public"),
            "guardian-missing": self.tr("a child: guardian's consent or the child's assent is missing"),
            "ask-again-at-18": self.tr("was a child then: ask again"),
            "not-asked": self.tr("consent for this was never asked"),
            "refused": self.tr("refused"),
            "withdrawn": self.tr("consent withdrawn"),
            "expired": self.tr("consent has run out"),
            "superseded": self.tr("replaced by a later answer"),
            "condition-open": self.tr("a condition is not met yet"),
            "risks-not-explained": self.tr("the risks were not explained"),
            "waiting-time": self.tr("the time to think it over is not over"),
            "day-unknown": self.tr("the day of the consent is not known"),
            "no-level": self.tr("no level was agreed"),
            "level-of-consent": self.tr("as far as the consent goes"),
            "best-interest-missing": self.tr("detained: two people must first decide what is best"),
            "best-interest-purpose": self.tr("detained: that decision does not cover this use"),
            "review-due": self.tr("detained: that decision is due to be looked at again"),
            "relative-objects": self.tr("a close relative objects to the name"),
            "relative-not-heard": self.tr("a close relative was not heard about the name"),
            "own-wish": self.tr("as they wished themselves"),
            "own-wish-not-free": self.tr("their own wish was not freely said"),
            "audience-limit": self.tr("this audience is told no more"),
            "shared-name": self.tr("somebody who must not be named has the same name"),
            "incomplete": self.tr("parts of it are not in this vault"),
            "no-account-used": self.tr("no testimony about them may be used"),
        }.get(code, code)

    def not_covered(self, code: str) -> str:
        return {
            "unlisted-people": self.tr("people whom no record names"),
            "typing-errors": self.tr("names with typing errors"),
            "descriptions": self.tr("descriptions that tell who it is"),
            "earlier-reports": self.tr("what earlier reports and others have published"),
            "short-names": self.tr("names of under four letters, found as whole words only"),
            "unreviewed-script": self.tr("spellings that nobody has confirmed"),
            "places-in-other-scripts": self.tr("places in another script than recorded"),
            "dates-in-words": self.tr("dates written in words"),
            "numbers-in-words": self.tr("numbers written in words"),
            "pictures-and-sound": self.tr("what is seen and heard in pictures and sound"),
        }.get(code, code)

    def suggestion(self, kind: str) -> str:
        """What a found stretch looks like, for "… looks like …"."""
        return {
            "e-mail": self.tr("an e-mail address"),
            "web-address": self.tr("a web address"),
            "handle": self.tr("an account name"),
            "prc-identity-number": self.tr("a Chinese identity number"),
            "kazakh-iin": self.tr("a Kazakh identity number"),
            "identity-number": self.tr("an identity number"),
            "card-number": self.tr("a bank card number"),
            "passport-number": self.tr("a passport number"),
            "phone": self.tr("a telephone number"),
            "number": self.tr("a number that belongs to somebody"),
            "name": self.tr("a name"),
            "named-as-source": self.tr("a name"),
            "nearly-a-name": self.tr("a protected name with a typing error"),
            "sounds-like-a-name": self.tr("a protected name in another spelling"),
        }.get(kind, self.tr("something that tells who it is"))

    def warning(self, code: str) -> str:
        return {
            "short-name": self.tr("Somebody's name has under four letters: look for it yourself."),
            "short-names": self.tr("Somebody's name has under four letters: look for it yourself."),
            "not-to-be-used": self.tr("The witness asked that parts of this are not used."),
            "topics-declined": self.tr("The witness declined to speak about some things."),
            "unchecked": self.tr("This translation or transcript was never checked by a second person."),
            "unchecked-translation": self.tr("This translation was never checked by a second person."),
            "stale-translation": self.tr("The account was changed after this translation was made."),
        }.get(code, code)

    def blocked(self, code: str) -> str:
        return {
            "level": self.tr("the agreed level allows no words of the witness"),
            "missing-script": self.tr("a protected name has no spelling in the script of this text"),
        }.get(code, code)

    def leak(self, kind: str) -> str:
        """What the check of the finished file found, for "The check … found"."""
        if kind == "forbidden":
            return self.tr("a protected name, number or address stands in it")
        if kind == "control":
            return self.tr("not all of the report could be read back out of it")
        return self.tr("it holds something that no report of ours holds")

    def script(self, code: str) -> str:
        return {
            "latin": self.tr("Latin"),
            "cyrillic": self.tr("Cyrillic"),
            "arabic-kazakh": self.tr("Kazakh in Arabic letters"),
            "arabic-uyghur": self.tr("Uyghur"),
            "han": self.tr("Chinese"),
        }.get(code, code)

    def text_kind(self, kind: str) -> str:
        return {
            "narrative": self.tr("In the witness's words"),
            "translation": self.tr("Translation"),
            "transcript": self.tr("Transcript"),
            "answers": self.tr("Answers to the questions"),
            "own-answers": self.tr("Answers to the organisation's own questions"),
            "claims": self.tr("What is claimed"),
            "details": self.tr("Details of what happened"),
        }.get(kind, kind)
