"""The leak checks themselves: each kind of leak fails its own test and no other."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

LEAKY = '''
import os, subprocess, sys, tempfile, threading
from pathlib import Path

import pytest

import tests.leaks

tests.leaks.PATIENCE = 0.2
STOP = threading.Event()
SLEEP = [sys.executable, "-c", "import time; time.sleep(600)"]


def test_clean(tmp_path):
    (tmp_path / "file").write_text("kept by pytest")
    thread = threading.Thread(target=lambda: None)
    thread.start()
    subprocess.run([sys.executable, "-c", ""], check=True)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "file").touch()
    thread.join()


def test_leaves_thread():
    threading.Thread(target=STOP.wait, name="left-thread", daemon=True).start()


def test_clean_after_thread():
    pass


def test_leaves_process():
    globals()["held"] = subprocess.Popen(SLEEP)


def test_leaves_grandchild():
    child = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])"
    subprocess.run([sys.executable, "-c", child], check=True)


def test_leaves_process_not_waited_for():
    number = os.fork()
    if number == 0:
        os._exit(0)
    os.waitid(os.P_PID, number, os.WEXITED | os.WNOWAIT)


def test_leaves_file_in_cwd():
    Path("left.txt").touch()


def test_leaves_file_at_home():
    folder = Path.home() / ".config" / "program"
    folder.mkdir(parents=True)
    (folder / "left.conf").touch()


def test_leaves_temporary_file():
    handle, name = tempfile.mkstemp()
    os.close(handle)


def test_clean_after_files():
    assert list(Path.cwd().iterdir()) == []


def test_leaves_timer(qapp):
    from PySide6.QtCore import QTimer

    global timer
    timer = QTimer()
    timer.start(60_000)


def test_leaves_qthread(qapp):
    from PySide6.QtCore import QThread

    global worker
    worker = QThread()
    worker.setObjectName("left-worker")
    worker.start()


def test_clean_stops_qthread(qapp):
    worker.quit()
    worker.wait()
    timer.stop()


def test_fails_by_itself_and_leaves_file():
    Path("also.txt").touch()
    assert False


@pytest.fixture(scope="module")
def shared_thread():
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    yield thread
    stop.set()
    thread.join()


def test_clean_with_shared_thread(shared_thread):
    assert shared_thread.is_alive()


@pytest.fixture(scope="session", autouse=False)
def forgotten():
    threading.Thread(target=STOP.wait, name="forgotten", daemon=True).start()


def test_clean_but_its_fixture_is_not(forgotten):
    pass
'''


def run(folder: Path, source: str) -> tuple[subprocess.CompletedProcess[str], dict[str, str]]:
    """Runs pytest on `source` under the same conftest; returns what it left by test name, empty for nothing."""
    (folder / "test_leaky.py").write_text(source, "utf-8")
    results = folder / "results.xml"
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-c", os.devnull, "--rootdir", str(folder)]
    command += ["-p", "no:cacheprovider", f"--junit-xml={results}", str(folder)]
    done = subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DEBUG_TEMPROOT": str(folder)},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    left: dict[str, str] = {}
    for case in ElementTree.parse(results).iter("testcase"):
        error = case.find("error")
        name = str(case.get("name")).removeprefix("test_")
        left[name] = left.get(name, "") + ("" if error is None else f"{error.get('message')} {error.text}")
    return done, left


@pytest.fixture(scope="module")
def leaky(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], dict[str, str]]:
    return run(tmp_path_factory.mktemp("leaky"), LEAKY)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("leaves_thread", "thread left-thread"),
        ("leaves_process", "process "),
        ("leaves_grandchild", "process "),
        ("leaves_process_not_waited_for", "not waited for"),
        ("leaves_file_in_cwd", "file cwd/left.txt"),
        ("leaves_file_at_home", "file home/.config/program"),
        ("leaves_temporary_file", "file tmp/"),
        ("leaves_timer", "QTimer of nothing"),
        ("leaves_qthread", "QThread left-worker"),
        ("fails_by_itself_and_leaves_file", "file cwd/also.txt"),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are looked up in /proc")
def test_leak_fails_its_test(
    leaky: tuple[subprocess.CompletedProcess[str], dict[str, str]], name: str, said: str
) -> None:
    assert said in leaky[1][name]


def test_only_leaky_tests_fail(leaky: tuple[subprocess.CompletedProcess[str], dict[str, str]]) -> None:
    clean = {name: left for name, left in leaky[1].items() if name.startswith("clean")}
    assert len(clean) == 6
    assert not any(clean.values())


def test_forgotten_by_a_session_fixture_fails_the_run(tmp_path: Path) -> None:
    head, _, rest = LEAKY.partition("def test_clean(tmp_path)")
    done, left = run(tmp_path, head + rest[rest.index('@pytest.fixture(scope="session"') :])
    assert not any(left.values())
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "left behind by the whole run: thread forgotten" in done.stdout


def test_runs_away_from_home(tmp_path: Path) -> None:
    assert Path.home().parent == Path.cwd().parent == Path(tempfile.gettempdir()).parent
    assert os.environ["XDG_CONFIG_HOME"].startswith(str(Path.home()))
    assert not tmp_path.is_relative_to(tempfile.gettempdir())
