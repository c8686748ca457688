# attack: stop the process so that it never answers and never computes
# expect: RV
# problem: secret-once

import os
import signal


def guess(n):
    os.kill(os.getpid(), signal.SIGSTOP)
    return 0
