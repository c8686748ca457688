"""``judge problem verify``: prove packages. The work is done in ``judge.verify``."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.support.console import columns, emit, home, language, say
from judge.cli.support.options import PATH, complete_slug, further_catalogues, json_option, problems_option
from judge.cli.support.progress_bar import progress
from judge.errors import UsageError
from judge.files import read_document, write_file
from judge.session import Session
from judge.text.messages import mark
from judge.workers import processors

if TYPE_CHECKING:
    from judge.verify.planning import VerifyRequest
    from judge.verify.records import PackageReport

_MAX_TABLE = 4 << 20


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...", shell_complete=complete_slug)
@problems_option
@click.option(
    "--quick",
    is_flag=True,
    help="Judge every submission only once, up to the case that catches it, and leave out the slow checks.",
)
@click.option("--no-mutants", is_flag=True, help="Leave out mutation, which takes longest.")
@click.option("--mutants-only", is_flag=True, help="Check only mutation.")
@click.option(
    "--seeds",
    type=click.IntRange(0, 1000),
    default=0,
    metavar="N",
    help="Repeat the seed-dependent checks for N random seeds.",
)
@click.option("--survivors", is_flag=True, help="Print the surviving mutants as entries for equivalent.toml.")
@click.option(
    "--table",
    type=PATH,
    metavar="FILE",
    help="Write the table of strength to FILE; with slugs, replace only their rows.",
)
@click.option(
    "--check",
    type=PATH,
    metavar="FILE",
    help="Only compare the table in FILE with the digests of the packages; judge nothing.",
)
@click.option(
    "--jobs", type=click.IntRange(1, 64), metavar="N", help="The number of processes; default: one per processor."
)
@json_option
@click.option("-q", "--quiet", is_flag=True, help="Print one line per package, with what is wrong.")
def verify(
    slugs: tuple[str, ...],
    problems: tuple[Path, ...],
    quick: bool,
    no_mutants: bool,
    mutants_only: bool,
    seeds: int,
    table: Path | None,
    check: Path | None,
    jobs: int | None,
    survivors: bool,
    as_json: bool,
    quiet: bool,
) -> int:
    """Prove packages: verdicts, limits, statements, cases, tolerances, and that mutants are caught."""
    from judge.verify.planning import VerifyRequest

    if check is not None:
        if slugs or table or seeds or quick or no_mutants or mutants_only:
            raise UsageError("--check only compares a table with all packages; give it alone")
        return _checked(check, further_catalogues(problems))
    if quick + no_mutants + mutants_only > 1:
        raise UsageError("--quick, --no-mutants and --mutants-only exclude one another")
    if table is not None and (quick or no_mutants or mutants_only):
        raise UsageError("--table needs a whole proof; leave out --quick, --no-mutants and --mutants-only")
    if table is not None and not table.parent.is_dir():
        raise UsageError("{path}: no such folder to write the table to; name a file in one", path=table)
    request = VerifyRequest(
        depth="quick" if quick else "none" if mutants_only else "full",
        mutants=not (quick or no_mutants),
        seeds=tuple(secrets.token_hex(4) for _ in range(seeds)),
    )
    reports = _verified(slugs, further_catalogues(problems), request, jobs or processors())
    emit(_rendered(reports, as_json=as_json, survivors=survivors, quiet=quiet))
    ok = all(report.ok for report in reports)
    if table is not None:
        from judge.verify.strength import table as written

        # With slugs, the table keeps the rows of the other packages.
        before = _document(table) if slugs and table.exists() else ""
        write_file(table, written([report for report in reports if report.ok], before))
    return 0 if ok else 1


def _verified(
    slugs: Sequence[str], problems: tuple[Path, ...], request: VerifyRequest, workers: int
) -> list[PackageReport]:
    from judge.verify.planning import assemble, plan
    from judge.workers import gather

    home_folder = home()
    with Session(home_folder, problems) as session:
        session.speed_factor()  # measured once, before the workers keep the processors busy
        jobs = plan(session, dict.fromkeys(slugs) or session.catalogue.slugs(), request)
        work, opened = [job.run for job in jobs], partial(Session, home_folder, problems)
        with progress() as update:
            results = gather(work, opened, workers, update)
        return assemble(session, jobs, results, request)


def _rendered(reports: Sequence[PackageReport], *, as_json: bool, survivors: bool, quiet: bool) -> str:
    from judge.reporters.submission.json import json_line
    from judge.verify.text import entries, package_line, package_table, published

    if as_json:
        packages = [published(report, language()) for report in reports]
        facts = {"schema": "judge-verify/1", "ok": all(report.ok for report in reports), "packages": packages}
        return json_line(facts)
    if survivors:
        return "\n".join(text for report in reports if (text := entries(report)))
    if quiet:
        return "\n".join(package_line(report, language()) for report in reports)
    good = sum(report.ok for report in reports)
    tables = [package_table(report, columns(), language()) for report in reports]
    whole = say("packages that hold: {good} of {count}", good=good, count=len(reports))
    return "\n\n".join([*tables, whole])


def _document(path: Path) -> str:
    return read_document(path, _MAX_TABLE).decode("utf-8", "replace")


def _checked(path: Path, problems: tuple[Path, ...]) -> int:
    """Compare the digests in the table with the packages. Return 1 if a package has to be proved again."""
    from judge.verify.strength import judge_digest, proved_by_another_judge, stale

    document = _document(path)
    with Session(home(), problems) as session:
        changed = stale(document, {problem.slug: problem.digest for problem in session.catalogue.problems()})
    if changed:
        text = mark("{path}: changed since the proof: {names}; prove them again with --table {path} {slugs}")
        emit(say(text, path=path, names=", ".join(changed), slugs=" ".join(changed)))
    older = set(proved_by_another_judge(document, judge_digest())) - set(changed)
    if older:
        text = mark("{path}: proved by another version of the judge: {count} packages")
        emit(say(text, path=path, count=len(older)))
    return 1 if changed else 0
