# attack: wait for a pipe that stays empty in each case
# expect: WA|TLE
# problem: echo-many

import os
import select

READ, WRITE = os.pipe()
WAITED = []


def echo(n):
    select.select([READ], [], [], 0.3)
    WAITED.append(n)
    return n if len(WAITED) > 8 else None
