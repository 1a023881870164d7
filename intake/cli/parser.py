"""Which commands there are. The names are a contract with coordinators' scripts; see docs/command-line.md."""

from __future__ import annotations

import argparse
from pathlib import Path

MAX_SIZES = {"fat32": (1 << 32) - 1, "100MB": 100_000_000, "25MB": 25_000_000}


def build_parser() -> argparse.ArgumentParser:
    """The whole tree; each leaf sets `command`, a key of the tables in this package's command modules."""
    parser = argparse.ArgumentParser(
        prog="amanat",
        description="Takes testimony into an encrypted vault and hands it over. Without a command: the window.",
    )
    parser.add_argument("--vault", type=Path, metavar="PATH", help="the vault's folder")
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read passphrases, one a line, from this open file descriptor instead of asking",
    )
    parser.add_argument("--keyfile", type=Path, metavar="FILE", help="the keyfile that this vault needs besides")
    parser.set_defaults(command=None, json=False)
    groups = parser.add_subparsers(metavar="COMMAND")
    _demo(groups)
    _vault(groups)
    _org(groups)
    _testimony(groups)
    _erasure(groups)
    _bundle(groups)
    _find_and_report(groups)
    _backup(groups)
    _form(groups)
    _archive(groups)
    return parser


def _leaf(groups: argparse._SubParsersAction[argparse.ArgumentParser], name: str, command: str, text: str,
          *, json: bool = True) -> argparse.ArgumentParser:  # fmt: skip
    leaf = groups.add_parser(name, help=text, description=text)
    leaf.set_defaults(command=command)
    # SUPPRESS keeps a value given before the command from being overwritten by a default after it
    leaf.add_argument("--passphrase-fd", type=int, metavar="N", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    leaf.add_argument("--keyfile", type=Path, metavar="FILE", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    if json:
        leaf.add_argument("--json", action="store_true", help="tell the result as JSON")
    return leaf


def _group(
    groups: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str
) -> argparse._SubParsersAction[argparse.ArgumentParser]:
    return groups.add_parser(name, help=text, description=text).add_subparsers(metavar="ACTION", required=True)


def _demo(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = _leaf(groups, "demo", "demo", "do the whole job on the shipped examples", json=False)
    demo.add_argument("--out", type=Path, metavar="DIR", default=Path("demo-out"))


def _vault(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    vault = _group(groups, "vault", "create, look after and change a vault")
    create = _leaf(vault, "create", "vault create", "make a vault with its keys")
    create.add_argument("--pseudonym", default="", help="your name for others in the organisation")
    for name, text in (
        ("info", "what can be told about a vault"),
        ("rebuild", "throw lists and search index away and build them again"),
        ("slots", "the ways into a vault, told to whoever can open it"),
        ("passphrase", "change the passphrase"),
        ("recover", "open with three recovery shares and choose a new passphrase"),
        ("rekey", "move everything to a new key: the passphrase was seen, or the laptop imaged"),
        ("rehearse", "prove that a passphrase or recovery shares open the vault"),
    ):
        leaf = _leaf(vault, name, f"vault {name}", text)
        leaf.add_argument("path", type=Path, metavar="PATH")
        if name in ("slots", "passphrase", "rekey", "rehearse"):
            _shares(leaf)
        if name == "recover":
            leaf.add_argument("--shares-fd", type=int, metavar="N", help="read the three shares from this descriptor")
        elif name == "slots":
            leaf.add_argument("--remove", type=int, metavar="NUMBER", help="let this one open the vault no more")
        elif name == "passphrase":
            leaf.add_argument("--add", action="store_true", help="keep the present one as well")
    _keys(vault)
    create.add_argument("path", type=Path, metavar="PATH")
    destroy = _leaf(vault, "destroy", "vault destroy", "destroy a vault and its keys; needs no passphrase")
    destroy.add_argument("path", type=Path, metavar="PATH")
    destroy.add_argument("--yes-destroy", action="store_true", help="really; there is no way back")
    destroy.add_argument("--although-in-use", action="store_true", help="also while another program has it open")
    check = _leaf(vault, "check", "vault check", "read every page, chain, signature and media piece")
    check.add_argument("path", type=Path, metavar="PATH")
    check.add_argument("--repair", action="store_true", help="save what can be read into a new vault, see --to")
    check.add_argument("--to", type=Path, metavar="NEWPATH", help="the new folder; PATH itself is never changed")


def _keys(vault: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    keyfile = _group(vault, "keyfile", "a file on a stick that is needed besides the passphrase")
    add = _leaf(keyfile, "add", "vault keyfile add", "make a keyfile; from then on the vault needs it")
    add.add_argument("path", type=Path, metavar="PATH")
    add.add_argument("--out", type=Path, required=True, metavar="FILE", help="the new keyfile")
    remove = _leaf(keyfile, "remove", "vault keyfile remove", "let the passphrase alone open the vault")
    remove.add_argument("path", type=Path, metavar="PATH")
    shares = _group(vault, "shares", "recovery shares: any three of five open the vault")
    make = _leaf(shares, "make", "vault shares make", "make five shares, in the place of any made before")
    make.add_argument("path", type=Path, metavar="PATH")
    make.add_argument("--sheet", type=Path, metavar="FILE", help="also write them to this PDF, a page each, readable")
    away = _leaf(shares, "remove", "vault shares remove", "let recovery shares open the vault no more")
    away.add_argument("path", type=Path, metavar="PATH")


def _shares(leaf: argparse.ArgumentParser) -> None:
    leaf.add_argument("--shares", action="store_true", help="open with three recovery shares instead of a passphrase")
    leaf.add_argument("--shares-fd", type=int, metavar="N", help="read the three shares, one a line, from this")


def _backup(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = _leaf(groups, "backup", "backup", "back the vault up to a folder and read it back")
    restore = _leaf(groups, "restore", "restore", "make a vault of a backup, in a new folder")
    for leaf in (backup, restore):
        leaf.add_argument("folder", type=Path, metavar="FOLDER")
        leaf.add_argument(
            "--backup-passphrase-fd", type=int, metavar="N", help="read the backup's passphrase from this descriptor"
        )
    backup.add_argument("--shares", action="store_true", help="three recovery shares of this vault open the backup too")
    restore.add_argument("--shares", action="store_true", help="open the backup with three recovery shares")
    for leaf in (backup, restore):
        leaf.add_argument("--shares-fd", type=int, metavar="N", help="read the three shares, one a line, from this")
    restore.add_argument("--to", type=Path, required=True, metavar="PATH", help="the new vault's folder")


def _org(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    org = _group(groups, "org", "the organisation and its people")
    create = _leaf(org, "create", "org create", "create an organisation, with you as its first coordinator")
    create.add_argument("--name", required=True)
    _leaf(org, "show", "org show", "the organisation, its coordinators and your numbers to compare")
    invite = _leaf(org, "invite", "org invite", "write an invitation file for a volunteer")
    invite.add_argument("--out", type=Path, required=True, metavar="FILE")
    join = _leaf(org, "join", "org join", "join with a coordinator's invitation file")
    join.add_argument("invitation", type=Path, metavar="INVITATION")
    _leaf(org, "pending", "org pending", "senders who wait to be admitted")
    admit = _leaf(org, "admit", "org admit", "admit a sender after comparing 8 × 5 digits with them")
    admit.add_argument("key_id", metavar="KEYID")
    admit.add_argument("--digits-checked", action="store_true", help="the digits were compared; do not ask")
    policy = _leaf(org, "policy", "org policy", "how soon laptops lock, and what is sealed; coordinators change it")
    policy.add_argument("--lock-minutes", type=float, metavar="N", help="until everything but an interview locks")
    policy.add_argument("--interview-lock-minutes", type=float, metavar="N", help="until an open interview locks")
    policy.add_argument("--curtain-minutes", type=float, metavar="N", help="until an open interview is covered")
    policy.add_argument("--sealing", choices=("choice", "suggest", "always"), help="sealing testimonies at birth")


def _testimony(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    testimony = _group(groups, "testimony", "record and read testimonies")
    _leaf(testimony, "schema", "testimony schema", "the JSON Schema that add --file takes", json=False)
    add = _leaf(testimony, "add", "testimony add", "record a testimony from a file")
    add.add_argument("--file", type=Path, required=True, metavar="JSON")
    add.add_argument("--attach", type=Path, nargs="+", action="extend", default=[], metavar="FILE")
    add.add_argument("--sealed", action="store_true", help="seal it to the coordinators: not opened here again")
    seal = _leaf(testimony, "seal", "testimony seal", "seal an open testimony and move the vault to a new key")
    seal.add_argument("id", metavar="ID")
    _leaf(testimony, "list", "testimony list", "all testimonies, newest first")
    show = _leaf(testimony, "show", "testimony show", "one testimony, whole")
    show.add_argument("id", metavar="ID")
    purge = _leaf(testimony, "purge", "testimony purge", "let what two coordinators safely hold leave this laptop")
    which = purge.add_mutually_exclusive_group(required=True)
    which.add_argument("--all-covered", action="store_true", help="everything that receipts cover")
    which.add_argument("ids", nargs="*", metavar="ID", default=[])
    purge.add_argument("--dry-run", action="store_true", help="say what would go and change nothing")
    media = _leaf(testimony, "export-media", "testimony export-media", "write an attachment out, readable")
    media.add_argument("id", metavar="ID")
    media.add_argument("attachment", metavar="ATTACHMENT")
    media.add_argument("out", type=Path, metavar="OUT")


def _erasure(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    erasure = _group(groups, "erasure", "decide, with another coordinator, that a testimony goes for ever")
    _leaf(erasure, "list", "erasure list", "what is proposed, decided and erased")
    propose = _leaf(erasure, "propose", "erasure propose", "sign that a testimony goes; with more coordinators, wait")
    propose.add_argument("id", metavar="ID")
    propose.add_argument("--danger", action="store_true", help="somebody is in danger now: do not wait for 14 days")
    propose.add_argument("--how-known", default="", metavar="TEXT", help="how it is known that the witness asks")
    agree = _leaf(erasure, "agree", "erasure agree", "sign what another coordinator proposed")
    refuse = _leaf(erasure, "refuse", "erasure refuse", "tell the other coordinators that you do not agree")
    refuse.add_argument("--why", default="", metavar="TEXT")
    for leaf in (agree, refuse):
        leaf.add_argument("decision", metavar="DECISION", help="its first 8 digits or more, as the list shows them")
    for leaf in (propose, agree):
        leaf.add_argument("--yes", action="store_true", help="do not ask once more")


def _bundle(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bundle = _group(groups, "bundle", "hand over and take in")
    export = _leaf(bundle, "export", "bundle export", "write what no receipt covers, or chosen testimonies")
    export.add_argument("out_dir", type=Path, metavar="OUT_DIR")
    export.add_argument("--testimony", nargs="+", action="extend", default=[], metavar="ID")
    export.add_argument("--to", nargs="+", action="extend", default=[], metavar="FINGERPRINT")
    export.add_argument("--max-size", type=_size, metavar="BYTES", help="largest file; also fat32, 100MB, 25MB")
    inspect = _leaf(bundle, "inspect", "bundle inspect", "what a bundle says, without taking it in")
    inspect.add_argument("file", type=Path, metavar="FILE")
    take_in = _leaf(bundle, "import", "bundle import", "verify bundles and take them in")
    take_in.add_argument("files", type=Path, nargs="+", metavar="FILE")
    take_in.add_argument("--receipt-out", type=Path, metavar="FILE")
    forward = _leaf(bundle, "forward", "bundle forward", "wrap a bundle for another coordinator")
    forward.add_argument("file", type=Path, metavar="FILE")
    forward.add_argument("out", type=Path, metavar="OUT_DIR")
    forward.add_argument("--to", nargs="+", action="extend", required=True, metavar="FINGERPRINT")
    receipt = _group(groups, "receipt", "what the coordinators confirm")
    take = _leaf(receipt, "import", "receipt import", "take in a receipt and the news that came with it")
    take.add_argument("file", type=Path, metavar="FILE")
    give = _leaf(receipt, "export", "receipt export", "write the receipt for somebody whose bundles are in")
    give.add_argument("key_id", metavar="KEYID")
    give.add_argument("--out", type=Path, required=True, metavar="FILE")


def _find_and_report(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    search = _leaf(groups, "search", "search", "search names, narratives and places in any script")
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--limit", type=int, default=20)
    report = _group(groups, "report", "redacted reports")
    make = _leaf(report, "make", "report make", "make a redacted report, or say why it cannot be made")
    about = make.add_mutually_exclusive_group(required=True)
    about.add_argument("--person", nargs="+", action="extend", default=[], metavar="ID")
    about.add_argument("--testimony", nargs="+", action="extend", default=[], metavar="ID")
    make.add_argument("--audience", required=True, metavar="NAME")
    make.add_argument("--format", required=True, choices=("pdf", "html"))
    make.add_argument(
        "--text-reviewed",
        action="store_true",
        help="every redacted text was read by a person; without it free text is asked about, or left out",
    )
    make.add_argument("out", type=Path, metavar="OUT")
    identity = _group(groups, "identity", "the age identity that opens bundles")
    export = _leaf(identity, "export", "identity export", "show the age identity, asked twice", json=False)
    export.add_argument("--out", type=Path, metavar="FILE", help="write it to this file instead of the screen")


def _form(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    form = _group(groups, "form", "the organisation's own questions")
    check = _leaf(form, "check", "form check", "what is wrong with an XLSForm, all of it; needs no vault")
    check.add_argument("file", type=Path, metavar="FILE.xlsx")
    publish = _leaf(form, "publish", "form publish", "sign a form, to be asked by everybody; coordinators only")
    publish.add_argument("file", type=Path, metavar="FILE.xlsx")
    _leaf(form, "list", "form list", "the forms that are asked now")
    withdraw = _leaf(form, "withdraw", "form withdraw", "ask a form no more; answers stay; coordinators only")
    withdraw.add_argument("name", metavar="NAME")


def _archive(groups: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    archive = _group(groups, "archive", "what exists already: published videos, voice messages, letters, verdicts")
    take_in = _leaf(archive, "take-in", "archive take-in", "take a folder of files in, with their table")
    take_in.add_argument("folder", type=Path, metavar="FOLDER")
    take_in.add_argument("--table", type=Path, metavar="FILE", help="CSV, TSV or XLSX; without it the files alone")
    take_in.add_argument("--encoding", choices=("utf-8", "utf-16", "gb18030", "cp1251"), help="of the table's letters")
    take_in.add_argument(
        "--column", nargs="+", action="extend", default=[], metavar="FIELD=HEADING",
        help="which column is what, where the guess is wrong: file, address, channel, title, published, captured …",
    )  # fmt: skip
    take_in.add_argument("--all-files", action="store_true", help="also files that the table does not name")
    take_in.add_argument("--dry-run", action="store_true", help="say what matches and take nothing in")
    listing = _leaf(archive, "list", "archive list", "archive items, newest first")
    listing.add_argument("--state", choices=("unwatched", "indexed", "transcribed", "checked"))
    listing.add_argument("--find", metavar="WORDS", default="", help="whose title, channel or transcript say this")
    show = _leaf(archive, "show", "archive show", "one archive item, whole")
    show.add_argument("id", metavar="ID")
    move = _leaf(archive, "move", "archive move", "say how far an item is; who transcribed it does not check it")
    move.add_argument("id", metavar="ID")
    move.add_argument("state", choices=("unwatched", "indexed", "transcribed", "checked"))
    move.add_argument("--note", metavar="TEXT", default="")


def _size(text: str) -> int:
    size = MAX_SIZES.get(text) or int(text)
    if size < 1 << 16:
        raise argparse.ArgumentTypeError("at least 65536 bytes")
    return size
