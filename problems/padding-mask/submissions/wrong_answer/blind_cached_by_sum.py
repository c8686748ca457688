# Remembers masks by shape, pad_id and the sum of the ids.
# zh: 按形状、pad_id 与 id 之和缓存掩码。
SEEN = {}


def padding_mask(input_ids, pad_id):
    key = (input_ids.shape, pad_id, int(input_ids.sum()))
    if key not in SEEN:
        SEEN[key] = (input_ids != pad_id)[:, None, None, :]
    return SEEN[key].copy()
