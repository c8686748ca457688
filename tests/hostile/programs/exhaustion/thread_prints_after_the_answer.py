# attack: a thread that floods the output once the answer is given
# expect: WA|OLE
# problem: secret-once

import os
import threading
import time


def flood():
    time.sleep(0.01)
    while True:
        os.write(1, b"x" * 65536)


def guess(n):
    threading.Thread(target=flood, daemon=True).start()
    return 0
