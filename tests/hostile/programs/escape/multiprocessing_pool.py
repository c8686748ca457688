# attack: start worker processes by multiprocessing
# expect: RV|RE|WA
# problem: echo

import multiprocessing


def echo(n):
    try:
        with multiprocessing.get_context("fork").Pool(1) as pool:
            return pool.apply(abs, (n,))
    except (OSError, ImportError):
        return None
    return n
