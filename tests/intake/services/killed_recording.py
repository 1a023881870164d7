"""Run as a program by test_recording: records into a vault and kills itself, without a word, in the middle.

    python -m tests.intake.services.killed_recording FOLDER KIND SECONDS

Prints the testimony's id, then "killed" when SECONDS of media have been given to the recorder and encoded.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.services import interview, recording
from intake.vault.vault import Vault
from tests.recording_kit import drained, feed, sound_plan, video_plan

PASSPHRASE = b"a passphrase of the tests"


def main() -> None:
    folder, kind, seconds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    clock = FixedClock()
    vault = Vault.unlock(folder, Secret(PASSPHRASE), clock=clock, size_step=1 << 16)
    account = interview.start(vault, clock=clock)
    print(account.id, flush=True)
    plan = sound_plan() if kind == "sound" else video_plan(640, 360)
    take = recording.begin(vault, account.id, plan, clock=clock)
    recorder = recording.Recorder(take.sink, plan, clock=clock)
    recorder.start()

    def tick() -> None:
        drained(recorder)
        clock.advance(seconds=0.04)

    feed(recorder, plan, seconds / 2, wait=tick)
    recorder.mark()
    recording.keep_marks(vault, take, recorder.marks, recorder.pauses)
    feed(recorder, plan, seconds / 2, start=seconds / 2, first=round(seconds / 2 * 25), wait=tick)
    print("killed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
