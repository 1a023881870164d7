"""One laptop of the gate: an X server, a session bus that is listened to, an input method, a clipboard history, a HOME.

Everything is started here and ended here, by its own process id. Nothing of it is the program's.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.raid import printer
from tests.raid.xserver import XServer

ROOT = Path(__file__).resolve().parents[2]
SCREEN = (1500, 4000)
GEOMETRY = f"0,0,{SCREEN[0]},{SCREEN[1] - 10}"
"""So high that a whole page is in view: a person would scroll."""
TOOLS = ("Xvfb", "xdotool", "strace", "dbus-daemon", "dbus-monitor", "xclip")
_NOT_OURS = ("QT_", "XDG_", "LC_", "LANG", "DBUS_", "GTK_", "IBUS_", "XMOD", "TMP", "PYTEST", "DISPLAY", "WAYLAND")
# The program as a person has it: these calls change the names or contents of files, or send bytes somewhere else.
TRACED = (
    "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,mknod,mknodat,"
    "truncate,unlink,unlinkat,rmdir,memfd_create,shmget,socket,connect,bind,execve,chdir,fchdir"
)
_SUBREAPER = 36


def free_display() -> str:
    """A display that nobody on this computer serves: abstract sockets reach out of a changed root, too."""
    held = Path("/proc/net/unix").read_text(errors="replace").split()
    for number in range(97, 200):
        socket = f"/tmp/.X11-unix/X{number}"
        if f"@{socket}" not in held and not Path(socket).exists() and not Path(f"/tmp/.X{number}-lock").exists():
            return f":{number}"
    raise OSError("every display from 97 to 199 is served")


class Laptop:
    """`folder` is the gate's own; `home` and `runtime` in it are the laptop's and are searched, `told` is not.

    `again`: the same laptop on another day.
    """

    screen = SCREEN

    def __init__(self, folder: Path, display: str, *, input_method: bool = True, again: bool = False) -> None:
        self.folder, self.display = folder, display
        self.home, self.runtime, self.told = folder / "home", folder / "runtime", folder / "told"
        for one in (self.home, self.runtime, self.told):
            one.mkdir(parents=True, mode=0o700, exist_ok=again)
        self.locators = folder / "locators"
        self.locators.mkdir(exist_ok=again)
        self.printer = folder / "printer"
        path = f"{printer.install(self.printer)}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
        self._wants_input_method = input_method
        self.input_method = ""
        self._running: list[subprocess.Popen[bytes]] = []
        self.programs: list[Traced] = []
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(_NOT_OURS)},
            "DISPLAY": display,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "LC_ALL": "C.UTF-8",
            "PATH": path,
        }
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)

    @property
    def own(self) -> tuple[Path, Path]:
        """Folders into which parts of the gate write from within the program's processes."""
        return self.locators, self.printer

    def __enter__(self) -> Laptop:
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _start(self) -> None:
        width, height = self.screen
        server = ["Xvfb", self.display, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-r"]
        self._begin(server)
        self.x = self._wait_for(lambda: XServer(self.display))
        bus = self._begin(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"], pipe=True)
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        system = self._begin(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"], pipe=True)
        assert system.stdout is not None
        self.environment["DBUS_SYSTEM_BUS_ADDRESS"] = system.stdout.readline().decode().strip()
        # every message on both, as bytes; a laptop's second day is added to its first
        for which, name in (("--session", "bus"), ("--system", "system-bus")):
            self._begin(["dbus-monitor", which, "--pcap"], out=self.told / name)
        if self._wants_input_method and shutil.which("ibus-daemon"):
            self._begin(["ibus-daemon", "--xim", "--panel=disable", "--emoji-extension=disable"])
            # one key after the other: two that follow each other fast would now and then change places
            self.environment |= {"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=ibus", "IBUS_ENABLE_SYNC_MODE": "1"}
            self.input_method = "ibus"
        manager = self._begin(
            [sys.executable, "-m", "tests.raid.clipboard_manager", str(self.told / "clipboard")], pipe=True, cwd=ROOT
        )
        assert manager.stdout is not None
        manager.stdout.readline()
        self._logind = self._begin(
            [sys.executable, "-m", "tests.raid.logind", self.environment["DBUS_SYSTEM_BUS_ADDRESS"]],
            pipe=True, listens=True, cwd=ROOT,
        )  # fmt: skip
        assert self._logind.stdout is not None
        self._logind.stdout.readline()

    def logind(self, word: str) -> Any:
        """Lets the login manager do what `word` says (see tests.raid.logind); what it answers."""
        assert self._logind.stdin is not None
        assert self._logind.stdout is not None
        self._logind.stdin.write(word.encode() + b"\n")
        self._logind.stdin.flush()
        return json.loads(self._logind.stdout.readline())

    def inhibitors(self) -> list[dict[str, float | None]]:
        """Each one that was lent: when, and when every copy of it was closed; see tests.raid.logind."""
        return list(self.logind("inhibitors"))

    def screen_locked(self) -> None:
        """What a desktop says on the session bus when its screen locks."""
        self.run("dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                 "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")  # fmt: skip

    def _begin(
        self,
        command: list[str],
        *,
        out: Path | None = None,
        pipe: bool = False,
        listens: bool = False,
        cwd: Path | None = None,
    ) -> subprocess.Popen[bytes]:
        with contextlib.ExitStack() as stack:
            log = stack.enter_context((self.told / f"{Path(command[0]).name}.log").open("ab"))
            target = stack.enter_context(out.open("wb")) if out else subprocess.PIPE if pipe else log
            process = subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.PIPE if listens else subprocess.DEVNULL,
                stdout=target,
                stderr=log,
                cwd=cwd,
            )
        self._running.append(process)
        return process

    @staticmethod
    def _wait_for(make: object, seconds: float = 20.0) -> XServer:
        end = time.monotonic() + seconds
        while True:
            try:
                return make()  # type: ignore[operator,no-any-return]
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    def close(self) -> None:
        """Ends what was started here, last first, and what that started: buses start services by themselves."""
        for program in self.programs:
            if program.process.poll() is None:
                program.stop()
        if hasattr(self, "x"):
            self.x.close()
        for process in reversed(self._running):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
        self._running.clear()
        for orphan in list(_children(os.getpid())):
            with contextlib.suppress(OSError):
                os.kill(orphan, signal.SIGKILL)
                os.waitpid(orphan, 0)

    def run(self, *command: str) -> bytes:
        """A small tool on this laptop's screen."""
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False, timeout=30)
        return done.stdout

    def selections(self) -> dict[str, bytes]:
        """What PRIMARY, SECONDARY and CLIPBOARD hold now, and which kinds of it there are."""
        found = {}
        for name in ("primary", "secondary", "clipboard"):
            found[name] = b""
            for target in ("TARGETS", "UTF8_STRING", "STRING", "text/html"):
                with contextlib.suppress(subprocess.TimeoutExpired):
                    found[name] += self.run("xclip", "-o", "-selection", name, "-t", target)
        return found


class Traced:
    """The program under strace. `stop` ends it as the desktop would."""

    def __init__(self, laptop: Laptop, command: list[str], name: str) -> None:
        self.laptop = laptop
        self.trace = laptop.told / f"{name}.strace"
        laptop.programs.append(self)
        self.out, self.err = laptop.told / f"{name}.stdout", laptop.told / f"{name}.stderr"
        strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "0", "-e", f"trace={TRACED}", "-o",
                  str(self.trace)]  # fmt: skip
        with self.out.open("wb") as out, self.err.open("wb") as err:
            self.process = subprocess.Popen(
                [*strace, *command], env=laptop.environment, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=err
            )

    def processes(self) -> list[int]:
        """Every living process of the program, whoever its parent is by now: all that strace follows."""
        wanted = f"TracerPid:\t{self.process.pid}\n"
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal():
                with contextlib.suppress(OSError):
                    if wanted in (entry / "status").read_text(errors="replace"):
                        found.append(int(entry.name))
        return sorted(found)

    def supervisor(self) -> int:
        return next(iter(_children(self.process.pid)), 0)

    def stop(self) -> int:
        """Asks the supervisor to end, as logging out does."""
        with contextlib.suppress(ProcessLookupError):
            if supervisor := self.supervisor():
                os.kill(supervisor, signal.SIGTERM)
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            for one in self.processes():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(one, signal.SIGKILL)
            self.process.kill()
            return self.process.wait()


def _children(pid: int) -> Iterator[int]:
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError):
                yield from map(int, (task / "children").read_text().split())
