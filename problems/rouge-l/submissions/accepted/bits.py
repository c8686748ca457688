"""One long integer for each row, as Hyyrö does it."""


def rouge_l(candidate, reference):
    if not candidate:
        return 0.0
    masks = {}
    for at, token in enumerate(reference):
        masks[token] = masks.get(token, 0) | 1 << at
    # A zero bit of the row marks a place where the length grows by one; beyond the reference all bits stay one.
    row = -1
    for token in candidate:
        matched = row & masks.get(token, 0)
        row = (row + matched) | (row - matched)
    return 2 * (~row).bit_count() / (len(candidate) + len(reference))
