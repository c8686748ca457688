# attack: sleep while loading and end the process in each case, to be loaded again
# expect: RE|CE
# problem: echo-many

import os
import time

time.sleep(0.5)


def echo(n):
    os._exit(0)
