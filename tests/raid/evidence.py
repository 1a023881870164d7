"""What the gate knows and finds: the secrets, every scan, every finding, and the counts for the report.

A finding never repeats a secret: it names which one, how it was spelled and where it was.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.raid import memory, needles, places, secrets_of
from tests.raid.canaries import Canaries
from tests.raid.laptop import Laptop, Traced
from tests.raid.search import Counts, Hit, Scanner


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """`kind`: memory, file, clipboard, process, window, bus, output, write, folder, vault, control or drive."""

    kind: str
    what: str


@dataclass(slots=True)
class Evidence:
    """One run of the gate."""

    canaries: Canaries
    folder: Path
    since: float = field(default_factory=time.time)
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    keys: dict[str, bytes] = field(default_factory=dict)
    media: dict[str, bytes] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    """Secrets that are written in words and were not typed as canaries: recovery shares."""
    seen_in_memory: set[str] = field(default_factory=set)
    """Secrets that a scan of memory found while the vault was open."""
    needles: int = 0
    scans: int = 0
    _outside: set[bytes] = field(default_factory=set)
    _scanners: dict[int, Scanner] = field(default_factory=dict)
    _spelled: dict[str, dict[bytes, str]] = field(default_factory=dict)

    def find(self, kind: str, what: str) -> None:
        finding = Finding(kind, what)
        if finding not in self.findings:
            self.findings.append(finding)
            print(f"  ! {kind}: {what}", flush=True)

    def note(self, text: str) -> None:
        self.notes.append(text)
        print(f"  - {text}", flush=True)

    # --- scanners ----------------------------------------------------------------------------------------------------

    def secrets(self) -> dict[str, dict[bytes, str]]:
        """Every secret that is known by now, by name, with all its spellings."""
        held = self._spelled
        for canary in self.canaries.made:
            for number, word in enumerate(canary.words):
                if (name := f"{canary.name}/{number}") not in held:
                    held[name] = needles.of_text(word)
        for name, text in self.texts.items():
            if name not in held:
                held[name] = needles.of_text(text)
        for name, data in (*self.keys.items(), *self.media.items()):
            if name not in held:
                # an identity is letters, shown as text
                spell = needles.of_identity if name.endswith("age identity") else needles.of_bytes
                held[name] = spell(data)
        return held

    def scanner(self) -> Scanner:
        """For every secret known by now; made anew only when there are more of them."""
        secrets = self.secrets()
        if len(secrets) not in self._scanners:
            self._scanners.clear()
            self._scanners[len(secrets)] = Scanner(secrets)
        scanner = self._scanners[len(secrets)]
        self.needles = scanner.needles
        return scanner

    def _take_counts(self, scanner: Scanner) -> None:
        self.counts.add(scanner.counts)
        scanner.counts = Counts()

    def _tell(self, kind: str, hits: set[Hit]) -> None:
        by_place: dict[str, list[Hit]] = {}
        for hit in sorted(hits):
            by_place.setdefault(hit.where, []).append(hit)
        for where, found in by_place.items():
            named = sorted({f"{hit.secret} as {hit.encoding}" for hit in found})
            more = f" and {len(named) - 6} more" if len(named) > 6 else ""
            self.find(kind, f"{where}: {'; '.join(named[:6])}{more}")

    # --- scans -------------------------------------------------------------------------------------------------------

    def look_at_open(self, processes: list[int]) -> set[str]:
        """The memory of the open program: which secrets that were not seen before are seen. Nothing is a finding."""
        scanner = Scanner({name: held for name, held in self.secrets().items() if name not in self.seen_in_memory})
        hits = memory.in_memory(scanner, [(process, "open") for process in processes], inflate=False)
        self._take_counts(scanner)
        found = {hit.secret for hit in hits}
        self.seen_in_memory |= found
        return found

    def search_memory(self, processes: list[int], when: str) -> set[Hit]:
        """After a lock: nothing may be found in any process."""
        scanner = self.scanner()
        named = [(one, f"{when}: memory of process {one} ({_name(one)})") for one in processes]
        hits = memory.in_memory(scanner, named)
        self.scans += 1
        self._take_counts(scanner)
        self._tell("memory", hits)
        for segment in places.shared_segments(processes):
            self.note(f"{when}: shared memory segment {segment} is there")
        return hits

    def search_memory_for(self, processes: list[int], gone: Callable[[str], bool], when: str) -> None:
        """While a vault is open: nothing that is `gone` may be in its process."""
        scanner = self.scanner()
        named = [(one, f"{when}: memory of process {one} ({_name(one)})") for one in processes]
        hits = memory.in_memory(scanner, named)
        self._take_counts(scanner)
        self._tell("memory", {hit for hit in hits if gone(hit.secret)})
        if all(gone(hit.secret) for hit in hits):
            self.find("control", f"{when}: nothing else was seen in memory either")

    def sample(self, laptop: Laptop, traced: Traced) -> None:
        """Takes what processes and windows tell of themselves now; looked at when all secrets are known."""
        for process in [traced.process.pid, *traced.processes()]:
            self._outside.add(b"process\0" + places.told_by(process))
        self._outside.add(b"window\0" + laptop.x.properties())

    def add_sample(self, kind: str, told: bytes) -> None:
        """The same of something that told of itself in another way."""
        self._outside.add(kind.encode() + b"\0" + told)

    def search_samples(self) -> set[Hit]:
        scanner = self.scanner()
        hits: set[Hit] = set()
        for sample in self._outside:
            kind, _, told = sample.partition(b"\0")
            where = "properties of windows" if kind == b"window" else "arguments, environment or open files"
            found = scanner.in_bytes(told, where)
            self._tell(kind.decode(), found)
            hits |= found
        self._take_counts(scanner)
        self.note(f"{len(self._outside)} samples of processes' arguments, environments and windows' properties")
        self._outside.clear()
        return hits

    def search_selections(self, laptop: Laptop, when: str) -> set[Hit]:
        """What the selections hold now."""
        scanner = self.scanner()
        hits: set[Hit] = set()
        for name, held in laptop.selections().items():
            hits |= scanner.in_bytes(held, f"{when}: {name.upper()}")
        self._take_counts(scanner)
        self._tell("clipboard", hits)
        return hits

    def search_history(self, laptop: Laptop) -> set[Hit]:
        """What the clipboard history took: PRIMARY never a secret, CLIPBOARD only what is marked as one."""
        scanner = self.scanner()
        hits: set[Hit] = set()
        changes = marked = 0
        for line in (laptop.told / "clipboard").read_text("utf-8").splitlines():
            change = json.loads(line)
            changes += 1
            held = b"\n".join(bytes.fromhex(value) for value in change["held"].values())
            found = scanner.in_bytes(held, f"clipboard history, {change['selection']}")
            if found and change["selection"] == "CLIPBOARD" and change["secret"]:
                marked += 1
                continue
            hits |= found
        self._take_counts(scanner)
        self._tell("clipboard", hits)
        self.note(f"{changes} changes of selections, {marked} of them copies that a person asked for, marked as secret")
        return hits

    def search_streams(self, streams: dict[str, Path]) -> set[Hit]:
        """Captured output: standard output and error, the session bus."""
        scanner = self.scanner()
        hits: set[Hit] = set()
        for kind, path in streams.items():
            found = places.in_files(scanner, [path])
            self._tell(kind, found)
            hits |= found
        self._take_counts(scanner)
        return hits

    def search_vault(self, folder: Path, passphrase: str, gone: Callable[[str], bool], when: str) -> None:
        """What somebody finds who has this vault and its passphrase: no secret that is `gone`, and others, or it was
        not read at all."""
        scanner = self.scanner()
        found: set[str] = set()
        for plain in secrets_of.plaintext(folder, passphrase):
            found |= {hit.secret for hit in scanner.in_bytes(plain, "vault")}
        self._take_counts(scanner)
        still = sorted(name for name in found if gone(name))
        asked = sum(map(gone, scanner.secrets))
        if still:
            self.find("vault", f"{when}: whoever has the passphrase still finds {', '.join(still[:6])}: {len(still)}")
        if not asked or len(found) == len(still):
            self.find("control", f"{when}: of {asked} secrets that are gone, nothing was to be found in any case")
        self.note(f"{when}: {asked - len(still)} of {asked} secrets are gone also for whoever has the passphrase")

    def search_files(self, roots: list[Path], leave_out: list[Path]) -> set[Hit]:
        scanner = self.scanner()
        hits = places.in_files(scanner, roots, since=self.since, leave_out=leave_out)
        self._take_counts(scanner)
        self._tell("file", hits)
        return hits


def _name(process: int) -> str:
    try:
        command = Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return "gone"
    return "window" if b"import window" in command else "supervisor" if b"raid.program" in command else "other"
