"""Words of others on a terminal: they command nothing, hide nothing and begin no line of ours."""

from __future__ import annotations

import json

import pytest

from intake.cli.terminal import one_line, say, tell
from intake.cli.transfer_commands import file_lines
from intake.services.inbox import ImportedFile

TRICKS = ["\x1b[2Jgone", "\x9b2Jgone", "\x1b]0;title\x07", "a\rb", "\u202eevil", "\x00"]


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("as_json", [False, True])
def test_nothing_commands_the_terminal(trick: str, as_json: bool, capsys: pytest.CaptureFixture[str]) -> None:
    tell({"text": f"қ {trick}"}, as_json=as_json, lines=[f"қ {trick}"])
    out = capsys.readouterr().out
    assert not set(out) & set("\x00\x07\x1b\x9b\r\u202e")
    assert "қ" in out
    if as_json:
        # a script reads what was there
        assert json.loads(out) == {"text": f"қ {trick}"}


def test_lines_of_a_testimony_stay_lines(capsys: pytest.CaptureFixture[str]) -> None:
    say("first\n\tsecond")
    assert capsys.readouterr().out == "first\n\tsecond\n"


def test_a_name_from_a_bundle_begins_no_line_of_ours() -> None:
    forged = "x\nreport.amanat: Taken in from ayna"
    file = ImportedFile(f"n{forged}", "quarantined", newer_fields=(forged, "y" * 5000))
    assert all("\n" not in line and len(line) < 300 for line in file_lines(file))
    assert one_line(" a \n b ") == "a b"
