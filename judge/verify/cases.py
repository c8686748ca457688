"""Check the cases: no duplicates, allowed by the package's validator, and generated from the seed alone."""

from __future__ import annotations

from judge.catalog import layout
from judge.catalog.reading import read_source
from judge.models import Case, Problem
from judge.session import Session
from judge.verify.records import Finding

_OTHER_SEED = "another seed"


def check_unique(cases: tuple[Case, ...]) -> Finding:
    """Check that no two cases have the same arguments in the same layout."""
    first: dict[tuple[bytes, str], str] = {}
    for case in cases:
        key = case.args, case.layout
        if key in first:
            wrong = f"{case.id} has the arguments of {first[key]}; take one of them out"
            return Finding(check="unique", ok=False, detail=wrong)
        first[key] = case.id
    return Finding(check="unique", ok=True, detail=f"{len(cases)} cases")


def check_layout(problem: Problem, cases: tuple[Case, ...]) -> Finding:
    """Check that some case passes arrays as views, so that code that relies on the memory layout is caught."""
    if "array" not in problem.entry.params.values():
        return Finding(check="layout", ok=True, detail="none: no parameter is an array")
    count = sum(case.layout != "dense" for case in cases)
    if not count:
        wrong = 'no case has arrays that are views; add one with "layout": "strided"'
        return Finding(check="layout", ok=False, detail=wrong)
    return Finding(check="layout", ok=True, detail=f"{count} cases with arrays that are views")


def check_allowed(session: Session, problem: Problem, cases: tuple[Case, ...]) -> Finding:
    """Check that ``validate`` in generator.py accepts every case. Raises PackageError, SandboxError."""
    source = read_source(problem, layout.GENERATOR) or b""
    if b"def validate(" not in source:
        wrong = f"{layout.GENERATOR} has no validate(args); write one that raises ValueError for what is not allowed"
        return Finding(check="allowed", ok=False, detail=wrong)
    faults = session.author.faults(problem, source, cases)
    for case, fault in zip(cases, faults, strict=True):
        if fault:
            return Finding(check="allowed", ok=False, detail=f"{case.id}: {fault}; change the case or the constraints")
    return Finding(check="allowed", ok=True, detail="all cases keep the constraints")


def check_generator(session: Session, problem: Problem) -> Finding:
    """Check that the generator is deterministic for a seed and depends on it. Raises PackageError, SandboxError."""
    source = read_source(problem, layout.GENERATOR)
    if source is None:
        return Finding(check="generator", ok=True, detail="none: all cases are written by hand")
    once, again, other = (session.author.generate(problem, source, seed) for seed in ("x", "x", _OTHER_SEED))
    if once != again:
        wrong = "yields other cases when it is run again with the same seed; take all chance from rng"
        return Finding(check="generator", ok=False, detail=wrong)
    if once == other:
        return Finding(check="generator", ok=False, detail="yields the same cases for every seed; make them from rng")
    return Finding(check="generator", ok=True, detail=f"{len(once)} cases, the same for a seed, others for another")
