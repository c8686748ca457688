"""Making a contest: choosing its problems and fixing its terms."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

from judge.catalog.lookup import Catalogue
from judge.contest.events import seed_digest
from judge.contest.spec import LABELS, Kind, Task, Terms
from judge.errors import UsageError
from judge.models import Problem
from judge.text.wording import nearest

if TYPE_CHECKING:
    from judge.contest.config import Draft

_HARDNESS = ("easy", "medium", "hard")


def choose(draft: Draft, catalogue: Catalogue, seed: str) -> tuple[Problem, ...]:
    """The problems in their order: as named, or by ``seed`` and the easier ones first.

    The choice depends on the seed and the fitting slugs alone, not on the version of anything: the slugs with the
    smallest SHA-256 of seed and slug are taken. Raises UsageError where too few fit.
    """
    if draft.problems:
        return tuple(catalogue.load(slug) for slug in draft.problems)
    problems = catalogue.problems()
    topics = {topic for problem in problems for topic in problem.topics}
    if draft.topic is not None and draft.topic not in topics:
        raise UsageError(f"no problem has the topic {draft.topic[:60]!r}; {nearest(draft.topic, topics)}")
    fitting = [
        problem
        for problem in problems
        if (draft.topic is None or draft.topic in problem.topics)
        and (draft.difficulty is None or draft.difficulty == problem.difficulty)
    ]
    wanted = draft.random or 0
    if len(fitting) < wanted:
        raise UsageError(f"only {len(fitting)} problems are like that, and {wanted} are wanted; ask for fewer")
    drawn = sorted(fitting, key=lambda problem: lot(seed, problem))[:wanted]
    return tuple(sorted(drawn, key=lambda problem: _HARDNESS.index(problem.difficulty)))


def lot(seed: str, problem: Problem) -> bytes:
    """By what problems are drawn: those with the smallest."""
    return hashlib.sha256(f"{seed}\0{problem.slug}".encode("utf-8", "surrogatepass")).digest()


def agree(draft: Draft, problems: tuple[Problem, ...], now_s: float, kind: Kind = "contest") -> tuple[Terms, str]:
    """The terms of a contest made now, and the seed that is to be kept out of them; empty where there is none."""
    seed = "" if draft.cases == "default" else secrets.token_hex(16)
    # Floats throughout: 7200 and 7200.0 are different bytes, and the id is made of them.
    terms = Terms(
        title=draft.title,
        created_s=round(now_s, 3),
        start_s=draft.start_s(round(now_s, 3)),
        duration_s=float(draft.duration),
        tasks=tuple(_task(label, problem) for label, problem in zip(LABELS, problems, strict=False)),
        scoring=draft.scoring,
        penalty_s=float(draft.penalty),
        freeze_s=float(draft.freeze),
        reveal=draft.reveal,
        pauses=draft.pauses,
        pause_s=float(draft.pause if draft.pauses else 0),
        cases=draft.cases,
        seed=seed if draft.cases == "shared" else "",
        seed_sha256=seed_digest(seed),
        kind=kind,
    )
    return terms, seed if draft.cases == "fresh" else ""


def _task(label: str, problem: Problem) -> Task:
    return Task(
        label=label,
        slug=problem.slug,
        title=problem.title,
        digest=problem.digest,
        cpu_s=float(problem.limits.cpu_s),
        memory_mib=problem.limits.memory_mib,
    )
