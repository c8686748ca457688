"""The contest screen, driven by Textual's pilot: its panes, its keys, and what it follows."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from rich.text import Text
from textual.pilot import Pilot
from textual.widgets import Static

from judge.cli.support.starters import SolutionFiles
from judge.cli.tui.contest.app import ContestScreen
from judge.cli.tui.contest.widgets import LEFT_COLUMNS, Pages, Problems, ReportPane
from judge.contest.clock import read
from judge.contest.log import read_log
from judge.contest.organiser import grant_time
from judge.contest.participant import Participant
from judge.contest.replay import Replay
from judge.contest.spec import ContestSpec, Task
from judge.contest.storage import ContestFolder, write_folder
from judge.errors import SandboxError
from judge.models import Reports, Submission
from judge.models import Text as Wording
from judge.session import Session
from judge.text.clean import width
from tests.cli.package import FOIL, REFERENCE, write_package
from tests.contest.contests import spec

Scene = Callable[["Stage", Pilot[None]], Awaitable[None]]
PATIENCE_S = 30


class Stage:
    """A contest in a folder, and the folder of its participant."""

    def __init__(self, root: Path, catalogue: Path, home: Path, agreed: ContestSpec) -> None:
        self.root, self.catalogue, self.home = root, catalogue, home
        write_folder(ContestFolder(root / "contest"), agreed, "")
        self.contest = Participant(ContestFolder(root / "contest"), "ann")
        self.contest.start()
        self.room = self.entered()

    def session(self) -> Session:
        return Session(self.home, [self.catalogue])

    def entered(self, session: Callable[[], Session] | None = None) -> ContestScreen:
        self.room = ContestScreen(
            self.contest, session or self.session, SolutionFiles(self.root, lambda file: None), "en", False
        )
        return self.room

    def write(self, source: str) -> Submission:
        (self.root / "add_up.py").write_text(source, encoding="utf-8")
        return Submission(file=str(self.root / "add_up.py"), source=source.encode(), backend="python")

    def play(self, scene: Scene, size: tuple[int, int] = (80, 24)) -> None:
        async def played() -> None:
            async with self.room.run_test(size=size) as pilot:
                await scene(self, pilot)

        asyncio.run(played())

    def gap_text(self, name: str) -> str:
        """The text of the line of that name."""
        return _plain(self.room.query_one(f"#{name}", Static))

    @property
    def report(self) -> str:
        return _plain(self.room.query_one(ReportPane).query_one(Static))

    @property
    def problems(self) -> list[str]:
        listed = self.room.query_one(Problems)
        prompts = [listed.get_option_at_index(index).prompt for index in range(listed.option_count)]
        return [prompt.plain for prompt in prompts if isinstance(prompt, Text)]

    @property
    def statement(self) -> str:
        drawn: Any = self.room.query_one("#text", Static).content
        return str(drawn.markup)

    @property
    def shown(self) -> str:
        """The whole screen as text."""
        return "\n".join(
            "".join(part.text for part in strip).rstrip() for strip in self.room.screen._compositor.render_strips()
        )

    @property
    def board(self) -> str:
        return _plain(self.room.query_one("#board", Static))

    @property
    def kinds(self) -> list[str]:
        return [type(line.record.event).__name__ for line in read_log(self.contest.folder.log("ann")).lines]

    @property
    def replay(self) -> Replay:
        return self.contest.state().replay


def _plain(line: Static) -> str:
    return line.content.plain if isinstance(line.content, Text) else str(line.content)


async def until(pilot: Pilot[None], seen: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not seen():
        assert time.monotonic() < deadline
        await pilot.pause(0.05)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("catalogue")
    write_package(root / "problems" / "add-up")
    write_package(root / "problems" / "sum-up")
    (root / "solutions_template").mkdir()
    (root / "solutions_template" / "add_up.py").write_text("def add_up(numbers): ...\n", encoding="utf-8")
    return root / "problems"


Staged = Callable[..., Stage]


@pytest.fixture
def stage(tmp_path: Path, catalogue: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Staged:
    monkeypatch.setenv("JUDGE_HOME", str(home))

    def staged(*slugs: str, **fields: Any) -> Stage:
        with Session(home, [catalogue]) as session:
            problems = [session.catalogue.load(slug) for slug in slugs or ("add-up",)]
        tasks = [
            Task(
                label=label,
                slug=problem.slug,
                title=Wording(en="Add Up", zh="求和"),
                digest=problem.digest,
                cpu_s=0.5,
                memory_mib=256,
            )
            for label, problem in zip("AB", problems, strict=False)
        ]
        return Stage(tmp_path, catalogue, home, spec(tasks=tuple(tasks), **fields))

    return staged


@pytest.mark.parametrize("size", [(80, 24), (132, 43), (60, 16)])
def test_the_screen_shows_everything(stage: Staged, size: tuple[int, int]) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "ann" in stage.board)
        await pilot.pause()
        assert stage.gap_text("head").startswith((" running, 2:00:00", " running, 1:59:5"))
        assert stage.problems == ["> A  Add Up\n     not tried"]
        assert "Return the **sum**" in stage.statement
        assert stage.report == "Nothing is judged yet: r runs the samples, s submits."
        for part in (*map(stage.room.query_one, ("#head", "#message", "#keys")), stage.room.query_one(Pages)):
            assert part.region.area > 0
            assert stage.room.screen.region.contains_region(part.region)
        assert stage.room.query_one(ReportPane).region.height >= 4

    stage().play(scene, size)


def test_editing_begins_with_the_starter(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await pilot.press("e")
        assert (stage.root / "add_up.py").read_text() == "def add_up(numbers): ...\n"
        # This pilot's screen cannot be left; the real one is, in test_terminal.
        assert "edit" in stage.gap_text("message")
        await pilot.press("s")
        assert stage.gap_text("message").endswith("nothing is written yet: the file is still the starter")
        stage.write(REFERENCE)
        await pilot.press("e")
        assert (stage.root / "add_up.py").read_text() == REFERENCE

    stage().play(scene)


def test_samples_are_shown_without_help(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await pilot.press("r")
        assert "add_up.py: no such file" in stage.gap_text("message")
        stage.write(FOIL)
        await pilot.press("r")
        await until(pilot, lambda: stage.report.startswith("WA"))
        assert "samples 0/1" in stage.report
        assert "looks like" not in stage.report
        assert "SolutionSubmitted" not in stage.kinds

    stage().play(scene)


def test_each_problem_has_its_own_report(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        stage.write(REFERENCE)
        await pilot.press("r")
        await until(pilot, lambda: stage.report.startswith("AC"))
        assert "next: judge contest submit " in stage.report
        await pilot.press("B")
        await pilot.pause()
        assert stage.report == "Nothing is judged yet: r runs the samples, s submits."
        await pilot.press("A")
        await pilot.pause()
        assert stage.report.startswith("AC")

    stage("add-up", "sum-up").play(scene)


def test_only_a_second_s_submits(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        stage.write(REFERENCE)
        await pilot.press("s")
        assert stage.gap_text("message").startswith("press s again to submit ")
        assert "SolutionSubmitted" not in stage.kinds
        await pilot.press("s")
        await until(pilot, lambda: stage.report.startswith("AC"))
        await until(pilot, lambda: "solved at 0:00:0" in stage.problems[0])
        assert stage.gap_text("message").startswith("add-up: submitted at 0:00:0")
        assert stage.kinds[3:] == ["StatementOpened", "SolutionSubmitted", "SolutionJudged"]
        await until(pilot, lambda: "+* 0:00" in stage.board)
        await pilot.press("b")
        assert stage.room.query_one(Pages).current == "ranking"

    stage().play(scene)


def test_another_choice_takes_back_the_first_s(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        stage.write(REFERENCE)
        await pilot.press("s")
        assert stage.gap_text("message").startswith("press s again to submit ")
        await pilot.press("B")
        await pilot.pause()
        assert stage.gap_text("message") == ""
        await pilot.press("A", "s")
        assert stage.gap_text("message").startswith("press s again to submit ")
        assert "SolutionSubmitted" not in stage.kinds

    stage("add-up", "sum-up").play(scene)


@pytest.mark.parametrize("key", ["B", "down", "A", "escape"])
@pytest.mark.parametrize(("page_key", "page"), [("question_mark", "help"), ("b", "ranking")])
def test_choosing_a_problem_or_escape_shows_the_statement(stage: Staged, page_key: str, page: str, key: str) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await pilot.pause()
        await pilot.press(page_key)
        assert stage.room.query_one(Pages).current == page
        await pilot.press(key)
        await pilot.pause()
        assert stage.room.query_one(Pages).current == "statement"

    stage("add-up", "sum-up").play(scene)


def test_a_title_keeps_to_its_line_beside_the_scroll_bar(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await pilot.press("tab")
        await pilot.pause()
        listed = stage.room.query_one(Problems)  # whose lines are written anew every second
        listed.replace_option_prompt_at_index(0, Text(f"> A  {'x' * LEFT_COLUMNS}"[: LEFT_COLUMNS - 2] + "\nnot tried"))
        await pilot.pause()
        assert listed.show_vertical_scrollbar
        assert stage.shown.splitlines()[2].startswith("not tried")

    stage("add-up", "sum-up").play(scene, (80, 12))


def test_a_submission_is_timed_with_the_further_time(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        grant_time(stage.contest.folder, stage.contest.spec, 600)
        stage.write(REFERENCE)
        await pilot.press("s", "s")
        await until(pilot, lambda: stage.gap_text("message").endswith(" of 2:10:00"))

    stage().play(scene)


def test_a_wrong_try_shows_what_reveal_allows(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        stage.write("def add_up(numbers):\n    return sum(numbers) if len(numbers) else 7\n")
        await pilot.press("s", "s")
        await until(pilot, lambda: stage.report.startswith("WA"))
        assert "secret/empty" in stage.report
        assert "7" not in stage.report.replace("0.7", "")
        await until(pilot, lambda: "1 try, not solved" in stage.problems[0])

    stage(reveal="verdict").play(scene)


def test_another_terminal_is_followed(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        def elsewhere() -> None:
            with stage.session() as session:
                Participant(stage.contest.folder, "ann").submit(session, "A", stage.write(REFERENCE))

        thread = threading.Thread(target=elsewhere)
        thread.start()
        await until(pilot, lambda: "solved at 0:00:0" in stage.problems[0])
        await until(pilot, lambda: stage.report.startswith("last: AC add-up"))
        thread.join()

    stage().play(scene)


def test_submissions_left_by_a_killed_screen_are_judged(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await until(pilot, lambda: stage.gap_text("message") == "judged the remaining submissions: add-up AC")
        await until(pilot, lambda: stage.report.startswith("last: AC add-up"))

    staged = stage()
    with staged.session() as session:
        staged.contest.log_submission(session, "A", staged.write(REFERENCE))
    staged.entered()
    staged.play(scene)


class Held(Session):
    """A session whose judging waits until it is released, and then fails as the judge itself may."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.go = threading.Event()

    def submit(self, *what: Any) -> Reports:
        self.go.wait(PATIENCE_S)
        raise SandboxError("the sandbox is gone")


def test_the_clock_runs_during_judging_and_a_failure_of_the_judge_is_reported(stage: Staged) -> None:
    staged = stage()
    held: list[Held] = []

    def session() -> Session:
        held.append(Held(staged.home, [staged.catalogue]))
        return held[-1]

    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        stage.write(REFERENCE)
        await pilot.press("s", "s")
        await until(pilot, lambda: stage.report.startswith("judging add-up…"))
        await until(pilot, lambda: "1 not judged yet" in stage.gap_text("head"))
        before = stage.gap_text("head")
        await until(pilot, lambda: stage.gap_text("head") != before)
        assert stage.report.startswith("judging add-up…")
        for one in held:
            one.go.set()
        failed = "the judge itself failed (this is not your code's fault): the sandbox is gone"
        await until(pilot, lambda: stage.gap_text("message") == failed)
        assert stage.replay.pending != ()

    staged.entered(session)
    staged.play(scene)


def test_both_languages(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        assert stage.problems == ["> A  求和\n     未尝试"]
        assert "进行中" in stage.gap_text("head")
        assert "返回 `numbers` 的**和**" in stage.statement
        await pilot.press("l")
        assert stage.problems == ["> A  Add Up\n     not tried"]

    stage().play(scene)


def test_the_help_and_the_message_change_their_language(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        stage.write(REFERENCE)
        await pilot.press("question_mark", "s")
        await pilot.pause()
        assert "submit; press it twice" in stage.shown
        assert stage.gap_text("message").startswith("press s again to submit")
        await pilot.press("l")
        await pilot.pause()
        assert "提交；要按两次" in stage.shown
        assert stage.gap_text("message").startswith("再按一次 s")

    stage().play(scene)


def test_a_report_changes_its_language(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        stage.write(FOIL)
        await pilot.press("r")
        await until(pilot, lambda: stage.report.startswith("WA"))
        before = stage.report
        assert "expected" in before
        await pilot.press("l")
        assert "期望" in stage.report
        assert "expected" not in stage.report
        await pilot.press("l")
        assert stage.report == before

    stage().play(scene)


def test_chinese_fills_the_lines_of_a_statement(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        stage.room.query_one(Pages).show_statement(
            "从数组 nums 里选出三个下标互不相同、并且和为 0 的数，一个也不能少。" * 3
        )
        await pilot.pause()
        lines = [line.partition("│")[2].strip() for line in stage.shown.splitlines() if "│" in line]
        filled = [line for line in lines if line]
        assert len(filled) == 5
        assert all(width(line) > 44 for line in filled[:-1])

    stage().play(scene)


def test_tab_makes_room_for_the_report(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await pilot.pause()
        pane = stage.room.query_one(ReportPane)
        small = pane.size.height
        await pilot.press("tab")
        assert pane.has_focus
        await pilot.pause()
        assert pane.size.height > small + 4
        await pilot.press("tab")
        assert stage.room.query_one(Problems).has_focus

    stage().play(scene)


def test_pausing(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        assert "p pause" in stage.gap_text("keys")
        await pilot.press("p")
        assert stage.gap_text("head").startswith(" paused, ")
        stage.write(REFERENCE)
        await pilot.press("s", "s")
        assert "the contest is paused" in stage.gap_text("message")
        await pilot.press("p")
        assert stage.gap_text("head").startswith(" running, ")
        await pilot.press("p")
        assert stage.gap_text("message") == "no pause is left: this contest allows 1"

    stage(pauses=1, pause_s=60.0).play(scene)


def test_frozen_and_then_over(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        assert "board frozen" in stage.gap_text("head")
        stage.contest.end()
        await until(pilot, lambda: stage.gap_text("head").startswith(" over "))
        assert stage.gap_text("message").startswith("the contest is over")
        stage.write(REFERENCE)
        await pilot.press("s", "s")
        await until(pilot, lambda: "practice" in stage.gap_text("message"))
        assert stage.replay.submissions[0].practice

    stage(freeze_s=7200.0).play(scene)


def test_further_time_moves_the_freeze(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await until(pilot, lambda: stage.gap_text("head").startswith((" running, 2:10:00", " running, 2:09:5")))
        assert "board frozen" not in stage.gap_text("head")

    staged = stage(freeze_s=7200.0)
    grant_time(staged.contest.folder, staged.contest.spec, 600)
    staged.play(scene)


def test_nothing_is_shown_before_the_beginning(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        assert stage.gap_text("head").startswith(" begins in 0:59:")
        assert stage.problems == ["> A\n"]
        assert stage.statement == "The problems are shown when the contest begins."
        await pilot.press("e")
        assert not (stage.root / "add_up.py").exists()
        assert "StatementOpened" not in stage.kinds

    stage(start_s=read().wall_s + 3600).play(scene)


def test_a_package_that_is_not_the_contests_is_reported(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "add-up: the package here differs" in stage.statement)
        stage.write(REFERENCE)
        await pilot.press("s", "s")
        assert "the package here differs" in stage.gap_text("message")

    staged = stage()
    agreed = staged.contest.spec
    task = msgspec.structs.replace(agreed.tasks[0], digest="0" * 64)
    other = Stage(staged.root / "other", staged.catalogue, staged.home, msgspec.structs.replace(agreed, tasks=(task,)))
    other.play(scene)


def test_leaving_stops_nothing(stage: Staged) -> None:
    async def scene(stage: Stage, pilot: Pilot[None]) -> None:
        await pilot.press("q")

    staged = stage()
    staged.play(scene)
    assert staged.replay.phase == "running"
