# attack: compute in an alarm's handler that calls itself
# expect: TLE|RE
# problem: secret-once

import signal


def handler(number, frame):
    signal.setitimer(signal.ITIMER_REAL, 0.0001)
    while True:
        pass


def guess(n):
    signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, 0.0001)
    while True:
        pass
