"""What a locked-in process can still do: each thing is tried inside a real one."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from intake.media import seccomp

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="run on Linux only")

ROOT = Path(__file__).resolve().parents[3]
_START = """
import ctypes, mmap, os, signal, socket, subprocess, sys, threading
sys.path.insert(0, {root!r})
from intake.media.confine import confine
confine()
"""


def _inside(code: str) -> subprocess.CompletedProcess[bytes]:
    program = _START.format(root=str(ROOT)) + code
    return subprocess.run([sys.executable, "-I", "-B", "-c", program], capture_output=True)


@pytest.mark.parametrize(
    "code",
    [
        "open('/etc/passwd', 'rb')",
        "open('/dev/null', 'wb')",
        "open({new!r}, 'wb')",
        "os.mkdir({new!r})",
        "os.unlink({there!r})",
        "os.rename({there!r}, {new!r})",
        "os.symlink('x', {new!r})",
        "os.chmod({there!r}, 0)",
        "os.listdir('/')",
        "os.stat('/etc/passwd')",
        "os.pipe()",
        "subprocess.run(['true'])",
        "os.setuid(0) or os.chroot('/')",
        "mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)",
    ],
)
def test_refused(code: str, tmp_path: Path) -> None:
    there, new = tmp_path / "there", tmp_path / "new"
    there.write_bytes(b"x")
    attempt = code.format(new=str(new), there=str(there))
    done = _inside(f"try:\n    {attempt}\nexcept PermissionError:\n    os.write(1, b'refused')")
    assert done.stdout == b"refused", done.stderr[-300:]
    assert there.read_bytes() == b"x" and not new.exists()


@pytest.mark.parametrize(
    "code",
    [
        "socket.socket()",
        "socket.socketpair()",
        "os.execv('/bin/true', ['true'])",
        "os.fork()",
        "os.kill(os.getppid(), 0)",
        "os.memfd_create('x')",
        "ctypes.CDLL(None).ptrace(0, 0, 0, 0)",
        "ctypes.CDLL(None).process_vm_readv(os.getppid(), None, 0, None, 0, 0)",
        "os.pidfd_open(os.getppid())",
    ],
)
def test_ends_the_process(code: str) -> None:
    done = _inside(f"{code}\nos.write(1, b'went on')")
    assert done.stdout == b""
    assert done.returncode == -signal.SIGSYS


def test_a_thread_and_much_memory_are_still_there_but_not_all() -> None:
    done = _inside(
        "made = bytearray(200 << 20)\n"
        "one = threading.Thread(target=os.write, args=(1, b'thread ')); one.start(); one.join()\n"
        "try:\n    bytearray(4 << 30)\nexcept MemoryError:\n    os.write(1, b'bounded')"
    )
    assert done.stdout == b"thread bounded", done.stderr[-300:]


def test_with_another_thread_it_refuses_to_begin() -> None:
    code = (
        f"import sys, threading; sys.path.insert(0, {str(ROOT)!r})\n"
        "from intake.media.confine import confine\n"
        "from intake.errors import DecodingUnsafe\n"
        "wait = threading.Event(); threading.Thread(target=wait.wait, daemon=True).start()\n"
        "try:\n    confine()\nexcept DecodingUnsafe:\n    print('refused')"
    )
    done = subprocess.run([sys.executable, "-I", "-B", "-c", code], capture_output=True)
    assert done.stdout == b"refused\n", done.stderr[-300:]


@pytest.mark.parametrize("table", seccomp.TABLES.values(), ids=seccomp.TABLES)
def test_no_call_is_both_allowed_and_fatal_and_the_program_fits(table: seccomp.Table) -> None:
    lists = (*table.allow, *table.not_executable, table.clone), table.kill
    assert not set(lists[0]) & set(lists[1])
    assert len(set(lists[0])) == len(lists[0]) and len(set(lists[1])) == len(lists[1])
    assert len(seccomp.program(table)) // 8 < 4096
