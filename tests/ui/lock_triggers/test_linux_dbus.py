"""Each trigger of Linux on a bus of its own: what fires, what does not, and what holds up sleep until all is saved."""

from __future__ import annotations

import itertools
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.lock_triggers.mock_bus import SESSION_PATH, Services
from ui.lock_triggers import triggers_of
from ui.lock_triggers.base import LID, OTHER_USER, SCREEN_LOCKED, SLEEP
from ui.lock_triggers.linux_dbus import LOGIND_PATH, MANAGER, SCREEN_SAVERS, SESSION, UPOWER, UPOWER_PATH, LinuxTriggers

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")

_numbers = itertools.count()


class Bus:
    """What a test works with: the triggers, the services, and what fired."""

    def __init__(self, triggers: LinuxTriggers, services: Services) -> None:
        self.triggers, self.services = triggers, services
        self.fired: list[str] = []
        triggers.fired.connect(self.fired.append)


@pytest.fixture
def address() -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def bus(qapp: QApplication, qtbot: QtBot, address: str) -> Iterator[Bus]:
    names = [f"triggers-{next(_numbers)}" for _ in range(2)]
    ours, theirs = (QDBusConnection.connectToBus(address, name) for name in names)
    services = Services(theirs)
    made = Bus(LinuxTriggers(session=ours, system=ours), services)
    made.triggers.start()
    qtbot.waitUntil(lambda: made.triggers.inhibiting and bool(made.triggers._session_path))
    yield made
    made.triggers.stop()
    for name in names:
        QDBusConnection.disconnectFromBus(name)
    services.close()


def _settle(bus: Bus, qtbot: QtBot) -> None:
    """Everything sent before this has arrived: a last signal that is known to fire has."""
    count = len(bus.fired)
    bus.services.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: len(bus.fired) > count)
    assert bus.fired.pop() == SLEEP


@pytest.mark.parametrize("interface", SCREEN_SAVERS)
def test_a_locked_screen_locks(bus: Bus, qtbot: QtBot, interface: str) -> None:
    path = "/" + interface.replace(".", "/")
    bus.services.tell(path, interface, "ActiveChanged", False)
    _settle(bus, qtbot)
    assert bus.fired == []
    bus.services.tell(path, interface, "ActiveChanged", True)
    qtbot.waitUntil(lambda: bus.fired == [SCREEN_LOCKED])


def test_logind_locks_our_session_and_no_other(bus: Bus, qtbot: QtBot) -> None:
    bus.services.tell(SESSION_PATH + "9", SESSION, "Lock")
    _settle(bus, qtbot)
    assert bus.fired == []
    bus.services.tell(SESSION_PATH, SESSION, "Lock")
    qtbot.waitUntil(lambda: bus.fired == [SCREEN_LOCKED])


def test_sleep_locks_and_waits_until_the_inhibitor_is_closed(bus: Bus, qtbot: QtBot) -> None:
    assert ("Inhibit", ["sleep", "Amanat", "Locking", "delay"]) in bus.services.calls
    bus.services.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", False)
    bus.services.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: bus.fired == [SLEEP])
    assert not bus.services.let_go()
    bus.triggers.stop()
    assert bus.services.let_go()


def test_another_user_in_front_locks(bus: Bus, qtbot: QtBot) -> None:
    bus.services.changed(SESSION_PATH, SESSION, Active=True)
    _settle(bus, qtbot)
    assert bus.fired == []
    bus.services.changed(SESSION_PATH, SESSION, Active=False)
    qtbot.waitUntil(lambda: bus.fired == [OTHER_USER])


def test_a_locked_hint_locks(bus: Bus, qtbot: QtBot) -> None:
    bus.services.changed(SESSION_PATH, SESSION, LockedHint=True)
    qtbot.waitUntil(lambda: bus.fired == [SCREEN_LOCKED])


def test_a_closed_lid_locks(bus: Bus, qtbot: QtBot) -> None:
    bus.services.changed(UPOWER_PATH, UPOWER, LidIsClosed=False)
    _settle(bus, qtbot)
    assert bus.fired == []
    bus.services.changed(UPOWER_PATH, UPOWER, LidIsClosed=True)
    qtbot.waitUntil(lambda: bus.fired == [LID])


def test_after_stop_nothing_fires(bus: Bus, qtbot: QtBot, address: str) -> None:
    bus.triggers.stop()
    bus.services.tell(SESSION_PATH, SESSION, "Lock")
    listener = LinuxTriggers(session=bus.triggers._session, system=bus.triggers._system)
    heard: list[str] = []
    listener.fired.connect(heard.append)
    listener.start()
    qtbot.waitUntil(lambda: listener.inhibiting)
    bus.services.tell(SESSION_PATH, SESSION, "Lock")
    qtbot.waitUntil(lambda: bool(heard))
    listener.stop()
    assert bus.fired == []


def test_a_computer_without_logind_and_without_a_bus_is_no_trouble(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    nothing = QDBusConnection("no such connection")
    triggers = LinuxTriggers(system=nothing)
    triggers.start()
    assert not triggers.inhibiting
    triggers.stop()


def test_an_older_logind_is_asked_by_process(qapp: QApplication, qtbot: QtBot, address: str) -> None:
    names = [f"older-{next(_numbers)}" for _ in range(2)]
    ours, theirs = (QDBusConnection.connectToBus(address, name) for name in names)
    services = Services(theirs)
    services.knows_auto = False
    triggers = LinuxTriggers(session=ours, system=ours)
    triggers.start()
    qtbot.waitUntil(lambda: triggers._session_path == SESSION_PATH)
    qtbot.waitUntil(lambda: triggers.inhibiting)
    triggers.stop()
    for name in names:
        QDBusConnection.disconnectFromBus(name)
    services.close()


def _unheard(triggers: LinuxTriggers, qtbot: QtBot) -> frozenset[str]:
    """What is told once everything is answered; nothing where nothing is told."""
    told: list[frozenset[str]] = []
    triggers.unheard.connect(told.append)
    triggers.start()
    qtbot.waitUntil(lambda: not triggers._unsure)
    triggers.stop()
    assert len(told) <= 1
    return told[0] if told else frozenset()


def test_what_nobody_will_tell_is_told(
    qapp: QApplication, qtbot: QtBot, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No bus at all, a bus with nothing on it, a desktop's screen saver alone, and logind."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    nothing = QDBusConnection("no such connection")
    assert _unheard(LinuxTriggers(system=nothing), qtbot) == {SCREEN_LOCKED, SLEEP}
    names = [f"unheard-{next(_numbers)}" for _ in range(2)]
    ours, theirs = (QDBusConnection.connectToBus(address, name) for name in names)
    assert _unheard(LinuxTriggers(session=ours, system=ours), qtbot) == {SCREEN_LOCKED, SLEEP}
    assert theirs.registerService(SCREEN_SAVERS[2])
    assert _unheard(LinuxTriggers(session=ours, system=nothing), qtbot) == {SLEEP}
    services = Services(theirs)
    assert _unheard(LinuxTriggers(session=ours, system=ours), qtbot) == frozenset()
    services.refuses = True
    assert _unheard(LinuxTriggers(session=ours, system=ours), qtbot) == {SLEEP}
    for name in names:
        QDBusConnection.disconnectFromBus(name)
    services.close()


def test_linux_is_chosen_by_name(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QWidget

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    window = QWidget()
    qtbot.addWidget(window)
    assert isinstance(triggers_of("linux", window), LinuxTriggers)
