"""Write a new package from a template: complete and valid, with the parts to replace marked TODO."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from judge.catalog.lookup import STARTERS, builtin_folder
from judge.errors import UsageError
from judge.files import create_file
from judge.text.foreign import foreign
from judge.text.messages import quoted

Kind = Literal["plain", "arrays", "class", "module", "program", "harness"]

_TEMPLATES = Path(__file__).parent / "templates" / "package"
_SLUG, _NAME, _TITLE, _CLASS = "new-problem", "new_problem", "New Problem", "NewProblem"
_STARTER = "starter"
_LONGEST = 64


def scaffold(catalogue: Path, slug: str, kind: Kind) -> list[Path]:
    """Write the package ``catalogue/slug`` and its starters beside the catalogue. Return the files written.

    Nothing is overwritten: raises UsageError, and writes nothing, if one of the files exists, the slug is not valid, or
    the judge comes with a problem of that name.
    """
    name = _checked(slug).replace("-", "_")
    files = dict(_files(catalogue, slug, kind))
    folder = catalogue / slug
    taken = next((path for path in (folder, *files) if path.exists() or path.is_symlink()), None)
    if taken is not None:
        raise UsageError(
            "{taken} exists, and nothing is overwritten; choose another slug or another --dir", taken=taken
        )
    if (builtin_folder() / slug).exists():
        raise UsageError("{slug}: the judge comes with a problem of that name; choose another slug", slug=slug)
    for path, source in files.items():
        title = slug.replace("-", " ").title()
        text = source.replace(_SLUG, slug).replace(_NAME, name).replace(_TITLE, title)
        text = text.replace(_CLASS, title.replace(" ", ""))
        try:
            create_file(path, text.encode())
        except OSError as error:
            raise UsageError(
                "{path}: cannot be written: {reason}; choose another --dir", path=path, reason=foreign(error)
            ) from None
    return list(files)


def _checked(slug: str) -> str:
    parts = slug.split("-")
    letters = slug.isascii() and slug == slug.lower() and all(part.isalnum() for part in parts)
    if not letters or len(slug) > _LONGEST or slug[0].isdigit() or keyword.iskeyword(slug):
        raise UsageError(
            "{slug} is not a slug; write lower-case letters, digits and single hyphens, such as two-sum",
            slug=quoted(slug),
        )
    return slug


def _files(catalogue: Path, slug: str, kind: Kind) -> Iterator[tuple[Path, str]]:
    """Yield where each file of the template goes, and its text."""
    template = _TEMPLATES / kind
    starters = catalogue.absolute().parent / STARTERS
    for path in sorted(path for path in template.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        inside = path.relative_to(template)
        own = f"{slug.replace('-', '_')}{path.name.removeprefix(_STARTER)}"
        starter = len(inside.parts) == 1 and path.name.startswith(_STARTER)
        yield starters / own if starter else catalogue / slug / inside, path.read_text(encoding="utf-8")
