"""All cases of a problem for a seed: hand-made and generated, each with its answer.

Generator and reference are as untrusted as a solution. A ``CaseMaker``, which has the sandbox, runs them, and this
module bounds what they return. The cases are cached under the package's cache key and the seed. The modules that read
packages are imported only if the cache has nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from judge.catalog import layout
from judge.catalog.cache import Cache, decoded
from judge.catalog.files import library_stamp
from judge.entry_kinds.table import KINDS
from judge.errors import PackageError
from judge.models import DEFAULT_GROUP, Case, Problem
from judge.text.messages import Phrase, control_character, phrase, quoted
from judge.values import wire

MAX_BYTES = 512 << 20
MAX_ID = 64
MAX_GROUP = 64


class CaseMaker(Protocol):
    """Runs a package's own code in the sandbox. ``source`` is the text of generator.py or reference.py."""

    def generate(self, problem: Problem, source: bytes, seed: str) -> list[Case]:
        """Return the cases that the generator yields for the seed, in its order; their ids have no prefix."""

    def answers(self, problem: Problem, source: bytes, cases: Sequence[Case]) -> list[bytes]:
        """Return the reference's encoded answer to each case."""

    def gradients(self, problem: Problem, source: bytes, cases: Sequence[Case]) -> list[bytes | None]:
        """Return the reference's encoded gradients for each case, or None for a case without comparable gradients."""


def load_samples(problem: Problem, cache: Cache) -> tuple[Case, ...]:
    """Return the cases that the statement shows. Raises PackageError."""
    cached = decoded(cache.get("samples", problem.cache_key), tuple[Case, ...])
    if cached is not None:
        return cached
    from judge.catalog.reading import read_samples

    samples = read_samples(problem)
    if _is_unchanged(problem):
        cache.put("samples", problem.cache_key, msgspec.msgpack.encode(samples))
    return samples


def load_cases(problem: Problem, seed: str, maker: CaseMaker, cache: Cache) -> tuple[Case, ...]:
    """Return all cases with their answers: samples, hand-made hidden cases, generated cases. Raises PackageError."""
    key = f"{problem.slug}\0{problem.cache_key}\0{library_stamp()}\0{seed}"
    recent = cache.recent.get(key)
    if isinstance(recent, tuple):
        return recent
    cached = decoded(cache.get("cases", key), tuple[_CachedCase, ...])
    if cached is not None:
        return _remembered(cache, key, tuple(map(_as_case, cached)))
    from judge.catalog.reading import read_samples, read_secret

    cases = (*read_samples(problem), *read_secret(problem), *generate_cases(problem, seed, maker))
    cases = answered(problem, cases, maker)
    if _is_unchanged(problem):
        cache.put("cases", key, msgspec.msgpack.encode(cases))
        _remembered(cache, key, cases)
    return cases


def _remembered(cache: Cache, key: str, cases: tuple[Case, ...]) -> tuple[Case, ...]:
    """Keep the cases in the memory of this process, and return them."""
    cache.recent.put(key, cases, sum(len(case.args) + len(case.expected or b"") for case in cases))
    return cases


def load_gradients(
    problem: Problem, seed: str, cases: tuple[Case, ...], maker: CaseMaker, cache: Cache | None
) -> tuple[Case, ...]:
    """Return ``cases`` with the gradients of the reference, where the problem and the case ask for them.

    They are cached under the problem, the seed and the ids of the cases. Raises PackageError.
    """
    chosen = [case for case in cases if problem.check.gradient and case.gradient]
    if not chosen:
        return cases
    key = "\0".join((problem.slug, problem.cache_key, library_stamp(), seed, *(case.id for case in chosen)))
    gradients = decoded(cache.get("gradients", key) if cache else None, list[bytes | None])
    if gradients is None:
        gradients = maker.gradients(problem, _reference(problem), chosen)
        _check_answers(problem, chosen, gradients)
        if cache and _is_unchanged(problem):
            cache.put("gradients", key, msgspec.msgpack.encode(gradients))
    by_id = dict(zip((case.id for case in chosen), gradients, strict=True))
    return tuple(msgspec.structs.replace(case, gradients=by_id.get(case.id)) for case in cases)


def _is_unchanged(problem: Problem) -> bool:
    """Return whether the package still has the cache key of ``problem``. It may have been edited while its code ran."""
    from judge.catalog.reading import read_problem

    with contextlib.suppress(PackageError):
        return read_problem(Path(problem.folder)).cache_key == problem.cache_key
    return False


class _CachedCase(Case, frozen=True, kw_only=True):
    """A case in the cache. Its values are views of the entry, which may hold a hundred megabytes."""

    args: memoryview  # type: ignore[assignment]  # a view, where Case has bytes
    expected: memoryview | None = None  # type: ignore[assignment]  # as above


def _as_case(cached: _CachedCase) -> Case:
    fields = {name: getattr(cached, name) for name in cached.__struct_fields__}
    for name in ("args", "expected"):
        if (value := fields[name]) is not None:
            fields[name] = wire.copied(value)
    return Case(**fields)


def _reference(problem: Problem) -> bytes:
    from judge.catalog.reading import read_source

    source = read_source(problem, layout.REFERENCE)
    if source is None:
        raise PackageError("{file}: missing; every package has it", file=Path(problem.folder, layout.REFERENCE))
    return source


def generate_cases(problem: Problem, seed: str, maker: CaseMaker) -> tuple[Case, ...]:
    """Return the cases that the generator yields; none if the package has no generator. Raises PackageError."""
    from judge.catalog.reading import read_source

    source = read_source(problem, layout.GENERATOR)
    if source is None:
        return ()
    cases = maker.generate(problem, source, seed)
    _check_generated(problem, cases)
    return tuple(
        msgspec.structs.replace(case, id=f"generated/{case.id}", group=case.group or DEFAULT_GROUP) for case in cases
    )


def _check_generated(problem: Problem, cases: list[Case]) -> None:
    path = Path(problem.folder, layout.GENERATOR)
    if len(cases) > layout.MAX_CASES:
        raise PackageError(
            "{where}: yields {count} cases; at most {most} are allowed",
            where=path,
            count=len(cases),
            most=layout.MAX_CASES,
        )
    if sum(len(case.args) + len(case.expected or b"") for case in cases) > MAX_BYTES:
        raise PackageError(
            "{where}: its cases hold more than {limit} MiB; make fewer or smaller ones",
            where=path,
            limit=MAX_BYTES >> 20,
        )
    seen: set[str] = set()
    for case in cases:
        fault = _fault(problem, case)
        if fault is None and case.id in seen:
            fault = phrase("the id is used twice; give each case its own")
        if fault is not None:
            raise PackageError("{where}: case {id}: {fault}", where=path, id=quoted(case.id), fault=fault)
        seen.add(case.id)


def _fault(problem: Problem, case: Case) -> Phrase | None:
    """Return what is wrong with a generated case, with the remedy, or None."""
    texts = {
        "id": (case.id, MAX_ID),
        "why": (case.why.en, layout.MAX_WHY),
        "why.zh": (case.why.zh, layout.MAX_WHY),
        "group": (case.group, MAX_GROUP),
    }
    for key, (text, limit) in texts.items():
        if len(text) > limit:
            return phrase("{key}: longer than {limit} characters; shorten it", key=key, limit=limit)
        if control_character(text):
            return phrase("{key}: holds a control character; remove it", key=key)
    if not layout.CASE_ID.fullmatch(case.id):
        return phrase("id: write letters and digits; after the first character, '.', '_' and '-' are allowed as well")
    if not set(case.backends) <= set(problem.backends):
        return phrase(
            "the case needs the backend {backends}, which the problem lacks; name array in entry.params or "
            "entry.returns",
            backends=", ".join(case.backends),
        )
    args = decoded(case.args, list[msgspec.Raw])
    if args is None:
        return phrase("args: not a list; write one argument per parameter")
    return KINDS[problem.entry.kind].count_fault(problem.entry, len(args))


def answered(problem: Problem, cases: tuple[Case, ...], maker: CaseMaker) -> tuple[Case, ...]:
    """Return the cases, with the reference's answer filled in where a case has none. Raises PackageError."""
    unanswered = [case for case in cases if case.expected is None]
    if not unanswered:
        return cases
    answers = maker.answers(problem, _reference(problem), unanswered)
    _check_answers(problem, unanswered, answers)
    by_id = dict(zip((case.id for case in unanswered), answers, strict=True))
    return tuple(
        msgspec.structs.replace(case, expected=by_id[case.id]) if case.expected is None else case for case in cases
    )


def _check_answers(problem: Problem, cases: Sequence[Case], answers: Sequence[bytes | None]) -> None:
    path = Path(problem.folder, layout.REFERENCE)
    if len(answers) != len(cases):
        raise PackageError(
            "{where}: gave {answers} answers to {cases} cases; it must answer every case",
            where=path,
            answers=len(answers),
            cases=len(cases),
        )
    if sum(len(answer or b"") for answer in answers) > MAX_BYTES:
        raise PackageError(
            "{where}: its answers hold more than {limit} MiB; make the cases smaller",
            where=path,
            limit=MAX_BYTES >> 20,
        )
