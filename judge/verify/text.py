"""Render a verification as text: one table per package, and survivors as entries for equivalent.toml."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import msgspec

from judge.models import Language
from judge.text.clean import clean_line, wrap
from judge.text.messages import translate
from judge.text.phrases import listed, phrase
from judge.verify.records import Finding, Mutation, PackageReport, Survivor

_NAME, _SHOWN = 16, 10
_MAX_LINE = 2000
_WARNING = "  warn "


def package_table(report: PackageReport, width: int, language: Language) -> str:
    """Return one line per check, then the warnings and the first ``_SHOWN`` surviving mutants."""
    lines = [f"{report.problem}  {'ok' if report.ok else 'NOT OK'}"]
    rows = [
        (f"  {'ok  ' if finding.ok else 'FAIL'} {finding.check:{_NAME}}", finding.detail)
        for finding in _findings(report)
    ]
    rows += [(_WARNING, warning) for warning in report.warnings]
    for head, detail in rows:
        text = clean_line(translate(detail, language), _MAX_LINE)
        first, *rest = wrap(text, max(20, width - len(head)))
        lines += [head + first, *(" " * len(head) + line for line in rest)]
    if report.mutation is not None:
        lines += _survivors(report.mutation.survivors, language)
    return "\n".join(lines)


def published(report: PackageReport, language: Language) -> dict[str, Any]:
    """Return the report as plain data, its sentences in ``language``."""
    facts = msgspec.structs.replace(report, findings=(), warnings=(), mutation=None)
    data: dict[str, Any] = {"ok": report.ok, **msgspec.to_builtins(facts)}
    data["findings"] = [
        {"check": finding.check, "ok": finding.ok, "detail": translate(finding.detail, language)}
        for finding in report.findings
    ]
    data["warnings"] = [translate(warning, language) for warning in report.warnings]
    if report.mutation is not None:
        mutation = report.mutation
        data["mutation"] = {
            **msgspec.to_builtins(mutation),
            "stale": [translate(fault, language) for fault in mutation.stale],
            "problems": [translate(problem, language) for problem in mutation.problems],
        }
    return data


def package_line(report: PackageReport, language: Language) -> str:
    """Return one line: the slug, whether the package holds, and the checks that failed, with what is wrong."""
    wrong = [
        f"{finding.check}: {translate(finding.detail, language)}" for finding in _findings(report) if not finding.ok
    ]
    return clean_line(f"{report.problem}  {'ok' if report.ok else 'NOT OK: ' + '; '.join(wrong)}", _MAX_LINE)


def entries(report: PackageReport) -> str:
    """Return the survivors as entries for equivalent.toml, each with an empty ``why`` for the author to fill in."""
    groups: dict[tuple[str, int, str], list[Survivor]] = {}
    for survivor in report.mutation.survivors if report.mutation else ():
        groups.setdefault((survivor.file, survivor.line, survivor.before), []).append(survivor)
    return "\n".join(_entry(report.problem, *key, group) for key, group in groups.items())


def _findings(report: PackageReport) -> list[Finding]:
    return [*report.findings, *([_mutants(report.mutation)] if report.mutation is not None else [])]


def _mutants(mutation: Mutation) -> Finding:
    parts = [
        phrase(
            "{total}: {killed} killed, {equivalent} equivalent, {survive} survive ({rate:.1f} % killed)",
            total=mutation.total,
            killed=mutation.killed,
            equivalent=mutation.equivalent,
            survive=len(mutation.survivors),
            rate=mutation.rate,
        )
    ]
    if mutation.stale:
        stale = listed(mutation.stale[:_SHOWN])
        parts.append(
            phrase("wrong entries in equivalent.toml: {count}: {faults}", count=len(mutation.stale), faults=stale)
        )
    return Finding(check="mutants", ok=mutation.ok, detail=listed([*parts, *mutation.problems]))


def _survivors(survivors: Sequence[Survivor], language: Language) -> list[str]:
    lines = []
    for survivor in survivors[:_SHOWN]:
        lines.append(f"       {survivor.file}:{survivor.line} ({survivor.operator})")
        lines += [
            clean_line(f"         - {survivor.before}", _MAX_LINE),
            clean_line(f"         + {survivor.after}", _MAX_LINE),
        ]
    if len(survivors) > _SHOWN:
        more = translate("… and {count} more; --survivors lists all", language, count=len(survivors) - _SHOWN)
        lines.append(f"       {more}")
    return lines


def _entry(slug: str, file: str, line: int, before: str, group: Sequence[Survivor]) -> str:
    operators = ", ".join(dict.fromkeys(survivor.operator for survivor in group))
    times: dict[str, int] = {}
    for survivor in group:
        times[survivor.after] = times.get(survivor.after, 0) + 1
    afters = [f"  {_quoted(after)}," for after in times]
    lines = [
        f"# {slug}: line {line}, {operators}", "[[equivalent]]", f"file = {_quoted(file)}",
        f"before = {_quoted(before)}", "after = [", *afters, "]", 'why = ""',
    ]  # fmt: skip
    if max(times.values()) > 1:
        lines.append(f"times = {max(times.values())}")
    return "\n".join(clean_line(line, _MAX_LINE) for line in lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
