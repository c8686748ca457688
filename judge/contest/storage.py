"""A contest's folder, and how the user's contests are found.

    <folder>/contest.json        the spec; every member has the same
    <folder>/seed                the seed of fresh cases; mode 600, and kept out of a repository by .gitignore
    <folder>/logs/NAME.ndjson    a member's log
    <folder>/logs/NAME.notes.md  a member's notes on an interview
    <folder>/ghosts/             in a virtual contest: the logs of the real one
    <folder>/rejudged.ndjson     later verdicts of the organiser
    <folder>/extensions.ndjson   additional time that the organiser has granted
    <folder>/.judging-NAME       locked while a submission of the member is judged

A contest is in ``$JUDGE_HOME/contests/<id>/`` or in any other folder. ``$JUDGE_HOME/contests/<id>.json`` has the path
of the folder and the name under which the user takes part.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import Annotated, NamedTuple

import msgspec

from judge.contest.events import MEMBER, seed_digest
from judge.contest.spec import ContestSpec, decode, encode
from judge.errors import InputError, UsageError
from judge.files import IS_LINK, RESERVED_NAMES, newest_first, read_document, write_file, write_private, writing
from judge.text.foreign import foreign
from judge.text.suggestions import suggested

MAX_SPEC = 1 << 20
MAX_SEED = 200
_IGNORED = "# The seed is the organiser's until the contest is over.\nseed\n.judging-*\n*.torn*\n"
_ATTRIBUTES = (
    "# The logs are chains of hashes: git must not change their line endings.\n*.ndjson -text\ncontest.json -text\n"
)


class ContestFolder(NamedTuple):
    """The paths of the parts of a contest, which are described above."""

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
        """Return the path of the member's log. Raise ``UsageError`` for an impossible name, or for a linked folder."""
        if not re.fullmatch(MEMBER, member):
            raise UsageError(
                "{member} is not a valid name; use up to 32 letters, digits, '.', '_' and '-', and begin with a letter "
                "or a digit",
                member=repr(member[:60]),
            )
        if member.casefold().partition(".")[0] in RESERVED_NAMES:
            raise UsageError("{member} is not a valid name: Windows reserves it; choose another", member=repr(member))
        if self.logs.is_symlink():  # another participant could make it lead anywhere
            raise UsageError(IS_LINK, file=self.logs)
        return self.logs / f"{member}.ndjson"

    def notes(self, member: str) -> Path:
        """Return the path of the member's notes, beside the log. Raise ``UsageError`` for a bad name or a link."""
        path = self.log(member).with_suffix(".notes.md")
        if path.is_symlink():  # in a shared folder, another participant could have made it
            raise UsageError("{file}: is a link, and links are not followed here; remove it", file=path)
        return path

    @property
    def ghosts(self) -> Path:
        return self.path / "ghosts"

    def judging(self, member: str) -> Path:
        """Return the path of the file whose lock is held while a submission of the member is judged."""
        return self.path / f".judging-{member}"


class KnownContest(NamedTuple):
    """A contest of the user's. ``member`` is the user's name in it; empty if the user has not begun it."""

    folder: ContestFolder
    member: str


class _Pointer(msgspec.Struct, frozen=True):
    folder: Annotated[str, msgspec.Meta(pattern=r"^[^\0]+\Z")]
    member: str


def write_folder(folder: ContestFolder, spec: ContestSpec, seed: str) -> None:
    """Make the folder. ``seed`` is the seed of fresh cases, else empty. Raise ``UsageError`` if it has a contest."""
    try:
        folder.logs.mkdir(parents=True, exist_ok=True)
        for name, text in ((".gitignore", _IGNORED), (".gitattributes", _ATTRIBUTES)):
            if not (folder.path / name).exists():
                write_file(folder.path / name, text)
        # The spec is written last, so a folder that has a spec is complete.
        with folder.spec_file.open("x", encoding="utf-8") as file:
            if seed:
                write_private(folder.seed, seed + "\n")
            file.write(msgspec.json.format(encode(spec), indent=2).decode() + "\n")
    except FileExistsError as error:
        raise UsageError(
            "{filename}: exists already; choose another --dir for a new contest", filename=error.filename
        ) from None
    except OSError as error:
        raise UsageError(
            "{file}: cannot be written: {reason}", file=error.filename or folder.path, reason=foreign(error)
        ) from None


def read_spec(folder: ContestFolder) -> ContestSpec:
    """Return the spec of the contest in the folder. Raise ``UsageError``."""
    return decode(read_document(folder.spec_file, MAX_SPEC), str(folder.spec_file))


def read_seed(folder: ContestFolder, spec: ContestSpec) -> str:
    """Return the seed of the contest's cases; empty for the default cases, and for fresh ones whose seed is not here.

    Raise ``UsageError`` for the seed of another contest.
    """
    if spec.cases != "fresh":
        return spec.seed
    if not folder.seed.exists():
        return ""
    seed = read_document(folder.seed, MAX_SEED).decode("utf-8", "replace").strip()
    if seed_digest(seed) != spec.seed_sha256:
        raise UsageError(
            "{seed}: is not the seed of this contest; get the organiser's, or remove the file", seed=folder.seed
        )
    return seed


def known_contests(home: Path) -> list[KnownContest]:
    """Return the user's contests, the most recent first. Pointers to contests that cannot be read are left out."""
    root = home / "contests"
    pointers = newest_first(root.glob("*.json"))
    found = [contest for path in pointers if (contest := _pointed(path)) is not None]
    there = {contest.folder.path for contest in found}
    for path in newest_first(root.glob("*/contest.json")):
        if path.parent not in there:
            found.append(KnownContest(ContestFolder(path.parent), ""))
    return [contest for contest in found if contest.folder.spec_file.is_file()]


def missing_contests(home: Path) -> dict[Path, Path]:
    """Return the pointers to contests whose folders are gone, with those folders. They were moved or removed."""
    pointers = {path: _pointer(path) for path in sorted((home / "contests").glob("*.json"))}
    folders = {path: Path(pointer.folder) for path, pointer in pointers.items() if pointer is not None}
    return {path: folder for path, folder in folders.items() if _is_gone(folder)}


def remember(home: Path, spec: ContestSpec, contest: KnownContest) -> None:
    """Record where the contest is and the user's name in it. Raise ``UsageError``."""
    target = home / "contests" / f"{spec.id}.json"
    pointer = _Pointer(folder=str(contest.folder.path.absolute()), member=contest.member)
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    write_file(target, msgspec.json.encode(pointer))


def find(home: Path | None, named: str | None, here: Path) -> KnownContest:
    """Return the contest that ``named`` means: a folder, or the beginning of an id. By default, it is the contest in
    the folder ``here``, otherwise the most recent one.

    Raise ``UsageError`` if there is none, or if several ids begin like this.
    """
    known = known_contests(home) if home else []
    folder = Path(named) if named is not None else here
    if (folder / "contest.json").is_file():
        path = folder.absolute()
        same = (contest for contest in known if contest.folder.path.resolve() == path.resolve())
        return next(same, None) or _unknown(home, ContestFolder(path))
    if named is None:
        if not known:
            raise UsageError("there is no contest yet; to create one: {command}", command=suggested("contest new"))
        return known[0]
    fitting = [contest for contest in known if _id_of(contest.folder).startswith(named)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise UsageError(
            "several ids begin with {named}; to see them: {command}",
            named=repr(named),
            command=suggested("contest list"),
        )
    raise UsageError(
        "{named} is neither a contest's folder nor an id; to see yours: {command}",
        named=repr(named[:80]),
        command=suggested("contest list"),
    )


def _pointed(path: Path) -> KnownContest | None:
    pointer = _pointer(path)
    if pointer is None:
        return None
    contest = KnownContest(ContestFolder(Path(pointer.folder)), pointer.member)
    # The folder may have been removed, and made again for another contest.
    return contest if _id_of(contest.folder) == path.stem else None


def _pointer(path: Path) -> _Pointer | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Pointer)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _unknown(home: Path | None, folder: ContestFolder) -> KnownContest:
    """Return the contest in a folder that no pointer names. If it was moved there, record its new place."""
    spec = read_spec(folder)
    pointer = _pointer(home / "contests" / f"{spec.id}.json") if home is not None else None
    if home is None or pointer is None or not _is_gone(Path(pointer.folder)):
        return KnownContest(folder, "")
    contest = KnownContest(folder, pointer.member)
    with contextlib.suppress(UsageError):  # the next command finds and records it again
        remember(home, spec, contest)
    return contest


def _is_gone(folder: Path) -> bool:
    """Return whether the folder has no contest. An unreachable one, as on a lost network drive, may still have it."""
    try:
        ContestFolder(folder).spec_file.stat()
    except OSError as error:
        return isinstance(error, FileNotFoundError | NotADirectoryError)
    return False


def _id_of(folder: ContestFolder) -> str:
    """Return the id of the contest in the folder; empty if it cannot be read."""
    try:
        return read_spec(folder).id
    except InputError:
        return ""
