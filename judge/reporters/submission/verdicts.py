"""The names of the verdicts."""

from __future__ import annotations

from judge.models import Language, Verdict
from judge.text.messages import mark, translate

VERDICTS: dict[Verdict, str] = {
    Verdict.AC: mark("accepted"),
    Verdict.WA: mark("wrong answer"),
    Verdict.TLE: mark("time limit exceeded"),
    Verdict.MLE: mark("memory limit exceeded"),
    Verdict.OLE: mark("output limit exceeded"),
    Verdict.RE: mark("runtime error"),
    Verdict.CE: mark("cannot be loaded"),
    Verdict.RV: mark("rule violation"),
    Verdict.IE: mark("the judge itself failed; this is not your code's fault"),
    Verdict.SK: mark("not run"),
}


def verdict_name(verdict: Verdict, language: Language) -> str:
    """Return what the two letters of a verdict stand for."""
    return translate(VERDICTS[verdict], language)
