"""``judge grade --engine``: the same result on a cluster, and the message if there is no cluster."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.models import Verdict
from tests.cli.running import ROOT, Judge
from tests.grading.building import write_tree
from tests.grading.clusters import Cluster, cluster
from tests.grading.crowd import Handed, crowd, write

_OWN = "own-"
SLOW = "import time\ndef add_up(numbers):\n    time.sleep(0.3)\n    return sum(numbers)  # {}\n"


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with cluster(tmp_path_factory.mktemp("cluster"), 2) as started:
        yield started


def named(cluster: Cluster) -> str:
    return cluster.address.replace("tcp://", "dask://").replace("tls://", "dask+tls://")


@pytest.mark.slow
@pytest.mark.timeout(400)  # two gradings of many files, one of them by processes that start anew
def test_the_result_is_right_and_byte_for_byte_that_of_this_machine(judge: Judge, two: Cluster) -> None:
    files = [_own(one) for one in crowd(2, 4, seed=0, torch=False)]
    write(files, judge.folder / "group")
    for slug in {one.slug for one in files}:  # without generated cases, which both would have to make first
        shipped, package = ROOT / "problems" / slug.removeprefix(_OWN), judge.folder / "problems" / slug
        shutil.copytree(shipped, package, ignore=shutil.ignore_patterns("generator.py"))
    judge.environment["JUDGE_PROBLEMS"] += f"{os.pathsep}{judge.folder / 'problems'}"
    write_tree(judge.folder / "group", {"ada/add_up.py": "def add_up(numbers):\n    return sum(numbers[:1])\n"})
    told = ["grade", "group", "--json", "--no-cache", "--seed", "hush", "--reveal", "case"]
    here, there = judge(*told), judge(*told, "--engine", named(two))
    assert (here.status, here.err) == (0, "")
    assert there == here
    right = {(one.member, one.slug): one.right for one in files if one.right} | {("ada", "add-up"): {Verdict.WA}}
    judged = {(cell["member"], cell["problem"]): cell["verdict"] for cell in json.loads(here.out)["cells"]}
    assert judged.keys() == right.keys()
    assert {key: verdict for key, verdict in judged.items() if verdict not in right[key]} == {}
    assert "hush" not in there.out


def _own(handed: Handed) -> Handed:
    """The same for a copy of the package."""
    member, _, name = handed.file.partition("/")
    return handed._replace(slug=f"{_OWN}{handed.slug}", file=f"{member}/{_OWN.replace('-', '_')}{name}")


def test_results_of_a_cluster_are_kept_here(judge: Judge, two: Cluster) -> None:
    write_tree(judge.folder / "group", {"ada/add_up.py": "def add_up(numbers):\n    return sum(numbers)  # kept\n"})
    assert judge("grade", "group", "--engine", named(two)).status == 0
    assert judge("grade", "group", "--engine", "dask://127.0.0.1:9").status == 0


def test_an_interrupt_ends_it_at_once(judge: Judge, two: Cluster) -> None:
    write_tree(judge.folder / "group", {f"m{index}/add_up.py": SLOW.format(index) for index in range(40)})
    with judge.started("grade", "group", "--engine", named(two)) as process:
        time.sleep(4)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert (process.returncode, err.decode()) == (130, "judge: interrupted\n")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["--engine", "dsk://x:1"], "no engine 'dsk'; did you mean 'dask'?"),
        (["--engine", "dask"], "write --engine dask://HOST:PORT"),
        (["--engine", "dask://"], "write --engine dask://HOST:PORT"),
        (["--engine", "dask://a b:1"], "write --engine dask://HOST:PORT"),
        (["--engine", "dask://host:65536"], "write --engine dask://HOST:PORT"),
        (["--engine", "local://host:1"], "the engine local has no address"),
        (["--engine", "dask://127.0.0.1:9", "--workers", "2"], "--workers: a Dask cluster has the workers"),
        (["--engine", "dask+tls://127.0.0.1:9"], "no certificates for Dask"),
    ],
)
def test_what_names_no_engine_is_reported(judge: Judge, given: list[str], told: str) -> None:
    write_tree(judge.folder / "group", {"ada/add_up.py": "x(  # for no engine"})
    ran = judge("grade", "group", *given)
    assert ran.status == 2
    assert told in ran.complaint()


def test_without_dask_the_error_says_how_to_get_it(judge: Judge, tmp_path: Path) -> None:
    lacking = write_tree(tmp_path / "lacking", {"sitecustomize.py": "import sys\nsys.modules['distributed'] = None\n"})
    write_tree(judge.folder / "group", {"ada/add_up.py": "x("})
    path = f"{lacking}:{judge.environment['PYTHONPATH']}"
    ran = judge("grade", "group", "--engine", "dask://127.0.0.1:9", PYTHONPATH=path)
    assert ran.status == 2
    assert "pip install 'codekata-judge[cluster]'" in ran.complaint()


def test_over_tls(judge: Judge, tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [
            *["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=test"],
            *["-keyout", str(key), "-out", str(certificate)],
        ],
        check=True,
        capture_output=True,
    )
    options = ["--tls-ca-file", str(certificate), "--tls-cert", str(certificate), "--tls-key", str(key)]
    write_tree(judge.folder / "group", {"ada/add_up.py": "def add_up(numbers):\n    return sum(numbers)\n"})
    settings = {
        "DASK_DISTRIBUTED__COMM__TLS__CA_FILE": str(certificate),
        "DASK_DISTRIBUTED__COMM__TLS__CLIENT__CERT": str(certificate),
        "DASK_DISTRIBUTED__COMM__TLS__CLIENT__KEY": str(key),
    }
    with cluster(tmp_path, 1, ["--protocol", "tls", *options]) as safe:
        assert safe.address.startswith("tls://")
        ran = judge("grade", "group", "--no-cache", "--engine", named(safe), **settings)
    assert (ran.status, ran.err) == (0, "")
    assert "AC 1" in ran.out
