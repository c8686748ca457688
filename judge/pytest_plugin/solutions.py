"""Solutions as pytest items: found as ``judge grade`` finds them, and judged in one session per process."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from judge.cli.support.console import home, language, loggable, problem_folders, seed
from judge.cli.support.grading import settings_of
from judge.errors import InputError, JudgeError
from judge.grading.settings_file import find_settings
from judge.grading.solutions import MemberSolution, find_solutions
from judge.models import Report, Verdict
from judge.reporters import REPORTERS, View
from judge.session import Options, Session
from judge.text.clean import clean_line
from judge.text.messages import translate

WIDTH = 100  # of a failure's text; pytest's reports go to files and other machines as well
LONGEST = 2000  # characters of a failure's description


class NotAccepted(Exception):
    """The solution was judged and not accepted. The message is the text of the report."""


class JudgeFailed(Exception):
    """The judge failed, so the solution has no verdict."""


class SolutionPlugin:
    """The active plugin. With xdist, each worker process has its own, with its own sandboxes."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._session: Session | None = None
        self._marks: set[str] = set()
        try:
            self._by_path = self._found(config.rootpath)
        except InputError as error:
            raise pytest.UsageError(clean_line(translate(error, language()), LONGEST)) from None
        self.options = Options(seed=config.getoption("judge_seed") or seed(), reveal=config.getoption("judge_reveal"))

    @property
    def session(self) -> Session:
        """The session of this process, opened when it is first needed."""
        if self._session is None:
            self._session = Session(home(), problem_folders())
        return self._session

    def drop(self) -> None:
        """Close the session and its sandboxes. The next solution gets a new session."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _found(self, folder: Path) -> dict[Path, list[MemberSolution]]:
        """Return all solutions in the tree by their files; a notebook may hold several.

        The tree's root is the folder of judge.toml, else ``folder``.
        """
        settings = find_settings(folder)
        root = (settings.parent if settings else folder).resolve()
        solutions, _ = find_solutions(root, settings_of(root), self.session)
        found: dict[Path, list[MemberSolution]] = {}
        for solution in solutions:
            if not solution.untouched:
                found.setdefault(root / solution.file, []).append(solution)
        return found

    def pytest_ignore_collect(self, collection_path: Path) -> bool | None:
        """Leave out links to folders, as ``judge grade`` does: a link to a parent folder would recurse for ever."""
        return True if collection_path.is_symlink() and collection_path.is_dir() else None

    @pytest.hookimpl(wrapper=True)
    def pytest_collect_file(
        self, file_path: Path, parent: pytest.Collector
    ) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
        """Collect a solution only as a solution. Otherwise pytest would import a file with the name of a test."""
        others = yield
        found = self._by_path.get(file_path.parent.resolve() / file_path.name)
        if found is None:
            return others
        return [SolutionFile.from_parent(parent, path=file_path, solutions=found, owner=self)]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Report a failure of the judge as an error instead of a failure, on the screen and in JUnit XML."""
        report = yield
        if call.excinfo is not None and call.excinfo.errisinstance(JudgeFailed):
            report.when = "setup"
        return report

    def pytest_unconfigure(self) -> None:
        self.drop()

    @cached_property
    def _others_marks(self) -> frozenset[str]:
        """Return the names of all marks that plugins have registered before the first solution is collected."""
        return frozenset(line.partition(":")[0].partition("(")[0].strip() for line in self._config.getini("markers"))

    def mark(self, item: pytest.Item, name: str, why: str) -> None:
        """Give the item a mark, unless a plugin has already registered that name with a meaning (``skip``)."""
        if name in self._others_marks:
            return
        if name not in self._marks:
            self._marks.add(name)
            self._config.addinivalue_line("markers", f"{name}: {why}")
        item.add_marker(name)

    def judged(self, solution: MemberSolution) -> Report:
        """Judge a solution. Raise ``JudgeFailed`` if there can be no verdict."""
        try:
            return self.session.submit(solution.problem, solution.submission, self.options)[language()]
        except JudgeError as error:
            self.drop()
            raise JudgeFailed(clean_line(translate(error, language()), LONGEST)) from None
        except BaseException:  # ^C, or a timeout, in the middle of a conversation with a sandbox
            self.drop()
            raise


class SolutionFile(pytest.File):
    """A member's file. It is never imported."""

    def __init__(self, *, solutions: list[MemberSolution], owner: SolutionPlugin, **given: Any) -> None:
        super().__init__(**given)
        self._solutions, self._owner = solutions, owner

    def collect(self) -> Iterator[pytest.Item]:
        for solution in self._solutions:
            yield SolutionItem.from_parent(self, name=solution.problem.slug, solution=solution, owner=self._owner)


class SolutionItem(pytest.Item):
    """One solution, judged on all cases. It passes if it is accepted."""

    def __init__(self, *, solution: MemberSolution, owner: SolutionPlugin, **given: Any) -> None:
        super().__init__(**given)
        self._solution, self._owner = solution, owner
        problem = solution.problem
        self.extra_keyword_matches.add(solution.member)
        owner.mark(self, problem.slug, f"solutions of {problem.slug}")
        for topic in problem.topics:
            owner.mark(self, topic, f"solutions of problems of the topic {topic}")

    def runtest(self) -> None:
        report = self._owner.judged(self._solution)
        self.user_properties += [("member", self._solution.member), ("verdict", str(report.verdict))]
        if report.verdict is Verdict.AC:
            return
        view = View(width=WIDTH, problem=self._solution.problem, language=language())
        text = REPORTERS["terminal"](report, view)
        raise JudgeFailed(text) if report.verdict is Verdict.IE else NotAccepted(text)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return only the text of the report: a traceback of the judge's own code would not help the reader."""
        if isinstance(excinfo.value, NotAccepted | JudgeFailed):
            return loggable(str(excinfo.value))
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, f"{self._solution.member}: {self.name}"
