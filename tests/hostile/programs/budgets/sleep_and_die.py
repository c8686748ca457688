# attack: sleep and end the process in each case
# expect: RE
# problem: echo-many

import os
import time


def echo(n):
    time.sleep(0.4)
    os._exit(0)
