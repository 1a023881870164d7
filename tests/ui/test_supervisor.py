"""The parent: restarts, deadlines, and never two processes at a vault. Real processes, short limits, no sleeps."""

from __future__ import annotations

import ast
import contextlib
import os
import select
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.ui.supervised import CHILD, Watcher, command
from ui import supervisor as module
from ui import wire
from ui.supervisor import Child, Limits, Supervisor


def test_killed_child_is_replaced() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "painted":
            if len(watcher.children) == 1:
                child.process.kill()
            else:
                watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run(command('say("painted")')) == 0
    assert len(watcher.children) == 2
    assert watcher.children[0].process.returncode == -signal.SIGKILL
    assert watcher.said == []


def test_three_crashes_in_a_minute_stop_restarting() -> None:
    watcher = Watcher()
    assert watcher.run(command("os._exit(1)")) == 3
    assert len(watcher.children) == 3
    assert "not started again" in watcher.said[0]


def test_crashes_long_apart_do_not_count_together() -> None:
    times = iter(range(0, 10_000_000, 100))

    def act(watcher: Watcher, child: Child, line: str) -> None:
        if len(watcher.children) == 5:
            watcher.supervisor.stop()
        else:
            child.process.kill()

    watcher = Watcher(act)
    watcher.supervisor = Supervisor(
        command('say("painted")'),
        limits=Limits(start=1e6, heartbeat=1e6),
        monotonic=lambda: float(next(times)),
        on_line=watcher,
        say=watcher.said.append,
    )
    assert watcher.supervisor.run() == 0
    assert len(watcher.children) == 5


def test_missed_heartbeats_kill_a_stuck_child() -> None:
    watcher = Watcher()
    stuck = 'say("painted"); import threading; threading.Event().wait()'
    assert watcher.run(command(stuck), heartbeat=0.2, crashes=1) == 3
    assert watcher.children[0].process.returncode == -signal.SIGKILL


def test_child_that_never_paints_is_killed() -> None:
    watcher = Watcher()
    assert watcher.run([sys.executable, "-c", "import time; time.sleep(60)"], start=0.2, crashes=1) == 3


def test_lock_reaps_the_old_process_before_the_new_one_starts() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "painted" and len(watcher.children) == 1:
            watcher.supervisor.lock()
        elif line == "painted":
            # Reaped: the kernel no longer knows the old process, so it cannot hold any lock.
            assert watcher.children[0].process.returncode == wire.EXIT_LOCKED
            assert not Path(f"/proc/{watcher.children[0].process.pid}").exists()
            watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run(command('say("opened"); say("painted")')) == 0
    assert [line for child, line in watcher.lines if line == "got lock"] == ["got lock"]


def test_lock_is_nothing_to_do_while_no_vault_is_open() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "painted":
            watcher.supervisor.lock()
            watcher.supervisor.stop()

    watcher = Watcher(act)
    assert watcher.run(command('say("painted")')) == 0
    assert "got lock" not in [line for _, line in watcher.lines]


def test_a_child_that_does_not_obey_is_killed_after_its_grace() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "painted" and len(watcher.children) == 1:
            watcher.supervisor.lock()
        elif line == "painted":
            watcher.supervisor.stop()

    deaf = 'say("opened"); say("painted"); hello.count("deaf") or None'
    spoken = command(deaf)
    spoken[2] = spoken[2].replace('if line == "lock": os._exit(80)', "pass")
    watcher = Watcher(act)
    assert watcher.run(spoken, grace=0.2) == 0
    assert watcher.children[0].process.returncode == -signal.SIGKILL


def test_idle_draws_the_curtain_and_then_locks() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "painted" and len(watcher.children) == 2:
            watcher.supervisor.stop()

    watcher = Watcher(act)
    began = 'say("opened"); say("interview"); say("painted")'
    assert watcher.run(command(began), curtain=0.05, interview=0.2) == 0
    first = [line for child, line in watcher.lines if child == 1 and line.startswith("got")]
    assert first == ["got curtain", "got lock"]


def test_idle_without_an_open_vault_does_nothing() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "alive":
            watcher.supervisor.stop()

    watcher = Watcher(act)
    waiting = 'say("painted"); import threading; threading.Event().wait(0.3); say("alive")'
    assert watcher.run(command(waiting), curtain=0.01, lock=0.02) == 0
    assert "got lock" not in [line for _, line in watcher.lines]


def test_running_work_puts_the_deadline_off() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "alive":
            watcher.supervisor.stop()

    watcher = Watcher(act)
    waiting = 'say("opened"); say("busy"); import threading; threading.Event().wait(0.4); say("alive")'
    assert watcher.run(command(waiting), curtain=100, lock=0.1, busy=100) == 0
    lines = [line for _, line in watcher.lines]
    # Locked, if at all, only once the work was over.
    assert "got lock" not in lines[: lines.index("alive")]


def test_language_outlives_a_process_and_nothing_else_gets_through() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "painted" and len(watcher.children) == 1:
            child.process.kill()
        elif line == "painted":
            watcher.supervisor.stop()

    words = 'keep {\\"language\\": \\"ru\\", \\"name\\": \\"Aygul\\", \\"geometry\\": \\"' + "9" * 100 + '\\"}'
    watcher = Watcher(act)
    assert watcher.run(command(f'say("{words}"); say("keep not json"); say("painted")')) == 0
    hellos = [line for _, line in watcher.lines if line.startswith("hello-was")]
    assert hellos == ["hello-was hello {}", 'hello-was hello {"language": "ru"}']


def test_overlong_line_is_dropped() -> None:
    def act(watcher: Watcher, child: Child, line: str) -> None:
        if line == "painted":
            watcher.supervisor.stop()

    watcher = Watcher(act)
    flood = 'os.write(1, b"x" * 100000); say(""); say("painted")'
    assert watcher.run(command(flood)) == 0
    assert max(len(line) for _, line in watcher.lines) < 3 * wire.MAX_LINE


def test_signal_ends_program_and_children() -> None:
    """SIGTERM to the supervisor: the child is told, reaped, and the exit status is 0."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import ui.supervisor as s, signal;"
        "tell = lambda child, line: print(child.process.pid, flush=True);"
        "sup = s.Supervisor([sys.executable, '-c', sys.argv[2]], on_line=tell);"
        "signal.signal(signal.SIGTERM, lambda *_: sup.stop()); sys.exit(sup.run())"
    )
    root = str(Path(module.__file__).resolve().parents[1])
    process = subprocess.Popen(
        [sys.executable, "-c", code, root, CHILD.format(first='say("painted")')], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    child = int(process.stdout.readline())
    process.terminate()
    assert process.wait(20) == 0
    process.stdout.close()
    assert not Path(f"/proc/{child}").exists()


def test_killed_supervisor_takes_its_child_along() -> None:
    """Not even SIGKILL leaves a child: its pipe closes."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import ui.supervisor as s;"
        "s.Supervisor([sys.executable, '-c', sys.argv[2]], on_line=lambda c, l: print(c.process.pid, flush=True)).run()"
    )
    root = str(Path(module.__file__).resolve().parents[1])
    process = subprocess.Popen(
        [sys.executable, "-c", code, root, CHILD.format(first='say("painted")')], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    child = int(process.stdout.readline())
    watching = os.pidfd_open(child)
    process.kill()
    process.wait(20)
    process.stdout.close()
    assert select.select([watching], [], [], 20)[0], "the child outlived its supervisor"
    os.close(watching)
    with contextlib.suppress(ChildProcessError):
        # Ours to reap where the tests adopt orphans.
        os.waitpid(child, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_no_core_and_not_dumpable() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from ui.platform import this_system; this_system().harden_process();"
        "import ctypes, resource;"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    root = str(Path(module.__file__).resolve().parents[1])
    done = subprocess.run([sys.executable, "-c", code, root], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0 (0, 0)"


class _NoScreen:
    name, gates_run = "none", True

    def harden_process(self) -> None: ...

    def has_screen(self) -> bool:
        return False


def test_without_a_screen_it_says_so_and_offers_the_demo(capsys: pytest.CaptureFixture[str]) -> None:
    assert module.main([], system=_NoScreen()) == 3  # type: ignore[arg-type]
    said = capsys.readouterr().err
    assert "no screen" in said
    assert "amanat demo" in said


def test_supervisor_is_free_of_qt_and_of_the_vault() -> None:
    """Runs in a fresh interpreter: nothing that could hold plaintext is even imported."""
    root = str(Path(module.__file__).resolve().parents[1])
    code = "import sys; sys.path.insert(0, sys.argv[1]); import ui.supervisor; print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code, root], capture_output=True, text=True, check=True)
    loaded = set(ast.literal_eval(done.stdout))
    assert not [name for name in loaded if name.startswith(("PySide6", "shiboken", "intake", "sqlcipher"))]


def test_arguments_of_the_child_hold_nothing_but_our_folder() -> None:
    started = module.child_command()
    assert started[0] == sys.executable
    assert started[-1] == str(Path(module.__file__).resolve().parents[1])
    assert len(started) == 5


def test_no_threads_are_left() -> None:
    assert not [thread for thread in threading.enumerate() if thread.name == "reports"]


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_the_command_line_is_hardened_as_the_window_is() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop()); import intake.cli as cli; cli.main();"
        "import ctypes, resource; sys.stdout.flush();"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    root = str(Path(module.__file__).resolve().parents[1])
    command = [sys.executable, "-c", code, "--vault", "x", root]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    environment.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.splitlines()[-1] == "0 (0, 0)"
