# attack: let a thread sleep and wait for it in each case
# expect: WA|TLE
# problem: echo-many

import threading
import time

WAITED = []


def echo(n):
    thread = threading.Thread(target=time.sleep, args=(0.3,))
    thread.start()
    thread.join()
    WAITED.append(n)
    return n if len(WAITED) > 8 else None
