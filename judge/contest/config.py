"""The schema of contest.toml and of the options of ``judge contest new``, and the wording of its errors.

This is the only module of contests that imports pydantic: import it only when a contest is made.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, model_validator

from judge import toml
from judge.catalog.schema_faults import one_of, validated
from judge.contest.scoring.table import SCORINGS
from judge.contest.spec import MAX_TASKS, UNTITLED, Cases
from judge.errors import BadValue, UsageError
from judge.files import read_document
from judge.models import CaseGroup, Difficulty, Reveal
from judge.text.durations import bounded_duration
from judge.text.messages import control_character, phrase, quoted

MAX_FILE = 1 << 16
_HOW_LONG = phrase("write a duration such as 2h")


def _line(text: str) -> str:
    if not text.strip() or len(text) > 200 or "\n" in text or control_character(text):
        raise BadValue("is not a title; write one line of up to 200 characters")
    return text.strip()


def _groups(value: object) -> object:
    """Return case groups as a list. On the command line they are a string with commas."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _start(value: object) -> datetime | str | None:
    if value is None or value == "now":
        return value
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError:
        raise BadValue(
            "{value} is not a time; write now, or one like 2026-12-01T20:00+01:00", value=quoted(str(value))
        ) from None
    if moment.tzinfo is None:
        raise BadValue(
            "has no UTC offset, and members may be in other time zones; write it like 2026-12-01T20:00+01:00"
        )
    return moment


_Duration = Annotated[int, BeforeValidator(partial(bounded_duration, least_s=0))]


class ContestConfig(BaseModel):
    """A contest as the organiser describes it. ``start`` is ``None`` if each member starts their own clock."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    title: Annotated[str, AfterValidator(_line)] = UNTITLED
    start: Annotated[datetime | Literal["now"] | None, BeforeValidator(_start)] = None
    duration: Annotated[int, BeforeValidator(partial(bounded_duration, least_s=1))]
    problems: list[str] = []
    random: Annotated[int, Field(ge=1, le=MAX_TASKS)] | None = None
    topic: str | None = None
    difficulty: Difficulty | None = None
    seed: str | None = None
    scoring: Annotated[str, AfterValidator(one_of(SCORINGS))] = "icpc"
    penalty: _Duration = 20 * 60
    freeze: _Duration = 0
    reveal: Reveal = "verdict"
    require: Annotated[list[CaseGroup], BeforeValidator(_groups)] = []
    cases: Cases = "fresh"
    pauses: Annotated[int, Field(ge=0, le=100)] = 0
    pause: _Duration = 15 * 60

    @model_validator(mode="after")
    def _parts_fit(self, info: ValidationInfo) -> ContestConfig:
        names = {key: f"--{key}" if key in (info.context or ()) else key for key in type(self).model_fields}
        if bool(self.problems) == (self.random is not None):
            raise BadValue("problems: name some, or say how many with {random}, but not both", **names)
        if len(self.problems) > MAX_TASKS or len(set(self.problems)) < len(self.problems):
            raise BadValue("problems: name each once, and at most {limit}", limit=MAX_TASKS)
        if self.random is None and (self.topic or self.difficulty or self.seed):
            raise BadValue(
                "{topic}, {difficulty} and {seed}: choose among problems; say how many with {random}", **names
            )
        if self.freeze > self.duration:
            raise BadValue("{freeze}: is longer than the contest; make it shorter", **names)
        if self.start is not None and self.pauses:
            raise BadValue(
                "{pauses}: a contest with a common start has a common end; leave out {start} or {pauses}", **names
            )
        if "pause" in self.model_fields_set and not self.pauses:
            raise BadValue("{pause}: nobody may pause; say how often with {pauses}", **names)
        return self

    def start_s(self, now_s: float) -> float | None:
        """Return the common start in seconds since 1970, or ``None``."""
        if isinstance(self.start, datetime):
            return self.start.astimezone(UTC).timestamp()
        return now_s if self.start == "now" else None


def read_table(path: Path) -> dict[str, Any]:
    """Return the content of a contest.toml, unchecked. Raise ``UsageError`` if it cannot be read."""
    return toml.table(read_document(path, MAX_FILE), path, UsageError)


def check(table: Mapping[str, Any], where: str, options: Collection[str] = ()) -> ContestConfig:
    """Return the checked configuration.

    Raise a ``UsageError`` that names the place ``where``, the key, the fault and the remedy; a key in ``options`` is
    named as an option of the command.
    """
    return validated(ContestConfig, dict(table), where, UsageError, _HOW_LONG, options)
