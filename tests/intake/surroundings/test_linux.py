"""Swap and hibernation on made-up /proc and /sys trees."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake import surroundings
from intake.surroundings.linux import Linux

HEAD = "Filename\tType\tSize\tUsed\tPriority\n"


class Tree:
    """A machine as its kernel tells of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.machine = Linux(root)

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def device(self, name: str, number: str = "8:2", *, uuid: str = "", below: tuple[str, ...] = ()) -> None:
        folder = self.root / "sys/devices" / name
        (folder / "slaves").mkdir(parents=True)
        self.write(f"sys/devices/{name}/dev", number + "\n")
        if uuid:
            self.write(f"sys/devices/{name}/dm/uuid", uuid + "\n")
        for lower in below:
            (folder / "slaves" / lower).symlink_to(self.root / "sys/devices" / lower)
        for place, link in (("sys/class/block", name), ("sys/dev/block", number)):
            (self.root / place).mkdir(parents=True, exist_ok=True)
            (self.root / place / link).symlink_to(folder)

    def swaps(self, *rows: str) -> None:
        self.write("proc/swaps", HEAD + "".join(f"{row}\t100\t0\t-2\n" for row in rows))


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def test_no_swap(tree: Tree) -> None:
    assert not tree.machine.swap_in_the_clear()
    tree.swaps()
    assert not tree.machine.swap_in_the_clear()


def test_a_plain_partition_is_warned_of(tree: Tree) -> None:
    tree.device("sda2")
    tree.swaps("/dev/sda2 partition")
    assert tree.machine.swap_in_the_clear()


def test_a_device_that_is_not_known_is_warned_of(tree: Tree) -> None:
    tree.swaps("/dev/sdz9 partition")
    assert tree.machine.swap_in_the_clear()


def test_dm_crypt_is_not(tree: Tree) -> None:
    tree.device("dm-0", uuid="CRYPT-LUKS2-0011-swap")
    (tree.root / "dev/mapper").mkdir(parents=True)
    (tree.root / "dev/dm-0").touch()
    (tree.root / "dev/mapper/swap").symlink_to("../dm-0")
    for path in ("/dev/dm-0", "/dev/mapper/swap"):
        tree.swaps(f"{path} partition")
        assert not tree.machine.swap_in_the_clear()


def test_a_volume_counts_by_what_it_lies_on(tree: Tree) -> None:
    tree.device("dm-0", "253:0", uuid="CRYPT-LUKS2-0011-disk")
    tree.device("sda2", "8:2")
    tree.device("dm-1", "253:1", uuid="LVM-abc", below=("dm-0",))
    tree.device("dm-2", "253:2", uuid="LVM-def", below=("dm-0", "sda2"))
    tree.swaps("/dev/dm-1 partition")
    assert not tree.machine.swap_in_the_clear()
    tree.swaps("/dev/dm-1 partition", "/dev/dm-2 partition")
    assert tree.machine.swap_in_the_clear()


@pytest.mark.parametrize(("behind", "warned"), [("none\n", False), ("/dev/sda3\n", True)])
def test_zram_is_memory_unless_a_disk_is_behind_it(tree: Tree, behind: str, warned: bool) -> None:
    tree.device("zram0", "252:0")
    tree.write("sys/devices/zram0/backing_dev", behind)
    tree.swaps("/dev/zram0 partition")
    assert tree.machine.swap_in_the_clear() is warned


@pytest.mark.parametrize(("source", "warned"), [("/dev/dm-0", False), ("/dev/sda2", True)])
def test_a_swap_file_counts_by_its_file_system(tree: Tree, source: str, warned: bool) -> None:
    tree.device("dm-0", "253:0", uuid="CRYPT-LUKS2-0011-disk")
    tree.device("sda2")
    tree.write(
        "proc/self/mountinfo",
        "20 1 8:1 / / rw - ext4 /dev/sda1 rw\n" + f"30 20 0:33 / /with\\040space rw - btrfs {source} rw\n",
    )
    tree.swaps("/with\\040space/swap.img file")
    assert tree.machine.swap_in_the_clear() is warned


def _hibernating(tree: Tree, resume: str, *, disk: str = "[platform] shutdown", command: str = "") -> None:
    tree.write("sys/power/state", "freeze mem disk\n")
    tree.write("sys/power/disk", disk + "\n")
    tree.write("sys/power/resume", resume + "\n")
    tree.write("proc/cmdline", f"quiet {command}\n")


def test_hibernation_to_a_plain_disk_is_warned_of_and_to_an_encrypted_one_not(tree: Tree) -> None:
    tree.device("sda2", "8:2")
    tree.device("dm-0", "253:0", uuid="CRYPT-LUKS2-0011-disk")
    _hibernating(tree, "8:2")
    assert tree.machine.hibernates_in_the_clear()
    _hibernating(tree, "253:0")
    assert not tree.machine.hibernates_in_the_clear()


def test_hibernation_named_at_start(tree: Tree) -> None:
    tree.device("sda2", "8:2")
    (tree.root / "dev/disk/by-uuid").mkdir(parents=True)
    (tree.root / "dev/sda2").touch()
    (tree.root / "dev/disk/by-uuid/11-22").symlink_to("../../sda2")
    _hibernating(tree, "0:0", command="resume=UUID=11-22")
    assert tree.machine.hibernates_in_the_clear()


def test_hibernation_that_is_off(tree: Tree) -> None:
    assert not tree.machine.hibernates_in_the_clear()
    tree.device("sda2", "8:2")
    _hibernating(tree, "8:2", disk="[disabled]")
    assert not tree.machine.hibernates_in_the_clear()
    tree.write("sys/power/state", "freeze mem\n")
    tree.write("sys/power/disk", "[platform]\n")
    assert not tree.machine.hibernates_in_the_clear()


def test_without_a_place_any_plain_swap_may_take_the_image_where_firmware_remembers(tree: Tree) -> None:
    tree.device("sda2", "8:2")
    tree.swaps("/dev/sda2 partition")
    _hibernating(tree, "0:0")
    assert not tree.machine.hibernates_in_the_clear()
    (tree.root / "sys/firmware/efi").mkdir(parents=True)
    assert tree.machine.hibernates_in_the_clear()


def test_storage_of_a_cloud_that_is_mounted(tree: Tree) -> None:
    tree.write(
        "proc/self/mountinfo", "20 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 20 0:9 / /c rw - fuse.rclone drive: rw\n"
    )
    assert tree.machine.cloud_mount(Path("/c/library")) == "rclone"
    assert tree.machine.cloud_mount(Path("/home/library")) == ""


def test_nonsense_of_a_kernel_breaks_nothing(tree: Tree) -> None:
    for name in ("proc/swaps", "sys/power/state", "sys/power/resume", "proc/self/mountinfo", "proc/cmdline"):
        tree.write(name, "\\777 \0 disk disk\n\n/x\nresume=\n")
    assert isinstance(surroundings.look(tree.root, tree.machine, home=tree.root), tuple)
