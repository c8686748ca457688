# attack: leave a thread
# expect: WA
# problem: echo

import threading


def found():
    return any(thread.name == "escaped" for thread in threading.enumerate())


def plant():
    threading.Thread(target=threading.Event().wait, name="escaped", daemon=True).start()


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
