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
from judge.cli.support.environment import colour, columns, home, moving
from judge.cli.support.options import further_catalogues, lang_option, problems_option
from judge.cli.support.output import complain, emit
from judge.cli.support.recording import opened
from judge.errors import JudgeError
from judge.history.progress import Progress, Share, Solved
from judge.models import Language, Problem
from judge.session import Session
from judge.text.ansi import paint
from judge.text.clean import clean_line, cut, pad, width

BAR = 20
SHOWN_TOPICS = 8
Measured = Mapping[str, Sequence[Baseline]]

WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "sum": "solved {solved}/{total} · tried, not solved {tried} · submissions {submissions}",
        "streak": "days in a row {streak} · longest {longest} · active days {days}",
        "easy": "easy",
        "medium": "medium",
        "hard": "hard",
        "head": "solved",
        "submissions": "tries",
        "minutes": "min",
        "hints": "hints",
        "best": "best CPU",
        "against": "against the package",
        "reference": "{times}× reference",
        "other": "{times}× {name}",
        "nothing": "nothing is solved yet: 'judge start SLUG', then 'judge submit FILE'",
        "left_out": "the package's own solutions are not all measured: {why}",
    },
    "zh": {
        "sum": "已解决 {solved}/{total} · 另尝试 {tried} 题 · 提交 {submissions} 次",
        "streak": "连续 {streak} 天 · 最长 {longest} 天 · 活跃 {days} 天",
        "easy": "简单",
        "medium": "中等",
        "hard": "困难",
        "head": "已解决",
        "submissions": "提交",
        "minutes": "分钟",
        "hints": "提示",
        "best": "最佳 CPU",
        "against": "对比题库题解",
        "reference": "参考题解 {times}×",
        "other": "{name} {times}×",
        "nothing": "尚未解决任何题目：先 judge start SLUG，再 judge submit FILE",
        "left_out": "题库题解未能全部测量：{why}",
    },
}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@lang_option
@problems_option
def progress(as_json: bool, lang: Language, problems: tuple[Path, ...]) -> None:
    """What you have solved, how fast, how often.

    Your best time is compared with what the package's own solutions need on this machine.
    """
    from judge.history.progress import progress as summed_up

    today = datetime.now().date()
    with opened() as past, Session(home(), further_catalogues(problems)) as session:
        catalogue = session.catalogue.problems()
        summary = summed_up(past.attempts(), past.events(), catalogue, today, None)
        measured = _measured(session, {problem.slug: problem for problem in catalogue}, summary.problems, lang)
    if as_json:
        emit(msgspec.json.encode(_facts(summary, measured)).decode())
        return
    blocks = [
        list(_sum(summary, WORDS[lang])),
        calendar(summary.days, today, lang, colour()),
        list(_shares({WORDS[lang][name]: share for name, share in summary.by_difficulty.items()})),
        list(_shares(_topics(summary))),
        list(_solved(summary.problems, measured, WORDS[lang])) if summary.problems else [WORDS[lang]["nothing"]],
    ]
    emit("\n\n".join("\n".join(block) for block in blocks if block))


def _measured(session: Session, catalogue: Mapping[str, Problem], solved: Sequence[Solved], lang: Language) -> Measured:
    """The package's own times for what is solved; judged in the sandbox where they are not known yet."""
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
        complain(WORDS[lang]["left_out"].format(why=error))
    finally:
        _tell(len(missing), len(missing))
    return found


def _tell(done: int, total: int) -> None:
    """On a terminal a line that goes away again: the first time this takes seconds."""
    if moving():
        line = f"measuring the package's own solutions {done}/{total}" if done < total else ""
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
    """Those with the most solved, and of these the largest."""
    order = sorted(summary.by_topic.items(), key=lambda item: (-item[1].solved, -item[1].total, item[0]))
    return {clean_line(name, 24): share for name, share in order[:SHOWN_TOPICS] if share.solved}


def _shares(shares: Mapping[str, Share]) -> Iterator[str]:
    names = max(map(width, shares), default=0)
    for name, share in shares.items():
        filled = BAR * share.solved // share.total
        bar = paint("#" * filled, "good", colour()) + paint("." * (BAR - filled), "quiet", colour())
        yield f"{pad(name, names)}  {bar}  {share.solved}/{share.total}"


def _solved(solved: Sequence[Solved], measured: Measured, words: Mapping[str, str]) -> Iterator[str]:
    """A line a problem: submissions, minutes and hints to the first acceptance, the best time and what it is worth."""
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
    """How many times the reference's time, and the quickest other one's."""
    reference = [stick for stick in sticks if stick.name == "reference.py"]
    others = sorted((stick for stick in sticks if stick not in reference), key=lambda stick: stick.cpu_s)
    parts = []
    for key, stick in [*(("reference", stick) for stick in reference), *(("other", stick) for stick in others[:1])]:
        times = _times(one.best_cpu_s, stick)
        if times is not None:
            parts.append(words[key].format(times=f"{times:.1f}", name=clean_line(stick.name, 40).removesuffix(".py")))
    return ", ".join(parts)
