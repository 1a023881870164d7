"""A bundle outlives the program: another age implementation, tar and sha256sum open it, and we open what that one
writes. (npm `age-encryption`, by age's author; needs node and, once, its package.)
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import pwd
import shutil
import subprocess
from pathlib import Path

import pytest

from intake.crypto.age import AgeReader, AgeWriter
from intake.crypto.recipients import HybridIdentity
from tests.intake.bundle.bundle_kit import ARCHIVE, MEDIA, OUTSIDER, READER, Draft

PACKAGE = "age-encryption@0.3.1"
SCRIPT = """
import { readFileSync, writeFileSync } from "node:fs";
import { Decrypter, Encrypter } from "age-encryption";
const [how, key, from, to] = process.argv.slice(2);
const text = readFileSync(key, "utf8").trim();
if (how === "decrypt") {
  const age = new Decrypter(); age.addIdentity(text);
  writeFileSync(to, await age.decrypt(readFileSync(from)));
} else {
  const age = new Encrypter(); age.addRecipient(text);
  writeFileSync(to, await age.encrypt(readFileSync(from)));
}
"""
REQUIRED = bool(os.environ.get("AMANAT_REQUIRE_VECTORS"))


@pytest.fixture(scope="module")
def other_age(tmp_path_factory: pytest.TempPathFactory) -> OtherAge:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        pytest.skip("node and npm are not installed")
    folder = tmp_path_factory.mktemp("other-age")
    (folder / "age.mjs").write_text(SCRIPT)
    # the tests' HOME is empty, and npm's settings are in the real one
    settings = Path(pwd.getpwuid(os.getuid()).pw_dir) / ".npmrc"
    environment = {**os.environ, "HOME": str(folder), "npm_config_cache": str(folder / "cache")}
    if settings.exists():
        environment["npm_config_userconfig"] = str(settings)
    command = [npm, "install", "--no-save", "--ignore-scripts", "--prefix", str(folder), PACKAGE]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=300)
    if done.returncode:
        if REQUIRED:
            raise RuntimeError(f"{PACKAGE} is required and could not be installed")
        pytest.skip(f"{PACKAGE} could not be installed here")
    return OtherAge(node, folder)


class OtherAge:
    def __init__(self, node: str, folder: Path) -> None:
        self._node = node
        self._folder = folder

    def run(self, how: str, key: str, data: bytes) -> bytes | None:
        """The bytes it gives, or None if it refuses."""
        key_file, before, after = (self._folder / name for name in ("key", "before", "after"))
        key_file.write_text(key + "\n")
        before.write_bytes(data)
        after.unlink(missing_ok=True)
        command = [self._node, str(self._folder / "age.mjs"), how, str(key_file), str(before), str(after)]
        done = subprocess.run(command, cwd=self._folder, capture_output=True, timeout=300)
        return after.read_bytes() if done.returncode == 0 else None


def test_a_bundle_opens_with_another_age_tar_and_sha256sum(other_age: OtherAge, tmp_path: Path) -> None:
    tar, sha256sum = shutil.which("tar"), shutil.which("sha256sum")
    if not tar or not sha256sum:
        pytest.skip("tar and sha256sum are not installed")
    payload = other_age.run("decrypt", READER.encode(), Draft().write())
    assert payload is not None
    extracted = subprocess.run([tar, "-xvf", "-"], input=payload, cwd=tmp_path, capture_output=True, check=True)
    assert extracted.stderr == b""
    names = extracted.stdout.decode().split()
    assert names == ["manifest.dsse.json", "manifest-sha256.txt", *(f"objects/{n:04d}" for n in range(1, 6))]
    check = [sha256sum, "--strict", "-c", "manifest-sha256.txt"]
    checked = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True)
    assert checked.returncode == 0
    assert checked.stdout.count(": OK") == 6
    assert (tmp_path / "objects/0005").read_bytes() == MEDIA
    line = (tmp_path / "objects/0004").read_text().splitlines()[0]
    assert json.loads(line)["changes"] == [[["narrative"], "рассказ 0"]]
    (tmp_path / "objects/0005").write_bytes(MEDIA[:-1])
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1


def test_every_reader_opens_it_there_and_nobody_else(other_age: OtherAge) -> None:
    age_file = Draft().write()
    first, second = (other_age.run("decrypt", identity.encode(), age_file) for identity in (READER, ARCHIVE))
    assert first == second is not None
    assert other_age.run("decrypt", OUTSIDER.encode(), age_file) is None


@pytest.mark.parametrize("size", [0, 1, 65_536, 65_537, 200_000])
def test_what_the_other_one_writes_is_read_here(other_age: OtherAge, size: int) -> None:
    identity = HybridIdentity.generate()
    data = hashlib.shake_128(b"x").digest(size)
    age_file = other_age.run("encrypt", identity.recipient().encode(), data)
    assert age_file is not None
    assert AgeReader(io.BytesIO(age_file), [identity]).read() == data


def test_a_file_that_is_cut_is_refused_there_too(other_age: OtherAge) -> None:
    sink = io.BytesIO()
    with AgeWriter(sink, [READER.recipient()]) as writer:
        writer.write(bytes(200_000))
    assert other_age.run("decrypt", READER.encode(), sink.getvalue()) == bytes(200_000)
    assert other_age.run("decrypt", READER.encode(), sink.getvalue()[:-1_000]) is None
