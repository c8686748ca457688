# Calls copy.deepcopy.
# zh: 调用 copy.deepcopy。

import copy


def deep_copy(obj):
    return copy.deepcopy(obj)
