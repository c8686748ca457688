"""``judge run``: judge a file on the samples, or on one case of the user's own."""

from __future__ import annotations

import json
import os
import select
import stat
from pathlib import Path

import click
import msgspec

from judge.cli.support.judging import judge_and_report
from judge.cli.support.options import Choices, file_argument, judging_options
from judge.cli.support.reports import report_option
from judge.entry_kinds.table import KINDS
from judge.errors import UsageError
from judge.files import without_bom
from judge.judging.options import Options
from judge.models import Problem, Reports, Submission
from judge.sandbox.launch import Launched
from judge.session import Session

_MAX_INPUT_BYTES = 64 << 20
_PATIENCE_S = 0.2


@click.command()
@click.pass_obj
@file_argument
@click.option(
    "--case", metavar="JSON", help="Judge only this case: the arguments in JSON or Python syntax, as a list or by name."
)
@report_option
@judging_options
def run(launched: Launched | None, file: Path | None, case: str | None, choices: Choices) -> int:
    """Judge a file on the samples, or on one case of your own.

    The report shows what the solution printed and returned, even for cases that pass. Without FILE, the solution in
    this folder that was edited last is judged. A program's case may also come from standard input: judge run FILE <
    input.txt.
    """

    def judged(session: Session, problem: Problem, submission: Submission, options: Options) -> Reports:
        own = case if case is not None else _piped_case(problem)
        return session.run(problem, submission, options, own)

    return judge_and_report(file, msgspec.structs.replace(choices, verbose=True), "run", judged, launched)


def _piped_case(problem: Problem) -> str | None:
    """Return standard input as the text that ``--case`` takes; None if nothing is piped or the problem takes no text.

    A pipe that stays empty for a moment, or ends at once, counts as no input: programs that start the judge may leave
    it such a pipe. An empty file is an empty input. Raises UsageError if the input is too large or not text.
    """
    if not KINDS[problem.entry.kind].answer_is_printed:
        return None
    mode = os.fstat(0).st_mode
    ready = stat.S_ISREG(mode) or (stat.S_ISFIFO(mode) and bool(select.select([0], [], [], _PATIENCE_S)[0]))
    if not ready:
        return None
    with open(0, "rb", closefd=False) as stream:  # a descriptor has no path
        data = stream.read(_MAX_INPUT_BYTES + 1)
    if not data and not stat.S_ISREG(mode):
        return None
    if len(data) > _MAX_INPUT_BYTES:
        raise UsageError("standard input: larger than {size} MiB", size=_MAX_INPUT_BYTES >> 20)
    try:
        return json.dumps([without_bom(data).decode()])
    except UnicodeDecodeError as error:
        raise UsageError("standard input: not UTF-8 at byte {place}", place=error.start) from None
