# habit: regular expressions with groups and replacement functions

import re


def square(n):
    text = re.sub(r"(?P<digits>\d+)", lambda found: str(int(found["digits"]) * n), f"value={n}")
    return int(re.search(r"=(\d+)$", text)[1])
