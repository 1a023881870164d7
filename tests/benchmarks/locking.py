"""Locking and unlocking as a person waits for them, in the real program on an X screen (offscreen where there is none).

Lock: from the order until the next unlock window is painted, which is after the process that held the vault was reaped;
in a calm moment, and while testimonies are being written. Beside it the same program without a standby, which must
start a process first, as a re-exec would; the three take turns. Unlock: what a
passphrase costs beyond Argon2id, in a process that has waited as a standby does.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measure import ROOT, Report, Times, in_child, machine
from tests.benchmarks.start import _home, _screen

LOCK_MS, UNLOCK_MS = 50, 150
REPEATS, QUICK, ROUNDS = 15, 3, 3

# The supervisor as `amanat` runs it, with a window that opens its vault by itself. Every lock is ordered two heartbeats
# after the next process waits (or, without a standby, after the vault is open); told are the seconds from the order to
# the paint of each.
_SUPERVISOR = """
import json, sys, threading, time
sys.path.insert(0, sys.argv[1])
from ui import supervisor
from ui.platform import this_system
child, standby, wanted = json.loads(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4])
took, state = [], {"ordered": 0.0, "opened": False, "waiting": False, "beats": 0}
def heard(process, line):
    word = line.split()[0] if line else ""
    now = time.monotonic()
    if word == "painted" and state["ordered"]:
        took.append(now - state["ordered"])
        state["ordered"] = 0.0
        if len(took) == wanted:
            print(json.dumps(took), flush=True)
            one.stop()
    state["opened"] = word == "opened" or (state["opened"] and word != "closing")
    state["waiting"] = word == "waiting" or (state["waiting"] and word != "closing")
    ready = state["opened"] and (state["waiting"] or standby > 100)
    front = one._front is not None and process is one._front[0]
    state["beats"] = state["beats"] + (front and word == "alive") if ready else 0
    if state["beats"] >= 2 and not state["ordered"] and len(took) < wanted:
        # a calm moment: the start of the standby is over and the vault's own work after opening too
        state["beats"], state["ordered"] = 0, time.monotonic()
        one.lock()
limits = supervisor.Limits(standby=standby)
one = supervisor.Supervisor(child, limits=limits, idle_clock=this_system().idle_clock, on_line=heard,
                            kept={"vault": sys.argv[5]})
sys.exit(one.run())
"""


def run(quick: bool) -> list[Report]:
    """The report of locking, and that of unlocking."""
    repeats = QUICK if quick else REPEATS
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        quickly, vault = folder / "quickly", folder / "vault"
        for made_here in (quickly, vault):
            request = {"do": "make", "vault": str(made_here), "cheap": made_here is quickly}
            in_child("tests.benchmarks.locking_work", request)
        with _screen(folder) as screen:
            variables = {**(screen or {"QT_QPA_PLATFORM": "offscreen"}), **_home(folder)}
            where = "X screen (Xvfb)" if screen else "offscreen"
            found: dict[str, list[float]] = {"calm": [], "writing": [], "peer": []}
            for _ in range(ROUNDS):
                for name, taken in found.items():
                    standby, writing = (1e6 if name == "peer" else 0.2), name == "writing"
                    taken += _locks(variables, quickly, -(-repeats // ROUNDS), standby=standby, writing=writing)
            ours, busy, peer = (Times(tuple(taken)) for taken in found.values())
        locking = Report(
            f"Lock, {where}",
            [
                "From the order to the next unlock window's paint, the process before it reaped; "
                f"{len(ours.seconds)} times in {ROUNDS} rounds that take turns. Peer: the same program without a "
                f"standby, which starts a process as a re-exec would. {machine()}."
            ],
        )
        locking.times("lock to unlock window", ours, peer)
        locking.limit("the same, in ms", ours.median * 1000, LOCK_MS, "ms")
        locking.limit("the quickest, in ms", min(ours.seconds) * 1000, LOCK_MS, "ms")
        locking.times("while testimonies are written", busy, peer)
        locking.limit("the same, in ms", busy.median * 1000, LOCK_MS, "ms")
        return [locking, _unlock(vault, repeats)]


def _locks(
    variables: dict[str, str], vault: Path, repeats: int, *, standby: float, writing: bool = False
) -> list[float]:
    """The first is thrown away: it warms the disk."""
    child = [sys.executable, "-m", "tests.benchmarks.locking_work", "--window", *(["--writing"] if writing else [])]
    command = [
        sys.executable,
        "-c",
        _SUPERVISOR,
        str(ROOT),
        json.dumps(child),
        str(standby),
        str(repeats + 1),
        str(vault),
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env={**os.environ, **variables})
    assert process.stdout is not None
    try:
        took = json.loads(process.stdout.readline())
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        process.wait()
        process.stdout.close()
    return [float(one) for one in took[1:]]


def _unlock(vault: Path, repeats: int) -> Report:
    """Argon2id is timed inside each unlock; what is left of that unlock is ours."""
    taken = in_child("tests.benchmarks.locking_work", {"do": "unlock", "vault": str(vault), "times": repeats + 1})[1:]
    argon2, whole = Times(tuple(one for one, _ in taken)), Times(tuple(one for _, one in taken))
    beyond = Times(tuple(all_of_it - one for one, all_of_it in taken))
    report = Report(
        "Unlock",
        [
            f"A vault with the parameters that the program chooses for this machine, {repeats} times, in a process "
            f"that has loaded what a standby has. {machine()}."
        ],
    )
    report.times("unlock beside Argon2id within it", whole, argon2)
    report.limit("beyond Argon2id, in ms", beyond.median * 1000, UNLOCK_MS, "ms")
    return report
