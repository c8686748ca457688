# attack: a harness whose own function is replaced
# expect: WA|RE
# problem: secret-string

import gc


def write(n):
    for found in gc.get_objects():
        if type(found) is dict and found.get("__name__") == "harness":
            found["run"] = lambda load, number: number
    return str(n)


def read(text):
    return int(text)
