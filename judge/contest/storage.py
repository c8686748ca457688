"""A contest's folder, and how the user's contests are found.

    <folder>/contest.json        the terms; every member has the same
    <folder>/seed                of fresh cases; mode 600, and kept out of a repository by .gitignore
    <folder>/logs/NAME.ndjson    a member's log
    <folder>/logs/NAME.notes.md  what the member kept of an interview
    <folder>/ghosts/             of a virtual contest: the logs of the real one
    <folder>/rejudged.ndjson     later verdicts of the organiser's
    <folder>/extensions.ndjson   further time that the organiser has granted

A contest lies in ``$JUDGE_HOME/contests/<id>/``, or anywhere; ``$JUDGE_HOME/contests/<id>.json`` says where, and under
which name the user takes part.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

import msgspec

from judge.contest.events import MEMBER, seed_digest
from judge.contest.spec import ContestSpec, decode, encode
from judge.errors import InputError, UsageError
from judge.files import read_bounded, write_file

MAX_SPEC = 1 << 20
MAX_SEED = 200
_IGNORED = "# The seed is the organiser's until the contest is over.\nseed\n.judging-*\n*.torn*\n"
_ATTRIBUTES = "# The logs are chains of hashes: git must not change their line endings.\n*.ndjson -text\ncontest.json -text\n"


class ContestFolder(NamedTuple):
    """Where the parts of a contest are."""

    path: Path

    @property
    def spec_file(self) -> Path:
        return self.path / "contest.json"

    @property
    def seed(self) -> Path:
        return self.path / "seed"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def rejudged(self) -> Path:
        return self.path / "rejudged.ndjson"

    @property
    def extensions(self) -> Path:
        return self.path / "extensions.ndjson"

    def log(self, member: str) -> Path:
        """The member's log. Raises UsageError for what can be no member's name."""
        if not re.fullmatch(MEMBER, member):
            raise UsageError(f"{member[:60]!r} is no member's name; use up to 32 letters, digits, '.', '_' and '-'")
        return self.logs / f"{member}.ndjson"

    def notes(self, member: str) -> Path:
        """The member's own notes, beside the log. Raises UsageError as ``log`` does."""
        return self.log(member).with_suffix(".notes.md")

    @property
    def ghosts(self) -> Path:
        return self.path / "ghosts"

    def judging(self, member: str) -> Path:
        """The file whose lock is held while something of the member's is judged."""
        return self.path / f".judging-{member}"


class KnownContest(NamedTuple):
    """A contest of the user's, and the name taken there; empty where none was taken yet."""

    folder: ContestFolder
    member: str


class _Pointer(msgspec.Struct, frozen=True):
    folder: str
    member: str


def write_folder(folder: ContestFolder, spec: ContestSpec, seed: str) -> None:
    """Make the folder. ``seed`` is that of fresh cases, else empty. Raises UsageError where there is a contest."""
    try:
        folder.logs.mkdir(parents=True, exist_ok=True)
        for name, text in ((".gitignore", _IGNORED), (".gitattributes", _ATTRIBUTES)):
            if not (folder.path / name).exists():
                write_file(folder.path / name, text)
        # The terms come last: a folder that has them is whole.
        with folder.spec_file.open("x", encoding="utf-8") as file:
            if seed:
                _write_private(folder.seed, seed + "\n")
            file.write(msgspec.json.format(encode(spec), indent=2).decode() + "\n")
    except FileExistsError as error:
        raise UsageError(f"{error.filename}: is there already; choose another --dir for a new contest") from None
    except OSError as error:
        raise UsageError(f"{error.filename or folder.path}: cannot be written: {error.strerror}") from None


def read_spec(folder: ContestFolder) -> ContestSpec:
    """The terms of the contest in the folder. Raises UsageError."""
    return decode(read_bounded(folder.spec_file, MAX_SPEC), str(folder.spec_file))


def read_seed(folder: ContestFolder, spec: ContestSpec) -> str:
    """The seed of the contest's cases; empty for the default ones, also where a fresh one is not at hand.

    Raises UsageError for a seed that is not this contest's.
    """
    if spec.cases != "fresh":
        return spec.seed
    if not folder.seed.exists():
        return ""
    seed = read_bounded(folder.seed, MAX_SEED).decode("utf-8", "replace").strip()
    if seed_digest(seed) != spec.seed_sha256:
        raise UsageError(f"{folder.seed}: is not the seed of this contest; get the organiser's, or remove the file")
    return seed


def known(home: Path) -> list[KnownContest]:
    """The contests of the user, those lately begun first. One that cannot be read is left out."""
    root = home / "contests"
    pointers = sorted(root.glob("*.json"), key=_age, reverse=True)
    found = [one for path in pointers if (one := _pointed(path)) is not None]
    there = {one.folder.path for one in found}
    for path in sorted(root.glob("*/contest.json"), key=_age, reverse=True):
        if path.parent not in there:
            found.append(KnownContest(ContestFolder(path.parent), ""))
    return [one for one in found if one.folder.spec_file.is_file()]


def remember(home: Path, spec: ContestSpec, one: KnownContest) -> None:
    """Keep where the contest lies and the name taken there. Raises UsageError."""
    target = home / "contests" / f"{spec.id}.json"
    pointer = _Pointer(folder=str(one.folder.path.absolute()), member=one.member)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError("{file}: cannot be written: {reason}", file=target, reason=error.strerror) from None
    write_file(target, msgspec.json.encode(pointer))


def find(home: Path | None, named: str | None, here: Path) -> KnownContest:
    """The contest meant: a folder or the beginning of an id; else the one in ``here``, else the one lately begun.

    Raises UsageError where there is none, or where the beginning is that of several.
    """
    mine = known(home) if home else []
    folder = Path(named) if named is not None else here
    if (folder / "contest.json").is_file():
        path = folder.absolute()
        return next((one for one in mine if one.folder.path.resolve() == path.resolve()), KnownContest(ContestFolder(path), ""))
    if named is None:
        if not mine:
            raise UsageError("there is no contest yet: 'judge contest new' makes one")
        return mine[0]
    fitting = [one for one in mine if read_spec(one.folder).id.startswith(named)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise UsageError(f"{named!r} begins the ids of several contests: 'judge contest list' shows them")
    raise UsageError(f"{named[:80]!r} is no contest's folder and no id: 'judge contest list' shows yours")


def _pointed(path: Path) -> KnownContest | None:
    try:
        pointer = msgspec.json.decode(path.read_bytes(), type=_Pointer)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    one = KnownContest(ContestFolder(Path(pointer.folder)), pointer.member)
    try:  # the folder may have been removed, and made again for another contest
        return one if read_spec(one.folder).id == path.stem else None
    except InputError:
        return None


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _write_private(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600), "w") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(text)
