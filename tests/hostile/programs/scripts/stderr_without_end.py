# attack: write to standard error without end
# expect: TLE|MLE|RE
# problem: secret-program

import sys

while True:
    sys.stderr.write("x" * 100_000)
