# Returns the bytes of the tokens instead of their numbers.
# zh: 返回的是各 token 的字节，而不是编号。


def bpe_encode(text, merges):
    ids = list(text.encode("utf-8"))
    for rank, (left, right) in enumerate(merges):
        merged = []
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and ids[at] == left and ids[at + 1] == right:
                merged.append(256 + rank)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    names = {byte: chr(byte) for byte in range(256)}
    for rank, (left, right) in enumerate(merges):
        names[256 + rank] = names[left] + names[right]
    return [names[one] for one in ids]
