# attack: recursion without an end, the limit lifted
# expect: RE|MLE
# problem: secret-once

import sys

sys.setrecursionlimit(10**9)


def guess(n):
    return guess(n + (1 << 4000))  # a large number in each frame: memory ends long before the time
