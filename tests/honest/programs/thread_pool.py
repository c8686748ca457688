# habit: a ThreadPoolExecutor

from concurrent.futures import ThreadPoolExecutor


def square(n):
    with ThreadPoolExecutor(max_workers=8) as pool:
        return sum(pool.map(lambda _: n, range(n)))
