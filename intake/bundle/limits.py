"""Every ceiling of a bundle. A number read from one is compared with its ceiling before anything else is
done.
"""

from __future__ import annotations

from intake.model.revision import MAX_CONTENT

MAX_MANIFEST = 1 << 20
"""Bytes of manifest.dsse.json, and the reason why runs are objects."""

MAX_OBJECTS = 4_000
MAX_RUNS = 1_000
MAX_RECIPIENTS = 256
MAX_CERTIFICATES = 8

MAX_OBJECT = (8 << 30) - 1
"""The size field of a tar header holds eleven octal digits."""

MAX_RUN_OBJECT = MAX_CONTENT + 1
"""Bytes of one object of headers or revisions: 8 MiB and a line break, so that the largest content fits
alone.
"""

MAX_ENTRIES = 1_000_000
"""Entries of one run, and of all runs of one bundle: a stranger's bundle is checked before anybody admits them."""

MAX_CHECKPOINT = 16 << 10
MAX_DOCUMENT = 1 << 20
"""Bytes of a card, certificate or roster."""

MAX_TRUST = 4 << 20
"""Bytes of any other trust document: an erasure lists what it erases."""

MAX_MEDIA = 1 << 42
"""Bytes of one attachment, over all bundles that carry its parts: 4 TiB."""

MAX_PAYLOAD = 1 << 42
"""Bytes of the tar inside one bundle."""

MIN_PAYLOAD = 16 << 10
"""Bytes of the smallest tar: from here on every Padmé length is a multiple of tar's 512-byte block."""

MAX_NEWER_FIELDS = 64
"""Names of unknown fields that are told; more are counted in."""

PIECE = 1 << 20
"""Bytes moved at a time."""
