# habit: reading the environment

import os
import sys
import platform


def square(n):
    assert os.environ.get("DEBUG") is None and os.getenv("HOME", "none") and os.getpid() and sys.argv is not None
    assert platform.python_version() and os.cpu_count() and os.getcwd() and os.path.join("a", "b")
    return n * n
