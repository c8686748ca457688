# attack: tell from a stat whether a file of the judge exists
# expect: WA|RV
# problem: echo

import os
import sys


def echo(n):
    return n if any(os.path.exists(f"{folder}/tests/hostile/problems") for folder in sys.path) else None
