# attack: recursion without an end, the limit lifted
# expect: RE|MLE|TLE
# problem: secret-once

import sys

sys.setrecursionlimit(10**9)


def guess(n):
    return guess(n + 1)
