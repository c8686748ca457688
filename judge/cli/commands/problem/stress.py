"""``judge problem stress``: search random cases for one on which a file is wrong."""

from __future__ import annotations

import secrets
import sys
import time
from pathlib import Path

import click

from judge.catalog.solution_files import last_edited
from judge.cli.support.console import emit, emit_json, say
from judge.cli.support.contest_refusal import refuse_during_contest
from judge.cli.support.options import (
    backend_option,
    complete_slug,
    file_argument,
    json_option,
    open_session,
    problems_option,
)
from judge.cli.support.progress_bar import progress
from judge.models import Backend, Problem
from judge.text.clean import clean_line
from judge.text.messages import mark
from judge.text.suggestions import RepeatedOptions, suggested
from judge.verify.encoding import add_case, as_typed
from judge.verify.stress import StressPlan, StressResult
from judge.verify.stress import stress as search
from judge.verify.trial import Disagreement


@click.command()
@click.argument("slug", metavar="[SLUG]", required=False, shell_complete=complete_slug)
@file_argument
@click.option(
    "--seconds", type=click.FloatRange(0.1, 86400), default=20.0, metavar="S", help="Search for S seconds; default: 20."
)
@click.option("--seed", metavar="TEXT", help="Start with this seed; default: a new one each time.")
@click.option("--add", is_flag=True, help="Add the case to data/secret.jsonl without asking.")
@backend_option
@json_option
@problems_option
def stress(
    slug: str | None,
    file: Path | None,
    seconds: float,
    seed: str | None,
    add: bool,
    backend: Backend | None,
    as_json: bool,
    problems: tuple[Path, ...],
) -> int:
    """Search for a random case on which FILE disagrees with the reference, and shrink it.

    SLUG is needed only if FILE does not say which problem it solves.
    """
    if file is None and slug is not None:
        file, slug = Path(slug), None
    plan = StressPlan(seed=seed or secrets.token_hex(4), seconds=seconds)
    with open_session(problems) as session:
        file = file or last_edited(Path(), session.catalogue)
        problem, submission = session.open(file, slug, backend)
        refuse_during_contest(problem.slug)
        started = time.monotonic()
        with progress(quiet=as_json) as update:
            outcome = search(
                session,
                problem,
                submission,
                plan,
                lambda tried: update(int(time.monotonic() - started), int(seconds) + 1),
            )
    shrunk = outcome.shrunk
    options = RepeatedOptions(problem=problem.slug, problems=tuple(map(str, problems)), backend=backend)
    if not as_json:
        emit(_outcome_text(problem, file, options, plan, outcome))
    added = None
    if shrunk is not None and (add or (not as_json and _asked_to_add(problem))):
        added = add_case(problem, shrunk.case)
    if as_json:
        emit_json(_json_facts(problem, file, outcome, added))
    elif added is not None:
        text = mark("added as {case} to {folder}/data/secret.jsonl: its why has to say which mistake the case catches")
        emit(clean_line(say(text, case=added, folder=problem.folder)))
    return 0 if shrunk is None else 1


def _asked_to_add(problem: Problem) -> bool:
    """Ask on a terminal whether to add the case. Return the answer; False without a terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    import select

    from judge.cli.tui.keyboard import Keyboard

    with Keyboard() as keyboard:
        emit(say("add it to {slug}/data/secret.jsonl? [y/N]", slug=problem.slug))
        select.select([keyboard], [], [])
        return keyboard.pressed()[0] in ("y", "Y")


def _outcome_text(
    problem: Problem, file: Path, options: RepeatedOptions, plan: StressPlan, outcome: StressResult
) -> str:
    if outcome.found is None or outcome.shrunk is None:
        text = mark("{file} agrees with the reference (random cases: {tried}, seeds: {seeds}, --seed {seed})")
        return clean_line(say(text, file=file, tried=outcome.tried, seeds=outcome.seeds, seed=plan.seed))
    found, shrunk = outcome.found, outcome.shrunk
    place = say(
        "{slug}: {case} of seed {seed}, case {tried}; shrunk to:",
        slug=problem.slug,
        case=found.case.id,
        seed=outcome.seed,
        tried=outcome.tried,
    )
    lines = [
        f"{shrunk.result.verdict}  {place}",
        f"    {clean_line(say(shrunk.message), 500)}",
        f"  {_next_step(problem, file, options, shrunk)}",
    ]
    return "\n".join(map(clean_line, lines))


def _next_step(problem: Problem, file: Path, options: RepeatedOptions, shrunk: Disagreement) -> str:
    """Return the command that shows the case, or where to find the case if the command cannot be printed as typed."""
    typed = as_typed(problem, shrunk.case)
    if typed is None or not str(file).isprintable():
        return say("the case cannot be typed in one line; --add puts it into data/secret.jsonl")
    return suggested("run", [str(file)], options, case=typed)


def _json_facts(problem: Problem, file: Path, outcome: StressResult, added: str | None) -> dict[str, object]:
    """Return what ``--json`` prints."""
    shrunk, found = outcome.shrunk, outcome.found
    return {
        "problem": problem.slug,
        "file": str(file),
        "agrees": shrunk is None,
        "tried": outcome.tried,
        "seed": outcome.seed,
        "verdict": shrunk.result.verdict if shrunk else None,
        "message": shrunk.result.message if shrunk else "",
        "found": found.case.id if found else None,
        "arguments": as_typed(problem, shrunk.case) if shrunk else None,
        "added": added,
    }
