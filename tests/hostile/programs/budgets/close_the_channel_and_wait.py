# attack: close the channel in each case, and let the judge wait for the end of the process
# expect: RE
# problem: echo-many

import os
import time


def echo(n):
    os.close(3)
    time.sleep(100)
