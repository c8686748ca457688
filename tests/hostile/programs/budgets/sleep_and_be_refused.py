# attack: make a refused call and sleep in each case, so that no case counts as too slow
# expect: RV
# problem: echo-many

import os
import time


def echo(n):
    try:
        os.fork()
    except OSError:
        time.sleep(0.8)
    return None
