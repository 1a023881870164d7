"""Sets a clone up: virtual environment, hashed dependencies, system packages, translations. Standard library only.

    python3 .ci/setup.py [--dev] [--bench] [--raid] [--journeys]

Every entry of the Makefile and CI call it; a second run with nothing changed takes a fraction of a second. It installs
only what requirements*.txt pin by hash, as wheels (a source archive would build with tools nobody pinned), and
system packages only as root on Debian: elsewhere it names them. It must never write outside .venv and the compiled
translations, and never say where a registry is.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "set-up"
TRANSLATIONS = ROOT / "resources" / "translations"
OLDEST = (3, 11)

# What Qt's wheels take from the system, on a bare Debian 12; then the fonts that the window and the reports use.
QT = "libglib2.0-0 libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libx11-6"
MEDIA = "libpulse0 libxrandr2"
SCREEN = "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
FONTS = "fonts-inter fonts-noto-core fonts-noto-ui-core fonts-noto-cjk"
TESTS = "xvfb xdotool dbus-daemon"  # the real window, driven by the tests
PEERS = "age gnupg rsync"  # what `make bench` measures beside
RAID = "strace dbus xclip ibus libxtst6"  # what `make raid` starts beside the program, and looks with
JOURNEYS = "dbus libxtst6 at-spi2-core python3-gi gir1.2-atspi-2.0"  # what `make journeys` listens with

LAUNCHER = """\
#!/bin/sh
# Starts the program from this clone.
exec "$(dirname "$0")/python" -c 'import sys; from intake.cli import main; sys.exit(main())' "$@"
"""
WINDOWS_LAUNCHER = """\
@"%~dp0python.exe" -c "import sys; from intake.cli import main; sys.exit(main())" %*
"""
TRY = "import PySide6.QtWidgets, PySide6.QtMultimedia, sqlcipher3, cryptography, av, PIL.Image, pillow_heif, typst"


class Trouble(Exception):
    """What to tell the person; the set-up stops."""


def say(text: str) -> None:
    print(f"set-up: {text}", flush=True)


def run(command: list[str], what: str, **environment: str) -> str:
    """Runs a quiet command; on failure tells the end of what it printed."""
    done = subprocess.run(  # noqa: S603 - fixed commands of this file
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, **environment},
        check=False,
    )
    if done.returncode:
        raise Trouble(f"{what} failed:\n{last_lines(done.stdout.splitlines())}")
    return done.stdout


def last_lines(lines: list[str]) -> str:
    return "\n".join(lines[-12:])


# --- system packages ---------------------------------------------------------------------------------------------


def missing_packages(wanted: list[str]) -> list[str]:
    """Those of `wanted` that dpkg neither has installed nor has something installed in the place of."""
    listing = run(["dpkg-query", "-W", "-f", "${db:Status-Status}|${Package}|${Provides}\n"], "dpkg-query")
    present: set[str] = set()
    for line in listing.splitlines():
        status, name, provides = line.split("|", 2)
        if status == "installed":
            present.add(name)
            present.update(provided.split()[0] for provided in provides.split(",") if provided.strip())
    return [name for name in wanted if name not in present]


def system_packages(wanted: list[str]) -> None:
    """Installs what is missing, as root on Debian; otherwise names it and goes on."""
    if not sys.platform.startswith("linux"):
        return
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        if not STAMP.exists():
            say("not a Debian system; the libraries and fonts of these are needed: " + " ".join(wanted))
        return
    missing = missing_packages(wanted)
    if not missing:
        return
    if os.geteuid() != 0:
        say("system packages are missing; install them with:")
        say("  sudo apt-get install --no-install-recommends " + " ".join(missing))
        return
    say(f"{len(missing)} system packages: {' '.join(missing)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    run(["apt-get", "update", "-qq"], "apt-get update", **quiet)
    run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], "apt-get install", **quiet)


# --- the virtual environment -------------------------------------------------------------------------------------


def read_stamp() -> dict[str, str]:
    """What the last set-up did: python, root, runtime, dev. Empty when there was none."""
    try:
        lines = STAMP.read_text("utf-8").splitlines()
    except OSError:
        return {}
    return dict(line.split(" ", 1) for line in lines if " " in line)


def lock_file(name: str) -> Path:
    return ROOT / ("requirements.txt" if name == "runtime" else f"requirements-{name}.txt")


def digest(name: str) -> str:
    """Changes when the lock or this script does."""
    return hashlib.sha256(lock_file(name).read_bytes() + Path(__file__).read_bytes()).hexdigest()


def python_packages(name: str) -> None:
    """Brings .venv to the lock of that name, unless it is there. The dev lock holds all of the runtime one."""
    stamp = read_stamp()
    here = {"python": ".".join(map(str, sys.version_info[:3])), "root": str(ROOT)}
    current = PYTHON.exists() and all(stamp.get(key, value) == value for key, value in here.items())
    if current and digest("dev") == stamp.get("dev"):
        return
    if current and digest(name) == stamp.get(name):
        return
    STAMP.unlink(missing_ok=True)  # a set-up that is broken off is not taken for done
    if not current:
        say(f"virtual environment in {VENV.name} with Python {here['python']}")
        run([sys.executable, "-m", "venv", "--clear", str(VENV)], "python -m venv")
    install(lock_file(name))
    link_clone()
    run([str(PYTHON), "-c", TRY], "starting the libraries (a system package may be missing)")
    marks = {**here, name: digest(name)}
    STAMP.write_text("".join(f"{key} {value}\n" for key, value in marks.items()), "utf-8")


def install(lock: Path) -> None:
    """pip with hashes and wheels only, one line for every ten packages so that a slow line shows."""
    total = sum("==" in line for line in lock.read_text("utf-8").splitlines())
    say(f"Python packages: {total} in {lock.name}")
    command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary", ":all:"]
    command += ["--no-input", "--disable-pip-version-check", "--progress-bar", "off", "-r", str(lock)]
    lines: list[str] = []
    seen = 0
    with subprocess.Popen(  # noqa: S603
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            lines.append(line.rstrip())
            if line.startswith(("Collecting ", "Requirement already satisfied")):
                seen += 1
                if seen % 10 == 0:
                    say(f"  {seen} of {total}")
            elif line.startswith("Installing collected"):
                say("  unpacking")
    if pip.returncode:
        raise Trouble(f"pip failed:\n{last_lines(lines)}")


def link_clone() -> None:
    """Makes `intake` and `ui` importable from the clone and puts an `amanat` command beside Python."""
    purelib = run([str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], "Python")
    (Path(purelib.strip()) / "amanat-clone.pth").write_text(f"{ROOT}\n", "utf-8")
    if os.name == "nt":  # not run there
        (BIN / "amanat.cmd").write_text(WINDOWS_LAUNCHER, "utf-8")
        return
    launcher = BIN / "amanat"
    launcher.write_text(LAUNCHER, "utf-8")
    launcher.chmod(0o755)


def translations() -> None:
    """Compiles each .ts that is newer than its .qm. The .qm are derived, so they are not kept in git."""
    stale = [
        source
        for source in sorted(TRANSLATIONS.glob("*.ts"))
        if not source.with_suffix(".qm").exists()
        or source.with_suffix(".qm").stat().st_mtime_ns <= source.stat().st_mtime_ns
    ]
    for source in stale:
        target = source.with_suffix(".qm")
        run([str(BIN / "pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], f"lrelease {source.name}")
    if stale:
        say(f"translations: {', '.join(source.stem for source in stale)}")


def newer_python() -> str:
    """The newest Python on the PATH that is new enough. Raises Trouble."""
    for minor in range(14, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode == 0:  # noqa: S603
            return found
    raise Trouble(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed, and this one is {sys.version.split()[0]}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Sets a clone up; does nothing when nothing changed.")
    parser.add_argument("--dev", action="store_true", help="also what tests and lint need")
    parser.add_argument("--bench", action="store_true", help="also the programs that benchmarks measure beside")
    parser.add_argument("--raid", action="store_true", help="also what the raid gate looks with")
    parser.add_argument("--journeys", action="store_true", help="also what the journeys listen to the program with")
    options = parser.parse_args(arguments)
    try:
        if sys.version_info < OLDEST:
            again = [newer_python(), str(Path(__file__).resolve()), *arguments]
            return subprocess.run(again, check=False).returncode  # noqa: S603
        more = {TESTS: options.dev, PEERS: options.bench, RAID: options.raid, JOURNEYS: options.journeys}
        asked = (packages for packages, wanted in more.items() if wanted)
        wanted = list(dict.fromkeys(" ".join([QT, MEDIA, SCREEN, FONTS, *asked]).split()))
        if sys.platform.startswith("linux") and importlib.util.find_spec("ensurepip") is None:
            wanted.insert(0, "python3-venv")
        system_packages(wanted)
        python_packages("dev" if options.dev else "runtime")
        translations()
    except Trouble as trouble:
        print(f"set-up: {trouble}", file=sys.stderr, flush=True)
        return 3
    except OSError as error:
        print(f"set-up: {error}", file=sys.stderr, flush=True)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
