"""Making and releasing a report: prepare a draft, let a person read it, check the finished bytes, record, write out.

Nothing goes out that the policy does not let, that nobody read, or that the leak check did not find clean; and no file
goes out of which the log does not hold a signed record first. Default is refusal.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from intake.clock import Clock, day_of
from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import AlreadyThere, DraftOutdated, LeakFound, NotReviewed, UnknownFormat
from intake.fsio import translate_os_errors, write_new
from intake.model.dossier import Release, ReleasedSource, ReleaseState
from intake.model.ids import RandomBytes, new_id
from intake.model.strict_json import dumps
from intake.progress import CancelToken, Progress, no_progress
from intake.report.document import ReportDocument, body_texts, foot_text
from intake.report.fonts import FontSet, default_folders, find_fonts
from intake.report.html import render_html
from intake.report.leakcheck import Expected, LeakReport, check
from intake.report.pdf import printable, render_pages_png, render_pdf
from intake.services.release_case import CaseWriter, ReleasingVault
from intake.services.release_document import build_document, own_sentences
from intake.services.release_draft import Draft
from intake.services.release_prepare import Prepared, prepare_all

FORMATS = ("pdf", "html")


@dataclass(frozen=True, slots=True)
class RenderKit:
    """What pages are made with: fonts, the page template and the style sheet. Make it once with `render_kit`."""

    fonts: FontSet
    template: Path
    style: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReleaseRecord:
    """What went out: `record` as the log holds it under `id`, its signed `envelope`, and the check's verdict."""

    id: str
    record: Release
    envelope: bytes
    leak: LeakReport


def render_kit(resources: Path, font_folders: Sequence[Path] | None = None) -> RenderKit:
    """The kit from the program's resources folder. Raises MissingFont, CannotRead."""
    folders = default_folders(resources / "fonts") if font_folders is None else font_folders
    with translate_os_errors(writing=False):
        style = (resources / "report" / "report.css").read_text("utf-8")
    return RenderKit(find_fonts(folders), resources / "report" / "report.typ", style)


def prepare(
    vault: ReleasingVault,
    *,
    persons: Collection[str] = (),
    testimonies: Collection[str] = (),
    audience: str,
    clock: Clock,
    remove: Collection[str] = (),
    organisation: str = "",
    random_bytes: RandomBytes | None = None,
) -> Draft:
    """What a report for `audience` would hold. Writes nothing.

    `persons` are ids of person records or dossiers, `testimonies` of testimonies; `remove` are further words that a
    person wants taken out as names. Raises NotFound, WrongUse (no such audience), NothingToRelease with reasons.
    """
    identifier = new_id() if random_bytes is None else new_id(random_bytes)
    return prepare_all(
        vault,
        persons=tuple(persons),
        testimonies=tuple(testimonies),
        audience=audience,
        now=clock.now(),
        remove=tuple(remove),
        organisation=organisation,
        identifier=identifier,
    ).draft


def document_of(draft: Draft, reviewed: Collection[str]) -> ReportDocument:
    """The report with those free texts whose digest is in `reviewed`: what preview, PDF and HTML are all made from."""
    return build_document(draft, reviewed)


def preview(draft: Draft, reviewed: Collection[str], kit: RenderKit, *, scale: float = 1.0) -> list[bytes]:
    """PNG of every page as it would be released. Raises CannotRender."""
    document, _ = printable(document_of(draft, reviewed), kit.fonts)
    return render_pages_png(document, kit.fonts, kit.template, scale)


def letters_without_font(draft: Draft, reviewed: Collection[str], kit: RenderKit) -> int:
    """How many letters of the report would stand there as a box, because no font of this computer has them."""
    return printable(document_of(draft, reviewed), kit.fonts)[1]


def release(
    vault: ReleasingVault,
    draft: Draft,
    *,
    reviewed: Collection[str],
    kept: Collection[str] = (),
    format: str,
    out: Path | BinaryIO,
    kit: RenderKit,
    clock: Clock,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ReleaseRecord:
    """Renders, checks, records and writes out.

    `reviewed` are digests of free texts that a person has read and approved, `kept` ids of suggestions they decided to
    keep; an approved text with an undecided suggestion is refused. The order is: check of the draft against the vault,
    rendering, leak check, record "prepared" with the hash on the log, the file, record "released". A failure before the
    file leaves no file; one after it leaves a record that names its hash. Raises NotReviewed, DraftOutdated, LeakFound,
    CannotRender, AlreadyThere, MachineTrouble, Cancelled.
    """
    if format not in FORMATS:
        raise UnknownFormat(known=", ".join(FORMATS))
    if isinstance(out, Path) and (out.exists() or out.is_symlink()):
        raise AlreadyThere
    steps = _Steps(progress, cancel or CancelToken())
    steps("prepare")
    prepared = _still_true(vault, draft, clock.now())
    _refuse_unread(draft, reviewed, kept)
    steps("render")
    document, replaced = printable(document_of(draft, reviewed), kit.fonts)
    if format == "pdf":
        data = render_pdf(document, kit.fonts, kit.template)
    else:
        data = render_html(document, kit.style)
    steps("check")
    leak = check_document(data, format, document, prepared, kit)
    if not leak.clean:
        first = leak.findings[0]
        told = tuple(f"{finding.kind}/{finding.place}/{finding.who}" for finding in leak.findings)
        raise LeakFound(all_findings=told, findings=len(leak.findings), place=first.place, kind=first.kind)
    steps("record")
    record = _with(_record(vault, draft, reviewed, format, leak, day_of(clock.now())), replaced_letters=replaced)
    envelope = sign_envelope(_payload(vault, draft, record, reviewed), PayloadType.RELEASE, [vault.signing_key()])
    record = _with(record, signature=envelope.decode("ascii"))
    _save(vault, draft.id, record)
    steps("write")
    if isinstance(out, Path):
        write_new(out, data)
    else:
        with translate_os_errors(writing=True):
            out.write(data)
            out.flush()
    record = _with(record, state=ReleaseState.RELEASED)
    _save(vault, draft.id, record)
    progress("write", len(_STEPS), len(_STEPS))
    return ReleaseRecord(draft.id, record, envelope, leak)


def check_document(
    data: bytes, format: str, document: ReportDocument, prepared: Prepared, kit: RenderKit
) -> LeakReport:
    """The independent check on finished bytes, with everything that this case protects."""
    return check(
        data,
        format,
        forbidden=prepared.forbidden,
        expected=Expected(document.title.text, tuple(text.text for text in body_texts(document)), foot_text(document)),
        allowed=prepared.allowed,
        own_words=own_sentences(),
        public=kit.fonts.makers,
    )


_STEPS = ("prepare", "render", "check", "record", "write")


class _Steps:
    def __init__(self, progress: Progress, cancel: CancelToken) -> None:
        self._progress = progress
        self._cancel = cancel

    def __call__(self, step: str) -> None:
        self._cancel.raise_if_cancelled()
        self._progress(step, _STEPS.index(step), len(_STEPS))


def _still_true(vault: ReleasingVault, draft: Draft, now: datetime) -> Prepared:
    """The same draft made anew: consents may have been withdrawn or have run out since it was read."""
    again = prepare_all(
        vault,
        persons=draft.persons,
        testimonies=draft.testimonies,
        audience=draft.audience,
        now=now,
        remove=draft.removed,
        organisation=draft.organisation,
        identifier=draft.id,
    )
    if replace(again.draft, day=draft.day) != draft:
        raise DraftOutdated
    return again


def _refuse_unread(draft: Draft, reviewed: Collection[str], kept: Collection[str]) -> None:
    wrong = 0
    for digest in set(reviewed):
        text = draft.text(digest)
        wrong += text is None or bool(text.blocked) or bool(text.undecided(kept))
    if wrong:
        raise NotReviewed(count=wrong)


def _record(
    vault: ReleasingVault, draft: Draft, reviewed: Collection[str], format: str, leak: LeakReport, today: str
) -> Release:
    sources = tuple(
        ReleasedSource(
            id=used.testimony,
            order=place,
            testimony=used.testimony,
            consent=" ".join(used.consents),
            consent_revisions=used.consent_revisions,
            level=used.level.value,
        )
        for place, used in enumerate(draft.used)
    )
    return Release(
        state=ReleaseState.PREPARED,
        audience=draft.audience,
        format=format,
        released_on=today,
        released_by=vault.pseudonym,
        persons=tuple(subject.key for subject in draft.facts.subjects),
        sources=sources,
        sha256=leak.sha256,
        size=leak.size,
        leak_check=leak.summary(),
        left_out=tuple(f"{left.record} {','.join(left.reasons)}" for left in draft.left_out),
        reviewed_by=vault.pseudonym if reviewed else "",
    )


def _payload(vault: ReleasingVault, draft: Draft, record: Release, reviewed: Collection[str]) -> bytes:
    return dumps(
        {
            "v": 1,
            "release": draft.id,
            "audience": record.audience,
            "format": record.format,
            "day": record.released_on,
            "by": vault.key_id,
            "sha256": record.sha256,
            "size": record.size,
            "persons": list(record.persons),
            "sources": [
                {
                    "testimony": source.testimony,
                    "consents": source.consent.split(),
                    "consent_revisions": list(source.consent_revisions),
                    "level": source.level,
                }
                for source in record.sources
            ],
            "left_out": list(record.left_out),
            "reviewed_texts": sorted(reviewed),
            "leak_check": record.leak_check,
        }
    )


def _with(record: Release, **changes: Any) -> Release:
    return msgspec.structs.replace(record, **changes)


def _save(vault: ReleasingVault, identifier: str, record: Release) -> None:
    def save(writer: CaseWriter) -> None:
        writer.save(identifier, "release", record, origin="staff-inference")
        writer.checkpoint()

    vault.write(save)
