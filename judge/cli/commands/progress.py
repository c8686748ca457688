"""``judge progress``: what is solved, how fast, how often."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import click
import msgspec

from judge.baselines import Baseline, known_baselines, measure_baselines
from judge.catalog.cache import cache_in
from judge.cli.support.console import colour, columns, emit, emit_json, home, language, say, warn
from judge.cli.support.options import json_option, open_session, problems_option
from judge.cli.support.problem_table import LEVELS
from judge.cli.support.progress_bar import progress as progress_bar
from judge.cli.support.user_history import open_history
from judge.errors import JudgeError
from judge.history.progress import Progress, Share, Solved
from judge.models import Language, Problem
from judge.reporters.submission.view import seconds
from judge.session import Session
from judge.text.clean import aligned, clean_line, cut, pad, paint, width
from judge.text.messages import mark, phrase, translate
from judge.text.suggestions import suggested

BAR = 20
SHOWN_TOPICS = 8
Measured = Mapping[str, Sequence[Baseline]]
WEEKS = 53
LABEL = 4
WEEKDAYS = {0: mark("Mon"), 2: mark("Wed"), 4: mark("Fri")}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTH_COLUMNS = 4


@click.command()
@json_option
@problems_option
def progress(as_json: bool, problems: tuple[Path, ...]) -> None:
    """Show what you have solved, how quickly and how regularly.

    Your best times are compared with those of the packages' own solutions on this machine.
    """
    from judge.history.progress import progress as summed_up

    today = datetime.now().date()
    with open_history() as past, open_session(problems) as session:
        catalogue = session.catalogue.problems()
        summary = summed_up(past.attempts(), past.events(), catalogue, today, None)
        measured = _measured(session, {problem.slug: problem for problem in catalogue}, summary.problems)
    if as_json:
        emit_json(_facts(summary, measured))
        return
    # The topics with the most solved problems first; among equals, the larger topic first.
    topics = sorted(summary.by_topic.items(), key=lambda item: (-item[1].solved, -item[1].total, item[0]))
    blocks = [
        list(_sum(summary)),
        [
            *calendar(summary.days, today, language(), colour()),
            say("attempts per day: submissions and runs; + is more than nine"),
        ],
        list(_shares({say(LEVELS[level]): share for level, share in summary.by_difficulty.items()})),
        list(_shares({clean_line(name, 24): share for name, share in topics[:SHOWN_TOPICS] if share.solved})),
        list(_solved(summary.problems, measured)),
    ]
    emit("\n\n".join("\n".join(block) for block in blocks if block))


def _measured(session: Session, catalogue: Mapping[str, Problem], solved: Sequence[Solved]) -> Measured:
    """Return the package's own times for the solved problems. Unknown ones are measured in the sandbox."""
    cache = cache_in(home())
    known = {entry.problem: known_baselines(cache, catalogue[entry.problem], entry.backend) for entry in solved}
    measured: dict[str, Sequence[Baseline]] = {
        slug: baselines for slug, baselines in known.items() if baselines is not None
    }
    missing = [entry for entry in solved if entry.problem not in measured]
    try:
        with progress_bar(say("measuring the package's own solutions")) as update:
            for done, entry in enumerate(missing):
                update(done, len(missing))
                measured[entry.problem] = measure_baselines(session, cache, catalogue[entry.problem], entry.backend)
    except JudgeError as error:
        warn(phrase("not all of the package's own solutions could be measured: {why}", why=error))
    return measured


def _facts(summary: Progress, measured: Measured) -> dict[str, object]:
    facts = msgspec.to_builtins(summary)
    for entry in facts["problems"]:
        best = entry["best_cpu_s"]
        entry["against"] = [
            {"name": baseline.name, "cpu_s": baseline.cpu_s, "times": _times(best, baseline)}
            for baseline in measured.get(entry["problem"], ())
        ]
    return {"schema": "judge-progress/1", **facts}


def _times(best: float | None, baseline: Baseline) -> float | None:
    return round(best / baseline.cpu_s, 2) if best is not None and baseline.cpu_s > 0 else None


def _sum(summary: Progress) -> Iterator[str]:
    yield say(
        "solved {solved}/{total} · tried, not solved {tried} · submissions {submissions} · runs {runs}",
        solved=summary.solved.solved,
        total=summary.solved.total,
        tried=summary.tried,
        submissions=summary.submissions,
        runs=summary.runs,
    )
    yield say(
        "streak: {streak} d · longest: {longest} d · active days: {days}",
        streak=summary.streak,
        longest=summary.longest_streak,
        days=summary.active_days,
    )


def _shares(shares: Mapping[str, Share]) -> Iterator[str]:
    names = max(map(width, shares), default=0)
    for name, share in shares.items():
        filled = BAR * share.solved // share.total
        bar = paint("#" * filled, "good", colour()) + paint("." * (BAR - filled), "quiet", colour())
        yield f"{pad(name, names)}  {bar}  {share.solved}/{share.total}"


def _solved(solved: Sequence[Solved], measured: Measured) -> Iterator[str]:
    """Yield one line per problem: submissions, minutes and hints up to the first acceptance, and the best time."""
    if not solved:
        yield say(
            "nothing is solved yet; to start: {start}; then: {submit}",
            start=suggested("start", ["SLUG"]),
            submit=suggested("submit", ["FILE"]),
        )
        return
    numbers = [say("submitted"), say("min"), say("hints"), say("best CPU")]
    rows = [[say("solved"), *numbers, say("compared with the package")]]
    for entry in solved:
        minutes = "-" if entry.minutes is None else f"{entry.minutes:.0f}"
        best = "-" if entry.best_cpu_s is None else seconds(entry.best_cpu_s)
        against = _against(entry, measured.get(entry.problem, ()))
        rows.append([entry.problem, str(entry.submissions), minutes, str(entry.hints), best, against])
    head, *lines = ("  ".join(row).rstrip() for row in aligned(rows, right=range(1, 5)))
    yield paint(head, "strong", colour())
    yield from (cut(line, columns()) for line in lines)


def _against(entry: Solved, baselines: Sequence[Baseline]) -> str:
    """Return the best time as a multiple of the reference's, and of the quickest other solution's."""
    reference = [baseline for baseline in baselines if baseline.name == "reference.py"]
    others = sorted(
        (baseline for baseline in baselines if baseline not in reference), key=lambda baseline: baseline.cpu_s
    )
    parts = []
    for baseline in [*reference, *others[:1]]:
        times = _times(entry.best_cpu_s, baseline)
        if times is not None:
            text = mark("{times}× reference") if baseline in reference else mark("{times}× {name}")
            parts.append(say(text, times=f"{times:.1f}", name=clean_line(baseline.name, 40).removesuffix(".py")))
    return say(", ").join(parts)


def calendar(days: Mapping[str, int], today: date, lang: Language, colour: bool) -> list[str]:
    """Return the lines: months, then Monday to Sunday. ``days`` counts attempts by ISO date; ``+`` is more than 9."""
    first = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    lines = [_months(first, lang)]
    for weekday in range(7):
        row = [first + timedelta(days=7 * week + weekday) for week in range(WEEKS)]
        cells = ""
        for count in (days.get(day.isoformat(), 0) for day in row if day <= today):
            shown = str(count) if count < 10 else "+"
            cells += paint(shown, "good", colour) if count else paint(".", "quiet", colour)
        lines.append(pad(translate(WEEKDAYS.get(weekday, ""), lang), LABEL) + cells)
    return lines


def _months(first: date, lang: Language) -> str:
    """Return the line of months: each name above the week in which the month begins, if there is room."""
    line = " " * LABEL
    used = 0
    for week in range(WEEKS):
        last = first + timedelta(days=7 * week + 6)
        if last.day <= 7 and week >= used and week + MONTH_COLUMNS <= WEEKS:
            name = MONTHS[last.month - 1] if lang == "en" else str(last.month)
            line += " " * (week - used) + pad(name, MONTH_COLUMNS)
            used = week + MONTH_COLUMNS
    return line.rstrip()
