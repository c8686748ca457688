# attack: send oneself the signal that cannot be caught
# expect: RV
# problem: secret-once

import os
import signal


def guess(n):
    os.kill(os.getpid(), signal.SIGKILL)
    return 0
