"""A child that only speaks the protocol, and a watcher of a real supervisor: what the supervisor's tests stand on."""

from __future__ import annotations

import sys
from collections.abc import Callable

from ui.deadlines import Limits
from ui.processes import Child
from ui.supervisor import Supervisor

# A process that speaks the protocol; each order runs what stands beside it.
CHILD = """
import os, sys
def say(line): os.write(1, line.encode() + b"\\n")
hello = sys.stdin.readline().strip()
say("hello-was " + hello)
kind = hello.split()[0]
if kind == "trouble": os._exit(0)
shown = hello
if kind == "standby":
    say("waiting")
    while not shown.startswith("show"):
        shown = sys.stdin.readline().strip() or os._exit(0)
    say("shown-with " + shown)
{first}
for line in sys.stdin:
    line = line.strip()
    say("got " + line)
    if line == "quit": os._exit(0)
    if line == "lock": os._exit(80)
"""


def command(first: str = "") -> list[str]:
    return [sys.executable, "-c", CHILD.format(first=first)]


class Watcher:
    """Collects what the children say and acts on it on the supervisor's own thread."""

    def __init__(self, act: Callable[[Watcher, Child, str], object] = lambda watcher, child, line: None) -> None:
        self.lines: list[tuple[int, str]] = []
        self.children: list[Child] = []
        self.said: list[str] = []
        self._act = act
        self.supervisor: Supervisor

    def __call__(self, child: Child, line: str) -> None:
        if child not in self.children:
            self.children.append(child)
        self.lines.append((len(self.children), line))
        self._act(self, child, line)

    def run(self, command: list[str], **limits: float) -> int:
        limits = {"trouble": 0.1, **limits}
        self.supervisor = Supervisor(command, limits=Limits(**limits), on_line=self, say=self.said.append)
        return self.supervisor.run()
