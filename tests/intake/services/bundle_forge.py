"""Opens a bundle that the program made, lets a test change anything in it, and closes it again.

Stands on the standard library's tar and on age alone, so that it can write what the program never would.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intake.bundle import tar
from intake.crypto.age import AgeReader, AgeWriter
from intake.crypto.dsse import PayloadType, pre_authentication_encoding, sign_envelope
from intake.crypto.padding import padme
from intake.crypto.recipients import HybridIdentity, HybridRecipient
from intake.crypto.signing import ED_SIGNATURE, SigningKey
from intake.model.strict_json import dumps


@dataclass
class Forged:
    """`objects` are (kind, data) in order; `payload` the manifest's fields. `close` makes them fit again and signs."""

    payload: dict[str, Any]
    objects: list[list[Any]]
    key: SigningKey
    recipients: Sequence[HybridRecipient]
    extra: list[tuple[str, bytes]] = field(default_factory=list)
    rename: dict[str, str] = field(default_factory=dict)
    drop: set[str] = field(default_factory=set)
    raw_payload: bytes | None = None
    half: str = ""
    after_objects: bytes = b""
    trailing: bytes = b""

    def of_kind(self, kind: str) -> list[list[Any]]:
        return [item for item in self.objects if item[0] == kind]

    def fit(self) -> None:
        """Sizes and hashes in the manifest follow the objects."""
        for entry, (_, data) in zip(self.payload["objects"], self.objects, strict=True):
            entry["size"], entry["sha256"] = len(data), hashlib.sha256(data).hexdigest()

    def envelope(self) -> bytes:
        payload = self.raw_payload or dumps(self.payload)
        envelope = sign_envelope(payload, PayloadType.BUNDLE, [self.key])
        if not self.half:
            return envelope
        fields = json.loads(envelope)
        signature = bytearray(base64.b64decode(fields["signatures"][0]["sig"]))
        other = SigningKey.generate().sign(pre_authentication_encoding(PayloadType.BUNDLE, payload))
        kept = slice(0, ED_SIGNATURE) if self.half == "ed25519" else slice(ED_SIGNATURE, None)
        forged = bytearray(other)
        forged[kept] = signature[kept]
        fields["signatures"][0]["sig"] = base64.b64encode(forged).decode()
        return dumps(fields)

    def close(self) -> bytes:
        envelope = self.envelope()
        names = [entry["name"] for entry in self.payload["objects"]]
        sums = f"{hashlib.sha256(envelope).hexdigest()}  manifest.dsse.json\n" + "".join(
            f"{entry['sha256']}  {entry['name']}\n" for entry in self.payload["objects"]
        )
        members = [("manifest.dsse.json", envelope), ("manifest-sha256.txt", sums.encode())]
        members += [(name, data) for name, (_, data) in zip(names, self.objects, strict=True) if name not in self.drop]
        members += self.extra
        out = bytearray()
        for name, data in members:
            out += tar.header(self.rename.get(name, name), len(data)) + data + bytes(tar.padding(len(data)))
        out += self.after_objects + bytes(1024)
        out += bytes(padme(max(len(out), 16 << 10)) - len(out)) + self.trailing
        sealed = io.BytesIO()
        with AgeWriter(sealed, self.recipients) as age:
            age.write(out)
        return sealed.getvalue()


def opened(path: Path, identity: HybridIdentity) -> bytes:
    """The tar inside."""
    with path.open("rb") as stream, AgeReader(stream, [identity]) as age:
        return age.read()


def forge(path: Path, identity: HybridIdentity, key: SigningKey) -> Forged:
    """A bundle of ours, open."""
    with tarfile.open(fileobj=io.BytesIO(opened(path, identity))) as archive:
        found = {m.name: archive.extractfile(m).read() for m in archive.getmembers()}  # type: ignore[union-attr]
    payload = json.loads(base64.b64decode(json.loads(found["manifest.dsse.json"])["payload"]))
    objects = [[entry["kind"], found[entry["name"]]] for entry in payload["objects"]]
    return Forged(payload, objects, key, [identity.recipient()])


def written(folder: Path, data: bytes, name: str = "forged.amanat") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(data)
    return path


Forger = Callable[[Forged], None]
