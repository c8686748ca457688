"""Measure what CI pays to prove a catalogue of 120 packages, made of the first twenty under other names.

    python -m benchmarks.proof [--packages 120] [--proved 8]

Prints the CPU and wall seconds of judging every submission once, and of proving ``--proved`` packages in full, as
``.ci/run`` does. The CPU seconds over the number of processors are what an otherwise idle machine would take.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
FIRST = (
    "cross-entropy", "grouped-query-attention", "kl-divergence", "layer-norm", "level-order", "linear-regression",
    "logistic-regression", "longest-ones", "lru-cache", "multi-head-attention", "multi-query-attention", "relu-ffn",
    "reverse-list", "rms-norm", "scaled-dot-product-attention", "simplify-path", "softmax", "swiglu-ffn", "three-sum",
    "zigzag-level-order",
)  # fmt: skip


def make_catalogue(folder: Path, count: int) -> list[str]:
    """Write ``count`` copies of the first packages and their starters below ``folder``. Return their slugs."""
    slugs = []
    for index in range(count):
        original, copy = FIRST[index % len(FIRST)], f"{FIRST[index % len(FIRST)]}-{index // len(FIRST) + 1}"
        shutil.copytree(ROOT / "problems" / original, folder / "problems" / copy)
        for suffix in ("", "_torch"):
            starter = ROOT / "solutions_template" / f"{original.replace('-', '_')}{suffix}.py"
            if starter.is_file():
                text = starter.read_text(encoding="utf-8").replace(f"# judge: {original}", f"# judge: {copy}")
                target = folder / "solutions_template" / f"{copy.replace('-', '_')}{suffix}.py"
                target.parent.mkdir(exist_ok=True)
                target.write_text(text, encoding="utf-8")
        slugs.append(copy)
    return slugs


def measured(arguments: Sequence[str], folder: Path) -> tuple[float, float, int]:
    """Return CPU seconds, wall seconds and exit status of ``judge problem verify`` with these arguments."""
    command = [sys.executable, "-P", "-m", "judge", "problem", "verify", "--quiet"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "JUDGE_HOME": str(folder / "home")}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    ended = subprocess.run([*command, "--problems", str(folder / "problems"), *arguments], env=environment, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu_s, time.monotonic() - start, ended.returncode


def main() -> None:
    """Measure both steps and print them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=int, default=120)
    parser.add_argument("--proved", type=int, default=8)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        slugs = make_catalogue(folder, arguments.packages)
        spread = slugs[:: max(1, len(slugs) // arguments.proved)][: arguments.proved]
        for title, options in (("every submission once", ["--quick", *slugs]), ("full proof", spread)):
            cpu_s, wall_s, status = measured(options, folder)
            count = len(options) - (options[0] == "--quick")
            share = cpu_s / (os.cpu_count() or 1)
            print(
                f"{title}: {count} packages, {cpu_s:.0f} s CPU, {share:.0f} s per processor, {wall_s:.0f} s "
                f"wall, exit {status}"
            )


if __name__ == "__main__":
    main()
