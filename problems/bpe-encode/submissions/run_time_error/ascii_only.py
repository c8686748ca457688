# Encodes the text as ASCII, which fails on other characters.
# zh: 按 ASCII 编码文本，遇到其他字符就报错。


def bpe_encode(text, merges):
    ids = list(text.encode("ascii"))
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
    return ids
