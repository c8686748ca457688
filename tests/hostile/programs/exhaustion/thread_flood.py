# attack: start threads until none can be started
# expect: RV|RE|TLE
# problem: secret-once

import threading
import time


def guess(n):
    while True:
        threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
