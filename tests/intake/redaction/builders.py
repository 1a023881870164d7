"""Registers of invented people for the redaction tests."""

from __future__ import annotations

from intake.names.scripts import Script
from intake.redaction.register import Kind, ProtectedRegister, RegisterEntry, Role, entry


def name(person: str, *spellings: str, role: Role = Role.VICTIM, confirmed: bool = True) -> RegisterEntry:
    return entry(role, person, Kind.NAME, list(spellings), confirmed=confirmed)


def value(kind: Kind, text: str, person: str = "v") -> RegisterEntry:
    return entry(Role.VICTIM, person, kind, [text])


def register(*entries: RegisterEntry) -> ProtectedRegister:
    return ProtectedRegister(entries)


ALL_SCRIPTS = ("Сауытбай", "Sauytbai", "ساۋۇتباي", "ساۋۇتباي ئا", "沙吾提拜")
FIVE = frozenset(script for script in Script if script is not Script.OTHER)
