"""The settings in a group's ``judge.toml``: finding the file, and keeping its content cached."""

from __future__ import annotations

import contextlib
import hashlib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

from judge.catalog.cache import Cache
from judge.files import read_bounded
from judge.models import Record

NAME = "judge.toml"
LAYOUT = "{member}/{slug}.py"
Partial = Literal["cases", "groups", "none"]
_MAX_BYTES = 1 << 20


class Assignment(Record, frozen=True, kw_only=True):
    """The settings of one problem. ``due`` has an offset."""

    due: datetime | None = None
    points: float = 1.0
    required: bool = False


class Scoring(Record, frozen=True, kw_only=True):
    """How cases become a score. ``weights`` are by case group; a group that is not named has weight 1."""

    partial: Partial = "cases"
    weights: dict[str, float] = msgspec.field(default_factory=dict)


class Lateness(Record, frozen=True, kw_only=True):
    """What being late costs: nothing within ``grace_s``, then ``percent_a_day`` per day begun, at most ``at_most``
    percent.
    """

    grace_s: int = 0
    percent_a_day: float = 0.0
    at_most: float = 100.0


class Settings(Record, frozen=True, kw_only=True):
    """All settings of a group.

    ``extensions`` are seconds by member, added to each of the member's due dates. ``file`` is empty if there is no
    ``judge.toml``. Without ``problems`` the problems are those that were submitted.
    """

    file: str = ""
    title: str = ""
    layout: str = LAYOUT
    member: str = ""
    members: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    due: datetime | None = None
    scoring: Scoring = Scoring()
    lateness: Lateness = Lateness()
    assignments: dict[str, Assignment] = msgspec.field(default_factory=dict)
    extensions: dict[str, int] = msgspec.field(default_factory=dict)

    def assignment(self, slug: str) -> Assignment:
        """Return the settings of a problem, whose due date is its own or else the group's."""
        own = self.assignments.get(slug, Assignment())
        return own if own.due is not None else msgspec.structs.replace(own, due=self.due)

    def due_for(self, slug: str, member: str) -> datetime | None:
        """Return when a problem is due for a member, with the member's extension; ``None`` if it is never due."""
        due = self.assignment(slug).due
        return due + timedelta(seconds=self.extensions.get(member, 0)) if due is not None else None


def find_settings(folder: Path) -> Path | None:
    """Return the ``judge.toml`` of the folder, or of the nearest folder above that has one."""
    whole = folder.absolute().resolve()
    return next((path for above in (whole, *whole.parents) if (path := above / NAME).is_file()), None)


def load_settings(folder: Path, cache: Cache) -> Settings:
    """Return the settings for a tree, or the defaults if there is no ``judge.toml``. Raise ``UsageError`` for an
    invalid one.
    """
    path = find_settings(folder)
    if path is None:
        return Settings()
    raw = read_bounded(path, _MAX_BYTES)
    key = hashlib.sha256(raw).hexdigest()
    kept = cache.get("group", key)
    if kept is not None:
        with contextlib.suppress(msgspec.DecodeError):
            return msgspec.structs.replace(msgspec.json.decode(kept, type=Settings), file=str(path))
    from judge.grading.schema import read_settings

    settings = read_settings(raw, path)
    cache.put("group", key, msgspec.json.encode(settings))  # MessagePack would lose the offsets of due dates
    return settings
