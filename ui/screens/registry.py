"""Every screen there is, by key: where its class lives, and whether it has a place on the rail. Imports none of them.

A row whose module does not exist is left out, so that screens can arrive one by one.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import NamedTuple

from ui.screens import Screen


class Place(NamedTuple):
    """The words are in widgets of the shell (rail.py); `coordinator` places show only for coordinators, and where the
    vault is open in another program those alone that `reads`."""

    key: str
    icon: str
    target: str
    coordinator: bool = False
    foot: bool = False
    reads: bool = False


PLACES: tuple[Place, ...] = (
    Place("today", "sun", "ui.screens.today.view:TodayScreen", reads=True),
    Place(
        "testimonies",
        "copy",
        "ui.screens.testimonies.view:TestimoniesScreen",
        reads=True,
    ),
    Place("people", "users", "ui.screens.people.view:PeopleScreen", reads=True),
    Place("handover", "send", "ui.screens.handover.view:HandoverScreen"),
    Place("inbox", "inbox", "ui.screens.inbox.view:InboxScreen", True),
    Place("reports", "file-text", "ui.screens.release.view:ReleaseScreen", True),
    # volunteers join and compare their numbers here; for coordinators it stands with their own places
    Place("organisation", "building-community", "ui.screens.organisation.view:OrganisationScreen"),
    Place(
        "settings",
        "settings",
        "ui.screens.settings.view:SettingsScreen",
        foot=True,
    ),
)

# Screens without a place on the rail: key -> (module:class, key of the place that stays marked).
INNER: dict[str, tuple[str, str]] = {
    "interview": ("ui.screens.interview.view:InterviewScreen", "today"),
    "requests": ("ui.screens.interview.requests_view:RequestsScreen", "today"),
    "testimony": ("ui.screens.testimonies.detail:TestimonyScreen", "testimonies"),
    "camera-files": ("ui.screens.camera_files.view:CameraFilesScreen", "testimonies"),
    "archive": ("ui.screens.archive.view:ArchiveScreen", "testimonies"),
    "archive-item": ("ui.screens.archive.item_view:ArchiveItemScreen", "testimonies"),
    "archive-take-in": ("ui.screens.archive.take_in_view:TakeInScreen", "testimonies"),
    "person": ("ui.screens.people.detail:PersonScreen", "people"),
    "report": ("ui.screens.release.detail:ReportScreen", "reports"),
}


def exists(target: str) -> bool:
    """Whether the module of "package.module:Class" is there; imports nothing of it but its parent packages."""
    module = target.partition(":")[0]
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def screen_class(target: str) -> type[Screen]:
    """Imports and returns the class of "package.module:Class"."""
    module, _, name = target.partition(":")
    found = getattr(importlib.import_module(module), name)
    if not (isinstance(found, type) and issubclass(found, Screen)):
        raise TypeError("a screen must derive from ui.screens.Screen")
    return found
