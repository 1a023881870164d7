"""The command line as a coordinator's script meets it: names, JSON, exit statuses, passphrases by descriptor only."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from intake.cli import main
from intake.cli.parser import build_parser
from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.testimony_file import parse_testimony_file
from intake.services import journal, session
from intake.vault.vault import Vault

ROOT = Path(__file__).resolve().parent.parent.parent.parent
PASSPHRASE = "quiet river seven lantern apple stone"
TESTIMONY = {
    "testimony": {"narrative": "Ағам Мұратхан Дәулетбекұлын алып кетті.", "languages": ["kk"]},
    "people": [
        {"key": "w", "roles": ["testifier"], "names": [{"text": "Гүлжан Сейітқызы"}]},
        {"key": "v", "roles": ["victim"], "names": [{"text": "Мұратхан Дәулетбекұлы"}]},
    ],
}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with the passphrase on a descriptor: (exit status, output, errors)."""

    def call(*arguments: object, lines: str = PASSPHRASE) -> tuple[int, str, str]:
        reading, writing = os.pipe()
        os.write(writing, lines.encode())
        os.close(writing)
        try:
            status = main([*(str(a) for a in arguments), "--passphrase-fd", str(reading)])
        finally:
            os.close(reading)
        out, errors = capsys.readouterr()
        return status, out, errors

    return call


def make_vault(folder: Path, pseudonym: str) -> Path:
    with (
        Secret(PASSPHRASE.encode()) as passphrase,
        Vault.create(
            folder,
            passphrase,
            pseudonym=pseudonym,
            clock=FixedClock(),
            params=Argon2Params(1, 64, 1),
            size_step=1 << 16,
        ),
    ):
        return folder


@pytest.fixture
def volunteer(tmp_path: Path) -> Path:
    return make_vault(tmp_path / "volunteer", "Dana")


@pytest.fixture
def coordinator(tmp_path: Path) -> Path:
    return make_vault(tmp_path / "coordinator", "Ayna")


@pytest.fixture
def testimony(tmp_path: Path) -> Path:
    path = tmp_path / "t.json"
    path.write_text(json.dumps(TESTIMONY), encoding="utf-8")
    return path


CONTRACT = """
demo --out D
vault create P
vault info P
vault check P
vault rebuild P
vault passphrase P
--vault P org create --name N
--vault P org show
--vault P org invite --out F
--vault P org join F
--vault P org pending
--vault P org admit K
--vault P org admit K --digits-checked
--vault P testimony schema
--vault P testimony add --file J --attach A B
--vault P testimony list
--vault P testimony show I
--vault P testimony export-media I A O
--vault P bundle export D --testimony I I --to F --max-size 100000
--vault P bundle inspect F
--vault P bundle import F F --receipt-out R
--vault P receipt import F
--vault P search Q
--vault P report make --person I --audience N --format pdf O
--vault P report make --testimony I I --audience N --format html O
--vault P identity export
"""


@pytest.mark.parametrize("line", CONTRACT.strip().splitlines())
def test_the_names_are_a_contract(line: str) -> None:
    options = build_parser().parse_args(line.split())
    words = [word for word in line.split() if word.islower() and not word.startswith("-")]
    assert options.command == " ".join(words[: 2 if words[0] not in ("demo", "search") else 1])


def test_the_schema_is_json_schema_and_needs_no_vault(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["testimony", "schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(TESTIMONY, schema)
    parse_testimony_file(json.dumps(TESTIMONY).encode())


def test_the_whole_way_from_invitation_to_receipt(
    run: Run, tmp_path: Path, volunteer: Path, coordinator: Path, testimony: Path
) -> None:
    def good(*arguments: object) -> Any:
        status, out, errors = run(*arguments, "--json")
        assert status == 0, errors
        return json.loads(out)

    photograph = tmp_path / "photo.bin"
    photograph.write_bytes(os.urandom(200_000))
    good("--vault", coordinator, "org", "create", "--name", "Shyraq")
    good("--vault", coordinator, "org", "invite", "--out", tmp_path / "invitation")
    joined = good("--vault", volunteer, "org", "join", tmp_path / "invitation")
    saved = good("--vault", volunteer, "testimony", "add", "--file", testimony, "--attach", photograph)
    assert saved["attached"][0]["warning"] == "cannot-be-shown"
    exported = good("--vault", volunteer, "bundle", "export", tmp_path / "out")
    assert exported["testimonies"] == 1
    (file,) = (tmp_path / "out").iterdir()
    receipt = tmp_path / "receipt"
    taken = good("--vault", coordinator, "bundle", "import", file)
    assert taken["files"][0]["outcome"] == "quarantined"
    (pending,) = good("--vault", coordinator, "org", "pending")
    assert pending["digits"] == joined["digits"]
    # without a person who compared them nobody is admitted
    assert run("--vault", coordinator, "org", "admit", pending["fingerprint"])[0] == 1
    admitted = good("--vault", coordinator, "org", "admit", pending["fingerprint"], "--digits-checked")
    assert admitted["files"][0]["testimonies"] == 1
    again = good("--vault", coordinator, "bundle", "import", file, "--receipt-out", receipt)
    assert again["files"][0]["outcome"] == "already-in"
    got = good("--vault", volunteer, "receipt", "import", receipt)
    assert (got["certified"], got["media"]) == (True, 1)
    assert run("--vault", volunteer, "bundle", "export", tmp_path / "out2")[0] == 1
    listed = good("--vault", coordinator, "testimony", "list")
    assert [row["case_number"] for row in listed] == [saved["case_number"]]
    hits = good("--vault", coordinator, "search", "Dauletbek")
    assert {hit["testimony"] for hit in hits} == {saved["record"]}
    shown = good("--vault", coordinator, "testimony", "show", saved["case_number"])
    attachment = shown["account"]["testimony"]["attachments"][0]
    out = tmp_path / "out.bin"
    good("--vault", coordinator, "testimony", "export-media", saved["record"], attachment["id"], out)
    assert out.read_bytes() == photograph.read_bytes()
    assert good("vault", "check", coordinator)["damaged_pages"] == 0
    assert good("vault", "rebuild", coordinator)["differences"] == 0


def test_a_report_that_may_not_be_made_says_why_and_writes_nothing(
    run: Run, tmp_path: Path, coordinator: Path, testimony: Path
) -> None:
    run("--vault", coordinator, "testimony", "add", "--file", testimony)
    status, out, _ = run("--vault", coordinator, "search", "Dauletbek", "--json")
    person = next(hit["record"] for hit in json.loads(out) if hit["kind"] == "person")
    target = tmp_path / "report.pdf"
    arguments = ("report", "make", "--person", person, "--audience", "court", "--format", "pdf", target)
    status, _, errors = run("--vault", coordinator, *arguments)
    assert (status, "nothing-to-release" in errors) == (1, True)
    assert not target.exists()
    assert "Дәулетбек" not in errors


@pytest.mark.parametrize(
    ("tree", "status", "code"),
    [
        ({**TESTIMONY, "aura": 1}, 1, "unknown-field"),
        ({"testimony": {"place": 3}}, 1, "bad-field"),
        ({"testimony": {"event_date": {"understood": [{"date": "2018-02-31"}]}}}, 1, "bad-field"),
        ([], 1, "bad-json"),
    ],
)
def test_a_bad_testimony_file_is_refused_by_field_and_nothing_is_saved(
    run: Run, tmp_path: Path, volunteer: Path, tree: object, status: int, code: str
) -> None:
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(tree))
    found, _, errors = run("--vault", volunteer, "testimony", "add", "--file", path)
    assert (found, f"[{code}]" in errors) == (status, True)
    assert json.loads(run("--vault", volunteer, "testimony", "list", "--json")[1]) == []


def test_exit_statuses(run: Run, tmp_path: Path, volunteer: Path) -> None:
    assert run("--vault", volunteer, "testimony", "show", "ABCD-EFGH")[0] == 1
    assert run("--vault", volunteer, "testimony", "list", lines="wrong")[0] == 1
    assert run("testimony", "list")[0] == 2
    assert run("--vault", volunteer, "testimony", "list", lines="")[0] == 2
    assert run("--vault", volunteer, "bundle", "inspect", tmp_path / "gone")[0] == 3
    assert run("vault", "info", tmp_path / "nowhere")[0] == 1
    with pytest.raises(SystemExit) as wrong:
        main(["testimony", "sing"])
    assert wrong.value.code == 2


def test_the_passphrase_changes_and_the_old_one_opens_nothing(run: Run, volunteer: Path) -> None:
    assert run("vault", "passphrase", volunteer, lines=f"{PASSPHRASE}\nanother one of many words\n")[0] == 0
    assert run("--vault", volunteer, "testimony", "list")[0] == 1
    assert run("--vault", volunteer, "testimony", "list", lines="another one of many words")[0] == 0


def test_the_identity_is_not_shown_without_being_asked_twice(run: Run, tmp_path: Path, volunteer: Path) -> None:
    status, out, _ = run("--vault", volunteer, "identity", "export", "--out", tmp_path / "id")
    assert status == 1
    assert "AGE-SECRET" not in out
    assert not (tmp_path / "id").exists()


def test_an_unexpected_error_tells_its_code_and_is_kept_scrubbed(
    run: Run, monkeypatch: pytest.MonkeyPatch, volunteer: Path
) -> None:
    def broken(*_arguments: object, **_keywords: object) -> None:
        raise KeyError("Мұратхан")

    monkeypatch.setattr("intake.services.finding.search", broken)
    status, out, errors = run("--vault", volunteer, "search", "x")
    assert status == 3
    (code,) = re.findall(r"\((E-[0-9A-Z]{6})\)", errors)
    assert "Мұратхан" not in out + errors
    assert "Traceback" not in errors
    monkeypatch.undo()
    with (
        Secret(PASSPHRASE.encode()) as passphrase,
        session.unlock(volunteer, passphrase, clock=FixedClock()) as vault,
        vault.reader() as reader,
    ):
        (entry,) = journal.entries(reader)
    assert entry.code == code
    assert entry.error.kinds == ("KeyError",)
    assert "Мұратхан" not in entry.text


def test_a_thread_that_breaks_tells_its_code_only(run: Run, monkeypatch: pytest.MonkeyPatch, volunteer: Path) -> None:
    def broken(*_arguments: object, **_keywords: object) -> list[object]:
        def fail() -> None:
            raise KeyError("Мұратхан")

        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        return []

    monkeypatch.setattr("intake.services.finding.search", broken)
    status, out, errors = run("--vault", volunteer, "search", "x")
    assert status == 0
    assert re.search(r"amanat: E-[0-9A-Z]{6}", errors)
    assert "Мұратхан" not in out + errors and "Traceback" not in errors


def test_what_would_betray_the_vault_is_told_with_what_it_is(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "Nextcloud" / "v"
    folder.parent.mkdir()
    assert run("vault", "create", folder, "--pseudonym", "x")[0] == 0
    assert {"kind": "cloud", "cloud": "Nextcloud"} in json.loads(run("vault", "info", folder, "--json")[1])["dangers"]
    assert "Careful: The vault lies in a folder that Nextcloud copies" in run("vault", "info", folder)[1]


def test_a_vault_made_by_the_program_itself_uses_strong_key_derivation(run: Run, tmp_path: Path) -> None:
    assert run("vault", "create", tmp_path / "v", "--pseudonym", "Қарлығаш")[0] == 0
    info = json.loads(run("vault", "info", tmp_path / "v", "--json")[1])
    assert info["argon2_time"] >= 3
    assert info["argon2_memory_kib"] >= 64 * 1024
    assert run("vault", "create", tmp_path / "v", "--pseudonym", "x")[0] == 1


def test_nothing_secret_is_an_argument_and_the_prompt_needs_a_terminal(volunteer: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "intake.cli", "--vault", str(volunteer), "testimony", "list"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, "[no-passphrase]" in done.stderr) == (2, True)
