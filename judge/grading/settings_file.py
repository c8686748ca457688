"""The files of a group: its ``judge.toml``, which is cached in parsed form, and the file with points set by hand:

[ada.three-sum]
points = 1.5
comment = "the statement allowed duplicates until Monday"
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from judge import toml
from judge.catalog.cache import Cache
from judge.errors import UsageError
from judge.files import read_document
from judge.grading.settings import Settings
from judge.grading.tree import nfc
from judge.models.grade import Override
from judge.text.clean import clean_line
from judge.text.foreign import foreign
from judge.text.messages import nearest, quoted

NAME = "judge.toml"
_MAX_BYTES = 1 << 20
Overrides = dict[tuple[str, str], Override]
_MAX_COMMENT = 2000
_MOST_POINTS = 1_000_000


def find_settings(folder: Path) -> Path | None:
    """Return the ``judge.toml`` of the folder, or of the nearest folder above that has one."""
    whole = folder.absolute().resolve()
    return next((path for above in (whole, *whole.parents) if (path := above / NAME).is_file()), None)


def load_settings(folder: Path, cache: Cache, given: Path | None = None) -> Settings:
    """Return the settings for a tree: those in the file ``given``, else those of its ``judge.toml``, else the defaults.

    Raise ``UsageError`` for an invalid file.
    """
    path = given or find_settings(folder)
    if path is None:
        return Settings()
    raw = read_document(path, _MAX_BYTES)
    key = hashlib.sha256(raw).hexdigest()
    kept = cache.get("group", key)
    if kept is not None:
        with contextlib.suppress(msgspec.DecodeError):
            return msgspec.structs.replace(msgspec.json.decode(kept, type=Settings), file=str(path))
    from judge.grading.schema import read_settings  # pydantic takes longer to import than a command to run

    settings = read_settings(raw, path)
    cache.put("group", key, msgspec.json.encode(settings))  # MessagePack would lose the offsets of due dates
    return settings


class OverrideEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An entry about one member and problem. The comment is required, because the report shows it."""

    points: Annotated[float, msgspec.Meta(ge=0, le=_MOST_POINTS)]
    comment: Annotated[str, msgspec.Meta(pattern=r"\S", max_length=_MAX_COMMENT)]


def overrides_file(settings: Settings) -> Path:
    """Return the path of the file with the points that are set by hand."""
    return Path(settings.file).parent / settings.scoring.overrides


def read_overrides(settings: Settings) -> Overrides:
    """Return the points that are set by hand, by member and slug. Raise ``UsageError`` for an invalid file."""
    if not settings.scoring.overrides:
        return {}
    path = overrides_file(settings)
    overrides = {}
    for member, entries in toml.table(read_document(path, _MAX_BYTES), path, UsageError).items():
        for slug, entry in (entries if isinstance(entries, dict) else {"SLUG": entries}).items():
            overrides[nfc(member), slug] = _override(entry, f"{member}.{slug}", path)
    return overrides


def _override(entry: object, name: str, path: Path) -> Override:
    try:
        checked = msgspec.convert(entry, OverrideEntry)
    except msgspec.ValidationError as error:
        raise UsageError(
            "{file}: [{name}]: {error}; an entry has the heading [MEMBER.SLUG], points from 0 to {most} and a comment",
            file=path,
            name=clean_line(name, 120),
            error=foreign(clean_line(str(error), 300)),
            most=_MOST_POINTS,
        ) from None
    return Override(points=checked.points + 0.0, comment=checked.comment)  # without the sign of -0.0


def check_names(
    overrides: Mapping[tuple[str, str], Override], members: Collection[str], slugs: Collection[str], file: Path
) -> None:
    """Raise ``UsageError`` for an entry about a member or a problem that the group does not have."""
    for member, slug in overrides:
        for name, known in ((member, members), (slug, slugs)):
            if name not in known:
                raise UsageError(
                    "{file}: [{member}.{slug}]: the group has no {name}; {hint}",
                    file=file,
                    member=clean_line(member, 60),
                    slug=clean_line(slug, 60),
                    name=quoted(name),
                    hint=nearest(name, known),
                )
