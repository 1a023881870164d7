"""The words for every value of the model that a person sees, in the window's language. One place, so that one word is
used for one thing everywhere. Knows no service and no widget.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject

from intake.model.attachment import DocumentSeen
from intake.model.consent import ConsentForm, ConsentState, Level, Purpose
from intake.model.event import ActKind
from intake.model.names import NameKind, NameScript
from intake.model.person import IdentityKind, Role, Sex
from intake.model.status import StatusKind
from intake.model.testimony import Method, TestimonyKind, TestimonyState

Word = TypeVar("Word", bound=StrEnum)

LANGUAGES = {
    "kk": "Қазақша",
    "kk-Arab": "قازاقشا",
    "kk-Latn": "Qazaqşa",
    "ug": "ئۇيغۇرچە",
    "ky": "Кыргызча",
    "ru": "Русский",
    "tr": "Türkçe",
    "zh": "中文",
    "en": "English",
}
"""Each language in its own words, as everywhere in the program."""


class Words(QObject):
    """`Words().role(Role.VICTIM)`; each method answers with the word for any value, its code if it is a newer one."""

    def role(self, role: Role) -> str:
        return self._in(
            {
                Role.TESTIFIER: self.tr("Testifier"),
                Role.VICTIM: self.tr("Victim"),
                Role.RELATIVE: self.tr("Relative"),
                Role.INSIDE_SOURCE: self.tr("Source still inside, never used"),
                Role.ALLEGED_PERPETRATOR: self.tr("Alleged perpetrator"),
                Role.OFFICIAL: self.tr("Official"),
                Role.INTERPRETER: self.tr("Interpreter"),
                Role.HELPER: self.tr("Helper"),
                Role.OTHER: self.tr("Other person"),
            },
            role,
        )

    def status(self, kind: StatusKind) -> str:
        return self._in(
            {
                StatusKind.MISSING: self.tr("Missing"),
                StatusKind.PASSPORT_CONFISCATED: self.tr("Passport taken"),
                StatusKind.SUMMONED: self.tr("Summoned"),
                StatusKind.POLICE_CUSTODY: self.tr("Police custody"),
                StatusKind.CAMP: self.tr("Re-education camp"),
                StatusKind.PRE_TRIAL: self.tr("Pre-trial detention"),
                StatusKind.SENTENCED: self.tr("Sentenced"),
                StatusKind.PRISON: self.tr("Prison"),
                StatusKind.FORCED_JOB: self.tr("Forced job placement"),
                StatusKind.FORCED_LABOUR: self.tr("Forced labour"),
                StatusKind.HOUSE_ARREST: self.tr("House arrest"),
                StatusKind.HOSPITAL: self.tr("Hospital"),
                StatusKind.CHILD_IN_INSTITUTION: self.tr("Child in a state institution"),
                StatusKind.SHOWN_IN_STATE_MEDIA: self.tr("Shown in state media"),
                StatusKind.HEARD_FROM: self.tr("Heard from"),
                StatusKind.RELEASED_UNDER_WATCH: self.tr("Released, under watch"),
                StatusKind.AT_HOME: self.tr("At home, restrictions unknown"),
                StatusKind.RE_DETAINED: self.tr("Detained again"),
                StatusKind.LEFT_COUNTRY: self.tr("Left the country"),
                StatusKind.ASYLUM_SOUGHT: self.tr("Asylum asked for"),
                StatusKind.ASYLUM_REFUSED: self.tr("Asylum refused"),
                StatusKind.ASYLUM_GRANTED: self.tr("Asylum granted"),
                StatusKind.DEPORTATION_THREATENED: self.tr("Deportation threatened"),
                StatusKind.DEPORTED: self.tr("Deported"),
                StatusKind.DECEASED: self.tr("Dead"),
                StatusKind.UNKNOWN: self.tr("Not known"),
            },
            kind,
        )

    def act(self, kind: ActKind) -> str:
        return self._in(
            {
                ActKind.DEPRIVATION_OF_LIBERTY: self.tr("Held without freedom"),
                ActKind.ENFORCED_DISAPPEARANCE: self.tr("Enforced disappearance"),
                ActKind.TORTURE: self.tr("Torture or ill-treatment"),
                ActKind.FORCED_LABOUR: self.tr("Forced labour"),
                ActKind.FAMILY_SEPARATION: self.tr("Family torn apart"),
                ActKind.FORCED_MEDICAL: self.tr("Forced medical procedure"),
                ActKind.CONFISCATION: self.tr("Things taken away"),
                ActKind.SURVEILLANCE: self.tr("Watched"),
                ActKind.RELIGIOUS_RESTRICTION: self.tr("Religion restricted"),
                ActKind.DEATH_IN_CUSTODY: self.tr("Death in custody"),
                ActKind.UNFAIR_TRIAL: self.tr("Unfair trial"),
                ActKind.FORCED_RETURN: self.tr("Forced return"),
                ActKind.OTHER: self.tr("Something else"),
            },
            kind,
        )

    def purpose(self, purpose: Purpose) -> str:
        return self._in(
            {
                Purpose.KEEP: self.tr("Keep it in the archive"),
                Purpose.LINK: self.tr("Compare it with other cases"),
                Purpose.PARTNERS: self.tr("Partners named to the witness"),
                Purpose.UN_IN_CONFIDENCE: self.tr("My name to the UN, in confidence"),
                Purpose.UN_TO_GOVERNMENT: self.tr("The UN sends the victim's name to the government"),
                Purpose.UN_PUBLICATION: self.tr("The UN publishes"),
                Purpose.PETITION: self.tr("Petition to a named authority"),
                Purpose.OWN_CASE: self.tr("My own asylum or court case"),
                Purpose.COURTS: self.tr("Courts"),
                Purpose.JOURNALISTS: self.tr("Journalists"),
                Purpose.PUBLIC_DATABASE: self.tr("Public victims database"),
                Purpose.PUBLIC_WEB: self.tr("Public on the web"),
                Purpose.PHOTOGRAPH: self.tr("Photograph"),
                Purpose.FACE: self.tr("Face"),
                Purpose.VOICE: self.tr("Voice"),
                Purpose.DOCUMENT_COPIES: self.tr("Copies of documents"),
                Purpose.FOLLOW_UP_CONTACT: self.tr("May we contact you again"),
            },
            purpose,
        )

    def consent_state(self, state: ConsentState) -> str:
        return self._in(
            {
                ConsentState.NOT_ASKED: self.tr("Not asked: counts as No"),
                ConsentState.GIVEN: self.tr("Yes"),
                ConsentState.WITH_CONDITIONS: self.tr("Yes, with conditions"),
                ConsentState.REFUSED: self.tr("No"),
                ConsentState.WITHDRAWN: self.tr("Withdrawn"),
                ConsentState.EXPIRED: self.tr("Expired"),
                ConsentState.SUPERSEDED: self.tr("Replaced by a later answer"),
            },
            state,
        )

    def level(self, level: Level) -> str:
        return self._in(
            {
                Level.NOT_USED: self.tr("Not used"),
                Level.GENERALISED: self.tr("Details made general"),
                Level.PSEUDONYM: self.tr("Under another name"),
                Level.NAMED: self.tr("With the name"),
            },
            level,
        )

    def consent_form(self, form: ConsentForm) -> str:
        return self._in(
            {
                ConsentForm.SPOKEN_ON_RECORDING: self.tr("Spoken on the recording"),
                ConsentForm.SPOKEN: self.tr("Spoken"),
                ConsentForm.WRITTEN: self.tr("Written"),
            },
            form,
        )

    def method(self, method: Method) -> str:
        return self._in(
            {
                Method.IN_PERSON: self.tr("In person"),
                Method.TELEPHONE: self.tr("By telephone"),
                Method.VIDEO_CALL: self.tr("By video call"),
                Method.WRITTEN: self.tr("Written by the witness"),
                Method.MESSAGE: self.tr("Message received"),
                Method.LETTER: self.tr("Letter"),
                Method.NOTES_TYPED_LATER: self.tr("Notes typed later"),
                Method.FOUND_ONLINE: self.tr("Found online"),
                Method.RELAYED: self.tr("Passed on by somebody"),
            },
            method,
        )

    def testimony_kind(self, kind: TestimonyKind) -> str:
        return self._in(
            {
                TestimonyKind.FIRST: self.tr("First account"),
                TestimonyKind.FOLLOW_UP: self.tr("Follow-up"),
                TestimonyKind.CORRECTION: self.tr("Correction by the witness"),
                TestimonyKind.RETRACTION: self.tr("Taken back by the witness"),
                TestimonyKind.NEWS: self.tr("News"),
                TestimonyKind.JOINT: self.tr("Several witnesses together"),
            },
            kind,
        )

    def testimony_state(self, state: str) -> str:
        if state.startswith("sealed"):
            return self.tr("Sealed, not finished") if state == "sealed-unfinished" else self.tr("Sealed")
        return self.tr("Finished") if state == TestimonyState.FINISHED else self.tr("Not finished")

    def name_kind(self, kind: NameKind) -> str:
        return self._in(
            {
                NameKind.FULL: self.tr("Full name"),
                NameKind.GIVEN: self.tr("Given name"),
                NameKind.FAMILY: self.tr("Family name"),
                NameKind.FATHERS: self.tr("Father's name"),
                NameKind.MAIDEN: self.tr("Maiden name"),
                NameKind.NICKNAME: self.tr("Called by"),
                NameKind.AS_IN_PASSPORT: self.tr("As in the passport"),
            },
            kind,
        )

    def name_script(self, script: NameScript) -> str:
        return self._in(
            {
                NameScript.CYRILLIC: self.tr("Cyrillic"),
                NameScript.LATIN: self.tr("Latin"),
                NameScript.KAZAKH_ARABIC: self.tr("Kazakh, Arabic script"),
                NameScript.UYGHUR: self.tr("Uyghur"),
                NameScript.CHINESE: self.tr("Chinese"),
                NameScript.ENGLISH: self.tr("English"),
            },
            script,
        )

    def sex(self, sex: Sex) -> str:
        return self._in({Sex.FEMALE: self.tr("Female"), Sex.MALE: self.tr("Male"), Sex.OTHER: self.tr("Other")}, sex)

    def identity_kind(self, kind: IdentityKind) -> str:
        return self._in(
            {
                IdentityKind.PRC_IDENTITY_NUMBER: self.tr("Chinese identity number"),
                IdentityKind.KAZAKH_IIN: self.tr("Kazakh IIN"),
                IdentityKind.PASSPORT: self.tr("Passport"),
                IdentityKind.RESIDENCE_PERMIT: self.tr("Residence permit"),
                IdentityKind.HOUSEHOLD_REGISTER: self.tr("Household register"),
                IdentityKind.OTHER: self.tr("Other paper"),
            },
            kind,
        )

    def document_seen(self, seen: DocumentSeen) -> str:
        return self._in(
            {
                DocumentSeen.ORIGINAL: self.tr("Original seen"),
                DocumentSeen.COPY: self.tr("Copy seen"),
                DocumentSeen.SCREEN_PHOTOGRAPH: self.tr("Photograph of a screen"),
                DocumentSeen.TOLD_OF: self.tr("Told of, not seen"),
            },
            seen,
        )

    @staticmethod
    def _in(words: Mapping[Word, str], value: Word) -> str:
        return words.get(value, str(value))
