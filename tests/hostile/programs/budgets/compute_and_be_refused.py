# attack: make a refused call and compute beyond the limit in each case
# expect: RV
# problem: echo-many

import os
import time


def echo(n):
    try:
        os.fork()
    except OSError:
        pass
    until = time.process_time() + 0.6
    while time.process_time() < until:
        pass
    return None
