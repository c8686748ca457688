# attack: restart the call again and again from a timer's handler
# expect: TLE
# problem: echo

import signal


class Again(BaseException):
    pass


def again(number, frame):
    raise Again


def echo(n):
    signal.signal(signal.SIGVTALRM, again)
    signal.setitimer(signal.ITIMER_VIRTUAL, 0.05, 0.05)
    for _ in range(100):
        try:
            for _ in range(100_000_000):
                pass
        except Again:
            continue
    return n
