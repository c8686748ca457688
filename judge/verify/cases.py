"""Check the cases: no duplicates, allowed by the package's validator, and generated from the seed alone."""

from __future__ import annotations

from judge.catalog import layout
from judge.catalog.reading import read_source
from judge.models import Case, Problem
from judge.session import Session
from judge.text.phrases import phrase
from judge.verify.records import Finding, failed, passed

_OTHER_SEED = "another seed"


def check_unique(cases: tuple[Case, ...]) -> Finding:
    """Check that no two cases have the same arguments in the same layout."""
    first: dict[tuple[bytes, str], str] = {}
    for case in cases:
        key = case.args, case.layout
        if key in first:
            wrong = phrase("{case} has the arguments of {other}; remove one of them", case=case.id, other=first[key])
            return failed("unique", wrong)
        first[key] = case.id
    return passed("unique", phrase("{count} cases", count=len(cases)))


def check_layout(problem: Problem, cases: tuple[Case, ...]) -> Finding:
    """Check that some case passes arrays as views, so that code that relies on the memory layout is caught."""
    if "array" not in problem.entry.params.values():
        return passed("layout", phrase("none: no parameter is an array"))
    count = sum(case.layout != "dense" for case in cases)
    if not count:
        return failed("layout", phrase('no case has arrays that are views; add one with "layout": "strided"'))
    return passed("layout", phrase("{count} cases with arrays that are views", count=count))


def check_allowed(session: Session, problem: Problem, cases: tuple[Case, ...]) -> Finding:
    """Check that ``validate`` in generator.py accepts every case. Raises PackageError, SandboxError."""
    source = read_source(problem, layout.GENERATOR) or b""
    if b"def validate(" not in source:
        wrong = phrase(
            "{file} has no validate(args); write one that raises ValueError for arguments that are not allowed",
            file=layout.GENERATOR,
        )
        return failed("allowed", wrong)
    faults = session.author.faults(problem, source, cases)
    for case, fault in zip(cases, faults, strict=True):
        if fault:
            wrong = phrase("{case}: {fault}; change the case or the constraints", case=case.id, fault=fault)
            return failed("allowed", wrong)
    return passed("allowed", phrase("all cases satisfy the constraints"))


def check_generator(session: Session, problem: Problem) -> Finding:
    """Check that the generator is deterministic for a seed and depends on it. Raises PackageError, SandboxError."""
    source = read_source(problem, layout.GENERATOR)
    if source is None:
        return passed("generator", phrase("none: all cases are written by hand"))
    once, again, other = (session.author.generate(problem, source, seed) for seed in ("x", "x", _OTHER_SEED))
    if once != again:
        wrong = phrase("yields different cases for the same seed; use no other source of randomness than rng")
        return failed("generator", wrong)
    if once == other:
        return failed("generator", phrase("yields the same cases for every seed; make them from rng"))
    return passed(
        "generator", phrase("{count} cases: the same for the same seed, others for another seed", count=len(once))
    )
