# attack: end the process from a thread while the answer is on its way
# expect: RE|WA
# problem: secret-once

import os
import threading


def guess(n):
    threading.Thread(target=os._exit, args=(0,), daemon=True).start()
    return 0
