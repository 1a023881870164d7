"""Which word names which typed record."""

from __future__ import annotations

from intake.model.base import Record
from intake.model.consent import Consent
from intake.model.dossier import (
    ArchiveItem,
    Dossier,
    Form,
    Link,
    Note,
    Release,
    Reprisal,
    Setting,
    TrustDocument,
)
from intake.model.person import Person
from intake.model.sealed import Sealed
from intake.model.testimony import Testimony

RECORD_TYPES: dict[str, type[Record]] = {
    "testimony": Testimony,
    "person": Person,
    "dossier": Dossier,
    "link": Link,
    "consent": Consent,
    "note": Note,
    "release": Release,
    "form": Form,
    "archive-item": ArchiveItem,
    "reprisal": Reprisal,
    "setting": Setting,
    "trust": TrustDocument,
    "sealed": Sealed,
}

STAYS_HERE = frozenset({"setting"})
"""Types whose content is never put into a bundle."""

TYPE_NAMES: dict[type[Record], str] = {struct: name for name, struct in RECORD_TYPES.items()}
