"""Taking a testimony: start, autosave, attach, save as revisions, finish. Nothing typed is only in memory for long.

A draft is the account as it stands, kept in the vault every second or two; a save writes what changed to the log.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from intake.clock import Clock, day_of
from intake.errors import BadField, NotFound, TestimonySealed, phrase
from intake.fsio import translate_os_errors
from intake.model.attachment import Attachment
from intake.model.consent import Consent
from intake.model.dates import exact
from intake.model.ids import new_case_number, new_id
from intake.model.person import Person
from intake.model.record_types import TYPE_NAMES
from intake.model.sealed import Sealed
from intake.model.testimony import Testimony, TestimonyState
from intake.model.testimony_file import Doubt, FileAttachment, TestimonyFile
from intake.progress import CancelToken, Progress, no_progress
from intake.services import sealed_session
from intake.services.account import Account, from_draft, from_file, to_draft, with_element_ids
from intake.services.attachments import Attached, Store, take_in, write_out

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer


@dataclass(frozen=True, slots=True)
class Opened:
    """An account to work on. `conflicts` and `proposals` are (record id, field) pairs that a person should see."""

    account: Account
    is_draft: bool
    conflicts: tuple[tuple[str, str], ...] = ()
    proposals: tuple[tuple[str, str], ...] = ()
    newer_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save wrote: number of revisions, and whether the testimony is now finished."""

    record: str
    case_number: str
    revisions: int
    finished: bool
    doubts: tuple[Doubt, ...] = ()
    attached: tuple[Attached, ...] = ()


def start(vault: Vault, *, clock: Clock) -> Account:
    """A new, empty testimony with a random case number, kept as a draft at once."""
    day = day_of(clock.now())
    account = Account(
        id=new_id(),
        testimony=Testimony(
            case_number=new_case_number(),
            interviewer=vault.pseudonym,
            entered_by=vault.pseudonym,
            account_date=exact(day),
            entered=exact(day),
        ),
    )
    keep_draft(vault, account)
    return account


def keep_draft(vault: Vault, account: Account) -> None:
    """Autosave: the account as it stands, replacing its last draft. Elements get their ids here."""
    stored = to_draft(with_element_ids(account))
    vault.write(lambda writer: writer.put_draft(account.id, stored))


def drop_draft(vault: Vault, record: str) -> None:
    """Forgets unfinished typing. What was saved to the log stays."""
    vault.write(lambda writer: writer.drop_draft(record))


def open_account(vault: Vault, record: str) -> Opened:
    """The draft if there is one, else the saved testimony with its people and consents. Raises NotFound,
    TestimonySealed."""
    with vault.reader() as reader:
        if reader.type_of(record) == TYPE_NAMES[Sealed]:
            raise TestimonySealed
        saved = _from_log(reader, record)
        draft = reader.draft(record)
    if draft is not None:
        opened = saved or Opened(from_draft(draft), True)
        return Opened(from_draft(draft), True, opened.conflicts, opened.proposals, opened.newer_fields)
    if saved is None:
        raise NotFound(what="testimony")
    return saved


def save(vault: Vault, account: Account, *, origin: str = "witness", finish: bool = False) -> Saved:
    """Writes every changed field as revisions of one transaction and drops the draft; `finish` checkpoints too."""
    if finish:
        account = account.with_testimony(state=TestimonyState.FINISHED)
    account = with_element_ids(account)

    def work(writer: Writer) -> int:
        written = [
            writer.save(record, TYPE_NAMES[type(struct)], struct, origin=origin)
            for record, struct in account.records()
        ]
        writer.drop_draft(account.id)
        if finish:
            writer.checkpoint()
        return sum(revision is not None for revision in written)

    testimony = account.testimony
    return Saved(
        record=account.id,
        case_number=testimony.case_number,
        revisions=vault.write(work),
        finished=testimony.state is TestimonyState.FINISHED,
    )


def attach(
    vault: Vault,
    account: Account,
    stream: BinaryIO,
    name: str,
    *,
    size: int | None = None,
    about: FileAttachment | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> tuple[Account, Attached]:
    """Takes a file into the media store as it is and adds it to the account, which is kept as a draft.

    Raises AttachmentChanged, MachineTrouble, Cancelled; then nothing is added.
    """
    taken = take_in(vault.media, stream, name, size=size, about=about, progress=progress, cancel=cancel)
    account = with_attachment(account, taken.attachment)
    keep_draft(vault, account)
    return account, taken


def add_from_file(
    vault: Vault,
    parsed: TestimonyFile,
    doubts: Sequence[Doubt],
    files: Mapping[str, Callable[[], tuple[BinaryIO, int]]],
    *,
    clock: Clock,
    sealed: bool = False,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Saved:
    """Saves a testimony file as a finished testimony with its attachments, or nothing at all.

    `files` maps the names given to --attach to what opens them (stream, size in bytes). With `sealed` this vault cannot
    open it again, and `record` is what it keeps of it. Raises BadField, AttachmentChanged, CannotSeal, NoOrganisation,
    MachineTrouble, Cancelled.
    """
    if parsed.testimony.attachments:
        raise BadField(field="testimony.attachments", reason="files are given with --attach")
    described = {item.file: item for item in parsed.attachments}
    missing = len(set(described) - set(files))
    if missing:
        reason = phrase("{count} of the described files were not given with --attach", count=missing)
        raise BadField(field="attachments", reason=reason)
    account, keys = from_file(parsed, new_id(), new_id)
    day = day_of(clock.now())
    told = account.testimony
    account = account.with_testimony(
        case_number=new_case_number(),
        interviewer=told.interviewer or vault.pseudonym,
        entered_by=told.entered_by or vault.pseudonym,
        entered=told.entered or exact(day),
    )
    taken: list[Attached] = []

    def take_all(store: Store) -> Account:
        filled = account
        for name, opener in files.items():
            stream, size = opener()
            with stream:
                item = take_in(
                    store, stream, name, size=size, about=described.get(name), progress=progress, cancel=cancel
                )
            shown = tuple(keys.get(key, key) for key in item.attachment.shows_people)
            filled = with_attachment(filled, msgspec.structs.replace(item.attachment, shows_people=shown))
            taken.append(item)
        return filled

    if not sealed:
        saved = save(vault, take_all(vault.media), finish=True)
        return replace(saved, doubts=tuple(doubts), attached=tuple(taken))
    record, revisions = sealed_session.seal_at_once(vault, account, take_all, clock=clock)
    return Saved(record, account.testimony.case_number, revisions, True, tuple(doubts), tuple(taken))


def take_in_path(
    vault: Vault,
    path: Path,
    *,
    store: Store | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Attached:
    """Takes in the file a person chose, into `store` if it is sealed. Its name is kept as protected; its path is not.

    Raises as `attach`.
    """
    with translate_os_errors(writing=False):
        stream = path.open("rb")
    with stream:
        with translate_os_errors(writing=False):
            size = path.stat().st_size
        return take_in(store or vault.media, stream, path.name, size=size, progress=progress, cancel=cancel)


def export_media(
    vault: Vault,
    record: str,
    attachment: str,
    sink: BinaryIO,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Attachment:
    """Writes an attachment's bytes to `sink`: the one way by which media leave the vault readable. Raises NotFound."""
    attachments = open_account(vault, record).account.testimony.attachments
    return write_out(vault, attachments, attachment, sink, progress=progress, cancel=cancel)


def add_person(account: Account, person: Person) -> tuple[Account, str]:
    """The account with one more person, and that person's random id."""
    record = new_id()
    return account.with_person(record, msgspec.structs.replace(person, testimony=account.id)), record


def with_attachment(account: Account, attachment: Attachment) -> Account:
    """The account with one more attachment, shown last."""
    held = account.testimony.attachments
    placed = msgspec.structs.replace(attachment, order=max((a.order for a in held), default=-1) + 1)
    return account.with_testimony(attachments=(*held, placed))


def _from_log(reader: Reader, record: str) -> Opened | None:
    state = reader.state(record)
    if state.record_type != TYPE_NAMES[Testimony]:
        return None
    people: dict[str, Person] = {}
    consents: dict[str, Consent] = {}
    states = [state]
    for kind, identifier in reader.records_of_testimony(record):
        part = reader.state(identifier)
        states.append(part)
        if kind == TYPE_NAMES[Person]:
            people[identifier] = reader.load(identifier, Person)
        elif kind == TYPE_NAMES[Consent]:
            consents[identifier] = reader.load(identifier, Consent)
    return Opened(
        account=Account(
            id=record, testimony=reader.load(record, Testimony), people=people, consents=consents
        ),
        is_draft=False,
        conflicts=tuple((s.record, ".".join(path)) for s in states for path in s.conflicts),
        proposals=tuple((s.record, ".".join(path)) for s in states for path in s.proposals),
        newer_fields=tuple(sorted({field for s in states for field in s.newer_fields})),
    )
