"""Every check passes for a good package, and each fails for the fault that it looks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.errors import BusyError, PackageError
from judge.judging import calibration
from judge.judging.attempt import CaseAttempt
from judge.judging.runner import Runner
from judge.models import Case
from judge.session import Session
from judge.verify.checks import check_generator
from judge.verify.judgement import FULL, ONCE, Effort, Judgement, SubmissionJudge, expected_verdict
from judge.verify.package_files import read
from judge.verify.planning import DEPTHS, examine
from judge.verify.records import Finding, result_of
from judge.verify.submissions import check_submissions
from tests.verify.package import FOIL, REFERENCE, SLUG, Package

CHECKS = [
    "schema", "statements", "placeholders", "unique", "layout", "allowed", "generator", "starters", "oracle",
    "tolerance", "submissions", "known-wrong", "limits", "second solution",
]  # fmt: skip


def findings(session: Session, check: str) -> list[Finding]:
    """Return what this check alone finds, or what the checks find that judge the submissions."""
    problem = session.catalogue.load(SLUG)
    run = DEPTHS["full"][0].get(check)
    if run is not None:
        return [result_of(check, lambda: run(session, problem, session.cases(problem, "python")))]
    return check_submissions(session, problem)[0]


def test_long_arguments_that_were_just_made_are_compared(package: Package, tmp_path: Path) -> None:
    case = '{"id": id, "args": [[7] * 70_000], "why": "many numbers"}'
    package.write("generator.py", f"def generate(rng):\n    for id in ('long', 'again'):\n        yield {case}\n")
    with Session(tmp_path / "home", [package.folder.parent]) as session:
        (found,) = findings(session, "unique")
    assert str(found.detail).startswith("generated/again has the arguments of generated/long")


def judged(session: Session, name: str, effort: Effort = FULL) -> Judgement:
    """Judge this file of the package."""
    problem = session.catalogue.load(SLUG)
    with SubmissionJudge(session, problem, effort) as submission_judge:
        return submission_judge.judged(read(session, problem, name), session.cases(problem, "python"))


def test_a_good_package_holds(session: Session) -> None:
    examined = examine(session, SLUG)
    assert [finding.check for finding in examined.findings] == CHECKS
    assert not [finding for finding in examined.findings if not finding.ok]
    numbers = examined.numbers
    assert (numbers.cases, numbers.submissions, numbers.known_wrong_submissions, numbers.caught) == (10, 3, 2, 2)
    assert numbers.catches["submissions/wrong_answer/sign.py"] == "secret/down"
    assert numbers.slowest_accepted is not None
    assert numbers.slowest_accepted < 0.5
    assert numbers.fastest_slow is not None
    assert numbers.fastest_slow > 2


Break = Callable[[Package], None]
BROKEN: dict[str, tuple[Break, str, str]] = {
    "a sample that the Chinese statement shows otherwise": (
        lambda package: package.replace("statement/problem.zh.md", "Output: 3", "Output: 4"),
        "statements", "statement/problem.zh.md: sample 1",
    ),
    "a sample that is not shown": (
        lambda package: package.replace("statement/problem.en.md", "Output", "Answer"),
        "statements", "shows 0 of 1 samples",
    ),
    "a statement with a placeholder": (
        lambda package: package.replace("statement/problem.en.md", "Rise\n", "Rise\n\nTODO: more.\n"),
        "placeholders", "statement/problem.en.md:3: a TODO is left",
    ),
    "a starter with a placeholder": (
        lambda package: package.write("../../solutions_template/largest_rise.py", "# TODO\n"),
        "placeholders", "solutions_template/largest_rise.py:1: a TODO is left",
    ),
    "a case that is there twice": (
        lambda package: package.replace("data/secret.jsonl", "[[7]]", "[[3, 3]]"),
        "unique", "secret/same has the arguments of secret/one",
    ),
    "a case that is not allowed": (
        lambda package: package.replace("data/secret.jsonl", "[[7]]", "[[7.5]]"),
        "allowed", "secret/one: numbers must be integers",
    ),
    "no validator": (
        lambda package: package.replace("generator.py", "def validate", "def unused"),
        "allowed", "no validate",
    ),
    "a generator without chance": (
        lambda package: package.write("generator.py", (
            "def generate(rng):\n"
            "    yield {'id': 'long', 'args': [[0, 1] * 2000], 'why': 'long'}\n"
            "def validate(args): pass\n"
        )),
        "generator", "the same cases for every seed",
    ),
    "a generator with chance of its own": (
        lambda package: package.replace(
            "generator.py", "rng.randint(-100, 100)", "__import__('random').SystemRandom().randint(-100, 100)"
        ),
        "generator", "different cases for the same seed",
    ),
    "a starter that is a solution": (
        lambda package: package.write("../../solutions_template/largest_rise.py", REFERENCE),
        "starters", "gets AC",
    ),
    "a starter that cannot be loaded": (
        lambda package: package.write("../../solutions_template/largest_rise.py", "def largest_rise(\n"),
        "starters", "gets CE",
    ),
    "a known-wrong submission that is accepted": (
        lambda package: package.write("submissions/wrong_answer/sign.py", REFERENCE),
        "known-wrong", "submissions/wrong_answer/sign.py",
    ),
    "a known-wrong submission that is wrong in another way": (
        lambda package: package.write("submissions/run_time_error/sign.py", FOIL),
        "submissions", "WA instead of RE on secret/down",
    ),
    "an accepted solution that is not": (
        lambda package: package.write("submissions/accepted/sign.py", FOIL),
        "submissions", "submissions/accepted/sign.py: WA instead of AC",
    ),
    "a slow known-wrong submission that is not slow": (
        lambda package: package.replace("problem.toml", "cpu_s = 0.1", "cpu_s = 20.0"),
        "known-wrong", "submissions/time_limit_exceeded/pairs.py",
    ),
    "an accepted solution that is slow": (
        lambda package: package.replace("reference.py", "    best = 0\n", "    best = 0\n    sum(range(10**7))\n"),
        "limits", "reference.py needs",
    ),
    "an accepted solution that is slow on a hidden case alone": (
        lambda package: package.replace(
            "reference.py", "    best = 0\n", "    best = 0 * (len(numbers) > 4000 and sum(range(7_000_000)))\n"
        ),
        "limits", "reference.py needs",
    ),
    "no second solution": (
        lambda package: (package.folder / "submissions/accepted/comprehension.py").unlink(),
        "second solution", "no submission agrees",
    ),
    "an oracle that differs": (
        lambda package: package.write("oracle.py", FOIL),
        "oracle", "differs on secret/down",
    ),
    "an oracle that answers nothing": (
        lambda package: package.write("oracle.py", "def largest_rise(numbers):\n    raise NotImplementedError\n"),
        "oracle", "answers only 0 of 10",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_found(session: Session, package: Package, name: str) -> None:
    breaking, check, told = BROKEN[name]
    breaking(package)
    if "slow known-wrong submission" not in name:
        (package.folder / "submissions/time_limit_exceeded/pairs.py").unlink()
    wrong = {finding.check: str(finding.detail) for finding in findings(session, check) if not finding.ok}
    assert check in wrong
    assert told in wrong[check]


def test_a_slow_known_wrong_that_ran_while_the_limit_was_that_of_a_slower_moment_runs_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = [100.0]
    monkeypatch.setattr(calibration, "measure", lambda sandboxes: measured.pop() if measured else 1.0)
    report = judged(session, "submissions/time_limit_exceeded/pairs.py")
    assert (report.verdict, measured) == ("TLE", [])


def test_a_slow_known_wrong_that_is_accepted_at_the_known_speed_runs_again_at_the_present_one(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "speed_factor", lambda backend: 100.0)
    assert judged(session, "submissions/time_limit_exceeded/pairs.py", ONCE).verdict == "TLE"


@pytest.mark.parametrize("name", ["submissions/accepted/comprehension.py", "submissions/wrong_answer/sign.py"])
def test_what_a_slow_moment_stops_runs_again_at_the_present_speed(
    session: Session, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(session, "speed_factor", lambda backend: 1e-6)
    assert judged(session, name, ONCE).verdict is expected_verdict(name)


def test_what_a_busy_machine_kept_from_running_is_judged_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    once, busy = Runner.once, [BusyError("too busy")]

    def tried(runner: Runner, case: Case) -> CaseAttempt:
        if busy:
            raise busy.pop()
        return once(runner, case)

    monkeypatch.setattr(Runner, "once", tried)
    assert judged(session, "submissions/wrong_answer/sign.py", ONCE).verdict == "WA"
    assert not busy


@pytest.mark.parametrize("case", ["secret/down", "secret/falling"])
def test_between_two_proofs_the_case_that_was_added_for_a_submission_runs_first(
    session: Session, package: Package, case: str
) -> None:
    package.write("submissions/wrong_answer/blind_sign.py", FOIL)
    package.write("blind.toml", f'[[slipped]]\nfile = "wrong_answer/blind_sign.py"\nadded = "{case}: a fall"\n')
    numbers = check_submissions(session, session.catalogue.load(SLUG), ONCE)[2]
    assert numbers.catches["submissions/wrong_answer/blind_sign.py"] == case


def test_between_two_proofs_a_submission_that_a_later_case_stops_gets_the_verdict_of_the_first_that_catches_it(
    session: Session, package: Package
) -> None:
    package.write(
        "submissions/wrong_answer/a_negative.py",
        "def largest_rise(numbers):\n    rises = [b - a for a, b in zip(numbers, numbers[1:])]\n"
        "    return -1 if rises == [-1] else max([0, *rises])\n",
    )
    package.write(
        "submissions/wrong_answer/b_waits.py",
        "def largest_rise(numbers):\n    while numbers == [5, 4]:\n        pass\n"
        "    return 0 if numbers == [9, 1, 2] else max([0, *(b - a for a, b in zip(numbers, numbers[1:]))])\n",
    )
    found = check_submissions(session, session.catalogue.load(SLUG), ONCE)
    assert not [finding for finding in found[0] if not finding.ok]
    assert found[2].catches["submissions/wrong_answer/a_negative.py"] == "secret/falling"
    assert found[2].catches["submissions/wrong_answer/b_waits.py"] == "secret/down"


def test_between_two_proofs_the_reference_is_not_judged_by_its_own_answers(session: Session) -> None:
    judgements, numbers = check_submissions(session, session.catalogue.load(SLUG), ONCE)[1:]
    assert "reference.py" not in judgements
    assert numbers.submissions == 3


def test_a_known_wrong_that_exceeds_both_limits_gets_the_verdict_of_memory(session: Session, package: Package) -> None:
    limits = session.catalogue.load(SLUG).limits
    package.write(
        "submissions/memory_limit_exceeded/slowly.py",
        "import time\n\n\ndef largest_rise(numbers):\n"
        f"    while time.process_time() < {1.5 * limits.cpu_s}:\n        pass\n"
        f"    return len(b'x' * ({2 * limits.memory_mib} << 20))\n",
    )
    assert judged(session, "submissions/memory_limit_exceeded/slowly.py").verdict == "MLE"


def test_a_package_that_cannot_be_read_is_a_finding(session: Session, package: Package) -> None:
    package.replace("problem.toml", "difficulty", "dificulty")
    (finding,) = examine(session, SLUG).findings
    assert (finding.check, finding.ok) == ("schema", False)
    assert "dificulty" in str(finding.detail)


def test_an_oracle_that_agrees_is_counted(session: Session, package: Package) -> None:
    package.write(
        "oracle.py",
        REFERENCE.replace("    best = 0\n", "    if not numbers:\n        raise NotImplementedError\n    best = 0\n"),
    )
    (oracle,) = findings(session, "oracle")
    assert oracle.ok
    assert str(oracle.detail) == "agrees on 9 cases, 1 that it does not support"


def test_an_oracle_may_need_more_memory_than_a_solution(session: Session, package: Package) -> None:
    limit = session.catalogue.load(SLUG).limits.memory_mib
    package.write("oracle.py", REFERENCE.replace("    best = 0\n", f"    best = 0 * len(b'x' * {limit + 32 << 20})\n"))
    package.replace("problem.toml", "cpu_s = 0.1", "cpu_s = 4")
    (oracle,) = findings(session, "oracle")
    assert oracle.ok


def test_arrays_need_a_case_with_views(session: Session, package: Package) -> None:
    def found() -> Finding:
        return findings(session, "layout")[0]

    assert str(found().detail) == "none: no parameter is an array"
    package.replace("problem.toml", 'numbers = "plain"', 'numbers = "array"')
    assert not found().ok
    assert "strided" in str(found().detail)
    line = '{"id": "view", "args": [[2, 5]], "expected": 3, "why": "a view", "layout": "strided"}\n'
    package.write("data/secret.jsonl", line)
    assert str(found().detail) == "1 cases with arrays that are views"


def test_a_case_less_than_before_is_another_generator(session: Session) -> None:
    problem = session.catalogue.load(SLUG)
    cases = session.cases(problem, "python")
    assert str(check_generator(session, problem, cases)).startswith("4 cases")
    with pytest.raises(PackageError, match="different cases for the same seed"):
        check_generator(session, problem, cases[:-1])
