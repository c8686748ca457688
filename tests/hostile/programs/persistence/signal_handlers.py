# attack: leave a signal that is ignored, and one that is blocked
# expect: WA
# problem: echo

import signal


def found():
    return signal.getsignal(signal.SIGUSR1) == signal.SIG_IGN or signal.SIGUSR2 in signal.pthread_sigmask(0, [])


def plant():
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
