"""The review of a contest: times, tries, and what was wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from judge.contest.participant import Participant
from judge.contest.review import diagnose, review, wrong_tries
from judge.contest.spec import Task
from judge.contest.storage import ContestFolder, write_folder
from judge.models import Submission, Text, Verdict
from judge.session import Session
from tests.cli.package import FOIL, REFERENCE, write_package
from tests.contest.contests import FakeClock, spec

NEGATIVE = "def add_up(numbers):\n    return sum(abs(number) for number in numbers)\n"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    root = tmp_path_factory.mktemp("catalogue")
    write_package(root / "problems" / "add-up")
    with Session(root / "home", [root / "problems"]) as opened:
        yield opened


@pytest.fixture
def played(session: Session, tmp_path: Path) -> Participant:
    """A opened at 5 s, wrong at 60, 70 and 80 s, solved at 100 s; B never looked at; once more after the end."""
    problem = session.catalogue.load("add-up")
    task = Task(label="A", slug="add-up", title=Text(en="A", zh="A"), digest=problem.digest, cpu_s=0.5, memory_mib=256)
    other = msgspec.structs.replace(task, label="B", slug="three-sum", digest="0" * 64)
    folder = ContestFolder(tmp_path / "contest")
    write_folder(folder, spec(tasks=(task, other)), "")
    clock = FakeClock()
    contest = Participant(folder, "ann", clock)
    contest.start()
    clock.wait(5)
    contest.note_opened("add-up")
    contest.note_opened("add-up")
    clock.wait(55)
    for source, seconds in ((FOIL, 10), (NEGATIVE, 10), (FOIL, 20), (REFERENCE, 0)):
        contest.submit(session, "A", Submission(file="add_up.py", source=source.encode(), backend="python"))
        clock.wait(seconds)
    contest.end()
    contest.note_opened("three-sum")
    contest.submit(session, "A", Submission(file="add_up.py", source=REFERENCE.encode(), backend="python"))
    return contest


def test_times_tries_and_diagnoses(session: Session, played: Participant) -> None:
    replay = played.state().replay
    wrong = wrong_tries(replay)
    steps: list[tuple[int, int]] = []
    said = diagnose(session, played, wrong, "en", lambda done, total: steps.append((done, total)))
    first, second = review(played.spec, replay, said)
    assert (first.opened_s, first.first_try_s, first.solved_s) == (5.0, 60.0, 100.0)
    assert [one.verdict for one in first.tries] == [Verdict.WA, Verdict.WA, Verdict.WA, Verdict.AC]
    assert [one.reason for one in first.tries[:3:2]] == ["Forgets the last number."] * 2
    assert first.tries[1].reason == "fails only on negative (1 of 1), e.g. numbers may be negative"
    assert first.tries[3].reason == ""
    assert (first.weak, first.practised) == (True, True)
    assert second == msgspec.structs.replace(
        second, opened_s=None, first_try_s=None, solved_s=None, tries=(), practised=False
    )
    assert second.weak
    assert steps[-1] == (3, 3)


def test_in_chinese(session: Session, played: Participant) -> None:
    wrong = wrong_tries(played.state().replay)
    assert diagnose(session, played, wrong[:1], "zh", lambda done, total: None)[wrong[0].id] == "漏掉了最后一个数。"


def test_a_changed_problem_is_reported(session: Session, played: Participant) -> None:
    task = msgspec.structs.replace(played.spec.tasks[0], digest="0" * 64)
    wrong = wrong_tries(played.state().replay)
    played.spec = msgspec.structs.replace(played.spec, tasks=(task,))
    said = diagnose(session, played, wrong[:1], "en", lambda done, total: None)
    assert "the package here differs from that of the contest" in said[wrong[0].id]
