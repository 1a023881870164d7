"""Made the frozen vault once. Never run again for a version that was released: a new version gets a folder of its own.

python -m tests.vaults.make FOLDER
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.attachment import Attachment
from intake.model.dossier import ArchiveItem
from intake.model.names import Name, NameScript, Spelling
from intake.model.person import Person, Role
from intake.model.testimony import Testimony, TestimonyState
from intake.vault.vault import Vault, Writer

PASSPHRASE = "алты алаштың баласы"
TESTIMONY, PERSON, DRAFT, ARCHIVED = "a1" * 16, "b2" * 16, "d4" * 16, "e5" * 16
NARRATIVE = "Інімді түнде алып кетті. Его увезли в Кульджу. 他被带到伊宁。"
PHOTOGRAPH = random.Random(7).randbytes(100_000)
TITLE = "اناسى ۇلى تۋرالى"
VOICE = b"small enough to stay in the database"


def attach(vault: Vault, data: bytes, number: int) -> Attachment:
    with vault.media.begin() as writer:
        writer.write(data)
        stored = writer.finish()
    return Attachment(id=f"{number:032x}", sha256=stored.sha256, size=stored.size, order=number)


def main() -> None:
    vault = Vault.create(
        Path(sys.argv[1]),
        Secret(PASSPHRASE.encode()),
        pseudonym="Тұлпар",
        clock=FixedClock(),
        params=Argon2Params(1, 64, 1),
        size_step=1 << 14,
    )
    with vault:
        attachments = tuple(attach(vault, data, n) for n, data in enumerate((PHOTOGRAPH, VOICE)))
        names = (Name(id="c3" * 16, text="Нұрлан", script=NameScript.CYRILLIC, spellings=(Spelling(text="努尔兰"),)),)

        def work(writer: Writer) -> None:
            told = Testimony(
                case_number="Q7M3-0X9K", narrative=NARRATIVE, languages=("kk", "ru", "zh"), attachments=attachments
            )
            writer.save(TESTIMONY, "testimony", told)
            writer.save(PERSON, "person", Person(testimony=TESTIMONY, names=names, roles=(Role.VICTIM,)))
            writer.save(ARCHIVED, "archive-item", ArchiveItem(title_as_found=TITLE, channel="Жоқтау"))

        vault.write(work)

        def finish(writer: Writer) -> None:
            told = writer.load(TESTIMONY, Testimony)
            from msgspec.structs import replace

            writer.save(TESTIMONY, "testimony", replace(told, state=TestimonyState.FINISHED, place="Алматы"))
            writer.checkpoint()
            writer.put_draft(DRAFT, b"half a word")

        vault.write(finish)


if __name__ == "__main__":
    main()
