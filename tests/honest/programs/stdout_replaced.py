# habit: standard output caught in a StringIO and left there

import io
import sys
from contextlib import redirect_stdout


def square(n):
    caught = io.StringIO()
    with redirect_stdout(caught):
        print(n)
    sys.stdout = caught
    return n * int(caught.getvalue())
