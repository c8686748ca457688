# attack: close every descriptor and sleep
# expect: RE
# problem: secret-once

import os
import time


def guess(n):
    os.closerange(0, 64)
    time.sleep(1000)
