"""One made-up group, graded everywhere: ``python -m tests.grading.everywhere DIR [--members 30] [--problems 20]``.

Makes the repository with ``judge init``, fills it with ``tests.grading.crowd``, and grades a fresh clone of it by the
judge as a wheel in an environment of its own: twice locally (the second time from the cache), by the steps of the
repository's own workflow, and on a Dask cluster of two workers. Says whether all reports are the same bytes, and
whether each verdict is right. Everything stays in DIR.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from judge.catalog.lookup import Catalogue, builtin_folder
from tests.grading.clusters import cluster
from tests.grading.crowd import Handed, crowd, write
from tests.scaffold.running import Host, build_wheel, git, make_python, read_yaml

_PATIENCE_S = 3600.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="new or empty")
    parser.add_argument("--members", type=int, default=30)
    parser.add_argument("--problems", type=int, default=20)
    options = parser.parse_args()
    folder: Path = options.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    handed = list(crowd(options.members, options.problems, seed=0, torch=False))
    wheels = build_wheel(folder / "wheels")
    python = installed(folder / "python", wheels)
    group = repository(folder / "group", handed, python)
    git(folder, "clone", "-q", str(group), "clone")
    home = folder / "home"
    ways: dict[str, Callable[[], bytes]] = {
        "locally": lambda: graded(python, folder / "clone", home),
        "from the cache": lambda: graded(python, folder / "clone", home),
        "by the workflow": lambda: by_workflow(folder, group, wheels),
        "on two workers": lambda: on_cluster(folder, python),
    }
    reports: dict[str, bytes] = {}
    for name, grade in ways.items():
        started = time.monotonic()
        reports[name] = grade()
        print(f"{name}: {time.monotonic() - started:.1f} s, {len(reports[name])} bytes", flush=True)
    faults = [*differences(reports), *wrong(handed, reports["locally"])]
    print(f"{len(handed)} files of {options.members} members:", "; ".join(faults) or "all the same, all right")
    return bool(faults)


def installed(folder: Path, wheels: Path) -> Path:
    """Make an environment with the judge; its dependencies are taken from this one."""
    make_python(folder)
    (wheel,) = wheels.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python"), "install", "-q"]
    subprocess.run([*pip, "--no-deps", "--no-index", "--ignore-installed", str(wheel)], check=True)
    return folder / "bin" / "python"


def repository(folder: Path, handed: Sequence[Handed], python: Path) -> Path:
    """Make the group's repository, with everything that was submitted committed to main."""
    slugs = Catalogue([builtin_folder()]).slugs()
    wanted = [word for slug in slugs if any(one.slug == slug for one in handed) for word in ("--problem", slug)]
    init = [str(python), "-P", "-m", "judge", "init", str(folder), "--git", *wanted]
    subprocess.run(init, check=True, stdout=subprocess.DEVNULL, env=surroundings(folder.parent / "home"))
    write(handed, folder)
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "All solutions")
    return folder


def graded(python: Path, clone: Path, home: Path, *options: str) -> bytes:
    """The group's JSON, as ``judge grade`` makes it."""
    command = [str(python), "-P", "-m", "judge", "grade", str(clone), "--json", *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=surroundings(home), timeout=_PATIENCE_S)
    return done.stdout


def by_workflow(folder: Path, group: Path, wheels: Path) -> bytes:
    """The same by the steps of the workflow's job for pushes to main."""
    workflow = read_yaml(group / ".github" / "workflows" / "grade.yml")
    (folder / "host").mkdir()
    values = {"secrets.JUDGE_SEED || 'default'": "default"}
    host = Host(folder / "host", group, wheels, values, patience_s=_PATIENCE_S)
    if host.run(workflow["jobs"]["main"]["steps"], workflow["env"]) != 0:
        sys.exit(host.log)
    return (host.artifacts["grade"] / "grade.json").read_bytes()


def on_cluster(folder: Path, python: Path) -> bytes:
    (folder / "cluster").mkdir()
    with cluster(folder / "cluster", 2) as dask:
        return graded(
            python,
            folder / "clone",
            folder / "other-home",
            "--no-cache",
            "--engine",
            dask.address.replace("tcp", "dask"),
        )


def surroundings(home: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "JUDGE_HOME": str(home),
        "JUDGE_KEEP": "0",
        "LANG": "C.UTF-8",
    }


def differences(reports: dict[str, bytes]) -> list[str]:
    """Return what differs from the first report, cell by cell."""
    (_, first), *others = reports.items()
    told = []
    for name, report in others:
        cells = {json.dumps(cell, sort_keys=True) for cell in json.loads(first)["cells"]}
        unlike = [cell for cell in json.loads(report)["cells"] if json.dumps(cell, sort_keys=True) not in cells]
        told += [f"{name}: {cell['member']}/{cell['problem']} {cell['verdict']} {cell['score']}" for cell in unlike]
        if report.strip() != first.strip() and not unlike:
            told.append(f"{name}: differs outside of the cells")
    return told


def wrong(handed: Sequence[Handed], report: bytes) -> list[str]:
    """Cells whose verdict is not one of those that are right."""
    cells = {(cell["member"], cell["problem"]): cell["verdict"] for cell in json.loads(report)["cells"]}
    judged = [one for one in handed if one.right]
    return [
        f"{one.file}: {cells.get((one.member, one.slug))}"
        for one in judged
        if cells.get((one.member, one.slug)) not in {verdict.value for verdict in one.right}
    ]


if __name__ == "__main__":
    sys.exit(main())
