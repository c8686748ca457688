# attack: a thread that keeps the process alive
# expect: TLE
# problem: secret-program

import threading
import time

threading.Thread(target=time.sleep, args=(1000,)).start()
