# attack: wait for longer than the wall-time limit
# expect: TLE
# problem: echo

import time


def echo(n):
    time.sleep(30)
    return n
