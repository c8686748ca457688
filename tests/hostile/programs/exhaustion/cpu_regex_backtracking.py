# attack: a regular expression that backtracks exponentially
# expect: TLE
# problem: secret-once

import re


def guess(n):
    return bool(re.match(r"(a+)+$", "a" * 40 + "b"))
