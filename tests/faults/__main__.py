"""Every fault at length, with figures: `make faults`, or `python -m tests.faults [--seed N] [--kills 500]`.

Kills at random (half before a step that reaches the disk, half at any moment), calls that fail with EIO, a disk that is
full, a stick that is pulled, a clock that is set. The seed is printed: the same seed draws the same kills (a moment is
drawn as milliseconds, so what it meets may differ). Exits 1 if a vault did not open, an acknowledged save was lost, or
a liar was not found out: a work that acknowledges too early must be caught, or the judging is worth nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.conftest import ROOT
from tests.faults.eio import CALLS, can_inject, run_with
from tests.faults.ground import make_ground
from tests.faults.random_kills import LIAR
from tests.faults.works import WORKS, judge

PARTS = ("kills", "eio", "disk", "stick", "clock")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--seed", type=int, default=None, help="draws the same kills again")
    parser.add_argument("--kills", type=int, default=510)
    parser.add_argument("--eio", type=int, default=60, help="calls that are made to fail")
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    parser.add_argument("--only", choices=PARTS, nargs="+", default=PARTS)
    options = parser.parse_args()
    seed = secrets.randbelow(1 << 31) if options.seed is None else options.seed
    print(f"seed {seed}", flush=True)
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        folder = Path(name)
        ground = folder / "ground"
        ground.mkdir()
        make_ground(ground)
        if "kills" in options.only:
            wrong += kills(seed, options.kills, options.jobs, ground, folder)
        if "eio" in options.only:
            wrong += eio(seed, options.eio, ground, folder)
    for part, module in (("disk", "test_disk_full"), ("stick", "test_stick_pulled"), ("clock", "test_clock")):
        if part in options.only:
            wrong += tests(part, module)
    print("nothing lost, every vault opened" if not wrong else f"WRONG: {wrong}")
    return 1 if wrong else 0


def kills(seed: int, count: int, jobs: int, ground: Path, folder: Path) -> int:
    """Kills in several processes at once; prints a line a work; how many were wrong."""
    begun = time.monotonic()
    running = []
    for job in range(jobs):
        place = folder / f"job-{job}"
        place.mkdir()
        share = count // jobs + (job < count % jobs)
        command = [sys.executable, "-m", "tests.faults.random_kills", str(seed * 64 + job), str(share)]
        running.append(
            subprocess.Popen([*command, str(ground), str(place)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        )
    told = []
    failed = 0
    for process in running:
        out, _ = process.communicate()
        told += [json.loads(line) for line in out.splitlines()]
        failed += process.returncode != 0
    print(f"\n{'killed while':<14}{'kills':>6}{'step':>6}{'moment':>8}{'late':>6}{'said':>6}{'wrong':>7}")
    for name in WORKS:
        mine = [one for one in told if one["work"] == name]
        how = Counter(one["how"] for one in mine)
        said = sum(one["acknowledged"] > 0 for one in mine)
        late, bad = sum(one["late"] for one in mine), sum(bool(one["wrong"]) for one in mine)
        print(f"{name:<14}{len(mine):>6}{how['step']:>6}{how['moment']:>8}{late:>6}{said:>6}{bad:>7}")
    honest = [one for one in told if one["work"] != LIAR]
    liars = [one for one in told if one["work"] == LIAR]
    caught = sum(bool(one["wrong"]) for one in liars)
    wrong = [one for one in honest if one["wrong"]]
    for one in wrong:
        print(f"\n{one['work']} {one['how']} {one['step']} {one['ms']} ms\n{one['wrong']}")
    seconds = time.monotonic() - begun
    caught_of = f"a liar was caught {caught} of {len(liars)} times"
    print(f"{len(honest)} kills in {seconds:.0f} s, {len(wrong)} wrong; {caught_of}")
    return len(wrong) + failed + (len(honest) < count) + (caught == 0)


def eio(seed: int, count: int, ground: Path, folder: Path) -> int:
    """Calls that fail, drawn over works, calls and numbers; how many were wrong."""
    if not can_inject():
        print("\nEIO: skipped, strace cannot make calls fail here")
        return 0
    draw = random.Random(seed)
    outcomes: Counter[str] = Counter()
    wrong = hit = 0
    for number in range(count):
        name, call = list(WORKS)[number % len(WORKS)], draw.choice(CALLS)
        when = draw.randint(1, 24)
        copy = folder / f"eio-{number}"
        shutil.copytree(ground, copy)
        done = run_with(call, when, WORKS[name], copy)
        hit += done.injected > 0
        outcomes[done.outcome] += 1
        trouble = done.trouble if done.outcome not in ("ended", "refused", "absent") else ""
        if not trouble:
            try:
                judge(copy, WORKS[name], done.acknowledged)
            except Exception as error:
                trouble = repr(error)
        if trouble:
            wrong += 1
            print(f"\n{name}: {call} number {when} answered EIO\n{trouble}")
        shutil.rmtree(copy)
    print(f"\nEIO: {count} runs, {hit} of them met it, {dict(outcomes)}, {wrong} wrong")
    return wrong


def tests(part: str, module: str) -> int:
    """Runs one module of the tests beside this one; whether it failed."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"tests/faults/{module}.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.strip().splitlines()
    print(f"\n{part}: {lines[-1] if lines else 'nothing ran'} ({time.monotonic() - begun:.0f} s)", flush=True)
    if done.returncode:
        print(done.stdout[-4000:])
    return int(done.returncode != 0)


if __name__ == "__main__":
    raise SystemExit(main())
