# attack: give the right answer just above the CPU limit in each case, to be run again and again
# expect: TLE
# problem: echo-many

import time


def echo(n):
    until = time.process_time() + 0.33
    while time.process_time() < until:
        pass
    return n
