"""macOS: swap is always encrypted there; what is written for a long sleep only with FileVault. NOT RUN on macOS."""

from __future__ import annotations

import subprocess
from pathlib import Path


class MacOS:
    """See intake.surroundings.Machine."""

    def swap_in_the_clear(self) -> bool:
        return False

    def hibernates_in_the_clear(self) -> bool:
        asked = subprocess.run(["/usr/bin/fdesetup", "isactive"], capture_output=True, timeout=5, check=False)
        return asked.stdout.strip() == b"false"

    def cloud_mount(self, folder: Path) -> str:
        storage = Path.home() / "Library" / "CloudStorage"
        if not folder.resolve().is_relative_to(storage):
            return ""
        return folder.resolve().relative_to(storage).parts[0].partition("-")[0]
