# habit: a timeout by SIGALRM that is never reached

import signal


def square(n):
    signal.signal(signal.SIGALRM, lambda *args: None)
    signal.alarm(10)
    result = n * n
    signal.alarm(0)
    return result
