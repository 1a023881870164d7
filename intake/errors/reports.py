"""Errors of preparing and releasing a report."""

from __future__ import annotations

from intake.errors.base import MachineTrouble, Refused, WrongUse


class MissingFont(MachineTrouble):
    code = "missing-font"
    sentence = "A font that reports need is missing on this computer: {font}."
    next_step = "Install it (on Debian the package {package}), then make the report again. Nothing was released."


class CannotRender(MachineTrouble):
    code = "cannot-render"
    sentence = "The report could not be set in pages ({reason})."
    next_step = "Nothing was released. Tell your coordinator this code; a report as HTML may still be possible."


class NothingToRelease(Refused):
    code = "nothing-to-release"
    sentence = "Nothing may be released for this audience: {reasons}."
    next_step = "See what each consent allows, or choose another audience or selection."


class NotReviewed(Refused):
    code = "not-reviewed"
    sentence = "{count} texts were approved that are not the texts of this draft, or still hold open questions."
    next_step = "Read the texts as they are now and decide every question; nothing was released."


class DraftOutdated(Refused):
    code = "draft-outdated"
    sentence = "Records or consents changed after this report was prepared."
    next_step = "Prepare the report again and read what changed; nothing was released."


class UnknownAudience(WrongUse):
    code = "unknown-audience"
    sentence = "There is no such audience of a report; there are {known}."
    next_step = "Choose one of them."


class UnknownFormat(WrongUse):
    code = "unknown-format"
    sentence = "There is no such format of a report; there are {known}."
    next_step = "Choose one of them."


class LeakFound(Refused):
    code = "leak-found"
    sentence = "The check of the finished file did not pass: {findings} findings, first in {place} ({kind})."
    next_step = "Nothing was released. Read the findings, remove what they name, and prepare the report again."

    def __init__(self, *, all_findings: tuple[str, ...] = (), **details: int | str) -> None:
        """`all_findings`: "kind/place/label" of each, never a value."""
        super().__init__(**details)
        self.all_findings = all_findings
