"""Which testimonies something that is lost belongs to: case numbers only. Reads lists that stand already."""

from __future__ import annotations

from collections.abc import Iterable

from intake.vault.sql import Connection


def cases_of_objects(connection: Connection, objects: Iterable[bytes]) -> tuple[str, ...]:
    """Case numbers of testimonies with media that these stored objects are part of, sorted."""
    found: set[str] = set()
    for identity in objects:
        for (sha256,) in connection.execute(
            "SELECT x.sha256 FROM media_extents x JOIN media_objects o ON o.id = x.object WHERE o.object = ?1"
            " UNION SELECT p.sha256 FROM media_parts p JOIN media_objects o ON o.id = p.object WHERE o.object = ?1",
            (identity,),
        ).fetchall():
            found.update(cases_of_media(connection, sha256))
    return tuple(sorted(found))


def cases_of_media(connection: Connection, sha256: bytes) -> set[str]:
    """Case numbers of the testimonies that name this media, themselves or through a record of theirs."""
    rows = connection.execute(
        "SELECT DISTINCT e.record FROM media_mentions m JOIN entries e ON e.id = m.entry WHERE m.sha256 = ?", (sha256,)
    )
    return cases_of_records(connection, {row[0] for row in rows.fetchall()})


def cases_of_records(connection: Connection, rows: Iterable[int]) -> set[str]:
    """Case numbers of the testimonies that these records (rows) are or belong to."""
    found: set[str] = set()
    for row in rows:
        found.update(
            number
            for (number,) in connection.execute(
                "SELECT case_number FROM testimonies WHERE record = ?1"
                " OR record = (SELECT testimony FROM belongs WHERE record = ?1)",
                (row,),
            )
            if number
        )
    return found
