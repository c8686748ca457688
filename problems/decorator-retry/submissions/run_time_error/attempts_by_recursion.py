# Makes each further attempt in a deeper call: thousands of them exceed the recursion limit.
# zh: 用更深一层的调用来重试：几千次就超过递归上限。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            def attempt(left):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if left == 1:
                        raise
                return attempt(left - 1)

            return attempt(times)

        return wrapper

    return decorate
