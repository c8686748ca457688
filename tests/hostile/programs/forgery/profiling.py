# attack: answer from a profile function when the driver returns
# expect: WA|RE

import os
import sys


def profile(frame, event, argument):
    if event == "return" and frame.f_code.co_name == "handle":
        os.write(3, b"\0" * 12)


def guess(n):
    sys.setprofile(profile)
    return n
