# attack: loop for ever with every signal ignored that can be
# expect: TLE
# problem: secret-once

import signal


def guess(n):
    for number in signal.valid_signals():
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    while True:
        pass
