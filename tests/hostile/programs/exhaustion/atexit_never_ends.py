# attack: a function for the process's end that never ends
# expect: WA
# problem: secret-once

import atexit
import time

atexit.register(time.sleep, 10**6)


def guess(n):
    return 0
