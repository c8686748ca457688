# attack: compute while loading and end the process in each case, to be loaded again
# expect: RE
# problem: echo-many

import os
import time

until = time.process_time() + 0.2
while time.process_time() < until:
    pass


def echo(n):
    os._exit(0)
