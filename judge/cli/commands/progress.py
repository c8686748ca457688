"""``judge progress``: what is solved, how fast, how often."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import click
import msgspec

from judge.baselines import Baseline, known_baselines, measure_baselines
from judge.catalog.cache import Cache
from judge.cli.support.calendar import calendar
from judge.cli.support.environment import colour, columns, home, language, moving
from judge.cli.support.options import open_session, problems_option
from judge.cli.support.output import complain, emit, emit_json
from judge.cli.support.recording import opened
from judge.errors import JudgeError
from judge.history.progress import Progress, Share, Solved
from judge.models import Problem
from judge.session import Session
from judge.text.ansi import paint
from judge.text.clean import clean_line, cut, pad, width
from judge.text.messages import mark, translate

BAR = 20
SHOWN_TOPICS = 8
Measured = Mapping[str, Sequence[Baseline]]

WORDS: dict[str, str] = {
    "sum": mark("solved {solved}/{total} · tried, not solved {tried} · submissions {submissions}"),
    "streak": mark("streak {streak} days · longest {longest} · active days {days}"),
    "easy": mark("easy"),
    "medium": mark("medium"),
    "hard": mark("hard"),
    "head": mark("solved"),
    "submissions": mark("attempts"),
    "minutes": mark("min"),
    "hints": mark("hints"),
    "best": mark("best CPU"),
    "against": mark("compared with the package"),
    "reference": mark("{times}× reference"),
    "other": mark("{times}× {name}"),
    "nothing": mark("nothing is solved yet: 'judge start SLUG', then 'judge submit FILE'"),
    "left_out": mark("not all of the package's own solutions could be measured: {why}"),
}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@problems_option
def progress(as_json: bool, problems: tuple[Path, ...]) -> None:
    """What you have solved, how fast, how often.

    Your best time is compared with what the package's own solutions need on this machine.
    """
    from judge.history.progress import progress as summed_up

    today, lang = datetime.now().date(), language()
    words = {name: translate(text, lang) for name, text in WORDS.items()}
    with opened() as past, open_session(problems) as session:
        catalogue = session.catalogue.problems()
        summary = summed_up(past.attempts(), past.events(), catalogue, today, None)
        measured = _measured(session, {problem.slug: problem for problem in catalogue}, summary.problems, words)
    if as_json:
        emit_json(_facts(summary, measured))
        return
    blocks = [
        list(_sum(summary, words)),
        calendar(summary.days, today, lang, colour()),
        list(_shares({words[name]: share for name, share in summary.by_difficulty.items()})),
        list(_shares(_topics(summary))),
        list(_solved(summary.problems, measured, words)) if summary.problems else [words["nothing"]],
    ]
    emit("\n\n".join("\n".join(block) for block in blocks if block))


def _measured(
    session: Session, catalogue: Mapping[str, Problem], solved: Sequence[Solved], words: Mapping[str, str]
) -> Measured:
    """Return the package's own times for the solved problems; those that are not known yet are measured in the
    sandbox."""
    folder = home()
    cache = Cache(folder / "cache") if folder else None
    found: dict[str, Sequence[Baseline]] = {}
    missing = []
    for one in solved:
        known = known_baselines(cache, catalogue[one.problem], one.backend) if cache else None
        if known is None:
            missing.append(one)
        else:
            found[one.problem] = known
    if not missing or cache is None:
        return found
    try:
        for done, one in enumerate(missing):
            _tell(done, len(missing))
            found[one.problem] = measure_baselines(session, cache, catalogue[one.problem], one.backend)
    except JudgeError as error:
        complain(words["left_out"].format(why=error))
    finally:
        _tell(len(missing), len(missing))
    return found


def _tell(done: int, total: int) -> None:
    """Show progress on a terminal, in a line that is cleared at the end: the first time this takes seconds."""
    if moving():
        text = translate("measuring the package's own solutions {done}/{total}", language(), done=done, total=total)
        line = text if done < total else ""
        click.echo(f"\r\x1b[K{line}", err=True, nl=False)


def _facts(summary: Progress, measured: Measured) -> dict[str, object]:
    facts = msgspec.to_builtins(summary)
    for entry in facts["problems"]:
        best = entry["best_cpu_s"]
        entry["against"] = [
            {"name": stick.name, "cpu_s": stick.cpu_s, "times": _times(best, stick)}
            for stick in measured.get(entry["problem"], ())
        ]
    return {"schema": "judge-progress/1", **facts}


def _times(best: float | None, stick: Baseline) -> float | None:
    return round(best / stick.cpu_s, 2) if best is not None and stick.cpu_s > 0 else None


def _sum(summary: Progress, words: Mapping[str, str]) -> Iterator[str]:
    yield words["sum"].format(
        solved=summary.solved.solved,
        total=summary.solved.total,
        tried=summary.tried,
        submissions=summary.submissions,
    )
    yield words["streak"].format(streak=summary.streak, longest=summary.longest_streak, days=summary.active_days)


def _topics(summary: Progress) -> dict[str, Share]:
    """Return the topics with the most solved problems, the largest first among equals."""
    order = sorted(summary.by_topic.items(), key=lambda item: (-item[1].solved, -item[1].total, item[0]))
    return {clean_line(name, 24): share for name, share in order[:SHOWN_TOPICS] if share.solved}


def _shares(shares: Mapping[str, Share]) -> Iterator[str]:
    names = max(map(width, shares), default=0)
    for name, share in shares.items():
        filled = BAR * share.solved // share.total
        bar = paint("#" * filled, "good", colour()) + paint("." * (BAR - filled), "quiet", colour())
        yield f"{pad(name, names)}  {bar}  {share.solved}/{share.total}"


def _solved(solved: Sequence[Solved], measured: Measured, words: Mapping[str, str]) -> Iterator[str]:
    """Yield one line per problem: attempts, minutes and hints up to the first acceptance, and the best time."""
    names = ("submissions", "minutes", "hints", "best")
    rows = [(one.problem, _cells(one), _against(one, measured.get(one.problem, ()), words)) for one in solved]
    slugs = max(width(words["head"]), *(len(one.problem) for one in solved))
    widths = [max(width(words[name]), *(len(row[1][index]) for row in rows)) for index, name in enumerate(names)]
    head = [pad(words[name], columns_) for name, columns_ in zip(names, widths, strict=True)]
    yield paint("  ".join([pad(words["head"], slugs), *head, words["against"]]), "strong", colour())
    for problem, cells, against in rows:
        line = [pad(problem, slugs), *(cell.rjust(wide) for cell, wide in zip(cells, widths, strict=True)), against]
        yield cut("  ".join(line), columns()).rstrip()


def _cells(one: Solved) -> tuple[str, str, str, str]:
    best = "-" if one.best_cpu_s is None else _seconds(one.best_cpu_s)
    return str(one.submissions), "-" if one.minutes is None else f"{one.minutes:.0f}", str(one.hints), best


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1000:.1f} ms"


def _against(one: Solved, sticks: Sequence[Baseline], words: Mapping[str, str]) -> str:
    """Return the best time as a multiple of the reference's, and of the quickest other solution's."""
    reference = [stick for stick in sticks if stick.name == "reference.py"]
    others = sorted((stick for stick in sticks if stick not in reference), key=lambda stick: stick.cpu_s)
    parts = []
    for key, stick in [*(("reference", stick) for stick in reference), *(("other", stick) for stick in others[:1])]:
        times = _times(one.best_cpu_s, stick)
        if times is not None:
            parts.append(words[key].format(times=f"{times:.1f}", name=clean_line(stick.name, 40).removesuffix(".py")))
    return ", ".join(parts)
