# attack: a daemon thread that wants to answer the next case
# expect: WA|RE|TLE
# problem: secret-program

import threading
import time


def later():
    while True:
        time.sleep(0.001)
        print(2, flush=True)


threading.Thread(target=later, daemon=True).start()
