# attack: sleep in a function for the end of the process
# expect: WA|TLE|RE
# problem: secret-program

import atexit
import time

atexit.register(time.sleep, 0.6)
print(1)
