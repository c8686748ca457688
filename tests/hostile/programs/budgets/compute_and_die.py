# attack: compute for a part of the limit and end the process in each case
# expect: RE
# problem: echo-many

import os
import time


def echo(n):
    # Half of the limit of a machine that is twice as fast as the reference machine
    until = time.process_time() + 0.08
    while time.process_time() < until:
        pass
    os._exit(0)
