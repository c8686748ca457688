# habit: threads that share the work

import threading


def square(n):
    parts = [0] * 4

    def work(index):
        parts[index] = sum(n for _ in range(index, n, 4))

    threads = [threading.Thread(target=work, args=(index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(parts)
