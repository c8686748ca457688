"""Decide whether a failure of a package's harness is the fault of the package or of the solution."""

from __future__ import annotations

from pathlib import Path

from judge.catalog import layout
from judge.errors import PackageError
from judge.guest.messages import Reply
from judge.judging.attempt import reference_of
from judge.judging.single_shot import SingleShot
from judge.models import Case, Limits, Problem
from judge.sandbox.pool import SandboxPool
from judge.values.render import printable_phrase

ENOUGH_PROOFS = 3  # no further runs of the reference: it may be slow, and a solution can fail in every case
_LIMITS = Limits(cpu_s=20.0, wall_s=60.0, memory_mib=2048, output_kib=4096)


def check_harness(problem: Problem, sandboxes: SandboxPool, case: Case, reply: Reply) -> None:
    """Raise PackageError if the harness, which ``reply`` says has failed, also fails on the reference.

    The reply comes from the process of the solution, so it proves nothing. A harness that works with the reference may
    still fail on a wrong solution. Raises SandboxError.
    """

    with SingleShot(problem.without_rules, sandboxes, problem.reference, _LIMITS) as single_shot:
        loaded = single_shot.load(reference_of(problem))
        again = single_shot.run(case).reply if loaded else None
    if again is None or again.status != "ok":
        raise PackageError(
            "{file}: fails on case {id}: {reason}",
            file=Path(problem.folder, layout.HARNESS),
            id=case.id,
            reason=printable_phrase(reply.reason if again is None else again.reason),
        )
