"""The program's imports go down only; and the rules that say so would notice."""

from __future__ import annotations

import pytest

from tests.import_rules import ALLOWED, breaches, circles, package_edges, program


def test_program_keeps_the_rules() -> None:
    assert breaches(*program()) == []


def test_no_circle_among_packages() -> None:
    assert circles(package_edges(*program())) == []


def test_every_package_of_the_table_is_there() -> None:
    """A line for a package that is gone would go on allowing what nobody decided."""
    modules, _ = program()
    assert [name for name in ALLOWED if name not in modules] == []


@pytest.mark.parametrize(
    ("module", "source", "why"),
    [
        ("intake.model.person", "from intake.crypto.secret import Secret", "not allowed from intake.model"),
        ("intake.model.person", "from pathlib import Path", "not in intake.model"),
        ("intake.model.person", "def f():\n    import os.path", "not in intake.model"),
        ("intake.crypto.age", "from intake.vault import vault", "not allowed from intake.crypto"),
        ("intake.trust.roster", "import sqlcipher3", "this library is another package's"),
        ("intake.bundle.reader", "from sqlcipher3 import dbapi2", "this library is another package's"),
        ("intake.bundle.reader", "from intake.vault.vault import Vault", "not allowed from intake.bundle"),
        ("intake.bundle.reader", "from ..vault import vault", "not allowed from intake.bundle"),
        ("intake.report.leakcheck", "from intake.redaction.policy import decide", "never from"),
        ("intake.services.inbox", "from PySide6.QtCore import QObject", "this library is another package's"),
        ("intake.services.inbox", "from ui.words import word", "not allowed from intake.services"),
        ("intake.services.inbox", "import time", "not in intake"),
        ("intake.vault.log", "import tempfile", "nowhere in the program"),
        ("intake.vault.log", "from urllib import request", "nowhere in the program"),
        ("intake.vault.log", "import urllib.request", "nowhere in the program"),
        ("intake.vault.log", "import requests", "no line in the table"),
        ("intake.attic", "from intake import errors", "no line in the table"),
        ("intake.clock", "from intake.fsio import write_atomic", "not allowed from intake.clock"),
        ("intake.cli.commands", "from intake.vault.vault import Vault", "only its type"),
        ("intake.cli.commands", "from intake.crypto.age import AgeReader", "not allowed from intake.cli"),
        ("ui.supervisor", "from PySide6.QtCore import QTimer", "knows no Qt"),
        ("ui.supervisor", "from intake.services import session", "not allowed from ui.supervisor"),
        ("ui.supervisor", "from ui import jobs", "not allowed from ui.supervisor"),
        ("ui.screens.unlock.view", "from intake.bundle.reader import read_bundle", "not allowed from ui.screens"),
        ("ui.screens.unlock.view", "from ui.app import main", "never from ui.screens"),
        ("ui.screens.unlock.view", "from intake.fsio import write_atomic", "not allowed from ui.screens"),
        ("ui.widgets.card", "from intake.services import finding", "not allowed from ui.widgets"),
        ("ui.widgets.card", "from PySide6 import QtNetwork", "nowhere in the program"),
        ("ui.widgets.card", "from PySide6.QtNetwork import QTcpSocket", "nowhere in the program"),
    ],
)
def test_breach_is_seen(module: str, source: str, why: str) -> None:
    ours = {"intake.errors", "intake.vault.vault", "ui.jobs", "intake.services.session", "intake.services.finding"}
    found = breaches({**dict.fromkeys(ours, ""), module: source})
    assert len(found) == 1
    assert why in found[0]


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("intake.cli.commands", "if TYPE_CHECKING:\n    from intake.vault.vault import Vault"),
        ("intake.cli.commands", "from intake.crypto.secret import Secret"),
        ("intake.vault.log", "from . import media\nfrom .media import MediaStore\nfrom intake.names.fold import fold"),
        ("intake.report.html", "from urllib.parse import quote"),
        ("ui.screens.unlock.view", "from PySide6.QtWidgets import QWidget\nfrom intake.services import session"),
    ],
)
def test_what_is_allowed_passes(module: str, source: str) -> None:
    assert breaches({module: source, "intake.vault.media": "", "intake.services.session": ""}) == []


def test_circle_is_seen() -> None:
    sources = {
        "intake.a.one": "from intake.b.two import x",
        "intake.b.two": "from intake.c import y",
        "intake.c": "def f():\n    from intake.a import one",
        "intake.d": "import intake.a.one",
    }
    assert circles(package_edges(sources)) == [("intake.a", "intake.b", "intake.c", "intake.a")]
