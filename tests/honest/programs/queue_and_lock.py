# habit: a worker with a queue

import queue
import threading


def square(n):
    jobs, done = queue.Queue(), []

    def work():
        while (item := jobs.get()) is not None:
            done.append(item)

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    for _ in range(n):
        jobs.put(n)
    jobs.put(None)
    worker.join()
    return sum(done)
