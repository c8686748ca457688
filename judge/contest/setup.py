"""Make a contest: choose its problems and write its spec."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

import msgspec

from judge.backends.table import installed
from judge.catalog.lookup import Catalogue
from judge.catalog.study import of_topic
from judge.contest.events import seed_digest
from judge.contest.spec import LABELS, ContestSpec, Kind, Task
from judge.errors import UsageError
from judge.models import DIFFICULTIES, Problem, shared_fields

if TYPE_CHECKING:
    from judge.contest.config import ContestConfig


def choose_problems(config: ContestConfig, catalogue: Catalogue, seed: str) -> tuple[Problem, ...]:
    """Return the problems in their order: as named, or drawn by ``seed`` with the easier ones first.

    The draw depends only on the seed and the matching slugs, not on any version: the slugs with the smallest SHA-256 of
    seed and slug are taken. A problem that no backend installed here can judge does not match. Raise ``UsageError`` if
    too few match.
    """
    if config.problems:
        return tuple(catalogue.find(slug) for slug in config.problems)
    problems = catalogue.problems()
    of_its_topic = problems if config.topic is None else of_topic(problems, config.topic)
    fitting = [
        problem
        for problem in of_its_topic
        if config.difficulty in (None, problem.difficulty) and installed(problem.backends)
    ]
    wanted = config.random or 0
    if len(fitting) < wanted:
        raise UsageError(
            "only {count} problems match, but {wanted} are needed; ask for fewer", count=len(fitting), wanted=wanted
        )
    drawn = sorted(fitting, key=lambda problem: draw_key(seed, problem))[:wanted]
    return tuple(sorted(drawn, key=lambda problem: DIFFICULTIES.index(problem.difficulty)))


def draw_key(seed: str, problem: Problem) -> bytes:
    """Return the key by which problems are drawn: the smallest are taken."""
    return hashlib.sha256(f"{seed}\0{problem.slug}".encode("utf-8", "surrogatepass")).digest()


def make_spec(
    config: ContestConfig, problems: tuple[Problem, ...], now_s: float, kind: Kind = "contest"
) -> tuple[ContestSpec, str]:
    """Return the spec of a contest that is made now, and the seed that stays secret; empty if there is none."""
    seed = "" if config.cases == "default" else secrets.token_hex(16)
    # Floats throughout: 7200 and 7200.0 are different bytes, and the id is made of them.
    spec = ContestSpec(
        title=config.title,
        created_s=round(now_s, 3),
        start_s=config.start_s(round(now_s, 3)),
        duration_s=float(config.duration),
        tasks=tuple(_task(label, problem) for label, problem in zip(LABELS, problems, strict=False)),
        scoring=config.scoring,
        penalty_s=float(config.penalty),
        freeze_s=float(config.freeze),
        reveal=config.reveal,
        pauses=config.pauses,
        pause_s=float(config.pause if config.pauses else 0),
        cases=config.cases,
        seed=seed if config.cases == "shared" else "",
        seed_sha256=seed_digest(seed),
        require=tuple(dict.fromkeys(config.require)) or msgspec.UNSET,
        kind=kind,
    )
    return spec, seed if config.cases == "fresh" else ""


def _task(label: str, problem: Problem) -> Task:
    limits = problem.limits
    own = shared_fields(problem, Task)
    return Task(label=label, cpu_s=float(limits.cpu_s), memory_mib=limits.memory_mib, **own)
