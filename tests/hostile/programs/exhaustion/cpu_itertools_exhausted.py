# attack: walk through an infinite iterator in C code
# expect: TLE
# problem: secret-once

import collections
import itertools


def guess(n):
    collections.deque(itertools.repeat(0), maxlen=0)
