# attack: start worker processes by concurrent.futures
# expect: RV|RE|WA
# problem: echo

import concurrent.futures


def echo(n):
    try:
        with concurrent.futures.ProcessPoolExecutor(1) as pool:
            return pool.submit(abs, n).result(5)
    except (OSError, ImportError, NotImplementedError, RuntimeError):
        return None
    return n
