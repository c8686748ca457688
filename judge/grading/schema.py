"""The schema of ``judge.toml``. It imports pydantic, which is slow to load: import it only for a new or changed
file."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from judge import toml
from judge.catalog.schema import Line
from judge.catalog.schema_faults import validated
from judge.errors import BadValue, UsageError
from judge.grading import settings
from judge.grading.tree import MAX_ENTRIES, Layout, nfc
from judge.text.durations import duration_of
from judge.text.messages import quoted

_FIRST_YEAR, _LAST_YEAR = 1970, 2999


def _moment(value: object) -> object:
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            text = value.isoformat()
            raise BadValue(
                "{text} is a different moment in each time zone; add your offset, as in {text}+02:00", text=text
            )
        if not _FIRST_YEAR <= value.year <= _LAST_YEAR:  # an extension or an offset must not lead out of the calendar
            raise BadValue(
                "the year {year} is too far away; write one from {first} to {last}",
                year=value.year,
                first=_FIRST_YEAR,
                last=_LAST_YEAR,
            )
        return value
    if isinstance(value, date):
        raise BadValue(
            "{value} is a whole day; write the moment and your offset, as in {example}",
            value=value,
            example=toml.DATE_EXAMPLE,
        )
    raise BadValue(
        "{value} is not a date; write one without quotes, with your offset: {example}",
        value=quoted(str(value)),
        example=toml.DATE_EXAMPLE,
    )


def _inner_path(text: str) -> str:
    parts = PurePosixPath(text).parts
    if not parts or text.startswith("/") or ".." in parts or not text.isprintable():
        raise BadValue("is not a path below the folder of judge.toml; write one such as overrides.toml")
    return text


def _member(name: str) -> str:
    return nfc(name.strip())


def _layout(text: str) -> str:
    Layout(text)
    return text


Moment = Annotated[datetime | None, BeforeValidator(_moment)]
Seconds = Annotated[int, BeforeValidator(duration_of)]
Member = Annotated[Line, AfterValidator(_member)]
Percent = Annotated[float, Field(ge=0, le=100)]
Weight = Annotated[float, Field(ge=0, le=1e6)]


class _SettingsModel(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class _Group(_SettingsModel):
    title: Line = ""
    layout: Annotated[Line, AfterValidator(_layout)] = settings.LAYOUT
    member: Member = ""
    members: Annotated[list[Member], Field(max_length=MAX_ENTRIES)] = []
    problems: Annotated[list[Line], Field(max_length=MAX_ENTRIES)] = []
    due: Moment = None


class _Score(_SettingsModel):
    partial: settings.Partial = "cases"
    weights: dict[Line, Weight] = {}
    require: list[Line] = []
    drop_lowest: Annotated[int, Field(ge=0, le=1000)] = 0
    overrides: Annotated[str, AfterValidator(_inner_path)] = ""


class _Attempts(_SettingsModel):
    count: settings.Counting = "last"
    at_most: Annotated[int, Field(ge=1, le=1000)] | None = None


class _Late(_SettingsModel):
    grace: Seconds = 0
    percent_a_day: Percent = 0.0
    at_most: Percent = 100.0


class _Assignment(_SettingsModel):
    due: Moment = None
    points: Weight = 1.0
    required: bool = False
    visibility: settings.Visibility | None = None
    weights: dict[Line, Weight] = {}


class _Gradescope(_SettingsModel):
    visibility: settings.Visibility = "visible"
    samples: settings.Visibility = "visible"


class _SettingsFile(_SettingsModel):
    group: _Group = _Group()
    score: _Score = _Score()
    late: _Late = _Late()
    attempts: _Attempts = _Attempts()
    gradescope: _Gradescope = _Gradescope()
    problems: dict[Line, _Assignment] = {}
    extensions: dict[Member, Seconds] = {}


def read_settings(raw: bytes, file: Path) -> settings.Settings:
    """Return the settings in the bytes of ``file``. Raise ``UsageError`` with the file, the key and the remedy."""
    table = toml.table(raw, file, UsageError)
    return _record(validated(_SettingsFile, table, str(file), UsageError), file)


def _record(read: _SettingsFile, file: Path) -> settings.Settings:
    group, score, late = read.group, read.score, read.late
    if group.problems:
        for slug in read.problems:
            if slug not in group.problems:
                raise UsageError(
                    "{file}: problems.{slug}: is not in group.problems; add it there, or remove it here",
                    file=file,
                    slug=quoted(slug),
                )
    members = frozenset(group.members)
    for member in read.extensions:
        if members and member not in members:
            raise UsageError(
                "{file}: extensions.{member}: is not in group.members; add it there, or remove it here",
                file=file,
                member=quoted(member),
            )
    if score.weights and score.partial != "groups":
        raise UsageError('{file}: score.weights: needs partial = "groups"; add that', file=file)
    return settings.Settings(
        file=str(file),
        title=group.title,
        layout=group.layout,
        member=group.member,
        members=tuple(dict.fromkeys(group.members)),
        problems=tuple(dict.fromkeys(group.problems)),
        due=group.due,
        scoring=settings.Scoring(**{**score.model_dump(), "require": tuple(dict.fromkeys(score.require))}),
        gradescope=settings.GradescopeRules(**read.gradescope.model_dump()),
        attempts=settings.AttemptRules(count=read.attempts.count, at_most=read.attempts.at_most or 0),
        lateness=settings.Lateness(grace_s=late.grace, percent_a_day=late.percent_a_day, at_most=late.at_most),
        assignments={slug: settings.Assignment(**rules.model_dump()) for slug, rules in read.problems.items()},
        extensions=read.extensions,
    )
