# attack: leave an alarm that kills the next solution
# expect: WA
# problem: echo

import signal


def found():
    return signal.getitimer(signal.ITIMER_REAL)[0] > 0


def plant():
    signal.signal(signal.SIGALRM, signal.SIG_IGN)
    signal.alarm(1)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
