# Takes the longest token that matches at each place, instead of replaying the merges.
# zh: 在每个位置取最长匹配的 token，而不是重放合并。


def bpe_encode(text, merges):
    parts = {bytes([byte]): byte for byte in range(256)}
    names = {byte: bytes([byte]) for byte in range(256)}
    for new, (left, right) in enumerate(merges, 256):
        names[new] = names[left] + names[right]
        parts.setdefault(names[new], new)
    data, ids, at = text.encode(), [], 0
    longest = max(map(len, parts))
    while at < len(data):
        end = next(end for end in range(min(len(data), at + longest), at, -1) if data[at:end] in parts)
        ids.append(parts[data[at:end]])
        at = end
    return ids
