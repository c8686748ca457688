# Compares the ids one by one in nested Python lists.
# zh: 用嵌套的 Python 列表逐个比较 id。

import numpy as np


def padding_mask(input_ids, pad_id):
    rows = [[[[token != pad_id for token in row]]] for row in input_ids.tolist()]
    return np.array(rows, dtype=bool)
