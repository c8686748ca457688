"""``judge doctor``: the layers of isolation that this machine offers, its speed, and remedies for what is missing."""

from __future__ import annotations

import click
import msgspec

import judge
from judge.cli.support.console import colour, columns, emit, emit_json, home, language, say
from judge.cli.support.keeping import keeping_folder
from judge.cli.support.options import json_option
from judge.sandbox import resident
from judge.session import LayerFinding, Session
from judge.text.clean import Tone, clean_line, pad, paint, wrap
from judge.text.durations import clock_text
from judge.text.messages import mark

TONES: dict[str, Tone] = {"ok": "good", "missing": "bad", "off": "warn"}
STATES = {"ok": mark("ok"), "missing": mark("missing"), "off": mark("off")}


class KeptSandbox(msgspec.Struct, frozen=True):
    """A sandbox that waits for the next command. ``served`` counts the commands that have used it."""

    backend: str
    pid: int
    lent: bool
    served: int
    idle_s: float


@click.command()
@json_option
@click.option("--stop", "stopping", is_flag=True, help="End the sandboxes that are kept for the next command.")
def doctor(as_json: bool, stopping: bool) -> None:
    """Show the isolation that this machine offers, and its speed."""
    if stopping:
        ended = resident.stop_all(keeping_folder())
        emit(say("kept sandboxes ended: {count}", count=ended))
        return
    with Session(home()) as session:
        findings = session.doctor("en" if as_json else language())
        factor = session.speed_factor()
    sandboxes = [msgspec.json.decode(state, type=KeptSandbox) for state in resident.states(keeping_folder())]
    if as_json:
        emit_json({"judge": judge.__version__, "speed_factor": factor, "findings": findings, "kept": sandboxes})
        return
    findings += [LayerFinding(layer="kept", state="ok", detail=_kept_text(sandbox)) for sandbox in sandboxes]
    lines = [line for finding in findings for line in _lines(finding)]
    meaning = say("speed factor {factor}: the time limits of the packages are multiplied by it", factor=f"{factor:.2f}")
    lines += wrap(meaning, columns())
    emit("\n".join(lines))


def _kept_text(sandbox: KeptSandbox) -> str:
    facts = {"backend": sandbox.backend, "pid": sandbox.pid, "served": sandbox.served}
    if sandbox.lent:
        return say("kept sandbox {backend} (process {pid}): in use; `judge doctor --stop` ends it afterwards", **facts)
    return say(
        "kept sandbox {backend} (process {pid}): commands served: {served}, idle for {idle}; "
        "`judge doctor --stop` ends it",
        idle=clock_text(sandbox.idle_s),
        **facts,
    )


def _lines(finding: LayerFinding) -> list[str]:
    state = paint(pad(say(STATES[finding.state]), 7), TONES[finding.state], colour())
    texts = [finding.detail]
    if finding.cure:
        texts.append(say("remedy: {remedy}", remedy=finding.cure))
    lines = [line for text in texts for line in wrap(clean_line(text, 500), columns() - 24)]
    head = f"{state}  {clean_line(finding.layer, 40):12}  {lines[0]}"
    return [head, *(" " * 23 + line for line in lines[1:])]
