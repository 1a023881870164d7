"""The end of the gate: counts, what was noted, what was found, and the exit status."""

from __future__ import annotations

from tests.raid.evidence import Evidence


def judge_positive(evidence: Evidence, not_seen: list[str]) -> None:
    """Each canary, passphrase and key must have been seen in the memory of the open program at least once."""
    total = len(evidence.secrets())
    evidence.note(f"open: {total - len(not_seen)} of {total} secrets were seen in memory")
    # Media may be read in other cuts than those looked for, the paper's words are drawn and never text, and the
    # vault key is wiped before the vault is open: these are looked for, and need not have been seen.
    for name in not_seen:
        if name not in evidence.media and not name.startswith("paper") and not name.endswith("vault key"):
            evidence.find("control", f"never seen in memory while the vault was open: {name}")


def tell(evidence: Evidence, seconds: float) -> int:
    counts = evidence.counts
    mib = 1 << 20
    print("\n--- raid gate ---")
    print(f"secrets          {len(evidence.secrets())}, spelled in {evidence.needles} ways")
    print(f"files            {counts.files} of {(counts.bytes - counts.memory) // mib} MiB, output and bus among them")
    print(f"processes        {counts.processes} searched, {counts.memory // mib} MiB, {evidence.scans} locks")
    print(f"deflated streams {counts.streams}")
    print(f"time             {seconds:.0f} s")
    for note in evidence.notes:
        print(f"note             {note}")
    for finding in sorted(evidence.findings):
        print(f"FOUND {finding.kind}: {finding.what}")
    print("nothing found" if not evidence.findings else f"{len(evidence.findings)} findings")
    return 1 if evidence.findings else 0
