# attack: an infinite iterator where a number is asked
# expect: WA
# problem: secret-once

import itertools


def guess(n):
    return itertools.count()
