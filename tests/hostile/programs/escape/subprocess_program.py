# attack: start a program by subprocess
# expect: RV
# problem: echo

import subprocess
import sys


def echo(n):
    try:
        subprocess.run([sys.executable, "-c", ""], timeout=5)
    except OSError:
        return None
    return n
