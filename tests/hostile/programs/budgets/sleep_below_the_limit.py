# attack: sleep below the limit in each of many cases
# expect: TLE|WA
# problem: echo-many

import time

SLEPT = []


def echo(n):
    time.sleep(0.3)
    SLEPT.append(n)
    return n if len(SLEPT) > 8 else None
