"""``judge doctor``: which layers of isolation this machine gives, its speed, and what to do about what is missing."""

from __future__ import annotations

import click
import msgspec

import judge
from judge.cli.support.environment import colour, columns, home
from judge.cli.support.output import emit
from judge.session import Finding, Session
from judge.text.ansi import Tone, paint
from judge.text.clean import clean_line, wrap

TONES: dict[str, Tone] = {"ok": "good", "missing": "bad", "off": "warn"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def doctor(as_json: bool) -> None:
    """The isolation that this machine offers, and its speed."""
    with Session(home()) as session:
        findings = session.doctor()
        factor = session.speed_factor()
    if as_json:
        facts = {"judge": judge.__version__, "speed_factor": factor, "findings": findings}
        emit(msgspec.json.encode(facts).decode())
        return
    lines = [line for finding in findings for line in _lines(finding)]
    meaning = f"speed factor {factor:.2f}: limits are that many times the reference machine's seconds"
    lines += wrap(meaning, columns())
    emit("\n".join(lines))


def _lines(finding: Finding) -> list[str]:
    state = paint(f"{finding.state:7}", TONES[finding.state], colour())
    texts = [finding.detail] + ([f"cure: {finding.cure}"] if finding.cure else [])
    lines = [line for text in texts for line in wrap(clean_line(text, 500), columns() - 24)]
    head = f"{state}  {clean_line(finding.layer, 40):12}  {lines[0]}"
    return [head, *(" " * 23 + line for line in lines[1:])]
