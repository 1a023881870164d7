"""One report in the making: prepares the draft, keeps what a person decided, previews, releases. All long work as jobs.

Decisions live here and in memory only; the release record is written by the service. Never approves anything itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.progress import CancelToken, Progress
from intake.services import release
from intake.services.release import ReleaseRecord, RenderKit
from intake.services.release_draft import Draft, FreeText, Suggestion
from intake.services.release_spellings import ProposedSpelling, confirm_spellings, proposed_spellings
from ui.jobs import Job
from ui.resources import resource
from ui.screens import Context
from ui.screens.release.loading import organisation_name

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.vault.vault import Vault

PREVIEW_SCALE = 2.0

Decision = tuple[str, str, str]
"""(text, piece, words): what was kept, wherever else in the same field it stands."""


@dataclass(slots=True)
class Work:
    """What a person chose and decided; lives as long as the report is being made."""

    persons: tuple[str, ...] = ()
    testimonies: tuple[str, ...] = ()
    audience: str = ""
    removed: list[str] = field(default_factory=list)
    kept: set[Decision] = field(default_factory=set)
    approved: set[str] = field(default_factory=set)
    step: str = "audience"
    text: int = 0
    draft: Draft | None = None


class ReportController(QObject):
    """`prepared` a Draft, `refused` an AmanatError instead of one, `previewed` PNG pages, `released` a record,
    `proposed` the spellings that are missing."""

    prepared = Signal(object)
    refused = Signal(object)
    previewed = Signal(object)
    released = Signal(object)
    failed = Signal(object)
    proposed = Signal(object)
    spelled = Signal()
    progressed = Signal(str, object, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault, self._clock, self._jobs = context.vault, context.clock, context.jobs
        self.work = Work()
        self._kit: RenderKit | None = None
        self._preparing: Job | None = None
        self._again = False
        self._previewing: Job | None = None
        self._stale = False
        self._releasing: Job | None = None
        #: Letters of the last preview that no font has.
        self.without_font = 0

    # --- the draft -----------------------------------------------------------------------------------------------

    @property
    def draft(self) -> Draft | None:
        return self.work.draft

    @property
    def preparing(self) -> bool:
        return self._preparing is not None

    def choose_audience(self, audience: str) -> None:
        """Another audience is another report: nothing that was read for the one holds for the other."""
        if audience != self.work.audience:
            self.work.audience, self.work.draft = audience, None
            self.work.approved, self.work.kept, self.work.removed, self.work.text = set(), set(), [], 0
        self.prepare()

    def prepare(self) -> None:
        """Makes the draft anew with what was decided so far."""
        if self._preparing is not None:
            self._again = True
            return
        self._preparing = self._jobs.start(
            prepare,
            self._vault,
            self.work.persons,
            self.work.testimonies,
            self.work.audience,
            tuple(self.work.removed),
            self._clock,
            done=self._prepared,
            failed=self._refused,
        )

    def _prepared(self, draft: Draft) -> None:
        self._preparing = None
        if self._again:
            self._again = False
            self.prepare()
            return
        self.work.draft = draft
        # a text may hold new questions, though not a letter of it changed
        self.work.approved &= {t.digest for t in draft.approvable() if not self.undecided(t)}
        self.prepared.emit(draft)
        self.preview()

    def _refused(self, error: AmanatError) -> None:
        self._preparing = None
        self._again = False
        self.work.draft = None
        self.refused.emit(error)

    # --- decisions -----------------------------------------------------------------------------------------------

    def undecided(self, text: FreeText) -> list[Suggestion]:
        """What is still to decide in a text: each different stretch of a field once."""
        found: dict[Decision, Suggestion] = {}
        for suggestion in text.suggestions:
            decision = _decision(text, suggestion)
            if decision not in self.work.kept:
                found.setdefault(decision, suggestion)
        return list(found.values())

    def places(self, text: FreeText, suggestion: Suggestion) -> int:
        return sum(other.text == suggestion.text for other in text.suggestions)

    def keep(self, text: FreeText, suggestion: Suggestion) -> None:
        """A person looked at it and it may stay."""
        self.work.kept.add(_decision(text, suggestion))

    def remove(self, suggestion: Suggestion) -> None:
        """Takes the words out wherever they stand, as a name; the draft is made anew."""
        if suggestion.text not in self.work.removed:
            self.work.removed.append(suggestion.text)
        self.prepare()

    def approve(self, text: FreeText, approved: bool) -> None:
        """A person has read this redacted text and lets it in, or takes that back."""
        if approved and not text.blocked and not self.undecided(text):
            self.work.approved.add(text.digest)
        else:
            self.work.approved.discard(text.digest)
        self.preview()

    def left_to_decide(self) -> int:
        draft = self.work.draft
        return 0 if draft is None else sum(len(self.undecided(text)) for text in draft.approvable())

    def _kept_ids(self) -> set[str]:
        draft = self.work.draft
        if draft is None:
            return set()
        return {s.id for text in draft.texts for s in text.suggestions if _decision(text, s) in self.work.kept}

    # --- spellings ---------------------------------------------------------------------------------------------------

    def propose_spellings(self) -> None:
        """Asks which spellings are missing; `proposed` answers."""
        if self.work.draft is not None:
            self._jobs.start(
                proposed_spellings, self._vault, self.work.draft, done=self.proposed.emit, failed=self.failed.emit
            )

    def confirm_spellings(self, chosen: list[tuple[ProposedSpelling, str]]) -> None:
        """A person has read these spellings: they are kept, and the draft is made anew with them."""
        self._jobs.start(confirm_spellings, self._vault, chosen, done=self._spelled, failed=self.failed.emit)

    def _spelled(self, _result: object) -> None:
        self.spelled.emit()
        self.prepare()

    # --- preview and release -------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Pages as they would be released now; asked for again while one is being made, the last question counts."""
        if self.work.draft is None:
            return
        if self._previewing is not None:
            self._stale = True
            return
        self._previewing = self._jobs.start(
            preview,
            self._kit,
            self.work.draft,
            frozenset(self.work.approved),
            done=self._previewed,
            failed=self._not_previewed,
        )

    def _previewed(self, made: tuple[RenderKit, list[bytes], int]) -> None:
        self._previewing = None
        self._kit, pages, self.without_font = made
        if self._stale:
            self._stale = False
            self.preview()
            return
        self.previewed.emit(pages)

    def _not_previewed(self, error: AmanatError) -> None:
        self._previewing, self._stale = None, False
        self.failed.emit(error)

    def release(self, format: str, out: Path) -> None:
        if self.work.draft is None or self._releasing is not None:
            return
        self._releasing = self._jobs.start(
            release_to,
            self._vault,
            self._kit,
            self.work.draft,
            frozenset(self.work.approved),
            frozenset(self._kept_ids()),
            format,
            out,
            self._clock,
            done=self._released,
            failed=self._not_released,
            progress=self.progressed.emit,
        )

    @property
    def releasing(self) -> bool:
        return self._releasing is not None

    def cancel(self) -> None:
        if self._releasing is not None:
            self._releasing.cancel()

    def _released(self, record: ReleaseRecord) -> None:
        self._releasing = None
        self.released.emit(record)

    def _not_released(self, error: AmanatError) -> None:
        self._releasing = None
        self.failed.emit(error)


def _decision(text: FreeText, suggestion: Suggestion) -> Decision:
    return text.id, text.pieces[suggestion.piece].key, suggestion.text


def prepare(
    vault: Vault,
    persons: tuple[str, ...],
    testimonies: tuple[str, ...],
    audience: str,
    removed: tuple[str, ...],
    clock: Clock,
) -> Draft:
    return release.prepare(
        vault,
        persons=persons,
        testimonies=testimonies,
        audience=audience,
        clock=clock,
        remove=removed,
        organisation=organisation_name(vault, clock),
    )


def preview(kit: RenderKit | None, draft: Draft, approved: frozenset[str]) -> tuple[RenderKit, list[bytes], int]:
    """The pages, and the kit for the next time: finding the fonts takes longer than setting a page. The last is how
    many letters no font has."""
    kit = kit or release.render_kit(resource())
    pages = release.preview(draft, approved, kit, scale=PREVIEW_SCALE)
    return kit, pages, release.letters_without_font(draft, approved, kit)


def release_to(
    vault: Vault,
    kit: RenderKit | None,
    draft: Draft,
    approved: frozenset[str],
    kept: frozenset[str],
    format: str,
    out: Path,
    clock: Clock,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> ReleaseRecord:
    return release.release(
        vault,
        draft,
        reviewed=approved,
        kept=kept,
        format=format,
        out=out,
        kit=kit or release.render_kit(resource()),
        clock=clock,
        progress=progress,
        cancel=cancel,
    )
