# attack: a trace function that computes for ever
# expect: TLE
# problem: secret-once

import sys


def trace(frame, event, arg):
    while True:
        pass


def guess(n):
    sys.settrace(trace)
    return 0
