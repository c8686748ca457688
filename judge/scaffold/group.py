"""Write a group's repository from the templates of this package and the starters that come with the judge."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from judge.catalog.lookup import STARTERS, starters_folder
from judge.errors import UsageError
from judge.files import create_file, writing
from judge.scaffold.installation import WHEEL_FOLDER
from judge.scaffold.members import Group
from judge.scaffold.templating import rendered

_TEMPLATES = Path(__file__).parent / "templates" / "group"
_PLACES = {
    "judge.toml": "judge.toml",
    "gitignore": ".gitignore",
    "workflows/grade.yml": ".github/workflows/grade.yml",
    "workflows/publish.yml": ".github/workflows/publish.yml",
}


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
