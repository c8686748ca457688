# attack: let another process print after the end
# expect: RV|RE|WA
# problem: secret-program

import os
import time

if os.fork() == 0:
    while True:
        print(3, flush=True)
        time.sleep(0.01)
print(1)
