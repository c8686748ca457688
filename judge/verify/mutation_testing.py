"""Test a package with mutants of its own accepted solutions: if one is accepted, the cases are too weak.

Every mutant runs in a fresh child and is killed by the first case that does not accept it, the quickest cases first. It
may take ten times the CPU time that the original took on the case. On quick cases it may take ten times as long as the
original took on its first one, which includes what a child does only once, but at least 0.1 s and at most 0.5 s. A
mutant that is listed as equivalent always gets 0.5 s: it is expected to survive.

``equivalent.toml`` lists the mutants that no case can kill, each with the reason:

```toml
[[equivalent]]
file = "reference.py"
before = "if first > 0:"
after = ["if first > 1:", "if first >= 0:"]
why = "an early end only: no triplet begins with a positive number"
```
An entry excuses the survivors with these lines. An entry that fits no survivor, or more than ``times`` (default 1) for
one ``after``, is stale and has to be corrected, so that it cannot excuse a mutant for which it was not written. The
entry of a second-order mutant, with changes in two statements, holds both lines, separated by a semicolon.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from judge.catalog import layout
from judge.errors import PackageError
from judge.guest.messages import Mutant
from judge.guest.mutation.probe_operators import ALL_IN_MEMORY_ORDER, MANY_ROWS, ROW_BY_ROW
from judge.judging.answer_checker import AnswerChecker
from judge.judging.runner import Runner
from judge.judging.verdict import judge_case
from judge.models import Case, Problem, Submission, Verdict
from judge.session import Session
from judge.text.phrases import Phrase, phrase, phrase_of
from judge.values import wire
from judge.verify import package_files
from judge.verify.package_files import read_record
from judge.verify.records import MutationRun, Survivor

_LEAST_S, _MOST_LEAST_S = 0.1, 0.5
_TIMES_SLOWER = 10.0


def run_mutants(session: Session, problem: Problem, name: str, part: int = 0, parts: int = 1) -> MutationRun:
    """Judge every ``parts``-th mutant of the package's file ``name``, from ``part`` on. Raises SandboxError."""
    submission = package_files.read(session, problem, name)
    if not package_files.can_run(submission):
        return MutationRun(file=name)
    try:
        mutants = session.package_runner.mutants(problem, submission.source, name)
        entries = read_equivalents(problem)
        listed = {(entry.before, after) for entry in entries if entry.file == name for after in entry.afters}
        # A change that is listed as equivalent adds nothing to the other change of a second-order mutant.
        worthwhile = [mutant for mutant in mutants if listed.isdisjoint(mutant.parts)]
        found = applicable(worthwhile, session.cases(problem, submission.backend))[part::parts]
        with AnswerChecker(problem, session.sandboxes, submission.backend) as answer_checker:
            mutant_judge = MutantJudge(session, problem, submission, answer_checker)
            survivors = [
                mutant for mutant in found if not mutant_judge.kills(mutant, (mutant.before, mutant.after) in listed)
            ]
    except PackageError as error:
        return MutationRun(file=name, problem=phrase_of(error))
    return MutationRun(
        file=name,
        total=len(found),
        killed=len(found) - len(survivors),
        survivors=tuple(
            Survivor(file=name, line=mutant.line, operator=mutant.operator, before=mutant.before, after=mutant.after)
            for mutant in survivors
        ),
    )


def applicable(mutants: Sequence[Mutant], cases: Sequence[Case]) -> list[Mutant]:
    """Return the mutants that some case could kill.

    Reading all arguments in memory order can change an answer only if a case has at least two matrices, and a loop over
    rows is slow only if there are many rows. Arrays inside lists do not count, because these mutants change whole
    arguments only.
    """
    arguments = [wire.unpack(case.args) for case in cases]
    left_out = set()
    if not any(sum(map(_is_matrix, values)) > 1 for values in arguments):
        left_out.add(ALL_IN_MEMORY_ORDER)
    if not any(_is_matrix(first) and first.shape[0] >= MANY_ROWS for taken in arguments for first in taken[:1]):
        left_out.add(ROW_BY_ROW)
    return [mutant for mutant in mutants if mutant.operator not in left_out]


def _is_matrix(value: object) -> bool:
    """Return whether a decoded argument is an array with at least two axes."""
    return isinstance(value, wire.Array) and len(value.shape) > 1


def least_s(first_s: float) -> float:
    """Return the CPU seconds that a mutant may take on a quick case, if the original took ``first_s`` on its first."""
    return min(max(_LEAST_S, _TIMES_SLOWER * first_s), _MOST_LEAST_S)


class MutantJudge:
    """The cases that the mutants of one accepted solution run, the quickest first."""

    def __init__(self, session: Session, problem: Problem, original: Submission, answer_checker: AnswerChecker) -> None:
        """Run the original. Raises PackageError if it is not accepted, SandboxError."""
        self._session, self._problem, self._original, self._answer_checker = session, problem, original, answer_checker
        timed = list(self._run_original())
        first_s = timed[0][0] if timed else 0.0
        self._least_s = least_s(first_s)
        self._timed = sorted(timed, key=lambda pair: pair[0])

    def _run_original(self) -> Iterator[tuple[float, Case]]:
        """Yield the CPU seconds that each case took, and the case."""
        session, original, backend = self._session, self._original, self._original.backend
        with Runner(self._problem, original, session.sandboxes, session.speed_factor(backend)) as runner:
            for case in session.cases(self._problem, backend):
                if not case.is_for(backend):
                    continue
                attempt = runner.run(case)
                verdict = judge_case(case, attempt, self._answer_checker, runner.limits).verdict
                if verdict is not Verdict.AC:
                    name = Path(original.file).relative_to(self._problem.folder)
                    raise PackageError(
                        "{name}: {verdict} on {id}; its mutants prove nothing until it is right",
                        name=name,
                        verdict=verdict,
                        id=case.id,
                    )
                yield attempt.execution.cpu_s, case

    def kills(self, mutant: Mutant, listed: bool = False) -> bool:
        """Return whether some case does not accept the mutant, which may be listed as equivalent.

        Raises PackageError, SandboxError.
        """
        least_s = _MOST_LEAST_S if listed else self._least_s
        submission = msgspec.structs.replace(self._original, source=mutant.source)
        self._answer_checker.cpu_s = 0.0  # each mutant may use as much CPU time of the checker as if it were new
        with Runner(self._problem, submission, self._session.sandboxes, 1.0) as runner:
            runner.grace = 1.0
            for seconds, case in self._timed:
                cpu_s = max(least_s, _TIMES_SLOWER * seconds)
                runner.limits = msgspec.structs.replace(self._problem.limits, cpu_s=cpu_s, wall_s=max(6.0, 3 * cpu_s))
                if judge_case(case, runner.once(case), self._answer_checker, runner.limits).verdict is not Verdict.AC:
                    return True
        return False


class Equivalent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry: the line before and after the mutation, and why the behaviour does not change."""

    file: str
    before: str
    after: str | list[str]
    why: str
    times: int = 1

    @property
    def afters(self) -> list[str]:
        """The changed lines that the entry excuses."""
        return [self.after] if isinstance(self.after, str) else self.after


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    equivalent: list[Equivalent] = []


def read_equivalents(problem: Problem) -> list[Equivalent]:
    """Return the package's entries, or none if there is no such file. Raises PackageError."""
    entries = read_record(problem, layout.EQUIVALENT, _File).equivalent
    for entry in entries:
        if not entry.why.strip():
            raise PackageError(
                "{path}: {before!r}: why: is empty; say why the answers do not change",
                path=Path(problem.folder, layout.EQUIVALENT),
                before=entry.before,
            )
    return entries


def without_equivalents(
    survivors: Sequence[Survivor], entries: Sequence[Equivalent]
) -> tuple[tuple[Survivor, ...], list[Phrase]]:
    """Return the survivors that no entry excuses, and the faults of the entries."""
    alive = Counter((survivor.file, survivor.before, survivor.after) for survivor in survivors)
    excused: set[tuple[str, str, str]] = set()
    stale = []
    for entry in entries:
        for after in entry.afters:
            key = (entry.file, entry.before, after)
            if key in excused:
                stale.append(_stale(entry, after, phrase("is listed twice")))
            elif alive[key] != entry.times:
                survives = phrase("survives {count} times", count=alive[key])
                stale.append(_stale(entry, after, survives if alive[key] else phrase("is killed, or is not a mutant")))
            else:
                excused.add(key)
    unlisted = tuple(
        survivor for survivor in survivors if (survivor.file, survivor.before, survivor.after) not in excused
    )
    return unlisted, stale


def _stale(entry: Equivalent, after: str, fault: Phrase) -> Phrase:
    return phrase("{file}: {before} → {after}: {fault}", file=entry.file, before=entry.before, after=after, fault=fault)
