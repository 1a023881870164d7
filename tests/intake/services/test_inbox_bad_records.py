"""Records and media in a bundle that nobody may send so: another's log, a false run, a false whole. All are refused."""

from __future__ import annotations

import hashlib
import io
import tarfile
from typing import Any

from intake.bundle.verify import Checkpoint, sign_checkpoint
from intake.model.digests import LABEL_CONTENT, LABEL_HEADER, hex_digest
from intake.model.log_chain import next_link
from intake.model.strict_json import dumps, loads
from intake.services import inbox
from tests.intake.services.bad_input_kit import open_forge, refused
from tests.intake.services.bundle_forge import Forged, opened, written
from tests.intake.services.exchange_kit import contents, deliver


def rewritten(
    forged: Forged, key: Any, log: str | None = None, change_header: Any = None, change_content: Any = None
) -> Forged:
    """Writes the last run of a forged bundle anew, with right links and a right checkpoint by `key`."""
    run = forged.payload["segments"][-1]
    names = [entry["name"] for entry in forged.payload["objects"]]
    at = {kind: names.index(run[kind][0]) for kind in ("headers", "revisions")}
    headers = forged.objects[at["headers"]][1].splitlines()
    lines = iter(forged.objects[at["revisions"]][1].splitlines())
    waiting = next(lines, None)
    out_headers, out_contents = [], []
    run["log"] = log or run["log"]
    link = run["before"]
    for raw in headers:
        header = loads(raw, max_bytes=1 << 20)
        content = None
        if waiting is not None and hex_digest(LABEL_CONTENT, waiting) == header["content"]:
            content = loads(waiting, max_bytes=1 << 23)
            waiting = next(lines, None)
        if content is not None and change_content is not None:
            change_content(content, header)
        if content is not None:
            out_contents.append(dumps(content))
            header["content"] = hex_digest(LABEL_CONTENT, out_contents[-1])
        if change_header is not None:
            change_header(header)
        out_headers.append(dumps(header))
        link = next_link(link, hex_digest(LABEL_HEADER, out_headers[-1]))
    run["after"] = link
    forged.objects[at["headers"]][1] = b"".join(line + b"\n" for line in out_headers)
    forged.objects[at["revisions"]][1] = b"".join(line + b"\n" for line in out_contents)
    checkpoint = sign_checkpoint(Checkpoint(run["log"], link, key.key_id, "2026-11-23"), key)
    forged.objects[names.index(run["checkpoint"])][1] = checkpoint
    forged.fit()
    return forged


def test_what_rewritten_makes_is_good_as_it_is(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.dana.signing_key())
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "same", forged.close())]).files
    assert report.outcome == "imported"


def test_a_run_that_does_not_lead_where_its_author_signed(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    forged.payload["segments"][-1]["before"] = "12" * 32
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_checkpoint_by_somebody_else(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.eset.signing_key())
    refused(made, forged.close(), tmp_path / "bad", "bad-signature", "bundle-log")


def test_records_in_another_authors_name(ready, tmp_path):
    made, path = ready
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_header=lambda header: header.update(author=made.ayna.key_id),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_writing_to_the_coordinators_log(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.dana.signing_key(), log=made.ayna.log)
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_writing_to_another_volunteers_log(ready, tmp_path):
    made, path = ready
    deliver(made, made.eset, tmp_path / "eset", first=True)
    forged = rewritten(open_forge(made, path), made.dana.signing_key(), log=made.eset.log)
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_setting_from_outside(ready, tmp_path):
    made, path = ready
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_content=lambda content, header: content.update(type="setting"),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_record_that_changes_its_type(ready, tmp_path):
    made, path = ready
    held = next(iter(contents(made.ayna).values()))
    with made.ayna.reader() as reader:
        held = next(r for r in contents(made.ayna).values() if reader.type_of(r) == "testimony")
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_header=lambda header: header.update(record=held),
        change_content=lambda content, header: content.update(type="archive-item"),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_fork_inside_a_segment_is_told_and_both_are_kept(ready, tmp_path):
    made, path = ready
    other = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_content=lambda content, header: content.update(salt="ab" * 16),
    )
    other.payload["bundle"] = "ef" * 16
    inbox.import_bundles(made.ayna, [path])
    before = contents(made.ayna)
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "fork", other.close())]).files
    assert (report.outcome, report.forks) == ("imported", 1)
    assert before.items() < contents(made.ayna).items()


def test_media_that_is_not_what_was_announced_never_appears(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    held = made.ayna.media.held()
    forged.objects[-1][1] = b"another" + forged.objects[-1][1][7:]
    entry = forged.payload["objects"][-1]
    entry["sha256"] = hashlib.sha256(forged.objects[-1][1]).hexdigest()
    refused(made, forged.close(), tmp_path / "bad", "bad-manifest")
    # half of a false whole says nothing wrong by itself, and never becomes the whole
    entry["media"]["total"] += 10
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "half", forged.close())]).files
    assert (report.outcome, report.media_complete, report.media_waiting) == ("imported", 0, 1)
    assert made.ayna.media.held() == held


def test_the_inside_is_an_ordinary_tar(ready):
    made, path = ready
    with tarfile.open(fileobj=io.BytesIO(opened(path, made.ayna.identity()))) as archive:
        assert archive.getnames()[:2] == ["manifest.dsse.json", "manifest-sha256.txt"]
