"""When a case is run again, and when it is not."""

from __future__ import annotations

import msgspec
import pytest

from judge import speed
from judge.boxes import Boxes
from judge.errors import BoxError, BusyError, PackageError
from judge.inside.messages import Reply
from judge.judging.runner import Attempt, Runner
from judge.models import Denial, Execution, Limits, Verdict
from judge.sandbox.box import TemplateLost
from tests.judging.building import case, judged, only, problem, submission
from tests.judging.processes import killing
from tests.judging.stubs import StubBox, answered

_LIMITS = Limits(cpu_s=1.0, wall_s=3.0, memory_mib=64, output_kib=64)
_LOST = Execution(outcome="lost")


@pytest.fixture(autouse=True)
def _steady_machine(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if "boxes" not in request.fixturenames:
        monkeypatch.setattr(speed, "measure", lambda boxes: 1.0)


def _runner(box: StubBox) -> Runner:
    return Runner(problem(limits=_LIMITS), submission(""), box.as_boxes(), 1.0)


def _run(box: StubBox) -> Attempt:
    with _runner(box) as runner:
        return runner.run(case(49, 7))


def test_a_file_that_no_case_is_meant_for_is_not_accepted(boxes: Boxes) -> None:
    of_torch = msgspec.structs.replace(case(49, 7), flavours=("torch",))
    with pytest.raises(PackageError, match="none of these cases is for the flavour python"):
        judged(boxes, "this is not Python", [of_torch])


def test_a_source_that_takes_too_long_is_told_the_limit_of_loading(boxes: Boxes) -> None:
    report = judged(boxes, "while True: pass", of=problem(limits=_LIMITS))
    assert only(report).message.startswith(f"used up the limit of {2 * report.limits.cpu_s:.2f} s of CPU time while")


def test_one_child_serves_all_cases() -> None:
    box = StubBox([answered(), answered(), answered()])
    with _runner(box) as runner:
        for _ in range(3):
            runner.run(case(49, 7))
    assert (box.forks, box.loads, box.calls) == (1, 1, 3)


def test_the_following_case_runs_while_the_answer_is_looked_at() -> None:
    first, second = case(49, 7), case(64, 8)
    box = StubBox([answered(), answered(64)])
    with _runner(box) as runner:
        runner.run(first, second)
        assert (box.calls, box.newest.begun) == (1, 3)  # the loading, too
        assert runner.run(second).execution == answered(64)
    assert (box.forks, box.newest.begun, runner.served) == (1, 3, 0)


@pytest.mark.parametrize(
    "said",
    [
        answered(cpu_s=1.1),
        answered(denials=(Denial(call="fork", attempt="start a process"),)),
        Execution(outcome="answered", value=msgspec.msgpack.encode(Reply(status="raised"))),
        Execution(outcome="exited", status=1),
        answered("x" * (1 << 17)),
    ],
    ids=["near_the_limit", "denied", "raised", "dead", "large"],
)
def test_nothing_follows_a_case_that_may_be_run_again_or_takes_long_to_look_at(said: Execution) -> None:
    box = StubBox([said] * 3)
    with _runner(box) as runner:
        runner.run(case(49, 7), case(64, 8))
        assert box.newest.begun == 2


def test_nothing_follows_a_case_whose_expected_answer_is_large() -> None:
    box = StubBox([answered()])
    with _runner(box) as runner:
        runner.run(case("x" * (1 << 17), 7), case(64, 8))
        assert box.newest.begun == 2


def test_a_case_that_was_begun_for_nothing_is_dropped_with_its_child() -> None:
    first, second, other = case(49, 7), case(64, 8), case(81, 9)
    box = StubBox([answered(), answered(81)])
    with _runner(box) as runner:
        runner.run(first, second)
        assert runner.run(other).execution == answered(81)
    assert (box.forks, box.calls) == (2, 2)


def test_a_following_case_whose_child_was_lost_is_run_again() -> None:
    first, second = case(49, 7), case(64, 8)
    box = StubBox([answered(), _LOST, answered(64)])
    with _runner(box) as runner:
        runner.run(first, second)
        assert runner.run(second).execution == answered(64)
    assert (box.forks, box.calls) == (2, 3)


def test_a_child_that_died_is_replaced_for_the_next_case() -> None:
    box = StubBox([Execution(outcome="exited", status=1), answered()])
    with _runner(box) as runner:
        assert runner.run(case(49, 7)).execution.outcome == "exited"
        assert runner.run(case(49, 7)).execution.outcome == "answered"
    assert (box.forks, box.loads) == (2, 2)


def test_just_over_the_limit_is_run_again_and_the_best_counts() -> None:
    box = StubBox([answered(cpu_s=1.1), answered(cpu_s=0.9)])
    assert _run(box).execution.cpu_s == 0.9
    assert (box.forks, box.calls) == (2, 2)


def test_three_runs_over_the_limit_are_enough() -> None:
    box = StubBox([answered(cpu_s=1.2), answered(cpu_s=1.1), answered(cpu_s=1.15), answered(cpu_s=0.1)])
    assert _run(box).execution.cpu_s == 1.1
    assert box.calls == 3


def test_a_rerun_that_breaks_does_not_make_it_worse() -> None:
    box = StubBox([answered(cpu_s=1.1), Execution(outcome="cpu", cpu_s=1.3), Execution(outcome="memory")])
    assert _run(box).execution.cpu_s == 1.1


def test_far_over_the_limit_is_not_run_again() -> None:
    box = StubBox([Execution(outcome="cpu", cpu_s=1.3), answered()])
    assert _run(box).execution.outcome == "cpu"
    assert box.calls == 1


def test_where_the_machine_has_become_slower_the_limits_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "measure", lambda boxes: 1.5)
    box = StubBox([Execution(outcome="cpu", cpu_s=1.3), answered(cpu_s=1.4)])
    with _runner(box) as runner:
        assert runner.run(case(49, 7)).execution.cpu_s == 1.4
        assert runner.limits.cpu_s == pytest.approx(1.5)
    assert box.calls == 2


def test_a_lost_child_is_nobodys_fault() -> None:
    box = StubBox([_LOST, answered()])
    assert _run(box).execution.outcome == "answered"
    assert box.forks == 2


def test_a_lost_template_is_replaced() -> None:
    box = StubBox([TemplateLost, answered()])
    assert _run(box).execution.outcome == "answered"
    assert box.replaced == 1


@pytest.mark.parametrize("loss", [_LOST, TemplateLost])
def test_losses_without_end_are_the_judges_failure(loss: Execution | type[TemplateLost]) -> None:
    with pytest.raises(BoxError, match="judge doctor"):
        _run(StubBox([loss] * 20))


def test_starving_is_the_machines_fault() -> None:
    with pytest.raises(BusyError, match="too busy"):
        _run(StubBox([Execution(outcome="starved", wall_s=30.0)]))


@pytest.mark.parametrize(
    "reply", [b"", b"\xc1", b"\x80", b"\x81\xa6status\xa3odd", b"\x81\xa6status\xa1\xff", b"\x91" * 5000]
)
def test_a_reply_that_is_none_is_no_way_to_answer(reply: bytes) -> None:
    attempt = _run(StubBox([Execution(outcome="answered", value=reply)]))
    assert attempt.reply is None
    assert attempt.execution.outcome == "protocol"


def test_a_source_that_does_not_load_is_loaded_once() -> None:
    box = StubBox([], load=Execution(outcome="exited", status=3))
    with _runner(box) as runner:
        first, second = runner.run(case(49, 7)), runner.run(case(49, 7))
        assert runner.broken
    assert first is second
    assert first.loading
    assert (box.loads, box.calls) == (1, 0)


def test_a_denial_while_loading_counts_even_if_it_was_caught() -> None:
    denial = Denial(call="fork", attempt="start a process")
    box = StubBox([], load=answered(denials=(denial,)))
    attempt = _run(box)
    assert attempt.loading
    assert attempt.execution.denials == (denial,)


def test_a_large_input_is_not_the_solutions_memory() -> None:
    box = StubBox([answered(), answered()])
    with _runner(box) as runner:
        runner.run(case(49, 7))
        runner.run(case(49, "x" * (4 << 20)))
    assert box.limits[0].memory_mib == 64
    assert 64 + 4 <= box.limits[1].memory_mib <= 64 + 16


def test_a_reply_may_be_as_large_as_the_expected_one_asks_for() -> None:
    box = StubBox([answered(), answered()])
    with _runner(box) as runner:
        runner.run(case(49, 7))
        runner.run(case("x" * (1 << 20), 7))
    assert box.max_replies[0] < 200_000
    assert box.max_replies[1] > 1 << 20


_SLOW = "import time\ndef f(a):\n    time.sleep(0.5)\n    return 49"


@pytest.mark.parametrize("who", ["child", "template", "guardian"])
def test_killed_from_outside_in_the_middle_of_a_case(who: str) -> None:
    with Boxes() as boxes:
        assert only(judged(boxes, "def f(a): return 49")).verdict is Verdict.AC
        with killing(who) as killed:
            report = judged(boxes, _SLOW)
        assert killed == [who]
        assert report.verdict is Verdict.AC
        assert only(judged(boxes, "def f(a): return 48")).verdict is Verdict.WA


def test_killed_from_outside_a_wrong_answer_stays_wrong() -> None:
    with Boxes() as boxes, killing("child") as killed:
        report = judged(boxes, _SLOW.replace("49", "48"))
    assert killed == ["child"]
    assert report.verdict is Verdict.WA
