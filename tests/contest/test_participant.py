"""Taking part, with a real judge and the test's clock."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from judge.contest import events
from judge.contest.log import read_log
from judge.contest.participant import Participant, refuse_degraded
from judge.contest.spec import ContestSpec, Task
from judge.contest.storage import ContestFolder, write_folder
from judge.errors import UsageError
from judge.models import Submission, Text, Verdict
from judge.session import Session
from tests.cli.package import FOIL, REFERENCE, write_package
from tests.contest.contests import FakeClock, spec

RIGHT = Submission(file="/home/ann/add_up.py", source=REFERENCE.encode(), backend="python")
WRONG = Submission(file="add_up.py", source=FOIL.encode(), backend="python")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    root = tmp_path_factory.mktemp("catalogue")
    write_package(root / "problems" / "add-up")
    with Session(root / "home", [root / "problems"]) as opened:
        yield opened


@pytest.fixture
def agreed(session: Session) -> ContestSpec:
    problem = session.catalogue.load("add-up")
    task = Task(label="A", slug="add-up", title=Text(en="A", zh="A"), digest=problem.digest, cpu_s=0.5, memory_mib=256)
    seed = events.seed_digest("secret seed")
    return spec(tasks=(task,), pauses=1, pause_s=60.0, cases="fresh", seed_sha256=seed)


@pytest.fixture
def contest(agreed: ContestSpec, tmp_path: Path) -> Participant:
    folder = ContestFolder(tmp_path / "contest")
    write_folder(folder, agreed, "secret seed")
    return Participant(folder, "ann", FakeClock())


def kinds(contest: Participant) -> list[str]:
    lines = read_log(contest.folder.log(contest.member)).lines
    return [type(line.record.event).__name__ for line in lines]


def wait(contest: Participant, seconds: float) -> None:
    clock = contest._clock
    assert isinstance(clock, FakeClock)
    clock.wait(seconds)


def test_a_contest_from_start_to_end(contest: Participant, session: Session) -> None:
    assert contest.state().replay.phase == "ready"
    with pytest.raises(UsageError, match="not started; to start it: judge contest start"):
        contest.submit(session, "A", RIGHT)
    contest.start()
    contest.start()
    wait(contest, 60)
    reports, one = contest.submit(session, "add-up", WRONG)
    report = reports["en"]
    assert (report.verdict, one.at_s, one.practice) == (Verdict.WA, 60, False)
    wait(contest, 60)
    contest.submit(session, "a", RIGHT)
    state = contest.state()
    assert (state.cells[0].solved, state.cells[0].failed, state.cells[0].at_s) == (True, 1, 120)
    contest.end()
    assert contest.state().replay.phase == "ended"
    assert contest.submit(session, "A", RIGHT)[1].practice
    with pytest.raises(UsageError, match="nothing to end"):
        contest.end()
    wanted = [
        "ContestCreated",
        "MemberJoined",
        "ClockStarted",
        "SolutionSubmitted",
        "SolutionJudged",
        "SolutionSubmitted",
        "SolutionJudged",
        "ContestEnded",
        "SolutionSubmitted",
    ]
    assert kinds(contest) == [*wanted, "SolutionJudged"]


def test_before_the_start_nothing_is_written(contest: Participant, session: Session) -> None:
    """A clone of a repository has no empty folder."""
    contest.folder.logs.rmdir()
    for step in (contest.pause, contest.resume, contest.end, lambda: contest.submit(session, "A", RIGHT)):
        with pytest.raises(UsageError, match="not started; to start it: judge contest start"):
            step()
    assert contest.state().replay.phase == "ready"
    assert not contest.folder.logs.exists()
    contest.start()
    assert contest.state().replay.phase == "running"


def test_a_report_shows_no_hidden_case_and_no_seed(contest: Participant, session: Session) -> None:
    contest.start()
    reports, one = contest.submit(
        session, "A", Submission(file="x.py", source=b"def add_up(n): return 3", backend="numpy")
    )
    report = reports["en"]
    assert report.failure is not msgspec.UNSET
    assert report.failure.input == []
    assert report.diagnosis is None
    assert report.seed == f"contest:{contest.spec.id}"
    assert b"secret seed" not in msgspec.json.encode(report)
    assert b"secret seed" not in contest.folder.log("ann").read_bytes()
    assert one.judgement is not None
    assert one.judgement.seed_sha256 == contest.spec.seed_sha256
    assert [(part.group, part.passed, part.total) for part in one.judgement.parts] == [("sample", 1, 1), ("core", 0, 2)]


@pytest.mark.parametrize(
    ("require", "verdict", "parts"),
    [(("sample",), Verdict.AC, [("sample", 1, 1)]), (("gradient",), Verdict.WA, [("sample", 1, 1), ("core", 1, 2)])],
)
def test_only_required_case_groups_count(
    agreed: ContestSpec,
    session: Session,
    tmp_path: Path,
    require: tuple[str, ...],
    verdict: Verdict,
    parts: list[tuple[str, int, int]],
) -> None:
    """A problem that has none of the groups is judged by all its cases."""
    folder = ContestFolder(tmp_path / "groups")
    write_folder(folder, msgspec.structs.replace(agreed, require=require), "secret seed")
    contest = Participant(folder, "ann", FakeClock())
    contest.start()
    half = Submission(file="x.py", source=b"def add_up(n): return abs(sum(n))", backend="python")
    _, one = contest.submit(session, "A", half)
    assert one.judgement is not None
    assert one.judgement.verdict is verdict
    assert [(part.group, part.passed, part.total) for part in one.judgement.parts] == parts


def test_pauses(contest: Participant, session: Session) -> None:
    contest.start()
    contest.pause()
    wait(contest, 30)
    assert contest.state().replay.elapsed_s == 0
    with pytest.raises(UsageError, match="is paused"):
        contest.submit(session, "A", RIGHT)
    with pytest.raises(UsageError, match="does not run"):
        contest.pause()
    assert contest.resume()
    assert not contest.resume()
    with pytest.raises(UsageError, match="no pause is left: this contest allows 1"):
        contest.pause()


def test_what_was_not_judged_is_judged_later_at_its_own_time(contest: Participant, session: Session) -> None:
    """As after kill -9: the log has the submission and no verdict."""
    contest.start()
    wait(contest, 10)
    with contest._writing() as log:
        log.append(events.SolutionSubmitted(problem="add-up", backend="python", file="a.py", source=RIGHT.source))
    wait(contest, 500)
    assert len(contest.state().replay.pending) == 1
    (one,) = contest.judge_pending(session)
    assert one.judgement is not None
    assert (one.judgement.verdict, one.at_s) == (Verdict.AC, 10)
    assert contest.judge_pending(session) == ()


def test_the_next_submission_judges_what_was_left(contest: Participant, session: Session) -> None:
    contest.start()
    with contest._writing() as log:
        log.append(events.SolutionSubmitted(problem="add-up", backend="python", file="a.py", source=WRONG.source))
    contest.submit(session, "A", RIGHT)
    assert [one.judgement and one.judgement.verdict for one in contest.state().replay.submissions] == [
        Verdict.WA,
        Verdict.AC,
    ]


def test_a_planted_log_of_many_submissions_costs_one_command_little(
    contest: Participant, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("judge.contest.participant.MOST_PENDING", 2)
    contest.start()
    for _ in range(5):
        contest.log_submission(session, "A", WRONG)
    assert len(contest.judge_pending(session)) == 2
    contest.submit(session, "A", RIGHT)
    assert len(contest.state().replay.pending) == 2


def test_two_at_once_are_both_judged_once(contest: Participant, session: Session) -> None:
    contest.start()
    with Session(None, [Path(session.catalogue.load("add-up").folder).parent]) as other:
        thread = threading.Thread(target=contest.submit, args=(other, "A", RIGHT))
        with contest._judging():
            thread.start()
            thread.join(0.5)
            assert thread.is_alive()
        contest.submit(session, "A", WRONG)
        thread.join()
    assert kinds(contest).count("SolutionJudged") == kinds(contest).count("SolutionSubmitted") == 2


def test_a_lock_file_of_another_user_is_not_waited_for(contest: Participant, monkeypatch: pytest.MonkeyPatch) -> None:
    contest.folder.judging("ann").touch()
    monkeypatch.setattr(os, "getuid", lambda: contest.folder.path.stat().st_uid + 1)
    with pytest.raises(UsageError, match="belongs to another user; remove it"), contest._judging():
        pass


def test_a_problem_that_has_changed_is_refused(
    contest: Participant, session: Session, agreed: ContestSpec, tmp_path: Path
) -> None:
    task = msgspec.structs.replace(agreed.tasks[0], digest="0" * 64)
    folder = ContestFolder(tmp_path / "changed")
    write_folder(folder, msgspec.structs.replace(agreed, tasks=(task,)), "")
    changed = Participant(folder, "ann", FakeClock())
    changed.start()
    with pytest.raises(UsageError, match="the package here differs"):
        changed.submit(session, "A", RIGHT)
    assert kinds(changed) == ["ContestCreated", "MemberJoined", "ClockStarted"]


def test_terms_that_change_after_the_start_are_refused(contest: Participant) -> None:
    contest.start()
    text = contest.folder.spec_file.read_text()
    contest.folder.spec_file.write_text(text.replace("7200", "9000"))
    with pytest.raises(UsageError, match="another spec"):
        Participant(contest.folder, "ann").state()


def test_an_edited_log_cannot_be_continued(contest: Participant) -> None:
    contest.start()
    path = contest.folder.log("ann")
    path.write_bytes(path.read_bytes().replace(b'"started"', b'"ended"'))
    path.write_bytes(path.read_bytes() + b"{}\n")
    with pytest.raises(UsageError, match="was edited"):
        contest.state()


def test_a_machine_without_isolation_is_refused(session: Session) -> None:
    refuse_degraded(session, allow_degraded=False)

    class Bare(Session):
        def layers(self):  # type: ignore[no-untyped-def]  # a stand-in
            whole = super().layers()
            return msgspec.structs.replace(whole, seccomp=False, degraded=("seccomp",))

    with Bare() as bare, pytest.raises(UsageError, match=r"without seccomp; .*--allow-degraded"):
        refuse_degraded(bare, allow_degraded=False)
