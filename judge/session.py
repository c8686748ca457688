"""A session: a catalogue, a cache and warm sandboxes, for judging any number of files."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

import msgspec

from judge.backends.table import BACKENDS, installed
from judge.catalog.cache import cache_in
from judge.catalog.cases import load_cases, load_gradients, load_samples
from judge.catalog.lookup import open_catalogue, slug_of_file
from judge.catalog.notebook import is_notebook, places_in_cells
from judge.catalog.solution_files import read_solution, submission_for
from judge.doctor import LayerFinding, examine
from judge.errors import UsageError
from judge.judging import calibration
from judge.judging.judge import judge
from judge.judging.options import Options, Progress, no_progress
from judge.judging.package_runner import NotAllowed, PackageRunner
from judge.models import Backend, Case, Isolation, Language, Limits, Problem, Reports, Submission
from judge.sandbox.launch import Launched
from judge.sandbox.pool import SandboxPool
from judge.text.messages import phrase
from judge.text.suggestions import suggested

__all__ = ["LayerFinding", "Options", "Session"]

_OWN_CASE_LIMITS = Limits(cpu_s=10.0, wall_s=30.0, memory_mib=1024)


class Session:
    """A context manager that holds a catalogue, a cache and the sandboxes. It belongs to one thread.

    ``home`` is the folder of the cache; with ``None`` nothing is kept. ``problems`` are further catalogues beside the
    built-in one. ``launched`` is a fork server that was started earlier. ``keep_in`` is the folder in which sandboxes
    are kept for the user's next command; if it is empty, they are not kept. The attributes ``sandboxes`` and
    ``package_runner`` (which runs the code of packages) are for tools that prove a package.
    """

    def __init__(
        self,
        home: Path | None = None,
        problems: Sequence[Path] = (),
        launched: Launched | None = None,
        keep_in: str = "",
    ) -> None:
        self._cache = cache_in(home)
        self.catalogue = open_catalogue(self._cache, problems)
        self.sandboxes = SandboxPool(keep_in=keep_in)
        if launched is not None:
            self.sandboxes.adopt(launched)
        self.package_runner = PackageRunner(self.sandboxes)
        self._factor: float | None = None

    def open(
        self, path: Path, problem: Problem | str | None = None, backend: Backend | None = None
    ) -> tuple[Problem, Submission]:
        """Return the problem that a file solves, and the file as a submission for it.

        ``problem`` and ``backend`` have priority over the file's own text and place. Raises UsageError if the file
        cannot be read or its problem is unknown, PackageError if that package is broken.
        """
        source = read_solution(path)
        if problem is None:
            problem = slug_of_file(path, self.catalogue, source)
        found = self.catalogue.find(problem) if isinstance(problem, str) else problem
        return found, submission_for(found, os.fsencode(path).decode("utf-8", "replace"), source, backend)

    def submit(
        self,
        problem: Problem,
        submission: Submission,
        options: Options | None = None,
        progress: Progress = no_progress,
    ) -> Reports:
        """Judge once on samples and hidden cases, and report in every language.

        Raises PackageError, SandboxError, UsageError where PyTorch is missing.
        """
        options = options or Options()
        _check_installed(problem, submission)
        cases = self.cases(problem, submission.backend, options.seed)
        return self._judge(problem, submission, cases, options, progress)

    def cases(self, problem: Problem, backend: Backend, seed: str = "default") -> tuple[Case, ...]:
        """Return all cases with their answers, and with gradients if the backend compares them.

        Raises PackageError, SandboxError.
        """
        self.sandboxes.get(backend)
        cases = load_cases(problem, seed, self.package_runner, self._cache)
        if not BACKENDS[backend].checks_gradients:
            return cases
        return load_gradients(problem, seed, cases, self.package_runner, self._cache)

    def present_groups(self, problem: Problem, backend: Backend, seed: str, wanted: Sequence[str]) -> tuple[str, ...]:
        """Return those of the wanted case groups that the problem has.

        Not every problem needs to have all required groups: a missing group requires nothing, and a problem without any
        of them is judged by all its cases. Raises PackageError, SandboxError.
        """
        if not wanted:
            return ()
        groups = {case.group for case in self.cases(problem, backend, seed)}
        return tuple(group for group in wanted if group in groups)

    def run(
        self,
        problem: Problem,
        submission: Submission,
        options: Options | None = None,
        case: str | None = None,
    ) -> Reports:
        """Judge once on the samples, or on one case given as JSON text of its arguments; all of them count.

        Reports in every language. Raises UsageError, PackageError.
        """
        options = msgspec.structs.replace(options or Options(), require=())
        _check_installed(problem, submission)
        self.sandboxes.get(submission.backend)
        cases = self.samples(problem) if case is None else (self.own_case(problem, case),)
        if BACKENDS[submission.backend].checks_gradients:
            cache = self._cache if case is None else None  # all cases that users type have the same id
            cases = load_gradients(problem, "samples", cases, self.package_runner, cache)
        return self._judge(problem, submission, cases, options, no_progress)

    def _judge(
        self,
        problem: Problem,
        submission: Submission,
        cases: tuple[Case, ...],
        options: Options,
        progress: Progress,
    ) -> Reports:
        options = msgspec.structs.replace(options, speed_factor=self.speed_factor(submission.backend))
        reports = judge(problem, submission, cases, self.sandboxes, options, progress)
        if not is_notebook(submission.file):
            return reports
        return {language: places_in_cells(report, submission, language) for language, report in reports.items()}

    def samples(self, problem: Problem) -> tuple[Case, ...]:
        """Return the cases that the statement shows. Raises PackageError."""
        return load_samples(problem, self._cache)

    def own_case(self, problem: Problem, text: str) -> Case:
        """Return the case with these arguments (see ``--case``) and the reference's answer. Raises UsageError,
        PackageError.
        """
        from judge.catalog.own_case import read_own_case

        case = read_own_case(problem, text)
        try:
            expected = PackageRunner(self.sandboxes, _OWN_CASE_LIMITS).answer(problem, case)
        except NotAllowed as error:
            raise UsageError(
                "the problem does not allow this input: {error}; its constraints: {command}",
                error=error,
                command=suggested("show", [problem.slug]),
            ) from None
        return msgspec.structs.replace(case, expected=expected)

    def speed_factor(self, backend: Backend = "python") -> float:
        """Return this machine's speed factor; measure it if it is not known. Raises SandboxError."""
        if self._factor is None:
            kept = self._cache.get("speed", calibration.machine())
            with contextlib.suppress(ValueError):
                self._factor = float(kept) if kept else None
            if self._factor is None:
                self.sandboxes.get(backend)
                self._measure_speed()
        return self._factor or 1.0

    def _measure_speed(self) -> None:
        """Measure the machine and keep the best result so far: a momentary slowdown is dealt with while judging."""
        self._factor = min(self._factor or calibration.SLOWEST, calibration.measure(self.sandboxes))
        self._cache.put("speed", calibration.machine(), str(self._factor).encode())

    def layers(self) -> Isolation:
        """Return the layers of isolation that are in force. Raises SandboxError."""
        return self.sandboxes.use(self.sandboxes.backend_at_hand(), lambda sandbox: sandbox.isolation)

    def doctor(self, language: Language = "en") -> list[LayerFinding]:
        """Return the isolation that this machine offers. Its speed is measured again. Raises SandboxError."""
        layers = self.layers()
        self.speed_factor()
        self._measure_speed()
        return examine(layers, language)

    def close(self) -> None:
        """End all sandboxes."""
        self.sandboxes.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _check_installed(problem: Problem, submission: Submission) -> None:
    """Raise UsageError if the library of the submission's backend is missing."""
    backend = BACKENDS[submission.backend]
    if backend.is_installed():
        return
    others = [name for name in installed(problem.backends) if name != submission.backend]
    cure = phrase("pip install {requirement}", requirement=backend.requirement)
    if others:
        cure = phrase("{cure}, or choose --backend {backend}", cure=cure, backend=others[0])
    raise UsageError(
        "{file}: needs the backend {name}, and {title} is not installed: {cure}",
        file=submission.file,
        name=backend.name,
        title=backend.title,
        cure=cure,
    )
