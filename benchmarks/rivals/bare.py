"""Run all cases in this process, or the one whose index is the argument. The exit status is 0 if all are right."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.rivals.common import read_cases, read_entry, right

cases, entry = read_cases(), read_entry()
chosen = [cases[int(sys.argv[1])]] if len(sys.argv) > 1 else cases
sys.exit(not all(right(entry(*arguments), expected) for arguments, expected in chosen))
