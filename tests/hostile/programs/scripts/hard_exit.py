# attack: end the process with status 0 before it can report
# expect: WA|RE
# problem: secret-program

import os

print(1, flush=True)
os._exit(0)
