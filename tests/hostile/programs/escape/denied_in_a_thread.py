# attack: start a process from a thread, after the answer
# expect: RV|WA
# problem: echo

import os
import threading
import time

DONE = []


def later():
    time.sleep(0.001)
    while not DONE:
        try:
            if os.fork() == 0:
                os._exit(0)
            DONE.append(1)
        except OSError:
            time.sleep(0.001)


def echo(n):
    threading.Thread(target=later, daemon=True).start()
    time.sleep(0.01)
    return n if DONE else None
