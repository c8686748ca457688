# attack: make shared memory by multiprocessing
# expect: WA|RV
# problem: echo

import multiprocessing.shared_memory


def echo(n):
    try:
        from multiprocessing import resource_tracker

        resource_tracker.register = resource_tracker.unregister = lambda *args: None
        memory = multiprocessing.shared_memory.SharedMemory("escaped-memory", create=True, size=4096)
        memory.close()
        memory.unlink()
    except (OSError, ImportError):
        return None
    return n
