"""The next process, ready before it is needed: shown when the one before is reaped, and done without if need be."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

from tests.ui.supervised import Watcher, command
from ui import wire
from ui.supervisor import Child

_UNLOCK = 'say("painted"); say("ready")'


def _gone(child: Child) -> bool:
    """Reaped: the kernel knows nothing of it any more."""
    return not Path(f"/proc/{child.process.pid}").exists()


def test_a_standby_waits_behind_the_open_vault_and_is_shown_at_the_lock() -> None:
    order: list[str] = []

    def act(watcher: Watcher, child: Child, line: str) -> None:
        first, last = watcher.children[0], watcher.children[-1]
        if line == "waiting" and len(watcher.children) == 2:
            assert first.process.poll() is None
            order.append("waiting")
            watcher.supervisor.lock()
        elif line.startswith("shown-with") and child is last and child is not first:
            order.append("shown")
            assert first.process.returncode == wire.EXIT_LOCKED
            assert _gone(first)
        elif line == "ready" and child is not first:
            watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run(command(_UNLOCK + '; say("opened")'), standby=0.0) == 0
    assert order == ["waiting", "shown"]
    assert all(_gone(child) for child in watcher.children)
    starts = [line for number, line in watcher.lines if number == 2 and line.startswith("hello-was")]
    assert starts == ["hello-was standby {}"]


def test_the_lock_does_not_wait_for_a_standby_that_is_not_ready() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "opened":
            if child is watcher.children[0]:
                watcher.supervisor.lock()
            else:
                watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run(command(_UNLOCK + '; say("opened")'), standby=100.0) == 0
    assert len(watcher.children) == 2


def test_a_wrong_passphrase_moves_on_to_a_fresh_process_that_tells_it() -> None:
    """The one it was typed into is gone once the fresh one is painted; nothing but the count, the letters and the
    folder that was chosen goes along."""
    told: dict[str, Any] = {}
    words = {"failures": "3", "letters": "cyrillic", "caps": "y", "said": "wrong", "at": "/m/v", "passphrase": "x" * 9}
    failing = f'say("typed"); say("failed " + {json.dumps(words)!r}) if kind == "hello" else None'

    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line.startswith("shown-with") and child is not watcher.children[0]:
            told.update(json.loads(line.removeprefix("shown-with show ")))
            assert not _gone(watcher.children[0])
        elif line == "ready" and child is not watcher.children[0]:
            assert _gone(watcher.children[0])
            watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run(command(f"{_UNLOCK}; {failing}"), standby=100.0) == 0
    assert told == {name: word for name, word in words.items() if name != "passphrase"}
    assert watcher.children[0].process.returncode == -signal.SIGKILL
    assert watcher.said == []


def test_what_an_attempt_left_is_forgotten_when_a_vault_opens() -> None:
    shown: list[str] = []
    failing = 'say("failed {\\"failures\\": \\"1\\", \\"at\\": \\"/m/v\\"}") if kind == "hello" else say("opened")'

    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line.startswith("shown-with"):
            shown.append(line)
        if line == "opened" and len(watcher.children) < 3:
            watcher.supervisor.lock()
        elif line == "opened":
            watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run(command(f"{_UNLOCK}; {failing}"), standby=100.0) == 0
    # the third starts after a vault was open: it is told nothing of the attempts before
    assert "/m/v" in shown[0]
    assert next(line for number, line in watcher.lines if number == 3) == "hello-was hello {}"


def test_an_abandoned_attempt_is_replaced_and_an_open_vault_is_not() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line.startswith("shown-with show"):
            watcher.supervisor.stop()

    watcher = Watcher(act)
    typing = _UNLOCK + '; say("typed") if kind == "hello" else None'
    assert watcher.run(command(typing), standby=0.0, abandoned=0.2) == 0
    assert watcher.children[0].process.returncode == -signal.SIGKILL

    seen: list[str] = []

    def later(watcher: Watcher, child: Child, line: str) -> None:
        seen.append(line)
        if line == "got curtain":
            watcher.supervisor.stop()

    watcher = Watcher(later)
    opening = _UNLOCK + '; say("typed"); say("opened"); say("interview")'
    assert watcher.run(command(opening), standby=0.0, abandoned=0.01, curtain=0.4, interview=100) == 0
    assert not [line for line in seen if line.startswith("shown-with show")]


def test_a_claim_to_have_failed_cannot_get_an_open_vault_replaced() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "got curtain":
            assert len([one for one in watcher.children if one.process.poll() is None]) <= 2
            watcher.supervisor.stop()

    watcher = Watcher(act)
    claiming = _UNLOCK + '; say("opened"); say("interview"); say("failed {}")'
    assert watcher.run(command(claiming), standby=0.0, curtain=0.4, interview=100) == 0
    assert watcher.children[0].process.returncode == 0
    assert not [line for _, line in watcher.lines if line.startswith("shown-with show")]


def test_standbys_that_cannot_live_are_done_without_and_never_cost_the_open_vault() -> None:
    dying = command(_UNLOCK + '; say("opened"); say("interview")')
    dying[2] = dying[2].replace('if kind == "standby":', 'if kind == "standby":\n    os._exit(1)')

    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "got curtain":
            assert child is watcher.children[0]
            watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run(dying, standby=0.0, curtain=0.4, interview=100, crash_window=0.01) == 0
    # made three times, and not again
    kinds = [line for _, line in watcher.lines if line.startswith("hello-was standby")]
    assert len(kinds) == 3
    assert watcher.said == []


def test_without_standbys_a_failed_attempt_still_ends_its_process() -> None:
    dying = command(_UNLOCK + '; say("failed {}") if len(sys.argv) and not os.path.exists(sys.argv[1]) else None')
    dying[2] = dying[2].replace('if kind == "standby":', 'if kind == "standby":\n    os._exit(1)')
    dying[2] = dying[2].replace('say("failed {}")', '(os.mkdir(sys.argv[1]), say("failed {}"))')
    mark = Path("mark").absolute()

    def act(watcher: Watcher, child: Child, line: str) -> None:
        hellos = [one for one in watcher.children if one.process.args]
        if line == "ready" and mark.exists() and child is not watcher.children[0]:
            assert hellos
            assert _gone(watcher.children[0])
            watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run([*dying, str(mark)], standby=100.0) == 0
    mark.rmdir()


def test_a_silent_standby_is_killed() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "got curtain":
            watcher.supervisor.stop()

    watcher = Watcher(act)
    beat = 'def beat():\n    while True: say("alive"); time.sleep(0.05)'
    alive = f"import threading, time\n{beat}\nthreading.Thread(target=beat, daemon=True).start()"
    silent = command(f'{_UNLOCK}; say("opened"); say("interview")\n{alive}')
    assert watcher.run(silent, standby=0.0, heartbeat=0.2, curtain=1.0, interview=100, crash_window=100) == 0
    assert len(watcher.children) == 2
    assert watcher.children[1].process.returncode == -signal.SIGKILL


def test_a_crash_loop_ends_with_plain_words_and_a_last_window() -> None:
    watcher = Watcher()
    loop = 'sys.stderr.write(kind + "\\n"); os._exit(1)'
    assert watcher.run(command(loop), standby=0.0) == 3
    assert "not started again" in watcher.said[0]
    assert "Nothing that was saved is lost" in watcher.said[1]
    assert all(_gone(child) for child in watcher.children)
