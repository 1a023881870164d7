"""Errors of rosters, certificates and membership."""

from __future__ import annotations

from intake.errors.base import Refused


class BadDocument(Refused):
    code = "bad-document"
    sentence = "A signed document ({kind}) is not well formed: {reason}."
    next_step = "Keep the file and ask its sender to make it again."


class RosterRefused(Refused):
    code = "roster-refused"
    sentence = "The organisation's roster was refused: {reason}."
    next_step = "Keep the file, do not trust it, and ask a coordinator you know in person."


class RosterRollback(RosterRefused):
    code = "roster-rollback"
    sentence = "An older roster was offered (version {offered}); this vault already holds version {held}."
    next_step = "Nothing was changed. Ask the coordinator for a newer file."


class RosterGap(RosterRefused):
    code = "roster-gap"
    sentence = "Rosters are missing between version {held}, which this vault holds, and version {offered}."
    next_step = "Ask the coordinator for an invitation or receipt that holds all of them."


class RosterFork(RosterRefused):
    """`signed_twice` and `persons` say who: key ids and pseudonyms of stewards, kept out of the message.

    `rival` is the other roster's envelope: evidence to be kept.
    """

    code = "roster-fork"
    sentence = "There are two different rosters of version {version}, and {count} steward(s) signed both."
    next_step = "Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person."

    def __init__(
        self,
        *,
        signed_twice: tuple[str, ...] = (),
        persons: tuple[str, ...] = (),
        rival: bytes = b"",
        **details: int | str,
    ) -> None:
        super().__init__(count=len(persons), **details)
        self.signed_twice = signed_twice
        self.persons = persons
        self.rival = rival


class OtherOrganisation(Refused):
    code = "other-organisation"
    sentence = "This file is from another organisation than the one this vault belongs to."
    next_step = "A vault belongs to one organisation for ever. Make another vault for another organisation."


class NoOrganisation(Refused):
    code = "no-organisation"
    sentence = "This vault belongs to no organisation yet."
    next_step = "Open a coordinator's invitation, or create an organisation."


class NotForThisVault(Refused):
    code = "not-for-this-vault"
    sentence = "This {kind} is for somebody else."
    next_step = "Give it to the person it is for."


class NotCertified(Refused):
    code = "not-certified"
    sentence = "The signer of this {kind} is not permitted to sign it."
    next_step = "Keep the file and ask a coordinator you know in person."
