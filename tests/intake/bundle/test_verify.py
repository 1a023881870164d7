"""Runs of a log: what their author signed comes out, anything else is refused before it is parsed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from intake.bundle.parts import SegmentRun
from intake.bundle.verify import (
    Checkpoint,
    read_run,
    sign_checkpoint,
    starts_segment,
    verify_checkpoint,
    verify_run,
)
from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import BadSignature, BundleLog, MalformedRevision
from intake.model.digests import LABEL_HEADER, hex_digest
from intake.model.log_chain import next_link
from tests.intake.bundle.bundle_kit import DAY, LOG, SENDER, STRANGER, Draft, revisions, spoil_half

DRAFT = Draft(entries=revisions(5), sent={0, 2, 3})


def objects(draft: Draft = DRAFT) -> tuple[SegmentRun, dict[str, bytes]]:
    run, sources = draft.run()
    names = (run.checkpoint, *run.headers, *run.revisions)
    return run, dict(zip(names, (s.open().read() for s in sources), strict=True))


RUN, OBJECTS = objects()
CHECKPOINT, HEADERS, CONTENTS = OBJECTS.values()


def read(run: SegmentRun = RUN, *, key: Any = SENDER, **changed: bytes) -> list[Any]:
    names = {"checkpoint": run.checkpoint, "headers": run.headers[0], "contents": (*run.revisions, "x")[0]}
    held = {**OBJECTS, **{names[name]: data for name, data in changed.items()}}
    return list(read_run(run, held.__getitem__, key.public))


def refused(*arguments: Any, kind: type[Exception] = BundleLog, **changed: Any) -> None:
    with pytest.raises(kind):
        read(*arguments, **changed)


def test_a_run_comes_out_in_order_with_its_links() -> None:
    entries = read()
    assert [entry.revision.hash for entry in entries] == [entry.hash for entry in DRAFT.entries]
    assert [entry.revision.changes is not None for entry in entries] == [True, False, True, True, False]
    assert entries[-1].link == RUN.after
    assert entries[0].link == next_link(RUN.before, DRAFT.entries[0].hash)
    assert starts_segment(RUN)
    assert not starts_segment(replace(RUN, before="0" * 64))


def test_headers_alone_are_a_run() -> None:
    run, held = objects(Draft(sent=set()))
    entries = list(read_run(run, held.__getitem__, SENDER.public))
    assert all(entry.revision.content is None for entry in entries)


def test_a_run_in_several_objects_is_one() -> None:
    lines = HEADERS.splitlines(keepends=True)
    contents = CONTENTS.splitlines(keepends=True)
    run = replace(RUN, headers=("a", "b"), revisions=("c", "d"))
    held = {
        RUN.checkpoint: CHECKPOINT,
        "a": lines[0],
        "b": b"".join(lines[1:]),
        "c": b"".join(contents[:2]),
        "d": contents[2],
    }
    assert list(read_run(run, held.__getitem__, SENDER.public)) == read()


@pytest.mark.parametrize("change", ["exchanged", "missing", "twice", "changed"])
def test_headers_that_are_not_what_was_signed_are_refused_before_they_are_parsed(change: str) -> None:
    lines = HEADERS.splitlines(keepends=True)
    if change == "exchanged":
        lines[0], lines[1] = lines[1], lines[0]
    elif change == "missing":
        del lines[2]
    elif change == "twice":
        lines.insert(1, lines[0])
    else:
        lines[2] = b"not a revision\n"
    refused(headers=b"".join(lines))


@pytest.mark.parametrize("count", [1, 4, 6])
def test_another_count_is_refused(count: int) -> None:
    refused(replace(RUN, count=count))


def test_another_beginning_or_end_is_refused() -> None:
    refused(replace(RUN, before="0" * 64))
    refused(replace(RUN, after="0" * 64))
    refused(replace(RUN, log="0" * 32))


@pytest.mark.parametrize(
    "headers", [b"", HEADERS[:-1], HEADERS + b"\n", b"\n" + HEADERS, HEADERS.replace(b"\n", b"\n\n")]
)
def test_cut_and_empty_lines_are_refused(headers: bytes) -> None:
    refused(headers=headers)


def test_a_checkpoint_by_somebody_else_is_refused() -> None:
    other = sign_checkpoint(Checkpoint(LOG, RUN.after, STRANGER.key_id, DAY), STRANGER)
    refused(checkpoint=other, kind=BadSignature)
    borrowed = sign_checkpoint(Checkpoint(LOG, RUN.after, STRANGER.key_id, DAY), SENDER)
    refused(checkpoint=borrowed)
    refused(key=STRANGER)


def test_a_checkpoint_of_another_place_or_log_is_refused() -> None:
    for log, link in ((LOG, RUN.before), ("0" * 32, RUN.after)):
        refused(checkpoint=sign_checkpoint(Checkpoint(log, link, SENDER.key_id, DAY), SENDER))


@pytest.mark.parametrize("half", ["ed25519", "ml-dsa"])
def test_a_checkpoint_signed_by_one_half_is_refused(half: str) -> None:
    refused(checkpoint=spoil_half(CHECKPOINT, half), kind=BadSignature)


CHECKPOINT_FIELDS = {"v": 1, "log": LOG, "link": RUN.after, "author": SENDER.key_id, "day": DAY}


@pytest.mark.parametrize(
    "change",
    [{"v": 2}, {"log": 1}, {"link": "x"}, {"day": None}, {"author": None}],
    ids=lambda change: next(iter(change)),
)
def test_a_malformed_checkpoint_is_refused(change: dict[str, Any]) -> None:
    payload = json.dumps({**CHECKPOINT_FIELDS, **change}).encode()
    refused(checkpoint=sign_envelope(payload, PayloadType.CHECKPOINT, [SENDER]))


@pytest.mark.parametrize("payload", [b"[]", b"{", json.dumps(CHECKPOINT_FIELDS).encode()[:-1] + b',"v":1}'])
def test_a_checkpoint_that_is_no_object_is_refused(payload: bytes) -> None:
    refused(checkpoint=sign_envelope(payload, PayloadType.CHECKPOINT, [SENDER]))


def test_an_envelope_of_another_type_is_no_checkpoint() -> None:
    payload = json.dumps(CHECKPOINT_FIELDS).encode()
    refused(checkpoint=sign_envelope(payload, PayloadType.BUNDLE, [SENDER]))
    refused(checkpoint=b"x" * 20_000)


def test_a_checkpoint_reads_back() -> None:
    assert verify_checkpoint(CHECKPOINT, SENDER.public) == Checkpoint(LOG, RUN.after, SENDER.key_id, DAY)


@pytest.mark.parametrize("change", ["exchanged", "twice", "changed", "of another", "cut"])
def test_contents_that_no_header_names_are_refused(change: str) -> None:
    lines = CONTENTS.splitlines(keepends=True)
    if change == "exchanged":
        lines[0], lines[1] = lines[1], lines[0]
    elif change == "twice":
        lines.insert(1, lines[0])
    elif change == "changed":
        lines[1] = lines[1].replace("рассказ".encode(), "другой".encode())
    elif change == "of another":
        lines.append((revisions(7)[6].content or b"") + b"\n")
    else:
        lines[-1] = lines[-1][:-1]
    refused(contents=b"".join(lines))


def test_a_record_by_somebody_else_than_its_log_is_refused() -> None:
    mixed = Draft(entries=[*revisions(1), *revisions(2, STRANGER)[1:]], sent=set())
    run, held = objects(mixed)
    with pytest.raises(BundleLog):
        list(read_run(run, held.__getitem__, SENDER.public))


def test_a_signed_record_that_is_malformed_is_refused() -> None:
    odd = replace(revisions(1)[0], header=b'{"v":1}')
    odd = replace(odd, hash=hex_digest(LABEL_HEADER, odd.header))
    run, held = objects(Draft(entries=[odd], sent=set()))
    with pytest.raises(MalformedRevision):
        list(read_run(run, held.__getitem__, SENDER.public))


def test_objects_that_change_between_two_reads_are_refused() -> None:
    other = b"".join(entry.header + b"\n" for entry in revisions(6)[1:])
    answers = {name: [data] * 2 for name, data in OBJECTS.items()}
    answers[RUN.headers[0]] = [HEADERS, other]
    run = replace(RUN, revisions=())
    with pytest.raises(BundleLog):
        list(read_run(run, lambda name: answers[name].pop(0), SENDER.public))


def test_verify_alone_parses_nothing() -> None:
    verify_run(RUN, OBJECTS.__getitem__, SENDER.public)
