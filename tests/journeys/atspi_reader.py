"""Reads one program's accessibility tree over AT-SPI, as a screen reader does: `/usr/bin/python3 atspi_reader.py`.

A process id a line comes in, one JSON list a line goes out: what is shown, each with role, name, what else
is told, states and depth. Runs
with the system's Python, which has the bindings (gir1.2-atspi-2.0); so it imports nothing of the project's.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = ("FOCUSABLE", "FOCUSED", "ENABLED", "SHOWING", "CHECKED", "SELECTED", "EDITABLE")
MOST = 4000


def labelled(node):
    """Whether a label beside it says what it is: what a screen reader says of a combo box before its choice."""
    return any(one.get_relation_type() == Atspi.RelationType.LABELLED_BY for one in node.get_relation_set())


def walk(node, depth, found):
    """Every node that is shown, parents first."""
    if node is None or len(found) >= MOST:
        return
    try:
        held = node.get_state_set()
        if depth > 1 and not held.contains(Atspi.StateType.SHOWING):
            return
        found.append(
            {
                "role": node.get_role_name(),
                "name": node.get_name() or "",
                "told": node.get_description() or ("labelled" if labelled(node) else ""),
                "depth": depth,
                "states": [name for name in STATES if held.contains(getattr(Atspi.StateType, name))],
            }
        )
        count = node.get_child_count()
    except GLib.Error:
        return  # it went away meanwhile
    for number in range(min(count, MOST)):
        try:
            child = node.get_child_at_index(number)
        except GLib.Error:
            continue
        walk(child, depth + 1, found)


def read(process):
    desktop = Atspi.get_desktop(0)
    found = []
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        try:
            if program is not None and program.get_process_id() == process:
                program.clear_cache()
                walk(program, 0, found)
        except GLib.Error:
            continue
    return found


Atspi.init()
Atspi.set_timeout(20000, 20000)
for line in sys.stdin:
    print(json.dumps(read(int(line))), flush=True)
