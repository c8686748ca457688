"""What problem.toml and a case line may hold, and how a fault in them is reported.

Only this module and ``schema_faults`` import pydantic, which is slow to load: import them only when a package must
be read.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from judge import models, toml
from judge.backends.table import BACKENDS
from judge.catalog.layout import CASE_ID, MAX_OUTPUT_KIB, MAX_WHY
from judge.catalog.schema_faults import one_of, validated
from judge.checkers.table import CHECKERS
from judge.entry_kinds.table import KINDS
from judge.errors import BadValue, PackageError
from judge.models import Difficulty, ValueType
from judge.text.messages import control_character, quoted

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _text(limit: int) -> Callable[[str], str]:
    """Return a validator of text that people can read, of at most ``limit`` characters."""

    def check(text: str) -> str:
        if not text.strip():
            raise BadValue("is empty; write a text")
        if len(text) > limit:
            raise BadValue("is longer than {limit} characters; shorten it", limit=limit)
        if found := control_character(text):
            raise BadValue("holds the control character {character}; remove it", character=found[1])
        return text

    return check


def _line(text: str) -> str:
    if "\n" in text:
        raise BadValue("has several lines; write it in one")
    return _text(200)(text)


def _identifier(name: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise BadValue("{name} is not a Python name; use letters, digits and _", name=quoted(name))
    return name


def _dotted_name(name: str) -> str:
    for part in name.removesuffix(".*").split("."):
        _identifier(part)
    return name


def _state_key(name: str) -> str:
    if not all(part.isidentifier() or part.isdecimal() for part in name.split(".")):
        raise BadValue("{name} is not a key of a state dict; write it like layers.0.weight", name=quoted(name))
    return name


def _case_id(name: str) -> str:
    if not CASE_ID.fullmatch(name):
        raise BadValue("{name} is not an id; use up to 64 letters, digits, '.', '_' and '-'", name=quoted(name))
    return name


def _tolerance(pair: list[float]) -> list[float]:
    if len(pair) != 2 or min(pair) < 0:
        raise BadValue("is not a tolerance; write two numbers [rtol, atol], neither negative")
    return pair


Line = Annotated[str, AfterValidator(_line)]
Prose = Annotated[str, AfterValidator(_text(4000))]
KindName = Annotated[str, AfterValidator(one_of(KINDS))]
BackendName = Annotated[str, AfterValidator(one_of(BACKENDS))]
DottedName = Annotated[str, AfterValidator(_dotted_name)]
StateKey = Annotated[str, AfterValidator(_state_key)]
Identifier = Annotated[str, AfterValidator(_identifier)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class _Title(_Model):
    en: Line
    zh: Line


class _Hint(_Model):
    en: Prose
    zh: Prose


class _Entry(_Model):
    kind: KindName
    name: Identifier
    aliases: list[Identifier] = []
    params: dict[Identifier, ValueType]
    returns: ValueType = "plain"
    backends: Annotated[list[BackendName], Field(min_length=1)] | None = None
    reference: BackendName | None = None
    spellings: dict[StateKey, list[StateKey]] = {}
    zeros: list[StateKey] = []
    ones: list[StateKey] = []
    in_place: str = ""
    functions: dict[Identifier, list[Identifier]] = {}

    @model_validator(mode="before")
    @classmethod
    def _with_defaults_of_kind(cls, value: object) -> object:
        kind = KINDS.get(str(value.get("kind"))) if isinstance(value, dict) else None
        return value if kind is None or not isinstance(value, dict) else {**kind.entry_defaults, **value}

    @model_validator(mode="after")
    def _backends_fit(self) -> _Entry:
        backends = self.backends or []
        if len(set(backends)) != len(backends):
            raise BadValue("backends: names a backend twice; remove one")
        if "array" in (*self.params.values(), self.returns):
            plain = next((name for name in (*backends, self.reference) if name and not BACKENDS[name].has_arrays), None)
            if plain is not None:
                raise BadValue(
                    'the backend {plain} has no arrays, but a type in entry is "array"; remove one', plain=plain
                )
        return self


class _Check(_Model):
    kind: Annotated[str, AfterValidator(one_of(CHECKERS))]
    inner: bool = False
    rtol: Annotated[float, Field(ge=0)] = 1e-6
    atol: Annotated[float, Field(ge=0)] = 1e-9
    tolerance: dict[
        Literal["float64", "float32", "float16", "bfloat16"],
        Annotated[list[float], AfterValidator(_tolerance)],
    ] = {}
    gradient: bool = False

    @model_validator(mode="after")
    def _options_belong_to_kind(self) -> _Check:
        for option in sorted(self.model_fields_set - {"kind"} - CHECKERS[self.kind].options):
            owner = next(kind for kind, checker in CHECKERS.items() if option in checker.options)
            raise BadValue(
                '{option} belongs to kind = "{owner}", not "{kind}"; remove it',
                option=option,
                owner=owner,
                kind=self.kind,
            )
        return self


class _Limits(_Model):
    cpu_s: Annotated[float, Field(gt=0, le=600)] = 2.0
    memory_mib: Annotated[int, Field(gt=0, le=65536)] = 256
    output_kib: Annotated[int, Field(gt=0, le=MAX_OUTPUT_KIB)] = 1024


class _Rules(_Model):
    forbid: list[DottedName] = []


class _Problem(_Model):
    title: _Title
    difficulty: Difficulty
    topics: Annotated[list[Line], Field(min_length=1)]
    source: Line
    entry: _Entry
    check: _Check
    limits: _Limits = _Limits()
    rules: _Rules = _Rules()
    hints: list[_Hint] = []

    @model_validator(mode="before")
    @classmethod
    def _with_check_of_kind(cls, value: object) -> object:
        entry = value.get("entry") if isinstance(value, dict) else None
        kind = KINDS.get(str(entry.get("kind"))) if isinstance(entry, dict) else None
        if kind is None or kind.default_check is None or not isinstance(value, dict):
            return value
        return {"check": {"kind": kind.default_check}, **value}

    @model_validator(mode="after")
    def _array_check_has_arrays(self) -> _Problem:
        if CHECKERS[self.check.kind].place == "comparer" and "array" not in (
            *self.entry.params.values(),
            self.entry.returns,
        ):
            raise BadValue('check.kind = "array", but no type in entry is "array"; correct entry.params or returns')
        return self


class _Why(_Model):
    en: Annotated[str, AfterValidator(_text(MAX_WHY))]
    zh: Annotated[str, AfterValidator(_text(MAX_WHY))]


def _both_languages(why: object) -> object:
    """Return a plain string as the text in both languages."""
    return {"en": why, "zh": why} if isinstance(why, str) else why


class CaseLine(_Model):
    """One line of a data file. ``expected`` is given if it is in ``model_fields_set``, because null is an answer,
    too."""

    id: Annotated[str, AfterValidator(_case_id)]
    args: list[Any]
    expected: Any = None
    why: Annotated[_Why | None, BeforeValidator(_both_languages)] = None
    group: Line | None = None
    gradient: bool = True
    layout: models.Layout = "dense"


def problem_from_toml(text: str, file: Path) -> models.Problem:
    """Return the problem that the text of ``file`` describes, without digests. Raises PackageError."""
    table = toml.table(text, file, PackageError)
    slug = file.absolute().parent.name
    if not SLUG.fullmatch(slug) or len(slug) > 64:
        raise PackageError(
            "{file}: the folder's name {slug} is not a slug; use lower-case words joined by '-'",
            file=file,
            slug=quoted(slug),
        )
    problem = _record(validated(_Problem, table, str(file)), slug, str(file.parent))
    fault = KINDS[problem.entry.kind].declaration_fault(problem.entry)
    if fault is not None:
        raise PackageError("{file}: entry: {fault}", file=file, fault=fault)
    return problem


def _record(read: _Problem, slug: str, folder: str) -> models.Problem:
    declared = read.model_dump(exclude_none=True)
    # Sleeping and waiting are bounded too, but generously: a busy machine must not change a verdict.
    limits = {**declared["limits"], "wall_s": max(6.0, 3 * read.limits.cpu_s)}
    own = {"slug": slug, "folder": folder, "digest": "", "forbid": read.rules.forbid, "limits": limits}
    return msgspec.convert({**declared, **own}, models.Problem)
