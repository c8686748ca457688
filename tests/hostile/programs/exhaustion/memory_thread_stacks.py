# attack: many threads with giant stacks
# expect: RV|RE
# problem: secret-once

import threading


def guess(n):
    threading.stack_size(256 << 20)
    gate = threading.Event()
    for _ in range(1000):
        threading.Thread(target=gate.wait, daemon=True).start()
    return 0
