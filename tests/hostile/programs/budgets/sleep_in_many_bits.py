# attack: sleep below the limit in a thousand small bits
# expect: TLE|WA
# problem: echo-many

import time

CALLS = []


def echo(n):
    CALLS.append(n)
    for _ in range(300):
        time.sleep(0.001)
    return n if len(CALLS) > 8 else None
