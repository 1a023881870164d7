"""Whether the records of a bundle are what their authors put on their logs. Reads objects, writes nothing.

Must never hand out a revision before the links of its whole run lead from `before` to `after` and the
author's checkpoint over `after` is verified: the links need the headers' hashes alone, so that is done
first, unparsed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from intake.bundle import limits
from intake.bundle.parts import SegmentRun
from intake.crypto.dsse import PayloadType, parse_envelope, sign_envelope
from intake.crypto.signing import SigningKey, VerifyingKey
from intake.errors import BadEnvelope, BadJson, BundleLog
from intake.model.digests import LABEL_CONTENT, LABEL_HEADER, hex_digest
from intake.model.ids import is_hash, is_id
from intake.model.log_chain import next_link, segment_start
from intake.model.revision import Revision, parse_revision
from intake.model.strict_json import as_object, dumps, loads

Fetch = Callable[[str], bytes]
"""Gives the bytes of the object of that name, as the reader handed them over."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What an author signed: the log stood at `link` on `day`, and I wrote all that leads there since the
    last.
    """

    log: str
    link: str
    author: str
    day: str


@dataclass(frozen=True, slots=True)
class RunEntry:
    """One verified entry: its link and its revision, with or without content."""

    link: str
    revision: Revision


def sign_checkpoint(checkpoint: Checkpoint, key: SigningKey) -> bytes:
    """The DSSE envelope over a checkpoint."""
    payload = dumps(
        {
            "v": 1,
            "log": checkpoint.log,
            "link": checkpoint.link,
            "author": checkpoint.author,
            "day": checkpoint.day,
        }
    )
    return sign_envelope(payload, PayloadType.CHECKPOINT, [key])


def verify_checkpoint(untrusted: bytes, author_key: VerifyingKey) -> Checkpoint:
    """Raises BadSignature unless `author_key` signed it, BundleLog when it is malformed or names another
    author.
    """
    try:
        envelope = parse_envelope(untrusted, PayloadType.CHECKPOINT, max_bytes=limits.MAX_CHECKPOINT)
        payload = envelope.verify({author_key.key_id: author_key}).payload
        fields = as_object(loads(payload, max_bytes=limits.MAX_CHECKPOINT, max_depth=8), what="a checkpoint")
    except (BadEnvelope, BadJson):
        raise BundleLog(reason="a checkpoint is malformed") from None
    log, link, author, day = (fields.get(name) for name in ("log", "link", "author", "day"))
    if fields.get("v") != 1 or not isinstance(day, str) or not is_id(log) or not is_hash(link):
        raise BundleLog(reason="a checkpoint is malformed")
    if author != author_key.key_id:
        raise BundleLog(reason="a checkpoint is signed by somebody else")
    return Checkpoint(str(log), str(link), author_key.key_id, day)


def verify_run(run: SegmentRun, fetch: Fetch, author_key: VerifyingKey) -> None:
    """Checks that the run leads from its link before to the one its author signed; parses no revision.

    `fetch` is called for the checkpoint and for each object of headers once. Raises BundleLog, BadSignature.
    """
    if author_key.key_id != run.author:
        raise BundleLog(reason="a run is checked with somebody else's key")
    checkpoint = verify_checkpoint(fetch(run.checkpoint), author_key)
    if (checkpoint.log, checkpoint.link) != (run.log, run.after):
        raise BundleLog(reason="a checkpoint is of another place")
    link, count = run.before, 0
    for name in run.headers:
        for header in _lines(fetch(name)):
            count += 1
            if count > run.count:
                raise BundleLog(reason="a run has another number of entries")
            link = next_link(link, hex_digest(LABEL_HEADER, header))
    if count != run.count:
        raise BundleLog(reason="a run has another number of entries")
    if link != run.after:
        raise BundleLog(reason="a run does not lead to the link its author signed")


def read_run(run: SegmentRun, fetch: Fetch, author_key: VerifyingKey) -> Iterator[RunEntry]:
    """Every entry of a run in order. Raises BundleLog, BadSignature, MalformedRevision.

    The links and the checkpoint are verified before the first entry is given; authors and contents as they
    come, and a content that belongs to no header only after the last, so the caller commits after the
    iterator has ended. Objects of headers are fetched twice, of revisions once.
    """
    verify_run(run, fetch, author_key)
    link = run.before
    contents = (line for name in run.revisions for line in _lines(fetch(name)))
    waiting = next(contents, None)
    waiting_hash = None if waiting is None else hex_digest(LABEL_CONTENT, waiting)
    for name in run.headers:
        for header in _lines(fetch(name)):
            revision = parse_revision(header, None)
            if revision.author != run.author:
                raise BundleLog(reason="a record is by somebody else than its log")
            if waiting is not None and revision.content_hash == waiting_hash:
                revision = parse_revision(header, waiting)
                waiting = next(contents, None)
                waiting_hash = None if waiting is None else hex_digest(LABEL_CONTENT, waiting)
            link = next_link(link, revision.hash)
            yield RunEntry(link, revision)
    if link != run.after:
        raise BundleLog(reason="an object changed while it was read")
    if waiting is not None:
        raise BundleLog(reason="a content belongs to no record of its run")


def starts_segment(run: SegmentRun) -> bool:
    """Whether the run begins where its segment does, so that `parent` is where the log stood before."""
    return run.before == segment_start(run.log, run.segment, run.parent)


def _lines(untrusted: bytes) -> Iterator[bytes]:
    """The lines of an object of headers or revisions. Raises BundleLog when the last is cut or one is
    empty.
    """
    if not untrusted.endswith(b"\n"):
        raise BundleLog(reason="an object ends in the middle of a line")
    begin = 0
    while begin < len(untrusted):
        end = untrusted.index(b"\n", begin)
        if end == begin:
            raise BundleLog(reason="an object has an empty line")
        yield untrusted[begin:end]
        begin = end + 1
