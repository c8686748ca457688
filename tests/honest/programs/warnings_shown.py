# habit: warnings, shown and turned into errors elsewhere

import warnings


def square(n):
    warnings.warn("slow path", stacklevel=2)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            warnings.warn("again", DeprecationWarning, stacklevel=2)
        except DeprecationWarning:
            return n * n
