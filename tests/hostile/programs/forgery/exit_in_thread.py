# attack: os._exit(0) from a thread while the call goes on
# expect: RE

import os
import threading
import time


def guess(n):
    threading.Thread(target=os._exit, args=(0,)).start()
    time.sleep(0.5)
