# attack: raise its own limits: the call seems to succeed but has no effect
# expect: WA|RV
# problem: echo

import resource


def echo(n):
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (65536, 65536))
        if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < 65536:
            return None
    except (OSError, ValueError):
        return None
    return n
