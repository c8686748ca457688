"""The report of one submission as a fragment of HTML, for notebooks."""

from __future__ import annotations

from html import escape

from judge.models import Report, Verdict
from judge.reporters.submission.terminal import render as render_text
from judge.reporters.submission.view import View

_BADGE = "display:inline-block;padding:0 .5em;border-radius:.25em;font-weight:600;color:#fff;background:{colour}"
_GREEN, _RED = "#1a7f37", "#b3261e"


def render(report: Report, view: View) -> str:
    """Return the verdict as a badge and the report's text below it. Every text of the submission is escaped."""
    verdict, _, rest = render_text(report, view).partition("  ")
    badge = _BADGE.format(colour=_GREEN if report.verdict is Verdict.AC else _RED)
    headline, _, details = rest.partition("\n")
    body = f'<pre style="margin:.5em 0 0;white-space:pre-wrap">{escape(details)}</pre>' if details.strip() else ""
    return f'<div class="judge-report"><span style="{badge}">{escape(verdict)}</span> {escape(headline)}{body}</div>'
