"""Write an autograder for Gradescope: a ZIP file with ``setup.sh``, ``run_autograder``, the settings and the problems.

Gradescope unpacks it to /autograder/source, runs ``setup.sh`` once, and ``run_autograder`` for each submission.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from judge.catalog.files import MAX_BYTES, list_files, read_bytes
from judge.catalog.lookup import STARTERS, builtin_folder
from judge.files import zipped
from judge.grading.gradescope import BUNDLE, PROBLEMS, GradescopeBundle
from judge.grading.settings_file import NAME as SETTINGS
from judge.models import Problem
from judge.scaffold.installation import Installation
from judge.scaffold.templating import rendered

_TEMPLATES = Path(__file__).parent / "templates" / "gradescope"
_SCRIPTS = ("setup.sh", "run_autograder")


def beside_setup(installation: Installation) -> Installation:
    """Return the installation with its wheel, if it has one, beside ``setup.sh``."""
    if not installation.wheel:
        return installation
    return msgspec.structs.replace(installation, requirement=f"./{installation.wheel_name}")


def bundle_bytes(
    bundle: GradescopeBundle, problems: tuple[Problem, ...], settings: bytes, installation: Installation
) -> bytes:
    """Return the ZIP file. ``settings`` is the content of judge.toml; it is empty if there is none."""
    files = [(name, rendered(_TEMPLATES, name, installation=installation)) for name in _SCRIPTS]
    files += [(BUNDLE, msgspec.json.format(msgspec.json.encode(bundle)) + b"\n"), (SETTINGS, settings)]
    if installation.wheel:
        files.append((installation.wheel_name, installation.wheel))
    files += [file for problem in problems for file in _package(problem)]
    return zipped(files, executable=_SCRIPTS)


def _package(problem: Problem) -> Iterator[tuple[str, bytes]]:
    """Yield the files and the starters of a package that does not come with the judge.

    With the starters, the judge recognises files that were submitted unchanged. No link leads out of the package, and
    hidden files, such as those of git, are left out.
    """
    folder = Path(problem.folder)
    if folder.resolve().parent == builtin_folder().resolve():
        return
    for file in list_files(folder):
        yield f"{PROBLEMS}/{problem.slug}/{file.name}", read_bytes(folder / file.name, MAX_BYTES)
    for path in sorted((folder.absolute().parent.parent / STARTERS).glob(f"{problem.slug.replace('-', '_')}*.py")):
        if path.is_file() and not path.is_symlink():
            yield f"{STARTERS}/{path.name}", path.read_bytes()
