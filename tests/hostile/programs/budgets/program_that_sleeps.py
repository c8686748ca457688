# attack: sleep below the limit in each run of a program
# expect: WA|TLE
# problem: secret-program

import time

time.sleep(0.6)
print(1)
