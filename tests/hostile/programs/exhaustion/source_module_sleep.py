# attack: sleep while the module is loaded
# expect: TLE
# problem: secret-once

import time

time.sleep(10**6)
