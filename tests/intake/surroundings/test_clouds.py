"""Folders that clients of cloud services copy away."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake import surroundings
from intake.surroundings import CLOUD, HIBERNATION, SWAP, Danger
from intake.surroundings.clouds import cloud_of


@pytest.mark.parametrize(
    ("above", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Organisation", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-a@b.org", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Яндекс.Диск", "Yandex.Disk"),
        ("Yandex.Disk", "Yandex.Disk"),
        ("Documents", ""),
        ("My Dropbox pictures", ""),
    ],
)
def test_by_name(tmp_path: Path, above: str, service: str) -> None:
    assert cloud_of(tmp_path / above / "work" / "library", tmp_path) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox"), ("._sync_1a2b.db", "Nextcloud"),
     (".nextcloudsync.log", "Nextcloud"), (".tmp.driveupload", "Google Drive"), (".unrelated", "")],
)  # fmt: skip
def test_by_what_the_client_leaves(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / "synced" / "library").mkdir(parents=True)
    if mark in (".stfolder", ".dropbox.cache", ".tmp.driveupload"):
        (tmp_path / "synced" / mark).mkdir()
    else:
        (tmp_path / "synced" / mark).touch()
    assert cloud_of(tmp_path / "synced" / "library", tmp_path) == service
    assert cloud_of(tmp_path / "elsewhere", tmp_path) == ""


@pytest.mark.parametrize(
    ("file", "text", "service"),
    [
        (".config/onedrive/config", '# comment\nsync_dir = "~/work"\n', "OneDrive"),
        (".config/yandex-disk/config.cfg", 'auth="x"\ndir="{home}/work"\n', "Yandex.Disk"),
        (".config/Nextcloud/nextcloud.cfg", "[Accounts]\n0\\Folders\\1\\localPath={home}/work/\n", "Nextcloud"),
        (".local/state/syncthing/config.xml", '<folder id="a" label="b" path="{home}/work">', "Syncthing"),
        (".dropbox/info.json", '{{"personal": {{"path": "{home}/work", "host": 1}}}}', "Dropbox"),
        (".dropbox/info.json", "[not an object", ""),
        (".dropbox/info.json", '["a"]', ""),
    ],
)
def test_by_the_clients_settings(tmp_path: Path, file: str, text: str, service: str) -> None:
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).write_text(text.format(home=tmp_path), "utf-8")
    assert cloud_of(tmp_path / "work" / "library", tmp_path) == service


def test_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "library").mkdir(parents=True)
    (tmp_path / "library").symlink_to(tmp_path / "Dropbox" / "library")
    assert cloud_of(tmp_path / "library", tmp_path) == "Dropbox"


class _Machine:
    def swap_in_the_clear(self) -> bool:
        return True

    def hibernates_in_the_clear(self) -> bool:
        raise OSError

    def cloud_mount(self, folder: Path) -> str:
        return "rclone"


def test_everything_together_and_what_cannot_be_told_is_left_out(tmp_path: Path) -> None:
    found = surroundings.look(tmp_path / "library", _Machine(), home=tmp_path)
    assert found == (Danger(SWAP), Danger(CLOUD, "rclone"))
    assert "rclone" in surroundings.sentence(found[1])
    assert surroundings.sentence(Danger(HIBERNATION))


def test_this_machine_answers(tmp_path: Path) -> None:
    assert isinstance(surroundings.look(tmp_path), tuple)
