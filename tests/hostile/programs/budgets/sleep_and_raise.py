# attack: sleep and raise in each case
# expect: RE
# problem: echo-many

import time


def echo(n):
    time.sleep(0.4)
    raise ValueError(n)
