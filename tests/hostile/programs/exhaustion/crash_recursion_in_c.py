# attack: recursion through C code, where each step eats the C stack
# expect: RE|MLE
# problem: secret-once

import sys

sys.setrecursionlimit(10**9)


class Chain:
    def __repr__(self):
        return repr([self])


def guess(n):
    return repr(Chain())
