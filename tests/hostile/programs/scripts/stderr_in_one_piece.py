# attack: write half a gigabyte to standard error at once
# expect: WA|RE|MLE|TLE
# problem: secret-program

import sys

sys.stderr.write("x" * (1 << 29))
