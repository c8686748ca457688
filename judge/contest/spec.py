"""The spec of a contest, which all members share. It never changes once the contest is made."""

from __future__ import annotations

import hashlib
import re
import string
from functools import cached_property
from typing import Annotated, Literal

import msgspec

from judge.contest.scoring.attempt import ScoringRule
from judge.contest.scoring.table import SCORINGS
from judge.errors import UsageError
from judge.models import Language, Record, Reveal, Text
from judge.text.clean import clean_line
from judge.text.foreign import foreign
from judge.text.messages import mark, translate

Cases = Literal["fresh", "shared", "default"]
Kind = Literal["contest", "virtual", "mock"]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=10_000_000)]
Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{1,64}\Z")]
Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Line = Annotated[str, msgspec.Meta(max_length=400)]

MAX_TASKS = 26
UNTITLED, INTERVIEW = mark("Contest"), mark("Interview")
LABELS = string.ascii_uppercase


class Task(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A problem of the contest, as it was when the contest was made. ``label`` is its letter."""

    label: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]\Z")]
    slug: Slug
    title: Text
    digest: Digest
    cpu_s: Annotated[float, msgspec.Meta(gt=0, le=600)]
    memory_mib: Annotated[int, msgspec.Meta(gt=0, le=65536)]


class ContestSpec(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The spec of a contest. Durations are in seconds, moments in seconds since 1970.

    - ``start_s``: when the contest begins for all; ``None`` if each member starts their own clock.
    - ``freeze_s``: how long before the end the scoreboard is frozen; 0 for never.
    - ``pauses``: how often a member may pause the clock, for ``pause_s`` in total.
    - ``cases``: ``fresh`` from a seed of which the spec has only the SHA-256, ``shared`` from ``seed``, or ``default``.
    - ``require``: the case groups that count towards the verdict; all if it is missing.
    - ``kind``: ``virtual`` is a replay of the contest ``of`` (its id); ``mock`` is a mock interview.
    """

    title: Line
    created_s: Annotated[float, msgspec.Meta(ge=0, le=1e11)]
    start_s: Annotated[float, msgspec.Meta(ge=0, le=1e11)] | None
    duration_s: Annotated[float, msgspec.Meta(gt=0, le=10_000_000)]
    tasks: Annotated[tuple[Task, ...], msgspec.Meta(min_length=1, max_length=MAX_TASKS)]
    scoring: Annotated[str, msgspec.Meta(pattern=rf"^({'|'.join(SCORINGS)})\Z")]
    penalty_s: Seconds
    freeze_s: Seconds
    reveal: Reveal
    pauses: Annotated[int, msgspec.Meta(ge=0, le=100)]
    pause_s: Seconds
    cases: Cases
    seed: Annotated[str, msgspec.Meta(max_length=200)] = ""
    seed_sha256: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")] = ""
    require: Annotated[tuple[Line, ...], msgspec.Meta(max_length=20)] | msgspec.UnsetType = msgspec.UNSET
    kind: Kind = "contest"
    of: Annotated[str, msgspec.Meta(max_length=64)] = ""
    schema: Literal["judge-contest/1"] = "judge-contest/1"

    @cached_property
    def id(self) -> str:
        """A readable name that changes with any part of the spec; at most 36 letters, digits and ``-``."""
        words = "-".join(re.findall(r"[a-z0-9]+", self.title.lower()))[:24].strip("-")
        return f"{words or 'contest'}-{hashlib.sha256(encode(self)).hexdigest()[:10]}"

    def title_in(self, language: Language) -> str:
        """Return the title in one cleaned line. A title that nobody chose is translated."""
        title = translate(self.title, language) if self.title in (UNTITLED, INTERVIEW) else self.title
        return clean_line(title, 80)

    @property
    def required_groups(self) -> tuple[str, ...]:
        """The case groups that count; empty means all."""
        return self.require if isinstance(self.require, tuple) else ()

    @property
    def freeze_at_s(self) -> float | None:
        """The contest time at which the scoreboard freezes; ``None`` for never."""
        return max(0.0, self.duration_s - self.freeze_s) if self.freeze_s else None

    @property
    def rule(self) -> ScoringRule:
        """The rule by which tries become points and ranks."""
        return SCORINGS[self.scoring]

    @property
    def has_points(self) -> bool:
        """Whether problems give points, instead of being only solved or not."""
        return self.rule.MAX_POINTS is not None

    def task(self, name: str) -> Task:
        """Return the problem of that slug or letter. Raise ``UsageError`` if there is none."""
        named = next((task for task in self.tasks if name in (task.slug, task.label, task.label.lower())), None)
        if named is None:
            listed = ", ".join(f"{task.label} {task.slug}" for task in self.tasks)
            raise UsageError(
                "{name} is not a problem of this contest; it has {listed}", name=repr(name[:60]), listed=listed
            )
        return named


def encode(spec: ContestSpec) -> bytes:
    """Return the spec as JSON in one line: the same bytes for the same spec."""
    return msgspec.json.encode(spec)


def decode(raw: bytes, where: str) -> ContestSpec:
    """Return the spec in a contest.json. Raise a ``UsageError`` that begins with ``where``."""
    try:
        spec = msgspec.json.decode(raw, type=ContestSpec)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError("{where}: is not a contest.json: {error}", where=where, error=foreign(error)) from None
    slugs = [task.slug for task in spec.tasks]
    if len(set(slugs)) < len(slugs) or [task.label for task in spec.tasks] != list(LABELS[: len(slugs)]):
        raise UsageError("{where}: its problems are not labelled A, B, C… or one occurs twice", where=where)
    return spec
