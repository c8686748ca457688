# attack: flood both streams from two threads
# expect: OLE
# problem: secret-once

import os
import threading


def flood(stream):
    while True:
        os.write(stream, b"x" * 65536)


def guess(n):
    threads = [threading.Thread(target=flood, args=(stream,), daemon=True) for stream in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
