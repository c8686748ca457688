# attack: compute up to the limit and end the process in each case
# expect: RE
# problem: echo-many

import os
import time


def echo(n):
    until = time.process_time() + 0.28
    while time.process_time() < until:
        pass
    os._exit(0)
