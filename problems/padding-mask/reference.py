"""Compare with the padding id, then insert the axes of heads and queries; O(B·L) time and memory."""


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return real[:, None, None, :]
