# attack: let an alarm end the process
# expect: RE
# problem: secret-once

import signal
import time


def guess(n):
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    time.sleep(5)
    return 0
