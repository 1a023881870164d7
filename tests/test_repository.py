"""What is kept in git: no registry or machine in it, one list of dependencies, one version, files of one concept."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.import_rules import LIBRARIES, program

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LONGEST = 350
# Files that may be longer, each with the reason why it is still one concept. Empty is best.
LONGER: dict[str, str] = {}
# What is imported under another name than it is installed by.
IMPORTED_AS = {"PySide6-Essentials": "PySide6", "PySide6-Addons": "PySide6", "pillow": "PIL", "zxing-cpp": "zxingcpp"}
IMPORTED_AS["opencv-python-headless"] = "cv2"
# Its wheel holds models that are read as bytes; not a line of it may run.
NEVER_IMPORTED = {"rapidocr"}
# Part of another library above, or of the type checker.
NOT_DEPENDENCIES = {"shiboken6", "_typeshed"}

REGISTRY = re.compile(
    r"(?i)\b(?:pypi|files|test|deb|security|registry|proxy|static)\.(?:python(?:hosted)?|pypi|debian|npmjs|golang|crates)"
    r"\.(?:org|com|io)|\bpypi\.org|pythonhosted\.org|--(?:extra-)?index-url|--find-links|--trusted-host"
)
LOCAL_PATH = re.compile(r"(?<![\w.~-])/(?:work|root|opt|Users|home/[a-z]\w+)/[\w.]+")


def tracked() -> list[Path]:
    """Every file in git, or that would be."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = (ROOT / name.decode() for name in listing.stdout.split(b"\0") if name)
    return [path for path in paths if path.is_file() and not path.is_symlink()]


def texts() -> list[tuple[str, str]]:
    """Name and text of every tracked file that is text, less this test, which spells out what it looks for."""
    found = []
    for path in tracked():
        data = path.read_bytes()
        if path != Path(__file__).resolve() and b"\0" not in data[:8192]:
            found.append((path.relative_to(ROOT).as_posix(), data.decode("utf-8", "replace")))
    return found


def found_in_texts(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {match.group()}"
        for name, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if (match := pattern.search(line))
    ]


def test_no_registry_is_named() -> None:
    """Where packages come from is each machine's own setting."""
    assert found_in_texts(REGISTRY) == []


def test_no_path_of_a_machine() -> None:
    assert found_in_texts(LOCAL_PATH) == []


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        (REGISTRY, "https://" + "files.pythonhosted.org/packages/x", True),
        (REGISTRY, "--extra-index-url x", True),
        (REGISTRY, "registry.npmjs.org", True),
        (REGISTRY, "a roster and its registry of keys", False),
        (LOCAL_PATH, "in /root/project", True),
        (LOCAL_PATH, "see /home/someone/vault", True),
        (LOCAL_PATH, "beside ../shared/vectors or /tmp and https://example.org/home/x", False),
        (LOCAL_PATH, "the work/root of it", False),
    ],
)
def test_patterns(pattern: re.Pattern[str], text: str, matches: bool) -> None:
    assert bool(pattern.search(text)) is matches


def bare(requirement: str) -> str:
    return re.split(r"[\s<>=!~;\[]", requirement, maxsplit=1)[0]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


RUNTIME = [bare(item) for item in PROJECT["project"]["dependencies"]]
DEV = [bare(item) for item in PROJECT["project"]["optional-dependencies"]["dev"]]


def lock(name: str) -> dict[str, tuple[str, int]]:
    """Package -> exact requirement and number of hashes."""
    found: dict[str, tuple[str, int]] = {}
    current = ""
    for line in (ROOT / name).read_text("utf-8").splitlines():
        if match := re.match(r"([A-Za-z0-9_.-]+)==(\S+)", line):
            current = normal(match[1])
            assert current not in found, f"{current} stands twice: one version for every platform"
            found[current] = (match[2], 0)
        found_hashes = re.findall(r"--hash=sha256:[0-9a-f]{64}", line)
        if found_hashes:
            found[current] = (found[current][0], found[current][1] + len(found_hashes))
    return found


@pytest.mark.parametrize("name", RUNTIME + DEV)
def test_dependency_is_explained(name: str) -> None:
    """One row: what for, licence, what replacing it would take."""
    rows = (ROOT / "docs" / "dependencies.md").read_text("utf-8").splitlines()
    cells = [row.strip("| ").split(" | ") for row in rows if row.startswith(f"| {name} |")]
    assert len(cells) == 1
    assert len(cells[0]) == 4
    assert all(len(cell) > 1 for cell in cells[0])


def test_locks_hold_every_dependency_by_hash() -> None:
    runtime, dev = lock("requirements.txt"), lock("requirements-dev.txt")
    assert {normal(name) for name in RUNTIME} <= runtime.keys()
    assert {normal(name) for name in DEV} <= dev.keys()
    assert [name for name, (_, hashes) in dev.items() if hashes == 0] == []


def test_dev_lock_holds_the_runtime_lock() -> None:
    """Set-up takes a development environment for a runtime one."""
    runtime, dev = lock("requirements.txt"), lock("requirements-dev.txt")
    assert {name: pin for name, pin in runtime.items() if dev.get(name) != pin} == {}


def test_dependencies_brought_along_are_named() -> None:
    text = normal((ROOT / "docs" / "dependencies.md").read_text("utf-8"))
    assert [name for name in lock("requirements-dev.txt") if name not in text] == []


def test_import_table_and_dependencies_agree() -> None:
    imported = {IMPORTED_AS.get(name, name.replace("-", "_").removesuffix(".six")) for name in RUNTIME} - NEVER_IMPORTED
    assert imported == LIBRARIES.keys() - NOT_DEPENDENCIES


def test_every_dependency_is_used() -> None:
    sources, _ = program()
    everything = "\n".join(sources.values())
    names = {IMPORTED_AS.get(name, name.replace("-", "_")) for name in RUNTIME} - NEVER_IMPORTED
    assert [name for name in sorted(names) if not re.search(rf"^\s*(from|import) {name}\b", everything, re.M)] == []


def test_system_packages_are_explained() -> None:
    setup = (ROOT / ".ci" / "setup.py").read_text("utf-8")
    wanted = re.findall(r'^(?:QT|MEDIA|SCREEN|FONTS|PEERS) = "([^"]+)"', setup, re.M)
    assert len(wanted) == 5
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    assert [name for group in wanted for name in group.split() if name not in text] == []


def test_versions_agree() -> None:
    version = PROJECT["project"]["version"]
    first = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert first is not None
    assert first[1] == version
    for name, source in program()[0].items():
        if said := re.search(r'^__version__ = "([^"]+)"', source, re.M):
            assert (name, said[1]) == (name, version)


def test_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert "END OF TERMS AND CONDITIONS" in text
    assert PROJECT["project"]["license"] == {"text": "GPL-3.0-or-later"}


def test_files_hold_one_concept() -> None:
    counted = {
        path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in tracked()
        if path.suffix == ".py"
    }
    long = {name: lines for name, lines in counted.items() if lines > LONGEST}
    assert {name: lines for name, lines in long.items() if name not in LONGER} == {}
    assert [name for name in LONGER if name not in long] == []


def test_modules_say_what_they_are_for() -> None:
    sources, _ = program()
    assert [name for name, text in sources.items() if text.strip() and not text.startswith(('"""', 'r"""'))] == []
