"""Describe a new group, and write its repository from templates and the starters that come with the judge."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from judge.catalog.lookup import STARTERS, starters_folder
from judge.errors import UsageError
from judge.files import RESERVED_NAMES, create_file, writing
from judge.models import Language, Problem, Record
from judge.scaffold.installation import WHEEL_FOLDER, Installation
from judge.scaffold.templating import rendered
from judge.text.messages import quoted

# Short problems, each with one idea: lists, windows, strings, pointers, then two building blocks of transformers.
FIRST_SET = ("reverse-list", "longest-ones", "simplify-path", "three-sum", "softmax", "rms-norm")
MAX_NAME = 39
_SIGNS = frozenset("._-")
_TAKEN = frozenset({STARTERS, "problems", "report", "readme.md", "judge.toml", "node_modules", "__pycache__"})
_TEMPLATES = Path(__file__).parent / "templates" / "group"
_PLACES = {
    "judge.toml": "judge.toml",
    "gitignore": ".gitignore",
    "workflows/grade.yml": ".github/workflows/grade.yml",
    "workflows/publish.yml": ".github/workflows/publish.yml",
}


class Group(Record, frozen=True, kw_only=True):
    """A new group. Each member's folder has the member's name."""

    title: str
    members: tuple[str, ...]
    problems: tuple[Problem, ...]
    installation: Installation
    language: Language = "en"


def member_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names without repetitions, in Unicode's composed form (NFC).

    Raise ``UsageError`` for a name that is not suitable for a folder, or that is the same as another one on a file
    system that ignores case.
    """
    known: dict[str, str] = {}
    for given in names:
        name = unicodedata.normalize("NFC", given)
        if name.casefold() in _TAKEN:
            raise UsageError(
                "--member {name}: this name has another meaning in the repository; choose another", name=quoted(given)
            )
        if name.casefold().partition(".")[0] in RESERVED_NAMES:
            raise UsageError("--member {name}: Windows reserves this name; choose another", name=quoted(given))
        if not _is_folder_name(name):
            raise UsageError(
                "--member {name}: not suitable for a folder; use up to {limit} letters, digits, '.', '_', '-', "
                "and begin with a letter or a digit",
                name=quoted(given),
                limit=MAX_NAME,
            )
        if known.setdefault(name.casefold(), name) != name:
            raise UsageError(
                "--member {name}: the same folder as {other} on some machines; rename one",
                name=name,
                other=known[name.casefold()],
            )
    return tuple(known.values())


def _is_folder_name(name: str) -> bool:
    """Return whether a name suits a folder. Letters and digits of any script are allowed, with their vowel marks."""
    signs = all(char.isalnum() or char in _SIGNS or unicodedata.category(char) in ("Mn", "Mc") for char in name)
    ends = name[:1].isalnum() and not name.endswith(".")
    return signs and ends and len(name) <= MAX_NAME


def write_group(folder: Path, group: Group) -> list[Path]:
    """Write the repository into ``folder``, which is made if it is missing, and return the files in order.

    Nothing is overwritten: raise ``UsageError`` and write nothing if the folder holds anything but ``.git``, or if it
    cannot be written.
    """
    files = {folder / name: text for name, text in _files(group)}
    with writing(folder):
        if folder.exists() and not folder.is_dir():
            raise UsageError("{folder}: is not a folder; name a new one", folder=folder)
        if folder.exists() and any(path.name != ".git" for path in folder.iterdir()):
            raise UsageError("{folder}: is not empty, and nothing is overwritten; name a new folder", folder=folder)
        for path, content in files.items():
            create_file(path, content)
    return list(files)


def _files(group: Group) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Yield each file's path in the repository and its content."""
    for source, place in _PLACES.items():
        yield PurePosixPath(place), rendered(_TEMPLATES, source, group=group)
    yield PurePosixPath("README.md"), rendered(_TEMPLATES, f"README.{group.language}.md", group=group)
    if group.installation.wheel:
        yield PurePosixPath(WHEEL_FOLDER, group.installation.wheel_name), group.installation.wheel
    starters = dict(_starters(group))
    for folder in (STARTERS, *group.members):
        for name, content in starters.items():
            yield PurePosixPath(folder, name), content


def _starters(group: Group) -> Iterator[tuple[str, bytes]]:
    for problem in group.problems:
        name = f"{problem.slug.replace('-', '_')}.py"
        yield name, (starters_folder() / name).read_bytes()
