"""Points that people set instead of the judge, in a file beside ``judge.toml``.

[ada.three-sum]
points = 1.5
comment = "the statement allowed duplicates until Monday"
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from judge import toml
from judge.errors import UsageError
from judge.files import read_bounded
from judge.grading.settings import Settings
from judge.models.grade import Override
from judge.text.clean import clean_line
from judge.text.wording import nearest, quoted

Overrides = dict[tuple[str, str], Override]
_MAX_BYTES = 1 << 20
_MAX_COMMENT = 2000


class OverrideEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file says of one member and problem. The comment is required, because the report shows it."""

    points: Annotated[float, msgspec.Meta(ge=0, le=1e6)]
    comment: Annotated[str, msgspec.Meta(min_length=1, max_length=_MAX_COMMENT)]


def read_overrides(settings: Settings) -> Overrides:
    """Return the points that are set by hand, by member and slug. Raise ``UsageError`` for an invalid file."""
    if not settings.scoring.overrides:
        return {}
    path = Path(settings.file).parent / settings.scoring.overrides
    table = toml.table(read_bounded(path, _MAX_BYTES), path, UsageError)
    try:
        entries = msgspec.convert(table, dict[str, dict[str, OverrideEntry]])
    except msgspec.ValidationError as error:
        raise UsageError(
            "{file}: {error}; an entry has the heading [MEMBER.SLUG], points and a comment",
            file=path,
            error=clean_line(str(error), 300),
        ) from None
    return {
        (member, slug): Override(points=entry.points, comment=entry.comment)
        for member, by_slug in entries.items()
        for slug, entry in by_slug.items()
    }


def check_names(
    overrides: Mapping[tuple[str, str], Override], members: Collection[str], slugs: Collection[str]
) -> None:
    """Raise ``UsageError`` for an entry about a member or a problem that the group does not have."""
    for member, slug in overrides:
        for name, known in ((member, members), (slug, slugs)):
            if name not in known:
                raise UsageError(
                    "overrides: [{member}.{slug}]: the group has no {name}; {hint}",
                    member=clean_line(member, 60),
                    slug=clean_line(slug, 60),
                    name=quoted(name),
                    hint=nearest(name, known),
                )
