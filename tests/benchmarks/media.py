"""Handing over and taking in 1 GiB of media, beside `age`, `gpg` and SHA-256 over the same bytes.

Ours are the services a person's clicks reach, on real vaults: from reading sealed pieces to a finished bundle, and from
that bundle to sealed pieces. The peers turn one plain file into one encrypted file.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import MIB, Report, in_child, interleaved, machine, timed

WORK = "tests.benchmarks.media_work"
REPEATS, QUICK = 5, 1
GPG_REPEATS = 2
OF_AGE, OF_GPG = 0.5, 3.0
MEMORY_MB = 150
PHOTOGRAPH = 4 * MIB


def run(quick: bool) -> list[Report]:
    """One report; peers that are not installed are named instead of measured."""
    size = (32 if quick else 1024) * MIB
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        bench = _Bench(Path(folder), size)
        repeats = QUICK if quick else REPEATS
        report = Report(
            f"Media, {size // MIB} MiB",
            [
                "Random bytes: one video of three quarters and photographs of 4 MiB. Ours: `handover.plan`, `export` "
                "out of one vault, `inbox.import_bundles` into another, in a fresh process after its unlock, at the "
                "settings of the program. Each includes fsync of what it wrote, of ours and of the peer's, and is "
                "shown once more with fsync of files left out on both sides. Before every run the disk is idle and "
                f"what is read is in its cache. {repeats} interleaved repeats. {machine()}.",
            ],
        )
        bench.measure(report, repeats)
    return [report]


class _Bench:
    """The plain bytes, two vaults that know each other, and one bundle."""

    def __init__(self, folder: Path, size: int) -> None:
        self._folder = folder
        self._size = size
        self._plain = folder / "plain"
        self._out = folder / "out"
        self._memory: dict[str, list[int]] = {"export": [], "import": []}
        with self._plain.open("wb") as stream:
            for _ in range(size // MIB):
                stream.write(os.urandom(MIB))
        photographs = size // 4 // PHOTOGRAPH
        in_child(
            WORK,
            self._request("fill", sizes=[size - photographs * PHOTOGRAPH] + [PHOTOGRAPH] * photographs),
        )
        self._bundles = in_child(WORK, self._request("export"))["made"]

    def _request(self, work: str, **more: Any) -> dict[str, Any]:
        names = ("coordinator", "volunteer", "bundles", "plain")
        return {"work": work, **{name: str(self._folder / name) for name in names}, **more}

    def measure(self, report: Report, repeats: int) -> None:
        size = self._size
        ours = {
            "export": lambda: self._export(fsync=True),
            "import": lambda: self._import(fsync=True),
            "export, no fsync": lambda: self._export(fsync=False),
            "import, no fsync": lambda: self._import(fsync=False),
        }
        peers: dict[str, Callable[[], float]] = {"sha256": lambda: timed(self._hash)}
        if shutil.which("age"):
            recipient = self._age_recipient()
            age = ["age", "-r", recipient, "-o", str(self._out), str(self._plain)]
            peers["age"] = lambda: self._peer(age, fsync=True)
            peers["age, no fsync"] = lambda: self._peer(age, fsync=False)
        else:
            report.notes.append("`age` is not installed.")
        found = interleaved(repeats, {**ours, **peers})
        for name in ours:
            beside = name.replace("export", "age").replace("import", "age")
            if beside in found:
                wanted = None if "no fsync" in name else OF_AGE
                report.rates(f"{name}, beside age", size, found[name], found[beside], wanted)
        for name in ("export", "import"):
            report.rates(f"{name}, beside SHA-256 alone", size, found[name], found["sha256"])
        if shutil.which("gpg"):
            with self._gpg() as gpg:
                turns = interleaved(
                    min(repeats, GPG_REPEATS),
                    {"gpg": gpg, **{name: ours[name] for name in ("export", "import")}},
                    warm=0,
                )
            for name in ("export", "import"):
                report.rates(f"{name}, beside gpg --sign --encrypt", size, turns[name], turns["gpg"], OF_GPG)
        else:
            report.notes.append("`gpg` is not installed.")
        for name, peaks in self._memory.items():
            if peaks:
                report.limit(f"{name}, peak memory after unlock", max(peaks) * 1024 / 1e6, MEMORY_MB, "MB")

    # --- ours -----------------------------------------------------------------------------------------------------

    def _export(self, *, fsync: bool) -> float:
        folder = self._folder / "again"
        os.sync()
        done = in_child(WORK, {**self._request("export", fsync=fsync), "bundles": str(folder)})
        shutil.rmtree(folder)
        return self._noted("export", done)

    def _import(self, *, fsync: bool) -> float:
        """Into a copy of the coordinator's vault, since a bundle comes in once."""
        copy = self._folder / "copy"
        shutil.copytree(self._folder / "coordinator", copy)
        os.sync()
        request = {**self._request("import", fsync=fsync, paths=self._bundles), "coordinator": str(copy)}
        done = in_child(WORK, request)
        shutil.rmtree(copy)
        return self._noted("import", done)

    def _noted(self, name: str, done: dict[str, Any]) -> float:
        if done["peak_kib"] is not None:
            self._memory[name].append(done["peak_kib"])
        return float(done["seconds"])

    # --- peers ----------------------------------------------------------------------------------------------------

    def _hash(self) -> None:
        state = hashlib.sha256()
        with self._plain.open("rb", buffering=0) as stream:
            while piece := stream.read(MIB):
                state.update(piece)

    def _age_recipient(self) -> str:
        made = subprocess.run(["age-keygen"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        return made.stdout.decode().split("# public key: ")[1].split()[0]

    def _peer(self, command: list[str], *, fsync: bool) -> float:
        """A program that makes `out` of `plain`; with `fsync`, until the file and its folder are on the disk."""

        def work() -> None:
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if fsync:
                for path in (self._out, self._folder):
                    handle = os.open(path, os.O_RDONLY)
                    os.fsync(handle)
                    os.close(handle)

        os.sync()
        seconds = timed(work)
        self._out.unlink()
        return seconds

    @contextlib.contextmanager
    def _gpg(self) -> Iterator[Callable[[], float]]:
        """gpg as Debian ships it, with a key made for this run in a folder of its own."""
        with tempfile.TemporaryDirectory(prefix="gpg-") as home:
            gpg = ["gpg", "--homedir", home, "--batch", "--quiet", "--yes"]
            name = "bench@invalid"
            subprocess.run(
                [*gpg, "--pinentry-mode", "loopback", "--passphrase", "", "--quick-gen-key", name],
                check=True,
                stderr=subprocess.DEVNULL,
            )
            names = ["--local-user", name, "--recipient", name]
            command = [*gpg, "--trust-model", "always", *names, "--output", str(self._out), "--sign", "--encrypt"]
            try:
                yield lambda: self._peer([*command, str(self._plain)], fsync=True)
            finally:
                subprocess.run(["gpgconf", "--homedir", home, "--kill", "all"], check=False)
