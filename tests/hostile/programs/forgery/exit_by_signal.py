# attack: end itself by a signal that C code could raise
# expect: RE|RV

import os
import signal


def guess(n):
    signal.signal(signal.SIGABRT, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGABRT)
